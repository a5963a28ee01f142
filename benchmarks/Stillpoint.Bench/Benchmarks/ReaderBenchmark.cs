// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using Stillpoint.Bench.Measuring;
using Stillpoint.Bench.Reports;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Text;
using Stillpoint.Ir.Verifier;

namespace Stillpoint.Bench.Benchmarks;

/// <summary>Speed of reading and verifying IR text, and the memory it takes, beside llvm-as.</summary>
/// <remarks>
/// Three comparisons per module: whole processes, which is fair to both; reading and verifying in a warm process against
/// a whole llvm-as, which shows what a host sees that reads many modules; and the peak memory of the whole processes,
/// less that of the same process on an empty module, per instruction.
/// </remarks>
internal sealed class ReaderBenchmark : IBenchmark
{
    private const string TimeCommand = "/usr/bin/time";

    private const string Peer = "llvm-as-19";
    private const string PeerCommand = Peer + " -disable-output";
    private const string SpeedUnit = "MB/s";
    private const string MemoryUnit = "bytes/inst";
    private const double MegaByte = 1e6;

    public string Name => "reader";

    public string Description => "MB/s of IR text read and verified, and peak memory, beside llvm-as-19.";

    public IReadOnlyList<ReportItem> Run(BenchmarkOptions options)
    {
        Checkout.Prepare();
        bool hasPeer = ProcessRun.IsInstalled(Peer);
        if (!hasPeer)
        {
            Console.WriteLine($"{Peer} is not installed (Debian package llvm-19): no comparison");
        }

        IReadOnlyList<ReaderInput> inputs = ReaderInputs.Make(options);
        if (inputs.Count == 0)
        {
            throw new BenchmarkException("no input: csmith, clang-19, opt-19 and llvm-link-19 are needed to make one");
        }

        string empty = Path.Combine(Path.GetDirectoryName(inputs[0].Path)!, "empty.ll");
        File.WriteAllText(empty, "");
        List<ReportItem> items = [];
        foreach (ReaderInput input in inputs)
        {
            Console.WriteLine($"{input.Name} ({input.Bytes / MegaByte:F1} MB) ...");
            long instructions = ReadInProcess(input).Instructions;
            items.Add(MeasureSpeed(input, hasPeer, options.Rounds, instructions, warm: false));
            items.Add(MeasureSpeed(input, hasPeer, options.Rounds, instructions, warm: true));
            if (File.Exists(TimeCommand))
            {
                items.Add(MeasureMemory(input, empty, hasPeer, options.Rounds, instructions));
            }
        }

        if (!File.Exists(TimeCommand))
        {
            Console.WriteLine($"{TimeCommand} is not installed (Debian package time): no figures of memory");
        }

        return items;
    }

    private static ReportItem MeasureSpeed(ReaderInput input, bool hasPeer, int rounds, long instructions, bool warm)
    {
        if (warm)
        {
            ReadInProcess(input);
        }

        var pairs = PairedRuns.Measure(
            rounds,
            warm
                ? () => ReadInProcess(input).Seconds
                : () => ProcessRun.MeasureSuccess(Checkout.Stillpoint, "verify", input.Path).WallSeconds,
            hasPeer ? () => ProcessRun.MeasureSuccess(Peer, "-disable-output", input.Path).WallSeconds : null);
        Dictionary<string, double> details = new()
        {
            ["bytes"] = input.Bytes,
            ["instructions"] = instructions,
            ["oursSeconds"] = pairs.Ours.Median,
        };
        if (pairs.Peer is { } peer)
        {
            details["peerSeconds"] = peer.Median;
            details["peerWithBitcodeSeconds"] =
                ProcessRun.MeasureSuccess(Peer, "-o", "/dev/null", input.Path).WallSeconds;
        }

        return new ReportItem(
            $"{input.Name}, {(warm ? "warm process" : "whole process")}",
            SpeedUnit,
            PeerCommand,
            input.Bytes / pairs.Ours.Median / MegaByte,
            pairs.Peer is { } other ? input.Bytes / other.Median / MegaByte : null,
            pairs.Ratio,
            details);
    }

    private static ReportItem MeasureMemory(
        ReaderInput input, string empty, bool hasPeer, int rounds, long instructions)
    {
        var pairs = PairedRuns.Measure(
            Math.Min(rounds, 3),
            () => PeakPerInstruction(Checkout.Stillpoint, "verify"),
            hasPeer ? () => PeakPerInstruction(Peer, "-disable-output") : null);
        Dictionary<string, double> details = new() { ["instructions"] = instructions };
        return new ReportItem(
            $"{input.Name}, peak memory",
            MemoryUnit,
            PeerCommand,
            pairs.Ours.Median,
            pairs.Peer?.Median,
            pairs.Ratio,
            details);

        double PeakPerInstruction(string program, string argument)
        {
            return (double)(PeakBytes(program, argument, input.Path) - PeakBytes(program, argument, empty)) / instructions;
        }
    }

    /// <summary>
    /// Largest resident set of a process, by way of time(1): what the kernel reports for a process spawned from here
    /// includes this process's own, since a spawned process shares its memory until it is executed.
    /// </summary>
    private static long PeakBytes(string program, params string[] arguments)
    {
        var run = ProcessRun.MeasureSuccess(TimeCommand, ["-f", "%M", program, .. arguments]);
        return 1024 * long.Parse(run.Errors.TrimEnd().Split('\n')[^1], CultureInfo.InvariantCulture);
    }

    /// <summary>Reads from disk and verifies here, timed; then counts the instructions.</summary>
    private static (double Seconds, long Instructions) ReadInProcess(ReaderInput input)
    {
        GC.Collect();
        long start = Stopwatch.GetTimestamp();
        SourceText source = new(input.Name, File.ReadAllBytes(input.Path));
        ReadResult result = IrReader.Read(source);
        IReadOnlyList<Diagnostic> faults = result.Module is null ? result.Diagnostics : IrVerifier.Verify(result.Module);
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        if (faults.Count > 0)
        {
            throw new BenchmarkException($"{input.Name}: {faults[0]}");
        }

        return (seconds, CountInstructions(result.Module!));
    }

    private static long CountInstructions(Module module)
    {
        long count = 0;
        for (int i = 0; i < module.Globals.Count; i++)
        {
            count += module.Globals[new GlobalId(i)].Body?.InstCount ?? 0;
        }

        return count;
    }
}
