// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.Core.Entities;
using Xunit;

namespace Stillpoint.Core.Tests;

public sealed class EntityTests
{
    private readonly record struct RowId(int Index) : IEntity<RowId>
    {
        public static RowId FromIndex(int index) => new(index);
    }

    [Fact]
    public void A_table_hands_out_keys_in_order_and_keeps_its_rows_through_growth()
    {
        PrimaryMap<RowId, string> table = new();
        for (int i = 0; i < 1000; i++)
        {
            Assert.Equal(new RowId(i), table.Add("row " + i));
        }

        Assert.Equal(1000, table.Count);
        Assert.Equal(1000, table.Rows.Length);
        for (int i = 0; i < 1000; i++)
        {
            Assert.Equal("row " + i, table[new RowId(i)]);
        }

        table[new RowId(500)] = "changed";
        Assert.Equal("changed", table.Rows[500]);
    }

    [Fact]
    public void A_cleared_or_trimmed_table_goes_on_working()
    {
        PrimaryMap<RowId, int> table = new(16);
        table.Add(1);
        table.TrimExcess();
        Assert.Equal(1, table[new RowId(0)]);
        Assert.Equal(new RowId(1), table.Add(2));
        table.Clear();
        Assert.Equal(0, table.Count);
        Assert.Equal(new RowId(0), table.Add(3));
        table.Clear();
        table.TrimExcess();
        Assert.Equal(new RowId(0), table.Add(4));
        Assert.Equal(4, table[new RowId(0)]);
    }

    [Fact]
    public void A_fact_never_written_reads_as_the_default_even_after_growth()
    {
        SecondaryMap<RowId, int> facts = new(-1);
        Assert.Equal(-1, facts[new RowId(7)]);
        Assert.Equal(-1, facts[new RowId(-1)]);
        facts[new RowId(3)] = 30;
        facts[new RowId(100)] = 1000;
        for (int i = 0; i < 300; i++)
        {
            Assert.Equal(i == 3 ? 30 : i == 100 ? 1000 : -1, facts[new RowId(i)]);
        }
    }

    [Fact]
    public void Facts_survive_trimming_and_can_be_updated_in_place()
    {
        SecondaryMap<RowId, int> facts = new(5, capacity: 2);
        facts.Ref(new RowId(9))++;
        Assert.Equal(6, facts[new RowId(9)]);
        Assert.Equal(5, facts[new RowId(8)]);
        facts.TrimExcess(4);
        Assert.Equal(5, facts[new RowId(9)]);
        facts.Ref(new RowId(9)) = 8;
        Assert.Equal(8, facts[new RowId(9)]);
        facts.Clear();
        Assert.Equal(5, facts[new RowId(9)]);
    }

    [Fact]
    public void Lists_of_a_pool_keep_their_place_while_others_are_added()
    {
        ListPool<int> pool = new();
        List<ListRange> ranges = [];
        for (int i = 0; i < 200; i++)
        {
            int[] list = new int[i % 7];
            Array.Fill(list, i);
            ranges.Add(pool.Add(list));
        }

        for (int i = 0; i < 200; i++)
        {
            Assert.Equal(i % 7, pool[ranges[i]].Length);
            Assert.False(pool[ranges[i]].ContainsAnyExcept(i));
        }
    }

    [Fact]
    public void A_list_of_the_pool_can_be_appended_to_the_same_pool()
    {
        ListPool<int> pool = new();
        ListRange first = pool.Add([1, 2, 3, 4, 5, 6, 7, 8]);
        ListRange copy = pool.Add(pool[first]);
        Assert.Equal(pool[first].ToArray(), pool[copy].ToArray());
    }

    [Fact]
    public void A_reserved_list_is_filled_by_the_caller()
    {
        ListPool<int> pool = new();
        ListRange range = pool.Reserve(3);
        pool[range][2] = 9;
        Assert.Equal(9, pool.Slice(range.Start + 2, 1)[0]);
        pool.Clear();
        Assert.Equal([0, 0, 0], pool[pool.Reserve(3)].ToArray());
        pool.Clear();
        pool.TrimExcess();
        Assert.Equal(0, pool.Count);
        Assert.Equal(new ListRange(0, 1), pool.Add([4]));
    }

    [Fact]
    public void An_index_finds_every_row_of_a_hash()
    {
        HashIndex index = new();
        int[] hashes = new int[5000];
        Random random = new(1);
        for (int i = 0; i < hashes.Length; i++)
        {
            hashes[i] = random.Next(-700, 700) * 1_000_003;
            index.Add(hashes[i]);
        }

        Assert.Equal(hashes.Length, index.Count);
        for (int i = 0; i < hashes.Length; i++)
        {
            Assert.Contains(i, RowsOf(index, hashes[i]));
            Assert.All(RowsOf(index, hashes[i]), row => Assert.Equal(hashes[i], hashes[row]));
        }

        Assert.Empty(RowsOf(index, 17));
    }

    [Fact]
    public void An_empty_or_cleared_index_finds_nothing()
    {
        HashIndex index = new();
        Assert.Equal(-1, index.First(3));
        index.Add(3);
        index.Clear();
        Assert.Equal(-1, index.First(3));
        index.Add(3);
        Assert.Equal([0], RowsOf(index, 3));
    }

    private static List<int> RowsOf(HashIndex index, int hash)
    {
        List<int> rows = [];
        for (int i = index.First(hash); i >= 0; i = index.Next(i))
        {
            if (index.HashOf(i) == hash)
            {
                rows.Add(i);
            }
        }

        return rows;
    }
}
