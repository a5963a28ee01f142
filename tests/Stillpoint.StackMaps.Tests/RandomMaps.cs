// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.StackMaps.Tests;

/// <summary>Maps of a function that there is not.</summary>
internal sealed class RandomMaps(int seed)
{
    private readonly Random _random = new(seed);

    public InstructionMaps Make()
    {
        int boundaries = _random.Next(1, 400);
        int places = _random.Next(1, 80);
        int[] offsets = new int[boundaries];
        int[] firstChanges = new int[boundaries + 1];
        List<PlaceChange> changes = [];
        List<RestartableRange> ranges = [];
        int rangeEnd = 0;
        for (int i = 0; i < boundaries; i++)
        {
            // Now and then there is padding in front.
            offsets[i] = i == 0 ? 0 : offsets[i - 1] + _random.Next(1, 12) + (_random.Next(20) == 0 ? _random.Next(400) : 0);
            bool isInside = ranges.Count > 0 && i < rangeEnd;
            if (ranges.Count > 0 && i == rangeEnd) ranges[^1] = ranges[^1] with { End = offsets[i] };
            for (int k = isInside ? 0 : _random.Next(4); k > 0; k--)
            {
                PlaceChange change = Change(places);
                if (!changes[firstChanges[i]..].Exists(other => other.Place == change.Place)) changes.Add(change);
            }

            firstChanges[i + 1] = changes.Count;
            if (isInside || i + 3 >= boundaries || _random.Next(8) != 0) continue;
            ranges.Add(new RestartableRange(offsets[i], 0));
            rangeEnd = i + _random.Next(2, Math.Min(12, boundaries - i));
        }

        return new InstructionMaps(offsets, firstChanges, [.. changes], [.. ranges]);
    }

    private PlaceChange Change(int places)
    {
        Location place = Place(_random.Next(places));
        if (_random.Next(2) == 0) return new PlaceChange(place, false, default);
        var kind = (PointerKind)_random.Next(4);
        Location origin = kind == PointerKind.Derived ? Place(_random.Next(places)) : Location.None;
        if (origin == place) origin = Location.Spill(place.Number + 1);
        return new PlaceChange(place, true, new PlaceState(kind, origin));
    }

    private Location Place(int number) => (number % 8) switch
    {
        < 3 => Location.General(number / 8 % 16),
        3 => Location.Vector(number / 8 % 32),
        4 => Location.Outgoing(number),
        5 => Location.Incoming(number),
        _ => Location.Spill(number * (seed % 5 == 0 ? 1000 : 1)),
    };
}
