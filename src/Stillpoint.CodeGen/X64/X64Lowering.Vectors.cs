// SPDX-License-Identifier: MIT
using System;
using System.Numerics;
using Stillpoint.Assembler.X64;
using Stillpoint.CodeGen.Lowering;
using Stillpoint.CodeGen.Machine;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;
using Reg = Stillpoint.CodeGen.Machine.VirtualRegisterId;

namespace Stillpoint.CodeGen.X64;

/// <content>Vector operations that the machine has; the others go lane by lane.</content>
internal sealed partial class X64Lowering
{
    private void LowerVectorArithmetic(Inst inst)
    {
        TypeId type = inst.Type;
        if (_shapes.IsPacked(type) && TryPackedArithmetic(inst, _types[type].Element))
        {
            return;
        }

        TypeId scalar = _types[type].Element;
        Part part = _shapes.PartOf(scalar, 0);
        int halves = _shapes.Count(scalar);
        int lanes = LaneCount(type);
        var made = new Reg[lanes * halves];
        for (int lane = 0; lane < lanes; lane++)
        {
            for (int half = 0; half < halves; half++)
            {
                made[(lane * halves) + half] = NewLike(_shapes.PartOf(scalar, half));
            }

            ScalarArithmetic(inst, lane, part, made.AsSpan(lane * halves, halves));
        }

        BuildVector(inst.Result, made);
    }

    /// <summary>One lane of an arithmetic instruction.</summary>
    private void ScalarArithmetic(Inst inst, int lane, in Part part, ReadOnlySpan<Reg> to)
    {
        ValueId left = inst.Operands[0];
        if (part.Class == RegisterClass.Vector)
        {
            FloatLane(inst, lane, part.Bits == 32 ? 2 : 3, to[0]);
            return;
        }

        ValueId right = inst.Operands[1];
        if (to.Length == 2)
        {
            TypeId scalar = _types.ScalarOf(inst.Type);
            WideBinary(
                inst.Opcode, to,
                [ReadLane(left, lane), ReadLane(left, lane, 1)],
                [ReadLane(right, lane), ReadLane(right, lane, 1)],
                _types[scalar].Bits);
            return;
        }

        IntegerBinary(inst.Opcode, part.Bits, to[0], ReadLane(left, lane), ReadLane(right, lane));
    }

    private void FloatLane(Inst inst, int lane, int size, Reg to)
    {
        Reg left = ReadLane(inst.Operands[0], lane);
        switch (inst.Opcode)
        {
            case Opcode.FNeg:
                Binary(X64Op.VXor, 4, to, left, VectorConstant(size == 2 ? 0x8000_0000UL : 0x8000_0000_0000_0000UL, 0));
                break;
            case Opcode.FRem:
                CallFloatHelper(RuntimeHelper.FloatRemainder, 0, to, left, ReadLane(inst.Operands[1], lane), Reg.None, 8 << size, 0);
                break;
            default:
                X64Op op = inst.Opcode switch
                {
                    Opcode.FAdd => X64Op.FAdd,
                    Opcode.FSub => X64Op.FSub,
                    Opcode.FMul => X64Op.FMul,
                    _ => X64Op.FDiv,
                };
                Binary(op, size, to, left, ReadLane(inst.Operands[1], lane));
                break;
        }
    }

    /// <summary>An integer operation on registers whose upper bits are unspecified (i1: 0 or 1).</summary>
    private void IntegerBinary(Opcode opcode, int bits, Reg to, Reg left, Reg right)
    {
        int size = bits > 32 ? 3 : 2;
        if (bits == 1)
        {
            switch (opcode)
            {
                case Opcode.Add or Opcode.Sub or Opcode.Xor:
                    Binary(X64Op.Xor, 2, to, left, right);
                    return;
                case Opcode.Mul or Opcode.And:
                    Binary(X64Op.And, 2, to, left, right);
                    return;
                case Opcode.Or:
                    Binary(X64Op.Or, 2, to, left, right);
                    return;
                case Opcode.Shl or Opcode.LShr or Opcode.AShr:
                    Move(to, left);
                    return;
            }
        }

        switch (opcode)
        {
            case Opcode.Add or Opcode.Sub or Opcode.And or Opcode.Or or Opcode.Xor or Opcode.Mul:
                X64Op op = opcode switch
                {
                    Opcode.Add => X64Op.Add,
                    Opcode.Sub => X64Op.Sub,
                    Opcode.And => X64Op.And,
                    Opcode.Or => X64Op.Or,
                    Opcode.Xor => X64Op.Xor,
                    _ => X64Op.Imul,
                };
                Binary(op, size, to, left, right);
                break;
            case Opcode.Shl:
                ShiftBy(opcode, size, to, left, right);
                break;
            case Opcode.LShr:
                ShiftBy(opcode, size, to, ZeroExtendedTo(left, bits), right);
                break;
            case Opcode.AShr:
                ShiftBy(opcode, size, to, SignExtendedTo(left, bits), right);
                break;
            default:
                bool signed = opcode is Opcode.SDiv or Opcode.SRem;
                Reg x = signed ? SignExtendedTo(left, bits) : ZeroExtendedTo(left, bits);
                Reg y = signed ? SignExtendedTo(right, bits) : ZeroExtendedTo(right, bits);
                Divide(to, x, y, size, signed, opcode is Opcode.URem or Opcode.SRem);
                if (bits == 1)
                {
                    Emit(X64Op.AndImm, 2, [Mod(to)], immediate: 1);
                }

                break;
        }
    }

    private Reg ZeroExtendedTo(Reg source, int bits) => bits is 1 or 32 or 64 ? source : ZeroExtend(source, bits);

    private Reg SignExtendedTo(Reg source, int bits)
    {
        if (bits is 32 or 64)
        {
            return source;
        }

        Reg to = NewGeneral();
        SignExtend(to, source, bits, bits > 32 ? 3 : 2);
        return to;
    }

    private bool TryPackedArithmetic(Inst inst, TypeId scalar)
    {
        int bytes = _shapes.LaneBytes(scalar);
        int size = BitOperations.Log2((uint)bytes);
        int count = PartCount(inst.Result);
        if (inst.Opcode == Opcode.FNeg)
        {
            ulong sign = size == 2 ? 0x8000_0000_8000_0000UL : 0x8000_0000_0000_0000UL;
            for (int i = 0; i < count; i++)
            {
                Binary(X64Op.VXor, 4, Result(inst, i), Read(inst.Operands[0], i), VectorConstant(sign, sign));
            }

            return true;
        }

        if (inst.Opcode is Opcode.Shl or Opcode.LShr or Opcode.AShr)
        {
            return TryPackedShift(inst, size, count);
        }

        X64Op op = inst.Opcode switch
        {
            Opcode.Add => X64Op.VAdd,
            Opcode.Sub => X64Op.VSub,
            Opcode.And => X64Op.VAnd,
            Opcode.Or => X64Op.VOr,
            Opcode.Xor => X64Op.VXor,
            Opcode.Mul when size == 1 => X64Op.VMul16,
            Opcode.Mul when size == 2 && _features.Sse41 => X64Op.VMul32,
            Opcode.FAdd => X64Op.VFAdd,
            Opcode.FSub => X64Op.VFSub,
            Opcode.FMul => X64Op.VFMul,

            // Lanes beyond the end may hold anything; dividing them raises no trap.
            Opcode.FDiv => X64Op.VFDiv,
            _ => X64Op.None,
        };
        if (op == X64Op.None)
        {
            return false;
        }

        for (int i = 0; i < count; i++)
        {
            if (TryFoldPackedLoad(inst, i, count, op, size))
            {
                continue;
            }

            Reg left = Read(inst.Operands[0], i);
            Binary(op, size, Result(inst, i), left, Read(inst.Operands[1], i));
        }

        return true;
    }

    private bool TryFoldPackedLoad(Inst inst, int part, int count, X64Op op, int size)
    {
        if (count != 1 || part != 0 || !TryFoldLoad(inst.Operands[1], 16, out Address address))
        {
            return false;
        }

        Binary(op, size, Result(inst), Read(inst.Operands[0]), address);
        return true;
    }

    private bool TryPackedShift(Inst inst, int size, int count)
    {
        if (!TryGetSplat(inst.Operands[1], out long amount) || size == 0 || (size == 3 && inst.Opcode == Opcode.AShr))
        {
            return false;
        }

        X64Op op = inst.Opcode switch
        {
            Opcode.Shl => X64Op.VShlImm,
            Opcode.LShr => X64Op.VShrImm,
            _ => X64Op.VSarImm,
        };
        for (int i = 0; i < count; i++)
        {
            BinaryImm(op, size, Result(inst, i), Read(inst.Operands[0], i), amount & 0xFF);
        }

        return true;
    }

    private bool TryGetSplat(ValueId value, out long number)
    {
        number = 0;
        int lanes = LaneCount(_function.TypeOf(value));
        for (int i = 0; i < lanes; i++)
        {
            if (!TryGetLaneInteger(value, i, out long lane) || (i > 0 && lane != number))
            {
                return false;
            }

            number = lane;
        }

        return true;
    }

    private void LowerVectorOfPointers(Inst inst)
    {
        int lanes = LaneCount(inst.Type);
        if (!_shapes.IsPacked(inst.Type))
        {
            for (int lane = 0; lane < lanes; lane++)
            {
                Emit(X64Op.Lea, 3, [Def(Result(inst, lane))], SumOfSteps(inst, lane));
            }

            return;
        }

        var made = new Reg[lanes];
        for (int lane = 0; lane < made.Length; lane++)
        {
            made[lane] = NewGeneral();
            Emit(X64Op.Lea, 3, [Def(made[lane])], SumOfSteps(inst, lane));
        }

        BuildVector(inst.Result, made);
    }

    private void LowerVectorCompare(Inst inst)
    {
        TypeId type = _function.TypeOf(inst.Operands[0]);
        int lanes = LaneCount(type);
        if (TryMasks(inst, out Reg[] masks))
        {
            BitsOfMasks(inst.Result, masks, _shapes.LaneBytes(_types[type].Element), lanes);
            return;
        }

        var made = new Reg[lanes];
        for (int lane = 0; lane < lanes; lane++)
        {
            made[lane] = NewGeneral();
            CompareLane(inst, lane, made[lane]);
        }

        BuildVector(inst.Result, made);
    }

    private void CompareLane(Inst inst, int lane, Reg to)
    {
        TypeId scalar = _types.ScalarOf(_function.TypeOf(inst.Operands[0]));
        Reg left = ReadLane(inst.Operands[0], lane);
        Reg right = ReadLane(inst.Operands[1], lane);
        if (inst.Opcode == Opcode.FCmp)
        {
            var predicate = (FloatPredicate)inst.Row.Sub;
            if (predicate is FloatPredicate.True or FloatPredicate.False)
            {
                LoadImmediate(to, predicate == FloatPredicate.True ? 1 : 0);
                return;
            }

            bool swap = predicate is FloatPredicate.Olt or FloatPredicate.Ole or FloatPredicate.Ugt or FloatPredicate.Uge;
            (left, right) = swap ? (right, left) : (left, right);
            Emit(X64Op.FCompare, scalar == TypeId.Float ? 2 : 3, [Use(left), UseAny(right)]);
            SetFrom(to, FloatFlags(predicate));
            return;
        }

        var integer = (IntPredicate)inst.Row.Sub;
        int bits = _types[scalar].Kind == TypeKind.Pointer ? 64 : _types[scalar].Bits;
        if (bits > 64)
        {
            Reg leftHigh = ReadLane(inst.Operands[0], lane, 1);
            Reg rightHigh = ReadLane(inst.Operands[1], lane, 1);
            SetFrom(to, WideFlags(integer, left, leftHigh, right, rightHigh, bits));
            return;
        }

        bool signed = integer >= IntPredicate.Sgt;
        Reg x = signed ? SignExtendedTo(left, bits) : ZeroExtendedTo(left, bits);
        Reg y = signed ? SignExtendedTo(right, bits) : ZeroExtendedTo(right, bits);
        Emit(X64Op.Cmp, bits > 32 ? 3 : 2, [Use(x), UseAny(y)]);
        SetFrom(to, ConditionOf(integer));
    }

    /// <summary>A comparison as lanes of all ones or all zeros, one register per part of the operands.</summary>
    private bool TryMasks(Inst compare, out Reg[] masks)
    {
        masks = [];
        TypeId type = _function.TypeOf(compare.Operands[0]);
        if (!_shapes.IsPacked(type))
        {
            return false;
        }

        int size = BitOperations.Log2((uint)_shapes.LaneBytes(_types[type].Element));
        bool isFloat = compare.Opcode == Opcode.FCmp;
        if (isFloat && (FloatPredicate)compare.Row.Sub
            is FloatPredicate.True or FloatPredicate.False or FloatPredicate.Ueq or FloatPredicate.One)
        {
            return false;
        }

        if (!isFloat && size == 3 && !((IntPredicate)compare.Row.Sub is IntPredicate.Eq or IntPredicate.Ne && _features.Sse41))
        {
            return false;
        }

        masks = new Reg[_shapes.Count(type)];
        for (int i = 0; i < masks.Length; i++)
        {
            Reg left = Read(compare.Operands[0], i);
            Reg right = Read(compare.Operands[1], i);
            masks[i] = isFloat
                ? FloatMask((FloatPredicate)compare.Row.Sub, left, right, size)
                : IntegerMask((IntPredicate)compare.Row.Sub, left, right, size);
        }

        return true;
    }

    /// <summary>Predicates of cmpps: 0 eq, 1 lt, 2 le, 3 unord, 4 neq, 5 nlt, 6 nle, 7 ord.</summary>
    private Reg FloatMask(FloatPredicate predicate, Reg left, Reg right, int size)
    {
        (int code, bool swap) = predicate switch
        {
            FloatPredicate.Oeq => (0, false),
            FloatPredicate.Olt => (1, false),
            FloatPredicate.Ole => (2, false),
            FloatPredicate.Ogt => (1, true),
            FloatPredicate.Oge => (2, true),
            FloatPredicate.Uno => (3, false),
            FloatPredicate.Une => (4, false),
            FloatPredicate.Uge => (5, false),
            FloatPredicate.Ugt => (6, false),
            FloatPredicate.Ule => (5, true),
            FloatPredicate.Ult => (6, true),
            _ => (7, false),
        };
        Reg mask = NewVector();
        Move(mask, swap ? right : left);
        Emit(X64Op.VFCompareMask, size, [Mod(mask), UseAny(swap ? left : right)], immediate: code);
        return mask;
    }

    private Reg IntegerMask(IntPredicate predicate, Reg left, Reg right, int size)
    {
        if (predicate is IntPredicate.Ugt or IntPredicate.Uge or IntPredicate.Ult or IntPredicate.Ule)
        {
            // Unsigned order is signed order with the top bits flipped.
            ulong top = size switch
            {
                0 => 0x8080808080808080UL,
                1 => 0x8000800080008000UL,
                2 => 0x8000000080000000UL,
                _ => 0x8000000000000000UL,
            };
            Reg flip = VectorConstant(top, top);
            Reg x = NewVector();
            Binary(X64Op.VXor, 4, x, left, flip);
            Reg y = NewVector();
            Binary(X64Op.VXor, 4, y, right, flip);
            (left, right) = (x, y);
        }

        (X64Op op, bool swap, bool invert) = predicate switch
        {
            IntPredicate.Eq => (X64Op.VCompareEqual, false, false),
            IntPredicate.Ne => (X64Op.VCompareEqual, false, true),
            IntPredicate.Sgt or IntPredicate.Ugt => (X64Op.VCompareGreater, false, false),
            IntPredicate.Slt or IntPredicate.Ult => (X64Op.VCompareGreater, true, false),
            IntPredicate.Sge or IntPredicate.Uge => (X64Op.VCompareGreater, true, true),
            _ => (X64Op.VCompareGreater, false, true),
        };
        Reg mask = NewVector();
        Binary(op, size, mask, swap ? right : left, swap ? left : right);
        if (!invert)
        {
            return mask;
        }

        Reg inverted = NewVector();
        Binary(X64Op.VXor, 4, inverted, mask, VectorConstant(ulong.MaxValue, ulong.MaxValue));
        return inverted;
    }

    /// <summary>i1 lanes from masks, by the bits that collect the signs of lanes (or bytes).</summary>
    private void BitsOfMasks(ValueId result, Reg[] masks, int bytes, int lanes)
    {
        int perPart = 16 / bytes;
        int size = bytes >= 4 ? BitOperations.Log2((uint)bytes) : 0;
        int stride = bytes >= 4 ? 1 : bytes;
        for (int part = 0; part < masks.Length; part++)
        {
            Reg bits = NewGeneral();
            Emit(X64Op.VSignMask, size, [Def(bits), Use(masks[part])]);
            for (int lane = part * perPart; lane < Math.Min(lanes, (part + 1) * perPart); lane++)
            {
                Reg shifted = NewGeneral();
                BinaryImm(X64Op.ShrImm, 2, shifted, bits, (lane - (part * perPart)) * stride);
                BinaryImm(X64Op.AndImm, 2, RegistersOf(result)[lane], shifted, 1);
            }
        }
    }

    /// <summary>
    /// Masks for an i1 vector that chooses among lanes of some size: from the comparison if it is near and its lanes have
    /// that size, else from the bits.
    /// </summary>
    private Reg[] MasksOf(ValueId condition, int bytes, int lanes)
    {
        if ((TryGetLocalDefinition(condition, Opcode.ICmp, out Inst compare) || TryGetLocalDefinition(condition, Opcode.FCmp, out compare))
            && _shapes.IsPacked(_function.TypeOf(compare.Operands[0]))
            && _shapes.LaneBytes(_types.ScalarOf(_function.TypeOf(compare.Operands[0]))) == bytes
            && TryMasks(compare, out Reg[] masks))
        {
            return masks;
        }

        int perPart = 16 / bytes;
        masks = new Reg[(lanes + perPart - 1) / perPart];
        var ones = new Reg[perPart];
        for (int part = 0; part < masks.Length; part++)
        {
            int count = Math.Min(perPart, lanes - (part * perPart));
            for (int i = 0; i < count; i++)
            {
                ones[i] = NewGeneral();
                Unary(X64Op.Neg, 3, ones[i], Read(condition, (part * perPart) + i));
            }

            masks[part] = NewVector();
            BuildPart(masks[part], ones.AsSpan(0, count), bytes);
        }

        return masks;
    }

    private void LowerVectorSelect(Inst inst)
    {
        ValueId condition = inst.Operands[0];
        TypeId type = inst.Type;
        int lanes = LaneCount(type);
        if (_shapes.IsPacked(type))
        {
            Reg[] masks = MasksOf(condition, _shapes.LaneBytes(_types[type].Element), lanes);
            for (int i = 0; i < masks.Length; i++)
            {
                Blend(Result(inst, i), masks[i], Read(inst.Operands[1], i), Read(inst.Operands[2], i));
            }

            return;
        }

        int halves = _shapes.Count(_types[type].Element);
        for (int lane = 0; lane < lanes; lane++)
        {
            Reg bit = ReadLane(condition, lane);
            for (int half = 0; half < halves; half++)
            {
                int part = (lane * halves) + half;
                Reg whenTrue = Read(inst.Operands[1], part);
                Reg whenFalse = Read(inst.Operands[2], part);
                Emit(X64Op.Test, 0, [Use(bit), Use(bit)]);
                SelectRegister(Result(inst, part), whenTrue, whenFalse, Condition.NotEqual);
            }
        }
    }

    /// <summary>to = (mask and whenTrue) or (not mask and whenFalse).</summary>
    private void Blend(Reg to, Reg mask, Reg whenTrue, Reg whenFalse)
    {
        Reg chosen = NewVector();
        Binary(X64Op.VAnd, 4, chosen, whenTrue, mask);
        Reg other = NewVector();
        Binary(X64Op.VAndNot, 4, other, mask, whenFalse);
        Binary(X64Op.VOr, 4, to, chosen, other);
    }
}
