// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Runtime.InteropServices;
using System.Text;
using Stillpoint.Bench.Benchmarks;
using Stillpoint.Bench.Measuring;
using Stillpoint.Bench.Reports;
using Stillpoint.CodeGen;
using Stillpoint.Core.Text;
using Stillpoint.Interpreter;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Text;
using Stillpoint.Runtime;

namespace Stillpoint.Bench.Patching;

/// <summary>
/// What a stackmap or patchpoint costs in a loop whose values it records: time and bytes of code over the same loop without it, and
/// llc's code for the same two loops.
/// </summary>
internal sealed unsafe class PointsBenchmark : IBenchmark
{
    private const string Llc = "llc-19";
    private const string Peer = "llc-19 -O2";
    private const int MostValues = 16;

    private static readonly int[] Counts = [0, 4, 8, 16];

    public string Name => "points";

    public string Description => "Nanoseconds and bytes that a stackmap and a patchpoint add to a loop, beside llc-19.";

    public IReadOnlyList<ReportItem> Run(BenchmarkOptions options)
    {
        if (!ProcessRun.IsInstalled(Llc)) throw new BenchmarkException($"{Llc} is needed");
        int count = options.IsQuick ? 10_000_000 : 100_000_000;
        List<ReportItem> items = [];
        long* values = (long*)NativeMemory.AllocZeroed(MostValues, sizeof(long));
        try
        {
            foreach (bool isPatchpoint in (bool[])[false, true])
            {
                foreach (int live in Counts)
                {
                    string name = $"{(isPatchpoint ? "patchpoint of 16 bytes" : "stackmap")}, {live} values";
                    if (options.Wants(name)) items.Add(Measure(name, Text(isPatchpoint, live), options.Rounds, count, values));
                }
            }
        }
        finally
        {
            NativeMemory.Free(values);
        }

        return items;
    }

    public void Print(Report report)
    {
        ReportTable.Print(report);
        foreach (ReportItem item in report.Items)
        {
            Console.WriteLine(
                $"{item.Name}: adds {item.Details["added"]:F3} ns, {item.Details["addedBytes"]:F0} bytes; " +
                $"llc {item.Details["peerAdded"]:F3} ns, {item.Details["peerAddedBytes"]:F0} bytes");
        }
    }

    private static ReportItem Measure(string name, string text, int rounds, int count, long* values)
    {
        using GuestCode guest = new(text);
        string stem = Path.Combine(Path.GetTempPath(), $"stillpoint-points-{Environment.ProcessId}");
        File.WriteAllText($"{stem}.ll", text);
        ProcessRun.MeasureSuccess(Llc, "-O2", "-relocation-model=pic", "-filetype=obj", $"{stem}.ll", "-o", $"{stem}.o");
        ProcessRun.MeasureSuccess("gcc", "-shared", $"{stem}.o", "-o", $"{stem}.so");
        nint library = NativeLibrary.Load($"{stem}.so");
        var with = (delegate* unmanaged<long, long*, long>)NativeLibrary.GetExport(library, "with");
        var without = (delegate* unmanaged<long, long*, long>)NativeLibrary.GetExport(library, "without");
        double Llvm(bool hasPoint)
        {
            long start = Stopwatch.GetTimestamp();
            _ = hasPoint ? with(count, values) : without(count, values);
            return Stopwatch.GetElapsedTime(start).TotalNanoseconds / count;
        }

        double Ours(string function) => guest.Time(function, count, (nint)values);
        if (guest.Call("with", 1000L, (nint)values) != with(1000, values)) throw new BenchmarkException($"{name}: results differ");
        _ = (Ours("with"), Ours("without"));
        var turns = Turns.Measure(rounds, [() => Ours("with"), () => Ours("without"), () => Llvm(true), () => Llvm(false)]);
        int[] bytes = [.. CodeBytes(text), Symbol($"{stem}.o", "with"), Symbol($"{stem}.o", "without")];
        NativeLibrary.Free(library);
        foreach (string extension in (string[])["ll", "o", "so"]) File.Delete($"{stem}.{extension}");
        Dictionary<string, double> details = new()
        {
            ["added"] = turns[0].Median - turns[1].Median,
            ["peerAdded"] = turns[2].Median - turns[3].Median,
            ["without"] = turns[1].Median,
            ["peerWithout"] = turns[3].Median,
            ["addedBytes"] = bytes[0] - bytes[1],
            ["peerAddedBytes"] = bytes[2] - bytes[3],
        };
        return new ReportItem(name, "ns an iteration", Peer, turns[0].Median, turns[2].Median, turns.Ratio(2, 0), details);
    }

    /// <summary>Bytes of both functions in our code.</summary>
    private static int[] CodeBytes(string text)
    {
        Module module = IrReader.Read(new SourceText("points.ll", Encoding.UTF8.GetBytes(text))).Module!;
        CompiledEngine engine = CompilerSetup.MakeEngine(module);
        using GuestProgram program =
            GuestProgram.Link(module, new ProgramOptions { Engine = engine }, out IReadOnlyList<Diagnostic> faults)
            ?? throw new BenchmarkException(string.Join('\n', faults));
        List<int> bytes = [];
        foreach (string name in (string[])["with", "without"])
        {
            if (!module.TryGetGlobal(name, out GlobalId function)) throw new BenchmarkException($"no function {name}");
            CompiledFunction compiled = engine.CompileUnplaced(function);
            bytes.Add(compiled.CodeBytes);
        }

        return [.. bytes];
    }

    /// <summary>Bytes of a function in an object file.</summary>
    private static int Symbol(string file, string name)
    {
        foreach (string line in ProcessRun.MeasureSuccess("readelf", "-sW", file).Output.Split('\n'))
        {
            string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 8 && words[7] == name) return int.Parse(words[2], CultureInfo.InvariantCulture);
        }

        throw new BenchmarkException($"{file} has no function {name}");
    }

    private static string Text(bool isPatchpoint, int live)
    {
        StringBuilder text = new("""
            target triple = "x86_64-pc-linux-gnu"
            declare void @llvm.experimental.stackmap(i64, i32, ...)
            declare void @llvm.experimental.patchpoint.void(i64, i32, ptr, i32, ...)

            """);
        foreach (bool hasPoint in (bool[])[true, false])
        {
            text.Append(CultureInfo.InvariantCulture, $"define i64 @{(hasPoint ? "with" : "without")}(i64 %n, ptr %values) {{\nentry:\n");
            for (int i = 0; i < live; i++)
            {
                text.Append(CultureInfo.InvariantCulture, $"  %p{i} = getelementptr i64, ptr %values, i64 {i}\n");
                text.Append(CultureInfo.InvariantCulture, $"  %v{i} = load i64, ptr %p{i}\n");
            }

            text.Append("""
                  br label %loop
                loop:
                  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
                  %sum = phi i64 [ 0, %entry ], [ %more, %loop ]

                """);
            if (hasPoint)
            {
                text.Append(
                    isPatchpoint
                        ? "  call void (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.void(i64 1, i32 16, ptr null, i32 0"
                        : "  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 1, i32 8");
                for (int i = 0; i < live; i++) text.Append(CultureInfo.InvariantCulture, $", i64 %v{i}");
                text.Append(")\n");
            }

            text.Append("""
                  %product = mul i64 %sum, 3
                  %mixed = xor i64 %product, %i
                  %more = add i64 %mixed, 7
                  %j = add i64 %i, 1
                  %again = icmp ult i64 %j, %n
                  br i1 %again, label %loop, label %end
                end:

                """);
            string last = "more";
            for (int i = 0; i < live; i++)
            {
                text.Append(CultureInfo.InvariantCulture, $"  %s{i} = add i64 %{last}, %v{i}\n");
                last = $"s{i}";
            }

            text.Append(CultureInfo.InvariantCulture, $"  ret i64 %{last}\n}}\n");
        }

        return text.ToString();
    }
}
