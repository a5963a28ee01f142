// SPDX-License-Identifier: MIT

using System;
using System.Globalization;
using Xunit;

namespace Stillpoint.Corpus.Tests.Stress;

/// <summary>Programs at -O0 whose slices end by chance do what their native build does.</summary>
/// <remarks>The levels are two classes because xunit runs classes, not rows, at the same time.</remarks>
public sealed class UnoptimizedSliceTests
{
    public static TheoryData<string, string, int> Rows => StressPrograms.Sliced("O0");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Agrees_with_the_native_build(string id, string level, int workers) =>
        SliceCheck.AgreesWithNative(id, level, workers);
}

/// <summary>Programs at -O2 whose slices end by chance do what their native build does.</summary>
public sealed class OptimizedSliceTests
{
    public static TheoryData<string, string, int> Rows => StressPrograms.Sliced("O2");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Agrees_with_the_native_build(string id, string level, int workers) =>
        SliceCheck.AgreesWithNative(id, level, workers);

    [Fact]
    public void Slices_end_among_neighbours_and_not_alone()
    {
        string[] options = ["--stats", "--workers", "1", "--slice", "0.0001"];
        var program = CorpusProgram.Find("control/recursion");
        var run = GuestRun.OfFile(program, Neighbours.AddTo(program, "O2", 1), options);
        run.AssertAsExpected(program);
        Assert.True(run.Statistic("preemptions") > 0, run.Errors);
        Assert.Equal(0, GuestRun.Of(program, "O2", options).Statistic("preemptions"));
    }
}

internal static class SliceCheck
{
    private const double Shortest = 100e-6;

    private const double Longest = 10e-3;

    public static void AgreesWithNative(string id, string level, int workers)
    {
        var program = CorpusProgram.Find(id);
        string file = Neighbours.AddTo(program, level, workers);
        string count = workers.ToString(CultureInfo.InvariantCulture);
        string slice = Slice(id, level, workers).ToString("F6", CultureInfo.InvariantCulture);
        string[] patches = StressMode.Patches(level == "O0");
        var run = GuestRun.OfFile(program, file, ["--stats", "--workers", count, "--slice", slice, .. patches]);
        run.AssertAsExpected(program);
        string preemptions = run.Statistic("preemptions").ToString(CultureInfo.InvariantCulture);
        string switches = run.Statistic("switches").ToString(CultureInfo.InvariantCulture);
        StressMode.Report("slices", id, level, count, slice, preemptions, switches);
    }

    /// <summary>Seconds, short ones as often as long ones; of a row always the same with the same seed.</summary>
    private static double Slice(string id, string level, int workers)
    {
        uint hash = (uint)StressMode.Seed;
        foreach (char c in $"{id} {level} {workers}")
            hash = (hash ^ c) * 16777619;
        return Shortest * Math.Pow(Longest / Shortest, new Random((int)hash).NextDouble());
    }
}
