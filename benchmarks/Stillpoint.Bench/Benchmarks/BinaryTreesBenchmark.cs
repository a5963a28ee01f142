// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using Stillpoint.Bench.Measuring;
using Stillpoint.Bench.Reports;

namespace Stillpoint.Bench.Benchmarks;

/// <summary>Allocation and collection of many small objects, beside collectors of other languages on one processor.</summary>
/// <remarks>Whole processes: starting and compiling are in everybody's time. All print the same, which is checked.</remarks>
internal sealed class BinaryTreesBenchmark : IBenchmark
{
    private const int Depth = 21;

    private const int QuickDepth = 14;

    public string Name => "binary-trees";

    public string Description => "Trees of managed objects, beside Go, Java and .NET on one processor.";

    public IReadOnlyList<ReportItem> Run(BenchmarkOptions options)
    {
        Checkout.Prepare();
        string depth = (options.IsQuick ? QuickDepth : Depth).ToString(CultureInfo.InvariantCulture);
        string ir = Path.Combine(Checkout.Root, "samples", "managed", "binary-trees.ll");
        string[] ours = [Checkout.Stillpoint, "run", "--workers", "1", ir, depth];
        string expected = Check(ours, null);
        List<ReportItem> items = [];
        foreach ((string peer, string[] command) in Peers(depth))
        {
            if (!options.Wants(peer)) continue;
            try
            {
                Check(command, expected);
                var runs = PairedRuns.Measure(options.Rounds, () => Seconds(ours), () => Seconds(command));
                Dictionary<string, double> details = new() { ["least"] = runs.Ours.Min, ["most"] = runs.Ours.Max };
                items.Add(new ReportItem(
                    $"depth {depth} beside {peer}", "s", peer, runs.Ours.Median, runs.Peer!.Median, runs.Ratio, details));
            }
            catch (BenchmarkException error)
            {
                options.Failures.Add($"{peer}: {error.Message}");
            }
        }

        return items;
    }

    /// <summary>The program of .NET, which the tool of the benchmarks is itself when it is asked to.</summary>
    internal static int RunDotnet(int most)
    {
        const int Least = 4;
        Console.Out.Write($"stretch tree of depth {most + 1}\t check: {Node.Grow(most + 1).Count()}\n");
        var kept = Node.Grow(most);
        for (int depth = Least; depth <= most; depth += 2)
        {
            int trees = 1 << (most - depth + Least);
            int check = 0;
            for (int i = 0; i < trees; i++) check += Node.Grow(depth).Count();
            Console.Out.Write($"{trees}\t trees of depth {depth}\t check: {check}\n");
        }

        Console.Out.Write($"long lived tree of depth {most}\t check: {kept.Count()}\n");
        return 0;
    }

    private static IEnumerable<(string Peer, string[] Command)> Peers(string depth)
    {
        if (GoProgram.Build("trees") is { } go) yield return ("go", ["env", "GOMAXPROCS=1", go.File, depth]);
        if (ProcessRun.IsInstalled("javac"))
        {
            string folder = Path.Combine(Checkout.Root, "artifacts", "bench", "java");
            ProcessRun.MeasureSuccess("javac", "-d", folder, Path.Combine(Checkout.Root, "benchmarks", "trees", "Trees.java"));
            yield return ("java serial", ["taskset", "-c", "0", "java", "-XX:+UseSerialGC", "-cp", folder, "Trees", depth]);
        }

        string self = typeof(BinaryTreesBenchmark).Assembly.Location;
        yield return ("dotnet", ["env", "DOTNET_gcConcurrent=0", "taskset", "-c", "0", "dotnet", self, Program.DotnetTrees, depth]);
    }

    private static string Check(string[] command, string? expected)
    {
        string output = ProcessRun.MeasureSuccess(command[0], command[1..]).Output;
        return expected is null || output == expected
            ? output
            : throw new BenchmarkException($"prints something else:\n{output}");
    }

    private static double Seconds(string[] command) => ProcessRun.MeasureSuccess(command[0], command[1..]).WallSeconds;

    private sealed class Node
    {
        private Node? _left;
        private Node? _right;

        public static Node Grow(int depth)
        {
            Node made = new();
            if (depth > 0)
            {
                made._left = Grow(depth - 1);
                made._right = Grow(depth - 1);
            }

            return made;
        }

        public int Count() => 1 + (_left?.Count() ?? 0) + (_right?.Count() ?? 0);
    }
}
