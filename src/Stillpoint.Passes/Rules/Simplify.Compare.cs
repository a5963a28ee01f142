// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;
using static Stillpoint.Ir.Opcodes.IntPredicate;

namespace Stillpoint.Passes.Rules;

/// <content>Comparisons and selects.</content>
internal sealed partial class Simplify
{
    private static IntPredicate Inverse(IntPredicate predicate) => predicate switch
    {
        Eq => Ne,
        Ne => Eq,
        Ugt => Ule,
        Uge => Ult,
        Ult => Uge,
        Ule => Ugt,
        Sgt => Sle,
        Sge => Slt,
        Slt => Sge,
        _ => Sgt,
    };

    private static IntPredicate Swapped(IntPredicate predicate) => predicate switch
    {
        Ugt => Ult,
        Uge => Ule,
        Ult => Ugt,
        Ule => Uge,
        Sgt => Slt,
        Sge => Sle,
        Slt => Sgt,
        Sle => Sge,
        _ => predicate,
    };

    private static bool Holds(IntPredicate predicate, UInt128 a, UInt128 b, int bits) => predicate switch
    {
        Eq => a == b,
        Ne => a != b,
        Ugt => a > b,
        Uge => a >= b,
        Ult => a < b,
        Ule => a <= b,
        Sgt => Signed(a, bits) > Signed(b, bits),
        Sge => Signed(a, bits) >= Signed(b, bits),
        Slt => Signed(a, bits) < Signed(b, bits),
        _ => Signed(a, bits) <= Signed(b, bits),
    };

    private ValueId Compare(InstId inst, IntPredicate predicate, ValueId a, ValueId b)
    {
        TypeId type = _function.TypeOf(a);
        TypeKind kind = _function.Module.Types[type].Kind;
        if (a == b && kind is TypeKind.Integer or TypeKind.Pointer)
        {
            return Number(TypeId.I1, predicate is Eq or Uge or Ule or Sge or Sle ? 1u : 0);
        }

        if (kind != TypeKind.Integer)
        {
            return ValueId.None;
        }

        bool isLeft = IsConstant(a, out UInt128 left);
        bool isRight = IsConstant(b, out UInt128 c);
        int bits = Bits(type);
        if (isLeft && isRight)
        {
            return Number(TypeId.I1, Holds(predicate, left, c, bits) ? 1u : 0);
        }

        if (isLeft)
        {
            return InPlace(inst, Opcode.ICmp, [b, a], InstFlags.None, (byte)Swapped(predicate));
        }

        return isRight ? CompareWithConstant(inst, predicate, a, c, bits) : ValueId.None;
    }

    private ValueId CompareWithConstant(InstId inst, IntPredicate predicate, ValueId a, UInt128 c, int bits)
    {
        TypeId type = _function.TypeOf(a);
        UInt128 ones = Mask(bits);
        UInt128 greatest = ones >> 1;
        switch (predicate)
        {
            // what no number, or every number, is
            case Ult when c == 0:
            case Ugt when c == ones:
                return Number(TypeId.I1, 0);
            case Uge when c == 0:
            case Ule when c == ones:
                return Number(TypeId.I1, 1);

            // one form: strict comparisons
            case Ule:
                return Again(inst, Ult, a, Number(type, c + 1));
            case Uge:
                return Again(inst, Ugt, a, Number(type, c - 1));
            case Sle when c != greatest:
                return Again(inst, Slt, a, Number(type, unchecked(c + 1)));
            case Sge when c != greatest + 1:
                return Again(inst, Sgt, a, Number(type, unchecked(c - 1)));

            // next to the end there is one number
            case Ult when c == 1:
                return Again(inst, Eq, a, Number(type, 0));
            case Ugt when c == 0:
                return Again(inst, Ne, a, Number(type, 0));

            // an i1 is itself or its inverse
            case Eq or Ne when bits == 1:
                return (predicate == Eq) == (c == 1) ? a : InPlace(inst, Opcode.Xor, [a, Number(type, 1)]);

            // x + k == c iff x == c - k; but a counter is compared after its step, so that the two share a register
            case Eq or Ne when IsWithConstant(a, Opcode.Add, out ValueId x, out UInt128 k)
                && _function.Values[x].Kind != ValueKind.BlockParameter:
                return Again(inst, predicate, x, Number(type, unchecked(c - k)));

            // x - y == 0 iff x == y
            case Eq or Ne when c == 0 && DefinedBy(a, Opcode.Sub, out InstId difference):
                return Again(inst, predicate, Operand(difference, 0), Operand(difference, 1));
        }

        return CompareExtended(inst, predicate, a, c);
    }

    private ValueId Again(InstId inst, IntPredicate predicate, ValueId a, ValueId b) =>
        InPlace(inst, Opcode.ICmp, [a, b], InstFlags.None, (byte)predicate);

    /// <summary>Compares before the extension, where the constant fits.</summary>
    private ValueId CompareExtended(InstId inst, IntPredicate predicate, ValueId a, UInt128 c)
    {
        bool isSigned = predicate is Sgt or Sge or Slt or Sle;
        int bits = Bits(a);
        if (DefinedBy(a, Opcode.ZExt, out InstId extension))
        {
            ValueId narrow = Operand(extension, 0);
            UInt128 most = Mask(Bits(narrow));
            if (c <= most)
            {
                // Both sides are not negative: the order is that of unsigned numbers.
                IntPredicate unsigned = predicate switch { Sgt => Ugt, Sge => Uge, Slt => Ult, Sle => Ule, _ => predicate };
                return Again(inst, unsigned, narrow, Number(_function.TypeOf(narrow), c));
            }

            bool isAbove = !isSigned || Signed(c, bits) > 0;
            return Number(TypeId.I1, predicate is Ne || (predicate is Ult or Ule or Slt or Sle) == isAbove
                && predicate != Eq ? 1u : 0);
        }

        if (DefinedBy(a, Opcode.SExt, out extension) && (isSigned || predicate is Eq or Ne))
        {
            ValueId narrow = Operand(extension, 0);
            int narrowBits = Bits(narrow);
            if (Signed(c & Mask(narrowBits), narrowBits) == Signed(c, bits))
            {
                return Again(inst, predicate, narrow, Number(_function.TypeOf(narrow), c));
            }
        }

        return ValueId.None;
    }

    private ValueId Select(InstId inst, ValueId condition, ValueId yes, ValueId no)
    {
        if (yes == no)
        {
            return yes;
        }

        if (_function.TypeOf(condition) != TypeId.I1)
        {
            return ValueId.None;
        }

        if (IsConstant(condition, out UInt128 known))
        {
            return known != 0 ? yes : no;
        }

        InstFlags flags = _function.Insts[inst].Flags;
        if (IsNot(condition, out ValueId inverse))
        {
            return InPlace(inst, Opcode.Select, [inverse, no, yes], flags);
        }

        // c ? true : false == c
        if (_function.TypeOf(yes) == TypeId.I1 && IsConstant(yes, out UInt128 y) && IsConstant(no, out UInt128 n))
        {
            return y > n ? condition : InPlace(inst, Opcode.Xor, [condition, Number(TypeId.I1, 1)]);
        }

        return ValueId.None;
    }

    private ValueId FloatCompare(FloatPredicate predicate, ValueId a, ValueId b)
    {
        if (!IsFloat(a, out double x, out _) || !IsFloat(b, out double y, out _))
        {
            return ValueId.None;
        }

        // Bits of the predicate: 1 equal, 2 greater, 4 less, 8 unordered.
        int relation = double.IsNaN(x) || double.IsNaN(y) ? 8 : x == y ? 1 : x > y ? 2 : 4;
        return Number(TypeId.I1, ((int)predicate & relation) != 0 ? 1u : 0);
    }

    private bool IsFloat(ValueId value, out double number, out bool isDouble)
    {
        number = 0;
        isDouble = false;
        if (!_function.TryGetConstant(value, out ConstantId constant))
        {
            return false;
        }

        ref readonly ConstantRow row = ref _function.Module.Constants[constant];
        isDouble = row.Kind == ConstantKind.Double;
        number = isDouble
            ? BitConverter.UInt64BitsToDouble(row.Low)
            : BitConverter.UInt32BitsToSingle((uint)row.Low);
        return row.Kind is ConstantKind.Float or ConstantKind.Double;
    }
}
