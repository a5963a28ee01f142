// SPDX-License-Identifier: MIT
using System;
using Shared;
using Xunit;

namespace Stillpoint.Corpus.Tests.Fibers;

/// <summary>A thread that native code makes uses channels beside fibers, and takes no worker's place.</summary>
public sealed class ForeignThreadTests
{
    [RequiresToolTheory(FiberProgram.Clang)]
    [InlineData("O0", "1")]
    [InlineData("O2", "1")]
    [InlineData("O2", "2")]
    [InlineData("O2", "4")]
    public void Answers_a_fiber(string level, string workers)
    {
        (int status, string output, string errors) =
            FiberProgram.Run("by-argument/foreign_thread", level, ["--workers", workers], null);
        Assert.Equal((0, "20100, the other fiber ran: 1\n", string.Empty), (status, output, errors));
    }

    /// <summary>
    /// A thread counts before it runs: no deadlock is reported while one is on its way, and one is when the last has gone.
    /// </summary>
    [RequiresToolTheory(FiberProgram.Clang)]
    [InlineData("1")]
    [InlineData("2")]
    public void May_be_waited_for_before_it_runs(string workers)
    {
        (int status, string output, string errors) =
            FiberProgram.Run("by-argument/new_thread", "O2", ["--workers", workers], null);
        Assert.Equal("44850\n", output);
        Assert.Contains("deadlock", errors, StringComparison.Ordinal);
        Assert.NotEqual(0, status);
    }
}
