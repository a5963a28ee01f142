// SPDX-License-Identifier: MIT
using System;
using System.Diagnostics;
using System.Globalization;
using System.Numerics;

namespace Stillpoint.Ir.Text.Printing;

/// <summary>Floats as LLVM writes them: six significant digits if those are exact, else the bits of the double.</summary>
internal static class FloatText
{
    private const int FloatMantissaBits = 23;
    private const int DoubleMantissaBits = 52;
    private const int SignificantDigits = 6;

    public static void Write(Output output, double value)
    {
        if (!double.IsFinite(value) || !TryWriteDecimal(output, value))
        {
            output.WriteHex(BitConverter.DoubleToUInt64Bits(value));
        }
    }

    /// <summary>A float is written as the double of the same value.</summary>
    public static void Write(Output output, float value)
    {
        if (!float.IsFinite(value))
        {
            output.WriteHex(WidenSpecial(BitConverter.SingleToUInt32Bits(value)));
        }
        else
        {
            Write(output, (double)value);
        }
    }

    /// <summary>Infinities and NaNs with their payload; a conversion by the machine would quiet signaling NaNs.</summary>
    private static ulong WidenSpecial(uint bits)
    {
        ulong sign = (ulong)(bits >> 31) << 63;
        ulong mantissa = (ulong)(bits & ((1u << FloatMantissaBits) - 1)) << (DoubleMantissaBits - FloatMantissaBits);
        return sign | 0x7FF0_0000_0000_0000 | mantissa;
    }

    /// <summary><c>1.250000e+00</c>: one digit, six decimals, an exponent of at least two digits.</summary>
    private static bool TryWriteDecimal(Output output, double value)
    {
        // "E5" makes 1.25000E+000. The sixth decimal is always 0: there are six significant digits.
        Span<byte> text = stackalloc byte[32];
        bool fits = value.TryFormat(text, out int length, "E5", CultureInfo.InvariantCulture);
        Debug.Assert(fits, "six digits and an exponent are shorter than 32 bytes");
        text = text[..length];
        int exponent = text.IndexOf((byte)'E');
        if (double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture) != value
            || !IsFoundByLlvm(value, text[..exponent]))
        {
            return false;
        }

        output.Write(text[..exponent]);
        output.Write("0e"u8);
        output.Write(text[exponent + 1]);
        ReadOnlySpan<byte> digits = text[(exponent + 2)..];
        output.Write(digits[0] == (byte)'0' ? digits[1..] : digits);
        return true;
    }

    /// <summary>Whether LLVM, too, arrives at these digits.</summary>
    /// <remarks>
    /// It does not round the exact value: it cuts it to as many digits as 20 bits need, six or seven, and rounds those.
    /// So 76.8865, whose double is a little less, comes out as 76.8864 and is written as bits. We follow, so that texts
    /// can be compared with LLVM's.
    /// </remarks>
    private static bool IsFoundByLlvm(double value, ReadOnlySpan<byte> digits)
    {
        const int bitsRequired = ((SignificantDigits * 196) + 58) / 59;
        if (Math.Abs(value) < 1e6 && value == Math.Truncate(value))
        {
            return true;
        }

        BigInteger exact = ExactDigits(value);
        long bits = exact.GetBitLength();
        if (bits > bitsRequired)
        {
            exact /= BigInteger.Pow(10, (int)((bits - bitsRequired) * 59 / 196));
        }

        var limit = BigInteger.Pow(10, SignificantDigits);
        while (exact >= limit)
        {
            // What is left has at most two digits too many; only the last step rounds.
            exact = exact >= limit * 10 ? exact / 10 : (exact + 5) / 10;
        }

        long expected = 0;
        foreach (byte digit in digits)
        {
            expected = char.IsAsciiDigit((char)digit) ? (expected * 10) + digit - '0' : expected;
        }

        return WithoutZeros((long)exact) == WithoutZeros(expected);
    }

    /// <summary>The digits of a finite value other than 0, all of them, without the decimal point.</summary>
    private static BigInteger ExactDigits(double value)
    {
        ulong bits = BitConverter.DoubleToUInt64Bits(value);
        int biased = (int)(bits >> DoubleMantissaBits) & 0x7FF;
        ulong mantissa = bits & ((1UL << DoubleMantissaBits) - 1);
        mantissa |= biased == 0 ? 0 : 1UL << DoubleMantissaBits;
        int zeros = BitOperations.TrailingZeroCount(mantissa);
        int exponent = Math.Max(biased, 1) - 1023 - DoubleMantissaBits + zeros;
        BigInteger significand = mantissa >> zeros;
        return exponent >= 0 ? significand << exponent : significand * BigInteger.Pow(5, -exponent);
    }

    private static long WithoutZeros(long value)
    {
        while (value != 0 && value % 10 == 0)
        {
            value /= 10;
        }

        return value;
    }
}
