// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using System.Threading;

namespace Stillpoint.Runtime.Scheduling;

/// <summary>
/// What guest code knows by numbers: fibers, channels, mutexes. A number is the place in the table and how often that was used
/// before, so the number of something that is gone names nothing else.
/// </summary>
/// <remarks>Any thread. Look-ups take no lock, and looking at all takes none: an entry stays where it is.</remarks>
internal sealed class HandleTable
{
    private readonly SpinGate _gate = new();
    private readonly Stack<int> _free = new();
    private Entry[] _entries = new Entry[64];
    private int _used;

    /// <summary>Adds an object and returns its number, which is not 0.</summary>
    internal ulong Add(object value)
    {
        _gate.Enter();
        try
        {
            Entry entry = _free.TryPop(out int index) ? _entries[index] : Grow(out index);
            entry.Generation++;
            Volatile.Write(ref entry.Value, value);
            return ((ulong)entry.Generation << 32) | (uint)index;
        }
        finally
        {
            _gate.Exit();
        }
    }

    /// <summary>The object with a number, or null.</summary>
    internal object? Find(ulong handle)
    {
        Entry[] entries = Volatile.Read(ref _entries);
        uint index = (uint)handle;
        if (index >= (uint)entries.Length || entries[index] is not { } entry)
        {
            return null;
        }

        object? value = Volatile.Read(ref entry.Value);
        return (uint)(handle >> 32) == Volatile.Read(ref entry.Generation) ? value : null;
    }

    /// <summary>Whether the number was given away at some time, to whatever.</summary>
    internal bool Existed(ulong handle)
    {
        Entry[] entries = Volatile.Read(ref _entries);
        uint index = (uint)handle;
        uint generation = (uint)(handle >> 32);
        return index < (uint)entries.Length && entries[index] is { } entry && generation != 0
            && generation <= Volatile.Read(ref entry.Generation);
    }

    /// <summary>Takes an object out; does nothing if it is not there.</summary>
    internal void Remove(ulong handle)
    {
        _gate.Enter();
        try
        {
            uint index = (uint)handle;
            if (index < (uint)_used && _entries[index] is { Value: not null } entry && entry.Generation == (uint)(handle >> 32))
            {
                entry.Value = null;
                _free.Push((int)index);
            }
        }
        finally
        {
            _gate.Exit();
        }
    }

    /// <summary>The objects of a kind that there are, as of some moment for each.</summary>
    internal List<T> All<T>()
        where T : class
    {
        List<T> all = [];
        int used = Volatile.Read(ref _used);
        Entry[] entries = Volatile.Read(ref _entries);
        for (int i = 0; i < used; i++)
        {
            if (Volatile.Read(ref entries[i].Value) is T value)
            {
                all.Add(value);
            }
        }

        return all;
    }

    /// <summary>Makes an entry that was not used before.</summary>
    private Entry Grow(out int index)
    {
        index = _used;
        if (index == _entries.Length)
        {
            var grown = new Entry[2 * index];
            _entries.CopyTo(grown, 0);
            Volatile.Write(ref _entries, grown);
        }

        Entry entry = _entries[index] = new Entry();
        Volatile.Write(ref _used, index + 1);
        return entry;
    }

    private sealed class Entry
    {
        internal object? Value;
        internal uint Generation;
    }
}
