// SPDX-License-Identifier: MIT
// A ring between two numbers that only grow. The owner adds at the tail; whoever takes moves the head by compare-and-exchange,
// so of several who look at the same fibers one gets them. What lies between the two numbers is not overwritten: a ring that is
// full is replaced by a larger one, and a thief that still reads the old one finds in it what it would find in the new one.
using System;
using System.Threading;

namespace Stillpoint.Runtime.Scheduling;

/// <summary>Fibers that became ready on one thread, first in, first out.</summary>
/// <remarks>
/// One thread at a time is the owner and adds; any thread may steal. As the queues of Go's scheduler, but that these grow:
/// runtime/proc.go, runqput and runqget.
/// </remarks>
internal sealed class LocalQueue
{
    private const int FirstSlots = 64;

    private ScheduledFiber?[] _ring = new ScheduledFiber?[FirstSlots];
    private long _head;
    private long _tail;

    /// <summary>Number of fibers, as of some moment. Any thread.</summary>
    internal int Count
    {
        get
        {
            long head = Volatile.Read(ref _head);
            return (int)(Volatile.Read(ref _tail) - head);
        }
    }

    /// <summary>Adds one at the end. A full fence: the caller looks for idle threads after that. The owner.</summary>
    internal void Push(ScheduledFiber fiber)
    {
        long tail = _tail;
        ScheduledFiber?[] ring = HasRoom(1) ? _ring : Grow(1);
        ring[(int)tail & (ring.Length - 1)] = fiber;
        Interlocked.Exchange(ref _tail, tail + 1);
    }

    /// <summary>Takes the first. The owner.</summary>
    internal ScheduledFiber? Pop()
    {
        while (true)
        {
            long head = Volatile.Read(ref _head);
            if (head == _tail)
            {
                return null;
            }

            ref ScheduledFiber? place = ref _ring[(int)head & (_ring.Length - 1)];
            ScheduledFiber? fiber = place;
            if (Interlocked.CompareExchange(ref _head, head + 1, head) == head)
            {
                // Nobody else takes it any more, and only the owner adds.
                place = null;
                return fiber;
            }
        }
    }

    /// <summary>Takes one by chance. The owner, of a queue from which nobody steals.</summary>
    internal ScheduledFiber? PopRandom(Random random)
    {
        int count = Count;
        if (count == 0)
        {
            return null;
        }

        int mask = _ring.Length - 1;
        long place = _head + random.Next(count);
        ScheduledFiber? fiber = _ring[(int)place & mask];
        for (; place > _head; place--)
        {
            _ring[(int)place & mask] = _ring[(int)(place - 1) & mask];
        }

        _ring[(int)place & mask] = null;
        _head++;
        return fiber;
    }

    /// <summary>Takes the older half, one of which is returned and the others are added to another queue. Any thread.</summary>
    /// <param name="to">A queue that the calling thread owns.</param>
    internal ScheduledFiber? Steal(LocalQueue to)
    {
        while (true)
        {
            // The tail before the ring: one that is at least as new has all that is below that tail.
            long head = Volatile.Read(ref _head);
            long tail = Volatile.Read(ref _tail);
            ScheduledFiber?[] ring = Volatile.Read(ref _ring);
            int taken = (int)((tail - head + 1) / 2);
            if (taken <= 0)
            {
                return null;
            }

            // More than the ring holds: the head has moved between the two looks.
            if (taken <= ring.Length)
            {
                ScheduledFiber? first = ring[(int)head & (ring.Length - 1)];
                to.Place(ring, head + 1, taken - 1);
                if (Interlocked.CompareExchange(ref _head, head + taken, head) == head)
                {
                    Interlocked.Exchange(ref to._tail, to._tail + taken - 1);
                    return first;
                }
            }
        }
    }

    /// <summary>Writes fibers of another ring behind the last one, without adding them yet.</summary>
    private void Place(ScheduledFiber?[] from, long first, int count)
    {
        ScheduledFiber?[] ring = HasRoom(count) ? _ring : Grow(count);
        for (int i = 0; i < count; i++)
        {
            ring[(int)(_tail + i) & (ring.Length - 1)] = from[(int)(first + i) & (from.Length - 1)];
        }
    }

    private bool HasRoom(int count) => _tail - Volatile.Read(ref _head) + count <= _ring.Length;

    private ScheduledFiber?[] Grow(int count)
    {
        long head = Volatile.Read(ref _head);
        int slots = _ring.Length;
        while (_tail - head + count > slots)
        {
            slots *= 2;
        }

        var grown = new ScheduledFiber?[slots];
        for (long i = head; i < _tail; i++)
        {
            grown[(int)i & (slots - 1)] = _ring[(int)i & (_ring.Length - 1)];
        }

        Volatile.Write(ref _ring, grown);
        return grown;
    }
}
