// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Threading;

namespace Stillpoint.Heap;

/// <summary>Places that threads with much to do leave for others; knows when nobody has anything to do any more.</summary>
/// <remarks>Any thread.</remarks>
internal sealed class EvacuationPool
{
    /// <summary>Places that are given and taken at once.</summary>
    internal const int Most = 256;

    private readonly object _gate = new();
    private readonly Stack<ulong[]> _full = new();
    private readonly Stack<ulong[]> _empty = new();

    /// <summary>Threads that take part, and those of them that have something to do.</summary>
    private int _joined;
    private int _active;
    private int _waiting;
    private Exception? _fault;

    /// <summary>Whether somebody waits for places.</summary>
    internal bool IsWanted => Volatile.Read(ref _waiting) > 0;

    /// <summary>Begins, with the calling thread.</summary>
    internal void Open()
    {
        lock (_gate)
        {
            (_joined, _active) = (1, 1);
        }
    }

    /// <summary>Takes part; <see cref="Leave"/> must follow.</summary>
    /// <returns>False if it has not begun, or is over.</returns>
    internal bool TryJoin()
    {
        lock (_gate)
        {
            if (_active == 0) return false;
            _active++;
            _joined++;
            return true;
        }
    }

    /// <summary>Gives places, at most <see cref="Most"/>.</summary>
    internal void Give(ReadOnlySpan<ulong> places)
    {
        lock (_gate)
        {
            if (!_empty.TryPop(out ulong[]? packet)) packet = new ulong[Most + 1];
            packet[Most] = (ulong)places.Length;
            places.CopyTo(packet);
            _full.Push(packet);
            Monitor.Pulse(_gate);
        }
    }

    /// <summary>Takes places, and waits for some if there is still somebody who may give them.</summary>
    /// <param name="places">Room for <see cref="Most"/>.</param>
    /// <returns>How many; 0 when it is over for all.</returns>
    internal int Take(Span<ulong> places)
    {
        lock (_gate)
        {
            while (true)
            {
                if (_full.TryPop(out ulong[]? packet))
                {
                    int count = (int)packet[Most];
                    packet.AsSpan(0, count).CopyTo(places);
                    _empty.Push(packet);
                    return count;
                }

                Rest();
                if (_active == 0) return 0;
                _waiting++;
                Monitor.Wait(_gate);
                _waiting--;
                if (_active == 0) return 0;
                _active++;
            }
        }
    }

    /// <summary>Has nothing to do any more, and needs no more places: what others leave is not done then.</summary>
    internal void Abandon(Exception fault)
    {
        lock (_gate)
        {
            _fault ??= fault;
            Rest();
        }
    }

    /// <summary>Takes no part any more, once it is over.</summary>
    internal void Leave()
    {
        lock (_gate)
        {
            _joined--;
            Monitor.PulseAll(_gate);
        }
    }

    /// <summary>Waits until nobody takes part.</summary>
    /// <returns>Why a thread could not go on, or null.</returns>
    internal Exception? WaitForAll()
    {
        lock (_gate)
        {
            while (_joined > 0) Monitor.Wait(_gate);
            return _fault;
        }
    }

    private void Rest()
    {
        if (--_active == 0) Monitor.PulseAll(_gate);
    }
}
