// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Runtime.Intrinsics.X86;
using Stillpoint.Native.Memory;

namespace Stillpoint.Heap;

/// <content>Collections.</content>
public sealed unsafe partial class ManagedHeap
{
    /// <summary>Weak references that nothing led to, before finalizers have brought some of them back.</summary>
    private readonly List<ulong> _deadWeak = [];
    private readonly List<Finalizer> _ending = [];

    /// <summary>The marked cards of the old space, during a collection of the young.</summary>
    private readonly List<ulong> _marked = [];

    private long _started;

    /// <summary>Whether there are so many old objects that the next collection should be a full one.</summary>
    public bool IsFullDue => OldBytes > _fullAt || _oldWasted > _slackBytes / 2;

    /// <summary>Whether a collection of the young that is just over has left too little room.</summary>
    /// <param name="wanted">Bytes that an allocation is going to need at once.</param>
    public bool IsShort(ulong wanted)
    {
        // With little room at all, each full collection must at least be worth half of it.
        ulong room = QuotaBytes - Math.Min(QuotaBytes, UsedBytes);
        return IsFullDue || room < Math.Max(wanted, Math.Min(_edenBytes, _roomAtFull) / 2);
    }

    /// <summary>Whether an object is too much even though everything has just been collected.</summary>
    /// <param name="bytes">Its bytes with the header.</param>
    public bool IsExhausted(ulong bytes) => _evacuation.IsFull && LiveBytes + bytes > QuotaBytes;

    /// <summary>Begins a collection: then each root is given to <see cref="Forward"/>, and then it is finished.</summary>
    /// <param name="isFull">
    /// Whether all objects are collected; otherwise the young are, and all roots are given all the same.
    /// </param>
    public void BeginCollection(bool isFull)
    {
        _started = Stopwatch.GetTimestamp();
        _large.Begin(isFull);
        ulong copies = isFull ? 0 : HidesOld ? _areas.TakeYoung() : _spare;
        _evacuation.Young.Begin(copies, isFull ? 0 : copies + _mostEdenBytes);
        if (isFull)
        {
            ulong oldCopies = _areas.TakeOld();
            _evacuation.Old.Begin(oldCopies, oldCopies + OldSpaceBytes);
        }
        else
        {
            _evacuation.Old.Begin(_oldNext, _oldEnd);
        }

        _evacuation.Begin(isFull, new(_eden, _edenNext), new(_survivors, _survivorsNext), new(_old, _oldNext));
        _evacuator.Begin();
        if (isFull) return;
        ForwardMarkedCards();
        ForwardMarkedLargeObjects();
        _evacuator.Finish();
    }

    /// <summary>Where the object that a pointer points to is after this collection.</summary>
    /// <param name="pointer">A pointer to the start of an object, or 0.</param>
    /// <exception cref="HeapCorruptException">It is no such pointer.</exception>
    public ulong Forward(ulong pointer) => _evacuator.Forward(pointer);

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

        _evacuator.Finish();
        UpdateWeak();
        FindFinalizers();
        _evacuator.End();
        _large.Finish();
        bool isFull = _evacuation.IsFull;
        ulong copied = _evacuation.CopiedBytes;
        ulong promoted = isFull ? 0 : _evacuation.Old.Bytes - _evacuation.Old.WastedBytes;
        if (isFull) ChooseFullBytes(copied);
        else if (!HidesOld) _edenSize.Note(_edenNext - _eden, copied, _marked.Count);
        if (isFull) LeaveAll();
        else LeaveYoung();
        ResizeEden();
        TakeEden();
        LiveBytes = UsedBytes;
        if (isFull)
        {
            _roomAtFull = QuotaBytes - LiveBytes;
            _fullAt = LiveBytes + Math.Max(_fullBytes, LiveBytes);
        }

        Statistics.CountCollection(isFull, copied, promoted, Stopwatch.GetTimestamp() - _started);
    }

    /// <summary>Whether an object will be moved by the next collection of the young, if it still lives then.</summary>
    public bool IsYoung(ulong pointer) => _evacuation.IsYoung(pointer);

    private void ChooseFullBytes(ulong copied)
    {
        ulong before = _oldNext - _old;
        ulong most = Math.Max(LeastAtOnce, Math.Min(QuotaBytes / 4, MostAtOnce));
        if (copied > before / 4 * 3) _fullBytes = Math.Min(4 * _fullBytes, most);
        else if (copied < before / 4) _fullBytes = Math.Max(LeastAtOnce, _fullBytes / 2);
    }

    /// <summary>Memory that new objects will not need for some time goes back to the system.</summary>
    private void ResizeEden()
    {
        ulong bytes = _edenSize.Bytes;
        if (bytes < _edenBytes)
        {
            ulong kept = _eden + ReservedMemory.WholePages(bytes);
            _areas.Discard(kept, _eden + ReservedMemory.WholePages(_edenBytes) - kept);
            _areas.Discard(_spare, _areas.YoungSpaceBytes);
        }

        _edenBytes = bytes;
    }

    private void LeaveYoung()
    {
        if (HidesOld)
        {
            _areas.LeaveYoung(_eden);
            _areas.LeaveYoung(_survivors);
        }

        _spare = _survivors;
        _survivors = _evacuation.Young.Start;
        _survivorsNext = _survivors + _evacuation.Young.Bytes;
        _survivorsWasted = _evacuation.Young.WastedBytes;
        _oldNext += _evacuation.Old.Bytes;
        _oldWasted += _evacuation.Old.WastedBytes;
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
        _survivorsWasted = 0;
        _cards.Clear(_old, _oldNext);
        for (int i = 0; i < _large.Count; i++) _cards.Clear(_large.StartOf(i), _large.StartOf(i) + _large.BytesOf(i));

        // The next full collection will need about as much as this one has.
        CopySpace copies = _evacuation.Old;
        _areas.LeaveOld(_old, _oldNext - _old, Math.Max(KeptBytes, copies.Bytes));
        _old = copies.Start;
        _oldNext = _old + copies.Bytes;
        _oldEnd = copies.End;
        _oldWasted = copies.WastedBytes;
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
        _evacuator.Finish();
        foreach (ulong old in _deadWeak)
        {
            if (TryUpdateWeak(old, out ulong reference)) _weak.Add(reference);
        }
    }

    /// <summary>Where an object is when all copies have been made, or 0 if nothing led to it.</summary>
    // Safe because: the pointer is in a space, and what is read is checked.
    private ulong AfterCopying(ulong pointer)
    {
        bool isMoved = _evacuation.IsMoved(pointer);
        if (isMoved || _evacuation.OldObjects.Has(pointer))
        {
            if (pointer % 8 != 0) throw HeapCorruptException.At(pointer, HeapCorruptException.NotThere);
            if (!isMoved) return pointer;
            ulong header = *(ulong*)(pointer - HeaderBytes);
            return (header & 1) != 0 ? _evacuation.CopyOf(pointer, header) : 0;
        }

        int large = _large.IndexOf(pointer - HeaderBytes);
        if (large < 0) throw HeapCorruptException.At(pointer, HeapCorruptException.NotThere);
        return _large.Survives(large) ? pointer : 0;
    }

    /// <summary>Forwards what marked cards of the old space hold; those that hold no young pointer then are no longer marked.</summary>
    private void ForwardMarkedCards()
    {
        // Cards lie anywhere, so the next ones are on their way to the processor while one is looked at: first where the objects
        // begin, then the objects, then, of some cards, what they lead to.
        const int Ahead = 8;
        ulong end = _oldNext;
        _marked.Clear();
        for (ulong card = _cards.NextMarked(_old, end); card < end; card = _cards.NextMarked(card + CardTable.CardBytes, end))
        {
            _cards.PrefetchObjectAt(card);
            _marked.Add(card);
        }

        Span<ulong> starts = stackalloc ulong[Ahead];
        for (int i = 0; i < _marked.Count + Ahead; i++)
        {
            int slot = i % Ahead;
            if (i >= Ahead)
            {
                ulong card = _marked[i - Ahead];
                _cards.Clear(card);
                _evacuator.PushObjects(starts[slot], end, Math.Max(card, _old), Math.Min(card + CardTable.CardBytes, end));
                if (slot == Ahead - 1) _evacuator.Drain();
            }

            if (i < _marked.Count)
            {
                starts[slot] = _marked[i] <= _old ? _old : _cards.ObjectAt(_marked[i]);
                Prefetch(starts[slot], _marked[i] + CardTable.CardBytes);
            }
        }
    }

    private static void Prefetch(ulong start, ulong end)
    {
        // What is in front of a long object's part is not looked at.
        const ulong LineBytes = 64;
        Sse.Prefetch0((void*)start);
        for (ulong line = Math.Max(start, end - CardTable.CardBytes) & ~(LineBytes - 1); line < end; line += LineBytes)
        {
            Sse.Prefetch0((void*)line);
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
                _evacuator.PushObjects(start, end, card, Math.Min(card + CardTable.CardBytes, end));
                _evacuator.Drain();
            }
        }
    }

    // Safe because: the object's memory is there as long as the heap knows it.
    private void CheckLarge(int index)
    {
        ulong start = _large.StartOf(index);
        _ = _evacuation.SizeOf(start + HeaderBytes, *(ulong*)start, start + _large.BytesOf(index));
    }
}
