// SPDX-License-Identifier: MIT
using System;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Stillpoint.Assembler.X64;
using Stillpoint.Native.Calls;
using Stillpoint.Native.Faults;
using Stillpoint.Native.Fibers;
using Stillpoint.Native.Stubs;
using Stillpoint.Native.Threads;
using Xunit;
using static Stillpoint.Assembler.X64.OperandSize;

namespace Stillpoint.Native.Tests;

/// <summary>A fiber is stopped when control comes back to a frame, with everything that a return carries.</summary>
public sealed unsafe class TrampolineTests : IDisposable
{
    private const int Vectors = 4;
    private const int FoundWords = 4 + (2 * Vectors);

    private static readonly Gpr[] Results = [Gpr.Rax, Gpr.Rcx, Gpr.Rdx, Gpr.Rsi];

    private readonly GuestMachine _guest = new();

    /// <summary>What outer finds after the call: general registers, then vectors.</summary>
    private readonly ulong* _found = (ulong*)NativeMemory.AllocZeroed(FoundWords, sizeof(ulong));

    /// <summary>What inner returns in vector registers.</summary>
    private readonly ulong* _vectors = (ulong*)NativeMemory.AllocZeroed(2 * Vectors, sizeof(ulong));

    private int _behindCall;
    private int _innerBytes;
    private nint _inner;
    private nint _outer;

    public TrampolineTests()
    {
        for (int i = 0; i < 2 * Vectors; i++) _vectors[i] = (ulong)(200 + i);
        PublishInner();
        PublishOuter();
    }

    private FiberContext* Context => _guest.Context;

    private ulong ReturnAddress => (ulong)(_outer + _behindCall);

    public void Dispose()
    {
        _guest.Dispose();
        NativeMemory.Free(_found);
        NativeMemory.Free(_vectors);
    }

    /// <summary>
    /// The code without maps spins until it is told to return, so it cannot be stepped out of; it calls nothing, so that no
    /// flag is looked at; and stopping it again finds it where it was.
    /// </summary>
    [Fact]
    public void Trampoline_alone_stops_code_that_only_returns()
    {
        ulong mayReturn = 0;
        ulong place = StopInside(&mayReturn);
        StepOutResult steps = _guest.Fiber.StepOut(GuestThreads.Current, (ulong)_inner, (ulong)_innerBytes, 500);
        Assert.Equal(new StepOutResult(GuestExit.Stepped, IsOut: false, 500), steps);
        Assert.True(_guest.Fiber.TryPlantTrampoline(place));
        Assert.Equal(place, _guest.Fiber.TrampolinePlace);
        Assert.Equal(ReturnAddress, _guest.Fiber.ReturnAddressAt(place));
        mayReturn = 1;
        Assert.Equal(GuestExit.Trampoline, _guest.Enter());
        AssertAtTrampoline(place);
        Assert.Equal(GuestExit.Returned, _guest.Enter());
        AssertFound();
    }

    [Fact]
    public void Steps_come_through_a_trampoline()
    {
        ulong mayReturn = 0;
        ulong place = StopInside(&mayReturn);
        Assert.True(_guest.Fiber.TryPlantTrampoline(place));
        mayReturn = 1;
        Assert.Equal(GuestExit.Trampoline, StepToExit());
        AssertAtTrampoline(place);
        Assert.Equal(GuestExit.Stepped, _guest.Fiber.Step(GuestThreads.Current));
        Assert.True(Context->SavedPc > ReturnAddress && Context->SavedPc < ReturnAddress + 16);
        Assert.Equal(GuestExit.Returned, StepToExit());
        AssertFound();
    }

    [Fact]
    public void Planting_again_moves_the_trampoline()
    {
        ulong mayReturn = 0;
        ulong inner = StopInside(&mayReturn);
        ulong outer = (ulong)_guest.Fiber.StackTop - 8;
        Assert.True(_guest.Fiber.TryPlantTrampoline(inner));
        Assert.True(_guest.Fiber.TryPlantTrampoline(inner));
        Assert.Equal(ReturnAddress, _guest.Fiber.ReturnAddressAt(inner));
        Assert.True(_guest.Fiber.TryPlantTrampoline(outer));
        Assert.Equal(ReturnAddress, *(ulong*)inner);
        Assert.Equal((ulong)Fiber.ReturnExit, _guest.Fiber.ReturnAddressAt(outer));
        mayReturn = 1;

        // The way out of the entry is a return like any other.
        Assert.Equal(GuestExit.Trampoline, _guest.Enter());
        Assert.Equal(outer, Context->StackPointer);
        AssertFound();
        Assert.Equal(GuestExit.Returned, _guest.Enter());
    }

    [Fact]
    public void Trampoline_that_was_taken_away_stops_nothing()
    {
        ulong mayReturn = 0;
        ulong place = StopInside(&mayReturn);
        Assert.False(_guest.Fiber.RemoveTrampoline());
        Assert.True(_guest.Fiber.TryPlantTrampoline(place));
        Assert.True(_guest.Fiber.RemoveTrampoline());
        Assert.False(_guest.Fiber.RemoveTrampoline());
        Assert.Equal(ReturnAddress, *(ulong*)place);
        Assert.Equal(0UL, _guest.Fiber.TrampolinePlace);
        mayReturn = 1;
        Assert.Equal(GuestExit.Returned, _guest.Enter());
        AssertFound();
    }

    /// <summary>A fiber that is ended, or unwound by an outer level, drops frames without returning from them.</summary>
    [Fact]
    public void Trampoline_goes_with_the_frame_it_is_in()
    {
        ulong mayReturn = 0;
        ulong place = StopInside(&mayReturn);
        Assert.True(_guest.Fiber.TryPlantTrampoline(place));
        Context->StackPointer = (ulong)_guest.Fiber.StackTop;
        Assert.Equal(0UL, _guest.Fiber.TrampolinePlace);

        // The same frames again, at the same places.
        mayReturn = 1;
        Assert.Equal(GuestExit.Returned, RunOuter(&mayReturn));
        AssertFound();
        mayReturn = 0;
        Assert.Equal(place, StopInside(&mayReturn));
        Assert.Equal(ReturnAddress, _guest.Fiber.ReturnAddressAt(place));
        Assert.Equal(0UL, _guest.Fiber.TrampolinePlace);
        Assert.False(_guest.Fiber.RemoveTrampoline());
        Assert.Equal(ReturnAddress, *(ulong*)place);
        Assert.True(_guest.Fiber.TryPlantTrampoline(place));
        mayReturn = 1;
        Assert.Equal(GuestExit.Trampoline, _guest.Enter());
        AssertAtTrampoline(place);
    }

    /// <summary>The trampoline is in a level that a callback makes and unwinds; the level around it goes on.</summary>
    [Fact]
    public void Trampoline_goes_with_the_level_it_is_in()
    {
        var handle = GCHandle.Alloc(this);
        using var table = CallbackTable.Reserve(1, &PlantAndUnwind, GCHandle.ToIntPtr(handle));
        Context->SetRegister(Gpr.R8, (ulong)table.Address(0));
        _guest.Begin(_guest.PublishCallOf());
        Assert.Equal(GuestExit.Unwound, _guest.Enter());
        Assert.NotEqual(0UL, Context->TrampolinePlace);
        Assert.Equal(0UL, _guest.Fiber.TrampolinePlace);
        Context->SetRegister(Gpr.Rax, 5);
        Assert.Equal(GuestExit.Returned, _guest.Enter());
        Assert.Equal(5UL, Context->GetRegister(Gpr.Rax));
        handle.Free();
    }

    /// <summary>The fiber is outside at a call: the exit's own return address is taken, by an entry and by a step.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Trampoline_at_the_call_that_left_is_reached_by_the_next_entry(bool steps)
    {
        _guest.Begin(PublishHostCall());
        Assert.False(_guest.Fiber.TryPlantTrampoline(Context->StackPointer));
        Assert.Equal(GuestExit.HostCall, _guest.Enter());
        ulong place = Context->StackPointer;
        ulong returnAddress = *(ulong*)place;
        Assert.True(_guest.Fiber.TryPlantTrampoline(place));
        Context->SetRegister(Gpr.Rax, 40);
        Context->SetRegister(Gpr.Rdx, 2);
        Assert.Equal(GuestExit.Trampoline, steps ? StepToExit() : _guest.Enter());
        Assert.Equal(place, Context->StackPointer);
        Assert.Equal(returnAddress, *(ulong*)place);
        Assert.Equal(GuestExit.Returned, steps ? StepToExit() : _guest.Enter());
        Assert.Equal(42UL, Context->GetRegister(Gpr.Rax));
    }

    /// <summary>A stop on the way back from native code would save a PC in the trampoline: it is the trampoline's instead.</summary>
    [Fact]
    public void Trampoline_and_pending_flag_meet_on_the_way_back_from_native_code()
    {
        var handle = GCHandle.Alloc(this);
        using var table = CallbackTable.Reserve(1, &PlantAndRequest, GCHandle.ToIntPtr(handle));
        Context->SetRegister(Gpr.R8, (ulong)table.Address(0));
        _guest.Begin(_guest.PublishCallOf());
        Assert.Equal(GuestExit.Trampoline, _guest.Enter());
        Assert.Equal(ResumeKind.Return, Context->ResumeKind);
        Assert.Equal(4711UL, Context->GetRegister(Gpr.Rax));
        Assert.Equal(GuestExit.Preempted, _guest.Enter());
        Assert.True(_guest.Fiber.TakeStopRequest());
        Assert.Equal(GuestExit.Returned, _guest.Enter());
        Assert.Equal(4711UL, Context->GetRegister(Gpr.Rax));
        Assert.False(GuestThreads.Current->IsInNativeCall);
        handle.Free();
    }

    [Fact]
    public void Places_that_nothing_returns_through_are_refused()
    {
        ulong mayReturn = 0;
        ulong place = StopInside(&mayReturn);
        Assert.False(_guest.Fiber.TryPlantTrampoline(place - 8));
        Assert.False(_guest.Fiber.TryPlantTrampoline(place + 4));
        Assert.False(_guest.Fiber.TryPlantTrampoline((ulong)_guest.Fiber.StackTop));
        Assert.False(_guest.Fiber.TryPlantTrampoline((ulong)&mayReturn));
        Assert.Equal(0UL, _guest.Fiber.TrampolinePlace);
    }

    /// <summary>A guest that jumps to the stub, or copied its address elsewhere, ends in a trap.</summary>
    [Fact]
    public void Jump_to_the_trampoline_is_a_trap()
    {
        nint code = _guest.Publish(asm => asm.Jmp(Gpr.Rdi));
        Context->SetRegister(Gpr.Rdi, (ulong)StubSet.ReturnTrampoline);
        _guest.Begin(code);
        Assert.Equal(GuestExit.Trap, _guest.Enter());
        Assert.True(GuestThreads.Current->TryTakeFault(out NativeFault fault));
        Assert.Equal(LinuxX64.Sigill, fault.Signal);
    }

    /// <summary>Requests hit every instruction of callee, stub and caller while trampolines are planted over and over.</summary>
    [Fact]
    public void Stops_beside_trampolines_lose_no_result()
    {
        const ulong Calls = 500_000;
        ulong count = StopTests.Count(2_000, 200_000);
        int innerBytes = 0;
        nint inner = _guest.Publish(asm =>
        {
            for (int i = 0; i < 40; i++) asm.Lea(Gpr.Rax, X64Address.At(Gpr.Rax, 1));
            asm.Ret();
            innerBytes = asm.Length;
        });
        nint code = _guest.Publish(asm =>
        {
            X64Label next = asm.NewLabel();
            asm.Sub(Bits64, Gpr.Rsp, 24);
            asm.Mov(Bits64, X64Address.At(Gpr.Rsp), Gpr.Rdi);
            asm.Xor(Bits32, Gpr.Rax, Gpr.Rax);
            asm.Mov64(Gpr.R11, inner);
            asm.Mov(Bits64, X64Address.At(Gpr.Rsp, 8), Gpr.R11);
            asm.Bind(next);
            asm.Call(X64Address.At(Gpr.Rsp, 8));
            asm.Mov(Bits64, Gpr.Rcx, X64Address.At(Gpr.Rsp));
            asm.Dec(Bits64, Gpr.Rcx);
            asm.Mov(Bits64, X64Address.At(Gpr.Rsp), Gpr.Rcx);
            asm.Jcc(Condition.NotEqual, next);
            asm.Add(Bits64, Gpr.Rsp, 24);
            asm.Ret();
        });
        ulong planted = 0;
        ulong reached = 0;
        using Requester requester = new(_guest.Fiber);
        requester.RequestForEver();
        while (planted < count)
        {
            Context->StackPointer = (ulong)_guest.Fiber.StackTop;
            Context->SetRegister(Gpr.Rdi, Calls);
            _guest.Begin(code);
            Assert.Equal(GuestExit.Returned, PlantAtStops((ulong)inner, (ulong)innerBytes, ref planted, ref reached));
            Assert.Equal(40 * Calls, Context->GetRegister(Gpr.Rax));
            Assert.Equal(planted, reached);
        }
    }

    /// <summary>Enters until the guest returns; at each stop inside of inner, a trampoline is planted at its return.</summary>
    private GuestExit PlantAtStops(ulong inner, ulong innerBytes, ref ulong planted, ref ulong reached)
    {
        GuestExit exit;
        while ((exit = _guest.Enter()) is GuestExit.Preempted or GuestExit.Trampoline)
        {
            _guest.Fiber.TakeStopRequest();
            if (exit == GuestExit.Trampoline)
            {
                reached++;
                Assert.Equal(0UL, _guest.Fiber.TrampolinePlace);
            }
            else if (Context->ResumeKind == ResumeKind.Full && Context->SavedPc - inner < innerBytes
                && _guest.Fiber.TrampolinePlace == 0)
            {
                Assert.True(_guest.Fiber.TryPlantTrampoline(Context->StackPointer));
                planted++;
            }
        }

        return exit;
    }

    /// <summary>Runs outer, which calls inner, and stops it inside of that.</summary>
    /// <returns>Where inner's return address is.</returns>
    private ulong StopInside(ulong* mayReturn)
    {
        using (Requester requester = new(_guest.Fiber))
        {
            requester.RequestForEver();
            GuestExit exit = RunOuter(mayReturn);
            while (Context->ResumeKind != ResumeKind.Full || Context->SavedPc - (ulong)_inner >= (ulong)_innerBytes)
            {
                Assert.Equal(GuestExit.Preempted, exit);
                _guest.Fiber.TakeStopRequest();
                exit = _guest.Enter();
            }
        }

        _guest.Fiber.TakeStopRequest();
        return Context->StackPointer;
    }

    private GuestExit RunOuter(ulong* mayReturn)
    {
        new Span<ulong>(_found, FoundWords).Clear();
        Context->StackPointer = (ulong)_guest.Fiber.StackTop;
        Context->SetRegister(Gpr.Rdi, (ulong)mayReturn);
        _guest.Begin(_outer);
        return _guest.Enter();
    }

    /// <summary>Makes a host call and returns the sum of its first two results.</summary>
    private nint PublishHostCall() => _guest.Publish(asm =>
    {
        asm.Sub(Bits64, Gpr.Rsp, 8);
        asm.Mov32(Gpr.R11, 77);
        asm.Call(X64Address.At(Gpr.R15, FiberContext.HostCallStubOffset));
        asm.Add(Bits64, Gpr.Rax, Gpr.Rdx);
        asm.Add(Bits64, Gpr.Rsp, 8);
        asm.Ret();
    });

    /// <summary>Waits for a word to be set, and returns a value in each register that carries results.</summary>
    private void PublishInner() => _inner = _guest.Publish(asm =>
    {
        X64Label wait = asm.NewLabel();
        asm.Bind(wait);
        asm.Cmp(Bits64, X64Address.At(Gpr.Rdi), 0);
        asm.Jcc(Condition.Equal, wait);
        asm.Mov64(Gpr.R8, (nint)_vectors);
        for (int i = 0; i < Vectors; i++) asm.Movups((VectorRegister)i, X64Address.At(Gpr.R8, 16 * i));
        for (int i = 0; i < Results.Length; i++) asm.Mov32(Results[i], (uint)(100 + i));
        asm.Ret();
        _innerBytes = asm.Length;
    });

    /// <summary>Calls inner and stores what it returns.</summary>
    private void PublishOuter() => _outer = _guest.Publish(asm =>
    {
        asm.Sub(Bits64, Gpr.Rsp, 8);
        asm.Mov64(Gpr.R11, _inner);
        asm.Call(Gpr.R11);
        _behindCall = asm.Length;
        asm.Mov64(Gpr.R8, (nint)_found);
        for (int i = 0; i < Results.Length; i++) asm.Mov(Bits64, X64Address.At(Gpr.R8, 8 * i), Results[i]);
        for (int i = 0; i < Vectors; i++) asm.Movups(X64Address.At(Gpr.R8, 32 + (16 * i)), (VectorRegister)i);
        asm.Add(Bits64, Gpr.Rsp, 8);
        asm.Ret();
    });

    private void AssertAtTrampoline(ulong place)
    {
        Assert.Equal(ResumeKind.Return, Context->ResumeKind);
        Assert.Equal(place, Context->StackPointer);
        Assert.Equal(ReturnAddress, *(ulong*)place);
        Assert.Equal(0UL, _guest.Fiber.TrampolinePlace);
        Assert.Equal(0UL, Context->TrampolinePlace);
        Assert.Equal(GuestThreadState.Host, GuestThreads.Current->State);
        for (int i = 0; i < Results.Length; i++) Assert.Equal((ulong)(100 + i), Context->GetRegister(Results[i]));
        for (int i = 0; i < Vectors; i++)
        {
            Assert.Equal(Vector128.Create(_vectors[2 * i], _vectors[(2 * i) + 1]).AsByte(), *FiberContext.Vector(Context, i));
        }

        // The caller has not run yet.
        for (int i = 0; i < FoundWords; i++) Assert.Equal(0UL, _found[i]);
    }

    private void AssertFound()
    {
        for (int i = 0; i < Results.Length; i++) Assert.Equal((ulong)(100 + i), _found[i]);
        for (int i = 0; i < 2 * Vectors; i++) Assert.Equal(_vectors[i], _found[Results.Length + i]);
    }

    private GuestExit StepToExit()
    {
        GuestExit exit;
        while ((exit = _guest.Fiber.Step(GuestThreads.Current)) == GuestExit.Stepped) { }
        return exit;
    }

    [UnmanagedCallersOnly]
    private static CallbackResult PlantAndRequest(uint index, CallbackFrame* frame)
    {
        var test = (TrampolineTests)GCHandle.FromIntPtr(frame->UserData).Target!;
        if (!test._guest.Fiber.TryPlantTrampoline(test.Context->StackPointer)) Environment.FailFast("not planted");
        test.Context->StopRequest = 1;
        frame->IntegerResult0 = 4711;
        return CallbackResult.Return;
    }

    [UnmanagedCallersOnly]
    private static CallbackResult PlantAndUnwind(uint index, CallbackFrame* frame)
    {
        var test = (TrampolineTests)GCHandle.FromIntPtr(frame->UserData).Target!;
        ulong outer = test.Context->StackPointer;
        test._guest.Begin(test.PublishHostCall());
        if (test._guest.Enter() != GuestExit.HostCall) Environment.FailFast("no host call");
        if (!test._guest.Fiber.TryPlantTrampoline(test.Context->StackPointer)) Environment.FailFast("not planted");
        test.Context->StackPointer = outer;
        return CallbackResult.Unwind;
    }
}
