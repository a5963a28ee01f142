// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.CodeGen;
using Stillpoint.Core.Text;
using Stillpoint.Interpreter;
using Stillpoint.Ir.Modules;
using Stillpoint.Passes;
using Stillpoint.Runtime;
using Stillpoint.Runtime.Scheduling;
using Stillpoint.StackMaps.Compact;
using Stillpoint.StackMaps.Encodings;

namespace Stillpoint.Cli;

/// <summary>Links and runs a module on the engine that the command line names.</summary>
internal static class Engine
{
    /// <summary>From one look at how often inline caches are hit to the next.</summary>
    private static readonly TimeSpan SamplePeriod = TimeSpan.FromMilliseconds(5);

    /// <summary>Name of the interpreter on the command line.</summary>
    public const string Interpreter = "interpreter";

    /// <summary>Name of the compiler on the command line.</summary>
    public const string Compiled = "compiled";

    /// <summary>Runs a verified module's <c>main</c>; returns the exit status of the tool.</summary>
    /// <param name="module">A module without verifier errors.</param>
    /// <param name="words">The program's <c>argv</c>, its name first.</param>
    /// <param name="statistics">Where times are added.</param>
    /// <param name="showStatistics">Whether to count instructions and print the statistics at the end.</param>
    /// <param name="engine">Engine and how it compiles.</param>
    public static int Run(
        Module module, IReadOnlyList<string> words, Statistics statistics, bool showStatistics, EngineOptions engine)
    {
        // Not disposed: guest threads that outlive main may still run until the process is gone.
        CompiledEngine? compiler;
        HeapDumpFile? dump = engine.HeapDumpFile is { } file ? new HeapDumpFile(file) : null;
        try
        {
            compiler = Prepare(module, engine, dump);
        }
        catch (PassException error)
        {
            Console.Error.WriteLine($"{words[0]}: error: {error.Message}");
            return ExitCode.BadInput;
        }

        // Stress says where the stops are.
        if (showStatistics && engine is { StressStopEvery: 0 }) compiler?.InlineCaches.SampleEvery(SamplePeriod);
        statistics.PassesSeconds = statistics.Lap();
        ProgramOptions options = new()
        {
            CountInstructions = showStatistics,
            Engine = compiler,
            Timeout = engine.Timeout,
            ProcessorTimeLimit = engine.ProcessorTimeLimit,
        };
        if (engine.HeapBytes is { } bytes) options = options with { HeapBytes = bytes };
        var program = GuestProgram.Link(module, options, out IReadOnlyList<Diagnostic> diagnostics);
        statistics.LinkSeconds = statistics.Lap();
        if (program is null)
        {
            DiagnosticPrinter.Print(diagnostics);
            return ExitCode.BadInput;
        }

        if (!program.HasMain)
        {
            Console.Error.WriteLine($"{words[0]}: error: the module defines no function '@main'");
            return ExitCode.BadInput;
        }

        if (engine.IsAhead && compiler is not null && !CompileAhead(compiler, words[0], engine.Jobs))
        {
            return ExitCode.BadInput;
        }

        statistics.AheadSeconds = statistics.Lap();
        RunResult result = program.Run(words);
        statistics.RunSeconds = statistics.Lap();
        statistics.Instructions = result.Instructions;
        statistics.Compiled = compiler?.Statistics;
        statistics.Stops = compiler?.Stops;
        statistics.Heap = program.HeapStatistics;
        statistics.Collections = compiler?.Collections;
        statistics.Patches = compiler?.StressPatches ?? 0;
        statistics.InlineCaches = compiler?.InlineCaches.Statistics ?? [];
        if (result.Trap is { } trap)
        {
            Console.Error.WriteLine(trap.ToString());
        }

        if (dump is not null && !dump.Finish(compiler)) return ExitCode.BadInput;
        if (showStatistics)
        {
            Console.Error.WriteLine(statistics.ToJson());
        }

        return result.ExitCode;
    }

    /// <summary>Runs the passes; null for the interpreter.</summary>
    private static CompiledEngine? Prepare(Module module, EngineOptions engine, HeapDumpFile? dump)
    {
        if (engine.Name == Interpreter)
        {
            Pipeline.Run(module, engine.Passes);
            return null;
        }

        CompiledEngineOptions options = new()
        {
            WritesPerfMap = engine.WritesPerfMap,
            CompiledFunctions = engine.CompiledFunctions,
            StressStopEvery = engine.StressStopEvery,
            StressSeed = engine.StressSeed,
            MapEncoding = MapEncoding.All[engine.MapEncoding](),
            StressPoison = engine.StressPoison,
            StressCollect = engine.StressCollect,
            StressCollectYoung = engine.StressCollectYoung,
            StressPatch = engine.StressPatch,
            Scheduling = engine.Scheduling,
            HeapDumpTaken = dump is null ? null : dump.Take,
        };
        return CompilerSetup.MakeEngine(module, engine.Passes, options);
    }

    /// <summary>Compiles every function; names on standard error each that cannot be compiled.</summary>
    private static bool CompileAhead(CompiledEngine compiler, string path, int jobs)
    {
        IReadOnlyList<CompileException> failures = compiler.CompileAll(jobs);
        foreach (CompileException failure in failures)
        {
            Console.Error.WriteLine($"{path}: error: {failure.Message}");
        }

        return failures.Count == 0;
    }
}

/// <summary>What the command line says about the engine.</summary>
/// <param name="Name">Which engine.</param>
/// <param name="Passes">Passes before code generation; before interpreting too.</param>
/// <param name="WritesPerfMap">Whether profilers are told the names of functions.</param>
/// <param name="IsAhead">Whether everything is compiled before the program starts.</param>
/// <param name="Jobs">On how many threads, 0 for as many as there are processors.</param>
/// <param name="CompiledFunctions">How many functions, from the first on, are compiled and not interpreted.</param>
internal sealed record EngineOptions(
    string Name, PipelineOptions Passes, bool WritesPerfMap, bool IsAhead, int Jobs, int CompiledFunctions)
{
    /// <summary>Time on the clock that the program may take, or null.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>Processor time that each thread of the program may take, or null.</summary>
    public TimeSpan? ProcessorTimeLimit { get; init; }

    /// <summary>About how many instructions are run, one by one, from one stop to the next; 0 for no such stops.</summary>
    public int StressStopEvery { get; init; }

    /// <summary>Whether what maps call dead is overwritten at those stops.</summary>
    public bool StressPoison { get; init; }

    /// <summary>Whether objects are moved at those stops.</summary>
    public bool StressCollect { get; init; }

    /// <summary>Whether young objects are moved at those stops.</summary>
    public bool StressCollectYoung { get; init; }

    /// <summary>Whether stackmaps and patchpoints are rewritten at those stops.</summary>
    public bool StressPatch { get; init; }

    /// <summary>Bytes that managed objects may have, or null for the default.</summary>
    public ulong? HeapBytes { get; init; }

    /// <summary>Where to write who holds what in the heap, or null.</summary>
    public string? HeapDumpFile { get; init; }

    /// <summary>How fibers are given to threads, or null for the defaults.</summary>
    public SchedulerOptions? Scheduling { get; init; }

    /// <summary>Name of how maps are kept.</summary>
    public string MapEncoding { get; init; } = CompactEncoding.DefaultName;

    /// <summary>What decides where the stops are.</summary>
    public int StressSeed { get; init; }
}
