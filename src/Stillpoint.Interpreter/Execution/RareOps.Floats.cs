// SPDX-License-Identifier: MIT
using System;
using System.Diagnostics;
using Stillpoint.Interpreter.Bytecode;
using Stillpoint.Ir.Modules;

namespace Stillpoint.Interpreter.Execution;

/// <content>Floating-point intrinsics. The mathematical functions are the C library's, as in native code.</content>
internal static unsafe partial class RareOps
{
    private static void ExecuteFloat(RareOp op, Code* pc, byte* fp)
    {
        byte* a = fp + pc->A;
        byte* b = fp + pc->B;
        byte* c = fp + pc->C;
        var intrinsic = (Intrinsic)pc[1].A;
        bool isFloat = pc[1].B == 32;
        switch (op)
        {
            case RareOp.FloatUnary when isFloat:
                *(float*)a = Unary(intrinsic, *(float*)b);
                break;
            case RareOp.FloatUnary:
                *(double*)a = Unary(intrinsic, *(double*)b);
                break;
            case RareOp.FloatBinary when isFloat:
                *(float*)a = Binary(intrinsic, *(float*)b, *(float*)c);
                break;
            case RareOp.FloatBinary:
                *(double*)a = Binary(intrinsic, *(double*)b, *(double*)c);
                break;
            case RareOp.FloatTernary when isFloat:
                float z = *(float*)(fp + pc[1].C);
                *(float*)a = intrinsic == Intrinsic.Fma
                    ? MathF.FusedMultiplyAdd(*(float*)b, *(float*)c, z)
                    : (*(float*)b * *(float*)c) + z;
                break;
            case RareOp.FloatTernary:
                double w = *(double*)(fp + pc[1].C);
                *(double*)a = intrinsic == Intrinsic.Fma
                    ? Math.FusedMultiplyAdd(*(double*)b, *(double*)c, w)
                    : (*(double*)b * *(double*)c) + w;
                break;
            case RareOp.FloatWithInteger when isFloat:
                *(float*)a = intrinsic == Intrinsic.LdExp
                    ? MathF.ScaleB(*(float*)b, *(int*)c)
                    : (float)Power(*(float*)b, *(int*)c);
                break;
            case RareOp.FloatWithInteger:
                *(double*)a = intrinsic == Intrinsic.LdExp ? Math.ScaleB(*(double*)b, *(int*)c) : Power(*(double*)b, *(int*)c);
                break;
            case RareOp.FrExp:
                double fraction = Fraction(isFloat ? *(float*)b : *(double*)b, out int exponent);
                WriteFloat(a, isFloat, fraction);
                Write(c, pc[1].C, (UInt128)(Int128)exponent);
                break;
            case RareOp.IsFPClass:
                *(bool*)a = (Class(isFloat ? *(uint*)b : *(ulong*)b, isFloat ? 23 : 52, isFloat ? 31 : 63) & pc->C) != 0;
                break;
            case RareOp.FloatToInteger:
                Write(a, pc[1].C, (UInt128)(Int128)Rounded(intrinsic, isFloat ? *(float*)b : *(double*)b));
                break;
            case RareOp.SaturatingToInteger:
                Write(a, pc[1].C, Saturated(isFloat ? *(float*)b : *(double*)b, pc->C, pc[1].A != 0));
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static void WriteFloat(byte* place, bool isFloat, double value)
    {
        if (isFloat)
        {
            *(float*)place = (float)value;
        }
        else
        {
            *(double*)place = value;
        }
    }

    private static double Unary(Intrinsic intrinsic, double x) => intrinsic switch
    {
        Intrinsic.Sqrt => Math.Sqrt(x),
        Intrinsic.FAbs => Math.Abs(x),
        Intrinsic.Floor => Math.Floor(x),
        Intrinsic.Ceil => Math.Ceiling(x),
        Intrinsic.FTrunc => Math.Truncate(x),
        Intrinsic.Rint or Intrinsic.NearbyInt or Intrinsic.RoundEven => Math.Round(x, MidpointRounding.ToEven),
        Intrinsic.Round => RoundAway(x),
        Intrinsic.Canonicalize or Intrinsic.ArithmeticFence => x,
        Intrinsic.Sin => Math.Sin(x),
        Intrinsic.Cos => Math.Cos(x),
        Intrinsic.Tan => Math.Tan(x),
        Intrinsic.ASin => Math.Asin(x),
        Intrinsic.ACos => Math.Acos(x),
        Intrinsic.ATan => Math.Atan(x),
        Intrinsic.SinH => Math.Sinh(x),
        Intrinsic.CosH => Math.Cosh(x),
        Intrinsic.TanH => Math.Tanh(x),
        Intrinsic.Exp => Math.Exp(x),
        Intrinsic.Exp2 => CMath.Exp2(x),
        Intrinsic.Exp10 => CMath.Exp10(x),
        Intrinsic.Log => Math.Log(x),
        Intrinsic.Log2 => CMath.Log2(x),
        Intrinsic.Log10 => Math.Log10(x),
        _ => throw new UnreachableException(),
    };

    private static float Unary(Intrinsic intrinsic, float x) => intrinsic switch
    {
        Intrinsic.Sqrt => MathF.Sqrt(x),
        Intrinsic.FAbs => MathF.Abs(x),
        Intrinsic.Sin => MathF.Sin(x),
        Intrinsic.Cos => MathF.Cos(x),
        Intrinsic.Tan => MathF.Tan(x),
        Intrinsic.ASin => MathF.Asin(x),
        Intrinsic.ACos => MathF.Acos(x),
        Intrinsic.ATan => MathF.Atan(x),
        Intrinsic.SinH => MathF.Sinh(x),
        Intrinsic.CosH => MathF.Cosh(x),
        Intrinsic.TanH => MathF.Tanh(x),
        Intrinsic.Exp => MathF.Exp(x),
        Intrinsic.Exp2 => CMath.Exp2(x),
        Intrinsic.Exp10 => CMath.Exp10(x),
        Intrinsic.Log => MathF.Log(x),
        Intrinsic.Log2 => CMath.Log2(x),
        Intrinsic.Log10 => MathF.Log10(x),

        // Rounding a float in double gives the float: the results are representable.
        _ => (float)Unary(intrinsic, (double)x),
    };

    /// <summary>To nearest, halfway cases away from zero; exact where adding one half would round.</summary>
    private static double RoundAway(double x)
    {
        double whole = Math.Truncate(x);
        return Math.Abs(x - whole) >= 0.5 ? whole + Math.CopySign(1, x) : Math.CopySign(whole, x);
    }

    private static double Binary(Intrinsic intrinsic, double x, double y) => intrinsic switch
    {
        Intrinsic.Pow => Math.Pow(x, y),
        Intrinsic.MinNum => double.IsNaN(x) ? y : double.IsNaN(y) || x < y ? x : y,
        Intrinsic.MaxNum => double.IsNaN(x) ? y : double.IsNaN(y) || x > y ? x : y,
        Intrinsic.Minimum => Math.Min(x, y),
        Intrinsic.Maximum => Math.Max(x, y),
        Intrinsic.CopySign => Math.CopySign(x, y),
        _ => throw new UnreachableException(),
    };

    private static float Binary(Intrinsic intrinsic, float x, float y) => intrinsic switch
    {
        Intrinsic.Pow => MathF.Pow(x, y),
        Intrinsic.MinNum => float.IsNaN(x) ? y : float.IsNaN(y) || x < y ? x : y,
        Intrinsic.MaxNum => float.IsNaN(x) ? y : float.IsNaN(y) || x > y ? x : y,
        Intrinsic.Minimum => MathF.Min(x, y),
        Intrinsic.Maximum => MathF.Max(x, y),
        Intrinsic.CopySign => MathF.CopySign(x, y),
        _ => throw new UnreachableException(),
    };

    /// <summary>Repeated squaring, in the order of compiler-rt's __powidf2, so that rounding agrees.</summary>
    private static double Power(double x, int exponent)
    {
        bool inverse = exponent < 0;
        double result = 1;
        for (uint n = (uint)Math.Abs((long)exponent); ; x *= x)
        {
            if ((n & 1) != 0)
            {
                result *= x;
            }

            n >>= 1;
            if (n == 0)
            {
                return inverse ? 1 / result : result;
            }
        }
    }

    private static double Power(float x, int exponent)
    {
        bool inverse = exponent < 0;
        float result = 1;
        for (uint n = (uint)Math.Abs((long)exponent); ; x *= x)
        {
            if ((n & 1) != 0)
            {
                result *= x;
            }

            n >>= 1;
            if (n == 0)
            {
                return inverse ? 1 / result : result;
            }
        }
    }

    private static double Fraction(double value, out int exponent)
    {
        exponent = 0;
        if (value == 0 || !double.IsFinite(value))
        {
            return value;
        }

        exponent = Math.ILogB(value) + 1;
        return Math.ScaleB(value, -exponent);
    }

    /// <summary>The bit of <c>llvm.is.fpclass</c> for a bit pattern.</summary>
    private static int Class(ulong bits, int fractionBits, int signBit)
    {
        ulong fraction = bits & ((1UL << fractionBits) - 1);
        ulong exponentMask = (1UL << (signBit - fractionBits)) - 1;
        ulong exponent = (bits >> fractionBits) & exponentMask;
        bool negative = ((bits >> signBit) & 1) != 0;
        if (exponent == exponentMask)
        {
            bool quiet = ((fraction >> (fractionBits - 1)) & 1) != 0;
            return fraction != 0 ? (quiet ? 0x2 : 0x1) : negative ? 0x4 : 0x200;
        }

        if (exponent == 0)
        {
            return fraction == 0 ? (negative ? 0x20 : 0x40) : negative ? 0x10 : 0x80;
        }

        return negative ? 0x8 : 0x100;
    }

    private static long Rounded(Intrinsic intrinsic, double value) => Conversions.ToI64(
        intrinsic is Intrinsic.LRint or Intrinsic.LLRint ? Math.Round(value, MidpointRounding.ToEven) : RoundAway(value));

    private static UInt128 Saturated(double value, int bits, bool signed)
    {
        if (double.IsNaN(value))
        {
            return 0;
        }

        double limit = Math.ScaleB(1, signed ? bits - 1 : bits);
        if (value >= limit)
        {
            return Mask(signed ? ~SignedMinimum(bits) : UInt128.MaxValue, bits);
        }

        double low = signed ? -limit : 0;
        return value <= low ? Mask(signed ? SignedMinimum(bits) : 0, bits) : Mask(Conversions.ToU128(value), bits);
    }
}
