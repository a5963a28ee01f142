// SPDX-License-Identifier: MIT
using System;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.StackMaps.Compact;

/// <summary>A place that holds a managed pointer or a tagged value.</summary>
/// <param name="Place">Register or slot.</param>
/// <param name="State">What it holds; never <see cref="PointerKind.Raw"/>.</param>
public readonly record struct PointerPlace(Location Place, PlaceState State);

/// <summary>
/// The places with pointers at one instruction, in the order in which they got them. Used again and again, it allocates nothing.
/// </summary>
/// <remarks>One thread at a time.</remarks>
public sealed class PointerSet
{
    private PointerPlace[] _places = new PointerPlace[32];

    /// <summary>Number of places.</summary>
    public int Count { get; private set; }

    /// <summary>The places.</summary>
    public ReadOnlySpan<PointerPlace> Places => _places.AsSpan(0, Count);

    /// <summary>Forgets all places.</summary>
    internal void Clear() => Count = 0;

    /// <summary>Sets what a place holds; one that held something before keeps its number.</summary>
    internal void Set(Location place, PlaceState state)
    {
        int index = IndexOf(place);
        if (index < 0) Add(new PointerPlace(place, state));
        else _places[index] = new PointerPlace(place, state);
    }

    /// <summary>A place holds nothing any more.</summary>
    /// <param name="recency">How many places have come after it; of one that there is not, nothing happens.</param>
    internal void End(int recency)
    {
        int index = Count - 1 - recency;
        if ((uint)index >= (uint)Count) return;
        _places.AsSpan(index + 1, recency).CopyTo(_places.AsSpan(index));
        Count--;
    }

    /// <summary>No register holds anything any more.</summary>
    internal void EndRegisters()
    {
        int kept = 0;
        for (int i = 0; i < Count; i++)
        {
            if (!_places[i].Place.IsRegister) _places[kept++] = _places[i];
        }

        Count = kept;
    }

    /// <summary>How many places have come after one; -1 if it holds nothing.</summary>
    internal int RecencyOf(Location place) => IndexOf(place) is >= 0 and int index ? Count - 1 - index : -1;

    /// <summary>What a place holds; raw if nothing.</summary>
    internal PlaceState StateOf(Location place) => IndexOf(place) is >= 0 and int index ? _places[index].State : PlaceState.Raw;

    private int IndexOf(Location place)
    {
        for (int i = Count - 1; i >= 0; i--)
        {
            if (_places[i].Place == place) return i;
        }

        return -1;
    }

    private void Add(in PointerPlace place)
    {
        if (Count == _places.Length) Array.Resize(ref _places, 2 * Count);
        _places[Count++] = place;
    }
}
