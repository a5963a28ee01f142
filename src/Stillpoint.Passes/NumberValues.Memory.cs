// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.Analysis;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Passes;

/// <content>
/// Known memory: at each point a list of places with the values in them. A block with one predecessor begins with what
/// that one ended with; a join begins with what its dominator ended with, less what is written in between.
/// </content>
internal sealed partial class NumberValues
{
    private const int MaxKnown = 24;
    private const int MaxPending = 24;
    private const int MaxBetween = 64;
    private const int MaxWritesBetween = 256;

    /// <summary>What is known at the ends of the blocks around the present one, all together.</summary>
    private const int MaxEnds = 1 << 16;

    private readonly BoundedList<Known> _known = new(MaxKnown);
    private readonly BoundedList<Pending> _pending = new(MaxPending);
    private readonly List<BlockId> _between = [];
    private readonly List<InstId> _writes = [];
    private Known[] _ends = [];
    private int _endCount;
    private (int Start, int Count)[] _endOf = [];
    private (int Start, int Count)[] _writesOf = [];
    private int[] _visited = [];
    private int _visit;
    private BlockId _last;

    /// <summary>A place in memory and the value in it.</summary>
    private readonly record struct Known(Place Place, ValueId Pointer, TypeId Type, ValueId Value);

    /// <summary>A store of this block that nothing has read so far.</summary>
    private readonly record struct Pending(Place Place, InstId Store);

    private void BeginMemory()
    {
        int count = _context.Graph.Count;
        if (_endOf.Length < count)
        {
            _endOf = new (int Start, int Count)[2 * count];
            _writesOf = new (int Start, int Count)[2 * count];
            _visited = new int[2 * count];
            _visit = 0;
        }

        _writesOf.AsSpan(0, count).Clear();
        _writes.Clear();
        _endCount = 0;
        _known.Clear();
        _last = BlockId.None;
    }

    private void EnterBlock(BlockId block)
    {
        _pending.Clear();
        BlockId above = _context.Dominators.ImmediateDominator(block);
        if (above.IsNone)
        {
            _known.Clear();
            return;
        }

        if (above != _last)
        {
            _known.Clear();
            (int start, int count) = _endOf[_context.Graph.Position(above)];
            foreach (ref readonly Known known in _ends.AsSpan(start, count))
            {
                _known.Add(known);
            }

            // What was kept behind it belongs to blocks that the walk has left.
            _endCount = start + count;
        }

        if (_known.Count > 0 && _context.Graph.SinglePredecessor(block) != above)
        {
            ForgetBetween(above, block);
        }
    }

    private void LeaveBlock(BlockId block)
    {
        _last = block;
        int below = _context.Dominators.Subtree(block).Length;
        int count = below == 1 || _endCount + _known.Count > MaxEnds ? 0 : _known.Count;
        _endOf[_context.Graph.Position(block)] = (_endCount, count);
        if (_ends.Length < _endCount + count)
        {
            Array.Resize(ref _ends, 2 * (_endCount + count));
        }

        _known.Items[..count].CopyTo(_ends.AsSpan(_endCount));
        _endCount += count;
    }

    /// <summary>Forgets what may be written on a way from the end of one block to the start of another.</summary>
    private void ForgetBetween(BlockId above, BlockId block)
    {
        _between.Clear();
        _visit++;
        AddPredecessors(block, above);
        int writes = 0;
        for (int i = 0; i < _between.Count && _known.Count > 0; i++)
        {
            (int start, int count) = WritesOf(_between[i]);
            writes += count;
            if (_between.Count > MaxBetween || writes > MaxWritesBetween)
            {
                _known.Clear();
                return;
            }

            for (int w = start; w < start + count; w++)
            {
                Forget(_writes[w]);
            }

            AddPredecessors(_between[i], above);
        }
    }

    private void AddPredecessors(BlockId block, BlockId above)
    {
        foreach (BlockId predecessor in _context.Graph.Predecessors(block))
        {
            int position = _context.Graph.Position(predecessor);
            if (predecessor != above && _visited[position] != _visit)
            {
                _visited[position] = _visit;
                _between.Add(predecessor);
            }
        }
    }

    /// <summary>The instructions of a block that may write, listed when they are first wanted.</summary>
    private (int Start, int Count) WritesOf(BlockId block)
    {
        // The start is one too great in the table, so that 0 stands for a block not looked at yet.
        ref (int Start, int Count) known = ref _writesOf[_context.Graph.Position(block)];
        if (known.Start == 0)
        {
            int start = _writes.Count;
            foreach (Inst inst in _function.View(block))
            {
                if (!inst.Opcode.IsTerminator()
                    && (Effects.Of(_function, inst.Id) & (EffectKinds.Writes | EffectKinds.Pinned)) != 0)
                {
                    _writes.Add(inst.Id);
                }
            }

            known = (start + 1, _writes.Count - start);
        }

        return (known.Start - 1, known.Count);
    }

    /// <summary>Forgets what an instruction may write.</summary>
    private void Forget(InstId inst)
    {
        if (_known.Count == 0)
        {
            return;
        }

        switch (_function.Insts[inst].Opcode)
        {
            case Opcode.Store when IsSimple(inst):
                ForgetPlace(StoredPlace(inst));
                break;
            case Opcode.Call when Effects.IntrinsicOf(_function, inst) is var intrinsic and not Intrinsic.None:
                ForgetIntrinsic(inst, intrinsic);
                break;
            default:
                if (!_function.Insts[inst].Opcode.IsTerminator()
                    && (Effects.Of(_function, inst) & (EffectKinds.Writes | EffectKinds.Pinned)) != 0)
                {
                    ForgetReachable(inst);
                }

                break;
        }
    }

    private void ForgetIntrinsic(InstId inst, Intrinsic intrinsic)
    {
        switch (intrinsic)
        {
            case Intrinsic.Assume or Intrinsic.DoNothing or Intrinsic.SideEffect or Intrinsic.Prefetch:
                break;
            case Intrinsic.LifetimeStart or Intrinsic.LifetimeEnd:
                ForgetPlace(AnyPlace(_function.Operands(inst)[2]));
                break;
            case Intrinsic.MemCpy or Intrinsic.MemMove or Intrinsic.MemSet:
                ForgetPlace(AnyPlace(_function.Operands(inst)[1]));
                break;
            default:
                if ((Effects.Of(_function, inst) & (EffectKinds.Writes | EffectKinds.Pinned)) != 0)
                {
                    ForgetReachable(inst);
                }

                break;
        }
    }

    /// <summary>
    /// Forgets what is exposed and what the operands point at: a variable whose address goes nowhere is still written by a
    /// volatile or atomic access of its own.
    /// </summary>
    private void ForgetReachable(InstId inst)
    {
        ForgetExposed();
        foreach (ValueId operand in _function.Operands(inst))
        {
            if (_known.Count == 0)
            {
                return;
            }

            if (_function.Module.Types[_function.TypeOf(operand)].Kind == TypeKind.Pointer)
            {
                ForgetPlace(AnyPlace(operand));
            }
        }
    }

    private void ForgetPlace(in Place place)
    {
        for (int i = _known.Count - 1; i >= 0; i--)
        {
            if (Aliases.MayOverlap(_known[i].Place, place))
            {
                _known.RemoveAt(i);
            }
        }
    }

    private void ForgetExposed()
    {
        for (int i = _known.Count - 1; i >= 0; i--)
        {
            if (Aliases.IsExposed(_known[i].Place))
            {
                _known.RemoveAt(i);
            }
        }
    }

    private bool IsSimple(InstId inst) => _function.AccessOf(inst) is { IsVolatile: false, IsAtomic: false };

    private Place AnyPlace(ValueId pointer) => _aliases.PlaceOf(pointer, long.MaxValue) with { IsExact = false };

    private Place StoredPlace(InstId store)
    {
        Span<ValueId> operands = _function.Operands(store);
        long bytes = _function.Module.Layout.StoreBytes(_function.TypeOf(operands[0]));
        return _aliases.PlaceOf(operands[1], bytes);
    }

    private void VisitMemory(InstId inst)
    {
        Opcode opcode = _function.Insts[inst].Opcode;
        if (opcode == Opcode.Load && IsSimple(inst))
        {
            VisitLoad(inst);
        }
        else if (opcode == Opcode.Store && IsSimple(inst))
        {
            VisitStore(inst);
        }
        else if (opcode != Opcode.Alloca)
        {
            Forget(inst);
            _pending.Clear();
        }
    }

    private void VisitLoad(InstId load)
    {
        ValueId result = _function.Result(load);
        ValueId pointer = _function.Operands(load)[0];
        TypeId type = _function.TypeOf(result);
        Place place = _aliases.PlaceOf(pointer, _function.Module.Layout.StoreBytes(type));
        if (Find(place, pointer, type) is { IsNone: false } known && _context.Step("replace by a known value this", load))
        {
            _context.Replacements.Add(result, known);
            _context.Remove(_function, load);
            return;
        }

        ReadPending(place);
        _known.Add(new Known(place, pointer, type, result));
    }

    private void VisitStore(InstId store)
    {
        ValueId value = _function.Operands(store)[0];
        ValueId pointer = _function.Operands(store)[1];
        TypeId type = _function.TypeOf(value);
        Place place = StoredPlace(store);
        if (Find(place, pointer, type) == value && _context.Step("remove redundant", store))
        {
            _context.Remove(_function, store);
            return;
        }

        OverwritePending(place);
        ForgetPlace(place);
        _known.Add(new Known(place, pointer, type, value));
        _pending.Add(new Pending(place, store));
    }

    /// <summary>The value in a place; offsets that are not known compare by the pointer itself, which is numbered.</summary>
    private ValueId Find(in Place place, ValueId pointer, TypeId type)
    {
        for (int i = _known.Count - 1; i >= 0; i--)
        {
            ref readonly Known known = ref _known[i];
            bool isSame = known.Pointer == pointer
                || (place.IsExact && known.Place.IsExact && known.Place.Origin == place.Origin
                    && known.Place.Offset == place.Offset && known.Place.Bytes == place.Bytes);
            if (isSame && known.Type == type)
            {
                return _context.Replacements.Resolve(known.Value);
            }
        }

        return ValueId.None;
    }

    private void ReadPending(in Place place)
    {
        for (int i = _pending.Count - 1; i >= 0; i--)
        {
            if (Aliases.MayOverlap(_pending[i].Place, place))
            {
                _pending.RemoveAt(i);
            }
        }
    }

    /// <summary>A store whose bytes are all written again, unread, is removed.</summary>
    private void OverwritePending(in Place place)
    {
        for (int i = _pending.Count - 1; i >= 0; i--)
        {
            Place before = _pending[i].Place;
            bool isCovered = place.IsExact && before.IsExact && before.Origin == place.Origin
                && before.Offset >= place.Offset && before.Offset + before.Bytes <= place.Offset + place.Bytes;
            if (isCovered && _context.Step("remove overwritten", _pending[i].Store))
            {
                _context.Remove(_function, _pending[i].Store);
                _pending.RemoveAt(i);
            }
        }
    }
}
