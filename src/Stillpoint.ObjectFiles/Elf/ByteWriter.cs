// SPDX-License-Identifier: MIT
using System;
using System.Buffers.Binary;

namespace Stillpoint.ObjectFiles.Elf;

/// <summary>Bytes that grow, with little-endian and LEB128 numbers.</summary>
internal sealed class ByteWriter
{
    private byte[] _bytes = new byte[256];

    /// <summary>Bytes so far.</summary>
    public int Length { get; private set; }

    /// <summary>What was written; valid until more is.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>Adds zero bytes and gives them to be filled; valid until more is written.</summary>
    public Span<byte> Add(int count)
    {
        int start = Length;
        int end = checked(start + count);
        if (end > _bytes.Length)
        {
            Array.Resize(ref _bytes, (int)Math.Min(Array.MaxLength, Math.Max(end, 2L * _bytes.Length)));
        }

        Length = end;
        return _bytes.AsSpan(start, count);
    }

    public void Bytes(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Add(bytes.Length));

    /// <summary>Bytes and a zero.</summary>
    public void Text(ReadOnlySpan<byte> bytes)
    {
        Bytes(bytes);
        UInt8(0);
    }

    public void UInt8(int value) => Add(1)[0] = (byte)value;

    public void UInt16(int value) => BinaryPrimitives.WriteUInt16LittleEndian(Add(2), (ushort)value);

    public void UInt32(uint value) => BinaryPrimitives.WriteUInt32LittleEndian(Add(4), value);

    public void UInt64(ulong value) => BinaryPrimitives.WriteUInt64LittleEndian(Add(8), value);

    /// <summary>Unsigned LEB128.</summary>
    public void Uleb(ulong value)
    {
        do
        {
            UInt8((int)(value & 0x7F) | (value > 0x7F ? 0x80 : 0));
            value >>= 7;
        }
        while (value != 0);
    }

    /// <summary>Signed LEB128.</summary>
    public void Sleb(long value)
    {
        while (true)
        {
            int low = (int)(value & 0x7F);
            value >>= 7;
            bool isLast = value == ((low & 0x40) != 0 ? -1 : 0);
            UInt8(low | (isLast ? 0 : 0x80));
            if (isLast) return;
        }
    }

    /// <summary>Pads to a multiple.</summary>
    public void Align(int alignment, byte filler = 0) => Add(-Length & (alignment - 1)).Fill(filler);

    /// <summary>Writes a number over four bytes that are there.</summary>
    public void PatchUInt32(int offset, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(_bytes.AsSpan(offset), value);

    /// <summary>What was written from an offset on, to be changed; valid until more is written.</summary>
    public Span<byte> From(int offset) => _bytes.AsSpan(offset, Length - offset);
}
