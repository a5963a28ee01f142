// SPDX-License-Identifier: MIT
using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Linq;
using Shared.Maps;
using Stillpoint.StackMaps.Bitmaps;
using Stillpoint.StackMaps.Compact;
using Stillpoint.StackMaps.Encodings;
using Stillpoint.StackMaps.Model;
using Xunit;

namespace Stillpoint.StackMaps.Tests.Compact;

/// <summary>Tables in files are read as they were written; see <see cref="MapFuzzTests"/> for damaged ones.</summary>
public sealed class CompactTableTests
{
    [Fact]
    public void Tables_are_read_as_they_were_written()
    {
        for (int seed = 0; seed < 40; seed++)
        {
            List<InstructionMaps> maps = [.. Enumerable.Range(0, seed % 4).Select(i => new RandomMaps((10 * seed) + i).Make())];
            MapTables tables = seed % 2 == 0 ? MapTables.Default : MapTables.Train(maps);
            byte[] bytes = CompactTableWriter.Write(TableOf(maps, tables));
            CompactTable read = Assert.Single(CompactTableReader.ReadAll(bytes));
            Assert.Equal(bytes.Length, read.ByteCount);
            Assert.Equal(bytes, CompactTableWriter.Write(read));
            Assert.Equal(tables.Lengths(), read.Tables.Lengths());
            for (int i = 0; i < maps.Count; i++)
            {
                CompactFunction function = read.Functions[i];
                Assert.Equal(((ulong)i, -24 - i), (function.Address, function.FirstUnit));
                Assert.Empty(EncodingChecker.Check($"seed {seed}", maps[i], function.Maps, tellsStale: true));
                PointerMaps again = new CompactEncoding(tables).Encode(function.ToInstructionMaps());
                Assert.Empty(EncodingChecker.Check($"seed {seed}, decoded", maps[i], again, tellsStale: true));
            }
        }
    }

    [Fact]
    public void A_linker_puts_tables_behind_each_other()
    {
        byte[] one = CompactTableWriter.Write(TableOf([new RandomMaps(1).Make()], MapTables.Default));
        byte[] none = CompactTableWriter.Write(TableOf([], MapTables.Default));
        Assert.Equal([1, 0, 1], CompactTableReader.ReadAll([.. one, .. none, .. one]).Select(static table => table.Functions.Length));
    }

    [Theory]
    [InlineData(0, 1u, "no table of maps begins")]
    [InlineData(4, 4u, "a table of 4 bytes")]
    [InlineData(8, 0x10000000u, "268435456 functions")]
    [InlineData(12, 8u, "codes that there are not")]
    [InlineData(24, 0x80000000u, "a function of 2147483648 bytes")]
    [InlineData(32, 17u, "a stream that is not where it must be")]
    [InlineData(36, 0x10000u, "a stream that is not where it must be")]
    public void Damage_is_told_with_its_place(int offset, uint value, string reason)
    {
        byte[] bytes = CompactTableWriter.Write(TableOf([new RandomMaps(3).Make()], MapTables.Default));
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(offset), value);
        MapFormatException error = Assert.Throws<MapFormatException>(() => CompactTableReader.ReadAll(bytes, 100));
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.Contains("at offset 0x", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Maps_in_other_tables_are_refused()
    {
        InstructionMaps maps = new RandomMaps(3).Make();
        CompactTable table = TableOf([maps], MapTables.Default);
        Assert.Throws<ArgumentException>(() => CompactTableWriter.Write(table with { Tables = MapTables.Train([]) }));
        CompactFunction other = table.Functions[0] with { Maps = new BitmapEncoding().Encode(maps) };
        Assert.Throws<ArgumentException>(() => CompactTableWriter.Write(table with { Functions = [other] }));
    }

    private static CompactTable TableOf(List<InstructionMaps> maps, MapTables tables)
    {
        CompactEncoding encoding = new(tables);
        return new CompactTable(tables, [.. maps.Select((one, i) => new CompactFunction(
            (ulong)i, one.Offsets.Length == 0 ? 0 : (uint)one.Offsets[^1] + 1, -24 - i, encoding.Encode(one)))]);
    }
}
