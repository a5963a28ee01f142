// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Ir.Functions;

namespace Stillpoint.Passes;

/// <summary>How often each value of a function is used, by instructions and edges in the layout.</summary>
internal sealed class UseCounts
{
    private int[] _counts = [];

    /// <summary>Uses of a value; 0 for a value made after the count.</summary>
    public int this[ValueId value] => (uint)value.Index < (uint)_counts.Length ? _counts[value.Index] : 0;

    /// <summary>Counts all uses.</summary>
    public void Build(Function function)
    {
        if (_counts.Length < function.ValueCount)
        {
            _counts = new int[2 * function.ValueCount];
        }

        Array.Clear(_counts);
        foreach (Block block in function.Blocks)
        {
            foreach (Inst inst in block)
            {
                Change(inst.Operands, 1);
                foreach (EdgeRow edge in inst.Edges)
                {
                    Change(function.ArgumentsOf(edge), 1);
                }
            }
        }
    }

    /// <summary>Adds to the count of each value of a list.</summary>
    public void Change(ReadOnlySpan<ValueId> values, int by)
    {
        foreach (ValueId value in values)
        {
            _counts[value.Index] += by;
        }
    }
}
