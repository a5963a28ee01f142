// SPDX-License-Identifier: MIT
// Makes the graph of blocks smaller without moving anything into or out of a loop.
// Requires: nothing. Leaves true: no unreachable block, unless a block's address is taken in the function.
// Complexity: linear per round; at most MaxRounds rounds.
//
// A function with a block whose address is taken is left alone: an indirect branch may lead to any such block.
using System;
using System.Collections.Generic;
using Stillpoint.Analysis;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Passes;

/// <summary>Removes, merges and bypasses blocks, and turns tiny branches into selects.</summary>
internal sealed class SimplifyCfg
{
    private const int MaxRounds = 8;
    private const int MaxSpeculated = 3;
    private const int MaxSelects = 2;
    private const int MaxCompared = 16;

    private readonly List<BlockId> _blocks = [];
    private int[] _predecessors = [];
    private Function _function = null!;
    private PassContext _context = null!;
    private bool _changed;

    public static void Run(Function function, PassContext context) => context.CfgSimplifier.Simplify(function, context);

    /// <summary>Removes the blocks that no path reaches; the context's graph is built and stays right.</summary>
    internal static bool RemoveUnreachable(Function function, PassContext context)
    {
        context.BuildGraph(function);
        bool any = false;
        for (BlockId block = function.EntryBlock; !block.IsNone;)
        {
            BlockId next = function.BlockRows[block].Next;
            if (!context.Graph.IsReachable(block))
            {
                function.RemoveBlock(block);
                any = true;
            }

            block = next;
        }

        return any;
    }

    private void Simplify(Function function, PassContext context)
    {
        if (function.EntryBlock.IsNone || context.AddressTaken.Any(function))
        {
            return;
        }

        _function = function;
        _context = context;
        context.Replacements.Clear();
        _changed = true;
        for (int round = 0; _changed && round < MaxRounds; round++)
        {
            _changed = false;
            FoldBranches();
            RemoveUnreachable(function, context);
            RemoveTrivialParameters();
            CountPredecessors();
            MergeAndBypass();
            context.Replacements.Apply(function);
        }

        RemoveUnreachable(function, context);
    }

    private void FoldBranches()
    {
        for (BlockId block = _function.EntryBlock; !block.IsNone; block = _function.BlockRows[block].Next)
        {
            InstId last = _function.BlockRows[block].Last;
            ReadOnlySpan<EdgeRow> edges = _function.EdgesOf(last);
            Opcode opcode = _function.Insts[last].Opcode;
            if (opcode is not (Opcode.CondBr or Opcode.Switch))
            {
                continue;
            }

            int taken = AllSame(edges) ? 0 : TakenEdge(last, edges.Length);
            if (taken >= 0 && _context.Step("fold", last))
            {
                EdgeRow edge = edges[taken];
                _function.ReplaceByBranch(block, edge.Target, _function.ArgumentsOf(edge));
                _changed = true;
            }
        }
    }

    private static bool AllSame(ReadOnlySpan<EdgeRow> edges)
    {
        foreach (EdgeRow edge in edges)
        {
            if (edge.Target != edges[0].Target)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The edge that a constant condition chooses, or -1.</summary>
    private int TakenEdge(InstId last, int edges)
    {
        ValueId condition = _function.Operands(last)[0];
        if (!_function.TryGetConstant(condition, out ConstantId constant)
            || _function.Module.Constants[constant].Kind != ConstantKind.Integer)
        {
            return -1;
        }

        if (_function.Insts[last].Opcode == Opcode.CondBr)
        {
            return _function.Module.Constants[constant].Low != 0 ? 0 : 1;
        }

        return Math.Min(_function.CasesOf(last).IndexOf(constant) + 1, edges - 1);
    }

    /// <summary>Replaces parameters that every edge passes the same value, or the parameter itself.</summary>
    private void RemoveTrivialParameters()
    {
        ReplacementMap replacements = _context.Replacements;
        bool again = true;
        bool any = false;
        for (int round = 0; again && round < MaxRounds; round++)
        {
            again = false;
            foreach (BlockId block in _context.Graph.Order)
            {
                int count = _function.ParametersOf(block).Length;
                for (int i = 0; i < count; i++)
                {
                    ValueId parameter = _function.ParametersOf(block)[i];
                    if (replacements.Resolve(parameter) != parameter)
                    {
                        continue;
                    }

                    ValueId value = CommonArgument(block, i);
                    value = value.IsNone ? EqualParameter(block, i) : value;
                    if (!value.IsNone)
                    {
                        replacements.Add(parameter, value);
                        again = true;
                        any = true;
                    }
                }
            }
        }

        if (any)
        {
            replacements.Apply(_function);
            RemoveDeadCode.Run(_function, _context);
        }
    }

    /// <summary>An earlier parameter that is passed the same on every edge, or itself where the other is.</summary>
    private ValueId EqualParameter(BlockId block, int position)
    {
        ValueId parameter = _function.ParametersOf(block)[position];
        for (int i = Math.Max(0, position - MaxCompared); i < position; i++)
        {
            ValueId other = _function.ParametersOf(block)[i];
            if (_function.TypeOf(other) == _function.TypeOf(parameter) && _context.Replacements.Resolve(other) == other
                && ArePassedTheSame(block, i, position))
            {
                return other;
            }
        }

        return ValueId.None;
    }

    private bool ArePassedTheSame(BlockId block, int first, int second)
    {
        ValueId left = _function.ParametersOf(block)[first];
        ValueId right = _function.ParametersOf(block)[second];
        foreach (BlockId predecessor in _context.Graph.Predecessors(block))
        {
            foreach (EdgeRow edge in ControlFlowGraph.Successors(_function, predecessor))
            {
                if (edge.Target != block)
                {
                    continue;
                }

                ValueId a = _context.Replacements.Resolve(_function.ArgumentsOf(edge)[first]);
                ValueId b = _context.Replacements.Resolve(_function.ArgumentsOf(edge)[second]);
                if (a != b && !(a == left && b == right))
                {
                    return false;
                }
            }
        }

        return _context.Graph.Predecessors(block).Length > 0;
    }

    private ValueId CommonArgument(BlockId block, int position)
    {
        ValueId parameter = _function.ParametersOf(block)[position];
        ValueId common = ValueId.None;
        foreach (BlockId predecessor in _context.Graph.Predecessors(block))
        {
            foreach (EdgeRow edge in ControlFlowGraph.Successors(_function, predecessor))
            {
                if (edge.Target != block)
                {
                    continue;
                }

                ValueId argument = _context.Replacements.Resolve(_function.ArgumentsOf(edge)[position]);
                if (argument == parameter || argument == common)
                {
                    continue;
                }

                if (!common.IsNone)
                {
                    return ValueId.None;
                }

                common = argument;
            }
        }

        return common;
    }

    private void CountPredecessors()
    {
        if (_predecessors.Length < _function.BlockCount)
        {
            _predecessors = new int[2 * _function.BlockCount];
        }

        Array.Clear(_predecessors);
        _blocks.Clear();
        foreach (Block block in _function.Blocks)
        {
            _blocks.Add(block.Id);
            foreach (EdgeRow edge in _function.EdgesOf(block.Last))
            {
                _predecessors[edge.Target.Index]++;
            }
        }
    }

    private bool IsGone(BlockId block) => _function.BlockRows[block].Last.IsNone;

    private void MergeAndBypass()
    {
        foreach (BlockId block in _blocks)
        {
            while (!IsGone(block) && (TryMerge(block) || TryConvertBranch(block)))
            {
                _changed = true;
            }

            if (!IsGone(block))
            {
                TryBypass(block);
            }
        }
    }

    /// <summary>b: … br s; s: … with no other predecessor  =>  b: … …</summary>
    private bool TryMerge(BlockId block)
    {
        InstId last = _function.BlockRows[block].Last;
        if (_function.Insts[last].Opcode != Opcode.Br)
        {
            return false;
        }

        EdgeRow edge = _function.EdgesOf(last)[0];
        if (edge.Target == block || edge.Target == _function.EntryBlock || _predecessors[edge.Target.Index] != 1
            || !_context.Step("merge a block behind", last))
        {
            return false;
        }

        for (int i = 0; i < edge.Arguments.Count; i++)
        {
            _context.Replacements.Add(_function.ParametersOf(edge.Target)[i], _function.ArgumentsOf(edge)[i]);
        }

        _function.Remove(last);
        _function.MoveTail(_function.BlockRows[edge.Target].First, block);
        _function.RemoveBlock(edge.Target);
        return true;
    }

    /// <summary>An empty block that only leads on is left out by those that lead to it.</summary>
    private void TryBypass(BlockId target)
    {
        InstId last = _function.BlockRows[target].Last;
        int edges = _function.EdgesOf(last).Length;
        for (int i = 0; i < edges; i++)
        {
            BlockId middle = _function.EdgesOf(last)[i].Target;
            InstId only = _function.BlockRows[middle].First;
            if (middle == target || _function.Insts[only].Opcode != Opcode.Br || _function.ParametersOf(middle).Length > 0)
            {
                continue;
            }

            EdgeRow next = _function.EdgesOf(only)[0];
            if (next.Target == middle || !AgreesWithOtherEdges(last, next) || !_context.Step("bypass a block behind", last))
            {
                continue;
            }

            _function.EdgesOf(last)[i] = next;
            _function.SetArguments(_function.EdgeIdOf(last, i), _function.ArgumentsOf(next));
            _predecessors[middle.Index]--;
            _predecessors[next.Target.Index]++;
            _changed = true;
        }
    }

    /// <summary>V37: edges from one block to the same block pass the same arguments.</summary>
    private bool AgreesWithOtherEdges(InstId terminator, EdgeRow wanted)
    {
        foreach (EdgeRow edge in _function.EdgesOf(terminator))
        {
            if (edge.Target != wanted.Target)
            {
                continue;
            }

            for (int i = 0; i < edge.Arguments.Count; i++)
            {
                if (Argument(edge, i) != Argument(wanted, i))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private ValueId Argument(in EdgeRow edge, int index) =>
        _context.Replacements.Resolve(_function.ArgumentsOf(edge)[index]);

    /// <summary>
    /// b: br c, t, f; t: cheap; br j(x); f: cheap; br j(y)  =>  b: cheap; cheap; z = select c, x, y; br j(z)
    /// where t or f may also be j itself.
    /// </summary>
    private bool TryConvertBranch(BlockId block)
    {
        InstId last = _function.BlockRows[block].Last;
        if (_function.Insts[last].Opcode != Opcode.CondBr)
        {
            return false;
        }

        EdgeRow yes = _function.EdgesOf(last)[0];
        EdgeRow no = _function.EdgesOf(last)[1];
        int speculated = 0;
        bool hasYes = IsArm(block, yes.Target, ref speculated, out EdgeRow afterYes);
        bool hasNo = IsArm(block, no.Target, ref speculated, out EdgeRow afterNo);
        EdgeRow left = yes;
        EdgeRow right = no;
        if (hasYes && hasNo && afterYes.Target == afterNo.Target)
        {
            (left, right) = (afterYes, afterNo);
        }
        else if (hasYes && afterYes.Target == no.Target)
        {
            left = afterYes;
        }
        else if (hasNo && afterNo.Target == yes.Target)
        {
            right = afterNo;
        }
        else
        {
            return false;
        }

        if (left.Target == block || !CanSelect(left, right) || !_context.Step("make selects of", last))
        {
            return false;
        }

        Absorb(last, yes.Target, left.Target);
        Absorb(last, no.Target, left.Target);
        _predecessors[left.Target.Index]--;
        JoinBySelect(block, last, left, right);
        return true;
    }

    /// <summary>Whether a block only computes a little and leads on, and only one block leads to it.</summary>
    private bool IsArm(BlockId from, BlockId arm, ref int speculated, out EdgeRow next)
    {
        next = default;
        if (arm == from || arm == _function.EntryBlock || _predecessors[arm.Index] != 1
            || _function.ParametersOf(arm).Length > 0)
        {
            return false;
        }

        int count = 0;
        foreach (Inst inst in _function.View(arm))
        {
            if (inst.Opcode == Opcode.Br)
            {
                next = inst.Edges[0];
                speculated += count;
                return next.Target != arm && speculated <= MaxSpeculated;
            }

            if (++count > MaxSpeculated || !IsCheap(inst))
            {
                return false;
            }
        }

        return false;
    }

    private bool IsCheap(Inst inst)
    {
        bool isCheap = inst.Opcode is Opcode.Add or Opcode.Sub or Opcode.And or Opcode.Or or Opcode.Xor or Opcode.Shl
            or Opcode.LShr or Opcode.AShr or Opcode.GetElementPtr or Opcode.Trunc or Opcode.ZExt or Opcode.SExt
            or Opcode.ICmp or Opcode.Select;
        isCheap |= inst.Opcode == Opcode.Mul && Offsets.TryGetInteger(_function, inst.Operands[1], out _);
        return isCheap && IsPlain(inst.Type);
    }

    private bool IsPlain(TypeId type)
    {
        ref readonly TypeRow row = ref _function.Module.Types[type];
        return row.Kind is TypeKind.Pointer or TypeKind.Float or TypeKind.Double
            || (row.Kind == TypeKind.Integer && row.Bits <= 64);
    }

    private bool CanSelect(in EdgeRow left, in EdgeRow right)
    {
        int selects = 0;
        for (int i = 0; i < left.Arguments.Count; i++)
        {
            if (Argument(left, i) != Argument(right, i))
            {
                selects++;
                if (!IsPlain(_function.TypeOf(_function.ParametersOf(left.Target)[i])))
                {
                    return false;
                }
            }
        }

        return selects <= MaxSelects;
    }

    /// <summary>Moves the computations of an arm before the branch and removes the arm.</summary>
    private void Absorb(InstId branch, BlockId arm, BlockId join)
    {
        if (arm == join)
        {
            return;
        }

        while (_function.BlockRows[arm].First is var inst && inst != _function.BlockRows[arm].Last)
        {
            _function.MoveBefore(branch, inst);
        }

        _function.RemoveBlock(arm);
    }

    private void JoinBySelect(BlockId block, InstId branch, EdgeRow left, EdgeRow right)
    {
        ValueId condition = _function.Operands(branch)[0];
        Span<ValueId> arguments = new ValueId[left.Arguments.Count];
        for (int i = 0; i < arguments.Length; i++)
        {
            (ValueId a, ValueId b) = (Argument(left, i), Argument(right, i));
            arguments[i] = a == b
                ? a
                : _function.InsertValue(branch, Opcode.Select, _function.TypeOf(a), [condition, a, b]);
        }

        _function.ReplaceByBranch(block, left.Target, arguments);
    }
}
