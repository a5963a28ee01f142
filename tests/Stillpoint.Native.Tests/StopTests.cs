// SPDX-License-Identifier: MIT
using System;
using System.Runtime.InteropServices;
using System.Threading;
using Stillpoint.Assembler.X64;
using Stillpoint.Native.Calls;
using Stillpoint.Native.Faults;
using Stillpoint.Native.Fibers;
using Stillpoint.Native.Memory;
using Stillpoint.Native.Threads;
using Xunit;
using static Stillpoint.Assembler.X64.OperandSize;

namespace Stillpoint.Native.Tests;

/// <summary>A fiber is stopped by other threads, wherever it is.</summary>
public sealed unsafe class StopTests : IDisposable
{
    private static volatile bool _isInNative;
    private static volatile bool _mayReturn;

    private readonly GuestMachine _guest = new();

    public void Dispose() => _guest.Dispose();

    [Fact]
    public void Endless_loop_is_stopped_again_and_again_and_goes_on_each_time()
    {
        _guest.Begin(PublishCounter());
        ulong counted = 0;
        for (int i = 0; i < 1000; i++)
        {
            using Requester requester = new(_guest.Fiber);
            requester.RequestOnce();
            Assert.Equal(GuestExit.Preempted, _guest.Enter());
            requester.Join();
            Assert.True(_guest.Fiber.TakeStopRequest());
            Assert.Equal(GuestThreadState.Host, GuestThreads.Current->State);
            ulong now = _guest.Context->GetRegister(Gpr.Rax);
            Assert.True(_guest.Context->ResumeKind != ResumeKind.Full || now >= counted);
            counted = _guest.Context->ResumeKind == ResumeKind.Full ? now : counted;
        }
    }

    [Fact]
    public void Request_without_a_run_stops_the_next_entry_once()
    {
        nint code = _guest.Publish(asm =>
        {
            asm.Lea(Gpr.Rax, X64Address.At(Gpr.Rdi, 1));
            asm.Ret();
        });
        for (int i = 0; i < 3; i++) _guest.Fiber.RequestStop();
        _guest.Context->SetRegister(Gpr.Rdi, 41);
        _guest.Begin(code);
        Assert.Equal(GuestExit.Preempted, _guest.Enter());
        Assert.True(_guest.Fiber.TakeStopRequest());
        Assert.False(_guest.Fiber.TakeStopRequest());
        Assert.Equal(GuestExit.Returned, _guest.Enter());
        Assert.Equal(42UL, _guest.Context->GetRegister(Gpr.Rax));
    }

    [Fact]
    public void Request_for_a_fiber_that_is_gone_does_nothing()
    {
        Fiber fiber = new(4096);
        fiber.Dispose();
        fiber.RequestStop();
    }

    [Fact]
    public void Request_for_another_fiber_of_the_thread_does_not_stop_this_one()
    {
        using GuestMachine other = new();
        nint code = other.Publish(asm => asm.Ret());
        other.Call(code);
        nint counter = PublishBoundedCounter(50_000_000);
        using Requester requester = new(other.Fiber);
        requester.RequestForEver();
        _guest.Begin(counter);
        Assert.Equal(GuestExit.Returned, _guest.Enter());
        Assert.Equal(50_000_000UL, _guest.Context->GetRegister(Gpr.Rax));
    }

    [Fact]
    public void Signals_to_a_thread_without_a_request_do_not_stop_its_fiber()
    {
        int thread = GuestThreads.Current->ThreadId;
        using Requester requester = new(_guest.Fiber);
        requester.Repeat(() => Libc.Syscall(LinuxX64.SysTgkill, Environment.ProcessId, thread, LinuxX64.Sigurg));
        _guest.Begin(PublishBoundedCounter(50_000_000));
        Assert.Equal(GuestExit.Returned, _guest.Enter());
        Assert.Equal(50_000_000UL, _guest.Context->GetRegister(Gpr.Rax));
    }

    [Fact]
    public void Request_during_a_native_call_stops_on_the_way_back()
    {
        using var table = CallbackTable.Reserve(1, &WaitInNative, 0);
        _isInNative = false;
        _mayReturn = false;
        _guest.Context->SetRegister(Gpr.R8, (ulong)table.Address(0));
        _guest.Begin(_guest.PublishCallOf());
        using Requester requester = new(_guest.Fiber);
        requester.Run(() =>
        {
            while (!_isInNative) Thread.Yield();
            _guest.Fiber.RequestStop();
            _mayReturn = true;
        });
        Assert.Equal(GuestExit.Preempted, _guest.Enter());
        requester.Join();
        Assert.Equal(ResumeKind.Full, _guest.Context->ResumeKind);
        Assert.True(_guest.Fiber.TakeStopRequest());
        Assert.Equal(GuestExit.Returned, _guest.Enter());
        Assert.Equal(4711UL, _guest.Context->GetRegister(Gpr.Rax));
    }

    [Fact]
    public void Stops_and_native_calls_in_a_loop_lose_no_result()
    {
        ulong calls = Count(100_000, 2_000_000);
        nint code = _guest.Publish(asm =>
        {
            X64Label next = asm.NewLabel();
            asm.Sub(Bits64, Gpr.Rsp, 40);
            asm.Mov(Bits64, X64Address.At(Gpr.Rsp), Gpr.Rdi);
            asm.Mov(Bits64, X64Address.At(Gpr.Rsp, 8), Gpr.Rsi);
            asm.Mov(Bits64, X64Address.At(Gpr.Rsp, 16), 0);
            asm.Bind(next);
            asm.Mov(Bits64, Gpr.R11, X64Address.At(Gpr.Rsp, 8));
            asm.Mov(Bits64, Gpr.Rdi, X64Address.At(Gpr.Rsp));
            asm.Xor(Bits32, Gpr.Rbx, Gpr.Rbx);
            asm.Xor(Bits32, Gpr.Rax, Gpr.Rax);
            asm.Call(X64Address.At(Gpr.R15, FiberContext.NativeCallStubOffset));
            asm.Add(Bits64, Gpr.Rax, X64Address.At(Gpr.Rsp, 16));
            asm.Mov(Bits64, X64Address.At(Gpr.Rsp, 16), Gpr.Rax);
            asm.Mov(Bits64, Gpr.Rcx, X64Address.At(Gpr.Rsp));
            asm.Dec(Bits64, Gpr.Rcx);
            asm.Mov(Bits64, X64Address.At(Gpr.Rsp), Gpr.Rcx);
            asm.Jcc(Condition.NotEqual, next);
            asm.Add(Bits64, Gpr.Rsp, 40);
            asm.Ret();
        });
        _guest.Context->SetRegister(Gpr.Rdi, calls);
        _guest.Context->SetRegister(Gpr.Rsi, (ulong)Symbol.Of("labs"));
        _guest.Begin(code);
        using Requester requester = new(_guest.Fiber);
        requester.RequestForEver();
        Assert.Equal(GuestExit.Returned, RunThroughStops());
        Assert.Equal(calls * (calls + 1) / 2, _guest.Context->GetRegister(Gpr.Rax));
        Assert.False(GuestThreads.Current->IsInNativeCall);
    }

    [Fact]
    public void Stops_and_host_calls_in_a_loop_lose_no_result()
    {
        ulong calls = Count(100_000, 2_000_000);
        nint code = _guest.Publish(asm =>
        {
            X64Label next = asm.NewLabel();
            asm.Sub(Bits64, Gpr.Rsp, 24);
            asm.Mov(Bits64, X64Address.At(Gpr.Rsp), Gpr.Rdi);
            asm.Mov(Bits64, X64Address.At(Gpr.Rsp, 8), 0);
            asm.Bind(next);
            asm.Mov(Bits64, Gpr.Rdi, X64Address.At(Gpr.Rsp));
            asm.Mov32(Gpr.R11, 77);
            asm.Call(X64Address.At(Gpr.R15, FiberContext.HostCallStubOffset));
            asm.Add(Bits64, Gpr.Rax, X64Address.At(Gpr.Rsp, 8));
            asm.Mov(Bits64, X64Address.At(Gpr.Rsp, 8), Gpr.Rax);
            asm.Mov(Bits64, Gpr.Rcx, X64Address.At(Gpr.Rsp));
            asm.Dec(Bits64, Gpr.Rcx);
            asm.Mov(Bits64, X64Address.At(Gpr.Rsp), Gpr.Rcx);
            asm.Jcc(Condition.NotEqual, next);
            asm.Add(Bits64, Gpr.Rsp, 24);
            asm.Ret();
        });
        _guest.Context->SetRegister(Gpr.Rdi, calls);
        _guest.Begin(code);
        using Requester requester = new(_guest.Fiber);
        requester.RequestForEver();
        GuestExit exit;
        while ((exit = RunThroughStops()) == GuestExit.HostCall)
        {
            Assert.Equal(77UL, _guest.Context->GetRegister(Gpr.R11));
            _guest.Context->SetRegister(Gpr.Rax, 2 * _guest.Context->GetRegister(Gpr.Rdi));
        }

        Assert.Equal(GuestExit.Returned, exit);
        Assert.Equal(calls * (calls + 1), _guest.Context->GetRegister(Gpr.Rax));
    }

    [Fact]
    public void Stops_during_traps_lose_neither()
    {
        nint code = _guest.Publish(asm => asm.Mov(Bits64, Gpr.Rax, X64Address.At(Gpr.Rdi)));
        nint overflow = _guest.Publish(asm =>
        {
            X64Label self = asm.NewLabel();
            asm.Bind(self);
            asm.Push(Gpr.Rax);
            asm.Jmp(self);
        });
        using Requester requester = new(_guest.Fiber);
        requester.RequestForEver();
        for (ulong i = 0; i < Count(1_000, 100_000); i++)
        {
            _guest.Context->StackPointer = (ulong)_guest.Fiber.StackTop;
            _guest.Context->SetRegister(Gpr.Rdi, 0);
            _guest.Begin(i % 2 == 0 ? code : overflow);
            Assert.Equal(GuestExit.Trap, RunThroughStops());
            Assert.True(GuestThreads.Current->TryTakeFault(out NativeFault fault));
            Assert.Equal(LinuxX64.Sigsegv, fault.Signal);
            Assert.Equal(fault.Pc, _guest.Context->SavedPc);
        }
    }

    [Fact]
    public void Null_reference_exceptions_work_beside_stops()
    {
        using Requester requester = new(_guest.Fiber);
        requester.RequestForEver();
        nint counter = PublishBoundedCounter(10_000);
        for (int i = 0; i < 500; i++)
        {
            _guest.Context->StackPointer = (ulong)_guest.Fiber.StackTop;
            _guest.Begin(counter);
            Assert.Equal(GuestExit.Returned, RunThroughStops());
            string? nothing = i < 0 ? "" : null;
            Assert.Throws<NullReferenceException>(() => nothing!.Length);
        }
    }

    [Fact]
    public void Requests_race_with_entries_and_none_is_lost()
    {
        // Each round ends only when the request of that round has been seen: a lost one would never come back.
        ulong rounds = Count(2_000, 10_000_000);
        nint counter = PublishCounter();
        using Requester requester = new(_guest.Fiber);
        long wanted = 0;
        long seen = 0;
        requester.Run(() =>
        {
            for (long i = 1; i <= (long)rounds; i++)
            {
                // A different distance from the entry each time.
                for (long spin = i % 61; spin > 0; spin--) Thread.SpinWait(1);
                Volatile.Write(ref wanted, i);
                _guest.Fiber.RequestStop();
                SpinWait wait = default;
                while (Volatile.Read(ref seen) < i) wait.SpinOnce(sleep1Threshold: -1);
            }
        });
        _guest.Begin(counter);
        for (ulong i = 1; i <= rounds; i++)
        {
            Assert.Equal(GuestExit.Preempted, _guest.Enter());
            Assert.True(_guest.Fiber.TakeStopRequest());
            Assert.Equal((long)i, Volatile.Read(ref wanted));
            Volatile.Write(ref seen, (long)i);
        }

        requester.Join();
    }

    [Fact]
    public void Threads_that_end_are_sent_nothing()
    {
        // Threads come and go while requests for the one fiber that they run in turn never cease.
        nint counter = PublishBoundedCounter(1000);
        using Requester requester = new(_guest.Fiber);
        requester.RequestForEver();
        for (int i = 0; i < 300; i++)
        {
            Thread thread = new(() =>
            {
                _guest.Context->StackPointer = (ulong)_guest.Fiber.StackTop;
                _guest.Begin(counter);
                Assert.Equal(GuestExit.Returned, RunThroughStops());
            });
            thread.Start();
            thread.Join();
        }
    }

    [Fact]
    public void Earlier_handlers_get_signals_that_are_no_requests()
    {
        int status = ProcessTests.Run(nameof(Program.ChainedStopHandler)).ExitCode;
        Assert.Equal(Program.NormalExitCode, status);
    }

    /// <summary>A count for ./check, or the one of STILLPOINT_STOP_ROUNDS=full.</summary>
    internal static ulong Count(ulong usual, ulong full) =>
        Environment.GetEnvironmentVariable("STILLPOINT_STOP_ROUNDS") == "full" ? full : usual;

    /// <summary>Counts in rax for ever.</summary>
    private nint PublishCounter() => _guest.Publish(asm =>
    {
        X64Label next = asm.NewLabel();
        asm.Xor(Bits32, Gpr.Rax, Gpr.Rax);
        asm.Bind(next);
        asm.Inc(Bits64, Gpr.Rax);
        asm.Jmp(next);
    });

    private nint PublishBoundedCounter(int end) => _guest.Publish(asm =>
    {
        X64Label next = asm.NewLabel();
        asm.Xor(Bits32, Gpr.Rax, Gpr.Rax);
        asm.Bind(next);
        asm.Inc(Bits64, Gpr.Rax);
        asm.Cmp(Bits64, Gpr.Rax, end);
        asm.Jcc(Condition.NotEqual, next);
        asm.Ret();
    });

    /// <summary>Enters again after each stop.</summary>
    private GuestExit RunThroughStops()
    {
        GuestExit exit;
        while ((exit = _guest.Enter()) == GuestExit.Preempted) _guest.Fiber.TakeStopRequest();
        return exit;
    }

    [UnmanagedCallersOnly]
    private static CallbackResult WaitInNative(uint index, CallbackFrame* frame)
    {
        _isInNative = true;
        while (!_mayReturn) Thread.Yield();
        frame->IntegerResult0 = 4711;
        return CallbackResult.Return;
    }
}
