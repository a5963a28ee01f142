// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Numerics;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.StackMaps.Compact;

/// <summary>
/// Where managed pointers are at every instruction of a function, and which code restarts, as a stream of bits. What is raw and
/// what is dead is not told apart.
/// </summary>
/// <remarks>Immutable; any thread may read it, without a lock and without memory of its own.</remarks>
public sealed class CompactMaps
{
    // The bytes begin with the number of events. If there are blocks beyond the first one, then come the widths of the two parts of
    // the index's rows, and the rows: where the first event of a block holds, and where it is in the stream. The stream begins with
    // a whole byte.
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

    /// <summary>The maps of a function without pointers and ranges.</summary>
    public static CompactMaps Empty { get; } = new(MapTables.Default, [], 0);

    /// <summary>Bytes of the stream and its index.</summary>
    public int Bytes => _bytes.Length;

    /// <summary>Writes the maps of a function.</summary>
    /// <param name="maps">The maps.</param>
    /// <param name="tables">The codes to use.</param>
    public static CompactMaps Of(InstructionMaps maps, MapTables tables)
    {
        ArgumentNullException.ThrowIfNull(maps);
        ArgumentNullException.ThrowIfNull(tables);
        EncodingSink stream = new(tables);
        List<MapBlock> blocks = MapStream.Write(maps, stream, out int events);
        if (events == 0) return Empty;
        EncodingSink head = new(tables);
        head.Number((uint)events);
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

        int start = (head.Position + 7) / 8;
        byte[] bytes = new byte[start + ((stream.Position + 7) / 8)];
        head.CopyTo(bytes);
        stream.CopyTo(bytes.AsSpan(start));
        return new CompactMaps(tables, bytes, start * 8);
    }

    /// <summary>The places with pointers at an instruction.</summary>
    /// <param name="offset">Code offset at which an instruction begins.</param>
    /// <param name="live">Gets the places; what it had is forgotten.</param>
    /// <returns>As <see cref="ResumeAt"/>.</returns>
    public int Read(int offset, PointerSet live)
    {
        ArgumentNullException.ThrowIfNull(live);
        live.Clear();
        return Walk(offset, live);
    }

    /// <summary>Where a thread that is stopped at an offset goes on: at the start of the range that it is inside, or there.</summary>
    public int ResumeAt(int offset) => Walk(offset, null);

    private int Walk(int offset, PointerSet? live)
    {
        if (_bytes.Length == 0) return offset;
        BitReader reader = FindBlock(offset, out int position, out int left);
        if (position < 0)
        {
            position = (int)_tables.ReadNumber(ref reader);
        }
        else
        {
            for (uint count = _tables.ReadNumber(ref reader); count > 0; count--)
            {
                ReadChange(ref reader, live, reader.Read(_tables.Symbols));
            }
        }

        int resume = offset;
        for (; position <= offset; position += (int)_tables.ReadNumber(ref reader))
        {
            int symbol = reader.Read(_tables.Symbols);
            if (symbol != MapSymbols.Range)
            {
                ReadChange(ref reader, live, symbol);
            }
            else if (offset - position < (int)_tables.ReadNumber(ref reader) - 1)
            {
                resume = position - 1;
            }

            if (--left == 0) break;
        }

        return resume;
    }

    private void ReadChange(ref BitReader reader, PointerSet? live, int symbol)
    {
        switch (symbol)
        {
            case >= MapSymbols.FirstEnd and < MapSymbols.FarEnd:
                live?.End(symbol - MapSymbols.FirstEnd);
                break;
            case MapSymbols.NoRegister:
                live?.EndRegisters();
                break;
            case MapSymbols.FarEnd:
                Location ended = ReadPlace(ref reader, reader.Read(_tables.Symbols));
                live?.End(live.RecencyOf(ended));
                break;
            case MapSymbols.Derived:
                Location derived = ReadPlace(ref reader, reader.Read(_tables.Symbols));
                Location origin = ReadPlace(ref reader, reader.Read(_tables.Symbols));
                live?.Set(derived, new PlaceState(PointerKind.Derived, origin));
                break;
            case MapSymbols.Tagged:
                Location tagged = ReadPlace(ref reader, reader.Read(_tables.Symbols));
                live?.Set(tagged, new PlaceState(PointerKind.Tagged, Location.None));
                break;
            default:
                Location place = ReadPlace(ref reader, symbol);
                live?.Set(place, new PlaceState(PointerKind.Reference, Location.None));
                break;
        }
    }

    private static Location ReadPlace(ref BitReader reader, int symbol) =>
        symbol == MapSymbols.Far ? new Location((int)reader.Read(32)) : MapSymbols.PlaceOf(symbol);

    /// <summary>Finds the last block whose first event holds at an offset, or the first one.</summary>
    /// <param name="offset">The offset.</param>
    /// <param name="position">Where its first event holds; -1 of the first block, whose stream tells that.</param>
    /// <param name="left">Events in it.</param>
    private BitReader FindBlock(int offset, out int position, out int left)
    {
        BitReader head = new(_bytes, 0);
        int events = (int)_tables.ReadNumber(ref head);
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
        private readonly BitWriter _writer = new();

        public int Position => _writer.Position;

        public void Number(uint number)
        {
            int symbol = MapTables.SymbolOf(number, out int bits);
            tables.Numbers.Write(_writer, symbol);
            _writer.Write(number - MapTables.Small + 1 - (1U << bits), bits);
        }

        public void Symbol(int symbol) => tables.Symbols.Write(_writer, symbol);

        public void Bits(uint value, int bits) => _writer.Write(value, bits);

        public void CopyTo(Span<byte> target) => _writer.CopyTo(target);
    }
}
