// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;

namespace Stillpoint.Runtime.Stacks;

/// <summary>What a frame that stands behind a call is for a scan: its size, and where its managed pointers are.</summary>
/// <param name="FrameBytes">From the stack pointer behind the call to the place of the frame's own return address.</param>
/// <param name="First">Number of the first of its offsets from that stack pointer.</param>
/// <param name="Count">Number of offsets.</param>
/// <param name="Most">The largest offset, and at least the size of the frame.</param>
/// <param name="HasVariables">Whether other functions may write to some of those places.</param>
internal readonly record struct CallSitePlan(int FrameBytes, int First, int Count, int Most, bool HasVariables);

/// <summary>
/// The frames that nothing but a return address is needed for, by that: fixed size, no derived pointers. Open addressing, linear
/// probing.
/// </summary>
/// <remarks>One thread at a time. Code does not move; before it is freed, its plans go.</remarks>
internal sealed class CallSitePlans
{
    private const ulong Golden = 0x9E3779B97F4A7C15;

    private readonly List<int> _offsets = [];
    private ulong[] _keys = new ulong[64];
    private CallSitePlan[] _plans = new CallSitePlan[64];
    private int _count;
    private int _shift = 64 - 6;

    /// <summary>The offsets of all plans.</summary>
    internal ReadOnlySpan<int> Offsets => CollectionsMarshal.AsSpan(_offsets);

    /// <summary>Finds the plan behind a call.</summary>
    internal bool TryGet(ulong returnAddress, out CallSitePlan plan)
    {
        int at = IndexOf(returnAddress);
        plan = _plans[at];
        return _keys[at] == returnAddress;
    }

    /// <summary>Adds a plan that is not there.</summary>
    /// <param name="returnAddress">Its key, not 0.</param>
    /// <param name="frameBytes">See <see cref="CallSitePlan"/>.</param>
    /// <param name="offsets">Offsets of pointers.</param>
    /// <param name="hasVariables">See <see cref="CallSitePlan"/>.</param>
    internal void Add(ulong returnAddress, int frameBytes, ReadOnlySpan<int> offsets, bool hasVariables)
    {
        if (2 * ++_count > _keys.Length) Grow();
        int most = frameBytes;
        int first = _offsets.Count;
        foreach (int offset in offsets)
        {
            _offsets.Add(offset);
            most = Math.Max(most, offset);
        }

        Put(returnAddress, new CallSitePlan(frameBytes, first, offsets.Length, most, hasVariables));
    }

    /// <summary>Removes plans by their return addresses.</summary>
    internal void RemoveAll(Predicate<ulong> isGone)
    {
        ulong[] keys = _keys;
        CallSitePlan[] plans = _plans;
        int[] offsets = [.. _offsets];
        _keys = new ulong[keys.Length];
        _plans = new CallSitePlan[keys.Length];
        _offsets.Clear();
        _count = 0;
        for (int i = 0; i < keys.Length; i++)
        {
            if (keys[i] == 0 || isGone(keys[i])) continue;
            Add(keys[i], plans[i].FrameBytes, offsets.AsSpan(plans[i].First, plans[i].Count), plans[i].HasVariables);
        }
    }

    private int IndexOf(ulong key)
    {
        int at = (int)((key * Golden) >> _shift);
        while (_keys[at] != 0 && _keys[at] != key) at = (at + 1) & (_keys.Length - 1);
        return at;
    }

    private void Put(ulong key, in CallSitePlan plan)
    {
        int at = IndexOf(key);
        _keys[at] = key;
        _plans[at] = plan;
    }

    private void Grow()
    {
        ulong[] keys = _keys;
        CallSitePlan[] plans = _plans;
        _keys = new ulong[2 * keys.Length];
        _plans = new CallSitePlan[2 * keys.Length];
        _shift--;
        for (int i = 0; i < keys.Length; i++)
        {
            if (keys[i] != 0) Put(keys[i], plans[i]);
        }
    }
}
