// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Stillpoint.Bench.Measuring;
using Stillpoint.Bench.Reports;

namespace Stillpoint.Bench.Benchmarks;

/// <summary>How much more processor time the work of a kernel takes that is done by two fibers whose slices end.</summary>
/// <remarks>
/// <para>
/// Both fibers are ready all the time and have one worker: each slice ends by a stop and a switch. Beside it the same work with
/// slices longer than the run; and what is done by one fiber, whose slices never end.
/// </para>
/// <para>
/// The processor time that the kernel says the worker's thread took: the stops, the switches and what the scheduler does are in
/// it, by the same thread. What else the machine does is not, nor what other threads of the process do, such as the CLR's that
/// compiles: the time of the process is a detail.
/// </para>
/// <para>
/// A stop by a timer takes as long as a signal of the timer at least. What those cost on the machine is measured with a native
/// program, of the same work, whose handler does no more than set the timer again.
/// </para>
/// </remarks>
internal sealed class SlicesBenchmark : IBenchmark
{
    /// <summary>Longer than any run.</summary>
    private const double NoSlices = 1000;

    /// <summary>Stops of a fiber that is alone but for the start of the program.</summary>
    private const double MostAlone = 50;

    /// <summary>Kernels and repetitions that take two seconds and more.</summary>
    private static readonly (string Kernel, int Repetitions)[] Kernels = [("collatz", 1600), ("fib", 10000), ("nbody", 1600)];

    private static readonly (string Name, double Seconds)[] Slices = [("10 ms", 0.01), ("1 ms", 0.001), ("100 us", 0.0001)];

    public string Name => "slices";

    public string Description => "Slow-down of programs by time slices.";

    public IReadOnlyList<ReportItem> Run(BenchmarkOptions options)
    {
        Checkout.Prepare();
        List<ReportItem> items = [];
        foreach ((string name, int repetitions) in Kernels.Where(k => options.Wants(k.Kernel)))
        {
            SlicedKernel kernel = new(
                Kernel.All().Single(k => k.Name == name), options.IsQuick ? repetitions / 10 : repetitions);
            IReadOnlyList<List<SlicedRun>> runs = Turns.Collect(options.Rounds, Contenders(kernel));
            List<SlicedRun> without = runs[Slices.Length], plain = runs[(2 * Slices.Length) + 1];
            for (int i = 0; i < Slices.Length; i++)
            {
                ReportItem item = Item($"{name}, {Slices[i].Name}", runs[i], without, runs[Slices.Length + 1 + i], plain);
                items.Add(item);
                CheckStops(item, runs[i].Min(r => r.Stops / r.Seconds), 0.3 / Slices[i].Seconds, 2 / Slices[i].Seconds, options);
            }

            ReportItem alone = Item($"{name} alone, {Slices[^1].Name}", runs[^2], runs[^1], timed: [], plain: []);
            items.Add(alone);
            CheckStops(alone, runs[^2].Max(r => r.Stops), 0, MostAlone, options);
        }

        return items;
    }

    public void Print(Report report) => SlicesTable.Print(report);

    /// <summary>Two fibers with each slice and without; the native program in the same way; one fiber with a slice and without.</summary>
    private static List<Func<SlicedRun>?> Contenders(SlicedKernel kernel) =>
    [
        .. Slices.Select<(string, double Seconds), Func<SlicedRun>>(s => () => kernel.Run(2, s.Seconds)),
        () => kernel.Run(2, NoSlices),
        .. Slices.Select<(string, double Seconds), Func<SlicedRun>>(s => () => kernel.RunNative(s.Seconds)),
        () => kernel.RunNative(0),
        () => kernel.Run(1, Slices[^1].Seconds),
        () => kernel.Run(1, NoSlices),
    ];

    private static ReportItem Item(
        string name, List<SlicedRun> ours, List<SlicedRun> without, List<SlicedRun> timed, List<SlicedRun> plain)
    {
        var mine = Spread.Of([.. ours.Select(r => r.Seconds)]);
        var other = Spread.Of([.. without.Select(r => r.Seconds)]);
        double stops = Spread.Of([.. ours.Select(r => (double)r.Stops)]).Median;
        Dictionary<string, double> details = new()
        {
            [SlicesTable.Least] = mine.Min,
            [SlicesTable.PeerLeast] = other.Min,
            [SlicesTable.StopsASecond] = stops / mine.Median,
            ["processLeast"] = ours.Min(r => r.ProcessSeconds),
            ["peerProcessLeast"] = without.Min(r => r.ProcessSeconds),
        };
        if (timed.Count > 0)
        {
            double floor = timed.Min(r => r.Seconds), fastest = plain.Min(r => r.Seconds);
            double signals = Spread.Of([.. timed.Select(r => (double)r.Stops)]).Median;
            details[SlicesTable.Microseconds] = 1e6 * (mine.Min - other.Min) / stops;
            details[SlicesTable.SignalSlowDown] = 100 * ((floor / fastest) - 1);
            details[SlicesTable.SignalMicroseconds] = 1e6 * (floor - fastest) / signals;
        }

        var ratio = Spread.Of([.. ours.Zip(without, (o, w) => w.Seconds / o.Seconds)]);
        return new ReportItem(name, "s", "without slices", mine.Median, other.Median, ratio, details);
    }

    /// <summary>What has not been stopped, or has been although it was alone, is not what was to be measured.</summary>
    private static void CheckStops(ReportItem item, double stops, double least, double most, BenchmarkOptions options)
    {
        if (stops < least || stops > most)
        {
            options.Failures.Add(string.Create(
                CultureInfo.InvariantCulture, $"{item.Name}: stopped {stops:F0} times, not {least:F0} to {most:F0}"));
        }
    }
}
