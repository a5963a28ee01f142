// SPDX-License-Identifier: MIT
using System;
using System.Text;

namespace Stillpoint.StackMaps.Elf;

/// <summary>A section of an ELF file. Immutable; shares the bytes of the file.</summary>
public sealed class ElfSection
{
    private const ulong AllocatedFlag = 2;

    internal ElfSection(
        int index,
        long headerOffset,
        in ElfSectionHeader header,
        ReadOnlyMemory<byte> nameBytes,
        ReadOnlyMemory<byte> bytes)
    {
        Index = index;
        HeaderOffset = headerOffset;
        Header = header;
        NameBytes = nameBytes;
        Bytes = bytes;
    }

    /// <summary>The section's number in the file, from 0, which is the null section.</summary>
    public int Index { get; }

    /// <summary>The name, made from its bytes at each call.</summary>
    public string Name => Encoding.UTF8.GetString(NameBytes.Span);

    /// <summary>The name as it is in the file.</summary>
    public ReadOnlyMemory<byte> NameBytes { get; }

    public ElfSectionType Type => Header.Type;

    /// <summary>Where it is in memory; 0 in a relocatable file.</summary>
    public ulong Address => Header.Address;

    /// <summary>Bytes in memory; those in the file are as many, or none for <see cref="ElfSectionType.NoBits"/>.</summary>
    public ulong MemoryBytes => Header.Size;

    /// <summary>Where the section's header is in the file.</summary>
    public long HeaderOffset { get; }

    /// <summary>Where the bytes start in the file; of no meaning for a section without bytes.</summary>
    public long FileOffset => unchecked((long)Header.FileOffset);

    /// <summary>Whether it is in memory when the program runs.</summary>
    public bool IsAllocated => (Header.Flags & AllocatedFlag) != 0;

    /// <summary>What is in the file.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    internal ElfSectionHeader Header { get; }
}

/// <summary>A section header as it is in the file, without the fields that nobody here needs.</summary>
internal readonly record struct ElfSectionHeader(
    uint NameOffset, ElfSectionType Type, ulong Flags, ulong Address, ulong FileOffset, ulong Size, uint Link, uint Info);
