// SPDX-License-Identifier: MIT
using System;
using System.Runtime.InteropServices;
using System.Threading;

namespace Stillpoint.Heap;

/// <summary>What a collection reads of a type.</summary>
internal unsafe struct TypeRow
{
    /// <summary>Bytes of the fixed part.</summary>
    internal uint Bytes;

    /// <summary>Bytes of an element; 0 if objects have none.</summary>
    internal uint ElementBytes;

    /// <summary>Offsets of the managed pointers in the fixed part, then those in an element.</summary>
    internal uint* Offsets;

    /// <summary>How many there are in the fixed part.</summary>
    internal int Pointers;

    /// <summary>How many there are in an element.</summary>
    internal int ElementPointers;

    /// <summary>Bytes of an object without its header, a multiple of 8; no overflow for numbers of 32 bits.</summary>
    internal readonly ulong BytesOf(uint elements) => (Bytes + (elements * (ulong)ElementBytes) + 7) & ~7UL;
}

/// <summary>The types of a heap by number, in native memory. Any thread; a row never changes or moves.</summary>
internal sealed unsafe class TypeTable : IDisposable
{
    /// <summary>More are refused.</summary>
    internal const int Most = 1 << 20;

    private const int ChunkBits = 10;

    private readonly Lock _lock = new();
    private readonly TypeRow** _chunks = (TypeRow**)NativeMemory.AllocZeroed(Most >> ChunkBits, (nuint)sizeof(TypeRow*));
    private int _count;

    /// <summary>Types so far.</summary>
    internal int Count => Volatile.Read(ref _count);

    /// <summary>The row of a number that there is.</summary>
    // Safe because: callers have checked the number against Count, and its chunk was there before that.
    internal TypeRow* this[int type] => _chunks[type >> ChunkBits] + (type & ((1 << ChunkBits) - 1));

    /// <summary>Adds a type.</summary>
    /// <exception cref="InvalidOperationException">There are a million.</exception>
    // Safe because: a chunk has room for all numbers that lead to it, and is freed in Dispose.
    internal int Add(ObjectType type)
    {
        lock (_lock)
        {
            if (_count == Most) throw new InvalidOperationException($"more than {Most} types of objects");
            TypeRow** chunk = _chunks + (_count >> ChunkBits);
            if (*chunk == null) *chunk = (TypeRow*)NativeMemory.AllocZeroed(1 << ChunkBits, (nuint)sizeof(TypeRow));
            int pointers = type.Pointers.Length + type.ElementPointers.Length;
            TypeRow row = new()
            {
                Bytes = (uint)type.Bytes,
                ElementBytes = (uint)type.ElementBytes,
                Pointers = type.Pointers.Length,
                ElementPointers = type.ElementPointers.Length,
                Offsets = pointers == 0 ? null : (uint*)NativeMemory.Alloc((nuint)pointers, sizeof(uint)),
            };
            for (int i = 0; i < row.Pointers; i++) row.Offsets[i] = (uint)type.Pointers[i];
            for (int i = 0; i < row.ElementPointers; i++) row.Offsets[row.Pointers + i] = (uint)type.ElementPointers[i];
            *this[_count] = row;
            Volatile.Write(ref _count, _count + 1);
            return _count - 1;
        }
    }

    /// <inheritdoc/>
    // Safe because: nobody uses the table any more.
    public void Dispose()
    {
        for (int i = 0; i < _count; i++) NativeMemory.Free(this[i]->Offsets);
        for (int i = 0; i < Most >> ChunkBits; i++) NativeMemory.Free(_chunks[i]);
        NativeMemory.Free(_chunks);
        _count = 0;
    }
}
