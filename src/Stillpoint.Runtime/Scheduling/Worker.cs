// SPDX-License-Identifier: MIT
using System;
using System.Diagnostics;
using System.Threading;
using Stillpoint.Interpreter;
using Stillpoint.Interpreter.Execution;
using Stillpoint.Native.Fibers;
using Stillpoint.Native.Threads;

namespace Stillpoint.Runtime.Scheduling;

/// <summary>The right to run guest code, and the queue that goes with it. As many as there are workers.</summary>
internal sealed class Slot
{
    /// <summary>Fibers that became ready while its thread ran.</summary>
    internal RunQueue Queue { get; } = new();

    /// <summary>How often its thread has looked for a fiber; now and then it looks elsewhere first.</summary>
    internal uint Picks { get; set; }

    /// <summary>How often a fiber was alone in the queue.</summary>
    internal uint Alone { get; set; }
}

/// <summary>What a thread had done at some moment: if it is the same later on, it may be in native code all the time.</summary>
internal readonly record struct WorkerProgress(ScheduledFiber Fiber, long Switches, long Stops);

/// <summary>An OS thread of a scheduler: has a slot and runs fibers, or waits for one.</summary>
internal sealed class Worker : IDisposable
{
    /// <summary>
    /// How long a timer's signal may be on its way before it counts as lost: setting the timer anew takes a signal back that has
    /// not arrived.
    /// </summary>
    private const long SignalNanoseconds = 1_000_000;

    [ThreadStatic]
    private static Worker? _current;

    private readonly Scheduler _scheduler;
    private readonly ThreadSignal _signal = new();
    private readonly SpinGate _gate = new();
    private SliceTimer? _timer;
    private ScheduledFiber? _fiber;
    private Slot? _slot;
    private bool _isRetaken;
    private long _timerEnd;

    /// <summary>Whether the timer was set and has not been seen to go off.</summary>
    private bool _isArmed;

    /// <summary>Fibers taken when the timer was set.</summary>
    private long _armedAt;

    internal Worker(Scheduler scheduler, Slot slot)
    {
        _scheduler = scheduler;
        _slot = slot;
        Thread thread = new(Loop, GuestProgram.NativeStackBytes) { IsBackground = true, Name = "stillpoint worker" };
        thread.Start();
    }

    /// <summary>The worker that the calling thread is, or null.</summary>
    internal static Worker? Current => _current;

    /// <summary>What it may run with; null while it waits, or has been replaced.</summary>
    internal Slot? Slot => _slot;

    /// <summary>How long stops took.</summary>
    internal LatencyHistogram Latency { get; } = new();

    /// <summary>Fibers taken so far.</summary>
    internal long Switches { get; private set; }

    /// <summary>Stops of fibers so far.</summary>
    internal long Stops { get; private set; }

    /// <summary>Stops that came where the fiber could not be stopped, and were met at the next entry or exit.</summary>
    internal long UnsafeHits { get; private set; }

    /// <summary>A thread without a slot gets one. By the scheduler.</summary>
    internal void Give(Slot slot)
    {
        _slot = slot;
        _signal.Set();
    }

    /// <summary>Lets it end.</summary>
    public void Dispose() => _signal.Set();

    /// <summary>The fiber is about to wait on this thread.</summary>
    /// <returns>The slot, which the thread has no longer; null if it was taken from it before.</returns>
    internal Slot? Leave()
    {
        Account();
        _timer!.Watch(null);
        _gate.Enter();
        _fiber = null;

        // One that has been taken from it belongs to somebody else.
        Slot? slot = _isRetaken ? null : _slot;
        _isRetaken = false;
        _slot = null;
        _gate.Exit();
        return slot;
    }

    /// <summary>The fiber that waited on this thread goes on.</summary>
    internal void Enter(ScheduledFiber fiber, Slot slot)
    {
        _gate.Enter();
        _slot = slot;
        _fiber = fiber;
        _gate.Exit();
        Begin(fiber);
    }

    /// <summary>Takes the slot from a thread whose fiber stays in native code, if it does.</summary>
    internal Slot? Retake(ScheduledFiber fiber)
    {
        Slot? slot = null;
        _gate.Enter();

        // The request costs the thread an interrupt and a stop later on, and is not made of one that runs guest code.
        if (_fiber == fiber && !_isRetaken && fiber.Thread is { IsInNative: true } thread && thread.RequestStopInNative())
        {
            slot = _slot;
            _isRetaken = slot is not null;
        }

        _gate.Exit();
        return slot;
    }

    /// <summary>The fiber that it runs, as of this moment, or null.</summary>
    internal ScheduledFiber? Running => Volatile.Read(ref _fiber);

    /// <summary>
    /// The fiber has come back because of a stop: does what is wanted of it.
    /// </summary>
    /// <param name="fiber">The fiber.</param>
    /// <param name="limit">What its timer says.</param>
    /// <param name="isForced">Whether a schedule that repeats wants the stop.</param>
    /// <returns><see cref="ExitReason.Returned"/> to go on with it.</returns>
    internal ExitReason MeetStop(ScheduledFiber fiber, StopLimit limit, bool isForced)
    {
        long now = Stopwatch.GetTimestamp();
        Stops++;
        UnsafeHits += isForced || fiber.Thread!.IsStoppedInGuest ? 0 : 1;
        if (fiber.StopRequestedAt is not 0 and long requested)
        {
            fiber.StopRequestedAt = 0;
            Latency.Add(Scheduler.Nanoseconds(now - requested));
        }
        else if (limit == StopLimit.Slice && _timerEnd != 0 && fiber.Thread!.IsStoppedInGuest)
        {
            Latency.Add(Scheduler.Nanoseconds(now - _timerEnd));
        }

        fiber.TakeHandshakes();
        if (fiber.HasHandshakes)
        {
            // They want a call: the next one that is not seen anyhow is the return of this function.
            fiber.Thread!.ComeBackAtReturn();
        }

        if (fiber.IsToEnd)
        {
            return ExitReason.Unwind;
        }

        Account();
        if (fiber.Job.TakeLimit() is not StopLimit.None and StopLimit reached)
        {
            return fiber.Job.ReachLimit(fiber, reached);
        }

        if (fiber.Job.Stop == JobStop.Suspend)
        {
            return fiber.Yield(Disposition.Suspend);
        }

        if (IsReplaced())
        {
            return fiber.Yield(Disposition.Preempt);
        }

        if (limit != StopLimit.Slice && !isForced)
        {
            return ExitReason.Returned;
        }

        // One that began after the timer was set has a slice of its own before it.
        bool isOver = isForced || Switches == _armedAt || fiber.Job.IsTimed;
        _isArmed = false;
        if (isOver && _scheduler.HasWorkFor(_slot!))
        {
            return fiber.Yield(Disposition.Preempt);
        }

        Begin(fiber);
        return ExitReason.Returned;
    }

    private void Loop()
    {
        _current = this;
        _timer = new SliceTimer();
        while (true)
        {
            if (_slot is not { } slot)
            {
                if (!WaitForSlot())
                {
                    break;
                }
            }
            else if (_scheduler.Next(slot) is { } fiber)
            {
                if (fiber.IsPinned)
                {
                    _slot = null;
                    _scheduler.AddSpare(this);
                    fiber.GiveTurn(slot);
                }
                else
                {
                    Run(fiber);
                }
            }
            else
            {
                _slot = null;
                _scheduler.AddSpare(this);
                _scheduler.GiveAway(slot);
            }
        }

        _timer.Dispose();
    }

    private bool WaitForSlot()
    {
        if (_isArmed)
        {
            _timer!.Arm(0);
            _timerEnd = 0;
            _isArmed = false;
        }

        while (Volatile.Read(ref _slot) is null)
        {
            if (_scheduler.IsClosed)
            {
                return false;
            }

            _signal.Wait();
        }

        return true;
    }

    private void Run(ScheduledFiber fiber)
    {
        fiber.Take();
        Switches++;
        if (fiber.Thread is null)
        {
            if (!fiber.Group.Prepare(fiber))
            {
                fiber.Group.End(fiber, ExitReason.Unwind);
                return;
            }

            fiber.MeetFirstRequests();
        }

        if (fiber.Job.Stop == JobStop.Suspend)
        {
            fiber.SetState(FiberState.Suspended);
            fiber.Job.Deactivate();
            fiber.LookAgain();
            return;
        }

        Volatile.Write(ref _fiber, fiber);
        Begin(fiber);
        ExitReason reason = fiber.Group.Run(fiber);
        Account();
        _timer!.Watch(null);
        _gate.Enter();
        _fiber = null;
        bool isReplaced = _isRetaken;
        _isRetaken = false;
        _gate.Exit();
        if (isReplaced)
        {
            _slot = null;
            _scheduler.AddSpare(this);
        }

        if (reason == ExitReason.Switch)
        {
            Put(fiber);
        }
        else
        {
            fiber.Group.End(fiber, reason);
        }
    }

    /// <summary>Puts a fiber that was left where it belongs.</summary>
    private void Put(ScheduledFiber fiber)
    {
        switch (fiber.Disposition)
        {
            case Disposition.Park when fiber.TryPark():
                fiber.Job.Deactivate();
                break;
            case Disposition.Suspend:
                fiber.SetState(FiberState.Suspended);
                fiber.Job.Deactivate();
                break;
            default:
                bool isLast = fiber.Disposition == Disposition.Preempt;
                fiber.SetState(FiberState.Ready);
                _scheduler.Enqueue(fiber, isLast);
                break;
        }

        fiber.LookAgain();
    }

    /// <summary>The fiber is about to run: its time counts from here, and the timer stops it.</summary>
    private void Begin(ScheduledFiber fiber)
    {
        if (fiber.Thread is { } thread)
        {
            _timer!.Watch(thread.Fiber);
        }

        long slice = _scheduler.SliceNanoseconds;
        if (fiber.Job.IsTimed)
        {
            fiber.ClockMark = ThreadClock.Nanoseconds;
            Arm(Math.Min(slice, Math.Max(1000, fiber.Job.ProcessorLimit - fiber.Job.UsedNanoseconds)));
        }
        else if (!_isArmed && slice != long.MaxValue && _slot is { } slot && _scheduler.HasWorkFor(slot))
        {
            // Where nobody is kept from running, no signal need interrupt it; if that changes, the clock sets the timer.
            Arm(slice);
        }
    }

    /// <summary>
    /// Fibers wait, and this thread runs one: lets its slice end, if that is not going to happen anyhow. Any thread. A signal of
    /// the timer between two fibers is lost; this makes up for it.
    /// </summary>
    internal void LimitSlice()
    {
        long slice = _scheduler.SliceNanoseconds;
        _gate.Enter();
        if (_fiber is not null && slice != long.MaxValue && Stopwatch.GetTimestamp() >= _timerEnd + Scheduler.Ticks(SignalNanoseconds))
        {
            // While it has a fiber the thread does not end, and its timer is there.
            Arm(slice);
        }

        _gate.Exit();
    }

    /// <summary>Sets the timer: once for each time it goes off, not for each fiber.</summary>
    private void Arm(long nanoseconds)
    {
        _armedAt = Switches;
        _isArmed = true;
        Volatile.Write(ref _timerEnd, Stopwatch.GetTimestamp() + Scheduler.Ticks(nanoseconds));
        _timer!.Arm(nanoseconds);
    }

    /// <summary>Counts the processor time that the running fiber has used.</summary>
    private void Account()
    {
        if (_fiber is { Job.IsTimed: true } fiber)
        {
            long clock = ThreadClock.Nanoseconds;
            fiber.Job.Use(clock - fiber.ClockMark);
            fiber.ClockMark = clock;
        }
    }

    private bool IsReplaced()
    {
        _gate.Enter();
        bool isReplaced = _isRetaken;
        _gate.Exit();
        return isReplaced;
    }
}
