// SPDX-License-Identifier: MIT
using System;

namespace Stillpoint.ObjectFiles.Elf;

/// <summary>Types of sections, by their numbers in the format.</summary>
internal enum ElfSectionKind : uint
{
    Bytes = 1,
    Symbols = 2,
    Strings = 3,
    Relocations = 4,
    Note = 7,
    NoBits = 8,
    Initializers = 14,
    Finalizers = 15,
}

/// <summary>Flags of sections.</summary>
[Flags]
internal enum ElfSectionFlags : ulong
{
    None = 0,
    Write = 1,
    Allocate = 2,
    Execute = 4,
    InfoLink = 0x40,
    ThreadLocal = 0x400,
}

/// <summary>Who sees a symbol.</summary>
internal enum ElfBinding
{
    Local = 0,
    Global = 1,
    Weak = 2,
}

/// <summary>Who sees a symbol once it is linked.</summary>
internal enum ElfVisibility
{
    Default = 0,
    Hidden = 2,
    Protected = 3,
}

/// <summary>Relocations of x86-64. S is the symbol, A the addend, P the place, G the place of the symbol's word in the table.</summary>
internal enum X64RelocationKind : uint
{
    /// <summary>S + A, 64 bits.</summary>
    Address64 = 1,

    /// <summary>S + A - P, 32 bits.</summary>
    Relative32 = 2,

    /// <summary>S + A - P, 32 bits, where S may be a jump to the function.</summary>
    Call32 = 4,

    /// <summary>S + A, 32 bits without sign: offsets within debug information.</summary>
    Address32 = 10,

    /// <summary>G + A - P of the word with the offset from the thread pointer.</summary>
    GotThreadOffset = 22,

    /// <summary>S + A - P, 64 bits.</summary>
    Relative64 = 24,

    /// <summary>G + A - P, in a call or jump, which the linker may make direct.</summary>
    GotCall = 41,

    /// <summary>G + A - P, in a move with a REX prefix, which the linker may make a lea.</summary>
    GotMove = 42,
}

/// <summary>What a symbol names, by its number in the format.</summary>
internal enum ElfSymbolType
{
    None = 0,
    Data = 1,
    Function = 2,
    Section = 3,
    File = 4,
    Common = 5,
    ThreadLocal = 6,
}
