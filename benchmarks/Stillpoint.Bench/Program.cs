// SPDX-License-Identifier: MIT
using System;
using System.CommandLine;
using Stillpoint.Bench.Benchmarks;
using Stillpoint.Bench.Measuring;
using Stillpoint.Bench.Reports;

namespace Stillpoint.Bench;

internal static class Program
{
    private static readonly IBenchmark[] All = [new ExitsBenchmark(), new InterpreterBenchmark(), new ReaderBenchmark()];

    private static int Main(string[] args)
    {
        Option<int> rounds = new("--rounds")
        {
            Description = "How often ours and the peer run, in turns.",
            DefaultValueFactory = _ => 5,
            Recursive = true,
        };
        Option<string> only = new("--only") { Description = "Only items whose name contains this.", Recursive = true };
        Option<bool> dry = new("--no-save") { Description = "Leave benchmarks/results alone.", Recursive = true };
        RootCommand root = new("Measures Stillpoint beside its peers.") { rounds, only, dry };
        foreach (IBenchmark benchmark in All)
        {
            Command command = new(benchmark.Name, benchmark.Description);
            command.SetAction(result => Run(
                benchmark,
                new BenchmarkOptions(Math.Max(1, result.GetValue(rounds)), result.GetValue(only) ?? ""),
                save: !result.GetValue(dry)));
            root.Subcommands.Add(command);
        }

        if (args.Length == 0)
        {
            args = ["--help"];
        }

        ParseResult parsed = root.Parse(args);
        return parsed.Errors.Count == 0 ? parsed.Invoke() : Usage(parsed);
    }

    private static int Run(IBenchmark benchmark, BenchmarkOptions options, bool save)
    {
        try
        {
            Report report = new(benchmark.Name, Machine.Describe(), options.Rounds, benchmark.Run(options));
            ReportTable.Print(report);

            // A partial run must not replace a full one.
            if (save && options.Only.Length == 0)
            {
                Console.WriteLine($"saved {ReportFile.Save(report)}");
            }

            return 0;
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
