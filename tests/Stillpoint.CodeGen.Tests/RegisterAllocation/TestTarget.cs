// SPDX-License-Identifier: MIT
using System.Linq;
using Stillpoint.CodeGen.Machine;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.CodeGen.Tests.RegisterAllocation;

/// <summary>A target with a handful of operations and the registers of x86-64.</summary>
internal static class TestTarget
{
    public static readonly string[] Names =
    [
        "none", "move", "pmove", "xchg", "gen4", "gen5", "gen6", "gen7",
        "const", "op", "call", "jump", "branch", "ret", "cmp",
    ];

    public static readonly MachineOp Const = new(8);
    public static readonly MachineOp Op = new(9);
    public static readonly MachineOp Call = new(10);
    public static readonly MachineOp Jump = new(11);
    public static readonly MachineOp Branch = new(12);
    public static readonly MachineOp Ret = new(13);
    public static readonly MachineOp Cmp = new(14);

    public static readonly TargetDescription Description = new()
    {
        General = [.. Enumerable.Range(0, 15).Where(n => n != 4).Select(Location.General)],
        ForReferences = [.. Enumerable.Range(0, 15).Where(n => n != 4).Reverse().Select(Location.General)],
        Vector = [.. Enumerable.Range(0, 15).Select(Location.Vector)],
        Scratch = Location.Vector(15),
        Traits =
        [
            0, 0, 0, 0, 0, 0, 0, 0,
            0, 0, MachineTraits.Call, MachineTraits.Terminator, MachineTraits.Terminator | MachineTraits.ReadsFlags,
            MachineTraits.Terminator, MachineTraits.WritesFlags,
        ],
    };

    public static readonly MachineText Text = new(Names);

    public static MachineFunction Copy(MachineFunction function)
    {
        var copy = new MachineFunction();
        Text.Parse(Text.Print(function), copy);
        return copy;
    }
}
