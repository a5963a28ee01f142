// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;

namespace Stillpoint.Bench.Measuring;

/// <summary>Median and range of repeated measurements.</summary>
internal sealed record Spread(double Median, double Min, double Max)
{
    /// <param name="values">At least one.</param>
    public static Spread Of(IReadOnlyList<double> values)
    {
        double[] sorted = [.. values];
        Array.Sort(sorted);
        int middle = sorted.Length / 2;
        double median = sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Spread(median, sorted[0], sorted[^1]);
    }
}
