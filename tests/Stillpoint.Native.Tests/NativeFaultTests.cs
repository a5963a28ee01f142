// SPDX-License-Identifier: MIT
using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;
using Stillpoint.Assembler.X64;
using Stillpoint.Native.Calls;
using Stillpoint.Native.Code;
using Stillpoint.Native.Faults;
using Stillpoint.Native.Memory;
using Stillpoint.Native.Threads;
using Xunit;

namespace Stillpoint.Native.Tests;

/// <summary>Faults in native code that was called.</summary>
public sealed unsafe class NativeFaultTests
{
    private const ulong Wild = 0xDEAD_BEEF_000;

    public NativeFaultTests() => FaultHandling.Install();

    [Theory]
    [InlineData(0UL)]
    [InlineData(8UL)]
    [InlineData(Wild)]
    public void Bad_read_in_libc_comes_back(ulong address)
    {
        for (int i = 0; i < 1000; i++)
        {
            Assert.Equal(NativeCallResult.Faulted, Call("strlen", address, out _));
            NativeFault fault = TakeFault();
            Assert.Equal(LinuxX64.Sigsegv, fault.Signal);
            Assert.Equal(FaultAccess.Read, fault.Access);
            Assert.True(fault.HasAddress);
            Assert.InRange(fault.Address, address & ~63UL, address + 64);
        }
    }

    [Fact]
    public void Write_to_read_only_page_comes_back_and_the_page_is_unchanged()
    {
        using var memory = new ReservedMemory(8192);
        memory.Protect(4096, 4096, MemoryAccess.Read);
        NativeFrame frame = default;
        frame.Begin(Symbol.Of("memset"), GuestThreads.Current);
        frame.SetInteger(0, (ulong)memory.Address + 4096);
        frame.SetInteger(1, 1);
        frame.SetInteger(2, 16);
        Assert.Equal(NativeCallResult.Faulted, NativeCalls.CallLeaf(&frame));
        NativeFault fault = TakeFault();
        Assert.Equal(FaultAccess.Write, fault.Access);
        Assert.InRange(fault.Address, (ulong)memory.Address + 4096, (ulong)memory.Address + 4096 + 15);
        Assert.Equal($"SIGSEGV: write of 0x{fault.Address:x}", fault.ToString());
        Assert.Equal(0, memory.Address[4096]);
    }

    [Fact]
    public void Non_canonical_address_comes_back_without_the_address()
    {
        Assert.Equal(NativeCallResult.Faulted, Call("strlen", 0xDEAD_0000_0000_0000, out _));
        NativeFault fault = TakeFault();
        Assert.Equal(LinuxX64.Sigsegv, fault.Signal);
        Assert.False(fault.HasAddress);
        Assert.Equal(FaultAccess.Unknown, fault.Access);
    }

    [Fact]
    public void Call_of_a_bad_address_comes_back()
    {
        NativeFrame frame = default;
        frame.Begin((void*)Wild, GuestThreads.Current);
        Assert.Equal(NativeCallResult.Faulted, NativeCalls.Call(&frame));
        NativeFault fault = TakeFault();
        Assert.Equal(FaultAccess.Execute, fault.Access);
        Assert.Equal(Wild, fault.Pc);
        Assert.Equal(Wild, fault.Address);
    }

    [Fact]
    public void Abort_comes_back()
    {
        for (int i = 0; i < 1000; i++)
        {
            Assert.Equal(NativeCallResult.Faulted, Call("abort", 0, out _));
            NativeFault fault = TakeFault();
            Assert.Equal(LinuxX64.Sigabrt, fault.Signal);
            Assert.False(fault.HasAddress);
        }
    }

    [Fact]
    public void Check_of_the_heap_that_aborts_comes_back()
    {
        // An address malloc never gave out: libc writes a message to standard error and aborts.
        using var memory = new ReservedMemory(8192);
        Assert.Equal(NativeCallResult.Faulted, Call("free", (ulong)memory.Address + 24, out _));
        Assert.Equal(LinuxX64.Sigabrt, TakeFault().Signal);
    }

    [Fact]
    public void Signals_that_native_code_sends_itself_come_back()
    {
        Assert.Equal(NativeCallResult.Returned, Call("pthread_self", 0, out ulong self));
        foreach (int signal in (int[])[4, 5, 6, 7, 8, 11])
        {
            NativeFrame frame = default;
            frame.Begin(Symbol.Of("raise"), GuestThreads.Current);
            frame.SetInteger(0, (ulong)signal);
            Assert.Equal(NativeCallResult.Faulted, NativeCalls.Call(&frame));
            Assert.Equal(signal, TakeFault().Signal);

            frame.Begin(Symbol.Of("pthread_kill"), GuestThreads.Current);
            frame.SetInteger(0, self);
            frame.SetInteger(1, (ulong)signal);
            Assert.Equal(NativeCallResult.Faulted, NativeCalls.Call(&frame));
            NativeFault fault = TakeFault();
            Assert.Equal(signal, fault.Signal);
            Assert.False(fault.HasAddress);
        }
    }

    [Fact]
    public void Illegal_instruction_breakpoint_and_division_come_back()
    {
        using var memory = new CodeMemory(4096);
        Run(memory, asm => asm.Ud2(), LinuxX64.Sigill, faultsAt: 0);
        Run(memory, asm => asm.Int3(), LinuxX64.Sigtrap, faultsAt: 1);

        NativeFrame frame = default;
        frame.Begin(Symbol.Of("lldiv"), GuestThreads.Current);
        frame.SetInteger(0, 1);
        frame.SetInteger(1, 0);
        Assert.Equal(NativeCallResult.Faulted, NativeCalls.Call(&frame));
        Assert.Equal(LinuxX64.Sigfpe, TakeFault().Signal);
    }

    [Fact]
    public void Native_stack_overflow_comes_back()
    {
        RunOnThread(() =>
        {
            for (int i = 0; i < 20; i++)
            {
                NativeFrame frame = default;
                frame.Begin((void*)EndlessPush, GuestThreads.Current);
                Assert.Equal(NativeCallResult.Faulted, NativeCalls.Call(&frame));
                Assert.Equal(LinuxX64.Sigsegv, TakeFault().Signal);
            }
        });
    }

    /// <summary>
    /// Whatever a function does to the callee-saved registers and floating point before it faults. Without a stack the
    /// kernel cannot deliver SIGILL, and makes SIGSEGV of it, which has a stack of its own.
    /// </summary>
    [Theory]
    [InlineData(false, LinuxX64.Sigill)]
    [InlineData(true, LinuxX64.Sigsegv)]
    public void Registers_and_modes_of_the_host_are_restored(bool losesStack, int signal)
    {
        using var memory = new CodeMemory(4096);
        var asm = new X64Assembler();
        X64Label mxcsr = asm.NewLabel();
        foreach (Gpr register in (Gpr[])[Gpr.Rbx, Gpr.Rbp, Gpr.R12, Gpr.R13, Gpr.R14, Gpr.R15])
        {
            asm.Mov64(register, 0x6666_6666_6666_6666);
        }

        if (losesStack) asm.Mov64(Gpr.Rsp, 0x6666_6666_6660);
        asm.Ldmxcsr(X64Address.Of(mxcsr));
        for (int i = 0; i < 8; i++) asm.Fld80(X64Address.Of(mxcsr));
        asm.Ud2();
        asm.Bind(mxcsr);
        asm.Data32(0x7F80 | 0x8000); // rounds to zero, flushes denormals
        asm.Data64(0x3FFF_8000_0000);
        nint code = memory.Publish(asm.Finish());

        double third = Divide(1, 3);
        double[] kept = [1.5, 2.5, 3.5];
        for (int i = 0; i < 1000; i++)
        {
            NativeFrame frame = default;
            frame.Begin((void*)code, GuestThreads.Current);
            Assert.Equal(NativeCallResult.Faulted, NativeCalls.Call(&frame));
            Assert.Equal(signal, TakeFault().Signal);
            Assert.Equal(third, Divide(1, 3));
            Assert.Equal(double.Epsilon, Divide(double.Epsilon, 1));
            Assert.Equal(7.5, kept[0] + kept[1] + kept[2]);
        }
    }

    [Fact]
    public void Faults_within_callbacks_unwind_level_by_level()
    {
        using var table = CallbackTable.Reserve(1, &FaultThenUnwind, 0);
        GuestThreadContext* context = GuestThreads.Current;
        int* data = stackalloc int[4];
        for (int i = 0; i < 10_000; i++)
        {
            NativeFrame frame = CallbackTests.Sort(data, 4, table.BaseAddress);
            Assert.Equal(NativeCallResult.Unwound, NativeCalls.Call(&frame));
            Assert.Equal(GuestThreadState.Host, context->State);
            Assert.False(context->IsInNativeCall);
            Assert.Equal(LinuxX64.Sigsegv, TakeFault().Signal);
        }
    }

    [Fact]
    public void Faults_on_a_thread_that_native_code_made()
    {
        using var table = CallbackTable.Reserve(1, &FaultInEveryWay, 0);
        for (int i = 0; i < 50; i++) Assert.Equal(4, CallbackTests.RunThread(table.BaseAddress, 0));
    }

    [Fact]
    public void Faults_on_many_threads_under_garbage_collection()
    {
        using var storm = new CollectionStorm();
        var threads = new Thread[4];
        int faults = 0;
        for (int t = 0; t < threads.Length; t++)
        {
            threads[t] = new Thread(() =>
            {
                for (int i = 0; i < 5_000; i++)
                {
                    object[] garbage = [new object(), i];
                    if (Call("strlen", Wild, out _) == NativeCallResult.Faulted && (int)garbage[1] == i)
                    {
                        Interlocked.Increment(ref faults);
                    }
                }
            });
            threads[t].Start();
        }

        foreach (Thread thread in threads) thread.Join();
        Assert.Equal(20_000, faults);
    }

    internal static NativeFault TakeFault()
    {
        Assert.True(GuestThreads.Current->TryTakeFault(out NativeFault fault));
        return fault;
    }

    internal static void RunOnThread(ThreadStart action)
    {
        Exception? failure = null;
        var thread = new Thread(() =>
        {
            try
            {
                action();
            }
            catch (Exception caught)
            {
                failure = caught;
            }
        });
        thread.Start();
        thread.Join();
        if (failure != null) throw new InvalidOperationException("failed on the other thread", failure);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static double Divide(double left, double right) => left / right;

    private static NativeCallResult Call(string function, ulong argument, out ulong result)
    {
        NativeFrame frame = default;
        frame.Begin(Symbol.Of(function), GuestThreads.Current);
        frame.SetInteger(0, argument);
        NativeCallResult outcome = NativeCalls.Call(&frame);
        result = frame.IntegerResult0;
        return outcome;
    }

    private static void Run(CodeMemory memory, Action<X64Assembler> emit, int signal, int faultsAt)
    {
        var asm = new X64Assembler();
        emit(asm);
        nint code = memory.Publish(asm.Finish());
        NativeFrame frame = default;
        frame.Begin((void*)code, GuestThreads.Current);
        Assert.Equal(NativeCallResult.Faulted, NativeCalls.Call(&frame));
        NativeFault fault = TakeFault();
        Assert.Equal(signal, fault.Signal);
        Assert.Equal((ulong)(code + faultsAt), fault.Pc);
    }

    private static readonly CodeMemory Code = new(4096);

    /// <summary>A function that pushes until its stack is full.</summary>
    private static readonly nint EndlessPush = MakeEndlessPush();

    private static nint MakeEndlessPush()
    {
        var asm = new X64Assembler();
        X64Label again = asm.NewLabel();
        asm.Bind(again);
        asm.Push(Gpr.Rax);
        asm.Jmp(again);
        return Code.Publish(asm.Finish());
    }

    /// <summary>Counts the ways that came back: abort, bad read by C, bad read by C#, stack overflow by C.</summary>
    [UnmanagedCallersOnly]
    private static CallbackResult FaultInEveryWay(uint index, CallbackFrame* frame)
    {
        ulong ways = 0;
        if (Call("abort", 0, out _) == NativeCallResult.Faulted) ways++;
        if (Call("strlen", Wild, out _) == NativeCallResult.Faulted) ways++;
        GuestThreadContext* context = GuestThreads.Current;
        GuestThreadState before = context->EnterGuestMemory();
        try
        {
            GC.KeepAlive(*(byte*)Wild);
        }
        catch (NullReferenceException)
        {
            ways++;
        }

        context->Leave(before);
        NativeFrame call = default;
        call.Begin((void*)EndlessPush, context);
        if (NativeCalls.Call(&call) == NativeCallResult.Faulted) ways++;
        frame->IntegerResult0 = ways;
        return CallbackResult.Return;
    }

    [UnmanagedCallersOnly]
    private static CallbackResult FaultThenUnwind(uint index, CallbackFrame* frame) =>
        frame->CanUnwind && Call("strlen", Wild, out _) == NativeCallResult.Faulted
            ? CallbackResult.Unwind
            : CallbackResult.Return;
}
