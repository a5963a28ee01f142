// SPDX-License-Identifier: MIT
using System;
using System.Runtime.CompilerServices;

namespace Stillpoint.Core.Entities;

/// <summary>A list in a <see cref="ListPool{T}"/>.</summary>
/// <param name="Start">First element.</param>
/// <param name="Count">Number of elements.</param>
public readonly record struct ListRange(int Start, int Count);

/// <summary>Many short lists in one array; a list is a range and never moves, so ranges are storable.</summary>
/// <typeparam name="T">Element type.</typeparam>
/// <remarks>Append only: a list that changes length is written again. Threading as <see cref="PrimaryMap{TKey,TRow}"/>.</remarks>
public sealed class ListPool<T>
{
    private T[] _items = [];
    private int _trimmed = -1;

    /// <summary>Elements in use, over all lists.</summary>
    public int Count { get; private set; }

    /// <summary>The elements of one list.</summary>
    public Span<T> this[ListRange range]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _items.AsSpan(range.Start, range.Count);
    }

    /// <summary>The elements of one list, by start and count.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<T> Slice(int start, int count) => _items.AsSpan(start, count);

    /// <summary>Appends a list.</summary>
    public ListRange Add(ReadOnlySpan<T> items)
    {
        ListRange range = Extend(items.Length);
        items.CopyTo(_items.AsSpan(range.Start));
        return range;
    }

    /// <summary>Appends a list of default elements, to be filled by the caller.</summary>
    public ListRange Reserve(int count)
    {
        ListRange range = Extend(count);

        // Storage kept by Clear still holds old elements.
        _items.AsSpan(range.Start, count).Clear();
        return range;
    }

    /// <summary>Forgets all lists and keeps the storage.</summary>
    public void Clear() => Count = 0;

    /// <summary>Gives back storage that no list uses.</summary>
    public void TrimExcess()
    {
        _trimmed = Count;
        if (_items.Length != Count)
        {
            Array.Resize(ref _items, Count);
        }
    }

    /// <summary>Makes room for elements to be added, over all lists.</summary>
    public void ReserveSpace(int elements)
    {
        if (_items.Length - Count < elements)
        {
            Array.Resize(ref _items, checked(Count + elements));
        }
    }

    private ListRange Extend(int count)
    {
        int start = Count;
        int needed = checked(start + count);
        if (needed > _items.Length)
        {
            Array.Resize(ref _items, Math.Max(needed, Capacities.Next(_items.Length, _trimmed)));
        }

        Count = needed;
        return new ListRange(start, count);
    }
}
