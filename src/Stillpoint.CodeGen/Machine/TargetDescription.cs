// SPDX-License-Identifier: MIT
using System;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.CodeGen.Machine;

/// <summary>What the allocator must know of a target.</summary>
public sealed class TargetDescription
{
    /// <summary>General registers it may hand out, in order of preference.</summary>
    public required Location[] General { get; init; }

    /// <summary>The same registers, in order of preference for references.</summary>
    /// <remarks>
    /// Others than those that numbers get first: a register that has references only needs fewer changes in maps, since what it
    /// has when the reference is dead is a reference still.
    /// </remarks>
    public required Location[] ForReferences { get; init; }

    /// <summary>Vector registers it may hand out, in order of preference.</summary>
    public required Location[] Vector { get; init; }

    /// <summary>
    /// A vector register that is never handed out: for moves from memory to memory and cycles of vector moves.
    /// </summary>
    public required Location Scratch { get; init; }

    /// <summary>Traits by number of operation.</summary>
    public required MachineTraits[] Traits { get; init; }

    /// <summary>Registers of a class, in order of preference for a kind of value.</summary>
    public ReadOnlySpan<Location> Allocatable(RegisterClass @class, PointerKind kind = PointerKind.Raw) =>
        @class == RegisterClass.Vector ? Vector : kind == PointerKind.Reference ? ForReferences : General;
}
