// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Globalization;
using Stillpoint.Bench.Reports;

namespace Stillpoint.Bench.Benchmarks;

/// <summary>How fast managed pointers are found in the frames of a deep stack, beside other collectors.</summary>
/// <remarks>
/// A full collection of a heap of a few objects, the median of some in a process, less the same with one frame. That of .NET is
/// of the youngest generation. Java makes one frame of two calls unless told not to.
/// </remarks>
internal sealed class ScanBenchmark : IBenchmark
{
    private const int Frames = 200_000;
    private const int QuickFrames = 50_000;
    private const int Collections = 21;
    private const int QuickCollections = 5;

    public string Name => "scan";

    public string Description => "Frames searched for managed pointers per second, beside Go, Java and .NET on one processor.";

    public IReadOnlyList<ReportItem> Run(BenchmarkOptions options)
    {
        int frames = options.IsQuick ? QuickFrames : Frames;
        string[] arguments = [Text(frames), Text(options.IsQuick ? QuickCollections : Collections)];
        HeapContest contest = new(Name, options, 1, ("java serial", ["-XX:+UseSerialGC", "-XX:MaxRecursiveInlineLevel=0"]));
        return contest.Measure([Text(1000), "1"], Measure, _ => "M/s", isRate: true);

        Dictionary<string, double> Measure(string[] command)
        {
            // Other work of the machine may hide a few frames, but not so many.
            double time = Math.Max(contest.Run(command, arguments).Values["ns"], 1);
            return new Dictionary<string, double> { ["frames"] = frames / time * 1e3 };
        }

        static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
    }
}
