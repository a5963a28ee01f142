// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using Stillpoint.Bench.Measuring;

namespace Stillpoint.Bench.Benchmarks;

/// <summary>
/// One C program of <c>benchmarks/kernels</c> and what was made of it under <c>artifacts/bench/kernels</c>.
/// </summary>
internal sealed class Kernel
{
    private const string Compiler = "clang-19";
    private const string CodeGenerator = "llc-19";
    private const string TimeLimit = "120";

    /// <summary>
    /// Scalar code, without contraction: the results of all must be the same to the bit. Behind the level, which would
    /// turn the vectorizers on again.
    /// </summary>
    private static readonly string[] Flags = ["-fno-vectorize", "-fno-slp-vectorize", "-ffp-contract=off"];

    private readonly string _source;
    private readonly string _stem;

    private Kernel(string source)
    {
        _source = source;
        Name = Path.GetFileNameWithoutExtension(source);
        _stem = Path.Combine(Checkout.Root, "artifacts", "bench", "kernels", Name);
    }

    public static IReadOnlyList<string> Tools { get; } = [Compiler, CodeGenerator, ObjectFile.Tool, "timeout"];

    public string Name { get; }

    /// <summary>Bytes of code of the program as clang -O2 compiled it.</summary>
    public long ClangBytes { get; private set; }

    public string OptimizedIr => _stem + ".O2.ll";

    public string PlainIr => _stem + ".O0.ll";

    /// <summary>IR of its work, divided among fibers.</summary>
    public string FiberIr => _stem + ".fibers.ll";

    /// <summary>A native program that a timer interrupts.</summary>
    public string TimedProgram => _stem + ".timer";

    private string ClangProgram => _stem + ".clang";

    private string CodeGeneratorProgram => _stem + ".llc";

    /// <summary>All kernels, by name.</summary>
    public static IEnumerable<Kernel> All()
    {
        string folder = Path.Combine(Checkout.Root, "benchmarks", "kernels");
        return Directory.GetFiles(folder, "*.c").Order(StringComparer.Ordinal).Select(source => new Kernel(source));
    }

    /// <summary>Makes <see cref="OptimizedIr"/>.</summary>
    public void BuildOptimizedIr()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_stem)!);
        ProcessRun.MeasureSuccess(Compiler, ["-O2", .. Flags, "-S", "-emit-llvm", _source, "-o", OptimizedIr]);
    }

    /// <summary>Makes <see cref="FiberIr"/> and <see cref="TimedProgram"/>.</summary>
    public void BuildSliced()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_stem)!);
        string drivers = Path.Combine(Checkout.Root, "benchmarks", "fibers");
        string include = Path.Combine(Checkout.Root, "include");
        string kernels = Path.GetDirectoryName(_source)!;
        string[] common = ["-O2", .. Flags, "-I", include, "-I", kernels, $"-DKERNEL=\"{Name}.c\""];
        ProcessRun.MeasureSuccess(
            Compiler, [.. common, "-S", "-emit-llvm", Path.Combine(drivers, "slices.c"), "-o", FiberIr]);
        ProcessRun.MeasureSuccess(Compiler, [.. common, Path.Combine(drivers, "timer.c"), "-o", TimedProgram, "-lm"]);
    }

    /// <summary>Compiles and links everything.</summary>
    public void Build()
    {
        BuildOptimizedIr();
        string clangObject = _stem + ".clang.o";
        string otherObject = _stem + ".llc.o";
        ProcessRun.MeasureSuccess(Compiler, ["-O2", .. Flags, "-c", _source, "-o", clangObject]);
        string[] plain = ["-O0", "-Xclang", "-disable-O0-optnone", "-S", "-emit-llvm"];
        ProcessRun.MeasureSuccess(Compiler, [.. plain, .. Flags, _source, "-o", PlainIr]);
        string[] object0 = ["-O0", "-filetype=obj", "-relocation-model=pic"];
        ProcessRun.MeasureSuccess(CodeGenerator, [.. object0, OptimizedIr, "-o", otherObject]);
        ProcessRun.MeasureSuccess(Compiler, clangObject, "-o", ClangProgram, "-lm");
        ProcessRun.MeasureSuccess(Compiler, otherObject, "-o", CodeGeneratorProgram, "-lm");
        ClangBytes = ObjectFile.TextBytes(clangObject);
    }

    public KernelRun RunClang(string work) => Run(ClangProgram, work);

    public KernelRun RunCodeGenerator(string work) => Run(CodeGeneratorProgram, work);

    public static KernelRun RunOurs(string ir, string work, params string[] options) =>
        Run([Checkout.Stillpoint, "run", .. options, ir, "--", work]);

    /// <summary>Bytes of code that our engine made: the functions that were called, and small stubs.</summary>
    public static long OurBytes(string ir)
    {
        var run = ProcessRun.MeasureSuccess(Checkout.Stillpoint, "run", "--stats", ir);
        using var stats = JsonDocument.Parse(run.Errors.TrimEnd().Split('\n')[^1]);
        return stats.RootElement.GetProperty("codeBytes").GetInt64();
    }

    private static KernelRun Run(params string[] command)
    {
        const string Key = "time: ";
        var run = ProcessRun.MeasureSuccess("timeout", [TimeLimit, .. command]);
        string line = run.Errors.Split('\n').FirstOrDefault(l => l.StartsWith(Key, StringComparison.Ordinal))
            ?? throw new BenchmarkException($"{string.Join(' ', command)} printed no time");
        return new KernelRun(double.Parse(line.AsSpan(Key.Length), CultureInfo.InvariantCulture), run.Output.Trim());
    }
}

/// <summary>What a kernel said of itself.</summary>
/// <param name="Seconds">Processor time of the work.</param>
/// <param name="Result">Its output.</param>
internal sealed record KernelRun(double Seconds, string Result);
