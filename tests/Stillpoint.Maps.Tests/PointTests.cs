// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using System.Linq;
using Shared.Maps;
using Stillpoint.CodeGen;
using Stillpoint.Maps.Tests.Checking;
using Xunit;

namespace Stillpoint.Maps.Tests;

/// <summary>Stackmaps and patchpoints agree with the machine code around them.</summary>
public sealed class PointTests
{
    public static TheoryData<string, string> Files() => Programs.Rows("tests/files/points");

    [Theory]
    [MemberData(nameof(Files))]
    public void Points_agree_with_the_code(string file, string passes)
    {
        List<string> faults = [];
        int points = 0;
        Programs.Compile(
            file,
            passes,
            (module, function) =>
            {
                points += function.Points.Length;
                faults.AddRange(PointChecker.Check(function));
                faults.AddRange(MapChecker.Check(module, function));
                faults.AddRange(EncodingChecker.Check($"@{function.Name}", function.Maps!, function.Pointers!, tellsStale: true));
            });
        Assert.True(points > 0, "no point");
        Assert.True(faults.Count == 0, string.Join("\n", faults.Take(20)) + $"\n{faults.Count} faults");
    }
}
