// SPDX-License-Identifier: MIT
using System.Diagnostics;
using System.Threading;

namespace Stillpoint.Heap;

/// <summary>What a heap has done. Any thread.</summary>
public sealed class HeapStatistics
{
    private long _bytes;
    private long _survived;
    private long _longest;
    private long _ticks;
    private long _collections;

    /// <summary>Bytes of objects made, headers included, and of memory that fibers have reserved for their next ones.</summary>
    public long AllocatedBytes => Volatile.Read(ref _bytes);

    /// <summary>Collections.</summary>
    public long Collections => Volatile.Read(ref _collections);

    /// <summary>Bytes that collections have copied.</summary>
    public long SurvivedBytes => Volatile.Read(ref _survived);

    /// <summary>Seconds that all collections together took, without stopping the threads.</summary>
    public double Seconds => (double)Volatile.Read(ref _ticks) / Stopwatch.Frequency;

    /// <summary>Seconds that the longest one took.</summary>
    public double LongestSeconds => (double)Volatile.Read(ref _longest) / Stopwatch.Frequency;

    /// <param name="bytes">May stand for a negative number.</param>
    internal void CountAllocation(ulong bytes) => Interlocked.Add(ref _bytes, (long)bytes);

    internal void CountCollection(ulong live, long ticks)
    {
        Interlocked.Increment(ref _collections);
        Interlocked.Add(ref _survived, (long)live);
        Interlocked.Add(ref _ticks, ticks);
        if (ticks > Volatile.Read(ref _longest)) Volatile.Write(ref _longest, ticks);
    }
}
