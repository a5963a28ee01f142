// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Linq;
using Stillpoint.StackMaps.Encodings;
using Stillpoint.StackMaps.Model;

namespace Shared.Maps;

/// <summary>Compares encoded maps with the maps, at every offset of the code.</summary>
internal static class EncodingChecker
{
    /// <summary>What differs, in words; empty if nothing does.</summary>
    /// <param name="name">What reports call the function.</param>
    /// <param name="maps">Its maps.</param>
    /// <param name="encoded">The same, encoded.</param>
    /// <param name="tellsStale">Whether dead registers that have references still are to be told.</param>
    public static List<string> Check(string name, InstructionMaps maps, PointerMaps encoded, bool tellsStale)
    {
        List<string> faults = [];
        Dictionary<Location, PlaceState> live = [];
        HashSet<Location> stale = [];
        PointerSet found = new();
        for (int offset = 0; offset <= maps.Offsets[^1]; offset++)
        {
            // Within an instruction nobody stops; in padding there is no range.
            maps.Read(offset, live, stale);
            int resume = encoded.Read(offset, found);
            bool isStart = maps.Offsets.BinarySearch(offset) >= 0;
            if (isStart && (resume != maps.ResumeAt(offset) || encoded.ResumeAt(offset) != resume))
            {
                faults.Add($"{name}+0x{offset:x}: goes on at 0x{resume:x}");
            }

            string expected = Describe(
                live.Where(static row => row.Value.Kind != PointerKind.Raw).Select(static row => (row.Key, row.Value))
                    .Concat((tellsStale ? stale : []).Select(static place => (place, PlaceState.Reference))));
            string actual = Describe(found.ToArray().Select(static row => (row.Place, row.State)));
            if (expected != actual) faults.Add($"{name}+0x{offset:x}: {actual}, not {expected}");
        }

        return faults;
    }

    private static string Describe(IEnumerable<(Location Place, PlaceState State)> places) =>
        string.Join(", ", places.OrderBy(static row => row.Place.Code).Select(static row => $"{row.Place}: {row.State}"));
}
