// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Fuzz.Generation;

/// <content>
/// Floats and vectors of them: only operations that are exact, so that every implementation gives the same bits. Values
/// may be NaN; which NaN must not be seen.
/// </content>
internal sealed partial class FunctionGenerator
{
    private const int AnyNaN = 3;
    private static readonly Opcode[] FloatBinary =
        [Opcode.FAdd, Opcode.FSub, Opcode.FMul, Opcode.FDiv, Opcode.FAdd, Opcode.FSub, Opcode.FMul, Opcode.FRem];

    private static readonly string[] FloatUnary =
        ["sqrt", "fabs", "floor", "ceil", "trunc", "rint", "nearbyint", "round", "roundeven"];

    private ValueId SplatFloat(TypeId type, double value) => _b.Constant(_program.Constants.SplatFloat(type, value));

    /// <summary>The value, or a number where it is NaN: its bits may be seen.</summary>
    private ValueId WithoutNaN(ValueId value)
    {
        TypeId type = _function.TypeOf(value);
        return _b.Select(_b.FCmp(FloatPredicate.Uno, value, value), SplatFloat(type, 7.5), value);
    }

    private void FloatOperation()
    {
        TypeId type = _types.FloatShape();
        ValueId value = Use(type);
        switch (_random.Next(14))
        {
            case < 5:
                Define(_b.Binary(_random.Pick<Opcode>(FloatBinary), value, Use(type)));
                break;
            case 5:
                Define(_b.FNeg(value));
                break;
            case 6 or 7:
                Define(_b.FCmp((FloatPredicate)_random.Next(16), value, Use(type)));
                break;
            case 8:
                Define(Intrinsic("fma", type, type, value, Use(type), Use(type)));
                break;
            case 9:
                // Which zero minnum gives is not said; adding 0 makes them one.
                string choose = _random.Chance(50) ? "minnum" : "maxnum";
                Define(_b.FAdd(Intrinsic(choose, type, type, value, Use(type)), SplatFloat(type, 0)));
                break;
            case 10:
                Define(Intrinsic(_random.Chance(50) ? "minimum" : "maximum", type, type, value, Use(type)));
                break;
            case 11:
                Define(Intrinsic("copysign", type, type, value, WithoutNaN(Use(type))));
                break;
            case 12:
                // Signaling or quiet cannot be told apart, and the sign of a NaN is not known.
                int classes = _random.Next(1 << 10) & ~AnyNaN;
                classes |= _random.Chance(50) ? AnyNaN : 0;
                TypeId flags = _module.Types.WithScalar(type, TypeId.I1);
                Define(Intrinsic("is.fpclass", type, flags, value, Number(TypeId.I32, classes)));
                break;
            default:
                Define(Intrinsic(_random.Pick<string>(FloatUnary), type, type, value));
                break;
        }
    }

    private void FloatCast()
    {
        TypeId type = _types.FloatShape();
        bool isFloat = _module.Types.ScalarOf(type) == TypeId.Float;
        TypeId integer = _module.Types.WithScalar(type, _types.Integer());
        switch (_random.Next(6))
        {
            case 0:
                TypeId other = _module.Types.WithScalar(type, isFloat ? TypeId.Double : TypeId.Float);
                Define(isFloat ? _b.FPExt(Use(type), other) : _b.FPTrunc(Use(type), other));
                break;
            case 1:
                Define(_b.UIToFP(Use(integer), type));
                break;
            case 2:
                Define(_b.SIToFP(Use(integer), type));
                break;
            case 3:
                string saturate = _random.Chance(50) ? "fptosi.sat" : "fptoui.sat";
                Define(_b.CallIntrinsic(
                    $"llvm.{saturate}.{_types.Suffix(integer)}.{_types.Suffix(type)}", integer, [Use(type)]));
                break;
            case 4 when _types.Bits(integer) > 1:
                Define(_b.FPToSI(Within(Use(type), type, -Math.Pow(2, _types.Bits(integer) - 2), integer), integer));
                break;
            default:
                Define(_b.FPToUI(Within(Use(type), type, 0, integer), integer));
                break;
        }
    }

    /// <summary>The float where it is between a bound and what surely fits the integer type, or that bound.</summary>
    private ValueId Within(ValueId value, TypeId type, double low, TypeId integer)
    {
        ValueId least = SplatFloat(type, low);
        ValueId most = SplatFloat(type, Math.Pow(2, Math.Max(0, _types.Bits(integer) - 2)));
        value = _b.Select(_b.FCmp(FloatPredicate.Oge, value, least), value, least);
        return _b.Select(_b.FCmp(FloatPredicate.Ole, value, most), value, most);
    }
}
