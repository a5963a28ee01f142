// SPDX-License-Identifier: MIT
using System;
using Stillpoint.CodeGen.Machine;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.CodeGen.RegisterAllocation;

/// <content>
/// Moves to registers that nothing reads, in functions with derived pointers. Left to the walk they are dropped too late:
/// what they read counts as live up to them, so a derived pointer is stored at the end of one block for a move in another
/// that is gone, and the base beside it is read by nothing any more.
/// </content>
public sealed partial class LocalAllocator
{
    private Rows<int> _reads = new();
    private Rows<bool> _isUnread = new();

    private void DropUnreadMoves()
    {
        bool hasDerived = false;
        foreach (ref readonly VirtualRegister register in _function.Registers.Rows)
        {
            hasDerived |= register.Kind == PointerKind.Derived;
        }

        if (!hasDerived)
        {
            return;
        }

        _reads.Reset(_function.Registers.Count, 0);
        _isUnread.Reset(_function.OperandCount, false);
        CountReads();
        while (FindUnread())
        {
        }

        foreach (ref MachineBlock block in _function.Blocks.Rows)
        {
            int end = block.First;
            for (int i = block.First; i < block.End; i++)
            {
                if (!DropUnread(ref _function.Insts[i]))
                {
                    _function.Insts[end++] = _function.Insts[i];
                }
            }

            block.End = end;
        }
    }

    private void CountReads()
    {
        foreach (ref MachineBlock block in _function.Blocks.Rows)
        {
            for (int i = block.First; i < block.End; i++)
            {
                foreach (ref readonly MachineOperand operand in _function.OperandsOf(_function.Insts[i]))
                {
                    _reads[operand.Register.Index] += operand.IsRead ? 1 : 0;
                }
            }
        }
    }

    /// <summary>Marks the moves to registers without readers; whether there were any more.</summary>
    private bool FindUnread()
    {
        bool isChanged = false;
        foreach (ref MachineBlock block in _function.Blocks.Rows)
        {
            for (int i = block.End - 1; i >= block.First; i--)
            {
                ref MachineInst inst = ref _function.Insts[i];
                if (!RegisterAllocator.IsMove(inst))
                {
                    continue;
                }

                Span<MachineOperand> operands = _function.OperandsOf(inst);
                int pairs = RegisterAllocator.PairCount(operands);
                for (int k = 0; k < pairs; k++)
                {
                    int target = operands[k].Register.Index;
                    if (_reads[target] == 0 && _function.Registers.Rows[target].Pinned.IsNone && !_isUnread[inst.FirstOperand + k])
                    {
                        _isUnread[inst.FirstOperand + k] = true;
                        _reads[operands[pairs + k].Register.Index]--;
                        isChanged = true;
                    }
                }
            }
        }

        return isChanged;
    }

    /// <summary>Leaves out of a move what is marked; true if nothing remains.</summary>
    private bool DropUnread(ref MachineInst inst)
    {
        if (!RegisterAllocator.IsMove(inst))
        {
            return false;
        }

        Span<MachineOperand> operands = _function.OperandsOf(inst);
        int pairs = RegisterAllocator.PairCount(operands);
        ReadOnlySpan<bool> isUnread = _isUnread.Span.Slice(inst.FirstOperand, pairs);
        if (!isUnread.Contains(true))
        {
            return false;
        }

        _kept.Clear();
        for (int k = 0; k < operands.Length; k++)
        {
            if (k >= 2 * pairs || !isUnread[k % pairs])
            {
                _kept.Add(operands[k]);
            }
        }

        int dropped = (operands.Length - _kept.Count) / 2;
        _kept.Span.CopyTo(operands);
        inst.OperandCount = (ushort)_kept.Count;
        inst.Immediate = inst.Op == GenericOps.ParallelMove ? pairs - dropped : inst.Immediate;
        return dropped == pairs;
    }
}
