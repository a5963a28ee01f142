// SPDX-License-Identifier: MIT
using System;
using System.Globalization;

namespace Stillpoint.Heap;

/// <summary>How the objects of a type are laid out: a fixed part, and for arrays a number of elements behind it.</summary>
/// <remarks>Immutable; any thread may read it.</remarks>
public sealed class ObjectType
{
    /// <summary>Most bytes of the fixed part, and of one element.</summary>
    public const long MostBytes = 1 << 20;

    private readonly int[] _pointers;
    private readonly int[] _elementPointers;

    /// <summary>Makes a type.</summary>
    /// <param name="bytes">Bytes of the fixed part; behind it come the elements, if there are any.</param>
    /// <param name="pointers">Offsets of the managed pointers in the fixed part, multiples of 8, ascending.</param>
    /// <param name="elementBytes">Bytes of an element, 0 for a type without.</param>
    /// <param name="elementPointers">Offsets of the managed pointers in an element, multiples of 8, ascending.</param>
    /// <exception cref="ArgumentException">
    /// A size is negative or more than <see cref="MostBytes"/>, or pointers lie outside, overlap, or would not be aligned.
    /// </exception>
    public ObjectType(long bytes, ReadOnlySpan<int> pointers, long elementBytes = 0, ReadOnlySpan<int> elementPointers = default)
    {
        Check(bytes, pointers, "fixed part");
        Check(elementBytes, elementPointers, "element");
        if (elementPointers.Length > 0 && (bytes % 8 != 0 || elementBytes % 8 != 0))
        {
            throw new ArgumentException("elements with managed pointers are not at multiples of 8 bytes");
        }

        Bytes = bytes;
        ElementBytes = elementBytes;
        _pointers = pointers.ToArray();
        _elementPointers = elementPointers.ToArray();
    }

    /// <summary>Bytes of the fixed part.</summary>
    public long Bytes { get; }

    /// <summary>Bytes of an element; 0 if objects have none.</summary>
    public long ElementBytes { get; }

    /// <summary>Offsets of the managed pointers in the fixed part.</summary>
    public ReadOnlySpan<int> Pointers => _pointers;

    /// <summary>Offsets of the managed pointers in an element.</summary>
    public ReadOnlySpan<int> ElementPointers => _elementPointers;

    /// <summary>Bytes of an object with a number of elements, a multiple of 8; no overflow for numbers of 32 bits.</summary>
    public ulong BytesOf(uint elements) => ((ulong)Bytes + (elements * (ulong)ElementBytes) + 7) & ~7UL;

    private static void Check(long bytes, ReadOnlySpan<int> pointers, string part)
    {
        if (bytes is < 0 or > MostBytes)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"{part}: {bytes} bytes, of at most {MostBytes}"));
        }

        long least = 0;
        foreach (int offset in pointers)
        {
            if (offset < least || offset % 8 != 0 || offset + 8 > bytes)
            {
                throw new ArgumentException(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{part}: a managed pointer at {offset} of {bytes} bytes: outside, not aligned, or not behind the one before"));
            }

            least = offset + 8;
        }
    }
}
