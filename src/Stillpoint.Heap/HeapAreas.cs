// SPDX-License-Identifier: MIT
// One range of addresses, so that a card is found from any address by a shift and an addition:
//
//   young spaces   as many as needed: the one for new objects and two for survivors
//   old spaces     two, one in use and one to copy to
//   large objects  from LargeObjects
//
// A heap that hides what was there has more young and old spaces, takes one after the other, makes each inaccessible when it
// is left, and begins in it at another of 509 words each time: with as few as are needed, a pointer that was not found would be
// right again some collections later.
using System;
using System.Globalization;
using Stillpoint.Native.Memory;

namespace Stillpoint.Heap;

/// <summary>The memory of a heap, cut into spaces.</summary>
/// <remarks>One thread at a time.</remarks>
internal sealed unsafe class HeapAreas : IDisposable
{
    private const int Hidden = 20;

    /// <summary>Words in which a space may begin.</summary>
    private const int Starts = 509;

    private readonly ReservedMemory _memory;
    private readonly bool _hides;
    private readonly ulong _slack;
    private readonly ulong _offset;
    private int _youngSpace;
    private int _oldSpace;
    private int _start;

    /// <exception cref="InsufficientMemoryException">The system refuses the memory.</exception>
    internal HeapAreas(ulong youngBytes, ulong oldBytes, ulong largeBytes, bool hides)
    {
        _hides = hides;
        _slack = hides ? ReservedMemory.PageBytes : 0;
        YoungSpaceBytes = ReservedMemory.WholePages(youngBytes) + _slack;
        OldSpaceBytes = ReservedMemory.WholePages(oldBytes) + _slack;
        YoungSpaces = hides ? Hidden + 3 : 3;
        OldSpaces = hides ? Hidden + 2 : 2;
        LargeBytes = ReservedMemory.WholePages(largeBytes);
        ulong total = ((ulong)YoungSpaces * YoungSpaceBytes) + ((ulong)OldSpaces * OldSpaceBytes) + LargeBytes;
        if (total > 1UL << 47)
        {
            throw new InsufficientMemoryException(string.Create(CultureInfo.InvariantCulture, $"a heap of {oldBytes} bytes"));
        }

        // Of a heap that is large enough the spaces are made of large pages: fewer faults, and fewer entries of the processor's
        // table of pages.
        bool isLarge = !hides && YoungSpaceBytes % ReservedMemory.LargePageBytes == 0;
        ulong align = isLarge ? ReservedMemory.LargePageBytes : ReservedMemory.PageBytes;
        _memory = new ReservedMemory(total + align, isApart: true);
        Start = ((ulong)_memory.Address + align - 1) & ~(align - 1);
        Bytes = total;
        _offset = Start - (ulong)_memory.Address;
        if (isLarge) _memory.PreferLargePages();
        if (hides) Protect(Start, total - LargeBytes, MemoryAccess.None);
    }

    /// <summary>First byte of everything.</summary>
    internal ulong Start { get; }

    /// <summary>Bytes of everything.</summary>
    internal ulong Bytes { get; }

    /// <summary>Bytes of all young spaces, which come first.</summary>
    internal ulong YoungBytes => (ulong)YoungSpaces * YoungSpaceBytes;

    /// <summary>First byte of the range for large objects.</summary>
    internal ulong LargeStart => Start + YoungBytes + ((ulong)OldSpaces * OldSpaceBytes);

    /// <summary>Bytes of that range.</summary>
    internal ulong LargeBytes { get; }

    private int YoungSpaces { get; }

    private int OldSpaces { get; }

    /// <summary>Bytes of a young space.</summary>
    internal ulong YoungSpaceBytes { get; }

    private ulong OldSpaceBytes { get; }

    /// <summary>Takes a young space that is not one of the last two taken.</summary>
    /// <returns>Where objects may begin in it, a multiple of 8.</returns>
    internal ulong TakeYoung()
    {
        ulong space = Start + ((ulong)_youngSpace * YoungSpaceBytes);
        _youngSpace = (_youngSpace + 1) % YoungSpaces;
        return Open(space, YoungSpaceBytes);
    }

    /// <summary>Takes an old space that is not the last one taken.</summary>
    /// <returns>Where objects may begin in it.</returns>
    internal ulong TakeOld()
    {
        ulong space = Start + YoungBytes + ((ulong)_oldSpace * OldSpaceBytes);
        _oldSpace = (_oldSpace + 1) % OldSpaces;
        return Open(space, OldSpaceBytes);
    }

    /// <summary>A young space is empty.</summary>
    /// <param name="start">From <see cref="TakeYoung"/>.</param>
    internal void LeaveYoung(ulong start) => Close(start - ((start - Start) % YoungSpaceBytes), YoungSpaceBytes);

    /// <summary>An old space is empty.</summary>
    /// <param name="start">From <see cref="TakeOld"/>.</param>
    /// <param name="used">Bytes that were in use.</param>
    /// <param name="kept">So many of them are worth being kept; the rest goes back to the system.</param>
    internal void LeaveOld(ulong start, ulong used, ulong kept)
    {
        ulong space = start - ((start - Start - YoungBytes) % OldSpaceBytes);
        ulong end = Math.Min(OldSpaceBytes, ReservedMemory.WholePages(start - space + used));
        kept = ReservedMemory.WholePages(kept);
        if (end > kept) Discard(space + kept, end - kept);
        Close(space, OldSpaceBytes);
    }

    /// <summary>Gives pages of the range for large objects back; they are zero when they are used again.</summary>
    internal void Discard(ulong start, ulong bytes) => _memory.Discard(start - Start + _offset, bytes);

    /// <inheritdoc/>
    public void Dispose() => _memory.Dispose();

    private ulong Open(ulong space, ulong bytes)
    {
        if (!_hides) return space;
        Protect(space, bytes, MemoryAccess.ReadWrite);
        _start = (_start + 1) % Starts;
        return space + (8 * (ulong)_start);
    }

    private void Close(ulong space, ulong bytes)
    {
        if (_hides) Protect(space, bytes, MemoryAccess.None);
    }

    private void Protect(ulong start, ulong bytes, MemoryAccess access) => _memory.Protect(start - Start + _offset, bytes, access);
}
