// SPDX-License-Identifier: MIT
// Moves computations that give the same value in every round out of loops, to a preheader that it makes.
// Requires: rotated loops for loads and divisions, which move only from blocks that every round executes.
// Leaves true: every loop with a branch into it has a preheader.
// Complexity: linear in the instructions of each loop times its depth; memory facts are bounded by MaxWrites.
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using Stillpoint.Analysis;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Passes;

/// <summary>Moves computations that give the same value in every round out of loops.</summary>
internal sealed class HoistInvariants
{
    private const int MaxWrites = 64;

    /// <summary>How often an instruction is looked at, on average, however deep loops nest.</summary>
    private const int MaxVisits = 32;

    private readonly Aliases _aliases = new();
    private readonly List<Place> _writes = [];
    private readonly List<ValueId> _arguments = [];
    private Function _function = null!;
    private PassContext _context = null!;
    private LoopId _loop;
    private bool _writesUnknown;
    private long _budget;

    public static void Run(Function function, PassContext context) => context.Hoister.Hoist(function, context);

    /// <summary>
    /// Gives every loop a preheader; edges into the header from outside are led through one new block, whose parameters
    /// take what they pass. Builds loops again where it made one.
    /// </summary>
    internal static void MakePreheaders(Function function, PassContext context, List<ValueId> scratch)
    {
        context.BuildLoops(function);
        bool any = false;
        for (int i = 0; i < context.Loops.Count; i++)
        {
            var loop = new LoopId(i);
            if (context.Loops.Preheader(function, loop).IsNone && CanEnterDirectly(function, context, loop))
            {
                LeadThroughOne(function, context, loop, false, scratch);
                any = true;
            }
        }

        if (any)
        {
            context.BuildLoops(function);
        }
    }

    /// <summary>Edges of an indirect branch cannot be led elsewhere.</summary>
    internal static bool CanEnterDirectly(Function function, PassContext context, LoopId loop)
    {
        foreach (BlockId predecessor in context.Graph.Predecessors(context.Loops[loop].Header))
        {
            if (function.Insts[function.BlockRows[predecessor].Last].Opcode == Opcode.IndirectBr)
            {
                return false;
            }
        }

        return context.Loops[loop].Header != function.EntryBlock;
    }

    /// <summary>Leads the back edges, or all other edges, into a header through one new block.</summary>
    internal static void LeadThroughOne(
        Function function, PassContext context, LoopId loop, bool backEdges, List<ValueId> scratch)
    {
        BlockId header = context.Loops[loop].Header;
        BlockId preheader = function.MakeBlock();
        BlockId first = BlockId.None;
        BlockId before = BlockId.None;
        context.NoteChange();
        foreach (BlockId predecessor in context.Graph.Predecessors(header))
        {
            if (predecessor != before && context.Loops.Contains(loop, predecessor) == backEdges)
            {
                first = first.IsNone ? predecessor : first;
                Redirect(function, function.BlockRows[predecessor].Last, header, preheader);
            }

            before = predecessor;
        }

        function.InsertBlockAfter(first, preheader);
        scratch.Clear();
        int count = function.ParametersOf(header).Length;
        for (int i = 0; i < count; i++)
        {
            scratch.Add(function.MakeParameterLike(preheader, function, function.ParametersOf(header)[i]));
        }

        function.SetParameters(preheader, CollectionsMarshal.AsSpan(scratch));
        TargetsId targets = function.MakeTargets([header]);
        function.SetArguments(function.Targets[targets].FirstEdge, CollectionsMarshal.AsSpan(scratch));
        InstId branch = function.MakeInst(Opcode.Br, [], targets.Index);
        function.AppendInst(preheader, branch);
        function.Locations[branch] = function.Locations[function.BlockRows[first].Last];
    }

    private static void Redirect(Function function, InstId terminator, BlockId from, BlockId to)
    {
        int edges = function.EdgesOf(terminator).Length;
        for (int i = 0; i < edges; i++)
        {
            EdgeRow edge = function.EdgesOf(terminator)[i];
            if (edge.Target == from)
            {
                function.Redirect(function.EdgeIdOf(terminator, i), to, edge.Arguments);
            }
        }
    }

    private void Hoist(Function function, PassContext context)
    {
        _function = function;
        _context = context;
        if (context.AddressTaken.Any(function))
        {
            return;
        }

        MakePreheaders(function, context, _arguments);
        if (context.Loops.Count == 0)
        {
            return;
        }

        _aliases.Build(function, context.Graph);

        // Inner loops come first, so what leaves one can leave the next.
        _budget = MaxVisits * ((long)function.InstCount + 1);
        for (int i = 0; i < context.Loops.Count && _budget > 0; i++)
        {
            _loop = new LoopId(i);
            BlockId preheader = context.Loops.Preheader(function, _loop);
            if (!preheader.IsNone && context.Loops[_loop].BlockCount < 4096)
            {
                HoistFrom(function.BlockRows[preheader].Last);
            }
        }
    }

    private void HoistFrom(InstId place)
    {
        ListWrites();
        foreach (BlockId block in _context.Loops.Blocks(_loop))
        {
            bool isAlways = block == _context.Loops[_loop].Header;
            foreach (Inst inst in _function.View(block))
            {
                _budget -= 2;
                EffectKinds effects = Effects.Of(_function, inst.Id);
                if (!inst.Result.IsNone && inst.Opcode != Opcode.Alloca && AreInvariant(inst.Operands)
                    && CanMove(inst.Id, effects, isAlways) && _context.Step("hoist", inst.Id))
                {
                    _function.MoveBefore(place, inst.Id);
                    continue;
                }

                // What may not return, or traps visibly, ends the part that every round executes.
                isAlways &= (effects & EffectKinds.Pinned) == 0;
            }
        }
    }

    private bool CanMove(InstId inst, EffectKinds effects, bool isAlways)
    {
        if ((effects & (EffectKinds.Writes | EffectKinds.Pinned)) != 0)
        {
            return false;
        }

        if ((effects & EffectKinds.MayTrap) != 0 && !isAlways && !IsSafeDivision(inst))
        {
            return false;
        }

        return (effects & EffectKinds.Reads) == 0
            || (_function.Insts[inst].Opcode == Opcode.Load && !IsWritten(inst));
    }

    private bool IsSafeDivision(InstId inst) =>
        _function.Insts[inst].Opcode is Opcode.UDiv or Opcode.SDiv or Opcode.URem or Opcode.SRem
        && Offsets.TryGetInteger(_function, _function.Operands(inst)[1], out long divisor) && divisor is not (0 or -1);

    private bool AreInvariant(ReadOnlySpan<ValueId> operands)
    {
        foreach (ValueId operand in operands)
        {
            ref ValueRow row = ref _function.Values[operand];
            BlockId home = row.Kind switch
            {
                ValueKind.Result => _function.Link(new InstId(row.Payload)).Block,
                ValueKind.BlockParameter => new BlockId(row.Payload),
                _ => BlockId.None,
            };
            if (!home.IsNone && _context.Loops.Contains(_loop, home))
            {
                return false;
            }
        }

        return true;
    }

    private void ListWrites()
    {
        _writes.Clear();
        _writesUnknown = false;
        foreach (BlockId block in _context.Loops.Blocks(_loop))
        {
            foreach (Inst inst in _function.View(block))
            {
                if (inst.Opcode.IsTerminator()
                    || (Effects.Of(_function, inst.Id) & (EffectKinds.Writes | EffectKinds.Pinned)) == 0)
                {
                    continue;
                }

                AddWrite(inst);
            }
        }
    }

    private void AddWrite(Inst inst)
    {
        if (_writes.Count > MaxWrites)
        {
            _writesUnknown = true;
        }
        else if (inst.Opcode == Opcode.Store && _function.AccessOf(inst.Id) is { IsVolatile: false, IsAtomic: false })
        {
            long bytes = _function.Module.Layout.StoreBytes(_function.TypeOf(inst.Operands[0]));
            _writes.Add(_aliases.PlaceOf(inst.Operands[1], bytes));
        }
        else if (Effects.IntrinsicOf(_function, inst.Id) is Intrinsic.MemCpy or Intrinsic.MemMove or Intrinsic.MemSet)
        {
            _writes.Add(_aliases.PlaceOf(inst.Operands[1], long.MaxValue) with { IsExact = false });
        }
        else if (Effects.IntrinsicOf(_function, inst.Id) is Intrinsic.LifetimeStart or Intrinsic.LifetimeEnd)
        {
            _writes.Add(_aliases.PlaceOf(inst.Operands[2], long.MaxValue) with { IsExact = false });
        }
        else if (Effects.IntrinsicOf(_function, inst.Id) is not (Intrinsic.Assume or Intrinsic.DoNothing
            or Intrinsic.Prefetch))
        {
            // What is exposed, and what the operands point at: a volatile access may be the only use of a variable.
            _writesUnknown = true;
            foreach (ValueId operand in inst.Operands)
            {
                if (_function.Module.Types[_function.TypeOf(operand)].Kind == TypeKind.Pointer)
                {
                    _writes.Add(_aliases.PlaceOf(operand, long.MaxValue) with { IsExact = false });
                }
            }
        }
    }

    private bool IsWritten(InstId load)
    {
        Place place = _aliases.PlaceOf(
            _function.Operands(load)[0], _function.Module.Layout.StoreBytes(_function.TypeOf(_function.Result(load))));
        if (_writesUnknown && Aliases.IsExposed(place))
        {
            return true;
        }

        foreach (Place write in _writes)
        {
            if (Aliases.MayOverlap(place, write))
            {
                return true;
            }
        }

        // The list is cut off: a private place may be in what is missing.
        return _writes.Count > MaxWrites;
    }
}
