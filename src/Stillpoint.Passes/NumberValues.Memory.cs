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
    private const int MaxBetween = 64;

    private readonly List<Known> _known = [];
    private readonly List<Known> _ends = [];
    private readonly List<Pending> _pending = [];
    private readonly List<BlockId> _between = [];
    private (int Start, int Count)[] _endOf = [];
    private int[] _visited = [];
    private int _visit;

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
            _visited = new int[2 * count];
            _visit = 0;
        }

        _ends.Clear();
    }

    private void EnterBlock(BlockId block)
    {
        _known.Clear();
        _pending.Clear();
        BlockId above = _context.Dominators.ImmediateDominator(block);
        if (above.IsNone)
        {
            return;
        }

        (int start, int count) = _endOf[_context.Graph.Position(above)];
        if (count == 0)
        {
            return;
        }

        for (int i = start; i < start + count; i++)
        {
            _known.Add(_ends[i]);
        }

        if (_context.Graph.SinglePredecessor(block) != above)
        {
            ForgetBetween(above, block);
        }
    }

    private void LeaveBlock(BlockId block)
    {
        _endOf[_context.Graph.Position(block)] = (_ends.Count, _known.Count);
        _ends.AddRange(_known);
    }

    /// <summary>Forgets what may be written on a way from the end of one block to the start of another.</summary>
    private void ForgetBetween(BlockId above, BlockId block)
    {
        _between.Clear();
        _visit++;
        AddPredecessors(block, above);
        for (int i = 0; i < _between.Count && _known.Count > 0; i++)
        {
            if (_between.Count > MaxBetween)
            {
                _known.Clear();
                return;
            }

            foreach (Inst inst in _function.View(_between[i]))
            {
                Forget(inst.Id);
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

    /// <summary>Forgets what an instruction may write.</summary>
    private void Forget(InstId inst)
    {
        switch (_function.Insts[inst].Opcode)
        {
            case Opcode.Store when IsSimple(inst):
                ForgetPlace(StoredPlace(inst));
                break;
            case Opcode.Call when Effects.IntrinsicOf(_function, inst) is var intrinsic and not Intrinsic.None:
                ForgetIntrinsic(inst, intrinsic);
                break;
            default:
                if (_known.Count > 0 && !_function.Insts[inst].Opcode.IsTerminator()
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
        foreach (ValueId operand in _function.Operands(inst))
        {
            if (_function.Module.Types[_function.TypeOf(operand)].Kind == TypeKind.Pointer)
            {
                ForgetPlace(AnyPlace(operand));
            }
        }

        ForgetExposed();
    }

    private void ForgetPlace(Place place)
    {
        for (int i = _known.Count - 1; i >= 0; i--)
        {
            if (_aliases.MayOverlap(_known[i].Place, place))
            {
                _known.RemoveAt(i);
            }
        }
    }

    private void ForgetExposed()
    {
        for (int i = _known.Count - 1; i >= 0; i--)
        {
            if (_aliases.IsExposed(_known[i].Place))
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
            _function.Remove(load);
            return;
        }

        ReadPending(place);
        Know(place, pointer, type, result);
    }

    private void VisitStore(InstId store)
    {
        ValueId value = _function.Operands(store)[0];
        ValueId pointer = _function.Operands(store)[1];
        TypeId type = _function.TypeOf(value);
        Place place = StoredPlace(store);
        if (Find(place, pointer, type) == value && _context.Step("remove redundant", store))
        {
            _function.Remove(store);
            return;
        }

        OverwritePending(place);
        ForgetPlace(place);
        Know(place, pointer, type, value);
        _pending.Add(new Pending(place, store));
    }

    /// <summary>The value in a place; offsets that are not known compare by the pointer itself, which is numbered.</summary>
    private ValueId Find(Place place, ValueId pointer, TypeId type)
    {
        for (int i = _known.Count - 1; i >= 0; i--)
        {
            bool isSame = _known[i].Pointer == pointer || (place.IsExact && _known[i].Place == place);
            if (isSame && _known[i].Type == type)
            {
                return _context.Replacements.Resolve(_known[i].Value);
            }
        }

        return ValueId.None;
    }

    private void Know(Place place, ValueId pointer, TypeId type, ValueId value)
    {
        if (_known.Count == MaxKnown)
        {
            _known.RemoveAt(0);
        }

        _known.Add(new Known(place, pointer, type, value));
    }

    private void ReadPending(Place place)
    {
        for (int i = _pending.Count - 1; i >= 0; i--)
        {
            if (_aliases.MayOverlap(_pending[i].Place, place))
            {
                _pending.RemoveAt(i);
            }
        }
    }

    /// <summary>A store whose bytes are all written again, unread, is removed.</summary>
    private void OverwritePending(Place place)
    {
        for (int i = _pending.Count - 1; i >= 0; i--)
        {
            Place before = _pending[i].Place;
            bool isCovered = place.IsExact && before.IsExact && before.Origin == place.Origin
                && before.Offset >= place.Offset && before.Offset + before.Bytes <= place.Offset + place.Bytes;
            if (isCovered && _context.Step("remove overwritten", _pending[i].Store))
            {
                _function.Remove(_pending[i].Store);
                _pending.RemoveAt(i);
            }
        }
    }
}
