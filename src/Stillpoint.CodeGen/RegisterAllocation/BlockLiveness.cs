// SPDX-License-Identifier: MIT
//
// Liveness at the borders of blocks, found register by register: from each block that reads a register before writing it
// backwards to the blocks that write it. Time and memory are those of the result, where sets of bits per block would
// cost blocks times registers. A register that no block reads first never appears: it lives within blocks.
using System;
using System.Runtime.CompilerServices;
using Stillpoint.CodeGen.Machine;
using Stillpoint.Core.Entities;

namespace Stillpoint.CodeGen.RegisterAllocation;

/// <summary>Which registers are live into and out of the blocks of a machine function.</summary>
/// <remarks>One object per compiling thread; it keeps its tables.</remarks>
internal sealed class BlockLiveness
{
    /// <summary>An element of a list.</summary>
    internal struct Entry
    {
        public int Value;
        public int Next;
    }

    /// <summary>A register that is live into a block.</summary>
    internal struct LiveIn
    {
        public int Register;
        public int Block;
    }

    /// <summary>Of a register: blocks that read it first and blocks that write it, and the last block of either.</summary>
    private struct Mention
    {
        public int ExposedHead;
        public int WriteHead;
        public int ReadStamp;
        public int WriteStamp;

        /// <summary>First block in which it is mentioned or live.</summary>
        public int First;
    }

    /// <summary>Of a block: the register last found to be written in it, live into it, and live out of it.</summary>
    private struct BlockMark
    {
        public int Written;
        public int In;
        public int Out;
    }

    private Rows<Entry> _entries = new();
    private Rows<Mention> _mentions = new();
    private Rows<BlockMark> _marks = new();
    private Rows<int> _stack = new();
    private Rows<Entry> _liveOut = new();
    private Rows<int> _liveOutHead = new();
    private Rows<LiveIn> _liveIns = new();
    private MachineFunction _function = null!;

    /// <summary>All pairs of a register and a block that it is live into.</summary>
    internal Span<LiveIn> LiveIns => _liveIns.Span;

    /// <summary>First of the list of registers live out of a block, or -1; see <see cref="this[int]"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int FirstLiveOut(int block) => _liveOutHead[block];

    /// <summary>A link of a list of live registers.</summary>
    internal ref Entry this[int entry]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref _liveOut[entry];
    }

    /// <summary>Whether a register is live across any border of blocks.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool IsGlobal(int register) => _mentions[register].ExposedHead >= 0;

    /// <summary>Whether a block is the last one that writes a register; for one with a single write, the one that does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool IsWrittenLast(int register, int block) => _mentions[register].WriteStamp == block;

    /// <summary>The first block in which a register is mentioned or live.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int FirstBlock(int register) => _mentions[register].First;

    /// <summary>Finds the liveness of a function.</summary>
    /// <exception cref="FunctionTooLargeException">More pairs than <see cref="RegisterAllocator.MaxLiveOut"/>.</exception>
    internal void Run(MachineFunction function)
    {
        _function = function;
        FindMentions();
        int blocks = function.Blocks.Count;
        _marks.Reset(blocks, new BlockMark { Written = -1, In = -1, Out = -1 });
        _liveOut.Clear();
        _liveOutHead.Reset(blocks, -1);
        _liveIns.Clear();
        Span<Mention> mentions = _mentions.Span;
        for (int v = 0; v < mentions.Length; v++)
        {
            if (mentions[v].ExposedHead >= 0)
            {
                WalkBack(v);
            }
        }
    }

    private void FindMentions()
    {
        Span<MachineInst> insts = _function.Insts;
        Span<MachineOperand> operands = _function.Operands;
        Span<MachineBlock> blocks = _function.Blocks.Rows;
        _entries.Clear();
        _mentions.Reset(
            _function.Registers.Count,
            new Mention { ExposedHead = -1, WriteHead = -1, ReadStamp = -1, WriteStamp = -1, First = int.MaxValue });
        Span<Mention> mentions = _mentions.Span;
        for (int b = 0; b < blocks.Length; b++)
        {
            foreach (ref readonly MachineInst inst in insts[blocks[b].First..blocks[b].End])
            {
                Span<MachineOperand> own = operands.Slice(inst.FirstOperand, inst.OperandCount);
                bool writes = false;
                foreach (ref readonly MachineOperand operand in own)
                {
                    writes |= operand.IsWritten;
                    if (operand.IsRead)
                    {
                        ref Mention mention = ref mentions[operand.Register.Index];
                        if (mention.WriteStamp != b && mention.ReadStamp != b)
                        {
                            mention.ReadStamp = b;
                            mention.First = Math.Min(mention.First, b);
                            mention.ExposedHead = _entries.Add(new Entry { Value = b, Next = mention.ExposedHead });
                        }
                    }
                }

                if (writes)
                {
                    AddWrites(own, mentions, b);
                }
            }
        }
    }

    private void AddWrites(Span<MachineOperand> operands, Span<Mention> mentions, int block)
    {
        foreach (ref readonly MachineOperand operand in operands)
        {
            ref Mention mention = ref mentions[operand.Register.Index];
            if (operand.IsWritten && mention.WriteStamp != block)
            {
                mention.WriteStamp = block;
                mention.First = Math.Min(mention.First, block);
                mention.WriteHead = _entries.Add(new Entry { Value = block, Next = mention.WriteHead });
            }
        }
    }

    private void WalkBack(int v)
    {
        Span<BlockMark> marks = _marks.Span;
        Span<MachineBlock> blocks = _function.Blocks.Rows;
        Span<MachineBlockId> edges = _function.Edges.Slice(0, _function.Edges.Count);
        for (int e = _mentions[v].WriteHead; e >= 0; e = _entries[e].Next)
        {
            marks[_entries[e].Value].Written = v;
        }

        ref int first = ref _mentions[v].First;
        _stack.Clear();
        for (int e = _mentions[v].ExposedHead; e >= 0; e = _entries[e].Next)
        {
            marks[_entries[e].Value].In = v;
            _stack.Add(_entries[e].Value);
        }

        while (_stack.Count > 0)
        {
            int b = _stack[_stack.Count - 1];
            _stack.RemoveLast();
            first = Math.Min(first, b);
            _liveIns.Add(new LiveIn { Register = v, Block = b });
            ListRange predecessors = blocks[b].Predecessors;
            foreach (MachineBlockId predecessor in edges.Slice(predecessors.Start, predecessors.Count))
            {
                int p = predecessor.Index;
                ref BlockMark mark = ref marks[p];
                if (mark.Out == v)
                {
                    continue;
                }

                mark.Out = v;
                _liveOutHead[p] = _liveOut.Add(new Entry { Value = v, Next = _liveOutHead[p] });
                if (mark.Written != v && mark.In != v)
                {
                    mark.In = v;
                    _stack.Add(p);
                }
            }
        }

        if (_liveOut.Count > RegisterAllocator.MaxLiveOut)
        {
            throw new FunctionTooLargeException(
                $"{_liveOut.Count} registers live out of blocks exceed the bound of {RegisterAllocator.MaxLiveOut}");
        }
    }
}
