// SPDX-License-Identifier: MIT
// A fiber that runs is asked to stop by a signal, which may find it on its way into native code, or come only when it is there: then it
// stops on its way back, which may be never, if it waits there for somebody who waits for the handshake. So it is looked at again.
using System;
using System.Collections.Generic;
using System.Threading;

namespace Stillpoint.Runtime.Scheduling;

/// <summary>The handshakes that running fibers were asked for, until they are met. Thread-safe.</summary>
internal sealed class HandshakeWatch : IDisposable
{
    /// <summary>Milliseconds. Most are met much sooner.</summary>
    private const int FirstDelay = 1;
    private const int LongestDelay = 64;

    private readonly Lock _gate = new();
    private readonly List<(ScheduledFiber Fiber, Handshake Handshake)> _open = [];
    private readonly RetryTimer _timer;

    internal HandshakeWatch() => _timer = new RetryTimer(LookAgain, FirstDelay, LongestDelay);

    /// <summary>The fiber has been asked to stop for a handshake.</summary>
    internal void Add(ScheduledFiber fiber, Handshake handshake)
    {
        lock (_gate)
        {
            _open.Add((fiber, handshake));
        }

        _timer.Start();
    }

    /// <inheritdoc/>
    public void Dispose() => _timer.Dispose();

    /// <returns>Whether some are not met yet.</returns>
    private bool LookAgain()
    {
        lock (_gate)
        {
            _open.RemoveAll(static one => one.Handshake.IsTaken || TryMeet(one.Fiber, one.Handshake));
            return _open.Count > 0;
        }
    }

    private static bool TryMeet(ScheduledFiber fiber, Handshake handshake)
    {
        // The request costs the thread a stop later on, so it is not made of one that runs guest code.
        if (fiber.Thread is not { IsInNative: true } || !fiber.RequestStopInNative() || !handshake.TryTake()) return false;

        // Not here: what is done may take its time, or wait for another handshake.
        ThreadPool.UnsafeQueueUserWorkItem(one => one.Handshake.Act(one.Fiber), (Handshake: handshake, Fiber: fiber), preferLocal: false);
        return true;
    }
}
