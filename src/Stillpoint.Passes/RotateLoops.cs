// SPDX-License-Identifier: MIT
// Turns while loops into do-while loops: the test at the top is copied to the end of the block before the loop, so that
// each round has one branch and the body is executed whenever the loop is entered.
// Requires: nothing. Leaves true: the function's text otherwise.
// Complexity: linear; a header is copied once when it has at most MaxHeader instructions.
//
//     pre: br head(a)                          pre: test'; br c', body(..), exit(..)
//     head(x): test; br c, body, exit    =>    body(x..): …; latch: test''; br c'', body(..), exit(..)
//     body: …; br head(b)
//
// It is done by making the header's values parameters of both successors, then giving every edge into the header a copy
// of the header's instructions: the header itself becomes unreachable.
using System;
using System.Collections.Generic;
using System.Numerics;
using Stillpoint.Analysis;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Passes;

/// <summary>Turns while loops into do-while loops.</summary>
internal sealed class RotateLoops
{
    private const int MaxHeader = 12;

    private readonly List<ValueId> _scratch = [];
    private readonly List<ValueId> _values = [];
    private readonly Dictionary<ValueId, ValueId> _copies = [];
    private readonly Dictionary<ValueId, ValueId> _slots = [];
    private readonly Dictionary<ValueId, ValueId> _loads = [];
    private bool _demoted;
    private Function _function = null!;
    private PassContext _context = null!;

    public static void Run(Function function, PassContext context) => context.Rotator.Rotate(function, context);

    private void Rotate(Function function, PassContext context)
    {
        _function = function;
        _context = context;
        if (context.AddressTaken.Any(function))
        {
            return;
        }

        HoistInvariants.MakePreheaders(function, context, _scratch);
        Prepare();
        _demoted = false;
        bool any = false;
        for (int i = 0; i < context.Loops.Count; i++)
        {
            if (TryRotate(new LoopId(i)))
            {
                any = true;
            }
        }

        if (any)
        {
            SimplifyCfg.RemoveUnreachable(function, context);
        }

        if (_demoted)
        {
            PromoteMemory.Run(function, context);
        }
    }

    /// <summary>Gives each loop that tests at its top one latch, and an exit that only the test leads to.</summary>
    private void Prepare()
    {
        bool any = false;
        for (int i = 0; i < _context.Loops.Count; i++)
        {
            var loop = new LoopId(i);
            BlockId header = _context.Loops[loop].Header;
            InstId last = _function.BlockRows[header].Last;
            BlockId latch = _context.Loops.Latch(loop);
            if (_function.Insts[last].Opcode != Opcode.CondBr || latch == header || !CanCopy(header)
                || !HoistInvariants.CanEnterDirectly(_function, _context, loop)
                || (!latch.IsNone && ControlFlowGraph.Successors(_function, latch).Length != 1))
            {
                continue;
            }

            bool isInFirst = _context.Loops.Contains(loop, _function.EdgesOf(last)[0].Target);
            bool isInSecond = _context.Loops.Contains(loop, _function.EdgesOf(last)[1].Target);
            if (isInFirst == isInSecond)
            {
                continue;
            }

            if (latch.IsNone)
            {
                HoistInvariants.LeadThroughOne(_function, _context, loop, true, _scratch);
                any = true;
            }

            BlockId exit = _function.EdgesOf(last)[isInFirst ? 1 : 0].Target;
            if (_context.Graph.SinglePredecessor(exit) != header)
            {
                _function.SplitEdges(last, exit);
                any = true;
            }
        }

        if (any)
        {
            _context.BuildLoops(_function);
        }
    }

    private bool TryRotate(LoopId loop)
    {
        BlockId header = _context.Loops[loop].Header;
        BlockId latch = _context.Loops.Latch(loop);
        BlockId preheader = _context.Loops.Preheader(_function, loop);
        InstId last = _function.BlockRows[header].Last;
        if (latch.IsNone || preheader.IsNone || latch == header || _function.Insts[last].Opcode != Opcode.CondBr
            || ControlFlowGraph.Successors(_function, latch).Length != 1)
        {
            return false;
        }

        Span<EdgeRow> edges = _function.EdgesOf(last);
        bool isInFirst = _context.Loops.Contains(loop, edges[0].Target);
        BlockId body = edges[isInFirst ? 0 : 1].Target;
        BlockId exit = edges[isInFirst ? 1 : 0].Target;
        if (_context.Loops.Contains(loop, exit) || !_context.Loops.Contains(loop, body) || body == header
            || _context.Graph.SinglePredecessor(body) != header || _context.Graph.SinglePredecessor(exit) != header
            || !CanCopy(header))
        {
            return false;
        }

        ListHeaderValues(header);
        if (!_context.Step("rotate the loop that starts with", last))
        {
            return false;
        }

        if (IsUsedBeyond(header, body, exit))
        {
            DemoteBeyond(header, body, exit);
        }

        // What the header computes and others use comes to them as parameters.
        AddParameters(header, body);
        AddParameters(header, exit);
        CopyInto(preheader, header);
        CopyInto(latch, header);
        return true;
    }

    private bool CanCopy(BlockId header)
    {
        int count = 0;
        foreach (Inst inst in _function.View(header))
        {
            if (++count > MaxHeader || inst.Opcode == Opcode.Alloca
                || (!inst.Opcode.IsTerminator() && (Effects.Of(_function, inst.Id) & EffectKinds.Pinned) != 0))
            {
                return false;
            }

            if (!inst.Result.IsNone && _function.TypeOf(inst.Result) == TypeId.Token)
            {
                return false;
            }
        }

        return true;
    }

    private void ListHeaderValues(BlockId header)
    {
        _values.Clear();
        foreach (ValueId parameter in _function.ParametersOf(header))
        {
            _values.Add(parameter);
        }

        foreach (Inst inst in _function.View(header))
        {
            if (!inst.Result.IsNone)
            {
                _values.Add(inst.Result);
            }
        }
    }

    /// <summary>Whether a value of the header is used where neither successor dominates, after a second way out.</summary>
    private bool IsUsedBeyond(BlockId header, BlockId body, BlockId exit)
    {
        _copies.Clear();
        foreach (ValueId value in _values)
        {
            _copies[value] = value;
        }

        int inside = _context.Dominators.Subtree(body).Length + _context.Dominators.Subtree(exit).Length;
        ReadOnlySpan<BlockId> below = _context.Dominators.Subtree(header);
        if (below.Length == inside + 1)
        {
            return false;
        }

        foreach (BlockId block in below[1..])
        {
            if (_context.Dominators.Dominates(body, block) || _context.Dominators.Dominates(exit, block))
            {
                continue;
            }

            foreach (Inst inst in _function.View(block))
            {
                bool isUsed = AnyCopied(inst.Operands);
                foreach (EdgeRow next in inst.Edges)
                {
                    isUsed |= AnyCopied(_function.ArgumentsOf(next));
                }

                if (isUsed)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>
    /// Makes variables in memory of the header's values that are used beyond; promotion makes values of them again, with
    /// the parameters that two definitions need.
    /// </summary>
    private void DemoteBeyond(BlockId header, BlockId body, BlockId exit)
    {
        _demoted = true;
        _slots.Clear();
        foreach (BlockId block in _context.Dominators.Subtree(header)[1..])
        {
            if (_context.Dominators.Dominates(body, block) || _context.Dominators.Dominates(exit, block))
            {
                continue;
            }

            foreach (Inst inst in _function.View(block))
            {
                _loads.Clear();
                LoadUsed(_function.Operands(inst.Id), inst.Id);
                foreach (EdgeRow next in _function.EdgesOf(inst.Id))
                {
                    LoadUsed(_function.ArgumentsOf(next), inst.Id);
                }
            }
        }
    }

    private void LoadUsed(Span<ValueId> values, InstId place)
    {
        for (int i = 0; i < values.Length; i++)
        {
            ValueId value = values[i];
            if (!_copies.ContainsKey(value))
            {
                continue;
            }

            if (!_loads.TryGetValue(value, out ValueId load))
            {
                load = Pieces.Load(_function, place, Slot(value), new Piece(0, _function.TypeOf(value)));
                _loads.Add(value, load);
            }

            values[i] = load;
        }
    }

    private ValueId Slot(ValueId value)
    {
        if (_slots.TryGetValue(value, out ValueId slot))
        {
            return slot;
        }

        ValueRow row = _function.Values[value];
        byte alignment = (byte)BitOperations.Log2((uint)_function.Module.Layout.Alignment(row.Type));
        ValueId one = _function.Constant(_function.Module.Constants.Integer(TypeId.I32, UInt128.One));
        InstId alloca = _function.MakeInst(Opcode.Alloca, [one], row.Type.Index, InstFlags.None, alignment);
        _function.PrependInst(_function.EntryBlock, alloca);
        slot = _function.MakeResult(alloca, TypeId.Ptr, row.Name);
        InstId place = row.Kind == ValueKind.Result
            ? _function.Link(new InstId(row.Payload)).Next
            : _function.BlockRows[new BlockId(row.Payload)].First;
        Pieces.Store(_function, place, value, slot, 0);
        _slots.Add(value, slot);
        return slot;
    }

    private bool AnyCopied(ReadOnlySpan<ValueId> values)
    {
        foreach (ValueId value in values)
        {
            if (_copies.ContainsKey(value))
            {
                return true;
            }
        }

        return false;
    }

    private void AddParameters(BlockId header, BlockId target)
    {
        _copies.Clear();
        int edge = _function.EdgesOf(_function.BlockRows[header].Last)[0].Target == target ? 0 : 1;
        EdgeId id = _function.EdgeIdOf(_function.BlockRows[header].Last, edge);
        foreach (ValueId value in _values)
        {
            ValueRow row = _function.Values[value];
            _copies[value] = _function.AppendParameter(target, row.Type, row.Name);
            _function.AppendArgument(id, value);
        }

        foreach (BlockId block in _context.Dominators.Subtree(target))
        {
            foreach (Inst inst in _function.View(block))
            {
                Substitute(_function.Operands(inst.Id));
                foreach (EdgeRow next in _function.EdgesOf(inst.Id))
                {
                    Substitute(_function.ArgumentsOf(next));
                }
            }
        }
    }

    private void Substitute(Span<ValueId> values)
    {
        foreach (ref ValueId value in values)
        {
            if (_copies.TryGetValue(value, out ValueId copy))
            {
                value = copy;
            }
        }
    }

    /// <summary>Replaces the branch of a block to the header by a copy of the header.</summary>
    private void CopyInto(BlockId block, BlockId header)
    {
        InstId branch = _function.BlockRows[block].Last;
        EdgeRow entering = _function.EdgesOf(branch)[0];
        _copies.Clear();
        for (int i = 0; i < entering.Arguments.Count; i++)
        {
            _copies[_function.ParametersOf(header)[i]] = _function.ArgumentsOf(entering)[i];
        }

        _function.Remove(branch);
        foreach (Inst inst in _function.View(header))
        {
            InstId copy = Cloning.Copy(_function, inst.Id, _function, block, Map);
            if (!inst.Result.IsNone)
            {
                _copies[inst.Result] = _function.Result(copy);
            }
        }
    }

    private ValueId Map(ValueId value) => _copies.GetValueOrDefault(value, value);
}
