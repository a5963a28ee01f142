// SPDX-License-Identifier: MIT
using System;
using System.Text;

namespace Stillpoint.StackMaps.Elf;

/// <summary>A symbol of an ELF file.</summary>
/// <param name="NameBytes">The name as it is in the file; that of a section symbol is its section's.</param>
/// <param name="Value">An address, or an offset into its section in a relocatable file.</param>
/// <param name="Kind">What it names.</param>
/// <param name="SectionIndex">The section it is in; 0 if it is defined elsewhere, negative if in no section.</param>
public readonly record struct ElfSymbol(ReadOnlyMemory<byte> NameBytes, ulong Value, ElfSymbolKind Kind, int SectionIndex)
{
    /// <summary>The name, made from its bytes at each call.</summary>
    public string Name => Encoding.UTF8.GetString(NameBytes.Span);

    /// <summary>Whether the file itself defines it, in a section.</summary>
    public bool IsDefined => SectionIndex > 0;
}

/// <summary>What a symbol names, by its number in <c>st_info</c>; others occur.</summary>
public enum ElfSymbolKind
{
    None = 0,
    Data = 1,
    Function = 2,
    Section = 3,
    File = 4,
}

/// <summary>A relocation: a place that the linker or the loader fills in.</summary>
/// <param name="Offset">The place, in bytes from the start of its section.</param>
/// <param name="Type">What is filled in, by a number of the machine.</param>
/// <param name="SymbolIndex">The symbol's number in its table; 0 for none.</param>
/// <param name="Symbol">The symbol; the default for none.</param>
/// <param name="Addend">What is added to the symbol's address.</param>
public readonly record struct ElfRelocation(ulong Offset, uint Type, uint SymbolIndex, ElfSymbol Symbol, long Addend)
{
    private const uint X64Address = 1;
    private const uint X64Relative = 8;
    private const uint Arm64Address = 257;
    private const uint Arm64Relative = 1027;

    /// <summary>Whether the place gets the 64-bit address of the symbol and the addend.</summary>
    public bool IsAddress(ElfMachine machine) => Type == (machine == ElfMachine.Arm64 ? Arm64Address : X64Address);

    /// <summary>Whether the place gets the addend and where the file was loaded.</summary>
    public bool IsRelative(ElfMachine machine) => Type == (machine == ElfMachine.Arm64 ? Arm64Relative : X64Relative);
}
