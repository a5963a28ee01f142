// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Stillpoint.Bench.Measuring;
using Stillpoint.Bench.Reports;

namespace Stillpoint.Bench.Benchmarks;

/// <summary>
/// IR instructions per second over whole processes, beside LLVM's own interpreter on the same file.
/// </summary>
/// <remarks>
/// Both execute the same IR, so one count, taken by <c>--stats</c> outside the measured runs, serves both. Start-up is
/// part of every time: it is what a user waits for.
/// </remarks>
internal sealed class InterpreterBenchmark : IBenchmark
{
    private const string Peer = "lli-19";
    private const string Unit = "M inst/s";

    public string Name => "interpreter";

    public string Description => "Instructions per second on 8 programs, beside lli-19 -force-interpreter.";

    public IReadOnlyList<ReportItem> Run(BenchmarkOptions options)
    {
        Checkout.Prepare();
        bool hasPeer = ProcessRun.IsInstalled(Peer);
        if (!hasPeer)
        {
            Console.WriteLine($"{Peer} is not installed (Debian package llvm-19): no comparison");
        }

        List<ReportItem> items = [];
        foreach (string file in Directory.GetFiles(Path.Combine(Checkout.Root, "benchmarks", "programs"), "*.ll").Order())
        {
            string program = Path.GetFileNameWithoutExtension(file);
            if (options.Wants(program))
            {
                Console.WriteLine($"{program} ...");
                items.Add(MeasureProgram(program, file, hasPeer, options.Rounds));
            }
        }

        return items;
    }

    private static ReportItem MeasureProgram(string program, string file, bool hasPeer, int rounds)
    {
        var counted = ProcessRun.MeasureSuccess(Checkout.Stillpoint, "run", "--stats", file);
        double instructions = InstructionsOf(counted);
        double ourCpu = double.MaxValue;
        double peerCpu = double.MaxValue;
        double Ours()
        {
            var run = ProcessRun.MeasureSuccess(Checkout.Stillpoint, "run", file);
            Compare(program, counted.Output, run.Output);
            ourCpu = Math.Min(ourCpu, run.CpuSeconds);
            return run.WallSeconds;
        }

        double Theirs()
        {
            var run = ProcessRun.MeasureSuccess(Peer, "-force-interpreter", file);
            Compare(program, counted.Output, run.Output);
            peerCpu = Math.Min(peerCpu, run.CpuSeconds);
            return run.WallSeconds;
        }

        var pairs = PairedRuns.Measure(rounds, Ours, hasPeer ? Theirs : null);
        Dictionary<string, double> details = new()
        {
            ["instructions"] = instructions,
            ["oursWallSeconds"] = pairs.Ours.Median,
            ["oursLeastCpuSeconds"] = ourCpu,
        };
        if (pairs.Peer is { } peer)
        {
            details["peerWallSeconds"] = peer.Median;
            details["peerLeastCpuSeconds"] = peerCpu;
        }

        return new ReportItem(
            program,
            Unit,
            $"{Peer} -force-interpreter",
            instructions / pairs.Ours.Median / 1e6,
            pairs.Peer is { } other ? instructions / other.Median / 1e6 : null,
            pairs.Ratio,
            details);
    }

    /// <summary>The last line of standard error is the JSON object of <c>--stats</c>.</summary>
    private static double InstructionsOf(ProcessRun run)
    {
        string last = run.Errors.TrimEnd().Split('\n')[^1];
        try
        {
            using var stats = JsonDocument.Parse(last);
            return stats.RootElement.GetProperty("instructions").GetDouble();
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new BenchmarkException($"--stats printed no instruction count: {last}");
        }
    }

    private static void Compare(string program, string expected, string actual)
    {
        if (expected != actual)
        {
            throw new BenchmarkException($"{program}: the outputs differ: '{expected.Trim()}' and '{actual.Trim()}'");
        }
    }
}
