// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;

namespace Stillpoint.StackMaps.Bitmaps;

/// <summary>Numbers in groups of seven bits, the lowest first, as in LEB128; signed ones have their sign in the lowest bit.</summary>
internal static class Varint
{
    internal static void Write(List<byte> bytes, ulong number)
    {
        for (; number >= 0x80; number >>= 7) bytes.Add((byte)(number | 0x80));
        bytes.Add((byte)number);
    }

    internal static void WriteSigned(List<byte> bytes, int number) => Write(bytes, (uint)((number << 1) ^ (number >> 31)));

    /// <summary>Takes a number from the start of some bytes.</summary>
    internal static ulong Read(ref ReadOnlySpan<byte> bytes)
    {
        ulong number = 0;
        int count = 0;
        byte next;
        do
        {
            next = bytes[count];
            number |= (ulong)(next & 0x7f) << (7 * count++);
        }
        while (next >= 0x80);
        bytes = bytes[count..];
        return number;
    }

    internal static int ReadSigned(ref ReadOnlySpan<byte> bytes)
    {
        uint number = (uint)Read(ref bytes);
        return (int)(number >> 1) ^ -(int)(number & 1);
    }
}
