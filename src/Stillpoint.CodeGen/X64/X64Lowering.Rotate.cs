// SPDX-License-Identifier: MIT
using Stillpoint.CodeGen.Lowering;
using Stillpoint.CodeGen.Machine;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;
using Reg = Stillpoint.CodeGen.Machine.VirtualRegisterId;

namespace Stillpoint.CodeGen.X64;

/// <content>Rotations that are written as two shifts, as C has it.</content>
internal sealed partial class X64Lowering
{
    /// <summary>
    /// or (shl x, a), (lshr x, b) is a rotation where a and b add up to the width, whatever the order. A shift by the width
    /// itself is poison, so an amount of 0 need not be thought of; the processor takes amounts modulo the width.
    /// </summary>
    private bool TryLowerRotate(Inst inst, in Part part, Reg to)
    {
        if (part.Bits is not (32 or 64)
            || ((!TryGetDefinition(inst.Operands[0], Opcode.Shl, out Inst left)
                    || !TryGetDefinition(inst.Operands[1], Opcode.LShr, out Inst right))
                && (!TryGetDefinition(inst.Operands[1], Opcode.Shl, out left)
                    || !TryGetDefinition(inst.Operands[0], Opcode.LShr, out right)))
            || left.Operands[0] != right.Operands[0])
        {
            return false;
        }

        int size = part.Bits == 32 ? 2 : 3;
        ValueId leftAmount = left.Operands[1];
        ValueId rightAmount = right.Operands[1];
        if (TryGetInteger(leftAmount, out long amount) && TryGetInteger(rightAmount, out long rest))
        {
            if (amount <= 0 || rest <= 0 || amount + rest != part.Bits)
            {
                return false;
            }

            BinaryImm(X64Op.RolImm, size, to, Read(left.Operands[0]), amount);
            return true;
        }

        if (TryGetComplement(leftAmount, rightAmount, part.Bits, out ValueId by))
        {
            ByCl(X64Op.RolCl, size, to, Read(left.Operands[0]), Read(by));
            return true;
        }

        if (TryGetComplement(rightAmount, leftAmount, part.Bits, out by))
        {
            ByCl(X64Op.RorCl, size, to, Read(left.Operands[0]), Read(by));
            return true;
        }

        return false;
    }

    /// <summary>Whether one amount is the width less another: bits - n, or -n and n both taken modulo the width.</summary>
    private bool TryGetComplement(ValueId amount, ValueId other, int bits, out ValueId by)
    {
        by = amount;
        if (TryGetDefinition(other, Opcode.Sub, out Inst rest) && rest.Operands[1] == amount
            && TryGetInteger(rest.Operands[0], out long from) && from == bits)
        {
            return true;
        }

        if (!TryGetMasked(amount, bits - 1, out by) || !TryGetMasked(other, bits - 1, out ValueId negative)
            || !TryGetDefinition(negative, Opcode.Sub, out rest) || !TryGetInteger(rest.Operands[0], out from))
        {
            return false;
        }

        return from % bits == 0 && rest.Operands[1] == by;
    }

    private bool TryGetMasked(ValueId value, long mask, out ValueId masked)
    {
        masked = value;
        if (!TryGetDefinition(value, Opcode.And, out Inst and) || !TryGetInteger(and.Operands[1], out long bits) || bits != mask)
        {
            return false;
        }

        masked = and.Operands[0];
        return true;
    }
}
