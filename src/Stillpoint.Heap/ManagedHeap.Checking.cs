// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Linq;

namespace Stillpoint.Heap;

/// <content>What collections are compared with: plain searches that trust neither them nor the cards.</content>
public sealed unsafe partial class ManagedHeap
{
    /// <summary>
    /// Looks at all objects: that each pointer in them points to one, and that old ones with pointers to young ones have their
    /// cards marked.
    /// </summary>
    /// <returns>What is wrong first, or null.</returns>
    // Safe because: addresses are within the spaces in use.
    public string? Verify()
    {
        HashSet<ulong> objects = [];
        try
        {
            AddObjects(objects, _eden, _edenNext);
            AddObjects(objects, _survivors, _survivorsNext);
            AddObjects(objects, _old, _oldNext);
            for (int i = 0; i < _large.Count; i++)
            {
                CheckLarge(i);
                objects.Add(_large.StartOf(i) + HeaderBytes);
            }

            foreach (ulong pointer in Handles.ToArray())
            {
                if (pointer != 0 && !objects.Contains(pointer)) return HeapCorruptException.Describe(pointer, "which is held from outside");
            }

            foreach (ulong reference in _weak)
            {
                if (!objects.Contains(reference)) return HeapCorruptException.Describe(reference, "of a weak reference");
                ulong target = *(ulong*)reference;
                if (target != 0 && !objects.Contains(target)) return HeapCorruptException.Describe(target, "which is held weakly");
            }

            foreach (ulong pointer in objects)
            {
                foreach (ulong place in PointerPlaces(pointer))
                {
                    ulong target = *(ulong*)place;
                    if (target == 0) continue;
                    if (!objects.Contains(target)) return HeapCorruptException.Describe(target, $"which an object at 0x{pointer:x} holds");
                    if (IsYoung(target) && !IsNew(pointer) && !_cards.IsMarked(place))
                    {
                        return HeapCorruptException.Describe(target, $"which the old object at 0x{pointer:x} got without a mark");
                    }
                }
            }
        }
        catch (HeapCorruptException e)
        {
            return e.Message;
        }

        return null;
    }

    /// <summary>
    /// Counts what can be reached from pointers, by a search that remembers each object: what a collection is compared with.
    /// </summary>
    /// <returns>Objects and bytes, headers included.</returns>
    /// <exception cref="HeapCorruptException">A pointer points to no object.</exception>
    public (long Objects, ulong Bytes) CountReachable(IEnumerable<ulong> roots)
    {
        ArgumentNullException.ThrowIfNull(roots);
        HeapGraph graph = Search([.. roots, .. Handles.ToArray(), .. WaitingForFinalizers()]);
        return (graph.Objects.Count, graph.Bytes);
    }

    /// <summary>The objects that nothing but their finalizers leads to, which are to run. While nobody else uses the heap.</summary>
    public IReadOnlyList<ulong> WaitingForFinalizers() => [.. _due.Select(static due => due.Pointer)];

    /// <summary>Finds all objects that roots lead to, breadth first. While nobody else uses the heap.</summary>
    /// <param name="roots">Pointers to objects; 0 is none.</param>
    /// <exception cref="HeapCorruptException">A pointer points to no object.</exception>
    // Safe because: each pointer is checked before it is followed.
    public HeapGraph Search(IReadOnlyList<ulong> roots)
    {
        ArgumentNullException.ThrowIfNull(roots);
        Dictionary<ulong, int> numbers = [];
        List<HeapNode> objects = [];
        for (int i = 0; i < roots.Count; i++) Find(roots[i], i, -1);
        for (int i = 0; i < objects.Count; i++)
        {
            HeapNode holder = objects[i];
            foreach (ulong place in PointerPlaces(holder.Pointer)) Find(*(ulong*)place, holder.Root, i);
        }

        return new HeapGraph(objects, numbers);

        void Find(ulong pointer, int root, int holder)
        {
            if (pointer == 0 || !numbers.TryAdd(pointer, objects.Count)) return;
            ulong header = HeaderAt(pointer, out ulong end);
            ulong bytes = HeaderBytes + _evacuation.SizeOf(pointer, header, end);
            objects.Add(new HeapNode(pointer, (int)((uint)header >> 1), (uint)(header >> 32), bytes, root, holder));
        }
    }

    /// <summary>The pointers in an object that was found, in its order; 0 of null ones. As long as nothing moves.</summary>
    // Safe because: it was checked when it was found.
    public IEnumerable<ulong> Targets(HeapNode node)
    {
        List<ulong> targets = PointerPlaces(node.Pointer);
        for (int i = 0; i < targets.Count; i++) targets[i] = *(ulong*)targets[i];
        return targets;
    }

    /// <summary>Bytes of an object, without its header.</summary>
    /// <exception cref="HeapCorruptException">The pointer points to no object.</exception>
    public ulong SizeOf(ulong pointer) => _evacuation.SizeOf(pointer, HeaderAt(pointer, out ulong end), end);

    /// <summary>Whether an object is never moved while it lives.</summary>
    public bool Stays(ulong pointer) => _large.IndexOf(pointer - HeaderBytes) >= 0;

    /// <summary>The addresses of the managed pointers in an object.</summary>
    /// <exception cref="HeapCorruptException">The pointer points to no object.</exception>
    public IReadOnlyList<ulong> PointersOf(ulong pointer)
    {
        _ = SizeOf(pointer);
        return PointerPlaces(pointer);
    }

    private bool IsNew(ulong pointer) =>
        IsYoung(pointer) || (_large.IndexOf(pointer - HeaderBytes) is >= 0 and int index && _large.IsYoung(index));

    // Safe because: the objects are checked one after the other.
    private void AddObjects(HashSet<ulong> objects, ulong start, ulong end)
    {
        for (ulong at = start; at < end;)
        {
            ulong header = *(ulong*)at;
            if (header != 0) objects.Add(at + HeaderBytes);
            at += HeaderBytes + _evacuation.SizeOf(at + HeaderBytes, header, end);
        }
    }

    // Safe because: the pointer is checked first.
    private ulong HeaderAt(ulong pointer, out ulong end)
    {
        int large = _large.IndexOf(pointer - HeaderBytes);
        end = large >= 0 ? pointer - HeaderBytes + _large.BytesOf(large)
            : new SpaceRange(_eden, _edenNext).Has(pointer) ? _edenNext
            : new SpaceRange(_survivors, _survivorsNext).Has(pointer) ? _survivorsNext
            : new SpaceRange(_old, _oldNext).Has(pointer) ? _oldNext
            : throw HeapCorruptException.At(pointer, HeapCorruptException.NotThere);
        return pointer % 8 == 0 ? *(ulong*)(pointer - HeaderBytes) : throw HeapCorruptException.At(pointer, HeapCorruptException.NotThere);
    }

    // Safe because: the object was checked to lie in its space.
    private List<ulong> PointerPlaces(ulong pointer)
    {
        ulong header = *(ulong*)(pointer - HeaderBytes);
        TypeRow* type = _types[(int)((uint)header >> 1)];
        List<ulong> places = [];
        for (int i = 0; i < type->Pointers; i++) places.Add(pointer + type->Offsets[i]);
        for (uint i = 0; i < (uint)(header >> 32) && type->ElementPointers > 0; i++)
        {
            for (int k = 0; k < type->ElementPointers; k++)
            {
                ulong element = pointer + type->Bytes + (i * (ulong)type->ElementBytes);
                places.Add(element + type->Offsets[type->Pointers + k]);
            }
        }

        return places;
    }
}
