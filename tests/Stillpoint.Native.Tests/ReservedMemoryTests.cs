// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Native.Faults;
using Stillpoint.Native.Memory;
using Xunit;

namespace Stillpoint.Native.Tests;

public sealed unsafe class ReservedMemoryTests
{
    [Fact]
    public void Large_reservation_costs_only_what_is_touched()
    {
        const ulong Terabyte = 1UL << 40;
        using var memory = new ReservedMemory(Terabyte);
        Assert.Equal(Terabyte, memory.Bytes);
        Assert.Equal(0UL, (ulong)memory.Address % ReservedMemory.PageBytes);
        for (ulong offset = 0; offset < Terabyte; offset += Terabyte / 64)
        {
            Assert.Equal(0, memory.Address[offset]);
            memory.Address[offset] = 1;
        }

        Assert.True(memory.Contains((ulong)memory.Address));
        Assert.True(memory.Contains((ulong)memory.Address + Terabyte - 1));
        Assert.False(memory.Contains((ulong)memory.Address + Terabyte));
        Assert.False(memory.Contains((ulong)memory.Address - 1));
    }

    [Fact]
    public void Wrong_sizes_and_ranges_are_errors()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReservedMemory(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReservedMemory(ulong.MaxValue));
        Assert.Throws<InsufficientMemoryException>(() => new ReservedMemory(1UL << 47));

        using var memory = new ReservedMemory(8192);
        Assert.Throws<ArgumentOutOfRangeException>(() => memory.Protect(1, 4096, MemoryAccess.Read));
        Assert.Throws<ArgumentOutOfRangeException>(() => memory.Protect(0, 100, MemoryAccess.Read));
        Assert.Throws<ArgumentOutOfRangeException>(() => memory.Protect(4096, 8192, MemoryAccess.Read));
        Assert.Throws<ArgumentOutOfRangeException>(() => memory.Protect(12_288, 0, MemoryAccess.Read));
        Assert.Throws<ArgumentOutOfRangeException>(() => memory.Protect(4096, ulong.MaxValue - 4095, MemoryAccess.Read));
    }

    [Fact]
    public void Disposed_memory_is_gone()
    {
        FaultHandling.Install();
        var memory = new ReservedMemory(1 << 20);
        byte* address = memory.Address;
        *address = 1;
        memory.Dispose();
        memory.Dispose();
        Assert.Throws<ObjectDisposedException>(() => memory.Protect(0, 4096, MemoryAccess.Read));

        // The kernel tells without touching what another thread may have mapped there meanwhile; it can hardly have filled
        // the whole megabyte.
        const int NotMapped = 12;
        byte* residence = stackalloc byte[256];
        Assert.Equal(-1, Libc.Mincore(address, 1 << 20, residence));
        Assert.Equal(NotMapped, System.Runtime.InteropServices.Marshal.GetLastPInvokeError());
    }
}
