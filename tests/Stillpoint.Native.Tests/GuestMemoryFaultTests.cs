// SPDX-License-Identifier: MIT
using System;
using System.IO;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;
using Microsoft.Win32.SafeHandles;
using Stillpoint.Native.Calls;
using Stillpoint.Native.Faults;
using Stillpoint.Native.Memory;
using Stillpoint.Native.Threads;
using Xunit;

namespace Stillpoint.Native.Tests;

/// <summary>Faults of C# that accesses guest memory.</summary>
public sealed unsafe class GuestMemoryFaultTests
{
    private const ulong Wild = 0xDEAD_BEEF_000;

    public GuestMemoryFaultTests() => FaultHandling.Install();

    [Theory]
    [InlineData(0UL)]
    [InlineData(0x20UL)]
    [InlineData(0x10000UL)]
    [InlineData(Wild)]
    [InlineData(0x7FFF_FFFF_F000UL)]
    public void Bad_address_becomes_an_exception_and_is_told(ulong address)
    {
        for (int i = 0; i < 100; i++)
        {
            AssertFault(address, FaultAccess.Read, () => Read(address));
            AssertFault(address, FaultAccess.Write, () => Write(address));
        }
    }

    [Fact]
    public void Bad_address_on_another_thread()
    {
        NativeFaultTests.RunOnThread(() =>
        {
            AssertFault(Wild, FaultAccess.Read, () => Read(Wild));
            AssertFault(Wild, FaultAccess.Write, () => Write(Wild));
        });
    }

    [Theory]
    [InlineData(0x8000_0000_0000_0000UL)]
    [InlineData(0xDEAD_0000_0000_0000UL)]
    public void Non_canonical_address_becomes_an_exception(ulong address)
    {
        NativeFault fault = FaultOf(() => Read(address));
        Assert.Equal(LinuxX64.Sigsegv, fault.Signal);
        Assert.False(fault.HasAddress);
    }

    [Fact]
    public void Write_to_a_read_only_page()
    {
        using var memory = new ReservedMemory(4096);
        memory.Protect(0, 4096, MemoryAccess.Read);
        ulong address = (ulong)memory.Address + 123;
        Assert.Equal(0, Read(address));
        AssertFault(address, FaultAccess.Write, () => Write(address));
        memory.Protect(0, 4096, MemoryAccess.ReadWrite);
        Write(address);
        Assert.Equal(1, Read(address));
    }

    [Fact]
    public void Guard_pages_at_both_ends()
    {
        using var memory = new ReservedMemory(10_000);
        Assert.Equal(12_288UL, memory.Bytes);
        ulong below = (ulong)memory.Address - 1;
        ulong above = (ulong)memory.Address + memory.Bytes;
        Write(below + 1);
        Write(above - 1);
        AssertFault(below, FaultAccess.Write, () => Write(below));
        AssertFault(above, FaultAccess.Read, () => Read(above));
    }

    /// <summary>
    /// SIGBUS, thousands of times: were it left blocked after the first, the second would end the process. The collector's
    /// signals come in between, as they do to a thread that runs C#.
    /// </summary>
    [Fact]
    public void Page_behind_the_end_of_a_file()
    {
        using var storm = new CollectionStorm();
        string path = Path.GetTempFileName();
        using SafeFileHandle file = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite);
        RandomAccess.SetLength(file, 4096);
        byte* page = (byte*)Libc.Mmap(
            null, 4096, Libc.ProtRead | Libc.ProtWrite, Libc.MapShared, (int)file.DangerousGetHandle(), 0);
        Assert.True(page != Libc.MapFailed);
        RandomAccess.SetLength(file, 0);
        for (int i = 0; i < 3000; i++)
        {
            NativeFault fault = FaultOf(() => Read((ulong)page + 40));
            Assert.Equal(LinuxX64.Sigbus, fault.Signal);
            Assert.Equal((ulong)page + 40, fault.Address);
            Assert.Equal(FaultAccess.Read, fault.Access);
        }

        _ = Libc.Munmap(page, 4096);
        File.Delete(path);
    }

    /// <summary>Precompiled code of the framework. It catches the exception itself and throws another.</summary>
    [Fact]
    public void Fault_in_precompiled_code()
    {
        GuestThreadContext* context = GuestThreads.Current;
        GuestThreadState before = context->EnterGuestMemory();
        Assert.Throws<AccessViolationException>(() => Marshal.ReadInt32(unchecked((nint)Wild)));
        context->Leave(before);
        Assert.Equal(Wild, NativeFaultTests.TakeFault().Address);
    }

    [Fact]
    public void Ten_thousand_faults_under_garbage_collection()
    {
        using var storm = new CollectionStorm();
        for (int i = 0; i < 10_000; i++)
        {
            ulong address = Wild + ((ulong)i * 4096);
            AssertFault(address, FaultAccess.Read, () => Read(address));
        }
    }

    [Fact]
    public void Exceptions_of_the_host_work_as_before()
    {
        GuestThreadContext* context = GuestThreads.Current;
        ulong count = context->FaultCount;
        for (int i = 0; i < 100; i++)
        {
            Assert.Throws<NullReferenceException>(() => LengthOf(null));
            Assert.Throws<DivideByZeroException>(() => Divide(1, 0));
            Assert.Throws<OverflowException>(() => Divide(int.MinValue, -1));
        }

        Assert.False(context->TryTakeFault(out _));
        Assert.Equal(count, context->FaultCount);
    }

    /// <summary>
    /// A signal that comes late finds its thread in C#, where the runtime may be about to look at what the kernel wrote on
    /// the alternate stack for a fault.
    /// </summary>
    [Fact]
    public void Stop_signals_during_exceptions_of_the_host_change_nothing()
    {
        int thread = GuestThreads.Current->ThreadId;
        using var stop = new CancellationTokenSource();
        Thread sender = new(() =>
        {
            while (!stop.IsCancellationRequested) _ = Libc.Syscall(LinuxX64.SysTgkill, Environment.ProcessId, thread, LinuxX64.Sigurg);
        });
        sender.Start();
        for (int i = 0; i < 2_000; i++)
        {
            Assert.Throws<NullReferenceException>(() => LengthOf(null));
            ulong address = Wild + ((ulong)i * 4096);
            if (i % 4 == 0) AssertFault(address, FaultAccess.Read, () => Read(address));
        }

        stop.Cancel();
        sender.Join();
    }

    [Fact]
    public void Division_by_zero_of_the_interpreter_is_still_one()
    {
        GuestThreadContext* context = GuestThreads.Current;
        GuestThreadState before = context->EnterGuestMemory();
        Assert.Throws<DivideByZeroException>(() => Divide(1, 0));
        context->Leave(before);
        Assert.False(context->TryTakeFault(out _));
    }

    [Fact]
    public void States_nest_through_calls_and_callbacks()
    {
        using var table = CallbackTable.Reserve(1, &ReadWildInCallback, 0);
        GuestThreadContext* context = GuestThreads.Current;
        GuestThreadState before = context->EnterGuestMemory();
        int* data = stackalloc int[2];
        NativeFrame frame = CallbackTests.Sort(data, 2, table.BaseAddress);
        NativeCallResult result = NativeCalls.Call(&frame);
        GuestThreadState after = context->State;
        context->Leave(before);
        Assert.Equal(NativeCallResult.Unwound, result);
        Assert.Equal(GuestThreadState.GuestMemory, after);
        Assert.Equal(Wild, NativeFaultTests.TakeFault().Address);
    }

    private static NativeFault FaultOf(Action access)
    {
        GuestThreadContext* context = GuestThreads.Current;
        GuestThreadState before = context->EnterGuestMemory();
        bool thrown = false;
        try
        {
            access();
        }
        catch (NullReferenceException)
        {
            thrown = true;
        }
        finally
        {
            context->Leave(before);
        }

        Assert.True(thrown);
        return NativeFaultTests.TakeFault();
    }

    private static void AssertFault(ulong address, FaultAccess direction, Action access)
    {
        NativeFault fault = FaultOf(access);
        Assert.Equal(LinuxX64.Sigsegv, fault.Signal);
        Assert.Equal(address, fault.Address);
        Assert.Equal(direction, fault.Access);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static byte Read(ulong address) => *(byte*)address;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Write(ulong address) => *(byte*)address = 1;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int LengthOf(string? text) => text!.Length;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Divide(int left, int right) => left / right;

    [UnmanagedCallersOnly]
    private static CallbackResult ReadWildInCallback(uint index, CallbackFrame* frame)
    {
        GuestThreadContext* context = frame->Context;
        GuestThreadState before = context->EnterGuestMemory();
        try
        {
            return (CallbackResult)Read(Wild);
        }
        catch (NullReferenceException)
        {
            return CallbackResult.Unwind;
        }
        finally
        {
            context->Leave(before);
        }
    }
}
