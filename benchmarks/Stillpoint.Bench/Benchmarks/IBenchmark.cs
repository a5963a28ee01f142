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
}

/// <param name="Rounds">Pairs of runs per item.</param>
/// <param name="Only">Part of the names of the items to run; empty for all.</param>
internal sealed record BenchmarkOptions(int Rounds, string Only)
{
    public bool Wants(string item) => item.Contains(Only, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Nothing could be measured: a tool or an input is not there, or a run failed.</summary>
internal sealed class BenchmarkException : Exception
{
    public BenchmarkException(string message)
        : base(message)
    {
    }
}
