// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Stillpoint.StackMaps.Elf;

/// <summary>An ELF64 little-endian file for x86-64 or aarch64: its sections, symbols and relocations.</summary>
/// <remarks>
/// Nothing in the file is trusted: every count and offset is checked against the bytes there are before it is used, so
/// memory is in proportion to the file's length, and so is time but for names, which have at most <see cref="LongestName"/> bytes.
/// Immutable, so any thread may read; the bytes must not change meanwhile.
/// Based on: System V ABI, chapters 4 and 5.
/// </remarks>
public sealed class ElfFile
{
    /// <summary>The longest name of a section or symbol that is read, in bytes.</summary>
    public const int LongestName = 1 << 16;

    private const int HeaderBytes = 64;
    private const int SectionHeaderBytes = 64;
    private const int SymbolBytes = 24;
    private const int RelocationBytes = 24;
    private const int ExtendedIndexBytes = 4;
    private const byte Class64 = 2;
    private const byte LittleEndian = 1;
    private const byte CurrentVersion = 1;
    private const int ExtendedIndex = 0xFFFF;
    private const int FirstReservedIndex = 0xFF00;

    private readonly ReadOnlyMemory<byte> _file;

    private ElfFile(
        ReadOnlyMemory<byte> file, ElfMachine machine, ElfFileType type, ImmutableArray<ElfSection> sections)
    {
        _file = file;
        Machine = machine;
        Type = type;
        Sections = sections;
    }

    private static ReadOnlySpan<byte> Magic => [0x7F, (byte)'E', (byte)'L', (byte)'F'];

    public ElfMachine Machine { get; }

    public ElfFileType Type { get; }

    /// <summary>All sections in the order of the file, the null section first; none if the file has no section table.</summary>
    public ImmutableArray<ElfSection> Sections { get; }

    /// <summary>Reads the headers of a file.</summary>
    /// <param name="file">The whole file, which is kept, not copied.</param>
    /// <exception cref="MapFormatException">It is no ELF file, not one of these kinds, or damaged.</exception>
    public static ElfFile Read(ReadOnlyMemory<byte> file)
    {
        ReadOnlySpan<byte> bytes = file.Span;
        if (!bytes.StartsWith(Magic))
        {
            throw new MapFormatException(0, "the file is not ELF");
        }

        ByteReader reader = new(bytes, 0);
        reader.Skip(Magic.Length, "the end of the ELF header");
        Expect(ref reader, Class64, "the class of the file", "64 bits");
        Expect(ref reader, LittleEndian, "the byte order of the file", "little-endian");
        Expect(ref reader, CurrentVersion, "the version of the file", "1");
        reader.Skip(9, "the end of the ELF header");
        ElfFileType type = ReadType(ref reader);
        ElfMachine machine = ReadMachine(ref reader);
        reader.Skip(20, "the end of the ELF header"); // e_version, e_entry, e_phoff
        long tableField = reader.Offset;
        ulong tableOffset = reader.UInt64("the end of the ELF header");
        reader.Skip(10, "the end of the ELF header"); // e_flags, e_ehsize, e_phentsize, e_phnum
        long sizeField = reader.Offset;
        int headerBytes = reader.UInt16("the end of the ELF header");
        int count = reader.UInt16("the end of the ELF header");
        int nameTable = reader.UInt16("the end of the ELF header");
        if (tableOffset == 0)
        {
            return new ElfFile(file, machine, type, []);
        }

        if (headerBytes != SectionHeaderBytes)
        {
            throw new MapFormatException(sizeField, $"section headers of {headerBytes} bytes, not {SectionHeaderBytes}");
        }

        if (!Fits(bytes.Length, tableOffset, SectionHeaderBytes))
        {
            throw new MapFormatException(tableField, "the section table is outside of the file");
        }

        ElfSectionHeader[] headers = ReadHeaders(bytes, (int)tableOffset, count, ref nameTable, tableField);
        return new ElfFile(file, machine, type, MakeSections(file, (int)tableOffset, headers, nameTable));
    }

    /// <summary>The symbols of the file: those of its symbol table, or the dynamic ones if it was stripped.</summary>
    /// <returns>All symbols by their numbers, the null symbol first; none if there is no table. Made at each call.</returns>
    /// <exception cref="MapFormatException">The table is damaged.</exception>
    public ImmutableArray<ElfSymbol> ReadSymbols()
    {
        ElfSection? table = FirstOf(ElfSectionType.SymbolTable) ?? FirstOf(ElfSectionType.DynamicSymbolTable);
        return table is null ? [] : ReadSymbols(table);
    }

    /// <summary>
    /// The relocations with addends that fill places of a section: of a relocatable file those the linker applies, else
    /// those the loader applies.
    /// </summary>
    /// <returns>In the order of the file. Made at each call.</returns>
    /// <exception cref="MapFormatException">They, their symbols or their names are damaged.</exception>
    public ImmutableArray<ElfRelocation> ReadRelocations(ElfSection section)
    {
        ArgumentNullException.ThrowIfNull(section);
        List<ElfRelocation> relocations = [];
        SymbolCache symbols = new();
        long tableBytes = 0;
        foreach (ElfSection table in Sections)
        {
            if (table.Type == ElfSectionType.RelocationsWithAddends
                && (Type == ElfFileType.Relocatable ? table.Header.Info == (uint)section.Index : table.IsAllocated))
            {
                // Tables that lie over each other would give any number of relocations.
                tableBytes += table.Bytes.Length;
                if (tableBytes > _file.Length)
                {
                    throw new MapFormatException(table.FileOffset, "tables of relocations overlap");
                }

                AddRelocations(table, section, symbols, relocations);
            }
        }

        return [.. relocations];
    }

    private static void Expect(ref ByteReader reader, byte expected, string what, string name)
    {
        long offset = reader.Offset;
        byte value = reader.Byte("the end of the ELF header");
        if (value != expected)
        {
            throw new MapFormatException(offset, $"{what} is {value}, not {expected} ({name})");
        }
    }

    private static ElfFileType ReadType(ref ByteReader reader)
    {
        long offset = reader.Offset;
        int type = reader.UInt16("the end of the ELF header");
        return type is >= (int)ElfFileType.Relocatable and <= (int)ElfFileType.Shared
            ? (ElfFileType)type
            : throw new MapFormatException(offset, $"type {type} is neither an object file nor an executable nor a library");
    }

    private static ElfMachine ReadMachine(ref ByteReader reader)
    {
        long offset = reader.Offset;
        int machine = reader.UInt16("the end of the ELF header");
        return machine is (int)ElfMachine.X64 or (int)ElfMachine.Arm64
            ? (ElfMachine)machine
            : throw new MapFormatException(offset, $"machine {machine} is neither x86-64 nor aarch64");
    }

    /// <summary>Reads the section table; numbers that do not fit the ELF header are in the null section's header.</summary>
    private static ElfSectionHeader[] ReadHeaders(
        ReadOnlySpan<byte> file, int tableOffset, int count, ref int nameTable, long tableField)
    {
        ByteReader reader = new(file[tableOffset..], tableOffset);
        ElfSectionHeader first = ReadHeader(ref reader);
        ulong realCount = count == 0 ? first.Size : (ulong)count;
        if (realCount > (ulong)(file.Length - tableOffset) / SectionHeaderBytes)
        {
            throw new MapFormatException(tableField, $"the section table has {realCount} headers, more than the file has bytes for");
        }

        uint realNameTable = nameTable == ExtendedIndex ? first.Link : (uint)nameTable;
        if (realNameTable >= realCount && realNameTable != 0)
        {
            throw new MapFormatException(
                HeaderBytes - 2, $"the names of sections are in section {realNameTable} of {realCount}");
        }

        nameTable = (int)realNameTable;
        var headers = new ElfSectionHeader[(int)realCount];
        for (int i = 0; i < headers.Length; i++)
        {
            headers[i] = i == 0 ? first : ReadHeader(ref reader);
        }

        return headers;
    }

    private static ElfSectionHeader ReadHeader(ref ByteReader reader)
    {
        const string Field = "the end of a section header";
        uint name = reader.UInt32(Field);
        var type = (ElfSectionType)reader.UInt32(Field);
        ulong flags = reader.UInt64(Field);
        ulong address = reader.UInt64(Field);
        ulong offset = reader.UInt64(Field);
        ulong size = reader.UInt64(Field);
        uint link = reader.UInt32(Field);
        uint info = reader.UInt32(Field);
        reader.Skip(16, Field); // sh_addralign, sh_entsize
        return new ElfSectionHeader(name, type, flags, address, offset, size, link, info);
    }

    private static ImmutableArray<ElfSection> MakeSections(
        ReadOnlyMemory<byte> file, int tableOffset, ElfSectionHeader[] headers, int nameTable)
    {
        ReadOnlyMemory<byte> names = nameTable == 0
            ? default
            : BytesOf(file, headers[nameTable], HeaderOffset(tableOffset, nameTable));
        var sections = new ElfSection[headers.Length];
        int symbolTables = 0;
        int dynamicSymbolTables = 0;
        for (int i = 0; i < sections.Length; i++)
        {
            long at = HeaderOffset(tableOffset, i);
            symbolTables += headers[i].Type == ElfSectionType.SymbolTable ? 1 : 0;
            dynamicSymbolTables += headers[i].Type == ElfSectionType.DynamicSymbolTable ? 1 : 0;
            if (symbolTables > 1 || dynamicSymbolTables > 1)
            {
                throw new MapFormatException(at, "the file has two tables of symbols of one kind");
            }

            ReadOnlyMemory<byte> name = nameTable == 0 ? default : NameAt(names, headers[i].NameOffset, at, "a section");
            sections[i] = new ElfSection(i, at, headers[i], name, BytesOf(file, headers[i], at));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(sections);
    }

    private static long HeaderOffset(int tableOffset, int index) => tableOffset + ((long)index * SectionHeaderBytes);

    /// <summary>The bytes of a section; the null section's fields mean other things.</summary>
    private static ReadOnlyMemory<byte> BytesOf(ReadOnlyMemory<byte> file, in ElfSectionHeader header, long headerOffset)
    {
        if (header.Type is ElfSectionType.Null or ElfSectionType.NoBits)
        {
            return default;
        }

        return Fits(file.Length, header.FileOffset, header.Size)
            ? file.Slice((int)header.FileOffset, (int)header.Size)
            : throw new MapFormatException(headerOffset, "the bytes of a section are outside of the file, by its header");
    }

    private static bool Fits(int length, ulong offset, ulong size) =>
        offset <= (ulong)length && size <= (ulong)length - offset;

    /// <summary>A name in a string table, without the zero that ends it.</summary>
    private static ReadOnlyMemory<byte> NameAt(ReadOnlyMemory<byte> names, uint offset, long userOffset, string user)
    {
        if (offset >= (uint)names.Length)
        {
            // 0 is the empty name even where there is no table of names.
            return offset == 0
                ? default
                : throw new MapFormatException(userOffset, $"the name of {user} is outside of the table of names, by its entry");
        }

        ReadOnlySpan<byte> rest = names.Span[(int)offset..];
        int length = rest[..Math.Min(rest.Length, LongestName + 1)].IndexOf((byte)0);
        return length >= 0
            ? names.Slice((int)offset, length)
            : throw new MapFormatException(
                userOffset, $"the name of {user} has no end within {LongestName} bytes, by its entry");
    }

    private ElfSection? FirstOf(ElfSectionType type)
    {
        foreach (ElfSection section in Sections)
        {
            if (section.Type == type)
            {
                return section;
            }
        }

        return null;
    }

    /// <summary>The section that another one's header names as the one it needs.</summary>
    private ElfSection LinkOf(ElfSection section, ElfSectionType wanted, ElfSectionType orElse, string what)
    {
        uint link = section.Header.Link;
        return link < (uint)Sections.Length && (Sections[(int)link].Type == wanted || Sections[(int)link].Type == orElse)
            ? Sections[(int)link]
            : throw new MapFormatException(section.FileOffset, $"section {section.Index} names section {link} for {what}");
    }

    private ImmutableArray<ElfSymbol> ReadSymbols(ElfSection table)
    {
        ElfSection names = LinkOf(table, ElfSectionType.StringTable, ElfSectionType.StringTable, "the names of symbols");
        ReadOnlySpan<byte> extended = ExtendedIndexesOf(table);
        var symbols = new ElfSymbol[CountOf(table, SymbolBytes, "symbols")];
        ByteReader reader = new(table.Bytes.Span, table.FileOffset);
        for (int i = 0; i < symbols.Length; i++)
        {
            const string Field = "the end of a symbol";
            long offset = reader.Offset;
            uint name = reader.UInt32(Field);
            var kind = (ElfSymbolKind)(reader.Byte(Field) & 0xF);
            reader.Skip(1, Field); // st_other
            int section = SectionOf(reader.UInt16(Field), extended, i, offset);
            ulong value = reader.UInt64(Field);
            reader.Skip(8, Field); // st_size
            ReadOnlyMemory<byte> text = kind == ElfSymbolKind.Section && name == 0 && section > 0
                ? Sections[section].NameBytes
                : NameAt(names.Bytes, name, offset, "a symbol");
            symbols[i] = new ElfSymbol(text, value, kind, section);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(symbols);
    }

    /// <summary>Section numbers of symbols where 16 bits are not enough, or nothing.</summary>
    private ReadOnlySpan<byte> ExtendedIndexesOf(ElfSection table)
    {
        foreach (ElfSection section in Sections)
        {
            if (section.Type == ElfSectionType.ExtendedSectionIndexes && section.Header.Link == (uint)table.Index)
            {
                return section.Bytes.Span;
            }
        }

        return [];
    }

    /// <summary>The number of a symbol's section; -1 for the reserved ones, such as that of absolute symbols.</summary>
    private int SectionOf(int field, ReadOnlySpan<byte> extended, int symbol, long offset)
    {
        uint section = (uint)field;
        if (field == ExtendedIndex)
        {
            if (symbol >= extended.Length / ExtendedIndexBytes)
            {
                throw new MapFormatException(offset, $"the section of symbol {symbol} is in a table that lacks it");
            }

            section = new ByteReader(extended[(symbol * ExtendedIndexBytes)..], 0).UInt32("a section index");
        }
        else if (field >= FirstReservedIndex)
        {
            return -1;
        }

        return section < (uint)Math.Max(Sections.Length, 1)
            ? (int)section
            : throw new MapFormatException(offset, $"symbol {symbol} is in section {section} of {Sections.Length}");
    }

    private static int CountOf(ElfSection table, int entryBytes, string what) => table.Bytes.Length % entryBytes == 0
        ? table.Bytes.Length / entryBytes
        : throw new MapFormatException(
            table.FileOffset, $"a table of {what} has {table.Bytes.Length} bytes, no multiple of {entryBytes}");

    private void AddRelocations(
        ElfSection table, ElfSection target, SymbolCache symbols, List<ElfRelocation> relocations)
    {
        const string Field = "the end of a relocation";
        int count = CountOf(table, RelocationBytes, "relocations");
        bool isRelocatable = Type == ElfFileType.Relocatable;
        ByteReader reader = new(table.Bytes.Span, table.FileOffset);
        for (int i = 0; i < count; i++)
        {
            long at = reader.Offset;
            ulong offset = reader.UInt64(Field);
            uint type = reader.UInt32(Field);
            uint symbol = reader.UInt32(Field);
            long addend = reader.Int64(Field);
            if (!isRelocatable)
            {
                // Places are addresses, of every section that the loader fills.
                offset = unchecked(offset - target.Address);
                if (offset >= target.MemoryBytes)
                {
                    continue;
                }
            }

            relocations.Add(new ElfRelocation(offset, type, symbol, SymbolOf(table, symbol, symbols, at), addend));
        }
    }

    private ElfSymbol SymbolOf(ElfSection table, uint index, SymbolCache cache, long offset)
    {
        if (index == 0)
        {
            return default;
        }

        ElfSection symbolTable =
            LinkOf(table, ElfSectionType.SymbolTable, ElfSectionType.DynamicSymbolTable, "the symbols of relocations");
        if (cache.Table != symbolTable)
        {
            cache.Symbols = ReadSymbols(symbolTable);
            cache.Table = symbolTable;
        }

        return index < (uint)cache.Symbols.Length
            ? cache.Symbols[(int)index]
            : throw new MapFormatException(offset, $"a relocation is by symbol {index} of {cache.Symbols.Length}");
    }

    /// <summary>The table of symbols that was read last: a file has one for all its relocations.</summary>
    private sealed class SymbolCache
    {
        public ElfSection? Table { get; set; }

        public ImmutableArray<ElfSymbol> Symbols { get; set; }
    }
}
