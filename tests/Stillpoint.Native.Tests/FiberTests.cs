// SPDX-License-Identifier: MIT
using System;
using System.Linq;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Stillpoint.Assembler.X64;
using Stillpoint.Native.Calls;
using Stillpoint.Native.Faults;
using Stillpoint.Native.Fibers;
using Stillpoint.Native.Threads;
using Xunit;
using static Stillpoint.Assembler.X64.OperandSize;

namespace Stillpoint.Native.Tests;

/// <summary>Guest code written by hand goes in and out of a fiber by every way there is.</summary>
public sealed unsafe class FiberTests : IDisposable
{
    private const ulong Wild = 0xDEAD_BEEF_000;

    private static readonly Gpr[] AllButStackAndContext =
    [
        .. Enum.GetValues<Gpr>().Where(r => r is not (Gpr.Rsp or Gpr.R15)),
    ];

    private readonly GuestMachine _guest = new();

    public void Dispose() => _guest.Dispose();

    [Fact]
    public void Offsets_are_those_of_the_structure()
    {
        Assert.Equal(FiberContext.XsaveOffset, sizeof(FiberContext));
        Assert.Equal(0, FiberContext.XsaveOffset % 64);
        Assert.True(FiberContext.RegistersOffset + 128 <= FiberContext.XsaveOffset);
    }

    [Fact]
    public void Arguments_arrive_and_results_come_back()
    {
        nint code = _guest.Publish(asm =>
        {
            asm.Lea(Gpr.Rax, X64Address.At(Gpr.Rdi, Gpr.Rsi, 8));
            asm.Add(Bits64, Gpr.Rax, Gpr.R9);
            asm.Add(Bits64, Gpr.Rax, X64Address.At(Gpr.Rsp, 16));
            asm.Mov32(Gpr.Rdx, 2);
            asm.Mov32(Gpr.Rcx, 3);
            asm.Mov32(Gpr.Rsi, 4);
            asm.Movups(X64Address.At(Gpr.Rsp, -32), VectorRegister.Xmm7);
            asm.Movups(VectorRegister.Xmm3, X64Address.At(Gpr.Rsp, -32));
            asm.Ret();
        });
        _guest.Context->SetRegister(Gpr.Rdi, 1000);
        _guest.Context->SetRegister(Gpr.Rsi, 5);
        _guest.Context->SetRegister(Gpr.R9, 200);
        *FiberContext.Vector(_guest.Context, 7) = Vector128.Create(0.5, 8).AsByte();
        _guest.Begin(code, 1, 7);
        Assert.Equal(GuestExit.Returned, _guest.Enter());
        Assert.Equal(1247UL, _guest.Context->GetRegister(Gpr.Rax));
        Assert.Equal(2UL, _guest.Context->GetRegister(Gpr.Rdx));
        Assert.Equal(3UL, _guest.Context->GetRegister(Gpr.Rcx));
        Assert.Equal(4UL, _guest.Context->GetRegister(Gpr.Rsi));
        Assert.Equal(Vector128.Create(0.5, 8), FiberContext.Vector(_guest.Context, 3)->AsDouble());
        Assert.Equal(GuestThreadState.Host, GuestThreads.Current->State);
        Assert.False(GuestThreads.Current->IsInNativeCall);
    }

    [Fact]
    public void Host_call_is_answered_and_goes_on()
    {
        nint code = _guest.Publish(asm =>
        {
            asm.Mov32(Gpr.R11, 77);
            asm.Call(X64Address.At(Gpr.R15, FiberContext.HostCallStubOffset));
            asm.Add(Bits64, Gpr.Rax, 1);
            asm.Ret();
        });
        _guest.Context->SetRegister(Gpr.Rdi, 9);
        _guest.Begin(code);
        Assert.Equal(GuestExit.HostCall, _guest.Enter());
        Assert.Equal(77UL, _guest.Context->GetRegister(Gpr.R11));
        Assert.Equal(9UL, _guest.Context->GetRegister(Gpr.Rdi));
        _guest.Context->SetRegister(Gpr.Rax, 41);
        Assert.Equal(ResumeKind.Return, _guest.Context->ResumeKind);
        Assert.Equal(GuestExit.Returned, _guest.Enter());
        Assert.Equal(42UL, _guest.Context->GetRegister(Gpr.Rax));
    }

    [Fact]
    public void Host_call_sees_arguments_and_gives_results_in_every_register_of_its_kind()
    {
        nint code = _guest.Publish(asm =>
        {
            asm.Sub(Bits64, Gpr.Rsp, 8);
            asm.Call(X64Address.At(Gpr.R15, FiberContext.HostCallStubOffset));
            asm.Add(Bits64, Gpr.Rsp, 8);
            asm.Ret();
        });
        Gpr[] arguments = [Gpr.Rdi, Gpr.Rsi, Gpr.Rdx, Gpr.Rcx, Gpr.R8, Gpr.R9];
        Gpr[] results = [Gpr.Rax, Gpr.Rdx, Gpr.Rcx, Gpr.Rsi];
        FiberContext* context = _guest.Context;
        for (int i = 0; i < 6; i++) context->SetRegister(arguments[i], 100 + (ulong)i);
        for (int i = 0; i < 8; i++) *FiberContext.Vector(context, i) = Vector128.Create(i, 0.5).AsByte();
        _guest.Begin(code);
        context->PendingStop = 1;
        Assert.Equal(GuestExit.Preempted, _guest.Enter());
        context->PendingStop = 0;
        Assert.Equal(GuestExit.HostCall, _guest.Enter());
        for (int i = 0; i < 6; i++) Assert.Equal(100 + (ulong)i, context->GetRegister(arguments[i]));
        for (int i = 0; i < 8; i++) Assert.Equal(Vector128.Create(i, 0.5), FiberContext.Vector(context, i)->AsDouble());
        for (int i = 0; i < 4; i++) context->SetRegister(results[i], 200 + (ulong)i);
        for (int i = 0; i < 4; i++) *FiberContext.Vector(context, i) = Vector128.Create(i, 2.5).AsByte();

        // A stop that is due loses neither the results nor the place.
        context->PendingStop = 1;
        Assert.Equal(GuestExit.Preempted, _guest.Enter());
        context->PendingStop = 0;
        Assert.Equal(GuestExit.Returned, _guest.Enter());
        for (int i = 0; i < 4; i++) Assert.Equal(200 + (ulong)i, context->GetRegister(results[i]));
        for (int i = 0; i < 4; i++) Assert.Equal(Vector128.Create(i, 2.5), FiberContext.Vector(context, i)->AsDouble());
    }

    [Fact]
    public void Function_without_code_is_compiled_and_entered_with_its_arguments()
    {
        nint lazy = _guest.Publish(asm =>
        {
            asm.Mov32(Gpr.R11, 12);
            asm.Jmp(X64Address.At(Gpr.R15, FiberContext.CompileStubOffset));
        });
        nint code = _guest.Publish(asm =>
        {
            asm.Lea(Gpr.Rax, X64Address.At(Gpr.Rdi, Gpr.R10, 4, 3));
            asm.Add(Bits64, Gpr.Rax, X64Address.At(Gpr.Rsp, 8));
            asm.Ret();
        });
        _guest.Context->SetRegister(Gpr.Rdi, 100);
        _guest.Context->SetRegister(Gpr.R10, 10);
        _guest.Begin(lazy, 1000, 0);
        Assert.Equal(GuestExit.CompileFunction, _guest.Enter());
        Assert.Equal(12UL, _guest.Context->GetRegister(Gpr.R11));
        _guest.Context->SavedPc = (ulong)code;
        Assert.Equal(GuestExit.Returned, _guest.Enter());
        Assert.Equal(1143UL, _guest.Context->GetRegister(Gpr.Rax));
    }

    [Fact]
    public void Explicit_trap_says_which()
    {
        nint code = _guest.Publish(asm =>
        {
            asm.Mov32(Gpr.Rax, 6);
            asm.Call(X64Address.At(Gpr.R15, FiberContext.TrapStubOffset));
        });
        _guest.Begin(code);
        Assert.Equal(GuestExit.ExplicitTrap, _guest.Enter());
        Assert.Equal(6UL, _guest.Context->GetRegister(Gpr.Rax));
        Assert.Equal((ulong)code + 9, *(ulong*)_guest.Context->StackPointer);
    }

    [Fact]
    public void Fault_shows_every_register_and_can_be_resumed()
    {
        nint code = _guest.Publish(asm =>
        {
            foreach (Gpr register in AllButStackAndContext) asm.Mov64(register, Pattern(register));
            asm.Mov(Bits64, Gpr.Rbx, X64Address.At(Gpr.Rcx));
            asm.Mov(Bits64, X64Address.At(Gpr.Rsp, -8), Gpr.Rax);
            asm.Xor(Bits64, Gpr.Rax, Gpr.Rax);
            foreach (Gpr register in AllButStackAndContext)
            {
                if (register != Gpr.Rax) asm.Xor(Bits64, Gpr.Rax, register);
            }

            asm.Ret();
        });
        *FiberContext.Vector(_guest.Context, 5) = Vector128.Create(1.0, 2).AsByte();
        _guest.Begin(code);
        Assert.Equal(GuestExit.Trap, _guest.Enter());
        Assert.Equal(GuestThreadState.Host, GuestThreads.Current->State);
        Assert.True(GuestThreads.Current->TryTakeFault(out NativeFault fault));
        Assert.Equal(LinuxX64.Sigsegv, fault.Signal);
        Assert.Equal(_guest.Context->SavedPc, fault.Pc);
        Assert.Equal((ulong)code + (10UL * 14), fault.Pc);
        foreach (Gpr register in AllButStackAndContext)
        {
            Assert.Equal((ulong)Pattern(register), _guest.Context->GetRegister(register));
        }

        Assert.Equal((ulong)_guest.Fiber.StackTop - 8, _guest.Context->StackPointer);
        Assert.Equal(Vector128.Create(1.0, 2), FiberContext.Vector(_guest.Context, 5)->AsDouble());

        // Give it something to read, and it goes on where it was with all else unchanged.
        ulong value = 17;
        ulong expected = 17 ^ (ulong)&value;
        foreach (Gpr register in AllButStackAndContext)
        {
            if (register is not (Gpr.Rax or Gpr.Rbx or Gpr.Rcx)) expected ^= (ulong)Pattern(register);
        }

        _guest.Context->SetRegister(Gpr.Rcx, (ulong)&value);
        Assert.Equal(ResumeKind.Full, _guest.Context->ResumeKind);
        Assert.Equal(GuestExit.Returned, _guest.Enter());
        Assert.Equal(expected, _guest.Context->GetRegister(Gpr.Rax));

        static long Pattern(Gpr register) => 0x0123_4567_89AB_0000 + ((long)register * 0x0001_0001_0000_0101);
    }

    [Fact]
    public void Resuming_restores_flags_and_wide_vectors()
    {
        nint code = _guest.Publish(asm =>
        {
            X64Label carry = asm.NewLabel();
            asm.Cmp(Bits64, Gpr.Rdi, 5);
            asm.Mov(Bits64, Gpr.Rbx, X64Address.At(Gpr.Rcx));
            asm.Mov32(Gpr.Rax, 1);
            asm.Jcc(Condition.Below, carry);
            asm.Mov32(Gpr.Rax, 2);
            asm.Bind(carry);
            asm.Ret();
        });
        foreach ((ulong value, ulong expected) in new[] { (4UL, 1UL), (5UL, 2UL), (6UL, 2UL) })
        {
            _guest.Context->SetRegister(Gpr.Rdi, value);
            _guest.Context->SetRegister(Gpr.Rcx, Wild);
            _guest.Begin(code);
            Assert.Equal(GuestExit.Trap, _guest.Enter());
            ulong readable = 0;
            _guest.Context->SetRegister(Gpr.Rcx, (ulong)&readable);

            // What C# does to flags and registers meanwhile must not matter.
            Assert.Equal(value < 5, (_guest.Context->SavedFlags & 1) != 0);
            Assert.Equal(GuestExit.Returned, _guest.Enter());
            Assert.Equal(expected, _guest.Context->GetRegister(Gpr.Rax));
        }
    }

    [Theory]
    [InlineData(LinuxX64.Sigfpe)]
    [InlineData(LinuxX64.Sigill)]
    [InlineData(LinuxX64.Sigtrap)]
    [InlineData(LinuxX64.Sigsegv)]
    public void Each_signal_is_a_trap(int signal)
    {
        nint code = _guest.Publish(asm =>
        {
            if (signal == LinuxX64.Sigill) asm.Ud2();
            if (signal == LinuxX64.Sigtrap) asm.Int3();
            asm.Mov64(Gpr.Rcx, unchecked((long)0xDEAD_0000_0000_0000));
            if (signal == LinuxX64.Sigsegv) asm.Mov(Bits64, X64Address.At(Gpr.Rcx), Gpr.Rax);
            asm.Xor(Bits32, Gpr.Rdx, Gpr.Rdx);
            asm.Xor(Bits32, Gpr.Rcx, Gpr.Rcx);
            asm.Div(Bits32, Gpr.Rcx);
            asm.Ret();
        });
        for (int i = 0; i < 3; i++)
        {
            _guest.Context->StackPointer = (ulong)_guest.Fiber.StackTop;
            _guest.Begin(code);
            Assert.Equal(GuestExit.Trap, _guest.Enter());
            Assert.True(GuestThreads.Current->TryTakeFault(out NativeFault fault));
            Assert.Equal(signal, fault.Signal);
        }
    }

    [Fact]
    public void Jump_to_a_wild_address_is_a_trap()
    {
        nint code = _guest.Publish(asm =>
        {
            asm.Xor(Bits32, Gpr.R15, Gpr.R15);
            asm.Jmp(Gpr.Rdi);
        });
        _guest.Context->SetRegister(Gpr.Rdi, Wild);
        _guest.Begin(code);
        Assert.Equal(GuestExit.Trap, _guest.Enter());
        Assert.True(GuestThreads.Current->TryTakeFault(out NativeFault fault));
        Assert.Equal(FaultAccess.Execute, fault.Access);
        Assert.Equal(Wild, _guest.Context->SavedPc);
    }

    [Fact]
    public void Stack_overflow_is_a_trap_in_the_guard()
    {
        nint code = _guest.Publish(asm =>
        {
            X64Label self = asm.NewLabel();
            asm.Bind(self);
            asm.Sub(Bits64, Gpr.Rsp, Fiber.GuardBytes - 4096);
            asm.Mov(Bits64, X64Address.At(Gpr.Rsp), Gpr.Rax);
            asm.Jmp(self);
        });
        for (int i = 0; i < 3; i++)
        {
            _guest.Context->StackPointer = (ulong)_guest.Fiber.StackTop;
            _guest.Begin(code);
            Assert.Equal(GuestExit.Trap, _guest.Enter());
            Assert.True(GuestThreads.Current->TryTakeFault(out NativeFault fault));
            Assert.True(_guest.Fiber.IsInGuard(fault.Address));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(20)]
    public void Native_call_gets_stack_words(int words)
    {
        using var table = CallbackTable.Reserve(1, &SumWords, words);
        nint code = _guest.Publish(asm =>
        {
            int bytes = (8 * words) + (words % 2 == 0 ? 8 : 0);
            asm.Sub(Bits64, Gpr.Rsp, bytes);
            for (int i = 0; i < words; i++) asm.Mov(Bits64, X64Address.At(Gpr.Rsp, 8 * i), 3 + i);
            asm.Mov(Bits64, Gpr.R11, Gpr.Rdi);
            asm.Mov32(Gpr.Rbx, (uint)words);
            asm.Mov32(Gpr.Rax, 8);
            asm.Call(X64Address.At(Gpr.R15, FiberContext.NativeCallStubOffset));
            asm.Add(Bits64, Gpr.Rsp, bytes);
            asm.Ret();
        });
        for (int i = 0; i < 8; i++) *FiberContext.Vector(_guest.Context, i) = Vector128.Create((double)i, 0).AsByte();
        ulong sum = (ulong)Enumerable.Range(0, words).Sum(i => (i + 1) * (3 + i));
        Assert.Equal(sum + 8028, _guest.Call(code, (ulong)table.Address(0)));
        Assert.Equal(2.5, FiberContext.Vector(_guest.Context, 0)->AsDouble().ToScalar());
    }

    [Fact]
    public void Errno_of_native_code_is_the_fibers()
    {
        nint close = (nint)Symbol.Of("close");
        nint code = _guest.PublishCallOf();
        _guest.Context->Errno = 0;
        ulong result = _guest.Call(code, unchecked((ulong)-1), 0, 0, 0, (ulong)close);
        Assert.Equal(uint.MaxValue, (uint)result);
        Assert.Equal(9, _guest.Context->Errno);
    }

    [Theory]
    [InlineData(0UL)]
    [InlineData(4095UL)]
    public void Call_of_a_small_address_is_a_host_call(ulong target)
    {
        _guest.Context->SetRegister(Gpr.R8, target);
        _guest.Begin(_guest.PublishCallOf());
        Assert.Equal(GuestExit.HostCall, _guest.Enter());
        Assert.Equal(target, _guest.Context->GetRegister(Gpr.R11));
    }

    [Fact]
    public void Call_of_a_host_address_is_a_host_call()
    {
        ulong[] addresses = [.. Enumerable.Range(1, 100).Select(i => (ulong)(i * 0x1000) + 0x10)];
        using var table = new HostAddressTable(addresses);
        _guest.Context->HostAddresses = table.Address;
        nint code = _guest.PublishCallOf();
        foreach (ulong address in addresses)
        {
            _guest.Context->SetRegister(Gpr.R8, address);
            _guest.Begin(code);
            Assert.Equal(GuestExit.HostCall, _guest.Enter());
            Assert.Equal(address, _guest.Context->GetRegister(Gpr.R11));
        }

        Assert.Equal(3UL, _guest.Call(code, (ulong)Marshal.StringToCoTaskMemUTF8("abc"), 0, 0, 0, (ulong)Symbol.Of("strlen")));
        _guest.Context->HostAddresses = HostAddressTable.Empty;
    }

    [Fact]
    public void Fault_in_native_code_comes_back_and_the_fiber_can_go_on()
    {
        nint code = _guest.PublishCallOf();
        ulong strlen = (ulong)Symbol.Of("strlen");
        for (int i = 0; i < 10; i++)
        {
            ulong stackPointer = _guest.Context->StackPointer;
            _guest.Context->SetRegister(Gpr.Rdi, Wild);
            _guest.Context->SetRegister(Gpr.R8, strlen);
            _guest.Begin(code);
            Assert.Equal(GuestExit.Faulted, _guest.Enter());
            Assert.True(GuestThreads.Current->TryTakeFault(out NativeFault fault));
            Assert.Equal(Wild, fault.Address);
            Assert.Equal(strlen, _guest.Context->GetRegister(Gpr.R11));
            ulong returnAddress = *(ulong*)_guest.Context->StackPointer;
            Assert.InRange(returnAddress, (ulong)code, (ulong)code + 64);
            _guest.Context->StackPointer = stackPointer;
            Assert.Equal(GuestThreadState.Host, GuestThreads.Current->State);
        }
    }

    [Fact]
    public void Pending_stop_is_seen_on_entry_and_after_a_native_call()
    {
        nint code = _guest.PublishCallOf();
        ulong getpid = (ulong)Symbol.Of("getpid");
        _guest.Context->PendingStop = 1;
        _guest.Context->SetRegister(Gpr.R8, getpid);
        _guest.Begin(code);
        Assert.Equal(GuestExit.Preempted, _guest.Enter());
        _guest.Context->PendingStop = 0;
        Assert.Equal(GuestExit.Returned, _guest.Enter());
        Assert.Equal((ulong)Environment.ProcessId, _guest.Context->GetRegister(Gpr.Rax));

        using var table = CallbackTable.Reserve(1, &AskForStop, (nint)_guest.Context);
        _guest.Context->SetRegister(Gpr.R8, (ulong)table.Address(0));
        _guest.Begin(code);
        Assert.Equal(GuestExit.Preempted, _guest.Enter());
        Assert.Equal(ResumeKind.Full, _guest.Context->ResumeKind);
        _guest.Context->PendingStop = 0;
        Assert.Equal(GuestExit.Returned, _guest.Enter());
        Assert.Equal(4711UL, _guest.Context->GetRegister(Gpr.Rax));
    }

    [Fact]
    public void Null_reference_exceptions_work_while_guests_trap()
    {
        nint code = _guest.Publish(asm => asm.Mov(Bits64, Gpr.Rax, X64Address.At(Gpr.Rdi)));
        for (int i = 0; i < 100; i++)
        {
            _guest.Context->StackPointer = (ulong)_guest.Fiber.StackTop;
            _guest.Context->SetRegister(Gpr.Rdi, 0);
            _guest.Begin(code);
            Assert.Equal(GuestExit.Trap, _guest.Enter());
            string? nothing = i < 0 ? "" : null;
            Assert.Throws<NullReferenceException>(() => nothing!.Length);
            int zero = i - i;
            Assert.Throws<DivideByZeroException>(() => i / zero);
        }
    }

    [UnmanagedCallersOnly]
    private static CallbackResult SumWords(uint index, CallbackFrame* frame)
    {
        ulong sum = 0;
        for (int i = 0; i < (int)frame->UserData; i++) sum += (ulong)(i + 1) * frame->StackWords[i];
        for (int i = 0; i < 8; i++) sum += (ulong)frame->GetDouble(i);
        frame->IntegerResult0 = sum + (1000 * (ulong)frame->VectorCount);
        frame->VectorResult0 = Vector128.CreateScalar(2.5).AsByte();
        return (ulong)frame->StackWords % 16 == 0 ? CallbackResult.Return : CallbackResult.Unwind;
    }

    [UnmanagedCallersOnly]
    private static CallbackResult AskForStop(uint index, CallbackFrame* frame)
    {
        ((FiberContext*)frame->UserData)->PendingStop = 1;
        frame->IntegerResult0 = 4711;
        return CallbackResult.Return;
    }
}
