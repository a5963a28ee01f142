// SPDX-License-Identifier: MIT
// A relocatable ELF file for x86-64:
//
//   header
//   sections     each aligned
//   .rela.X      behind them, one for each section that has relocations
//   .symtab      local symbols first, as the format wants it
//   .strtab      names of symbols
//   .shstrtab    names of sections
//   section headers
using System;
using System.Collections.Generic;
using System.Text;

namespace Stillpoint.ObjectFiles.Elf;

/// <summary>Sections, symbols and relocations, and the file that they make.</summary>
/// <remarks>Based on: System V ABI, chapter 4; its AMD64 supplement, chapter 4.</remarks>
internal sealed class ElfObjectWriter
{
    private const int HeaderBytes = 64;
    private const int SectionHeaderBytes = 64;
    private const int SymbolBytes = 24;
    private const int RelocationBytes = 24;
    private const int CommonSection = 0xFFF2;
    private const int MostSections = 0xFF00;

    private readonly List<ElfSectionBuilder> _sections = [];
    private readonly List<ElfSymbolRow> _symbols = [];

    /// <summary>Sections in the order they were added.</summary>
    public IReadOnlyList<ElfSectionBuilder> Sections => _sections;

    /// <summary>Adds a section at the end.</summary>
    public ElfSectionBuilder AddSection(string name, ElfSectionKind kind, ElfSectionFlags flags, int alignment = 1)
    {
        ElfSectionBuilder section = new(_sections.Count, name, kind, flags, alignment);
        _sections.Add(section);
        section.Symbol = AddSymbol(new ElfSymbolRow
        {
            Kind = ElfSymbolType.Section,
            Section = section,
        });
        return section;
    }

    /// <summary>Adds a symbol.</summary>
    public ElfSymbolId AddSymbol(ElfSymbolRow symbol)
    {
        _symbols.Add(symbol);
        return new ElfSymbolId(_symbols.Count - 1);
    }

    /// <summary>The bytes of the file.</summary>
    public byte[] Write()
    {
        int[] numbers = NumberSymbols(out int locals);
        Layout layout = new();
        foreach (ElfSectionBuilder section in _sections)
        {
            layout.Add(section.Name, section.Kind, section.Flags, section.Alignment, section.Bytes.Written, section.Size);
        }

        int symbolTable = _sections.Count + 1;
        foreach (ElfSectionBuilder section in _sections)
        {
            symbolTable += section.Relocations.Count > 0 ? 1 : 0;
        }

        foreach (ElfSectionBuilder section in _sections)
        {
            if (section.Relocations.Count > 0)
            {
                ByteWriter rows = new();
                WriteRelocations(rows, section, numbers);
                layout.Add(
                    ".rela" + section.Name, ElfSectionKind.Relocations, ElfSectionFlags.InfoLink, 8, rows.Written, rows.Length,
                    symbolTable, section.Index + 1, RelocationBytes);
            }
        }

        (ByteWriter symbols, ByteWriter names) = WriteSymbols(numbers);
        layout.Add(
            ".symtab", ElfSectionKind.Symbols, ElfSectionFlags.None, 8, symbols.Written, symbols.Length, symbolTable + 1, locals,
            SymbolBytes);
        layout.Add(".strtab", ElfSectionKind.Strings, ElfSectionFlags.None, 1, names.Written, names.Length);
        return layout.Finish();
    }

    /// <summary>Local symbols come first, those of sections at their head.</summary>
    private int[] NumberSymbols(out int locals)
    {
        int[] numbers = new int[_symbols.Count];
        int next = 1;
        for (int round = 0; round < 3; round++)
        {
            for (int i = 0; i < numbers.Length; i++)
            {
                if (RoundOf(_symbols[i]) == round)
                {
                    numbers[i] = next++;
                }
            }

            if (round == 1)
            {
                _firstGlobal = next;
            }
        }

        locals = _firstGlobal;
        return numbers;
    }

    private int _firstGlobal;

    private static int RoundOf(ElfSymbolRow symbol) =>
        symbol.Kind is ElfSymbolType.Section or ElfSymbolType.File ? 0
        : symbol.Binding == ElfBinding.Local ? 1 : 2;

    private (ByteWriter Symbols, ByteWriter Names) WriteSymbols(int[] numbers)
    {
        ByteWriter names = new();
        names.UInt8(0);
        int[] order = new int[_symbols.Count];
        for (int i = 0; i < order.Length; i++)
        {
            order[numbers[i] - 1] = i;
        }

        ByteWriter rows = new();
        rows.Add(SymbolBytes);
        foreach (int index in order)
        {
            ElfSymbolRow symbol = _symbols[index];
            bool isNamed = symbol.Name.Length > 0;
            rows.UInt32(isNamed ? (uint)names.Length : 0);
            if (isNamed) names.Text(symbol.Name);
            rows.UInt8(((int)symbol.Binding << 4) | (int)symbol.Kind);
            rows.UInt8((int)symbol.Visibility);
            rows.UInt16(symbol.Kind == ElfSymbolType.File ? 0xFFF1
                : symbol.IsCommon ? CommonSection : symbol.Section is { } section ? section.Index + 1 : 0);
            rows.UInt64((ulong)symbol.Value);
            rows.UInt64((ulong)symbol.Size);
        }

        return (rows, names);
    }

    private static void WriteRelocations(ByteWriter rows, ElfSectionBuilder section, int[] numbers)
    {
        section.Relocations.Sort(static (left, right) => left.Offset.CompareTo(right.Offset));
        foreach (ElfRelocationRow row in section.Relocations)
        {
            rows.UInt64((ulong)row.Offset);
            rows.UInt64(((ulong)numbers[row.Symbol.Index] << 32) | (uint)row.Kind);
            rows.UInt64((ulong)row.Addend);
        }
    }

    /// <summary>Bytes of sections behind each other, then their headers.</summary>
    private sealed class Layout
    {
        private readonly ByteWriter _file = new();
        private readonly ByteWriter _headers = new();
        private readonly ByteWriter _names = new();
        private int _count = 1;

        public Layout()
        {
            _file.Add(HeaderBytes);
            _headers.Add(SectionHeaderBytes);
            _names.UInt8(0);
        }

        public void Add(
            string name, ElfSectionKind kind, ElfSectionFlags flags, int alignment, ReadOnlySpan<byte> bytes, long size,
            int link = 0, int info = 0, int entryBytes = 0)
        {
            _file.Align(Math.Min(alignment, 4096));
            int nameOffset = _names.Length;
            _names.Text(Encoding.UTF8.GetBytes(name));
            Header((uint)nameOffset, kind, flags, _file.Length, size, link, info, alignment, entryBytes);
            if (kind != ElfSectionKind.NoBits)
            {
                _file.Bytes(bytes);
            }
        }

        public byte[] Finish()
        {
            uint name = (uint)_names.Length;
            _names.Text(".shstrtab"u8);
            Header(name, ElfSectionKind.Strings, ElfSectionFlags.None, _file.Length, _names.Length, 0, 0, 1, 0);
            if (_count >= MostSections)
            {
                throw new ObjectFileException($"{_count} sections");
            }

            _file.Bytes(_names.Written);
            _file.Align(8);
            int headers = _file.Length;
            _file.Bytes(_headers.Written);
            ByteWriter header = new();
            header.Bytes([0x7F, (byte)'E', (byte)'L', (byte)'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
            header.UInt16(1); // relocatable
            header.UInt16(62); // x86-64
            header.UInt32(1);
            header.UInt64(0);
            header.UInt64(0);
            header.UInt64((ulong)headers);
            header.UInt32(0);
            header.UInt16(HeaderBytes);
            header.UInt16(0);
            header.UInt16(0);
            header.UInt16(SectionHeaderBytes);
            header.UInt16(_count);
            header.UInt16(_count - 1);
            header.Written.CopyTo(_file.From(0));
            return _file.Written.ToArray();
        }

        private void Header(
            uint name, ElfSectionKind kind, ElfSectionFlags flags, int offset, long size, int link, int info, int alignment,
            int entryBytes)
        {
            _headers.UInt32(name);
            _headers.UInt32((uint)kind);
            _headers.UInt64((ulong)flags);
            _headers.UInt64(0);
            _headers.UInt64((ulong)offset);
            _headers.UInt64((ulong)size);
            _headers.UInt32((uint)link);
            _headers.UInt32((uint)info);
            _headers.UInt64((ulong)alignment);
            _headers.UInt64((ulong)entryBytes);
            _count++;
        }
    }
}

/// <summary>A symbol of an <see cref="ElfObjectWriter"/>.</summary>
internal readonly record struct ElfSymbolId(int Index);

/// <summary>A symbol: defined in a section, common, or elsewhere.</summary>
internal sealed class ElfSymbolRow
{
    /// <summary>The name; empty for a section's.</summary>
    public byte[] Name { get; init; } = [];

    public ElfBinding Binding { get; init; }

    public ElfSymbolType Kind { get; init; }

    public ElfVisibility Visibility { get; init; }

    /// <summary>Where it is; null for one that is defined elsewhere, or common.</summary>
    public ElfSectionBuilder? Section { get; init; }

    /// <summary>Offset into the section; the alignment of a common one.</summary>
    public long Value { get; init; }

    public long Size { get; init; }

    /// <summary>Whether the linker makes room for it.</summary>
    public bool IsCommon { get; init; }
}
