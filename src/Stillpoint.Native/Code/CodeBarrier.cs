// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Native.Memory;

namespace Stillpoint.Native.Code;

/// <summary>Makes all threads of the process see code that was changed.</summary>
/// <remarks>Source: membarrier(2), MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE. Thread-safe.</remarks>
public static class CodeBarrier
{
    private const nint Membarrier = 324;
    private const nint SyncCore = 1 << 5;
    private const nint RegisterSyncCore = 1 << 6;

    /// <summary>Whether the kernel can do that (Linux 4.16 and later).</summary>
    public static bool IsSupported { get; } = Libc.Syscall(Membarrier, RegisterSyncCore, 0, 0) == 0;

    /// <summary>
    /// When it returns, every thread of the process that runs has executed an instruction that serializes: none of them runs
    /// instructions any more that it had fetched before.
    /// </summary>
    /// <exception cref="PlatformNotSupportedException">The kernel cannot do that (before Linux 4.16).</exception>
    public static void Synchronize()
    {
        if (!IsSupported || Libc.WaitingSyscall(Membarrier, SyncCore, 0, 0, 0) != 0)
            throw new PlatformNotSupportedException("membarrier cannot synchronize the code of all threads");
    }
}
