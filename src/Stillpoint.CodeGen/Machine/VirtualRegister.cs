// SPDX-License-Identifier: MIT
using Stillpoint.Core.Entities;
using Stillpoint.Core.Text;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.CodeGen.Machine;

/// <summary>A virtual register.</summary>
public readonly record struct VirtualRegisterId(int Index) : IEntity<VirtualRegisterId>
{
    /// <summary>No register.</summary>
    public static VirtualRegisterId None => new(-1);

    /// <summary>Whether there is no register.</summary>
    public bool IsNone => Index < 0;

    /// <inheritdoc/>
    public static VirtualRegisterId FromIndex(int index) => new(index);

    /// <inheritdoc/>
    public override string ToString() => $"%{Index}";
}

/// <summary>The register files.</summary>
public enum RegisterClass : byte
{
    /// <summary>General registers, 64 bits.</summary>
    General,

    /// <summary>Vector registers, 128 bits; floats too.</summary>
    Vector,
}

/// <summary>
/// One virtual register. It may be defined more than once (two-address operations, arguments of joining edges).
/// </summary>
public struct VirtualRegister
{
    /// <summary>The file it lives in.</summary>
    public RegisterClass Class;

    /// <summary>What it means to a collector.</summary>
    public PointerKind Kind;

    /// <summary>Bytes of its spill slot: 8 or 16.</summary>
    public byte SpillBytes;

    /// <summary>
    /// Whether its one definition reads no virtual register and no flags and may be repeated anywhere: instead of
    /// spilling and reloading, the allocator repeats it. It may be a <see cref="PointerKind.Raw"/> value only.
    /// </summary>
    public bool IsRematerializable;

    /// <summary>
    /// The one place where it may live, or none. Invariant: a pinned register is live within one block only, from a
    /// copy to the instruction that wants it, and no two registers pinned to one place are live together.
    /// </summary>
    public Location Pinned;

    /// <summary>The variable of the source program that it holds, where that is known.</summary>
    public NameId Variable;

    /// <summary>Base of a derived pointer; every instruction that uses the derived one uses the base too.</summary>
    public VirtualRegisterId Base;
}
