// SPDX-License-Identifier: MIT

using System.Globalization;
using Xunit;

namespace Stillpoint.Corpus.Tests.Stress;

/// <summary>Programs at -O0 that are stopped after every instruction do what their native build does.</summary>
/// <remarks>The levels are two classes because xunit runs classes, not rows, at the same time.</remarks>
public sealed class UnoptimizedStepTests
{
    public static TheoryData<string, string> Rows => StressPrograms.Stepped("O0");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Agrees_with_the_native_build(string id, string level) => StepCheck.AgreesWithNative(id, level);
}

/// <summary>Programs at -O2 that are stopped after every instruction do what their native build does.</summary>
public sealed class OptimizedStepTests
{
    public static TheoryData<string, string> Rows => StressPrograms.Stepped("O2");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Agrees_with_the_native_build(string id, string level) => StepCheck.AgreesWithNative(id, level);
}

/// <summary>Programs that are left out are too long.</summary>
public sealed class NotSteppedTests
{
    public static TheoryData<string, string> Rows => StressPrograms.NotStepped();

    [Theory]
    [MemberData(nameof(Rows))]
    public void Executes_more_instructions_than_are_stepped(string id, string level)
    {
        var program = CorpusProgram.Find(id);
        var run = GuestRun.Of(program, level, "--engine", "interpreter", "--passes", "optimized", "--stats");
        if (program.Outcome == Outcome.Runs)
            run.AssertOutput(program.ExpectedOutput);
        long count = run.Statistic("instructions");
        StressMode.Report("long", id, level, count.ToString(CultureInfo.InvariantCulture));
        Assert.True(count > StressPrograms.MostInstructions, $"only {count} instructions");
    }
}

internal static class StepCheck
{
    public static void AgreesWithNative(string id, string level)
    {
        var program = CorpusProgram.Find(id);
        var run = GuestRun.Of(program, level, ["--stats", "--stress", "poison", "--every", "1", .. StressMode.Patches(level == "O2")]);
        run.AssertAsExpected(program);
        if (program.Outcome == Outcome.Runs)
        {
            // What has not been stepped has not been stopped.
            Assert.True(run.Statistic("preemptions") > 100, run.Errors);
        }

        StressMode.Report("steps", id, level, run.Statistic("steppedInstructions").ToString(CultureInfo.InvariantCulture));
    }
}
