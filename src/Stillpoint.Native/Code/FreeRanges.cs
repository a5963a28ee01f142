// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;

namespace Stillpoint.Native.Code;

/// <summary>What is free of a range of offsets, by address: no two free ranges touch. First fit.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class FreeRanges
{
    private readonly List<(nuint Start, nuint End)> _ranges = [];

    /// <param name="bytes">All are free, from 0 on.</param>
    public FreeRanges(nuint bytes) => _ranges.Add((0, bytes));

    /// <summary>Takes the first free bytes of a number.</summary>
    /// <returns>Whether there are so many in one range.</returns>
    public bool TryTake(nuint bytes, out nuint start)
    {
        for (int i = 0; i < _ranges.Count; i++)
        {
            (start, nuint end) = _ranges[i];
            if (end - start < bytes) continue;
            if (end - start == bytes) _ranges.RemoveAt(i);
            else _ranges[i] = (start + bytes, end);
            return true;
        }

        start = 0;
        return false;
    }

    /// <summary>Gives bytes back.</summary>
    /// <exception cref="ArgumentException">Some of them are free.</exception>
    public void Give(nuint start, nuint bytes)
    {
        nuint end = start + bytes;
        int next = _ranges.FindIndex(range => range.Start >= start);
        if (next < 0) next = _ranges.Count;
        bool isFree = (next > 0 && _ranges[next - 1].End > start) || (next < _ranges.Count && _ranges[next].Start < end);
        if (isFree) throw new ArgumentException("some of the bytes are free", nameof(start));
        if (next < _ranges.Count && _ranges[next].Start == end)
        {
            end = _ranges[next].End;
            _ranges.RemoveAt(next);
        }

        if (next > 0 && _ranges[next - 1].End == start) _ranges[next - 1] = (_ranges[next - 1].Start, end);
        else _ranges.Insert(next, (start, end));
    }
}
