// SPDX-License-Identifier: MIT
using System;
using System.Diagnostics;
using System.Runtime.InteropServices;
using Stillpoint.Native.Faults;
using Stillpoint.Native.Memory;
using Stillpoint.Native.Threads;

namespace Stillpoint.Native.Fibers;

/// <summary>What a fiber has used up.</summary>
public enum StopLimit
{
    None = 0,

    /// <summary>Time on the clock.</summary>
    WallTime = 1,

    /// <summary>Processor time of its thread.</summary>
    ProcessorTime = 2,
}

/// <summary>
/// Stops a fiber of the calling thread when a time is over, by a timer of the kernel whose signal goes to this thread; no
/// other thread watches. <see cref="Fiber.TakeLimit"/> then says so.
/// </summary>
/// <remarks>
/// One fiber at a time has timers on a thread, at most one of each kind. Made, used and disposed by that thread, before the
/// fiber is disposed. A fiber in native code is stopped on its way back; system calls that cannot be started again, such as
/// sleeping, end early.
/// </remarks>
public sealed unsafe class StopTimer : IDisposable
{
    private const int ClockMonotonic = 1;
    private const int ClockThreadCputimeId = 3;
    private const int SigevThreadId = 4;

    private readonly GuestThreadContext* _thread;
    private readonly int _timer;
    private bool _isDisposed;

    /// <summary>Starts the timer.</summary>
    /// <param name="fiber">What to stop.</param>
    /// <param name="limit">Which clock.</param>
    /// <param name="after">Time from now on, of this thread for processor time; more than 0.</param>
    /// <exception cref="InvalidOperationException">The system has no timer left.</exception>
    public StopTimer(Fiber fiber, StopLimit limit, TimeSpan after)
    {
        ArgumentNullException.ThrowIfNull(fiber);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(after, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfEqual(limit, StopLimit.None);
        _thread = GuestThreads.Current;

        // Safe because: the fiber outlives the timer, and the handler runs on this thread only, so that it sees the pointer
        // or does not.
        Debug.Assert(_thread->TimedFiber == null || _thread->TimedFiber == fiber.Context, "one fiber at a time");
        _thread->TimedFiber = fiber.Context;
        SignalEvent wanted = new()
        {
            Value = (ulong)_thread + (ulong)limit,
            Signal = LinuxX64.Sigurg,
            Notify = SigevThreadId,
            ThreadId = _thread->ThreadId,
        };
        int timer;
        int clock = limit == StopLimit.WallTime ? ClockMonotonic : ClockThreadCputimeId;
        if (Libc.Syscall(LinuxX64.SysTimerCreate, clock, (nint)(&wanted), (nint)(&timer)) != 0) throw Refused();
        _timer = timer;
        long nanoseconds = after.Ticks * TimeSpan.NanosecondsPerTick;
        TimerSpecification time = new() { Seconds = nanoseconds / 1_000_000_000, Nanoseconds = nanoseconds % 1_000_000_000 };
        if (Libc.Syscall(LinuxX64.SysTimerSettime, timer, 0, (nint)(&time)) != 0) throw Refused();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_isDisposed) return;
        _isDisposed = true;

        // A signal that is on its way finds no fiber.
        _thread->TimedFiber = null;
        _ = Libc.Syscall(LinuxX64.SysTimerDelete, _timer, 0, 0);
    }

    private static InvalidOperationException Refused() => new("the system has no timer left");

    /// <summary>struct sigevent</summary>
    [StructLayout(LayoutKind.Explicit, Size = 64)]
    private struct SignalEvent
    {
        [FieldOffset(0)]
        public ulong Value; // sigev_value

        [FieldOffset(8)]
        public int Signal; // sigev_signo

        [FieldOffset(12)]
        public int Notify; // sigev_notify

        [FieldOffset(16)]
        public int ThreadId; // sigev_notify_thread_id
    }

    /// <summary>struct itimerspec; an interval of 0 means once.</summary>
    private struct TimerSpecification
    {
        public long IntervalSeconds; // it_interval
        public long IntervalNanoseconds;
        public long Seconds; // it_value
        public long Nanoseconds;
    }
}
