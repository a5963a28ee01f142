// SPDX-License-Identifier: MIT
// Removes instructions and block parameters whose values nothing needs.
// Requires: nothing. Leaves true: every value with a definition in the layout is needed, cycles of parameters included.
// Complexity: linear.
//
// Blocks are walked against the order of the graph and instructions from the last one on, so that, loops aside, all uses
// of a value are seen before its definition: one walk finds what is dead. What a loop needs of an instruction already
// passed goes over a list. The same walk rewrites the uses of values that others stand for.
using System;
using System.Collections.Generic;
using Stillpoint.Analysis;
using Stillpoint.Ir.Functions;

namespace Stillpoint.Passes;

/// <summary>Removes instructions and block parameters whose values nothing needs.</summary>
internal sealed class RemoveDeadCode
{
    // States of a value. A definition that was passed without being needed must be looked at again if it is after all.
    private const byte Needed = 1;
    private const byte Passed = 2;

    private readonly List<ValueId> _work = [];
    private readonly List<InstId> _dead = [];
    private readonly List<BlockId> _blocks = [];
    private byte[] _states = [];
    private int[] _positions = [];
    private Function _function = null!;
    private ControlFlowGraph _graph = null!;
    private ReplacementMap? _replacements;

    public static void Run(Function function, PassContext context)
    {
        context.Replacements.Clear();
        context.Finish(function);
    }

    /// <summary>Rewrites uses by the map, which it clears, and removes what is dead; whether it removed anything.</summary>
    internal bool Remove(Function function, PassContext context)
    {
        (ControlFlowGraph graph, ReplacementMap replacements) = (context.Graph, context.Replacements);
        if (function.EntryBlock.IsNone)
        {
            return false;
        }

        replacements.MoveVariables(function);
        _function = function;
        _graph = graph;
        _replacements = replacements.Any ? replacements : null;
        graph.Build(function);
        if (_states.Length < function.ValueCount)
        {
            _states = new byte[2 * function.ValueCount];
            _positions = new int[2 * function.ValueCount];
        }

        _states.AsSpan(0, function.ValueCount).Clear();
        _dead.Clear();
        _blocks.Clear();
        NeedOfUnreachable();
        for (int i = graph.Count - 1; i >= 0; i--)
        {
            Walk(graph.Order[i], i);
        }

        Propagate();
        bool any = RemoveInstructions(context);
        any |= RemoveParameters();
        replacements.Clear();
        return any;
    }

    /// <summary>What no path reaches stays as it is, with the parameters that it passes arguments to.</summary>
    private void NeedOfUnreachable()
    {
        if (_graph.Count == _function.LayoutCount)
        {
            return;
        }

        for (BlockId block = _function.EntryBlock; !block.IsNone; block = _function.BlockRows[block].Next)
        {
            if (_graph.IsReachable(block))
            {
                continue;
            }

            foreach (Inst inst in _function.View(block))
            {
                Need(_function.Operands(inst.Id));
                foreach (ref readonly EdgeRow edge in inst.Edges)
                {
                    Need(_function.ArgumentsOf(edge));
                    Mark(_function.ParametersOf(edge.Target));
                }
            }
        }
    }

    private void Walk(BlockId block, int place)
    {
        Function function = _function;
        byte[] states = _states;
        InstId inst = function.BlockRows[block].Last;
        NeedOfEdges(inst, place);
        while (!inst.IsNone)
        {
            ValueId result = function.Result(inst);
            if (!result.IsNone && (states[result.Index] & Needed) == 0 && Effects.IsRemovable(function, inst))
            {
                states[result.Index] = Passed;
                _dead.Add(inst);
            }
            else
            {
                Span<ValueId> operands = function.Operands(inst);
                _replacements?.Resolve(operands);
                foreach (ValueId operand in operands)
                {
                    if (states[operand.Index] != Needed)
                    {
                        Mark(operand);
                    }
                }
            }

            inst = function.Link(inst).Previous;
        }

        ReadOnlySpan<ValueId> parameters = _function.ParametersOf(block);
        if (parameters.IsEmpty)
        {
            return;
        }

        bool isHeader = IsLedBackTo(block, place);
        bool isAllNeeded = true;
        for (int i = 0; i < parameters.Length; i++)
        {
            ref byte state = ref _states[parameters[i].Index];
            _positions[parameters[i].Index] = i;
            if ((state & Needed) == 0)
            {
                state = Passed;
                isAllNeeded = false;
            }
            else if (isHeader)
            {
                _work.Add(parameters[i]);
            }
        }

        if (!isAllNeeded)
        {
            _blocks.Add(block);
        }
    }

    private bool IsLedBackTo(BlockId block, int place)
    {
        foreach (BlockId predecessor in _graph.Predecessors(block))
        {
            if (_graph.Position(predecessor) >= place)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Arguments for parameters that are needed as far as is known; later ones are found from the parameter.</summary>
    private void NeedOfEdges(InstId terminator, int place)
    {
        foreach (ref readonly EdgeRow edge in _function.EdgesOf(terminator))
        {
            if (edge.Arguments.Count == 0)
            {
                continue;
            }

            Span<ValueId> arguments = _function.ArgumentsOf(edge);
            _replacements?.Resolve(arguments);
            if (_graph.Position(edge.Target) <= place)
            {
                continue;
            }

            ReadOnlySpan<ValueId> parameters = _function.ParametersOf(edge.Target);
            for (int i = 0; i < arguments.Length; i++)
            {
                if ((_states[parameters[i].Index] & Needed) != 0)
                {
                    Mark(arguments[i]);
                }
            }
        }
    }

    private void Need(Span<ValueId> operands)
    {
        _replacements?.Resolve(operands);
        Mark(operands);
    }

    private void Mark(ReadOnlySpan<ValueId> values)
    {
        foreach (ValueId value in values)
        {
            Mark(value);
        }
    }

    private void Mark(ValueId value)
    {
        ref byte state = ref _states[value.Index];
        if ((state & Needed) == 0)
        {
            if ((state & Passed) != 0)
            {
                _work.Add(value);
            }

            state |= Needed;
        }
    }

    private void Propagate()
    {
        while (_work.Count > 0)
        {
            ValueId value = _work[^1];
            _work.RemoveAt(_work.Count - 1);
            ref ValueRow row = ref _function.Values[value];
            if (row.Kind == ValueKind.Result)
            {
                Need(_function.Operands(new InstId(row.Payload)));
            }
            else if (row.Kind == ValueKind.BlockParameter)
            {
                NeedOfParameter(new BlockId(row.Payload), _positions[value.Index]);
            }
        }
    }

    private void NeedOfParameter(BlockId block, int position)
    {
        BlockId last = BlockId.None;
        foreach (BlockId predecessor in _graph.Predecessors(block))
        {
            if (predecessor == last)
            {
                continue;
            }

            last = predecessor;
            foreach (ref readonly EdgeRow edge in ControlFlowGraph.Successors(_function, predecessor))
            {
                if (edge.Target == block)
                {
                    // Other edges between the two pass the same (V37).
                    Mark(_function.ArgumentsOf(edge)[position]);
                    break;
                }
            }
        }
    }

    private bool RemoveInstructions(PassContext context)
    {
        bool any = false;
        foreach (InstId inst in _dead)
        {
            if ((_states[_function.Result(inst).Index] & Needed) == 0)
            {
                context.Remove(_function, inst);
                any = true;
            }
        }

        return any;
    }

    private bool RemoveParameters()
    {
        bool any = false;
        foreach (BlockId block in _blocks)
        {
            ReadOnlySpan<ValueId> parameters = _function.ParametersOf(block);
            if (AreNeeded(parameters))
            {
                continue;
            }

            any = true;
            BlockId last = BlockId.None;
            foreach (BlockId predecessor in _graph.Predecessors(block))
            {
                if (predecessor != last)
                {
                    ShortenEdges(_function.BlockRows[predecessor].Last, block, parameters);
                    last = predecessor;
                }
            }

            Span<ValueId> list = _function.ParameterList(block);
            _function.ShortenParameters(block, Keep(parameters, list));
        }

        return any;
    }

    private bool AreNeeded(ReadOnlySpan<ValueId> parameters)
    {
        foreach (ValueId parameter in parameters)
        {
            if ((_states[parameter.Index] & Needed) == 0)
            {
                return false;
            }
        }

        return true;
    }

    private void ShortenEdges(InstId terminator, BlockId target, ReadOnlySpan<ValueId> parameters)
    {
        ReadOnlySpan<EdgeRow> edges = _function.EdgesOf(terminator);
        for (int i = 0; i < edges.Length; i++)
        {
            if (edges[i].Target == target)
            {
                int count = Keep(parameters, _function.ArgumentsOf(edges[i]));
                _function.ShortenArguments(_function.EdgeIdOf(terminator, i), count);
            }
        }
    }

    /// <summary>Moves what belongs to needed parameters to the front of a list; returns how much that is.</summary>
    private int Keep(ReadOnlySpan<ValueId> parameters, Span<ValueId> values)
    {
        int count = 0;
        for (int i = 0; i < parameters.Length; i++)
        {
            // The list may be that of the parameters itself: what is read is never behind what is written.
            if ((_states[parameters[i].Index] & Needed) != 0)
            {
                values[count++] = values[i];
            }
        }

        return count;
    }
}
