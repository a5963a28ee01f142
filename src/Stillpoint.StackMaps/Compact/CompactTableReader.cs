// SPDX-License-Identifier: MIT
using System;
using System.Collections.Immutable;

namespace Stillpoint.StackMaps.Compact;

/// <summary>Reads <see cref="CompactTable"/>s, and checks everything that they say.</summary>
public static class CompactTableReader
{
    /// <summary>More bytes of code than a function has: positions are numbers of 32 bits.</summary>
    private const uint MostCodeBytes = int.MaxValue;

    /// <summary>Reads the tables of a section, which are behind each other.</summary>
    /// <param name="bytes">The section.</param>
    /// <param name="start">The offset that errors give to its first byte.</param>
    /// <exception cref="MapFormatException">The bytes are damaged.</exception>
    public static ImmutableArray<CompactTable> ReadAll(ReadOnlySpan<byte> bytes, long start = 0)
    {
        ImmutableArray<CompactTable>.Builder tables = ImmutableArray.CreateBuilder<CompactTable>();
        for (int at = 0; at < bytes.Length;)
        {
            tables.Add(Read(bytes[at..], start + at, out int size));
            at += size;
        }

        return tables.ToImmutable();
    }

    private static CompactTable Read(ReadOnlySpan<byte> bytes, long start, out int size)
    {
        ByteReader reader = new(bytes, start);
        if (reader.UInt32("the magic number") != CompactTable.Magic) throw new MapFormatException(start, "no table of maps begins");
        uint length = reader.UInt32("the size of the table");
        if (length > (uint)bytes.Length || length % CompactTable.Alignment != 0)
        {
            throw new MapFormatException(start + sizeof(uint), $"a table of {length} bytes, where {bytes.Length} are left");
        }

        size = (int)length;
        bytes = bytes[..size];
        uint functions = reader.UInt32("the number of functions");
        uint lengths = reader.UInt32("the number of lengths");
        if (((long)functions * CompactTable.FunctionBytes) + ((lengths + 1L) / 2) > size - CompactTable.HeaderBytes)
        {
            throw new MapFormatException(start, $"{functions} functions and {lengths} lengths in a table of {size} bytes");
        }

        int firstLength = CompactTable.HeaderBytes + ((int)functions * CompactTable.FunctionBytes);
        MapTables tables = ReadLengths(bytes[firstLength..], (int)lengths, start + firstLength);
        ImmutableArray<CompactFunction>.Builder rows = ImmutableArray.CreateBuilder<CompactFunction>((int)functions);
        long stream = firstLength + ((lengths + 1L) / 2);
        reader = new ByteReader(bytes[..firstLength], start);
        reader.Skip(CompactTable.HeaderBytes, "the header");
        for (uint i = 0; i < functions; i++)
        {
            long row = reader.Offset;
            ulong address = reader.UInt64("an address");
            uint codeBytes = reader.UInt32("a number of bytes of code");
            int firstUnit = reader.Int32("the place of the first unit");
            uint offset = reader.UInt32("the offset of a stream");
            uint count = reader.UInt32("the size of a stream");
            if (codeBytes > MostCodeBytes) throw new MapFormatException(row, $"a function of {codeBytes} bytes");
            if (offset != stream || offset + (long)count > size) throw new MapFormatException(row, "a stream that is not where it must be");
            stream += count;
            rows.Add(new CompactFunction(
                address, codeBytes, firstUnit,
                CompactMaps.Checked(bytes.Slice((int)offset, (int)count), tables, (int)codeBytes, start + offset)));
        }

        if (size - stream >= CompactTable.Alignment || bytes[(int)stream..].ContainsAnyExcept((byte)0))
        {
            throw new MapFormatException(start + stream, "padding that is too long or not zero");
        }

        return new CompactTable(tables, rows.MoveToImmutable());
    }

    private static MapTables ReadLengths(ReadOnlySpan<byte> bytes, int count, long offset)
    {
        byte[] lengths = new byte[count];
        for (int i = 0; i < count; i++) lengths[i] = (byte)(bytes[i / 2] >> (4 * (i & 1)) & 15);
        if (count % 2 != 0 && bytes[count / 2] > 15) throw new MapFormatException(offset + (count / 2), "padding that is not zero");
        try
        {
            return MapTables.Of(lengths);
        }
        catch (ArgumentException error)
        {
            throw new MapFormatException($"codes that there are not at offset 0x{offset:x}: {error.Message}", error);
        }
    }
}
