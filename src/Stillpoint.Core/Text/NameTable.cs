// SPDX-License-Identifier: MIT
using System;
using System.Text;
using System.Threading;
using Stillpoint.Core.Entities;

namespace Stillpoint.Core.Text;

/// <summary>An interned byte string; 0 is the empty name, "no name".</summary>
public readonly record struct NameId(int Index) : IEntity<NameId>
{
    /// <summary>No name.</summary>
    public static NameId None => default;

    /// <summary>Whether there is no name.</summary>
    public bool IsNone => Index == 0;

    /// <inheritdoc/>
    public static NameId FromIndex(int index) => new(index);
}

/// <summary>Interns names as bytes (LLVM names are bytes, mostly UTF-8), each once.</summary>
/// <remarks>Interning takes a lock; reading does not.</remarks>
public sealed class NameTable
{
    private readonly PrimaryMap<NameId, ListRange> _names = new(64);
    private readonly ListPool<byte> _bytes = new();
    private readonly HashIndex _index = new();
    private readonly Lock _lock = new();

    /// <summary>Makes a table that holds the empty name only.</summary>
    public NameTable() => Intern(ReadOnlySpan<byte>.Empty);

    /// <summary>Number of names.</summary>
    public int Count => _names.Count;

    /// <summary>The bytes of a name.</summary>
    public ReadOnlySpan<byte> this[NameId name] => _bytes[_names[name]];

    /// <summary>The id of these bytes, made on first sight.</summary>
    public NameId Intern(ReadOnlySpan<byte> bytes)
    {
        int hash = Hash(bytes);
        lock (_lock)
        {
            if (TryFind(bytes, hash, out NameId found))
            {
                return found;
            }

            _index.Add(hash);
            return _names.Add(_bytes.Add(bytes));
        }
    }

    /// <summary>The id of this text as UTF-8.</summary>
    public NameId Intern(string text) => Intern(Encoding.UTF8.GetBytes(text));

    /// <summary>Looks a name up without making it.</summary>
    public bool TryFind(ReadOnlySpan<byte> bytes, out NameId name)
    {
        lock (_lock)
        {
            return TryFind(bytes, Hash(bytes), out name);
        }
    }

    /// <summary>The name as text; bytes that are not UTF-8 show as U+FFFD.</summary>
    public string Text(NameId name) => Encoding.UTF8.GetString(this[name]);

    /// <summary>A fast hash of short byte strings (multiply and fold, eight bytes a step).</summary>
    public static int Hash(ReadOnlySpan<byte> bytes)
    {
        ulong hash = (ulong)bytes.Length * 0x9E3779B97F4A7C15;
        while (bytes.Length >= 8)
        {
            hash = Mix(hash ^ BitConverter.ToUInt64(bytes));
            bytes = bytes[8..];
        }

        ulong tail = 0;
        for (int i = 0; i < bytes.Length; i++)
        {
            tail |= (ulong)bytes[i] << (8 * i);
        }

        hash = Mix(hash ^ tail);
        return (int)(hash ^ (hash >> 32));
    }

    private static ulong Mix(ulong value)
    {
        ulong high = Math.BigMul(value, 0x9E3779B97F4A7C15, out ulong low);
        return high ^ low;
    }

    private bool TryFind(ReadOnlySpan<byte> bytes, int hash, out NameId name)
    {
        for (int i = _index.First(hash); i >= 0; i = _index.Next(i))
        {
            if (_index.HashOf(i) == hash && _bytes[_names[new NameId(i)]].SequenceEqual(bytes))
            {
                name = new NameId(i);
                return true;
            }
        }

        name = default;
        return false;
    }
}
