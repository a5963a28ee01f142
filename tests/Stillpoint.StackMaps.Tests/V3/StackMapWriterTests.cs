// SPDX-License-Identifier: MIT
using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Stillpoint.StackMaps.V3;
using Xunit;

namespace Stillpoint.StackMaps.Tests.V3;

/// <summary>What the writer makes is the model, and the reader gives the model back.</summary>
public sealed class StackMapWriterTests
{
    [Fact]
    public void A_table_is_written_as_by_hand() =>
        Assert.Equal(Convert.ToHexString(Samples.Bytes), Convert.ToHexString(StackMapWriter.Write(Samples.Table)));

    [Fact]
    public void What_is_written_is_read_back()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
        {
            StackMapTable table = Samples.Random(new Random(seed));
            byte[] bytes = StackMapWriter.Write(table);
            StackMapTable read = StackMapReader.Read(bytes, out int length);
            return length == bytes.Length
                && bytes.Length % 8 == 0
                && Samples.Describe(read) == Samples.Describe(table)
                && StackMapWriter.Write(read).SequenceEqual(bytes);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    [Fact]
    public void What_can_be_read_is_written_as_it_was()
    {
        int read = 0;
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
        {
            // Most changed bytes are values of fields; the others are refused.
            Random random = new(seed);
            byte[] bytes = StackMapWriter.Write(Samples.Random(random));
            bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
            try
            {
                byte[] again = [.. StackMapReader.ReadAll(bytes).SelectMany(StackMapWriter.Write)];
                read++;
                return again.SequenceEqual(bytes);
            }
            catch (MapFormatException)
            {
                return true;
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
        Assert.True(read > 500, $"{read} of 2000 could be read");
    }

    [Fact]
    public void What_the_format_cannot_say_is_refused()
    {
        Assert.Equal(
            "a record has 65536 locations, more than 65535",
            RefusalOf(new StackMapRecord(1, 0, 0, [.. new StackMapLocation[65536]], [])));
        Assert.Equal(
            "a record has 65536 live-outs, more than 65535",
            RefusalOf(new StackMapRecord(1, 0, 0, [], [.. new LiveOut[65536]])));
        Assert.Equal("a location of kind 0", RefusalOf(new StackMapRecord(1, 0, 0, [default], [])));
        Assert.Equal(
            "a location is constant 2 of 1",
            RefusalOf(new StackMapRecord(1, 0, 0, [StackMapLocation.ConstantIndex(2)], [])));
    }

    private static string RefusalOf(StackMapRecord record) => Assert.Throws<ArgumentException>(
        () => StackMapWriter.Write(new StackMapTable([new StackMapFunction(0, 0, [record])], [5]))).Message;
}
