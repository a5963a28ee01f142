// SPDX-License-Identifier: MIT
using System;
using System.Linq;
using Stillpoint.CodeGen.Machine;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.CodeGen.X64;

/// <summary>What the allocator knows of x86-64: all registers but rsp, r15 (the context) and xmm15 (scratch).</summary>
internal static class X64Target
{
    private static readonly int[] GeneralOrder = [0, 1, 2, 6, 7, 8, 9, 10, 11, 3, 12, 13, 14, 5];

    private static readonly int[] ReferenceOrder = [8, 9, 10, 11, 14, 3, 5, 12, 13, 7, 6, 2, 1, 0];

    /// <summary>For functions whose frame has a fixed size.</summary>
    internal static TargetDescription Fixed { get; } = Make(ReferenceOrder, static _ => true);

    /// <summary>For functions with allocas of variable size: rbp is the base of the frame.</summary>
    internal static TargetDescription Dynamic { get; } = Make(ReferenceOrder, static register => register != 5);

    /// <summary>As <see cref="Fixed"/>, with references in the same registers as numbers: to see what it costs in maps.</summary>
    internal static TargetDescription FixedMixed { get; } = Make(GeneralOrder, static _ => true);

    private static TargetDescription Make(int[] referenceOrder, Func<int, bool> isFree) => new()
    {
        General = [.. GeneralOrder.Where(isFree).Select(Location.General)],
        ForReferences = [.. referenceOrder.Where(isFree).Select(Location.General)],
        Vector = [.. Enumerable.Range(0, 15).Select(Location.Vector)],
        Scratch = Location.Vector(15),
        Traits = X64OpTable.Traits,
    };
}
