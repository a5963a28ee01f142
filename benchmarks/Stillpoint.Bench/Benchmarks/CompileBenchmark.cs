// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Stillpoint.Bench.Measuring;
using Stillpoint.Bench.Reports;

namespace Stillpoint.Bench.Benchmarks;

/// <summary>Speed of our compiler, warm and on one thread, beside llc-19 on the same modules.</summary>
/// <remarks>
/// All times are processor times. Ours is of the compiling thread in a process that has compiled the module before,
/// from verified IR to machine code and maps in memory. The peer's is of a process that writes an object file to
/// nowhere, less that of a process that only reads the same bitcode; neither of its two verifies. For IR that nobody optimized
/// the second peer is what optimizes too, as our passes do: opt-19 -O2, then llc-19 -O2 on what that leaves.
/// </remarks>
internal sealed class CompileBenchmark : IBenchmark
{
    private const string CodeGenerator = "llc-19";
    private const string Reader = "opt-19";
    private const string Assembler = "llvm-as-19";
    private const double Thousand = 1e3;

    /// <summary>Our pipelines, and the level of the peer beside each.</summary>
    private static readonly (string Passes, string Level)[] Pairs = [("fast", "-O0"), ("optimized", "-O2")];

    public string Name => "compile";

    public string Description => "IR instructions compiled per second and what it allocates, beside llc-19.";

    public IReadOnlyList<ReportItem> Run(BenchmarkOptions options)
    {
        bool hasPeer = ProcessRun.IsInstalled(CodeGenerator) && ProcessRun.IsInstalled(Reader)
            && ProcessRun.IsInstalled(Assembler);
        if (!hasPeer)
        {
            Console.WriteLine($"{CodeGenerator} is not installed (Debian package llvm-19): no comparison");
        }

        Console.WriteLine("Processor time of one thread; the peer's is less the time that reading the bitcode takes.");
        List<ReportItem> items = [];
        foreach (ReaderInput input in ReaderInputs.Make(options))
        {
            string? bitcode = hasPeer ? Assemble(input) : null;
            foreach ((string passes, string level) in Pairs)
            {
                Console.WriteLine($"{input.Name}, {passes} ...");
                Measure(input, bitcode, passes, level, options, items);
            }

            if (hasPeer && input.Name.EndsWith("-O0", StringComparison.Ordinal))
            {
                MeasureFromUnoptimized(WithoutMarks(input), options, items);
            }
        }

        return items.Count > 0
            ? items
            : throw new BenchmarkException("no input: csmith, clang-19, opt-19 and llvm-link-19 make one");
    }

    private static void Measure(
        ReaderInput input,
        string? bitcode,
        string passes,
        string level,
        BenchmarkOptions options,
        List<ReportItem> items)
    {
        CompileRun last = CompileOnce(input, passes, withWarm: true);
        double warm = (double)last.WarmAllocatedBytes / last.Instructions;
        foreach (string failure in last.Failures.Take(3))
        {
            options.Failures.Add($"{input.Name}, {passes}: {failure}");
        }

        if (last.Instructions == 0)
        {
            return;
        }

        if (last.Failures.Count > 0)
        {
            options.Failures.Add($"{input.Name}, {passes}: {last.Failures.Count} functions not compiled");
        }

        List<double> allocated = [];
        double Ours()
        {
            last = CompileOnce(input, passes);
            allocated.Add((double)last.AllocatedBytes / last.Instructions);
            return last.Seconds / last.Instructions;
        }

        // Per instruction of the whole module: what ours cannot compile, the peer does.
        long all = last.All;
        Func<double>? theirsOrNone = bitcode is null ? null : () => PeerSeconds(bitcode, level) / all;
        var pairs = PairedRuns.Measure(options.Rounds, Ours, theirsOrNone);
        string name = $"{input.Name}, {passes}";
        string peerName = $"{CodeGenerator} {level}";
        items.Add(new ReportItem(
            name,
            "k inst/s",
            peerName,
            1 / pairs.Ours.Median / Thousand,
            1 / pairs.Peer?.Median / Thousand,
            pairs.Ratio,
            new Dictionary<string, double>
            {
                ["instructions"] = all,
                ["compiledInstructions"] = last.Instructions,
                ["functionsNotCompiled"] = last.Failures.Count,
                ["oursSeconds"] = last.Seconds,
            }));
        items.Add(new ReportItem(
            $"{name}, allocated",
            "bytes/inst",
            "",
            Spread.Of(allocated).Median,
            null,
            null,
            new Dictionary<string, double>()));
        items.Add(new ReportItem(
            $"{name}, allocated when warm",
            "bytes/inst",
            "",
            warm,
            null,
            null,
            new Dictionary<string, double>()));

        double ours = (double)last.CodeBytes / last.Instructions;
        double? theirs = bitcode is null ? null : (double)CodeBytes(bitcode, level) / all;
        items.Add(new ReportItem(
            $"{name}, code",
            "code bytes/inst",
            peerName,
            ours,
            theirs,
            theirs is { } bytes ? new Spread(bytes / ours, bytes / ours, bytes / ours) : null,
            new Dictionary<string, double> { ["codeBytes"] = last.CodeBytes }));
    }

    private static CompileRun CompileOnce(ReaderInput input, string passes, bool withWarm = false)
    {
        using var module = CompileInput.Load(input);
        return module.Compile(passes, withWarm: withWarm);
    }

    /// <summary>All passes on IR that nobody optimized, beside the peer's passes and code generator.</summary>
    private static void MeasureFromUnoptimized(ReaderInput input, BenchmarkOptions options, List<ReportItem> items)
    {
        Console.WriteLine($"{input.Name}, passes of both ...");
        string bitcode = Assemble(input);
        CompileRun last = CompileOnce(input, "optimized");
        double Ours()
        {
            last = CompileOnce(input, "optimized");
            return last.Seconds / last.Instructions;
        }

        double Theirs()
        {
            string optimized = Path.ChangeExtension(bitcode, ".opt.bc");
            double passes = ProcessRun.MeasureSuccess(
                Reader, "-disable-verify", "-O2", bitcode, "-o", optimized).CpuSeconds - ReadingSeconds(bitcode);
            double seconds = passes + PeerSeconds(optimized, "-O2");
            File.Delete(optimized);
            return seconds / last.All;
        }

        var pairs = PairedRuns.Measure(options.Rounds, Ours, Theirs);
        items.Add(new ReportItem(
            $"{input.Name}, optimized, passes of both",
            "k inst/s",
            $"{Reader} -O2, {CodeGenerator} -O2",
            1 / pairs.Ours.Median / Thousand,
            1 / pairs.Peer?.Median / Thousand,
            pairs.Ratio,
            new Dictionary<string, double> { ["instructions"] = last.All }));
    }

    /// <summary>The same module without the marks that clang puts on what it compiles at -O0: the peer would leave it alone.</summary>
    private static ReaderInput WithoutMarks(ReaderInput input)
    {
        string plain = Path.ChangeExtension(input.Path, ".plain.ll");
        string text = File.ReadAllText(input.Path).Replace(" optnone", "", StringComparison.Ordinal);
        File.WriteAllText(plain, text.Replace(" noinline", "", StringComparison.Ordinal));
        return new ReaderInput(input.Name, plain);
    }

    private static double PeerSeconds(string bitcode, string level) => ProcessRun.MeasureSuccess(
        CodeGenerator, level, "-disable-verify", "-filetype=obj", bitcode, "-o", "/dev/null").CpuSeconds - ReadingSeconds(bitcode);

    private static double ReadingSeconds(string bitcode) => ProcessRun.MeasureSuccess(
        Reader, "-disable-verify", "-passes=no-op-module", "-disable-output", bitcode).CpuSeconds;

    private static long CodeBytes(string bitcode, string level)
    {
        string file = bitcode + level + ".o";
        ProcessRun.MeasureSuccess(CodeGenerator, level, "-disable-verify", "-filetype=obj", bitcode, "-o", file);
        long bytes = ObjectFile.TextBytes(file);
        File.Delete(file);
        return bytes;
    }

    private static string Assemble(ReaderInput input)
    {
        string bitcode = Path.ChangeExtension(input.Path, ".bc");
        ProcessRun.MeasureSuccess(Assembler, input.Path, "-o", bitcode);
        return bitcode;
    }
}
