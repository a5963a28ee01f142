// SPDX-License-Identifier: MIT
using System;
using System.CommandLine;
using System.Globalization;
using Stillpoint.Bench.Benchmarks;
using Stillpoint.Bench.Heap;
using Stillpoint.Bench.Maps;
using Stillpoint.Bench.Measuring;
using Stillpoint.Bench.Patching;
using Stillpoint.Bench.Reports;

namespace Stillpoint.Bench;

internal static class Program
{
    /// <summary>Makes this program the peer of .NET in <see cref="BinaryTreesBenchmark"/>.</summary>
    internal const string DotnetTrees = "dotnet-trees";

    /// <summary>Makes this program the peer of .NET in <see cref="HeapContest"/>.</summary>
    internal const string DotnetHeap = "dotnet-heap";

    private static readonly IBenchmark[] All =
    [
        new AllocBenchmark(),
        new BinaryTreesBenchmark(),
        new CompileBenchmark(),
        new ExitsBenchmark(),
        new FibersBenchmark(),
        new InlineCacheBenchmark(),
        new InterpreterBenchmark(),
        new KernelsBenchmark(),
        new ManagedCostBenchmark(),
        new MapsBenchmark(),
        new PassesBenchmark(),
        new PatchBenchmark(),
        new PauseBenchmark(),
        new PointsBenchmark(),
        new ProgressBenchmark(),
        new ReaderBenchmark(),
        new ScanBenchmark(),
        new SlicesBenchmark(),
        new StagesBenchmark(),
        new StopBenchmark(),
    ];

    private static int Main(string[] args)
    {
        if (args is [DotnetTrees, string depth])
        {
            return BinaryTreesBenchmark.RunDotnet(int.Parse(depth, CultureInfo.InvariantCulture));
        }

        if (args is [DotnetHeap, string program, ..])
        {
            return DotnetHeapPrograms.Run(program, args[2..]);
        }

        Option<int> rounds = new("--rounds")
        {
            Description = "How often ours and the peer run, in turns.",
            DefaultValueFactory = _ => 5,
            Recursive = true,
        };
        Option<string> only = new("--only") { Description = "Only items whose name contains this.", Recursive = true };
        Option<bool> dry = new("--no-save") { Description = "Leave benchmarks/results alone.", Recursive = true };
        Option<bool> quick = new("--quick")
        {
            Description = "At most three rounds, of less work where that can be chosen; nothing is saved.",
            Recursive = true,
        };
        Argument<string[]> names = new("NAME")
        {
            Description = "Only these items.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        RootCommand root = new("Measures Stillpoint beside its peers.") { rounds, only, dry, quick };
        foreach (IBenchmark benchmark in All)
        {
            Command command = new(benchmark.Name, benchmark.Description) { names };
            command.SetAction(result => Run(benchmark, Options(result), save: !result.GetValue(dry)));
            root.Subcommands.Add(command);
        }

        if (args.Length == 0)
        {
            args = ["--help"];
        }

        ParseResult parsed = root.Parse(args);
        return parsed.Errors.Count == 0 ? parsed.Invoke() : Usage(parsed);

        BenchmarkOptions Options(ParseResult result)
        {
            bool isQuick = result.GetValue(quick);
            return new BenchmarkOptions(
                Math.Clamp(result.GetValue(rounds), 1, isQuick ? 3 : int.MaxValue),
                result.GetValue(only) ?? "",
                result.GetValue(names) ?? [],
                isQuick,
                []);
        }
    }

    private static int Run(IBenchmark benchmark, BenchmarkOptions options, bool save)
    {
        try
        {
            Report report = new(benchmark.Name, Machine.Describe(), options.Rounds, benchmark.Run(options));
            if (report.Items.Count == 0 && options.Failures.Count == 0)
            {
                throw new BenchmarkException("nothing was measured: no item has such a name");
            }

            benchmark.Print(report);

            // A partial run must not replace a full one.
            if (save && options.IsFull)
            {
                Console.WriteLine($"saved {ReportFile.Save(report)}");
            }

            options.Failures.ForEach(failure => Console.Error.WriteLine($"bench: {failure}"));
            return options.Failures.Count == 0 ? 0 : 1;
        }
        catch (BenchmarkException error)
        {
            Console.Error.WriteLine($"bench: {error.Message}");
            return 1;
        }
    }

    private static int Usage(ParseResult parsed)
    {
        foreach (System.CommandLine.Parsing.ParseError error in parsed.Errors)
        {
            Console.Error.WriteLine($"bench: {error.Message}");
        }

        return 2;
    }
}
