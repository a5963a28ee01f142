// SPDX-License-Identifier: MIT
using Stillpoint.Native.Memory;

namespace Stillpoint.Native.Threads;

/// <summary>The clock of the calling thread's processor time.</summary>
public static unsafe class ThreadClock
{
    private const int ClockThreadCputimeId = 3;

    /// <summary>Nanoseconds of processor time that the calling thread has used. A system call, some 200 ns.</summary>
    public static long Nanoseconds
    {
        get
        {
            // Safe because: the kernel writes one struct timespec.
            long* time = stackalloc long[2];
            _ = Libc.ClockGettime(ClockThreadCputimeId, time);
            return (time[0] * 1_000_000_000) + time[1];
        }
    }
}
