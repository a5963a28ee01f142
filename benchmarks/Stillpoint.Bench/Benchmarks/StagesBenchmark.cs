// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Linq;
using Stillpoint.Bench.Measuring;
using Stillpoint.Bench.Reports;
using Stillpoint.CodeGen;

namespace Stillpoint.Bench.Benchmarks;

/// <summary>Where compile time and managed allocation go: each step of code generation, per IR instruction of the input.</summary>
internal sealed class StagesBenchmark : IBenchmark
{
    private static readonly string[] Pipelines = ["fast", "optimized"];

    public string Name => "stages";

    public string Description => "Nanoseconds and bytes allocated per IR instruction, by step of code generation.";

    public IReadOnlyList<ReportItem> Run(BenchmarkOptions options)
    {
        List<ReportItem> items = [];
        foreach (ReaderInput input in ReaderInputs.Make(options))
        {
            foreach (string passes in Pipelines)
            {
                Measure(input, passes, options, items);
            }
        }

        return items;
    }

    private static void Measure(ReaderInput input, string passes, BenchmarkOptions options, List<ReportItem> items)
    {
        List<CompileRun> runs = [];
        for (int round = -1; round < options.Rounds; round++)
        {
            using var module = CompileInput.Load(input);
            CompileRun run = module.Compile(passes, withStages: true);
            if (round >= 0 && run.Instructions > 0)
            {
                runs.Add(run);
            }
        }

        if (runs.Count == 0)
        {
            return;
        }

        string name = $"{input.Name}, {passes}";
        double instructions = runs[0].Instructions;
        Add("passes", run => run.PassSeconds * 1e9, run => 0);
        foreach (CompileStage stage in Enum.GetValues<CompileStage>())
        {
            Add(stage.ToString().ToLowerInvariant(), run => run.Times!.Seconds(stage) * 1e9, run => run.Times!.AllocatedBytes(stage));
        }

        Add("all", run => run.Seconds * 1e9, run => run.AllocatedBytes);

        void Add(string step, Func<CompileRun, double> nanoseconds, Func<CompileRun, long> bytes) => items.Add(new ReportItem(
            $"{name}: {step}",
            "ns/inst",
            "",
            Spread.Of([.. runs.Select(nanoseconds)]).Median / instructions,
            null,
            null,
            new Dictionary<string, double>
            {
                ["least"] = runs.Min(nanoseconds) / instructions,
                ["bytesPerInst"] = bytes(runs[^1]) / instructions,
                ["machineInstsPerInst"] = runs[^1].MachineInsts / instructions,
            }));
    }
}
