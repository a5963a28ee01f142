// SPDX-License-Identifier: MIT
using System.Collections.Generic;

namespace Stillpoint.Heap;

/// <summary>An object that was found from roots.</summary>
/// <param name="Pointer">The pointer to it.</param>
/// <param name="Type">Number of its type.</param>
/// <param name="Elements">How many elements it has.</param>
/// <param name="Bytes">Its bytes with the header.</param>
/// <param name="Root">Number of the root from which it was found.</param>
/// <param name="Holder">Number of the object that led to it, or -1 if the root does.</param>
public readonly record struct HeapNode(ulong Pointer, int Type, uint Elements, ulong Bytes, int Root, int Holder);

/// <summary>Who holds what: all objects that roots lead to, each found from the first root that leads to it.</summary>
/// <remarks>Immutable, and true as long as nothing moves.</remarks>
public sealed class HeapGraph
{
    private readonly Dictionary<ulong, int> _numbers;

    internal HeapGraph(List<HeapNode> objects, Dictionary<ulong, int> numbers)
    {
        Objects = objects;
        _numbers = numbers;
        foreach (HeapNode node in objects) Bytes += node.Bytes;
    }

    /// <summary>The objects: first what roots lead to, in their order, and further ones behind.</summary>
    public IReadOnlyList<HeapNode> Objects { get; }

    /// <summary>Bytes of all of them.</summary>
    public ulong Bytes { get; }

    /// <summary>The number of an object, or -1.</summary>
    public int NumberOf(ulong pointer) => _numbers.GetValueOrDefault(pointer, -1);
}
