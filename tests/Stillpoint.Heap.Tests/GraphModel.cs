// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Xunit;

namespace Stillpoint.Heap.Tests;

/// <summary>What a heap should hold, as objects of .NET beside those of the heap.</summary>
internal sealed unsafe class GraphModel(ManagedHeap heap, int[] types)
{
    // Of each type: fixed bytes, offsets of pointers, element bytes, offsets of pointers in an element.
    private static readonly (int Bytes, int[] Pointers, int ElementBytes, int[] ElementPointers)[] Layouts =
        [(24, [0, 8], 0, []), (8, [], 8, [0]), (16, [8], 24, [0, 16]), (0, [], 1, [])];

    private readonly List<(Node Node, ulong Pointer)> _roots = [];
    private int _number;

    /// <summary>The address of some word in or near an object.</summary>
    public ulong RandomPlace(Random random) => _roots[random.Next(_roots.Count)].Pointer - 8 + (8 * (ulong)random.Next(6));

    public void Allocate(Random random)
    {
        int kind = random.Next(types.Length);
        int elements = Layouts[kind].ElementBytes == 0 ? 0 : random.Next(random.Next(200) == 0 ? 30_000 : random.Next(10) == 0 ? 200 : 6);
        ulong pointer = heap.TryAllocate(types[kind], (uint)elements);
        if (pointer == 0)
        {
            Collect(isFull: false);
            if (heap.IsShort(heap.BytesOf(types[kind], (uint)elements))) Collect(isFull: true);
            pointer = heap.TryAllocate(types[kind], (uint)elements);
            if (pointer == 0)
            {
                Assert.True(heap.IsExhausted(heap.BytesOf(types[kind], (uint)elements)));
                _roots.RemoveRange(0, _roots.Count / 2);
                return;
            }
        }

        Node node = new(kind, elements, PlacesOf(kind, elements).Count);
        if (kind == 0) *(long*)(pointer + 16) = node.Number = ++_number;
        for (int i = 0; kind == 3 && i < elements; i++) *(byte*)(pointer + (ulong)i) = (byte)(i * 7);
        _roots.Add((node, pointer));
    }

    public void Link(Random random)
    {
        if (_roots.Count == 0) return;
        (Node node, ulong pointer) = _roots[random.Next(_roots.Count)];
        (Node target, ulong to) = _roots[random.Next(_roots.Count)];
        List<int> places = PlacesOf(node.Kind, node.Elements);
        if (places.Count == 0) return;
        int place = random.Next(places.Count);
        bool isCut = random.Next(5) == 0;
        node.Links[place] = isCut ? null : target;
        ulong at = pointer + (ulong)places[place];
        if (!isCut) HeapActs.Mark(at);
        *(ulong*)at = isCut ? 0 : to;
    }

    public void Drop(Random random)
    {
        if (_roots.Count > 0) _roots.RemoveAt(random.Next(_roots.Count));
    }

    public void Collect(bool isFull)
    {
        (long objects, ulong bytes) = heap.CountReachable(Pointers());
        Assert.Null(heap.Verify());
        CollectUnchecked(isFull);
        if (isFull) Assert.Equal(bytes, heap.UsedBytes);
        else Assert.True(heap.UsedBytes >= bytes);
        Assert.Equal((objects, bytes), heap.CountReachable(Pointers()));
        Assert.Null(heap.Verify());
    }

    public void CollectUnchecked(bool isFull)
    {
        heap.BeginCollection(isFull);
        for (int i = 0; i < _roots.Count; i++) _roots[i] = (_roots[i].Node, heap.Forward(_roots[i].Pointer));
        heap.FinishCollection();
    }

    /// <summary>Follows both graphs side by side.</summary>
    public void Check()
    {
        Dictionary<Node, ulong> seen = [];
        Stack<(Node, ulong)> work = new();
        foreach ((Node node, ulong pointer) in _roots) work.Push((node, pointer));
        while (work.TryPop(out (Node Node, ulong Pointer) at))
        {
            if (seen.TryGetValue(at.Node, out ulong known))
            {
                Assert.Equal(known, at.Pointer);
                continue;
            }

            seen.Add(at.Node, at.Pointer);
            Assert.Equal((uint)at.Node.Elements, *(uint*)(at.Pointer - 4));
            if (at.Node.Kind == 0) Assert.Equal(at.Node.Number, *(long*)(at.Pointer + 16));
            for (int i = 0; at.Node.Kind == 3 && i < at.Node.Elements; i++)
            {
                Assert.Equal((byte)(i * 7), *(byte*)(at.Pointer + (ulong)i));
            }

            List<int> places = PlacesOf(at.Node.Kind, at.Node.Elements);
            for (int i = 0; i < places.Count; i++)
            {
                ulong target = *(ulong*)(at.Pointer + (ulong)places[i]);
                if (at.Node.Links[i] is { } link) work.Push((link, target));
                else Assert.Equal(0UL, target);
            }
        }
    }

    private IEnumerable<ulong> Pointers()
    {
        foreach ((Node _, ulong pointer) in _roots) yield return pointer;
    }

    private static List<int> PlacesOf(int kind, int elements)
    {
        (int bytes, int[] pointers, int elementBytes, int[] elementPointers) = Layouts[kind];
        List<int> places = [.. pointers];
        for (int i = 0; i < elements; i++)
        {
            foreach (int offset in elementPointers) places.Add(bytes + (i * elementBytes) + offset);
        }

        return places;
    }

    internal sealed class Node(int kind, int elements, int links)
    {
        public int Kind => kind;

        public int Elements => elements;

        public long Number { get; set; }

        public Node?[] Links { get; } = new Node?[links];
    }
}
