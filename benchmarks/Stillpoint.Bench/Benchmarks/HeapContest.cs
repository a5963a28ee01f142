// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Stillpoint.Bench.Measuring;
using Stillpoint.Bench.Reports;

namespace Stillpoint.Bench.Benchmarks;

/// <summary>A C program of <c>benchmarks/heap</c> and the same for other collectors: all of them in turns, ours first.</summary>
/// <remarks>Each prints a line "check N", which must be the same for all, and lines "name value".</remarks>
internal sealed class HeapContest
{
    private const string Ours = "ours";
    private const string TimeLimit = "600";

    private readonly List<(string Name, string[] Command)> _contenders = [];
    private readonly Dictionary<string, string> _expected = [];
    private readonly BenchmarkOptions _options;

    /// <summary>Compiles them. A peer whose compiler is not installed is left out, and named.</summary>
    /// <param name="name">Of the program.</param>
    /// <param name="options">What was asked for.</param>
    /// <param name="processors">One: each is kept on the first processor. More: each has all of them.</param>
    /// <param name="javas">Names and options of the ways to run Java.</param>
    public HeapContest(string name, BenchmarkOptions options, int processors, params (string Name, string[] Options)[] javas)
    {
        Checkout.Prepare();
        _options = options;
        string folder = Path.Combine(Checkout.Root, "artifacts", "bench", "heap");
        string sources = Path.Combine(Checkout.Root, "benchmarks", "heap");
        string ir = Path.Combine(folder, name + ".ll");
        Directory.CreateDirectory(folder);
        CompileManaged(Path.Combine(sources, name + ".c"), ir, "O2");
        string[] start = ["timeout", TimeLimit, .. processors == 1 ? (string[])["taskset", "-c", "0"] : []];
        _contenders.Add((Ours, [.. start, Checkout.Stillpoint, "run", "--workers", "1", "--stats", ir]));
        if (GoProgram.Build(name, "heap") is { } go) AddPeer("go", ["env", $"GOMAXPROCS={processors}", go.File]);
        else Console.Error.WriteLine("bench: go is not installed and left out");
        if (ProcessRun.IsInstalled("javac"))
        {
            string java = char.ToUpperInvariant(name[0]) + name[1..];
            ProcessRun.MeasureSuccess("javac", "-d", folder, Path.Combine(sources, java + ".java"));
            foreach ((string way, string[] with) in javas) AddPeer(way, ["java", .. with, "-cp", folder, java]);
        }
        else
        {
            Console.Error.WriteLine("bench: java is not installed and left out");
        }

        string self = typeof(HeapContest).Assembly.Location;
        string concurrent = $"DOTNET_gcConcurrent={(processors == 1 ? 0 : 1)}";
        AddPeer("dotnet", ["env", concurrent, "dotnet", self, Program.DotnetHeap, name]);

        void AddPeer(string peer, string[] command)
        {
            if (options.Wants(peer)) _contenders.Add((peer, [.. start, .. command]));
        }
    }

    /// <summary>Translates C as <c>docs/managed.md</c> says.</summary>
    /// <exception cref="BenchmarkException">clang or opt is missing, or the program is wrong.</exception>
    public static void CompileManaged(string source, string ir, string level, params string[] flags) =>
        ProcessRun.MeasureSuccess(Path.Combine(Checkout.Root, "build", "managed.sh"), [source, ir, level, .. flags]);

    /// <summary>Runs a contender.</summary>
    /// <exception cref="BenchmarkException">It failed or another one found something else.</exception>
    public (ProcessRun Run, Dictionary<string, double> Values) Run(string[] command, params string[] arguments)
    {
        const string Check = "check ";
        var run = ProcessRun.MeasureSuccess(command[0], [.. command[1..], .. arguments]);
        string[] lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string check = lines.FirstOrDefault(line => line.StartsWith(Check, StringComparison.Ordinal)) ?? "no check";
        string key = string.Join(' ', arguments);
        return !_expected.TryAdd(key, check) && check != _expected[key]
            ? throw new BenchmarkException($"prints '{check}', not '{_expected[key]}', for {key}")
            : (run, lines.Where(line => line != check).Select(line => line.Split(' ')).ToDictionary(
                words => words[0], words => double.Parse(words[1], CultureInfo.InvariantCulture)));
    }

    /// <summary>Measures all in turns, after a trial of each; who fails that takes no part.</summary>
    /// <param name="trial">Arguments of a short run.</param>
    /// <param name="measure">Runs a command and gives its numbers, by name.</param>
    /// <param name="unit">Unit of a number.</param>
    /// <param name="isRate">Whether more is better.</param>
    public IReadOnlyList<ReportItem> Measure(
        string[] trial, Func<string[], Dictionary<string, double>> measure, Func<string, string> unit, bool isRate = false)
    {
        foreach ((string name, string[] command) contender in _contenders.ToArray())
        {
            try
            {
                Run(contender.command, trial);
            }
            catch (BenchmarkException error) when (contender.name != Ours)
            {
                _options.Failures.Add($"{contender.name}: {error.Message}");
                _contenders.Remove(contender);
            }
        }

        IReadOnlyList<List<Dictionary<string, double>>> runs = Turns.Collect(
            _options.Rounds, [.. _contenders.Select(c => (Func<Dictionary<string, double>>)(() => measure(c.Command)))]);
        List<ReportItem> items = [];
        foreach (string value in runs[0][0].Keys)
        {
            double[] ours = [.. runs[0].Select(run => run[value])];
            bool isAlone = !runs.Skip(1).Any(peer => peer[0].ContainsKey(value));
            if (isAlone) items.Add(Item(value, "", ours, null));
            for (int i = 1; i < runs.Count && !isAlone; i++)
            {
                string peer = _contenders[i].Name;
                items.Add(Item($"{value} beside {peer}", peer, ours, [.. runs[i].Select(run => run[value])]));
            }
        }

        return items;

        ReportItem Item(string name, string peer, double[] ours, double[]? theirs)
        {
            var mine = Spread.Of(ours);
            Dictionary<string, double> details = new() { ["least"] = mine.Min, ["most"] = mine.Max };
            if (theirs is null) return new ReportItem(name, unit(name), peer, mine.Median, null, null, details);
            var other = Spread.Of(theirs);
            (details["peerLeast"], details["peerMost"]) = (other.Min, other.Max);
            var ratio = Spread.Of([.. ours.Zip(theirs, (o, t) => isRate ? o / t : t / o)]);
            return new ReportItem(name, unit(name), peer, mine.Median, other.Median, ratio, details);
        }
    }
}
