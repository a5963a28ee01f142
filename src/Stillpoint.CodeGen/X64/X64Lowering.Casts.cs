// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Assembler.X64;
using Stillpoint.CodeGen.Lowering;
using Stillpoint.CodeGen.Machine;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;
using Reg = Stillpoint.CodeGen.Machine.VirtualRegisterId;

namespace Stillpoint.CodeGen.X64;

/// <content>Conversions.</content>
internal sealed partial class X64Lowering
{
    private void LowerCast(Inst inst)
    {
        ValueId source = inst.Operands[0];
        TypeId from = _function.TypeOf(source);
        if (inst.Opcode is Opcode.BitCast)
        {
            LowerBitCast(inst, source, from);
            return;
        }

        if (_types[inst.Type].Kind == TypeKind.Vector)
        {
            LowerVectorCast(inst);
            return;
        }

        switch (inst.Opcode)
        {
            case Opcode.PtrToInt or Opcode.IntToPtr:
                int fromBits = _types[from].Kind == TypeKind.Pointer ? 64 : _types[from].Bits;
                ConvertInteger(inst, source, fromBits, Opcode.ZExt);
                break;
            case Opcode.Trunc or Opcode.ZExt or Opcode.SExt:
                if (!TryFoldExtension(inst, source))
                {
                    ConvertInteger(inst, source, _types[from].Bits, inst.Opcode);
                }

                break;
            case Opcode.AddrSpaceCast:
                Move(Result(inst), Read(source));
                break;
            default:
                LowerFloatCast(inst.Opcode, RegistersOf(inst.Result), inst.Type, source, from, lane: -1);
                break;
        }
    }

    /// <summary>zext and sext of a load become an extending load.</summary>
    private bool TryFoldExtension(Inst inst, ValueId source)
    {
        if (inst.Opcode == Opcode.Trunc || PartCount(inst.Result) != 1 || PartOf(source).Bits is not (8 or 16 or 32)
            || PartCount(source) != 1 || !TryFoldLoad(source, PartOf(source).Bytes, out Address address))
        {
            return false;
        }

        int bits = PartOf(source).Bits;
        int size = PartOf(inst.Result).ArithmeticSize;
        X64Op op = (bits, inst.Opcode == Opcode.SExt) switch
        {
            (8, false) => X64Op.Movzx8,
            (8, true) => X64Op.Movsx8,
            (16, false) => X64Op.Movzx16,
            (16, true) => X64Op.Movsx16,
            (_, false) => X64Op.Load,
            (_, true) => size == 3 ? X64Op.Movsxd : X64Op.Load,
        };
        Emit(op, op == X64Op.Load || inst.Opcode == Opcode.ZExt ? 2 : size, [Def(Result(inst))], address);
        return true;
    }

    /// <summary>trunc, zext, sext of scalars of 1 to 128 bits.</summary>
    private void ConvertInteger(Inst inst, ValueId source, int fromBits, Opcode opcode)
    {
        TypeRow row = _types[inst.Type];
        int toBits = row.Kind == TypeKind.Pointer ? 64 : row.Bits;
        Span<Reg> from = [Read(source), fromBits > 64 ? Read(source, 1) : Reg.None];
        Span<Reg> to = [Result(inst), toBits > 64 ? Result(inst, 1) : Reg.None];
        ConvertInteger(to, toBits, from, fromBits, opcode, IsZeroExtended(source));
    }

    private void ConvertInteger(
        ReadOnlySpan<Reg> to, int toBits, ReadOnlySpan<Reg> from, int fromBits, Opcode opcode, bool isZeroExtended)
    {
        if (toBits <= fromBits)
        {
            if (toBits == 1 && fromBits > 1)
            {
                BinaryImm(X64Op.AndImm, 2, to[0], from[0], 1);
                return;
            }

            Move(to[0], from[0]);
            if (toBits > 64)
            {
                Move(to[1], from[1]);
            }

            return;
        }

        bool signed = opcode == Opcode.SExt;
        if (toBits <= 64)
        {
            ExtendScalar(to[0], toBits, from[0], fromBits, signed, isZeroExtended);
            return;
        }

        if (fromBits <= 64)
        {
            ExtendScalar(to[0], 64, from[0], fromBits, signed, isZeroExtended);
            if (signed)
            {
                BinaryImm(X64Op.SarImm, 3, to[1], to[0], 63);
            }
            else
            {
                LoadImmediate(to[1], 0);
            }

            return;
        }

        Move(to[0], from[0]);
        ExtendHigh(to[1], from[1], fromBits - 64, signed);
    }

    private void ExtendScalar(Reg to, int toBits, Reg from, int fromBits, bool signed, bool isZeroExtended)
    {
        if (signed)
        {
            SignExtend(to, from, fromBits, toBits > 32 ? 3 : 2);
        }
        else if (toBits > 32)
        {
            ZeroExtend64(to, from, fromBits, isZeroExtended);
        }
        else if (isZeroExtended || fromBits == 1)
        {
            Move(to, from);
        }
        else
        {
            ZeroExtend(to, from, fromBits);
        }
    }

    /// <summary>Clears all bits from <paramref name="bits"/> to 63.</summary>
    private void ZeroExtend64(Reg to, Reg from, int bits, bool isZeroExtended)
    {
        if (isZeroExtended || bits == 64)
        {
            Move(to, from);
        }
        else if (bits == 1)
        {
            Emit(X64Op.ZeroExtend32, 2, [Def(to), UseAny(from)]);
        }
        else
        {
            ZeroExtend(to, from, bits);
        }
    }

    private void LowerFloatArithmetic(Inst inst, int size)
    {
        Reg to = Result(inst);
        ValueId left = inst.Operands[0];
        switch (inst.Opcode)
        {
            case Opcode.FNeg:
                ulong sign = size == 2 ? 0x8000_0000UL : 0x8000_0000_0000_0000UL;
                Reg mask = VectorConstant(sign, 0);
                Binary(X64Op.VXor, 4, to, Read(left), mask);
                return;
            case Opcode.FRem:
                CallFloatHelper(RuntimeHelper.FloatRemainder, 0, to, Read(left), Read(inst.Operands[1]), Reg.None, 8 << size, 0);
                return;
        }

        X64Op op = inst.Opcode switch
        {
            Opcode.FAdd => X64Op.FAdd,
            Opcode.FSub => X64Op.FSub,
            Opcode.FMul => X64Op.FMul,
            _ => X64Op.FDiv,
        };
        ValueId right = inst.Operands[1];
        bool commutes = op is X64Op.FAdd or X64Op.FMul;
        if (TryFoldLoad(right, 1 << size, out Address address))
        {
            Binary(op, size, to, Read(left), address);
        }
        else if (commutes && TryFoldLoad(left, 1 << size, out address))
        {
            Binary(op, size, to, Read(right), address);
        }
        else if (commutes)
        {
            Commutative(op, size, to, left, right);
        }
        else
        {
            Reg first = Read(left);
            Binary(op, size, to, first, Read(right));
        }
    }

    /// <summary>Conversions with a float on a side; the source may be a lane of a vector.</summary>
    private void LowerFloatCast(Opcode opcode, ReadOnlySpan<Reg> to, TypeId toType, ValueId source, TypeId from, int lane)
    {
        TypeId fromScalar = _types.ScalarOf(from);
        TypeId toScalar = _types.ScalarOf(toType);
        int fromSize = fromScalar == TypeId.Float ? 2 : 3;
        int toSize = toScalar == TypeId.Float ? 2 : 3;
        switch (opcode)
        {
            case Opcode.FPTrunc or Opcode.FPExt:
                // Writes the low part of its destination only, so the destination is cleared against a false dependency.
                Emit(X64Op.FConvert, fromSize, [Def(to[0]), UseAny(ReadLane(source, lane))]);
                break;
            case Opcode.FPToSI or Opcode.FPToUI:
                FloatToInteger(to, _types[toScalar].Bits, ReadLane(source, lane), fromSize, opcode == Opcode.FPToSI);
                break;
            default:
                bool signed = opcode == Opcode.SIToFP;
                int bits = _types[fromScalar].Bits;
                if (bits > 64)
                {
                    WideToFloat(to[0], source, lane, toSize, signed, bits);
                }
                else
                {
                    IntegerToFloat(to[0], ReadLane(source, lane), bits, toSize, signed);
                }

                break;
        }
    }

    /// <summary>Out of range is poison, so a wider conversion serves for all narrow and unsigned results.</summary>
    private void FloatToInteger(ReadOnlySpan<Reg> to, int bits, Reg source, int size, bool signed)
    {
        if (bits > 64)
        {
            CallWideFromFloat(to, source, size, signed);
        }
        else if (bits < 32 || (bits == 32 && signed))
        {
            Emit(X64Op.FToInt32, size, [Def(to[0]), UseAny(source)]);
            if (bits == 1)
            {
                Emit(X64Op.AndImm, 2, [Mod(to[0])], immediate: 1);
            }
        }
        else if (bits < 64 || signed)
        {
            Emit(X64Op.FToInt64, size, [Def(to[0]), UseAny(source)]);
        }
        else
        {
            FloatToUnsigned64(to[0], source, size);
        }
    }

    /// <summary>
    /// With 2^63 subtracted, values from 2^63 on fit the signed conversion, which answers 2^63 for what does not fit: the
    /// sign of the plain conversion chooses.
    /// </summary>
    private void FloatToUnsigned64(Reg to, Reg source, int size)
    {
        ulong limit = size == 2
            ? BitConverter.SingleToUInt32Bits(9223372036854775808f)
            : BitConverter.DoubleToUInt64Bits(9223372036854775808d);
        Reg plain = NewGeneral();
        Emit(X64Op.FToInt64, size, [Def(plain), UseAny(source)]);
        Reg reduced = NewVector(8);
        Binary(X64Op.FSub, size, reduced, source, VectorConstant(limit, 0));
        Reg rest = NewGeneral();
        Emit(X64Op.FToInt64, size, [Def(rest), UseAny(reduced)]);
        Reg sign = NewGeneral();
        BinaryImm(X64Op.SarImm, 3, sign, plain, 63);
        Reg masked = NewGeneral();
        Binary(X64Op.And, 3, masked, rest, sign);
        Binary(X64Op.Or, 3, to, masked, plain);
    }

    private void IntegerToFloat(Reg to, Reg source, int bits, int size, bool signed)
    {
        if (signed)
        {
            Reg wide = source;
            if (bits is not (32 or 64))
            {
                wide = NewGeneral();
                SignExtend(wide, source, bits, bits > 32 ? 3 : 2);
            }

            ConvertFromInteger(bits > 32 ? X64Op.FFromInt64 : X64Op.FFromInt32, to, wide, size);
            return;
        }

        if (bits == 64)
        {
            Unsigned64ToFloat(to, source, size);
            return;
        }

        Reg zeroExtended = NewGeneral();
        ZeroExtend64(zeroExtended, source, bits, isZeroExtended: false);
        ConvertFromInteger(X64Op.FFromInt64, to, zeroExtended, size);
    }

    /// <summary>The conversion writes the low lane only: the rest is cleared first, lest it wait for an old value.</summary>
    private void ConvertFromInteger(X64Op op, Reg to, Reg source, int size)
    {
        Emit(X64Op.VZero, 4, [Def(to)]);
        Emit(op, size, [Mod(to), UseAny(source)]);
    }

    /// <summary>
    /// Values with the top bit set are halved, with the lost bit kept sticky so that rounding is the same, and doubled
    /// after the conversion.
    /// </summary>
    private void Unsigned64ToFloat(Reg to, Reg source, int size)
    {
        Reg half = NewGeneral();
        BinaryImm(X64Op.ShrImm, 3, half, source, 1);
        Reg low = NewGeneral();
        BinaryImm(X64Op.AndImm, 2, low, source, 1);
        Reg sticky = NewGeneral();
        Binary(X64Op.Or, 3, sticky, half, low);
        Reg plain = NewVector(8);
        ConvertFromInteger(X64Op.FFromInt64, plain, source, size);
        Reg halved = NewVector(8);
        ConvertFromInteger(X64Op.FFromInt64, halved, sticky, size);
        Reg doubled = NewVector(8);
        Binary(X64Op.FAdd, size, doubled, halved, halved);
        Emit(X64Op.Test, 3, [Use(source), Use(source)]);
        SelectRegister(to, doubled, plain, Condition.Sign);
    }

    /// <summary>A bitcast that keeps the parts is a move; others go through memory.</summary>
    private void LowerBitCast(Inst inst, ValueId source, TypeId from)
    {
        ReadOnlySpan<Part> to = _shapes[inst.Type];
        ReadOnlySpan<Part> parts = _shapes[from];
        if (SameRegisters(inst.Type, from))
        {
            CopyValue(inst.Result, source);
            return;
        }

        if (to.Length == 1 && parts.Length == 1 && to[0].IsExact && !to[0].IsVector && !parts[0].IsVector
            && parts[0].Bits == to[0].Bits)
        {
            bool toVector = to[0].Class == RegisterClass.Vector;
            int size = to[0].Bits == 32 ? 2 : 3;
            Reg read = Read(source);
            if (toVector)
            {
                Emit(X64Op.MovGeneralToVector, size, [Def(Result(inst)), UseAny(read)]);
            }
            else
            {
                Emit(X64Op.MovVectorToGeneral, size, [Def(Result(inst)), Use(read)]);
            }

            return;
        }

        // Sizes are equal; memory is the common form.
        int place = _frame.AddObject(Math.Max(16, (_layout.StoreBytes(from) + 15) & ~15L), 16);
        StoreFrom(ReadAll(source), from, Address.Frame(place));
        LoadInto(RegistersOf(inst.Result), inst.Type, Address.Frame(place), 16);
    }

    private bool SameRegisters(TypeId a, TypeId b)
    {
        ReadOnlySpan<Part> x = _shapes[a];
        ReadOnlySpan<Part> y = _shapes[b];
        if (x.Length != y.Length)
        {
            return false;
        }

        for (int i = 0; i < x.Length; i++)
        {
            if (x[i].Class != y[i].Class || x[i].Bits != y[i].Bits || x[i].IsVector != y[i].IsVector
                || (!x[i].IsVector && x[i].Offset != y[i].Offset)
                || (x[i].IsVector && (x[i].Lanes * _shapes.LaneBytes(x[i].Scalar) != y[i].Lanes * _shapes.LaneBytes(y[i].Scalar)))
                || (x[i].Bits == 1 && x.Length > 1))
            {
                return false;
            }
        }

        return true;
    }

    private void LowerAggregate(Inst inst)
    {
        ReadOnlySpan<int> path = _function.NumbersOf(inst.Id);
        ValueId aggregate = inst.Operands[0];
        (int first, TypeId type) = _shapes.Select(_function.TypeOf(aggregate), path);
        int count = _shapes.Count(type);
        if (inst.Opcode == Opcode.ExtractValue)
        {
            for (int i = 0; i < count; i++)
            {
                Move(Result(inst, i), Read(aggregate, first + i));
            }

            return;
        }

        int total = PartCount(inst.Result);
        bool isUndefined = _function.TryGetConstant(aggregate, out ConstantId constant)
            && _constants[constant].Kind is Stillpoint.Ir.Constants.ConstantKind.Poison or Stillpoint.Ir.Constants.ConstantKind.Undef;
        for (int i = 0; i < total; i++)
        {
            bool inserted = i >= first && i < first + count;
            if (!inserted && isUndefined)
            {
                DefineUndefined(Result(inst, i));
                continue;
            }

            Move(Result(inst, i), inserted ? Read(inst.Operands[1], i - first) : Read(aggregate, i));
        }
    }

    private void DefineUndefined(Reg register)
    {
        if (_out.Registers[register].Class == RegisterClass.General)
        {
            LoadImmediate(register, 0);
        }
        else
        {
            Emit(X64Op.VZero, 4, [Def(register)]);
        }
    }
}
