// SPDX-License-Identifier: MIT
using System;
using Stillpoint.StackMaps.Elf;

namespace Stillpoint.StackMaps;

/// <summary>Names of registers by their DWARF numbers.</summary>
/// <remarks>
/// Based on: System V ABI, AMD64 supplement, figure 3.36; DWARF for the Arm 64-bit architecture, section 4.1.
/// </remarks>
public static class DwarfRegisters
{
    private const int FirstX64Vector = 17;
    private const int X64Vectors = 16;
    private const int Arm64StackPointer = 31;
    private const int FirstArm64Vector = 64;
    private const int Arm64Vectors = 32;

    private static readonly string[] X64General =
    [
        "rax", "rdx", "rcx", "rbx", "rsi", "rdi", "rbp", "rsp", "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15", "ra",
    ];

    /// <summary>The register's name, such as <c>rax</c>; <c>R#n</c> for a number that has none here.</summary>
    public static string Name(ElfMachine machine, int number) =>
        (machine == ElfMachine.Arm64 ? Arm64Name(number) : X64Name(number)) ?? $"R#{number}";

    /// <summary>The number of a general register by its number in instructions.</summary>
    public static int OfGeneral(ElfMachine machine, int encoding) =>
        machine == ElfMachine.X64 && (uint)encoding < (uint)X64Encodings.Length ? X64Encodings[encoding] : encoding;

    /// <summary>The number of a vector register by its number in instructions.</summary>
    public static int OfVector(ElfMachine machine, int encoding) =>
        encoding + (machine == ElfMachine.X64 ? FirstX64Vector : FirstArm64Vector);

    private static ReadOnlySpan<byte> X64Encodings => [0, 2, 1, 3, 7, 6, 4, 5];

    private static string? X64Name(int number)
    {
        if ((uint)number < (uint)X64General.Length)
        {
            return X64General[number];
        }

        return number is >= FirstX64Vector and < FirstX64Vector + X64Vectors ? $"xmm{number - FirstX64Vector}" : null;
    }

    private static string? Arm64Name(int number) => number switch
    {
        >= 0 and < Arm64StackPointer => $"x{number}",
        Arm64StackPointer => "sp",
        >= FirstArm64Vector and < FirstArm64Vector + Arm64Vectors => $"v{number - FirstArm64Vector}",
        _ => null,
    };
}
