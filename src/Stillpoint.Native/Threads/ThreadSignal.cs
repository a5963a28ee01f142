// SPDX-License-Identifier: MIT
using System;
using System.Runtime.InteropServices;
using System.Threading;
using Stillpoint.Native.Faults;
using Stillpoint.Native.Memory;

namespace Stillpoint.Native.Threads;

/// <summary>
/// Lets one thread wait until another one wakes it, with deadlines finer than a millisecond: an auto-reset event on a futex.
/// </summary>
/// <remarks>Any thread may <see cref="Set"/>; one at a time may <see cref="Wait"/>. Disposed when neither is done any more.</remarks>
public sealed unsafe class ThreadSignal : IDisposable
{
    private const int FutexWaitPrivate = 0 | 128;
    private const int FutexWakePrivate = 1 | 128;

    /// <summary>0 not set, 1 set, -1 not set and somebody waits.</summary>
    private int* _word;

    /// <summary>Makes a signal that is not set.</summary>
    public ThreadSignal()
    {
        // Safe because: freed in Dispose or by the finalizer only; the word has a cache line of its own.
        _word = (int*)NativeMemory.AlignedAlloc(64, 64);
        *_word = 0;
    }

    /// <summary>Frees a signal whose owner forgot it.</summary>
    ~ThreadSignal() => Free();

    /// <summary>Lets the waiting thread go, or the next one that waits. Setting twice is as setting once.</summary>
    public void Set()
    {
        if (Interlocked.Exchange(ref *_word, 1) == -1) _ = Libc.Syscall(LinuxX64.SysFutex, (nint)_word, FutexWakePrivate, 1);
    }

    /// <summary>Waits for <see cref="Set"/>, and takes it.</summary>
    /// <param name="nanoseconds">The longest time to wait, 0 for not at all, negative for ever.</param>
    /// <returns>Whether it was set.</returns>
    public bool Wait(long nanoseconds = -1)
    {
        if (Interlocked.CompareExchange(ref *_word, 0, 1) == 1) return true;
        long end = nanoseconds < 0 ? long.MaxValue : Environment.TickCount64 + (nanoseconds / 1_000_000);
        while (nanoseconds != 0)
        {
            // 1 must not be lost: it becomes -1 only from 0, and whoever finds 1 takes it.
            if (Interlocked.CompareExchange(ref *_word, -1, 0) == 1) break;
            TimeSpecification time = new() { Seconds = nanoseconds / 1_000_000_000, Nanoseconds = nanoseconds % 1_000_000_000 };
            nint outcome = Libc.WaitingSyscall(
                LinuxX64.SysFutex, (nint)_word, FutexWaitPrivate, -1, nanoseconds < 0 ? 0 : (nint)(&time));
            if (Volatile.Read(ref *_word) == 1) break;

            // Another signal of the process, or the end of the time.
            if (outcome != 0 && nanoseconds > 0 && (Marshal.GetLastPInvokeError() == TimedOut || Environment.TickCount64 >= end)) break;
        }

        return Interlocked.Exchange(ref *_word, 0) == 1;
    }

    private const int TimedOut = 110;

    /// <inheritdoc/>
    public void Dispose()
    {
        Free();
        GC.SuppressFinalize(this);
    }

    private void Free()
    {
        NativeMemory.AlignedFree(_word);
        _word = null;
    }

    /// <summary>struct timespec</summary>
    private struct TimeSpecification
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
