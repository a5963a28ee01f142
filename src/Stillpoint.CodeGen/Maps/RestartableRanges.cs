// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.CodeGen.Machine;
using Stillpoint.CodeGen.X64;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.CodeGen.Maps;

/// <summary>
/// Finds the restartable sequences of emitted code: one for each operation with that trait, from its first boundary to that of
/// what comes behind.
/// </summary>
internal static class RestartableRanges
{
    /// <exception cref="CompileException">An operation overwrites early what it reads, or is too long.</exception>
    internal static RestartableRange[] Find(
        MachineFunction function, MachineTraits[] traits, ReadOnlySpan<Boundary> boundaries)
    {
        if (!function.HasRestartable) return [];
        List<RestartableRange> ranges = [];
        for (int i = 0; i < boundaries.Length;)
        {
            int inst = boundaries[i].Inst;
            int next = i + 1;
            while (next < boundaries.Length && boundaries[next].Inst == inst) next++;
            if (inst >= 0 && inst < function.InstCount
                && (traits[function.Insts[inst].Op.Number] & MachineTraits.Restartable) != 0)
            {
                Check(function, inst, next - i);
                if (next < boundaries.Length) ranges.Add(new RestartableRange(boundaries[i].Offset, boundaries[next].Offset));
            }

            i = next;
        }

        return [.. ranges];
    }

    private static void Check(MachineFunction function, int inst, int count)
    {
        if (count > RestartableRange.MaxInsts) throw new CompileException($"a restartable sequence of {count} instructions");
        ReadOnlySpan<MachineOperand> operands = function.OperandsOf(function.Insts[inst]);
        foreach (ref readonly MachineOperand early in operands)
        {
            if (early.Role != OperandRole.EarlyDef || early.Location.IsNone) continue;
            foreach (ref readonly MachineOperand input in operands)
            {
                if (input.IsRead && input.Location == early.Location)
                {
                    throw new CompileException($"a restartable sequence that overwrites {input.Location}, which it reads");
                }
            }
        }
    }
}
