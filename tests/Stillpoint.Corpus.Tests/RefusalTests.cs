// SPDX-License-Identifier: MIT

using Xunit;

namespace Stillpoint.Corpus.Tests;

/// <summary>Programs that are not supported are refused with an error that names the construct, before they run.</summary>
public sealed class RefusalTests
{
    /// <summary>The status of a module that does not read, verify or link.</summary>
    private const int RefusedStatus = 1;

    public static TheoryData<string, string> Rows => CorpusRows.Of(Outcome.Refused, "O0");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Names_the_construct(string id, string level)
    {
        var program = CorpusProgram.Find(id);
        var run = GuestRun.Of(program, level);
        run.AssertErrorsContain(program.ExpectedSubstrings(".error"));
        run.AssertOutput([]);
        run.AssertStatus(RefusedStatus);
    }
}
