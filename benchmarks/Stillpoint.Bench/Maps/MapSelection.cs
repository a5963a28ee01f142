// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.Bench.Maps;

/// <summary>Maps that say less than those of the compiler.</summary>
internal static class MapSelection
{
    /// <summary>Only some places, and ranges or none.</summary>
    public static InstructionMaps Places(InstructionMaps maps, Predicate<Location> isKept, bool keepsRanges) =>
        Change(maps, change => isKept(change.Place) ? change : null, keepsRanges);

    /// <summary>Registers end where they die.</summary>
    public static InstructionMaps WithoutStale(InstructionMaps maps) =>
        Change(maps, static change => change.IsStale ? new PlaceChange(change.Place, false, default) : change, keepsRanges: true);

    /// <summary>Only what holds at some instructions, without ranges.</summary>
    /// <param name="maps">The maps.</param>
    /// <param name="offsets">Offsets of the instructions, ascending.</param>
    public static InstructionMaps At(InstructionMaps maps, ReadOnlySpan<int> offsets)
    {
        MapChanges changes = new();
        Dictionary<Location, PlaceState> live = [];
        foreach (int offset in offsets)
        {
            maps.Read(offset, live);
            foreach ((Location place, PlaceState state) in live)
            {
                if (state.Kind == PointerKind.Raw) live.Remove(place);
            }

            changes.Add(offset, live);
        }

        return changes.ToMaps();
    }

    private static InstructionMaps Change(InstructionMaps maps, Func<PlaceChange, PlaceChange?> change, bool keepsRanges)
    {
        List<PlaceChange> changes = [];
        int[] first = new int[maps.Offsets.Length + 1];
        for (int i = 0; i < maps.Offsets.Length; i++)
        {
            foreach (PlaceChange one in maps.ChangesAt(i))
            {
                if (change(one) is { } kept) changes.Add(kept);
            }

            first[i + 1] = changes.Count;
        }

        return new InstructionMaps(maps.Offsets.ToArray(), first, [.. changes], keepsRanges ? [.. maps.Restartable] : []);
    }
}

/// <summary>Makes maps of what holds at one instruction after the other.</summary>
internal sealed class MapChanges
{
    private readonly List<int> _offsets = [];
    private readonly List<int> _first = [0];
    private readonly List<PlaceChange> _changes = [];
    private Dictionary<Location, PlaceState> _live = [];

    /// <summary>The next instruction.</summary>
    public void Add(int offset, Dictionary<Location, PlaceState> live)
    {
        foreach (Location place in _live.Keys)
        {
            if (!live.ContainsKey(place)) _changes.Add(new PlaceChange(place, false, default));
        }

        foreach ((Location place, PlaceState state) in live)
        {
            if (!_live.TryGetValue(place, out PlaceState before) || before != state) _changes.Add(new PlaceChange(place, true, state));
        }

        _live = new(live);
        _offsets.Add(offset);
        _first.Add(_changes.Count);
    }

    public InstructionMaps ToMaps() => new([.. _offsets], [.. _first], [.. _changes], []);
}
