// SPDX-License-Identifier: MIT
using System;
using System.Runtime.InteropServices;

namespace Stillpoint.CodeGen.Machine;

/// <summary>
/// An operation. Numbers below <see cref="GenericOps.FirstOfTarget"/> mean the same on every target
/// (<see cref="GenericOps"/>); the others are rows of the target's table.
/// </summary>
public readonly record struct MachineOp(ushort Number);

/// <summary>Operations that the allocator itself knows and makes.</summary>
public static class GenericOps
{
    /// <summary>Number of a target's first own operation.</summary>
    public const ushort FirstOfTarget = 8;

    /// <summary>Nothing; left where an instruction was removed.</summary>
    public static MachineOp None => new(0);

    /// <summary>Operands: written, read. Places of any kind, but not memory to memory after allocation.</summary>
    public static MachineOp Move => new(1);

    /// <summary>
    /// Operands: n written, then n read, all reads before all writes. It is split into <see cref="Move"/> and
    /// <see cref="Exchange"/> after allocation. Operands may be anywhere.
    /// </summary>
    public static MachineOp ParallelMove => new(2);

    /// <summary>
    /// Exchanges two general registers. Operands: both written (what each place holds after it), then both read (what
    /// each place held before it), in the same order of places.
    /// </summary>
    public static MachineOp Exchange => new(3);
}

/// <summary>What is true of an operation whatever its operands are.</summary>
[Flags]
public enum MachineTraits : byte
{
    /// <summary>Nothing special.</summary>
    None = 0,

    /// <summary>
    /// Overwrites every register but the stack pointer and the context register, after its operands are read. Its
    /// written operands are pinned. What lives across it must be in memory.
    /// </summary>
    Call = 1 << 0,

    /// <summary>Ends a block. Nothing may be put after it.</summary>
    Terminator = 1 << 1,

    /// <summary>Changes the condition flags.</summary>
    WritesFlags = 1 << 2,

    /// <summary>Reads the condition flags.</summary>
    ReadsFlags = 1 << 3,

    /// <summary>Takes several instructions, which restart from the first: see <see cref="StackMaps.Model.RestartableRange"/>.</summary>
    Restartable = 1 << 4,

    /// <summary>Reads what is recorded at the call in front, which is also wanted where that returns to.</summary>
    ReadsRecorded = 1 << 5,

    /// <summary>Records where its operands are, as of its first instruction.</summary>
    Records = 1 << 6,
}

/// <summary>How the memory operand of an instruction is made up.</summary>
[Flags]
public enum AddressForm : byte
{
    /// <summary>No memory operand.</summary>
    None = 0,

    /// <summary>A base register, the first operand after the plain ones.</summary>
    Base = 1 << 0,

    /// <summary>An index register, the operand after the base, times the scale.</summary>
    Index = 1 << 1,

    /// <summary>Relative to a symbol, <see cref="MachineInst.Target"/>.</summary>
    Symbol = 1 << 2,

    /// <summary>Relative to a frame object, <see cref="MachineInst.Target"/>.</summary>
    Frame = 1 << 3,

    /// <summary>Relative to the context register.</summary>
    Context = 1 << 4,

    /// <summary>Relative to the stack pointer (the outgoing arguments).</summary>
    Outgoing = 1 << 5,

    /// <summary>Relative to the first incoming argument on the stack.</summary>
    Incoming = 1 << 6,

    /// <summary>A displacement alone.</summary>
    Absolute = 1 << 7,
}

/// <summary>
/// One machine instruction. Operands lie in the function's operand table in this order: plain ones (as the operation's
/// row says), base, index, then registers that are kept alive only (bases of derived pointers).
/// </summary>
[StructLayout(LayoutKind.Sequential)]
public struct MachineInst
{
    /// <summary>The operation.</summary>
    public MachineOp Op;

    /// <summary>log2 of the operand size in bytes: 0 to 3, 4 for vectors.</summary>
    public byte Size;

    /// <summary>A condition code or other small selector, by operation.</summary>
    public byte Condition;

    /// <summary>Number of operands.</summary>
    public ushort OperandCount;

    /// <summary>Form of the memory operand.</summary>
    public AddressForm Address;

    /// <summary>log2 of the scale of the index.</summary>
    public byte ScaleLog2;

    /// <summary>First operand in <see cref="MachineFunction.Operands"/>.</summary>
    public int FirstOperand;

    /// <summary>Displacement of the memory operand.</summary>
    public int Displacement;

    /// <summary>Symbol, frame object, block or jump table, by operation and <see cref="Address"/>.</summary>
    public int Target;

    /// <summary>The IR instruction that it stands for, as its index, or -1: for reports, debug locations and profiles.</summary>
    public int Source;

    /// <summary>Immediate operand.</summary>
    public long Immediate;
}
