// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Stillpoint.Bench.Measuring;
using Stillpoint.Bench.Reports;

namespace Stillpoint.Bench.Benchmarks;

/// <summary>How much longer a program takes that is run with time slices.</summary>
/// <remarks>
/// The program is alone, and slices end only while other fibers wait: what is measured is that they cost nothing then.
/// The processor time that the kernel says its work took: the stops, and what the scheduler does at them on the same
/// thread, are in it. What else the machine does is not, and would hide what is looked for.
/// </remarks>
internal sealed class SlicesBenchmark : IBenchmark
{
    /// <summary>Longer than any run.</summary>
    private const string NoSlices = "1000";

    /// <summary>Kernels and repetitions that take three seconds and more.</summary>
    private static readonly (string Kernel, int Repetitions)[] Kernels = [("collatz", 2500), ("fib", 15000), ("nbody", 2300)];

    private static readonly (string Name, string Seconds)[] Slices =
        [("10 ms", "0.01"), ("1 ms", "0.001"), ("100 us", "0.0001")];

    public string Name => "slices";

    public string Description => "Slow-down of programs by time slices.";

    public IReadOnlyList<ReportItem> Run(BenchmarkOptions options)
    {
        Checkout.Prepare();
        List<ReportItem> items = [];
        foreach ((string name, int repetitions) in Kernels.Where(k => options.Wants(k.Kernel)))
        {
            Kernel kernel = Kernel.All().Single(k => k.Name == name);
            kernel.BuildOptimizedIr();
            string work = (options.IsQuick ? repetitions / 10 : repetitions).ToString(CultureInfo.InvariantCulture);
            string expected = Kernel.RunOurs(kernel.OptimizedIr, work).Result;
            var turns = Turns.Measure(
                options.Rounds,
                [.. Slices.Select(s => s.Seconds).Append(NoSlices).Select<string, Func<double>>(s => () => Seconds(s))]);
            items.AddRange(Slices.Select((slice, i) => Item($"{name}, {slice.Name}", turns, i)));

            double Seconds(string slice)
            {
                KernelRun run = Kernel.RunOurs(kernel.OptimizedIr, work, "--workers", "1", "--slice", slice);
                return run.Result == expected
                    ? run.Seconds
                    : throw new BenchmarkException($"{name}, slice {slice}: '{run.Result}' instead of '{expected}'");
            }
        }

        return items;
    }

    public void Print(Report report) => SlicesTable.Print(report);

    private static ReportItem Item(string name, Turns turns, int slice)
    {
        int without = Slices.Length;
        Dictionary<string, double> details = new()
        {
            [SlicesTable.Least] = turns[slice].Min,
            [SlicesTable.PeerLeast] = turns[without].Min,
        };
        return new ReportItem(
            name,
            "s",
            "without slices",
            turns[slice].Median,
            turns[without].Median,
            turns.Ratio(without, slice),
            details);
    }
}
