// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using System.Threading;

namespace Stillpoint.Runtime.Scheduling;

/// <summary>
/// What guest code knows by numbers: fibers, channels, mutexes. A number is the place in the table and how often that was used
/// before, so the number of something that is gone names nothing else.
/// </summary>
/// <remarks>Any thread. Look-ups take no lock.</remarks>
internal sealed class HandleTable
{
    private readonly Lock _gate = new();
    private readonly Stack<int> _free = new();
    private Entry[] _entries = new Entry[64];
    private int _used;

    /// <summary>Number of objects.</summary>
    internal int Count => Volatile.Read(ref _used) - _free.Count;

    /// <summary>Adds an object and returns its number, which is not 0.</summary>
    internal ulong Add(object value)
    {
        lock (_gate)
        {
            if (!_free.TryPop(out int index))
            {
                index = _used++;
                if (index == _entries.Length)
                {
                    var grown = new Entry[2 * index];
                    _entries.CopyTo(grown, 0);
                    Volatile.Write(ref _entries, grown);
                }
            }

            Entry entry = _entries[index] ??= new Entry();
            entry.Generation++;
            Volatile.Write(ref entry.Value, value);
            return ((ulong)entry.Generation << 32) | (uint)index;
        }
    }

    /// <summary>The object of this kind with a number, or null.</summary>
    internal T? Find<T>(ulong handle)
        where T : class
    {
        Entry[] entries = Volatile.Read(ref _entries);
        uint index = (uint)handle;
        if (index >= (uint)entries.Length || entries[index] is not { } entry)
        {
            return null;
        }

        object? value = Volatile.Read(ref entry.Value);
        return (uint)(handle >> 32) == Volatile.Read(ref entry.Generation) ? value as T : null;
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
        lock (_gate)
        {
            uint index = (uint)handle;
            if (index < (uint)_used && _entries[index] is { Value: not null } entry && entry.Generation == (uint)(handle >> 32))
            {
                entry.Value = null;
                _free.Push((int)index);
            }
        }
    }

    /// <summary>The objects of a kind that there are at this moment.</summary>
    internal List<T> All<T>()
        where T : class
    {
        List<T> all = [];
        lock (_gate)
        {
            for (int i = 0; i < _used; i++)
            {
                if (_entries[i].Value is T value)
                {
                    all.Add(value);
                }
            }
        }

        return all;
    }

    private sealed class Entry
    {
        internal object? Value;
        internal uint Generation;
    }
}
