// SPDX-License-Identifier: MIT
using System.Collections.Generic;

namespace Stillpoint.Heap.Tests;

/// <summary>What a guest and its runtime do with a heap.</summary>
internal static unsafe class HeapActs
{
    /// <summary>Collects, with nothing checked; the roots are where their objects are afterwards.</summary>
    public static void Collect(ManagedHeap heap, List<ulong> roots, bool isFull = true)
    {
        heap.BeginCollection(isFull);
        for (int i = 0; i < roots.Count; i++) roots[i] = heap.Forward(roots[i]);
        heap.FinishCollection();
    }

    /// <summary>Marks the card of a place.</summary>
    public static void Mark(ulong place) => *(byte*)(ManagedHeap.CardBias + (place >> ManagedHeap.CardShift)) = 1;

    /// <summary>Stores a pointer into an object, with the mark that the compiler puts there.</summary>
    public static void Store(ulong place, ulong pointer)
    {
        Mark(place);
        *(ulong*)place = pointer;
    }
}
