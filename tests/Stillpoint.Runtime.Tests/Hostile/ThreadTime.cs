// SPDX-License-Identifier: MIT
using System;
using System.Runtime.InteropServices;

namespace Stillpoint.Runtime.Tests.Hostile;

/// <summary>Processor time of the calling thread: what else the machine does is no part of it.</summary>
internal static unsafe partial class ThreadTime
{
    private const int ClockThreadCpuTimeId = 3;

    public static TimeSpan Now
    {
        get
        {
            long* parts = stackalloc long[2];

            // Safe because: a timespec is two 64-bit words.
            return ReadClock(ClockThreadCpuTimeId, parts) == 0
                ? TimeSpan.FromSeconds(parts[0]) + TimeSpan.FromMicroseconds(parts[1] / 1000)
                : throw new InvalidOperationException("no clock of the thread's processor time");
        }
    }

    [LibraryImport("libc.so.6", EntryPoint = "clock_gettime")]
    private static partial int ReadClock(int clock, long* time);
}
