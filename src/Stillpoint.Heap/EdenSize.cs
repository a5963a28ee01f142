// SPDX-License-Identifier: MIT
// A small space for new objects stays in the processor's caches, a large one gives objects more time to die. So it grows while
// much survives, as long as that makes the share of what survives less: with twice the size a program that builds and drops
// structures copies half as much, but one that keeps a part of all it makes copies the same, only more at once.
//
// Where little survives, but many old objects were written to, each collection takes as long as there are marked cards to look
// at: as many as the space is large. A smaller one then does little more, in shorter pauses. What a collection takes is estimated by
// what it had to do, not measured, so that a program that is run again collects at the same places.
using System;

namespace Stillpoint.Heap;

/// <summary>How large the space for new objects should be. One thread at a time.</summary>
/// <param name="usual">Bytes at first.</param>
/// <param name="most">Bytes that it never exceeds.</param>
internal sealed class EdenSize(ulong usual, ulong most)
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

    /// <summary>What a copied byte and a marked card take, in nanoseconds, where the old objects are hundreds of megabytes.</summary>
    private const ulong ByteNanoseconds = 1;
    private const ulong CardNanoseconds = 200;

    /// <summary>The cards of a collection should not take longer.</summary>
    private const ulong GoalNanoseconds = 400_000;

    /// <summary>How often it is halved from what it is at first, for the sake of pauses.</summary>
    private const int MostHalvings = 2;

    private ulong _used;
    private ulong _survived;
    private ulong _cards;
    private int _collections;
    private int _little;
    private int _wait;
    private int _nextWait = LeastWait;
    private int _shortenWait;
    private int _nextShortenWait = LeastWait;
    private int _doublings;

    /// <summary>What survived per million bytes before it grew, or 0 if it did not grow just now.</summary>
    private ulong _before;

    /// <summary>Picoseconds per byte of new objects before it was halved for the sake of pauses, or 0 if it was not just now.</summary>
    private ulong _costBefore;

    /// <summary>Its bytes.</summary>
    internal ulong Bytes => _doublings >= 0 ? usual << _doublings : (usual >> -_doublings) & ~7UL;

    /// <summary>Takes notice of a collection of the young.</summary>
    /// <param name="used">Bytes that new objects had.</param>
    /// <param name="survived">Bytes that were copied.</param>
    /// <param name="cards">Marked cards of old objects.</param>
    internal void Note(ulong used, ulong survived, int cards)
    {
        _used += used;
        _survived += survived;
        _cards += (ulong)cards;
        if (++_collections < Window) return;
        ulong share = _survived * 1_000_000 / Math.Max(_used, 1);
        (ulong copying, ulong marked) = (_survived * ByteNanoseconds, _cards * CardNanoseconds);
        ulong cost = (copying + marked) * 1000 / Math.Max(_used, 1);
        (_used, _survived, _cards, _collections) = (0, 0, 0, 0);
        if (!TryShorten(cost, marked / Window, isMostlyCards: marked > copying)) Choose(share);
    }

    /// <summary>Halves it when pauses are long, and doubles it again if that was no use, or is not necessary any more.</summary>
    /// <returns>Whether that is all that is to be done about it now.</returns>
    private bool TryShorten(ulong cost, ulong pause, bool isMostlyCards)
    {
        bool wasNoUse = _costBefore != 0 && cost > _costBefore + (_costBefore / 8);
        _costBefore = 0;
        if (wasNoUse)
        {
            _doublings++;
            WaitLonger(ref _shortenWait, ref _nextShortenWait);
            return true;
        }

        if (_doublings < 0 && 2 * pause <= GoalNanoseconds)
        {
            _doublings++;
            return true;
        }

        if (pause <= GoalNanoseconds || !isMostlyCards || _before != 0 || _doublings == -MostHalvings) return false;
        if (_shortenWait > 0)
        {
            _shortenWait--;
            return false;
        }

        _doublings--;
        _costBefore = cost;
        return true;
    }

    private static void WaitLonger(ref int wait, ref int next)
    {
        wait = next;
        next = Math.Min(MostWait, 2 * next);
    }

    private void Choose(ulong share)
    {
        bool isMuch = share > 1_000_000 / MuchPart;
        bool wasNoUse = _before != 0 && share > _before - (_before / 8);
        _before = 0;
        if (wasNoUse && isMuch)
        {
            _doublings--;
            WaitLonger(ref _wait, ref _nextWait);
            return;
        }

        _little = share < 1_000_000 / (4 * MuchPart) ? _little + 1 : 0;
        if (_little >= LittleWindows)
        {
            _doublings = Math.Min(_doublings, Math.Max(0, _doublings - 1));
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
