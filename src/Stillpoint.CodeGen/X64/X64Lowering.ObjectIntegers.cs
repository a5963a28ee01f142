// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Assembler.X64;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Reg = Stillpoint.CodeGen.Machine.VirtualRegisterId;

namespace Stillpoint.CodeGen.X64;

/// <content>Arithmetic with overflow, and integers of more than 64 bits, in object files: in instructions.</content>
internal sealed partial class X64Lowering
{
    /// <summary>One lane of arithmetic with overflow that the flags do not tell.</summary>
    private void OverflowInObject(
        Intrinsic intrinsic, ReadOnlySpan<ValueId> arguments, int lane, int bits, ReadOnlySpan<Reg> to, Reg flag)
    {
        bool signed = intrinsic is Intrinsic.SAddOverflow or Intrinsic.SSubOverflow or Intrinsic.SMulOverflow;
        Opcode opcode = intrinsic switch
        {
            Intrinsic.SAddOverflow or Intrinsic.UAddOverflow => Opcode.Add,
            Intrinsic.SSubOverflow or Intrinsic.USubOverflow => Opcode.Sub,
            _ => Opcode.Mul,
        };
        if (bits <= 32)
        {
            OverflowNarrow(opcode, signed, arguments, lane, bits, to[0], flag);
            return;
        }

        // Twice the width has room for everything but products of more than 64 bits.
        Span<Reg> left = stackalloc Reg[2];
        Span<Reg> right = stackalloc Reg[2];
        Extend128(left, arguments[0], lane, bits, signed);
        Extend128(right, arguments[1], lane, bits, signed);
        Span<Reg> wide = [NewGeneral(), NewGeneral()];
        if (bits == 128 && opcode != Opcode.Mul)
        {
            WideCarry(opcode == Opcode.Add ? X64Op.Add : X64Op.Sub, opcode == Opcode.Add ? X64Op.Adc : X64Op.Sbb, wide, left, right);
            SetFlag(flag, OverflowCondition(intrinsic));
            Move(to[0], wide[0]);
            Move(to[1], wide[1]);
            return;
        }

        WideBinary(opcode, wide, left, right, 128);
        for (int half = 0; half < to.Length; half++)
        {
            Move(to[half], wide[half]);
        }

        Reg[] extended = [wide[0], wide[1]];
        if (bits <= 64)
        {
            if (bits < 64)
            {
                extended[0] = NewGeneral();
                ExtendLow(extended[0], wide[0], bits, signed);
            }

            extended[1] = HighOf(extended[0], signed);
        }
        else
        {
            extended[1] = WideHigh(wide[1], bits, signed);
        }

        Reg differs = Differs(wide, extended);
        if (opcode == Opcode.Mul && bits > 64)
        {
            Reg wrong = ProductIsWrong(signed, left, right, wide);
            Reg both = NewGeneral();
            Binary(X64Op.Or, 2, both, differs, wrong);
            differs = both;
        }

        Move(flag, differs);
    }

    private void OverflowNarrow(
        Opcode opcode, bool signed, ReadOnlySpan<ValueId> arguments, int lane, int bits, Reg to, Reg flag)
    {
        Reg left = NewGeneral();
        Reg right = NewGeneral();
        ExtendLow(left, ReadLane(arguments[0], lane), bits, signed);
        ExtendLow(right, ReadLane(arguments[1], lane), bits, signed);
        Reg exact = NewGeneral();
        X64Op op = opcode switch { Opcode.Add => X64Op.Add, Opcode.Sub => X64Op.Sub, _ => X64Op.Imul };
        Binary(op, 3, exact, left, right);
        Reg kept = NewGeneral();
        ExtendLow(kept, exact, bits, signed);
        Move(to, exact);
        if (bits == 1) Emit(X64Op.AndImm, 2, [Mod(to)], immediate: 1);
        Emit(X64Op.Cmp, 3, [Use(kept), UseAny(exact)]);
        SetFlag(flag, Condition.NotEqual);
    }

    private void SetFlag(Reg to, Condition condition)
    {
        Reg answer = NewGeneral();
        Emit(X64Op.Setcc, 0, [Def(answer)], condition: (int)condition);
        Emit(X64Op.Movzx8, 2, [Def(to), UseAny(answer)]);
    }

    /// <summary>The lowest bits of a register, whatever is above them, as a number of 64 bits.</summary>
    private void ExtendLow(Reg to, Reg from, int bits, bool signed)
    {
        if (bits == 1)
        {
            Reg top = NewGeneral();
            BinaryImm(X64Op.ShlImm, 3, top, from, 63);
            BinaryImm(signed ? X64Op.SarImm : X64Op.ShrImm, 3, to, top, 63);
        }
        else if (signed)
        {
            SignExtend(to, from, bits, 3);
        }
        else
        {
            ZeroExtend64(to, from, bits, isZeroExtended: false);
        }
    }

    private Reg HighOf(Reg low, bool signed)
    {
        if (!signed) return Immediate(0);
        Reg high = NewGeneral();
        BinaryImm(X64Op.SarImm, 3, high, low, 63);
        return high;
    }

    private void Extend128(Span<Reg> to, ValueId value, int lane, int bits, bool signed)
    {
        to[0] = ReadLane(value, lane);
        if (bits > 64)
        {
            to[1] = WideHigh(ReadLane(value, lane, 1), bits, signed);
            return;
        }

        if (bits < 64)
        {
            Reg low = NewGeneral();
            ExtendLow(low, to[0], bits, signed);
            to[0] = low;
        }

        to[1] = HighOf(to[0], signed);
    }

    /// <summary>1 where two numbers of 128 bits differ, else 0.</summary>
    private Reg Differs(ReadOnlySpan<Reg> left, ReadOnlySpan<Reg> right)
    {
        Reg low = NewGeneral();
        Binary(X64Op.Xor, 3, low, left[0], right[0]);
        Reg high = NewGeneral();
        Binary(X64Op.Xor, 3, high, left[1], right[1]);
        Reg any = NewGeneral();
        Binary(X64Op.Or, 3, any, low, high);
        Emit(X64Op.Test, 3, [Use(any), Use(any)]);
        Reg flag = NewGeneral();
        SetFlag(flag, Condition.NotEqual);
        return flag;
    }

    /// <summary>
    /// A product fits if dividing it by one factor, unless that is 0, gives the other one. -1 times the lowest number passes that
    /// too.
    /// </summary>
    private Reg ProductIsWrong(bool signed, ReadOnlySpan<Reg> left, ReadOnlySpan<Reg> right, ReadOnlySpan<Reg> product)
    {
        Reg any = NewGeneral();
        Binary(X64Op.Or, 3, any, left[0], left[1]);
        Reg zero = NewGeneral();
        Emit(X64Op.Test, 3, [Use(any), Use(any)]);
        SetFlag(zero, Condition.Equal);
        Reg divisor = NewGeneral();
        Binary(X64Op.Or, 3, divisor, left[0], zero);
        Span<Reg> quotient = [NewGeneral(), NewGeneral()];
        CallLibrary(signed ? "__divti3" : "__udivti3", [product[0], product[1], divisor, left[1]], quotient);
        Reg differs = Differs(quotient, right);
        Reg notZero = NewGeneral();
        BinaryImm(X64Op.XorImm, 2, notZero, zero, 1);
        Reg wrong = NewGeneral();
        Binary(X64Op.And, 2, wrong, differs, notZero);
        if (!signed) return wrong;
        Reg ones = Immediate(-1);
        Reg lowest = IntegerConstant(long.MinValue);
        Reg isUsual = Differs(left, [ones, ones]);
        Reg isOther = Differs(right, [Immediate(0), lowest]);
        Reg either = NewGeneral();
        Binary(X64Op.Or, 2, either, isUsual, isOther);
        Reg isWorst = NewGeneral();
        BinaryImm(X64Op.XorImm, 2, isWorst, either, 1);
        Reg all = NewGeneral();
        Binary(X64Op.Or, 2, all, wrong, isWorst);
        return all;
    }

    /// <summary>A sum or difference, or what is nearest to it.</summary>
    private bool TrySaturateInObject(Intrinsic intrinsic, ReadOnlySpan<ValueId> arguments, int lane, ReadOnlySpan<Reg> to, int bits)
    {
        Intrinsic arithmetic = intrinsic switch
        {
            Intrinsic.SAddSat => Intrinsic.SAddOverflow,
            Intrinsic.SSubSat => Intrinsic.SSubOverflow,
            Intrinsic.UAddSat => Intrinsic.UAddOverflow,
            Intrinsic.USubSat => Intrinsic.USubOverflow,
            _ => Intrinsic.None,
        };
        if (arithmetic == Intrinsic.None) return false;
        var exact = new Reg[to.Length];
        var limit = new Reg[to.Length];
        for (int half = 0; half < to.Length; half++)
        {
            exact[half] = NewGeneral();
        }

        Reg flag = NewGeneral();
        OverflowInObject(arithmetic, arguments, lane, bits, exact, flag);
        if (intrinsic is Intrinsic.UAddSat or Intrinsic.USubSat)
        {
            Array.Fill(limit, Immediate(intrinsic == Intrinsic.UAddSat ? -1 : 0));
        }
        else
        {
            // The first operand's sign says on which side: all bits but the sign's are the other way round.
            Span<Reg> first = stackalloc Reg[2];
            Extend128(first, arguments[0], lane, bits, signed: true);
            Reg side = NewGeneral();
            BinaryImm(X64Op.SarImm, 3, side, first[1], 63);
            for (int half = 0; half < to.Length; half++)
            {
                bool isTop = half == to.Length - 1;
                limit[half] = NewGeneral();
                Binary(X64Op.Xor, 3, limit[half], side, IntegerConstant(isTop ? (1L << ((bits - 1) & 63)) - 1 : -1));
            }
        }

        for (int half = 0; half < to.Length; half++)
        {
            Emit(X64Op.TestImm, 2, [Use(flag)], immediate: 1);
            SelectRegister(to[half], limit[half], exact[half], Condition.NotEqual);
            if (bits == 1) Emit(X64Op.AndImm, 2, [Mod(to[half])], immediate: 1);
        }

        return true;
    }

    /// <summary>
    /// A float as an integer, or the nearest one; 0 for what is no number. Bounds are powers of two, so floats have them exactly;
    /// maxsd gives its second operand where the first is no number.
    /// </summary>
    private void SaturateInObject(bool signed, Reg to, Reg source, int size, int bits)
    {
        double lowest = signed ? -Math.ScaleB(1, bits - 1) : 0;
        double beyond = Math.ScaleB(1, signed ? bits - 1 : bits);
        Reg bounded = NewVector(8);
        Binary(X64Op.FMax, size, bounded, source, FloatConstant(lowest, size));
        Reg value = NewGeneral();
        if (!signed && bits == 64)
        {
            FloatToUnsigned64(value, bounded, size);
        }
        else
        {
            Emit(X64Op.FToInt64, size, [Def(value), UseAny(bounded)]);
        }

        Reg highest = IntegerConstant(signed ? (1L << (bits - 1)) - 1 : (long)(ulong.MaxValue >> (64 - bits)));
        Reg zero = Immediate(0);
        Emit(X64Op.FCompare, size, [Use(source), UseAny(FloatConstant(beyond, size))]);
        Reg inside = NewGeneral();
        SelectRegister(inside, highest, value, Condition.AboveOrEqual);
        Emit(X64Op.FCompare, size, [Use(source), UseAny(source)]);
        SelectRegister(to, zero, inside, Condition.Parity);
        if (bits == 1) Emit(X64Op.AndImm, 2, [Mod(to)], immediate: 1);
    }

    private Reg FloatConstant(double value, int size) => VectorConstant(
        size == 2 ? BitConverter.SingleToUInt32Bits((float)value) : BitConverter.DoubleToUInt64Bits(value), 0);

    /// <summary>Operations on integers of more than 64 bits.</summary>
    private bool TryObjectWide(Intrinsic intrinsic, ReadOnlySpan<ValueId> arguments, int lane, ReadOnlySpan<Reg> to, int bits)
    {
        bool signed = intrinsic is Intrinsic.SMax or Intrinsic.SMin or Intrinsic.Abs;
        Reg low = ReadLane(arguments[0], lane);
        Reg high = WideHigh(ReadLane(arguments[0], lane, 1), bits, signed);
        switch (intrinsic)
        {
            case Intrinsic.Abs:
                Reg sign = NewGeneral();
                BinaryImm(X64Op.SarImm, 3, sign, high, 63);
                Reg[] flipped = [NewGeneral(), NewGeneral()];
                Binary(X64Op.Xor, 3, flipped[0], low, sign);
                Binary(X64Op.Xor, 3, flipped[1], high, sign);
                WideBinary(Opcode.Sub, to, flipped, [sign, sign], 128);
                return true;
            case Intrinsic.SMax or Intrinsic.SMin or Intrinsic.UMax or Intrinsic.UMin:
                Reg[] other = [ReadLane(arguments[1], lane), WideHigh(ReadLane(arguments[1], lane, 1), bits, signed)];
                WideMinMax(to, [low, high], other, 128, signed, intrinsic is Intrinsic.SMax or Intrinsic.UMax);
                return true;
            case Intrinsic.PopCount:
                Reg ones = NewGeneral();
                Reg more = NewGeneral();
                CountOnes(ones, low, 3);
                CountOnes(more, high, 3);
                Binary(X64Op.Add, 3, to[0], ones, more);
                Move(to[1], Immediate(0));
                return true;
            case Intrinsic.LeadingZeros or Intrinsic.TrailingZeros:
                CountZerosWide(intrinsic == Intrinsic.LeadingZeros, to, low, high, bits);
                return true;
            case Intrinsic.ByteSwap or Intrinsic.BitReverse when bits == 128:
                foreach ((Reg target, Reg source) in ((Reg, Reg)[])[(to[0], high), (to[1], low)])
                {
                    if (intrinsic == Intrinsic.ByteSwap)
                    {
                        Unary(X64Op.Bswap, 3, target, source);
                    }
                    else
                    {
                        ReverseBits(target, source, 64, 3);
                    }
                }

                return true;
            case Intrinsic.FunnelShiftLeft or Intrinsic.FunnelShiftRight when bits == 128:
                FunnelWide(intrinsic == Intrinsic.FunnelShiftLeft, to, [low, high], arguments, lane);
                return true;
            default:
                return false;
        }
    }

    /// <summary>The half that is looked at first counts alone unless it is zero.</summary>
    private void CountZerosWide(bool leading, ReadOnlySpan<Reg> to, Reg low, Reg high, int bits)
    {
        Reg stopped = high;
        if (!leading && bits < 128)
        {
            stopped = NewGeneral();
            Binary(X64Op.Or, 3, stopped, high, IntegerConstant(1L << (bits - 64)));
        }

        Reg near = leading ? high : low;
        Reg ofLow = NewGeneral();
        Reg ofHigh = NewGeneral();
        if (leading)
        {
            CountLeadingZeros(ofLow, low, 3);
            CountLeadingZeros(ofHigh, high, 3);
        }
        else
        {
            CountTrailingZeros(ofLow, low, 64, 3);
            CountTrailingZeros(ofHigh, stopped, 64, 3);
        }

        Reg further = NewGeneral();
        BinaryImm(X64Op.AddImm, 3, further, leading ? ofLow : ofHigh, 64);
        Emit(X64Op.Test, 3, [Use(near), Use(near)]);
        Reg count = NewGeneral();
        SelectRegister(count, leading ? ofHigh : ofLow, further, Condition.NotEqual);
        BinaryImm(X64Op.SubImm, 3, to[0], count, leading ? 128 - bits : 0);
        Move(to[1], Immediate(0));
    }

    /// <summary>The other operand moves by one first, and then by as much as the amount lacks of 127.</summary>
    private void FunnelWide(bool left, ReadOnlySpan<Reg> to, ReadOnlySpan<Reg> first, ReadOnlySpan<ValueId> arguments, int lane)
    {
        Reg[] second = [ReadLane(arguments[1], lane), ReadLane(arguments[1], lane, 1)];
        Reg amount = NewGeneral();
        BinaryImm(X64Op.AndImm, 2, amount, ReadLane(arguments[2], lane), 127);
        Reg rest = NewGeneral();
        BinaryImm(X64Op.XorImm, 2, rest, amount, 127);
        Reg[] shifted = [NewGeneral(), NewGeneral()];
        Reg[] moved = [NewGeneral(), NewGeneral()];
        Reg[] filler = [NewGeneral(), NewGeneral()];
        ShiftWide(left ? Opcode.Shl : Opcode.LShr, shifted, left ? first : second, amount);
        ShiftWideBy(left ? Opcode.LShr : Opcode.Shl, moved, left ? second : first, 1);
        ShiftWide(left ? Opcode.LShr : Opcode.Shl, filler, moved, rest);
        Binary(X64Op.Or, 3, to[0], shifted[0], filler[0]);
        Binary(X64Op.Or, 3, to[1], shifted[1], filler[1]);
    }
}
