// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
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

    [Fact]
    public void Freed_code_makes_room()
    {
        const int Bytes = 4096;
        using var memory = new CodeMemory(Bytes);
        int seed = Random.Shared.Next();
        Random random = new(seed);
        Dictionary<nint, (int Bytes, uint Value)> live = [];
        for (uint i = 0; i < 5000; i++)
        {
            byte[] code = ReturnConstant(i);
            Array.Resize(ref code, code.Length + random.Next(300));
            bool isFull = false;
            try
            {
                nint place = memory.Publish(code);
                Assert.True(place % 16 == 0 && live.TryAdd(place, (code.Length, i)), $"seed {seed}: {place:x} is in use");
            }
            catch (InvalidOperationException)
            {
                isFull = true;
            }

            while (live.Count > 0 && (isFull || random.Next(3) == 0))
            {
                nint some = live.Keys.ElementAt(random.Next(live.Count));
                Assert.Equal(live[some].Value, ((delegate* unmanaged<uint>)some)());
                memory.Free(some, live[some].Bytes);
                _ = live.Remove(some);
                isFull = random.Next(4) != 0;
            }

            Assert.Equal(live.Values.Sum(static one => (one.Bytes + 15) & ~15), memory.UsedBytes);
        }

        foreach ((nint place, (int bytes, uint value)) in live)
        {
            Assert.True(value == ((delegate* unmanaged<uint>)place)(), $"seed {seed}: {place:x} was overwritten");
            memory.Free(place, bytes);
        }

        Assert.Equal(0, memory.UsedBytes);
        Assert.Equal(memory.Start, memory.Publish(new byte[Bytes]));
    }

    [Fact]
    public void Freed_code_is_no_code()
    {
        FaultHandling.Install();
        using var memory = new CodeMemory(4096);
        nint first = memory.Publish(ReturnConstant(1));
        nint code = memory.Publish(ReturnConstant(2));
        memory.Free(code, ReturnConstant(2).Length);
        NativeFrame frame = default;
        frame.Begin((void*)code, GuestThreads.Current);
        Assert.Equal(NativeCallResult.Faulted, NativeCalls.Call(&frame));
        Assert.Equal(4, NativeFaultTests.TakeFault().Signal); // SIGILL
        Assert.Throws<ArgumentException>(() => memory.Free(code, 6));
        Assert.Throws<ArgumentOutOfRangeException>(() => memory.Free(code + 4096, 6));
        Assert.Equal(1u, ((delegate* unmanaged<uint>)first)());
        Assert.Equal(code, memory.Publish(ReturnConstant(3)));
        Assert.Equal(3u, ((delegate* unmanaged<uint>)code)());
    }

    private static byte[] ReturnConstant(uint value)
    {
        var asm = new X64Assembler();
        asm.Mov32(Gpr.Rax, value);
        asm.Ret();
        return asm.Finish().ToArray();
    }
}
