// SPDX-License-Identifier: MIT
using System;
using System.Runtime.CompilerServices;

namespace Stillpoint.CodeGen.RegisterAllocation;

/// <summary>A growing array that keeps its storage between functions.</summary>
/// <remarks>A reference into it is stale after the next <see cref="Add"/>.</remarks>
internal struct Rows<T>
    where T : unmanaged
{
    private T[] _items;

    public Rows() => _items = new T[64];

    public int Count { get; private set; }

    public readonly Span<T> Span => _items.AsSpan(0, Count);

    public readonly ref T this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref _items[index];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Add(in T item)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, Count * 2);
        }

        _items[Count] = item;
        return Count++;
    }

    public void Clear() => Count = 0;

    public void RemoveLast() => Count--;

    /// <summary>Sets the number of rows and every row to one value.</summary>
    public void Reset(int count, T value)
    {
        if (_items.Length < count)
        {
            _items = new T[Math.Max(count, _items.Length * 2)];
        }

        Count = count;
        Span.Fill(value);
    }
}
