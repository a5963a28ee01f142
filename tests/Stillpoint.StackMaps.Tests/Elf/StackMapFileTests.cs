// SPDX-License-Identifier: MIT
using System;
using System.Linq;
using Stillpoint.StackMaps.Elf;
using Xunit;

namespace Stillpoint.StackMaps.Tests.Elf;

/// <summary>Stack maps in ELF files made here: which function is which.</summary>
public sealed class StackMapFileTests
{
    [Fact]
    public void Functions_of_an_object_file_are_named_by_relocations()
    {
        var file = StackMapFile.Read(Samples.ObjectFile().Build());
        StackMapSection section = Assert.Single(file.Sections);
        Assert.Single(section.Tables);
        Assert.Equal([("first", 0x10UL, 0L), ("local", 0x20, 0)], section.Places.Select(Words));
    }

    [Fact]
    public void A_local_function_without_a_symbol_is_a_place_in_its_section()
    {
        ElfBuilder builder = new();
        int text = builder.Section(".text", 1, new byte[64]);
        int maps = builder.Section(".llvm_stackmaps", 1, Samples.Bytes);
        int section = builder.Symbol("", 0, 3, text);
        int symbols = builder.SymbolSection();
        byte[] relocations =
            [.. ElfBuilder.Relocation(16, 1, section, 0x20), .. ElfBuilder.Relocation(40, 2, section, 0x30)];
        builder.Section(".rela.llvm_stackmaps", 4, relocations, link: (uint)symbols, info: (uint)maps);
        var file = StackMapFile.Read(builder.Build());

        // The second one is not of the kind that gives an address.
        Assert.Equal([(".text", 0x20UL, 0x20L), (null, 0, 0)], file.Sections[0].Places.Select(Words));
    }

    [Theory]
    [InlineData(62, 8)]
    [InlineData(183, 1027)]
    public void Functions_of_an_executable_are_named_by_address(ushort machine, uint relative)
    {
        ElfBuilder builder = new() { Type = 3, Machine = machine };
        int text = builder.Section(".text", 1, new byte[64], flags: 6, address: 0x1000);
        builder.Section(".llvm_stackmaps", 1, [.. Samples.Bytes, .. Samples.Bytes], flags: 2, address: 0x5000);
        builder.Symbol("one", 0x1000, 2, text);
        builder.Symbol("moved", 0x1008, 2, text);
        builder.SymbolSection();
        builder.Section(".rela.dyn", 4, ElfBuilder.Relocation(0x5000 + 184 + 16, relative, 0, 0x1008), flags: 2);
        var file = StackMapFile.Read(builder.Build());
        Assert.Equal(2, file.Sections[0].Tables.Length);
        Assert.Equal(
            [("one", 0x1000UL, 0L), (null, 0x2000, 0), ("moved", 0x1008, 0), (null, 0x2000, 0)],
            file.Sections[0].Places.Select(Words));
    }

    [Fact]
    public void A_file_without_stack_maps_has_no_sections()
    {
        ElfBuilder builder = new();
        builder.Section(".llvm_stackmap", 1, []);
        Assert.Empty(StackMapFile.Read(builder.Build()).Sections);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    public void Stack_maps_whose_bytes_are_elsewhere_are_refused_by_their_header(uint type)
    {
        ElfBuilder builder = new();
        builder.Section(".llvm_stackmaps", type, []);
        byte[] file = builder.Build();

        // The offset that the header gives means nothing.
        file.AsSpan(builder.TableOffset + ElfBuilder.SectionHeaderBytes + 24, 8).Fill(0xFF);
        MapFormatException error = Assert.Throws<MapFormatException>(() => StackMapFile.Read(file));
        Assert.Equal("the section of stack maps has no bytes in the file", error.Reason);
        Assert.Equal(builder.TableOffset + ElfBuilder.SectionHeaderBytes, error.Offset);
    }

    [Fact]
    public void Offsets_of_errors_are_those_of_the_file()
    {
        byte[] file = Samples.ObjectFile([3, 0, 0, 0, 9]).Build();
        Assert.Equal(
            "the bytes end before the number of functions at offset 0x84",
            Assert.Throws<MapFormatException>(() => StackMapFile.Read(file)).Message);
    }

    [Fact]
    public void More_sections_than_files_have_are_refused()
    {
        ElfBuilder builder = new();
        for (int i = 0; i < 65; i++)
        {
            builder.Section(".llvm_stackmaps", 1, []);
        }

        byte[] file = builder.Build();
        Assert.StartsWith(
            "sections of stack maps overlap or are too many",
            Assert.Throws<MapFormatException>(() => StackMapFile.Read(file)).Message,
            StringComparison.Ordinal);
    }

    private static (string? Name, ulong Address, long Addend) Words(FunctionPlace place) =>
        (place.Symbol?.Name, place.Address, place.Addend);
}
