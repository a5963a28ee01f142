// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Verifier;

/// <content>Conversions.</content>
internal sealed partial class InstructionTyping
{
    /// <summary>Checks a conversion; the same for the instruction and the constant expression.</summary>
    public VerifierRule Cast(Opcode opcode, TypeId from, TypeId to)
    {
        if (opcode == Opcode.BitCast)
        {
            return BitCast(from, to);
        }

        TypeId source = _types.ScalarOf(from);
        TypeId target = _types.ScalarOf(to);
        if (!AreKindsOf(opcode, _types[source].Kind, _types[target].Kind))
        {
            return VerifierRule.CastKinds;
        }

        if (Lanes(from) != Lanes(to))
        {
            return VerifierRule.CastShape;
        }

        switch (opcode)
        {
            case Opcode.Trunc or Opcode.FPTrunc:
                return Bits(source) > Bits(target) ? VerifierRule.None : VerifierRule.CastWidth;
            case Opcode.ZExt or Opcode.SExt or Opcode.FPExt:
                return Bits(source) < Bits(target) ? VerifierRule.None : VerifierRule.CastWidth;
            case Opcode.PtrToInt:
                return IsOpaqueBits(source) ? VerifierRule.ManagedCast : VerifierRule.None;
            case Opcode.IntToPtr:
                return IsOpaqueBits(target) ? VerifierRule.ManagedCast : VerifierRule.None;
            case Opcode.AddrSpaceCast:
                return source == target ? VerifierRule.CastSpace
                    : IsOpaqueBits(source) || IsOpaqueBits(target) ? VerifierRule.ManagedCast : VerifierRule.None;
            default:
                return VerifierRule.None;
        }
    }

    private static bool AreKindsOf(Opcode opcode, TypeKind from, TypeKind to) => opcode switch
    {
        Opcode.Trunc or Opcode.ZExt or Opcode.SExt => from == TypeKind.Integer && to == TypeKind.Integer,
        Opcode.FPTrunc or Opcode.FPExt => IsFloat(from) && IsFloat(to),
        Opcode.FPToUI or Opcode.FPToSI => IsFloat(from) && to == TypeKind.Integer,
        Opcode.UIToFP or Opcode.SIToFP => from == TypeKind.Integer && IsFloat(to),
        Opcode.PtrToInt => from == TypeKind.Pointer && to == TypeKind.Integer,
        Opcode.IntToPtr => from == TypeKind.Integer && to == TypeKind.Pointer,
        Opcode.AddrSpaceCast => from == TypeKind.Pointer && to == TypeKind.Pointer,
        _ => false,
    };

    private static bool IsFloat(TypeKind kind) => kind is TypeKind.Float or TypeKind.Double;

    private VerifierRule BitCast(TypeId from, TypeId to)
    {
        TypeId source = _types.ScalarOf(from);
        TypeId target = _types.ScalarOf(to);
        TypeKind sourceKind = _types[source].Kind;
        TypeKind targetKind = _types[target].Kind;
        bool isPointer = sourceKind == TypeKind.Pointer;
        if (!IsScalar(sourceKind) || !IsScalar(targetKind) || isPointer != (targetKind == TypeKind.Pointer))
        {
            return VerifierRule.CastKinds;
        }

        if (isPointer)
        {
            return source != target ? VerifierRule.CastSpace
                : Lanes(from) == Lanes(to) ? VerifierRule.None : VerifierRule.CastShape;
        }

        Int128 sourceBits = (Int128)Bits(source) * Math.Max(1, Lanes(from));
        Int128 targetBits = (Int128)Bits(target) * Math.Max(1, Lanes(to));
        return sourceBits == targetBits ? VerifierRule.None : VerifierRule.CastWidth;
    }

    private static bool IsScalar(TypeKind kind) =>
        kind is TypeKind.Integer or TypeKind.Float or TypeKind.Double or TypeKind.Pointer;

    private int Bits(TypeId scalar) => module.Layout.ScalarBits(scalar);

    /// <summary>Whether the bits of such pointers mean nothing to the program: the collector may change them.</summary>
    private bool IsOpaqueBits(TypeId pointer) =>
        _types[pointer].Bits is 1 or 2 || module.Layout.IsNonIntegral(_types[pointer].Bits);
}
