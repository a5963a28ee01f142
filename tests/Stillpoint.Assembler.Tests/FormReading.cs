// SPDX-License-Identifier: MIT
using System;
using Iced.Intel;
using Stillpoint.Assembler.X64;

namespace Stillpoint.Assembler.Tests;

/// <summary>Compares a decoded instruction with what the case asked for.</summary>
internal static class FormReading
{
    /// <summary>What differs, or null.</summary>
    public static string? Difference(FormCase made, in Instruction read)
    {
        FormName name = made.Name;
        if (read.IsInvalid) return "invalid";
        if (read.Length != made.Code.Length) return $"length {read.Length}";
        if (!string.Equals(ExpectedMnemonic(made), read.Mnemonic.ToString(), StringComparison.OrdinalIgnoreCase))
            return $"mnemonic {read.Mnemonic}";
        if (read.HasLockPrefix != (name.Prefix == "Lock")) return "lock";
        if (read.HasRepPrefix != (name.Prefix == "Rep")) return "rep";
        for (int i = 0; i < name.Operands.Length; i++)
        {
            string? difference = OperandDifference(made, read, i);
            if (difference is not null) return $"operand {i}: {difference}";
        }

        return made.Memory is null ? null : MemoryDifference(made.Memory, read);
    }

    /// <summary>
    /// The manual has another mnemonic for 64 bits in a few places; without a condition it is overflow.
    /// </summary>
    private static string ExpectedMnemonic(FormCase made)
    {
        string mnemonic = made.Name.Mnemonic;
        if (mnemonic.EndsWith("cc", StringComparison.Ordinal)) return mnemonic[..^2] + "o";
        bool isLong = made.Size == OperandSize.Bits64;
        return isLong && (made.Name.Root is "Movd" or "Pextrd" or "Pinsrd") ? mnemonic[..^1] + "q" : mnemonic;
    }

    private static string? OperandDifference(FormCase made, in Instruction read, int operand)
    {
        FormName name = made.Name;
        string token = name.Operands[operand];
        if (FormName.IsImmediate(token)) return ImmediateDifference(made, read, operand);
        if (token == "1") return read.GetImmediate(operand) == 1 ? null : "not 1";
        if (token == "Cl") return read.GetOpRegister(operand) == Register.CL ? null : "not cl";
        if (made.Registers[operand] < 0)
        {
            if (read.GetOpKind(operand) != OpKind.Memory) return "not memory";
            int width = name.IsVectorOperand(operand) || name.Operands[operand] == "Mem" && name.Prefix.Length == 0
                ? 0
                : name.WidthOf(operand, made.Size, isMemory: true);
            int size = read.MemorySize.GetSize();
            return width == 0 || size == width ? null : $"memory of {size} bytes";
        }

        Register expected = ExpectedRegister(made, operand);
        Register actual = read.GetOpKind(operand) == OpKind.Register ? read.GetOpRegister(operand) : Register.None;
        return actual == expected ? null : $"{actual}, not {expected}";
    }

    private static Register ExpectedRegister(FormCase made, int operand)
    {
        int number = made.Registers[operand];
        if (made.Name.IsVectorOperand(operand))
            return (made.Name.IsYmm(operand, made.Size) ? Register.YMM0 : Register.XMM0) + number;
        return made.Name.WidthOf(operand, made.Size, isMemory: false) switch
        {
            1 => EncoderOracleTests.ByteName((Gpr)number),
            2 => Register.AX + number,
            4 => Register.EAX + number,
            _ => Register.RAX + number,
        };
    }

    private static string? ImmediateDifference(FormCase made, in Instruction read, int operand)
    {
        ulong actual = read.GetImmediate(operand);
        OpKind kind = read.GetOpKind(operand);
        int bits = kind == OpKind.Immediate8 ? 8 : made.Size == default ? 64 : 8 * (int)made.Size;
        if (made.Name.Form == X64Form.MovRegImm32) bits = 32;
        return (ulong)made.Immediate << (64 - bits) == actual << (64 - bits) ? null : $"immediate {actual:x}";
    }

    private static string? MemoryDifference(MemoryOperand memory, in Instruction read)
    {
        Register @base = memory.IsRip ? Register.RIP : Name(memory.Base);
        if (read.MemoryBase != @base) return $"base {read.MemoryBase}";
        if (read.MemoryIndex != Name(memory.Index)) return $"index {read.MemoryIndex}";
        if (read.MemoryIndexScale != memory.Scale) return $"scale {read.MemoryIndexScale}";
        if (read.MemorySegment == Register.FS != memory.IsFs) return $"segment {read.MemorySegment}";
        long displacement = (long)read.MemoryDisplacement64 - (memory.IsRip ? (long)read.NextIP : 0);
        return displacement == memory.Displacement ? null : $"displacement {displacement}";
    }

    private static Register Name(Gpr? register) => register is { } r ? Register.RAX + (int)r : Register.None;
}
