// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using Stillpoint.Ir.Functions;

namespace Stillpoint.Passes;

/// <summary>Lists of values by row number that grow side by side, as chains through one table.</summary>
internal sealed class GroupedLists
{
    private readonly List<int> _rows = [];
    private readonly List<(ValueId Value, int Next)> _items = [];

    // First and last item of each row, one too great so that 0 is none.
    private (int First, int Last)[] _ends = [];

    /// <summary>The rows that have a list, in the order in which they got one.</summary>
    public ReadOnlySpan<int> Rows => CollectionsMarshal.AsSpan(_rows);

    public void Add(int row, ValueId value)
    {
        if (row >= _ends.Length)
        {
            Array.Resize(ref _ends, 2 * (row + 1));
        }

        _items.Add((value, 0));
        ref (int First, int Last) ends = ref _ends[row];
        if (ends.First == 0)
        {
            _rows.Add(row);
            ends.First = _items.Count;
        }
        else
        {
            CollectionsMarshal.AsSpan(_items)[ends.Last - 1].Next = _items.Count;
        }

        ends.Last = _items.Count;
    }

    /// <summary>Appends the list of a row to another list.</summary>
    public void Take(int row, List<ValueId> target)
    {
        for (int item = _ends[row].First; item != 0; item = _items[item - 1].Next)
        {
            target.Add(_items[item - 1].Value);
        }
    }

    public void Clear()
    {
        foreach (int row in _rows)
        {
            _ends[row] = default;
        }

        _rows.Clear();
        _items.Clear();
    }
}
