// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Threading;
using Stillpoint.Native.Memory;

namespace Stillpoint.Heap;

/// <summary>
/// Objects with pages of their own, which do not move. New ones are young: they are gone if nothing leads to them at the next
/// collection, and old otherwise.
/// </summary>
/// <remarks>Any thread may allocate; the rest is for a collection, whose threads may reach objects and take those that were.</remarks>
internal sealed unsafe class LargeObjects : IDisposable
{
    private readonly Lock _lock = new();
    private readonly HeapAreas _areas;
    private readonly CardTable _cards;

    /// <summary>By page of the range: 1 + the number of the object that begins there.</summary>
    private readonly int* _byPage;
    private readonly List<Row> _rows = [];

    /// <summary>Runs of free pages below <see cref="_end"/>, ascending.</summary>
    private readonly List<(uint First, uint Count)> _free = [];
    private readonly Stack<int> _reached = new();
    private uint _end;
    private ulong _bytes;
    private ulong _youngBytes;
    private bool _isFull;

    /// <summary>Number of the first object that no collection has seen; all behind it are young, too.</summary>
    private int _firstYoung;

    internal LargeObjects(HeapAreas areas, CardTable cards)
    {
        _areas = areas;
        _cards = cards;
        _byPage = (int*)NativeMemory.AllocZeroed((nuint)(areas.LargeBytes / ReservedMemory.PageBytes) + 1, sizeof(int));
    }

    /// <summary>Bytes of all objects, with their headers.</summary>
    internal ulong Bytes => Volatile.Read(ref _bytes);

    /// <summary>Bytes of those that no collection has seen.</summary>
    internal ulong YoungBytes => Volatile.Read(ref _youngBytes);

    /// <summary>How many there are.</summary>
    internal int Count => _rows.Count;

    /// <summary>Finds zeroed memory for an object.</summary>
    /// <returns>Where its header is, or 0 if there is no run of pages that long.</returns>
    internal ulong TryAllocate(ulong bytes)
    {
        ulong pages = ReservedMemory.WholePages(bytes) / ReservedMemory.PageBytes;
        lock (_lock)
        {
            if (!TryTake((uint)Math.Min(pages, uint.MaxValue), out uint first)) return 0;
            _rows.Add(new Row { First = first, Pages = (uint)pages, Bytes = bytes });
            _byPage[first] = _rows.Count;
            _bytes += bytes;
            _youngBytes += bytes;
            return _areas.LargeStart + (first * ReservedMemory.PageBytes);
        }
    }

    /// <summary>The address of the header of an object, by number.</summary>
    internal ulong StartOf(int index) => _areas.LargeStart + (_rows[index].First * ReservedMemory.PageBytes);

    /// <summary>Bytes of an object with its header, as it was allocated.</summary>
    internal ulong BytesOf(int index) => _rows[index].Bytes;

    /// <summary>Whether no collection has seen an object yet.</summary>
    internal bool IsYoung(int index) => index >= _firstYoung;

    /// <summary>The number of the object whose header is at an address, or -1.</summary>
    // Safe because: the page is checked to be one of the range.
    internal int IndexOf(ulong start)
    {
        ulong offset = start - _areas.LargeStart;
        return offset >= _areas.LargeBytes || offset % ReservedMemory.PageBytes != 0 ? -1 : _byPage[offset / ReservedMemory.PageBytes] - 1;
    }

    /// <summary>Begins a collection: of all objects, or of the young ones.</summary>
    internal void Begin(bool isFull) => _isFull = isFull;

    /// <summary>Something leads to an object.</summary>
    internal void Reach(int index)
    {
        if (!(_isFull || IsYoung(index))) return;
        lock (_lock)
        {
            ref Row row = ref CollectionsMarshal.AsSpan(_rows)[index];
            if (row.IsReached) return;
            row.IsReached = true;
            _reached.Push(index);
        }
    }

    /// <summary>Whether an object is there after this collection, as far as is known.</summary>
    internal bool Survives(int index) => _rows[index].IsReached || !(_isFull || IsYoung(index));

    /// <summary>Takes an object that was reached and has not been looked at yet.</summary>
    internal bool TryTakeReached(out int index)
    {
        lock (_lock)
        {
            return _reached.TryPop(out index);
        }
    }

    /// <summary>Frees what was not reached, unless it is old and the collection one of the young.</summary>
    internal void Finish()
    {
        int kept = _isFull ? 0 : _firstYoung;
        Span<Row> rows = CollectionsMarshal.AsSpan(_rows);
        for (int i = kept; i < rows.Length; i++)
        {
            Row row = rows[i];
            if (!row.IsReached)
            {
                Free(row);
                continue;
            }

            row.IsReached = false;
            rows[kept++] = row;
            _byPage[row.First] = kept;
        }

        _rows.RemoveRange(kept, _rows.Count - kept);
        _firstYoung = kept;
        _youngBytes = 0;
    }

    /// <inheritdoc/>
    public void Dispose() => NativeMemory.Free(_byPage);

    private bool TryTake(uint pages, out uint first)
    {
        for (int i = 0; i < _free.Count; i++)
        {
            if (_free[i].Count < pages) continue;
            first = _free[i].First;
            if (_free[i].Count == pages) _free.RemoveAt(i);
            else _free[i] = (first + pages, _free[i].Count - pages);
            return true;
        }

        first = _end;
        if ((ulong)_end + pages > _areas.LargeBytes / ReservedMemory.PageBytes) return false;
        _end += pages;
        return true;
    }

    private void Free(in Row row)
    {
        ulong start = _areas.LargeStart + (row.First * ReservedMemory.PageBytes);
        _byPage[row.First] = 0;
        _bytes -= row.Bytes;
        _cards.Clear(start, start + row.Bytes);
        _areas.Discard(start, row.Pages * ReservedMemory.PageBytes);

        // The run becomes one with those that it touches.
        uint first = row.First, count = row.Pages;
        int at = _free.BinarySearch((first, 0));
        at = at < 0 ? ~at : at;
        if (at < _free.Count && first + count == _free[at].First)
        {
            count += _free[at].Count;
            _free.RemoveAt(at);
        }

        if (at > 0 && _free[at - 1].First + _free[at - 1].Count == first)
        {
            at--;
            (first, count) = (_free[at].First, _free[at].Count + count);
            _free.RemoveAt(at);
        }

        if (first + count == _end) _end = first;
        else _free.Insert(at, (first, count));
    }

    private struct Row
    {
        public uint First;
        public uint Pages;
        public ulong Bytes;
        public bool IsReached;
    }
}
