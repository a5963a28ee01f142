// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Assembler.X64;
using Stillpoint.CodeGen.Machine;

namespace Stillpoint.CodeGen.X64;

/// <content>
/// Shorter encodings that write flags. Selection and allocation place loads of constants and sums anywhere, so these leave
/// the flags alone; only here, where all instructions have their place, can be seen that nobody reads them.
/// </content>
internal sealed partial class X64Emitter
{
    /// <summary>How far ahead the next writer of flags is looked for.</summary>
    private const int FlagsDistance = 16;

    /// <summary>
    /// Whether flags as they are before the instruction at <paramref name="at"/> are read by nobody behind it.
    /// Invariant: no block reads flags that another one wrote.
    /// </summary>
    private static bool AreFlagsDead(int at, int end, ReadOnlySpan<MachineInst> insts)
    {
        int last = Math.Min(end, at + FlagsDistance);
        for (int i = at + 1; i < last; i++)
        {
            MachineTraits traits = X64OpTable.Of(insts[i].Op).Traits;
            if ((traits & MachineTraits.ReadsFlags) != 0)
            {
                return false;
            }

            if ((traits & (MachineTraits.WritesFlags | MachineTraits.Call | MachineTraits.Terminator)) != 0)
            {
                return true;
            }
        }

        return last == end;
    }

    /// <summary><c>add a, b</c> for <c>lea a, [a + b]</c>, and <c>inc</c> and <c>dec</c>: one byte less each.</summary>
    private bool TryEmitShortSum(
        in MachineInst inst, OperandSize size, ReadOnlySpan<MachineOperand> operands, int at, int end,
        ReadOnlySpan<MachineInst> insts)
    {
        if (inst.Address == (AddressForm.Base | AddressForm.Index))
        {
            int to = Register(operands[0]);
            int @base = Register(operands[1]);
            int index = Register(operands[2]);
            if (inst.ScaleLog2 != 0 || inst.Displacement != 0 || (to != @base && to != index) || !AreFlagsDead(at, end, insts))
            {
                return false;
            }

            _encoder.RegReg(X64Form.AddRegRm, size, to, to == @base ? index : @base);
            return true;
        }

        if (inst.Address != AddressForm.Base || inst.Displacement is not (1 or -1)
            || Register(operands[0]) != Register(operands[1]) || !AreFlagsDead(at, end, insts))
        {
            return false;
        }

        _encoder.RegReg(inst.Displacement > 0 ? X64Form.IncRm : X64Form.DecRm, size, 0, Register(operands[0]));
        return true;
    }
}
