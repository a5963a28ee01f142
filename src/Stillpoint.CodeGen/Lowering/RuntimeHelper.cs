// SPDX-License-Identifier: MIT
namespace Stillpoint.CodeGen.Lowering;

/// <summary>
/// Operations that compiled code leaves to native-callable functions of the runtime, with the C convention:
/// <c>void (byte* frame, int selector, int bits, int otherBits)</c>. The frame has the result at 0, a second result at
/// 16, operands at 32, 48, 64; each as the interpreter holds it (integers zero-extended in 8, 16, 32, 64 or 128 bits).
/// </summary>
public enum RuntimeHelper
{
    /// <summary>Division, remainder of 128 bits; the selector is the opcode.</summary>
    WideBinary,

    /// <summary>One-operand integer intrinsic.</summary>
    IntegerUnary,

    /// <summary>Two-operand integer intrinsic.</summary>
    IntegerBinary,

    /// <summary>Funnel shifts.</summary>
    FunnelShift,

    /// <summary>Arithmetic with overflow; the flag is the second result.</summary>
    Overflow,

    /// <summary>One-operand float intrinsic.</summary>
    FloatUnary,

    /// <summary>Two-operand float intrinsic.</summary>
    FloatBinary,

    /// <summary>Fused multiply and add.</summary>
    FloatTernary,

    /// <summary>A float and an i32: powi, ldexp.</summary>
    FloatWithInteger,

    /// <summary>lrint and its like; otherBits is the result's width.</summary>
    FloatToInteger,

    /// <summary>Saturating conversion to signed integers of <c>otherBits</c>.</summary>
    SaturatingToSigned,

    /// <summary>Saturating conversion to unsigned integers of <c>otherBits</c>.</summary>
    SaturatingToUnsigned,

    /// <summary>frexp; the exponent is the second result.</summary>
    FrExp,

    /// <summary>Float remainder.</summary>
    FloatRemainder,

    /// <summary>128-bit integer to float; selector 1 for signed, bits of the float.</summary>
    WideToFloat,

    /// <summary>Float to 128-bit integer; bits of the float.</summary>
    WideFromFloat,

    /// <summary>Three-way comparison; otherBits is the width of the result.</summary>
    ThreeWay,

    /// <summary>Class test; the selector is the mask.</summary>
    IsFloatClass,

    /// <summary>Number of helpers.</summary>
    Count,
}
