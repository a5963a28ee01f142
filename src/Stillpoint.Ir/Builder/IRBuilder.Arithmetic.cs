// SPDX-License-Identifier: MIT
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Builder;

/// <content>Arithmetic, comparisons, conversions. Operands may be vectors throughout.</content>
public sealed partial class IRBuilder
{
    /// <summary>Integer addition, wrapping unless <paramref name="flags"/> (nuw, nsw) make overflow poison.</summary>
    public ValueId Add(ValueId left, ValueId right, string name = "", InstFlags flags = InstFlags.None) =>
        Binary(Opcode.Add, left, right, name, flags);

    /// <summary>Integer subtraction.</summary>
    public ValueId Sub(ValueId left, ValueId right, string name = "", InstFlags flags = InstFlags.None) =>
        Binary(Opcode.Sub, left, right, name, flags);

    /// <summary>Integer multiplication.</summary>
    public ValueId Mul(ValueId left, ValueId right, string name = "", InstFlags flags = InstFlags.None) =>
        Binary(Opcode.Mul, left, right, name, flags);

    /// <summary>Unsigned division; by zero it is undefined (a trap).</summary>
    public ValueId UDiv(ValueId left, ValueId right, string name = "", InstFlags flags = InstFlags.None) =>
        Binary(Opcode.UDiv, left, right, name, flags);

    /// <summary>Signed division, towards zero; by zero, or the least number by -1, it is undefined (a trap).</summary>
    public ValueId SDiv(ValueId left, ValueId right, string name = "", InstFlags flags = InstFlags.None) =>
        Binary(Opcode.SDiv, left, right, name, flags);

    /// <summary>Unsigned remainder.</summary>
    public ValueId URem(ValueId left, ValueId right, string name = "") => Binary(Opcode.URem, left, right, name);

    /// <summary>Signed remainder, with the sign of <paramref name="left"/>.</summary>
    public ValueId SRem(ValueId left, ValueId right, string name = "") => Binary(Opcode.SRem, left, right, name);

    /// <summary>Shift left; by the width or more it gives poison.</summary>
    public ValueId Shl(ValueId left, ValueId right, string name = "", InstFlags flags = InstFlags.None) =>
        Binary(Opcode.Shl, left, right, name, flags);

    /// <summary>Shift right, filling with zeros.</summary>
    public ValueId LShr(ValueId left, ValueId right, string name = "", InstFlags flags = InstFlags.None) =>
        Binary(Opcode.LShr, left, right, name, flags);

    /// <summary>Shift right, filling with the sign.</summary>
    public ValueId AShr(ValueId left, ValueId right, string name = "", InstFlags flags = InstFlags.None) =>
        Binary(Opcode.AShr, left, right, name, flags);

    /// <summary>Bitwise and.</summary>
    public ValueId And(ValueId left, ValueId right, string name = "") => Binary(Opcode.And, left, right, name);

    /// <summary>Bitwise or.</summary>
    public ValueId Or(ValueId left, ValueId right, string name = "", InstFlags flags = InstFlags.None) =>
        Binary(Opcode.Or, left, right, name, flags);

    /// <summary>Bitwise exclusive or.</summary>
    public ValueId Xor(ValueId left, ValueId right, string name = "") => Binary(Opcode.Xor, left, right, name);

    /// <summary>Floating-point addition.</summary>
    public ValueId FAdd(ValueId left, ValueId right, string name = "", InstFlags flags = InstFlags.None) =>
        Binary(Opcode.FAdd, left, right, name, flags);

    /// <summary>Floating-point subtraction.</summary>
    public ValueId FSub(ValueId left, ValueId right, string name = "", InstFlags flags = InstFlags.None) =>
        Binary(Opcode.FSub, left, right, name, flags);

    /// <summary>Floating-point multiplication.</summary>
    public ValueId FMul(ValueId left, ValueId right, string name = "", InstFlags flags = InstFlags.None) =>
        Binary(Opcode.FMul, left, right, name, flags);

    /// <summary>Floating-point division.</summary>
    public ValueId FDiv(ValueId left, ValueId right, string name = "", InstFlags flags = InstFlags.None) =>
        Binary(Opcode.FDiv, left, right, name, flags);

    /// <summary>Floating-point remainder, as C's <c>fmod</c>.</summary>
    public ValueId FRem(ValueId left, ValueId right, string name = "", InstFlags flags = InstFlags.None) =>
        Binary(Opcode.FRem, left, right, name, flags);

    /// <summary>Turns the sign of a float.</summary>
    public ValueId FNeg(ValueId operand, string name = "", InstFlags flags = InstFlags.None) =>
        Emit(Opcode.FNeg, [operand], name, flags);

    /// <summary>Any operation of two operands of one type.</summary>
    /// <exception cref="IrTypeException">The operands do not fit, or the opcode is no such operation.</exception>
    public ValueId Binary(
        Opcode opcode, ValueId left, ValueId right, string name = "", InstFlags flags = InstFlags.None) =>
        Emit(opcode, [left, right], name, flags);

    /// <summary>Compares integers or pointers; gives an i1.</summary>
    public ValueId ICmp(IntPredicate predicate, ValueId left, ValueId right, string name = "") =>
        Emit(Opcode.ICmp, [left, right], name, sub: (byte)predicate);

    /// <summary>Compares floats; gives an i1.</summary>
    public ValueId FCmp(
        FloatPredicate predicate, ValueId left, ValueId right, string name = "", InstFlags flags = InstFlags.None) =>
        Emit(Opcode.FCmp, [left, right], name, flags, sub: (byte)predicate);

    /// <summary>Chooses by an i1, or by a vector of them element by element.</summary>
    public ValueId Select(
        ValueId condition, ValueId whenTrue, ValueId whenFalse, string name = "", InstFlags flags = InstFlags.None) =>
        Emit(Opcode.Select, [condition, whenTrue, whenFalse], name, flags);

    /// <summary>Makes some definite value of undef and poison.</summary>
    public ValueId Freeze(ValueId operand, string name = "") => Emit(Opcode.Freeze, [operand], name);

    /// <summary>Drops the upper bits of an integer.</summary>
    public ValueId Trunc(ValueId operand, TypeId type, string name = "", InstFlags flags = InstFlags.None) =>
        Cast(Opcode.Trunc, operand, type, name, flags);

    /// <summary>Widens an integer with zeros.</summary>
    public ValueId ZExt(ValueId operand, TypeId type, string name = "", InstFlags flags = InstFlags.None) =>
        Cast(Opcode.ZExt, operand, type, name, flags);

    /// <summary>Widens an integer with its sign.</summary>
    public ValueId SExt(ValueId operand, TypeId type, string name = "") => Cast(Opcode.SExt, operand, type, name);

    /// <summary>Rounds a double to float.</summary>
    public ValueId FPTrunc(ValueId operand, TypeId type, string name = "", InstFlags flags = InstFlags.None) =>
        Cast(Opcode.FPTrunc, operand, type, name, flags);

    /// <summary>Widens a float to double.</summary>
    public ValueId FPExt(ValueId operand, TypeId type, string name = "", InstFlags flags = InstFlags.None) =>
        Cast(Opcode.FPExt, operand, type, name, flags);

    /// <summary>Float to unsigned integer, towards zero; poison when it does not fit.</summary>
    public ValueId FPToUI(ValueId operand, TypeId type, string name = "") => Cast(Opcode.FPToUI, operand, type, name);

    /// <summary>Float to signed integer, towards zero; poison when it does not fit.</summary>
    public ValueId FPToSI(ValueId operand, TypeId type, string name = "") => Cast(Opcode.FPToSI, operand, type, name);

    /// <summary>Unsigned integer to float.</summary>
    public ValueId UIToFP(ValueId operand, TypeId type, string name = "", InstFlags flags = InstFlags.None) =>
        Cast(Opcode.UIToFP, operand, type, name, flags);

    /// <summary>Signed integer to float.</summary>
    public ValueId SIToFP(ValueId operand, TypeId type, string name = "") => Cast(Opcode.SIToFP, operand, type, name);

    /// <summary>The address of a raw pointer; managed and tagged pointers have none.</summary>
    public ValueId PtrToInt(ValueId operand, TypeId type, string name = "") =>
        Cast(Opcode.PtrToInt, operand, type, name);

    /// <summary>A raw pointer from an address.</summary>
    public ValueId IntToPtr(ValueId operand, TypeId type, string name = "") =>
        Cast(Opcode.IntToPtr, operand, type, name);

    /// <summary>The same bits as another type.</summary>
    public ValueId BitCast(ValueId operand, TypeId type, string name = "") => Cast(Opcode.BitCast, operand, type, name);

    /// <summary>A raw pointer in another address space.</summary>
    public ValueId AddrSpaceCast(ValueId operand, TypeId type, string name = "") =>
        Cast(Opcode.AddrSpaceCast, operand, type, name);

    /// <summary>Any conversion.</summary>
    /// <exception cref="IrTypeException">It does not convert these types, or the opcode is no conversion.</exception>
    public ValueId Cast(
        Opcode opcode, ValueId operand, TypeId type, string name = "", InstFlags flags = InstFlags.None) =>
        Emit(opcode, [operand], name, flags, declared: type);
}
