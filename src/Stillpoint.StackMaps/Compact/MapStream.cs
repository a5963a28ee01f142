// SPDX-License-Identifier: MIT
// The stream of a function: events, see MapEvent, in the order of where they hold.
//
//   event [distance] [what belongs to it]
//
// An event at p holds for every instruction from p on. What changes at an instruction is said right behind the start of the one
// before it (its start + 1), so that padding between the two, which is no instruction of the maps, belongs to the second one.
// A restartable range is said behind the start of its first instruction; within it nothing changes.
//
// Of each BlockEvents events, the first one is in an index, which knows where it holds; in front of it, the stream has all places
// that hold something, so that it can be read from there.
using System;
using System.Collections.Generic;
using System.Numerics;
using Stillpoint.StackMaps.Encodings;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.StackMaps.Compact;

/// <summary>Where the parts of a stream go.</summary>
internal interface IMapSink
{
    /// <summary>Bits so far.</summary>
    int Position { get; }

    /// <summary>A symbol of one of the <see cref="MapCodes"/>.</summary>
    void Symbol(int code, int symbol);

    /// <summary>Bits without a code.</summary>
    void Bits(uint value, int bits);
}

/// <summary>A place in a stream from which it can be read.</summary>
/// <param name="Position">Where the first event behind it holds.</param>
/// <param name="Bit">Where the places come, in bits from the start of the stream.</param>
internal readonly record struct MapBlock(int Position, int Bit);

/// <summary>Writes maps as a stream.</summary>
internal static class MapStream
{
    /// <summary>Events from one block to the next.</summary>
    internal const int BlockEvents = 64;

    /// <summary>Bits of the kind of a place that is rare; its number follows.</summary>
    internal const int KindBits = 3;

    /// <summary>Writes the events of a function.</summary>
    /// <param name="maps">The maps.</param>
    /// <param name="sink">Gets the parts.</param>
    /// <param name="events">How many there are.</param>
    /// <returns>All blocks but the first, which begins with no place.</returns>
    internal static List<MapBlock> Write(InstructionMaps maps, IMapSink sink, out int events)
    {
        Writer writer = new(sink);
        ReadOnlySpan<int> offsets = maps.Offsets;
        int range = 0;
        for (int i = 0; i < offsets.Length; i++)
        {
            int position = i == 0 ? 0 : offsets[i - 1] + 1;
            while (range < maps.Restartable.Count && maps.Restartable[range].Start < position)
            {
                writer.Range(maps.Restartable[range++]);
            }

            writer.Change(position, maps.ChangesAt(i));
        }

        while (range < maps.Restartable.Count) writer.Range(maps.Restartable[range++]);
        events = writer.Events;
        return writer.Blocks;
    }

    /// <summary>Writes a number.</summary>
    internal static void Number(this IMapSink sink, int code, uint number)
    {
        int symbol = MapTables.SymbolOf(number, out int bits);
        sink.Symbol(code, symbol);
        if (bits > 0) sink.Bits(number - MapCodes.SmallNumbers + 1 - (1U << bits), bits);
    }

    private sealed class Writer(IMapSink sink)
    {
        private readonly PointerSet _live = new();
        private readonly List<PointerPlace> _begins = [];
        private readonly List<Location> _ends = [];
        private MapEvent _before = MapEvent.Start;

        /// <summary>The event before that one.</summary>
        private MapEvent _distanceFrom;
        private int _position;
        private bool _isSame;
        private bool _isHeading;

        public int Events { get; private set; }

        public List<MapBlock> Blocks { get; } = [];

        public void Range(in RestartableRange range)
        {
            Begin(range.Start + 1, MapEvent.Range);
            sink.Number(MapCodes.Length, (uint)(range.End - range.Start));
        }

        /// <summary>What changes at one instruction: what ends, new references, and what else there is.</summary>
        public void Change(int position, ReadOnlySpan<PlaceChange> changes)
        {
            _begins.Clear();
            _ends.Clear();
            uint registers = _live.Registers;
            bool isOdd = _live.OddRegisters != 0;
            foreach (PlaceChange change in changes)
            {
                var state = PlaceState.Of(change, tellsStale: true);
                if (state == _live.StateOf(change.Place)) continue;
                if (state.Kind == PointerKind.Raw) _ends.Add(change.Place);
                else _begins.Add(new PointerPlace(change.Place, state));
                if (!PointerSet.IsRegister(change.Place)) continue;
                uint bit = 1U << change.Place.Number;
                registers = state.Kind == PointerKind.Raw ? registers & ~bit : registers | bit;
                isOdd |= state.Kind is not (PointerKind.Raw or PointerKind.Reference);
            }

            if (_begins.Count == 0 && _ends.Count == 0) return;
            EndRegisters(position, registers, isOdd);
            _ends.Sort(static (a, b) => a.Code.CompareTo(b.Code));
            foreach (Location place in _ends) End(position, place);
            _begins.Sort(static (a, b) => OrderOf(a).CompareTo(OrderOf(b)));
            foreach (PointerPlace begin in _begins)
            {
                if (_live.StateOf(begin.Place) != begin.State) Put(position, begin);
            }
        }

        private static (bool IsOdd, int Place) OrderOf(in PointerPlace place) =>
            (place.State.Kind != PointerKind.Reference, place.Place.Code);

        /// <summary>One event for all registers, where none holds anything then, or the first one alone a reference.</summary>
        private void EndRegisters(int position, uint registers, bool isOdd)
        {
            uint changed = registers ^ _live.Registers;
            if (changed == 0 || (registers != 0 && (registers != 1 || isOdd))) return;
            Begin(position, registers == 0 ? MapEvent.NoRegister : MapEvent.ResultOnly);
            _live.SetRegisters(registers);
            _ends.RemoveAll(PointerSet.IsRegister);
        }

        private void End(int position, Location place)
        {
            if (PointerSet.IsRegister(place))
            {
                Begin(position, MapEvent.RegisterEnd);
                Rank(place.Number, _live.Registers, isUnit: false, isRebased: false);
            }
            else if (PointerSet.IsUnit(place))
            {
                Begin(position, MapEvent.UnitEnd);
                Rank(place.Number, _live.Units, isUnit: true, isRebased: false);
            }
            else
            {
                Begin(position, MapEvent.OtherEnd);
                sink.Number(MapCodes.Other, (uint)_live.OtherOf(place));
            }

            _live.Set(place, PlaceState.Raw);
        }

        /// <summary>A place that holds something from here on.</summary>
        private void Put(int position, in PointerPlace begin)
        {
            (Location place, PlaceState state) = begin;
            bool isDerived = state.Kind == PointerKind.Derived;
            if (PointerSet.IsRegister(place))
            {
                bool isRebased = isDerived && (_live.OddRegisters >> place.Number & 1) != 0;
                Begin(position, isRebased ? MapEvent.RebasedRegister : EventOf(MapEvent.Register, state.Kind));
                if (isRebased) Rank(place.Number, _live.OddRegisters, isUnit: false, isRebased: true);
                else sink.Symbol(MapCodes.Register(isDerived, _isSame), place.Number);
            }
            else if (PointerSet.IsUnit(place))
            {
                bool isRebased = isDerived && (_live.OddUnits >> place.Number & 1) != 0;
                Begin(position, isRebased ? MapEvent.RebasedUnit : EventOf(MapEvent.Unit, state.Kind));
                if (isRebased) Rank(place.Number, _live.OddUnits, isUnit: true, isRebased: true);
                else sink.Symbol(MapCodes.Unit(isDerived, _isSame), place.Number);
            }
            else
            {
                Begin(position, EventOf(MapEvent.Other, state.Kind));
                Rare(place);
            }

            if (isDerived) Base(state.Base);
            _live.Set(place, state);
        }

        private static MapEvent EventOf(MapEvent sort, PointerKind kind) => kind switch
        {
            PointerKind.Derived => sort + (MapEvent.DerivedRegister - MapEvent.Register),
            PointerKind.Tagged => sort + (MapEvent.TaggedRegister - MapEvent.Register),
            _ => sort,
        };

        private void Rank(int number, ulong among, bool isUnit, bool isRebased)
        {
            int count = BitOperations.PopCount(among);
            if (count > 1)
            {
                sink.Symbol(MapCodes.Rank(isUnit, isRebased, count), BitOperations.PopCount(among & ((1UL << number) - 1)));
            }
        }

        private void Base(Location place)
        {
            int rank = _live.RankOf(place);
            if (rank is < 0 or >= MapCodes.NoRank)
            {
                sink.Symbol(MapCodes.Base(_live.References), MapCodes.NoRank);
                Rare(place);
            }
            else
            {
                sink.Symbol(MapCodes.Base(_live.References), rank);
            }
        }

        private void Rare(Location place)
        {
            sink.Bits((uint)place.Kind, KindBits);
            sink.Number(MapCodes.Other, (uint)place.Number);
        }

        private void Begin(int position, MapEvent @event)
        {
            if (_isHeading)
            {
                Event(@event, isSame: false);
                return;
            }

            bool isBlock = Events > 0 && Events % BlockEvents == 0;
            if (isBlock) BeginBlock(position);
            Event(@event, isSame: !isBlock && position == _position && Events > 0);
            if (!isBlock && !_isSame) sink.Number(MapCodes.Distance(_distanceFrom, @event), (uint)(position - _position));
            _position = position;
            Events++;
        }

        private void Event(MapEvent @event, bool isSame)
        {
            sink.Symbol(MapCodes.EventAfter(_before), (2 * (int)@event) + (isSame ? 1 : 0));
            (_distanceFrom, _before, _isSame) = (_before, @event, isSame);
        }

        /// <summary>Says all places anew, as if the function began there.</summary>
        private void BeginBlock(int position)
        {
            Blocks.Add(new MapBlock(position, sink.Position));
            List<PointerPlace> places = [.. _live.ToArray()];
            places.Sort(static (a, b) => OrderOf(a).CompareTo(OrderOf(b)));
            _live.Clear();
            _isHeading = true;
            _before = MapEvent.Start;
            foreach (PointerPlace place in places) Put(position, place);
            Event(MapEvent.Stop, isSame: false);
            _isHeading = false;
        }
    }
}
