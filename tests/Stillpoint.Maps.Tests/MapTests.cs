// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using System.Linq;
using Stillpoint.Maps.Tests.Checking;
using Xunit;

namespace Stillpoint.Maps.Tests;

/// <summary>The maps of every function agree with its machine code.</summary>
public sealed class MapTests
{
    public static TheoryData<string, string> Managed() => Programs.Rows("tests/files/maps");

    public static TheoryData<string, string> Fixtures() => Programs.Rows("tests/files/run");

    public static TheoryData<string, string> Corpus() => Programs.Rows("tests/corpus");

    [Theory]
    [MemberData(nameof(Managed))]
    public void Maps_of_managed_code_agree_with_it(string file, string passes) => Check(file, passes);

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Maps_of_run_files_agree_with_the_code(string file, string passes) => Check(file, passes);

    [Theory]
    [MemberData(nameof(Corpus))]
    public void Maps_of_the_corpus_agree_with_the_code(string file, string passes) => Check(file, passes);

    private static void Check(string file, string passes)
    {
        List<string> faults = [];
        int functions = Programs.Compile(
            file, passes, (module, function) => faults.AddRange(MapChecker.Check(module, function)));
        Assert.True(functions != 0, "no function");
        Assert.True(faults.Count == 0, string.Join("\n", faults.Take(20)) + $"\n{faults.Count} faults");
    }
}
