// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Stillpoint.StackMaps.Compact;
using Stillpoint.StackMaps.V3;

namespace Stillpoint.StackMaps.Elf;

/// <summary>The stack maps of an ELF file, with what its symbols and relocations say about functions. Immutable.</summary>
public sealed class StackMapFile
{
    /// <summary>More than files have: for each section all symbols are read again.</summary>
    private const int MostSections = 64;

    private StackMapFile(ElfFile elf, ImmutableArray<StackMapSection> sections, ImmutableArray<CompactSection> compactSections)
    {
        Elf = elf;
        Sections = sections;
        CompactSections = compactSections;
    }

    /// <summary>The name of sections with LLVM's tables.</summary>
    public static ReadOnlySpan<byte> SectionName => ".llvm_stackmaps"u8;

    /// <summary>The name of sections with our own.</summary>
    public static ReadOnlySpan<byte> CompactSectionName => ".stillpoint_maps"u8;

    public ElfFile Elf { get; }

    /// <summary>All sections with LLVM's tables; none is no error.</summary>
    public ImmutableArray<StackMapSection> Sections { get; }

    /// <summary>All sections with our tables.</summary>
    public ImmutableArray<CompactSection> CompactSections { get; }

    /// <summary>Reads all stack maps of an object file, an executable or a shared library.</summary>
    /// <param name="file">The whole file, which is kept, not copied.</param>
    /// <exception cref="MapFormatException">The file or its stack maps are damaged, with the offset in the file.</exception>
    public static StackMapFile Read(ReadOnlyMemory<byte> file)
    {
        var elf = ElfFile.Read(file);
        ImmutableArray<StackMapSection>.Builder sections = ImmutableArray.CreateBuilder<StackMapSection>();
        ImmutableArray<CompactSection>.Builder compact = ImmutableArray.CreateBuilder<CompactSection>();
        FunctionNames? names = null;
        long sectionBytes = 0;
        foreach (ElfSection section in elf.Sections)
        {
            bool isCompact = section.NameBytes.Span.SequenceEqual(CompactSectionName);
            if (!isCompact && !section.NameBytes.Span.SequenceEqual(SectionName))
            {
                continue;
            }

            if (section.Type is ElfSectionType.NoBits or ElfSectionType.Null)
            {
                throw new MapFormatException(section.HeaderOffset, "the section of stack maps has no bytes in the file");
            }

            // Sections that lie over each other would give any number of tables.
            sectionBytes += section.Bytes.Length;
            if (sectionBytes > file.Length || sections.Count + compact.Count == MostSections)
            {
                throw new MapFormatException(section.HeaderOffset, "sections of stack maps overlap or are too many");
            }

            names ??= new FunctionNames(elf);
            if (isCompact)
            {
                ImmutableArray<CompactTable> own = CompactTableReader.ReadAll(section.Bytes.Span, section.FileOffset);
                compact.Add(new CompactSection(section, own, names.Resolve(section, FieldsOf(own))));
                continue;
            }

            ImmutableArray<StackMapTable> tables = StackMapReader.ReadAll(section.Bytes.Span, section.FileOffset);
            sections.Add(new StackMapSection(section, tables, names.Resolve(section, FieldsOf(tables))));
        }

        return new StackMapFile(elf, sections.ToImmutable(), compact.ToImmutable());
    }

    private static IEnumerable<(long Field, ulong Address)> FieldsOf(ImmutableArray<StackMapTable> tables) => FieldsOf(
        tables.Select(static table => (table.ByteCount, table.Functions.Select(static function => function.Address))),
        StackMapTable.HeaderBytes, StackMapTable.FunctionBytes);

    private static IEnumerable<(long Field, ulong Address)> FieldsOf(ImmutableArray<CompactTable> tables) => FieldsOf(
        tables.Select(static table => (table.ByteCount, table.Functions.Select(static function => function.Address))),
        CompactTable.HeaderBytes, CompactTable.FunctionBytes);

    /// <summary>Where in a section the addresses of functions are, and what stands there.</summary>
    private static IEnumerable<(long Field, ulong Address)> FieldsOf(
        IEnumerable<(long Bytes, IEnumerable<ulong> Addresses)> tables, int headerBytes, int functionBytes)
    {
        long start = 0;
        foreach ((long bytes, IEnumerable<ulong> addresses) in tables)
        {
            long field = start + headerBytes;
            foreach (ulong address in addresses)
            {
                yield return (field, address);
                field += functionBytes;
            }

            start += bytes;
        }
    }

    /// <summary>Finds the symbols of functions.</summary>
    private sealed class FunctionNames
    {
        private readonly ElfFile _elf;
        private readonly Dictionary<(int Section, ulong Value), ElfSymbol> _functions = [];

        public FunctionNames(ElfFile elf)
        {
            _elf = elf;
            foreach (ElfSymbol symbol in elf.ReadSymbols())
            {
                if (symbol is { Kind: ElfSymbolKind.Function, IsDefined: true })
                {
                    _functions.TryAdd(KeyOf(symbol.SectionIndex, symbol.Value), symbol);
                }
            }
        }

        /// <summary>What the functions of a section are called.</summary>
        public ImmutableArray<FunctionPlace> Resolve(ElfSection section, IEnumerable<(long Field, ulong Address)> fields)
        {
            Dictionary<ulong, ElfRelocation> relocations = [];
            foreach (ElfRelocation relocation in _elf.ReadRelocations(section))
            {
                relocations.TryAdd(relocation.Offset, relocation);
            }

            ImmutableArray<FunctionPlace>.Builder places = ImmutableArray.CreateBuilder<FunctionPlace>();
            foreach ((long field, ulong address) in fields)
            {
                places.Add(relocations.TryGetValue((ulong)field, out ElfRelocation relocation)
                    ? Relocated(relocation)
                    : Named(0, address));
            }

            return places.ToImmutable();
        }

        private FunctionPlace Relocated(in ElfRelocation relocation)
        {
            ElfSymbol symbol = relocation.Symbol;
            if (relocation.IsRelative(_elf.Machine))
            {
                return Named(0, unchecked((ulong)relocation.Addend));
            }

            if (!relocation.IsAddress(_elf.Machine))
            {
                return new FunctionPlace(0, null, 0);
            }

            // A local function is known by the symbol of its section and its place there.
            return symbol.Kind == ElfSymbolKind.Section
                && Named(symbol.SectionIndex, unchecked(symbol.Value + (ulong)relocation.Addend)) is { Symbol: not null } named
                ? named
                : new FunctionPlace(unchecked(symbol.Value + (ulong)relocation.Addend), symbol, relocation.Addend);
        }

        private FunctionPlace Named(int section, ulong value) => _functions.TryGetValue(KeyOf(section, value), out ElfSymbol symbol)
            ? new FunctionPlace(value, symbol, 0)
            : new FunctionPlace(value, null, 0);

        /// <summary>Values are offsets into sections in an object file, addresses otherwise.</summary>
        private (int Section, ulong Value) KeyOf(int section, ulong value) =>
            _elf.Type == ElfFileType.Relocatable ? (section, value) : (0, value);
    }
}

/// <summary>A section of our stack maps.</summary>
/// <param name="Section">The section.</param>
/// <param name="Tables">Its tables, one for each module that was linked.</param>
/// <param name="Places">Where the functions of all tables are, in their order.</param>
public sealed record CompactSection(
    ElfSection Section, ImmutableArray<CompactTable> Tables, ImmutableArray<FunctionPlace> Places);

/// <summary>A section of LLVM's stack maps.</summary>
/// <param name="Section">The section.</param>
/// <param name="Tables">Its tables, one for each module that was linked.</param>
/// <param name="Places">Where the functions of all tables are, in their order.</param>
public sealed record StackMapSection(
    ElfSection Section, ImmutableArray<StackMapTable> Tables, ImmutableArray<FunctionPlace> Places);

/// <summary>Where a function of a table is.</summary>
/// <param name="Address">Its address; in an object file the offset into its section.</param>
/// <param name="Symbol">Its symbol, or the one that the relocation of its address names; null if unknown.</param>
/// <param name="Addend">Bytes from the symbol to the function, 0 where the symbol is the function's own.</param>
public readonly record struct FunctionPlace(ulong Address, ElfSymbol? Symbol, long Addend);
