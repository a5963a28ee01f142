// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Runtime.Scheduling;
using Xunit;

namespace Stillpoint.Runtime.Tests.Scheduling;

/// <summary>Quantiles of the histogram against those of the sorted times.</summary>
public sealed class LatencyHistogramTests
{
    [Fact]
    public void Quantiles_are_right_to_a_sixteenth() => Property.Check(100, static random =>
    {
        int most = random.Next(1, 50);
        long[] times = new long[random.Next(1, 3000)];
        for (int i = 0; i < times.Length; i++)
        {
            times[i] = random.NextInt64(1, (1L << random.Next(1, most + 1)) + 1);
        }

        LatencyHistogram[] parts = [new(), new()];
        foreach (long time in times)
        {
            parts[random.Next(2)].Add(time);
        }

        LatencyHistogram histogram = new();
        histogram.Add(parts[0]);
        histogram.Add(parts[1]);
        Array.Sort(times);
        StopLatency latency = histogram.Summarize();
        Assert.Equal(times.Length, latency.Count);
        Assert.Equal(times[^1] / 1000.0, latency.Max);
        AssertNear(times, 0.5, latency.P50);
        AssertNear(times, 0.99, latency.P99);
        AssertNear(times, 0.999, latency.P999);
    });

    [Fact]
    public void Nothing_has_no_time_and_what_is_below_one_counts_as_one()
    {
        LatencyHistogram histogram = new();
        Assert.Equal(new StopLatency(0, 0, 0, 0, 0), histogram.Summarize());
        histogram.Add(0);
        histogram.Add(-5);
        Assert.Equal(new StopLatency(2, 0.001, 0.001, 0.001, 0.001), histogram.Summarize());
        histogram.Add(long.MaxValue);
        Assert.Equal(long.MaxValue / 1000.0, histogram.Summarize().Max);
    }

    private static void AssertNear(long[] sorted, double part, double microseconds)
    {
        double exact = sorted[(int)Math.Ceiling(sorted.Length * part) - 1] / 1000.0;
        Assert.InRange(microseconds, exact * 0.999999, exact * (1 + (1 / 16.0)) * 1.000001);
    }
}
