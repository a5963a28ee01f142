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
    private long _full;
    private long _promoted;

    /// <summary>Bytes of objects made, headers included, and of memory that fibers have reserved for their next ones.</summary>
    public long AllocatedBytes => Volatile.Read(ref _bytes);

    /// <summary>Collections.</summary>
    public long Collections => Volatile.Read(ref _collections);

    /// <summary>How many of them were full ones.</summary>
    public long FullCollections => Volatile.Read(ref _full);

    /// <summary>Bytes that became old because they survived two collections of the young.</summary>
    public long PromotedBytes => Volatile.Read(ref _promoted);

    /// <summary>Bytes that collections have copied.</summary>
    public long SurvivedBytes => Volatile.Read(ref _survived);

    /// <summary>Seconds that all collections together took, without stopping the threads.</summary>
    public double Seconds => (double)Volatile.Read(ref _ticks) / Stopwatch.Frequency;

    /// <summary>Seconds that the longest one took.</summary>
    public double LongestSeconds => (double)Volatile.Read(ref _longest) / Stopwatch.Frequency;

    /// <param name="bytes">May stand for a negative number.</param>
    internal void CountAllocation(ulong bytes) => Interlocked.Add(ref _bytes, (long)bytes);

    internal void CountCollection(bool isFull, ulong survived, ulong promoted, long ticks)
    {
        Interlocked.Increment(ref _collections);
        if (isFull) Interlocked.Increment(ref _full);
        Interlocked.Add(ref _promoted, (long)promoted);
        Interlocked.Add(ref _survived, (long)survived);
        Interlocked.Add(ref _ticks, ticks);
        if (ticks > Volatile.Read(ref _longest)) Volatile.Write(ref _longest, ticks);
    }
}
