// SPDX-License-Identifier: MIT
using System;
using Stillpoint.StackMaps.Encodings;

namespace Stillpoint.StackMaps.Bitmaps;

/// <summary>The maps of a function as indices of bitmaps, see <see cref="BitmapEncoding"/>.</summary>
internal sealed class BitmapMaps(BitmapTable registers, BitmapTable stack, byte[] bytes, int stackStart, int rangesStart) : PointerMaps
{
    /// <summary>The tables.</summary>
    internal ReadOnlySpan<byte> Stream => bytes;

    /// <inheritdoc/>
    public override int Bytes => bytes.Length;

    /// <inheritdoc/>
    public override int ResumeAt(int offset)
    {
        ReadOnlySpan<byte> ranges = bytes.AsSpan(rangesStart);
        for (int end = 0; ranges.Length > 0;)
        {
            int start = end + (int)Varint.Read(ref ranges);
            end = start + (int)Varint.Read(ref ranges);
            if (offset < end) return offset > start ? start : offset;
        }

        return offset;
    }

    /// <inheritdoc/>
    protected override int ReadInto(int offset, PointerSet live)
    {
        registers.Read(IndexAt(bytes.AsSpan(0, stackStart), offset), live);
        stack.Read(IndexAt(bytes.AsSpan(stackStart, rangesStart - stackStart), offset), live);
        return ResumeAt(offset);
    }

    private static int IndexAt(ReadOnlySpan<byte> stream, int offset)
    {
        int index = -1;
        for (int position = 0; stream.Length > 0;)
        {
            position += (int)Varint.Read(ref stream);
            if (position > offset) break;
            index += Varint.ReadSigned(ref stream);
        }

        return index;
    }
}
