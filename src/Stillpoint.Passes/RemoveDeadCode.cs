// SPDX-License-Identifier: MIT
// Removes instructions and block parameters whose values nothing needs.
// Requires: nothing. Leaves true: every value with a definition in the layout is needed, cycles of parameters included.
// Complexity: linear.
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using Stillpoint.Analysis;
using Stillpoint.Ir.Functions;

namespace Stillpoint.Passes;

/// <summary>Removes instructions and block parameters whose values nothing needs.</summary>
internal sealed class RemoveDeadCode
{
    private readonly List<ValueId> _work = [];
    private readonly List<ValueId> _kept = [];
    private bool[] _isNeeded = [];
    private int[] _edgeStart = [];
    private EdgeId[] _edges = [];

    public static void Run(Function function, PassContext context) => context.DeadCode.Remove(function);

    private void Remove(Function function)
    {
        if (_isNeeded.Length < function.ValueCount)
        {
            _isNeeded = new bool[2 * function.ValueCount];
        }

        _isNeeded.AsSpan(0, function.ValueCount).Clear();
        ListEdges(function);
        foreach (Block block in function.Blocks)
        {
            foreach (Inst inst in block)
            {
                if (inst.Result.IsNone || !Effects.IsRemovable(function, inst.Id))
                {
                    Need(inst.Operands);
                }
            }
        }

        Propagate(function);
        foreach (Block block in function.Blocks)
        {
            foreach (Inst inst in block)
            {
                if (!inst.Result.IsNone && !_isNeeded[inst.Result.Index] && Effects.IsRemovable(function, inst.Id))
                {
                    function.Remove(inst.Id);
                }
            }
        }

        RemoveParameters(function);
    }

    private void Propagate(Function function)
    {
        while (_work.Count > 0)
        {
            ValueId value = _work[^1];
            _work.RemoveAt(_work.Count - 1);
            ref ValueRow row = ref function.Values[value];
            if (row.Kind == ValueKind.Result)
            {
                Need(function.Operands(new InstId(row.Payload)));
            }
            else if (row.Kind == ValueKind.BlockParameter)
            {
                var block = new BlockId(row.Payload);
                int position = function.ParametersOf(block).IndexOf(value);
                for (int i = _edgeStart[block.Index]; i < _edgeStart[block.Index + 1]; i++)
                {
                    Need(function.ArgumentsOf(function.Edges[_edges[i]]).Slice(position, 1));
                }
            }
        }
    }

    private void Need(ReadOnlySpan<ValueId> values)
    {
        foreach (ValueId value in values)
        {
            if (!_isNeeded[value.Index])
            {
                _isNeeded[value.Index] = true;
                _work.Add(value);
            }
        }
    }

    private void ListEdges(Function function)
    {
        int blocks = function.BlockCount;
        if (_edgeStart.Length <= blocks)
        {
            _edgeStart = new int[2 * blocks + 1];
        }

        Span<int> starts = _edgeStart.AsSpan(0, blocks + 1);
        starts.Clear();
        int total = 0;
        foreach (Block block in function.Blocks)
        {
            foreach (EdgeRow edge in function.EdgesOf(block.Last))
            {
                starts[edge.Target.Index]++;
                total++;
            }
        }

        if (_edges.Length < total)
        {
            _edges = new EdgeId[2 * total];
        }

        int end = 0;
        for (int i = 0; i <= blocks; i++)
        {
            end += starts[i];
            starts[i] = end;
        }

        foreach (Block block in function.Blocks)
        {
            int count = function.EdgesOf(block.Last).Length;
            for (int i = 0; i < count; i++)
            {
                EdgeId edge = function.EdgeIdOf(block.Last, i);
                _edges[--starts[function.Edges[edge].Target.Index]] = edge;
            }
        }
    }

    private void RemoveParameters(Function function)
    {
        foreach (Block block in function.Blocks)
        {
            bool any = false;
            foreach (ValueId parameter in block.Parameters)
            {
                any |= !_isNeeded[parameter.Index];
            }

            if (!any)
            {
                continue;
            }

            for (int i = _edgeStart[block.Id.Index]; i < _edgeStart[block.Id.Index + 1]; i++)
            {
                Keep(block.Parameters, function.ArgumentsOf(function.Edges[_edges[i]]));
                function.SetArguments(_edges[i], CollectionsMarshal.AsSpan(_kept));
            }

            Keep(block.Parameters, block.Parameters);
            function.SetParameters(block.Id, CollectionsMarshal.AsSpan(_kept));
        }
    }

    private void Keep(ReadOnlySpan<ValueId> parameters, ReadOnlySpan<ValueId> values)
    {
        _kept.Clear();
        for (int i = 0; i < parameters.Length; i++)
        {
            if (_isNeeded[parameters[i].Index])
            {
                _kept.Add(values[i]);
            }
        }
    }
}
