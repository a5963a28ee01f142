// SPDX-License-Identifier: MIT
using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace Stillpoint.StackMaps.Tests;

/// <summary>Makes small ELF files: the header, the bytes of sections in their order, the section table.</summary>
internal sealed class ElfBuilder
{
    public const int HeaderBytes = 64;
    public const int SectionHeaderBytes = 64;

    private readonly List<Row> _rows = [new Row(0, 0, 0, 0, [], 0, 0)];
    private readonly List<byte> _names = [0];
    private readonly List<byte> _strings = [0];
    private readonly List<byte> _symbols = [.. new byte[24]];

    public ushort Type { get; set; } = 1;

    public ushort Machine { get; set; } = 62;

    /// <summary>Whether the number of sections and that of the table of names are in the null section.</summary>
    public bool IsExtended { get; set; }

    /// <summary>Where the section table is; known once built.</summary>
    public int TableOffset { get; private set; }

    /// <summary>Adds a section and returns its number.</summary>
    public int Section(
        string name, uint type, byte[] bytes, uint link = 0, uint info = 0, ulong flags = 0, ulong address = 0)
    {
        _rows.Add(new Row(Text(_names, name), type, flags, address, bytes, link, info));
        return _rows.Count - 1;
    }

    /// <summary>Adds a symbol to the table that <see cref="SymbolSection"/> makes, and returns its number.</summary>
    public int Symbol(string name, ulong value, int kind, int section)
    {
        byte[] entry = new byte[24];
        BinaryPrimitives.WriteInt32LittleEndian(entry, name.Length == 0 ? 0 : Text(_strings, name));
        entry[4] = (byte)kind;
        BinaryPrimitives.WriteUInt16LittleEndian(entry.AsSpan(6), (ushort)section);
        BinaryPrimitives.WriteUInt64LittleEndian(entry.AsSpan(8), value);
        _symbols.AddRange(entry);
        return (_symbols.Count / entry.Length) - 1;
    }

    /// <summary>Adds the table of symbols and that of their names, and returns the number of the first.</summary>
    public int SymbolSection()
    {
        int names = Section(".strtab", 3, [.. _strings]);
        return Section(".symtab", 2, [.. _symbols], link: (uint)names);
    }

    /// <summary>An entry of a table of relocations with addends.</summary>
    public static byte[] Relocation(ulong offset, uint type, int symbol, long addend)
    {
        byte[] entry = new byte[24];
        BinaryPrimitives.WriteUInt64LittleEndian(entry, offset);
        BinaryPrimitives.WriteUInt32LittleEndian(entry.AsSpan(8), type);
        BinaryPrimitives.WriteInt32LittleEndian(entry.AsSpan(12), symbol);
        BinaryPrimitives.WriteInt64LittleEndian(entry.AsSpan(16), addend);
        return entry;
    }

    /// <summary>The file; the table of names is its last section.</summary>
    public byte[] Build()
    {
        int names = Section(".shstrtab", 3, []);
        _rows[names] = _rows[names] with { Bytes = [.. _names] };
        using MemoryStream file = new();
        using BinaryWriter writer = new(file);
        writer.Write(new byte[HeaderBytes]);
        List<long> offsets = [];
        foreach (Row row in _rows)
        {
            offsets.Add(file.Position);
            writer.Write(row.Bytes);
            writer.Write(new byte[-file.Position & 7]);
        }

        TableOffset = (int)file.Position;
        for (int i = 0; i < _rows.Count; i++)
        {
            Row row = _rows[i];
            bool isNull = i == 0;
            writer.Write(row.Name);
            writer.Write(row.Type);
            writer.Write(row.Flags);
            writer.Write(row.Address);
            writer.Write(isNull ? 0 : offsets[i]);
            writer.Write(isNull && IsExtended ? _rows.Count : (long)row.Bytes.Length);
            writer.Write(isNull && IsExtended ? (uint)names : row.Link);
            writer.Write(row.Info);
            writer.Write(8L);
            writer.Write(0L);
        }

        file.Position = 0;
        writer.Write([0x7F, (byte)'E', (byte)'L', (byte)'F', 2, 1, 1, 0]);
        writer.Write(0L);
        writer.Write(Type);
        writer.Write(Machine);
        writer.Write(1);
        writer.Write(0L);
        writer.Write(0L);
        writer.Write((long)TableOffset);
        writer.Write(0);
        writer.Write((ushort)HeaderBytes);
        writer.Write(0);
        writer.Write((ushort)SectionHeaderBytes);
        writer.Write((ushort)(IsExtended ? 0 : _rows.Count));
        writer.Write((ushort)(IsExtended ? 0xFFFF : names));
        return file.ToArray();
    }

    private static int Text(List<byte> table, string text)
    {
        int offset = table.Count;
        table.AddRange(Encoding.UTF8.GetBytes(text));
        table.Add(0);
        return offset;
    }

    private sealed record Row(int Name, uint Type, ulong Flags, ulong Address, byte[] Bytes, uint Link, uint Info);
}
