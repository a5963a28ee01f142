// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.CodeGen;
using Stillpoint.CodeGen.RegisterAllocation;
using Stillpoint.CodeGen.X64;
using Stillpoint.Core.Text;
using Stillpoint.Interpreter;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Text;
using Stillpoint.Passes;
using Stillpoint.Runtime;

namespace Stillpoint.Fuzz.Oracle;

/// <summary>One way to run a program. It may change the module that it is given.</summary>
/// <param name="Name">Name in reports.</param>
/// <param name="Run">
/// Runs <c>@test</c> on two arguments; gives the result or the trap as text, or null for a program that it is not for. An
/// exception is a failure too.
/// </param>
internal sealed record Engine(string Name, Func<Module, ulong, ulong, string?> Run)
{
    private const long StackBytes = 16L << 20;
    private const ulong HeapBytes = 1 << 20;

    /// <summary>Collections of a program, and the most instructions of one that is run in steps: for a second at most.</summary>
    private const long FewestStops = 100;
    private const long MostStops = 1500;
    private const long MostSteps = 30_000;

    /// <summary>What the others are compared with.</summary>
    public static Engine Reference { get; } = new("interpreter", Interpret);

    /// <summary>All that must agree with the reference.</summary>
    public static IReadOnlyList<Engine> All { get; } =
    [
        new("passes-fast", (module, a, b) => InterpretAfter("fast", module, a, b)),
        new("passes-optimized", (module, a, b) => InterpretAfter("optimized", module, a, b)),
        new("compiled-fast", (module, a, b) => Compile("fast", CompileEffort.Fast, AllocatorStress.None, module, a, b)),
        new("compiled-optimized", (module, a, b) => Compile("optimized", CompileEffort.Optimized, AllocatorStress.None, module, a, b)),
        new("optimized-local", (module, a, b) => Compile("optimized", CompileEffort.Fast, AllocatorStress.None, module, a, b)),
        new("compiled-local-few", (module, a, b) => Compile("fast", CompileEffort.Fast, AllocatorStress.FewRegisters, module, a, b)),
        new("compiled-spill", (module, a, b) => Compile("fast", CompileEffort.Optimized, AllocatorStress.SpillEverything, module, a, b)),
        new("compiled-few", (module, a, b) => Compile("fast", CompileEffort.Optimized, AllocatorStress.FewRegisters, module, a, b)),
        new("compiled-split", (module, a, b) => Compile("fast", CompileEffort.Optimized, AllocatorStress.SplitAtBlocks, module, a, b)),
        new("collect-fast", (module, a, b) => RunStressed("fast", CompileEffort.Fast, StopAction.Collect, module, a, b)),
        new("collect-optimized", (module, a, b) => RunStressed("optimized", CompileEffort.Optimized, StopAction.Collect, module, a, b)),
        new("collect-young", (module, a, b) => RunStressed("optimized", CompileEffort.Optimized, StopAction.CollectYoung, module, a, b)),
        new("patch-fast", (module, a, b) => RunStressed("fast", CompileEffort.Fast, StopAction.Patch, module, a, b)),
        new("patch-optimized", (module, a, b) => RunStressed("optimized", CompileEffort.Optimized, StopAction.Patch, module, a, b)),
    ];

    private static string InterpretAfter(string passes, Module module, ulong a, ulong b)
    {
        Pipeline.Run(module, new PipelineOptions { Passes = passes, Verify = true });
        return Interpret(module, a, b);
    }

    private static string Compile(
        string passes, CompileEffort effort, AllocatorStress stress, Module module, ulong a, ulong b)
    {
        Pipeline.Run(module, new PipelineOptions { Passes = passes });
        using CompiledEngine engine = new((compiled, symbols) =>
            new X64FunctionCompiler(compiled, symbols, X64Features.Host, effort)
            {
                Stress = stress,
                Observer = new AllocationVerifier().Observe,
            });
        return Call(module, new ProgramOptions { StackBytes = StackBytes, Engine = engine }, a, b);
    }

    /// <summary>What is done at stops.</summary>
    private enum StopAction
    {
        /// <summary>Every object is moved.</summary>
        Collect,

        /// <summary>Every young object is moved, and now and then all.</summary>
        CollectYoung,

        /// <summary>Stackmaps, patchpoints and calls are rewritten.</summary>
        Patch,
    }

    private static bool IsFor(Module module, StopAction action)
    {
        if (action != StopAction.Patch)
            return module.TryGetGlobal("stillpoint.new", out _) || module.TryGetGlobal("stillpoint.new_array", out _);
        for (int i = 0; i < module.Globals.Count; i++)
        {
            Intrinsic intrinsic = module.Globals[new GlobalId(i)].Intrinsic;
            if (intrinsic is Intrinsic.StackMap or Intrinsic.PatchPoint or Intrinsic.PatchPointVoid) return true;
        }

        return false;
    }

    /// <summary>Compiled, with something done at stops: after each instruction if these are few.</summary>
    private static string? RunStressed(string passes, CompileEffort effort, StopAction action, Module module, ulong a, ulong b)
    {
        if (!IsFor(module, action)) return null;
        Pipeline.Run(module, new PipelineOptions { Passes = passes });
        string text = IrPrinter.ToText(module);
        CompiledEngineOptions options = new() { StressStopEvery = int.MaxValue / 4 };
        using (CompiledEngine counting = new(Compiler(effort, isPatched: false), options))
        {
            Call(module, new ProgramOptions { StackBytes = StackBytes, Engine = counting }, a, b);
            long steps = counting.Stops.SteppedInstructions;
            if (steps > MostSteps)
                return null;
            long stops = FewestStops + (steps * 7919 % (MostStops - FewestStops));
            options = new CompiledEngineOptions
            {
                StressStopEvery = (int)((steps / stops) + 1),
                StressSeed = (int)steps,
                StressPoison = true,
                StressCollect = action == StopAction.Collect,
                StressCollectYoung = action == StopAction.CollectYoung,
                StressPatch = action == StopAction.Patch,
            };
        }

        using CompiledEngine engine = new(Compiler(effort, action == StopAction.Patch), options with { VerifiesHeap = true });
        return Call(
            Checker.TryRead(text) ?? throw new InvalidOperationException("what was printed cannot be read"),
            new ProgramOptions { StackBytes = StackBytes, Engine = engine, HeapBytes = HeapBytes },
            a,
            b);
    }

    private static CompilerFactory Compiler(CompileEffort effort, bool isPatched) => (module, symbols) =>
        new X64FunctionCompiler(module, symbols, X64Features.Host, effort)
        {
            Observer = new AllocationVerifier().Observe,
            MakesCallsPatchable = isPatched,
        };

    private static string Interpret(Module module, ulong a, ulong b) =>
        Call(module, new ProgramOptions { StackBytes = StackBytes }, a, b);

    private static string Call(Module module, ProgramOptions options, ulong a, ulong b)
    {
        using var program = GuestProgram.Link(module, options, out IReadOnlyList<Diagnostic> diagnostics);
        if (program is null)
            return string.Join("; ", diagnostics);
        ulong[] result = [0];
        RunResult? end = program.Call("test", [a, b], result);
        if (end is null)
            return $"0x{result[0]:x}";
        return $"trap: {end.Trap?.Reason ?? $"exit {end.ExitCode}"}";
    }
}
