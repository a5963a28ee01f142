// SPDX-License-Identifier: MIT
// Copies objects and what they lead to, depth first: the fields of a copy are pushed, the first one on top, so that copies lie
// in the order in which a program that builds a structure from the top makes it, and are read in that order by the next
// collection. (Cheney's order, breadth first, needs no stack, but reads what was made depth first all over the memory.)
//
// The stack is of one size. What does not fit is found by a walk over the copies from the first object on whose fields were
// not pushed, in the order of their addresses, as Cheney's algorithm does it.
//
// With helpers, each thread copies to memory of its own. Who comes first writes where the copy is into the header of the
// object; the other one takes its copy back.
using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
using System.Threading;

namespace Stillpoint.Heap;

/// <summary>One thread of a collection, or the only one.</summary>
/// <remarks>One thread at a time.</remarks>
internal sealed unsafe class Evacuator : IThreadPoolWorkItem, IDisposable
{
    /// <summary>Places on the stack: a megabyte.</summary>
    private const int StackPlaces = 1 << 17;

    /// <summary>Objects of so many words are copied word by word.</summary>
    private const ulong MostWords = 8;

    /// <summary>What a thread alone takes at once, and after how much of it helpers are worth while.</summary>
    private const ulong AloneBytes = 256 << 10;
    private const ulong HelpedBytes = 2 * AloneBytes;

    /// <summary>What each thread takes of several, and objects that are put between them.</summary>
    private const ulong PieceBytes = 64 << 10;
    private const ulong MostInPiece = PieceBytes / 16;

    /// <summary>After so many places it is looked whether others have nothing to do.</summary>
    private const int PlacesBetweenLooks = 128;

    /// <summary>So many elements are looked at, and then what they lead to, before the next ones.</summary>
    private const ulong ElementsAtOnce = 64;

    // On the stack there are addresses of places, or two words for elements of an object: the number of the first one, with a
    // tag, and the address of the object, with another one.
    private const ulong ElementsTag = 1;
    private const ulong IndexTag = 2;
    private const int IndexShift = 2;

    /// <summary>There is always room for them.</summary>
    private const int ElementWords = 2;

    private readonly Evacuation _evacuation;
    private readonly Evacuator[] _helpers;
    /// <summary>Objects that are known to stay where they are.</summary>
    private SpaceRange _staying;
    private ulong* _stack;
    private ulong* _limit;
    private ulong* _bottom;
    private ulong* _top;
    private CopyBuffer _young;
    private CopyBuffer _old;

    /// <summary>The last root that was forwarded, and where to; null to null at first.</summary>
    private ulong _lastRoot;
    private ulong _lastCopy;

    /// <summary>For an object that is put between the pieces.</summary>
    private CopyBuffer _single;

    /// <summary>The first copies whose fields were not pushed.</summary>
    private ulong _youngOverflow;
    private ulong _oldOverflow;
    private bool _wantsHelp;
    private bool _isCalled;
    private bool _isThere;

    /// <summary>Makes one, and those that help it if a collection is long.</summary>
    internal Evacuator(Evacuation evacuation, int helpers)
    {
        _evacuation = evacuation;
        _helpers = new Evacuator[helpers];
        for (int i = 0; i < helpers; i++) _helpers[i] = new Evacuator(evacuation, 0);
    }

    /// <summary>How copies are made: by one thread, or by several.</summary>
    private interface IMode
    {
        static abstract bool IsShared { get; }
    }

    /// <summary>Begins a collection.</summary>
    // Safe because: the stack has that many places.
    internal void Begin()
    {
        if (_stack == null)
        {
            _stack = (ulong*)NativeMemory.Alloc(StackPlaces + ElementWords, sizeof(ulong));
            _limit = _stack + StackPlaces;
        }

        _bottom = _top = _stack;
        (_lastRoot, _lastCopy) = (0, 0);
        (_youngOverflow, _oldOverflow) = (ulong.MaxValue, ulong.MaxValue);
        _wantsHelp = false;
        _staying = _evacuation.IsFull ? default : _evacuation.OldObjects;
    }

    /// <summary>Where the object of a root is after the collection; what it leads to comes with <see cref="Finish"/>.</summary>
    /// <param name="pointer">A pointer to the start of an object, or 0.</param>
    /// <exception cref="HeapCorruptException">It is no such pointer.</exception>
    internal ulong Forward(ulong pointer)
    {
        // The frames of a recursion often have the same one.
        if (pointer == _lastRoot) return _lastCopy;
        if (pointer == 0) return 0;
        _lastCopy = Forward<Alone>(pointer, _evacuation.IsFull);
        _lastRoot = pointer;
        return _lastCopy;
    }

    /// <summary>Pushes the pointers of old objects that lie between two addresses, unless they are to old ones.</summary>
    /// <param name="start">The header of the first of the objects.</param>
    /// <param name="end">Where they must have ended.</param>
    /// <param name="low">The first address.</param>
    /// <param name="high">Behind the last one.</param>
    // Safe because: objects are checked one after the other.
    internal void PushObjects(ulong start, ulong end, ulong low, ulong high)
    {
        // Objects beside each other are often of one kind.
        ulong known = 1;
        ulong bytes = 0;
        TypeRow* type = null;
        for (ulong at = start; at < high; at += ManagedHeap.HeaderBytes + bytes)
        {
            ulong pointer = at + ManagedHeap.HeaderBytes;
            ulong header = *(ulong*)at;
            if (header != known)
            {
                type = _evacuation.TypeOf(pointer, header);
                bytes = type->BytesOf((uint)(header >> 32));
                known = header;
            }

            if (bytes > end - pointer) throw HeapCorruptException.At(pointer, HeapCorruptException.TooLong);
            for (int i = 0; i < type->Pointers; i++) PushWithin(pointer + type->Offsets[i], low, high);
            if (type->ElementPointers > 0) PushElementsWithin(pointer, type, header >> 32, low, high);
        }
    }

    /// <summary>Copies what the places lead to that have been pushed so far.</summary>
    internal void Drain() => Drain<Alone>();

    /// <summary>Copies whatever the roots so far lead to.</summary>
    internal void Finish()
    {
        bool isMore;
        do
        {
            Drain<Alone>();
            if (_wantsHelp) Share();
            WalkOverflow();
            isMore = _evacuation.Large.TryTakeReached(out int large);
            if (isMore) ForwardFieldsOfLarge<Alone>(large);
        }
        while (isMore);
    }

    /// <summary>Gives back memory that was not needed.</summary>
    internal void End()
    {
        _evacuation.Young.Return(ref _young);
        _evacuation.Old.Return(ref _old);
    }

    /// <summary>Helps with a collection that may be over already.</summary>
    void IThreadPoolWorkItem.Execute()
    {
        Volatile.Write(ref _isCalled, false);

        // One that was called for the last collection may come only now, and find this one, to which it was called again.
        if (Interlocked.Exchange(ref _isThere, true)) return;
        if (_evacuation.Pool.TryJoin()) Work();
        Volatile.Write(ref _isThere, false);
    }

    /// <inheritdoc/>
    // Safe because: nobody collects any more; helpers that come later find nothing to join.
    public void Dispose()
    {
        NativeMemory.Free(_stack);
        foreach (Evacuator helper in _helpers) helper.Dispose();
    }

    /// <summary>Goes on with helpers, those that come: nobody waits for one that has not begun.</summary>
    private void Share()
    {
        _wantsHelp = false;
        End();
        foreach (Evacuator helper in _helpers) helper.Begin();
        _evacuation.Pool.Open();
        foreach (Evacuator helper in _helpers)
        {
            if (!Interlocked.Exchange(ref helper._isCalled, true)) ThreadPool.UnsafeQueueUserWorkItem(helper, preferLocal: false);
        }

        Work();
        if (_evacuation.Pool.WaitForAll() is { } fault) throw fault;
        foreach (Evacuator helper in _helpers)
        {
            _youngOverflow = Math.Min(_youngOverflow, helper._youngOverflow);
            _oldOverflow = Math.Min(_oldOverflow, helper._oldOverflow);
        }
    }

    private void Work()
    {
        Span<ulong> taken = stackalloc ulong[EvacuationPool.Most];
        try
        {
            do
            {
                Drain<Together>();
                while (_evacuation.Large.TryTakeReached(out int large))
                {
                    ForwardFieldsOfLarge<Together>(large);
                    Drain<Together>();
                }

                _bottom = _top = _stack;
                int count = _evacuation.Pool.Take(taken);
                for (int i = 0; i < count; i++) *_top++ = taken[i];
            }
            while (_top != _bottom);
        }
        catch (HeapCorruptException e)
        {
            _evacuation.Pool.Abandon(e);
        }

        End();
        _evacuation.Pool.Leave();
    }

    private void Drain<TMode>()
        where TMode : struct, IMode
    {
        int look = PlacesBetweenLooks;
        while (_top != _bottom)
        {
            ulong place = *--_top;
            if ((place & ElementsTag) == 0) Forward<TMode>((ulong*)place);
            else ForwardElements<TMode>(place - ElementsTag, *--_top >> IndexShift);
            if (!TMode.IsShared)
            {
                if (_wantsHelp) return;
            }
            else if (--look == 0)
            {
                look = PlacesBetweenLooks;
                if (_evacuation.Pool.IsWanted) Give();
            }
        }
    }

    /// <summary>Gives the places away that have been there longest: they lead to the most.</summary>
    private void Give()
    {
        int count = (int)Math.Min((_top - _bottom + 1) / 2, EvacuationPool.Most - 1);
        if (count == 0) return;
        if ((_bottom[count - 1] & IndexTag) != 0) count++;
        _evacuation.Pool.Give(new ReadOnlySpan<ulong>(_bottom, count));
        _bottom += count;
    }

    // Safe because: the place is a field of an object that was checked, and nobody else looks at it.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Forward<TMode>(ulong* place)
        where TMode : struct, IMode
    {
        bool isOld = !_evacuation.IsYoung((ulong)place);
        ulong copy = Forward<TMode>(*place, isOld);
        *place = copy;
        if (isOld && _evacuation.IsYoung(copy)) _evacuation.Cards.Mark((ulong)place);
    }

    /// <param name="pointer">A pointer that is not null.</param>
    /// <param name="isOld">
    /// Whether the object becomes old at once. What old objects lead to does: it will live, and they would be looked at again.
    /// </param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong Forward<TMode>(ulong pointer, bool isOld)
        where TMode : struct, IMode
    {
        if (_evacuation.Eden.Has(pointer)) return Copy<TMode>(pointer, _evacuation.Eden.End, isOld);
        if (_evacuation.OldObjects.Has(pointer))
        {
            if (_evacuation.IsFull) return Copy<TMode>(pointer, _evacuation.OldObjects.End, isOld: true);
            return pointer % 8 == 0 ? pointer : throw HeapCorruptException.At(pointer, HeapCorruptException.NotThere);
        }

        if (_evacuation.Survivors.Has(pointer)) return Copy<TMode>(pointer, _evacuation.Survivors.End, isOld: true);
        return ForwardLarge(pointer);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ulong ForwardLarge(ulong pointer)
    {
        int large = _evacuation.Large.IndexOf(pointer - ManagedHeap.HeaderBytes);
        if (large < 0) throw HeapCorruptException.At(pointer, HeapCorruptException.NotThere);
        _evacuation.Large.Reach(large);
        return pointer;
    }

    // Safe because: the pointer is in a space that ends there, what is read is checked, and the copy has room.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private ulong Copy<TMode>(ulong pointer, ulong end, bool isOld)
        where TMode : struct, IMode
    {
        if (pointer % 8 != 0) throw HeapCorruptException.At(pointer, HeapCorruptException.NotThere);
        ulong* from = (ulong*)(pointer - ManagedHeap.HeaderBytes);
        ulong header = TMode.IsShared ? Volatile.Read(ref *from) : *from;
        if ((header & 1) != 0) return _evacuation.CopyOf(pointer, header);
        TypeRow* type = _evacuation.TypeOf(pointer, header);
        ulong bytes = ManagedHeap.HeaderBytes + type->BytesOf((uint)(header >> 32));
        if (bytes > end - pointer + ManagedHeap.HeaderBytes)
        {
            throw HeapCorruptException.At(pointer, HeapCorruptException.TooLong);
        }

        ref CopyBuffer buffer = ref isOld ? ref _old : ref _young;
        if (bytes > buffer.End - buffer.Next)
        {
            bool isSingle = Refill<TMode>(pointer, bytes, ref isOld);
            buffer = ref isSingle ? ref _single : ref isOld ? ref _old : ref _young;
        }

        ulong* to = (ulong*)buffer.Next;
        ulong words = bytes / 8;
        *to = header;
        if (words <= MostWords)
        {
            for (ulong i = 1; i < words; i++) to[i] = from[i];
        }
        else
        {
            Buffer.MemoryCopy(from + 1, to + 1, bytes, bytes - 8);
        }

        ulong copy = (ulong)to + ManagedHeap.HeaderBytes;
        if (TMode.IsShared)
        {
            ulong found = Interlocked.CompareExchange(ref *from, copy + 1, header);
            if (found != header)
            {
                if (bytes > MostInPiece) SpaceOf(isOld).Return(ref buffer);
                return _evacuation.CopyOf(pointer, found);
            }
        }
        else
        {
            *from = copy + 1;
        }

        buffer.Next += bytes;
        if (isOld) _evacuation.Cards.NoteObject((ulong)to, (ulong)to + bytes);
        Push(to, type, header, isOld);
        return copy;
    }

    /// <summary>Pushes the fields of a copy.</summary>
    // Safe because: there is room for them, and the offsets of a type lie within its objects.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Push(ulong* start, TypeRow* type, ulong header, bool isOld)
    {
        if (type->Pointers + type->ElementPointers == 0) return;
        if (_limit - _top < type->Pointers + ElementWords)
        {
            ref ulong overflow = ref isOld ? ref _oldOverflow : ref _youngOverflow;
            overflow = Math.Min(overflow, (ulong)start);
            return;
        }

        byte* pointer = (byte*)start + ManagedHeap.HeaderBytes;
        if (type->ElementPointers > 0 && header >> 32 != 0) PushElements((ulong)start, 0);
        for (int i = type->Pointers - 1; i >= 0; i--)
        {
            ulong* field = (ulong*)(pointer + type->Offsets[i]);
            ulong target = *field;
            if (target == 0 || _staying.Has(target)) continue;
            Sse.Prefetch0((void*)(target - ManagedHeap.HeaderBytes));
            *_top++ = (ulong)field;
        }
    }

    private void PushElements(ulong start, ulong index)
    {
        *_top++ = (index << IndexShift) | IndexTag;
        *_top++ = start | ElementsTag;
    }

    /// <summary>Forwards what some elements of an object hold; the others are pushed.</summary>
    // Safe because: the object was checked when it was copied; its two words have just been taken from the stack.
    private void ForwardElements<TMode>(ulong start, ulong index)
        where TMode : struct, IMode
    {
        const ulong Ahead = 8;
        ulong header = *(ulong*)start;
        TypeRow* type = _evacuation.Types[(int)((uint)header >> 1)];
        ulong elements = header >> 32;
        ulong last = Math.Min(elements, index + ElementsAtOnce);
        if (last < elements) PushElements(start, last);
        ulong stride = type->ElementBytes;
        uint* offsets = type->Offsets + type->Pointers;
        byte* at = (byte*)start + ManagedHeap.HeaderBytes + type->Bytes + (index * stride);
        for (; index < last; index++, at += stride)
        {
            if (index + Ahead < last) Sse.Prefetch0((void*)(*(ulong*)(at + (Ahead * stride) + offsets[0]) - ManagedHeap.HeaderBytes));
            for (int k = 0; k < type->ElementPointers; k++) ForwardUnlessDone<TMode>((ulong*)(at + offsets[k]));
        }
    }

    /// <summary>Forwards a place that may have been forwarded already.</summary>
    // Safe because: the place is a field of an object that was checked.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void ForwardUnlessDone<TMode>(ulong* place)
        where TMode : struct, IMode
    {
        ulong target = *place;
        if (target != 0 && !_staying.Has(target) && !_evacuation.IsCopy(target)) Forward<TMode>(place);
    }

    /// <summary>Pushes a place of an old object if it lies between two addresses; without room it is forwarded at once.</summary>
    // Safe because: the place is a field of an object that was checked, and there is room for it.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void PushWithin(ulong place, ulong low, ulong high)
    {
        if (place < low || place >= high) return;
        ulong target = *(ulong*)place;
        if (target == 0 || _staying.Has(target)) return;
        if (_top == _limit)
        {
            Forward<Alone>((ulong*)place);
            return;
        }

        Sse.Prefetch0((void*)(target - ManagedHeap.HeaderBytes));
        *_top++ = place;
    }

    private void PushElementsWithin(ulong pointer, TypeRow* type, ulong elements, ulong low, ulong high)
    {
        ulong first = pointer + type->Bytes;
        if (first >= high) return;
        uint* offsets = type->Offsets + type->Pointers;
        ulong index = low > first ? (low - first) / type->ElementBytes : 0;
        for (; index < elements && first + (index * type->ElementBytes) < high; index++)
        {
            ulong element = first + (index * type->ElementBytes);
            for (int k = 0; k < type->ElementPointers; k++) PushWithin(element + offsets[k], low, high);
        }
    }

    /// <summary>Finds memory for a copy.</summary>
    /// <param name="pointer">The object, for the report.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="isOld">Where to; changed if there is no room among the young.</param>
    /// <returns>Whether it is memory for this copy alone, <see cref="_single"/>.</returns>
    // Safe because: memory that is taken is that of this thread alone.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool Refill<TMode>(ulong pointer, ulong bytes, ref bool isOld)
        where TMode : struct, IMode
    {
        bool isSingle = TMode.IsShared && bytes > MostInPiece;
        ulong wanted = isSingle ? bytes : TMode.IsShared ? PieceBytes : AloneBytes;
        if (isSingle) _single = default;
        ref CopyBuffer young = ref isSingle ? ref _single : ref _young;
        if (!isOld && _evacuation.Young.TryTake(ref young, bytes, wanted)) return isSingle;
        isOld = true;
        ref CopyBuffer old = ref isSingle ? ref _single : ref _old;
        if (bytes > old.End - old.Next && !_evacuation.Old.TryTake(ref old, bytes, wanted))
        {
            throw HeapCorruptException.At(pointer, HeapCorruptException.Overlap);
        }

        _wantsHelp = !TMode.IsShared && _helpers.Length > 0 && _evacuation.CopiedBytes >= HelpedBytes;
        return isSingle;
    }

    private CopySpace SpaceOf(bool isOld) => isOld ? _evacuation.Old : _evacuation.Young;

    /// <summary>Forwards what a large object holds.</summary>
    // Safe because: large objects stay where they are, and this one is checked.
    private void ForwardFieldsOfLarge<TMode>(int index)
        where TMode : struct, IMode
    {
        ulong start = _evacuation.Large.StartOf(index);
        _ = _evacuation.SizeOf(start + ManagedHeap.HeaderBytes, *(ulong*)start, start + _evacuation.Large.BytesOf(index));
        _ = ForwardFields<TMode>(start);
    }

    /// <summary>Forwards whatever an object holds, unless it has been.</summary>
    /// <returns>Where the next object begins.</returns>
    // Safe because: the object was checked, when it was copied or just now.
    private ulong ForwardFields<TMode>(ulong start)
        where TMode : struct, IMode
    {
        ulong header = *(ulong*)start;
        TypeRow* type = _evacuation.Types[(int)((uint)header >> 1)];
        ulong pointer = start + ManagedHeap.HeaderBytes;
        for (int i = 0; i < type->Pointers; i++) ForwardUnlessDone<TMode>((ulong*)(pointer + type->Offsets[i]));
        if (type->ElementPointers > 0 && header >> 32 != 0) PushElements(start, 0);
        return pointer + type->BytesOf((uint)(header >> 32));
    }

    /// <summary>Looks at copies whose fields were not pushed, and all that were made after them.</summary>
    private void WalkOverflow()
    {
        while (_youngOverflow != ulong.MaxValue || _oldOverflow != ulong.MaxValue)
        {
            Walk(ref _youngOverflow, _evacuation.Young, ref _young);
            Walk(ref _oldOverflow, _evacuation.Old, ref _old);
        }
    }

    private void Walk(ref ulong overflow, CopySpace space, ref CopyBuffer buffer)
    {
        // Alone, what is left of the buffer is the end of the space.
        if (overflow == ulong.MaxValue) return;
        for (ulong at = overflow; at < space.Start + space.Bytes - (buffer.End - buffer.Next);)
        {
            at = ForwardFields<Alone>(at);
            while (_top != _bottom)
            {
                _wantsHelp = false;
                Drain<Alone>();
            }
        }

        overflow = ulong.MaxValue;
    }

    private readonly struct Alone : IMode
    {
        public static bool IsShared => false;
    }

    private readonly struct Together : IMode
    {
        public static bool IsShared => true;
    }
}
