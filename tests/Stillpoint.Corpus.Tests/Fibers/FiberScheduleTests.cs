// SPDX-License-Identifier: MIT

using System.Globalization;
using Shared;
using Xunit;

namespace Stillpoint.Corpus.Tests.Fibers;

/// <summary>A seed fixes the schedule: which fiber runs between which instructions.</summary>
public sealed class FiberScheduleTests
{
    private const string Program = "by-argument/schedule";

    [RequiresToolTheory(FiberProgram.Clang)]
    [InlineData("O0", 50)]
    [InlineData("O2", 20)]
    public void Same_seed_gives_the_same_switches_and_another_one_gives_others(string level, int every)
    {
        string first = Schedule(level, every, 1);
        Assert.Equal(300, first.Length);
        Assert.Equal(first, Schedule(level, every, 1));
        Assert.NotEqual(first, Schedule(level, every, 2));
    }

    private static string Schedule(string level, int every, int seed)
    {
        string[] options =
        [
            "--stress", "preempt", "--every", every.ToString(CultureInfo.InvariantCulture),
            "--seed", seed.ToString(CultureInfo.InvariantCulture),
        ];
        (int status, string output, string errors) = FiberProgram.Run(Program, level, options, null);
        Assert.True(status == 0, errors);
        return output.TrimEnd('\n');
    }
}
