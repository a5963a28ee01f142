// SPDX-License-Identifier: MIT
using Stillpoint.Core.Entities;

namespace Stillpoint.CodeGen.Machine;

/// <summary>A block of machine instructions.</summary>
public readonly record struct MachineBlockId(int Index) : IEntity<MachineBlockId>
{
    /// <inheritdoc/>
    public static MachineBlockId FromIndex(int index) => new(index);

    /// <inheritdoc/>
    public override string ToString() => $"block{Index}";
}

/// <summary>
/// One block: a range of the instruction table. Blocks are numbered in layout order, each after its immediate dominator
/// where it is reachable.
/// </summary>
/// <remarks>
/// Invariants: no edge is critical (a block with several successors leads to blocks with one predecessor), so code for an
/// edge has a place: before the terminators of its source, or at the start of its target. The entry block has no
/// predecessor. Terminators come last, and read no virtual register that code before them on the same edge would move.
/// </remarks>
public struct MachineBlock
{
    /// <summary>First instruction.</summary>
    public int First;

    /// <summary>End of the instructions.</summary>
    public int End;

    /// <summary>Number of loops around it.</summary>
    public int LoopDepth;

    /// <summary>
    /// The innermost loop's header, or -1. Headers of loops that contain the header's block follow by its own entry:
    /// a header's <see cref="LoopHeader"/> is itself, its parent is <see cref="LoopParent"/>.
    /// </summary>
    public int LoopHeader;

    /// <summary>Of a header: the header of the loop around its loop, or -1.</summary>
    public int LoopParent;

    /// <summary>Whether it is hardly ever run (it ends in a trap).</summary>
    public bool IsCold;

    /// <summary>Blocks it leads to, in <see cref="MachineFunction.Edges"/>.</summary>
    public ListRange Successors;

    /// <summary>Blocks that lead to it, in <see cref="MachineFunction.Edges"/>.</summary>
    public ListRange Predecessors;
}
