// SPDX-License-Identifier: MIT
using System;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Stillpoint.Core.Entities;

/// <summary>Owns the rows of one kind of entity; handing out keys is the only way to grow it.</summary>
/// <typeparam name="TKey">Id type of the rows.</typeparam>
/// <typeparam name="TRow">Row, normally a small struct.</typeparam>
/// <remarks>
/// One writer. Readers may run beside the writer as long as rows are immutable once added: growth copies the rows and
/// publishes the new array, and an old array still holds every row that was visible through it.
/// </remarks>
public sealed class PrimaryMap<TKey, TRow>
    where TKey : struct, IEntity<TKey>
{
    private TRow[] _rows;
    private int _trimmed = -1;

    /// <summary>Makes an empty table.</summary>
    /// <param name="capacity">Rows to hold before the first growth.</param>
    public PrimaryMap(int capacity = 0) => _rows = capacity == 0 ? [] : new TRow[capacity];

    /// <summary>Number of rows.</summary>
    public int Count { get; private set; }

    /// <summary>All rows in order of creation.</summary>
    public Span<TRow> Rows => _rows.AsSpan(0, Count);

    /// <summary>The row of a key.</summary>
    public ref TRow this[TKey key]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            Debug.Assert((uint)key.Index < (uint)Count, "id is not of this table");
            return ref _rows[key.Index];
        }
    }

    /// <summary>Appends a row and returns its key.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TKey Add(in TRow row)
    {
        if (Count == _rows.Length)
        {
            Array.Resize(ref _rows, Capacities.Next(Count, _trimmed));
        }

        _rows[Count] = row;
        return TKey.FromIndex(Count++);
    }

    /// <summary>Forgets all rows and keeps the storage for the next use.</summary>
    public void Clear() => Count = 0;

    /// <summary>Gives back storage beyond the present rows.</summary>
    public void TrimExcess()
    {
        _trimmed = Count;
        if (_rows.Length != Count)
        {
            Array.Resize(ref _rows, Count);
        }
    }

    /// <summary>Makes room for rows to be added.</summary>
    public void Reserve(int rows)
    {
        if (_rows.Length - Count < rows)
        {
            Array.Resize(ref _rows, checked(Count + rows));
        }
    }
}
