// SPDX-License-Identifier: MIT
using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Stillpoint.Interpreter.Execution;

/// <summary>
/// Conversions between floating point and integers. Out of range the IR has poison; these give what the x86-64
/// instructions give (the "integer indefinite"), so that programs that get away with it natively do so here.
/// </summary>
internal static class Conversions
{
    /// <summary>cvttss2si, 32 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int ToI32(float value) => Sse.ConvertToInt32WithTruncation(Vector128.CreateScalarUnsafe(value));

    /// <summary>cvttsd2si, 32 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int ToI32(double value) => Sse2.ConvertToInt32WithTruncation(Vector128.CreateScalarUnsafe(value));

    /// <summary>cvttss2si, 64 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static long ToI64(float value) =>
        Sse.X64.ConvertToInt64WithTruncation(Vector128.CreateScalarUnsafe(value));

    /// <summary>cvttsd2si, 64 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static long ToI64(double value) =>
        Sse2.X64.ConvertToInt64WithTruncation(Vector128.CreateScalarUnsafe(value));

    /// <summary>Unsigned, by way of the signed conversion of the value less 2^63.</summary>
    internal static ulong ToU64(float value) => value < 9223372036854775808f
        ? (ulong)ToI64(value)
        : (ulong)ToI64(value - 9223372036854775808f) ^ 0x8000_0000_0000_0000;

    /// <summary>Unsigned, by way of the signed conversion of the value less 2^63.</summary>
    internal static ulong ToU64(double value) => value < 9223372036854775808d
        ? (ulong)ToI64(value)
        : (ulong)ToI64(value - 9223372036854775808d) ^ 0x8000_0000_0000_0000;

    /// <summary>cvtsi2ss: rounds once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static float ToF32(long value) =>
        Sse.X64.ConvertScalarToVector128Single(Vector128<float>.Zero, value).ToScalar();

    /// <summary>Rounds once: above 2^63 the value is halved with a sticky bit first.</summary>
    internal static float ToF32(ulong value) => (long)value >= 0
        ? ToF32((long)value)
        : ToF32((long)((value >> 1) | (value & 1))) * 2;

    /// <summary>Rounds once: above 2^63 the value is halved with a sticky bit first.</summary>
    internal static double ToF64(ulong value) => (long)value >= 0
        ? (long)value
        : (double)(long)((value >> 1) | (value & 1)) * 2;

    /// <summary>Rounds once, to nearest even, from the magnitude's bits.</summary>
    internal static double ToF64(UInt128 value)
    {
        int shift = 128 - 64 - (int)UInt128.LeadingZeroCount(value);
        if (shift <= 0)
        {
            return ToF64((ulong)value);
        }

        // The top 64 bits with a sticky bit round as the whole would: 64 bits are more than 53 + 2.
        ulong sticky = (value & ((UInt128.One << shift) - 1)) != 0 ? 1UL : 0;
        return ToF64((ulong)(value >> shift) | sticky) * Math.ScaleB(1.0, shift);
    }

    /// <summary>Rounds once, to nearest even.</summary>
    internal static float ToF32(UInt128 value)
    {
        int shift = 128 - 64 - (int)UInt128.LeadingZeroCount(value);
        if (shift <= 0)
        {
            return ToF32((ulong)value);
        }

        ulong sticky = (value & ((UInt128.One << shift) - 1)) != 0 ? 1UL : 0;
        return ToF32((ulong)(value >> shift) | sticky) * MathF.ScaleB(1.0f, shift);
    }

    /// <summary>Toward zero; out of range is 0.</summary>
    internal static UInt128 ToU128(double value)
    {
        bool negative = value < 0;
        double magnitude = Math.Truncate(Math.Abs(value));
        if (!(magnitude < 3.4028236692093846e38))
        {
            return 0;
        }

        long bits = BitConverter.DoubleToInt64Bits(magnitude);
        int exponent = (int)((bits >> 52) & 0x7FF) - 1075;
        UInt128 mantissa = (ulong)((bits & 0xF_FFFF_FFFF_FFFF) | 0x10_0000_0000_0000);
        UInt128 whole = magnitude == 0 ? 0 : exponent >= 0 ? mantissa << exponent : mantissa >> -exponent;
        return negative ? 0 - whole : whole;
    }
}
