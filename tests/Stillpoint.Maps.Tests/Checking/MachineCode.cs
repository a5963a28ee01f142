// SPDX-License-Identifier: MIT
using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using Iced.Intel;
using Stillpoint.CodeGen;

namespace Stillpoint.Maps.Tests.Checking;

/// <summary>The instructions of a function and where control goes, from its bytes alone.</summary>
internal sealed class MachineCode
{
    private readonly Dictionary<int, int> _at = [];
    private readonly SortedSet<int> _tables = [];
    private readonly CompiledFunction _function;

    public MachineCode(CompiledFunction function)
    {
        _function = function;
        var decoder = Decoder.Create(64, new ByteArrayCodeReader(function.Code, 0, function.CodeBytes), 0);
        while (decoder.IP < (ulong)function.CodeBytes)
        {
            decoder.Decode(out Instruction inst);
            if (inst.IsInvalid)
            {
                throw new FormatException($"@{function.Name}+{inst.IP:x}: no instruction");
            }

            _at.Add((int)inst.IP, Insts.Count);
            Insts.Add(inst);
            if (TableOf(inst) is { } table)
            {
                _tables.Add(table);
            }
        }

        FindLeaders();
    }

    public List<Instruction> Insts { get; } = [];

    /// <summary>First instruction of each block, ascending.</summary>
    public List<int> Leaders { get; } = [];

    /// <summary>End of a block: the first instruction of the next one.</summary>
    public int EndOf(int block) => block + 1 < Leaders.Count ? Leaders[block + 1] : Insts.Count;

    /// <summary>Blocks that may be executed after a block.</summary>
    public List<int> Successors(int block)
    {
        List<int> blocks = [];
        foreach (int inst in Targets(EndOf(block) - 1))
        {
            blocks.Add(Leaders.BinarySearch(inst));
        }

        return blocks;
    }

    private void FindLeaders()
    {
        SortedSet<int> leaders = [0];
        for (int i = 0; i < Insts.Count; i++)
        {
            if (Insts[i].FlowControl is FlowControl.Next or FlowControl.Call or FlowControl.IndirectCall)
            {
                continue;
            }

            foreach (int target in Targets(i))
            {
                leaders.Add(target);
            }

            if (i + 1 < Insts.Count)
            {
                leaders.Add(i + 1);
            }
        }

        Leaders.AddRange(leaders);
    }

    private List<int> Targets(int index)
    {
        Instruction inst = Insts[index];
        List<int> targets = [];
        switch (inst.FlowControl)
        {
            case FlowControl.UnconditionalBranch:
                targets.Add(Index((int)inst.NearBranchTarget));
                break;
            case FlowControl.ConditionalBranch:
                targets.Add(Index((int)inst.NearBranchTarget));
                targets.Add(index + 1);
                break;
            case FlowControl.IndirectBranch when inst.Op0Kind == OpKind.Register:
                foreach (int entry in TableEntries(LastTable(index)))
                {
                    targets.Add(Index(entry));
                }

                break;
            case FlowControl.IndirectBranch or FlowControl.Return or FlowControl.Exception or FlowControl.Interrupt:
                break;
            default:
                if (index + 1 < Insts.Count)
                {
                    targets.Add(index + 1);
                }

                break;
        }

        return targets;
    }

    private int Index(int offset) => _at.TryGetValue(offset, out int index)
        ? index
        : throw new FormatException($"@{_function.Name}: a jump to +{offset:x}, which is no instruction");

    /// <summary>Jumps through a register load the address of their table just before.</summary>
    private int LastTable(int index)
    {
        for (int i = index; i >= 0; i--)
        {
            if (TableOf(Insts[i]) is { } table)
            {
                return table;
            }
        }

        throw new FormatException($"@{_function.Name}+{Insts[index].IP:x}: a jump without a table");
    }

    private int? TableOf(in Instruction inst) =>
        inst.Mnemonic == Mnemonic.Lea && inst.IsIPRelativeMemoryOperand && !IsRelocated(inst)
            && (int)inst.IPRelativeMemoryAddress >= _function.CodeBytes
            ? (int)inst.IPRelativeMemoryAddress
            : null;

    private bool IsRelocated(in Instruction inst)
    {
        foreach (Relocation relocation in _function.Relocations)
        {
            if ((ulong)relocation.Offset > inst.IP && (ulong)relocation.Offset < inst.NextIP)
            {
                return true;
            }
        }

        return false;
    }

    private List<int> TableEntries(int table)
    {
        SortedSet<int> after = _tables.GetViewBetween(table + 1, int.MaxValue);
        int end = after.Count > 0 ? after.Min : _function.Code.Length;
        List<int> entries = [];
        for (int at = table; at + 4 <= end; at += 4)
        {
            entries.Add(table + BinaryPrimitives.ReadInt32LittleEndian(_function.Code.AsSpan(at)));
        }

        return entries;
    }
}
