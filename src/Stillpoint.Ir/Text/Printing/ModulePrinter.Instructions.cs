// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Text.Printing;

/// <content>Instructions, except calls and accesses to memory.</content>
internal sealed partial class ModulePrinter
{
    private void WriteInstruction(Function function, InstId inst)
    {
        if (function.Result(inst) is { IsNone: false } result)
        {
            _out.Write((byte)'%');
            _locals.WriteValue(_out, result);
            _out.Write(" = "u8);
        }

        ref readonly InstRow row = ref function.Insts[inst];
        if (row.Opcode == Opcode.Call)
        {
            WriteCall(function, inst);
            return;
        }

        _out.Write(Words.Mnemonic(row.Opcode));
        switch (row.Opcode.Facts().Shape)
        {
            case OpcodeShape.Terminator:
                WriteTerminator(function, inst);
                break;
            case OpcodeShape.Unary:
            case OpcodeShape.Binary:
                WriteFlags(row.Flags);
                WriteSameTyped(function, function.Operands(inst));
                break;
            case OpcodeShape.Cast:
                WriteFlags(row.Flags);
                WriteTyped(function, row.A, " "u8);
                _out.Write(" to "u8);
                WriteResultType(function, inst);
                break;
            case OpcodeShape.Compare:
                WriteFlags(row.Flags);
                _out.Write((byte)' ');
                _out.Write(row.Opcode == Opcode.ICmp
                    ? Words.Of((IntPredicate)row.Sub)
                    : Words.Of((FloatPredicate)row.Sub));
                WriteSameTyped(function, function.Operands(inst));
                break;
            default:
                WriteSpecial(function, inst);
                break;
        }
    }

    private void WriteTerminator(Function function, InstId inst)
    {
        ref readonly InstRow row = ref function.Insts[inst];
        ReadOnlySpan<EdgeRow> edges = function.EdgesOf(inst);
        switch (row.Opcode)
        {
            case Opcode.Ret when row.OperandCount == 0:
                _out.Write(" void"u8);
                break;
            case Opcode.Ret:
                WriteTyped(function, row.A, " "u8);
                break;
            case Opcode.Br:
                WriteTarget(edges[0], " label %"u8);
                break;
            case Opcode.CondBr:
                WriteTyped(function, row.A, " "u8);
                WriteTarget(edges[0], ", label %"u8);
                WriteTarget(edges[1], ", label %"u8);
                break;
            case Opcode.Switch:
                WriteTyped(function, row.A, " "u8);
                WriteTarget(edges[0], ", label %"u8);
                WriteCases(function.CasesOf(inst), edges[1..]);
                break;
            case Opcode.IndirectBr:
                WriteTyped(function, row.A, " "u8);
                _out.Write(", ["u8);
                for (int i = 0; i < edges.Length; i++)
                {
                    WriteTarget(edges[i], i == 0 ? "label %"u8 : ", label %"u8);
                }

                _out.Write((byte)']');
                break;
        }
    }

    private void WriteCases(ReadOnlySpan<ConstantId> cases, ReadOnlySpan<EdgeRow> edges)
    {
        _out.Write(" [\n"u8);
        for (int i = 0; i < cases.Length; i++)
        {
            _out.Write("    "u8);
            WriteTypedConstant(cases[i]);
            WriteTarget(edges[i], ", label %"u8);
            _out.Write((byte)'\n');
        }

        _out.Write("  ]"u8);
    }

    private void WriteTarget(in EdgeRow edge, ReadOnlySpan<byte> prefix)
    {
        _out.Write(prefix);
        _locals.WriteBlock(_out, edge.Target);
    }

    private void WriteSpecial(Function function, InstId inst)
    {
        ref readonly InstRow row = ref function.Insts[inst];
        ReadOnlySpan<ValueId> operands = function.Operands(inst);
        WriteFlags(row.Opcode == Opcode.CmpXchg ? InstFlags.None : row.Flags);
        switch (row.Opcode)
        {
            case Opcode.ExtractElement:
            case Opcode.InsertElement:
            case Opcode.Select:
            case Opcode.Freeze:
                WriteTypedList(function, operands, " "u8);
                break;
            case Opcode.ShuffleVector:
                WriteTypedList(function, operands, " "u8);
                WriteMask(function.NumbersOf(inst));
                break;
            case Opcode.ExtractValue:
            case Opcode.InsertValue:
                WriteTypedList(function, operands, " "u8);
                foreach (int index in function.NumbersOf(inst))
                {
                    _out.Write(", "u8);
                    _out.WriteDecimal(index);
                }

                break;
            case Opcode.GetElementPtr:
                _out.Write((byte)' ');
                WriteType(new TypeId(row.Extra));
                WriteTypedList(function, operands, ", "u8);
                break;
            case Opcode.VaArg:
                WriteTypedList(function, operands, " "u8);
                _out.Write(", "u8);
                WriteResultType(function, inst);
                break;
            default:
                WriteMemory(function, inst);
                break;
        }
    }

    /// <summary>Flags in LLVM's order, each with a blank before it; <c>weak</c> is not among them.</summary>
    private void WriteFlags(InstFlags flags)
    {
        if (flags == InstFlags.None)
        {
            return;
        }

        if ((flags & InstFlags.Fast) == InstFlags.Fast)
        {
            _out.Write(" fast"u8);
        }
        else
        {
            WriteFlag(flags, InstFlags.Reassoc, " reassoc"u8);
            WriteFlag(flags, InstFlags.NoNaNs, " nnan"u8);
            WriteFlag(flags, InstFlags.NoInfs, " ninf"u8);
            WriteFlag(flags, InstFlags.NoSignedZeros, " nsz"u8);
            WriteFlag(flags, InstFlags.AllowReciprocal, " arcp"u8);
            WriteFlag(flags, InstFlags.AllowContract, " contract"u8);
            WriteFlag(flags, InstFlags.ApproximateFunctions, " afn"u8);
        }

        WriteFlag(flags, InstFlags.InBounds, " inbounds"u8);
        if ((flags & InstFlags.InBounds) == 0)
        {
            WriteFlag(flags, InstFlags.Nusw, " nusw"u8);
        }

        WriteFlag(flags, InstFlags.Nuw, " nuw"u8);
        WriteFlag(flags, InstFlags.Nsw, " nsw"u8);
        WriteFlag(flags, InstFlags.Exact, " exact"u8);
        WriteFlag(flags, InstFlags.Disjoint, " disjoint"u8);
        WriteFlag(flags, InstFlags.NonNegative, " nneg"u8);
    }

    private void WriteFlag(InstFlags flags, InstFlags flag, ReadOnlySpan<byte> word)
    {
        if ((flags & flag) != 0)
        {
            _out.Write(word);
        }
    }

    private void WriteResultType(Function function, InstId inst)
    {
        ValueId result = function.Result(inst);
        WriteType(result.IsNone ? TypeId.None : function.TypeOf(result));
    }

    private void WriteOperand(Function function, ValueId value)
    {
        if (value.IsNone)
        {
            _out.Write("<no value>"u8);
        }
        else if (function.TryGetConstant(value, out ConstantId constant))
        {
            WriteConstant(constant);
        }
        else
        {
            _out.Write((byte)'%');
            _locals.WriteValue(_out, value);
        }
    }

    private void WriteTyped(Function function, ValueId value, ReadOnlySpan<byte> prefix)
    {
        _out.Write(prefix);
        if (!value.IsNone)
        {
            WriteType(function.TypeOf(value));
            _out.Write((byte)' ');
        }

        WriteOperand(function, value);
    }

    private void WriteTypedList(Function function, ReadOnlySpan<ValueId> values, ReadOnlySpan<byte> prefix)
    {
        for (int i = 0; i < values.Length; i++)
        {
            WriteTyped(function, values[i], i == 0 ? prefix : ", "u8);
        }
    }

    /// <summary>Operands of one type, which is written once.</summary>
    private void WriteSameTyped(Function function, ReadOnlySpan<ValueId> values)
    {
        WriteTyped(function, values[0], " "u8);
        for (int i = 1; i < values.Length; i++)
        {
            _out.Write(", "u8);
            WriteOperand(function, values[i]);
        }
    }
}
