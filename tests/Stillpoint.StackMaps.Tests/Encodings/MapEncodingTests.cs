// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Linq;
using Shared.Maps;
using Stillpoint.StackMaps.Compact;
using Stillpoint.StackMaps.Encodings;
using Stillpoint.StackMaps.Model;
using Xunit;

namespace Stillpoint.StackMaps.Tests.Encodings;

/// <summary>Encoded maps say what the maps do, whatever those say.</summary>
public sealed class MapEncodingTests
{
    private const int Seeds = 100;

    public static TheoryData<string> Names() => [.. MapEncoding.All.Keys];

    [Fact]
    public void Random_maps_are_read_as_they_were_written()
    {
        for (int seed = 0; seed < Seeds; seed++)
        {
            RandomMaps random = new(seed);
            InstructionMaps maps = random.Make();
            foreach (MapEncoding encoding in EncodingsFor(maps))
            {
                Assert.Empty(EncodingChecker.Check($"seed {seed}, {encoding}", maps, encoding.Encode(maps), encoding.TellsStale));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Maps_without_pointers_take_no_bytes(string encoding)
    {
        InstructionMaps maps = new(
            [0, 4, 9], [0, 1, 2, 2], [new(Location.General(1), true, PlaceState.Raw), new(Location.General(1), false, default)], []);
        PointerMaps encoded = MapEncoding.All[encoding]().Encode(maps);
        PointerSet live = new();
        Assert.Equal((0, 4, 0), (encoded.Bytes, encoded.Read(4, live), live.Count));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_stop_in_a_range_goes_back_to_its_start(string encoding)
    {
        InstructionMaps maps = new([0, 3, 7, 12, 20], [0, 0, 0, 0, 0, 0], [], [new RestartableRange(3, 12)]);
        PointerMaps encoded = MapEncoding.All[encoding]().Encode(maps);
        Assert.Equal([0, 3, 3, 12, 20], ((int[])[0, 3, 7, 12, 20]).Select(encoded.ResumeAt));
    }

    /// <summary>Reading allocates nothing once the set has its size.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Reading_allocates_nothing(string encoding)
    {
        InstructionMaps maps = new RandomMaps(11).Make();
        PointerMaps encoded = MapEncoding.All[encoding]().Encode(maps);
        PointerSet live = new();
        foreach (int offset in maps.Offsets) encoded.Read(offset, live);
        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (int offset in maps.Offsets) encoded.Read(offset, live);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    /// <summary>New tables come by themselves; what was written in the old ones is read as before.</summary>
    [Fact]
    public void Tables_are_trained_on_what_is_encoded()
    {
        CompactEncoding encoding = new();
        List<(InstructionMaps Maps, PointerMaps Encoded, int Version)> functions = [];
        for (int seed = 0; seed < 2 * Seeds; seed++)
        {
            InstructionMaps maps = new RandomMaps(seed).Make();
            functions.Add((maps, encoding.Encode(maps), encoding.Version));
        }

        Assert.True(encoding.Version > 0);
        Assert.NotSame(MapTables.Default, encoding.Tables);
        Assert.Equal(0, functions[0].Version);
        foreach ((InstructionMaps maps, PointerMaps encoded, int version) in functions)
        {
            Assert.Empty(EncodingChecker.Check($"version {version}", maps, encoded, tellsStale: true));
        }

        long before = functions.Sum(row => (long)new CompactEncoding(MapTables.Default).Encode(row.Maps).Bytes);
        Assert.True(functions.Sum(row => (long)new CompactEncoding(encoding.Tables).Encode(row.Maps).Bytes) < before * 0.98);
    }

    /// <summary>Each encoding, ours with several tables.</summary>
    private static IEnumerable<MapEncoding> EncodingsFor(InstructionMaps maps) =>
        [.. MapEncoding.All.Values.Select(static make => make()), new CompactEncoding(MapTables.Train([maps])),
            new CompactEncoding(MapTables.Train([]))];
}
