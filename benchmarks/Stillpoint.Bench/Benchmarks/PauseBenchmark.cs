// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
using Stillpoint.Bench.Measuring;
using Stillpoint.Bench.Reports;

namespace Stillpoint.Bench.Benchmarks;

/// <summary>How long a program with 256 MB of live objects waits, as it sees it, beside other collectors.</summary>
/// <remarks>
/// Times of equal units of work, one after the other. All have the whole machine, so collectors that run beside the program may.
/// For ours there are also the pauses that the collector counts itself, those of making the live objects among them.
/// </remarks>
internal sealed class PauseBenchmark : IBenchmark
{
    private const int Units = 100_000;
    private const int QuickUnits = 20_000;
    private const int Lists = 1 << 20;
    private const int QuickLists = 1 << 17;
    private const string Collector = "collector's ";

    private static readonly string[] Quantiles = ["p50", "p99", "p999", "max"];

    public string Name => "pause";

    public string Description => "Quantiles of units of work with 256 MB alive, beside Go, Java and .NET.";

    public IReadOnlyList<ReportItem> Run(BenchmarkOptions options)
    {
        string[] arguments = [Text(options.IsQuick ? QuickUnits : Units), Text(options.IsQuick ? QuickLists : Lists)];
        HeapContest contest = new(
            Name,
            options,
            Environment.ProcessorCount,
            ("java serial", ["-XX:+UseSerialGC", "-Xmx1g"]),
            ("java g1", ["-XX:+UseG1GC", "-Xmx1g"]));
        return contest.Measure(["100", "1000"], Measure, name => name == Collector + "full collections" ? "" : "µs");

        Dictionary<string, double> Measure(string[] command)
        {
            (ProcessRun run, Dictionary<string, double> values) = contest.Run(command, arguments);
            if (!run.Errors.Contains("fullCollections", StringComparison.Ordinal)) return values;
            using var stats = JsonDocument.Parse(run.Errors.TrimEnd().Split('\n')[^1]);
            JsonElement pauses = stats.RootElement.GetProperty("pauseMicroseconds");
            foreach (string quantile in Quantiles) values[Collector + quantile] = pauses.GetProperty(quantile).GetDouble();
            values[Collector + "full collections"] = stats.RootElement.GetProperty("fullCollections").GetDouble();
            return values;
        }

        static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
    }
}
