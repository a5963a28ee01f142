// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;

namespace Stillpoint.Fuzz.Reduction;

/// <summary>What an edit does.</summary>
internal enum EditKind
{
    /// <summary>The block returns zero.</summary>
    Return,

    /// <summary>The terminator goes along one of its edges only.</summary>
    TakeEdge,

    /// <summary>The instruction is gone; where its result was used there is zero.</summary>
    Remove,

    /// <summary>Where the result of an address computation was used there is its base.</summary>
    UseBase,

    /// <summary>The parameter of a block is gone; where it was used there is zero.</summary>
    DropParameter,

    /// <summary>A block and its only successor, which has no other predecessor, become one.</summary>
    MergeBlocks,

    /// <summary>One operand of the instruction is zero.</summary>
    ZeroOperand,
}

/// <summary>A change that makes a program smaller.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Function">Where.</param>
/// <param name="Inst">The instruction, or none.</param>
/// <param name="Block">The block, or none.</param>
/// <param name="Index">Which edge, parameter or operand.</param>
internal readonly record struct Edit(EditKind Kind, GlobalId Function, InstId Inst, BlockId Block, int Index)
{
    /// <summary>All edits of a kind that a module allows, last first: what comes late is easiest to do without.</summary>
    public static List<Edit> All(Module module, EditKind kind)
    {
        List<Edit> edits = [];
        for (int i = 0; i < module.Globals.Count; i++)
        {
            GlobalId global = new(i);
            if (module.Globals[global].Body is { } function)
                Add(module, function, global, kind, edits);
        }

        edits.Reverse();
        return edits;
    }

    private static void Add(Module module, Function function, GlobalId global, EditKind kind, List<Edit> edits)
    {
        HashSet<ValueId> counts = Counts(module, function);
        foreach (Block block in function.Blocks)
        {
            for (int i = 0; kind == EditKind.DropParameter && i < block.Parameters.Length; i++)
                edits.Add(new Edit(kind, global, InstId.None, block.Id, i));
            foreach (Inst inst in block)
            {
                bool isTerminator = inst.Opcode.IsTerminator();
                int count = kind switch
                {
                    EditKind.Return => isTerminator && inst.Opcode != Opcode.Ret ? 1 : 0,
                    EditKind.TakeEdge => inst.Edges.Length > 1 ? inst.Edges.Length : 0,
                    EditKind.MergeBlocks => inst.Opcode == Opcode.Br ? 1 : 0,
                    EditKind.Remove => isTerminator || IsKept(inst) || counts.Contains(inst.Result) ? 0 : 1,
                    EditKind.UseBase => inst.Opcode == Opcode.GetElementPtr ? 1 : 0,
                    EditKind.ZeroOperand when counts.Contains(inst.Result) || IsNewArray(module, function, inst) => 0,
                    EditKind.ZeroOperand => IsKept(inst) ? 0 : inst.Operands.Length,
                    _ => 0,
                };
                for (int i = inst.Opcode == Opcode.Call ? 1 : 0; kind == EditKind.ZeroOperand && i < count; i++)
                    AddOperand(function, global, inst, i, edits);
                for (int i = 0; kind != EditKind.ZeroOperand && i < count; i++)
                    edits.Add(new Edit(kind, global, inst.Id, block.Id, i));
            }
        }
    }

    /// <summary>How many elements objects have: with fewer, accesses would be outside, which nobody notices.</summary>
    private static HashSet<ValueId> Counts(Module module, Function function)
    {
        HashSet<ValueId> counts = [];
        foreach (Block block in function.Blocks)
        {
            foreach (Inst inst in block)
            {
                if (IsNewArray(module, function, inst))
                    counts.Add(inst.Operands[2]);
            }
        }

        return counts;
    }

    private static bool IsNewArray(Module module, Function function, Inst inst) =>
        inst.Opcode == Opcode.Call && module.TryGetGlobal("stillpoint.new_array", out GlobalId callee)
        && function.TryGetConstant(inst.Operands[0], out ConstantId constant) && constant == module.AddressOf(callee);

    private static void AddOperand(Function function, GlobalId global, Inst inst, int index, List<Edit> edits)
    {
        if (function.Values[inst.Operands[index]].Kind != ValueKind.Constant)
            edits.Add(new Edit(EditKind.ZeroOperand, global, inst.Id, BlockId.None, index));
    }

    /// <summary>Comparisons of floats guard what would be undefined for NaN or large numbers; they go when unused.</summary>
    private static bool IsKept(Inst inst) => inst.Opcode == Opcode.FCmp;
}
