// SPDX-License-Identifier: MIT
using System;
using System.Runtime.InteropServices;
using Stillpoint.Native.Faults;
using Stillpoint.Native.Memory;
using Stillpoint.Native.Threads;

namespace Stillpoint.Native.Fibers;

/// <summary>
/// A timer of the kernel whose signal goes to the thread that made it and says which <see cref="StopLimit"/> is reached; no
/// other thread watches. See <c>StopHandlerStub</c> for what the signal does.
/// </summary>
internal sealed unsafe class KernelTimer : IDisposable
{
    private const int ClockMonotonic = 1;
    private const int ClockThreadCputimeId = 3;
    private const int SigevThreadId = 4;

    private readonly int _timer;
    private bool _isDisposed;

    /// <summary>Makes a timer for the calling thread; it does not run yet.</summary>
    /// <exception cref="InvalidOperationException">The system has no timer left.</exception>
    public KernelTimer(GuestThreadContext* thread, StopLimit limit)
    {
        SignalEvent wanted = new()
        {
            Value = (ulong)thread + (ulong)limit,
            Signal = LinuxX64.Sigurg,
            Notify = SigevThreadId,
            ThreadId = thread->ThreadId,
        };
        int timer;
        int clock = limit == StopLimit.ProcessorTime ? ClockThreadCputimeId : ClockMonotonic;

        // Safe because: the kernel writes the timer's number and keeps neither address.
        if (Libc.Syscall(LinuxX64.SysTimerCreate, clock, (nint)(&wanted), (nint)(&timer)) != 0) throw Refused();
        _timer = timer;
    }

    /// <summary>Lets it go off once, so many nanoseconds from now on; 0 for never. Replaces what was set before.</summary>
    public void Arm(long nanoseconds)
    {
        TimerSpecification time = new() { Seconds = nanoseconds / 1_000_000_000, Nanoseconds = nanoseconds % 1_000_000_000 };
        if (Libc.Syscall(LinuxX64.SysTimerSettime, _timer, 0, (nint)(&time)) != 0) throw Refused();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_isDisposed) return;
        _isDisposed = true;
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
