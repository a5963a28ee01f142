// SPDX-License-Identifier: MIT
// A small space for new objects stays in the processor's caches, a large one gives objects more time to die. So it grows while
// much survives, as long as that makes the share of what survives less: with twice the size a program that builds and drops
// structures copies half as much, but one that keeps a part of all it makes copies the same, only more at once.
using System;

namespace Stillpoint.Heap;

/// <summary>How large the space for new objects should be. One thread at a time.</summary>
/// <param name="least">Bytes at first.</param>
/// <param name="most">Bytes that it never exceeds.</param>
internal sealed class EdenSize(ulong least, ulong most)
{
    /// <summary>Collections that are looked at together: how much survives of one depends on when it comes.</summary>
    private const int Window = 4;

    /// <summary>It grows when more than this part survives, and may shrink when less than a quarter of that does.</summary>
    private const ulong MuchPart = 32;

    /// <summary>Windows that it waits after growth that was no use, at first and at most.</summary>
    private const int LeastWait = 16;
    private const int MostWait = 1024;

    /// <summary>Windows with little survival before it shrinks.</summary>
    private const int LittleWindows = 4;

    private ulong _used;
    private ulong _survived;
    private int _collections;
    private int _little;
    private int _wait;
    private int _nextWait = LeastWait;
    private int _doublings;

    /// <summary>What survived per million bytes before it grew, or 0 if it did not grow just now.</summary>
    private ulong _before;

    /// <summary>Its bytes.</summary>
    internal ulong Bytes => least << _doublings;

    /// <summary>Takes notice of a collection of the young.</summary>
    /// <param name="used">Bytes that new objects had.</param>
    /// <param name="survived">Bytes that were copied.</param>
    internal void Note(ulong used, ulong survived)
    {
        _used += used;
        _survived += survived;
        if (++_collections < Window) return;
        ulong share = _survived * 1_000_000 / Math.Max(_used, 1);
        (_used, _survived, _collections) = (0, 0, 0);
        Choose(share);
    }

    private void Choose(ulong share)
    {
        bool isMuch = share > 1_000_000 / MuchPart;
        bool wasNoUse = _before != 0 && share > _before - (_before / 8);
        _before = 0;
        if (wasNoUse && isMuch)
        {
            _doublings--;
            _wait = _nextWait;
            _nextWait = Math.Min(MostWait, 2 * _nextWait);
            return;
        }

        _little = share < 1_000_000 / (4 * MuchPart) ? _little + 1 : 0;
        if (_little >= LittleWindows)
        {
            _doublings = Math.Max(0, _doublings - 1);
            (_little, _wait, _nextWait) = (0, 0, LeastWait);
        }
        else if (_wait > 0)
        {
            _wait--;
        }
        else if (isMuch && 2 * Bytes <= most)
        {
            _doublings++;
            _before = share;
        }
    }
}
