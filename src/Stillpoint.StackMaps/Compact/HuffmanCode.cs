// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;

namespace Stillpoint.StackMaps.Compact;

/// <summary>
/// A canonical prefix code with words of at most <see cref="MaxBits"/> bits, which are written from their last bit on, so that the
/// next bits of a stream are an index of a table.
/// </summary>
/// <remarks>Immutable; any thread. Based on: Huffman, A Method for the Construction of Minimum-Redundancy Codes (1952).</remarks>
public sealed class HuffmanCode
{
    /// <summary>Bits of the longest word.</summary>
    public const int MaxBits = 10;

    private readonly byte[] _lengths;
    private readonly ushort[] _words;


    /// <summary>Makes the code whose words have given lengths.</summary>
    /// <param name="lengths">Of each symbol, 1 to <see cref="MaxBits"/>. The words use up all bits: their code is complete.</param>
    /// <exception cref="ArgumentException">There is no such code.</exception>
    public HuffmanCode(ReadOnlySpan<byte> lengths)
    {
        _lengths = lengths.ToArray();
        _words = new ushort[lengths.Length];
        int longest = 1;
        foreach (byte length in lengths) longest = Math.Max(longest, length);
        if (longest > MaxBits) throw new ArgumentException("words that are too long", nameof(lengths));
        LongestBits = longest;
        int next = 0;
        for (int bits = 1; bits <= longest; bits++)
        {
            for (int symbol = 0; symbol < lengths.Length; symbol++)
            {
                if (lengths[symbol] != bits) continue;
                if (next >= 1 << bits) throw new ArgumentException("words that are too short", nameof(lengths));
                _words[symbol] = (ushort)Reversed(next, bits);
                next++;
            }

            if (bits < longest) next <<= 1;
        }

        if (next != 1 << longest) throw new ArgumentException("words that are too long, or too short", nameof(lengths));
    }

    /// <summary>Number of symbols.</summary>
    public int Count => _lengths.Length;

    /// <summary>Bits of the word of each symbol.</summary>
    public ReadOnlySpan<byte> Lengths => _lengths;

    /// <summary>The best code for symbols that occur so often. One that does not occur has a word all the same.</summary>
    /// <param name="counts">How often each symbol occurs; at least two symbols, at most 256.</param>
    public static HuffmanCode Of(ReadOnlySpan<long> counts)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(counts.Length, 2, nameof(counts));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(counts.Length, 256, nameof(counts));
        long least = 1;
        byte[] lengths = LengthsOf(counts, least);

        // Words get shorter as rare symbols are taken to be less rare.
        while (Array.Exists(lengths, static length => length > MaxBits))
        {
            least *= 2;
            lengths = LengthsOf(counts, least);
        }

        return new HuffmanCode(lengths);
    }

    /// <summary>Bits of the longest word that there is.</summary>
    internal int LongestBits { get; }

    /// <summary>
    /// Makes what decodes: by the next bits of a stream, as many as the longest word has, the symbol and in the lowest 4 bits the
    /// length of its word.
    /// </summary>
    internal void FillTable(Span<ushort> table)
    {
        for (int symbol = 0; symbol < _lengths.Length; symbol++)
        {
            int bits = _lengths[symbol];
            for (int i = _words[symbol]; bits > 0 && i < table.Length; i += 1 << bits) table[i] = (ushort)((symbol << 4) | bits);
        }
    }

    /// <summary>Bits of the word of a symbol.</summary>
    public int BitsOf(int symbol) => _lengths[symbol];

    /// <summary>Writes the word of a symbol.</summary>
    internal void Write(BitWriter writer, int symbol) => writer.Write(_words[symbol], _lengths[symbol]);

    private static byte[] LengthsOf(ReadOnlySpan<long> counts, long least)
    {
        PriorityQueue<int, (long, int)> queue = new();
        int[] parents = new int[2 * counts.Length];
        long[] weights = new long[2 * counts.Length];
        for (int i = 0; i < counts.Length; i++)
        {
            weights[i] = Math.Max(counts[i], least);
            queue.Enqueue(i, (weights[i], i));
        }

        int made = counts.Length;
        while (queue.Count > 1)
        {
            (int a, int b) = (queue.Dequeue(), queue.Dequeue());
            (parents[a], parents[b]) = (made, made);
            weights[made] = weights[a] + weights[b];
            queue.Enqueue(made, (weights[made], made));
            made++;
        }

        byte[] depths = new byte[made];
        for (int i = made - 2; i >= 0; i--) depths[i] = (byte)Math.Min(byte.MaxValue, depths[parents[i]] + 1);
        return depths[..counts.Length];
    }

    private static int Reversed(int word, int bits)
    {
        int reversed = 0;
        for (int i = 0; i < bits; i++) reversed |= (word >> i & 1) << (bits - 1 - i);
        return reversed;
    }
}
