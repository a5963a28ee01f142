// SPDX-License-Identifier: MIT
using System;
using System.Diagnostics;

namespace Stillpoint.Bench.Heap;

/// <summary>As <c>pause.c</c>.</summary>
internal static class Pause
{
    private const int Length = 8;
    private const int Dropped = 1000;
    private const int Replaced = 40;
    private const int Buckets = 4000000;
    private const int BucketNanoseconds = 50;

    private static ulong _random = 1;

    public static void Run(long units, int lists)
    {
        int[] counts = new int[Buckets];
        var table = new Node?[lists];
        for (int depth = 0; depth < Length; depth++)
        {
            for (int i = 0; i < lists; i++) table[i] = new Node(table[i], i + depth);
        }

        long sum = 0, longest = 0;
        for (long i = 0; i < units / 4; i++) sum += Unit(table);
        long before = Stopwatch.GetTimestamp();
        for (long i = 0; i < units; i++)
        {
            sum += Unit(table);
            long after = Stopwatch.GetTimestamp();
            long time = (long)Stopwatch.GetElapsedTime(before, after).TotalNanoseconds;
            before = after;
            longest = Math.Max(longest, time);
            counts[Math.Min(time / BucketNanoseconds, Buckets - 1)]++;
        }

        foreach (Node? list in table)
        {
            for (Node? n = list; n is not null; n = n.Next) sum = (sum * 31) + n.Value + (n.Other?.Value ?? 0);
        }

        Console.Out.Write($"check {sum}\np50 {At(0.5):F2}\np99 {At(0.99):F2}\np99.9 {At(0.999):F2}\nmax {longest / 1000.0:F2}\n");

        double At(double part)
        {
            long seen = 0;
            int bucket = 0;
            while (bucket < Buckets - 1 && (seen += counts[bucket]) < part * units) bucket++;
            return (bucket + 1.0) * BucketNanoseconds / 1000;
        }
    }

    private static long Unit(Node?[] table)
    {
        Node? dropped = null;
        for (int i = 0; i < Dropped; i++) dropped = new Node(i % 10 != 0 ? dropped : null, i);
        long sum = dropped!.Value;
        for (int i = 0; i < Replaced; i++)
        {
            _random = (_random * 6364136223846793005) + 1442695040888963407;
            Node before = table[(int)((_random >> 33) % (ulong)table.Length)]!;
            for (ulong skipped = ((_random >> 29) & 7) % (Length - 1); skipped > 0; skipped--) before = before.Next!;
            Node old = before.Next!;
            sum += old.Value;
            before.Next = new Node(old.Next, (long)(_random >> 40));
            before.Other = before.Next;
        }

        return sum;
    }

    private sealed class Node(Node? next, long value)
    {
        public Node? Next { get; set; } = next;

        public Node? Other { get; set; }

        public long Value { get; } = value;
    }
}
