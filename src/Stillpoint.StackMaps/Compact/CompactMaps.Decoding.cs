// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.StackMaps.Encodings;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.StackMaps.Compact;

/// <content>Reading a whole stream, and whether it is one.</content>
internal sealed partial class CompactMaps
{
    /// <summary>Maps from a file, after a look at everything that they say.</summary>
    /// <param name="bytes">The stream; none for a function without pointers.</param>
    /// <param name="tables">Its codes.</param>
    /// <param name="codeBytes">Bytes of code of the function.</param>
    /// <param name="offset">What errors call the first byte.</param>
    /// <exception cref="MapFormatException">They are not what <see cref="Of"/> writes.</exception>
    internal static PointerMaps Checked(ReadOnlySpan<byte> bytes, MapTables tables, int codeBytes, long offset)
    {
        if (bytes.IsEmpty) return None;
        CompactMaps maps;
        try
        {
            maps = Of(new CompactMaps(tables, bytes.ToArray(), 0).Decode(codeBytes), tables);
        }
        catch (Exception error) when (error is ArgumentException or OverflowException or MapFormatException)
        {
            string reason = error is MapFormatException known ? known.Reason : "a number that is too large";
            throw new MapFormatException(offset, $"a stream of maps with {reason}");
        }

        return maps.Stream.SequenceEqual(bytes) ? maps : throw new MapFormatException(offset, "a stream that says its maps otherwise");
    }

    /// <summary>
    /// The whole maps, from the first event to the last. They have a boundary for each event only, which stands for all instructions
    /// up to the next one.
    /// </summary>
    /// <exception cref="MapFormatException">The bytes are no stream.</exception>
    internal InstructionMaps Decode(int codeBytes)
    {
        BitReader reader = new(_bytes, 0);
        long most = 8L * _bytes.Length;
        uint events = _tables.ReadNumber(ref reader, MapCodes.EventCount);
        if (events == 0 || events > most) throw new MapFormatException(0, $"{events} events");
        BitReader index = reader;
        int positionBits = 0;
        int rowBits = 0;
        if (events > MapStream.BlockEvents)
        {
            positionBits = (int)index.Read(WidthBits);
            rowBits = positionBits + (int)index.Read(WidthBits);
            long rows = (events - 1) / MapStream.BlockEvents;
            if (rows * rowBits > most) throw new MapFormatException(0, "an index that is longer than the bytes");
            reader.Skip((2 * WidthBits) + (int)(rows * rowBits));
        }

        PointerSet live = new();
        EventCollector collector = new(codeBytes);
        MapEvent before = MapEvent.Start;
        long position = 0;
        for (uint i = 0; i < events; i++)
        {
            bool isBlock = i > 0 && i % MapStream.BlockEvents == 0;
            if (isBlock)
            {
                ReadPlaces(ref reader, live, most);
                position = index.Read(positionBits);
                index.Skip(rowBits - positionBits);
                before = MapEvent.Stop;
            }

            int symbol = _tables.Read(ref reader, MapCodes.EventAfter(before));
            var @event = (MapEvent)(symbol >> 1);
            if ((symbol & 1) == 0 && !isBlock) position += _tables.ReadNumber(ref reader, MapCodes.Distance(before, @event));
            collector.Go(position, live);
            before = @event;
            if (@event == MapEvent.Range) collector.AddRange(position - 1, _tables.ReadNumber(ref reader, MapCodes.Length));
            else if (@event == MapEvent.Stop) throw new MapFormatException(0, "an end that is none");
            else ReadChange(ref reader, live, @event, (symbol & 1) != 0);
        }

        return collector.Finish(live);
    }

    /// <summary>A block begins with the places that there are already, in an order of their own.</summary>
    private void ReadPlaces(ref BitReader reader, PointerSet places, long most)
    {
        places.Clear();
        MapEvent before = MapEvent.Start;
        for (long count = 0; ; count++)
        {
            var place = (MapEvent)(_tables.Read(ref reader, MapCodes.EventAfter(before)) >> 1);
            if (place == MapEvent.Stop) return;
            if (count > most) throw new MapFormatException(0, "places without an end");
            ReadChange(ref reader, places, place, isSame: false);
            before = place;
        }
    }

    /// <summary>Makes maps of events.</summary>
    private sealed class EventCollector(int codeBytes)
    {
        private readonly List<int> _offsets = [];
        private readonly List<int> _first = [0];
        private readonly List<PlaceChange> _changes = [];
        private readonly List<RestartableRange> _ranges = [];
        private Dictionary<Location, PlaceState> _told = [];
        private Dictionary<Location, PlaceState> _now = [];
        private long _position;

        /// <summary>The next event holds from a position on; what those before it have made of a set holds up to there.</summary>
        public void Go(long position, PointerSet live)
        {
            if (position < _position || position > codeBytes) throw new MapFormatException(0, "an event that is not in the code");
            if (position == _position) return;
            Tell((int)position - 1, live);
            _position = position;
        }

        public void AddRange(long start, long length)
        {
            long first = _ranges.Count > 0 ? _ranges[^1].End : 0;
            if (start < first || start + length > codeBytes) throw new MapFormatException(0, "a range that is not in the code");
            _ranges.Add(new RestartableRange((int)start, (int)(start + length)));
        }

        public InstructionMaps Finish(PointerSet live)
        {
            Tell(codeBytes, live);
            return new InstructionMaps([.. _offsets], [.. _first], [.. _changes], [.. _ranges]);
        }

        private void Tell(int offset, PointerSet live)
        {
            _now.Clear();
            foreach (PointerPlace place in live.ToArray())
            {
                _now.Add(place.Place, place.State);
                if (!_told.TryGetValue(place.Place, out PlaceState before) || before != place.State)
                    _changes.Add(new PlaceChange(place.Place, true, place.State));
            }

            foreach (Location place in _told.Keys)
            {
                if (!_now.ContainsKey(place)) _changes.Add(new PlaceChange(place, false, default));
            }

            (_told, _now) = (_now, _told);
            _offsets.Add(offset);
            _first.Add(_changes.Count);
        }
    }
}
