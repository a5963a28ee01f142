// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using System.Globalization;
using Stillpoint.Bench.Reports;

namespace Stillpoint.Bench.Benchmarks;

/// <summary>What an object of 32 bytes costs that is soon dropped, with its share of collections, beside other collectors.</summary>
/// <remarks>Processor time of processes that differ in how many objects they make: starting and compiling are in neither's.</remarks>
internal sealed class AllocBenchmark : IBenchmark
{
    private const long Count = 200_000_000;
    private const long QuickCount = 20_000_000;
    private const long Divisor = 10;

    public string Name => "alloc";

    public string Description => "Nanoseconds per small object, with its share of collections, beside Go, Java and .NET on one processor.";

    public IReadOnlyList<ReportItem> Run(BenchmarkOptions options)
    {
        long count = options.IsQuick ? QuickCount : Count;
        string few = Text(count / Divisor);
        string many = Text(count + (count / Divisor));
        HeapContest contest = new(Name, options, 1, ("java serial", ["-XX:+UseSerialGC"]));
        return contest.Measure([few], Measure, _ => "ns");

        Dictionary<string, double> Measure(string[] command)
        {
            double start = contest.Run(command, few).Run.CpuSeconds;
            double whole = contest.Run(command, many).Run.CpuSeconds;
            return new Dictionary<string, double> { ["object of 32 bytes"] = (whole - start) / count * 1e9 };
        }

        static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
    }
}
