// SPDX-License-Identifier: MIT
using System;
using System.Runtime.CompilerServices;

namespace Stillpoint.Core.Entities;

/// <summary>Finds rows of a table by hash; the caller compares the rows, so keys are never copied.</summary>
/// <remarks>
/// Chains run through row numbers, which must be added in order 0, 1, 2, … A search is
/// <c>for (int i = index.First(hash); i &gt;= 0; i = index.Next(i)) if (index.HashOf(i) == hash &amp;&amp; rows[i] equals) …</c>.
/// Not safe beside a writer.
/// </remarks>
public sealed class HashIndex
{
    private int[] _buckets = [];
    private (int Next, int Hash)[] _links = [];

    /// <summary>Rows indexed so far.</summary>
    public int Count { get; private set; }

    /// <summary>First candidate row of a hash, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int First(int hash) => _buckets.Length == 0 ? -1 : _buckets[hash & (_buckets.Length - 1)] - 1;

    /// <summary>Next candidate after <paramref name="row"/>, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Next(int row) => _links[row].Next;

    /// <summary>The hash a row was added with.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int HashOf(int row) => _links[row].Hash;

    /// <summary>Indexes row number <see cref="Count"/>.</summary>
    public void Add(int hash)
    {
        if (Count >= _links.Length)
        {
            Grow();
        }

        ref int bucket = ref _buckets[hash & (_buckets.Length - 1)];
        _links[Count] = (bucket - 1, hash);
        bucket = ++Count;
    }

    /// <summary>Gives a row another hash; takes time linear in the length of the row's old chain.</summary>
    public void Move(int row, int hash)
    {
        ref int link = ref _buckets[_links[row].Hash & (_buckets.Length - 1)];
        if (link == row + 1)
        {
            link = _links[row].Next + 1;
        }
        else
        {
            int before = link - 1;
            while (_links[before].Next != row)
            {
                before = _links[before].Next;
            }

            _links[before].Next = _links[row].Next;
        }

        ref int bucket = ref _buckets[hash & (_buckets.Length - 1)];
        _links[row] = (bucket - 1, hash);
        bucket = row + 1;
    }

    /// <summary>Forgets all rows and keeps the storage; takes time linear in the number of rows.</summary>
    public void Clear()
    {
        if (Count < _buckets.Length / 4)
        {
            for (int row = 0; row < Count; row++)
            {
                _buckets[_links[row].Hash & (_buckets.Length - 1)] = 0;
            }
        }
        else
        {
            Array.Clear(_buckets);
        }

        Count = 0;
    }

    /// <summary>Makes room for rows to be indexed.</summary>
    public void Reserve(int rows)
    {
        while (_links.Length - Count < rows)
        {
            Grow();
        }
    }

    private void Grow()
    {
        int capacity = Math.Max(16, _links.Length * 2);
        Array.Resize(ref _links, capacity);
        _buckets = new int[capacity];
        for (int row = 0; row < Count; row++)
        {
            ref int bucket = ref _buckets[_links[row].Hash & (capacity - 1)];
            _links[row].Next = bucket - 1;
            bucket = row + 1;
        }
    }
}
