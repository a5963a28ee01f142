// SPDX-License-Identifier: MIT
using System;
using System.Numerics;
using System.Threading;

namespace Stillpoint.Runtime.Scheduling;

/// <summary>Counts times in buckets that are a sixteenth of their power of two wide, so that quantiles are right to 6 %.</summary>
/// <remarks>One thread adds; others may read meanwhile.</remarks>
internal sealed class LatencyHistogram
{
    private const int SubBits = 4;
    private const int Buckets = 64 << SubBits;

    private readonly long[] _counts = new long[Buckets];
    private long _most;

    /// <summary>Adds one.</summary>
    internal void Add(long nanoseconds)
    {
        long value = Math.Max(1, nanoseconds);
        int log = BitOperations.Log2((ulong)value);
        int sub = (int)(log >= SubBits ? value >> (log - SubBits) : value << (SubBits - log)) & ((1 << SubBits) - 1);
        _counts[(log << SubBits) + sub]++;
        _most = Math.Max(_most, value);
    }

    /// <summary>Adds another one's counts.</summary>
    internal void Add(LatencyHistogram other)
    {
        for (int i = 0; i < Buckets; i++)
        {
            _counts[i] += Volatile.Read(ref other._counts[i]);
        }

        _most = Math.Max(_most, Volatile.Read(ref other._most));
    }

    /// <summary>Quantiles of what was added.</summary>
    internal StopLatency Summarize()
    {
        long total = 0;
        foreach (long count in _counts)
        {
            total += count;
        }

        return new StopLatency(total, Quantile(total, 0.5), Quantile(total, 0.99), Quantile(total, 0.999), _most / 1000.0);
    }

    private double Quantile(long total, double part)
    {
        long rank = (long)Math.Ceiling(total * part);
        for (int i = 0; i < Buckets && total > 0; i++)
        {
            rank -= _counts[i];
            if (rank <= 0)
            {
                int log = i >> SubBits;
                double width = Math.Pow(2, log - SubBits);
                double start = Math.Pow(2, log) + (width * (i & ((1 << SubBits) - 1)));
                return Math.Min(_most, start + width) / 1000.0;
            }
        }

        return 0;
    }
}

/// <summary>From the request for a stop until C# runs in the stopped fiber's place, in microseconds.</summary>
/// <param name="Count">Number of stops.</param>
/// <param name="P50">Median.</param>
/// <param name="P99">Of a hundred, one took longer.</param>
/// <param name="P999">Of a thousand, one took longer.</param>
/// <param name="Max">The longest.</param>
public readonly record struct StopLatency(long Count, double P50, double P99, double P999, double Max);
