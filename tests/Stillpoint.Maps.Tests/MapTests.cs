// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using System.Linq;
using Stillpoint.CodeGen;
using Stillpoint.CodeGen.Machine;
using Stillpoint.CodeGen.Maps;
using Stillpoint.Ir.Modules;
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

    /// <summary>Every entry of every map of managed code, dropped or with another kind, is reported.</summary>
    [Theory]
    [InlineData("tests/files/maps/loads.ll")]
    [InlineData("tests/files/maps/loops.ll")]
    [InlineData("tests/files/maps/calls.ll")]
    [InlineData("tests/files/maps/joins.ll")]
    [InlineData("tests/files/maps/cycles.ll")]
    public void A_wrong_map_is_noticed(string file)
    {
        int mutants = 0;
        List<string> missed = [];
        Programs.Compile(file, "fast", (module, function) => mutants += Mutate(module, function, missed));
        Assert.True(mutants > 100, $"only {mutants} mutants");
        Assert.True(missed.Count == 0, string.Join("\n", missed.Take(20)) + $"\n{missed.Count} of {mutants} not noticed");
    }

    private static int Mutate(Module module, CompiledFunction function, List<string> missed)
    {
        int mutants = 0;
        Dictionary<Location, PlaceState> live = [];
        foreach (int offset in function.Maps!.Offsets.ToArray().Where(offset => offset < function.CodeBytes))
        {
            function.Maps.Read(offset, live);
            foreach ((Location place, PlaceState state) in live.ToList())
            {
                foreach (PlaceState? other in Alternatives(state))
                {
                    List<string> faults = MapChecker.Check(module, function, (at, map) => Change(at == offset, map, place, other));
                    mutants++;
                    if (faults.Count == 0 && !MapChecker.HoldsZero(module, function, offset, place))
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
        int functions = Programs.Compile(
            file, passes, (module, function) => faults.AddRange(MapChecker.Check(module, function)));
        Assert.True(functions != 0, "no function");
        Assert.True(faults.Count == 0, string.Join("\n", faults.Take(20)) + $"\n{faults.Count} faults");
    }
}
