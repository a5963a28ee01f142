// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using Stillpoint.Interpreter;
using Stillpoint.Interpreter.Execution;
using Stillpoint.Interpreter.Reports;
using Stillpoint.Native.Fibers;
using Stillpoint.Native.Memory;
using Stillpoint.Runtime.Execution;

namespace Stillpoint.Runtime.Scheduling;

/// <summary>The fibers of one program: their numbers, their stacks, and whether they can go on.</summary>
internal sealed class FiberGroup : IDisposable
{
    /// <summary>Guest threads that are kept for the next fibers.</summary>
    private const int WarmThreads = 16_384;

    /// <summary>Milliseconds, of all fibers together, that is waited for native code to come back, when all are to end.</summary>
    private const int PatientLooks = 100;

    /// <summary>Fibers that failed, the last ones, of which it is known after their end.</summary>
    private const int RememberedFailures = 4096;

    /// <summary>Fibers whose stacks a report shows.</summary>
    private const int ReportedFibers = 16;

    private readonly Lock _gate = new();
    private readonly List<Job> _jobs = [];
    private readonly SpinGate _freeGate = new();
    private readonly Stack<CompiledThread> _free = [];
    private readonly CompiledEngine _engine;
    private readonly StackPool _stacks;
    private readonly Queue<ulong> _failedOrder = [];
    private readonly HashSet<ulong> _failed = [];
    private int _externals;

    /// <summary>Those of <see cref="_externals"/> that have not come yet.</summary>
    private int _expectedExternals;
    private int _count;
    private bool _isClosed;
    private bool _hasFailures;

    internal FiberGroup(GuestProgram program, CompiledEngine engine, Scheduler scheduler)
    {
        Program = program;
        _engine = engine;
        Scheduler = scheduler;
        _stacks = new StackPool(scheduler.Options.StackBytes);
        if (scheduler.Options.Deterministic is { } deterministic)
        {
            Stress = new StopStress(deterministic.Every, deterministic.Seed);
        }
    }

    /// <summary>The program.</summary>
    internal GuestProgram Program { get; }

    /// <summary>What gives its fibers to threads.</summary>
    internal Scheduler Scheduler { get; }

    /// <summary>Fibers, channels and mutexes by their numbers.</summary>
    internal HandleTable Handles { get; } = new();

    /// <summary>What runs fibers instruction by instruction, if the schedule is to repeat.</summary>
    internal StopStress? Stress { get; }

    /// <summary>What looks again at fibers that were asked for a handshake.</summary>
    internal HandshakeWatch HandshakeWatch { get; } = new();

    /// <summary>Held while all fibers are stopped, and while the host starts one.</summary>
    internal Lock WorldGate { get; } = new();

    /// <summary>Number of fibers that are not over.</summary>
    internal int Count => Volatile.Read(ref _count);

    /// <summary>Starts a job with its first fiber.</summary>
    internal void Start(ScheduledFiber first)
    {
        Job job = first.Job;
        bool isClosed;
        EnterWorld();
        try
        {
            lock (_gate)
            {
                _jobs.Add(job);
                isClosed = _isClosed;
            }

            Add(first);
        }
        finally
        {
            WorldGate.Exit();
        }

        if (isClosed)
        {
            // Before it can run: its memory may be gone.
            job.RequestStop(JobStop.Kill);
        }

        job.Activate();
        Scheduler.Enqueue(first);
    }

    /// <summary>Starts a fiber of a job.</summary>
    /// <returns>Null if there are as many as there may be.</returns>
    internal ScheduledFiber? Spawn(Job job, int function, ulong argument)
    {
        if (Count >= Scheduler.Options.MostFibers)
        {
            return null;
        }

        ScheduledFiber fiber = new(job) { Start = (function, argument) };
        Add(fiber);
        job.Activate();
        Scheduler.Enqueue(fiber);
        return fiber;
    }

    /// <summary>Takes in a thread that native code made, when it first uses the scheduler.</summary>
    internal ScheduledFiber Adopt(CompiledThread thread)
    {
        Job job;
        lock (_gate)
        {
            if (_jobs.Count == 0)
            {
                _jobs.Add(new Job(this));
            }

            job = _jobs[0];
        }

        ScheduledFiber fiber = new(job, isForeign: true) { Thread = thread };
        fiber.SetState(FiberState.Running);
        EnterWorld();
        try
        {
            Add(fiber);
        }
        finally
        {
            WorldGate.Exit();
        }

        job.Activate();
        return fiber;
    }

    /// <summary>
    /// Keeps the world from being stopped, while something comes that it does not know yet. Whoever is about to stop it may wait
    /// for the fiber that runs on this thread, in a function of the host: so that one stops meanwhile.
    /// </summary>
    private void EnterWorld()
    {
        SpinWait spin = default;
        while (!WorldGate.TryEnter())
        {
            if (GuestThread.Current is CompiledThread { Owner: { } owner } && owner.Group == this) owner.TakeHandshakes();
            spin.SpinOnce();
        }
    }

    /// <summary>A thread that native code made is over.</summary>
    internal void Release(ScheduledFiber foreign)
    {
        foreign.Thread = null;
        Finish(foreign, hasFailed: false);
    }

    /// <summary>Whether a fiber that is over, and not long ago, failed.</summary>
    internal bool HasFailed(ulong handle)
    {
        // Before the number became that of nothing.
        if (!Volatile.Read(ref _hasFailures))
        {
            return false;
        }

        lock (_failed)
        {
            return _failed.Contains(handle);
        }
    }

    /// <summary>Something that is no fiber may wake one.</summary>
    internal void AddExternal() => Interlocked.Increment(ref _externals);

    /// <summary>As <see cref="AddExternal"/>, for a thread that is about to be made.</summary>
    internal void ExpectExternal()
    {
        AddExternal();
        Interlocked.Increment(ref _expectedExternals);
    }

    /// <summary>A thread that is none of ours has come.</summary>
    /// <returns>Whether one was expected and has been counted.</returns>
    /// <remarks>
    /// Which one does not matter as long as all that are expected come. One that never calls the guest leaves its place to
    /// another, or is taken for one that still may.
    /// </remarks>
    internal bool TryMeetExternal()
    {
        int expected = Volatile.Read(ref _expectedExternals);
        while (expected > 0)
        {
            int found = Interlocked.CompareExchange(ref _expectedExternals, expected - 1, expected);
            if (found == expected) return true;
            expected = found;
        }

        return false;
    }

    /// <summary>It may not any more.</summary>
    internal void RemoveExternal()
    {
        if (Interlocked.Decrement(ref _externals) == 0)
        {
            FindDeadlock();
        }
    }

    /// <summary>
    /// A job has work again. Who looks for a deadlock holds the lock: either it sees that, or the fiber that caused it has not
    /// gone to sleep yet.
    /// </summary>
    internal void SeeActivity()
    {
        lock (_gate)
        {
        }
    }

    /// <summary>Lets a suspended fiber go on.</summary>
    internal void Resume(ScheduledFiber fiber)
    {
        if (fiber.State != FiberState.Suspended)
        {
            return;
        }

        lock (_gate)
        {
            if (fiber.State != FiberState.Suspended)
            {
                return;
            }

            fiber.SetState(FiberState.Ready);
        }

        fiber.Job.Activate();
        Scheduler.Enqueue(fiber);
    }

    /// <summary>Lets the suspended fibers of a job go on.</summary>
    internal void ResumeAll(Job job)
    {
        foreach (ScheduledFiber fiber in job.Fibers)
        {
            Resume(fiber);
        }
    }

    /// <summary>Gives a fiber that has none its guest thread.</summary>
    /// <returns>False if there is no memory for it: the fiber is over.</returns>
    internal bool Prepare(ScheduledFiber fiber)
    {
        if (fiber.Thread is not null || fiber.IsToEnd)
        {
            return true;
        }

        try
        {
            CompiledThread thread = fiber.Root is { } root
                ? root.MakeThread(_engine)
                : TryReuse(out CompiledThread? free) ? free! : new CompiledThread(Program, _engine, isMain: false, _stacks);
            thread.Owner = fiber;
            fiber.Thread = thread;
            return true;
        }
        catch (InsufficientMemoryException e)
        {
            fiber.Job.TakeTrap(fiber, new TrapReport($"no memory for a fiber: {e.Message}", [], 134));
            return false;
        }
    }

    /// <summary>A fiber is over, however it came to that.</summary>
    internal void End(ScheduledFiber fiber, ExitReason reason)
    {
        CompiledThread? thread = fiber.Thread;
        fiber.Thread = null;
        fiber.LeaveLists();
        if (thread is not null)
        {
            thread.Owner = null;
            if (fiber.Root is not null || !TryKeep(thread))
            {
                thread.Dispose();
            }
        }

        if (fiber.Root is not null)
        {
            lock (_gate)
            {
                _jobs.Remove(fiber.Job);
            }

            fiber.Job.EndRoot(fiber, reason);
        }

        Finish(fiber, hasFailed: reason != ExitReason.Returned);
    }

    /// <summary>All its fibers end, and none begins any more.</summary>
    internal void StopAll()
    {
        Job[] jobs;
        lock (_gate)
        {
            _isClosed = true;
            jobs = [.. _jobs];
        }

        foreach (Job job in jobs)
        {
            job.RequestStop(JobStop.Kill);
        }
    }

    /// <summary>
    /// Waits, after <see cref="StopAll"/>, until no fiber is left but those in native code that does not come back.
    /// </summary>
    /// <returns>Whether none is left.</returns>
    internal bool WaitForEnd()
    {
        bool isNoneLeft = true;
        int nativeLooks = 0;
        foreach (ScheduledFiber fiber in Handles.All<ScheduledFiber>())
        {
            while (fiber.State != FiberState.Ended)
            {
                bool isInNative = fiber.RequestStopInNative();
                if (isInNative && ++nativeLooks > PatientLooks)
                {
                    isNoneLeft = false;
                    break;
                }

                Thread.Sleep(1);
            }
        }

        return isNoneLeft;
    }

    /// <summary>
    /// Ends the program if none of its fibers can run and nothing is left that could change that.
    /// </summary>
    internal void FindDeadlock()
    {
        List<ScheduledFiber> fibers;
        lock (_gate)
        {
            if (Volatile.Read(ref _externals) != 0 || Program.IsOver)
            {
                return;
            }

            foreach (Job job in _jobs)
            {
                if (job.Active != 0 || job.Stop != JobStop.None)
                {
                    return;
                }
            }

            fibers = Handles.All<ScheduledFiber>();
            fibers.RemoveAll(static fiber => fiber.State != FiberState.Parked);

            // Others are about to go on, or to end and to unlock what they have locked; then this is looked at again.
            if (fibers.Count == 0 || fibers.Count != Count)
            {
                return;
            }
        }

        TrapReport report = DescribeDeadlock(fibers);
        foreach (ScheduledFiber fiber in fibers)
        {
            if (fiber.Root is not null)
            {
                fiber.Job.TakeTrap(fiber, report);
                fiber.Job.RequestStop(JobStop.Kill);
            }
        }
    }

    /// <summary>A limit is reached while none of the job's fibers runs: the program ends with the first one's stack.</summary>
    internal void EndByLimit(StopLimit limit)
    {
        List<TraceLine> trace = [];
        foreach (ScheduledFiber fiber in Handles.All<ScheduledFiber>())
        {
            if (fiber.Root is not null && fiber.TryHold())
            {
                trace.AddRange(fiber.Trace());
                fiber.Release();
            }
        }

        Program.End(new RunResult(
            TimeLimits.ExitCode, new TrapReport(CompiledThread.Describe(limit, Program), trace, TimeLimits.ExitCode), 0));
    }

    /// <summary>How a fiber is called in reports.</summary>
    internal string Describe(ScheduledFiber fiber) => fiber.Root is { } root
        ? root.Name
        : string.Create(CultureInfo.InvariantCulture, $"fiber {(uint)fiber.Handle} ({_engine.NameOf(fiber.Start.Function)})");

    /// <inheritdoc/>
    public void Dispose()
    {
        HandshakeWatch.Dispose();
        while (TryReuse(out CompiledThread? thread))
        {
            thread!.Dispose();
        }

        _stacks.Dispose();
    }

    private bool TryReuse(out CompiledThread? thread)
    {
        _freeGate.Enter();
        bool isReused = _free.TryPop(out thread);
        _freeGate.Exit();
        return isReused;
    }

    private bool TryKeep(CompiledThread thread)
    {
        thread.Reset();
        _freeGate.Enter();
        try
        {
            if (_free.Count == WarmThreads)
            {
                return false;
            }

            _free.Push(thread);
            return true;
        }
        finally
        {
            _freeGate.Exit();
        }
    }

    private void Add(ScheduledFiber fiber)
    {
        Interlocked.Increment(ref _count);
        fiber.Handle = Handles.Add(fiber);
        fiber.Job.Add(fiber);
    }

    private void Finish(ScheduledFiber fiber, bool hasFailed)
    {
        if (hasFailed)
        {
            lock (_failed)
            {
                _hasFailures = true;
                _failed.Add(fiber.Handle);
                _failedOrder.Enqueue(fiber.Handle);
                if (_failedOrder.Count > RememberedFailures)
                {
                    _failed.Remove(_failedOrder.Dequeue());
                }
            }
        }

        Handles.Remove(fiber.Handle);
        fiber.Job.Remove(fiber);
        fiber.End(hasFailed);
        Interlocked.Decrement(ref _count);
        fiber.Job.Deactivate();
    }

    private TrapReport DescribeDeadlock(List<ScheduledFiber> fibers)
    {
        List<FiberTrace> traces = [];
        foreach (ScheduledFiber fiber in fibers)
        {
            if (traces.Count < ReportedFibers && fiber.TryHold())
            {
                traces.Add(new FiberTrace($"{Describe(fiber)} waits {WaitText(fiber.Waiting)}", fiber.Trace()));
                fiber.Release();
            }
        }

        string reason = fibers.Count == 1
            ? "deadlock: the only fiber waits, and nothing can wake it"
            : string.Create(CultureInfo.InvariantCulture, $"deadlock: all {fibers.Count} fibers wait for each other");
        return new TrapReport(reason, [], 134) { Fibers = traces, MoreFibers = fibers.Count - traces.Count };
    }

    private static string WaitText(WaitKind kind) => kind switch
    {
        WaitKind.Send => "to send",
        WaitKind.Receive => "to receive",
        WaitKind.Select => "in a select",
        WaitKind.Mutex => "for a mutex",
        WaitKind.Join => "for the end of a fiber",
        WaitKind.Park => "to be unparked",
        WaitKind.Sleep => "for a time",
        WaitKind.HostTask => "for the host",
        _ => "for nothing",
    };
}
