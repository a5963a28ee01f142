// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.Runtime.Stacks;

/// <summary>The managed pointers of a frame at one boundary: a map, decoded for scanning. Immutable.</summary>
internal sealed class FramePlan
{
    /// <summary>Makes a plan.</summary>
    internal FramePlan(Location[] references, (Location Place, Location Base)[] derived)
    {
        References = references;
        Derived = derived;
    }

    /// <summary>Places with pointers to objects.</summary>
    internal Location[] References { get; }

    /// <summary>Places with pointers derived from those, and of which.</summary>
    internal (Location Place, Location Base)[] Derived { get; }

    /// <summary>Decodes the map at a code offset; empty behind the code.</summary>
    internal static FramePlan Of(InstructionMaps maps, int offset)
    {
        List<Location> references = [];
        List<(Location, Location)> derived = [];
        Dictionary<Location, PlaceState> live = [];
        if (maps.IndexOf(offset) >= 0) maps.Read(offset, live);
        foreach ((Location place, PlaceState state) in live)
        {
            if (state.Kind == PointerKind.Reference) references.Add(place);
            if (state.Kind == PointerKind.Derived) derived.Add((place, state.Base));
        }

        return new FramePlan([.. references], [.. derived]);
    }
}
