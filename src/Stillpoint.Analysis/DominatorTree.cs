// SPDX-License-Identifier: MIT
// Dominators of the reachable blocks of one function.
// Based on: Lengauer and Tarjan, "A Fast Algorithm for Finding Dominators in a Flowgraph", TOPLAS 1979, the version
// with path compression only: O(m log n) on any graph, chains that all branch to one exit included.
using System;
using Stillpoint.Ir.Functions;

namespace Stillpoint.Analysis;

/// <summary>Which block dominates which, and the tree of immediate dominators.</summary>
/// <remarks>
/// Reused between functions by <see cref="Build"/>, which does nothing while the graph stays; stale after any change of an
/// edge until then.
/// </remarks>
public sealed class DominatorTree
{
    private const int None = -1;

    private ControlFlowGraph _graph = new();
    private int _version = -1;
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
    private int[] _sizes = [];
    private int[] _places = [];
    private int[] _stack = [];
    private BlockId[] _treeOrder = [];

    /// <summary>The blocks in preorder of the dominator tree: each after its dominators, subtrees contiguous.</summary>
    public ReadOnlySpan<BlockId> TreeOrder => _treeOrder.AsSpan(0, _count);

    /// <summary>The blocks that a reachable block dominates, itself first.</summary>
    public ReadOnlySpan<BlockId> Subtree(BlockId block)
    {
        int number = NumberOf(block);
        return _treeOrder.AsSpan(_places[number], _sizes[number]);
    }

    /// <summary>Finds the dominators of the graph's function.</summary>
    public void Build(ControlFlowGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        if (_graph == graph && _version == graph.Version)
        {
            return;
        }

        _graph = graph;
        _version = graph.Version;
        _count = graph.Count;
        if (_count == 0)
        {
            return;
        }

        Allocate();
        ReadOnlySpan<int> preorder = graph.Preorder;
        for (int i = 0; i < _count; i++)
        {
            _numbers[preorder[i]] = i;
            _blocks[i] = graph.Order[preorder[i]];
        }

        for (int i = 0; i < _count; i++)
        {
            int parent = graph.Parents[preorder[i]];
            _parents[i] = parent == None ? None : _numbers[parent];
        }

        FindDominators();
        NumberTree();
    }

    /// <summary>Whether every path from the entry to a block goes through another; both reachable. Reflexive.</summary>
    public bool Dominates(BlockId above, BlockId below)
    {
        int top = NumberOf(above);
        int place = _places[NumberOf(below)] - _places[top];
        return (uint)place < (uint)_sizes[top];
    }

    /// <summary>The closest strict dominator of a reachable block, none for the entry.</summary>
    public BlockId ImmediateDominator(BlockId block)
    {
        int number = NumberOf(block);
        return number == 0 ? BlockId.None : _blocks[_dominators[number]];
    }

    /// <summary>Whether a value is defined before an instruction on every path to it.</summary>
    public bool IsDefinedBefore(Function function, ValueId value, InstId place)
    {
        ArgumentNullException.ThrowIfNull(function);
        ref ValueRow row = ref function.Values[value];
        BlockId block = function.Link(place).Block;
        switch (row.Kind)
        {
            case ValueKind.BlockParameter:
                return Dominates(new BlockId(row.Payload), block);
            case ValueKind.Result:
                var inst = new InstId(row.Payload);
                BlockId home = function.Link(inst).Block;
                if (home != block)
                {
                    return !home.IsNone && Dominates(home, block);
                }

                for (InstId i = function.Link(place).Previous; !i.IsNone; i = function.Link(i).Previous)
                {
                    if (i == inst)
                    {
                        return true;
                    }
                }

                return false;
            default:
                return true;
        }
    }

    private int NumberOf(BlockId block) => _numbers[_graph.Position(block)];

    private void Allocate()
    {
        if (_numbers.Length < _count)
        {
            int capacity = Math.Max(64, 2 * _count);
            _numbers = new int[capacity];
            _blocks = new BlockId[capacity];
            _parents = new int[capacity];
            _semi = new int[capacity];
            _labels = new int[capacity];
            _ancestors = new int[capacity];
            _dominators = new int[capacity];
            _buckets = new int[capacity];
            _bucketNext = new int[capacity];
            _sizes = new int[capacity];
            _places = new int[capacity];
            _stack = new int[capacity];
            _treeOrder = new BlockId[capacity];
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

        _dominators[0] = 0;
        for (int i = _count - 1; i > 0; i--)
        {
            foreach (BlockId predecessor in _graph.Predecessors(_blocks[i]))
            {
                _semi[i] = Math.Min(_semi[i], _semi[Evaluate(NumberOf(predecessor))]);
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

    /// <summary>The block of least semidominator on the path to the root of the forest built so far.</summary>
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

    private void NumberTree()
    {
        // A dominator has a smaller number than what it dominates.
        _sizes.AsSpan(0, _count).Fill(1);
        for (int i = _count - 1; i > 0; i--)
        {
            _sizes[_dominators[i]] += _sizes[i];
        }

        // _labels is free by now: the next place to give below each block.
        _places[0] = 0;
        _labels[0] = 1;
        _treeOrder[0] = _blocks[0];
        for (int i = 1; i < _count; i++)
        {
            int above = _dominators[i];
            _places[i] = _labels[above];
            _labels[above] += _sizes[i];
            _labels[i] = _places[i] + 1;
            _treeOrder[_places[i]] = _blocks[i];
        }
    }
}
