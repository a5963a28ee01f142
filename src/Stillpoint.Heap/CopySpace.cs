// SPDX-License-Identifier: MIT
using System;
using System.Runtime.InteropServices;
using System.Threading;

namespace Stillpoint.Heap;

/// <summary>Memory in which one thread makes copies, one after the other.</summary>
internal struct CopyBuffer
{
    /// <summary>Where the next copy goes.</summary>
    internal ulong Next;

    /// <summary>Where the memory ends.</summary>
    internal ulong End;
}

/// <summary>Where a collection copies to: a part of a space, from which threads take pieces.</summary>
/// <param name="cards">What must know where objects begin, or null.</param>
/// <remarks>Any thread.</remarks>
internal sealed unsafe class CopySpace(CardTable? cards)
{
    private readonly Lock _lock = new();
    private ulong _next;

    /// <summary>Where copies begin.</summary>
    internal ulong Start { get; private set; }

    /// <summary>Where there is no room any more.</summary>
    internal ulong End { get; private set; }

    /// <summary>Bytes of copies, and of what was left over between them.</summary>
    internal ulong Bytes => Volatile.Read(ref _next) - Start;

    /// <summary>Bytes that were left over: of pieces that were not the last one when they were left.</summary>
    internal ulong WastedBytes { get; private set; }

    /// <summary>Begins a collection.</summary>
    internal void Begin(ulong start, ulong end)
    {
        (Start, End, WastedBytes) = (start, end, 0);
        Volatile.Write(ref _next, start);
    }

    /// <summary>Makes a buffer longer, or takes another one.</summary>
    /// <param name="buffer">The buffer; any at first.</param>
    /// <param name="bytes">What it must have room for.</param>
    /// <param name="wanted">What it should get.</param>
    /// <returns>False if there is no room.</returns>
    internal bool TryTake(ref CopyBuffer buffer, ulong bytes, ulong wanted)
    {
        lock (_lock)
        {
            bool isLast = buffer.End == _next;
            ulong has = isLast ? buffer.End - buffer.Next : 0;
            if (bytes > End - _next + has) return false;
            if (!isLast)
            {
                Fill(buffer);
                buffer.Next = _next;
            }

            Volatile.Write(ref _next, _next + Math.Min(Math.Max(wanted, bytes - has), End - _next));
            buffer.End = _next;
            return true;
        }
    }

    /// <summary>Gives back what is left of a buffer.</summary>
    internal void Return(ref CopyBuffer buffer)
    {
        lock (_lock)
        {
            if (buffer.End == _next) Volatile.Write(ref _next, buffer.Next);
            else Fill(buffer);
            buffer = default;
        }
    }

    /// <summary>Zeros are headers of empty objects, and so nothing has to step over them.</summary>
    // Safe because: the memory is that of the buffer alone.
    private void Fill(in CopyBuffer buffer)
    {
        ulong bytes = buffer.End - buffer.Next;
        NativeMemory.Clear((void*)buffer.Next, (nuint)bytes);
        WastedBytes += bytes;
        if (cards is null) return;
        ulong card = (buffer.Next + CardTable.CardBytes - 1) & ~(CardTable.CardBytes - 1);
        for (; card < buffer.End; card += CardTable.CardBytes) cards.NoteObject(card, card + ManagedHeap.HeaderBytes);
    }
}
