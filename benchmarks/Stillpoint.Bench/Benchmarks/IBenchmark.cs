// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.Bench.Reports;

namespace Stillpoint.Bench.Benchmarks;

/// <summary>One name on the command line of <c>./bench</c>.</summary>
internal interface IBenchmark
{
    string Name { get; }

    string Description { get; }

    /// <exception cref="BenchmarkException">Nothing could be measured; the message says why.</exception>
    IReadOnlyList<ReportItem> Run(BenchmarkOptions options);

    /// <summary>Shows a report on the terminal.</summary>
    void Print(Report report) => ReportTable.Print(report);
}

/// <param name="Rounds">Runs of each contender per item.</param>
/// <param name="Only">Part of the names of the items to run; empty for all.</param>
/// <param name="Names">Names of the items to run; empty for all.</param>
/// <param name="IsQuick">Whether rough numbers are enough.</param>
/// <param name="Failures">What went wrong with single items, by name; the benchmark goes on without them.</param>
internal sealed record BenchmarkOptions(
    int Rounds, string Only, IReadOnlyList<string> Names, bool IsQuick, List<string> Failures)
{
    /// <summary>Whether every item is measured, as well as it can be.</summary>
    public bool IsFull => Only.Length == 0 && Names.Count == 0 && !IsQuick;

    public bool Wants(string item)
    {
        if (!item.Contains(Only, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        foreach (string name in Names)
        {
            if (name.Equals(item, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return Names.Count == 0;
    }
}

/// <summary>Nothing could be measured: a tool or an input is not there, or a run failed.</summary>
internal sealed class BenchmarkException : Exception
{
    public BenchmarkException(string message)
        : base(message)
    {
    }
}
