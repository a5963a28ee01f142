// SPDX-License-Identifier: MIT

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
}
