// SPDX-License-Identifier: MIT
using System;
using System.Buffers.Binary;

namespace Stillpoint.StackMaps.V3;

/// <summary>Writes stack map tables of version 3, byte for byte as LLVM lays them out; reserved fields are zero.</summary>
/// <remarks>Any thread.</remarks>
public static class StackMapWriter
{
    /// <summary>The bytes of a table, a multiple of 8.</summary>
    /// <exception cref="ArgumentException">
    /// The table says what the format cannot: more than 65,535 locations or live-outs in a record, a kind that does not
    /// exist, a constant that the table does not have, 2 GB or more.
    /// </exception>
    public static byte[] Write(StackMapTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        long length = table.ByteCount;
        if (length > Array.MaxLength)
        {
            throw new ArgumentException($"the table has {length} bytes", nameof(table));
        }

        byte[] bytes = new byte[(int)length];
        Writer writer = new(bytes);
        writer.UInt32(StackMapLayout.Version);
        writer.UInt32((uint)table.Functions.Length);
        writer.UInt32((uint)table.Constants.Length);
        writer.UInt32((uint)table.RecordCount);
        foreach (StackMapFunction function in table.Functions)
        {
            writer.UInt64(function.Address);
            writer.UInt64(function.StackSize);
            writer.UInt64((ulong)function.Records.Length);
        }

        foreach (ulong constant in table.Constants)
        {
            writer.UInt64(constant);
        }

        foreach (StackMapFunction function in table.Functions)
        {
            foreach (StackMapRecord record in function.Records)
            {
                WriteRecord(ref writer, record, table.Constants.Length);
            }
        }

        return bytes;
    }

    private static void WriteRecord(ref Writer writer, StackMapRecord record, int constantCount)
    {
        writer.UInt64(record.Id);
        writer.UInt32(record.InstructionOffset);
        writer.UInt16(record.Flags);
        writer.UInt16(Count(record.Locations.Length, "locations"));
        foreach (StackMapLocation location in record.Locations)
        {
            if (!StackMapLayout.IsKnown(location.Kind))
            {
                throw new ArgumentException($"a location of kind {(byte)location.Kind}");
            }

            if (location.Kind == StackMapLocationKind.ConstantIndex && (uint)location.Offset >= (uint)constantCount)
            {
                throw new ArgumentException($"a location is constant {(uint)location.Offset} of {constantCount}");
            }

            writer.UInt16((ushort)location.Kind); // and a reserved byte
            writer.UInt16(location.Size);
            writer.UInt32(location.DwarfRegister); // and two reserved bytes
            writer.UInt32((uint)location.Offset);
        }

        writer.Pad();
        writer.UInt16(0);
        writer.UInt16(Count(record.LiveOuts.Length, "live-outs"));
        foreach (LiveOut liveOut in record.LiveOuts)
        {
            writer.UInt16(liveOut.DwarfRegister);
            writer.UInt16((ushort)(liveOut.Size << 8)); // the low byte is reserved
        }

        writer.Pad();
    }

    private static ushort Count(int count, string what) => count <= ushort.MaxValue
        ? (ushort)count
        : throw new ArgumentException($"a record has {count} {what}, more than {ushort.MaxValue}");

    /// <summary>Puts little-endian fields behind each other; the bytes are zero before.</summary>
    private ref struct Writer(Span<byte> bytes)
    {
        private readonly Span<byte> _bytes = bytes;
        private int _position;

        public void UInt16(ushort value)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(_bytes[_position..], value);
            _position += sizeof(ushort);
        }

        public void UInt32(uint value)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(_bytes[_position..], value);
            _position += sizeof(uint);
        }

        public void UInt64(ulong value)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(_bytes[_position..], value);
            _position += sizeof(ulong);
        }

        public void Pad() => _position = StackMapLayout.Align(_position);
    }
}
