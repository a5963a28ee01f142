// SPDX-License-Identifier: MIT
using System;
using Stillpoint.CodeGen;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.Runtime.Stacks;

/// <summary>Which places are live at each boundary of a function, as rows of bits: its maps, decoded for looking up.</summary>
/// <remarks>Immutable; any thread may read it. For what looks at every instruction: it has 8 bytes or more for each.</remarks>
internal sealed class LiveTable
{
    private const int RegisterCount = 64;

    /// <summary>Behind the registers that are live and those that are stale.</summary>
    private const int FirstUnit = 2 * RegisterCount;

    private readonly InstructionMaps _maps;
    private readonly ulong[] _rows;
    private readonly int _rowWords;

    /// <summary>Decodes the maps of a function that has some.</summary>
    internal LiveTable(CompiledFunction function)
    {
        _maps = function.Maps!;
        SpillUnits = function.Frame.SpillUnits;
        OutgoingUnits = function.Frame.OutgoingUnits;
        UsesFramePointer = Array.Exists(function.Frame.Sizes, FrameMap.IsDynamic);
        _rowWords = 2 + ((SpillUnits + OutgoingUnits + 63) / 64);
        int boundaries = _maps.Offsets.Length;
        _rows = new ulong[boundaries * _rowWords];
        ulong[] live = new ulong[_rowWords];
        for (int i = 0; i < boundaries; i++)
        {
            foreach (PlaceChange change in _maps.ChangesAt(i))
            {
                if (BitOf(change.Place) is not (>= 0 and int bit)) continue;
                ulong mask = 1UL << (bit & 63);
                live[bit >> 6] = change.IsLive ? live[bit >> 6] | mask : live[bit >> 6] & ~mask;
                if (bit < RegisterCount) live[1] = change.IsStale ? live[1] | mask : live[1] & ~mask;
            }

            live.CopyTo(_rows, i * _rowWords);
        }
    }

    /// <summary>Units of the allocator's spills, which alone are told by liveness.</summary>
    internal int SpillUnits { get; }

    /// <summary>Units for arguments of calls.</summary>
    internal int OutgoingUnits { get; }

    /// <summary>Whether rbp is the frame pointer, which no map tells.</summary>
    internal bool UsesFramePointer { get; }

    /// <summary>The row of a code offset, or empty behind the code.</summary>
    internal ReadOnlySpan<ulong> RowAt(int offset)
    {
        int index = _maps.IndexOf(offset);
        return index < 0 ? default : _rows.AsSpan(index * _rowWords, _rowWords);
    }

    /// <summary>Whether a register is live in a row.</summary>
    internal static bool HasRegister(ReadOnlySpan<ulong> row, int register) => (row[0] >> register & 1) != 0;

    /// <summary>Whether a register that is dead still has a reference, and the collector may take it for a root.</summary>
    internal static bool IsStale(ReadOnlySpan<ulong> row, int register) => (row[1] >> register & 1) != 0;

    /// <summary>Whether a unit of the frame is live in a row.</summary>
    internal bool HasUnit(ReadOnlySpan<ulong> row, Location place)
    {
        int bit = BitOf(place);
        return (row[bit >> 6] >> (bit & 63) & 1) != 0;
    }

    /// <summary>The bit of a place; -1 if it is in no row.</summary>
    private int BitOf(Location place) => place.Kind switch
    {
        LocationKind.Register => place.Number,
        LocationKind.Spill when place.Number < SpillUnits => FirstUnit + place.Number,
        LocationKind.Outgoing when place.Number < OutgoingUnits => FirstUnit + SpillUnits + place.Number,
        _ => -1,
    };
}
