// SPDX-License-Identifier: MIT
using System;
using System.Collections.Immutable;
using Stillpoint.StackMaps.V3;
using Xunit;

namespace Stillpoint.StackMaps.Tests.V3;

/// <summary>The reader on bytes written by hand, good and bad.</summary>
public sealed class StackMapReaderTests
{
    [Fact]
    public void A_table_by_hand_is_read_field_by_field()
    {
        StackMapTable table = StackMapReader.Read(Samples.Bytes, out int length);
        Assert.Equal(184, length);
        Assert.Equal(184, table.ByteCount);
        Assert.Equal(2, table.RecordCount);
        Assert.Equal(Samples.Describe(Samples.Table), Samples.Describe(table));
        Assert.False(table.Functions[0].IsDynamic);
        Assert.True(table.Functions[1].IsDynamic);
        StackMapRecord record = table.Functions[0].Records[0];
        Assert.Equal(new StackMapLocation(StackMapLocationKind.Direct, 8, 6, -8), record.Locations[1]);
        Assert.Equal(new LiveOut(3, 8), table.Functions[1].Records[0].LiveOuts[0]);
    }

    [Fact]
    public void A_section_is_all_tables_behind_each_other()
    {
        byte[] empty = [3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        ImmutableArray<StackMapTable> tables = StackMapReader.ReadAll([.. Samples.Bytes, .. empty, .. Samples.Bytes]);
        Assert.Equal(3, tables.Length);
        Assert.Empty(tables[1].Functions);
        Assert.Equal(Samples.Describe(Samples.Table), Samples.Describe(tables[2]));
        Assert.Empty(StackMapReader.ReadAll([]));
    }

    [Fact]
    public void Offsets_of_errors_count_from_the_start_that_the_caller_gives()
    {
        byte[] bytes = [.. Samples.Bytes, 1];
        MapFormatException error = Assert.Throws<MapFormatException>(() => StackMapReader.ReadAll(bytes, 0x1000));
        Assert.Equal(0x10B8, error.Offset);
        Assert.Equal("stack maps of version 1, not 3", error.Reason);
        Assert.Equal("stack maps of version 1, not 3 at offset 0x10b8", error.Message);
    }

    [Theory]
    [InlineData(0, "02", "stack maps of version 2, not 3 at offset 0x0")]
    [InlineData(3, "01", "the reserved part of the header is not zero at offset 0x1")]
    [InlineData(
        4,
        "FFFFFFFFFFFFFFFFFFFFFFFF",
        "4294967295 functions, 4294967295 constants and 4294967295 records need 240518168520 bytes of 168 at offset 0x4")]
    [InlineData(4, "06", "6 functions, 1 constants and 2 records need 200 bytes of 168 at offset 0x4")]
    [InlineData(32, "03", "function 0 has 3 records of 2 that are left at offset 0x20")]
    [InlineData(56, "FFFFFFFFFFFFFFFF", "function 1 has 18446744073709551615 records of 1 that are left at offset 0x38")]
    [InlineData(56, "00", "1 of 2 records belong to no function at offset 0x4")]
    [InlineData(86, "FFFF", "65535 locations need 786420 bytes of 96 at offset 0x56")]
    [InlineData(88, "00", "a location of kind 0 at offset 0x58")]
    [InlineData(88, "06", "a location of kind 6 at offset 0x58")]
    [InlineData(89, "01", "the first reserved part of a location is not zero at offset 0x59")]
    [InlineData(95, "01", "the second reserved part of a location is not zero at offset 0x5e")]
    [InlineData(144, "01", "a location is constant 1 of 1 at offset 0x90")]
    [InlineData(144, "FFFFFFFF", "a location is constant 4294967295 of 1 at offset 0x90")]
    [InlineData(151, "01", "the padding behind locations is not zero at offset 0x94")]
    [InlineData(153, "01", "the reserved part before live-outs is not zero at offset 0x98")]
    [InlineData(154, "64", "100 live-outs need 400 bytes of 28 at offset 0x9a")]
    [InlineData(159, "01", "the padding behind live-outs is not zero at offset 0x9c")]
    [InlineData(182, "01", "the reserved part of a live-out is not zero at offset 0xb6")]
    public void A_wrong_field_is_refused_with_its_place(int offset, string hex, string message)
    {
        byte[] bytes = [.. Samples.Bytes];
        Convert.FromHexString(hex).CopyTo(bytes.AsSpan(offset));
        MapFormatException error = Assert.Throws<MapFormatException>(() => StackMapReader.ReadAll(bytes));
        Assert.Equal(message, error.Message);
    }

    [Theory]
    [InlineData(0, "the bytes end before the version at offset 0x0")]
    [InlineData(2, "the bytes end before the reserved part of the header at offset 0x1")]
    [InlineData(7, "the bytes end before the number of functions at offset 0x4")]
    [InlineData(10, "the bytes end before the number of constants at offset 0x8")]
    [InlineData(15, "the bytes end before the number of records at offset 0xc")]
    [InlineData(118, "2 functions, 1 constants and 2 records need 104 bytes of 102 at offset 0x4")]
    [InlineData(120, "5 locations need 60 bytes of 32 at offset 0x56")]
    [InlineData(150, "the bytes end before the padding behind locations at offset 0x94")]
    [InlineData(153, "the bytes end before the reserved part before live-outs at offset 0x98")]
    [InlineData(155, "the bytes end before the number of live-outs at offset 0x9a")]
    [InlineData(158, "the bytes end before the padding behind live-outs at offset 0x9c")]
    [InlineData(163, "the bytes end before the id of a record at offset 0xa0")]
    [InlineData(169, "the bytes end before the instruction offset of a record at offset 0xa8")]
    [InlineData(173, "the bytes end before the flags of a record at offset 0xac")]
    [InlineData(175, "the bytes end before the number of locations at offset 0xae")]
    [InlineData(183, "1 live-outs need 4 bytes of 3 at offset 0xb2")]
    public void A_table_that_ends_early_is_refused_where_it_ends(int length, string message)
    {
        MapFormatException error = Assert.Throws<MapFormatException>(
            () => StackMapReader.Read(Samples.Bytes.AsSpan(0, length), out _));
        Assert.Equal(message, error.Message);
    }
}
