// SPDX-License-Identifier: MIT
using System.IO;
using Shared;
using Stillpoint.Fuzz.Oracle;
using Xunit;

namespace Stillpoint.Fuzz.Tests;

/// <summary>Programs that engines once failed on, as they were reduced.</summary>
public sealed class FoundProgramTests
{
    public static TheoryData<string> Programs()
    {
        TheoryData<string> rows = [];
        foreach (string file in Checkout.Files("tests/files/fuzz", "*.ll")) rows.Add(file);
        return rows;
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void Engines_agree(string file)
    {
        string text = File.ReadAllText(Path.Combine(Checkout.Root, file));
        Assert.NotNull(Checker.TryRead(text));
        Assert.Null(Checker.Check(() => Checker.TryRead(text)!, Engine.All));
    }
}
