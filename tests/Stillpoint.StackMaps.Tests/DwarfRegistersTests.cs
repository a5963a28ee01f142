// SPDX-License-Identifier: MIT
using Stillpoint.StackMaps.Elf;
using Xunit;

namespace Stillpoint.StackMaps.Tests;

/// <summary>Names of registers by DWARF number.</summary>
public sealed class DwarfRegistersTests
{
    [Theory]
    [InlineData(ElfMachine.X64, 0, "rax")]
    [InlineData(ElfMachine.X64, 1, "rdx")]
    [InlineData(ElfMachine.X64, 2, "rcx")]
    [InlineData(ElfMachine.X64, 3, "rbx")]
    [InlineData(ElfMachine.X64, 4, "rsi")]
    [InlineData(ElfMachine.X64, 5, "rdi")]
    [InlineData(ElfMachine.X64, 6, "rbp")]
    [InlineData(ElfMachine.X64, 7, "rsp")]
    [InlineData(ElfMachine.X64, 8, "r8")]
    [InlineData(ElfMachine.X64, 15, "r15")]
    [InlineData(ElfMachine.X64, 16, "ra")]
    [InlineData(ElfMachine.X64, 17, "xmm0")]
    [InlineData(ElfMachine.X64, 32, "xmm15")]
    [InlineData(ElfMachine.X64, 33, "R#33")]
    [InlineData(ElfMachine.X64, -1, "R#-1")]
    [InlineData(ElfMachine.Arm64, 0, "x0")]
    [InlineData(ElfMachine.Arm64, 30, "x30")]
    [InlineData(ElfMachine.Arm64, 31, "sp")]
    [InlineData(ElfMachine.Arm64, 32, "R#32")]
    [InlineData(ElfMachine.Arm64, 64, "v0")]
    [InlineData(ElfMachine.Arm64, 95, "v31")]
    [InlineData(ElfMachine.Arm64, 96, "R#96")]
    public void Registers_have_the_names_of_their_machine(ElfMachine machine, int number, string name) =>
        Assert.Equal(name, DwarfRegisters.Name(machine, number));
}
