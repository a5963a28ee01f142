// SPDX-License-Identifier: MIT
namespace Stillpoint.StackMaps.Elf;

/// <summary>The processor that a file is for, by its number in <c>e_machine</c>.</summary>
public enum ElfMachine
{
    None = 0,
    X64 = 62,
    Arm64 = 183,
}

/// <summary>What kind of file it is, by its number in <c>e_type</c>.</summary>
public enum ElfFileType
{
    None = 0,

    /// <summary>An object file, whose addresses are not known yet.</summary>
    Relocatable = 1,
    Executable = 2,

    /// <summary>A shared library or a position-independent executable.</summary>
    Shared = 3,
}

/// <summary>What a section holds, by its number in <c>sh_type</c>; the kinds that the reader knows.</summary>
public enum ElfSectionType : uint
{
    Null = 0,
    ProgramBits = 1,
    SymbolTable = 2,
    StringTable = 3,
    RelocationsWithAddends = 4,

    /// <summary>Zeros in memory, no bytes in the file.</summary>
    NoBits = 8,
    DynamicSymbolTable = 11,

    /// <summary>Section indexes of symbols that do not fit their 16 bits.</summary>
    ExtendedSectionIndexes = 18,
}
