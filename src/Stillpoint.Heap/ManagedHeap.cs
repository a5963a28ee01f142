// SPDX-License-Identifier: MIT
// Two spaces of equal size. Objects are allocated in one of them by adding to an address; a collection copies those that
// can be reached to the other one (Cheney, "A nonrecursive list compacting algorithm", CACM 1970), and the first is empty.
// A heap that hides what was there has more spaces, and does not begin at their starts: with two, a pointer that was not
// found would be right again after the next collection.
//
//   object:  header, 8 bytes:  bits 0-31: twice the number of the type, bits 32-63: number of elements
//            fixed part        <- what pointers to the object point at, a multiple of 8
//            elements
//
// While objects are copied the header of one that has been is the address of its copy plus 1.
//
// Guest code may write anywhere in the spaces, so nothing that is read from there is trusted: pointers, numbers of types and
// sizes are checked before they are used, and what does not fit is a HeapCorruptException.
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;
using Stillpoint.Native.Memory;

namespace Stillpoint.Heap;

/// <summary>Memory for objects that are found again, and moved, by the pointers to them.</summary>
/// <remarks>
/// Any thread may allocate; while a collection is under way nobody else may use the heap. Objects must not be used after the
/// heap is disposed.
/// </remarks>
public sealed unsafe class ManagedHeap : IDisposable
{
    /// <summary>Bytes in front of an object.</summary>
    public const int HeaderBytes = 8;

    /// <summary>A collection is not worth while below so many bytes.</summary>
    private const ulong LeastBytes = 8 << 20;

    /// <summary>Empty memory beyond this is given back to the system after a collection.</summary>
    private const ulong KeptBytes = 32 << 20;

    private const ulong LeastQuota = 4096;

    private const ulong MostQuota = 1UL << 46;

    /// <summary>The type of what fills memory that was reserved and not used.</summary>
    private const int Filler = 0;

    private const ulong MostReserved = 32 << 10;

    private const int MostTypes = 1 << 20;

    private const int Spaces = 2;

    private const int HidingSpaces = 23;

    /// <summary>Of a heap that hides: objects begin at one of so many words of the space, one after the other.</summary>
    private const int Starts = 509;

    private readonly ReservedMemory[] _spaces;
    private readonly Lock _typesLock = new();
    private ObjectType[] _types = new ObjectType[16];
    private int _typeCount;
    private int _current;

    /// <summary>Where objects begin, and where their copies do.</summary>
    private ulong _start;
    private ulong _otherStart;
    private ulong _next;
    private ulong _limit;

    /// <summary>Where the copies end, during a collection.</summary>
    private ulong _copied;

    private long _started;

    /// <summary>Reserves memory; little is used before there are objects.</summary>
    /// <param name="quotaBytes">Bytes that objects, with their headers, may have after a collection.</param>
    /// <param name="hidesOld">
    /// Whether the space that a collection leaves is made inaccessible, so that a pointer that was not found faults when it is used.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The quota is less than 4,096 or more than 2^46.</exception>
    /// <exception cref="InsufficientMemoryException">The system refuses the memory.</exception>
    public ManagedHeap(ulong quotaBytes, bool hidesOld = false)
    {
        CheckQuota(quotaBytes);
        QuotaBytes = quotaBytes & ~7UL;
        HidesOld = hidesOld;
        _spaces = new ReservedMemory[hidesOld ? HidingSpaces : Spaces];
        for (int i = 0; i < _spaces.Length; i++)
        {
            _spaces[i] = new ReservedMemory(QuotaBytes + (hidesOld ? 8UL * Starts : 0));
            if (hidesOld && i > 0) _spaces[i].Protect(0, _spaces[i].Bytes, MemoryAccess.None);
        }

        _ = Add(new ObjectType(0, [], 1));
        _start = (ulong)Current.Address;
        _next = _start;
        _limit = _next + Math.Min(QuotaBytes, LeastBytes);
    }

    /// <summary>Bytes that objects may have after a collection.</summary>
    public ulong QuotaBytes { get; }

    /// <summary>Whether the space that a collection leaves is made inaccessible.</summary>
    public bool HidesOld { get; }

    /// <summary>What has been done so far. Any thread; a view that may be a little old.</summary>
    public HeapStatistics Statistics { get; } = new();

    /// <summary>Bytes that the last collection has left, headers included.</summary>
    public ulong LiveBytes { get; private set; }

    /// <summary>Bytes in use, of objects that may be garbage too.</summary>
    public ulong UsedBytes => Math.Min(Volatile.Read(ref _next), _limit) - _start;

    private ReservedMemory Current => _spaces[_current];

    private ReservedMemory Other => _spaces[(_current + 1) % _spaces.Length];

    /// <summary>Throws what the constructor would for a quota.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 4,096 or more than 2^46.</exception>
    public static void CheckQuota(ulong quotaBytes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(quotaBytes, LeastQuota);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(quotaBytes, MostQuota);
    }

    /// <summary>Makes a type known.</summary>
    /// <returns>Its number. The same type twice has two.</returns>
    /// <exception cref="InvalidOperationException">There are a million.</exception>
    public int Add(ObjectType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        lock (_typesLock)
        {
            if (_typeCount == MostTypes) throw new InvalidOperationException($"more than {MostTypes} types of objects");
            if (_typeCount == _types.Length) Array.Resize(ref _types, 2 * _typeCount);
            _types[_typeCount] = type;
            return _typeCount++;
        }
    }

    /// <summary>Makes an object of zeros.</summary>
    /// <param name="type">Number of its type.</param>
    /// <param name="elements">Number of elements; 0 for a type without.</param>
    /// <returns>The pointer to it, or 0 if a collection must come first.</returns>
    // Safe because: the memory was reserved.
    public ulong TryAllocate(int type, uint elements)
    {
        ulong bytes = BytesOf(type, elements);
        if (!TryReserve(bytes, bytes, out ulong start, out _)) return 0;
        *(ulong*)start = Header(type, elements);
        return start + HeaderBytes;
    }

    /// <summary>Reserves zeroed memory in which one thread makes objects, one after the other.</summary>
    /// <param name="least">Bytes that it must have.</param>
    /// <param name="start">Its start.</param>
    /// <param name="end">Its end.</param>
    /// <returns>False if a collection must come first.</returns>
    /// <remarks>Before the next collection the rest is given back: <see cref="Retire"/>.</remarks>
    public bool TryReserve(ulong least, out ulong start, out ulong end) =>
        TryReserve(least, Math.Max(least, Math.Clamp(QuotaBytes / 64, 256, MostReserved) & ~7UL), out start, out end);

    /// <summary>Gives back what is left of reserved memory, from the end of the last object on.</summary>
    // Safe because: the range was reserved and holds no object.
    public void Retire(ulong next, ulong end)
    {
        if (next == end) return;
        Statistics.CountAllocation(next - end);
        if (Interlocked.CompareExchange(ref _next, next, end) != end)
        {
            *(ulong*)next = Header(Filler, (uint)(end - next - HeaderBytes));
        }
    }

    // Safe because: the range [start, end) belongs to this call alone, and lies in the space.
    private bool TryReserve(ulong least, ulong wanted, out ulong start, out ulong end)
    {
        do
        {
            start = Volatile.Read(ref _next);
            ulong left = _limit - start;
            end = start + Math.Min(wanted, left);
            if (least > left) return false;
        }
        while (Interlocked.CompareExchange(ref _next, end, start) != start);

        NativeMemory.Clear((void*)start, (nuint)(end - start));
        Statistics.CountAllocation(end - start);
        return true;
    }

    /// <summary>Bytes of an object with its header.</summary>
    public ulong BytesOf(int type, uint elements) => HeaderBytes + _types[type].BytesOf(elements);

    /// <summary>Whether objects of a type can have elements.</summary>
    public bool HasElements(int type) => _types[type].ElementBytes > 0;

    /// <summary>Whether an object has room at all once the heap is empty.</summary>
    public bool Fits(int type, uint elements) => BytesOf(type, elements) <= QuotaBytes;

    /// <summary>Lets objects fill the whole quota without a collection, for programs that nobody collects the garbage of.</summary>
    public void UseAll() => _limit = _start + QuotaBytes;

    /// <summary>Begins a collection: then each root is given to <see cref="Forward"/>, and then it is finished.</summary>
    public void BeginCollection()
    {
        _started = Stopwatch.GetTimestamp();
        if (HidesOld) Other.Protect(0, Other.Bytes, MemoryAccess.ReadWrite);
        _otherStart = (ulong)Other.Address + (HidesOld ? 8 * (ulong)(Statistics.Collections % Starts) : 0);
        _copied = _otherStart;
    }

    /// <summary>Where the object that a pointer points to is after this collection.</summary>
    /// <param name="pointer">A pointer to the start of an object, or 0.</param>
    /// <exception cref="HeapCorruptException">It is no such pointer.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Forward(ulong pointer) => pointer == 0 ? 0 : Copy(pointer);

    /// <summary>Ends a collection: whatever the roots lead to has been moved, and the rest is gone.</summary>
    /// <param name="wanted">Bytes that an allocation is going to need at once.</param>
    /// <exception cref="HeapCorruptException">An object holds what is no pointer to one.</exception>
    public void FinishCollection(ulong wanted = 0)
    {
        for (ulong at = _otherStart; at < _copied;) at = ForwardFields(at + HeaderBytes);

        ulong left = UsedBytes;
        ReservedMemory old = Current;
        _current = (_current + 1) % _spaces.Length;
        _start = _otherStart;
        ulong live = _copied - _start;
        _next = _copied;
        LiveBytes = live;
        ulong room = Math.Max(LeastBytes, live) + wanted;
        _limit = _start + Math.Min(QuotaBytes, live + room);
        Release(old, left);
        Statistics.CountCollection(live, Stopwatch.GetTimestamp() - _started);
    }

    /// <summary>Looks at all objects, and that each pointer in them points to one.</summary>
    /// <returns>What is wrong first, or null.</returns>
    // Safe because: addresses are within the space in use.
    public string? Verify()
    {
        HashSet<ulong> objects = [];
        ulong end = Volatile.Read(ref _next);
        try
        {
            for (ulong at = _start; at < end;)
            {
                objects.Add(at + HeaderBytes);
                at += HeaderBytes + SizeOf(at + HeaderBytes, *(ulong*)at, end);
            }

            foreach (ulong pointer in objects)
            {
                foreach (ulong place in PointerPlaces(pointer))
                {
                    ulong target = *(ulong*)place;
                    if (target != 0 && !objects.Contains(target)) return Describe(target, $"which an object at 0x{pointer:x} holds");
                }
            }
        }
        catch (HeapCorruptException e)
        {
            return e.Message;
        }

        return null;
    }

    /// <summary>
    /// Counts what can be reached from pointers, by a search that remembers each object: what a collection is compared with.
    /// </summary>
    /// <returns>Objects and bytes, headers included.</returns>
    /// <exception cref="HeapCorruptException">A pointer points to no object.</exception>
    // Safe because: each pointer is checked before it is followed.
    public (long Objects, ulong Bytes) CountReachable(IEnumerable<ulong> roots)
    {
        ArgumentNullException.ThrowIfNull(roots);
        HashSet<ulong> seen = [];
        Stack<ulong> work = new();
        foreach (ulong root in roots)
        {
            if (root != 0 && seen.Add(root)) work.Push(root);
        }

        ulong bytes = 0;
        while (work.TryPop(out ulong pointer))
        {
            CheckPlace(pointer);
            bytes += HeaderBytes + SizeOf(pointer, *(ulong*)(pointer - HeaderBytes), _next);
            foreach (ulong place in PointerPlaces(pointer))
            {
                ulong target = *(ulong*)place;
                if (target != 0 && seen.Add(target)) work.Push(target);
            }
        }

        return (seen.Count, bytes);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (ReservedMemory space in _spaces) space.Dispose();
    }

    /// <summary>The header of an object.</summary>
    public static ulong Header(int type, uint elements) => ((ulong)elements << 32) | ((uint)type << 1);

    // Safe because: the pointer was checked, and the copy fits: what is copied fits into the space it comes from.
    private ulong Copy(ulong pointer)
    {
        CheckPlace(pointer);
        ulong* header = (ulong*)(pointer - HeaderBytes);
        if ((*header & 1) != 0)
        {
            ulong copy = *header - 1;
            if (copy - _otherStart >= QuotaBytes) throw Corrupt(pointer, "whose header was overwritten");
            return copy;
        }

        ulong bytes = HeaderBytes + SizeOf(pointer, *header, _next);
        if (bytes > _otherStart + QuotaBytes - _copied) throw Corrupt(pointer, "whose objects overlap");
        Buffer.MemoryCopy(header, (void*)_copied, bytes, bytes);
        ulong moved = _copied + HeaderBytes;
        *header = moved + 1;
        _copied += bytes;
        return moved;
    }

    /// <summary>Forwards the pointers in a copy.</summary>
    /// <returns>Where the next one begins.</returns>
    // Safe because: the copy was checked when it was made, and nobody writes to it.
    private ulong ForwardFields(ulong pointer)
    {
        ulong header = *(ulong*)(pointer - HeaderBytes);
        ObjectType type = _types[(int)((uint)header >> 1)];
        uint elements = (uint)(header >> 32);
        foreach (int offset in type.Pointers)
        {
            ulong* place = (ulong*)(pointer + (ulong)offset);
            *place = Forward(*place);
        }

        if (type.ElementPointers.Length > 0)
        {
            ulong at = pointer + (ulong)type.Bytes;
            for (uint i = 0; i < elements; i++, at += (ulong)type.ElementBytes)
            {
                foreach (int offset in type.ElementPointers)
                {
                    ulong* place = (ulong*)(at + (ulong)offset);
                    *place = Forward(*place);
                }
            }
        }

        return pointer + type.BytesOf(elements);
    }

    // Safe because: the object was checked to lie in the space.
    private List<ulong> PointerPlaces(ulong pointer)
    {
        ulong header = *(ulong*)(pointer - HeaderBytes);
        ObjectType type = _types[(int)((uint)header >> 1)];
        List<ulong> places = [];
        foreach (int offset in type.Pointers) places.Add(pointer + (ulong)offset);
        for (uint i = 0; i < (uint)(header >> 32) && type.ElementPointers.Length > 0; i++)
        {
            foreach (int offset in type.ElementPointers)
            {
                places.Add(pointer + (ulong)type.Bytes + (i * (ulong)type.ElementBytes) + (ulong)offset);
            }
        }

        return places;
    }

    /// <summary>Bytes of an object without its header.</summary>
    private ulong SizeOf(ulong pointer, ulong header, ulong end)
    {
        uint type = (uint)header >> 1;
        uint elements = (uint)(header >> 32);
        if ((header & 1) != 0 || type >= (uint)_typeCount || (elements > 0 && _types[type].ElementBytes == 0))
        {
            throw Corrupt(pointer, "where no object begins");
        }

        ulong bytes = _types[type].BytesOf(elements);
        if (bytes > end - pointer) throw Corrupt(pointer, "whose object would not end within the heap");
        return bytes;
    }

    private void CheckPlace(ulong pointer)
    {
        ulong offset = pointer - _start;
        if (offset < HeaderBytes || offset > _next - _start || offset % 8 != 0)
        {
            throw Corrupt(pointer, "which is not in the heap");
        }
    }

    private static HeapCorruptException Corrupt(ulong pointer, string why) => new(Describe(pointer, why));

    private static string Describe(ulong pointer, string why) =>
        string.Create(CultureInfo.InvariantCulture, $"a managed pointer to 0x{pointer:x}, {why}");

    /// <summary>The space is empty: of much memory the most is given back.</summary>
    private void Release(ReservedMemory old, ulong used)
    {
        if (used > KeptBytes) old.Discard(KeptBytes, Math.Min(old.Bytes, (used + 4095) & ~4095UL) - KeptBytes);
        if (HidesOld) old.Protect(0, old.Bytes, MemoryAccess.None);
    }
}
