// SPDX-License-Identifier: MIT

using Xunit;

namespace Stillpoint.Corpus.Tests;

/// <summary>Programs with a fault end in a report of it, with the guest's stack, and never take the process down.</summary>
public sealed class TrapTests
{
    public static TheoryData<string, string> Rows => CorpusRows.Of(Outcome.Traps, "O0", "O2");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Is_reported_with_function_and_line(string id, string level)
    {
        var program = CorpusProgram.Find(id);
        GuestRun.Of(program, level).AssertAsExpected(program);
    }
}
