// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Ir.Functions;

namespace Stillpoint.Analysis;

/// <summary>The reachable blocks of one function in reverse postorder, with their predecessors.</summary>
/// <remarks>
/// Reused between functions by <see cref="Build"/>, which does nothing while the function's shape stays; stale after any
/// change of an edge until then.
/// </remarks>
public sealed class ControlFlowGraph
{
    private const int None = -1;

    private int[] _positions = [];
    private BlockId[] _order = [];
    private int[] _preorder = [];
    private int[] _parents = [];
    private int[] _taken = [];
    private int[] _stack = [];
    private int[] _predecessorStart = [];
    private BlockId[] _predecessors = [];
    private int _blocks;
    private Function? _function;
    private int _shape;

    /// <summary>The reachable blocks in reverse postorder, the entry first.</summary>
    public ReadOnlySpan<BlockId> Order => _order.AsSpan(0, Count);

    /// <summary>Number of reachable blocks.</summary>
    public int Count { get; private set; }

    /// <summary>Whether any path leads back to where it came from.</summary>
    public bool HasCycle { get; private set; }

    /// <summary>Changes with every graph that is read; what is found about one holds while this stays.</summary>
    internal int Version { get; private set; }

    /// <summary>Positions (in <see cref="Order"/>) of the blocks in depth-first preorder.</summary>
    internal ReadOnlySpan<int> Preorder => _preorder.AsSpan(0, Count);

    /// <summary>Position of the parent in the depth-first tree, by position; -1 for the entry.</summary>
    internal ReadOnlySpan<int> Parents => _parents.AsSpan(0, Count);

    /// <summary>Whether a path leads from the entry to the block.</summary>
    public bool IsReachable(BlockId block) => (uint)block.Index < (uint)_blocks && _positions[block.Index] != None;

    /// <summary>Place of a reachable block in <see cref="Order"/>, -1 for others.</summary>
    public int Position(BlockId block) => (uint)block.Index < (uint)_blocks ? _positions[block.Index] : None;

    /// <summary>Whether an edge leads backwards in <see cref="Order"/>; every cycle has such an edge.</summary>
    public bool IsRetreating(BlockId from, BlockId to) => Position(to) <= Position(from);

    /// <summary>The reachable predecessors of a reachable block, one for each edge.</summary>
    public ReadOnlySpan<BlockId> Predecessors(BlockId block)
    {
        int position = Position(block);
        if (position == None)
        {
            return default;
        }

        int start = _predecessorStart[position];
        return _predecessors.AsSpan(start, _predecessorStart[position + 1] - start);
    }

    /// <summary>The only predecessor of a block over a single edge, or none.</summary>
    public BlockId SinglePredecessor(BlockId block)
    {
        ReadOnlySpan<BlockId> predecessors = Predecessors(block);
        return predecessors.Length == 1 ? predecessors[0] : BlockId.None;
    }

    /// <summary>Reads the graph of a function, unless it is the same as at the last time.</summary>
    public void Build(Function function)
    {
        ArgumentNullException.ThrowIfNull(function);
        if (_function == function && _shape == function.ShapeVersion)
        {
            return;
        }

        _function = function;
        _shape = function.ShapeVersion;
        Version++;
        HasCycle = false;
        Allocate(function.BlockCount);
        if (function.EntryBlock.IsNone)
        {
            return;
        }

        Number(function);
        ListPredecessors(function);
    }

    /// <summary>Says that nothing but unreachable blocks went away since the graph was read.</summary>
    /// <remarks>Requires: that is so.</remarks>
    public void Keep(Function function)
    {
        ArgumentNullException.ThrowIfNull(function);
        _shape = _function == function ? function.ShapeVersion : _shape;
    }

    /// <summary>The edges out of a block.</summary>
    public static ReadOnlySpan<EdgeRow> Successors(Function function, BlockId block)
    {
        InstId last = function.BlockRows[block].Last;
        return last.IsNone ? default : function.EdgesOf(last);
    }

    private void Allocate(int blocks)
    {
        _blocks = blocks;
        Count = 0;
        if (_positions.Length < blocks)
        {
            int capacity = Math.Max(64, 2 * blocks);
            _positions = new int[capacity];
            _order = new BlockId[capacity];
            _preorder = new int[capacity];
            _parents = new int[capacity];
            _taken = new int[capacity];
            _stack = new int[capacity];
            _predecessorStart = new int[capacity + 1];
        }

        _positions.AsSpan(0, blocks).Fill(None);
    }

    private void Number(Function function)
    {
        // Until the end, _positions, _parents and _preorder hold block indices; the order is filled from its end.
        int top = 0;
        int entered = 0;
        int free = _blocks;
        Enter(function.EntryBlock.Index, None, ref top, ref entered);
        while (top > 0)
        {
            int block = _stack[top - 1];
            ReadOnlySpan<EdgeRow> edges = Successors(function, new BlockId(block));
            if (_taken[block] == edges.Length)
            {
                top--;
                _order[--free] = new BlockId(block);
                continue;
            }

            int target = edges[_taken[block]++].Target.Index;
            if (_positions[target] == None)
            {
                Enter(target, block, ref top, ref entered);
            }
        }

        Count = entered;
        _order.AsSpan(free, Count).CopyTo(_order);
        for (int i = 0; i < Count; i++)
        {
            _positions[_order[i].Index] = i;
        }

        for (int i = 0; i < Count; i++)
        {
            int parent = _parents[_order[i].Index];
            _stack[i] = parent == None ? None : _positions[parent];
            _preorder[i] = _positions[_preorder[i]];
        }

        _stack.AsSpan(0, Count).CopyTo(_parents);
    }

    private void Enter(int block, int parent, ref int top, ref int entered)
    {
        _positions[block] = 0;
        _parents[block] = parent;
        _taken[block] = 0;
        _preorder[entered++] = block;
        _stack[top++] = block;
    }

    private void ListPredecessors(Function function)
    {
        Span<int> starts = _predecessorStart.AsSpan(0, Count + 1);
        starts.Clear();
        int total = 0;
        for (int i = 0; i < Count; i++)
        {
            foreach (ref readonly EdgeRow edge in Successors(function, _order[i]))
            {
                int target = _positions[edge.Target.Index];
                starts[target]++;
                HasCycle |= target <= i;
                total++;
            }
        }

        int end = 0;
        for (int i = 0; i <= Count; i++)
        {
            end += starts[i];
            starts[i] = end;
        }

        if (_predecessors.Length < total)
        {
            _predecessors = new BlockId[2 * total];
        }

        // Filling from the end turns each end into the start and keeps the order of the blocks.
        for (int i = Count - 1; i >= 0; i--)
        {
            ReadOnlySpan<EdgeRow> edges = Successors(function, _order[i]);
            for (int e = edges.Length - 1; e >= 0; e--)
            {
                _predecessors[--starts[_positions[edges[e].Target.Index]]] = _order[i];
            }
        }
    }
}
