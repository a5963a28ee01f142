// SPDX-License-Identifier: MIT
using System;
using System.Buffers.Binary;

namespace Stillpoint.StackMaps;

/// <summary>Takes little-endian fields from bytes, one after the other; each is checked against the bytes that are left.</summary>
/// <param name="bytes">What is read.</param>
/// <param name="start">The offset that errors give to the first byte.</param>
internal ref struct ByteReader(ReadOnlySpan<byte> bytes, long start)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private readonly long _start = start;

    /// <summary>Bytes taken so far.</summary>
    public int Position { get; private set; }

    public readonly int Left => _bytes.Length - Position;

    /// <summary>What errors call the next byte.</summary>
    public readonly long Offset => _start + Position;

    public byte Byte(string field) => Take(sizeof(byte), field)[0];

    public ushort UInt16(string field) => BinaryPrimitives.ReadUInt16LittleEndian(Take(sizeof(ushort), field));

    public uint UInt32(string field) => BinaryPrimitives.ReadUInt32LittleEndian(Take(sizeof(uint), field));

    public int Int32(string field) => BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int), field));

    public ulong UInt64(string field) => BinaryPrimitives.ReadUInt64LittleEndian(Take(sizeof(ulong), field));

    public long Int64(string field) => BinaryPrimitives.ReadInt64LittleEndian(Take(sizeof(long), field));

    /// <summary>Takes bytes that must be zero.</summary>
    public void Zeros(int count, string field)
    {
        long offset = Offset;
        if (Take(count, field).ContainsAnyExcept((byte)0))
        {
            throw new MapFormatException(offset, $"{field} is not zero");
        }
    }

    public void Skip(int count, string field) => Take(count, field);

    private ReadOnlySpan<byte> Take(int count, string field)
    {
        if (Left < count)
        {
            throw new MapFormatException(Offset, $"the bytes end before {field}");
        }

        ReadOnlySpan<byte> taken = _bytes.Slice(Position, count);
        Position += count;
        return taken;
    }
}
