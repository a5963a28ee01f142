// SPDX-License-Identifier: MIT
// Division. By constants: multiplication by a reciprocal (Granlund and Montgomery, PLDI 1994; Warren, Hacker's Delight,
// chapter 10).
using System;
using System.Numerics;
using Stillpoint.CodeGen.Lowering;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;
using Reg = Stillpoint.CodeGen.Machine.VirtualRegisterId;

namespace Stillpoint.CodeGen.X64;

/// <content>Division and remainder of up to 64 bits.</content>
internal sealed partial class X64Lowering
{
    private void LowerDivision(Inst inst, Reg to, in Part part, ValueId left, ValueId right)
    {
        bool signed = inst.Opcode is Opcode.SDiv or Opcode.SRem;
        bool remainder = inst.Opcode is Opcode.URem or Opcode.SRem;
        int size = part.ArithmeticSize;
        Reg dividend = signed ? ReadSignExtended(left) : ReadZeroExtended(left);
        if (TryGetInteger(right, out long divisor) && divisor != 0 && !(signed && divisor == -1))
        {
            if (!signed && part.Bits < 64)
            {
                divisor &= (1L << part.Bits) - 1;
            }

            DivideByConstant(to, dividend, divisor, size, signed, remainder);
            return;
        }

        Reg by = signed ? ReadSignExtended(right) : ReadZeroExtended(right);
        if (signed && part.Bits < 32 && !remainder)
        {
            // The least value divided by -1 overflows at its own width: shifted to the top it does so in the processor.
            int shift = 32 - part.Bits;
            Reg top = NewGeneral();
            BinaryImm(X64Op.ShlImm, 2, top, dividend, shift);
            Reg topBy = NewGeneral();
            BinaryImm(X64Op.ShlImm, 2, topBy, by, shift);
            Divide(to, top, topBy, 2, signed: true, remainder: false);
            return;
        }

        Divide(to, dividend, by, size, signed, remainder);
    }

    private void Divide(Reg to, Reg dividend, Reg divisor, int size, bool signed, bool remainder)
    {
        Reg low = NewPinnedRaw(GeneralRegister.Rax);
        Reg high = NewPinnedRaw(GeneralRegister.Rdx);
        Move(low, dividend);
        if (signed)
        {
            Emit(X64Op.Cdq, size, [Use(low), Def(high)]);
            Emit(X64Op.Idiv, size, [Mod(low), Mod(high), UseAny(divisor)]);
        }
        else
        {
            Emit(X64Op.ZeroHigh, 2, [Def(high)]);
            Emit(X64Op.Div, size, [Mod(low), Mod(high), UseAny(divisor)]);
        }

        Move(to, remainder ? high : low);
    }

    private void DivideByConstant(Reg to, Reg dividend, long divisor, int size, bool signed, bool remainder)
    {
        int bits = 8 << size;
        Reg quotient = remainder ? NewGeneral() : to;
        if (signed)
        {
            DivideSigned(quotient, dividend, divisor, size, bits);
        }
        else
        {
            ulong unsigned = size == 2 ? (uint)divisor : (ulong)divisor;
            if (remainder && BitOperations.IsPow2(unsigned))
            {
                MaskRemainder(to, dividend, unsigned, size);
                return;
            }

            DivideUnsigned(quotient, dividend, unsigned, size, bits);
        }

        if (remainder)
        {
            Reg product = NewGeneral();
            MultiplyBy(product, size, quotient, divisor);
            Binary(X64Op.Sub, size, to, dividend, product);
        }
    }

    private void MaskRemainder(Reg to, Reg dividend, ulong divisor, int size)
    {
        long mask = (long)(divisor - 1);
        if (FitsInt32(mask) || size == 2)
        {
            BinaryImm(X64Op.AndImm, size, to, dividend, (int)mask);
        }
        else
        {
            Binary(X64Op.And, size, to, dividend, IntegerConstant(mask));
        }
    }

    private void DivideUnsigned(Reg to, Reg dividend, ulong divisor, int size, int bits)
    {
        if (BitOperations.IsPow2(divisor))
        {
            BinaryImm(X64Op.ShrImm, size, to, dividend, BitOperations.Log2(divisor));
            return;
        }

        // An even divisor: shifting first leaves room for a multiplier that fits.
        (ulong multiplier, int shift, bool add) = UnsignedReciprocal(divisor, bits);
        if (add && (divisor & 1) == 0)
        {
            int early = BitOperations.TrailingZeroCount(divisor);
            Reg shifted = NewGeneral();
            BinaryImm(X64Op.ShrImm, size, shifted, dividend, early);
            (multiplier, shift) = ReciprocalOf(divisor >> early, bits, bits - early);
            Reg product = MultiplyHigh(shifted, multiplier, size, signed: false);
            BinaryImm(X64Op.ShrImm, size, to, product, shift);
            return;
        }

        Reg high = MultiplyHigh(dividend, multiplier, size, signed: false);
        if (!add)
        {
            BinaryImm(X64Op.ShrImm, size, to, high, shift);
            return;
        }

        Reg difference = NewGeneral();
        Binary(X64Op.Sub, size, difference, dividend, high);
        Reg half = NewGeneral();
        BinaryImm(X64Op.ShrImm, size, half, difference, 1);
        Reg sum = NewGeneral();
        Binary(X64Op.Add, size, sum, half, high);
        BinaryImm(X64Op.ShrImm, size, to, sum, shift - 1);
    }

    /// <summary>Multiplier and shift for a dividend of any value; with <c>Add</c> the multiplier has one bit more.</summary>
    private static (ulong Multiplier, int Shift, bool Add) UnsignedReciprocal(ulong divisor, int bits)
    {
        int log = 64 - BitOperations.LeadingZeroCount(divisor - 1);
        UInt128 power = (UInt128)1 << bits;

        // floor(2^bits * (2^log - d) / d) + 1 is the low part of the multiplier 2^bits + m.
        UInt128 scaled = (((UInt128)1 << log) - divisor) * power;
        UInt128 low = (scaled / divisor) + 1;
        UInt128 full = power + low;

        // Try to halve the multiplier while it still is exact for all dividends.
        UInt128 down = power * ((UInt128)1 << (log - 1)) / divisor;
        UInt128 up = down + 1;
        UInt128 error = (up * divisor) - (power * ((UInt128)1 << (log - 1)));
        if (up < power && error <= ((UInt128)1 << (log - 1)))
        {
            return ((ulong)up, log - 1, false);
        }

        return ((ulong)(full - power), log, true);
    }

    /// <summary>Multiplier and shift for a dividend below 2^dividendBits, known to exist.</summary>
    private static (ulong Multiplier, int Shift) ReciprocalOf(ulong divisor, int bits, int dividendBits)
    {
        UInt128 power = (UInt128)1 << bits;
        for (int shift = 0; ; shift++)
        {
            UInt128 scale = bits + shift < 128 ? (UInt128)1 << (bits + shift) : throw new CompileException("a reciprocal");
            UInt128 up = (scale / divisor) + 1;
            UInt128 error = (up * divisor) - scale;
            if (up < power && error <= (UInt128)1 << (bits + shift - dividendBits))
            {
                return ((ulong)up, shift);
            }
        }
    }

    private void DivideSigned(Reg to, Reg dividend, long divisor, int size, int bits)
    {
        if (divisor == 1 && size == 2)
        {
            // Like other results of 32 bits it has no bits above them, which users rely on.
            Emit(X64Op.ZeroExtend32, 2, [Def(to), UseAny(dividend)]);
            return;
        }

        if (divisor == 1)
        {
            Move(to, dividend);
            return;
        }

        ulong magnitude = divisor < 0 ? (ulong)-divisor : (ulong)divisor;
        if (size == 2)
        {
            magnitude = (uint)magnitude;
        }

        Reg quotient = divisor < 0 ? NewGeneral() : to;
        if (BitOperations.IsPow2(magnitude))
        {
            DivideByPower(quotient, dividend, BitOperations.Log2(magnitude), size, bits);
        }
        else
        {
            DivideByReciprocal(quotient, dividend, magnitude, size, bits);
        }

        if (divisor < 0)
        {
            Unary(X64Op.Neg, size, to, quotient);
        }
    }

    /// <summary>Adds 2^shift - 1 to negative dividends, then shifts: rounding toward zero.</summary>
    private void DivideByPower(Reg to, Reg dividend, int shift, int size, int bits)
    {
        Reg sign = NewGeneral();
        if (shift == 1)
        {
            BinaryImm(X64Op.ShrImm, size, sign, dividend, bits - 1);
        }
        else
        {
            Reg copies = NewGeneral();
            BinaryImm(X64Op.SarImm, size, copies, dividend, bits - 1);
            BinaryImm(X64Op.ShrImm, size, sign, copies, bits - shift);
        }

        Reg biased = NewGeneral();
        Binary(X64Op.Add, size, biased, sign, dividend);
        BinaryImm(X64Op.SarImm, size, to, biased, shift);
    }

    private void DivideByReciprocal(Reg to, Reg dividend, ulong magnitude, int size, int bits)
    {
        (ulong multiplier, int shift) = SignedReciprocal(magnitude, bits);
        Reg high = MultiplyHigh(dividend, multiplier, size, signed: true);
        bool negative = ((multiplier >> (bits - 1)) & 1) != 0;
        if (negative)
        {
            Reg sum = NewGeneral();
            Binary(X64Op.Add, size, sum, high, dividend);
            high = sum;
        }

        Reg shifted = high;
        if (shift > 0)
        {
            shifted = NewGeneral();
            BinaryImm(X64Op.SarImm, size, shifted, high, shift);
        }

        Reg sign = NewGeneral();
        BinaryImm(X64Op.ShrImm, size, sign, shifted, bits - 1);
        Binary(X64Op.Add, size, to, sign, shifted);
    }

    /// <summary>Hacker's Delight 10-1, with 128-bit arithmetic instead of its incremental division.</summary>
    private static (ulong Multiplier, int Shift) SignedReciprocal(ulong magnitude, int bits)
    {
        UInt128 half = (UInt128)1 << (bits - 1);
        UInt128 limit = half - 1 - (half % magnitude);
        int power = bits - 1;
        while (true)
        {
            power++;
            UInt128 value = (UInt128)1 << power;
            UInt128 gap = magnitude - (value % magnitude);
            if (value > limit * gap)
            {
                ulong multiplier = (ulong)((value + gap) / magnitude);
                return (bits == 32 ? (uint)multiplier : multiplier, power - bits);
            }
        }
    }

    /// <summary>High half of the product of a register and a constant.</summary>
    private Reg MultiplyHigh(Reg value, ulong multiplier, int size, bool signed)
    {
        Reg result = NewGeneral();
        if (size == 2)
        {
            // 32 bits: one 64-bit multiplication, which needs no fixed registers.
            Reg wide = NewGeneral();
            if (signed)
            {
                Emit(X64Op.Movsxd, 3, [Def(wide), UseAny(value)]);
            }
            else
            {
                Emit(X64Op.ZeroExtend32, 2, [Def(wide), UseAny(value)]);
            }

            Reg product = NewGeneral();
            MultiplyBy(product, 3, wide, signed ? (int)multiplier : (long)(uint)multiplier);
            BinaryImm(signed ? X64Op.SarImm : X64Op.ShrImm, 3, result, product, 32);
            return result;
        }

        Reg low = NewPinnedRaw(GeneralRegister.Rax);
        Reg high = NewPinnedRaw(GeneralRegister.Rdx);
        Reg factor = IntegerConstant((long)multiplier);
        Move(low, value);
        Emit(signed ? X64Op.ImulWide : X64Op.MulWide, 3, [Mod(low), Def(high), UseAny(factor)]);
        Move(result, high);
        return result;
    }
}
