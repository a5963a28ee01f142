// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using System.Numerics;

namespace Stillpoint.Fuzz.Generation;

/// <summary>
/// A random control flow graph, often irreducible, in which every block is reachable. A block that has an edge to itself
/// or to an earlier one also has an edge to a later one, and the last one returns: leaving loops by the edges that go
/// forward always reaches a return.
/// </summary>
internal sealed class FlowGraph
{
    public const int MaxBlocks = 60;
    private const int MaxSuccessors = 7;
    private readonly List<int>[] _successors;
    private readonly ulong[] _dominators;

    public FlowGraph(RandomSource random, int count, bool hasLoops)
    {
        _successors = new List<int>[count];
        for (int i = 0; i < count; i++)
            _successors[i] = [];
        for (int i = 1; i < count; i++)
            _successors[Parent(random, i)].Add(i);
        for (int extra = random.Next((count * 3 / 2) + 1); extra > 0 && count > 1; extra--)
            AddEdge(random, hasLoops);
        for (int i = 0; i < count - 1; i++)
        {
            if (_successors[i].Count > 0 && Forward(i) < 0)
                _successors[i].Add(random.Next(i + 1, count - 1));
        }

        _dominators = FindDominators();
    }

    public int Count => _successors.Length;

    /// <summary>Targets of a block's edges; one may occur more than once.</summary>
    public List<int> Successors(int block) => _successors[block];

    /// <summary>Whether every path to <paramref name="b"/> passes <paramref name="a"/>.</summary>
    public bool Dominates(int a, int b) => (_dominators[b] >> a & 1) != 0;

    /// <summary>The nearest block that strictly dominates a block, or -1 for the entry.</summary>
    public int ImmediateDominator(int block)
    {
        ulong strict = _dominators[block] & ~(1UL << block);
        for (ulong rest = strict; rest != 0; rest &= rest - 1)
        {
            int candidate = BitOperations.TrailingZeroCount(rest);
            if (_dominators[candidate] == strict)
                return candidate;
        }

        return -1;
    }

    /// <summary>A successor that comes later, or -1.</summary>
    public int Forward(int block) => _successors[block].FindIndex(target => target > block) is >= 0 and int index
        ? _successors[block][index]
        : -1;

    public bool HasBackEdge(int block) => _successors[block].Exists(target => target <= block);

    private int Parent(RandomSource random, int block)
    {
        int parent = block - 1 - random.Falling(block);
        return _successors[parent].Count < MaxSuccessors ? parent : block - 1;
    }

    private void AddEdge(RandomSource random, bool hasLoops)
    {
        int from = random.Next(Count - 1);
        int to = hasLoops && random.Chance(45) ? random.Next(1, Count - 1) : random.Next(from + 1, Count - 1);
        if (_successors[from].Count < MaxSuccessors)
            _successors[from].Add(to);
    }

    private ulong[] FindDominators()
    {
        ulong all = ulong.MaxValue >> (64 - Count);
        ulong[] dominators = new ulong[Count];
        System.Array.Fill(dominators, all);
        dominators[0] = 1;
        bool changes = true;
        while (changes)
        {
            changes = false;
            ulong[] incoming = new ulong[Count];
            System.Array.Fill(incoming, all);
            for (int i = 0; i < Count; i++)
            {
                foreach (int target in _successors[i])
                    incoming[target] &= dominators[i];
            }

            for (int i = 1; i < Count; i++)
            {
                ulong now = incoming[i] | (1UL << i);
                changes |= now != dominators[i];
                dominators[i] = now;
            }
        }

        return dominators;
    }
}
