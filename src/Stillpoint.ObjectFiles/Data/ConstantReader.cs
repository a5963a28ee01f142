// SPDX-License-Identifier: MIT
using System;
using Stillpoint.CodeGen;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.ObjectFiles.Data;

/// <summary>A number plus the address of a global minus that of another: what relocations can say.</summary>
internal readonly record struct AddressSum(UInt128 Number, GlobalId Plus, GlobalId Minus)
{
    public static AddressSum Of(UInt128 number) => new(number, GlobalId.None, GlobalId.None);

    /// <summary>Whether no address is in it.</summary>
    public bool IsNumber => Plus.IsNone && Minus.IsNone;
}

/// <summary>Values of scalar constants, with the addresses in them left open. Undef and poison are zero.</summary>
/// <remarks>Recursion is bounded by the nesting that the reader and the verifier allow. Any thread.</remarks>
internal sealed class ConstantReader(Module module, Func<GlobalId, Ir.Functions.BlockId, ulong> blockAddress)
{
    private readonly ConstantTable _constants = module.Constants;
    private readonly TypeTable _types = module.Types;

    /// <summary>The value of a constant, zero-extended.</summary>
    /// <exception cref="CompileException">It is an expression that no relocation can say.</exception>
    public AddressSum Scalar(ConstantId constant)
    {
        ref readonly ConstantRow row = ref _constants[constant];
        return row.Kind switch
        {
            ConstantKind.Integer => AddressSum.Of(row.Integer),
            ConstantKind.Float or ConstantKind.Double => AddressSum.Of(row.Low),
            ConstantKind.Global => new AddressSum(0, row.Global, GlobalId.None),
            ConstantKind.BlockAddress => AddressSum.Of(blockAddress(row.Global, row.Block)),
            ConstantKind.Expression => Expression(constant, row.Type),
            _ => AddressSum.Of(0),
        };
    }

    /// <summary>The value of a constant in which there must be no address.</summary>
    public UInt128 Number(ConstantId constant)
    {
        AddressSum sum = Scalar(constant);
        return sum.IsNumber ? sum.Number : throw NoRelocation();
    }

    /// <summary>Whether an address is anywhere in a constant.</summary>
    public bool HasAddress(ConstantId constant)
    {
        ref readonly ConstantRow row = ref _constants[constant];
        if (row.Kind == ConstantKind.Global) return true;
        ReadOnlySpan<ConstantId> parts = row.Kind switch
        {
            ConstantKind.Expression => _constants.Operands(constant),
            ConstantKind.Aggregate => _constants.Elements(constant),
            _ => [],
        };
        foreach (ConstantId part in parts)
        {
            if (HasAddress(part)) return true;
        }

        return false;
    }

    private static CompileException NoRelocation() => new("a constant expression of addresses that no relocation can express");

    private AddressSum Expression(ConstantId constant, TypeId type)
    {
        ref readonly ConstantExpression expression = ref _constants.Expression(constant);
        ReadOnlySpan<ConstantId> operands = _constants.Operands(constant);
        if (_types[type].Kind == TypeKind.Vector || expression.Opcode is Opcode.ExtractElement)
        {
            throw new CompileException("a constant expression of vectors");
        }

        int bits = module.Layout.ScalarBits(type);
        AddressSum first = Scalar(operands[0]);
        AddressSum sum;
        switch (expression.Opcode)
        {
            case Opcode.GetElementPtr:
                sum = first with { Number = first.Number + (UInt128)(Int128)Offset(expression.SourceElement, operands[1..]) };
                break;
            case Opcode.PtrToInt or Opcode.IntToPtr or Opcode.BitCast or Opcode.AddrSpaceCast when first.IsNumber || bits >= 64:
            case Opcode.Trunc when first.IsNumber || (bits == 32 && !first.Minus.IsNone):
                sum = first;
                break;
            case Opcode.Add:
                sum = Add(first, Scalar(operands[1]));
                break;
            case Opcode.Sub:
                AddressSum second = Scalar(operands[1]);
                sum = Add(first, new AddressSum((UInt128)0 - second.Number, second.Minus, second.Plus));
                break;
            default:
                sum = AddressSum.Of(Arithmetic(expression.Opcode, first, operands));
                break;
        }

        return sum with { Number = sum.Number & (UInt128.MaxValue >> (128 - bits)) };
    }

    private UInt128 Arithmetic(Opcode opcode, in AddressSum first, ReadOnlySpan<ConstantId> operands)
    {
        if (!first.IsNumber) throw NoRelocation();
        UInt128 second = operands.Length > 1 ? Number(operands[1]) : 0;
        return opcode switch
        {
            Opcode.Mul => first.Number * second,
            Opcode.Xor => first.Number ^ second,
            Opcode.Shl => second > 127 ? 0 : first.Number << (int)second,
            _ => throw new CompileException($"the constant expression '{opcode.Facts().Mnemonic}'"),
        };
    }

    private static AddressSum Add(in AddressSum left, in AddressSum right)
    {
        GlobalId plus = Either(left.Plus, right.Plus);
        GlobalId minus = Either(left.Minus, right.Minus);
        return plus == minus
            ? AddressSum.Of(left.Number + right.Number)
            : new AddressSum(left.Number + right.Number, plus, minus);
    }

    private static GlobalId Either(GlobalId left, GlobalId right) =>
        left.IsNone ? right : right.IsNone ? left : throw NoRelocation();

    /// <summary>Byte offset that constant indices of a getelementptr add up to, modulo 2^64.</summary>
    private long Offset(TypeId sourceElement, ReadOnlySpan<ConstantId> indices)
    {
        long offset = 0;
        TypeId type = sourceElement;
        for (int i = 0; i < indices.Length; i++)
        {
            int bits = _types[_constants[indices[i]].Type].Bits;
            long index = (long)((Int128)(Number(indices[i]) << (128 - bits)) >> (128 - bits));
            if (i == 0)
            {
                offset += index * module.Layout.AllocBytes(type);
            }
            else if (_types[type].Kind == TypeKind.Struct)
            {
                offset += module.Layout.FieldOffset(type, (int)index);
                type = _types.Members(type)[(int)index];
            }
            else
            {
                type = _types[type].Element;
                offset += index * module.Layout.AllocBytes(type);
            }
        }

        return offset;
    }
}
