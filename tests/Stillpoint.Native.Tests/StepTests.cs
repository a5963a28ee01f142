// SPDX-License-Identifier: MIT
using System;
using System.Runtime.InteropServices;
using Stillpoint.Assembler.X64;
using Stillpoint.Native.Calls;
using Stillpoint.Native.Faults;
using Stillpoint.Native.Fibers;
using Stillpoint.Native.Threads;
using Xunit;
using static Stillpoint.Assembler.X64.OperandSize;

namespace Stillpoint.Native.Tests;

/// <summary>A fiber runs instruction by instruction, and keeps its registers when it is stopped at any of them.</summary>
public sealed unsafe class StepTests : IDisposable
{
    private const ulong TrapFlag = 0x100;

    private readonly GuestMachine _guest = new();

    public void Dispose() => _guest.Dispose();

    [Fact]
    public void Each_step_is_one_instruction()
    {
        int[] ends = new int[5];
        nint code = _guest.Publish(asm =>
        {
            asm.Mov32(Gpr.Rax, 1);
            ends[0] = asm.Length;
            asm.Add(Bits64, Gpr.Rax, Gpr.Rdi);
            ends[1] = asm.Length;
            asm.Push(Gpr.Rax);
            ends[2] = asm.Length;
            asm.Pop(Gpr.Rcx);
            ends[3] = asm.Length;
            asm.Cmp(Bits64, Gpr.Rax, Gpr.Rcx);
            ends[4] = asm.Length;
            asm.Ret();
        });
        _guest.Context->SetRegister(Gpr.Rdi, 41);
        _guest.Begin(code);
        foreach (int end in ends)
        {
            Assert.Equal(GuestExit.Stepped, Step());
            Assert.Equal((ulong)(code + end), _guest.Context->SavedPc);
            Assert.Equal(ResumeKind.Full, _guest.Context->ResumeKind);
            Assert.Equal(0UL, _guest.Context->SavedFlags & TrapFlag);
        }

        Assert.NotEqual(0UL, _guest.Context->SavedFlags & 0x40);
        Assert.Equal(GuestExit.Returned, Step());
        Assert.Equal(42UL, _guest.Context->GetRegister(Gpr.Rax));
        Assert.Equal(GuestThreadState.Host, GuestThreads.Current->State);
    }

    [Fact]
    public void Native_calls_are_stepped_over_and_callbacks_step_themselves()
    {
        nint inner = _guest.Publish(asm =>
        {
            asm.Lea(Gpr.Rax, X64Address.At(Gpr.Rdi, Gpr.Rdi, 1));
            asm.Inc(Bits64, Gpr.Rax);
            asm.Ret();
        });
        Nested nested = new(_guest, inner);
        var handle = GCHandle.Alloc(nested);
        using var table = CallbackTable.Reserve(1, &StepInner, GCHandle.ToIntPtr(handle));
        nint code = _guest.Publish(asm =>
        {
            asm.Sub(Bits64, Gpr.Rsp, 8);
            asm.Mov(Bits64, Gpr.R11, Gpr.R8);
            asm.Xor(Bits32, Gpr.Rbx, Gpr.Rbx);
            asm.Xor(Bits32, Gpr.Rax, Gpr.Rax);
            asm.Call(X64Address.At(Gpr.R15, FiberContext.NativeCallStubOffset));
            asm.Add(Bits64, Gpr.Rax, 1000);
            asm.Add(Bits64, Gpr.Rsp, 8);
            asm.Ret();
        });
        _guest.Context->SetRegister(Gpr.Rdi, 20);
        _guest.Context->SetRegister(Gpr.R8, (ulong)table.Address(0));
        _guest.Begin(code);
        bool wasBehindCall = false;
        GuestExit exit;
        while ((exit = Step()) == GuestExit.Stepped)
        {
            // No step ends in code that is neither this function nor one of our stubs.
            wasBehindCall |= _guest.Context->GetRegister(Gpr.Rax) == 41;
            Assert.Equal(0UL, _guest.Context->SavedFlags & TrapFlag);
        }

        handle.Free();
        Assert.Equal(GuestExit.Returned, exit);
        Assert.True(wasBehindCall);
        Assert.Equal(2, nested.Steps);
        Assert.Equal(1041UL, _guest.Context->GetRegister(Gpr.Rax));
    }

    [Fact]
    public void Exits_and_entries_of_every_kind_are_stepped_through()
    {
        nint lazy = _guest.Publish(asm =>
        {
            asm.Mov32(Gpr.R11, 12);
            asm.Jmp(X64Address.At(Gpr.R15, FiberContext.CompileStubOffset));
        });
        nint code = _guest.Publish(asm =>
        {
            asm.Sub(Bits64, Gpr.Rsp, 8);
            asm.Mov32(Gpr.R11, 77);
            asm.Call(X64Address.At(Gpr.R15, FiberContext.HostCallStubOffset));
            asm.Add(Bits64, Gpr.Rax, Gpr.Rdx);
            asm.Add(Bits64, Gpr.Rsp, 8);
            asm.Mov(Bits64, Gpr.Rcx, X64Address.At(Gpr.Rsi));
            asm.Ret();
        });
        _guest.Begin(lazy);
        Assert.Equal(GuestExit.CompileFunction, StepToExit());
        _guest.Context->SavedPc = (ulong)code;
        Assert.Equal(GuestExit.HostCall, StepToExit());
        Assert.Equal(77UL, _guest.Context->GetRegister(Gpr.R11));
        _guest.Context->SetRegister(Gpr.Rax, 40);
        _guest.Context->SetRegister(Gpr.Rdx, 2);
        _guest.Context->SetRegister(Gpr.Rsi, 0);
        Assert.Equal(GuestExit.Trap, StepToExit());
        Assert.Equal(0UL, _guest.Context->SavedFlags & TrapFlag);
        Assert.True(GuestThreads.Current->TryTakeFault(out NativeFault fault));
        Assert.Equal(LinuxX64.Sigsegv, fault.Signal);
        Assert.Equal(42UL, _guest.Context->GetRegister(Gpr.Rax));
        ulong readable = 5;
        _guest.Context->SetRegister(Gpr.Rsi, (ulong)&readable);
        Assert.Equal(GuestExit.Returned, StepToExit());
        Assert.Equal(5UL, _guest.Context->GetRegister(Gpr.Rcx));
    }

    [Fact]
    public void Requests_while_stepping_are_stops()
    {
        nint code = _guest.Publish(asm =>
        {
            X64Label self = asm.NewLabel();
            asm.Bind(self);
            asm.Inc(Bits64, Gpr.Rax);
            asm.Jmp(self);
        });
        using Requester requester = new(_guest.Fiber);
        requester.RequestForEver();
        _guest.Begin(code);
        int stops = 0;
        ulong value = 8;
        for (ulong steps = 0; steps < 2000 || stops == 0;)
        {
            GuestExit exit = Step();
            Assert.True(exit is GuestExit.Stepped or GuestExit.Preempted);
            if (exit == GuestExit.Preempted)
            {
                stops++;
                _guest.Fiber.TakeStopRequest();
            }
            else if (++steps % 2 == 1)
            {
                value++;
            }

            if (_guest.Context->ResumeKind == ResumeKind.Full) Assert.InRange(_guest.Context->GetRegister(Gpr.Rax), value, value + 1);
        }
    }

    [Fact]
    public void Single_steps_keep_every_register()
    {
        using RegisterPattern pattern = new();
        _guest.Begin(pattern.Code);
        while (pattern.Rounds < StopTests.Count(3, 100)) Assert.Equal(GuestExit.Stepped, Step());
    }

    [Fact]
    public void Stops_keep_every_register_beside_collections_of_the_host()
    {
        ulong count = StopTests.Count(2_000, 1_000_000);
        using RegisterPattern pattern = new();
        using CollectionStorm storm = new();
        using Requester requester = new(_guest.Fiber);
        requester.RequestForEver();
        _guest.Begin(pattern.Code);
        for (ulong stops = 0; stops < count;)
        {
            Assert.Equal(GuestExit.Preempted, _guest.Enter());
            Assert.True(_guest.Fiber.TakeStopRequest());
            if (_guest.Context->ResumeKind == ResumeKind.Full) stops++;
        }

        Assert.True(pattern.Rounds > 0);
    }

    private GuestExit Step() => _guest.Fiber.Step(GuestThreads.Current);

    private GuestExit StepToExit()
    {
        GuestExit exit;
        while ((exit = Step()) == GuestExit.Stepped) { }
        return exit;
    }

    [UnmanagedCallersOnly]
    private static CallbackResult StepInner(uint index, CallbackFrame* frame)
    {
        var nested = (Nested)GCHandle.FromIntPtr(frame->UserData).Target!;
        FiberContext* context = nested.Guest.Context;
        ulong outer = context->StackPointer;
        context->SetRegister(Gpr.Rdi, frame->GetInteger(0));
        nested.Guest.Begin(nested.Code);
        while (nested.Guest.Fiber.Step(GuestThreads.Current) == GuestExit.Stepped) nested.Steps++;
        frame->IntegerResult0 = context->GetRegister(Gpr.Rax);
        context->StackPointer = outer;
        return CallbackResult.Return;
    }

    private sealed class Nested(GuestMachine guest, nint code)
    {
        public GuestMachine Guest => guest;

        public nint Code => code;

        public int Steps { get; set; }
    }
}
