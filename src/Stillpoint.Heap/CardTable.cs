// SPDX-License-Identifier: MIT
// A byte for each 256 bytes of memory, which the guest's write barrier sets: old objects there may hold pointers to young ones.
// All heaps of the process share one range of marks, for every address that there can be, of which memory is used only where
// marks are: so a bad pointer finds a mark of its own, too, and the store behind it faults as every store does.
//
// And for each 256 bytes of a heap where the object that lies over its first byte begins, so that a card can be looked at without
// what lies in front of it:
//
//   entry below 32768   so many words before the start of the card
//   others              so many cards further down there is an entry that tells
using System;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
using Stillpoint.Native.Memory;

namespace Stillpoint.Heap;

/// <summary>Which parts of the old objects have been written to, and where objects begin.</summary>
/// <remarks>Marks may be set by any thread; the rest is for one at a time.</remarks>
internal sealed unsafe class CardTable : IDisposable
{
    /// <summary>log2 of the addresses that a program can have.</summary>
    private const int AddressBits = 47;

    /// <summary>log2 of the bytes of a card.</summary>
    internal const int Shift = 8;

    internal const ulong CardBytes = 1 << Shift;

    private const ushort Jump = 0x8000;

    private static readonly ReservedMemory All = new(1UL << (AddressBits - Shift), isApart: true);

    private readonly ulong _start;
    private readonly nuint _cards;
    private readonly byte* _marks;
    private readonly ushort* _objects;

    /// <param name="start">Start of the heap, a multiple of a card.</param>
    /// <param name="bytes">Its size.</param>
    internal CardTable(ulong start, ulong bytes)
    {
        _start = start;
        _cards = (nuint)(bytes >> Shift) + 1;
        _marks = (byte*)(Marks0 + (start >> Shift));
        _objects = (ushort*)NativeMemory.AllocZeroed(_cards, sizeof(ushort));
    }

    /// <summary>Address of the mark of address 0.</summary>
    /// <exception cref="TypeInitializationException">The system refuses the range of addresses.</exception>
    internal static ulong Marks0 => (ulong)All.Address;

    /// <summary>Marks the card of an address.</summary>
    // Safe because: callers give addresses of the heap, here and below.
    internal void Mark(ulong address) => _marks[(address - _start) >> Shift] = 1;

    internal bool IsMarked(ulong address) => _marks[(address - _start) >> Shift] != 0;

    internal void Clear(ulong address) => _marks[(address - _start) >> Shift] = 0;

    /// <summary>Clears all cards of a range.</summary>
    internal void Clear(ulong start, ulong end)
    {
        if (start < end) Marks(start, end).Clear();
    }

    /// <summary>The start of the first card with a mark from the card of an address on, or the end.</summary>
    internal ulong NextMarked(ulong start, ulong end)
    {
        if (start >= end) return end;
        int index = Marks(start, end).IndexOfAnyExcept((byte)0);
        return index < 0 ? end : (start & ~(CardBytes - 1)) + ((ulong)index << Shift);
    }

    /// <summary>Notes that an object, with its header, lies from start to end. Objects come in the order of their addresses.</summary>
    internal void NoteObject(ulong start, ulong end)
    {
        if (((start - 1) ^ (end - 1)) >> Shift != 0) NoteCards(start, end);
    }

    /// <summary>Has the processor fetch what <see cref="ObjectAt"/> reads.</summary>
    internal void PrefetchObjectAt(ulong card) => Sse.Prefetch0(_objects + ((card - _start) >> Shift));

    /// <summary>Where the object begins that lies over the first byte of the card at an address.</summary>
    internal ulong ObjectAt(ulong card)
    {
        ulong index = (card - _start) >> Shift;
        while (_objects[index] >= Jump) index -= (ulong)(_objects[index] - Jump);
        return _start + (index << Shift) - (8UL * _objects[index]);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // The next heap there begins without marks. Those at the ends of the range may share pages with a neighbour's.
        ulong first = ReservedMemory.WholePages((ulong)_marks - Marks0);
        ulong end = ((ulong)_marks - Marks0 + _cards) & ~(ReservedMemory.PageBytes - 1);
        if (first < end) All.Discard(first, end - first);
        int atEnd = (int)Math.Min(_cards, ReservedMemory.PageBytes);
        new Span<byte>(_marks, atEnd).Clear();
        new Span<byte>(_marks + _cards - atEnd, atEnd).Clear();
        NativeMemory.Free(_objects);
    }

    private Span<byte> Marks(ulong start, ulong end)
    {
        ulong first = (start - _start) >> Shift;
        return new Span<byte>(_marks + first, checked((int)(((end - 1 - _start) >> Shift) - first + 1)));
    }

    /// <summary>Of an object that lies over the starts of cards.</summary>
    private void NoteCards(ulong start, ulong end)
    {
        ulong first = (start - _start + CardBytes - 1) >> Shift;
        ulong last = (end - 1 - _start) >> Shift;
        for (ulong card = first; card <= last; card++)
        {
            ulong words = (_start + (card << Shift) - start) / 8;
            _objects[card] = words < Jump ? (ushort)words : (ushort)(Jump | Math.Min(card - first, Jump - 1));
        }
    }
}
