// SPDX-License-Identifier: MIT
// The stream of a function: events, each at a distance from the one before it.
//
//   distance    symbol [what belongs to it]
//
// An event at p holds for every instruction from p on. What changes at an instruction is said right behind the start of the one
// before it (its start + 1), so that padding between the two, which is no instruction of the maps, belongs to the second one.
// A restartable range is said behind the start of its first instruction; within it nothing changes.
//
// Of each BlockEvents events, the first one is in an index; there, the stream has all places that hold something, so that it can
// be read from there.
using System;
using System.Collections.Generic;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.StackMaps.Compact;

/// <summary>Where the parts of a stream go.</summary>
internal interface IMapSink
{
    /// <summary>Bits so far.</summary>
    int Position { get; }

    /// <summary>A distance, a count or a length.</summary>
    void Number(uint number);

    /// <summary>One of <see cref="MapSymbols"/>.</summary>
    void Symbol(int symbol);

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
    internal const int BlockEvents = 32;

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

    private sealed class Writer(IMapSink sink)
    {
        private readonly PointerSet _live = new();
        private readonly List<PlaceChange> _begins = [];
        private readonly List<Location> _ends = [];
        private int _position;

        public int Events { get; private set; }

        public List<MapBlock> Blocks { get; } = [];

        public void Range(in RestartableRange range)
        {
            Begin(range.Start + 1);
            sink.Symbol(MapSymbols.Range);
            sink.Number((uint)(range.End - range.Start));
        }

        /// <summary>What changes at one instruction: first what ends.</summary>
        public void Change(int position, ReadOnlySpan<PlaceChange> changes)
        {
            _begins.Clear();
            _ends.Clear();
            int registers = 0;
            foreach (PlaceChange change in changes)
            {
                bool isPointer = change.IsLive && change.State.Kind != PointerKind.Raw;
                PlaceState before = _live.StateOf(change.Place);
                if (isPointer && change.State != before) _begins.Add(change);
                if (isPointer || before == PlaceState.Raw) continue;
                _ends.Add(change.Place);
                if (change.Place.IsRegister) registers++;
            }

            bool isAll = registers > 1 && registers == CountRegisters();
            if (isAll)
            {
                Begin(position);
                sink.Symbol(MapSymbols.NoRegister);
                _live.EndRegisters();
            }

            foreach (Location place in _ends)
            {
                if (!isAll || !place.IsRegister) End(position, place);
            }

            foreach (PlaceChange change in _begins)
            {
                Begin(position);
                Put(change.Place, change.State);
                _live.Set(change.Place, change.State);
            }
        }

        private void End(int position, Location place)
        {
            Begin(position);
            int recency = _live.RecencyOf(place);
            _live.End(recency);
            if (recency < MapSymbols.Ends)
            {
                sink.Symbol(MapSymbols.FirstEnd + recency);
                return;
            }

            sink.Symbol(MapSymbols.FarEnd);
            Place(place);
        }

        private int CountRegisters()
        {
            int count = 0;
            foreach (PointerPlace row in _live.Places) count += row.Place.IsRegister ? 1 : 0;
            return count;
        }

        private void Begin(int position)
        {
            if (Events > 0 && Events % BlockEvents == 0) BeginBlock(position);
            else sink.Number((uint)(position - _position));
            _position = position;
            Events++;
        }

        private void BeginBlock(int position)
        {
            Blocks.Add(new MapBlock(position, sink.Position));
            sink.Number((uint)_live.Count);
            foreach (PointerPlace row in _live.Places) Put(row.Place, row.State);
        }

        private void Put(Location place, PlaceState state)
        {
            if (state.Kind == PointerKind.Derived) sink.Symbol(MapSymbols.Derived);
            if (state.Kind == PointerKind.Tagged) sink.Symbol(MapSymbols.Tagged);
            Place(place);
            if (state.Kind == PointerKind.Derived) Place(state.Base);
        }

        private void Place(Location place)
        {
            int symbol = MapSymbols.Of(place);
            sink.Symbol(symbol);
            if (symbol == MapSymbols.Far) sink.Bits((uint)place.Code, 32);
        }
    }
}
