// SPDX-License-Identifier: MIT
using System;
using System.Runtime.Intrinsics.X86;
using Stillpoint.Native.Stubs;

namespace Stillpoint.Native.Calls;

/// <summary>Operations of the processor that .NET does not offer, as targets of native calls.</summary>
public static class NativeOperations
{
    private const int Cmpxchg16bBit = 1 << 13;

    /// <summary>
    /// <c>int(void* address, void* expected, void* updated)</c>: compares 16 bytes with the expected ones and, if they are
    /// equal, writes the updated ones, all at once; expected receives what was there. The address must be 16-aligned.
    /// </summary>
    /// <exception cref="PlatformNotSupportedException">The processor has no cmpxchg16b.</exception>
    public static nint CompareExchange16 => (X86Base.CpuId(1, 0).Ecx & Cmpxchg16bBit) != 0
        ? StubSet.CompareExchange16
        : throw new PlatformNotSupportedException("this processor has no cmpxchg16b");
}
