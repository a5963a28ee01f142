// SPDX-License-Identifier: MIT

using Xunit;

namespace Stillpoint.Corpus.Tests;

/// <summary>Programs at -O0 print and return what their native build does.</summary>
/// <remarks>The levels are two classes because xunit runs classes, not rows, at the same time.</remarks>
public sealed class UnoptimizedRunTests
{
    public static TheoryData<string, string> Rows => CorpusRows.Of(Outcome.Runs, "O0");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Agrees_with_the_native_build(string id, string level) => RunCheck.AgreesWithNative(id, level);
}

/// <summary>Programs at -O2 print and return what their native build does.</summary>
public sealed class OptimizedRunTests
{
    public static TheoryData<string, string> Rows => CorpusRows.Of(Outcome.Runs, "O2");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Agrees_with_the_native_build(string id, string level) => RunCheck.AgreesWithNative(id, level);
}

internal static class RunCheck
{
    public static void AgreesWithNative(string id, string level)
    {
        var program = CorpusProgram.Find(id);
        GuestRun.Of(program, level).AssertAsExpected(program);
    }
}
