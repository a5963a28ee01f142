// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;

namespace Stillpoint.ObjectFiles.Elf;

/// <summary>A section that is being written.</summary>
internal sealed class ElfSectionBuilder(int index, string name, ElfSectionKind kind, ElfSectionFlags flags, int alignment)
{
    private long _reserved;

    /// <summary>Position among the sections that were added.</summary>
    public int Index { get; } = index;

    public string Name { get; } = name;

    public ElfSectionKind Kind { get; } = kind;

    public ElfSectionFlags Flags { get; set; } = flags;

    public int Alignment { get; private set; } = alignment;

    /// <summary>The symbol of its start.</summary>
    public ElfSymbolId Symbol { get; set; }

    /// <summary>What is in it; nothing where it has no bytes in the file.</summary>
    public ByteWriter Bytes { get; } = new();

    public List<ElfRelocationRow> Relocations { get; } = [];

    /// <summary>Bytes in memory.</summary>
    public long Size => Kind == ElfSectionKind.NoBits ? _reserved : Bytes.Length;

    /// <summary>Pads to an alignment, which the section has then too, and gives the offset.</summary>
    public long AlignTo(int bytes, byte filler = 0)
    {
        Alignment = Math.Max(Alignment, bytes);
        if (Kind == ElfSectionKind.NoBits)
        {
            _reserved = (_reserved + bytes - 1) & -bytes;
        }
        else
        {
            Bytes.Align(bytes, filler);
        }

        return Size;
    }

    /// <summary>Makes a section without bytes larger.</summary>
    public void Reserve(long bytes) => _reserved = checked(_reserved + bytes);

    /// <summary>Has the linker fill in a place.</summary>
    public void Relocate(long offset, X64RelocationKind kind, ElfSymbolId symbol, long addend) =>
        Relocations.Add(new ElfRelocationRow(offset, kind, symbol, addend));

    /// <summary>Adds a field that the linker fills in.</summary>
    public void AddField(X64RelocationKind kind, int bytes, ElfSymbolId symbol, long addend)
    {
        Relocate(Bytes.Length, kind, symbol, addend);
        Bytes.Add(bytes);
    }
}

/// <summary>A place that the linker fills in.</summary>
internal readonly record struct ElfRelocationRow(long Offset, X64RelocationKind Kind, ElfSymbolId Symbol, long Addend);
