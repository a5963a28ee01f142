// SPDX-License-Identifier: MIT
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Threading;
using Stillpoint.Heap;
using Stillpoint.Native.Fibers;

namespace Stillpoint.Interpreter.Heaps;

/// <summary>What came of an allocation.</summary>
internal enum AllocationOutcome
{
    /// <summary>There is an object.</summary>
    Made,

    /// <summary>A collection must come first.</summary>
    Full,

    /// <summary>It cannot be; the reason says why.</summary>
    Refused,
}

/// <summary>
/// The managed heap of a program, made when it is first used; types are known by the address of their description in the
/// program's memory, <c>struct stillpoint_type</c>.
/// </summary>
/// <remarks>
/// Any thread. A description counts as it is when its first object is made. The memory that is read is the guest's: callers
/// are in state GuestMemory, or it is a host's own.
/// </remarks>
internal sealed unsafe class ProgramHeap(ulong quotaBytes, bool hidesOld, int helpers) : IDisposable
{
    /// <summary>Objects that are larger are made by calls of the host.</summary>
    private const ulong MostSmallBytes = 2048;

    /// <summary>What a program may have if nobody says otherwise.</summary>
    internal const ulong UsualQuota = 1UL << 30;

    private const string ExhaustedHead = "heap exhausted";

    /// <summary>More pointers in a description are refused.</summary>
    private const uint MostPointers = 1 << 16;

    private readonly ConcurrentDictionary<ulong, int> _types = new();
    private readonly Lock _lock = new();
    private ManagedHeap? _heap;
    private LentObjects? _lent;
    private AllocationType* _allocationTypes;

    /// <summary>The types that compiled code makes objects of by itself.</summary>
    // Safe because: freed in Dispose, when no guest code runs any more.
    internal AllocationType* AllocationTypes
    {
        get
        {
            lock (_lock)
            {
                if (_allocationTypes != null) return _allocationTypes;
                nuint bytes = (nuint)(AllocationType.Count * sizeof(AllocationType));
                _allocationTypes = (AllocationType*)NativeMemory.AlignedAlloc(bytes, 64);
                NativeMemory.Clear(_allocationTypes, bytes);

                // A free row never matches: no memory is that large.
                for (int i = 0; i < AllocationType.Count; i++) _allocationTypes[i].Bytes = 1UL << 62;
                return _allocationTypes;
            }
        }
    }

    /// <summary>The heap.</summary>
    /// <exception cref="InsufficientMemoryException">There is no memory for one.</exception>
    internal ManagedHeap Heap => Volatile.Read(ref _heap) ?? Make();

    /// <summary>The heap, if there is one yet.</summary>
    internal ManagedHeap? HeapIfMade => Volatile.Read(ref _heap);

    /// <summary>Finds the number of the type that is described at an address.</summary>
    /// <exception cref="ArgumentException">What is there describes none.</exception>
    /// <exception cref="NullReferenceException">There is nothing to be read at the address.</exception>
    internal int TypeAt(ulong address) => _types.TryGetValue(address, out int type) ? type : AddType(address);

    /// <summary>Whether compiled code may make an object of so many bytes, header included, in memory of its fiber.</summary>
    internal bool IsSmall(ulong bytes) => bytes <= MostSmallBytes && bytes < Heap.LargeBytes;

    /// <summary>Lets compiled code make objects of a type by itself, unless another type has its place.</summary>
    // Safe because: a row is changed under the lock, once, and its key last.
    internal void Publish(ulong description, int type)
    {
        AllocationType* row = AllocationTypes + AllocationType.RowOf(description);
        if (row->Key != 0) return;
        lock (_lock)
        {
            if (row->Key != 0) return;
            row->Header = ManagedHeap.Header(type, 0);
            (ulong bytes, row->ElementBytes) = Heap.Layout(type);
            row->Bytes = ManagedHeap.HeaderBytes + bytes + 7;
            Volatile.Write(ref row->Key, description);
        }
    }

    /// <summary>Makes an object.</summary>
    /// <param name="type">From <see cref="TypeAt"/>.</param>
    /// <param name="elements">As the guest gives it.</param>
    /// <param name="pointer">The object.</param>
    /// <param name="reason">Why there can be none.</param>
    internal AllocationOutcome TryAllocate(int type, ulong elements, out ulong pointer, out string reason)
    {
        pointer = 0;
        reason = string.Empty;
        if (elements > 0 && !Heap.HasElements(type))
        {
            reason = "objects of this type have no elements";
            return AllocationOutcome.Refused;
        }

        if (elements > uint.MaxValue || !Heap.Fits(type, (uint)elements))
        {
            reason = Invariant($"{ExhaustedHead}: an object with {(long)elements} elements does not fit in {Heap.QuotaBytes} bytes");
            return AllocationOutcome.Refused;
        }

        pointer = Heap.TryAllocate(type, (uint)elements);
        return pointer == 0 ? AllocationOutcome.Full : AllocationOutcome.Made;
    }

    /// <summary>What a trap says when a collection has not helped.</summary>
    internal string Exhausted() => Invariant($"{ExhaustedHead}: {Heap.UsedBytes} of {Heap.QuotaBytes} bytes are in use");

    /// <summary>Whether that is why a trap is one.</summary>
    internal static bool IsExhausted(string reason) => reason.StartsWith(ExhaustedHead, StringComparison.Ordinal);

    /// <inheritdoc/>
    public void Dispose()
    {
        _lent?.Dispose();
        _heap?.Dispose();
        NativeMemory.AlignedFree(_allocationTypes);
        _allocationTypes = null;
    }

    /// <summary>Numbers of types by the address of their description.</summary>
    internal IEnumerable<KeyValuePair<ulong, int>> Types => _types;

    /// <summary>Objects that native code has at the moment.</summary>
    internal LentObjects Lent
    {
        get
        {
            ManagedHeap heap = Heap;
            lock (_lock)
            {
                return _lent ??= new LentObjects(heap);
            }
        }
    }

    private ManagedHeap Make()
    {
        lock (_lock)
        {
            return _heap ??= new ManagedHeap(quotaBytes, hidesOld, helpers);
        }
    }

    // Safe because: faults of these loads, which are C#'s own, become an exception in the caller's state.
    private int AddType(ulong address)
    {
        long bytes = *(long*)address;
        long elementBytes = *(long*)(address + 8);
        uint pointers = *(uint*)(address + 16);
        uint elementPointers = *(uint*)(address + 20);
        if (pointers > MostPointers || elementPointers > MostPointers)
        {
            throw new ArgumentException(Invariant($"{Math.Max(pointers, elementPointers)} pointers, of at most {MostPointers}"));
        }

        int[] offsets = new int[pointers];
        int[] elementOffsets = new int[elementPointers];
        uint* at = (uint*)(address + 24);
        for (uint i = 0; i < pointers; i++) offsets[i] = (int)at[i];
        for (uint i = 0; i < elementPointers; i++) elementOffsets[i] = (int)at[pointers + i];
        ObjectType type = new(bytes, offsets, elementBytes, elementOffsets);
        lock (_lock)
        {
            // Another thread may have come before.
            if (!_types.TryGetValue(address, out int number))
            {
                number = (_heap ??= new ManagedHeap(quotaBytes, hidesOld, helpers)).Add(type);
                _types[address] = number;
            }

            return number;
        }
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
