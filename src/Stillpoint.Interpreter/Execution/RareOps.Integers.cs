// SPDX-License-Identifier: MIT
using System;
using System.Buffers.Binary;
using System.Diagnostics;
using Stillpoint.Interpreter.Bytecode;
using Stillpoint.Ir.Modules;

namespace Stillpoint.Interpreter.Execution;

/// <content>
/// Integer intrinsics of any width. The common ones have a fast way for 32 and 64 bits; the rest is done once, in 128
/// bits, where every narrower width is exact.
/// </content>
internal static unsafe partial class RareOps
{
    private static void ExecuteInteger(RareOp op, Code* pc, byte* fp)
    {
        byte* a = fp + pc->A;
        byte* b = fp + pc->B;
        byte* c = fp + pc->C;
        var intrinsic = (Intrinsic)pc[1].A;
        int bits = pc[1].B;
        int container = Decoding.FrameShapes.ContainerBits(bits);
        switch (op)
        {
            case RareOp.IntegerUnary:
                Write(a, container, Mask(Unary(intrinsic, Read(b, container), bits), bits));
                break;
            case RareOp.IntegerBinary when bits == 32:
                *(uint*)a = Binary32(intrinsic, *(uint*)b, *(uint*)c);
                break;
            case RareOp.IntegerBinary:
                Write(a, container, Mask(Binary(intrinsic, Read(b, container), Read(c, container), bits), bits));
                break;
            case RareOp.FunnelShift:
                Funnel(intrinsic, a, b, c, fp + pc[1].C, bits, container);
                break;
            case RareOp.Overflow:
                UInt128 result = OverflowResult(intrinsic, Read(b, container), Read(c, container), bits, out bool overflow);
                Write(a, container, Mask(result, bits));
                *(bool*)(fp + pc[1].C) = overflow;
                break;
            default:
                Write(a, pc[1].C, (UInt128)(Int128)ThreeWay(intrinsic, Read(b, container), Read(c, container), bits));
                break;
        }
    }

    private static UInt128 Mask(UInt128 value, int bits) => value & (UInt128.MaxValue >> (128 - bits));

    private static Int128 Signed(UInt128 value, int bits) => (Int128)(value << (128 - bits)) >> (128 - bits);

    private static UInt128 Unary(Intrinsic intrinsic, UInt128 value, int bits)
    {
        switch (intrinsic)
        {
            case Intrinsic.PopCount:
                return UInt128.PopCount(value);
            case Intrinsic.LeadingZeros:
                return UInt128.LeadingZeroCount(value) - (UInt128)(128 - bits);
            case Intrinsic.TrailingZeros:
                return value == 0 ? (UInt128)bits : UInt128.TrailingZeroCount(value);
            case Intrinsic.ByteSwap:
                return BinaryPrimitives.ReverseEndianness(value) >> (128 - bits);
            case Intrinsic.BitReverse:
                return ReverseBits(value) >> (128 - bits);
            case Intrinsic.Abs:
                return Signed(value, bits) < 0 ? 0 - value : value;
            default:
                throw new UnreachableException();
        }
    }

    private static UInt128 ReverseBits(UInt128 value)
    {
        UInt128 reversed = BinaryPrimitives.ReverseEndianness(value);
        UInt128 nibbles = Repeat(0x0F);
        reversed = ((reversed >> 4) & nibbles) | ((reversed & nibbles) << 4);
        UInt128 pairs = Repeat(0x33);
        reversed = ((reversed >> 2) & pairs) | ((reversed & pairs) << 2);
        UInt128 odd = Repeat(0x55);
        return ((reversed >> 1) & odd) | ((reversed & odd) << 1);
    }

    private static UInt128 Repeat(ulong octet) => new(octet * 0x0101_0101_0101_0101, octet * 0x0101_0101_0101_0101);

    private static uint Binary32(Intrinsic intrinsic, uint a, uint b) => intrinsic switch
    {
        Intrinsic.SMax => (uint)Math.Max((int)a, (int)b),
        Intrinsic.SMin => (uint)Math.Min((int)a, (int)b),
        Intrinsic.UMax => Math.Max(a, b),
        Intrinsic.UMin => Math.Min(a, b),
        _ => (uint)Binary(intrinsic, a, b, 32),
    };

    private static UInt128 Binary(Intrinsic intrinsic, UInt128 a, UInt128 b, int bits)
    {
        switch (intrinsic)
        {
            case Intrinsic.SMax:
                return Signed(a, bits) > Signed(b, bits) ? a : b;
            case Intrinsic.SMin:
                return Signed(a, bits) < Signed(b, bits) ? a : b;
            case Intrinsic.UMax:
                return a > b ? a : b;
            case Intrinsic.UMin:
                return a < b ? a : b;
            case Intrinsic.UAddSat or Intrinsic.USubSat:
                bool adds = intrinsic == Intrinsic.UAddSat;
                UInt128 sum = OverflowResult(adds ? Intrinsic.UAddOverflow : Intrinsic.USubOverflow, a, b, bits, out bool over);
                return !over ? sum : adds ? UInt128.MaxValue : 0;
            case Intrinsic.SAddSat or Intrinsic.SSubSat:
                Intrinsic checkedOp = intrinsic == Intrinsic.SAddSat ? Intrinsic.SAddOverflow : Intrinsic.SSubOverflow;
                UInt128 result = OverflowResult(checkedOp, a, b, bits, out bool overflow);
                return !overflow ? result : Signed(a, bits) < 0 ? SignedMinimum(bits) : ~SignedMinimum(bits);
            case Intrinsic.UShlSat:
                UInt128 shifted = Mask(a << (int)b, bits);
                return shifted >> (int)b == a ? shifted : UInt128.MaxValue;
            case Intrinsic.SShlSat:
                Int128 value = Signed(a, bits);
                Int128 left = Signed(a << (int)b, bits);
                return left >> (int)b == value ? (UInt128)left : value < 0 ? SignedMinimum(bits) : ~SignedMinimum(bits);
            default:
                throw new UnreachableException();
        }
    }

    private static UInt128 SignedMinimum(int bits) => UInt128.MaxValue << (bits - 1);

    private static UInt128 OverflowResult(Intrinsic intrinsic, UInt128 a, UInt128 b, int bits, out bool overflow)
    {
        UInt128 result;
        switch (intrinsic)
        {
            case Intrinsic.UAddOverflow:
                result = Mask(a + b, bits);
                overflow = result < a;
                return result;
            case Intrinsic.USubOverflow:
                overflow = a < b;
                return a - b;
            case Intrinsic.SAddOverflow:
                result = a + b;
                overflow = IsNegative((a ^ result) & (b ^ result), bits);
                return result;
            case Intrinsic.SSubOverflow:
                result = a - b;
                overflow = IsNegative((a ^ b) & (a ^ result), bits);
                return result;
            case Intrinsic.UMulOverflow:
                result = a * b;
                overflow = bits <= 64 ? Mask(result, bits) != result : a != 0 && (Mask(result, bits) / a != b);
                return result;
            case Intrinsic.SMulOverflow:
                Int128 x = Signed(a, bits);
                Int128 y = Signed(b, bits);
                result = (UInt128)x * (UInt128)y;
                Int128 product = Signed(result, bits);
                overflow = bits <= 64
                    ? product != x * y
                    : x != 0 && ((x == -1 && y == Int128.MinValue) || SignedQuotientDiffers(product, x, y));
                return result;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>Whether product / x is not y, that is, whether x * y did not fit; x is not 0.</summary>
    private static bool SignedQuotientDiffers(Int128 product, Int128 x, Int128 y) =>
        (Int128)SignedDivide((UInt128)product, (UInt128)x, remainder: false) != y
        || SignedDivide((UInt128)product, (UInt128)x, remainder: true) != 0;

    private static bool IsNegative(UInt128 value, int bits) => ((value >> (bits - 1)) & 1) != 0;

    private static void Funnel(Intrinsic intrinsic, byte* a, byte* b, byte* c, byte* amount, int bits, int container)
    {
        bool left = intrinsic == Intrinsic.FunnelShiftLeft;
        if (bits == 32)
        {
            int shift = *(int*)amount & 31;
            ulong joined = ((ulong)*(uint*)b << 32) | *(uint*)c;
            *(uint*)a = left ? (uint)((joined << shift) >> 32) : (uint)(joined >> shift);
            return;
        }

        UInt128 high = Read(b, container);
        UInt128 low = Read(c, container);
        int distance = (int)(Read(amount, container) % (UInt128)bits);
        UInt128 result;
        if (distance == 0)
        {
            result = left ? high : low;
        }
        else
        {
            result = left
                ? (high << distance) | (low >> (bits - distance))
                : (high << (bits - distance)) | (low >> distance);
        }

        Write(a, container, Mask(result, bits));
    }

    private static int ThreeWay(Intrinsic intrinsic, UInt128 a, UInt128 b, int bits) => intrinsic == Intrinsic.SCmp
        ? Signed(a, bits).CompareTo(Signed(b, bits))
        : a.CompareTo(b);
}
