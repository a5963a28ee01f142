// SPDX-License-Identifier: MIT
using System;
using System.Runtime.InteropServices;
using Stillpoint.Assembler.X64;
using Stillpoint.Native.Calls;
using Stillpoint.Native.Fibers;
using Stillpoint.Native.Threads;
using Xunit;
using static Stillpoint.Assembler.X64.OperandSize;

namespace Stillpoint.Native.Tests;

/// <summary>
/// A fiber that stands in code without maps gets to a point with one: by the pending flag, by stepping out, by a restart.
/// For the return trampoline see <see cref="TrampolineTests"/>.
/// </summary>
public sealed unsafe class ProgressTests : IDisposable
{
    private readonly GuestMachine _guest = new();

    public void Dispose() => _guest.Dispose();

    /// <summary>No signal is sent, so the way back from native code must look at the flag itself.</summary>
    [Fact]
    public void Pending_flag_alone_stops_on_the_way_back_from_native_code()
    {
        using var table = CallbackTable.Reserve(1, &SetPendingFlag, (nint)_guest.Context);
        int behindCall = 0;
        nint code = _guest.Publish(asm =>
        {
            asm.Sub(Bits64, Gpr.Rsp, 8);
            asm.Mov(Bits64, Gpr.R11, Gpr.R8);
            asm.Xor(Bits32, Gpr.Rbx, Gpr.Rbx);
            asm.Xor(Bits32, Gpr.Rax, Gpr.Rax);
            asm.Call(X64Address.At(Gpr.R15, FiberContext.NativeCallStubOffset));
            behindCall = asm.Length;
            asm.Add(Bits64, Gpr.Rsp, 8);
            asm.Ret();
        });
        _guest.Context->SetRegister(Gpr.R8, (ulong)table.Address(0));
        _guest.Begin(code);
        Assert.Equal(GuestExit.Preempted, _guest.Enter());
        Assert.Equal((ulong)(code + behindCall), _guest.Context->SavedPc);
        Assert.Equal(4711UL, _guest.Context->GetRegister(Gpr.Rax));
        Assert.True(_guest.Fiber.TakeStopRequest());
        Assert.Equal(GuestExit.Returned, _guest.Enter());
    }

    /// <summary>No signal is sent, so the entry must look at the flag itself; it leaves the context as it was.</summary>
    [Fact]
    public void Pending_flag_alone_stops_an_entry()
    {
        nint code = _guest.Publish(asm =>
        {
            asm.Lea(Gpr.Rax, X64Address.At(Gpr.Rdi, 1));
            asm.Ret();
        });
        _guest.Context->SetRegister(Gpr.Rdi, 41);
        _guest.Begin(code);
        _guest.Context->StopRequest = 1;
        Assert.Equal(GuestExit.Preempted, _guest.Enter());
        Assert.Equal(GuestExit.Preempted, _guest.Fiber.Step(GuestThreads.Current));
        Assert.Equal(ResumeKind.Start, _guest.Context->ResumeKind);
        Assert.Equal((ulong)code, _guest.Context->SavedPc);
        Assert.True(_guest.Fiber.TakeStopRequest());
        Assert.Equal(GuestExit.Returned, _guest.Enter());
        Assert.Equal(42UL, _guest.Context->GetRegister(Gpr.Rax));
    }

    /// <summary>The code never returns and calls nothing: no trampoline would be reached, no flag looked at.</summary>
    [Fact]
    public void Stepping_leaves_a_range_that_never_returns()
    {
        const int Rounds = 30;
        int unmapped = 0;
        int unmappedEnd = 0;
        nint code = _guest.Publish(asm =>
        {
            X64Label mapped = asm.NewLabel();
            X64Label again = asm.NewLabel();
            asm.Bind(mapped);
            asm.Inc(Bits64, Gpr.Rsi);
            unmapped = asm.Length;
            asm.Mov32(Gpr.Rcx, Rounds);
            asm.Bind(again);
            asm.Add(Bits64, Gpr.Rdi, 1);
            asm.Dec(Bits64, Gpr.Rcx);
            asm.Jcc(Condition.NotEqual, again);
            asm.Jmp(mapped);
            unmappedEnd = asm.Length;
        });
        ulong start = (ulong)(code + unmapped);
        ulong bytes = (ulong)(unmappedEnd - unmapped);
        GuestThreadContext* thread = GuestThreads.Current;
        _guest.Context->SetRegister(Gpr.Rdi, 0);
        _guest.Context->SetRegister(Gpr.Rsi, 0);
        _guest.Begin(code);
        Assert.Equal(new StepOutResult(GuestExit.Stepped, IsOut: true, 0), _guest.Fiber.StepOut(thread, start, bytes, 0));
        for (ulong round = 1; round <= 3; round++)
        {
            Assert.Equal(GuestExit.Stepped, _guest.Fiber.Step(thread));
            Assert.Equal(start, _guest.Context->SavedPc);
            StepOutResult half = _guest.Fiber.StepOut(thread, start, bytes, 40);
            Assert.Equal(new StepOutResult(GuestExit.Stepped, IsOut: false, 40), half);
            StepOutResult rest = _guest.Fiber.StepOut(thread, start, bytes, 1000);
            Assert.Equal(new StepOutResult(GuestExit.Stepped, IsOut: true, (3 * Rounds) + 2 - 40), rest);
            Assert.Equal((ulong)code, _guest.Context->SavedPc);
            Assert.Equal(round * Rounds, _guest.Context->GetRegister(Gpr.Rdi));
            Assert.Equal(round, _guest.Context->GetRegister(Gpr.Rsi));
        }
    }

    [Fact]
    public void Stepping_out_comes_back_with_exits_on_the_way()
    {
        int end = 0;
        nint code = _guest.Publish(asm =>
        {
            asm.Sub(Bits64, Gpr.Rsp, 8);
            asm.Mov32(Gpr.R11, 77);
            asm.Call(X64Address.At(Gpr.R15, FiberContext.HostCallStubOffset));
            asm.Mov(Bits64, Gpr.Rcx, X64Address.At(Gpr.Rax));
            asm.Add(Bits64, Gpr.Rsp, 8);
            asm.Ret();
            end = asm.Length;
        });
        ulong readable = 5;
        GuestThreadContext* thread = GuestThreads.Current;
        _guest.Begin(code);
        _guest.Fiber.RequestStop();
        StepOutResult stop = _guest.Fiber.StepOut(thread, (ulong)code, (ulong)end, 100);
        Assert.Equal(new StepOutResult(GuestExit.Preempted, IsOut: false, 0), stop);
        Assert.True(_guest.Fiber.TakeStopRequest());

        // In a stub the guest is out; the exit is one from within the range all the same, since it goes on there.
        StepOutResult call = _guest.Fiber.StepOut(thread, (ulong)code, (ulong)end, 100);
        Assert.Equal(new StepOutResult(GuestExit.HostCall, IsOut: false, 2), call);
        _guest.Context->SetRegister(Gpr.Rax, 0);
        StepOutResult trap = _guest.Fiber.StepOut(thread, (ulong)code, (ulong)end, 100);
        Assert.Equal(new StepOutResult(GuestExit.Trap, IsOut: false, 0), trap);
        Assert.True(thread->TryTakeFault(out _));
        _guest.Context->SetRegister(Gpr.Rax, (ulong)&readable);
        StepOutResult returned = _guest.Fiber.StepOut(thread, (ulong)code, (ulong)end, 100);
        Assert.Equal(new StepOutResult(GuestExit.Returned, IsOut: true, 2), returned);
        Assert.Equal(5UL, _guest.Context->GetRegister(Gpr.Rcx));
    }

    /// <summary>The call is the last of the range: behind it the guest is out, wherever the last step was.</summary>
    [Fact]
    public void Exit_at_the_end_of_a_range_is_out_of_it()
    {
        int behindCall = 0;
        nint code = _guest.Publish(asm =>
        {
            asm.Sub(Bits64, Gpr.Rsp, 8);
            asm.Mov32(Gpr.R11, 77);
            asm.Call(X64Address.At(Gpr.R15, FiberContext.HostCallStubOffset));
            behindCall = asm.Length;
            asm.Add(Bits64, Gpr.Rsp, 8);
            asm.Ret();
        });
        _guest.Begin(code);
        StepOutResult call = _guest.Fiber.StepOut(GuestThreads.Current, (ulong)code, (ulong)behindCall, 100);
        Assert.Equal(new StepOutResult(GuestExit.HostCall, IsOut: true, 2), call);
        StepOutResult none = _guest.Fiber.StepOut(GuestThreads.Current, (ulong)code, (ulong)behindCall, 100);
        Assert.Equal(new StepOutResult(GuestExit.Stepped, IsOut: true, 0), none);
    }

    /// <summary>A store with a card mark, undone when it is stopped inside: only all of it again makes both.</summary>
    [Fact]
    public void Restartable_code_runs_again_from_its_start_wherever_it_is_stopped()
    {
        int start = 0;
        int end = 0;
        nint code = _guest.Publish(asm =>
        {
            asm.Sub(Bits64, Gpr.Rsp, 8);
            start = asm.Length;
            asm.Mov(Bits64, X64Address.At(Gpr.Rdi), Gpr.Rsi);
            asm.Mov(Bits64, Gpr.Rax, Gpr.Rcx);
            asm.Shl(Bits64, Gpr.Rax, 3);
            asm.Mov(Bits64, X64Address.At(Gpr.Rdx, Gpr.Rax, 1), 1);
            end = asm.Length;
            asm.Add(Bits64, Gpr.Rsp, 8);
            asm.Ret();
        });
        const int Insts = 4;
        ulong first = (ulong)(code + start);
        ulong behind = (ulong)(code + end);
        ulong* words = stackalloc ulong[3];
        for (int stopAfter = 0; stopAfter <= Insts; stopAfter++)
        {
            _guest.Context->StackPointer = (ulong)_guest.Fiber.StackTop;
            _guest.Context->SetRegister(Gpr.Rdi, (ulong)words);
            _guest.Context->SetRegister(Gpr.Rsi, 4711);
            _guest.Context->SetRegister(Gpr.Rdx, (ulong)words);
            _guest.Context->SetRegister(Gpr.Rcx, 2);
            _guest.Begin(code);
            Assert.False(_guest.Fiber.TryRestart((ulong)code, behind));
            for (int i = 0; i <= stopAfter; i++) Assert.Equal(GuestExit.Stepped, _guest.Fiber.Step(GuestThreads.Current));
            bool isInside = stopAfter is > 0 and < Insts;
            ulong before = _guest.Context->SavedPc;
            Assert.Equal(isInside, _guest.Fiber.TryRestart(first, behind));
            Assert.Equal(isInside ? first : before, _guest.Context->SavedPc);
            if (isInside) new Span<ulong>(words, 3).Clear();
            Assert.Equal(GuestExit.Returned, _guest.Enter());
            Assert.Equal([4711UL, 0UL, 1UL], new Span<ulong>(words, 3).ToArray());
            new Span<ulong>(words, 3).Clear();
        }
    }

    [UnmanagedCallersOnly]
    private static CallbackResult SetPendingFlag(uint index, CallbackFrame* frame)
    {
        ((FiberContext*)frame->UserData)->StopRequest = 1;
        frame->IntegerResult0 = 4711;
        return CallbackResult.Return;
    }
}
