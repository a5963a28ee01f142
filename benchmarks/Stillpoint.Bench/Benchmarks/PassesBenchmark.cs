// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.IO;
using Stillpoint.Bench.Measuring;
using Stillpoint.Bench.Reports;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Text;
using Stillpoint.Passes;

namespace Stillpoint.Bench.Benchmarks;

/// <summary>What the optimizing pipeline takes, as a whole and pass by pass, warm and on one thread.</summary>
/// <remarks>
/// All times are processor times of the thread, per instruction of the module as it is read. The whole is measured without
/// a look at the clock in between; the passes in runs of their own, in which the clock itself takes a large part of what
/// short runs of a pass take: read them as shares.
/// </remarks>
internal sealed class PassesBenchmark : IBenchmark
{
    private const double Nano = 1e9;

    public string Name => "passes";

    public string Description => "Time and allocation of each optimizing pass, per IR instruction of the input.";

    public IReadOnlyList<ReportItem> Run(BenchmarkOptions options)
    {
        List<ReportItem> items = [];
        foreach (ReaderInput input in ReaderInputs.Make(options))
        {
            Console.WriteLine($"{input.Name} ...");
            MeasureWhole(input, options.Rounds, items);
            MeasureParts(input, options.Rounds, items);
        }

        return items.Count > 0
            ? items
            : throw new BenchmarkException("no input: csmith, clang-19, opt-19 and llvm-link-19 make one");
    }

    private static void MeasureWhole(ReaderInput input, int rounds, List<ReportItem> items)
    {
        PassContext context = new();
        _ = Optimize(input, context);
        List<double> nanoseconds = [];
        List<double> bytes = [];
        PassesRun last = default;
        for (int i = 0; i < rounds; i++)
        {
            last = Optimize(input, context);
            nanoseconds.Add(last.Seconds / last.Before * Nano);
            bytes.Add((double)last.AllocatedBytes / last.Before);
        }

        items.Add(Item(input.Name, "ns/inst", nanoseconds, new Dictionary<string, double>
        {
            ["instructions"] = last.Before,
            ["instructionsAfter"] = last.After,
        }));
        items.Add(Item($"{input.Name}, allocated", "bytes/inst", bytes, []));
    }

    private static void MeasureParts(ReaderInput input, int rounds, List<ReportItem> items)
    {
        PassContext context = new(new PipelineOptions { Time = true, Clock = Libc.ThreadSeconds });
        _ = Optimize(input, context);
        Dictionary<string, List<double>> times = [];
        Dictionary<string, PassCost> before = new(context.Costs);
        Dictionary<string, PassCost> round = [];
        PassesRun last = default;
        for (int i = 0; i < rounds; i++)
        {
            last = Optimize(input, context);
            foreach ((string pass, PassCost total) in context.Costs)
            {
                PassCost cost = round[pass] = Difference(total, before[pass]);
                before[pass] = total;
                times.TryAdd(pass, []);
                times[pass].Add(cost.Seconds / last.Before * Nano);
            }
        }

        foreach ((string pass, PassCost cost) in round)
        {
            items.Add(Item($"{input.Name}, {pass}", "ns/inst", times[pass], new Dictionary<string, double>
            {
                ["bytesPerInstruction"] = (double)cost.Bytes / last.Before,
                ["functions"] = cost.Runs,
                ["functionsChanged"] = cost.Useful,
            }));
        }
    }

    private static PassCost Difference(in PassCost a, in PassCost b) =>
        new(a.Seconds - b.Seconds, a.Bytes - b.Bytes, a.Runs - b.Runs, a.Useful - b.Useful);

    private static ReportItem Item(string name, string unit, List<double> values, Dictionary<string, double> details) =>
        new(name, unit, "", Spread.Of(values).Median, null, null, details);

    private static PassesRun Optimize(ReaderInput input, PassContext context)
    {
        ReadResult read = IrReader.Read(new SourceText(input.Name, File.ReadAllBytes(input.Path)));
        Module module = read.Module ?? throw new BenchmarkException($"{input.Name}: {read.Diagnostics[0]}");
        long before = Count(module);
        GC.Collect();
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        double start = Libc.ThreadSeconds();
        Pipeline.Run(module, context);
        double seconds = Libc.ThreadSeconds() - start;
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        return new PassesRun(seconds, allocated, before, Count(module));
    }

    private static long Count(Module module)
    {
        long count = 0;
        for (int i = 0; i < module.Globals.Count; i++)
        {
            if (module.Globals[new GlobalId(i)].Body is not { } body)
            {
                continue;
            }

            foreach (Block block in body.Blocks)
            {
                foreach (Inst _ in block)
                {
                    count++;
                }
            }
        }

        return count;
    }

    /// <summary>What one run of the pipeline took.</summary>
    /// <param name="Seconds">Processor time.</param>
    /// <param name="AllocatedBytes">Managed memory, growth of the functions' tables included.</param>
    /// <param name="Before">Instructions before.</param>
    /// <param name="After">Instructions after.</param>
    private readonly record struct PassesRun(double Seconds, long AllocatedBytes, long Before, long After);
}
