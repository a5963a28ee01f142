// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Analysis;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Passes.Rules;

/// <content>Conversions, addresses and calls.</content>
internal sealed partial class Simplify
{
    private ValueId Cast(InstId inst, Opcode opcode, ValueId a, TypeId to)
    {
        TypeId from = _function.TypeOf(a);
        if (opcode == Opcode.BitCast)
        {
            return from == to ? a
                : DefinedBy(a, Opcode.BitCast, out InstId before) ? InPlace(inst, Opcode.BitCast, [Operand(before, 0)])
                : ValueId.None;
        }

        if (opcode == Opcode.PtrToInt && DefinedBy(a, Opcode.IntToPtr, out InstId made)
            && _function.TypeOf(Operand(made, 0)) == to && to == TypeId.I64 && from == TypeId.Ptr)
        {
            return Operand(made, 0);
        }

        if (_function.Module.Types[from].Kind != TypeKind.Integer)
        {
            return ValueId.None;
        }

        if (IsConstant(a, out UInt128 number))
        {
            return opcode switch
            {
                Opcode.Trunc or Opcode.ZExt => Number(to, number),
                Opcode.SExt => Number(to, (UInt128)Signed(number, Bits(from))),
                Opcode.SIToFP when Bits(from) <= 64 => FromInteger((long)Signed(number, Bits(from)), to),
                Opcode.UIToFP when Bits(from) < 64 => FromInteger((long)number, to),
                _ => ValueId.None,
            };
        }

        return opcode switch
        {
            Opcode.Trunc => Truncate(inst, a, to),
            Opcode.ZExt or Opcode.SExt => Extend(inst, opcode, a, to),
            _ => ValueId.None,
        };
    }

    private ValueId FromInteger(long number, TypeId to) =>
        to == TypeId.Double ? _function.Constant(_function.Module.Constants.Double(number))
        : to == TypeId.Float ? _function.Constant(_function.Module.Constants.Float(number))
        : ValueId.None;

    private ValueId Truncate(InstId inst, ValueId a, TypeId to)
    {
        // trunc(trunc x) == trunc x
        if (DefinedBy(a, Opcode.Trunc, out InstId before))
        {
            return InPlace(inst, Opcode.Trunc, [Operand(before, 0)]);
        }

        // trunc(ext x) is x, a shorter ext, or a trunc
        if (DefinedBy(a, Opcode.ZExt, out before) || DefinedBy(a, Opcode.SExt, out before))
        {
            ValueId x = Operand(before, 0);
            Opcode extension = _function.Insts[before].Opcode;
            return _function.TypeOf(x) == to ? x
                : InPlace(inst, Bits(x) > Bits(to) ? Opcode.Trunc : extension, [x]);
        }

        // trunc(x & c) == trunc x when c has all bits that stay
        return IsWithConstant(a, Opcode.And, out ValueId masked, out UInt128 c) && (c & Mask(Bits(to))) == Mask(Bits(to))
            ? InPlace(inst, Opcode.Trunc, [masked])
            : ValueId.None;
    }

    private ValueId Extend(InstId inst, Opcode opcode, ValueId a, TypeId to)
    {
        // ext(zext x) == zext x; sext(sext x) == sext x
        if (DefinedBy(a, Opcode.ZExt, out InstId before))
        {
            return InPlace(inst, Opcode.ZExt, [Operand(before, 0)]);
        }

        if (opcode == Opcode.SExt && DefinedBy(a, Opcode.SExt, out before))
        {
            return InPlace(inst, Opcode.SExt, [Operand(before, 0)]);
        }

        // zext(trunc x) == x & mask, back in the type of x
        if (opcode == Opcode.ZExt && DefinedBy(a, Opcode.Trunc, out before)
            && _function.TypeOf(Operand(before, 0)) == to)
        {
            return InPlace(inst, Opcode.And, [Operand(before, 0), Number(to, Mask(Bits(a)))]);
        }

        return ValueId.None;
    }

    /// <summary>p + 0 == p; (p + a) + b == p + (a + b), in bytes.</summary>
    private ValueId Address(InstId inst)
    {
        ValueId origin = _function.Operands(inst)[0];
        TypeId type = _function.TypeOf(origin);
        if (_function.Module.Types[type].Kind != TypeKind.Pointer || type != _function.TypeOf(_function.Result(inst))
            || !Offsets.TryGetConstant(_function, inst, out long offset))
        {
            return ValueId.None;
        }

        if (offset == 0)
        {
            return origin;
        }

        if (!DefinedBy(origin, Opcode.GetElementPtr, out InstId before)
            || _function.TypeOf(Operand(before, 0)) != type
            || !Offsets.TryGetConstant(_function, before, out long first))
        {
            return ValueId.None;
        }

        InstFlags both = _function.Insts[inst].Flags & _function.Insts[before].Flags & InstFlags.InBounds;
        long sum = unchecked(first + offset);
        return InPlace(
            inst, Opcode.GetElementPtr, [Operand(before, 0), Number(TypeId.I64, (UInt128)(Int128)sum)], both, 0,
            TypeId.I8.Index);
    }

    private ValueId Call(InstId inst) => Effects.IntrinsicOf(_function, inst) switch
    {
        Intrinsic.Expect or Intrinsic.ExpectWithProbability or Intrinsic.SsaCopy => Operand(inst, 1),
        _ => ValueId.None,
    };
}
