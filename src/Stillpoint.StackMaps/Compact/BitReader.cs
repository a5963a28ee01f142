// SPDX-License-Identifier: MIT
using System;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Stillpoint.StackMaps.Compact;

/// <summary>Reads what <see cref="BitWriter"/> has written. Behind the end there are zeros.</summary>
internal ref struct BitReader
{
    private readonly ReadOnlySpan<byte> _bytes;
    private int _position;

    /// <summary>Reads from a bit on.</summary>
    internal BitReader(ReadOnlySpan<byte> bytes, int position)
    {
        _bytes = bytes;
        _position = position;
    }

    /// <summary>The next bit, from the start of the bytes.</summary>
    internal readonly int Position => _position;

    /// <summary>Takes a number of at most 32 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal uint Read(int bits)
    {
        uint value = (uint)(Peek() & ((1UL << bits) - 1));
        _position += bits;
        return value;
    }

    /// <summary>Goes on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Skip(int bits) => _position += bits;

    /// <summary>The next 57 bits, or more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal readonly ulong Peek()
    {
        int at = _position >> 3;
        return at + sizeof(ulong) <= _bytes.Length
            ? BinaryPrimitives.ReadUInt64LittleEndian(_bytes[at..]) >> (_position & 7)
            : PeekAtEnd(at) >> (_position & 7);
    }

    private readonly ulong PeekAtEnd(int at)
    {
        ulong value = 0;
        for (int i = 0; at + i < _bytes.Length && i < sizeof(ulong); i++) value |= (ulong)_bytes[at + i] << (8 * i);
        return value;
    }
}
