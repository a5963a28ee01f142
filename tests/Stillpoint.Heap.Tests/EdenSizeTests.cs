// SPDX-License-Identifier: MIT
using System;
using Xunit;

namespace Stillpoint.Heap.Tests;

/// <summary>The space for new objects has the size that programs of a kind are served best with.</summary>
public sealed class EdenSizeTests
{
    private const ulong Least = 2 << 20;
    private const ulong Most = 64 << 20;

    [Fact]
    public void Grows_when_structures_live_longer_than_it_lasts_and_shrinks_when_they_do_not()
    {
        EdenSize size = new(Least, Most);

        // Three megabytes are alive whenever it is.
        Run(size, 100, static _ => 3 << 20);
        Assert.Equal(Most, size.Bytes);
        Run(size, 500, static bytes => bytes / 1000);
        Assert.Equal(Least, size.Bytes);
        Run(size, 100, static _ => 1 << 20);
        Assert.InRange(size.Bytes, 16UL << 20, 32UL << 20);
    }

    /// <summary>A part of everything lives, so size is no use: it is tried, less and less often.</summary>
    [Fact]
    public void Stays_small_when_size_is_no_use()
    {
        EdenSize size = new(Least, Most);
        int larger = 0;
        for (int i = 0; i < 10_000; i++)
        {
            size.Note(size.Bytes, size.Bytes / 10, 0);
            if (size.Bytes > Least) larger++;
        }

        Assert.InRange(larger, 1, 100);
        Assert.True(size.Bytes <= 2 * Least);

        // It is found out all the same when the program changes.
        Run(size, 50_000, static _ => 3 << 20);
        Assert.Equal(Most, size.Bytes);
    }

    [Fact]
    public void Is_never_larger_than_the_most()
    {
        EdenSize size = new(Least, 5 << 20);
        Run(size, 1000, static bytes => Math.Min(bytes, 1 << 20));
        Assert.Equal(4UL << 20, size.Bytes);
    }

    private static void Run(EdenSize size, int collections, Func<ulong, ulong> survived)
    {
        for (int i = 0; i < collections; i++) size.Note(size.Bytes, survived(size.Bytes), 0);
    }

    /// <summary>Of each megabyte of new objects 1,300 go into old ones: each collection takes as long as the space is large.</summary>
    [Fact]
    public void Is_smaller_when_old_objects_are_written_to_so_much_that_pauses_are_long()
    {
        EdenSize size = new(Least, Most);
        int longer = 0;
        for (int i = 0; i < 4000; i++)
        {
            size.Note(size.Bytes, size.Bytes / 25, (int)(size.Bytes * 1300 >> 20));
            if (size.Bytes > Least / 2) longer++;
        }

        Assert.Equal(Least / 2, size.Bytes);
        Assert.InRange(longer, 1, 100);

        // It is as before when there is no reason any more.
        Run(size, 100, static bytes => bytes / 1000);
        Assert.Equal(Least, size.Bytes);
    }

    /// <summary>The same cards are marked however often it is collected: shorter pauses would cost time.</summary>
    [Fact]
    public void Is_not_smaller_when_that_makes_more_work()
    {
        EdenSize size = new(Least, Most);
        int smaller = 0;
        for (int i = 0; i < 10_000; i++)
        {
            size.Note(size.Bytes, 1000, 3000);
            if (size.Bytes < Least) smaller++;
        }

        Assert.InRange(smaller, 1, 100);
    }
}
