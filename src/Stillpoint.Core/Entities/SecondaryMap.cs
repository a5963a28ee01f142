// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Stillpoint.Core.Entities;

/// <summary>Facts about entities that another table owns; a key never written reads as the default value.</summary>
/// <typeparam name="TKey">Id type of the owning table.</typeparam>
/// <typeparam name="TValue">The fact.</typeparam>
public sealed class SecondaryMap<TKey, TValue>
    where TKey : struct, IEntity<TKey>
{
    private readonly TValue _default;
    private TValue[] _values;

    private int _trimmed = -1;

    // Invariant: from here on all values are the default, so that clearing costs what was written.
    private int _used;

    /// <summary>Makes a map in which every key reads as <paramref name="defaultValue"/>.</summary>
    public SecondaryMap(TValue defaultValue, int capacity = 0)
    {
        _default = defaultValue;
        _values = capacity == 0 ? [] : new TValue[capacity];
        Array.Fill(_values, defaultValue);
    }

    /// <summary>Reads or writes the fact of one key; reading never grows the map.</summary>
    public TValue this[TKey key]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            TValue[] values = _values;
            return (uint)key.Index < (uint)values.Length ? values[key.Index] : _default;
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        set
        {
            if (key.Index >= _used)
            {
                // What reads the same without being written takes no room: a body without locations has no such table.
                if (EqualityComparer<TValue>.Default.Equals(value, _default))
                {
                    return;
                }

                Use(key.Index + 1);
            }

            _values[key.Index] = value;
        }
    }

    /// <summary>No key from here on was written.</summary>
    public int Reach => _used;

    /// <summary>The fact of a key for update in place.</summary>
    public ref TValue Ref(TKey key)
    {
        if (key.Index >= _used)
        {
            Use(key.Index + 1);
        }

        return ref _values[key.Index];
    }

    /// <summary>Resets every key to the default and keeps the storage; takes time linear in the greatest key written.</summary>
    public void Clear()
    {
        Array.Fill(_values, _default, 0, _used);
        _used = 0;
    }

    /// <summary>Gives back storage beyond the first <paramref name="count"/> keys.</summary>
    public void TrimExcess(int count)
    {
        if (_values.Length > count)
        {
            Array.Resize(ref _values, count);
            _used = Math.Min(_used, count);
        }

        _trimmed = _values.Length;
    }

    /// <summary>Makes room for the keys before <paramref name="count"/>.</summary>
    public void Reserve(int count)
    {
        int old = _values.Length;
        if (old < count)
        {
            Array.Resize(ref _values, count);
            Array.Fill(_values, _default, old, count - old);
        }
    }

    private void Use(int count)
    {
        _used = count;
        int old = _values.Length;
        if (count <= old)
        {
            return;
        }

        Array.Resize(ref _values, Math.Max(Capacities.Next(old, _trimmed), count));
        Array.Fill(_values, _default, old, _values.Length - old);
    }
}
