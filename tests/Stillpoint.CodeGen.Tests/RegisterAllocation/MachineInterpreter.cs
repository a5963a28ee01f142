// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.CodeGen.Machine;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.CodeGen.Tests.RegisterAllocation;

/// <summary>
/// Runs a machine function on made-up values, by virtual register before allocation and by place after it. What it
/// returns depends on every value that a call, a comparison, a branch or a return reads.
/// </summary>
internal sealed class MachineInterpreter(MachineFunction function, bool isAllocated, bool isExpanded)
{
    private readonly Dictionary<int, ulong> _values = [];
    private readonly Dictionary<int, ulong> _held = [];
    private ulong _trace = 1;
    private ulong _clobber = 0xDEAD;

    public static ulong Run(MachineFunction function, bool isAllocated, int blocks, bool isExpanded = false) =>
        new MachineInterpreter(function, isAllocated, isExpanded).Run(blocks);

    private static ulong Mix(ulong hash, ulong value)
    {
        hash = (hash ^ value) * 0x9E3779B97F4A7C15UL;
        return hash ^ (hash >> 29);
    }

    private ulong Run(int blocks)
    {
        for (int v = 0; v < function.Registers.Count; v++)
        {
            Location pinned = function.Registers.Rows[v].Pinned;
            if (!pinned.IsNone)
            {
                _values[isAllocated ? pinned.Code : v] = (ulong)pinned.Code + 77;
            }
        }

        int b = 0;
        for (int n = 0; n < blocks; n++)
        {
            MachineBlock block = function.Blocks.Rows[b];
            ulong last = 0;
            for (int i = block.First; i < block.End; i++)
            {
                last = Step(function.Insts[i]);
            }

            Span<MachineBlockId> successors = function.Edges[block.Successors];
            if (successors.Length == 0)
            {
                break;
            }

            b = successors[(int)(last % (ulong)successors.Length)].Index;
        }

        return _trace;
    }

    private ulong Step(in MachineInst inst)
    {
        Span<MachineOperand> operands = function.OperandsOf(inst);
        var read = new List<ulong>();
        var written = new List<MachineOperand>();
        foreach (MachineOperand operand in operands)
        {
            if (operand.IsRead)
            {
                read.Add(_values.GetValueOrDefault(Key(operand), 0xBADUL));
            }

            if (operand.IsWritten)
            {
                written.Add(operand);
            }
        }

        ulong hash = Mix(inst.Op.Number, (ulong)inst.Immediate);
        foreach (ulong value in read)
        {
            hash = Mix(hash, value);
        }

        if (inst.Op == TestTarget.Call && isAllocated)
        {
            for (int r = 0; r < 64; r++)
            {
                _values[r] = _clobber++;
            }
        }

        CheckKept(inst, operands);
        bool isCopy = inst.Op == GenericOps.Move || inst.Op == GenericOps.ParallelMove;
        for (int k = 0; k < written.Count; k++)
        {
            ulong value = isCopy ? read[k] : inst.Op == GenericOps.Exchange ? read[1 - k] : Mix(hash, (ulong)k);
            Write(written[k], value);
        }

        if (inst.Op.Number >= TestTarget.Call.Number)
        {
            _trace = Mix(_trace, hash);
        }

        return hash >> 7;
    }

    // What a move keeps alive must be where the operand says. Expansion drops moves, so this cannot be told after it.
    private void CheckKept(in MachineInst inst, Span<MachineOperand> operands)
    {
        if (isExpanded || (inst.Op != GenericOps.Move && inst.Op != GenericOps.ParallelMove))
        {
            return;
        }

        int pairs = 0;
        while (pairs < operands.Length && operands[pairs].IsWritten)
        {
            pairs++;
        }

        foreach (MachineOperand kept in operands[(2 * pairs)..])
        {
            if (_held[kept.Register.Index] != _values.GetValueOrDefault(Key(kept)))
            {
                _trace = Mix(_trace, 0xBAD);
            }
        }
    }

    private int Key(in MachineOperand operand) => isAllocated ? operand.Location.Code : operand.Register.Index;

    private void Write(in MachineOperand operand, ulong value)
    {
        _values[Key(operand)] = value;
        _held[operand.Register.Index] = value;
        if (isAllocated && operand.Location.IsMemory && function.Registers[operand.Register].SpillBytes > 8)
        {
            _values[Key(operand) + 1] = _clobber++;
        }
    }
}
