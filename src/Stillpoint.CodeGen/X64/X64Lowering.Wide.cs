// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Assembler.X64;
using Stillpoint.CodeGen.Lowering;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;
using Reg = Stillpoint.CodeGen.Machine.VirtualRegisterId;

namespace Stillpoint.CodeGen.X64;

/// <content>Integers of 65 to 128 bits, in two registers; bits above the width are unspecified.</content>
internal sealed partial class X64Lowering
{
    private void LowerWideArithmetic(Inst inst)
    {
        int bits = _types[inst.Type].Bits;
        Span<Reg> to = [Result(inst), Result(inst, 1)];
        ValueId left = inst.Operands[0];
        ValueId right = inst.Operands[1];
        if (inst.Opcode is Opcode.Shl or Opcode.LShr or Opcode.AShr && _function.TryGetConstant(right, out ConstantId constant)
            && _constants[constant].Kind == Stillpoint.Ir.Constants.ConstantKind.Integer)
        {
            Span<Reg> from = WideOperand(left, bits, inst.Opcode);
            ShiftWideBy(inst.Opcode, to, from, (int)(_constants[constant].Low & 127));
            return;
        }

        WideBinary(inst.Opcode, to, [Read(left), Read(left, 1)], [Read(right), Read(right, 1)], bits);
    }

    private Reg[] WideOperand(ValueId value, int bits, Opcode opcode)
    {
        Reg high = opcode switch
        {
            Opcode.LShr => WideHigh(Read(value, 1), bits, signed: false),
            Opcode.AShr => WideHigh(Read(value, 1), bits, signed: true),
            _ => Read(value, 1),
        };
        return [Read(value), high];
    }

    /// <summary>The high half with zeros or signs above the width.</summary>
    private Reg WideHigh(Reg high, int bits, bool signed)
    {
        if (bits == 128)
        {
            return high;
        }

        Reg to = NewGeneral();
        ExtendHigh(to, high, bits - 64, signed);
        return to;
    }

    /// <summary>A high half is no i1 even if it has one bit: nothing is known of the bits above.</summary>
    private void ExtendHigh(Reg to, Reg high, int bits, bool signed)
    {
        if (bits == 1)
        {
            Reg up = NewGeneral();
            BinaryImm(X64Op.ShlImm, 3, up, high, 63);
            BinaryImm(signed ? X64Op.SarImm : X64Op.ShrImm, 3, to, up, 63);
        }
        else if (signed)
        {
            SignExtend(to, high, bits, 3);
        }
        else
        {
            ZeroExtend64(to, high, bits, isZeroExtended: false);
        }
    }

    private void WideBinary(Opcode opcode, ReadOnlySpan<Reg> to, ReadOnlySpan<Reg> left, ReadOnlySpan<Reg> right, int bits)
    {
        switch (opcode)
        {
            case Opcode.Add:
                WideCarry(X64Op.Add, X64Op.Adc, to, left, right);
                break;
            case Opcode.Sub:
                WideCarry(X64Op.Sub, X64Op.Sbb, to, left, right);
                break;
            case Opcode.And or Opcode.Or or Opcode.Xor:
                X64Op op = opcode switch { Opcode.And => X64Op.And, Opcode.Or => X64Op.Or, _ => X64Op.Xor };
                Binary(op, 3, to[0], left[0], right[0]);
                Binary(op, 3, to[1], left[1], right[1]);
                break;
            case Opcode.Mul:
                WideMul(to, left, right);
                break;
            case Opcode.Shl:
                ShiftWide(opcode, to, left, right[0]);
                break;
            case Opcode.LShr or Opcode.AShr:
                ShiftWide(opcode, to, [left[0], WideHigh(left[1], bits, opcode == Opcode.AShr)], right[0]);
                break;
            default:
                bool signed = opcode is Opcode.SDiv or Opcode.SRem;
                CallWideHelper(
                    RuntimeHelper.WideBinary, (int)opcode, to,
                    [left[0], WideHigh(left[1], bits, signed)], [right[0], WideHigh(right[1], bits, signed)], 128);
                break;
        }
    }

    /// <summary>Operands are in registers before the first half sets the carry.</summary>
    private void WideCarry(X64Op low, X64Op high, ReadOnlySpan<Reg> to, ReadOnlySpan<Reg> left, ReadOnlySpan<Reg> right)
    {
        Reg lowCopy = NewGeneral();
        Reg highCopy = NewGeneral();
        Move(lowCopy, left[0]);
        Move(highCopy, left[1]);
        Emit(low, 3, [Mod(lowCopy), UseAny(right[0])]);
        Emit(high, 3, [Mod(highCopy), UseAny(right[1])]);
        Move(to[0], lowCopy);
        Move(to[1], highCopy);
    }

    private void WideMul(ReadOnlySpan<Reg> to, ReadOnlySpan<Reg> left, ReadOnlySpan<Reg> right)
    {
        Reg cross = NewGeneral();
        Binary(X64Op.Imul, 3, cross, left[0], right[1]);
        Reg other = NewGeneral();
        Binary(X64Op.Imul, 3, other, left[1], right[0]);
        Reg sum = NewGeneral();
        Binary(X64Op.Add, 3, sum, cross, other);
        Reg low = NewPinnedRaw(GeneralRegister.Rax);
        Reg high = NewPinnedRaw(GeneralRegister.Rdx);
        Move(low, left[0]);
        Emit(X64Op.MulWide, 3, [Mod(low), Def(high), UseAny(right[0])]);
        Reg highProduct = NewGeneral();
        Reg lowProduct = NewGeneral();
        _moveTargets.Clear();
        _moveSources.Clear();
        _moveTargets.AddRange([lowProduct, highProduct]);
        _moveSources.AddRange([low, high]);
        EmitParallelMove();
        Binary(X64Op.Add, 3, to[1], highProduct, sum);
        Move(to[0], lowProduct);
    }

    private void ShiftWideBy(Opcode opcode, ReadOnlySpan<Reg> to, ReadOnlySpan<Reg> from, int amount)
    {
        if (amount == 0)
        {
            Move(to[0], from[0]);
            Move(to[1], from[1]);
            return;
        }

        bool left = opcode == Opcode.Shl;
        X64Op shiftOut = opcode switch { Opcode.Shl => X64Op.ShlImm, Opcode.LShr => X64Op.ShrImm, _ => X64Op.SarImm };
        Reg near = left ? from[0] : from[1];
        Reg far = left ? from[1] : from[0];
        Reg toNear = left ? to[0] : to[1];
        Reg toFar = left ? to[1] : to[0];
        if (amount >= 64)
        {
            // What was near moves over; what it leaves is zeros or signs.
            if (amount == 64)
            {
                Move(toFar, near);
            }
            else
            {
                BinaryImm(shiftOut, 3, toFar, near, amount - 64);
            }

            if (opcode == Opcode.AShr)
            {
                BinaryImm(X64Op.SarImm, 3, toNear, near, 63);
            }
            else
            {
                LoadImmediate(toNear, 0);
            }

            return;
        }

        Reg shifted = NewGeneral();
        Move(shifted, far);
        Emit(left ? X64Op.ShldImm : X64Op.ShrdImm, 3, [Mod(shifted), Use(near)], immediate: amount);
        Reg rest = NewGeneral();
        BinaryImm(shiftOut, 3, rest, near, amount);
        Move(toFar, shifted);
        Move(toNear, rest);
    }

    /// <summary>The double shifts take the count modulo 64; bit 6 of it says whether a whole register moves over.</summary>
    private void ShiftWide(Opcode opcode, ReadOnlySpan<Reg> to, ReadOnlySpan<Reg> from, Reg amount)
    {
        bool left = opcode == Opcode.Shl;
        X64Op shiftOut = opcode switch { Opcode.Shl => X64Op.ShlCl, Opcode.LShr => X64Op.ShrCl, _ => X64Op.SarCl };
        Reg near = left ? from[0] : from[1];
        Reg far = left ? from[1] : from[0];
        Reg filler = opcode == Opcode.AShr ? NewGeneral() : Immediate(0);
        if (opcode == Opcode.AShr)
        {
            BinaryImm(X64Op.SarImm, 3, filler, near, 63);
        }

        Reg both = NewGeneral();
        Reg single = NewGeneral();
        Reg cl = NewPinnedRaw(GeneralRegister.Rcx);
        Move(both, far);
        Move(single, near);
        Move(cl, amount);
        Emit(left ? X64Op.ShldCl : X64Op.ShrdCl, 3, [Mod(both), Use(near), Use(cl)]);
        Emit(shiftOut, 3, [Mod(single), Use(cl)]);
        Emit(X64Op.TestImm, 0, [Use(cl)], immediate: 64);
        SelectRegister(left ? to[1] : to[0], single, both, Condition.NotEqual);
        SelectRegister(left ? to[0] : to[1], filler, single, Condition.NotEqual);
    }

    private Flags EmitWideFlags(Inst compare)
    {
        ValueId left = compare.Operands[0];
        ValueId right = compare.Operands[1];
        int bits = _types[_function.TypeOf(left)].Bits;
        return WideFlags(
            (IntPredicate)compare.Row.Sub, Read(left), Read(left, 1), Read(right), Read(right, 1), bits);
    }

    private Flags WideFlags(IntPredicate predicate, Reg leftLow, Reg leftHigh, Reg rightLow, Reg rightHigh, int bits)
    {
        bool signed = predicate >= IntPredicate.Sgt;
        leftHigh = WideHigh(leftHigh, bits, signed);
        rightHigh = WideHigh(rightHigh, bits, signed);
        if (predicate is IntPredicate.Eq or IntPredicate.Ne)
        {
            Reg low = NewGeneral();
            Binary(X64Op.Xor, 3, low, leftLow, rightLow);
            Reg high = NewGeneral();
            Binary(X64Op.Xor, 3, high, leftHigh, rightHigh);
            Reg both = NewGeneral();
            Binary(X64Op.Or, 3, both, low, high);
            return ConditionOf(predicate);
        }

        // left - right through both halves leaves the flags of the whole difference, but for zero: so compare the other
        // way round for "greater" and "less or equal".
        if (predicate is IntPredicate.Ugt or IntPredicate.Sgt or IntPredicate.Ule or IntPredicate.Sle)
        {
            (leftLow, rightLow) = (rightLow, leftLow);
            (leftHigh, rightHigh) = (rightHigh, leftHigh);
            predicate = Swapped(predicate);
        }

        Reg difference = NewGeneral();
        Move(difference, leftHigh);
        Emit(X64Op.Cmp, 3, [Use(leftLow), UseAny(rightLow)]);
        Emit(X64Op.Sbb, 3, [Mod(difference), UseAny(rightHigh)]);
        return ConditionOf(predicate);
    }

    private void WideMinMax(
        ReadOnlySpan<Reg> to, ReadOnlySpan<Reg> left, ReadOnlySpan<Reg> right, int bits, bool signed, bool max)
    {
        IntPredicate keepLeft = (signed, max) switch
        {
            (true, true) => IntPredicate.Sgt,
            (true, false) => IntPredicate.Slt,
            (false, true) => IntPredicate.Ugt,
            _ => IntPredicate.Ult,
        };
        SelectWide(to, left, right, keepLeft, left, right, bits);
    }

    /// <summary>to = x where a predicate holds of left and right, y otherwise.</summary>
    private void SelectWide(
        ReadOnlySpan<Reg> to, ReadOnlySpan<Reg> x, ReadOnlySpan<Reg> y, IntPredicate predicate, ReadOnlySpan<Reg> left,
        ReadOnlySpan<Reg> right, int bits)
    {
        // One comparison serves both selects, which leave the flags alone.
        Flags flags = WideFlags(predicate, left[0], left[1], right[0], right[1], bits);
        SelectRegister(to[0], x[0], y[0], flags);
        SelectRegister(to[1], x[1], y[1], flags);
    }

    private void WideToFloat(Reg to, ValueId source, int lane, int size, bool signed, int bits)
    {
        Reg low = ReadLane(source, lane);
        Reg high = WideHigh(ReadLane(source, lane, 1), bits, signed);
        if (_program.Object is not null)
        {
            CallLibrary((signed ? "__floatti" : "__floatunti") + (size == 2 ? "sf" : "df"), [low, high], [to]);
            return;
        }

        int frame = HelperFrame();
        Emit(X64Op.Store, 3, [Use(low)], Address.Frame(frame, OperandOffset));
        Emit(X64Op.Store, 3, [Use(high)], Address.Frame(frame, OperandOffset + 8));
        EmitHelperCall(RuntimeHelper.WideToFloat, frame, signed ? 1 : 0, 8 << size, 128);
        Emit(X64Op.FLoad, size, [Def(to)], Address.Frame(frame));
    }

    private void CallWideFromFloat(ReadOnlySpan<Reg> to, Reg source, int size, bool signed)
    {
        if (_program.Object is not null)
        {
            CallLibrary((signed ? "__fix" : "__fixuns") + (size == 2 ? "sf" : "df") + "ti", [source], to);
            return;
        }

        int frame = HelperFrame();
        Emit(X64Op.FStore, size, [Use(source)], Address.Frame(frame, OperandOffset));
        EmitHelperCall(RuntimeHelper.WideFromFloat, frame, signed ? 1 : 0, 8 << size, 128);
        Emit(X64Op.Load, 3, [Def(to[0])], Address.Frame(frame));
        Emit(X64Op.Load, 3, [Def(to[1])], Address.Frame(frame, 8));
    }
}
