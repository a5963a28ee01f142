// SPDX-License-Identifier: MIT
// An action for a fiber at its next stop. Either the thread that has the fiber stops it and acts, or whoever asks finds that no
// thread has it, or that it is in native code and cannot get out of it unnoticed, and acts itself. Exactly one of them does.
using System;
using System.Diagnostics;
using System.Threading;

namespace Stillpoint.Runtime.Scheduling;

/// <summary>An action for one fiber at its next stop.</summary>
/// <param name="action">Gets the fiber, or null if that has ended, and how long it took to stop.</param>
/// <param name="isAtCall">Whether the fiber must stand at a call: entering or behind one, or in the runtime or native code.</param>
internal sealed class Handshake(Action<ScheduledFiber?, TimeSpan> action, bool isAtCall = false)
{
    private readonly long _requestedAt = Stopwatch.GetTimestamp();
    private readonly object _gate = new();
    private bool _isDone;
    private int _isTaken;

    /// <summary>Whether any instruction will not do.</summary>
    internal bool IsAtCall => isAtCall;

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
            bool canMeet = !isAtCall || fiber.IsAtCall;
            if (canMeet) Meet(fiber, isOver: false);
            fiber.Release();
            if (canMeet) return;
        }
        else if (fiber.RequestStopInNative())
        {
            Meet(fiber, isOver: false);
            return;
        }

        fiber.RequestStop();
        fiber.Group.HandshakeWatch.Add(fiber, this);
    }

    /// <summary>Whether somebody meets it, or has.</summary>
    internal bool IsTaken => Volatile.Read(ref _isTaken) != 0;

    /// <summary>
    /// Makes the caller the one who meets it, if nobody else is; the fiber does not run on before <see cref="Act"/> or
    /// <see cref="Finish"/>.
    /// </summary>
    internal bool TryTake() => Interlocked.Exchange(ref _isTaken, 1) == 0;

    /// <summary>Ends what <see cref="TryTake"/> began.</summary>
    internal void Finish()
    {
        lock (_gate)
        {
            _isDone = true;
            Monitor.PulseAll(_gate);
        }
    }

    /// <summary>Acts if nobody has, else waits until that one is through: the fiber does not run before.</summary>
    /// <param name="fiber">The fiber, stopped.</param>
    /// <param name="isOver">Whether it has ended; then the action gets null.</param>
    internal void Meet(ScheduledFiber fiber, bool isOver)
    {
        if (!TryTake())
        {
            WaitForEnd();
            return;
        }

        Act(isOver ? null : fiber);
    }

    /// <summary>Does what is to be done, and ends what <see cref="TryTake"/> began.</summary>
    /// <param name="fiber">The fiber, stopped, or null if it has ended.</param>
    internal void Act(ScheduledFiber? fiber)
    {
        try
        {
            action(fiber, Stopwatch.GetElapsedTime(_requestedAt));
        }
        finally
        {
            Finish();
        }
    }

    private void WaitForEnd()
    {
        lock (_gate)
        {
            while (!_isDone)
            {
                Monitor.Wait(_gate);
            }
        }
    }
}
