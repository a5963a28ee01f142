// SPDX-License-Identifier: MIT
using System;
using System.Linq;
using Stillpoint.StackMaps.Compact;
using Xunit;

namespace Stillpoint.StackMaps.Tests.Compact;

/// <summary>Words are as short as they can be, and never too long.</summary>
public sealed class HuffmanCodeTests
{
    [Fact]
    public void Frequent_symbols_have_short_words()
    {
        var code = HuffmanCode.Of([8, 4, 2, 1, 1]);
        Assert.Equal([1, 2, 3, 4, 4], code.Lengths.ToArray());
    }

    /// <summary>Counts as Fibonacci's numbers give words as long as there are symbols, if nothing is done about it.</summary>
    [Fact]
    public void Words_are_never_longer_than_the_most()
    {
        long[] counts = new long[40];
        for (int i = 0; i < counts.Length; i++) counts[i] = i < 2 ? 1 : counts[i - 1] + counts[i - 2];
        var code = HuffmanCode.Of(counts);
        Assert.All(code.Lengths.ToArray(), static length => Assert.InRange(length, 1, HuffmanCode.MaxBits));
        Assert.Equal(1, code.Lengths.ToArray().Sum(static length => Math.Pow(2, -length)));
    }

    [Fact]
    public void Symbols_that_never_occur_have_words()
    {
        var code = HuffmanCode.Of(new long[256]);
        Assert.All(code.Lengths.ToArray(), static length => Assert.Equal(8, length));
    }

    [Theory]
    [InlineData(new byte[] { 1, 1, 1 })]
    [InlineData(new byte[] { 1, 2 })]
    [InlineData(new byte[] { 1, 2, 11 })]
    [InlineData(new byte[] { })]
    public void Lengths_of_no_code_are_refused(byte[] lengths) => Assert.Throws<ArgumentException>(() => new HuffmanCode(lengths));
}
