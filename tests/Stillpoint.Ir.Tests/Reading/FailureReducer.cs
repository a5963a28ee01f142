// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Diagnostics;

namespace Stillpoint.Ir.Tests.Reading;

/// <summary>Makes a failing input small: takes away lines, then bytes, as long as it still fails.</summary>
/// <remarks>Based on: Zeller and Hildebrandt, "Simplifying and Isolating Failure-Inducing Input" (2002).</remarks>
internal static class FailureReducer
{
    /// <summary>A small input that fails.</summary>
    /// <param name="input">An input that fails.</param>
    /// <param name="fails">Whether an input fails.</param>
    /// <param name="limit">When to be content with what there is.</param>
    public static byte[] Reduce(byte[] input, Func<byte[], bool> fails, TimeSpan limit)
    {
        long start = Stopwatch.GetTimestamp();
        List<byte[]> pieces = ReducePieces(Lines(input), fails, start, limit);
        pieces = ReducePieces(Bytes(Join(pieces)), fails, start, limit);
        return Join(pieces);
    }

    private static List<byte[]> ReducePieces(
        List<byte[]> pieces, Func<byte[], bool> fails, long start, TimeSpan limit)
    {
        for (int size = Math.Max(1, pieces.Count / 2); ; size = Math.Max(1, size / 2))
        {
            bool isSmaller = false;
            for (int at = 0; at < pieces.Count && Stopwatch.GetElapsedTime(start) < limit;)
            {
                List<byte[]> candidate = [.. pieces];
                candidate.RemoveRange(at, Math.Min(size, pieces.Count - at));
                if (fails(Join(candidate)))
                {
                    pieces = candidate;
                    isSmaller = true;
                }
                else
                {
                    at += size;
                }
            }

            if (Stopwatch.GetElapsedTime(start) >= limit || (size == 1 && !isSmaller))
            {
                return pieces;
            }
        }
    }

    private static List<byte[]> Lines(byte[] text)
    {
        List<byte[]> lines = [];
        for (int start = 0; start < text.Length;)
        {
            int length = text.AsSpan(start).IndexOf((byte)'\n');
            int end = length < 0 ? text.Length : start + length + 1;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines;
    }

    private static List<byte[]> Bytes(byte[] text)
    {
        List<byte[]> bytes = new(text.Length);
        foreach (byte b in text)
        {
            bytes.Add([b]);
        }

        return bytes;
    }

    private static byte[] Join(List<byte[]> pieces)
    {
        List<byte> all = [];
        foreach (byte[] piece in pieces)
        {
            all.AddRange(piece);
        }

        return [.. all];
    }
}
