// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Passes.Rules;

/// <content>Integer arithmetic.</content>
internal sealed partial class Simplify
{
    private const InstFlags Wrap = InstFlags.Nuw | InstFlags.Nsw;

    private ValueId Integer(InstId inst, Opcode opcode, ValueId a, ValueId b)
    {
        TypeId type = _function.TypeOf(a);
        int bits = Bits(type);
        InstFlags flags = _function.Insts[inst].Flags;
        if (IsConstant(a, out UInt128 left))
        {
            if (IsConstant(b, out UInt128 both))
            {
                return TryFold(opcode, left, both, bits, out UInt128 folded) ? Number(type, folded) : ValueId.None;
            }

            if ((opcode.Facts().Traits & OpcodeTraits.Commutative) != 0)
            {
                return InPlace(inst, opcode, [b, a], flags);
            }
        }

        return IsConstant(b, out UInt128 right)
            ? WithConstant(inst, opcode, a, b, right, bits)
            : WithVariable(opcode, a, b, type);
    }

    private static bool TryFold(Opcode opcode, UInt128 a, UInt128 b, int bits, out UInt128 result)
    {
        Int128 signedA = Signed(a, bits);
        Int128 signedB = Signed(b, bits);
        bool isShift = b < (uint)bits;
        bool divides = b != 0;
        bool dividesSigned = divides && !(signedB == -1 && a == UInt128.One << (bits - 1));
        (bool isDefined, result) = opcode switch
        {
            Opcode.Add => (true, unchecked(a + b)),
            Opcode.Sub => (true, unchecked(a - b)),
            Opcode.Mul => (true, unchecked(a * b)),
            Opcode.And => (true, a & b),
            Opcode.Or => (true, a | b),
            Opcode.Xor => (true, a ^ b),
            Opcode.Shl when isShift => (true, a << (int)b),
            Opcode.LShr when isShift => (true, a >> (int)b),
            Opcode.AShr when isShift => (true, (UInt128)(signedA >> (int)b)),
            Opcode.UDiv when divides => (true, a / b),
            Opcode.URem when divides => (true, a % b),
            Opcode.SDiv when dividesSigned => (true, (UInt128)(signedA / signedB)),
            Opcode.SRem when dividesSigned => (true, (UInt128)(signedA % signedB)),
            _ => (false, UInt128.Zero),
        };
        return isDefined;
    }

    private ValueId WithVariable(Opcode opcode, ValueId a, ValueId b, TypeId type)
    {
        switch (opcode)
        {
            // x - x == x ^ x == 0
            case Opcode.Sub or Opcode.Xor when a == b:
                return Number(type, 0);

            // x & x == x | x == x
            case Opcode.And or Opcode.Or when a == b:
                return a;

            // (x + y) - x == y
            case Opcode.Sub when DefinedBy(a, Opcode.Add, out InstId sum):
                return Operand(sum, 0) == b ? Operand(sum, 1) : Operand(sum, 1) == b ? Operand(sum, 0) : ValueId.None;

            // x + (y - x) == y
            case Opcode.Add when DefinedBy(b, Opcode.Sub, out InstId difference) && Operand(difference, 1) == a:
                return Operand(difference, 0);

            // (y - x) + x == y
            case Opcode.Add when DefinedBy(a, Opcode.Sub, out InstId difference) && Operand(difference, 1) == b:
                return Operand(difference, 0);
            default:
                return ValueId.None;
        }
    }

    private ValueId WithConstant(InstId inst, Opcode opcode, ValueId a, ValueId b, UInt128 c, int bits)
    {
        TypeId type = _function.TypeOf(a);
        UInt128 ones = Mask(bits);
        InstFlags flags = _function.Insts[inst].Flags;
        switch (opcode)
        {
            // x + 0 == x - 0 == x | 0 == x ^ 0 == x << 0 == x >> 0 == x
            case Opcode.Add or Opcode.Sub or Opcode.Or or Opcode.Xor or Opcode.Shl or Opcode.LShr or Opcode.AShr
                when c == 0:
                return a;

            // x & ~0 == x
            case Opcode.And when c == ones:
                return a;

            // x & 0 == x * 0 == 0; x | ~0 == ~0
            case Opcode.And or Opcode.Mul when c == 0:
            case Opcode.Or when c == ones:
                return b;

            // x * 1 == x / 1 == x
            case Opcode.Mul or Opcode.UDiv or Opcode.SDiv when c == 1 && bits > 1:
                return a;

            // x % 1 == 0
            case Opcode.URem when c == 1:
            case Opcode.SRem when c == 1 && bits > 1:
                return Number(type, 0);

            // x - c == x + -c; without signed overflow unless c is the least number
            case Opcode.Sub:
                InstFlags kept = c == UInt128.One << (bits - 1) ? InstFlags.None : flags & InstFlags.Nsw;
                return InPlace(inst, Opcode.Add, [a, Number(type, unchecked(0 - c))], kept);

            // x * 2^k == x << k
            case Opcode.Mul when UInt128.IsPow2(c):
                int shift = (int)UInt128.Log2(c);
                InstFlags shlFlags = shift == bits - 1 ? flags & InstFlags.Nuw : flags & Wrap;
                return InPlace(inst, Opcode.Shl, [a, Number(type, (uint)shift)], shlFlags);

            // x / 2^k == x >> k
            case Opcode.UDiv when UInt128.IsPow2(c):
                return InPlace(inst, Opcode.LShr, [a, Number(type, UInt128.Log2(c))], flags & InstFlags.Exact);

            // x % 2^k == x & (2^k - 1)
            case Opcode.URem when UInt128.IsPow2(c):
                return InPlace(inst, Opcode.And, [a, Number(type, c - 1)]);

            // zext(x) & c == zext(x) when c has all bits of x
            case Opcode.And when DefinedBy(a, Opcode.ZExt, out InstId extension)
                && Mask(Bits(Operand(extension, 0))) is var low && (c & low) == low:
                return a;
            default:
                return Chain(inst, opcode, a, c, bits);
        }
    }

    /// <summary>(x op c1) op c2 == x op c</summary>
    private ValueId Chain(InstId inst, Opcode opcode, ValueId a, UInt128 c, int bits)
    {
        TypeId type = _function.TypeOf(a);
        UInt128 ones = Mask(bits);
        if (IsWithConstant(a, opcode, out ValueId x, out UInt128 first))
        {
            switch (opcode)
            {
                case Opcode.Add:
                    return InPlace(inst, opcode, [x, Number(type, unchecked(first + c))], SumFlags(inst, a, first, c, bits));
                case Opcode.Mul:
                    return InPlace(inst, opcode, [x, Number(type, unchecked(first * c))]);
                case Opcode.And:
                    return InPlace(inst, opcode, [x, Number(type, first & c)]);
                case Opcode.Or:
                    return InPlace(inst, opcode, [x, Number(type, first | c)]);
                case Opcode.Xor:
                    return InPlace(inst, opcode, [x, Number(type, first ^ c)]);
                case Opcode.Shl or Opcode.LShr when first < (uint)bits && c < (uint)bits:
                    return first + c < (uint)bits
                        ? InPlace(inst, opcode, [x, Number(type, first + c)])
                        : Number(type, 0);
                case Opcode.AShr when first < (uint)bits && c < (uint)bits:
                    var all = UInt128.Min(first + c, (uint)bits - 1);
                    return InPlace(inst, opcode, [x, Number(type, all)]);
            }
        }

        // (x << k) >> k == x & (ones >> k); (x >> k) << k == x & (ones << k)
        if (opcode == Opcode.LShr && IsWithConstant(a, Opcode.Shl, out x, out first) && first == c && c < (uint)bits)
        {
            return InPlace(inst, Opcode.And, [x, Number(type, ones >> (int)c)]);
        }

        if (opcode == Opcode.Shl && IsWithConstant(a, Opcode.LShr, out x, out first) && first == c && c < (uint)bits)
        {
            return InPlace(inst, Opcode.And, [x, Number(type, ones << (int)c)]);
        }

        // not (a < b) == a >= b
        if (opcode == Opcode.Xor && bits == 1 && c == 1)
        {
            return Inverted(inst, a);
        }

        return ValueId.None;
    }

    /// <summary>Neither addition overflows, so the sum does not either; the sum of the constants must be a number too.</summary>
    private InstFlags SumFlags(InstId inst, ValueId inner, UInt128 first, UInt128 second, int bits)
    {
        InstFlags both = _function.Insts[inst].Flags & _function.Insts[new InstId(_function.Values[inner].Payload)].Flags;
        if (bits > 64)
        {
            return InstFlags.None;
        }

        Int128 sum = Signed(first, bits) + Signed(second, bits);
        return sum == Signed((UInt128)sum, bits) ? both & InstFlags.Nsw : InstFlags.None;
    }

    private ValueId Inverted(InstId inst, ValueId condition)
    {
        if (DefinedBy(condition, Opcode.ICmp, out InstId compare))
        {
            var predicate = (IntPredicate)_function.Insts[compare].Sub;
            return InPlace(
                inst, Opcode.ICmp, [Operand(compare, 0), Operand(compare, 1)], InstFlags.None, (byte)Inverse(predicate));
        }

        if (DefinedBy(condition, Opcode.FCmp, out compare))
        {
            InstRow row = _function.Insts[compare];
            return InPlace(
                inst, Opcode.FCmp, [Operand(compare, 0), Operand(compare, 1)], row.Flags,
                (byte)(FloatPredicate.True - row.Sub));
        }

        return ValueId.None;
    }
}
