// SPDX-License-Identifier: MIT
using System;
using System.Globalization;
using Spectre.Console;

namespace Stillpoint.Bench.Reports;

/// <summary>The result of slices: how many per cent longer programs take. Ratios near one say little.</summary>
/// <remarks>
/// Besides the median of the rounds, with their range, that of the fastest run of each: on a machine that does other
/// things too, it is the one that is hit least.
/// </remarks>
internal static class SlicesTable
{
    /// <summary>Detail of an item: its fastest run.</summary>
    public const string Least = "least";

    /// <summary>Detail of an item: the fastest run without slices.</summary>
    public const string PeerLeast = "peerLeast";

    /// <summary>Detail of an item: how often it was stopped, in a second of its processor time.</summary>
    public const string StopsASecond = "stopsASecond";

    /// <summary>Detail of an item: what the end of a slice takes, of the fastest runs.</summary>
    public const string Microseconds = "microsecondsAStop";

    /// <summary>Detail of an item: by how many per cent the timer's signals alone slow a native program down.</summary>
    public const string SignalSlowDown = "signalSlowDown";

    /// <summary>Detail of an item: what each of those takes.</summary>
    public const string SignalMicroseconds = "microsecondsASignal";

    public static void Print(Report report)
    {
        Table table = new Table { Border = TableBorder.Simple }
            .AddColumn(report.Benchmark)
            .AddColumn(new TableColumn("seconds").RightAligned())
            .AddColumn(new TableColumn("without").RightAligned())
            .AddColumn(new TableColumn("slow-down %").RightAligned())
            .AddColumn(new TableColumn("range").RightAligned())
            .AddColumn(new TableColumn("of fastest").RightAligned())
            .AddColumn(new TableColumn("signals only").RightAligned())
            .AddColumn(new TableColumn("stops/s").RightAligned())
            .AddColumn(new TableColumn("us a stop").RightAligned())
            .AddColumn(new TableColumn("us a signal").RightAligned());
        foreach (ReportItem item in report.Items)
        {
            table.AddRow(
                Markup.Escape(item.Name),
                Number(item.Ours),
                Number(item.Peer!.Value),
                SlowDown(item.Ratio!.Median),
                $"{SlowDown(item.Ratio.Max)} to {SlowDown(item.Ratio.Min)}",
                SlowDown(item.Details[PeerLeast] / item.Details[Least]),
                Detail(item, SignalSlowDown, "F3"),
                Detail(item, StopsASecond, "F0"),
                Detail(item, Microseconds, "F1"),
                Detail(item, SignalMicroseconds, "F1"));
        }

        if (Console.IsOutputRedirected)
        {
            AnsiConsole.Profile.Width = 200;
        }

        AnsiConsole.Write(table);
        Console.WriteLine($"{report.Machine.Cpu}, {report.Machine.Cores} cores, {report.Machine.DotNet}");
    }

    private static string Detail(ReportItem item, string name, string format) =>
        item.Details.TryGetValue(name, out double value) ? value.ToString(format, CultureInfo.InvariantCulture) : "";

    private static string SlowDown(double timesBetter) => Number(100 * ((1 / timesBetter) - 1));

    private static string Number(double value) => value.ToString("F3", CultureInfo.InvariantCulture);
}
