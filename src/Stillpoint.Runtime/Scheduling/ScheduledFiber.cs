// SPDX-License-Identifier: MIT
// A fiber goes through these states; each change has one owner, so that whoever wakes it and whoever puts it to sleep agree:
//
//   Ready ──worker──► Running ──fiber──► Parking ──worker──► Parked ──waker──► Ready
//                        │                  └──────waker──► Woken ──worker──► Ready
//                        ├─worker─► Suspended ──host──► Ready
//                        └─worker─► Ended
//
// A wait may be ended from several sides: the other end of a channel, the clock, whoever kills it. The one that claims the wait
// wakes the fiber; the others pass it by.
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading;
using Stillpoint.Interpreter.Execution;
using Stillpoint.Interpreter.Reports;
using Stillpoint.Native.Threads;
using Stillpoint.Runtime.Execution;

namespace Stillpoint.Runtime.Scheduling;

/// <summary>What a fiber is doing.</summary>
internal enum FiberState
{
    /// <summary>In a queue.</summary>
    Ready,

    /// <summary>A thread has it.</summary>
    Running,

    /// <summary>About to wait; its thread has it still.</summary>
    Parking,

    /// <summary>Its wait ended before its thread had left it.</summary>
    Woken,

    /// <summary>Waits.</summary>
    Parked,

    /// <summary>The host has stopped it, and goes on with it or not.</summary>
    Suspended,

    /// <summary>Over.</summary>
    Ended,
}

/// <summary>What a fiber waits for.</summary>
internal enum WaitKind
{
    None,
    Send,
    Receive,
    Select,
    Mutex,
    Join,
    Park,
    Sleep,
    HostTask,
}

/// <summary>What the worker does with a fiber that it leaves.</summary>
internal enum Disposition
{
    /// <summary>The others of its thread come first.</summary>
    Requeue,

    /// <summary>Its slice is over: all others come first.</summary>
    Preempt,

    /// <summary>It waits.</summary>
    Park,

    /// <summary>The host has stopped its job.</summary>
    Suspend,
}

/// <summary>A guest thread that the scheduler gives to one OS thread or another.</summary>
internal sealed class ScheduledFiber
{
    private List<GuestMutex>? _held;
    private Waiter? _joiners;
    private Waiter? _wait;
    private readonly SpinGate _endGate = new();
    private List<Handshake>? _handshakes;
    private ThreadSignal? _turn;
    private FiberTimeout? _timeout;
    private int _state;
    private int _claim = 1;
    private int _permit;
    private int _holds;
    private bool _isExternal;

    internal ScheduledFiber(Job job, bool isForeign = false)
    {
        Job = job;
        Group = job.Group;
        IsForeign = isForeign;
    }

    /// <summary>The next one in the queue that it is in.</summary>
    internal ScheduledFiber? Next { get; set; }

    /// <summary>All fibers of its program.</summary>
    internal FiberGroup Group { get; }

    /// <summary>What it counts for.</summary>
    internal Job Job { get; }

    /// <summary>Whether it has an OS thread of its own, which native code made.</summary>
    internal bool IsForeign { get; }

    /// <summary>Where it is in its job's list.</summary>
    internal int PlaceInJob { get; set; }

    /// <summary>Its name for guest code.</summary>
    internal ulong Handle { get; set; }

    /// <summary>The guest thread; none before it first runs and after its end.</summary>
    internal CompiledThread? Thread { get; set; }

    /// <summary>The function it starts with, and its argument.</summary>
    internal (int Function, ulong Argument) Start { get; init; }

    /// <summary>What it is to its job, for the job's first fiber.</summary>
    internal RootCall? Root { get; init; }

    /// <summary>What it is doing, as of this moment.</summary>
    internal FiberState State => (FiberState)Volatile.Read(ref _state);

    /// <summary>What it waits for, or waited last.</summary>
    internal WaitKind Waiting { get; private set; }

    /// <summary>Its place in a list of those who wait.</summary>
    internal Waiter Wait => _wait ??= new Waiter(this);

    /// <summary>Where the element that it waits for goes, and how many bytes it has.</summary>
    internal (ulong Address, int Bytes) ReceiveTo { get; set; }

    /// <summary>Its places in several lists, of a select.</summary>
    internal Waiter[] Cases { get; set; } = [];

    /// <summary>Which of those it was taken from.</summary>
    internal int TakenCase { get; set; }

    /// <summary>What the call that waits returns; set by whoever claimed the wait.</summary>
    internal ulong WaitResult { get; set; }

    /// <summary>What the thread that leaves it does with it.</summary>
    internal Disposition Disposition { get; private set; }

    /// <summary>Time stamp of the last request to stop, 0 once it was met.</summary>
    internal long StopRequestedAt { get; set; }

    /// <summary>Processor time of its thread up to which it has been counted.</summary>
    internal long ClockMark { get; set; }

    /// <summary>The slot that it was given while it waited on its OS thread.</summary>
    internal Slot? GivenSlot { get; set; }

    /// <summary>Whether its OS thread waits for it, with frames of native code or C# among its own.</summary>
    internal bool IsPinned { get; private set; }

    /// <summary>Whether it ended by a trap or was killed.</summary>
    internal bool HasFailed { get; private set; }

    /// <summary>The next state, by the thread that has the fiber.</summary>
    internal void SetState(FiberState state) => Volatile.Write(ref _state, (int)state);

    /// <summary>The host has stopped it. A full fence: see <see cref="LookAgain"/>.</summary>
    internal void Suspend() => Interlocked.Exchange(ref _state, (int)FiberState.Suspended);

    /// <summary>As <see cref="SetState"/> with a full fence, for a thread that takes it: a hold is seen by one side or the other.</summary>
    internal void Take()
    {
        Interlocked.Exchange(ref _state, (int)FiberState.Running);
        SpinWait spin = default;
        while (Volatile.Read(ref _holds) != 0)
        {
            spin.SpinOnce();
        }
    }

    /// <summary>Keeps any thread from taking it; others may hold it too. To be released soon.</summary>
    /// <returns>Whether no thread has it now.</returns>
    internal bool TryHold()
    {
        Interlocked.Increment(ref _holds);
        if (State is FiberState.Ready or FiberState.Parked or FiberState.Suspended)
        {
            return true;
        }

        Release();
        return false;
    }

    /// <summary>Ends a hold.</summary>
    internal void Release() => Interlocked.Decrement(ref _holds);

    /// <summary>Begins a wait. What may end it is set up after that.</summary>
    internal void BeginWait(WaitKind kind)
    {
        Waiting = kind;
        Disposition = Disposition.Park;
        Volatile.Write(ref _claim, (_claim | 1) + 1);
        SetState(FiberState.Parking);
    }

    /// <summary>Something other than a fiber may end the wait that has begun: then it is no deadlock.</summary>
    internal void MarkExternal()
    {
        _isExternal = true;
        Group.AddExternal();
    }

    /// <summary>The number of the present wait, even, or one more once somebody has claimed it.</summary>
    internal int Ticket => Volatile.Read(ref _claim);

    /// <summary>Makes the caller the one who ends a wait, if it is the present one and nobody else does.</summary>
    internal bool TryClaim(int ticket) =>
        (ticket & 1) == 0 && Interlocked.CompareExchange(ref _claim, ticket + 1, ticket) == ticket;

    /// <summary>
    /// Takes the permit that <see cref="Unpark"/> left, or begins a wait for one.
    /// </summary>
    /// <returns>Whether there was one.</returns>
    internal bool TryTakePermit()
    {
        if (Interlocked.Exchange(ref _permit, 0) != 0)
        {
            return true;
        }

        // Either the other side sees that this one waits, or its permit is seen here.
        BeginWait(WaitKind.Park);
        Interlocked.MemoryBarrier();
        if (Volatile.Read(ref _permit) == 0 || !TryClaim(Ticket))
        {
            return false;
        }

        Interlocked.Exchange(ref _permit, 0);
        SetState(FiberState.Running);
        return true;
    }

    /// <summary>Ends a wait for a permit, or leaves one.</summary>
    internal void Unpark()
    {
        Interlocked.Exchange(ref _permit, 1);
        int ticket = Ticket;
        if (Waiting == WaitKind.Park && State is FiberState.Parking or FiberState.Parked && TryClaim(ticket))
        {
            Interlocked.Exchange(ref _permit, 0);
            Wake();
        }
    }

    /// <summary>Ends the wait that the caller has claimed.</summary>
    internal void Wake()
    {
        // Whoever has claimed the wait is the only one who ends it: one that is parked stays so.
        if (State != FiberState.Parked
            && Interlocked.CompareExchange(ref _state, (int)FiberState.Woken, (int)FiberState.Parking) == (int)FiberState.Parking)
        {
            return;
        }

        // Before it can run: it must not seem that nothing is left to do.
        Worker? worker = Worker.Current;
        if (worker?.TryReplaceQuiet(Job) != true)
        {
            Job.Activate();
        }

        SetState(FiberState.Ready);
        Group.Scheduler.Enqueue(this, worker?.Slot, isLast: false);
    }

    /// <summary>The thread has left it: it waits from here on, or has been woken meanwhile.</summary>
    /// <returns>Whether it waits.</returns>
    internal bool TryPark() =>
        Interlocked.CompareExchange(ref _state, (int)FiberState.Parked, (int)FiberState.Parking) == (int)FiberState.Parking;

    /// <summary>Ends the present wait if it is in one that has not been ended: for whoever kills it.</summary>
    internal void WakeToEnd()
    {
        int ticket = Ticket;
        if (State is FiberState.Parked or FiberState.Parking && TryClaim(ticket))
        {
            Wake();
        }
    }

    /// <summary>After a wait, on the thread that has it: no list knows of it any more, and the clock does not.</summary>
    internal void LeaveLists()
    {
        _wait?.List?.Remove(_wait);
        foreach (Waiter one in Cases)
        {
            one.List?.Remove(one);
        }

        Cases = [];
        if (_timeout is { HeapIndex: >= 0 } timeout)
        {
            Group.Scheduler.Clock.Remove(timeout);
        }

        if (_isExternal)
        {
            _isExternal = false;
            Group.RemoveExternal();
        }
    }

    /// <summary>Lets the clock end the present wait.</summary>
    internal void WakeAfter(long nanoseconds)
    {
        _timeout ??= new FiberTimeout(this);
        _timeout.Set(Ticket, Group.Scheduler.Clock.After(nanoseconds));
        Group.Scheduler.Clock.Add(_timeout);
    }

    /// <summary>Leaves the guest for others.</summary>
    internal ExitReason Yield(Disposition disposition = Disposition.Requeue)
    {
        Disposition = disposition;
        Waiting = WaitKind.None;
        if (!MustStayOnThread)
        {
            return ExitReason.Switch;
        }

        do
        {
            PrepareTurn();
            if (disposition == Disposition.Suspend)
            {
                Suspend();
                Job.Deactivate();
            }
            else
            {
                SetState(FiberState.Ready);
                Group.Scheduler.Enqueue(this, isLast: disposition == Disposition.Preempt);
            }

            // It may be wanted suspended by the time that it has its turn.
            WaitForTurn();
            disposition = Disposition.Suspend;
        }
        while (!IsToEnd && Job.Stop == JobStop.Suspend);
        return IsToEnd ? ExitReason.Unwind : ExitReason.Returned;
    }

    /// <summary>Leaves the guest, or waits here, until the wait that has begun is over.</summary>
    /// <param name="finish">What then remains to be done.</param>
    /// <param name="result">Its result, if the wait is over.</param>
    internal ExitReason Await(FinishWait finish, out ulong result)
    {
        result = 0;
        if (!MustStayOnThread)
        {
            Finish = finish;
            return ExitReason.Switch;
        }

        PrepareTurn();
        if (TryPark())
        {
            Job.Deactivate();
            WaitForTurn();
        }
        else
        {
            IsPinned = false;
            SetState(FiberState.Running);
        }

        LeaveLists();
        return IsToEnd ? ExitReason.Unwind : EndTurn(finish(this, out result));
    }

    /// <summary>Before it is entered: begins its function, or does what remains of the call in which it has waited.</summary>
    internal ExitReason GoOn(CompiledThread thread)
    {
        if (!thread.IsBegun)
        {
            return Root is { } root ? root.Begin(thread) : thread.Begin(Start.Function, [Start.Argument]);
        }

        if (Finish is not { } finish)
        {
            return ExitReason.Returned;
        }

        Finish = null;
        LeaveLists();
        ExitReason finished = finish(this, out ulong result);
        if (finished == ExitReason.Returned)
        {
            thread.SetResult(result);
        }

        return finished;
    }

    /// <summary>The fiber goes on on its OS thread, unless something else is wanted by now.</summary>
    private ExitReason EndTurn(ExitReason reason) => IsToEnd ? ExitReason.Unwind
        : reason == ExitReason.Returned && Job.Stop == JobStop.Suspend ? Yield(Disposition.Suspend)
        : reason;

    /// <summary>What remains to be done when the fiber goes on after a wait, or null.</summary>
    internal FinishWait? Finish { get; set; }

    /// <summary>Whether it has to leave the guest for good.</summary>
    internal bool IsToEnd => Job.Stop == JobStop.Kill || Group.Program.IsOver;

    /// <summary>Whether the mutex is locked by it.</summary>
    internal void AddHeld(GuestMutex mutex) => (_held ??= []).Add(mutex);

    /// <summary>The mutex is not locked by it any more.</summary>
    internal void RemoveHeld(GuestMutex mutex) => _held!.Remove(mutex);

    /// <summary>Waits for the end of another fiber; false if that has ended.</summary>
    internal bool TryJoin(ScheduledFiber target)
    {
        Waiter place = Wait;
        target._endGate.Enter();
        bool waits = target.State != FiberState.Ended;
        if (waits)
        {
            BeginWait(WaitKind.Join);
            (target._joiners ??= Waiter.NewList(target._endGate)).Add(place);
        }

        target._endGate.Exit();
        return waits;
    }

    /// <summary>It is over: whoever waits for it is told, and what it has locked is unlocked.</summary>
    internal void End(bool hasFailed)
    {
        HasFailed = hasFailed;
        while (_held?.Count > 0)
        {
            _held[^1].Abandon(this);
        }

        _endGate.Enter();
        SetState(FiberState.Ended);
        _endGate.Exit();

        while (_joiners is not null && TakeJoiner() is { } waiter)
        {
            waiter.Fiber.WaitResult = (ulong)(hasFailed ? FiberStatus.Failed : FiberStatus.Ok);
            waiter.Fiber.Wake();
        }

        TakeHandshakes(isOver: true);
    }

    private Waiter? TakeJoiner()
    {
        _endGate.Enter();
        Waiter? joiner = _joiners?.TakeClaimed();
        _endGate.Exit();
        return joiner;
    }

    /// <summary>Adds a handshake; false if the fiber is over.</summary>
    internal bool TryAdd(Handshake handshake)
    {
        _endGate.Enter();
        bool isAlive = State != FiberState.Ended;
        if (isAlive)
        {
            (_handshakes ??= []).Add(handshake);
        }

        _endGate.ExitWithFence();
        return isAlive;
    }

    /// <summary>Whether there are handshakes to be met.</summary>
    internal bool HasHandshakes => Volatile.Read(ref _handshakes) is not null;

    /// <summary>Whether it stands at a call, rather than at any instruction. While no thread runs it.</summary>
    internal bool IsAtCall => Thread?.IsAtCall ?? true;

    /// <summary>
    /// Does the handshakes that were asked for, on the thread that has the fiber stopped; those that want a call stay if it does
    /// not stand at one.
    /// </summary>
    internal void TakeHandshakes(bool isOver = false)
    {
        bool isAtCall = isOver || IsAtCall;
        List<Handshake>? left = null;
        while (HasHandshakes)
        {
            _endGate.Enter();
            List<Handshake>? taken = _handshakes;
            _handshakes = null;
            _endGate.Exit();
            foreach (Handshake handshake in taken ?? [])
            {
                if (handshake.IsAtCall && !isAtCall)
                {
                    (left ??= []).Add(handshake);
                }
                else
                {
                    handshake.Meet(this, isOver);
                }
            }
        }

        foreach (Handshake handshake in left ?? [])
        {
            _ = TryAdd(handshake);
        }
    }

    /// <summary>
    /// On the thread that has taken it for the first time, after that has given it its guest thread: does what was asked for
    /// before, when there was no guest thread to tell.
    /// </summary>
    internal void MeetFirstRequests()
    {
        if (HasHandshakes)
        {
            TakeHandshakes();
        }

        if (Job.IsLimitPending)
        {
            RequestStop();
        }
    }

    /// <summary>
    /// No thread has it any more; does what was asked for while one still had it, and did not look again: a full fence lies
    /// between the new state and this look (parking, suspending and adding to a queue are such), and one between the request
    /// and the look at the state.
    /// </summary>
    internal void LookAgain()
    {
        if (IsToEnd)
        {
            WakeToEnd();
        }

        if (Job.Stop != JobStop.Suspend)
        {
            Group.Resume(this);
        }

        MeetAtRest();
    }

    private void MeetAtRest()
    {
        if (HasHandshakes && TryHold())
        {
            TakeHandshakes();
            Release();
        }
    }

    /// <summary>Asks the thread that runs it to look at what is wanted.</summary>
    internal void RequestStop()
    {
        if (Thread is { } thread)
        {
            StopRequestedAt = Stopwatch.GetTimestamp();
            thread.RequestStop();
        }
    }

    /// <summary>As <see cref="CompiledThread.RequestStopInNative"/>, of the guest thread that it has.</summary>
    internal bool RequestStopInNative()
    {
        // A guest thread that it has given back may be that of another fiber by now.
        CompiledThread? thread = Thread;
        return thread?.RequestStopInNative() == true && Thread == thread;
    }

    /// <summary>Lets the OS thread that waits for its turn go on, with a slot.</summary>
    internal void GiveTurn(Slot? slot)
    {
        GivenSlot = slot;
        _turn!.Set();
    }

    /// <summary>The stack of a fiber that no thread has.</summary>
    internal IReadOnlyList<TraceLine> Trace() => Thread?.TraceAtRest() ?? [];

    private bool MustStayOnThread => IsForeign || Thread!.MustStayOnThread;

    /// <summary>
    /// Waits on the OS thread until a scheduler's thread finds this fiber in its queue and gives it the slot, since frames of
    /// C# or native code lie among the fiber's levels.
    /// </summary>
    private void WaitForTurn()
    {
        LookAgain();
        Worker? worker = Worker.Current;
        if (worker?.Leave() is { } slot)
        {
            Group.Scheduler.GiveAway(slot);
        }

        _turn!.Wait();
        IsPinned = false;
        Take();
        worker?.Enter(this, GivenSlot!);
    }

    /// <summary>Before others learn that it can be run: they must find that it has a thread.</summary>
    private void PrepareTurn()
    {
        _turn ??= new ThreadSignal();
        IsPinned = true;
    }

    /// <summary>The clock ends a wait.</summary>
    private sealed class FiberTimeout(ScheduledFiber fiber) : TimedItem
    {
        private int _ticket;

        /// <summary>Which wait it ends, and when.</summary>
        internal void Set(int ticket, long deadline)
        {
            Deadline = deadline;
            Volatile.Write(ref _ticket, ticket);
        }

        internal override void Fire()
        {
            // It may have been taken back when it was about to fire, and be in use for the next wait by now: the deadline is
            // set before the ticket, so the ticket of a wait comes with its deadline.
            int ticket = Volatile.Read(ref _ticket);
            if (Deadline <= fiber.Group.Scheduler.Clock.Now && fiber.TryClaim(ticket))
            {
                fiber.WaitResult = (ulong)FiberStatus.TimedOut;
                fiber.Wake();
            }
        }
    }
}

/// <summary>What a fiber does when its wait is over, on the thread that has it then: the rest of the call that waited.</summary>
internal delegate ExitReason FinishWait(ScheduledFiber fiber, out ulong result);

/// <summary>What the functions of stillpoint.h return; the same numbers.</summary>
internal enum FiberStatus
{
    Ok = 0,
    Closed = 1,
    WouldBlock = 2,
    Abandoned = 3,
    Failed = 4,

    /// <summary>For the runtime only.</summary>
    TimedOut = 5,
}
