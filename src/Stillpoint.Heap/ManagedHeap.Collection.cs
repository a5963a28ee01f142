// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Stillpoint.Heap;

/// <content>Collections.</content>
public sealed unsafe partial class ManagedHeap
{
    /// <summary>Objects of so many words are copied word by word.</summary>
    private const ulong MostWords = 8;

    /// <summary>Weak references that nothing led to, before finalizers have brought some of them back.</summary>
    private readonly List<ulong> _deadWeak = [];
    private readonly List<Finalizer> _ending = [];

    /// <summary>The marked cards of the old space, during a collection of the young.</summary>
    private readonly List<ulong> _marked = [];

    private long _started;
    private bool _isFull;
    private bool _wasFull;

    /// <summary>
    /// Whether new objects become old at once: what old objects lead to will live, and their cards need no second look then.
    /// </summary>
    private bool _promotes;

    // Where copies go, and up to where the pointers in them have been forwarded.
    private ulong _copies;
    private ulong _copiesNext;
    private ulong _copiesScanned;
    private ulong _oldCopies;
    private ulong _oldCopiesNext;
    private ulong _oldCopiesEnd;
    private ulong _oldCopiesScanned;

    /// <summary>Whether there are so many old objects that the next collection should be a full one.</summary>
    public bool IsFullDue => OldBytes > _fullAt;

    /// <summary>Whether a collection of the young that is just over has left too little room.</summary>
    /// <param name="wanted">Bytes that an allocation is going to need at once.</param>
    public bool IsShort(ulong wanted)
    {
        // With little room at all, each full collection must at least be worth half of it.
        ulong room = QuotaBytes - Math.Min(QuotaBytes, UsedBytes);
        return IsFullDue || room < Math.Max(wanted, Math.Min(_youngBytes, _roomAtFull) / 2);
    }

    /// <summary>Whether an object is too much even though everything has just been collected.</summary>
    /// <param name="bytes">Its bytes with the header.</param>
    public bool IsExhausted(ulong bytes) => _wasFull && LiveBytes + bytes > QuotaBytes;

    /// <summary>Begins a collection: then each root is given to <see cref="Forward"/>, and then it is finished.</summary>
    /// <param name="isFull">
    /// Whether all objects are collected; otherwise the young are, and all roots are given all the same.
    /// </param>
    public void BeginCollection(bool isFull)
    {
        _started = Stopwatch.GetTimestamp();
        _isFull = isFull;
        _large.Begin(isFull);
        if (isFull)
        {
            _copies = 0;
            _oldCopies = _areas.TakeOld();
            _oldCopiesEnd = _oldCopies + QuotaBytes;
        }
        else
        {
            _copies = HidesOld ? _areas.TakeYoung() : _spare;
            _oldCopies = _oldNext;
            _oldCopiesEnd = _oldEnd;
        }

        _copiesNext = _copies;
        _copiesScanned = _copies;
        _oldCopiesNext = _oldCopies;
        _oldCopiesScanned = _oldCopies;
        if (!isFull)
        {
            _promotes = true;
            ForwardMarkedCards();
            ForwardMarkedLargeObjects();
        }

        _promotes = isFull;
    }

    /// <summary>Where the object that a pointer points to is after this collection.</summary>
    /// <param name="pointer">A pointer to the start of an object, or 0.</param>
    /// <exception cref="HeapCorruptException">It is no such pointer.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Forward(ulong pointer)
    {
        if (pointer == 0) return 0;
        if (IsIn(pointer, _eden, _edenNext)) return Copy(pointer, _edenNext, _promotes);
        return ForwardOther(pointer);
    }

    /// <summary>Ends a collection: whatever the roots lead to has been moved, and the rest is gone.</summary>
    /// <exception cref="HeapCorruptException">An object holds what is no pointer to one.</exception>
    public void FinishCollection()
    {
        Handles.Forward(Forward);
        for (int i = _due.Count; i > 0; i--)
        {
            Finalizer due = _due.Dequeue();
            _due.Enqueue(due with { Pointer = Forward(due.Pointer) });
        }

        ForwardCopies();
        UpdateWeak();
        FindFinalizers();
        _large.Finish();
        ulong promoted = _isFull ? 0 : _oldCopiesNext - _oldCopies;
        ulong survived = _copiesNext - _copies + (_oldCopiesNext - _oldCopies);
        if (_isFull) LeaveAll();
        else LeaveYoung();
        TakeEden();
        LiveBytes = UsedBytes;
        _wasFull = _isFull;
        if (_isFull)
        {
            _roomAtFull = QuotaBytes - LiveBytes;
            _fullAt = LiveBytes + Math.Max(LeastBytes, LiveBytes);
        }

        Statistics.CountCollection(_isFull, survived, promoted, Stopwatch.GetTimestamp() - _started);
    }

    /// <summary>Whether a pointer can be one to an object between two addresses; an empty one may be at the end.</summary>
    private static bool IsIn(ulong pointer, ulong start, ulong end) => pointer - start - 1 < end - start;

    private bool IsYoung(ulong pointer) => pointer - _areas.Start < _areas.YoungBytes;

    private void LeaveYoung()
    {
        if (HidesOld)
        {
            _areas.LeaveYoung(_eden);
            _areas.LeaveYoung(_survivors);
        }

        _spare = _survivors;
        _survivors = _copies;
        _survivorsNext = _copiesNext;
        _oldNext = _oldCopiesNext;
    }

    private void LeaveAll()
    {
        if (HidesOld)
        {
            _areas.LeaveYoung(_eden);
            _areas.LeaveYoung(_survivors);
            _survivors = _areas.TakeYoung();
        }

        // Nothing is young any more.
        _survivorsNext = _survivors;
        _cards.Clear(_old, _oldNext);
        for (int i = 0; i < _large.Count; i++) _cards.Clear(_large.StartOf(i), _large.StartOf(i) + _large.BytesOf(i));

        // The next full collection will need about as much as this one has.
        _areas.LeaveOld(_old, _oldNext - _old, Math.Max(KeptBytes, _oldCopiesNext - _oldCopies));
        _old = _oldCopies;
        _oldNext = _oldCopiesNext;
        _oldEnd = _oldCopiesEnd;
    }

    /// <summary>Weak references that are still there lead to where their objects are now, or to nothing.</summary>
    // Safe because: what survived lies where it was copied to.
    private void UpdateWeak()
    {
        _deadWeak.Clear();
        int kept = 0;
        for (int i = 0; i < _weak.Count; i++)
        {
            if (TryUpdateWeak(_weak[i], out ulong reference)) _weak[kept++] = reference;
            else _deadWeak.Add(_weak[i]);
        }

        _weak.RemoveRange(kept, _weak.Count - kept);
    }

    private bool TryUpdateWeak(ulong old, out ulong reference)
    {
        reference = AfterCopying(old);
        if (reference == 0) return false;
        ulong target = *(ulong*)reference;
        *(ulong*)reference = target == 0 ? 0 : AfterCopying(target);
        return true;
    }

    /// <summary>Objects that nothing leads to come back for their finalizers, with what they lead to.</summary>
    private void FindFinalizers()
    {
        _ending.Clear();
        int kept = 0;
        for (int i = 0; i < _finalizers.Count; i++)
        {
            Finalizer finalizer = _finalizers[i];
            ulong pointer = AfterCopying(finalizer.Pointer);
            if (pointer == 0) _ending.Add(finalizer);
            else _finalizers[kept++] = finalizer with { Pointer = pointer };
        }

        _finalizers.RemoveRange(kept, _finalizers.Count - kept);
        if (_ending.Count == 0) return;
        foreach (Finalizer finalizer in _ending) _due.Enqueue(finalizer with { Pointer = Forward(finalizer.Pointer) });
        ForwardCopies();
        foreach (ulong old in _deadWeak)
        {
            if (TryUpdateWeak(old, out ulong reference)) _weak.Add(reference);
        }
    }

    /// <summary>Where an object is when all copies have been made, or 0 if nothing led to it.</summary>
    // Safe because: the pointer is in a space, and what is read is checked.
    private ulong AfterCopying(ulong pointer)
    {
        bool isCopied = IsIn(pointer, _eden, _edenNext) || IsIn(pointer, _survivors, _survivorsNext);
        bool isOld = IsIn(pointer, _old, _oldNext);
        if (isCopied || isOld)
        {
            if (pointer % 8 != 0) throw Corrupt(pointer, NotThere);
            if (isOld && !_isFull) return pointer;
            ulong header = *(ulong*)(pointer - HeaderBytes);
            return (header & 1) != 0 ? CopyOf(pointer, header - 1) : 0;
        }

        int large = _large.IndexOf(pointer - HeaderBytes);
        if (large < 0) throw Corrupt(pointer, NotThere);
        return _large.Survives(large) ? pointer : 0;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ulong ForwardOther(ulong pointer)
    {
        if (IsIn(pointer, _survivors, _survivorsNext)) return Copy(pointer, _survivorsNext, toOld: true);
        if (IsIn(pointer, _old, _oldNext))
        {
            if (_isFull) return Copy(pointer, _oldNext, toOld: true);
            return pointer % 8 == 0 ? pointer : throw Corrupt(pointer, NotThere);
        }

        int large = _large.IndexOf(pointer - HeaderBytes);
        if (large < 0) throw Corrupt(pointer, NotThere);
        _large.Reach(large);
        return pointer;
    }

    // Safe because: the pointer is in a space that ends there, what is read is checked, and the copy has room.
    private ulong Copy(ulong pointer, ulong end, bool toOld)
    {
        if (pointer % 8 != 0) throw Corrupt(pointer, NotThere);
        ulong* from = (ulong*)(pointer - HeaderBytes);
        ulong header = *from;
        if ((header & 1) != 0) return CopyOf(pointer, header - 1);
        TypeRow* type = TypeOf(pointer, header);
        ulong bytes = HeaderBytes + type->BytesOf((uint)(header >> 32));
        if (bytes > end - pointer + HeaderBytes) throw Corrupt(pointer, TooLong);
        ulong* to;
        if (toOld)
        {
            if (bytes > _oldCopiesEnd - _oldCopiesNext) throw Corrupt(pointer, Overlap);
            to = (ulong*)_oldCopiesNext;
            _oldCopiesNext += bytes;
            _cards.NoteObject((ulong)to, _oldCopiesNext);
        }
        else
        {
            if (bytes > _copies + _youngBytes - _copiesNext) throw Corrupt(pointer, Overlap);
            to = (ulong*)_copiesNext;
            _copiesNext += bytes;
        }

        ulong words = bytes / 8;
        *to = header;
        if (words <= MostWords)
        {
            for (ulong i = 1; i < words; i++) to[i] = from[i];

            // What it points to is looked at next, or soon.
            for (int i = 0; i < type->Pointers; i++)
            {
                ulong target = *(ulong*)((byte*)to + HeaderBytes + type->Offsets[i]);
                Sse.Prefetch0((void*)(target - HeaderBytes));
            }
        }
        else
        {
            Buffer.MemoryCopy(from, to, bytes, bytes);
        }

        *from = (ulong)to + HeaderBytes + 1;
        return (ulong)to + HeaderBytes;
    }

    private ulong CopyOf(ulong pointer, ulong copy) =>
        copy % 8 == 0 && (IsIn(copy, _copies, _copiesNext) || IsIn(copy, _oldCopies, _oldCopiesNext))
            ? copy
            : throw Corrupt(pointer, "whose header was overwritten");

    private void ForwardCopies()
    {
        while (true)
        {
            while (_copiesScanned < _copiesNext) _copiesScanned = ForwardFields(_copiesScanned, isOld: false);
            while (_oldCopiesScanned < _oldCopiesNext) _oldCopiesScanned = ForwardFields(_oldCopiesScanned, !_isFull);
            if (_copiesScanned < _copiesNext) continue;
            if (!_large.TryTakeReached(out int large)) return;
            ulong start = _large.StartOf(large);
            CheckLarge(large);
            _ = ForwardFields(start, !_isFull);
        }
    }

    /// <summary>Forwards the pointers in an object.</summary>
    /// <param name="start">Where its header is.</param>
    /// <param name="isOld">Whether its cards are marked where it has pointers to young objects.</param>
    /// <returns>Where the next one begins.</returns>
    // Safe because: the header was checked, when the copy was made or just now, and nobody writes to it.
    private ulong ForwardFields(ulong start, bool isOld)
    {
        ulong header = *(ulong*)start;
        TypeRow* type = _types[(int)((uint)header >> 1)];
        uint elements = (uint)(header >> 32);
        ulong pointer = start + HeaderBytes;
        uint* offsets = type->Offsets;
        for (int i = 0; i < type->Pointers; i++) ForwardPlace((ulong*)(pointer + offsets[i]), isOld);
        if (type->ElementPointers > 0 && elements > 0)
        {
            offsets += type->Pointers;
            ulong at = pointer + type->Bytes;
            for (uint i = 0; i < elements; i++, at += type->ElementBytes)
            {
                for (int k = 0; k < type->ElementPointers; k++) ForwardPlace((ulong*)(at + offsets[k]), isOld);
            }
        }

        return pointer + type->BytesOf(elements);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void ForwardPlace(ulong* place, bool isOld)
    {
        ulong pointer = *place;
        if (pointer == 0) return;
        pointer = Forward(pointer);
        *place = pointer;
        if (isOld && IsYoung(pointer)) _cards.Mark((ulong)place);
    }

    /// <summary>Forwards what marked cards of the old space hold; those that hold no young pointer then are no longer marked.</summary>
    private void ForwardMarkedCards()
    {
        // Cards lie anywhere, so the next ones are on their way to the processor while one is looked at.
        const int Ahead = 6;
        ulong end = _oldNext;
        _marked.Clear();
        for (ulong card = _cards.NextMarked(_old, end); card < end; card = _cards.NextMarked(card + CardTable.CardBytes, end))
        {
            _marked.Add(card);
        }

        for (int i = 0; i < _marked.Count + Ahead; i++)
        {
            if (i < _marked.Count) Prefetch(_marked[i]);
            if (i >= Ahead) ForwardCard(_marked[i - Ahead], end);
        }
    }

    private static void Prefetch(ulong card)
    {
        const ulong LineBytes = 64;
        for (ulong line = 0; line < CardTable.CardBytes; line += LineBytes) Sse.Prefetch0((void*)(card + line));
    }

    // Safe because: the card lies in the space, and objects are checked one after the other.
    private void ForwardCard(ulong card, ulong end)
    {
        _cards.Clear(card);
        ulong low = Math.Max(card, _old);
        ulong high = Math.Min(card + CardTable.CardBytes, end);
        for (ulong at = card <= _old ? _old : _cards.ObjectAt(card); at < high;)
        {
            ulong pointer = at + HeaderBytes;
            ulong header = *(ulong*)at;
            ulong bytes = SizeOf(pointer, header, end);
            ForwardRange(pointer, header, low, high);
            at = pointer + bytes;
        }
    }

    private void ForwardMarkedLargeObjects()
    {
        for (int i = 0; i < _large.Count; i++)
        {
            ulong start = _large.StartOf(i);
            ulong end = start + _large.BytesOf(i);
            for (ulong card = _cards.NextMarked(start, end); card < end; card = _cards.NextMarked(card + CardTable.CardBytes, end))
            {
                _cards.Clear(card);
                if (_large.IsYoung(i)) continue;
                CheckLarge(i);
                ForwardRange(start + HeaderBytes, *(ulong*)start, card, Math.Min(card + CardTable.CardBytes, end));
            }
        }
    }

    /// <summary>Forwards the pointers of an old object between two addresses.</summary>
    // Safe because: the header was checked.
    private void ForwardRange(ulong pointer, ulong header, ulong low, ulong high)
    {
        TypeRow* type = _types[(int)((uint)header >> 1)];
        uint elements = (uint)(header >> 32);
        uint* offsets = type->Offsets;
        for (int i = 0; i < type->Pointers; i++)
        {
            ulong place = pointer + offsets[i];
            if (place >= low && place < high) ForwardPlace((ulong*)place, isOld: true);
        }

        if (type->ElementPointers == 0 || elements == 0) return;
        offsets += type->Pointers;
        ulong first = pointer + type->Bytes;
        if (first >= high) return;
        ulong index = low > first ? (low - first) / type->ElementBytes : 0;
        for (; index < elements && first + (index * type->ElementBytes) < high; index++)
        {
            for (int k = 0; k < type->ElementPointers; k++)
            {
                ulong place = first + (index * type->ElementBytes) + offsets[k];
                if (place >= low && place < high) ForwardPlace((ulong*)place, isOld: true);
            }
        }
    }

    /// <summary>Bytes of an object without its header.</summary>
    private ulong SizeOf(ulong pointer, ulong header, ulong end)
    {
        ulong bytes = TypeOf(pointer, header)->BytesOf((uint)(header >> 32));
        return bytes <= end - pointer ? bytes : throw Corrupt(pointer, TooLong);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TypeRow* TypeOf(ulong pointer, ulong header)
    {
        uint number = (uint)header >> 1;
        if ((header & 1) != 0 || number >= (uint)_types.Count) throw Corrupt(pointer, NoObject);
        TypeRow* type = _types[(int)number];
        return type->ElementBytes != 0 || header >> 32 == 0 ? type : throw Corrupt(pointer, NoObject);
    }

    // Safe because: the object's memory is there as long as the heap knows it.
    private void CheckLarge(int index)
    {
        ulong start = _large.StartOf(index);
        _ = SizeOf(start + HeaderBytes, *(ulong*)start, start + _large.BytesOf(index));
    }

    private const string NotThere = "which is not in the heap";
    private const string NoObject = "where no object begins";
    private const string TooLong = "whose object would not end within the heap";
    private const string Overlap = "whose objects overlap";

    private static HeapCorruptException Corrupt(ulong pointer, string why) => new(Describe(pointer, why));

    private static string Describe(ulong pointer, string why) =>
        string.Create(CultureInfo.InvariantCulture, $"a managed pointer to 0x{pointer:x}, {why}");
}
