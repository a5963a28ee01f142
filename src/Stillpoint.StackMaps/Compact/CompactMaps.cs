// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Numerics;
using System.Runtime.CompilerServices;
using Stillpoint.StackMaps.Encodings;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.StackMaps.Compact;

/// <summary>The maps of a function as a stream of bits, see <see cref="MapStream"/>. Reading allocates nothing.</summary>
internal sealed partial class CompactMaps : PointerMaps
{
    // The bytes begin with the number of events. If there are blocks beyond the first one, then come the widths of the two parts of
    // the index's rows, and the rows: where the first event of a block holds, and where it is in the stream. The stream is behind.
    private const int WidthBits = 5;

    private readonly MapTables _tables;
    private readonly byte[] _bytes;

    /// <summary>Where the stream begins, in bits.</summary>
    private readonly int _stream;

    private CompactMaps(MapTables tables, byte[] bytes, int stream)
    {
        _tables = tables;
        _bytes = bytes;
        _stream = stream;
    }

    /// <inheritdoc/>
    public override int Bytes => _bytes.Length;

    /// <summary>The codes of the stream.</summary>
    internal MapTables Tables => _tables;

    /// <summary>The bytes.</summary>
    internal ReadOnlySpan<byte> Stream => _bytes;

    /// <summary>Writes the maps of a function.</summary>
    /// <param name="maps">The maps.</param>
    /// <param name="tables">The codes to use.</param>
    internal static CompactMaps Of(InstructionMaps maps, MapTables tables)
    {
        EncodingSink stream = new(tables);
        List<MapBlock> blocks = MapStream.Write(maps, stream, out int events);
        EncodingSink head = new(tables);
        head.Number(MapCodes.EventCount, (uint)events);
        if (blocks.Count > 0)
        {
            int positionBits = BitsOf(blocks[^1].Position);
            int offsetBits = BitsOf(blocks[^1].Bit);
            head.Bits((uint)positionBits, WidthBits);
            head.Bits((uint)offsetBits, WidthBits);
            foreach (MapBlock block in blocks)
            {
                head.Bits((uint)block.Position, positionBits);
                head.Bits((uint)block.Bit, offsetBits);
            }
        }

        int start = head.Position;
        head.Writer.Append(stream.Writer);
        return new CompactMaps(tables, head.Writer.ToArray(), start);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // the first collections of a process cannot wait for it
    protected override int ReadInto(int offset, PointerSet live)
    {
        BitReader reader = FindBlock(offset, out int position, out int left);
        MapEvent before = MapEvent.Start;
        MapEvent @event;
        bool isFirst = position < 0;
        if (!isFirst)
        {
            while ((@event = (MapEvent)(_tables.Read(ref reader, MapCodes.EventAfter(before)) >> 1)) != MapEvent.Stop)
            {
                ReadChange(ref reader, live, @event, isSame: false);
                before = @event;
            }

            before = MapEvent.Stop;
        }

        int resume = offset;
        for (position = Math.Max(position, 0); left > 0; left--)
        {
            int symbol = _tables.Read(ref reader, MapCodes.EventAfter(before));
            @event = (MapEvent)(symbol >> 1);
            if ((symbol & 1) == 0 && (before != MapEvent.Stop || isFirst))
            {
                position += (int)_tables.ReadNumber(ref reader, MapCodes.Distance(before, @event));
                if (position > offset) break;
            }

            before = @event;
            if (@event == MapEvent.Range)
            {
                int length = (int)_tables.ReadNumber(ref reader, MapCodes.Length);
                if (offset - position < length - 1) resume = position - 1;
                continue;
            }

            ReadChange(ref reader, live, @event, (symbol & 1) != 0);
        }

        return resume;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadChange(ref BitReader reader, PointerSet live, MapEvent @event, bool isSame)
    {
        switch (@event)
        {
            case MapEvent.Register:
                live.AddRegister(_tables.Read(ref reader, MapCodes.Register(isDerived: false, isSame)));
                break;
            case MapEvent.Unit:
                live.AddUnit(_tables.Read(ref reader, MapCodes.Unit(isDerived: false, isSame)));
                break;
            case MapEvent.RegisterEnd:
                live.EndRegister(ReadRank(ref reader, live.Registers, isUnit: false, isRebased: false));
                break;
            case MapEvent.UnitEnd:
                live.EndUnit(ReadRank(ref reader, live.Units, isUnit: true, isRebased: false));
                break;
            case MapEvent.NoRegister:
                live.SetRegisters(0);
                break;
            case MapEvent.ResultOnly:
                live.SetRegisters(1);
                break;
            case MapEvent.OtherEnd:
                live.EndOther((int)_tables.ReadNumber(ref reader, MapCodes.Other));
                break;
            case MapEvent.DerivedRegister or MapEvent.TaggedRegister:
                bool isDerived = @event == MapEvent.DerivedRegister;
                var place = Location.General(_tables.Read(ref reader, MapCodes.Register(isDerived, isSame)));
                live.Set(place, isDerived ? ReadDerived(ref reader, live) : PlaceState.Tagged);
                break;
            case MapEvent.DerivedUnit or MapEvent.TaggedUnit:
                isDerived = @event == MapEvent.DerivedUnit;
                place = Location.Spill(_tables.Read(ref reader, MapCodes.Unit(isDerived, isSame)));
                live.Set(place, isDerived ? ReadDerived(ref reader, live) : PlaceState.Tagged);
                break;
            case MapEvent.RebasedRegister:
                place = Location.General(ReadRank(ref reader, live.OddRegisters, isUnit: false, isRebased: true));
                live.Set(place, ReadDerived(ref reader, live));
                break;
            case MapEvent.RebasedUnit:
                place = Location.Spill(ReadRank(ref reader, live.OddUnits, isUnit: true, isRebased: true));
                live.Set(place, ReadDerived(ref reader, live));
                break;
            default:
                place = ReadRare(ref reader);
                live.Set(place, @event switch
                {
                    MapEvent.DerivedOther => ReadDerived(ref reader, live),
                    MapEvent.TaggedOther => PlaceState.Tagged,
                    _ => PlaceState.Reference,
                });
                break;
        }
    }

    private int ReadRank(ref BitReader reader, ulong among, bool isUnit, bool isRebased)
    {
        int count = BitOperations.PopCount(among);
        int rank = count > 1 ? _tables.Read(ref reader, MapCodes.Rank(isUnit, isRebased, count)) : 0;
        return PointerSet.BitAt(among, rank);
    }

    private PlaceState ReadDerived(ref BitReader reader, PointerSet live)
    {
        int rank = _tables.Read(ref reader, MapCodes.Base(live.References));
        return new PlaceState(PointerKind.Derived, rank == MapCodes.NoRank ? ReadRare(ref reader) : live.ReferenceAt(rank));
    }

    private Location ReadRare(ref BitReader reader)
    {
        var kind = (LocationKind)reader.Read(MapStream.KindBits);
        uint number = _tables.ReadNumber(ref reader, MapCodes.Other);
        return kind < LocationKind.None ? Location.Of(kind, (int)number) : throw new MapFormatException(0, "a place that there is not");
    }

    /// <summary>Finds the last block whose first event holds at an offset, or the first one.</summary>
    /// <param name="offset">The offset.</param>
    /// <param name="position">Where its first event holds; -1 of the first block, whose stream tells that.</param>
    /// <param name="left">Events in it.</param>
    private BitReader FindBlock(int offset, out int position, out int left)
    {
        BitReader head = new(_bytes, 0);
        int events = (int)_tables.ReadNumber(ref head, MapCodes.EventCount);
        int low = 0;
        int bit = 0;
        position = -1;
        if (events > MapStream.BlockEvents)
        {
            int positionBits = (int)head.Read(WidthBits);
            int bits = positionBits + (int)head.Read(WidthBits);
            int rows = head.Position;
            int high = (events - 1) / MapStream.BlockEvents;
            while (low < high)
            {
                int middle = (low + high + 1) / 2;
                BitReader row = new(_bytes, rows + ((middle - 1) * bits));
                int start = (int)row.Read(positionBits);
                if (start > offset)
                {
                    high = middle - 1;
                    continue;
                }

                (low, position, bit) = (middle, start, (int)row.Read(bits - positionBits));
            }
        }

        left = Math.Min(MapStream.BlockEvents, events - (low * MapStream.BlockEvents));
        return new BitReader(_bytes, _stream + bit);
    }

    private static int BitsOf(int number) => 32 - BitOperations.LeadingZeroCount((uint)number | 1);

    private sealed class EncodingSink(MapTables tables) : IMapSink
    {
        public BitWriter Writer { get; } = new();

        public int Position => Writer.Position;

        public void Symbol(int code, int symbol) => tables.Codes[code].Write(Writer, symbol);

        public void Bits(uint value, int bits) => Writer.Write(value, bits);
    }
}
