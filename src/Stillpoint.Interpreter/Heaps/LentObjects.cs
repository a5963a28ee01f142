// SPDX-License-Identifier: MIT
// A copy is made twice, one for native code and one to see what that has changed: the object may be written to by other fibers
// meanwhile, so only what is different goes back. Native code has the words that are managed pointers in its copy, too, but
// they are worth nothing once the objects have moved, and so it must not change them.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Threading;
using Stillpoint.Heap;

namespace Stillpoint.Interpreter.Heaps;

/// <summary>Copies of managed objects that native code has for the time of a call.</summary>
/// <remarks>Any thread that a collection waits for.</remarks>
internal sealed unsafe class LentObjects(ManagedHeap heap) : IDisposable
{
    private readonly Lock _lock = new();

    /// <summary>By the variable of the guest that leads to the object, which nobody else uses during the call.</summary>
    private readonly Dictionary<ulong, Copy> _copies = [];
    private ulong _bytes;

    /// <summary>Makes a copy.</summary>
    /// <param name="variable">What it is known by.</param>
    /// <param name="target">The object, or 0.</param>
    /// <param name="address">Where the copy is; 0 of 0.</param>
    /// <returns>Why there is none, or null.</returns>
    internal string? TryLend(ulong variable, ulong target, out ulong address)
    {
        address = 0;
        if (target == 0) return null;
        if (heap.Stays(target))
        {
            address = target;
            return null;
        }

        ulong bytes;
        try
        {
            bytes = heap.SizeOf(target);
        }
        catch (HeapCorruptException e)
        {
            return $"{e.Message}, for native code";
        }

        lock (_lock)
        {
            // A fiber that was killed in a call has left one.
            Drop(variable);
            if (_bytes + bytes > heap.QuotaBytes)
            {
                return string.Create(CultureInfo.InvariantCulture, $"native code has {_bytes} bytes of objects, and {bytes} are wanted");
            }

            Copy copy = new((byte*)NativeMemory.Alloc((nuint)Math.Max(1, 2 * bytes)), bytes);
            Buffer.MemoryCopy((void*)target, copy.ForNative, bytes, bytes);
            Buffer.MemoryCopy((void*)target, copy.AsItWas, bytes, bytes);
            _copies[variable] = copy;
            _bytes += bytes;
            address = (ulong)copy.ForNative;
            return null;
        }
    }

    /// <summary>Ends a copy; what was changed in it goes to the object.</summary>
    /// <param name="variable">What it is known by.</param>
    /// <param name="target">Where the object is now.</param>
    /// <returns>What was changed and must not be, or null.</returns>
    // Safe because: the object is the one that was copied, found by its variable, so it has that many bytes.
    internal string? TakeBack(ulong variable, ulong target)
    {
        lock (_lock)
        {
            if (!_copies.TryGetValue(variable, out Copy copy)) return null;
            try
            {
                if (heap.SizeOf(target) != copy.Bytes) throw new HeapCorruptException("an object that native code had is another one");
                int changed = copy.FirstChange(0);
                if (changed < 0) return null;
                HashSet<ulong> pointers = [.. heap.PointersOf(target)];
                for (; changed >= 0; changed = copy.FirstChange(changed + 1))
                {
                    ulong offset = 8UL * (uint)changed;
                    if (pointers.Contains(target + offset))
                    {
                        return string.Create(
                            CultureInfo.InvariantCulture,
                            $"native code has changed a managed pointer, {offset} bytes into its object");
                    }

                    copy.Merge(changed, (ulong*)(target + offset));
                }

                return null;
            }
            catch (HeapCorruptException e)
            {
                return e.Message;
            }
            finally
            {
                Drop(variable);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (Copy copy in _copies.Values) NativeMemory.Free(copy.ForNative);
        _copies.Clear();
    }

    private void Drop(ulong variable)
    {
        if (!_copies.Remove(variable, out Copy copy)) return;
        _bytes -= copy.Bytes;
        NativeMemory.Free(copy.ForNative);
    }

    private readonly struct Copy(byte* memory, ulong bytes)
    {
        internal byte* ForNative => memory;

        internal byte* AsItWas => memory + bytes;

        internal ulong Bytes => bytes;

        /// <summary>The first word from a number on that was changed, or -1.</summary>
        internal int FirstChange(int word)
        {
            ReadOnlySpan<ulong> now = new(memory, checked((int)(bytes / 8)));
            int same = now[word..].CommonPrefixLength(new ReadOnlySpan<ulong>(AsItWas, now.Length)[word..]);
            return word + same < now.Length ? word + same : -1;
        }

        /// <summary>Writes the bytes of a word that were changed.</summary>
        internal void Merge(int word, ulong* to)
        {
            for (int i = 8 * word; i < (8 * word) + 8; i++)
            {
                if (memory[i] != AsItWas[i]) ((byte*)to)[i & 7] = memory[i];
            }
        }
    }
}
