// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Linq;
using Stillpoint.Assembler.X64;

namespace Stillpoint.Assembler.Tests;

/// <summary>
/// One instruction: a form, its operands, and the bytes that the encoder made of them. Registers are by operand of the
/// form, -1 where it is none or is memory.
/// </summary>
internal sealed record FormCase(
    FormName Name, OperandSize Size, int[] Registers, MemoryOperand? Memory, long Immediate, byte[] Code)
{
    public override string ToString() =>
        $"{Name.Form} {Size} [{string.Join(' ', Registers)}] {Memory} {Immediate}: {Convert.ToHexString(Code)}";
}

/// <summary>A memory operand with its parts as they should be read back.</summary>
internal sealed record MemoryOperand(
    X64Address Address, Gpr? Base, Gpr? Index, int Scale, int Displacement, bool IsRip = false, bool IsFs = false);

/// <summary>All forms over a cross product of their operands.</summary>
internal static class FormCases
{
    /// <summary>
    /// Low and high, never two with equal low bits, so that a lost or exchanged extension bit shows; those that are
    /// special as a byte register (rsi, rbp, rsp) are among them.
    /// </summary>
    private static readonly int[] Firsts = [1, 6, 8, 13];
    private static readonly int[] Seconds = [3, 5, 4, 10, 15];
    private static readonly int[] Thirds = [2, 9];

    private static readonly MemoryOperand[] Memories =
    [
        At(Gpr.Rax, 0), At(Gpr.Rsp, 0), At(Gpr.Rbp, 0), At(Gpr.R12, 0), At(Gpr.R13, 0), At(Gpr.R9, -128),
        At(Gpr.Rsp, 127), At(Gpr.Rdi, 128), At(Gpr.R12, int.MinValue), At(Gpr.Rcx, -129),
        At(Gpr.Rbp, Gpr.R12, 1, 0), At(Gpr.R13, Gpr.Rbp, 2, 0), At(Gpr.Rsp, Gpr.R10, 4, 5),
        At(Gpr.R8, Gpr.Rbx, 8, -1234567),
        new(X64Address.Scaled(Gpr.R13, 8, 64), null, Gpr.R13, 8, 64),
        new(X64Address.Scaled(Gpr.Rbp, 1), null, Gpr.Rbp, 1, 0),
        new(X64Address.Absolute(0x12345678), null, null, 1, 0x12345678),
        new(X64Address.RipRelative(-77), null, null, 1, -77, IsRip: true),
        new(X64Address.AtThreadPointer(-16), null, null, 1, -16, IsFs: true),
    ];

    private static readonly long[] Bytes = [0, 3, 127, -128];
    private static readonly long[] Words = [-2, 0x1234, -32768];
    private static readonly long[] DoubleWords = [-2, 0x12345678, int.MinValue];
    private static readonly long[] QuadWords = [-3, 0x1122_3344_5566_7788, 0x90000000];

    private static MemoryOperand At(Gpr @base, int displacement) =>
        new(X64Address.At(@base, displacement), @base, null, 1, displacement);

    private static MemoryOperand At(Gpr @base, Gpr index, int scale, int displacement) =>
        new(X64Address.At(@base, index, scale, displacement), @base, index, scale, displacement);

    public static IEnumerable<FormCase> All()
    {
        var encoder = new X64Encoder();
        foreach (FormName name in FormName.All)
        {
            if (name.IsRelative) continue;
            foreach (OperandSize size in name.Sizes())
            {
                foreach (long immediate in Immediates(name, size))
                {
                    foreach (FormCase made in Operands(encoder, name, size, immediate)) yield return made;
                }
            }
        }
    }

    private static long[] Immediates(FormName name, OperandSize size)
    {
        string? token = name.Operands.FirstOrDefault(FormName.IsImmediate);
        if (token is null) return [0];
        if (token == "Imm8" && name.IsVector) return [0, 3, 5];
        if (token == "Imm8" && name.Root.Length > 3 && name.Root is not "Push" and not "Imul") return [1, 5, 15];
        if (token == "Imm8" || size == OperandSize.Bits8) return Bytes;
        if (token == "Imm64") return QuadWords;
        return size == OperandSize.Bits16 ? Words : DoubleWords;
    }

    private static IEnumerable<FormCase> Operands(X64Encoder encoder, FormName name, OperandSize size, long immediate)
    {
        if (name.RmIndex < 0)
        {
            encoder.Plain(name.Form, immediate);
            yield return Take(encoder, name, size, Registers(name), null, immediate);
            yield break;
        }

        if (name.IsInOpcode)
        {
            for (int reg = 0; reg < 16; reg++)
            {
                int[] registers = Registers(name);
                registers[name.RmIndex] = reg;
                encoder.InOpcode(name.Form, size, reg, immediate);
                yield return Take(encoder, name, size, registers, null, immediate);
            }

            yield break;
        }

        foreach (int third in name.VvvvIndex >= 0 ? Thirds : [0])
        {
            foreach (int first in name.RegIndex >= 0 ? Firsts : [0])
            {
                foreach (FormCase made in RegistersAndMemory(encoder, name, size, first, third, immediate))
                    yield return made;
            }
        }
    }

    private static IEnumerable<FormCase> RegistersAndMemory(
        X64Encoder encoder, FormName name, OperandSize size, int reg, int vvvv, long immediate)
    {
        const int Is4 = 11;
        long argument = name.Is4Index >= 0 ? Is4 : immediate;
        int[] registers = Registers(name);
        if (name.RegIndex >= 0) registers[name.RegIndex] = reg;
        if (name.VvvvIndex >= 0) registers[name.VvvvIndex] = vvvv;
        if (name.Is4Index >= 0) registers[name.Is4Index] = Is4;
        if (name.AllowsRegister)
        {
            foreach (int rm in Seconds)
            {
                int[] all = [.. registers];
                all[name.RmIndex] = rm;
                if (name.VvvvIndex >= 0) encoder.RegRegReg(name.Form, size, reg, vvvv, rm, argument);
                else encoder.RegReg(name.Form, size, reg, rm, argument);
                yield return Take(encoder, name, size, all, null, immediate);
            }
        }

        if (!name.AllowsMemory) yield break;
        foreach (MemoryOperand memory in Memories)
        {
            if (name.VvvvIndex >= 0) encoder.RegRegMem(name.Form, size, reg, vvvv, memory.Address, argument);
            else encoder.RegMem(name.Form, size, reg, memory.Address, argument);
            if (memory.IsRip && BitConverter.ToInt32(encoder.Buffer.Finish()[encoder.LastDisplacementOffset..]) != -77)
                throw new InvalidOperationException($"{name.Form}: the displacement is elsewhere");
            yield return Take(encoder, name, size, registers, memory, immediate);
        }
    }

    private static int[] Registers(FormName name) => name.Operands.Select(_ => -1).ToArray();

    private static FormCase Take(
        X64Encoder encoder, FormName name, OperandSize size, int[] registers, MemoryOperand? memory, long immediate)
    {
        byte[] code = encoder.Buffer.Finish().ToArray();
        encoder.Buffer.Reset();
        return new FormCase(name, size, registers, memory, immediate, code);
    }
}
