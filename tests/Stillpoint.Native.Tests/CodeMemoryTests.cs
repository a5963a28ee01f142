// SPDX-License-Identifier: MIT
using System;
using System.IO;
using System.Linq;
using Stillpoint.Assembler.X64;
using Stillpoint.Native.Calls;
using Stillpoint.Native.Code;
using Stillpoint.Native.Faults;
using Stillpoint.Native.Threads;
using Xunit;

namespace Stillpoint.Native.Tests;

public sealed unsafe class CodeMemoryTests
{
    [Fact]
    public void Code_runs_and_each_piece_is_aligned()
    {
        using var memory = new CodeMemory(4096);
        for (uint i = 0; i < 100; i++)
        {
            nint code = memory.Publish(ReturnConstant(i));
            Assert.Equal(0, code % 16);
            Assert.Equal(i, ((delegate* unmanaged<uint>)code)());
        }
    }

    [Fact]
    public void No_memory_of_ours_is_writable_and_executable()
    {
        using var memory = new CodeMemory(4096);
        using var table = CallbackTable.Reserve(10, (delegate* unmanaged<uint, CallbackFrame*, CallbackResult>)1, 0);
        nint code = memory.Publish(ReturnConstant(1));

        // perf reads /tmp/perf-PID.map for what has this name.
        string[] ours = File.ReadLines("/proc/self/maps")
            .Where(line => line.Contains("/dev/zero", StringComparison.Ordinal))
            .ToArray();
        Assert.Contains(ours, line => line.Contains("r-xs", StringComparison.Ordinal));
        Assert.Contains(ours, line => line.Contains("rw-s", StringComparison.Ordinal));
        Assert.DoesNotContain(ours, line => line.Contains("rwx", StringComparison.Ordinal));
        Assert.NotEqual(0, code);
    }

    [Fact]
    public void Executable_view_cannot_be_written()
    {
        FaultHandling.Install();
        using var memory = new CodeMemory(4096);
        nint code = memory.Publish(ReturnConstant(5));
        NativeFrame frame = default;
        frame.Begin(Symbol.Of("memset"), GuestThreads.Current);
        frame.SetInteger(0, (ulong)code);
        frame.SetInteger(1, 0);
        frame.SetInteger(2, 1);
        Assert.Equal(NativeCallResult.Faulted, NativeCalls.Call(&frame));
        Assert.Equal(FaultAccess.Write, NativeFaultTests.TakeFault().Access);
        Assert.Equal(5u, ((delegate* unmanaged<uint>)code)());
    }

    [Fact]
    public void Limits_are_errors()
    {
        using var memory = new CodeMemory(1);
        memory.Publish(new byte[4096]);
        Assert.Throws<InvalidOperationException>(() => memory.Publish(new byte[1]));

        using var sealedMemory = new CodeMemory(4096);
        nint code = sealedMemory.Publish(ReturnConstant(7));
        sealedMemory.Seal();
        Assert.Throws<InvalidOperationException>(() => sealedMemory.Publish(new byte[1]));
        Assert.Equal(7u, ((delegate* unmanaged<uint>)code)());

        var disposed = new CodeMemory(4096);
        disposed.Dispose();
        disposed.Dispose();
        Assert.Throws<ObjectDisposedException>(() => disposed.Publish(new byte[1]));
    }

    private static byte[] ReturnConstant(uint value)
    {
        var asm = new X64Assembler();
        asm.Mov32(Gpr.Rax, value);
        asm.Ret();
        return asm.Finish().ToArray();
    }
}
