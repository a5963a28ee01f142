// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Stillpoint.Interpreter.Execution;
using Stillpoint.Interpreter.Heaps;
using Stillpoint.Interpreter.Reports;
using Stillpoint.Native.Fibers;
using Stillpoint.Runtime.Reports;
using Stillpoint.Runtime.Scheduling;

namespace Stillpoint;

/// <summary>A fiber of the host with all that it has started: runs between the calls of <see cref="RunAsync"/> and their ends.</summary>
internal sealed class HostedJob : Job
{
    private const int MostStartedTraps = 16;

    private readonly Lock _gate = new();
    private readonly GuestCall _call;
    private readonly List<TrapReport> _startedTraps = [];
    private TaskCompletionSource<FiberResult>? _run;
    private CancellationTokenRegistration _cancellation;
    private ScheduledFiber? _root;
    private TrapReport? _trap;
    private FiberStatus _why = FiberStatus.Preempted;
    private FiberResult? _final;

    internal HostedJob(FiberGroup group, GuestCall call)
        : base(group) => _call = call;

    /// <summary>How it ended, or null.</summary>
    internal FiberResult? Final => Volatile.Read(ref _final);

    /// <summary>See <see cref="Fiber.RunAsync"/>.</summary>
    internal Task<FiberResult> RunAsync(Budget budget, CancellationToken cancellationToken)
    {
        TaskCompletionSource<FiberResult> run;
        lock (_gate)
        {
            if (_final is { } over)
            {
                return Task.FromResult(over);
            }

            if (_run is not null)
            {
                throw new InvalidOperationException("the fiber is running");
            }

            SetBudget(budget);
            _why = FiberStatus.Preempted;
            run = new TaskCompletionSource<FiberResult>(TaskCreationOptions.RunContinuationsAsynchronously);
            _run = run;
            RequestStop(JobStop.None);
        }

        // Cancelled before it has begun, it begins to end.
        _cancellation = cancellationToken.Register(Kill);
        if (_root is null)
        {
            // Before it can run: the run may be over, and the next one asked for, before this returns.
            _root = new ScheduledFiber(this) { Root = _call };
            Group.Start(_root);
        }
        else
        {
            Group.ResumeAll(this);
            if (Active == 0)
            {
                // All wait still, and nobody has looked while the job was suspended whether anything can end that.
                BecomeQuiet();
            }
        }

        return run.Task;
    }

    /// <summary>See <see cref="Fiber.Pause"/>.</summary>
    internal void Pause()
    {
        lock (_gate)
        {
            // Within the lock: not the next run.
            if (_run is not null)
            {
                RequestStop(JobStop.Suspend);
            }
        }
    }

    /// <summary>See <see cref="Fiber.Kill"/>.</summary>
    internal void Kill()
    {
        bool hasBegun;
        lock (_gate)
        {
            hasBegun = _root is not null || _run is not null;
        }

        RequestStop(JobStop.Kill);
        if (!hasBegun)
        {
            EndRun(new FiberResult(FiberStatus.Cancelled));
        }
    }

    /// <summary>See <see cref="Fiber.HandshakeAsync"/>.</summary>
    internal Task<TimeSpan?> HandshakeAsync(Action<StoppedFiber> action, StopPoint point)
    {
        TaskCompletionSource<TimeSpan?> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        if (_root is not { } root || Final is not null)
        {
            return Task.FromResult<TimeSpan?>(null);
        }

        new Handshake(Meet, isAtCall: point == StopPoint.Call).Request(root);
        return done.Task;

        void Meet(ScheduledFiber? fiber, TimeSpan timeToStop)
        {
            try
            {
                if (fiber is not null)
                {
                    action(new StoppedFiber(fiber));
                }

                done.SetResult(fiber is null ? null : timeToStop);
            }
            catch (Exception e)
            {
                done.SetException(e);
            }
        }
    }

    /// <summary>See <see cref="Fiber.GetResult"/>.</summary>
    internal T GetResult<T>()
        where T : unmanaged => Final?.Status == FiberStatus.Completed
            ? _call.GetResult<T>()
            : throw new InvalidOperationException("the fiber is not completed");

    /// <inheritdoc/>
    internal override ExitReason ReachLimit(ScheduledFiber fiber, StopLimit limit)
    {
        _why = FiberStatus.BudgetExhausted;
        RequestStop(JobStop.Suspend, fiber);
        return fiber.Yield(Disposition.Suspend);
    }

    /// <inheritdoc/>
    internal override void ReachLimitAtRest(StopLimit limit)
    {
        lock (_gate)
        {
            // The limit of a run that is over is none of the next one's.
            if (_run is not null && TakeLimit() == limit)
            {
                _why = FiberStatus.BudgetExhausted;
                RequestStop(JobStop.Suspend);
            }
        }
    }

    /// <inheritdoc/>
    internal override ExitReason YieldToHost(ScheduledFiber fiber)
    {
        if (fiber.Root is null)
        {
            return fiber.Yield();
        }

        _why = FiberStatus.Yielded;
        RequestStop(JobStop.Suspend, fiber);
        return fiber.Yield(Disposition.Suspend);
    }

    /// <inheritdoc/>
    internal override void TakeTrap(ScheduledFiber fiber, TrapReport report)
    {
        lock (_gate)
        {
            if (fiber.Root is not null)
            {
                _trap = report;
            }
            else if (_startedTraps.Count < MostStartedTraps)
            {
                _startedTraps.Add(report);
            }
        }
    }

    /// <inheritdoc/>
    internal override void EndRoot(ScheduledFiber root, ExitReason reason)
    {
        base.EndRoot(root, reason);
        FiberStatus status = reason == ExitReason.Returned ? FiberStatus.Completed
            : _trap is { Reason: FaultReasons.StackOverflow } ? FiberStatus.StackOverflow
            : _trap is { } trap && ProgramHeap.IsExhausted(trap.Reason) ? FiberStatus.HeapExhausted
            : _trap is not null ? FiberStatus.Trapped
            : Group.Program.IsOver ? FiberStatus.Exited
            : FiberStatus.Cancelled;
        EndRun(
            new FiberResult(status)
            {
                Trap = status is FiberStatus.StackOverflow or FiberStatus.HeapExhausted or FiberStatus.Trapped ? _trap : null,
                ExitCode = status == FiberStatus.Exited ? Group.Program.ExitCode : 0,
            });
    }

    /// <inheritdoc/>
    protected override void BecomeQuiet()
    {
        if (Stop == JobStop.Suspend)
        {
            EndRun(null);
        }

        base.BecomeQuiet();
    }

    private void SetBudget(Budget budget)
    {
        if (budget.Instructions is not null && Group.Stress is null)
        {
            throw new ArgumentException("instructions are counted by an engine only whose runs repeat");
        }

        ProcessorLimit = budget.ProcessorTime is { } time
            ? UsedNanoseconds + Scheduler.Nanoseconds(time)
            : long.MaxValue;
        InstructionLimit = budget.Instructions is { } instructions ? Steps + instructions : long.MaxValue;
        SetWallLimit(budget.WallTime is { } wall ? Scheduler.Nanoseconds(wall) : null);
    }

    /// <summary>A run comes back.</summary>
    /// <param name="final">The result if the fiber is over, null if it is suspended.</param>
    private void EndRun(FiberResult? final)
    {
        TaskCompletionSource<FiberResult>? run;
        FiberResult result;
        lock (_gate)
        {
            // Two may find that all fibers have stopped, and the next run may have begun before the second one comes here.
            if (_final is not null || (final is null && (_run is null || Stop != JobStop.Suspend || Active != 0)))
            {
                return;
            }

            result = (final ?? new FiberResult(_why)) with { StartedTraps = [.. _startedTraps] };
            if (final is not null)
            {
                _final = result;
            }

            run = _run;
            _run = null;
            if (run is not null)
            {
                SetWallLimit(null);
            }
        }

        if (run is not null)
        {
            _cancellation.Unregister();
            run.SetResult(result);
        }
    }
}
