// SPDX-License-Identifier: MIT
using System;

namespace Stillpoint.Core.Entities;

/// <summary>How tables grow.</summary>
internal static class Capacities
{
    /// <summary>The capacity after one that is used up.</summary>
    /// <param name="capacity">The present one.</param>
    /// <param name="trimmed">
    /// The one that trimming left, or -1: what was complete then is likely to get a few more rows, and not as many again.
    /// </param>
    public static int Next(int capacity, int trimmed)
    {
        const int Least = 8;
        long next = capacity == trimmed ? capacity + capacity / 4L + Least : Math.Max(Least, capacity * 2L);
        return (int)Math.Min(next, Array.MaxLength);
    }
}
