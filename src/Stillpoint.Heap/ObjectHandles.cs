// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Threading;

namespace Stillpoint.Heap;

/// <summary>Objects that are held from outside of the heap: by number, since they move.</summary>
/// <remarks>Any thread, but a pointer is given only by a thread that a collection waits for, or it may have moved.</remarks>
public sealed class ObjectHandles
{
    private readonly Lock _lock = new();

    /// <summary>By number: the pointer, or 0 of a free one.</summary>
    private readonly List<ulong> _pointers = [0];
    private readonly Stack<int> _free = new();

    internal ObjectHandles()
    {
    }

    /// <summary>How many objects are held.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _pointers.Count - 1 - _free.Count;
            }
        }
    }

    /// <summary>Holds an object.</summary>
    /// <returns>Its number, never 0.</returns>
    public int Add(ulong pointer)
    {
        ArgumentOutOfRangeException.ThrowIfZero(pointer);
        lock (_lock)
        {
            if (!_free.TryPop(out int handle))
            {
                handle = _pointers.Count;
                _pointers.Add(0);
            }

            _pointers[handle] = pointer;
            return handle;
        }
    }

    /// <summary>The pointer to an object that is held. On a thread that a collection waits for.</summary>
    /// <returns>False if it is not held.</returns>
    public bool TryGet(int handle, out ulong pointer)
    {
        lock (_lock)
        {
            pointer = handle > 0 && handle < _pointers.Count ? _pointers[handle] : 0;
            return pointer != 0;
        }
    }

    /// <summary>Lets an object go.</summary>
    public void Remove(int handle)
    {
        lock (_lock)
        {
            if (_pointers[handle] == 0) throw new InvalidOperationException("the object is not held any more");
            _pointers[handle] = 0;
            _free.Push(handle);
        }
    }

    /// <summary>Changes each pointer to where its object is after a collection.</summary>
    internal void Forward(Func<ulong, ulong> forward)
    {
        lock (_lock)
        {
            foreach (ref ulong pointer in CollectionsMarshal.AsSpan(_pointers)) pointer = forward(pointer);
        }
    }

    /// <summary>All pointers that are held. On a thread that a collection waits for.</summary>
    public IReadOnlyList<ulong> Held() => Array.FindAll(ToArray(), static pointer => pointer != 0);

    /// <summary>All pointers; 0 of free ones.</summary>
    internal ulong[] ToArray()
    {
        lock (_lock)
        {
            return [.. _pointers];
        }
    }
}
