// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Xunit;

namespace Stillpoint.Heap.Tests;

/// <summary>Objects keep what they hold and are found again, whatever is collected in between.</summary>
public sealed unsafe class ManagedHeapTests
{
    private static readonly ObjectType Pair = new(24, [0, 8]);
    private static readonly ObjectType Links = new(8, [], 8, [0]);
    private static readonly ObjectType Rows = new(16, [8], 24, [0, 16]);
    private static readonly ObjectType Bytes = new(0, [], 1);

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void Random_graphs_survive(int seed, bool hidesOld)
    {
        using ManagedHeap heap = new(2 << 20, hidesOld);
        int[] types = [heap.Add(Pair), heap.Add(Links), heap.Add(Rows), heap.Add(Bytes)];
        Random random = new(seed);
        GraphModel model = new(heap, types);
        for (int step = 0; step < 8000; step++)
        {
            int act = random.Next(100);
            if (act < 50) model.Allocate(random);
            else if (act < 85) model.Link(random);
            else if (act < 97) model.Drop(random);
            else if (act == 97 || random.Next(20) > 0) model.Collect(isFull: false);
            else model.Collect(isFull: true);
        }

        model.Check();
        model.Collect(isFull: true);
        model.Check();
        Assert.True(heap.Statistics.FullCollections > 5);
        Assert.True(heap.Statistics.Collections > 10 * heap.Statistics.FullCollections);
        Assert.True(heap.Statistics.PromotedBytes > 50_000);
    }

    /// <summary>An old object that got a young one without a mark is found by who looks at everything.</summary>
    [Fact]
    public void A_mark_that_is_missing_is_noticed()
    {
        using ManagedHeap heap = new(1 << 20);
        int type = heap.Add(Pair);
        List<ulong> roots = [heap.TryAllocate(type, 0)];
        HeapActs.Collect(heap, roots);
        roots.Add(heap.TryAllocate(type, 0));
        *(ulong*)roots[0] = roots[1];
        Assert.Contains("without a mark", heap.Verify(), StringComparison.Ordinal);
        HeapActs.Mark(roots[0]);
        Assert.Null(heap.Verify());

        // It becomes old at its second time, and stays what the other one points to.
        for (int i = 0; i < 3; i++)
        {
            HeapActs.Collect(heap, roots, isFull: false);
            Assert.Equal(roots[1], *(ulong*)roots[0]);
            Assert.Null(heap.Verify());
        }
    }

    /// <summary>The guest may write anything anywhere in its heap: the host says so, and does nothing worse.</summary>
    [Fact]
    public void Overwritten_heaps_are_noticed_or_harmless()
    {
        int noticed = 0;
        for (int seed = 0; seed < 300; seed++)
        {
            using ManagedHeap heap = new(1 << 19);
            int[] types = [heap.Add(Pair), heap.Add(Links), heap.Add(Rows), heap.Add(Bytes)];
            Random random = new(seed);
            GraphModel model = new(heap, types);
            for (int i = 0; i < 400; i++)
            {
                if (random.Next(3) == 0) model.Link(random);
                else model.Allocate(random);
            }

            for (int i = 0; i < 1 + random.Next(20); i++)
            {
                *(ulong*)model.RandomPlace(random) = random.Next(6) switch
                {
                    0 => 0,
                    1 => (ulong)random.NextInt64(),
                    2 => model.RandomPlace(random),
                    3 => model.RandomPlace(random) + (ulong)random.Next(8),
                    4 => ((ulong)random.Next() << 32) | (uint)(2 * random.Next(6)),
                    _ => (ulong)random.Next(64),
                };
            }

            for (int i = 0; i < 4; i++)
            {
                try
                {
                    heap.Verify();
                    model.CollectUnchecked(isFull: i % 3 == 2);
                }
                catch (HeapCorruptException e)
                {
                    Assert.StartsWith("a managed pointer to 0x", e.Message, StringComparison.Ordinal);
                    noticed++;
                    break;
                }
            }
        }

        Assert.True(noticed > 150, $"{noticed} noticed");
    }

    /// <summary>
    /// Objects in a ring of random links, held by handles or not at all, with weak references and finalizers: which are there and
    /// which are not is what a search says.
    /// </summary>
    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void Handles_hold_weak_references_do_not_and_finalizers_bring_back(int seed, bool hidesOld)
    {
        using ManagedHeap heap = new(1 << 20, hidesOld);
        int type = heap.Add(Pair);
        Random random = new(seed);
        List<(int Handle, int Number)> held = [];
        List<(int Handle, int Number)> weak = [];
        Dictionary<int, int> links = [];
        HashSet<int> brought = [];
        for (int number = 1; number <= 1500; number++)
        {
            ulong made = Allocate(() => heap.TryAllocate(type, 0));
            *(long*)(made + 16) = number;
            if (held.Count > 0 && random.Next(3) > 0)
            {
                (int handle, int target) = held[random.Next(held.Count)];
                Assert.True(heap.Handles.TryGet(handle, out ulong to));
                HeapActs.Mark(made);
                *(ulong*)made = to;
                links[number] = target;
            }

            held.Add((heap.Handles.Add(made), number));
            if (random.Next(4) == 0) heap.AddFinalizer(made, (ulong)number, 7);
            ulong reference = Allocate(() =>
            {
                Assert.True(heap.Handles.TryGet(held[^1].Handle, out ulong now));
                return heap.TryAllocateWeak(now);
            });
            weak.Add((heap.Handles.Add(reference), number));
            if (held.Count > 40)
            {
                int drop = random.Next(held.Count);
                heap.Handles.Remove(held[drop].Handle);
                held.RemoveAt(drop);
            }

            if (random.Next(12) == 0) Check(isFull: random.Next(3) == 0);
        }

        Check(isFull: true);
        Assert.True(brought.Count > 200, $"{brought.Count} brought back");
        Assert.Equal(held.Count + weak.Count, heap.Handles.Count);

        ulong Allocate(Func<ulong> allocate)
        {
            ulong pointer = allocate();
            if (pointer != 0) return pointer;
            Check(isFull: false);
            return allocate();
        }

        void Check(bool isFull)
        {
            Assert.Null(heap.Verify());
            HeapActs.Collect(heap, [], isFull);
            Assert.Null(heap.Verify());
            HashSet<int> alive = [];
            foreach ((int _, int number) in held)
            {
                for (int at = number; at != 0 && alive.Add(at); at = links.GetValueOrDefault(at))
                {
                }
            }

            foreach ((int handle, int number) in weak)
            {
                Assert.True(heap.Handles.TryGet(handle, out ulong reference));
                ulong target = *(ulong*)reference;
                if (target != 0) Assert.Equal(number, *(long*)(target + 16));
                if (alive.Contains(number)) Assert.NotEqual(0UL, target);
                else if (isFull) Assert.Equal(0UL, target);
            }

            while (heap.TryTakeFinalizer(out ulong ended, out ulong number, out ulong data))
            {
                Assert.Equal(7UL, data);
                Assert.Equal((long)number, *(long*)(ended + 16));
                Assert.DoesNotContain((int)number, alive);
                Assert.True(brought.Add((int)number), "twice");
            }
        }
    }

    [Fact]
    public void Quota_is_exact()
    {
        using ManagedHeap heap = new(8192);
        int type = heap.Add(Pair);
        List<ulong> roots = [];
        ulong pointer;
        while ((pointer = heap.TryAllocate(type, 0)) != 0) roots.Add(pointer);
        Assert.Equal(8192 / 32, roots.Count);
        HeapActs.Collect(heap, roots);
        Assert.Equal(8192UL, heap.UsedBytes);
        Assert.Equal(8192UL, heap.LiveBytes);
        Assert.Equal(0UL, heap.TryAllocate(type, 0));
        roots.RemoveAt(7);
        HeapActs.Collect(heap, roots);
        Assert.NotEqual(0UL, heap.TryAllocate(type, 0));
        Assert.Equal(0UL, heap.TryAllocate(type, 0));
    }

    [Fact]
    public void Sizes_at_the_limits()
    {
        using ManagedHeap heap = new(1 << 20);
        int bytes = heap.Add(Bytes);
        int empty = heap.Add(new ObjectType(0, []));
        int largest = heap.Add(new ObjectType(ObjectType.MostBytes, [], ObjectType.MostBytes, []));
        Assert.True(heap.Fits(bytes, (1 << 20) - 8));
        Assert.False(heap.Fits(bytes, (1 << 20) - 7));
        Assert.False(heap.Fits(bytes, uint.MaxValue));
        Assert.False(heap.Fits(largest, uint.MaxValue));
        List<ulong> roots = [heap.TryAllocate(empty, 0), heap.TryAllocate(bytes, 0), heap.TryAllocate(bytes, 3)];
        HeapActs.Collect(heap, roots);
        Assert.Equal(8UL + 8 + 16, heap.UsedBytes);
        roots.Clear();
        HeapActs.Collect(heap, roots);
        Assert.NotEqual(0UL, heap.TryAllocate(bytes, (1 << 20) - 8));
    }

    [Theory]
    [InlineData(-1, new int[0], 0, new int[0])]
    [InlineData(ObjectType.MostBytes + 1, new int[0], 0, new int[0])]
    [InlineData(16, new[] { 16 }, 0, new int[0])]
    [InlineData(16, new[] { 4 }, 0, new int[0])]
    [InlineData(16, new[] { -8 }, 0, new int[0])]
    [InlineData(16, new[] { 8, 0 }, 0, new int[0])]
    [InlineData(16, new[] { 8, 8 }, 0, new int[0])]
    [InlineData(16, new int[0], 4, new[] { 0 })]
    [InlineData(16, new int[0], 12, new[] { 0 })]
    [InlineData(12, new int[0], 8, new[] { 0 })]
    [InlineData(16, new int[0], -1, new int[0])]
    public void Types_that_cannot_be_are_refused(long bytes, int[] pointers, long elementBytes, int[] elementPointers) =>
        Assert.Throws<ArgumentException>(() => new ObjectType(bytes, pointers, elementBytes, elementPointers));
}
