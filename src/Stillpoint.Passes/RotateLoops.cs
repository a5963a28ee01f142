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
// It is done by making the header's values parameters of both successors, as far as they are used there, then giving every
// edge into the header a copy of the header's instructions: the header itself becomes unreachable. One walk over the
// function finds the uses of all headers' values, so that many loops in a row cost no more than one.
using System;
using System.Collections.Generic;
using System.Numerics;
using System.Runtime.InteropServices;
using Stillpoint.Analysis;
using Stillpoint.Core.Entities;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Passes;

/// <summary>Turns while loops into do-while loops.</summary>
internal sealed class RotateLoops
{
    private const int MaxHeader = 12;

    private readonly List<ValueId> _scratch = [];
    private readonly List<Rotation> _rotations = [];
    private readonly List<HeaderValue> _values = [];
    private readonly SecondaryMap<ValueId, int> _valueOf = new(0);
    private readonly CloneMap _copies = new();
    private bool _demoted;
    private Function _function = null!;
    private PassContext _context = null!;

    /// <summary>A loop to rotate; its header's values are those from <see cref="FirstValue"/> on.</summary>
    private readonly record struct Rotation(
        BlockId Header, BlockId Preheader, BlockId Latch, BlockId Body, BlockId Exit, int FirstValue);

    /// <summary>A value of a header, and what stands for it elsewhere.</summary>
    private struct HeaderValue
    {
        public ValueId Value;
        public int Rotation;
        public ValueId InBody;
        public ValueId InExit;

        /// <summary>The variable it is kept in where neither successor dominates the use, or none.</summary>
        public ValueId Slot;

        /// <summary>The instruction before which the variable was loaded last, and the value loaded.</summary>
        public InstId LoadedFor;
        public ValueId Loaded;
    }

    public static void Run(Function function, PassContext context) => context.Rotator.Rotate(function, context);

    private void Rotate(Function function, PassContext context)
    {
        _function = function;
        _context = context;
        if (context.AddressTaken.Any(function))
        {
            return;
        }

        context.BuildLoops(function);
        if (!MakePreheaders())
        {
            return;
        }

        Prepare();
        ListRotations();
        if (_rotations.Count == 0)
        {
            return;
        }

        _demoted = false;
        ReplaceUses();
        for (int i = 0; i < _rotations.Count; i++)
        {
            Rotation rotation = _rotations[i];
            AddParameters(i, rotation, rotation.Body);
            AddParameters(i, rotation, rotation.Exit);
            CopyInto(rotation.Preheader, rotation.Header);
            CopyInto(rotation.Latch, rotation.Header);
        }

        SimplifyCfg.RemoveUnreachable(function, context);
        if (_demoted)
        {
            PromoteMemory.Run(function, context);
        }
    }

    /// <summary>Gives a preheader to each loop that may be rotated; whether there is such a loop.</summary>
    private bool MakePreheaders()
    {
        bool any = false;
        bool made = false;
        for (int i = 0; i < _context.Loops.Count; i++)
        {
            var loop = new LoopId(i);
            if (!TestsAtTop(loop))
            {
                continue;
            }

            any = true;
            if (_context.Loops.Preheader(_function, loop).IsNone)
            {
                HoistInvariants.LeadThroughOne(_function, _context, loop, false, _scratch);
                made = true;
            }
        }

        if (made)
        {
            _context.BuildLoops(_function);
        }

        return any;
    }

    /// <summary>Whether a loop's header decides whether to go on, and can be copied.</summary>
    private bool TestsAtTop(LoopId loop)
    {
        BlockId header = _context.Loops[loop].Header;
        InstId last = _function.BlockRows[header].Last;
        BlockId latch = _context.Loops.Latch(loop);
        return _function.Insts[last].Opcode == Opcode.CondBr && latch != header
            && HoistInvariants.CanEnterDirectly(_function, _context, loop)
            && (latch.IsNone || ControlFlowGraph.Successors(_function, latch).Length == 1)
            && CanCopy(header);
    }

    /// <summary>Gives each loop that tests at its top one latch, and an exit that only the test leads to.</summary>
    private void Prepare()
    {
        bool any = false;
        for (int i = 0; i < _context.Loops.Count; i++)
        {
            var loop = new LoopId(i);
            if (!TestsAtTop(loop))
            {
                continue;
            }

            BlockId header = _context.Loops[loop].Header;
            InstId last = _function.BlockRows[header].Last;
            bool isInFirst = _context.Loops.Contains(loop, _function.EdgesOf(last)[0].Target);
            bool isInSecond = _context.Loops.Contains(loop, _function.EdgesOf(last)[1].Target);
            if (isInFirst == isInSecond)
            {
                continue;
            }

            if (_context.Loops.Latch(loop).IsNone)
            {
                HoistInvariants.LeadThroughOne(_function, _context, loop, true, _scratch);
                any = true;
            }

            BlockId exit = _function.EdgesOf(last)[isInFirst ? 1 : 0].Target;
            if (_context.Graph.SinglePredecessor(exit) != header)
            {
                _function.SplitEdges(last, exit);
                _context.NoteChange();
                any = true;
            }
        }

        if (any)
        {
            _context.BuildLoops(_function);
        }
    }

    private void ListRotations()
    {
        _rotations.Clear();
        _values.Clear();
        _valueOf.Clear();
        for (int i = 0; i < _context.Loops.Count; i++)
        {
            if (IsRotatable(new LoopId(i), out Rotation rotation)
                && _context.Step("rotate the loop that starts with", _function.BlockRows[rotation.Header].Last))
            {
                _rotations.Add(rotation);
                ListHeaderValues(rotation.Header);
            }
        }
    }

    private bool IsRotatable(LoopId loop, out Rotation rotation)
    {
        rotation = default;
        BlockId header = _context.Loops[loop].Header;
        BlockId latch = _context.Loops.Latch(loop);
        BlockId preheader = _context.Loops.Preheader(_function, loop);
        InstId last = _function.BlockRows[header].Last;
        if (latch.IsNone || preheader.IsNone || latch == header || _function.Insts[last].Opcode != Opcode.CondBr
            || ControlFlowGraph.Successors(_function, latch).Length != 1)
        {
            return false;
        }

        ReadOnlySpan<EdgeRow> edges = _function.EdgesOf(last);
        bool isInFirst = _context.Loops.Contains(loop, edges[0].Target);
        BlockId body = edges[isInFirst ? 0 : 1].Target;
        BlockId exit = edges[isInFirst ? 1 : 0].Target;
        rotation = new Rotation(header, preheader, latch, body, exit, _values.Count);
        return !_context.Loops.Contains(loop, exit) && _context.Loops.Contains(loop, body) && body != header
            && _context.Graph.SinglePredecessor(body) == header && _context.Graph.SinglePredecessor(exit) == header
            && CanCopy(header);
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
        foreach (ValueId parameter in _function.ParametersOf(header))
        {
            AddHeaderValue(parameter);
        }

        foreach (Inst inst in _function.View(header))
        {
            if (!inst.Result.IsNone)
            {
                AddHeaderValue(inst.Result);
            }
        }
    }

    private void AddHeaderValue(ValueId value)
    {
        _values.Add(new HeaderValue
        {
            Value = value,
            Rotation = _rotations.Count - 1,
            InBody = ValueId.None,
            InExit = ValueId.None,
            Slot = ValueId.None,
            LoadedFor = InstId.None,
        });
        _valueOf[value] = _values.Count;
    }

    /// <summary>Puts what will stand for the headers' values wherever they are used outside of their headers.</summary>
    private void ReplaceUses()
    {
        foreach (BlockId block in _context.Graph.Order)
        {
            foreach (Inst inst in _function.View(block))
            {
                int operands = inst.Operands.Length;
                for (int i = 0; i < operands; i++)
                {
                    // Fetched anew each time: loading a variable makes instructions, which may move the rows.
                    ValueId value = _function.Operands(inst.Id)[i];
                    if (_valueOf[value] is var entry and not 0 && Replacement(entry - 1, block, inst.Id) is var other
                        && other != value)
                    {
                        _function.Operands(inst.Id)[i] = other;
                    }
                }
            }

            InstId last = _function.BlockRows[block].Last;
            int edges = _function.EdgesOf(last).Length;
            for (int e = 0; e < edges; e++)
            {
                EdgeRow edge = _function.EdgesOf(last)[e];
                for (int i = 0; i < edge.Arguments.Count; i++)
                {
                    ValueId value = _function.ArgumentsOf(edge)[i];
                    if (_valueOf[value] is var entry and not 0)
                    {
                        ValueId other = Replacement(entry - 1, block, last);
                        _function.ArgumentsOf(edge)[i] = other;
                    }
                }
            }
        }
    }

    private ValueId Replacement(int entry, BlockId block, InstId user)
    {
        ref HeaderValue value = ref CollectionsMarshal.AsSpan(_values)[entry];
        Rotation rotation = _rotations[value.Rotation];
        if (block == rotation.Header)
        {
            return value.Value;
        }

        ValueRow row = _function.Values[value.Value];
        if (_context.Dominators.Dominates(rotation.Body, block))
        {
            value.InBody = value.InBody.IsNone
                ? _function.MakeParameterLike(rotation.Body, _function, value.Value)
                : value.InBody;
            return value.InBody;
        }

        if (_context.Dominators.Dominates(rotation.Exit, block))
        {
            value.InExit = value.InExit.IsNone
                ? _function.MakeParameterLike(rotation.Exit, _function, value.Value)
                : value.InExit;
            return value.InExit;
        }

        // Beyond a second way out two definitions meet. It becomes a variable in memory, of which promotion makes values
        // again, with the parameters that this needs.
        _demoted = true;
        if (value.LoadedFor != user)
        {
            value.Slot = value.Slot.IsNone ? MakeSlot(value.Value, row) : value.Slot;
            value.Loaded = Pieces.Load(_function, user, value.Slot, new Piece(0, row.Type));
            value.LoadedFor = user;
        }

        return value.Loaded;
    }

    private ValueId MakeSlot(ValueId value, in ValueRow row)
    {
        byte alignment = (byte)BitOperations.Log2((uint)_function.Module.Layout.Alignment(row.Type));
        ValueId one = _function.Constant(_function.Module.Constants.Integer(TypeId.I32, UInt128.One));
        InstId alloca = _function.MakeInst(Opcode.Alloca, [one], row.Type.Index, InstFlags.None, alignment);
        _function.PrependInst(_function.EntryBlock, alloca);
        ValueId slot = _function.MakeResult(alloca, TypeId.Ptr, row.Name);
        _function.InheritVariable(slot, value);
        InstId place = row.Kind == ValueKind.Result
            ? _function.Link(new InstId(row.Payload)).Next
            : _function.BlockRows[new BlockId(row.Payload)].First;
        Pieces.Store(_function, place, value, slot, 0);
        return slot;
    }

    /// <summary>Makes parameters of a header's successor of the values that are used from there on.</summary>
    private void AddParameters(int index, in Rotation rotation, BlockId target)
    {
        InstId last = _function.BlockRows[rotation.Header].Last;
        int edge = _function.EdgesOf(last)[0].Target == target ? 0 : 1;
        _scratch.Clear();
        _scratch.AddRange(_function.ParametersOf(target));
        int before = _scratch.Count;
        ReadOnlySpan<HeaderValue> values = CollectionsMarshal.AsSpan(_values)[rotation.FirstValue..];
        for (int i = 0; i < values.Length && values[i].Rotation == index; i++)
        {
            ValueId parameter = target == rotation.Body ? values[i].InBody : values[i].InExit;
            if (!parameter.IsNone)
            {
                _scratch.Add(parameter);
            }
        }

        if (_scratch.Count == before)
        {
            return;
        }

        _function.SetParameters(target, CollectionsMarshal.AsSpan(_scratch));
        _scratch.Clear();
        _scratch.AddRange(_function.ArgumentsOf(_function.EdgesOf(last)[edge]));
        for (int i = 0; i < values.Length && values[i].Rotation == index; i++)
        {
            if (!(target == rotation.Body ? values[i].InBody : values[i].InExit).IsNone)
            {
                _scratch.Add(values[i].Value);
            }
        }

        _function.SetArguments(_function.EdgeIdOf(last, edge), CollectionsMarshal.AsSpan(_scratch));
    }

    /// <summary>Replaces the branch of a block to the header by a copy of the header.</summary>
    private void CopyInto(BlockId block, BlockId header)
    {
        InstId branch = _function.BlockRows[block].Last;
        EdgeRow entering = _function.EdgesOf(branch)[0];
        for (int i = 0; i < entering.Arguments.Count; i++)
        {
            _copies.Set(_function.ParametersOf(header)[i], _function.ArgumentsOf(entering)[i]);
        }

        _function.Remove(branch);
        foreach (Inst inst in _function.View(header))
        {
            InstId copy = Cloning.Copy(_function, inst.Id, _function, block, _copies);
            if (!inst.Result.IsNone)
            {
                _copies.Set(inst.Result, _function.Result(copy));
            }
        }

        _copies.Clear();
    }
}
