// SPDX-License-Identifier: MIT
using Stillpoint.StackMaps.Model;

namespace Stillpoint.CodeGen.Machine;

/// <summary>
/// What an instruction does with a register. Each instruction has an early point, where operands are read, and a late
/// one, where results are written.
/// </summary>
public enum OperandRole : byte
{
    /// <summary>Read at the early point; a result may take its place.</summary>
    Use,

    /// <summary>Read until the late point; shares its place with no result.</summary>
    LateUse,

    /// <summary>Written at the late point.</summary>
    Def,

    /// <summary>Written at the early point, while operands are still to be read; shares its place with no operand.</summary>
    EarlyDef,

    /// <summary>Read and written in place.</summary>
    Modify,
}

/// <summary>Where an operand may be.</summary>
public enum OperandConstraint : byte
{
    /// <summary>In a register of its class.</summary>
    Register,

    /// <summary>In a register or a spill slot.</summary>
    Any,
}

/// <summary>One register operand of a machine instruction.</summary>
public struct MachineOperand
{
    /// <summary>The virtual register.</summary>
    public VirtualRegisterId Register;

    /// <summary>Its place at this instruction; none before allocation.</summary>
    public Location Location;

    /// <summary>Reading and writing.</summary>
    public OperandRole Role;

    /// <summary>Places allowed.</summary>
    public OperandConstraint Constraint;

    /// <summary>Makes an operand that is not allocated.</summary>
    public MachineOperand(VirtualRegisterId register, OperandRole role, OperandConstraint constraint)
    {
        Register = register;
        Role = role;
        Constraint = constraint;
        Location = Location.None;
    }

    /// <summary>Whether it is read.</summary>
    public readonly bool IsRead => Role is OperandRole.Use or OperandRole.LateUse or OperandRole.Modify;

    /// <summary>Whether it is written.</summary>
    public readonly bool IsWritten => Role is OperandRole.Def or OperandRole.EarlyDef or OperandRole.Modify;
}
