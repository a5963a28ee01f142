// SPDX-License-Identifier: MIT

using System;
using Shared;
using Stillpoint.Corpus.Tests.Stress;
using Xunit;

namespace Stillpoint.Corpus.Tests;

/// <summary>Each managed program of tests/managed does what it does natively; see <see cref="ManagedRows"/>.</summary>
/// <remarks>Several classes, for those run at the same time.</remarks>
internal static class ManagedSuite
{
    private static readonly TimeSpan TimeLimit = StressMode.IsFull ? TimeSpan.FromMinutes(15) : TimeSpan.FromMinutes(4);

    public static void Check(string program, string level, string options)
    {
        (int status, string output, string errors) = ManagedC.Run(program, level, options, TimeLimit);
        Assert.Equal((0, ManagedC.Expected(program), string.Empty), (status, output, errors));
    }

    public static void CheckOnWorkers(string program, string level, string options)
    {
        string argument = ManagedC.LargeOptions(program)![0]; // long enough for many slices
        (int status, string output, string errors) = ManagedC.Run(program, level, options, TimeLimit, argument);
        Assert.True((0, ManagedC.Expected($"{program}.large")) == (status, output), $"{status}: {errors}");
        Assert.True(GuestRun.StatisticOf(errors, "preemptions") > 0, errors);
        Assert.True(GuestRun.StatisticOf(errors, "collections") > 0, errors);
    }

    public static void CheckLarge(string program, string level, string options)
    {
        string argument = ManagedC.LargeOptions(program)![0];
        (int status, string output, string errors) = ManagedC.Run(program, level, options, TimeLimit, argument);
        Assert.True((0, ManagedC.Expected($"{program}.large")) == (status, output), $"{status}: {output}{errors}");
        Assert.True(GuestRun.StatisticOf(errors, "collections") > 0, errors);
        Assert.Equal(errors.Length - 1, errors.IndexOf('\n', StringComparison.Ordinal)); // the statistics are all of it
    }
}

/// <summary>When every object moves after each instruction, or about each N-th, and what is dead is overwritten.</summary>
public sealed class ManagedMovingTests
{
    [RequiresToolTheory(ManagedC.Clang, ManagedC.Opt)]
    [MemberData(nameof(ManagedRows.Moving), MemberType = typeof(ManagedRows))]
    public void Programs_do_not_notice(string program, string level, string options) =>
        ManagedSuite.Check(program, level, options);
}

/// <summary>With so much to do, and so little memory, that there are collections.</summary>
public sealed class ManagedLargeTests
{
    [RequiresToolTheory(ManagedC.Clang, ManagedC.Opt)]
    [MemberData(nameof(ManagedRows.Large), MemberType = typeof(ManagedRows))]
    public void Programs_run_with_little_memory(string program, string level, string options) =>
        ManagedSuite.CheckLarge(program, level, options);
}

/// <summary>When objects move, and what is dead is overwritten, while fibers run on several threads.</summary>
public sealed class ManagedWorkerTests
{
    [RequiresToolTheory(ManagedC.Clang, ManagedC.Opt)]
    [MemberData(nameof(ManagedRows.OnWorkers), MemberType = typeof(ManagedRows))]
    public void Programs_with_fibers_do_not_notice(string program, string level, string options) =>
        ManagedSuite.CheckOnWorkers(program, level, options);
}

/// <summary>Interpreted.</summary>
public sealed class ManagedInterpreterTests
{
    [RequiresToolTheory(ManagedC.Clang, ManagedC.Opt)]
    [MemberData(nameof(ManagedRows.Interpreted), MemberType = typeof(ManagedRows))]
    public void Programs_are_interpreted(string program, string level, string options) =>
        ManagedSuite.Check(program, level, options);
}
