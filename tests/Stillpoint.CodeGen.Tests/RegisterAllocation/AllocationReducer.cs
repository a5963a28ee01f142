// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Linq;
using Stillpoint.CodeGen.Machine;

namespace Stillpoint.CodeGen.Tests.RegisterAllocation;

/// <summary>Makes a failing function smaller, one instruction at a time, as long as it stays within the contract.</summary>
internal static class AllocationReducer
{
    public static MachineFunction Reduce(MachineFunction function, Func<MachineFunction, bool> fails)
    {
        MachineFunction best = TestTarget.Copy(function);
        bool isSmaller = true;
        while (isSmaller)
        {
            isSmaller = false;
            for (int i = best.InstCount - 1; i >= 0; i--)
            {
                if (best.Insts[i].Op == GenericOps.None
                || TestTarget.Description.Traits[best.Insts[i].Op.Number] is MachineTraits.Terminator)
                {
                    continue;
                }

                MachineFunction candidate = TestTarget.Copy(best);
                candidate.Insts[i].Op = GenericOps.None;
                candidate.Insts[i].OperandCount = 0;
                if (IsValid(candidate) && fails(candidate))
                {
                    best = candidate;
                    isSmaller = true;
                }
            }
        }

        // Without the empty instructions, unless they are what it takes.
        MachineFunction compact = new();
        string[] lines = [.. TestTarget.Text.Print(best).Split('\n').Where(line => line.Trim().Split(' ')[0] != "none")];
        TestTarget.Text.Parse(string.Join('\n', lines), compact);
        return fails(compact) ? compact : best;
    }

    /// <summary>Whether every read has a definition on all paths, and one of a pinned register in its block.</summary>
    public static bool IsValid(MachineFunction function)
    {
        var entry = new HashSet<int>?[function.Blocks.Count];
        entry[0] = [];
        for (int v = 0; v < function.Registers.Count; v++)
        {
            if (!function.Registers.Rows[v].Pinned.IsNone)
            {
                entry[0]!.Add(v);
            }
        }

        var work = new Queue<int>([0]);
        while (work.TryDequeue(out int b))
        {
            MachineBlock block = function.Blocks.Rows[b];
            HashSet<int> defined = [.. entry[b]!];
            for (int i = block.First; i < block.End; i++)
            {
                MachineOperand[] operands = function.OperandsOf(function.Insts[i]).ToArray();
                if (operands.Any(operand => operand.IsRead && !defined.Contains(operand.Register.Index)))
                {
                    return false;
                }

                // Arguments are in their places for the first instruction only.
                defined.RemoveWhere(v => i == 0 && !function.Registers.Rows[v].Pinned.IsNone);
                defined.UnionWith(operands.Where(operand => operand.IsWritten).Select(operand => operand.Register.Index));
            }

            defined.RemoveWhere(v => !function.Registers.Rows[v].Pinned.IsNone);
            foreach (MachineBlockId successor in function.Edges[block.Successors])
            {
                HashSet<int>? old = entry[successor.Index];
                int count = old?.Count ?? -1;
                entry[successor.Index] = old ?? [.. defined];
                entry[successor.Index]!.IntersectWith(defined);
                if (entry[successor.Index]!.Count != count)
                {
                    work.Enqueue(successor.Index);
                }
            }
        }

        return true;
    }
}
