// SPDX-License-Identifier: MIT
using System;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Threading;
using Stillpoint.Interpreter;
using Stillpoint.Interpreter.Execution;
using Stillpoint.Native.Fibers;
using Stillpoint.Native.Threads;
using Stillpoint.Runtime.Execution;
using Stillpoint.Runtime.Heaps;

namespace Stillpoint.Runtime.Scheduling;

/// <summary>The right to run guest code, and the queue that goes with it. As many as there are workers.</summary>
internal sealed class Slot
{
    /// <summary>Fibers that became ready while its thread ran.</summary>
    internal LocalQueue Queue { get; } = new();

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
    private ThreadBinding? _binding;
    private SliceTimer? _timer;
    private ScheduledFiber? _fiber;
    private Slot? _slot;

    /// <summary>Whether the slot has been taken from it, or, while the gate is held by whoever does that, may be.</summary>
    private bool _isRetaken;

    /// <summary>A job whose count of active fibers is too high by so many: those that wait since this thread left them.</summary>
    private Job? _quietJob;
    private int _quiet;

    private long _timerEnd;

    /// <summary>Whether the timer was set and has not been seen to go off.</summary>
    private bool _isArmed;

    /// <summary>What the last fiber that was left has not used of its memory for new objects: the next one goes on in it.</summary>
    private AllocationPiece _piece;

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

    /// <summary>What it may run with; null while it waits, or has been replaced. The thread itself, not in native code.</summary>
    internal Slot? Slot => LookForLoss() ? null : _slot;

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
        CountQuiet();
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
    /// <remarks>
    /// What is said before the request is seen by the thread when it comes back from native code, so the thread itself takes no
    /// lock: if it is not in native code, and does not see it, then this one sees that it is not there.
    /// </remarks>
    internal Slot? Retake(ScheduledFiber fiber)
    {
        Slot? slot = null;
        _gate.Enter();

        // The request costs the thread an interrupt and a stop later on, and is not made of one that runs guest code.
        if (!_isRetaken && fiber.Thread is { IsInNative: true } thread)
        {
            Volatile.Write(ref _isRetaken, true);
            if (thread.RequestStopInNative() && Running == fiber)
            {
                slot = _slot;
            }

            Volatile.Write(ref _isRetaken, slot is not null);
        }

        _gate.Exit();
        return slot;
    }

    /// <summary>
    /// The slot is the thread's own to use, or it has none: after its fiber was in native code, before anything is put into the
    /// slot's queue.
    /// </summary>
    /// <returns>Whether the slot was taken from it.</returns>
    internal bool LookForLoss()
    {
        if (!Volatile.Read(ref _isRetaken))
        {
            return false;
        }

        // Whoever holds the gate may still find that there is nothing to take.
        _gate.Enter();
        bool isLost = _isRetaken;
        if (isLost)
        {
            _slot = null;
        }

        _gate.Exit();
        return isLost;
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
        bool isReplaced = LookForLoss();
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

        if (isReplaced)
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
        _binding = ThreadBinding.Current;
        _timer = new SliceTimer();
        while (!TryRunFibers())
        {
        }

        _gate.Enter();
        _timer.Dispose();
        _timer = null;
        _gate.Exit();
    }

    /// <returns>Whether the scheduler is closed, rather than that the runtime failed for a program, which has ended then.</returns>
    private bool TryRunFibers()
    {
        try
        {
            RunFibers();
            return true;
        }
        catch (Exception e) when (_fiber is not null)
        {
            ScheduledFiber fiber = _fiber;
            fiber.Group.Program.EndByDefect(e);
            Leave(fiber, ExitReason.Unwind);
            return false;
        }
    }

    /// <summary>Runs fibers until the scheduler is closed.</summary>
    /// <remarks>
    /// The processor predicts a return by the calls that it has seen, and a fiber that is left has made some that do not return:
    /// each return behind that, to callers of this method, would be mispredicted. So fibers are entered here, where nothing
    /// returns. Without a try block, in which calls of unmanaged code take a detour; and optimized at once, for it is called
    /// once, and code compiled ahead of time would call what must be inlined here.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void RunFibers()
    {
        while (true)
        {
            if (_slot is not { } slot)
            {
                if (!WaitForSlot())
                {
                    return;
                }
            }
            else if (_scheduler.Next(slot) is { } fiber)
            {
                if (TryTake(fiber, slot))
                {
                    CompiledThread thread = fiber.Thread!;
                    ExitReason reason;
                    while (thread.Serve(thread.EnterFiber(), out reason))
                    {
                    }

                    End(fiber, reason);
                }
            }
            else
            {
                _slot = null;
                _scheduler.AddSpare(this);
                _scheduler.GiveAway(slot);
            }
        }
    }

    private bool WaitForSlot()
    {
        _binding!.Innermost = null;
        CountQuiet();
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

    /// <summary>Makes a fiber ready to be entered.</summary>
    /// <returns>Whether it is to be entered. If not, it is where it belongs.</returns>
    private bool TryTake(ScheduledFiber fiber, Slot slot)
    {
        if (fiber.IsPinned)
        {
            _slot = null;
            _scheduler.AddSpare(this);
            fiber.GiveTurn(slot);
            return false;
        }

        // Before it is Running: who sees that it is so finds a guest thread to tell what is wanted.
        bool isFirst = fiber.Thread is null;
        bool hasThread = !isFirst || fiber.Group.Prepare(fiber);
        fiber.Take();
        Switches++;
        if (_quietJob != fiber.Job)
        {
            CountQuiet();
        }

        if (!hasThread)
        {
            fiber.Group.End(fiber, ExitReason.Unwind);
            return false;
        }

        if (isFirst)
        {
            fiber.MeetFirstRequests();
        }

        if (fiber.Job.Stop == JobStop.Suspend)
        {
            Put(fiber, Disposition.Suspend);
            return false;
        }

        Volatile.Write(ref _fiber, fiber);
        if (_piece.Heap is not null) fiber.Thread?.TakePiece(ref _piece);
        Begin(fiber);
        ExitReason reason = ExitReason.Unwind;
        if (fiber.Thread is { } thread && !fiber.IsToEnd)
        {
            thread.Bind(_binding!);
            reason = fiber.GoOn(thread);
        }

        if (reason != ExitReason.Returned)
        {
            Leave(fiber, reason);
        }

        return reason == ExitReason.Returned;
    }

    /// <summary>A fiber is not to be entered again now: its function has returned, or it is left.</summary>
    private void End(ScheduledFiber fiber, ExitReason reason)
    {
        if (reason != ExitReason.Switch)
        {
            CompiledThread thread = fiber.Thread!;
            thread.EndBegun();
            reason = reason == ExitReason.Returned && fiber.Root is { } root ? root.Complete(thread) : reason;
        }

        Leave(fiber, reason);
    }

    /// <summary>The thread leaves a fiber.</summary>
    private void Leave(ScheduledFiber fiber, ExitReason reason)
    {
        Account();
        _timer!.Watch(null);
        fiber.Thread?.GivePiece(ref _piece);
        Volatile.Write(ref _fiber, null);
        if (LookForLoss())
        {
            _isRetaken = false;
            _scheduler.AddSpare(this);
        }

        if (reason == ExitReason.Switch)
        {
            Put(fiber, fiber.Disposition);
        }
        else
        {
            _binding!.Innermost = null;
            fiber.Group.End(fiber, reason);
        }
    }

    /// <summary>Puts a fiber that was left where it belongs.</summary>
    private void Put(ScheduledFiber fiber, Disposition disposition)
    {
        switch (disposition)
        {
            case Disposition.Park when fiber.TryPark():
                // Those of another job were counted when it was taken.
                if (_quiet++ == 0)
                {
                    _quietJob = fiber.Job;
                }

                break;
            case Disposition.Suspend:
                fiber.Suspend();
                fiber.Job.Deactivate();
                break;
            default:
                fiber.SetState(FiberState.Ready);
                _scheduler.Enqueue(fiber, _slot, isLast: disposition == Disposition.Preempt);
                break;
        }

        fiber.LookAgain();
    }

    /// <summary>
    /// A fiber of a job has become ready: if one of the same job has just begun to wait, they are as many as were counted.
    /// The thread itself.
    /// </summary>
    internal bool TryReplaceQuiet(Job job)
    {
        if (_quiet == 0 || _quietJob != job)
        {
            return false;
        }

        _quiet--;
        return true;
    }

    /// <summary>
    /// Counts the fibers that wait since this thread left them: before it runs one of another job, or none, so that the job is
    /// not thought to be active because of them. The thread itself.
    /// </summary>
    internal void CountQuiet()
    {
        if (_quiet != 0)
        {
            int quiet = _quiet;
            _quiet = 0;
            _quietJob!.Deactivate(quiet);
        }

        _quietJob = null;
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
        else if (!_isArmed && slice != long.MaxValue && _slot is { } slot
            && (_scheduler.Options.EndsSlicesAlone || _scheduler.HasWorkFor(slot)))
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
        bool isLate = Stopwatch.GetTimestamp() >= _timerEnd + Scheduler.Ticks(SignalNanoseconds);
        if (_fiber is not null && _timer is not null && slice != long.MaxValue && isLate)
        {
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
}
