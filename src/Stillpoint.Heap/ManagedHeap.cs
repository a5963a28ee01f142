// SPDX-License-Identifier: MIT
// New objects are made in the young space by adding to an address. A collection of the young copies those that can be reached
// to a space for survivors, and at their second time to the old space; what old objects hold is found by the cards that the
// guest's write barrier marks (Ungar, "Generation scavenging", 1984). A full collection copies everything to the other old space.
// Large objects stay where they are. How copies are made: Evacuator.
//
//   object:  header, 8 bytes:  bits 0-31: twice the number of the type, bits 32-63: number of elements
//            fixed part        <- what pointers to the object point at, a multiple of 8
//            elements
//
// While objects are copied the header of one that has been is the address of its copy plus 1. Zeros are headers of empty
// objects of type 0, which nobody makes, so that memory where no objects have been made yet can be walked.
//
// Guest code may write anywhere in the spaces, so nothing that is read from there is trusted: pointers, numbers of types and
// sizes are checked before they are used, and what does not fit is a HeapCorruptException.
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Threading;

namespace Stillpoint.Heap;

/// <summary>Memory for objects that are found again, and moved, by the pointers to them.</summary>
/// <remarks>
/// Any thread may allocate; while a collection is under way nobody else may use the heap. Objects must not be used after the
/// heap is disposed.
/// </remarks>
public sealed unsafe partial class ManagedHeap : IDisposable
{
    /// <summary>Bytes in front of an object.</summary>
    public const int HeaderBytes = 8;

    /// <summary>log2 of the bytes that a byte of the card table stands for.</summary>
    public const int CardShift = CardTable.Shift;

    /// <summary>Bytes of the space for new objects at first, of a heap that is large enough, and at most.</summary>
    private const ulong UsualEdenBytes = 2 << 20;
    private const ulong MostEdenBytes = 128 << 20;

    /// <summary>Smaller heaps are all young.</summary>
    private const ulong LeastEdenBytes = 64 << 10;

    /// <summary>Several threads collect a heap of so many bytes, which has an eighth more room for what they leave over.</summary>
    private const ulong SharedQuota = 64 << 20;

    /// <summary>A full collection is not worth while before so many bytes have become old, at first and at most.</summary>
    private const ulong LeastAtOnce = 16 << 20;
    private const ulong MostAtOnce = 256 << 20;

    /// <summary>Empty memory beyond this is given back to the system after a full collection.</summary>
    private const ulong KeptBytes = 32 << 20;

    private const ulong LeastQuota = 4096;

    private const ulong MostQuota = 1UL << 44;

    private const ulong MostReserved = 32 << 10;

    private readonly HeapAreas _areas;
    private readonly CardTable _cards;
    private readonly LargeObjects _large;
    private readonly TypeTable _types = new();
    private readonly Lock _lock = new();
    private readonly Evacuation _evacuation;
    private readonly Evacuator _evacuator;
    private readonly EdenSize _edenSize;
    private readonly ulong _mostEdenBytes;
    private readonly ulong _slackBytes;

    /// <summary>Objects of this type have one pointer, which does not keep what it points to.</summary>
    private readonly int _weakType;

    /// <summary>All of them, as far as they have not been found dead.</summary>
    private readonly List<ulong> _weak = [];

    /// <summary>Objects about whose end somebody wants to know, and those that have come to it.</summary>
    private readonly List<Finalizer> _finalizers = [];
    private readonly Queue<Finalizer> _due = new();

    // The spaces: where objects begin in them, where the next one goes, and where they end.
    private ulong _eden;
    private ulong _edenNext;
    private ulong _edenEnd;
    private ulong _edenBytes;
    private ulong _survivors;
    private ulong _survivorsNext;
    private ulong _survivorsWasted;

    /// <summary>Where the next survivors go; of a heap that hides, a space is taken for them.</summary>
    private ulong _spare;
    private ulong _old;
    private ulong _oldNext;
    private ulong _oldEnd;
    private ulong _oldWasted;

    /// <summary>Bytes of old objects at which a full collection is due.</summary>
    private ulong _fullAt;

    /// <summary>
    /// So many bytes must have become old for the next one: more after one that was no use, since while a program makes what it
    /// needs, nothing of that is garbage, and fewer after one that was.
    /// </summary>
    private ulong _fullBytes = LeastAtOnce;

    /// <summary>Bytes that could be allocated after the last full collection.</summary>
    private ulong _roomAtFull;

    /// <summary>Whether there will be no collection, and what was in use before that was said.</summary>
    private bool _isUncollected;
    private ulong _forgottenBytes;

    /// <summary>Reserves memory; little is used before there are objects.</summary>
    /// <param name="quotaBytes">Bytes that objects, with their headers, may have after a collection.</param>
    /// <param name="hidesOld">
    /// Whether the space that a collection leaves is made inaccessible, so that a pointer that was not found faults when it is
    /// used. Large objects are made among the old ones then, and move.
    /// </param>
    /// <param name="helpers">
    /// Threads that help the one that collects, if there is much to do and the heap is large enough and hides nothing: threads of
    /// the pool of .NET, whose coming nobody waits for.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The quota is less than 4,096 or more than 2^44, or the number of helpers is negative.
    /// </exception>
    /// <exception cref="InsufficientMemoryException">The system refuses the memory.</exception>
    public ManagedHeap(ulong quotaBytes, bool hidesOld = false, int helpers = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(helpers);
        CheckQuota(quotaBytes);
        QuotaBytes = quotaBytes & ~7UL;
        HidesOld = hidesOld;
        _edenBytes = Math.Min(QuotaBytes, Math.Clamp(QuotaBytes / 8, LeastEdenBytes, UsualEdenBytes)) & ~7UL;
        _mostEdenBytes = hidesOld ? _edenBytes : Math.Max(_edenBytes, Math.Min(QuotaBytes / 8, MostEdenBytes) & ~(UsualEdenBytes - 1));
        _edenSize = new EdenSize(_edenBytes, _mostEdenBytes);
        LargeBytes = Math.Max(1024, _edenBytes / 8);
        _slackBytes = QuotaBytes >= SharedQuota ? QuotaBytes / 8 : 0;

        // Objects that are a little larger than a page take two, and runs of pages have gaps between them.
        ulong large = hidesOld ? 0 : (2 * QuotaBytes * (1 + (4096 / LargeBytes))) + (1 << 16);
        _areas = new HeapAreas(_mostEdenBytes, OldSpaceBytes, large, hidesOld);
        _cards = new CardTable(_areas.Start, _areas.Bytes);
        _large = new LargeObjects(_areas, _cards);
        _evacuation = new Evacuation(_types, _cards, _large, _areas.Start, _areas.YoungBytes);
        _evacuator = new Evacuator(_evacuation, hidesOld || _slackBytes == 0 ? 0 : helpers);
        _ = Add(new ObjectType(0, []));
        _weakType = Add(new ObjectType(8, []));
        TakeEden();
        _survivors = _areas.TakeYoung();
        _survivorsNext = _survivors;
        if (!hidesOld) _spare = _areas.TakeYoung();
        _old = _areas.TakeOld();
        _oldNext = _old;
        _oldEnd = _old + OldSpaceBytes;
        _roomAtFull = QuotaBytes;
        _fullAt = _fullBytes;
    }

    /// <summary>Bytes that objects may have after a collection.</summary>
    public ulong QuotaBytes { get; }

    /// <summary>Whether the space that a collection leaves is made inaccessible.</summary>
    public bool HidesOld { get; }

    /// <summary>Objects of so many bytes with their headers are large.</summary>
    public ulong LargeBytes { get; private set; }

    /// <summary>
    /// What must be added to an address shifted by <see cref="CardShift"/> for the address of the byte that says, by 1, that
    /// the memory there may have got a managed pointer. The byte is set before the pointer is stored, with no collection in
    /// between. The same for all heaps; there is such a byte for every address.
    /// </summary>
    /// <exception cref="TypeInitializationException">The system refuses the range of addresses.</exception>
    public static ulong CardBias => CardTable.Marks0;

    /// <summary>What has been done so far. Any thread; a view that may be a little old.</summary>
    public HeapStatistics Statistics { get; } = new();

    /// <summary>Objects that are held from outside.</summary>
    public ObjectHandles Handles { get; } = new();

    /// <summary>Bytes that the last collection has left, headers included.</summary>
    public ulong LiveBytes { get; private set; }

    /// <summary>Bytes in use, of objects that may be garbage too.</summary>
    public ulong UsedBytes =>
        Volatile.Read(ref _edenNext) - _eden + (_survivorsNext - _survivors - _survivorsWasted) + OldBytes;

    private ulong OldSpaceBytes => QuotaBytes + _slackBytes;

    private ulong OldBytes => _oldNext - _old - _oldWasted + _large.Bytes;

    /// <summary>Whether its memory is gone.</summary>
    public bool IsDisposed { get; private set; }

    /// <summary>Throws what the constructor would for a quota.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 4,096 or more than 2^44.</exception>
    public static void CheckQuota(ulong quotaBytes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(quotaBytes, LeastQuota);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(quotaBytes, MostQuota);
    }

    /// <summary>The header of an object.</summary>
    public static ulong Header(int type, uint elements) => ((ulong)elements << 32) | ((uint)type << 1);

    /// <summary>Makes a type known.</summary>
    /// <returns>Its number. The same type twice has two.</returns>
    /// <exception cref="InvalidOperationException">There are a million.</exception>
    public int Add(ObjectType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return _types.Add(type);
    }

    /// <summary>Makes an object of zeros.</summary>
    /// <param name="type">Number of its type.</param>
    /// <param name="elements">Number of elements; 0 for a type without.</param>
    /// <returns>The pointer to it, or 0 if a collection must come first.</returns>
    // Safe because: the memory was reserved.
    public ulong TryAllocate(int type, uint elements)
    {
        ulong bytes = BytesOf(type, elements);
        ulong start = bytes >= LargeBytes ? TryAllocateLarge(bytes) : TryReserve(bytes, bytes, out ulong at, out _) ? at : 0;
        if (start == 0) return 0;
        *(ulong*)start = Header(type, elements);
        return start + HeaderBytes;
    }

    /// <summary>Makes a weak reference: an object whose one word is a pointer, and null once what it points to is collected.</summary>
    /// <param name="target">A pointer to an object, or 0.</param>
    /// <returns>The pointer to it, or 0 if a collection must come first.</returns>
    // Safe because: the object was just made.
    public ulong TryAllocateWeak(ulong target)
    {
        ulong pointer = TryAllocate(_weakType, 0);
        if (pointer == 0) return 0;
        *(ulong*)pointer = target;
        lock (_lock)
        {
            _weak.Add(pointer);
        }

        return pointer;
    }

    /// <summary>
    /// Puts an object in a queue once nothing leads to it: <see cref="TryTakeFinalizer"/>. It is there again then, with all that it
    /// leads to, while weak references to it are null. Twice for an object that was given twice.
    /// </summary>
    /// <param name="pointer">The object.</param>
    /// <param name="function">A number for whoever takes it.</param>
    /// <param name="data">Another one.</param>
    public void AddFinalizer(ulong pointer, ulong function, ulong data)
    {
        ArgumentOutOfRangeException.ThrowIfZero(pointer);
        lock (_lock)
        {
            _finalizers.Add(new Finalizer(pointer, function, data));
        }
    }

    /// <summary>Takes an object that nothing led to any more, in the order in which they were given.</summary>
    public bool TryTakeFinalizer(out ulong pointer, out ulong function, out ulong data)
    {
        lock (_lock)
        {
            bool isDue = _due.TryDequeue(out Finalizer taken);
            (pointer, function, data) = (taken.Pointer, taken.Function, taken.Data);
            return isDue;
        }
    }

    /// <summary>Reserves zeroed memory in which one thread makes objects that are not large, one after the other.</summary>
    /// <param name="least">Bytes that it must have.</param>
    /// <param name="start">Its start.</param>
    /// <param name="end">Its end.</param>
    /// <returns>False if a collection must come first.</returns>
    /// <remarks>It is gone with the next collection.</remarks>
    public bool TryReserve(ulong least, out ulong start, out ulong end) =>
        TryReserve(least, Math.Max(least, Math.Clamp(QuotaBytes / 64, 256, MostReserved) & ~7UL), out start, out end);

    /// <summary>Gives back what is left of reserved memory, from the end of the last object on.</summary>
    public void Retire(ulong next, ulong end)
    {
        Statistics.CountAllocation(next - end);
        lock (_lock)
        {
            // Behind it there are other objects otherwise: then it stays zeros.
            if (_edenNext == end) Volatile.Write(ref _edenNext, next);
        }
    }

    /// <summary>Reserved memory was not used until a collection has taken it.</summary>
    public void Forget(ulong next, ulong end) => Statistics.CountAllocation(next - end);

    /// <summary>Bytes of an object with its header.</summary>
    public ulong BytesOf(int type, uint elements) => HeaderBytes + _types[type]->BytesOf(elements);

    /// <summary>Bytes of the fixed part of a type, and of an element.</summary>
    public (ulong Bytes, ulong ElementBytes) Layout(int type) => (_types[type]->Bytes, _types[type]->ElementBytes);

    /// <summary>Whether objects of a type can have elements.</summary>
    public bool HasElements(int type) => _types[type]->ElementBytes > 0;

    /// <summary>Whether an object has room at all once the heap is empty.</summary>
    public bool Fits(int type, uint elements) => BytesOf(type, elements) <= QuotaBytes;

    /// <summary>
    /// Lets objects fill the whole quota without a collection, for programs that nobody collects the garbage of. There has been
    /// none so far.
    /// </summary>
    public void UseAll()
    {
        lock (_lock)
        {
            if (_isUncollected) return;
            _isUncollected = true;
            _forgottenBytes = _edenNext - _eden;
            LargeBytes = ulong.MaxValue;
            (_eden, _edenEnd) = (_old, _oldEnd);
            Volatile.Write(ref _edenNext, _eden);
        }
    }

    private readonly record struct Finalizer(ulong Pointer, ulong Function, ulong Data);

    /// <inheritdoc/>
    public void Dispose()
    {
        IsDisposed = true;
        _evacuator.Dispose();
        _areas.Dispose();
        _cards.Dispose();
        _large.Dispose();
        _types.Dispose();
    }

    // Safe because: the range [start, end) belongs to this call alone, and lies in the space.
    private bool TryReserve(ulong least, ulong wanted, out ulong start, out ulong end)
    {
        lock (_lock)
        {
            ulong used = UsedBytes + _forgottenBytes;
            ulong room = Math.Min(_edenEnd - _edenNext, QuotaBytes - Math.Min(used, QuotaBytes));
            start = _edenNext;
            end = start + Math.Min(wanted, room);
            if (least > room) return false;
            Volatile.Write(ref _edenNext, end);
        }

        NativeMemory.Clear((void*)start, (nuint)(end - start));
        Statistics.CountAllocation(end - start);
        return true;
    }

    private ulong TryAllocateLarge(ulong bytes)
    {
        lock (_lock)
        {
            // As many of them as of others, and at least one, are young.
            ulong young = _large.YoungBytes;
            bool isEnough = young > 0 && young + bytes > 2 * _edenBytes;
            if (isEnough || bytes > QuotaBytes - Math.Min(UsedBytes, QuotaBytes)) return 0;
            ulong start = HidesOld ? AllocateOld(bytes) : _large.TryAllocate(bytes);
            if (start != 0) Statistics.CountAllocation(bytes);
            return start;
        }
    }

    // Safe because: callers know that there is room, and nothing else is there.
    private ulong AllocateOld(ulong bytes)
    {
        ulong start = _oldNext;
        _oldNext += bytes;
        _cards.NoteObject(start, _oldNext);
        NativeMemory.Clear((void*)start, (nuint)bytes);
        return start;
    }

    private void TakeEden()
    {
        // One that is not hidden is used again and again, while it is in the processor's caches.
        if (_eden == 0 || HidesOld) _eden = _areas.TakeYoung();
        _edenNext = _eden;
        _edenEnd = _eden + _edenBytes;
    }
}
