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
/// Stops hit a fiber on every level of entries: the guest sorts by native code, which calls back for each comparison, which
/// runs guest code on the same fiber, which calls native code in its turn.
/// </summary>
public sealed unsafe class NestedStopTests : IDisposable
{
    private const int Count = 300;

    private readonly GuestMachine _guest = new(1 << 20);
    private readonly GCHandle _self;
    private readonly CallbackTable _table;
    private readonly nint _sort;
    private readonly nint _compare;
    private ulong _outerStops;
    private ulong _innerStops;
    private ulong _comparisons;
    private ulong _trampolines;
    private ulong _wrong;
    private bool _plants;

    public NestedStopTests()
    {
        _self = GCHandle.Alloc(this);
        _table = CallbackTable.Reserve(1, &CompareByGuest, GCHandle.ToIntPtr(_self));
        _sort = PublishSort();
        _compare = PublishCompare();
    }

    public void Dispose()
    {
        _guest.Dispose();
        _table.Dispose();
        _self.Free();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Requests_on_every_level_lose_nothing(bool plantsTrampolines)
    {
        _plants = plantsTrampolines;
        ulong wanted = StopTests.Count(200, 100_000);
        ulong sorts = 0;
        var random = new Random(5);
        long[] values = new long[Count];
        using Requester requester = new(_guest.Fiber);
        requester.RequestForEver();
        while (_outerStops < wanted || _innerStops < wanted)
        {
            for (int i = 0; i < Count; i++) values[i] = random.Next(-1000, 1000);
            long[] expected = (long[])values.Clone();
            Array.Sort(expected);
            fixed (long* data = values)
            {
                _guest.Context->StackPointer = (ulong)_guest.Fiber.StackTop;
                _guest.Context->SetRegister(Gpr.Rdi, (ulong)data);
                _guest.Begin(_sort);
                Assert.Equal(GuestExit.Returned, Run(ref _outerStops));
            }

            sorts++;
            Assert.Equal(expected, values);
            Assert.Equal(0UL, _wrong);

            Assert.Equal(_plants ? sorts : 0, _trampolines);
            Assert.Equal(4711UL, _guest.Context->GetRegister(Gpr.Rax));
            Assert.False(GuestThreads.Current->IsInNativeCall);
            Assert.Equal(GuestThreadState.Host, GuestThreads.Current->State);
        }

        Assert.True(_comparisons > Count * sorts);
    }

    /// <summary>Enters until the level is over.</summary>
    private GuestExit Run(ref ulong stops)
    {
        GuestExit exit;
        while ((exit = _guest.Enter()) is GuestExit.Preempted or GuestExit.Trampoline)
        {
            if (exit == GuestExit.Trampoline)
            {
                _trampolines++;
            }
            else
            {
                stops++;
                _guest.Fiber.TakeStopRequest();
            }
        }

        return exit;
    }

    /// <summary>sort(data): qsort(data, Count, 8, callback), around a value in the frame.</summary>
    private nint PublishSort() => _guest.Publish(asm =>
    {
        X64Label wait = asm.NewLabel();
        asm.Sub(Bits64, Gpr.Rsp, 24);
        asm.Mov(Bits64, X64Address.At(Gpr.Rsp), 4711);

        // Long enough that stops fall into this level, too.
        asm.Mov32(Gpr.Rax, 200_000);
        asm.Bind(wait);
        asm.Dec(Bits64, Gpr.Rax);
        asm.Jcc(Condition.NotEqual, wait);
        asm.Mov32(Gpr.Rsi, Count);
        asm.Mov32(Gpr.Rdx, sizeof(long));
        asm.Mov64(Gpr.Rcx, _table.Address(0));
        asm.Mov64(Gpr.R11, (nint)Symbol.Of("qsort"));
        asm.Xor(Bits32, Gpr.Rbx, Gpr.Rbx);
        asm.Xor(Bits32, Gpr.Rax, Gpr.Rax);
        asm.Call(X64Address.At(Gpr.R15, FiberContext.NativeCallStubOffset));
        asm.Mov(Bits64, Gpr.Rax, X64Address.At(Gpr.Rsp));
        asm.Add(Bits64, Gpr.Rsp, 24);
        asm.Ret();
    });

    /// <summary>compare(a, b): *a - *b, by way of labs of both, which must come back as it is.</summary>
    private nint PublishCompare() => _guest.Publish(asm =>
    {
        asm.Sub(Bits64, Gpr.Rsp, 24);
        asm.Mov(Bits64, Gpr.Rax, X64Address.At(Gpr.Rdi));
        asm.Sub(Bits64, Gpr.Rax, X64Address.At(Gpr.Rsi));
        asm.Mov(Bits64, X64Address.At(Gpr.Rsp), Gpr.Rax);
        asm.Mov(Bits64, Gpr.Rdi, Gpr.Rax);
        asm.Mov64(Gpr.R11, (nint)Symbol.Of("labs"));
        asm.Xor(Bits32, Gpr.Rbx, Gpr.Rbx);
        asm.Xor(Bits32, Gpr.Rax, Gpr.Rax);
        asm.Call(X64Address.At(Gpr.R15, FiberContext.NativeCallStubOffset));
        asm.Mov(Bits64, Gpr.Rdx, Gpr.Rax);
        asm.Mov(Bits64, Gpr.Rax, X64Address.At(Gpr.Rsp));
        asm.Add(Bits64, Gpr.Rsp, 24);
        asm.Ret();
    });

    [UnmanagedCallersOnly]
    private static CallbackResult CompareByGuest(uint index, CallbackFrame* frame)
    {
        var test = (NestedStopTests)GCHandle.FromIntPtr(frame->UserData).Target!;
        FiberContext* context = test._guest.Context;
        ulong outer = context->StackPointer;
        if (test._plants && !test._guest.Fiber.TryPlantTrampoline(outer)) test._wrong++;
        context->SetRegister(Gpr.Rdi, frame->GetInteger(0));
        context->SetRegister(Gpr.Rsi, frame->GetInteger(1));
        test._guest.Begin(test._compare);
        GuestExit exit = test.Run(ref test._innerStops);
        long difference = (long)context->GetRegister(Gpr.Rax);
        test._comparisons++;
        if (exit != GuestExit.Returned || (ulong)Math.Abs(difference) != context->GetRegister(Gpr.Rdx)) test._wrong++;
        context->StackPointer = outer;
        frame->IntegerResult0 = (ulong)(uint)Math.Sign(difference);
        return CallbackResult.Return;
    }
}
