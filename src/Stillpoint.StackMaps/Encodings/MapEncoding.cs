// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.StackMaps.Bitmaps;
using Stillpoint.StackMaps.Compact;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.StackMaps.Encodings;

/// <summary>A way to encode maps, with what the functions of a code cache share.</summary>
/// <remarks>Any thread.</remarks>
public abstract class MapEncoding
{
    /// <summary>By its name, how to make each encoding.</summary>
    public static IReadOnlyDictionary<string, Func<MapEncoding>> All { get; } =
        new SortedDictionary<string, Func<MapEncoding>>(StringComparer.Ordinal)
        {
            ["bitmaps"] = static () => new BitmapEncoding(),
            [CompactEncoding.DefaultName] = static () => new CompactEncoding(),
            ["records"] = static () => new RecordEncoding(),
        };

    /// <summary>Bytes that all functions share.</summary>
    public abstract long SharedBytes { get; }

    /// <summary>
    /// Whether dead registers that still have their references are told like live ones, see <see cref="PlaceChange.IsStale"/>.
    /// </summary>
    public abstract bool TellsStale { get; }

    /// <summary>Encodes the maps of a function.</summary>
    public PointerMaps Encode(InstructionMaps maps)
    {
        ArgumentNullException.ThrowIfNull(maps);
        return maps.Restartable.Count > 0 || maps.HasPointers ? EncodeSome(maps) : PointerMaps.None;
    }

    /// <summary>Encodes maps that tell a pointer or a range.</summary>
    protected abstract PointerMaps EncodeSome(InstructionMaps maps);
}
