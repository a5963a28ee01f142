// SPDX-License-Identifier: MIT
using System;

namespace Stillpoint.StackMaps.Compact;

/// <summary>Writes bits, the lowest of each byte first, into memory that grows and is used again.</summary>
internal sealed class BitWriter
{
    private byte[] _bytes = new byte[256];
    private ulong _pending;
    private int _pendingBits;
    private int _length;

    /// <summary>Bits written so far.</summary>
    internal int Position => (_length * 8) + _pendingBits;

    /// <summary>Forgets everything.</summary>
    internal void Clear() => (_pending, _pendingBits, _length) = (0, 0, 0);

    /// <summary>Writes the lowest bits of a number, at most 32.</summary>
    internal void Write(uint value, int bits)
    {
        _pending |= (value & ((1UL << bits) - 1)) << _pendingBits;
        _pendingBits += bits;
        if (_length + sizeof(ulong) > _bytes.Length) Array.Resize(ref _bytes, 2 * _bytes.Length);
        for (; _pendingBits >= 8; _pendingBits -= 8, _pending >>= 8) _bytes[_length++] = (byte)_pending;
    }

    /// <summary>Writes all bits of another writer.</summary>
    internal void Append(BitWriter other)
    {
        for (int i = 0; i < other._length; i++) Write(other._bytes[i], 8);
        Write((uint)other._pending, other._pendingBits);
    }

    /// <summary>The bytes; the last one has zeros behind the bits.</summary>
    internal byte[] ToArray()
    {
        byte[] bytes = new byte[(Position + 7) / 8];
        _bytes.AsSpan(0, _length).CopyTo(bytes);
        if (_pendingBits > 0) bytes[_length] = (byte)_pending;
        return bytes;
    }
}
