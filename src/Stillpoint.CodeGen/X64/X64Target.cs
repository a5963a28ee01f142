// SPDX-License-Identifier: MIT
using System.Linq;
using Stillpoint.CodeGen.Machine;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.CodeGen.X64;

/// <summary>What the allocator knows of x86-64: all registers but rsp, r15 (the context) and xmm15 (scratch).</summary>
internal static class X64Target
{
    private static readonly int[] GeneralOrder = [0, 1, 2, 6, 7, 8, 9, 10, 11, 3, 12, 13, 14, 5];

    /// <summary>For functions whose frame has a fixed size.</summary>
    internal static TargetDescription Fixed { get; } = Make(GeneralOrder);

    /// <summary>For functions with allocas of variable size: rbp is the base of the frame.</summary>
    internal static TargetDescription Dynamic { get; } = Make([.. GeneralOrder.Where(static x => x != 5)]);

    private static TargetDescription Make(int[] general) => new()
    {
        General = [.. general.Select(Location.General)],
        Vector = [.. Enumerable.Range(0, 15).Select(Location.Vector)],
        Scratch = Location.Vector(15),
        Traits = X64OpTable.Traits,
    };
}
