// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Linq;
using Stillpoint.Bench.Measuring;
using Stillpoint.Bench.Reports;

namespace Stillpoint.Bench.Benchmarks;

/// <summary>Speed and size of our code beside clang's and llc's, on C kernels.</summary>
/// <remarks>
/// Each kernel measures its own work, see <c>kernel.h</c>: starting and compiling are in nobody's time.
/// </remarks>
internal sealed class KernelsBenchmark : IBenchmark
{
    private const string Clang = "clang-19 -O2";
    private const string CodeGenerator = "llc-19 -O0";
    private const double Milli = 1e3;

    public string Name => "kernels";

    public string Description => "Run time and size of code on C kernels, beside clang-19 -O2 and llc-19 -O0.";

    public IReadOnlyList<ReportItem> Run(BenchmarkOptions options)
    {
        if (Kernel.Tools.Where(tool => !ProcessRun.IsInstalled(tool)).ToArray() is { Length: > 0 } missing)
        {
            throw new BenchmarkException($"not installed: {string.Join(", ", missing)}");
        }

        Checkout.Prepare();
        List<ReportItem> items = [];
        foreach (Kernel kernel in Kernel.All().Where(kernel => options.Wants(kernel.Name)))
        {
            Console.WriteLine($"{kernel.Name} ...");
            kernel.Build();
            Measure(kernel, options, items);
        }

        return items;
    }

    public void Print(Report report) => KernelTable.Print(report);

    private static void Measure(Kernel kernel, BenchmarkOptions options, List<ReportItem> items)
    {
        string work = options.IsQuick ? "quick" : "full";
        Dictionary<string, string> expected = [];
        List<Func<double>> contenders = [];
        int clang = Add(Clang, kernel.RunClang);
        int peer = Add(CodeGenerator, kernel.RunCodeGenerator);
        int ours = Add("ours from -O2", amount => Kernel.RunOurs(kernel.OptimizedIr, amount));
        int plain = Add("ours from -O0", amount => Kernel.RunOurs(kernel.PlainIr, amount));
        if (clang < 0)
        {
            return;
        }

        Turns turns;
        try
        {
            turns = Turns.Measure(options.Rounds, contenders);
        }
        catch (BenchmarkException error)
        {
            options.Failures.Add($"{kernel.Name}: {error.Message}");
            return;
        }

        Compare(KernelTable.FromOptimized, Clang, ours, clang);
        Compare(KernelTable.BesideCodeGenerator, CodeGenerator, ours, peer);
        Compare(KernelTable.FromPlain, Clang, plain, clang);
        Compare(KernelTable.CodeGeneratorItself, Clang, peer, clang);
        if (ours >= 0)
        {
            CompareSizes(KernelTable.Size, kernel.OptimizedIr);
        }

        if (plain >= 0)
        {
            CompareSizes(KernelTable.PlainSize, kernel.PlainIr);
        }

        // A short run decides whether it takes part.
        int Add(string contender, Func<string, KernelRun> run)
        {
            try
            {
                _ = Check("1");
            }
            catch (BenchmarkException error)
            {
                options.Failures.Add(error.Message);
                return -1;
            }

            contenders.Add(() => Check(work));
            return contenders.Count - 1;

            double Check(string amount)
            {
                KernelRun result = run(amount);
                if (!expected.TryAdd(amount, result.Result) && result.Result != expected[amount])
                {
                    throw new BenchmarkException(
                        $"{kernel.Name}, {contender}: the result is '{result.Result}', not '{expected[amount]}'");
                }

                return result.Seconds;
            }
        }

        void Compare(string what, string peerName, int mine, int other)
        {
            if (mine >= 0 && other >= 0)
            {
                items.Add(new ReportItem(
                    $"{kernel.Name}{what}",
                    "ms",
                    peerName,
                    turns[mine].Median * Milli,
                    turns[other].Median * Milli,
                    turns.Ratio(other, mine),
                    new Dictionary<string, double>()));
            }
        }

        void CompareSizes(string what, string ir)
        {
            double bytes = Kernel.OurBytes(ir);
            double ratio = kernel.ClangBytes / bytes;
            items.Add(new ReportItem(
                $"{kernel.Name}{what}",
                "bytes",
                Clang,
                bytes,
                kernel.ClangBytes,
                new Spread(ratio, ratio, ratio),
                new Dictionary<string, double>()));
        }
    }
}
