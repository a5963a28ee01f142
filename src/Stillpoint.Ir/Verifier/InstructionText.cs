// SPDX-License-Identifier: MIT
using System;
using System.Text;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Verifier;

/// <summary>
/// Writes an instruction for messages: <c>add i32 %a, i64 %b</c>. Unlike LLVM text, every operand has its type, because
/// an ill-typed instruction has no LLVM text.
/// </summary>
internal static class InstructionText
{
    private const int MaxOperands = 12;

    /// <summary>The instruction as text, with its place: <c>in @f, block %b: …</c> for IR without source.</summary>
    public static string Place(Function function, InstId inst)
    {
        BlockId block = function.Link(inst).Block;
        string where = block.IsNone ? string.Empty : $", block {BlockName(function, block)}";
        return $"{function.Module.Display(function.Global)}{where}: {Of(function, inst)}";
    }

    /// <summary>The name of a block, or its number in the function's table.</summary>
    public static string BlockName(Function function, BlockId block) =>
        function.BlockRows[block].Name is { IsNone: false } name
            ? "%" + function.Module.Names.Text(name)
            : block == function.EntryBlock ? "entry" : $"%<{block}>";

    /// <summary>The instruction as text.</summary>
    /// <param name="function">Its function.</param>
    /// <param name="inst">The instruction.</param>
    /// <param name="declared">Type that a conversion shall have while it has no result; void for none.</param>
    public static string Of(Function function, InstId inst, TypeId declared = default)
    {
        StringBuilder text = new();
        InstRow row = function.Insts[inst];
        Module module = function.Module;
        ValueId result = function.Result(inst);
        if (!result.IsNone && !function.Values[result].Name.IsNone)
        {
            AppendValue(text, function, result);
            text.Append(" = ");
        }

        text.Append((int)row.Opcode < OpcodeTable.Rows.Length ? row.Opcode.Facts().Mnemonic : $"opcode {row.Opcode}");
        AppendSub(text, row);
        if (row.Opcode is Opcode.GetElementPtr or Opcode.Alloca)
        {
            text.Append(' ');
            TypeText.Append(text, module, new TypeId(row.Extra));
            text.Append(row.OperandCount > 0 ? "," : string.Empty);
        }

        AppendOperands(text, function, inst);
        if (row.Opcode < Opcode.ICmp && row.Opcode.Facts().Shape == OpcodeShape.Cast)
        {
            text.Append(" to ");
            TypeText.Append(text, module, result.IsNone ? declared : function.TypeOf(result));
        }

        return text.ToString();
    }

    /// <summary>A value with its type.</summary>
    public static string Of(Function function, ValueId value)
    {
        StringBuilder text = new();
        AppendTyped(text, function, value);
        return text.ToString();
    }

    private static void AppendSub(StringBuilder text, in InstRow row)
    {
        string? sub = row.Opcode switch
        {
            Opcode.ICmp => ((IntPredicate)row.Sub).ToString(),
            Opcode.FCmp => ((FloatPredicate)row.Sub).ToString(),
            Opcode.AtomicRmw => ((AtomicOperation)row.Sub).ToString(),
            _ => null,
        };
        if (sub is not null)
        {
            text.Append(' ').Append(sub.ToLowerInvariant());
        }
    }

    private static void AppendOperands(StringBuilder text, Function function, InstId inst)
    {
        ReadOnlySpan<ValueId> operands = function.Operands(inst);
        for (int i = 0; i < operands.Length; i++)
        {
            text.Append(i == 0 ? " " : ", ");
            if (i == MaxOperands)
            {
                text.Append("...");
                break;
            }

            AppendTyped(text, function, operands[i]);
        }

        bool isFirst = operands.IsEmpty;
        foreach (EdgeRow edge in function.EdgesOf(inst))
        {
            text.Append(isFirst ? " " : ", ").Append("label ");
            text.Append((uint)edge.Target.Index < (uint)function.BlockCount
                ? BlockName(function, edge.Target)
                : "<no block>");
            isFirst = false;
            if (text.Length > 500)
            {
                text.Append(", ...");
                break;
            }
        }
    }

    private static void AppendTyped(StringBuilder text, Function function, ValueId value)
    {
        if ((uint)value.Index >= (uint)function.ValueCount)
        {
            text.Append("<no value>");
            return;
        }

        TypeText.Append(text, function.Module, function.TypeOf(value));
        text.Append(' ');
        AppendValue(text, function, value);
    }

    private static void AppendValue(StringBuilder text, Function function, ValueId value)
    {
        ref ValueRow row = ref function.Values[value];
        Module module = function.Module;
        if (!row.Name.IsNone)
        {
            text.Append('%').Append(module.Names.Text(row.Name));
        }
        else if (row.Kind == ValueKind.Constant && (uint)row.Payload < (uint)module.Constants.Count)
        {
            AppendConstant(text, module, new ConstantId(row.Payload));
        }
        else
        {
            text.Append(row.Kind == ValueKind.Argument ? $"%<argument {row.Payload}>" : $"%<{value}>");
        }
    }

    private static void AppendConstant(StringBuilder text, Module module, ConstantId constant)
    {
        ref readonly ConstantRow row = ref module.Constants[constant];
        text.Append(row.Kind switch
        {
            ConstantKind.Integer => SignedText(row.Integer, module.Types[row.Type].Bits),
            ConstantKind.Float => BitConverter.UInt32BitsToSingle((uint)row.Low).ToString(),
            ConstantKind.Double => BitConverter.UInt64BitsToDouble(row.Low).ToString(),
            ConstantKind.Null => "null",
            ConstantKind.Zero => "zeroinitializer",
            ConstantKind.Undef => "undef",
            ConstantKind.Poison => "poison",
            ConstantKind.TokenNone => "none",
            ConstantKind.Global when (uint)row.Global.Index < (uint)module.Globals.Count => module.Display(row.Global),
            ConstantKind.BlockAddress => "blockaddress(...)",
            ConstantKind.Expression => $"{module.Constants.Expression(constant).Opcode.Facts().Mnemonic} (...)",
            _ => "<...>",
        });
    }

    private static string SignedText(UInt128 bits, int width)
    {
        if (width is < 1 or > 128)
        {
            return bits.ToString();
        }

        int unused = 128 - width;
        return width == 1 ? bits == 0 ? "false" : "true" : (((Int128)bits << unused) >> unused).ToString();
    }
}
