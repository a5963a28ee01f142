// SPDX-License-Identifier: MIT
using System;
using System.Threading;
using Stillpoint.Native.Threads;

namespace Stillpoint.Native.Fibers;

/// <summary>
/// The timer of a thread that runs one fiber after the other: stops whichever it runs when it goes off, with
/// <see cref="StopLimit.Slice"/>. It goes off once each time it is set, so a thread that waits in native code is interrupted
/// at most once.
/// </summary>
/// <remarks>Belongs to the thread that makes it; any thread may <see cref="Arm"/> it before it is disposed.</remarks>
public sealed unsafe class SliceTimer : IDisposable
{
    private readonly GuestThreadContext* _thread;
    private readonly KernelTimer _timer;

    /// <summary>Makes the calling thread's timer; it does not run yet.</summary>
    /// <exception cref="InvalidOperationException">The system has no timer left.</exception>
    public SliceTimer()
    {
        _thread = GuestThreads.Current;
        _timer = new KernelTimer(_thread, StopLimit.Slice);
    }

    /// <summary>Says which fiber is to be stopped; null for none: what goes off then is lost.</summary>
    // Safe because: the handler runs on this thread only, and the caller takes the fiber back before it is disposed.
    public void Watch(Fiber? fiber) => Volatile.Write(ref *(nint*)&_thread->TimedFiber, fiber is null ? 0 : (nint)fiber.Context);

    /// <summary>Lets it go off so many nanoseconds from now on; 0 for never.</summary>
    public void Arm(long nanoseconds) => _timer.Arm(nanoseconds);

    /// <inheritdoc/>
    public void Dispose()
    {
        Watch(null);
        _timer.Dispose();
    }
}
