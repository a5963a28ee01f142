// SPDX-License-Identifier: MIT
// A handshake with all fibers that lasts until the action is done: those that no thread has are held, those in native code find
// a handshake that somebody else has taken and wait for its end, and the threads of the others wait in theirs.
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading;
using Stillpoint.Interpreter.Execution;
using Stillpoint.Runtime.Execution;

namespace Stillpoint.Runtime.Scheduling;

/// <summary>Stops all fibers of a program at once.</summary>
internal sealed class WorldStop
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(1);

    private readonly List<ScheduledFiber> _held = [];
    private readonly List<Handshake> _taken = [];

    /// <summary>Those that were running when they were asked to stop.</summary>
    private readonly List<(ScheduledFiber Fiber, Handshake Handshake)> _awaited = [];
    private readonly object _gate = new();
    private int _arrived;
    private bool _isOver;

    /// <summary>When it is given up, by the stopwatch.</summary>
    private long _deadline = long.MaxValue;
    private bool _isLate;

    private WorldStop()
    {
    }

    /// <summary>Stops them, runs an action on the calling thread, and lets them go on. Not on a thread that runs a fiber.</summary>
    /// <returns>How long it took until all had stopped.</returns>
    internal static TimeSpan Run(FiberGroup group, Action<IReadOnlyList<ScheduledFiber>> action)
    {
        // One at a time, and no fiber is started by the host meanwhile.
        lock (group.WorldGate)
        {
            WorldStop stop = new();
            long start = Stopwatch.GetTimestamp();
            try
            {
                List<ScheduledFiber> stopped = stop.StopAll(group);
                TimeSpan time = Stopwatch.GetElapsedTime(start);
                action(stopped);
                return time;
            }
            finally
            {
                stop.GoOn();
            }
        }
    }

    /// <summary>As <see cref="Run"/>, on the thread of a fiber of the group, which counts as stopped.</summary>
    /// <returns>False at once if somebody else is about to stop them: the caller must let its own fiber stop then.</returns>
    internal static bool TryRun(ScheduledFiber self, Action<IReadOnlyList<ScheduledFiber>> action)
    {
        if (!self.Group.WorldGate.TryEnter()) return false;
        WorldStop stop = new();
        try
        {
            action(stop.StopAll(self.Group, self));
        }
        finally
        {
            stop.GoOn();
            self.Group.WorldGate.Exit();
        }

        return true;
    }

    /// <summary>
    /// How long others wait for a stop that nobody has asked for: fibers in functions of the host stop when those return.
    /// </summary>
    internal static TimeSpan Background { get; } = TimeSpan.FromMilliseconds(10);

    /// <summary>As <see cref="TryRun"/> on a thread that runs a fiber of the group, as <see cref="Run"/> on any other.</summary>
    /// <param name="group">The fibers.</param>
    /// <param name="action">The action.</param>
    /// <param name="limit">How long it is waited on any other thread, at most; null for as long as it takes.</param>
    /// <returns>
    /// False, and nothing was done, if it is on such a thread and somebody else is about to stop them, or if they did not stop in time.
    /// </returns>
    internal static bool TryRunAnywhere(FiberGroup group, Action<IReadOnlyList<ScheduledFiber>> action, TimeSpan? limit = null)
    {
        ScheduledFiber? self = Worker.Current?.Running ?? (GuestThread.Current as CompiledThread)?.Owner;
        if (self?.Group == group) return TryRun(self, action);
        if (limit is { } longest) return TryRunWithin(group, longest, action);
        _ = Run(group, action);
        return true;
    }

    private static bool TryRunWithin(FiberGroup group, TimeSpan limit, Action<IReadOnlyList<ScheduledFiber>> action)
    {
        if (!group.WorldGate.TryEnter(limit)) return false;
        WorldStop stop = new() { _deadline = Stopwatch.GetTimestamp() + (long)(limit.TotalSeconds * Stopwatch.Frequency) };
        try
        {
            List<ScheduledFiber> stopped = stop.StopAll(group);
            if (!stop._isLate) action(stopped);
            return !stop._isLate;
        }
        finally
        {
            stop.GoOn();
            group.WorldGate.Exit();
        }
    }

    /// <summary>Fibers may start others until the last one has stopped, so it is looked again until there is none that is new.</summary>
    private List<ScheduledFiber> StopAll(FiberGroup group, ScheduledFiber? self = null)
    {
        HashSet<ScheduledFiber> seen = [];
        List<ScheduledFiber> stopped = [];
        if (self is not null)
        {
            seen.Add(self);
            stopped.Add(self);
        }

        bool isNew = true;
        while (isNew && !_isLate)
        {
            isNew = false;
            foreach (ScheduledFiber fiber in group.Handles.All<ScheduledFiber>())
            {
                if (seen.Add(fiber))
                {
                    isNew = true;
                    stopped.Add(fiber);
                    Stop(fiber);
                }
            }

            WaitForAll();
        }

        stopped.RemoveAll(static fiber => fiber.State == FiberState.Ended);
        return stopped;
    }

    private void Stop(ScheduledFiber fiber)
    {
        if (fiber.TryHold())
        {
            _held.Add(fiber);
            return;
        }

        Handshake handshake = new((_, _) =>
        {
            Change(() => _arrived++);
            WaitFor(() => _isOver);
        });
        if (!fiber.TryAdd(handshake)) return;

        // It may have been left by its thread meanwhile, after that has looked for handshakes.
        if (fiber.TryHold())
        {
            _held.Add(fiber);
            if (!Take(handshake)) _awaited.Add((fiber, handshake));
            return;
        }

        if (fiber.RequestStopInNative() && Take(handshake)) return;
        _awaited.Add((fiber, handshake));
        fiber.RequestStop();
    }

    /// <summary>
    /// Waits for those that were asked to stop. One that was on its way into native code goes there first, and may stay as long as
    /// another one stands: so they are looked at again.
    /// </summary>
    private void WaitForAll()
    {
        while (true)
        {
            lock (_gate)
            {
                if (_arrived < _awaited.Count) _ = Monitor.Wait(_gate, LookAgain);
                if (_arrived >= _awaited.Count) return;
            }

            if (_isLate = Stopwatch.GetTimestamp() > _deadline) return;
            foreach ((ScheduledFiber fiber, Handshake handshake) in _awaited)
            {
                if (fiber.RequestStopInNative() && Take(handshake)) Change(() => _arrived++);
            }
        }
    }

    private void Change(Action change)
    {
        lock (_gate)
        {
            change();
            Monitor.PulseAll(_gate);
        }
    }

    private void WaitFor(Func<bool> isReached)
    {
        lock (_gate)
        {
            while (!isReached()) _ = Monitor.Wait(_gate);
        }
    }

    private bool Take(Handshake handshake)
    {
        bool isTaken = handshake.TryTake();
        if (isTaken)
        {
            _taken.Add(handshake);
        }

        return isTaken;
    }

    private void GoOn()
    {
        Change(() => _isOver = true);
        foreach (Handshake handshake in _taken)
        {
            handshake.Finish();
        }

        foreach (ScheduledFiber fiber in _held)
        {
            fiber.Release();
        }
    }
}
