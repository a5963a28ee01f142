// SPDX-License-Identifier: MIT
// An action for a fiber at its next stop. Either the thread that has the fiber stops it and acts, or whoever asks finds that no
// thread has it, or that it is in native code and cannot get out of it unnoticed, and acts itself. Exactly one of them does.
using System;
using System.Diagnostics;
using System.Threading;
using Stillpoint.Native.Threads;

namespace Stillpoint.Runtime.Scheduling;

/// <summary>An action for one fiber at its next stop.</summary>
internal sealed class Handshake(Action<ScheduledFiber?> action)
{
    private readonly long _requestedAt = Stopwatch.GetTimestamp();
    private readonly ManualResetEventSlim _isDone = new();
    private int _isTaken;

    /// <summary>From the request until the action began, in nanoseconds; 0 before.</summary>
    internal long TimeToStop { get; private set; }

    /// <summary>Makes the request; it may be met before this returns.</summary>
    internal void Request(ScheduledFiber fiber)
    {
        if (!fiber.TryAdd(this))
        {
            Meet(fiber, isOver: true);
            return;
        }

        if (fiber.TryHold())
        {
            // What remains in the fiber's list has been met then.
            Meet(fiber, isOver: false);
            fiber.Release();
        }
        else if (fiber.Thread?.RequestStopInNative() == true)
        {
            Meet(fiber, isOver: false);
        }
        else
        {
            fiber.RequestStop();
        }
    }

    /// <summary>Waits until it has been met.</summary>
    internal void Wait() => _isDone.Wait();

    /// <summary>Acts if nobody has, else waits until that one is through: the fiber does not run before.</summary>
    /// <param name="fiber">The fiber, stopped.</param>
    /// <param name="isOver">Whether it has ended; then the action gets null.</param>
    internal void Meet(ScheduledFiber fiber, bool isOver)
    {
        if (Interlocked.Exchange(ref _isTaken, 1) != 0)
        {
            _isDone.Wait();
            return;
        }

        TimeToStop = Stopwatch.GetElapsedTime(_requestedAt).Ticks * TimeSpan.NanosecondsPerTick;
        try
        {
            action(isOver ? null : fiber);
        }
        finally
        {
            _isDone.Set();
        }
    }
}
