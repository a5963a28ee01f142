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
    // Safe because: each pointer is checked before it is followed.
    public (long Objects, ulong Bytes) CountReachable(IEnumerable<ulong> roots)
    {
        ArgumentNullException.ThrowIfNull(roots);
        HashSet<ulong> seen = [];
        Stack<ulong> work = new();
        foreach (ulong root in (IEnumerable<ulong>)[.. roots, .. Handles.ToArray(), .. _due.Select(static due => due.Pointer)])
        {
            if (root != 0 && seen.Add(root)) work.Push(root);
        }

        ulong bytes = 0;
        while (work.TryPop(out ulong pointer))
        {
            bytes += HeaderBytes + SizeOf(pointer, HeaderAt(pointer, out ulong end), end);
            foreach (ulong place in PointerPlaces(pointer))
            {
                ulong target = *(ulong*)place;
                if (target != 0 && seen.Add(target)) work.Push(target);
            }
        }

        return (seen.Count, bytes);
    }

    /// <summary>Bytes of an object, without its header.</summary>
    /// <exception cref="HeapCorruptException">The pointer points to no object.</exception>
    public ulong SizeOf(ulong pointer) => SizeOf(pointer, HeaderAt(pointer, out ulong end), end);

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
            at += HeaderBytes + SizeOf(at + HeaderBytes, header, end);
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
            : throw Corrupt(pointer, HeapCorruptException.NotThere);
        return pointer % 8 == 0 ? *(ulong*)(pointer - HeaderBytes) : throw Corrupt(pointer, HeapCorruptException.NotThere);
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
