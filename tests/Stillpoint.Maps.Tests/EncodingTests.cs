// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using System.Linq;
using Shared.Maps;
using Stillpoint.CodeGen;
using Stillpoint.StackMaps.Compact;
using Xunit;

namespace Stillpoint.Maps.Tests;

/// <summary>Encoded maps say at every instruction what the maps do.</summary>
public sealed class EncodingTests
{
    public static TheoryData<string, string> Managed() => Programs.Rows("tests/files/maps");

    public static TheoryData<string, string> Samples() => Programs.Rows("samples/managed");

    /// <summary>In tables that were trained on the same functions, in those of others, and in the worst that there are.</summary>
    [Theory]
    [MemberData(nameof(Managed))]
    [MemberData(nameof(Samples))]
    public void Encoded_maps_say_the_same_in_any_tables(string file, string passes)
    {
        List<CompiledFunction> functions = [];
        Programs.Compile(file, passes, (_, function) => functions.Add(function));
        var trained = MapTables.Train(functions.Select(static function => function.Maps!));
        var untrained = MapTables.Train([]);
        List<string> faults = [];
        foreach (CompiledFunction function in functions)
        {
            foreach (MapTables tables in (MapTables[])[trained, untrained])
            {
                faults.AddRange(EncodingChecker.Check($"@{function.Name}", function.Maps!, CompactMaps.Of(function.Maps!, tables)));
            }
        }

        Assert.NotEmpty(functions);
        Assert.True(faults.Count == 0, string.Join("\n", faults.Take(20)) + $"\n{faults.Count} faults");
    }
}
