// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using Stillpoint.Bench.Measuring;
using Stillpoint.Bench.Reports;

namespace Stillpoint.Bench.Benchmarks;

/// <summary>Microseconds from the request to stop running guest code until its thread is back in C#.</summary>
/// <remarks>
/// <para>
/// Ours: the clock is read before <c>Fiber.RequestStop</c> on one thread, and first thing after <c>Enter</c> on the other.
/// With all workers busy, there is a guest for each processor beside the thread that asks; all are asked, and the last
/// one counts.
/// </para>
/// <para>
/// The peer: the time that <c>runtime.ReadMemStats</c> takes, see <c>benchmarks/go/stop.go</c>. Go does not tell when its
/// world has stopped. What the call takes when there is nothing to stop is given as a detail of each item.
/// </para>
/// <para>
/// Nothing that is done by a signal is faster than the signal: <c>benchmarks/stop/signal.c</c> measures what it takes on
/// the machine, from thread to thread, with a handler that does no more than read the clock.
/// </para>
/// </remarks>
internal sealed class StopBenchmark : IBenchmark
{
    private const string Unit = "us";
    private const string Go = "go ReadMemStats";
    private const string Signal = "bare signal";
    private const string Compiler = "clang-19";
    private const int FullStops = 10_000;
    private const int QuickStops = 1_500;
    private const int WarmUp = 200;

    private static readonly (string Name, string Function, string GoMode, bool OnAllProcessors)[] Situations =
    [
        ("tight loop", "loop", "loop", false),
        ("calls", "calls", "calls", false),
        ("all workers busy", "loop", "busy", true),
    ];

    /// <summary>The quantiles reported; 1 is the greatest value.</summary>
    private static readonly (string Name, double Share)[] Quantiles =
        [("p50", 0.5), ("p99", 0.99), ("p99.9", 0.999), ("max", 1)];

    public string Name => "stop";

    public string Description => "Microseconds from a request until guest code has stopped, beside Go's stop of the world.";

    public IReadOnlyList<ReportItem> Run(BenchmarkOptions options)
    {
        var go = GoProgram.Build("stop");
        string? signal = BuildSignal();
        using StopCode code = new();
        int stops = ((options.IsQuick ? QuickStops : FullStops) + options.Rounds - 1) / options.Rounds;
        List<ReportItem> items = [];
        foreach ((string name, string function, string mode, bool onAll) in Situations.Where(s => options.Wants(s.Name)))
        {
            Console.WriteLine($"{name} ...");
            int guests = onAll ? Environment.ProcessorCount : 1;
            bool withSignal = signal is not null && mode == "loop";
            IReadOnlyList<List<double[]>> samples = Turns.Collect<double[]>(
                options.Rounds,
                [
                    () => StopGuests(code, function, guests, stops),
                    go is null ? null : () => StopGo(go, mode, stops),
                    go is null ? null : () => StopGo(go, "idle", stops),
                    withSignal ? () => Parse(ProcessRun.MeasureSuccess(signal!, Text(stops)).Output) : null,
                ]);
            (List<double[]> ours, List<double[]> world, List<double[]> idle, List<double[]> bare) =
                (samples[0], samples[1], samples[2], samples[3]);
            items.AddRange(Quantiles.Select(q => Item($"{name}: {q.Name}", q.Share, ours, Go, world, idle)));
            if (withSignal)
            {
                items.AddRange(Quantiles.Select(q => Item($"{name}, floor: {q.Name}", q.Share, ours, Signal, bare, [])));
            }
        }

        return items;
    }

    /// <summary>The quantile over the stops of all rounds, and the ratio of each round's quantiles.</summary>
    private static ReportItem Item(
        string name, double share, List<double[]> ours, string peer, List<double[]> theirs, List<double[]> idle)
    {
        var mine = Spread.Of([.. ours.Select(stops => Quantile(stops, share))]);
        Dictionary<string, double> details = new()
        {
            ["stops"] = ours.Sum(stops => stops.Length),
            ["leastOfRounds"] = mine.Min,
            ["mostOfRounds"] = mine.Max,
        };
        if (theirs.Count == 0)
        {
            return new ReportItem(name, Unit, peer, OfAll(ours), null, null, details);
        }

        var other = Spread.Of([.. theirs.Select(stops => Quantile(stops, share))]);
        details["peerLeastOfRounds"] = other.Min;
        details["peerMostOfRounds"] = other.Max;
        if (idle.Count > 0)
        {
            details["peerWithNothingToStop"] = OfAll(idle);
        }

        var ratio = Spread.Of([.. ours.Zip(theirs, (o, t) => Quantile(t, share) / Quantile(o, share))]);
        return new ReportItem(name, Unit, peer, OfAll(ours), OfAll(theirs), ratio, details);

        double OfAll(List<double[]> rounds) => Quantile([.. rounds.SelectMany(stops => stops)], share);
    }

    private static double Quantile(double[] values, double share)
    {
        double[] sorted = [.. values.Order()];
        return sorted[Math.Min((int)(share * sorted.Length), sorted.Length - 1)];
    }

    private static double[] StopGo(GoProgram go, string mode, int stops) =>
        Parse(go.Run(Environment.ProcessorCount, mode, Text(stops)));

    /// <summary>Compiles signal.c; null without a compiler.</summary>
    private static string? BuildSignal()
    {
        if (!ProcessRun.IsInstalled(Compiler))
        {
            return null;
        }

        string program = Path.Combine(Checkout.Root, "artifacts", "bench", "signal");
        string source = Path.Combine(Checkout.Root, "benchmarks", "stop", "signal.c");
        ProcessRun.MeasureSuccess(Compiler, "-O2", "-pthread", source, "-o", program);
        return program;
    }

    /// <summary>Microseconds from a line each of nanoseconds.</summary>
    private static double[] Parse(string output) =>
    [
        .. output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => double.Parse(line, CultureInfo.InvariantCulture) / 1e3),
    ];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static double[] StopGuests(StopCode code, string function, int count, int stops)
    {
        var guests = new SpinningGuest[count];
        for (int i = 0; i < count; i++)
        {
            guests[i] = new SpinningGuest(code, function);
        }

        double[] microseconds = new double[WarmUp + stops];
        for (int stop = 0; stop < microseconds.Length; stop++)
        {
            Pause(guests, stop);
            microseconds[stop] = StopOnce(guests);
        }

        Array.ForEach(guests, guest => guest.Dispose());
        return microseconds[WarmUp..];
    }

    private static double StopOnce(SpinningGuest[] guests)
    {
        long start = Stopwatch.GetTimestamp();
        foreach (SpinningGuest guest in guests)
        {
            guest.RequestStop();
        }

        long last = start;
        foreach (SpinningGuest guest in guests)
        {
            last = Math.Max(last, guest.WaitUntilStopped());
        }

        foreach (SpinningGuest guest in guests)
        {
            guest.GoOn();
        }

        return Stopwatch.GetElapsedTime(start, last).TotalMicroseconds;
    }

    /// <summary>
    /// Waits until each guest has moved on, and then as <c>stop.go</c> does: spinning. Where the guests have all processors,
    /// spinning would take one from them, so this thread sleeps.
    /// </summary>
    private static void Pause(SpinningGuest[] guests, int stop)
    {
        bool sleeps = guests.Length >= Environment.ProcessorCount;
        foreach (SpinningGuest guest in guests)
        {
            long before = guest.Progress;
            while (guest.Progress == before)
            {
                Thread.Sleep(sleeps ? 1 : 0);
            }
        }

        var wait = TimeSpan.FromMicroseconds(150 + (stop * 37 % 100));
        for (long start = Stopwatch.GetTimestamp(); !sleeps && Stopwatch.GetElapsedTime(start) < wait;)
        {
            Thread.SpinWait(1);
        }
    }
}
