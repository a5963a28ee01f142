// SPDX-License-Identifier: MIT
using System;
using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Linq;
using Stillpoint.StackMaps.Elf;
using Xunit;

namespace Stillpoint.StackMaps.Tests.Elf;

/// <summary>The ELF reader on small files made here, good and bad.</summary>
public sealed class ElfFileTests
{
    /// <summary>Sections of <see cref="Samples.ObjectFile"/> by number.</summary>
    private const int Text = 1;
    private const int Maps = 2;
    private const int Bss = 3;
    private const int Symbols = 5;
    private const int Relocations = 6;
    private const int Names = 7;

    /// <summary>Fields of a section header, in bytes from its start.</summary>
    private const int NameField = 0;
    private const int TypeField = 4;
    private const int OffsetField = 24;
    private const int SizeField = 32;
    private const int LinkField = 40;

    [Fact]
    public void Sections_have_their_names_and_bytes()
    {
        var elf = ElfFile.Read(Samples.ObjectFile([1, 2, 3]).Build());
        Assert.Equal(ElfMachine.X64, elf.Machine);
        Assert.Equal(ElfFileType.Relocatable, elf.Type);
        Assert.Equal(
            ["", ".text", ".llvm_stackmaps", ".bss", ".strtab", ".symtab", ".rela.llvm_stackmaps", ".shstrtab"],
            elf.Sections.Select(section => section.Name));
        Assert.Equal([1, 2, 3], elf.Sections[Maps].Bytes.ToArray());
        Assert.Equal(ElfBuilder.HeaderBytes + 64, elf.Sections[Maps].FileOffset);
        Assert.True(elf.Sections[Maps].IsAllocated);
        Assert.False(elf.Sections[Names].IsAllocated);
        Assert.Equal(Maps, elf.Sections[Maps].Index);
    }

    [Fact]
    public void A_section_without_bits_has_no_bytes()
    {
        byte[] file = Samples.ObjectFile().Build();
        ulong size = ulong.MaxValue;
        Change(file, Bss, SizeField, size);
        ElfSection bss = ElfFile.Read(file).Sections[Bss];
        Assert.Equal(ElfSectionType.NoBits, bss.Type);
        Assert.Equal(0, bss.Bytes.Length);
        Assert.Equal(size, bss.MemoryBytes);
    }

    [Fact]
    public void Symbols_have_names_and_places()
    {
        ImmutableArray<ElfSymbol> symbols = ElfFile.Read(Samples.ObjectFile().Build()).ReadSymbols();
        Assert.Equal(4, symbols.Length);
        Assert.Equal(
            [("", ElfSymbolKind.None, 0UL, 0), (".text", ElfSymbolKind.Section, 0, Text),
                ("local", ElfSymbolKind.Function, 0x20, Text), ("first", ElfSymbolKind.Function, 0x10, Text)],
            symbols.Select(symbol => (symbol.Name, symbol.Kind, symbol.Value, symbol.SectionIndex)));
        Assert.True(symbols[2].IsDefined);
        Assert.False(symbols[0].IsDefined);
    }

    [Fact]
    public void Relocations_of_an_object_file_have_the_names_of_their_symbols()
    {
        var elf = ElfFile.Read(Samples.ObjectFile().Build());
        Assert.Equal(
            [(16UL, "first", 0L), (40, ".text", 0x20)],
            elf.ReadRelocations(elf.Sections[Maps]).Select(r => (r.Offset, r.Symbol.Name, r.Addend)));
        Assert.True(elf.ReadRelocations(elf.Sections[Maps]).All(relocation => relocation.IsAddress(elf.Machine)));
        Assert.Empty(elf.ReadRelocations(elf.Sections[Text]));
    }

    [Fact]
    public void Relocations_of_an_executable_are_those_whose_address_is_in_the_section()
    {
        ElfBuilder builder = new() { Type = 3 };
        int maps = builder.Section(".llvm_stackmaps", 1, new byte[32], flags: 2, address: 0x1000);
        byte[] entries =
        [
            .. ElfBuilder.Relocation(0xFF8, 8, 0, 1), .. ElfBuilder.Relocation(0x1000, 8, 0, 2),
            .. ElfBuilder.Relocation(0x1018, 8, 0, 3), .. ElfBuilder.Relocation(0x1020, 8, 0, 4),
        ];
        builder.Section(".rela.dyn", 4, entries, flags: 2);
        builder.Section(".rela.debug", 4, entries);
        var elf = ElfFile.Read(builder.Build());
        ImmutableArray<ElfRelocation> relocations = elf.ReadRelocations(elf.Sections[maps]);
        Assert.Equal([(0UL, 2L), (0x18, 3)], relocations.Select(relocation => (relocation.Offset, relocation.Addend)));
        Assert.True(relocations.All(relocation => relocation.IsRelative(elf.Machine)));
    }

    [Fact]
    public void Numbers_of_sections_may_be_in_the_null_section()
    {
        ElfBuilder builder = Samples.ObjectFile();
        builder.IsExtended = true;
        var elf = ElfFile.Read(builder.Build());
        Assert.Equal(8, elf.Sections.Length);
        Assert.Equal(".llvm_stackmaps", elf.Sections[Maps].Name);
    }

    [Fact]
    public void More_sections_than_16_bits_can_count_are_read()
    {
        const int Many = 70_000;
        ElfBuilder builder = new() { IsExtended = true };
        for (int i = 1; i <= Many; i++)
        {
            builder.Section(".text", 1, []);
        }

        int symbol = builder.Symbol("far", 0x30, 2, 0xFFFF);
        int symbols = builder.SymbolSection();
        byte[] indexes = new byte[8];
        BinaryPrimitives.WriteInt32LittleEndian(indexes.AsSpan(4 * symbol), Many);
        builder.Section(".symtab_shndx", 18, indexes, link: (uint)symbols);
        var elf = ElfFile.Read(builder.Build());
        Assert.Equal(Many + 5, elf.Sections.Length);
        Assert.Equal(Many, elf.ReadSymbols()[symbol].SectionIndex);
    }

    [Fact]
    public void An_absolute_symbol_is_in_no_section()
    {
        ElfBuilder builder = new();
        int symbol = builder.Symbol("absolute", 5, 2, 0xFFF1);
        builder.SymbolSection();
        ElfSymbol read = ElfFile.Read(builder.Build()).ReadSymbols()[symbol];
        Assert.Equal(("absolute", 5UL, -1), (read.Name, read.Value, read.SectionIndex));
        Assert.False(read.IsDefined);
    }

    [Fact]
    public void A_file_without_a_section_table_has_no_sections()
    {
        byte[] file = Samples.ObjectFile().Build();
        BinaryPrimitives.WriteUInt64LittleEndian(file.AsSpan(40), 0);
        var elf = ElfFile.Read(file);
        Assert.Empty(elf.Sections);
        Assert.Empty(elf.ReadSymbols());
    }

    [Theory]
    [InlineData(0, 0x7E, "the file is not ELF at offset 0x0")]
    [InlineData(4, 1, "the class of the file is 1, not 2 (64 bits) at offset 0x4")]
    [InlineData(5, 2, "the byte order of the file is 2, not 1 (little-endian) at offset 0x5")]
    [InlineData(6, 0, "the version of the file is 0, not 1 (1) at offset 0x6")]
    [InlineData(16, 4, "type 4 is neither an object file nor an executable nor a library at offset 0x10")]
    [InlineData(18, 3, "machine 3 is neither x86-64 nor aarch64 at offset 0x12")]
    [InlineData(44, 1, "the section table is outside of the file at offset 0x28")]
    [InlineData(58, 40, "section headers of 40 bytes, not 64 at offset 0x3a")]
    [InlineData(60, 9, "the section table has 9 headers, more than the file has bytes for at offset 0x28")]
    [InlineData(62, 8, "the names of sections are in section 8 of 8 at offset 0x3e")]
    public void A_wrong_header_is_refused(int offset, byte value, string message)
    {
        byte[] file = Samples.ObjectFile().Build();
        file[offset] = value;
        Assert.Equal(message, Assert.Throws<MapFormatException>(() => ElfFile.Read(file)).Message);
    }

    [Theory]
    [InlineData(0, "the file is not ELF at offset 0x0")]
    [InlineData(4, "the bytes end before the end of the ELF header at offset 0x4")]
    [InlineData(63, "the bytes end before the end of the ELF header at offset 0x3e")]
    public void A_header_that_ends_early_is_refused(int length, string message)
    {
        byte[] file = Samples.ObjectFile().Build()[..length];
        Assert.Equal(message, Assert.Throws<MapFormatException>(() => ElfFile.Read(file)).Message);
    }

    [Theory]
    [InlineData(Text, OffsetField, ulong.MaxValue, "the bytes of a section are outside of the file, by its header")]
    [InlineData(Text, SizeField, ulong.MaxValue, "the bytes of a section are outside of the file, by its header")]
    [InlineData(Text, NameField, 0x1000, "the name of a section is outside of the table of names, by its entry")]
    [InlineData(Symbols, TypeField, 11, null)]
    [InlineData(Text, TypeField, 2, "the file has two tables of symbols of one kind", Symbols)]
    public void A_wrong_section_header_is_refused(int section, int field, ulong value, string? message, int place = 0)
    {
        byte[] file = Samples.ObjectFile().Build();
        Change(file, section, field, value, field is NameField or TypeField ? 4 : 8);
        if (message is null)
        {
            Assert.Equal(4, ElfFile.Read(file).ReadSymbols().Length);
            return;
        }

        MapFormatException error = Assert.Throws<MapFormatException>(() => ElfFile.Read(file));
        Assert.Equal(message, error.Reason);
        Assert.Equal(HeaderOf(file, place == 0 ? section : place), error.Offset);
    }

    [Theory]
    [InlineData(Symbols, LinkField, 1, "section 5 names section 1 for the names of symbols")]
    [InlineData(Symbols, LinkField, 99, "section 5 names section 99 for the names of symbols")]
    [InlineData(Symbols, SizeField, 95, "a table of symbols has 95 bytes, no multiple of 24")]
    [InlineData(Relocations, LinkField, 1, "section 6 names section 1 for the symbols of relocations")]
    [InlineData(Relocations, SizeField, 25, "a table of relocations has 25 bytes, no multiple of 24")]
    public void A_wrong_table_is_refused(int section, int field, ulong value, string message)
    {
        byte[] file = Samples.ObjectFile().Build();
        Change(file, section, field, value, field == LinkField ? 4 : 8);
        var elf = ElfFile.Read(file);
        MapFormatException error = Assert.Throws<MapFormatException>(() => elf.ReadRelocations(elf.Sections[Maps]));
        Assert.Equal(message, error.Reason);
        Assert.Equal(elf.Sections[section].FileOffset, error.Offset);
    }

    [Theory]
    [InlineData(Symbols, 24, 99, "the name of a symbol is outside of the table of names, by its entry", 24)]
    [InlineData(Symbols, 24 + 6, 8, "symbol 1 is in section 8 of 8", 24)]
    [InlineData(Symbols, 24 + 6, 0xFFFF, "the section of symbol 1 is in a table that lacks it", 24)]
    [InlineData(Relocations, 24 + 12, 4, "a relocation is by symbol 4 of 4", 24)]
    public void A_wrong_entry_is_refused(int section, int offset, ushort value, string message, int place)
    {
        byte[] file = Samples.ObjectFile().Build();
        var elf = ElfFile.Read(file);
        int start = (int)elf.Sections[section].FileOffset;
        BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(start + offset), value);
        MapFormatException error = Assert.Throws<MapFormatException>(() => elf.ReadRelocations(elf.Sections[Maps]));
        Assert.Equal(message, error.Reason);
        Assert.Equal(start + place, error.Offset);
    }

    [Fact]
    public void A_name_without_an_end_is_refused()
    {
        ElfBuilder builder = new();
        builder.Section(new string('x', ElfFile.LongestName), 1, []);
        Assert.Equal(ElfFile.LongestName, ElfFile.Read(builder.Build()).Sections[1].Name.Length);

        builder = new ElfBuilder();
        builder.Section(new string('x', ElfFile.LongestName + 1), 1, []);
        byte[] file = builder.Build();
        MapFormatException error = Assert.Throws<MapFormatException>(() => ElfFile.Read(file));
        Assert.Equal("the name of a section has no end within 65536 bytes, by its entry", error.Reason);
    }

    [Fact]
    public void Tables_of_relocations_that_overlap_are_refused()
    {
        ElfBuilder builder = new();
        int text = builder.Section(".text", 1, new byte[2400]);
        for (int i = 0; i < 100; i++)
        {
            builder.Section(".rela.text", 4, [], info: (uint)text);
        }

        byte[] file = builder.Build();
        for (int i = 0; i < 100; i++)
        {
            // All of them are the zeros of .text: relocations without symbols.
            Change(file, text + 1 + i, OffsetField, ElfBuilder.HeaderBytes);
            Change(file, text + 1 + i, SizeField, 2400);
        }

        var elf = ElfFile.Read(file);
        MapFormatException error = Assert.Throws<MapFormatException>(() => elf.ReadRelocations(elf.Sections[text]));
        Assert.Equal("tables of relocations overlap", error.Reason);
    }

    private static int HeaderOf(byte[] file, int section) =>
        (int)BinaryPrimitives.ReadInt64LittleEndian(file.AsSpan(40)) + (section * ElfBuilder.SectionHeaderBytes);

    private static void Change(byte[] file, int section, int field, ulong value, int bytes = 8)
    {
        Span<byte> place = file.AsSpan(HeaderOf(file, section) + field);
        if (bytes == 8)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(place, value);
        }
        else
        {
            BinaryPrimitives.WriteUInt32LittleEndian(place, (uint)value);
        }
    }
}
