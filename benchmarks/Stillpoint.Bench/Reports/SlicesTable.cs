// SPDX-License-Identifier: MIT
using System;
using System.Globalization;
using Spectre.Console;

namespace Stillpoint.Bench.Reports;

/// <summary>The result of slices: how many per cent longer programs take. Ratios near one say little.</summary>
internal static class SlicesTable
{
    public static void Print(Report report)
    {
        Table table = new Table { Border = TableBorder.Simple }
            .AddColumn(report.Benchmark)
            .AddColumn(new TableColumn("seconds").RightAligned())
            .AddColumn(new TableColumn("without").RightAligned())
            .AddColumn(new TableColumn("slow-down %").RightAligned())
            .AddColumn(new TableColumn("range").RightAligned());
        foreach (ReportItem item in report.Items)
        {
            table.AddRow(
                Markup.Escape(item.Name),
                Number(item.Ours),
                Number(item.Peer!.Value),
                SlowDown(item.Ratio!.Median),
                $"{SlowDown(item.Ratio.Max)} to {SlowDown(item.Ratio.Min)}");
        }

        AnsiConsole.Write(table);
        Console.WriteLine($"{report.Machine.Cpu}, {report.Machine.Cores} cores, {report.Machine.DotNet}");
    }

    private static string SlowDown(double timesBetter) => Number(100 * ((1 / timesBetter) - 1));

    private static string Number(double value) => value.ToString("F3", CultureInfo.InvariantCulture);
}
