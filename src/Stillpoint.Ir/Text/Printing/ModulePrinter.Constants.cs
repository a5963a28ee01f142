// SPDX-License-Identifier: MIT
using System;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Text.Printing;

/// <content>Constants.</content>
internal sealed partial class ModulePrinter
{
    public void WriteTypedConstant(ConstantId constant)
    {
        if (!constant.IsNone)
        {
            WriteType(_module.Constants[constant].Type);
            _out.Write((byte)' ');
        }

        WriteConstant(constant);
    }

    private void WriteConstant(ConstantId constant)
    {
        if (constant.IsNone)
        {
            _out.Write("<no constant>"u8);
            return;
        }

        ref readonly ConstantRow row = ref _module.Constants[constant];
        switch (row.Kind)
        {
            case ConstantKind.Integer:
                WriteInteger(row);
                break;
            case ConstantKind.Float:
                FloatText.Write(_out, BitConverter.UInt32BitsToSingle((uint)row.Low));
                break;
            case ConstantKind.Double:
                FloatText.Write(_out, BitConverter.UInt64BitsToDouble(row.Low));
                break;
            case ConstantKind.Global:
                WriteGlobalName(row.Global);
                break;
            case ConstantKind.BlockAddress:
                WriteBlockAddress(row);
                break;
            case ConstantKind.Aggregate:
                WriteAggregate(constant);
                break;
            case ConstantKind.Bytes:
                _out.Write((byte)'c');
                _out.WriteQuoted(_module.Constants.Bytes(constant));
                break;
            case ConstantKind.Expression:
                WriteExpression(constant);
                break;
            default:
                _out.Write(WordOf(row.Kind));
                break;
        }
    }

    private static ReadOnlySpan<byte> WordOf(ConstantKind kind) => kind switch
    {
        ConstantKind.Null => "null"u8,
        ConstantKind.Zero => "zeroinitializer"u8,
        ConstantKind.Undef => "undef"u8,
        ConstantKind.Poison => "poison"u8,
        ConstantKind.TokenNone => "none"u8,
        _ => throw new UnreachableException(),
    };

    /// <summary>Signed decimal; a width of one bit is a truth value.</summary>
    private void WriteInteger(in ConstantRow row)
    {
        int bits = _module.Types[row.Type].Bits;
        if (bits == 1)
        {
            _out.Write(row.Low != 0 ? "true"u8 : "false"u8);
        }
        else if (bits <= 64)
        {
            int unused = 64 - bits;
            _out.WriteDecimal((long)(row.Low << unused) >> unused);
        }
        else
        {
            int unused = 128 - bits;
            _out.WriteDecimal((Int128)(row.Integer << unused) >> unused);
        }
    }

    private void WriteBlockAddress(in ConstantRow row)
    {
        _out.Write("blockaddress("u8);
        WriteGlobalName(row.Global);
        _out.Write(", %"u8);
        if (_module.Globals[row.Global].Body is null)
        {
            _out.Write("<no block>"u8);
        }
        else
        {
            LocalsOf(row.Global).WriteBlock(_out, row.Block);
        }

        _out.Write((byte)')');
    }

    private void WriteAggregate(ConstantId constant)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        ReadOnlySpan<ConstantId> elements = _module.Constants.Elements(constant);
        ref readonly TypeRow type = ref _module.Types[_module.Constants[constant].Type];
        bool isEmpty = elements.IsEmpty;
        switch (type.Kind)
        {
            case TypeKind.Array:
                _out.Write((byte)'[');
                WriteTypedConstants(elements);
                _out.Write((byte)']');
                break;
            case TypeKind.Vector:
                _out.Write((byte)'<');
                WriteTypedConstants(elements);
                _out.Write((byte)'>');
                break;
            default:
                _out.Write(type.IsPacked ? "<{"u8 : "{"u8);
                _out.Write(isEmpty ? ""u8 : " "u8);
                WriteTypedConstants(elements);
                _out.Write(isEmpty ? ""u8 : " "u8);
                _out.Write(type.IsPacked ? "}>"u8 : "}"u8);
                break;
        }
    }

    private void WriteTypedConstants(ReadOnlySpan<ConstantId> constants)
    {
        for (int i = 0; i < constants.Length; i++)
        {
            if (i != 0)
            {
                _out.Write(", "u8);
            }

            WriteTypedConstant(constants[i]);
        }
    }

    private void WriteExpression(ConstantId constant)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        ref readonly ConstantExpression expression = ref _module.Constants.Expression(constant);
        ReadOnlySpan<ConstantId> operands = _module.Constants.Operands(constant);
        _out.Write(Words.Mnemonic(expression.Opcode));
        WriteFlags(expression.Flags);
        _out.Write(" ("u8);
        if (expression.SourceElement != TypeId.None)
        {
            WriteType(expression.SourceElement);
            _out.Write(", "u8);
        }

        WriteTypedConstants(operands);
        if (expression.Opcode.Facts().Shape == OpcodeShape.Cast)
        {
            _out.Write(" to "u8);
            WriteType(_module.Constants[constant].Type);
        }
        else if (expression.Opcode == Opcode.ShuffleVector)
        {
            WriteMask(_module.Constants.Mask(constant));
        }

        _out.Write((byte)')');
    }

    /// <summary>The lanes of a shufflevector, as a further operand.</summary>
    private void WriteMask(ReadOnlySpan<int> lanes)
    {
        _out.Write(", <"u8);
        _out.WriteDecimal(lanes.Length);
        _out.Write(" x i32> "u8);
        if (!lanes.ContainsAnyExcept(0))
        {
            _out.Write("zeroinitializer"u8);
            return;
        }

        if (!lanes.ContainsAnyExcept(-1))
        {
            _out.Write("poison"u8);
            return;
        }

        _out.Write((byte)'<');
        for (int i = 0; i < lanes.Length; i++)
        {
            _out.Write(i == 0 ? "i32 "u8 : ", i32 "u8);
            if (lanes[i] < 0)
            {
                _out.Write("poison"u8);
            }
            else
            {
                _out.WriteDecimal(lanes[i]);
            }
        }

        _out.Write((byte)'>');
    }
}
