// SPDX-License-Identifier: MIT
using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Stillpoint.Bench.Measuring;

namespace Stillpoint.Bench.Benchmarks;

/// <summary>
/// A kernel whose work is divided among fibers of one worker, <c>benchmarks/fibers/slices.c</c>; and as a native program that a
/// timer interrupts as often, <c>benchmarks/fibers/timer.c</c>.
/// </summary>
internal sealed class SlicedKernel
{
    private const string TimeLimit = "120";

    private readonly Kernel _kernel;
    private readonly int _repetitions;
    private string? _expected;

    /// <summary>Compiles both.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="repetitions">Of all fibers together.</param>
    public SlicedKernel(Kernel kernel, int repetitions)
    {
        _kernel = kernel;
        _repetitions = repetitions;
        kernel.BuildSliced();
    }

    /// <summary>Runs ours.</summary>
    /// <param name="fibers">How many do the work.</param>
    /// <param name="slice">Seconds; longer than the run for none.</param>
    public SlicedRun Run(int fibers, double slice)
    {
        string[] options = ["--stats", "--workers", "1", "--slice", Text(slice)];
        string[] arguments = [Text(fibers), Text(_repetitions)];
        var run = ProcessRun.MeasureSuccess(
            "timeout", [TimeLimit, Checkout.Stillpoint, "run", .. options, _kernel.FiberIr, "--", .. arguments]);
        CheckResult(run.Output, fibers);
        using var statistics = JsonDocument.Parse(run.Errors.TrimEnd().Split('\n')[^1]);
        long stops = statistics.RootElement.GetProperty("preemptions").GetInt64();
        return new SlicedRun(Value(run, "thread"), Value(run, "process"), stops);
    }

    /// <summary>Runs the native program.</summary>
    /// <param name="period">Seconds from one signal to the next; 0 for none.</param>
    public SlicedRun RunNative(double period)
    {
        string[] arguments = [Text((long)(period * 1e9)), Text(_repetitions)];
        var run = ProcessRun.MeasureSuccess("timeout", [TimeLimit, _kernel.TimedProgram, .. arguments]);
        double seconds = Value(run, "thread");
        return new SlicedRun(seconds, seconds, (long)Value(run, "signals"));
    }

    /// <summary>The same work gives the same result, whatever interrupts it.</summary>
    private void CheckResult(string output, int fibers)
    {
        // Each fiber does its part from the beginning: only runs with as many fibers have the same.
        string result = $"{fibers}\n{output}";
        if (fibers > 1 && result != (_expected ??= result))
        {
            throw new BenchmarkException($"{_kernel.Name}: '{result}' instead of '{_expected}'");
        }
    }

    private static double Value(ProcessRun run, string name)
    {
        string line = run.Errors.Split('\n').FirstOrDefault(l => l.StartsWith(name + ": ", StringComparison.Ordinal))
            ?? throw new BenchmarkException($"no line '{name}: '");
        return double.Parse(line.AsSpan(name.Length + 2), CultureInfo.InvariantCulture);
    }

    private static string Text(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);
}

/// <summary>What a run said of itself.</summary>
/// <param name="Seconds">Processor time of the thread that did the work.</param>
/// <param name="ProcessSeconds">Processor time of the whole process meanwhile.</param>
/// <param name="Stops">How often it was stopped.</param>
internal sealed record SlicedRun(double Seconds, double ProcessSeconds, long Stops);
