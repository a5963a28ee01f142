// SPDX-License-Identifier: MIT
using System;
using System.Numerics;
using Stillpoint.Assembler.X64;
using Stillpoint.CodeGen.Lowering;
using Stillpoint.CodeGen.Machine;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;
using Stillpoint.StackMaps.Model;
using Reg = Stillpoint.CodeGen.Machine.VirtualRegisterId;

namespace Stillpoint.CodeGen.X64;

/// <content>Comparisons, as flags and as values, and select.</content>
internal sealed partial class X64Lowering
{
    /// <summary>How flags say a condition.</summary>
    private enum FlagUse : byte
    {
        /// <summary>The first condition alone.</summary>
        One,

        /// <summary>Both conditions.</summary>
        And,

        /// <summary>Either condition.</summary>
        Or,
    }

    /// <summary>A condition in the flags.</summary>
    private readonly record struct Flags(Condition First, Condition Second, FlagUse Use)
    {
        public static implicit operator Flags(Condition condition) => new(condition, condition, FlagUse.One);

        public Flags Inverted => new(
            (Condition)((int)First ^ 1),
            (Condition)((int)Second ^ 1),
            Use switch { FlagUse.And => FlagUse.Or, FlagUse.Or => FlagUse.And, _ => FlagUse.One });
    }

    private static Condition ConditionOf(IntPredicate predicate) => predicate switch
    {
        IntPredicate.Eq => Condition.Equal,
        IntPredicate.Ne => Condition.NotEqual,
        IntPredicate.Ugt => Condition.Above,
        IntPredicate.Uge => Condition.AboveOrEqual,
        IntPredicate.Ult => Condition.Below,
        IntPredicate.Ule => Condition.BelowOrEqual,
        IntPredicate.Sgt => Condition.Greater,
        IntPredicate.Sge => Condition.GreaterOrEqual,
        IntPredicate.Slt => Condition.Less,
        _ => Condition.LessOrEqual,
    };

    private static IntPredicate Swapped(IntPredicate predicate) => predicate switch
    {
        IntPredicate.Ugt => IntPredicate.Ult,
        IntPredicate.Uge => IntPredicate.Ule,
        IntPredicate.Ult => IntPredicate.Ugt,
        IntPredicate.Ule => IntPredicate.Uge,
        IntPredicate.Sgt => IntPredicate.Slt,
        IntPredicate.Sge => IntPredicate.Sle,
        IntPredicate.Slt => IntPredicate.Sgt,
        IntPredicate.Sle => IntPredicate.Sge,
        _ => predicate,
    };

    /// <summary>
    /// Sets the flags by an i1 value: a comparison in this block is done here, whoever else uses it; other values are
    /// tested. Nothing that changes flags may be emitted between this and their use.
    /// </summary>
    private Flags EmitFlags(ValueId condition)
    {
        if (TryGetLocalDefinition(condition, Opcode.ICmp, out Inst compare) && _shapes.Count(_function.TypeOf(compare.Operands[0])) == 1)
        {
            return EmitIntegerFlags(compare);
        }

        if (TryGetLocalDefinition(condition, Opcode.FCmp, out compare)
            && (FloatPredicate)compare.Row.Sub is not (FloatPredicate.True or FloatPredicate.False))
        {
            return EmitFloatFlags(compare);
        }

        if (TryGetLocalDefinition(condition, Opcode.Xor, out Inst not) && TryGetInteger(not.Operands[1], out long one) && one != 0
            && HasOneUse(condition) && !IsWanted(condition))
        {
            return EmitFlags(not.Operands[0]).Inverted;
        }

        Reg value = Read(condition);
        Emit(X64Op.Test, 0, [Use(value), Use(value)]);
        return Condition.NotEqual;
    }

    private Flags EmitIntegerFlags(Inst compare)
    {
        var predicate = (IntPredicate)compare.Row.Sub;
        ValueId left = compare.Operands[0];
        ValueId right = compare.Operands[1];
        Part part = PartOf(left);
        if (_function.TryGetConstant(left, out _) && !_function.TryGetConstant(right, out _))
        {
            (left, right) = (right, left);
            predicate = Swapped(predicate);
        }

        if (!part.IsExact)
        {
            return CompareOdd(predicate, left, right, part);
        }

        int size = BitOperations.Log2((uint)part.Bytes);
        bool folds = HasOneUse(compare.Result);
        if (TryGetImmediate(right, out int immediate))
        {
            CompareImmediate(left, immediate, size, predicate, folds);
        }
        else if (folds && TryFoldLoad(right, part.Bytes, out Address address))
        {
            Emit(X64Op.Cmp, size, [Use(Read(left))], address);
        }
        else if (folds && TryFoldLoad(left, part.Bytes, out address))
        {
            Emit(X64Op.CmpStore, size, [Use(Read(right))], address);
        }
        else
        {
            Reg first = Read(left);
            Emit(X64Op.Cmp, size, [Use(first), UseAny(Read(right))]);
        }

        return ConditionOf(predicate);
    }

    private void CompareImmediate(ValueId left, int immediate, int size, IntPredicate predicate, bool folds)
    {
        if (folds && TryFoldLoad(left, 1 << size, out Address address))
        {
            Emit(X64Op.CmpImm, size, [], address, immediate);
            return;
        }

        // A mask compared with zero is a test.
        if (immediate == 0 && predicate is IntPredicate.Eq or IntPredicate.Ne && immediate == 0
            && HasOneUse(left) && !IsWanted(left) && TryGetLocalDefinition(left, Opcode.And, out Inst and))
        {
            ValueId mask = and.Operands[1];
            if (TryGetImmediate(mask, out int bits))
            {
                if (TryFoldLoad(and.Operands[0], 1 << size, out address))
                {
                    Emit(X64Op.TestImm, size, [], address, bits);
                }
                else
                {
                    Emit(X64Op.TestImm, size, [UseAny(Read(and.Operands[0]))], immediate: bits);
                }
            }
            else
            {
                Reg first = Read(and.Operands[0]);
                Emit(X64Op.Test, size, [Use(first), Use(Read(mask))]);
            }

            return;
        }

        Reg value = Read(left);
        if (immediate == 0)
        {
            Emit(X64Op.Test, size, [Use(value), Use(value)]);
        }
        else
        {
            Emit(X64Op.CmpImm, size, [UseAny(value)], immediate: immediate);
        }
    }

    private Flags CompareOdd(IntPredicate predicate, ValueId left, ValueId right, in Part part)
    {
        bool signed = predicate >= IntPredicate.Sgt;
        Reg first = signed ? ReadSignExtended(left) : ReadZeroExtended(left);
        Reg second = signed ? ReadSignExtended(right) : ReadZeroExtended(right);
        Emit(X64Op.Cmp, part.ArithmeticSize, [Use(first), UseAny(second)]);
        return ConditionOf(predicate);
    }

    /// <summary>Unordered sets ZF, PF and CF; so "above" and "above or equal" are false and the others need care.</summary>
    private Flags EmitFloatFlags(Inst compare)
    {
        var predicate = (FloatPredicate)compare.Row.Sub;
        ValueId left = compare.Operands[0];
        ValueId right = compare.Operands[1];
        if (predicate is FloatPredicate.Olt or FloatPredicate.Ole or FloatPredicate.Ugt or FloatPredicate.Uge)
        {
            (left, right) = (right, left);
        }

        EmitFloatCompare(left, right, HasOneUse(compare.Result));
        return FloatFlags(predicate);
    }

    private void EmitFloatCompare(ValueId left, ValueId right, bool folds)
    {
        int size = PartOf(left).Bits == 32 ? 2 : 3;
        Reg first = Read(left);
        if (folds && TryFoldLoad(right, 1 << size, out Address address))
        {
            Emit(X64Op.FCompare, size, [Use(first)], address);
        }
        else
        {
            Emit(X64Op.FCompare, size, [Use(first), UseAny(Read(right))]);
        }
    }

    /// <summary>Flags after comparing in the order of <see cref="EmitFloatFlags"/>.</summary>
    private static Flags FloatFlags(FloatPredicate predicate) => predicate switch
    {
        FloatPredicate.Ogt or FloatPredicate.Olt => Condition.Above,
        FloatPredicate.Oge or FloatPredicate.Ole => Condition.AboveOrEqual,
        FloatPredicate.Ult or FloatPredicate.Ugt => Condition.Below,
        FloatPredicate.Ule or FloatPredicate.Uge => Condition.BelowOrEqual,
        FloatPredicate.One => Condition.NotEqual,
        FloatPredicate.Ueq => Condition.Equal,
        FloatPredicate.Ord => Condition.NotParity,
        FloatPredicate.Uno => Condition.Parity,
        FloatPredicate.Oeq => new Flags(Condition.Equal, Condition.NotParity, FlagUse.And),
        _ => new Flags(Condition.NotEqual, Condition.Parity, FlagUse.Or),
    };

    /// <summary>A comparison as a value, 0 or 1.</summary>
    private void LowerCompare(Inst inst)
    {
        TypeId type = _function.TypeOf(inst.Operands[0]);
        if (_types[type].Kind == TypeKind.Vector)
        {
            LowerVectorCompare(inst);
            return;
        }

        Reg to = Result(inst);
        if (inst.Opcode == Opcode.ICmp)
        {
            SetFrom(to, _shapes.Count(type) == 2 ? EmitWideFlags(inst) : EmitIntegerFlags(inst));
            return;
        }

        var predicate = (FloatPredicate)inst.Row.Sub;
        if (predicate is FloatPredicate.True or FloatPredicate.False)
        {
            LoadImmediate(to, predicate == FloatPredicate.True ? 1 : 0);
        }
        else
        {
            SetFrom(to, EmitFloatFlags(inst));
        }
    }

    private void SetFrom(Reg to, Flags flags)
    {
        if (flags.Use == FlagUse.One)
        {
            Reg low = NewGeneral();
            Emit(X64Op.Setcc, 0, [Def(low)], condition: (int)flags.First);
            Emit(X64Op.Movzx8, 2, [Def(to), UseAny(low)]);
            return;
        }

        Reg first = NewGeneral();
        Reg second = NewGeneral();
        Emit(X64Op.Setcc, 0, [Def(first)], condition: (int)flags.First);
        Emit(X64Op.Setcc, 0, [Def(second)], condition: (int)flags.Second);
        Reg both = NewGeneral();
        Binary(flags.Use == FlagUse.And ? X64Op.And : X64Op.Or, 2, both, first, second);
        Emit(X64Op.Movzx8, 2, [Def(to), UseAny(both)]);
    }

    private void LowerSelect(Inst inst)
    {
        ValueId condition = inst.Operands[0];
        if (_types[_function.TypeOf(condition)].Kind == TypeKind.Vector)
        {
            LowerVectorSelect(inst);
            return;
        }

        if (TryMinMax(inst))
        {
            return;
        }

        int count = PartCount(inst.Result);
        Span<Reg> whenTrue = count <= 8 ? stackalloc Reg[count] : new Reg[count];
        Span<Reg> whenFalse = count <= 8 ? stackalloc Reg[count] : new Reg[count];
        for (int i = 0; i < count; i++)
        {
            whenTrue[i] = Read(inst.Operands[1], i);
            whenFalse[i] = Read(inst.Operands[2], i);
        }

        if (TrySplit(inst, out ValueId first, out ValueId second, out bool isAnd))
        {
            Reg other = NewLike(Result(inst));
            SelectRegister(other, whenTrue[0], whenFalse[0], EmitFlags(second));
            (whenTrue[0], whenFalse[0]) = isAnd ? (other, whenFalse[0]) : (whenTrue[0], other);
            condition = first;
        }

        Flags flags = EmitFlags(condition);
        for (int i = 0; i < count; i++)
        {
            SelectRegister(Result(inst, i), whenTrue[i], whenFalse[i], flags);
        }
    }

    /// <summary>
    /// Whether a choice by two comparisons is made in two steps, with the flags of each, rather than by two bits that are joined:
    /// <c>a and b ? x : y</c> is <c>a ? (b ? x : y) : y</c>, and <c>a or b ? x : y</c> is <c>a ? x : (b ? x : y)</c>.
    /// </summary>
    private bool TrySplit(Inst select, out ValueId first, out ValueId second, out bool isAnd)
    {
        ValueId condition = select.Operands[0];
        return TryGetBoth(condition, out first, out second, out isAnd)
            && HasOneUse(condition) && !IsWanted(condition) && IsLocalCompare(first) && IsLocalCompare(second)
            && PartCount(select.Result) == 1 && PartOf(select.Result).Class == RegisterClass.General
            && _out.Registers[Result(select)].Kind != PointerKind.Derived;
    }

    /// <summary>Whether a condition of this block is that two hold, or one of two: <c>a ? b : false</c>, <c>a ? true : b</c>.</summary>
    private bool TryGetBoth(ValueId condition, out ValueId first, out ValueId second, out bool isAnd)
    {
        (first, second) = (ValueId.None, ValueId.None);
        isAnd = TryGetLocalDefinition(condition, Opcode.And, out Inst both);
        if (isAnd || TryGetLocalDefinition(condition, Opcode.Or, out both))
        {
            (first, second) = (both.Operands[0], both.Operands[1]);
            return true;
        }

        if (!TryGetLocalDefinition(condition, Opcode.Select, out both))
        {
            return false;
        }

        first = both.Operands[0];
        isAnd = TryGetInteger(both.Operands[2], out long otherwise) && otherwise == 0;
        second = both.Operands[isAnd ? 1 : 2];
        return isAnd || (TryGetInteger(both.Operands[1], out long then) && then != 0);
    }

    private bool IsLocalCompare(ValueId value) =>
        TryGetLocalDefinition(value, Opcode.ICmp, out _) || TryGetLocalDefinition(value, Opcode.FCmp, out _);

    /// <summary>to = flags ? whenTrue : whenFalse, without changing flags.</summary>
    private void SelectRegister(Reg to, Reg whenTrue, Reg whenFalse, Flags flags)
    {
        if (flags.Use == FlagUse.And)
        {
            SelectRegister(to, whenFalse, whenTrue, flags.Inverted);
            return;
        }

        bool general = _out.Registers[to].Class == RegisterClass.General;
        Move(to, whenFalse);
        MachineOperand source = general ? UseAny(whenTrue) : Use(whenTrue);
        Emit(general ? X64Op.Cmov : X64Op.FSelect, 3, [Mod(to), source], condition: (int)flags.First);
        if (flags.Use == FlagUse.Or)
        {
            Emit(general ? X64Op.Cmov : X64Op.FSelect, 3, [Mod(to), source], condition: (int)flags.Second);
        }
    }

    /// <summary>
    /// select(a olt b, a, b) is minsd(a, b) exactly: it gives its second operand when either is NaN or both are zeros.
    /// </summary>
    private bool TryMinMax(Inst inst)
    {
        if (PartOf(inst.Result) is not { Class: RegisterClass.Vector, IsVector: false } part || PartCount(inst.Result) != 1
            || !TryGetLocalDefinition(inst.Operands[0], Opcode.FCmp, out Inst compare))
        {
            return false;
        }

        (ValueId a, ValueId b) = (compare.Operands[0], compare.Operands[1]);
        (ValueId x, ValueId y) = (inst.Operands[1], inst.Operands[2]);
        var predicate = (FloatPredicate)compare.Row.Sub;

        // (op, first, second): the result is second unless "first op second" holds.
        (X64Op op, ValueId first, ValueId second) = predicate switch
        {
            FloatPredicate.Olt when (a, b) == (x, y) => (X64Op.FMin, a, b),
            FloatPredicate.Ogt when (a, b) == (x, y) => (X64Op.FMax, a, b),
            FloatPredicate.Ogt when (a, b) == (y, x) => (X64Op.FMin, b, a),
            FloatPredicate.Olt when (a, b) == (y, x) => (X64Op.FMax, b, a),
            _ => (X64Op.None, a, b),
        };

        // a > b ? b : a is "b unless not b < a": the second operand, a, is what NaN and equality give.
        if (op == X64Op.None)
        {
            return false;
        }

        int size = part.Bits == 32 ? 2 : 3;
        Reg left = Read(first);
        Binary(op, size, Result(inst), left, Read(second));
        return true;
    }
}
