// SPDX-License-Identifier: MIT
using System;
using System.Runtime.CompilerServices;
using Stillpoint.Core.Entities;

namespace Stillpoint.CodeGen.Machine;

/// <summary>
/// A function between selection and emission: tables of virtual registers, blocks, instructions and operands. One object
/// serves one compiling thread and is cleared between functions, so that a compilation allocates nothing in steady state.
/// </summary>
/// <remarks>
/// Life: selection fills it with virtual registers; allocation gives every operand a place, inserts moves and sets
/// <see cref="SpillUnits"/>; expansion of parallel moves leaves only what the emitter writes one instruction for.
/// </remarks>
public sealed class MachineFunction
{
    private MachineInst[] _insts = new MachineInst[256];
    private MachineOperand[] _operands = new MachineOperand[1024];

    /// <summary>Virtual registers.</summary>
    public PrimaryMap<VirtualRegisterId, VirtualRegister> Registers { get; } = new(256);

    /// <summary>Blocks in layout order; the first is the entry.</summary>
    public PrimaryMap<MachineBlockId, MachineBlock> Blocks { get; } = new(64);

    /// <summary>Lists of successors and predecessors.</summary>
    public ListPool<MachineBlockId> Edges { get; } = new();

    /// <summary>Number of instructions.</summary>
    public int InstCount { get; private set; }

    /// <summary>Number of operands.</summary>
    public int OperandCount { get; private set; }

    /// <summary>8-byte units of the frame that the allocator took for spilled registers.</summary>
    public int SpillUnits { get; set; }

    /// <summary>8-byte units that outgoing arguments need at the stack pointer.</summary>
    public int OutgoingUnits { get; set; }

    /// <summary>Whether there are restartable sequences; see <see cref="StackMaps.Model.RestartableRange"/>.</summary>
    public bool HasRestartable { get; set; }

    /// <summary>Instructions.</summary>
    public Span<MachineInst> Insts => _insts.AsSpan(0, InstCount);

    /// <summary>Operands of all instructions.</summary>
    public Span<MachineOperand> Operands => _operands.AsSpan(0, OperandCount);

    /// <summary>Operands of one instruction.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<MachineOperand> OperandsOf(in MachineInst inst) => _operands.AsSpan(inst.FirstOperand, inst.OperandCount);

    /// <summary>Forgets the function and keeps the storage.</summary>
    public void Clear()
    {
        Registers.Clear();
        Blocks.Clear();
        Edges.Clear();
        InstCount = 0;
        OperandCount = 0;
        SpillUnits = 0;
        OutgoingUnits = 0;
        HasRestartable = false;
    }

    /// <summary>Makes this function equal to another one, for checkers that compare stages.</summary>
    public void CopyFrom(MachineFunction other)
    {
        ArgumentNullException.ThrowIfNull(other);
        Clear();
        foreach (ref readonly VirtualRegister register in other.Registers.Rows)
        {
            Registers.Add(register);
        }

        foreach (ref readonly MachineBlock block in other.Blocks.Rows)
        {
            Blocks.Add(block);
        }

        // Ranges of the other's lists stay right: lists are copied at their places.
        Edges.Add(other.Edges.Slice(0, other.Edges.Count));
        foreach (ref readonly MachineInst inst in other.Insts)
        {
            AddInst(inst);
        }

        foreach (ref readonly MachineOperand operand in other.Operands)
        {
            AddOperand(operand);
        }

        SpillUnits = other.SpillUnits;
        OutgoingUnits = other.OutgoingUnits;
    }

    /// <summary>Appends an instruction; returns its index.</summary>
    public int AddInst(in MachineInst inst)
    {
        if (InstCount == _insts.Length)
        {
            Array.Resize(ref _insts, _insts.Length * 2);
        }

        _insts[InstCount] = inst;
        return InstCount++;
    }

    /// <summary>Appends an operand; returns its index. Operands of one instruction must be consecutive.</summary>
    public int AddOperand(in MachineOperand operand)
    {
        if (OperandCount == _operands.Length)
        {
            Array.Resize(ref _operands, _operands.Length * 2);
        }

        _operands[OperandCount] = operand;
        return OperandCount++;
    }

    /// <summary>Appends operands to be filled by the caller; the first one is the number of operands before.</summary>
    public Span<MachineOperand> AddOperands(int count)
    {
        int first = OperandCount;
        if (first + count > _operands.Length)
        {
            Array.Resize(ref _operands, Math.Max(first + count, _operands.Length * 2));
        }

        OperandCount = first + count;
        return _operands.AsSpan(first, count);
    }

    /// <summary>
    /// Exchanges the instruction table for another one, which the caller filled (an allocator that inserts moves writes a
    /// new table in layout order); the old one is handed back for reuse.
    /// </summary>
    public MachineInst[] ReplaceInsts(MachineInst[] insts, int count)
    {
        MachineInst[] old = _insts;
        _insts = insts;
        InstCount = count;
        return old;
    }
}
