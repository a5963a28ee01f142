// SPDX-License-Identifier: MIT
using System;
using Stillpoint.CodeGen.Machine;
using Stillpoint.Core.Entities;

namespace Stillpoint.CodeGen.RegisterAllocation;

/// <content>
/// Live ranges. Liveness is found register by register, from each block that reads the register before writing it
/// backwards to the blocks that write it: time and memory are those of the result, where sets of bits per block would
/// cost blocks times registers.
/// </content>
public sealed partial class RegisterAllocator
{
    private struct Entry
    {
        public int Value;
        public int Next;
    }

    private struct LiveIn
    {
        public int Register;
        public int Block;
    }

    private struct LiveRange
    {
        public int Start;
        public int End;
        public int Register;
        public int Next;
    }

    /// <summary>Of a register: blocks that read it first and blocks that write it, and the last block of either.</summary>
    private struct Mention
    {
        public int ExposedHead;
        public int WriteHead;
        public int ReadStamp;
        public int WriteStamp;
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
    private Rows<LiveRange> _ranges = new();
    private Rows<int> _rangeHead = new();

    private void FindLiveness()
    {
        Span<MachineInst> insts = _function.Insts;
        Span<MachineBlock> blocks = _function.Blocks.Rows;
        int registers = _function.Registers.Count;
        _entries.Clear();
        _mentions.Reset(registers, new Mention { ExposedHead = -1, WriteHead = -1, ReadStamp = -1, WriteStamp = -1 });
        Span<Mention> mentions = _mentions.Span;
        for (int b = 0; b < blocks.Length; b++)
        {
            for (int i = blocks[b].First; i < blocks[b].End; i++)
            {
                Span<MachineOperand> operands = _function.OperandsOf(insts[i]);
                foreach (ref MachineOperand operand in operands)
                {
                    ref Mention mention = ref mentions[operand.Register.Index];
                    if (operand.IsRead && mention.WriteStamp != b && mention.ReadStamp != b)
                    {
                        mention.ReadStamp = b;
                        mention.ExposedHead = _entries.Add(new Entry { Value = b, Next = mention.ExposedHead });
                    }
                }

                foreach (ref MachineOperand operand in operands)
                {
                    ref Mention mention = ref mentions[operand.Register.Index];
                    if (operand.IsWritten && mention.WriteStamp != b)
                    {
                        mention.WriteStamp = b;
                        mention.WriteHead = _entries.Add(new Entry { Value = b, Next = mention.WriteHead });
                    }
                }
            }
        }

        _marks.Reset(blocks.Length, new BlockMark { Written = -1, In = -1, Out = -1 });
        _liveOut.Clear();
        _liveOutHead.Reset(blocks.Length, -1);
        _liveIns.Clear();
        for (int v = 0; v < registers; v++)
        {
            if (mentions[v].ExposedHead >= 0)
            {
                WalkBack(v);
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

        if (_liveOut.Count > MaxLiveOut)
        {
            throw new FunctionTooLargeException(
                $"{_liveOut.Count} registers live out of blocks exceed the bound of {MaxLiveOut}");
        }
    }

    // Ranges of each register, built backwards: the head of a list is the earliest range so far.
    private void BuildRanges()
    {
        Span<MachineInst> insts = _function.Insts;
        Span<MachineBlock> blocks = _function.Blocks.Rows;
        _ranges.Clear();
        _rangeHead.Reset(_function.Registers.Count, -1);
        for (int b = blocks.Length - 1; b >= 0; b--)
        {
            int start = blocks[b].First * 2;
            int end = blocks[b].End * 2;
            for (int e = _liveOutHead[b]; e >= 0; e = _liveOut[e].Next)
            {
                AddRange(_liveOut[e].Value, start, end);
            }

            for (int i = blocks[b].End - 1; i >= blocks[b].First; i--)
            {
                Span<MachineOperand> operands = _function.OperandsOf(insts[i]);
                foreach (ref MachineOperand operand in operands)
                {
                    if (operand.Role is OperandRole.Def or OperandRole.EarlyDef)
                    {
                        int from = (i * 2) + (operand.Role == OperandRole.Def ? 1 : 0);
                        StartRange(operand.Register.Index, start, from, (i * 2) + 2);
                    }
                }

                foreach (ref MachineOperand operand in operands)
                {
                    if (operand.IsRead)
                    {
                        AddRange(operand.Register.Index, start, (i * 2) + (operand.Role == OperandRole.Use ? 1 : 2));
                    }
                }
            }
        }
    }

    private void AddRange(int v, int start, int end)
    {
        int head = _rangeHead[v];
        if (head >= 0 && _ranges[head].Start <= end)
        {
            ref LiveRange range = ref _ranges[head];
            range.Start = Math.Min(range.Start, start);
            range.End = Math.Max(range.End, end);
            return;
        }

        _rangeHead[v] = _ranges.Add(new LiveRange { Start = start, End = end, Register = v, Next = head });
    }

    private void StartRange(int v, int blockStart, int from, int deadEnd)
    {
        int head = _rangeHead[v];
        if (head >= 0 && _ranges[head].Start == blockStart && _ranges[head].End > from)
        {
            _ranges[head].Start = from;

            return;
        }

        _rangeHead[v] = _ranges.Add(new LiveRange { Start = from, End = deadEnd, Register = v, Next = head });
    }
}
