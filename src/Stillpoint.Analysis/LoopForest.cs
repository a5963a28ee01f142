// SPDX-License-Identifier: MIT
// The natural loops of one function and how they nest.
// A back edge leads to a block that dominates its source; a loop is what reaches its back edges without passing its
// header. A cycle that is entered at two places has no header and is no loop here: IsReducible tells.
using System;
using System.Collections.Generic;
using Stillpoint.Core.Entities;
using Stillpoint.Ir.Functions;

namespace Stillpoint.Analysis;

/// <summary>A natural loop; -1 is none.</summary>
public readonly record struct LoopId(int Index) : IEntity<LoopId>
{
    /// <summary>No loop.</summary>
    public static LoopId None => new(-1);

    /// <summary>Whether there is no loop.</summary>
    public bool IsNone => Index < 0;

    /// <inheritdoc/>
    public static LoopId FromIndex(int index) => new(index);
}

/// <summary>One natural loop.</summary>
public struct LoopRow
{
    /// <summary>The block that dominates the loop and that its back edges lead to.</summary>
    public BlockId Header;

    /// <summary>The loop directly around it, or none.</summary>
    public LoopId Parent;

    /// <summary>Nesting depth; an outermost loop has 1.</summary>
    public int Depth;

    /// <summary>Number of its blocks, those of inner loops included.</summary>
    public int BlockCount;

    /// <summary>Number of back edges.</summary>
    public int BackEdges;
}

/// <summary>The natural loops of a function. Loops come inner before outer.</summary>
/// <remarks>
/// Reused between functions by <see cref="Build"/>, which does nothing while the graph stays; stale after any change of an
/// edge until then.
/// </remarks>
public sealed class LoopForest
{
    private readonly PrimaryMap<LoopId, LoopRow> _loops = new();
    private readonly List<BlockId> _work = [];
    private readonly List<BlockId> _latches = [];
    private ControlFlowGraph _graph = new();
    private int _version = -1;
    private LoopId[] _loopOf = [];
    private int[] _starts = [];
    private int[] _cursors = [];
    private BlockId[] _members = [];

    /// <summary>Number of loops.</summary>
    public int Count => _loops.Count;

    /// <summary>Whether every cycle is in a loop of this forest.</summary>
    public bool IsReducible { get; private set; }

    /// <summary>A loop.</summary>
    public ref readonly LoopRow this[LoopId loop] => ref _loops[loop];

    /// <summary>The innermost loop around a block, or none.</summary>
    public LoopId LoopOf(BlockId block)
    {
        int position = _graph.Position(block);
        return position < 0 ? LoopId.None : _loopOf[position];
    }

    /// <summary>Number of loops around a block.</summary>
    public int DepthOf(BlockId block) => LoopOf(block) is { IsNone: false } loop ? _loops[loop].Depth : 0;

    /// <summary>Whether a block is the header of a loop.</summary>
    public bool IsHeader(BlockId block) => LoopOf(block) is { IsNone: false } loop && _loops[loop].Header == block;

    /// <summary>Whether a block is in a loop or in a loop inside it.</summary>
    public bool Contains(LoopId loop, BlockId block)
    {
        int depth = _loops[loop].Depth;
        LoopId inner = LoopOf(block);
        while (!inner.IsNone && _loops[inner].Depth > depth)
        {
            inner = _loops[inner].Parent;
        }

        return inner == loop;
    }

    /// <summary>The blocks of a loop, inner loops included, the header first.</summary>
    public ReadOnlySpan<BlockId> Blocks(LoopId loop) => _members.AsSpan(_starts[loop.Index], _loops[loop].BlockCount);

    /// <summary>
    /// The only block outside that leads to the header, if it leads nowhere else; else none.
    /// </summary>
    public BlockId Preheader(Function function, LoopId loop)
    {
        BlockId found = BlockId.None;
        foreach (BlockId predecessor in _graph.Predecessors(_loops[loop].Header))
        {
            if (Contains(loop, predecessor))
            {
                continue;
            }

            if (!found.IsNone)
            {
                return BlockId.None;
            }

            found = predecessor;
        }

        return !found.IsNone && ControlFlowGraph.Successors(function, found).Length == 1 ? found : BlockId.None;
    }

    /// <summary>The only source of back edges of a loop, or none.</summary>
    public BlockId Latch(LoopId loop)
    {
        BlockId found = BlockId.None;
        foreach (BlockId predecessor in _graph.Predecessors(_loops[loop].Header))
        {
            if (Contains(loop, predecessor))
            {
                if (!found.IsNone && found != predecessor)
                {
                    return BlockId.None;
                }

                found = predecessor;
            }
        }

        return found;
    }

    /// <summary>Finds the loops; builds the dominators too where there may be any.</summary>
    public void Build(ControlFlowGraph graph, DominatorTree dominators)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(dominators);
        if (_graph == graph && _version == graph.Version)
        {
            return;
        }

        _graph = graph;
        _version = graph.Version;
        _loops.Clear();
        IsReducible = true;
        if (_loopOf.Length < graph.Count)
        {
            _loopOf = new LoopId[Math.Max(64, 2 * graph.Count)];
        }

        _loopOf.AsSpan(0, graph.Count).Fill(LoopId.None);

        if (!graph.HasCycle)
        {
            return;
        }

        dominators.Build(graph);

        // From the end of the preorder: the headers inside a loop are dominated by its header, so come first.
        ReadOnlySpan<BlockId> order = dominators.TreeOrder;
        for (int i = order.Length - 1; i >= 0; i--)
        {
            FindBackEdges(order[i], dominators);
            if (_latches.Count > 0)
            {
                Gather(order[i]);
            }
        }

        SetDepths();
        ListMembers();
    }

    private void FindBackEdges(BlockId header, DominatorTree dominators)
    {
        _latches.Clear();
        foreach (BlockId predecessor in _graph.Predecessors(header))
        {
            if (_graph.IsRetreating(predecessor, header))
            {
                if (dominators.Dominates(header, predecessor))
                {
                    _latches.Add(predecessor);
                }
                else
                {
                    IsReducible = false;
                }
            }
        }
    }

    /// <summary>Walks backwards from the back edges; a loop found before is entered at its header only.</summary>
    private void Gather(BlockId header)
    {
        LoopId loop = _loops.Add(new LoopRow { Header = header, Parent = LoopId.None, BackEdges = _latches.Count });
        _work.Clear();
        _work.AddRange(_latches);
        while (_work.Count > 0)
        {
            BlockId block = _work[^1];
            _work.RemoveAt(_work.Count - 1);
            ref LoopId known = ref _loopOf[_graph.Position(block)];
            if (known.IsNone)
            {
                known = loop;
                if (block != header)
                {
                    AddPredecessors(block);
                }

                continue;
            }

            LoopId outermost = Outermost(known);
            if (outermost != loop)
            {
                _loops[outermost].Parent = loop;
                AddPredecessors(_loops[outermost].Header);
            }
        }

        _loopOf[_graph.Position(header)] = loop;
    }

    private void AddPredecessors(BlockId block)
    {
        foreach (BlockId predecessor in _graph.Predecessors(block))
        {
            _work.Add(predecessor);
        }
    }

    /// <summary>The outermost loop known so far around a loop. Depth holds a short cut (plus one) meanwhile.</summary>
    private LoopId Outermost(LoopId loop)
    {
        LoopId top = loop;
        while (!_loops[top].Parent.IsNone)
        {
            top = _loops[top].Depth > 0 ? new LoopId(_loops[top].Depth - 1) : _loops[top].Parent;
        }

        while (loop != top)
        {
            LoopId next = _loops[loop].Depth > 0 ? new LoopId(_loops[loop].Depth - 1) : _loops[loop].Parent;
            _loops[loop].Depth = top.Index + 1;
            loop = next;
        }

        return top;
    }

    private void SetDepths()
    {
        for (int i = _loops.Count - 1; i >= 0; i--)
        {
            ref LoopRow row = ref _loops[new LoopId(i)];
            row.Depth = row.Parent.IsNone ? 1 : _loops[row.Parent].Depth + 1;
        }
    }

    /// <summary>Gives each loop a range: its own blocks first, then the ranges of the loops directly inside.</summary>
    private void ListMembers()
    {
        if (_starts.Length < Count)
        {
            _starts = new int[Math.Max(16, 2 * Count)];
            _cursors = new int[_starts.Length];
        }

        if (_members.Length < _graph.Count)
        {
            _members = new BlockId[2 * _graph.Count];
        }

        _cursors.AsSpan(0, Count).Clear();
        foreach (BlockId block in _graph.Order)
        {
            if (LoopOf(block) is { IsNone: false } loop)
            {
                _loops[loop].BlockCount++;
                _cursors[loop.Index]++;
            }
        }

        for (int i = 0; i < Count; i++)
        {
            LoopRow row = _loops[new LoopId(i)];
            if (!row.Parent.IsNone)
            {
                _loops[row.Parent].BlockCount += row.BlockCount;
            }
        }

        int free = 0;
        for (int i = Count - 1; i >= 0; i--)
        {
            LoopRow row = _loops[new LoopId(i)];
            ref int next = ref free;
            if (!row.Parent.IsNone)
            {
                next = ref _cursors[row.Parent.Index];
            }

            _starts[i] = next;
            next += row.BlockCount;
            _cursors[i] += _starts[i];
        }

        // By now a loop's cursor is past its inner loops or, without them, past its own blocks: count from the start.
        _cursors.AsSpan(0, Count).Clear();
        foreach (BlockId block in _graph.Order)
        {
            if (LoopOf(block) is { IsNone: false } loop)
            {
                _members[_starts[loop.Index] + _cursors[loop.Index]++] = block;
            }
        }
    }
}
