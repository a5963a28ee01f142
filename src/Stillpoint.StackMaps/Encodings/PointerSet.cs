// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Numerics;
using System.Runtime.CompilerServices;
using Stillpoint.StackMaps.Compact;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.StackMaps.Encodings;

/// <summary>A place that holds a managed pointer or a tagged value.</summary>
/// <param name="Place">Register or slot.</param>
/// <param name="State">What it holds; never <see cref="PointerKind.Raw"/>.</param>
public readonly record struct PointerPlace(Location Place, PlaceState State);

/// <summary>
/// The places with pointers at one instruction. Used again and again, it allocates nothing: registers and the first units of the
/// frame are bits of masks.
/// </summary>
/// <remarks>One thread at a time.</remarks>
public sealed class PointerSet
{
    private readonly PlaceState[] _registerStates = new PlaceState[MapCodes.Registers];
    private readonly PlaceState[] _unitStates = new PlaceState[MapCodes.Units];
    private readonly List<PointerPlace> _others = [];

    /// <summary>Number of places.</summary>
    public int Count => BitOperations.PopCount(Registers) + BitOperations.PopCount(Units) + _others.Count;

    /// <summary>General registers that hold something.</summary>
    internal uint Registers { get; private set; }

    /// <summary>Those of them that hold no reference, but something else.</summary>
    internal uint OddRegisters { get; private set; }

    /// <summary>Units of the frame below 64 that hold something.</summary>
    internal ulong Units { get; private set; }

    /// <summary>Those of them that hold no reference, but something else.</summary>
    internal ulong OddUnits { get; private set; }

    /// <summary>The other places, in the order in which they got something.</summary>
    internal IReadOnlyList<PointerPlace> Others => _others;

    /// <summary>Number of places that hold references.</summary>
    internal int References
    {
        get
        {
            int count = BitOperations.PopCount(Registers & ~OddRegisters) + BitOperations.PopCount(Units & ~OddUnits);
            for (int i = 0; i < _others.Count; i++) count += _others[i].State.Kind == PointerKind.Reference ? 1 : 0;
            return count;
        }
    }

    /// <summary>The places, registers first.</summary>
    public PointerPlace[] ToArray()
    {
        var places = new PointerPlace[Count];
        int count = 0;
        for (uint rest = Registers; rest != 0; rest &= rest - 1)
        {
            var place = Location.General(BitOperations.TrailingZeroCount(rest));
            places[count++] = new PointerPlace(place, StateOf(place));
        }

        for (ulong rest = Units; rest != 0; rest &= rest - 1)
        {
            var place = Location.Spill(BitOperations.TrailingZeroCount(rest));
            places[count++] = new PointerPlace(place, StateOf(place));
        }

        _others.CopyTo(places, count);
        return places;
    }

    /// <summary>What a place holds; raw if nothing.</summary>
    public PlaceState StateOf(Location place)
    {
        if (IsRegister(place))
        {
            uint bit = 1U << place.Number;
            return (OddRegisters & bit) != 0 ? _registerStates[place.Number]
                : (Registers & bit) != 0 ? PlaceState.Reference : PlaceState.Raw;
        }

        if (IsUnit(place))
        {
            ulong bit = 1UL << place.Number;
            return (OddUnits & bit) != 0 ? _unitStates[place.Number]
                : (Units & bit) != 0 ? PlaceState.Reference : PlaceState.Raw;
        }

        int other = OtherOf(place);
        return other < 0 ? PlaceState.Raw : _others[other].State;
    }

    /// <summary>Goes on to the next instruction.</summary>
    /// <param name="changes">What changes there.</param>
    /// <param name="tellsStale">Whether dead registers that still have a reference hold one.</param>
    /// <returns>Whether some place holds something else.</returns>
    internal bool Apply(ReadOnlySpan<PlaceChange> changes, bool tellsStale)
    {
        bool isChanged = false;
        foreach (PlaceChange change in changes)
        {
            var state = PlaceState.Of(change, tellsStale);
            if (state == StateOf(change.Place)) continue;
            Set(change.Place, state);
            isChanged = true;
        }

        return isChanged;
    }

    /// <summary>Whether a place is one of <see cref="Registers"/>.</summary>
    internal static bool IsRegister(Location place) => (uint)place.Code < MapCodes.Registers;

    /// <summary>Whether a place is one of <see cref="Units"/>.</summary>
    internal static bool IsUnit(Location place) => place.Kind == LocationKind.Spill && place.Number < MapCodes.Units;

    /// <summary>Forgets all places.</summary>
    internal void Clear()
    {
        (Registers, OddRegisters, Units, OddUnits) = (0, 0, 0, 0);
        _others.Clear();
    }

    /// <summary>Sets what a place holds; raw for nothing.</summary>
    internal void Set(Location place, PlaceState state)
    {
        if (IsRegister(place)) SetRegister(place.Number, state);
        else if (IsUnit(place)) SetUnit(place.Number, state);
        else SetOther(place, state);
    }

    /// <summary>A register holds a reference.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void AddRegister(int register)
    {
        Registers |= 1U << register;
        OddRegisters &= ~(1U << register);
    }

    /// <summary>A unit holds a reference.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void AddUnit(int unit)
    {
        Units |= 1UL << unit;
        OddUnits &= ~(1UL << unit);
    }

    /// <summary>Registers hold references, and all others nothing.</summary>
    internal void SetRegisters(uint registers) => (Registers, OddRegisters) = (registers, 0);

    /// <summary>A register holds nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void EndRegister(int register)
    {
        Registers &= ~(1U << register);
        OddRegisters &= ~(1U << register);
    }

    /// <summary>A unit holds nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void EndUnit(int unit)
    {
        Units &= ~(1UL << unit);
        OddUnits &= ~(1UL << unit);
    }

    /// <summary>Another place holds nothing.</summary>
    internal void EndOther(int index) => _others.RemoveAt(index);

    /// <summary>Index of a place among the other ones; -1 if it holds nothing.</summary>
    internal int OtherOf(Location place)
    {
        for (int i = 0; i < _others.Count; i++)
        {
            if (_others[i].Place == place) return i;
        }

        return -1;
    }

    /// <summary>The rank of a place among those that hold references; -1 if it does not.</summary>
    internal int RankOf(Location place)
    {
        if (StateOf(place).Kind != PointerKind.Reference) return -1;
        uint registers = Registers & ~OddRegisters;
        if (IsRegister(place)) return BitOperations.PopCount(registers & ((1U << place.Number) - 1));
        ulong units = Units & ~OddUnits;
        int rank = BitOperations.PopCount(registers);
        if (IsUnit(place)) return rank + BitOperations.PopCount(units & ((1UL << place.Number) - 1));
        rank += BitOperations.PopCount(units);
        for (int i = 0; _others[i].Place != place; i++) rank += _others[i].State.Kind == PointerKind.Reference ? 1 : 0;
        return rank;
    }

    /// <summary>The place with a rank among those that hold references.</summary>
    /// <exception cref="MapFormatException">There is none.</exception>
    internal Location ReferenceAt(int rank)
    {
        uint registers = Registers & ~OddRegisters;
        int count = BitOperations.PopCount(registers);
        if (rank < count) return Location.General(BitAt(registers, rank));
        rank -= count;
        ulong units = Units & ~OddUnits;
        count = BitOperations.PopCount(units);
        if (rank < count) return Location.Spill(BitAt(units, rank));
        rank -= count;
        for (int i = 0; i < _others.Count; i++)
        {
            if (_others[i].State.Kind == PointerKind.Reference && rank-- == 0) return _others[i].Place;
        }

        throw new MapFormatException(0, "a base that there is not");
    }

    /// <summary>Number of the bit that has so many lower ones in a mask.</summary>
    /// <exception cref="MapFormatException">There is none.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int BitAt(ulong mask, int rank)
    {
        for (; rank > 0; rank--) mask &= mask - 1;
        return mask != 0 ? BitOperations.TrailingZeroCount(mask) : throw new MapFormatException(0, "a place that there is not");
    }

    private void SetRegister(int register, PlaceState state)
    {
        AddRegister(register);
        if (state.Kind == PointerKind.Raw) EndRegister(register);
        if (state.Kind is PointerKind.Raw or PointerKind.Reference) return;
        OddRegisters |= 1U << register;
        _registerStates[register] = state;
    }

    private void SetUnit(int unit, PlaceState state)
    {
        AddUnit(unit);
        if (state.Kind == PointerKind.Raw) EndUnit(unit);
        if (state.Kind is PointerKind.Raw or PointerKind.Reference) return;
        OddUnits |= 1UL << unit;
        _unitStates[unit] = state;
    }

    private void SetOther(Location place, PlaceState state)
    {
        int index = OtherOf(place);
        if (state.Kind == PointerKind.Raw)
        {
            if (index >= 0) _others.RemoveAt(index);
        }
        else if (index < 0)
        {
            _others.Add(new PointerPlace(place, state));
        }
        else
        {
            _others[index] = new PointerPlace(place, state);
        }
    }
}
