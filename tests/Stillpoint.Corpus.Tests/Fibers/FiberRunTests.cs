// SPDX-License-Identifier: MIT

using System;
using System.Collections.Generic;
using Shared;
using Stillpoint.Corpus.Tests.Stress;
using Xunit;

namespace Stillpoint.Corpus.Tests.Fibers;

/// <summary>Programs with fibers at -O0 give the same output under every schedule.</summary>
/// <remarks>The levels are two classes because xunit runs classes, not rows, at the same time.</remarks>
public sealed class UnoptimizedFiberRunTests
{
    public static TheoryData<string, string> Rows => FiberRuns.Of("O0");

    [RequiresToolTheory(FiberProgram.Clang)]
    [MemberData(nameof(Rows))]
    public void Gives_the_same_under_every_schedule(string name, string options) => FiberRuns.Check(name, "O0", options);
}

/// <summary>Programs with fibers at -O2 give the same output under every schedule.</summary>
public sealed class OptimizedFiberRunTests
{
    public static TheoryData<string, string> Rows => FiberRuns.Of("O2");

    [RequiresToolTheory(FiberProgram.Clang)]
    [MemberData(nameof(Rows))]
    public void Gives_the_same_under_every_schedule(string name, string options) => FiberRuns.Check(name, "O2", options);
}

internal static class FiberRuns
{
    private const string Stress = "--stress";

    private static readonly string[] Threaded =
    [
        "--workers 1 --slice 0.01", "--workers 1 --slice 0.0001", "--workers 2 --slice 0.01", "--workers 2 --slice 0.0001",
        "--workers 4 --slice 0.01", "--workers 4 --slice 0.0001",
    ];

    private static readonly string[] Stepped =
    [
        "--stress preempt --every 50 --seed 1", "--stress preempt --every 200 --seed 2",
    ];

    /// <summary>
    /// A part of all combinations for each program, another one for the next program; all with STILLPOINT_STOP_ROUNDS=full.
    /// </summary>
    public static TheoryData<string, string> Of(string level)
    {
        TheoryData<string, string> rows = [];
        List<string> names = FiberProgram.Names();
        for (int i = 0; i < names.Count; i++)
        {
            int first = level == "O0" ? i : i + 3;
            for (int j = 0; j < Threaded.Length; j++)
            {
                if (StressMode.IsFull || (first + j) % Threaded.Length == 0)
                    rows.Add(names[i], Threaded[j]);
            }

            for (int j = 0; j < Stepped.Length; j++)
            {
                if (StressMode.IsFull || (first % 2 == 0 && j == i / 2 % 2))
                    rows.Add(names[i], Stepped[j]);
            }
        }

        return rows;
    }

    public static void Check(string name, string level, string options)
    {
        string? argument = options.StartsWith(Stress, StringComparison.Ordinal) ? FiberProgram.Stepped : null;
        (int status, string output, string errors) = FiberProgram.Run(name, level, options.Split(' '), argument);
        Assert.True(status == 0, $"Exit status {status}.\n{errors}\n{output}");
        Assert.Equal(FiberProgram.ExpectedOutput(name), output);
    }
}
