// SPDX-License-Identifier: MIT
using System.Threading;

namespace Stillpoint.Runtime.Scheduling;

/// <summary>Fibers that are ready for any thread, first in, first out, linked through themselves. Any thread.</summary>
internal sealed class GlobalQueue
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
            _first = fiber.Next;
            _last = _first is null ? null : _last;
            _count--;
        }

        _gate.Exit();
        return fiber;
    }
}
