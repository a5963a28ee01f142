// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Stillpoint.StackMaps.V3;

/// <summary>Reads stack map tables of version 3.</summary>
/// <remarks>
/// A count is checked against the bytes that are left before anything is allocated for it. What cannot be kept, such as a
/// reserved field that is not zero, is refused, so that <see cref="StackMapWriter"/> gives the same bytes again. Any thread.
/// </remarks>
public static class StackMapReader
{
    /// <summary>Reads a whole section: the tables of all modules that were linked, one behind the other.</summary>
    /// <param name="section">The bytes of the section, nothing else.</param>
    /// <param name="start">The offset that errors give to the first byte.</param>
    /// <exception cref="MapFormatException">The bytes are not tables of this version.</exception>
    public static ImmutableArray<StackMapTable> ReadAll(ReadOnlySpan<byte> section, long start = 0)
    {
        List<StackMapTable> tables = [];
        int position = 0;
        while (position < section.Length)
        {
            tables.Add(Read(section[position..], out int length, start + position));
            position += length;
        }

        return [.. tables];
    }

    /// <summary>Reads one table from the start of bytes.</summary>
    /// <param name="bytes">The table and what follows it.</param>
    /// <param name="length">Bytes of the table, a multiple of 8.</param>
    /// <param name="start">The offset that errors give to the first byte.</param>
    /// <exception cref="MapFormatException">The bytes are no table of this version.</exception>
    public static StackMapTable Read(ReadOnlySpan<byte> bytes, out int length, long start = 0)
    {
        ByteReader reader = new(bytes, start);
        long at = reader.Offset;
        int version = reader.Byte("the version");
        if (version != StackMapLayout.Version)
        {
            throw new MapFormatException(at, $"stack maps of version {version}, not {StackMapLayout.Version}");
        }

        reader.Zeros(3, "the reserved part of the header");
        long counts = reader.Offset;
        uint functionCount = reader.UInt32("the number of functions");
        uint constantCount = reader.UInt32("the number of constants");
        uint recordCount = reader.UInt32("the number of records");
        long needed = ((long)functionCount * StackMapLayout.FunctionBytes)
            + ((long)constantCount * StackMapLayout.ConstantBytes)
            + ((long)recordCount * StackMapLayout.SmallestRecord);
        if (needed > reader.Left)
        {
            throw new MapFormatException(
                counts,
                $"{functionCount} functions, {constantCount} constants and {recordCount} records need {needed} bytes of {reader.Left}");
        }

        FunctionRow[] rows = ReadFunctions(ref reader, (int)functionCount, (int)recordCount, counts);
        ulong[] constants = constantCount == 0 ? [] : new ulong[(int)constantCount];
        for (int i = 0; i < constants.Length; i++)
        {
            constants[i] = reader.UInt64("a constant");
        }

        StackMapFunction[] functions = rows.Length == 0 ? [] : new StackMapFunction[rows.Length];
        for (int i = 0; i < functions.Length; i++)
        {
            StackMapRecord[] records = rows[i].Records == 0 ? [] : new StackMapRecord[rows[i].Records];
            for (int j = 0; j < records.Length; j++)
            {
                records[j] = ReadRecord(ref reader, constants.Length);
            }

            functions[i] = new StackMapFunction(
                rows[i].Address, rows[i].StackSize, ImmutableCollectionsMarshal.AsImmutableArray(records));
        }

        length = reader.Position;
        return new StackMapTable(
            ImmutableCollectionsMarshal.AsImmutableArray(functions), ImmutableCollectionsMarshal.AsImmutableArray(constants));
    }

    /// <summary>Records belong to functions by their numbers alone, so the numbers must add up.</summary>
    private static FunctionRow[] ReadFunctions(ref ByteReader reader, int count, int recordCount, long counts)
    {
        FunctionRow[] rows = count == 0 ? [] : new FunctionRow[count];
        int left = recordCount;
        for (int i = 0; i < rows.Length; i++)
        {
            ulong address = reader.UInt64("the address of a function");
            ulong stackSize = reader.UInt64("the stack size of a function");
            long at = reader.Offset;
            ulong records = reader.UInt64("the number of a function's records");
            if (records > (ulong)left)
            {
                throw new MapFormatException(at, $"function {i} has {records} records of {left} that are left");
            }

            left -= (int)records;
            rows[i] = new FunctionRow(address, stackSize, (int)records);
        }

        return left == 0
            ? rows
            : throw new MapFormatException(counts, $"{left} of {recordCount} records belong to no function");
    }

    private static StackMapRecord ReadRecord(ref ByteReader reader, int constantCount)
    {
        ulong id = reader.UInt64("the id of a record");
        uint offset = reader.UInt32("the instruction offset of a record");
        ushort flags = reader.UInt16("the flags of a record");
        int locationCount = Count(ref reader, StackMapLayout.LocationBytes, "the number of locations", "locations");
        StackMapLocation[] locations = locationCount == 0 ? [] : new StackMapLocation[locationCount];
        for (int i = 0; i < locations.Length; i++)
        {
            locations[i] = ReadLocation(ref reader, constantCount);
        }

        Pad(ref reader, "the padding behind locations");
        reader.Zeros(2, "the reserved part before live-outs");
        int liveOutCount = Count(ref reader, StackMapLayout.LiveOutBytes, "the number of live-outs", "live-outs");
        LiveOut[] liveOuts = liveOutCount == 0 ? [] : new LiveOut[liveOutCount];
        for (int i = 0; i < liveOuts.Length; i++)
        {
            ushort register = reader.UInt16("the register of a live-out");
            reader.Zeros(1, "the reserved part of a live-out");
            liveOuts[i] = new LiveOut(register, reader.Byte("the size of a live-out"));
        }

        Pad(ref reader, "the padding behind live-outs");
        return new StackMapRecord(
            id,
            offset,
            flags,
            ImmutableCollectionsMarshal.AsImmutableArray(locations),
            ImmutableCollectionsMarshal.AsImmutableArray(liveOuts));
    }

    private static StackMapLocation ReadLocation(ref ByteReader reader, int constantCount)
    {
        long at = reader.Offset;
        var kind = (StackMapLocationKind)reader.Byte("the kind of a location");
        if (!StackMapLayout.IsKnown(kind))
        {
            throw new MapFormatException(at, $"a location of kind {(byte)kind}");
        }

        reader.Zeros(1, "the first reserved part of a location");
        ushort size = reader.UInt16("the size of a location");
        ushort register = reader.UInt16("the register of a location");
        reader.Zeros(2, "the second reserved part of a location");
        long field = reader.Offset;
        int offset = reader.Int32("the offset of a location");
        return kind != StackMapLocationKind.ConstantIndex || (uint)offset < (uint)constantCount
            ? new StackMapLocation(kind, size, register, offset)
            : throw new MapFormatException(field, $"a location is constant {(uint)offset} of {constantCount}");
    }

    private static int Count(ref ByteReader reader, int entryBytes, string field, string what)
    {
        long at = reader.Offset;
        int count = reader.UInt16(field);
        return count * entryBytes <= reader.Left
            ? count
            : throw new MapFormatException(at, $"{count} {what} need {count * entryBytes} bytes of {reader.Left}");
    }

    private static void Pad(ref ByteReader reader, string what) =>
        reader.Zeros(StackMapLayout.Align(reader.Position) - reader.Position, what);

    private readonly record struct FunctionRow(ulong Address, ulong StackSize, int Records);
}
