// SPDX-License-Identifier: MIT
using System;
using System.Runtime.CompilerServices;

namespace Stillpoint.Passes;

/// <summary>A list of a few items in order; the oldest makes place for one too many.</summary>
/// <typeparam name="T">Item.</typeparam>
internal sealed class BoundedList<T>
{
    private readonly int _capacity;

    // Items are in a window that moves to the right as old ones fall out, and back to the start when it is at the end.
    private readonly T[] _items;
    private int _start;

    public BoundedList(int capacity)
    {
        _capacity = capacity;
        _items = new T[4 * capacity];
    }

    public int Count { get; private set; }

    public ReadOnlySpan<T> Items => _items.AsSpan(_start, Count);

    public ref readonly T this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref _items[_start + index];
    }

    public void Clear() => (_start, Count) = (0, 0);

    public void Add(in T item)
    {
        if (Count == _capacity)
        {
            _start++;
            Count--;
        }

        if (_start + Count == _items.Length)
        {
            Items.CopyTo(_items);
            _start = 0;
        }

        _items[_start + Count++] = item;
    }

    public void RemoveAt(int index)
    {
        Items[(index + 1)..].CopyTo(_items.AsSpan(_start + index));
        Count--;
    }
}
