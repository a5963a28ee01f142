// SPDX-License-Identifier: MIT
using System;
using Stillpoint.CodeGen.Machine;

namespace Stillpoint.CodeGen.RegisterAllocation;

/// <content>Live ranges.</content>
public sealed partial class RegisterAllocator
{
    private struct LiveRange
    {
        public int Start;
        public int End;
        public int Register;
        public int Next;
    }

    private readonly BlockLiveness _liveness = new();
    private Rows<LiveRange> _ranges = new();
    private Rows<int> _rangeHead = new();

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
            for (int e = _liveness.FirstLiveOut(b); e >= 0; e = _liveness[e].Next)
            {
                AddRange(_liveness[e].Value, start, end);
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
