// SPDX-License-Identifier: MIT
using System;
using System.Buffers.Binary;

namespace Stillpoint.StackMaps.Compact;

/// <summary>Writes <see cref="CompactTable"/>s.</summary>
public static class CompactTableWriter
{
    /// <summary>The bytes of a table.</summary>
    /// <exception cref="ArgumentException">The maps of a function are in another encoding, or in other tables.</exception>
    public static byte[] Write(CompactTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        byte[] lengths = table.Tables.Lengths();
        byte[] bytes = new byte[checked((int)SizeOf(table))];
        Span<byte> rest = bytes;
        Put(ref rest, CompactTable.Magic);
        Put(ref rest, (uint)bytes.Length);
        Put(ref rest, (uint)table.Functions.Length);
        Put(ref rest, (uint)lengths.Length);
        int stream = FirstStream(table);
        foreach (CompactFunction function in table.Functions)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(rest, function.Address);
            rest = rest[sizeof(ulong)..];
            Put(ref rest, function.CodeBytes);
            Put(ref rest, unchecked((uint)function.FirstUnit));
            Put(ref rest, (uint)stream);
            Put(ref rest, (uint)function.Maps.Bytes);
            if (function.Maps.Bytes > 0) StreamOf(function, table.Tables).CopyTo(bytes.AsSpan(stream));
            stream += function.Maps.Bytes;
        }

        for (int i = 0; i < lengths.Length; i++) rest[i / 2] |= (byte)(lengths[i] << (4 * (i & 1)));
        return bytes;
    }

    /// <summary>Bytes of a table.</summary>
    internal static long SizeOf(CompactTable table)
    {
        long size = FirstStream(table);
        foreach (CompactFunction function in table.Functions) size += function.Maps.Bytes;
        return (size + CompactTable.Alignment - 1) & -CompactTable.Alignment;
    }

    private static int FirstStream(CompactTable table) => checked(
        CompactTable.HeaderBytes + (CompactTable.FunctionBytes * table.Functions.Length) + ((table.Tables.LengthCount + 1) / 2));

    private static ReadOnlySpan<byte> StreamOf(CompactFunction function, MapTables tables) =>
        function.Maps is CompactMaps maps && maps.Tables == tables
            ? maps.Stream
            : throw new ArgumentException("maps that are in another encoding, or in other tables", nameof(function));

    private static void Put(ref Span<byte> rest, uint number)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(rest, number);
        rest = rest[sizeof(uint)..];
    }
}
