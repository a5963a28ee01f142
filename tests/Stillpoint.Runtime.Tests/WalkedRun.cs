// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.Core.Text;
using Stillpoint.Interpreter;
using Stillpoint.Ir.Text;
using Stillpoint.Passes;
using Stillpoint.Runtime.Execution;
using Xunit;

namespace Stillpoint.Runtime.Tests;

/// <summary>A whole program, run instruction by instruction, with a walk after each one.</summary>
internal sealed class WalkedRun
{
    private readonly Random _random = new(4);
    private readonly int _plantEvery;
    private bool _isPlanted;

    private WalkedRun(int plantEvery) => _plantEvery = plantEvery;

    public RunResult Result { get; private set; } = null!;

    public ShadowStack Shadow { get; private set; } = null!;

    public int TrampolinesPlanted { get; private set; }

    /// <summary>Those through which the guest returned, or whose frame was dropped.</summary>
    public int TrampolinesReached { get; private set; }

    /// <param name="text">A program without threads.</param>
    /// <param name="level">Of our own passes: O0 for the fast pipeline.</param>
    /// <param name="arguments">Arguments of the program.</param>
    /// <param name="limit">Processor time after which the program is ended by a trap.</param>
    /// <param name="plantEvery">
    /// After so many steps a trampoline is planted, at the return address of one of the innermost frames; 0 for never.
    /// </param>
    public static WalkedRun Of(
        SourceText text, string level, IReadOnlyList<string>? arguments = null, TimeSpan? limit = null, int plantEvery = 0)
    {
        ReadResult read = IrReader.Read(text);
        Assert.Empty(read.Diagnostics);
        PipelineOptions passes = PipelineOptions.Default with { Passes = level == "O0" ? Pipeline.FastName : Pipeline.OptimizedName };
        WalkedRun run = new(plantEvery);
        using CompiledEngine engine = CompilerSetup.MakeEngine(
            read.Module!, passes, new CompiledEngineOptions { StressStopEvery = 1, StepObserver = run.Observe });
        run.Shadow = new ShadowStack(engine);
        ProgramOptions options = new() { Engine = engine, ProcessorTimeLimit = limit };
        using var program = GuestProgram.Link(read.Module!, options, out IReadOnlyList<Diagnostic> errors);
        Assert.Empty(errors);
        run.Result = program!.Run(["program", .. arguments ?? []]);
        return run;
    }

    public void AssertNoDifference() =>
        Assert.True(Shadow.Differences.Count == 0, string.Join("\n", Shadow.Differences));

    private void Observe(CompiledThread thread)
    {
        Shadow.Observe(thread);
        if (_plantEvery == 0) return;
        if (_isPlanted && thread.Fiber.TrampolinePlace == 0)
        {
            _isPlanted = false;
            TrampolinesReached++;
        }

        if (Shadow.Steps % _plantEvery != 0) return;
        List<ulong> places = thread.ReturnAddressPlaces();
        _isPlanted = thread.Fiber.TryPlantTrampoline(places[_random.Next(Math.Min(4, places.Count))]);
        if (_isPlanted) TrampolinesPlanted++;
    }
}
