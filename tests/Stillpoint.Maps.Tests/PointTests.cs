// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using System.Linq;
using Shared.Maps;
using Stillpoint.CodeGen;
using Stillpoint.Maps.Tests.Checking;
using Stillpoint.StackMaps.Model;
using Xunit;

namespace Stillpoint.Maps.Tests;

/// <summary>Stackmaps and patchpoints agree with the machine code around them.</summary>
public sealed class PointTests
{
    /// <summary>Of managed.ll, the one whose arguments are recorded, too.</summary>
    private static readonly HashSet<ulong> AnyRegister = [7];

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
                faults.AddRange(PointChecker.Check(module, function));
                faults.AddRange(MapChecker.Check(module, function));
                faults.AddRange(EncodingChecker.Check($"@{function.Name}", function.Maps!, function.Pointers!, tellsStale: true));
            });
        Assert.True(points > 0, "no point");
        Assert.True(faults.Count == 0, string.Join("\n", faults.Take(20)) + $"\n{faults.Count} faults");
    }

    /// <summary>Each point, altered in one way after the other, is reported.</summary>
    [Theory]
    [InlineData("tests/files/points/patchpoints.ll")]
    [InlineData("tests/files/points/shadows.ll")]
    [InlineData("tests/files/points/managed.ll")]
    [InlineData("tests/files/points/pressure.ll")]
    public void A_wrong_point_is_noticed(string file)
    {
        int mutants = 0;
        List<string> missed = [];
        Programs.Compile(
            file,
            "fast",
            (module, function) =>
            {
                for (int i = 0; i < function.Points.Length; i++)
                {
                    foreach ((string about, StackMapPoint other) in Alternatives(function, function.Points[i]))
                    {
                        StackMapPoint[] points = [.. function.Points];
                        points[i] = other;
                        mutants++;
                        if (PointChecker.Check(module, function, points).Count == 0)
                        {
                            missed.Add($"@{function.Name}: {function.Points[i].Kind} {other.Id}: {about}");
                        }
                    }
                }
            });
        Assert.True(mutants > 30, $"only {mutants} mutants");
        Assert.True(missed.Count == 0, string.Join("\n", missed.Take(20)) + $"\n{missed.Count} of {mutants} not noticed");
    }

    private static IEnumerable<(string About, StackMapPoint Point)> Alternatives(CompiledFunction function, StackMapPoint point)
    {
        yield return ("beyond the code", point with { Bytes = function.CodeBytes - point.Offset + 1 });
        Dictionary<Location, PlaceState> live = [];
        function.Maps!.Read(point.Offset, live);
        var dead = Location.General(Enumerable.Range(0, 15).First(number => !live.ContainsKey(Location.General(number))));
        bool isAnyRegister = AnyRegister.Contains(point.Id) && function.Name == "patchpoints";
        for (int i = 0; i < point.Values.Length; i++)
        {
            RecordedValue value = point.Values[i];
            if (value.IsConstant || value.IsAddress || (isAnyRegister && i == 0)) continue;
            yield return ($"value {i} is dead", point with { Values = point.Values.SetItem(i, value with { Place = dead }) });
            if (live[value.Place].Kind == PointerKind.Raw || isAnyRegister) continue;
            Location? raw = live.Where(one => one.Value.Kind == PointerKind.Raw).Select(one => (Location?)one.Key).FirstOrDefault();
            if (raw is not { } number) continue;
            yield return ($"value {i} is no number", point with { Values = point.Values.SetItem(i, value with { Place = number }) });
        }

        if (point.Kind == StackMapPointKind.StackMap)
        {
            yield return ("a call", point with { CallBytes = 6 });
            yield break;
        }

        if (point.CallBytes > 0)
        {
            yield return ("later", point with { Offset = point.Offset + 1 });
            yield return ("no room", point with { CallBytes = 0, MakesCall = false });
            yield return ("a shorter call", point with { CallBytes = point.CallBytes - 1 });
            yield return ("a call or none", point with { MakesCall = !point.MakesCall });
        }

        yield return ("one byte more", point with { Bytes = point.Bytes + 1 });
        RecordedValue unused = new(Location.Vector(15), 0, 16);
        if (point.Bytes > 0) yield return ("a live-out more", point with { LiveOuts = [.. point.LiveOuts, unused] });
        if (point.LiveOuts.Length > 0) yield return ("a live-out less", point with { LiveOuts = point.LiveOuts[1..] });
    }
}
