// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using System.Linq;
using Shared.Maps;
using Stillpoint.CodeGen;
using Stillpoint.Ir.Modules;
using Stillpoint.Maps.Tests.Checking;
using Stillpoint.StackMaps.Encodings;
using Stillpoint.StackMaps.Model;
using Xunit;

namespace Stillpoint.Maps.Tests;

/// <summary>The maps of every function agree with its machine code, and what is encoded of them with the maps.</summary>
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

    /// <summary>
    /// Every entry of every map of managed code (of long code, of some maps), dropped or with another kind, is reported.
    /// </summary>
    [Theory]
    [InlineData("tests/files/maps/loads.ll")]
    [InlineData("tests/files/maps/loops.ll")]
    [InlineData("tests/files/maps/calls.ll")]
    [InlineData("tests/files/maps/joins.ll")]
    [InlineData("tests/files/maps/cycles.ll")]
    [InlineData("tests/files/maps/variables.ll")]
    [InlineData("tests/files/maps/arrays.ll")]
    [InlineData("tests/files/maps/aggregates.ll", 5)]
    public void A_wrong_map_is_noticed(string file, int every = 1)
    {
        int mutants = 0;
        int unneeded = 0;
        List<string> missed = [];
        Programs.Compile(file, "fast", (module, function) => mutants += Mutate(module, function, every, missed, ref unneeded));
        Assert.True(mutants > 30, $"only {mutants} mutants");

        // A copy of a base that is no longer named may stay listed for some instructions.
        Assert.True(unneeded * 50 <= mutants, $"{unneeded} of {mutants} entries could be left out");
        Assert.True(missed.Count == 0, string.Join("\n", missed.Take(20)) + $"\n{missed.Count} of {mutants} not noticed");
    }

    private static int Mutate(Module module, CompiledFunction function, int every, List<string> missed, ref int unneeded)
    {
        int mutants = 0;
        Dictionary<Location, PlaceState> live = [];
        int[] offsets = [.. function.Maps!.Offsets.ToArray().Where(offset => offset < function.CodeBytes)];
        foreach (int offset in offsets.Where((_, index) => index % every == 0))
        {
            function.Maps.Read(offset, live);
            foreach ((Location place, PlaceState state) in live.ToList())
            {
                foreach (PlaceState? other in Alternatives(state))
                {
                    List<string> faults = MapChecker.Check(module, function, (at, map) => Change(at == offset, map, place, other));
                    mutants++;
                    if (faults.Count > 0)
                    {
                        continue;
                    }

                    if (other is null && state.Kind == PointerKind.Reference)
                    {
                        unneeded++;
                    }
                    else if (other is null || !MapChecker.IsTrue(module, function, offset, place, other.Value.Kind))
                    {
                        missed.Add($"@{function.Name}+0x{offset:x}: {place} is {state}, told as {other?.ToString() ?? "dead"}");
                    }
                }
            }
        }

        return mutants;
    }

    private static IEnumerable<PlaceState?> Alternatives(PlaceState state) => state.Kind switch
    {
        PointerKind.Raw => [new PlaceState(PointerKind.Reference, Location.None)],
        PointerKind.Derived => [null, PlaceState.Raw, new PlaceState(PointerKind.Reference, Location.None)],
        _ => [null, PlaceState.Raw],
    };

    private static void Change(bool isHere, Dictionary<Location, PlaceState> map, Location place, PlaceState? state)
    {
        if (isHere && state is { } other)
        {
            map[place] = other;
        }
        else if (isHere)
        {
            map.Remove(place);
        }
    }

    private static void Check(string file, string passes)
    {
        List<string> faults = [];
        List<MapEncoding> encodings = [.. MapEncoding.All.Values.Select(static make => make())];
        int functions = Programs.Compile(
            file,
            passes,
            (module, function) =>
            {
                faults.AddRange(MapChecker.Check(module, function));
                faults.AddRange(EncodingChecker.Check($"@{function.Name}", function.Maps!, function.Pointers!, tellsStale: true));
                foreach (MapEncoding encoding in encodings)
                {
                    faults.AddRange(EncodingChecker.Check(
                        $"@{function.Name}, {encoding}", function.Maps!, encoding.Encode(function.Maps!), encoding.TellsStale));
                }
            });
        Assert.True(functions != 0, "no function");
        Assert.True(faults.Count == 0, string.Join("\n", faults.Take(20)) + $"\n{faults.Count} faults");
    }
}
