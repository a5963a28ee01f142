// SPDX-License-Identifier: MIT
using System;
using System.Diagnostics;
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

    /// <summary>The time until its thread looks at what else there is to run; see <see cref="SliceTimer"/>.</summary>
    Slice = 3,

    /// <summary>Instructions, of a fiber that is run one by one. No timer has it.</summary>
    Instructions = 4,
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
    private readonly GuestThreadContext* _thread;
    private readonly KernelTimer _timer;

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
        _timer = new KernelTimer(_thread, limit);
        _timer.Arm(after.Ticks * TimeSpan.NanosecondsPerTick);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // A signal that is on its way finds no fiber.
        _thread->TimedFiber = null;
        _timer.Dispose();
    }
}
