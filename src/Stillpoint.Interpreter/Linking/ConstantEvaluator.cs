// SPDX-License-Identifier: MIT
using System;
using System.Runtime.InteropServices;
using Stillpoint.Interpreter.Decoding;
using Stillpoint.Interpreter.Execution;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Interpreter.Linking;

/// <summary>Turns constants into bytes once addresses are known: for global initializers and for frames.</summary>
/// <remarks>Undef and poison are zero. Recursion is bounded by the nesting that the reader and the verifier allow.</remarks>
internal sealed unsafe class ConstantEvaluator(Module module, FrameShapes shapes, IAddressSource addresses)
{
    private readonly ConstantTable _constants = module.Constants;
    private readonly TypeTable _types = module.Types;

    /// <summary>Value of a scalar constant, zero-extended; addresses for pointers.</summary>
    internal UInt128 Scalar(ConstantId constant)
    {
        ref readonly ConstantRow row = ref _constants[constant];
        return row.Kind switch
        {
            ConstantKind.Integer => row.Integer,
            ConstantKind.Float or ConstantKind.Double => row.Low,
            ConstantKind.Global => addresses.AddressOf(row.Global),
            ConstantKind.BlockAddress => addresses.AddressOf(row.Global, row.Block),
            ConstantKind.Expression => Expression(constant, row.Type),
            _ => 0,
        };
    }

    /// <summary>Writes a constant as it lies in memory; the destination is zero before.</summary>
    internal void WriteMemory(ConstantId constant, Span<byte> destination)
    {
        ref readonly ConstantRow row = ref _constants[constant];
        switch (row.Kind)
        {
            case ConstantKind.Bytes:
                _constants.Bytes(constant).CopyTo(destination);
                break;
            case ConstantKind.Aggregate:
                WriteElements(constant, row.Type, destination);
                break;
            case ConstantKind.Null or ConstantKind.Zero or ConstantKind.Undef or ConstantKind.Poison:
                break;
            default:
                WriteScalar(Scalar(constant), destination[..(int)module.Layout.StoreBytes(row.Type)]);
                break;
        }
    }

    /// <summary>Writes a constant as it lies in a frame; the destination is zero before.</summary>
    internal void WriteFrame(ConstantId constant, Span<byte> destination)
    {
        ref readonly ConstantRow row = ref _constants[constant];
        TypeId type = row.Type;
        if (row.Kind != ConstantKind.Aggregate)
        {
            WriteMemory(constant, destination);
            return;
        }

        ReadOnlySpan<ConstantId> elements = _constants.Elements(constant);
        for (int i = 0; i < elements.Length; i++)
        {
            (int offset, TypeId element) = shapes.Select(type, MemoryMarshal.CreateReadOnlySpan(ref i, 1));
            WriteFrame(elements[i], destination.Slice(offset, shapes.Bytes(element)));
        }
    }

    /// <summary>Byte offset that constant indices of a getelementptr add up to, modulo 2^64.</summary>
    internal long Offset(TypeId sourceElement, ReadOnlySpan<ConstantId> indices)
    {
        long offset = 0;
        TypeId type = sourceElement;
        for (int i = 0; i < indices.Length; i++)
        {
            long index = SignedScalar(indices[i]);
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

    /// <summary>An integer constant as a signed number, truncated to 64 bits.</summary>
    internal long SignedScalar(ConstantId constant)
    {
        UInt128 value = Scalar(constant);
        int bits = _types[_constants[constant].Type].Bits;
        return (long)((Int128)(value << (128 - bits)) >> (128 - bits));
    }

    private void WriteElements(ConstantId constant, TypeId type, Span<byte> destination)
    {
        ReadOnlySpan<ConstantId> elements = _constants.Elements(constant);
        ref readonly TypeRow row = ref _types[type];
        if (row.Kind == TypeKind.Vector && module.Layout.ScalarBits(row.Element) % 8 != 0)
        {
            WritePackedLanes(elements, module.Layout.ScalarBits(row.Element), destination);
            return;
        }

        for (int i = 0; i < elements.Length; i++)
        {
            long offset = row.Kind switch
            {
                TypeKind.Struct => module.Layout.FieldOffset(type, i),
                TypeKind.Vector => i * (long)(module.Layout.ScalarBits(row.Element) / 8),
                _ => i * module.Layout.AllocBytes(row.Element),
            };
            WriteMemory(elements[i], destination[(int)offset..]);
        }
    }

    private void WritePackedLanes(ReadOnlySpan<ConstantId> lanes, int bits, Span<byte> destination)
    {
        for (int lane = 0; lane < lanes.Length; lane++)
        {
            UInt128 value = Scalar(lanes[lane]);
            for (int bit = 0; bit < bits; bit++)
            {
                int position = (lane * bits) + bit;
                destination[position >> 3] |= (byte)((int)((value >> bit) & 1) << (position & 7));
            }
        }
    }

    private static void WriteScalar(UInt128 value, Span<byte> destination)
    {
        for (int i = 0; i < destination.Length; i++)
        {
            destination[i] = (byte)(value >> (8 * i));
        }
    }

    private UInt128 Expression(ConstantId constant, TypeId type)
    {
        ref readonly ConstantExpression expression = ref _constants.Expression(constant);
        ReadOnlySpan<ConstantId> operands = _constants.Operands(constant);
        if (_types[type].Kind == TypeKind.Vector || expression.Opcode is Opcode.ExtractElement)
        {
            throw new GuestUnsupportedException("a constant expression of vectors");
        }

        UInt128 mask = UInt128.MaxValue >> (128 - module.Layout.ScalarBits(type));
        if (expression.Opcode == Opcode.GetElementPtr)
        {
            return (Scalar(operands[0]) + (UInt128)(Int128)Offset(expression.SourceElement, operands[1..])) & mask;
        }

        UInt128 first = Scalar(operands[0]);
        UInt128 second = operands.Length > 1 ? Scalar(operands[1]) : 0;
        return mask & expression.Opcode switch
        {
            Opcode.Trunc or Opcode.PtrToInt or Opcode.IntToPtr or Opcode.BitCast or Opcode.AddrSpaceCast => first,
            Opcode.Add => first + second,
            Opcode.Sub => first - second,
            Opcode.Mul => first * second,
            Opcode.Xor => first ^ second,
            Opcode.Shl => second > 127 ? 0 : first << (int)second,
            _ => throw new GuestUnsupportedException($"the constant expression '{expression.Opcode.Facts().Mnemonic}'"),
        };
    }
}

/// <summary>Where globals and blocks are, for <see cref="ConstantEvaluator"/>.</summary>
internal interface IAddressSource
{
    /// <summary>Address of a global that is not thread-local.</summary>
    ulong AddressOf(GlobalId global);

    /// <summary>Address of a basic block.</summary>
    ulong AddressOf(GlobalId function, Ir.Functions.BlockId block);
}
