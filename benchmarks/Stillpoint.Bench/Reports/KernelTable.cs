// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Spectre.Console;

namespace Stillpoint.Bench.Reports;

/// <summary>The result of the kernels, one line a kernel: how many times clang's figures ours are.</summary>
internal static class KernelTable
{
    /// <summary>What follows a kernel's name in the names of its items.</summary>
    public const string FromOptimized = "";

    public const string BesideCodeGenerator = ", beside llc -O0";

    public const string FromPlain = ", from -O0";

    public const string CodeGeneratorItself = ", llc -O0 itself";

    public const string Size = ", size";

    public const string PlainSize = ", size from -O0";

    private static readonly (string Suffix, string Title)[] Columns =
    [
        (FromOptimized, "ours/clang"),
        (FromPlain, "ours from -O0/clang"),
        (CodeGeneratorItself, "llc -O0/clang"),
        (BesideCodeGenerator, "ours/llc -O0"),
        (Size, "bytes/clang"),
        (PlainSize, "bytes from -O0/clang"),
    ];

    public static void Print(Report report)
    {
        Table table = new Table { Border = TableBorder.Simple }
            .AddColumn(report.Benchmark)
            .AddColumn(new TableColumn("clang ms").RightAligned());
        foreach ((_, string title) in Columns)
        {
            table.AddColumn(new TableColumn(title).RightAligned());
        }

        var items = report.Items.ToDictionary(item => item.Name);
        string[] kernels = report.Items.Select(item => item.Name.Split(',')[0]).Distinct().ToArray();
        foreach (string kernel in kernels)
        {
            double? clang = report.Items.First(i => i.Name.Split(',')[0] == kernel && i.PeerName != "llc-19 -O0").Peer;
            List<string> cells = [Markup.Escape(kernel), Number(clang!.Value, "F0")];
            cells.AddRange(Columns.Select(column => items.TryGetValue(kernel + column.Suffix, out ReportItem? item)
                ? Cell(item)
                : "failed"));
            table.AddRow([.. cells]);
        }

        if (Console.IsOutputRedirected)
        {
            AnsiConsole.Profile.Width = 160;
        }

        AnsiConsole.Write(table);
        Console.WriteLine("Times, and bytes of code, divided by the other's: less is better. In brackets the range.");
        foreach ((string suffix, string title) in Columns)
        {
            Summarize(title, [.. from k in kernels where items.ContainsKey(k + suffix) select (k, items[k + suffix])]);
        }

        Console.WriteLine($"{report.Machine.Cpu}, {report.Machine.Cores} cores, {report.Machine.DotNet}");
    }

    private static void Summarize(string title, IReadOnlyList<(string Kernel, ReportItem Item)> items)
    {
        if (items.Count > 0)
        {
            double mean = Math.Exp(items.Average(i => -Math.Log(i.Item.Ratio!.Median)));
            (string worst, ReportItem item) = items.MinBy(i => i.Item.Ratio!.Median);
            Console.WriteLine(
                $"{title}: geometric mean {Number(mean, "F2")} of {items.Count} kernels, " +
                $"worst {Number(1 / item.Ratio!.Median, "F2")} ({worst})");
        }
    }

    private static string Cell(ReportItem item)
    {
        string median = Number(1 / item.Ratio!.Median, "F2");
        return item.Unit == "ms"
            ? $"{median} ({Number(1 / item.Ratio.Max, "F2")}–{Number(1 / item.Ratio.Min, "F2")})"
            : median;
    }

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
