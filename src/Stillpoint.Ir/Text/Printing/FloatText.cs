// SPDX-License-Identifier: MIT
using System;
using System.Diagnostics;
using System.Globalization;

namespace Stillpoint.Ir.Text.Printing;

/// <summary>Floats as LLVM writes them: six significant digits if those are exact, else the bits of the double.</summary>
internal static class FloatText
{
    private const int FloatMantissaBits = 23;
    private const int DoubleMantissaBits = 52;

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
        if (double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture) != value)
        {
            return false;
        }

        int exponent = text.IndexOf((byte)'E');
        output.Write(text[..exponent]);
        output.Write("0e"u8);
        output.Write(text[exponent + 1]);
        ReadOnlySpan<byte> digits = text[(exponent + 2)..];
        output.Write(digits[0] == (byte)'0' ? digits[1..] : digits);
        return true;
    }
}
