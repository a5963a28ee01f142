// SPDX-License-Identifier: MIT
// Dominators of the reachable blocks of one function.
// Based on: Lengauer and Tarjan, "A Fast Algorithm for Finding Dominators in a Flowgraph", TOPLAS 1979, the version
// with path compression only: O(m log n) on any graph. The iterative algorithm of Cooper, Harvey and Kennedy is
// shorter, but a chain of blocks that all branch to one exit makes it quadratic, and generated code has such chains.
using System;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;

namespace Stillpoint.Ir.Verifier;

/// <summary>Answers whether a block is reachable and whether one dominates another.</summary>
/// <remarks>
/// Storage is kept from one function to the next. All arrays but <see cref="_numbers"/> are indexed by the number of a
/// block in depth-first order; the entry has number 0. One thread per object.
/// </remarks>
internal sealed class Dominance
{
    private const int None = -1;

    private int _count;
    private int[] _numbers = [];
    private BlockId[] _blocks = [];
    private int[] _parents = [];
    private int[] _semi = [];
    private int[] _labels = [];
    private int[] _ancestors = [];
    private int[] _dominators = [];
    private int[] _buckets = [];
    private int[] _bucketNext = [];
    private int[] _predecessorStart = [];
    private int[] _predecessors = [];
    private int[] _sizes = [];
    private int[] _preorder = [];
    private int[] _stack = [];

    /// <summary>Whether control can get to the block from the entry.</summary>
    public bool IsReachable(BlockId block) => _numbers[block.Index] != None;

    /// <summary>
    /// Whether every path to <paramref name="below"/> goes through <paramref name="above"/>; both reachable.
    /// </summary>
    public bool Dominates(BlockId above, BlockId below)
    {
        int top = _numbers[above.Index];
        int place = _preorder[_numbers[below.Index]] - _preorder[top];
        return (uint)place < (uint)_sizes[top];
    }

    /// <summary>Computes the dominators; edges that lead to no block are passed over.</summary>
    public void Build(Function function)
    {
        Allocate(function.BlockCount);
        NumberBlocks(function);
        ListPredecessors(function);
        FindDominators();
        NumberTree();
    }

    private void Allocate(int blocks)
    {
        if (_numbers.Length < blocks)
        {
            int capacity = Math.Max(64, 2 * blocks);
            _numbers = new int[capacity];
            _blocks = new BlockId[capacity];
            _parents = new int[capacity];
            _semi = new int[capacity];
            _labels = new int[capacity];
            _ancestors = new int[capacity];
            _dominators = new int[capacity];
            _buckets = new int[capacity];
            _bucketNext = new int[capacity];
            _predecessorStart = new int[capacity + 1];
            _sizes = new int[capacity];
            _preorder = new int[capacity];
            _stack = new int[capacity];
        }

        _numbers.AsSpan(0, blocks).Fill(None);
        _count = 0;
    }

    private void NumberBlocks(Function function)
    {
        // The stack holds numbers of blocks; _semi counts the edges already taken from each.
        int top = 0;
        Enter(function.EntryBlock, None, ref top);
        while (top > 0)
        {
            int block = _stack[top - 1];
            ReadOnlySpan<EdgeRow> edges = Edges(function, _blocks[block]);
            if (_semi[block] == edges.Length)
            {
                top--;
                continue;
            }

            BlockId target = edges[_semi[block]++].Target;
            if ((uint)target.Index < (uint)function.BlockCount && _numbers[target.Index] == None)
            {
                Enter(target, block, ref top);
            }
        }
    }

    private void Enter(BlockId block, int parent, ref int top)
    {
        int number = _count++;
        _numbers[block.Index] = number;
        _blocks[number] = block;
        _parents[number] = parent;
        _semi[number] = 0;
        _stack[top++] = number;
    }

    private void ListPredecessors(Function function)
    {
        Span<int> starts = _predecessorStart.AsSpan(0, _count + 1);
        starts.Clear();
        int total = 0;
        for (int i = 0; i < _count; i++)
        {
            foreach (EdgeRow edge in Edges(function, _blocks[i]))
            {
                if ((uint)edge.Target.Index < (uint)function.BlockCount)
                {
                    starts[_numbers[edge.Target.Index]]++;
                    total++;
                }
            }
        }

        int end = 0;
        for (int i = 0; i <= _count; i++)
        {
            end += starts[i];
            starts[i] = end;
        }

        if (_predecessors.Length < total)
        {
            _predecessors = new int[2 * total];
        }

        // Filling from the end turns each end into the start.
        for (int i = 0; i < _count; i++)
        {
            foreach (EdgeRow edge in Edges(function, _blocks[i]))
            {
                if ((uint)edge.Target.Index < (uint)function.BlockCount)
                {
                    _predecessors[--starts[_numbers[edge.Target.Index]]] = i;
                }
            }
        }
    }

    private void FindDominators()
    {
        for (int i = 0; i < _count; i++)
        {
            _semi[i] = i;
            _labels[i] = i;
            _ancestors[i] = None;
            _buckets[i] = None;
        }

        for (int i = _count - 1; i > 0; i--)
        {
            for (int p = _predecessorStart[i]; p < _predecessorStart[i + 1]; p++)
            {
                _semi[i] = Math.Min(_semi[i], _semi[Evaluate(_predecessors[p])]);
            }

            _bucketNext[i] = _buckets[_semi[i]];
            _buckets[_semi[i]] = i;
            int parent = _parents[i];
            _ancestors[i] = parent;
            for (int v = _buckets[parent]; v != None; v = _bucketNext[v])
            {
                int u = Evaluate(v);
                _dominators[v] = _semi[u] < _semi[v] ? u : parent;
            }

            _buckets[parent] = None;
        }

        for (int i = 1; i < _count; i++)
        {
            if (_dominators[i] != _semi[i])
            {
                _dominators[i] = _dominators[_dominators[i]];
            }
        }
    }

    /// <summary>
    /// The block with the least semidominator on the path to the root of the forest, compressing the path.
    /// </summary>
    private int Evaluate(int block)
    {
        if (_ancestors[block] == None)
        {
            return _labels[block];
        }

        int top = 0;
        for (int i = block; _ancestors[_ancestors[i]] != None; i = _ancestors[i])
        {
            _stack[top++] = i;
        }

        while (top > 0)
        {
            int i = _stack[--top];
            int above = _ancestors[i];
            if (_semi[_labels[above]] < _semi[_labels[i]])
            {
                _labels[i] = _labels[above];
            }

            _ancestors[i] = _ancestors[above];
        }

        return _labels[block];
    }

    /// <summary>
    /// Numbers the dominator tree so that a subtree is a range; a dominator has a lower number than its blocks.
    /// </summary>
    private void NumberTree()
    {
        _sizes.AsSpan(0, _count).Fill(1);
        for (int i = _count - 1; i > 0; i--)
        {
            _sizes[_dominators[i]] += _sizes[i];
        }

        // _labels is free by now: the next number to give below each block.
        _preorder[0] = 0;
        _labels[0] = 1;
        for (int i = 1; i < _count; i++)
        {
            int above = _dominators[i];
            _preorder[i] = _labels[above];
            _labels[above] += _sizes[i];
            _labels[i] = _preorder[i] + 1;
        }
    }

    private static ReadOnlySpan<EdgeRow> Edges(Function function, BlockId block)
    {
        InstId last = function.BlockRows[block].Last;
        if (last.IsNone)
        {
            return default;
        }

        ref InstRow row = ref function.Insts[last];
        return row.Opcode.IsTerminator() && (uint)row.Extra < (uint)function.Targets.Count
            ? function.EdgesOf(last)
            : default;
    }
}
