// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using Stillpoint.StackMaps.Encodings;
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

    /// <summary>Sorts the pointers of a map.</summary>
    internal static FramePlan Of(PointerSet pointers)
    {
        List<Location> references = [];
        List<(Location, Location)> derived = [];
        foreach (PointerPlace row in pointers.ToArray())
        {
            if (row.State.Kind == PointerKind.Reference) references.Add(row.Place);
            if (row.State.Kind == PointerKind.Derived) derived.Add((row.Place, row.State.Base));
        }

        return new FramePlan([.. references], [.. derived]);
    }
}
