// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Stillpoint.Bench.Measuring;
using Stillpoint.Bench.Reports;

namespace Stillpoint.Bench.Benchmarks;

/// <summary>What it costs that arrays are managed: the same kernels with arrays in the managed heap and in plain memory.</summary>
/// <remarks>
/// Ours against ours, made by one recipe. The kernels measure their own work, see <c>kernel.h</c>. Of times the least of the
/// rounds is taken: there is nothing to be slower for. The range is that of the rounds.
/// </remarks>
internal sealed class ManagedCostBenchmark : IBenchmark
{
    private const string Plain = "plain memory";
    private const double Milli = 1e3;

    public string Name => "managed-cost";

    public string Description => "Run time and size of code of kernels with managed arrays, beside plain ones.";

    public IReadOnlyList<ReportItem> Run(BenchmarkOptions options)
    {
        Checkout.Prepare();
        string folder = Path.Combine(Checkout.Root, "artifacts", "bench", "heap");
        Directory.CreateDirectory(folder);
        List<ReportItem> items = [];
        string sources = Path.Combine(Checkout.Root, "benchmarks", "heap", "kernels");
        foreach (string source in Directory.GetFiles(sources, "*.c").Order(StringComparer.Ordinal))
        {
            string name = Path.GetFileNameWithoutExtension(source);
            if (!options.Wants(name)) continue;
            string managed = Path.Combine(folder, name + ".managed.ll");
            string plain = Path.Combine(folder, name + ".plain.ll");
            HeapContest.CompileManaged(source, managed, "O2");
            HeapContest.CompileManaged(source, plain, "O2", "-DRAW");
            try
            {
                Compare(name, managed, plain, options, items);
            }
            catch (BenchmarkException error)
            {
                options.Failures.Add($"{name}: {error.Message}");
            }
        }

        return items;
    }

    public void Print(Report report)
    {
        ReportTable.Print(report);
        foreach (IGrouping<string, ReportItem> group in report.Items.GroupBy(item => item.Unit))
        {
            double mean = Math.Exp(group.Average(item => Math.Log(item.Ours / item.Peer!.Value)));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"cost of being managed ({group.Key}): {(mean - 1) * 100:F1} %"));
        }
    }

    private static void Compare(string name, string managed, string plain, BenchmarkOptions options, List<ReportItem> items)
    {
        string work = options.IsQuick ? "quick" : "full";
        string? expected = null;
        var turns = Turns.Measure(options.Rounds, [() => Seconds(managed), () => Seconds(plain)]);
        double ratio = turns[1].Min / turns[0].Min;
        Spread range = turns.Ratio(1, 0);
        Add(name, "ms", turns[0].Min * Milli, turns[1].Min * Milli, range with { Median = ratio });
        double bytes = Kernel.OurBytes(managed), plainBytes = Kernel.OurBytes(plain);
        double size = plainBytes / bytes;
        Add($"{name}, size", "bytes", bytes, plainBytes, new Spread(size, size, size));

        double Seconds(string ir)
        {
            KernelRun run = Kernel.RunOurs(ir, work, "--workers", "1");
            return run.Result == (expected ??= run.Result)
                ? run.Seconds
                : throw new BenchmarkException($"the result is '{run.Result}', not '{expected}'");
        }

        void Add(string item, string unit, double ours, double peer, Spread of) =>
            items.Add(new ReportItem(item, unit, Plain, ours, peer, of, new Dictionary<string, double>()));
    }
}
