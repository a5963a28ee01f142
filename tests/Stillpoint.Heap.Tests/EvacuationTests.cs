// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Xunit;

namespace Stillpoint.Heap.Tests;

/// <summary>Large graphs, copied by one thread and by several, with shapes that do not fit on its stack.</summary>
public sealed unsafe class EvacuationTests
{
    private static readonly ObjectType Node = new(32, [0, 8, 16]);
    private static readonly ObjectType Links = new(8, [], 8, [0]);
    private static readonly ObjectType Bytes = new(0, [], 1);

    /// <summary>Compared with a search before and after each collection, and what the quota counts with what is there.</summary>
    [Theory]
    [InlineData(0, 5)]
    [InlineData(1, 6)]
    [InlineData(3, 7)]
    [InlineData(3, 8)]
    public void Graphs_are_the_same_afterwards(int helpers, int seed)
    {
        using ManagedHeap heap = new(128 << 20, hidesOld: false, helpers);
        int node = heap.Add(Node);
        int links = heap.Add(Links);
        int bytes = heap.Add(Bytes);
        Random random = new(seed);
        List<ulong> objects = [];
        List<ulong> roots = [];
        for (int i = 0; i < 150_000; i++)
        {
            int kind = random.Next(50);
            ulong made = kind > 1 ? heap.TryAllocate(node, 0)
                : heap.TryAllocate(kind == 0 ? links : bytes, (uint)random.Next(random.Next(10) == 0 ? 20_000 : 40));
            if (made == 0)
            {
                // What is known of others is lost when they move.
                objects.Clear();
                Collect(heap, roots, isFull: random.Next(4) == 0);
                objects.AddRange(roots);
                continue;
            }

            if (kind > 1) *(long*)(made + 24) = i;
            Link(made, kind > 1 ? 3 : 0);
            objects.Add(made);
            if (random.Next(2000) == 0) roots.Add(made);
            if (roots.Count > 40) roots.RemoveAt(random.Next(roots.Count));

            void Link(ulong from, int fields)
            {
                for (int k = 0; k < fields && objects.Count > 0; k++)
                {
                    if (random.Next(8) == 0) continue;
                    ulong target = objects[^(1 + random.Next(Math.Min(objects.Count, 300)))];
                    HeapActs.Store(from + (8 * (ulong)k), target);
                }
            }
        }

        for (int i = 0; i < 6; i++) Collect(heap, roots, isFull: i % 2 == 0);
        Assert.True(heap.LiveBytes > 1 << 20, $"{heap.LiveBytes} bytes");
    }

    /// <summary>
    /// Each object of a list leads to the next one first and to a leaf then, and more leaves wait than the stack has room for.
    /// </summary>
    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void Lists_of_more_leaves_than_the_stack_holds_are_walked(int helpers)
    {
        const int Count = 300_000;
        using ManagedHeap heap = new(128 << 20, hidesOld: false, helpers);
        int node = heap.Add(Node);
        List<ulong> roots = [0, 0];
        for (int i = 0; i < Count; i++)
        {
            roots[1] = Allocate(heap, roots, node);
            *(long*)(roots[1] + 24) = i;
            ulong leaf = Allocate(heap, roots, node);
            *(long*)(leaf + 24) = -i;
            HeapActs.Store(roots[1], roots[0]);
            HeapActs.Store(roots[1] + 16, leaf);
            roots[0] = roots[1];
        }

        for (int round = 0; round < 3; round++)
        {
            Collect(heap, roots, isFull: round != 1);
            long left = Count;
            for (ulong at = roots[0]; at != 0; at = *(ulong*)at)
            {
                Assert.Equal(--left, *(long*)(at + 24));
                Assert.Equal(-left, *(long*)(*(ulong*)(at + 16) + 24));
            }

            Assert.Equal(0, left);
        }
    }

    /// <summary>An array of lists: its elements are looked at in parts, which several threads share.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void Long_arrays_are_copied_in_parts(int helpers)
    {
        const int Count = 100_000;
        using ManagedHeap heap = new(128 << 20, hidesOld: false, helpers);
        int node = heap.Add(Node);
        int links = heap.Add(Links);
        List<ulong> roots = [heap.TryAllocate(links, Count)];
        for (int depth = 0; depth < 4; depth++)
        {
            for (uint i = 0; i < Count; i++)
            {
                ulong made = Allocate(heap, roots, node);
                *(long*)(made + 24) = (depth * Count) + i;
                ulong place = roots[0] + 8 + (8 * i);
                HeapActs.Store(made + 8, *(ulong*)place);
                HeapActs.Store(place, made);
            }
        }

        for (int round = 0; round < 3; round++)
        {
            Collect(heap, roots, isFull: round != 1);
            for (uint i = 0; i < Count; i++)
            {
                int depth = 4;
                for (ulong at = *(ulong*)(roots[0] + 8 + (8 * i)); at != 0; at = *(ulong*)(at + 8))
                {
                    Assert.Equal((--depth * Count) + i, *(long*)(at + 24));
                }

                Assert.Equal(0, depth);
            }
        }
    }

    /// <summary>A list as long as memory allows needs no stack.</summary>
    [Fact]
    public void Long_lists_are_copied()
    {
        using ManagedHeap heap = new(64 << 20, hidesOld: false, helpers: 1);
        int node = heap.Add(Node);
        List<ulong> roots = [0];
        for (int i = 0; i < 1_000_000; i++)
        {
            ulong made = Allocate(heap, roots, node);
            *(long*)(made + 24) = i;
            HeapActs.Store(made + 8, roots[0]);
            roots[0] = made;
        }

        Collect(heap, roots, isFull: true);
        long left = 1_000_000;
        for (ulong at = roots[0]; at != 0; at = *(ulong*)(at + 8)) Assert.Equal(--left, *(long*)(at + 24));
        Assert.Equal(0, left);
    }

    /// <summary>What cannot be copied is told by whichever thread finds it, and the others stop.</summary>
    [Fact]
    public void Bad_pointers_deep_in_a_graph_are_told()
    {
        for (int seed = 0; seed < 10; seed++)
        {
            using ManagedHeap heap = new(128 << 20, hidesOld: false, helpers: 2);
            int node = heap.Add(Node);
            List<ulong> roots = [0];
            Random random = new(seed);
            for (int i = 0; i < 200_000; i++)
            {
                ulong made = Allocate(heap, roots, node);
                HeapActs.Store(made + (8 * (ulong)random.Next(3)), roots[0]);
                roots[0] = made;
            }

            ulong bad = roots[0];
            for (int i = random.Next(150_000); i > 0; i--)
            {
                bad = *(ulong*)bad != 0 ? *(ulong*)bad : *(ulong*)(bad + 8) != 0 ? *(ulong*)(bad + 8) : *(ulong*)(bad + 16);
            }

            *(ulong*)(bad + (8 * (ulong)random.Next(3))) = 12345;
            Assert.Throws<HeapCorruptException>(() => HeapActs.Collect(heap, roots, isFull: true));
        }
    }

    private static ulong Allocate(ManagedHeap heap, List<ulong> roots, int type)
    {
        ulong made = heap.TryAllocate(type, 0);
        if (made != 0) return made;
        HeapActs.Collect(heap, roots, isFull: false);
        if (heap.IsShort(0)) HeapActs.Collect(heap, roots, isFull: true);
        return heap.TryAllocate(type, 0);
    }

    private static void Collect(ManagedHeap heap, List<ulong> roots, bool isFull)
    {
        Assert.Null(heap.Verify());
        (long, ulong) expected = heap.CountReachable(roots);
        HeapActs.Collect(heap, roots, isFull);
        Assert.Null(heap.Verify());
        Assert.Equal(expected, heap.CountReachable(roots));
        if (isFull) Assert.Equal(expected.Item2, heap.UsedBytes);
    }
}
