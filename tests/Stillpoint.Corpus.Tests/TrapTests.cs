// SPDX-License-Identifier: MIT

using Xunit;

namespace Stillpoint.Corpus.Tests;

/// <summary>Programs with a fault end in a report of it, with the guest's stack, and never take the process down.</summary>
public sealed class TrapTests
{
    /// <summary>The status of every trap: that of a process that SIGABRT ended.</summary>
    private const int TrapStatus = 134;

    public static TheoryData<string, string> Rows => CorpusRows.Of(Outcome.Traps, "O0", "O2");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Is_reported_with_function_and_line(string id, string level)
    {
        var program = CorpusProgram.Find(id);
        var run = GuestRun.Of(program, level);
        run.AssertOutput(program.ExpectedOutput);
        // The report, not the status, tells a trap from an engine that aborted: both end with 134.
        Assert.Contains("stillpoint: trap:", run.Errors, System.StringComparison.Ordinal);
        run.AssertErrorsContain(program.ExpectedSubstrings(".trap"));
        run.AssertStatus(TrapStatus);
    }
}
