// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.CodeGen.Machine;
using Stillpoint.CodeGen.X64;

namespace Stillpoint.CodeGen.Maps;

/// <summary>
/// Finds the restartable sequences of allocated code and checks that they may be restarted as far as their operands show.
/// A sequence stands between two marks in one block. The one at its end reads, as late uses, all that the sequence reads,
/// so that it stays where it is.
/// </summary>
internal static class RestartableRanges
{
    /// <exception cref="CompileException">A sequence overwrites what it would read again.</exception>
    internal static RestartableRange[] Find(
        MachineFunction function, MachineTraits[] traits, ReadOnlySpan<Boundary> boundaries)
    {
        if (!function.HasRestartable)
        {
            return [];
        }

        List<RestartableRange> ranges = [];
        int begin = -1;
        int start = 0;
        int last = -1;
        foreach (Boundary boundary in boundaries)
        {
            if (boundary.Inst < 0 || boundary.Inst >= function.InstCount)
            {
                continue;
            }

            var op = (X64Op)function.Insts[boundary.Inst].Op.Number;
            if (op == X64Op.BeginRestartable && begin < 0)
            {
                (begin, start) = (boundary.Inst, boundary.Offset);
            }
            else if (op == X64Op.EndRestartable && begin >= 0)
            {
                Check(function, traits, begin, boundary.Inst, last);
                ranges.Add(new RestartableRange(start, boundary.Offset));
                begin = -1;
            }
            else if (op is X64Op.BeginRestartable or X64Op.EndRestartable)
            {
                throw new CompileException("marks of restartable sequences that do not match");
            }

            last = boundary.Inst;
        }

        return begin < 0 ? [.. ranges] : throw new CompileException("a restartable sequence without an end");
    }

    private static void Check(MachineFunction function, MachineTraits[] traits, int begin, int end, int last)
    {
        if (end - begin - 1 > RestartableRange.MaxInsts)
        {
            throw new CompileException($"a restartable sequence of {end - begin - 1} instructions");
        }

        ReadOnlySpan<MachineOperand> inputs = function.OperandsOf(function.Insts[end]);
        for (int i = begin + 1; i < end; i++)
        {
            ref MachineInst inst = ref function.Insts[i];
            if ((traits[inst.Op.Number] & (MachineTraits.Call | MachineTraits.Terminator)) != 0)
            {
                throw new CompileException("a restartable sequence with a call or a branch");
            }

            foreach (ref readonly MachineOperand operand in function.OperandsOf(inst))
            {
                foreach (ref readonly MachineOperand input in inputs)
                {
                    if (operand.IsWritten && operand.Location == input.Location && i != last)
                    {
                        throw new CompileException($"a restartable sequence that overwrites {input.Location}, which it reads");
                    }
                }
            }
        }
    }
}
