// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using System.Linq;
using Shared.Maps;
using Stillpoint.CodeGen;
using Stillpoint.StackMaps.Compact;
using Stillpoint.StackMaps.Encodings;
using Xunit;

namespace Stillpoint.Maps.Tests;

/// <summary>Encoded maps say at every instruction what the maps do.</summary>
public sealed class EncodingTests
{
    public static TheoryData<string, string> Managed() => Programs.Rows("tests/files/maps");

    public static TheoryData<string, string> Samples() => Programs.Rows("samples/managed");

    /// <summary>In each encoding; ours with tables trained on the same functions, those of others, and the worst that there are.</summary>
    [Theory]
    [MemberData(nameof(Managed))]
    [MemberData(nameof(Samples))]
    public void Encoded_maps_say_the_same_in_any_encoding(string file, string passes)
    {
        List<CompiledFunction> functions = [];
        Programs.Compile(file, passes, (_, function) => functions.Add(function));
        CompactEncoding trained = new(MapTables.Train(functions.Select(static function => function.Maps!)));
        CompactEncoding untrained = new(MapTables.Train([]));
        List<string> faults = [];
        foreach (MapEncoding encoding in (MapEncoding[])[.. MapEncoding.All.Values.Select(static make => make()), trained, untrained])
        {
            foreach (CompiledFunction function in functions)
            {
                faults.AddRange(EncodingChecker.Check(
                    $"{encoding} @{function.Name}", function.Maps!, encoding.Encode(function.Maps!), encoding.TellsStale));
            }
        }

        Assert.NotEmpty(functions);
        Assert.True(faults.Count == 0, string.Join("\n", faults.Take(20)) + $"\n{faults.Count} faults");
    }
}
