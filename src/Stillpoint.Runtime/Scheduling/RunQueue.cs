// SPDX-License-Identifier: MIT
using System;
using System.Threading;

namespace Stillpoint.Runtime.Scheduling;

/// <summary>Fibers that are ready, first in, first out, linked through themselves. Any thread.</summary>
/// <remarks>
/// A spin lock held for a few instructions: uncontended it costs what a lock-free queue does, and others take from it only
/// when they have nothing to do.
/// </remarks>
internal sealed class RunQueue
{
    private ScheduledFiber? _first;
    private ScheduledFiber? _last;
    private int _count;
    private readonly SpinGate _gate = new();

    /// <summary>Number of fibers, as of some moment.</summary>
    internal int Count => Volatile.Read(ref _count);

    /// <summary>Adds one at the end. A full fence: the caller looks for idle threads after that.</summary>
    internal void Push(ScheduledFiber fiber)
    {
        fiber.Next = null;
        _gate.Enter();
        if (_last is null)
        {
            _first = fiber;
        }
        else
        {
            _last.Next = fiber;
        }

        _last = fiber;
        _count++;
        _gate.ExitWithFence();
    }

    /// <summary>Takes the first.</summary>
    internal ScheduledFiber? Pop()
    {
        if (Volatile.Read(ref _count) == 0)
        {
            return null;
        }

        _gate.Enter();
        ScheduledFiber? fiber = _first;
        if (fiber is not null)
        {
            Advance(fiber);
        }

        _gate.Exit();
        return fiber;
    }

    /// <summary>Takes one by chance.</summary>
    internal ScheduledFiber? PopRandom(Random random)
    {
        _gate.Enter();
        ScheduledFiber? before = null;
        ScheduledFiber? fiber = _first;
        for (int left = _count == 0 ? 0 : random.Next(_count); left > 0; left--)
        {
            before = fiber;
            fiber = fiber!.Next;
        }

        if (before is null && fiber is not null)
        {
            Advance(fiber);
        }
        else if (fiber is not null)
        {
            before!.Next = fiber.Next;
            _last = _last == fiber ? before : _last;
            _count--;
        }

        _gate.Exit();
        return fiber;
    }

    /// <summary>Takes the older half, one of which is returned and the others are added to another queue.</summary>
    /// <param name="to">A queue that the calling thread alone adds to.</param>
    internal ScheduledFiber? Steal(RunQueue to)
    {
        if (Volatile.Read(ref _count) == 0)
        {
            return null;
        }

        _gate.Enter();
        int taken = (_count + 1) / 2;
        ScheduledFiber? first = _first;
        for (int i = 0; i < taken; i++)
        {
            Advance(_first!);
        }

        ScheduledFiber? rest = taken > 1 ? first!.Next : null;
        _gate.Exit();
        for (int i = 1; i < taken; i++)
        {
            // Linked as they were; pushing changes the link.
            ScheduledFiber moved = rest!;
            rest = moved.Next;
            to.Push(moved);
        }

        return taken > 0 ? first : null;
    }

    private void Advance(ScheduledFiber first)
    {
        _first = first.Next;
        _last = _first is null ? null : _last;
        _count--;
    }
}
