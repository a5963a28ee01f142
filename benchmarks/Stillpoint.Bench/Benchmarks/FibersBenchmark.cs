// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using System.Linq;
using Stillpoint.Bench.Measuring;
using Stillpoint.Bench.Reports;

namespace Stillpoint.Bench.Benchmarks;

/// <summary>What fibers and channels cost, beside goroutines.</summary>
/// <remarks>The programs measure themselves: starting and compiling are in nobody's time.</remarks>
internal sealed class FibersBenchmark : IBenchmark
{
    private const string Peer = "go";

    private static readonly (string Program, string[] Arguments, string[] QuickArguments)[] Runs =
    [
        ("create", [], []),
        ("switch", [], []),
        ("channels", [], []),
        ("alive", ["10000"], ["1000"]),
        ("alive", ["100000"], ["10000"]),
    ];

    private static readonly int[] WorkerCounts = [1, 2];

    public string Name => "fibers";

    public string Description => "Time and memory of fibers and channels, beside goroutines.";

    public IReadOnlyList<ReportItem> Run(BenchmarkOptions options)
    {
        Checkout.Prepare();
        List<ReportItem> items = [];
        Dictionary<string, FiberProgram> programs = [];
        foreach ((string name, string[] arguments, string[] quickArguments) in Runs)
        {
            string[] chosen = options.IsQuick ? quickArguments : arguments;
            string run = string.Join(' ', [name, .. chosen]);
            if (!options.Wants(name) && !options.Wants(run))
            {
                continue;
            }

            if (!programs.TryGetValue(name, out FiberProgram? program))
            {
                program = programs[name] = new FiberProgram(name);
            }

            foreach (int workers in WorkerCounts)
            {
                Measure(run, program, workers, chosen, options, items);
            }
        }

        return items;
    }

    private static void Measure(
        string run, FiberProgram program, int workers, string[] arguments, BenchmarkOptions options, List<ReportItem> items)
    {
        List<Dictionary<string, double>> ours = [], theirs = [];
        string on = $"{workers} worker{(workers == 1 ? "" : "s")}";
        try
        {
            for (int round = 0; round < options.Rounds; round++)
            {
                bool peerFirst = round % 2 == 1;
                if (peerFirst && program.HasPeer)
                {
                    theirs.Add(program.RunPeer(workers, arguments));
                }

                ours.Add(program.RunOurs(workers, arguments));
                if (!peerFirst && program.HasPeer)
                {
                    theirs.Add(program.RunPeer(workers, arguments));
                }
            }
        }
        catch (BenchmarkException error)
        {
            options.Failures.Add($"{run}, {on}: {error.Message}");
            return;
        }

        foreach (string value in ours[0].Keys)
        {
            var mine = Spread.Of([.. ours.Select(values => values[value])]);
            Dictionary<string, double> details = new() { ["least"] = mine.Min, ["most"] = mine.Max };
            Spread? other = null, ratio = null;
            if (program.HasPeer)
            {
                other = Spread.Of([.. theirs.Select(values => values[value])]);
                ratio = Spread.Of([.. ours.Zip(theirs, (o, t) => t[value] / o[value])]);
                details["peerLeast"] = other.Min;
                details["peerMost"] = other.Max;
            }

            // What a program is named after needs no second name.
            string name = value == run ? run : $"{run}: {value}";
            items.Add(new ReportItem(
                $"{name}, {on}",
                value == "bytes" ? "bytes" : "ns",
                Peer,
                mine.Median,
                other?.Median,
                ratio,
                details));
        }
    }
}
