// SPDX-License-Identifier: MIT
using System;
using System.Runtime.InteropServices;
using System.Threading;
using Stillpoint.Assembler.X64;
using Stillpoint.Native.Calls;
using Stillpoint.Native.Faults;
using Stillpoint.Native.Fibers;
using Stillpoint.Native.Threads;
using Xunit;
using static Stillpoint.Assembler.X64.OperandSize;

namespace Stillpoint.Native.Tests;

/// <summary>Guest code calls native code, which calls back into C#, which enters the same fiber again.</summary>
public sealed unsafe class NestedFiberTests : IDisposable
{
    private const ulong Wild = 0xDEAD_BEEF_000;

    private readonly GuestMachine _guest = new(1 << 20);
    private readonly GCHandle _self;
    private readonly CallbackTable _table;
    private readonly nint _code;
    private GuestExit _innermostExit;
    private ulong _argumentOfInnermost;
    private bool _unwinds;

    public NestedFiberTests()
    {
        _self = GCHandle.Alloc(this);
        _table = CallbackTable.Reserve(1, &Nest, GCHandle.ToIntPtr(_self));

        // f(depth, address, callback): depth == 0 ? *address : callback(depth - 1, address, callback) + depth
        _code = _guest.Publish(asm =>
        {
            X64Label bottom = asm.NewLabel();
            asm.Sub(Bits64, Gpr.Rsp, 24);
            asm.Mov(Bits64, X64Address.At(Gpr.Rsp), Gpr.Rdi);
            asm.Test(Bits64, Gpr.Rdi, Gpr.Rdi);
            asm.Jcc(Condition.Equal, bottom);
            asm.Dec(Bits64, Gpr.Rdi);
            asm.Mov(Bits64, Gpr.R11, Gpr.Rdx);
            asm.Xor(Bits32, Gpr.Rbx, Gpr.Rbx);
            asm.Xor(Bits32, Gpr.Rax, Gpr.Rax);
            asm.Call(X64Address.At(Gpr.R15, FiberContext.NativeCallStubOffset));
            asm.Add(Bits64, Gpr.Rax, X64Address.At(Gpr.Rsp));
            asm.Add(Bits64, Gpr.Rsp, 24);
            asm.Ret();
            asm.Bind(bottom);
            asm.Mov(Bits64, Gpr.Rax, X64Address.At(Gpr.Rsi));
            asm.Add(Bits64, Gpr.Rsp, 24);
            asm.Ret();
        });
    }

    public void Dispose()
    {
        _guest.Dispose();
        _table.Dispose();
        _self.Free();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100)]
    public void Levels_return_one_by_one(int depth)
    {
        ulong value = 1000;
        for (int i = 0; i < 10; i++)
        {
            Assert.Equal(
                1000 + ((ulong)depth * (ulong)(depth + 1) / 2),
                _guest.Call(_code, (ulong)depth, (ulong)&value, (ulong)_table.Address(0)));
        }

        Assert.Equal((ulong)_guest.Fiber.StackTop, _guest.Context->StackPointer);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(50)]
    public void Fault_of_the_innermost_level_unwinds_all(int depth)
    {
        _unwinds = true;
        for (int i = 0; i < 10; i++)
        {
            _guest.Context->StackPointer = (ulong)_guest.Fiber.StackTop;
            _guest.Context->SetRegister(Gpr.Rdi, (ulong)depth);
            _guest.Context->SetRegister(Gpr.Rsi, Wild);
            _guest.Context->SetRegister(Gpr.Rdx, (ulong)_table.Address(0));
            _guest.Begin(_code);
            Assert.Equal(GuestExit.Unwound, _guest.Enter());
            Assert.Equal(GuestExit.Trap, _innermostExit);
            Assert.Equal(Wild, _argumentOfInnermost);
            Assert.True(GuestThreads.Current->TryTakeFault(out NativeFault fault));
            Assert.Equal(Wild, fault.Address);
            Assert.Equal(GuestThreadState.Host, GuestThreads.Current->State);
            Assert.False(GuestThreads.Current->IsInNativeCall);
        }

        // Nothing of it is left behind but the guest frames, which nobody drops.
        _guest.Context->StackPointer = (ulong)_guest.Fiber.StackTop;
        _unwinds = false;
        Levels_return_one_by_one(3);
    }

    [Fact]
    public void Fibers_of_other_threads_and_collections_do_not_disturb()
    {
        using CollectionStorm storm = new();
        Exception? failure = null;
        var threads = new Thread[3];
        for (int t = 0; t < threads.Length; t++)
        {
            threads[t] = new Thread(() =>
            {
                try
                {
                    using NestedFiberTests other = new();
                    long end = Environment.TickCount64 + 1000;
                    while (Environment.TickCount64 < end)
                    {
                        other.Levels_return_one_by_one(7);
                        other.Fault_of_the_innermost_level_unwinds_all(2);
                        Assert.Equal(3, new string('x', 3).Length);
                        string? nothing = end < 0 ? "" : null;
                        Assert.Throws<NullReferenceException>(() => nothing!.Length);
                    }
                }
                catch (Exception e)
                {
                    failure = e;
                }
            });
            threads[t].Start();
        }

        foreach (Thread thread in threads) thread.Join();
        Assert.Null(failure);
    }

    [Fact]
    public void Two_fibers_nest_on_one_thread()
    {
        using GuestMachine outer = new();
        nint code = outer.Publish(asm =>
        {
            asm.Sub(Bits64, Gpr.Rsp, 8);
            asm.Mov(Bits64, Gpr.R11, Gpr.Rdx);
            asm.Xor(Bits32, Gpr.Rbx, Gpr.Rbx);
            asm.Call(X64Address.At(Gpr.R15, FiberContext.NativeCallStubOffset));

            // A fault of the outer fiber must be taken for its own, not for the inner one's that ran last.
            asm.Mov(Bits64, Gpr.Rcx, Gpr.Rax);
            asm.Mov64(Gpr.Rax, (long)Wild);
            asm.Mov(Bits64, Gpr.Rax, X64Address.At(Gpr.Rax));
        });
        ulong value = 7;
        outer.Context->SetRegister(Gpr.Rdi, 4);
        outer.Context->SetRegister(Gpr.Rsi, (ulong)&value);
        outer.Context->SetRegister(Gpr.Rdx, (ulong)_table.Address(0));
        outer.Begin(code);
        Assert.Equal(GuestExit.Trap, outer.Enter());
        Assert.Equal(17UL, outer.Context->GetRegister(Gpr.Rcx));
        Assert.Equal(Wild, outer.Context->GetRegister(Gpr.Rax));
        Assert.True(GuestThreads.Current->TryTakeFault(out _));
    }

    [Fact]
    public void Fault_in_native_code_after_an_inner_level_comes_back_out_of_its_own_entry()
    {
        // f(depth, address, callback, strlen): strlen(callback(depth, address, callback))
        nint code = _guest.Publish(asm =>
        {
            asm.Sub(Bits64, Gpr.Rsp, 24);
            asm.Mov(Bits64, X64Address.At(Gpr.Rsp), Gpr.Rcx);
            asm.Mov(Bits64, Gpr.R11, Gpr.Rdx);
            asm.Xor(Bits32, Gpr.Rbx, Gpr.Rbx);
            asm.Call(X64Address.At(Gpr.R15, FiberContext.NativeCallStubOffset));
            asm.Mov(Bits64, Gpr.Rdi, Gpr.Rax);
            asm.Mov(Bits64, Gpr.R11, X64Address.At(Gpr.Rsp));
            asm.Xor(Bits32, Gpr.Rbx, Gpr.Rbx);
            asm.Call(X64Address.At(Gpr.R15, FiberContext.NativeCallStubOffset));
            asm.Add(Bits64, Gpr.Rsp, 24);
            asm.Ret();
        });
        ulong value = Wild - 10;
        for (int i = 0; i < 10; i++)
        {
            _guest.Context->StackPointer = (ulong)_guest.Fiber.StackTop;
            _guest.Context->SetRegister(Gpr.Rdi, 4);
            _guest.Context->SetRegister(Gpr.Rsi, (ulong)&value);
            _guest.Context->SetRegister(Gpr.Rdx, (ulong)_table.Address(0));
            _guest.Context->SetRegister(Gpr.Rcx, (ulong)Symbol.Of("strlen"));
            _guest.Begin(code);
            Assert.Equal(GuestExit.Faulted, _guest.Enter());
            Assert.Equal(GuestThreadState.Host, GuestThreads.Current->State);
            Assert.False(GuestThreads.Current->IsInNativeCall);
            Assert.True(GuestThreads.Current->TryTakeFault(out NativeFault fault));
            Assert.Equal(Wild, fault.Address);
        }
    }

    [UnmanagedCallersOnly]
    private static CallbackResult Nest(uint index, CallbackFrame* frame)
    {
        var test = (NestedFiberTests)GCHandle.FromIntPtr(frame->UserData).Target!;
        FiberContext* context = test._guest.Context;
        ulong outer = context->StackPointer;
        context->SetRegister(Gpr.Rdi, frame->GetInteger(0));
        context->SetRegister(Gpr.Rsi, frame->GetInteger(1));
        context->SetRegister(Gpr.Rdx, (ulong)test._table.Address(0));
        test._guest.Begin(test._code);
        GuestExit exit = test._guest.Enter();
        if (exit != GuestExit.Unwound)
        {
            test._innermostExit = exit;
            test._argumentOfInnermost = context->GetRegister(Gpr.Rsi);
        }

        context->StackPointer = outer;
        frame->IntegerResult0 = context->GetRegister(Gpr.Rax);
        return exit == GuestExit.Returned || !test._unwinds ? CallbackResult.Return : CallbackResult.Unwind;
    }
}
