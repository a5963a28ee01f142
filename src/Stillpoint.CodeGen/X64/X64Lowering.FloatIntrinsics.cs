// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Assembler.X64;
using Stillpoint.CodeGen.Lowering;
using Stillpoint.CodeGen.Machine;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;
using Reg = Stillpoint.CodeGen.Machine.VirtualRegisterId;

namespace Stillpoint.CodeGen.X64;

/// <content>Intrinsics on floats, and on whole vectors.</content>
internal sealed partial class X64Lowering
{
    private void LowerFloatIntrinsic(Inst inst, Intrinsic intrinsic, ReadOnlySpan<ValueId> arguments)
    {
        TypeId type = _function.TypeOf(arguments[0]);
        bool isVector = _types[type].Kind == TypeKind.Vector;
        if (isVector && TryPackedFloat(inst, intrinsic, arguments))
        {
            return;
        }

        int bits = _types.ScalarOf(type) == TypeId.Float ? 32 : 64;
        if (intrinsic == Intrinsic.FrExp)
        {
            LowerFrExp(inst, arguments[0], bits, isVector);
            return;
        }

        TypeId toScalar = _types.ScalarOf(inst.Type);
        int lanes = isVector ? LaneCount(type) : 1;
        int halves = _shapes.Count(toScalar);
        var made = new Reg[lanes * halves];
        for (int lane = 0; lane < lanes; lane++)
        {
            Span<Reg> to = made.AsSpan(lane * halves, halves);
            for (int half = 0; half < halves; half++)
            {
                to[half] = NewLike(_shapes.PartOf(toScalar, half));
            }

            FloatIntrinsicLane(intrinsic, arguments, isVector ? lane : -1, to, toScalar, bits);
        }

        if (isVector)
        {
            BuildVector(inst.Result, made);
            return;
        }

        for (int half = 0; half < halves; half++)
        {
            Move(Result(inst, half), made[half]);
        }
    }

    private void FloatIntrinsicLane(
        Intrinsic intrinsic, ReadOnlySpan<ValueId> arguments, int lane, ReadOnlySpan<Reg> to, TypeId toScalar, int bits)
    {
        int size = bits == 32 ? 2 : 3;
        Reg first = ReadLane(arguments[0], lane);
        if (TryNativeFloat(intrinsic, arguments, lane, to[0], first, size))
        {
            return;
        }

        switch (intrinsic)
        {
            case Intrinsic.Fma:
                Reg third = ReadLane(arguments[2], lane);
                CallFloatHelper(RuntimeHelper.FloatTernary, (int)intrinsic, to[0], first, ReadLane(arguments[1], lane), third, bits, bits);
                break;
            case Intrinsic.PowI or Intrinsic.LdExp:
                Reg exponent = NewGeneral();
                SignExtend(exponent, ReadLane(arguments[1], lane), _types[_types.ScalarOf(_function.TypeOf(arguments[1]))].Bits, 3);
                CallFloatHelper(RuntimeHelper.FloatWithInteger, (int)intrinsic, to[0], first, exponent, Reg.None, bits, 32);
                break;
            case Intrinsic.IsFPClass:
                TryGetInteger(arguments[1], out long classes);
                if (_program.Object is not null)
                {
                    TestClasses(to[0], first, (int)classes, size);
                    break;
                }

                CallFloatHelper(RuntimeHelper.IsFloatClass, (int)classes, to[0], first, Reg.None, Reg.None, bits, 8);
                ZeroExtend(to[0], to[0], 8);
                break;
            case >= Intrinsic.LRint and <= Intrinsic.LLRound:
                int container = ContainerOf(toScalar);
                CallFloatHelper(
                    RuntimeHelper.FloatToInteger, (int)intrinsic, to[0], first, Reg.None, Reg.None, bits, container);
                break;
            case Intrinsic.FPToSISat or Intrinsic.FPToUISat:
                Saturate(intrinsic == Intrinsic.FPToSISat, to, first, bits, _types[toScalar].Bits);
                break;
            case Intrinsic.Pow or (>= Intrinsic.MinNum and <= Intrinsic.CopySign):
                Reg second = ReadLane(arguments[1], lane);
                CallFloatHelper(RuntimeHelper.FloatBinary, (int)intrinsic, to[0], first, second, Reg.None, bits, bits);
                break;
            default:
                CallFloatHelper(RuntimeHelper.FloatUnary, (int)intrinsic, to[0], first, Reg.None, Reg.None, bits, bits);
                break;
        }
    }

    private int ContainerOf(TypeId integer) => _types[integer].Bits switch { <= 8 => 8, <= 16 => 16, <= 32 => 32, <= 64 => 64, _ => 128 };

    private void Saturate(bool signed, ReadOnlySpan<Reg> to, Reg source, int bits, int toBits)
    {
        if (_program.Object is not null && toBits <= 64)
        {
            SaturateInObject(signed, to[0], source, bits == 32 ? 2 : 3, toBits);
            return;
        }

        int frame = HelperFrame();
        StoreOperand(source, frame, 0, bits == 32 ? 2 : 3);
        EmitHelperCall(signed ? RuntimeHelper.SaturatingToSigned : RuntimeHelper.SaturatingToUnsigned, frame, 0, bits, toBits);
        for (int half = 0; half < to.Length; half++)
        {
            LoadGeneral(to[half], HelperBits(toBits, half), Address.Frame(frame, 8 * half));
        }
    }

    private bool TryNativeFloat(Intrinsic intrinsic, ReadOnlySpan<ValueId> arguments, int lane, Reg to, Reg first, int size)
    {
        ulong sign = size == 2 ? 0x8000_0000UL : 0x8000_0000_0000_0000UL;
        switch (intrinsic)
        {
            case Intrinsic.Sqrt:
                Emit(X64Op.FSqrt, size, [Def(to), UseAny(first)]);
                return true;
            case Intrinsic.FAbs:
                Binary(X64Op.VAnd, 4, to, first, VectorConstant(size == 2 ? sign - 1 : sign - 1, 0));
                return true;
            case Intrinsic.Canonicalize or Intrinsic.ArithmeticFence:
                Move(to, first);
                return true;
            case Intrinsic.CopySign:
                Reg magnitude = NewVector(8);
                Binary(X64Op.VAnd, 4, magnitude, first, VectorConstant(sign - 1, 0));
                Reg bit = NewVector(8);
                Binary(X64Op.VAnd, 4, bit, ReadLane(arguments[1], lane), VectorConstant(sign, 0));
                Binary(X64Op.VOr, 4, to, magnitude, bit);
                return true;
            case Intrinsic.Floor or Intrinsic.Ceil or Intrinsic.FTrunc or Intrinsic.Rint or Intrinsic.NearbyInt or Intrinsic.RoundEven
                when _features.Sse41:
                int mode = intrinsic switch { Intrinsic.Floor => 9, Intrinsic.Ceil => 10, Intrinsic.FTrunc => 11, _ => 8 };
                Emit(X64Op.FRound, size, [Def(to), UseAny(first)], immediate: mode);
                return true;
            case Intrinsic.FMulAdd:
                Reg product = NewVector(8);
                if (lane < 0 && TryFoldLoad(arguments[1], 1 << size, out Address factor))
                {
                    Binary(X64Op.FMul, size, product, first, factor);
                }
                else
                {
                    Binary(X64Op.FMul, size, product, first, ReadLane(arguments[1], lane));
                }

                AddProduct(X64Op.FAdd, size, to, product, arguments[2], ReadLane(arguments[2], lane));
                return true;
            case Intrinsic.Fma when _features.Fma:
                Reg addend = ReadLane(arguments[2], lane);
                Reg multiplier = ReadLane(arguments[1], lane);
                Move(to, first);
                Emit(X64Op.Fma, size, [Mod(to), Use(multiplier), Use(addend)]);
                return true;
            case Intrinsic.MinNum or Intrinsic.MaxNum:
                FloatMinMax(intrinsic == Intrinsic.MaxNum, to, first, ReadLane(arguments[1], lane), size);
                return true;
            default:
                return false;
        }
    }

    /// <summary>The sum takes the register of the addend where that is not used again: the product is never.</summary>
    private void AddProduct(X64Op op, int size, Reg to, Reg product, ValueId value, Reg addend)
    {
        bool isKept = !HasOneUse(value) || _function.TryGetConstant(value, out _);
        Binary(op, size, to, isKept ? product : addend, isKept ? addend : product);
    }

    /// <summary>minsd(x, y) gives y when either is NaN; where y itself is, the answer is x.</summary>
    private void FloatMinMax(bool max, Reg to, Reg x, Reg y, int size)
    {
        Reg chosen = NewVector(8);
        Binary(max ? X64Op.FMax : X64Op.FMin, size, chosen, x, y);
        Emit(X64Op.FCompare, size, [Use(y), UseAny(y)]);
        SelectRegister(to, x, chosen, Condition.Parity);
    }

    private void LowerFrExp(Inst inst, ValueId source, int bits, bool isVector)
    {
        int size = bits == 32 ? 2 : 3;
        TypeId fractionType = _types.Members(inst.Type)[0];
        TypeId exponentType = _types.Members(inst.Type)[1];
        TypeId exponent = _types.ScalarOf(exponentType);
        int lanes = isVector ? LaneCount(fractionType) : 1;
        int halves = _shapes.Count(exponent);
        var fractions = new Reg[lanes];
        var exponents = new Reg[lanes * halves];
        for (int lane = 0; lane < lanes; lane++)
        {
            if (_program.Object is not null)
            {
                if (halves > 1) throw new CompileException(NoLibraryFunction(RuntimeHelper.FrExp, 0, bits));
                fractions[lane] = NewVector(8);
                exponents[lane] = NewGeneral();
                CallFrExpLibrary(ReadLane(source, isVector ? lane : -1), fractions[lane], exponents[lane], size);
                continue;
            }

            int frame = HelperFrame();
            StoreOperand(ReadLane(source, isVector ? lane : -1), frame, 0, size);
            EmitHelperCall(RuntimeHelper.FrExp, frame, 0, bits, ContainerOf(exponent));
            fractions[lane] = NewVector(8);
            Emit(X64Op.FLoad, size, [Def(fractions[lane])], Address.Frame(frame));
            for (int half = 0; half < halves; half++)
            {
                exponents[(lane * halves) + half] = NewGeneral();
                int width = HelperBits(_types[exponent].Bits, half);
                LoadGeneral(exponents[(lane * halves) + half], width, Address.Frame(frame, 16 + (8 * half)));
            }
        }

        int parts = _shapes.Count(fractionType);
        BuildParts(RegistersOf(inst.Result)[..parts], fractionType, fractions);
        BuildParts(RegistersOf(inst.Result)[parts..], exponentType, exponents);
    }

    private bool TryPackedFloat(Inst inst, Intrinsic intrinsic, ReadOnlySpan<ValueId> arguments)
    {
        int size = _types.ScalarOf(inst.Type) == TypeId.Float ? 2 : 3;
        int count = PartCount(inst.Result);
        ulong sign = size == 2 ? 0x8000_0000_8000_0000UL : 0x8000_0000_0000_0000UL;
        for (int i = 0; i < count; i++)
        {
            switch (intrinsic)
            {
                case Intrinsic.Sqrt:
                    Emit(X64Op.VFSqrt, size, [Def(Result(inst, i)), UseAny(Read(arguments[0], i))]);
                    break;
                case Intrinsic.FAbs:
                    Binary(X64Op.VAnd, 4, Result(inst, i), Read(arguments[0], i), VectorConstant(~sign, ~sign));
                    break;
                case Intrinsic.FMulAdd:
                    Reg product = NewVector();
                    Reg factor = Read(arguments[0], i);
                    Binary(X64Op.VFMul, size, product, factor, Read(arguments[1], i));
                    AddProduct(X64Op.VFAdd, size, Result(inst, i), product, arguments[2], Read(arguments[2], i));
                    break;
                default:
                    return false;
            }
        }

        return true;
    }

    private void LowerVectorIntrinsic(Inst inst, Intrinsic intrinsic, ReadOnlySpan<ValueId> arguments)
    {
        switch (intrinsic)
        {
            case Intrinsic.VectorReverse:
                int lanes = LaneCount(inst.Type);
                int halves = _shapes.Count(_types[inst.Type].Element);
                var reversed = new Reg[lanes * halves];
                for (int i = 0; i < reversed.Length; i++)
                {
                    reversed[i] = ReadLane(arguments[0], lanes - 1 - (i / halves), i % halves);
                }

                BuildVector(inst.Result, reversed);
                break;
            case Intrinsic.VectorInsert or Intrinsic.VectorExtract:
                LowerSubvector(inst, intrinsic == Intrinsic.VectorInsert, arguments);
                break;
            default:
                LowerReduction(inst, intrinsic, arguments);
                break;
        }
    }

    private void LowerSubvector(Inst inst, bool isInsert, ReadOnlySpan<ValueId> arguments)
    {
        TryGetInteger(arguments[isInsert ? 2 : 1], out long first);
        int lanes = LaneCount(inst.Type);
        int inserted = isInsert ? LaneCount(_function.TypeOf(arguments[1])) : 0;
        int available = LaneCount(_function.TypeOf(arguments[0]));
        if (first < 0 || first + (isInsert ? inserted : lanes) > available)
        {
            throw new CompileException("a part of a vector that reaches beyond its end");
        }

        int halves = _shapes.Count(_types[inst.Type].Element);
        var made = new Reg[lanes * halves];
        for (int i = 0; i < made.Length; i++)
        {
            int lane = i / halves;
            bool isInside = isInsert && lane >= first && lane < first + inserted;
            made[i] = isInside
                ? ReadLane(arguments[1], lane - (int)first, i % halves)
                : ReadLane(arguments[0], lane + (isInsert ? 0 : (int)first), i % halves);
        }

        BuildVector(inst.Result, made);
    }

    /// <summary>From the first lane to the last, as the semantics has it for floats.</summary>
    private void LowerReduction(Inst inst, Intrinsic intrinsic, ReadOnlySpan<ValueId> arguments)
    {
        bool hasStart = intrinsic is Intrinsic.ReduceFAdd or Intrinsic.ReduceFMul;
        ValueId vector = arguments[hasStart ? 1 : 0];
        int lanes = LaneCount(_function.TypeOf(vector));
        TypeId scalar = inst.Type;
        int halves = _shapes.Count(scalar);
        Span<Reg> sum = stackalloc Reg[2];
        Span<Reg> next = stackalloc Reg[2];
        Span<Reg> lane = stackalloc Reg[2];
        for (int half = 0; half < halves; half++)
        {
            sum[half] = hasStart ? Read(arguments[0], half) : ReadLane(vector, 0, half);
        }

        for (int i = hasStart ? 0 : 1; i < lanes; i++)
        {
            for (int half = 0; half < halves; half++)
            {
                lane[half] = ReadLane(vector, i, half);
                next[half] = NewLike(_shapes.PartOf(scalar, half));
            }

            ReductionStep(intrinsic, scalar, next[..halves], sum[..halves], lane[..halves]);
            next.CopyTo(sum);
        }

        for (int half = 0; half < halves; half++)
        {
            Move(Result(inst, half), sum[half]);
        }
    }

    private void ReductionStep(Intrinsic intrinsic, TypeId scalar, ReadOnlySpan<Reg> to, ReadOnlySpan<Reg> sum, ReadOnlySpan<Reg> lane)
    {
        int bits = _shapes.PartOf(scalar, 0).Class == RegisterClass.Vector ? _shapes.PartOf(scalar, 0).Bits : _types[scalar].Bits;
        int size = bits == 32 ? 2 : 3;
        Opcode? opcode = intrinsic switch
        {
            Intrinsic.ReduceAdd => Opcode.Add,
            Intrinsic.ReduceMul => Opcode.Mul,
            Intrinsic.ReduceAnd => Opcode.And,
            Intrinsic.ReduceOr => Opcode.Or,
            Intrinsic.ReduceXor => Opcode.Xor,
            _ => null,
        };
        if (opcode is { } integer)
        {
            if (to.Length == 2)
            {
                WideBinary(integer, to, sum, lane, bits);
            }
            else
            {
                IntegerBinary(integer, bits, to[0], sum[0], lane[0]);
            }

            return;
        }

        switch (intrinsic)
        {
            case Intrinsic.ReduceFAdd:
                Binary(X64Op.FAdd, size, to[0], sum[0], lane[0]);
                break;
            case Intrinsic.ReduceFMul:
                Binary(X64Op.FMul, size, to[0], sum[0], lane[0]);
                break;
            case Intrinsic.ReduceFMax or Intrinsic.ReduceFMin:
                FloatMinMax(intrinsic == Intrinsic.ReduceFMax, to[0], sum[0], lane[0], size);
                break;
            case Intrinsic.ReduceFMaximum or Intrinsic.ReduceFMinimum:
                Intrinsic binary = intrinsic == Intrinsic.ReduceFMaximum ? Intrinsic.Maximum : Intrinsic.Minimum;
                CallFloatHelper(RuntimeHelper.FloatBinary, (int)binary, to[0], sum[0], lane[0], Reg.None, bits, bits);
                break;
            default:
                bool signed = intrinsic is Intrinsic.ReduceSMax or Intrinsic.ReduceSMin;
                bool max = intrinsic is Intrinsic.ReduceSMax or Intrinsic.ReduceUMax;
                if (to.Length == 2)
                {
                    WideMinMax(to, sum, lane, bits, signed, max);
                }
                else
                {
                    MinMax(to[0], sum[0], lane[0], bits, signed, max);
                }

                break;
        }
    }
}
