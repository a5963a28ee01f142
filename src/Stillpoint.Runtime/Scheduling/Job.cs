// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using System.Threading;
using Stillpoint.Interpreter;
using Stillpoint.Interpreter.Execution;
using Stillpoint.Interpreter.Reports;
using Stillpoint.Native.Fibers;

namespace Stillpoint.Runtime.Scheduling;

/// <summary>What the host wants of a job.</summary>
internal enum JobStop
{
    /// <summary>That it goes on.</summary>
    None,

    /// <summary>That its fibers stop where they are; it may go on later.</summary>
    Suspend,

    /// <summary>That its fibers end.</summary>
    Kill,
}

/// <summary>
/// A fiber that the host has started and all that it and its fibers have started: they share limits, are stopped together, and
/// end with the first.
/// </summary>
internal class Job
{
    private readonly WallLimit _wallLimit;
    private readonly SpinGate _fibersGate = new();
    private readonly Lock _limitGate = new();
    private readonly List<ScheduledFiber> _fibers = [];
    private int _active;
    private int _stop;
    private int _limit;
    private long _usedNanoseconds;
    private long _steps;

    internal Job(FiberGroup group)
    {
        Group = group;
        _wallLimit = new WallLimit(this);
    }

    /// <summary>All fibers of the program.</summary>
    internal FiberGroup Group { get; }

    /// <summary>What the host wants.</summary>
    internal JobStop Stop => (JobStop)Volatile.Read(ref _stop);

    /// <summary>Number of its fibers that run or are ready to; those that have begun to wait are counted for a moment longer.</summary>
    internal int Active => Volatile.Read(ref _active);

    /// <summary>Nanoseconds of processor time that it may use, or <see cref="long.MaxValue"/>.</summary>
    internal long ProcessorLimit { get; set; } = long.MaxValue;

    /// <summary>Instructions that it may execute under a deterministic schedule, or <see cref="long.MaxValue"/>.</summary>
    internal long InstructionLimit { get; set; } = long.MaxValue;

    /// <summary>Whether its processor time is measured.</summary>
    internal bool IsTimed => ProcessorLimit != long.MaxValue;

    /// <summary>Nanoseconds of processor time that it has used, if that is measured.</summary>
    internal long UsedNanoseconds => Interlocked.Read(ref _usedNanoseconds);

    /// <summary>Instructions that it has executed under a deterministic schedule.</summary>
    internal long Steps => Interlocked.Read(ref _steps);

    /// <summary>Counts processor time.</summary>
    internal void Use(long nanoseconds) => Interlocked.Add(ref _usedNanoseconds, nanoseconds);

    /// <summary>Counts instructions.</summary>
    internal void Step(long instructions) => Interlocked.Add(ref _steps, instructions);

    /// <summary>Its fibers that are not over.</summary>
    internal ScheduledFiber[] Fibers
    {
        get
        {
            _fibersGate.Enter();
            try
            {
                return [.. _fibers];
            }
            finally
            {
                _fibersGate.Exit();
            }
        }
    }

    /// <summary>Adds a fiber.</summary>
    internal void Add(ScheduledFiber fiber)
    {
        _fibersGate.Enter();
        try
        {
            fiber.PlaceInJob = _fibers.Count;
            _fibers.Add(fiber);
        }
        finally
        {
            _fibersGate.Exit();
        }
    }

    /// <summary>Takes a fiber out that is over.</summary>
    internal void Remove(ScheduledFiber fiber)
    {
        _fibersGate.Enter();
        ScheduledFiber last = _fibers[^1];
        _fibers[fiber.PlaceInJob] = last;
        last.PlaceInJob = fiber.PlaceInJob;
        _fibers.RemoveAt(_fibers.Count - 1);
        _fibersGate.Exit();
    }

    /// <summary>One of its fibers can run from here on.</summary>
    internal void Activate()
    {
        if (Interlocked.Increment(ref _active) == 1)
        {
            Group.SeeActivity();
        }
    }

    /// <summary>Some of its fibers can no longer run.</summary>
    internal void Deactivate(int fibers = 1)
    {
        if (Interlocked.Add(ref _active, -fibers) == 0)
        {
            BecomeQuiet();
        }
    }

    /// <summary>Asks for a stop of all its fibers, or takes that back. Asking to kill is final.</summary>
    /// <param name="stop">What is asked for.</param>
    /// <param name="self">The fiber that asks, which sees to itself.</param>
    internal void RequestStop(JobStop stop, ScheduledFiber? self = null)
    {
        int before = Volatile.Read(ref _stop);
        while ((JobStop)before != JobStop.Kill)
        {
            int found = Interlocked.CompareExchange(ref _stop, (int)stop, before);
            if (found == before)
            {
                break;
            }

            before = found;
        }

        if (stop == JobStop.None)
        {
            return;
        }

        foreach (ScheduledFiber fiber in Fibers)
        {
            // Who takes one that is ready looks at what is wanted after the state has become Running; one that is about to wait
            // may find that it need not.
            if (fiber.State is FiberState.Running or FiberState.Parking or FiberState.Woken && fiber != self)
            {
                fiber.RequestStop();
            }

            if (stop == JobStop.Kill)
            {
                fiber.WakeToEnd();
                Group.Resume(fiber);
            }
        }

        if (Active == 0)
        {
            BecomeQuiet();
        }
    }

    /// <summary>Sets the time on the clock after which <see cref="StopLimit.WallTime"/> is reached; null for never.</summary>
    internal void SetWallLimit(long? nanoseconds)
    {
        SchedulerClock clock = Group.Scheduler.Clock;
        lock (_limitGate)
        {
            clock.Remove(_wallLimit);
            Volatile.Write(ref _limit, 0);
            _wallLimit.Deadline = long.MaxValue;
            if (nanoseconds is { } time)
            {
                _wallLimit.Deadline = clock.After(time);
                clock.Add(_wallLimit);
            }
        }
    }

    /// <summary>Whether the limit of time on the clock is reached, and nobody has been stopped for it.</summary>
    internal bool IsLimitPending => Volatile.Read(ref _limit) != 0;

    /// <summary>Whether a limit is reached, on the thread that has one of its fibers stopped.</summary>
    internal StopLimit TakeLimit()
    {
        if (Steps >= InstructionLimit)
        {
            return StopLimit.Instructions;
        }

        if (UsedNanoseconds >= ProcessorLimit)
        {
            return StopLimit.ProcessorTime;
        }

        return (StopLimit)Interlocked.Exchange(ref _limit, 0);
    }

    /// <summary>A limit is reached, and the fiber is stopped there.</summary>
    /// <returns>How the fiber goes on.</returns>
    internal virtual ExitReason ReachLimit(ScheduledFiber fiber, StopLimit limit) => fiber.Thread!.EndByLimit(limit);

    /// <summary>A limit on the clock is reached, and none of its fibers runs that could be stopped for it.</summary>
    internal virtual void ReachLimitAtRest(StopLimit limit) => Group.EndByLimit(limit);

    /// <summary>One of its fibers has trapped.</summary>
    internal virtual void TakeTrap(ScheduledFiber fiber, TrapReport report) =>
        Group.Program.End(new RunResult(report.ExitCode, report, 0));

    /// <summary>One of its fibers gives control back to the host; if nobody waits for that, to other fibers.</summary>
    internal virtual ExitReason YieldToHost(ScheduledFiber fiber) => fiber.Yield();

    /// <summary>Its first fiber is over.</summary>
    /// <param name="root">That fiber.</param>
    /// <param name="reason">Whether its function returned.</param>
    internal virtual void EndRoot(ScheduledFiber root, ExitReason reason)
    {
        RequestStop(JobStop.Kill);
        SetWallLimit(null);
    }

    /// <summary>None of its fibers can run any more.</summary>
    protected virtual void BecomeQuiet()
    {
        // They ran when the limit was reached, and have begun to wait before they were stopped.
        if (IsLimitPending)
        {
            ReachLimitAtRest(StopLimit.WallTime);
        }

        Group.FindDeadlock();
    }

    private void ReachWallLimit()
    {
        lock (_limitGate)
        {
            // One that was taken back when it was about to happen.
            if (Group.Scheduler.Clock.Now < _wallLimit.Deadline)
            {
                return;
            }

            Interlocked.Exchange(ref _limit, (int)StopLimit.WallTime);
        }

        bool isRunning = false;
        foreach (ScheduledFiber fiber in Fibers)
        {
            if (fiber.State is not (FiberState.Parked or FiberState.Suspended or FiberState.Ended))
            {
                fiber.RequestStop();
                isRunning = true;
            }
        }

        if (!isRunning)
        {
            ReachLimitAtRest(StopLimit.WallTime);
        }
    }

    private sealed class WallLimit(Job job) : TimedItem
    {
        internal override void Fire() => job.ReachWallLimit();
    }
}
