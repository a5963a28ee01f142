// SPDX-License-Identifier: MIT
// The order of blocks in machine code, and their loops.
//
// Loops, irreducible ones too, are found in one depth-first walk (Wei, Mao, Zou, Chen: "A New Algorithm for Identifying
// Loops in Decompilation", SAS 2007): a block's loop header is the innermost block on the walk's path that it can return
// to. The layout is a reverse postorder in which a loop's exits are visited first, so that the blocks of a loop stay
// together; cold blocks come last: those that only lead to a trap, and those that call cold functions and are not on every way
// to others. So what lives across a call in one of them is in registers elsewhere. Every block follows its immediate dominator.
using System;
using System.Collections.Generic;
using Stillpoint.Analysis;
using Stillpoint.Ir.Attributes;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;

namespace Stillpoint.CodeGen.Lowering;

/// <summary>Layout and loops of one function's reachable blocks. Reusable; no recursion.</summary>
internal sealed class BlockOrder
{
    private readonly List<BlockId> _layout = [];
    private readonly List<BlockId> _postorder = [];
    private int[] _header = [];
    private int[] _depth = [];
    private int[] _outermost = [];
    private int[] _predecessors = [];
    private int[] _position = [];
    private byte[] _state = [];
    private bool[] _cold = [];
    private readonly ControlFlowGraph _graph = new();
    private readonly DominatorTree _dominators = new();
    private int[] _stackBlock = [];
    private int[] _stackEdge = [];

    /// <summary>Reachable blocks in layout order, the entry first.</summary>
    internal List<BlockId> Layout => _layout;

    /// <summary>Header of the innermost loop around a block (itself for a header), or -1.</summary>
    internal int LoopOf(BlockId block) => IsHeader(block) ? block.Index : _header[block.Index];

    /// <summary>Header of the loop around a header's loop, or -1.</summary>
    internal int ParentOf(int header) => _header[header];

    /// <summary>Header of the outermost loop around a block, or -1.</summary>
    internal int OutermostLoopOf(BlockId block) => _outermost[block.Index];

    /// <summary>Number of loops around a block.</summary>
    internal int DepthOf(BlockId block) => _depth[block.Index];

    /// <summary>Whether a block is reachable.</summary>
    internal bool IsReachable(BlockId block) => _state[block.Index] != 0;

    /// <summary>Whether a block is hardly ever run: it only leads to such blocks or a trap, or calls a function that is cold.</summary>
    internal bool IsCold(BlockId block) => _cold[block.Index];

    /// <summary>Number of different blocks that lead to a block.</summary>
    internal int PredecessorCount(BlockId block) => _predecessors[block.Index];

    /// <summary>Header of the innermost loop around both blocks, or -1.</summary>
    internal int CommonLoop(BlockId a, BlockId b)
    {
        int x = LoopOf(a);
        int y = LoopOf(b);
        while (x != y)
        {
            if (y < 0 || (x >= 0 && _depth[x] >= _depth[y]))
            {
                x = _header[x];
            }
            else
            {
                y = _header[y];
            }
        }

        return x;
    }

    /// <summary>Depth of a loop given by its header, 0 for none.</summary>
    internal int DepthOfLoop(int header) => header < 0 ? 0 : _depth[header];

    /// <summary>Computes order and loops of a function.</summary>
    /// <param name="function">The function.</param>
    /// <param name="hasColdCallees">Whether it may call functions that are cold.</param>
    internal void Run(Function function, bool hasColdCallees)
    {
        Reset(function.BlockCount);
        FindLoops(function);
        CountPredecessors(function);
        FindDepths();
        FindCold(function, hasColdCallees);
        Array.Clear(_state, 0, function.BlockCount);
        Order(function);
    }

    private bool IsHeader(BlockId block) => (_state[block.Index] & 4) != 0;

    private void Reset(int count)
    {
        _layout.Clear();
        _postorder.Clear();
        if (_header.Length < count)
        {
            int size = Math.Max(64, count * 2);
            _header = new int[size];
            _depth = new int[size];
            _outermost = new int[size];
            _predecessors = new int[size];
            _position = new int[size];
            _state = new byte[size];
            _cold = new bool[size];
            _stackBlock = new int[size];
            _stackEdge = new int[size];
        }

        Array.Fill(_header, -1, 0, count);
        Array.Clear(_depth, 0, count);
        Array.Clear(_predecessors, 0, count);
        Array.Clear(_position, 0, count);
        Array.Clear(_state, 0, count);
        Array.Clear(_cold, 0, count);
    }

    /// <summary>State bits: 1 visited, 4 loop header. Position: place on the path, 0 when off it.</summary>
    private void FindLoops(Function function)
    {
        int top = 0;
        Enter(function.EntryBlock.Index, ref top);
        while (top > 0)
        {
            int block = _stackBlock[top - 1];
            ReadOnlySpan<EdgeRow> edges = function.EdgesOf(function.BlockRows[new BlockId(block)].Last);
            if (_stackEdge[top - 1] == edges.Length)
            {
                top--;
                _position[block] = 0;
                _postorder.Add(new BlockId(block));
                if (top > 0)
                {
                    Tag(_stackBlock[top - 1], _header[block]);
                }

                continue;
            }

            int next = edges[_stackEdge[top - 1]++].Target.Index;
            if (_state[next] == 0)
            {
                Enter(next, ref top);
            }
            else if (_position[next] > 0)
            {
                _state[next] |= 4;
                Tag(block, next);
            }
            else
            {
                int header = _header[next];
                while (header >= 0 && _position[header] == 0)
                {
                    header = _header[header];
                }

                Tag(block, header);
            }
        }
    }

    private void Enter(int block, ref int top)
    {
        _state[block] |= 1;
        _stackBlock[top] = block;
        _stackEdge[top] = 0;
        _position[block] = ++top;
    }

    private void Tag(int block, int header)
    {
        if (block == header || header < 0)
        {
            return;
        }

        int current = block;
        int candidate = header;
        while (_header[current] >= 0)
        {
            int inner = _header[current];
            if (inner == candidate)
            {
                return;
            }

            if (_position[inner] < _position[candidate])
            {
                _header[current] = candidate;
                current = candidate;
                candidate = inner;
            }
            else
            {
                current = inner;
            }
        }

        _header[current] = candidate;
    }

    private void CountPredecessors(Function function)
    {
        foreach (BlockId block in _postorder)
        {
            ReadOnlySpan<EdgeRow> edges = function.EdgesOf(function.BlockRows[block].Last);
            for (int i = 0; i < edges.Length; i++)
            {
                // A predecessor counts once; the mark says which block counted last.
                int target = edges[i].Target.Index;
                if (_position[target] != block.Index + 1)
                {
                    _position[target] = block.Index + 1;
                    _predecessors[target]++;
                }
            }
        }
    }

    /// <summary>A header is on the walk's path to the blocks of its loop, so it comes first here.</summary>
    private void FindDepths()
    {
        for (int i = _postorder.Count - 1; i >= 0; i--)
        {
            BlockId block = _postorder[i];
            int around = _header[block.Index];
            int depth = DepthOfLoop(around);
            int outermost = around < 0 ? -1 : _outermost[around];
            bool isHeader = IsHeader(block);
            _depth[block.Index] = isHeader ? depth + 1 : depth;
            _outermost[block.Index] = isHeader && outermost < 0 ? block.Index : outermost;
        }
    }

    private void FindCold(Function function, bool hasColdCallees)
    {
        bool hasCalls = false;
        foreach (BlockId block in _postorder)
        {
            InstId last = function.BlockRows[block].Last;
            ReadOnlySpan<EdgeRow> edges = function.EdgesOf(last);
            bool cold = edges.Length > 0 || function.Insts[last].Opcode == Opcode.Unreachable;
            foreach (ref readonly EdgeRow edge in edges)
            {
                cold &= _cold[edge.Target.Index];
            }

            bool calls = hasColdCallees && !cold && CallsColdFunction(function, block);
            hasCalls |= calls;
            _cold[block.Index] = (cold || calls) && block != function.EntryBlock;
        }

        if (hasCalls) KeepDominatorsWarm(function);
    }

    /// <summary>A block on every way to one that is not cold is not cold, either.</summary>
    private void KeepDominatorsWarm(Function function)
    {
        _graph.Build(function);
        _dominators.Build(_graph);
        foreach (BlockId block in _postorder)
        {
            if (!_cold[block.Index] && _dominators.ImmediateDominator(block) is { IsNone: false } above) _cold[above.Index] = false;
        }
    }

    private static bool CallsColdFunction(Function function, BlockId block)
    {
        Module module = function.Module;
        for (InstId inst = function.BlockRows[block].Last; !inst.IsNone; inst = function.Link(inst).Previous)
        {
            if (function.Insts[inst].Opcode == Opcode.Call && Effects.Callee(function, inst) is { IsNone: false } callee
                && IsCold(module, callee))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a function is said to be hardly ever called.</summary>
    internal static bool IsCold(Module module, GlobalId function) =>
        (module.Attributes.FactsOf(module.Attributes[module.Globals[function].Attributes].Function) & AttributeFacts.Cold) != 0;

    /// <summary>Reverse postorder of a walk that takes the edges to the outermost loops first.</summary>
    private void Order(Function function)
    {
        // The headers are remembered in _position from here on: 1 for a header.
        foreach (BlockId block in _postorder)
        {
            _position[block.Index] = 0;
        }

        int count = _postorder.Count;
        foreach (BlockId block in _postorder)
        {
            if (_header[block.Index] >= 0)
            {
                _position[_header[block.Index]] = 1;
            }
        }

        MarkSelfLoops(function);
        _postorder.Clear();
        int top = 0;
        Push(function.EntryBlock.Index, ref top);
        while (top > 0)
        {
            int block = _stackBlock[top - 1];
            int next = NextTarget(function, block, ref _stackEdge[top - 1]);
            if (next < 0)
            {
                top--;
                _postorder.Add(new BlockId(block));
            }
            else if (_state[next] == 0)
            {
                Push(next, ref top);
            }
        }

        for (int i = 0; i < count; i++)
        {
            if (_position[_postorder[i].Index] == 1)
            {
                _state[_postorder[i].Index] |= 4;
            }
        }

        AddToLayout(cold: false);
        AddToLayout(cold: true);
    }

    private void MarkSelfLoops(Function function)
    {
        foreach (BlockId block in _postorder)
        {
            foreach (ref readonly EdgeRow edge in function.EdgesOf(function.BlockRows[block].Last))
            {
                if (edge.Target == block)
                {
                    _position[block.Index] = 1;
                }
            }
        }
    }

    private void Push(int block, ref int top)
    {
        _state[block] |= 1;
        _stackBlock[top] = block;
        _stackEdge[top] = 0;
        top++;
    }

    /// <summary>
    /// Targets of a block: first those in loops less deep than the block, then the others; within each, the last edge
    /// first, so that the first edge falls through.
    /// </summary>
    private int NextTarget(Function function, int block, ref int cursor)
    {
        ReadOnlySpan<EdgeRow> edges = function.EdgesOf(function.BlockRows[new BlockId(block)].Last);
        int depth = _depth[block];
        while (cursor < 2 * edges.Length)
        {
            bool exits = cursor < edges.Length;
            int target = edges[edges.Length - 1 - (cursor % edges.Length)].Target.Index;
            cursor++;
            if ((_depth[target] < depth) == exits)
            {
                return target;
            }
        }

        return -1;
    }

    private void AddToLayout(bool cold)
    {
        for (int i = _postorder.Count - 1; i >= 0; i--)
        {
            if (_cold[_postorder[i].Index] == cold)
            {
                _layout.Add(_postorder[i]);
            }
        }
    }
}
