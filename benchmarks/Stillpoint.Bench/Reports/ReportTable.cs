// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Spectre.Console;

namespace Stillpoint.Bench.Reports;

/// <summary>A result as a table on the terminal.</summary>
internal static class ReportTable
{
    public static void Print(Report report)
    {
        Table table = new Table { Border = TableBorder.Simple }
            .AddColumn(report.Benchmark)
            .AddColumn("unit")
            .AddColumn(new TableColumn("ours").RightAligned())
            .AddColumn("peer")
            .AddColumn(new TableColumn("peer's").RightAligned())
            .AddColumn(new TableColumn("times better").RightAligned())
            .AddColumn(new TableColumn("range").RightAligned());
        foreach (ReportItem item in report.Items)
        {
            table.AddRow(
                Markup.Escape(item.Name),
                item.Unit,
                Number(item.Ours),
                Markup.Escape(item.PeerName),
                item.Peer is { } peer ? Number(peer) : item.PeerName.Length > 0 ? "missing" : "",
                item.Ratio is { } ratio ? Number(ratio.Median) : "",
                item.Ratio is { } range ? $"{Number(range.Min)}–{Number(range.Max)}" : "");
        }

        // A pipe has no width, and wrapped cells are of no use to anybody.
        if (Console.IsOutputRedirected)
        {
            AnsiConsole.Profile.Width = 160;
        }

        AnsiConsole.Write(table);
        foreach (IGrouping<string, ReportItem> group in report.Items.Where(i => i.Ratio is not null).GroupBy(i => i.Unit))
        {
            double mean = GeometricMean(group.Select(item => item.Ratio!.Median));
            Console.WriteLine($"geometric mean of times better ({group.Key}): {Number(mean)}");
        }

        Console.WriteLine($"{report.Machine.Cpu}, {report.Machine.Cores} cores, {report.Machine.DotNet}");
    }

    private static double GeometricMean(IEnumerable<double> values) => Math.Exp(values.Average(Math.Log));

    private static string Number(double value) => Math.Abs(value) switch
    {
        >= 100 => value.ToString("N0", CultureInfo.InvariantCulture),
        >= 10 => value.ToString("F1", CultureInfo.InvariantCulture),
        _ => value.ToString("F2", CultureInfo.InvariantCulture),
    };
}
