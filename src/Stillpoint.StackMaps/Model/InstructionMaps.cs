// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;

namespace Stillpoint.StackMaps.Model;

/// <summary>What a place holds, as the collector, the walker and the debugger see it.</summary>
/// <param name="Kind">Meaning.</param>
/// <param name="Base">Of a derived pointer: where its base is.</param>
public readonly record struct PlaceState(PointerKind Kind, Location Base)
{
    /// <summary>A number, or a pointer that nobody follows.</summary>
    public static PlaceState Raw => new(PointerKind.Raw, Location.None);

    /// <summary>A pointer to an object.</summary>
    public static PlaceState Reference => new(PointerKind.Reference, Location.None);

    /// <summary>Maybe a pointer, maybe not.</summary>
    public static PlaceState Tagged => new(PointerKind.Tagged, Location.None);

    /// <summary>What a collector sees behind a change: raw where nothing is live.</summary>
    /// <param name="change">The change.</param>
    /// <param name="tellsStale">Whether a dead register that still has a reference is a reference to it.</param>
    public static PlaceState Of(PlaceChange change, bool tellsStale) =>
        change.IsLive ? change.State : tellsStale && change.IsStale ? Reference : Raw;

    /// <inheritdoc/>
    public override string ToString() => Kind switch
    {
        PointerKind.Raw => "raw",
        PointerKind.Reference => "ref",
        PointerKind.Tagged => "tagged",
        _ => $"derived({Base})",
    };
}

/// <summary>A change from one instruction boundary to the next, in one word: maps are mostly these.</summary>
/// <remarks>
/// A register that is dead may be <em>stale</em>: on every way here the last thing that it held was a reference that a map told,
/// and no instruction has written to it since. A collector may take it for a root or not; an encoding has nothing to say at its
/// end, nor where a reference comes into it again.
/// </remarks>
public readonly record struct PlaceChange
{
    private const int PlaceBits = 30;
    private const int NumberBits = PlaceBits - 3;
    private const ulong PlaceMask = (1UL << PlaceBits) - 1;
    private const int KindShift = 2 * PlaceBits;
    private const int LiveShift = 63;

    // Place, base, kind, liveness, from bit 0 up.
    private readonly ulong _bits;

    /// <summary>Makes a change.</summary>
    /// <param name="place">Register or slot.</param>
    /// <param name="isLive">Whether it holds something from there on.</param>
    /// <param name="state">What it holds, if it is live.</param>
    /// <exception cref="OverflowException">A slot is 1 GB or more away.</exception>
    public PlaceChange(Location place, bool isLive, PlaceState state)
    {
        _bits = Pack(place) | (Pack(isLive ? state.Base : Location.None) << PlaceBits)
            | ((ulong)(isLive ? state.Kind : PointerKind.Raw) << KindShift) | (isLive ? 1UL << LiveShift : 0);
    }

    private PlaceChange(ulong bits) => _bits = bits;

    /// <summary>A register that is dead, and still has the reference that it had.</summary>
    public static PlaceChange Stale(Location register) =>
        new(Pack(register) | (Pack(Location.None) << PlaceBits) | ((ulong)PointerKind.Reference << KindShift));

    /// <summary>Register or slot.</summary>
    public Location Place => Unpack(_bits);

    /// <summary>Whether it holds something from there on.</summary>
    public bool IsLive => _bits >> LiveShift != 0;

    /// <summary>Whether it is dead from there on, and still has the reference that it had.</summary>
    public bool IsStale => _bits >> KindShift == (ulong)PointerKind.Reference;

    /// <summary>What it holds, if it is live.</summary>
    public PlaceState State => IsLive
        ? new PlaceState((PointerKind)((_bits >> KindShift) & 7), Unpack(_bits >> PlaceBits))
        : default;

    private static ulong Pack(Location place) => place.Number >> NumberBits == 0
        ? ((ulong)place.Kind << NumberBits) | (uint)place.Number
        : throw new OverflowException("a slot is 1 GB or more away");

    private static Location Unpack(ulong bits)
    {
        uint place = (uint)(bits & PlaceMask);
        return Location.Of((LocationKind)(place >> NumberBits), (int)(place & ((1 << NumberBits) - 1)));
    }
}

/// <summary>A range of code that may be run again from its start when a stop falls inside.</summary>
/// <remarks>
/// Entered at its start only, and left at its end only. Until then it overwrites nothing that was live at its start, calls
/// nothing, and what it does to memory may be done twice. So inside, the map is that of the start.
/// </remarks>
/// <param name="Start">Code offset that a stop inside goes back to.</param>
/// <param name="End">First offset behind.</param>
public readonly record struct RestartableRange(int Start, int End)
{
    /// <summary>Most instructions of a range: how far a stop may throw a thread back.</summary>
    public const int MaxInsts = 32;
}

/// <summary>
/// The map of a function at every instruction boundary: which registers and slots are live, and what they hold. Places
/// that are not listed are dead.
/// </summary>
/// <remarks>Immutable; any thread may read it. Stored as changes from boundary to boundary.</remarks>
public sealed class InstructionMaps
{
    private readonly int[] _offsets;
    private readonly int[] _firstChanges;
    private readonly PlaceChange[] _changes;

    /// <summary>Makes maps of changes.</summary>
    /// <param name="offsets">Code offsets of the boundaries, ascending.</param>
    /// <param name="firstChanges">Of each boundary the index of its first change, and behind the last one their number.</param>
    /// <param name="changes">The changes, of each place at most one at a boundary.</param>
    /// <param name="restartable">Ranges that restart, ascending and apart; between their start and their end nothing changes.</param>
    public InstructionMaps(int[] offsets, int[] firstChanges, PlaceChange[] changes, RestartableRange[] restartable)
    {
        _offsets = offsets;
        _firstChanges = firstChanges;
        _changes = changes;
        Restartable = restartable;
    }

    /// <summary>Code offsets of the instruction boundaries, ascending.</summary>
    public ReadOnlySpan<int> Offsets => _offsets;

    /// <summary>Ranges that restart, ascending.</summary>
    public IReadOnlyList<RestartableRange> Restartable { get; }

    /// <summary>Where a thread that is stopped at an offset goes on: at the start of the range that it is inside, or there.</summary>
    public int ResumeAt(int offset)
    {
        int low = 0;
        int high = Restartable.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            RestartableRange range = Restartable[middle];
            if (offset < range.Start)
            {
                high = middle;
            }
            else if (offset >= range.End)
            {
                low = middle + 1;
            }
            else
            {
                return range.Start;
            }
        }

        return offset;
    }

    /// <summary>All changes, boundary by boundary.</summary>
    public ReadOnlySpan<PlaceChange> Changes => _changes;

    /// <summary>Whether a managed pointer or a tagged value is told anywhere.</summary>
    public bool HasPointers
    {
        get
        {
            foreach (ref readonly PlaceChange change in _changes.AsSpan())
            {
                if (change.IsLive && change.State.Kind != PointerKind.Raw) return true;
            }

            return false;
        }
    }

    /// <summary>Changes at a boundary, by its index.</summary>
    public ReadOnlySpan<PlaceChange> ChangesAt(int boundary) =>
        _changes.AsSpan(_firstChanges[boundary], _firstChanges[boundary + 1] - _firstChanges[boundary]);

    /// <summary>Index of the boundary whose map holds at an offset, or -1 behind the code.</summary>
    /// <remarks>
    /// Padding in front of a loop, which does nothing, has no boundaries of its own: the one behind it holds there.
    /// </remarks>
    /// <param name="offset">A code offset at which an instruction begins.</param>
    public int IndexOf(int offset)
    {
        int index = Array.BinarySearch(_offsets, offset);
        index = index >= 0 ? index : ~index;
        return index < _offsets.Length ? index : -1;
    }

    /// <summary>The live places at a boundary.</summary>
    /// <param name="offset">As <see cref="IndexOf"/> wants it.</param>
    /// <param name="live">Receives them; cleared before.</param>
    /// <param name="stale">Receives the registers that are dead, and still have a reference; cleared before.</param>
    /// <exception cref="ArgumentException">No instruction begins there.</exception>
    public void Read(int offset, Dictionary<Location, PlaceState> live, HashSet<Location>? stale = null)
    {
        int index = IndexOf(offset);
        if (index < 0)
        {
            throw new ArgumentException($"no instruction begins at offset {offset}", nameof(offset));
        }

        live.Clear();
        stale?.Clear();
        for (int i = 0; i < _firstChanges[index + 1]; i++)
        {
            ref readonly PlaceChange change = ref _changes[i];
            if (change.IsStale) stale?.Add(change.Place);
            else stale?.Remove(change.Place);
            if (change.IsLive)
            {
                live[change.Place] = change.State;
            }
            else
            {
                live.Remove(change.Place);
            }
        }
    }
}
