// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Fuzz.Generation;

/// <content>Integers and vectors of them.</content>
internal sealed partial class FunctionGenerator
{
    private static readonly Opcode[] Plain = [Opcode.Add, Opcode.Sub, Opcode.Mul, Opcode.And, Opcode.Or, Opcode.Xor];
    private static readonly string[] Binary = ["smax", "smin", "umax", "umin", "sadd.sat", "uadd.sat", "ssub.sat", "usub.sat"];
    private static readonly string[] Overflows = ["sadd", "uadd", "ssub", "usub", "smul", "umul"];

    private void IntegerBinary()
    {
        TypeId type = _types.IntegerShape();
        int bits = _types.Bits(type);
        ValueId left = Use(type);
        switch (_random.Next(10))
        {
            case < 6:
                Define(_b.Binary(_random.Pick<Opcode>(Plain), left, Use(type)));
                break;
            case < 8:
                Opcode shift = _random.Pick<Opcode>([Opcode.Shl, Opcode.LShr, Opcode.AShr]);
                Define(_b.Binary(shift, left, Below(type, bits)));
                break;
            default:
                Opcode divide = _random.Pick<Opcode>([Opcode.UDiv, Opcode.SDiv, Opcode.URem, Opcode.SRem]);
                if (bits == 1)
                    divide = Opcode.UDiv; // -1 / -1, the only signed division of an i1, overflows.
                Define(_b.Binary(divide, left, Divisor(divide, left, type)));
                break;
        }
    }

    /// <summary>An integer, or vector of integers, each from 0 to <paramref name="bound"/> - 1; it fits the type.</summary>
    private ValueId Below(TypeId type, int bound)
    {
        int bits = _types.Bits(type);
        if (_random.Chance(40))
            return _b.Constant(_program.Constants.Below(type, bound));
        if (bits < 31 && 1 << bits <= bound)
            return Use(type);
        var mask = (UInt128)(bound - 1);
        return (bound & (bound - 1)) == 0
            ? _b.And(Use(type), Splat(type, mask))
            : _random.Chance(50)
                ? _b.URem(Use(type), Splat(type, (UInt128)bound))
                : Intrinsic("umin", type, type, Use(type), Splat(type, mask));
    }

    /// <summary>A divisor by which this dividend can be divided.</summary>
    private ValueId Divisor(Opcode divide, ValueId dividend, TypeId type)
    {
        bool isSigned = divide is Opcode.SDiv or Opcode.SRem;
        int bits = _types.Bits(type);
        if (_random.Chance(35))
        {
            UInt128 constant = _program.Constants.Integer(bits) & (UInt128.MaxValue >> (128 - bits + (isSigned ? 1 : 0)));
            return Splat(type, UInt128.Max(constant, 1));
        }

        ValueId divisor = Use(type);
        TypeId flag = _module.Types.WithScalar(type, TypeId.I1);
        ValueId isBad = _b.ICmp(IntPredicate.Eq, divisor, Splat(type, 0));
        if (isSigned)
        {
            ValueId isLeast = _b.ICmp(IntPredicate.Eq, dividend, Splat(type, UInt128.One << (bits - 1)));
            ValueId isMinusOne = _b.ICmp(IntPredicate.Eq, divisor, Splat(type, UInt128.MaxValue >> (128 - bits)));
            isBad = _b.Or(isBad, _b.And(isLeast, isMinusOne));
        }

        _scope.Add(isBad, _kinds.Of(flag));
        return _b.Select(isBad, Splat(type, 1), divisor);
    }

    private void IntegerUnaryOrCall()
    {
        TypeId type = _types.IntegerShape();
        int bits = _types.Bits(type);
        ValueId value = Use(type);
        ValueId no = _b.Boolean(false);
        switch (_random.Next(11))
        {
            case 0:
                Define(Intrinsic("ctpop", type, type, value));
                break;
            case 1:
                Define(Intrinsic(_random.Chance(50) ? "ctlz" : "cttz", type, type, value, no));
                break;
            case 2 when bits % 16 == 0:
                Define(Intrinsic("bswap", type, type, value));
                break;
            case 3:
                Define(Intrinsic("bitreverse", type, type, value));
                break;
            case 4:
                Define(Intrinsic("abs", type, type, value, no));
                break;
            case 5:
                Define(Intrinsic(_random.Chance(50) ? "fshl" : "fshr", type, type, value, Use(type), Use(type)));
                break;
            case 6:
                string shift = _random.Chance(50) ? "sshl.sat" : "ushl.sat";
                Define(Intrinsic(shift, type, type, value, Below(type, bits)));
                break;
            case 7 or 8:
                OverflowOperation(_types.Integer());
                break;
            case 9 when bits > 1 && !_types.IsVector(type):
                TypeId result = _module.Types.Integer(_random.Pick<int>([8, 32, 64]));
                string compare = _random.Chance(50) ? "scmp" : "ucmp";
                Define(_b.CallIntrinsic(
                    $"llvm.{compare}.{_types.Suffix(result)}.{_types.Suffix(type)}", result, [value, Use(type)]));
                break;
            default:
                Define(Intrinsic(_random.Pick<string>(Binary), type, type, value, Use(type)));
                break;
        }
    }

    private void OverflowOperation(TypeId type)
    {
        ValueId both = NumberAndOverflow(type);
        Define(_b.ExtractValue(both, [0]));
        Define(_b.ExtractValue(both, [1]));
    }

    private ValueId NumberAndOverflow(TypeId type)
    {
        TypeId pair = _module.Types.Struct([type, TypeId.I1]);
        return Intrinsic($"{_random.Pick<string>(Overflows)}.with.overflow", type, pair, Use(type), Use(type));
    }

    /// <summary>Whether a sum or product overflows, for a branch right behind it; sometimes the number is used as well.</summary>
    private ValueId Overflow(TypeId type)
    {
        ValueId both = NumberAndOverflow(type);
        ValueId number = _random.Chance(70) ? _b.ExtractValue(both, [0]) : ValueId.None;
        ValueId flag = _b.ExtractValue(both, [1]);
        if (!number.IsNone)
            Define(number);
        if (_random.Chance(10))
            Define(flag);
        return flag;
    }

    private void Comparison()
    {
        if (_random.Chance(12) && TryAny(out ValueId pointer, out Kind kind) && kind.IsRawPointer)
        {
            ValueId other = _random.Chance(25) ? _b.Null(TypeId.Ptr) : Use(kind);
            Define(_b.ICmp(_random.Chance(50) ? IntPredicate.Eq : IntPredicate.Ne, pointer, other));
            return;
        }

        TypeId type = _types.IntegerShape();
        Define(_b.ICmp((IntPredicate)_random.Next(10), Use(type), Use(type)));
    }

    private void SelectAny()
    {
        Kind kind = _random.Chance(15) && TryAny(out _, out Kind seen) ? seen : _kinds.Of(_types.Any());
        ValueId condition = _types.IsVector(kind.Type) && _random.Chance(60)
            ? Use(_module.Types.WithScalar(kind.Type, TypeId.I1))
            : Condition();
        Define(_b.Select(condition, Use(kind), Use(kind)), kind);
    }

    private void IntegerCast()
    {
        if (_random.Chance(25))
        {
            BitCastAny();
            return;
        }

        TypeId from = _types.IntegerShape();
        TypeId to = _module.Types.WithScalar(from, _types.Integer());
        int before = _types.Bits(from);
        int after = _types.Bits(to);
        if (before == after || after * _types.Lanes(to) > 1024)
            return;
        ValueId value = Use(from);
        Define(before > after ? _b.Trunc(value, to) : _random.Chance(50) ? _b.ZExt(value, to) : _b.SExt(value, to));
    }

    /// <summary>The same bits as an integer, vector or float.</summary>
    private void BitCastAny()
    {
        TypeId from = _random.Chance(50) && _types.HasVectors ? _types.Vector() : _types.Scalar();
        int bits = _types.Bits(from) * _types.Lanes(from);
        ValueId value = Use(from);
        if (_types.IsFloat(from))
            value = WithoutNaN(value);
        TypeId to = _random.Next(3) switch
        {
            0 when bits % 8 == 0 && bits > 8 => _module.Types.Vector(TypeId.I8, bits / 8),
            1 when bits % 32 == 0 && bits > 32 => _module.Types.Vector(TypeId.I32, bits / 32),
            _ when bits <= TypeTable.MaxIntegerBits => _module.Types.Integer(bits),
            _ => _types.IntegerLike(from),
        };
        if (to != from)
            Define(_b.BitCast(value, to));
        if (!_types.IsVector(from) && bits is 32 or 64 && _types.IsInteger(from) && !_types.IsVector(from))
            Define(WithoutNaN(_b.BitCast(value, bits == 32 ? TypeId.Float : TypeId.Double)));
    }

    /// <summary>Operations with flags that hold: the operands are widened or masked first.</summary>
    private void FlaggedOperation()
    {
        TypeId narrow = _types.Integer();
        int bits = _types.Bits(narrow);
        if (bits > 63)
            return;
        TypeId type = _module.Types.Integer(bits > 30 ? 128 : _random.Pick<int>([(2 * bits) + 2, 64]));
        ValueId left = _b.ZExt(Use(narrow), type);
        ValueId right = _b.ZExt(Use(narrow), type);
        const InstFlags both = InstFlags.Nuw | InstFlags.Nsw;
        switch (_random.Next(7))
        {
            case 0:
                Define(_b.Add(left, right, flags: both));
                break;
            case 1:
                Define(_b.Mul(left, right, flags: both));
                break;
            case 2:
                Define(_b.Sub(left, right, flags: InstFlags.Nsw));
                break;
            case 3:
                ValueId shifted = _b.Shl(left, Splat(type, (UInt128)bits), flags: both);
                Define(_b.Or(shifted, right, flags: InstFlags.Disjoint));
                break;
            case 4:
                ValueId up = _b.Shl(left, Splat(type, 1), flags: both);
                Define(_b.LShr(up, Splat(type, 1)));
                Define(_b.Binary(Opcode.LShr, up, Splat(type, 1), flags: InstFlags.Exact));
                break;
            case 5:
                Define(_b.Trunc(_b.Add(left, Splat(type, 0)), narrow, flags: InstFlags.Nuw));
                break;
            default:
                ValueId half = _b.LShr(Use(type), Splat(type, 1));
                int wider = Math.Min(128, _types.Bits(type) + 8);
                if (wider > _types.Bits(type))
                    Define(_b.ZExt(half, _module.Types.Integer(wider), flags: InstFlags.NonNegative));
                break;
        }
    }
}
