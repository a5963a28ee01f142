// SPDX-License-Identifier: MIT
using System;

namespace Stillpoint.Bench.Heap;

/// <summary>As <c>alloc.c</c>. The header is of 16 bytes here and in the place of one of the pointers: 32 bytes, as there.</summary>
internal static class Alloc
{
    private const int Alive = 1000;

    public static void Run(long count)
    {
        var ring = new Item[Alive];
        for (int slot = 0; slot < Alive; slot++) ring[slot] = new Item();
        long sum = 0;
        for (long i = 0; i < count;)
        {
            for (int slot = 0; slot < Alive && i < count; slot++, i++)
            {
                Item made = new() { Value = i };
                sum += i ^ ring[slot].Value;
                ring[slot] = made;
            }
        }

        Console.Out.Write($"check {sum}\n");
    }

    private sealed class Item
    {
        public Item? Left { get; set; }

        public long Value { get; set; }
    }
}
