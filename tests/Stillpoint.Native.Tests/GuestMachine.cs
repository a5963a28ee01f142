// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Assembler.X64;
using Stillpoint.Native.Code;
using Stillpoint.Native.Faults;
using Stillpoint.Native.Fibers;
using Stillpoint.Native.Threads;
using static Stillpoint.Assembler.X64.OperandSize;

namespace Stillpoint.Native.Tests;

/// <summary>A fiber and hand-written guest code to run on it.</summary>
internal sealed unsafe class GuestMachine : IDisposable
{
    private readonly CodeMemory _memory = new(64 * 1024);

    public GuestMachine(long stackBytes = 256 * 1024)
    {
        FaultHandling.Install();
        Fiber = new Fiber(stackBytes);
    }

    public Fiber Fiber { get; }

    public FiberContext* Context => Fiber.Context;

    public nint Publish(Action<X64Assembler> emit)
    {
        var asm = new X64Assembler();
        emit(asm);
        return _memory.Publish(asm.Finish());
    }

    /// <summary>Guest function f(a, b, c, d, target): calls the target with the same registers.</summary>
    public nint PublishCallOf() => Publish(asm =>
    {
        asm.Sub(Bits64, Gpr.Rsp, 8);
        asm.Mov(Bits64, Gpr.R11, Gpr.R8);
        asm.Xor(Bits32, Gpr.Rbx, Gpr.Rbx);
        asm.Xor(Bits32, Gpr.Rax, Gpr.Rax);
        asm.Call(X64Address.At(Gpr.R15, FiberContext.NativeCallStubOffset));
        asm.Add(Bits64, Gpr.Rsp, 8);
        asm.Ret();
    });

    /// <summary>
    /// Prepares a call of a guest function whose stack arguments are given, with all vector registers; the next entry
    /// makes it.
    /// </summary>
    public void Begin(nint code, params ulong[] stackWords)
    {
        ulong* top = (ulong*)((Context->StackPointer - ((ulong)stackWords.Length * 8)) & ~15UL);
        for (int i = 0; i < stackWords.Length; i++) top[i] = stackWords[i];
        top[-1] = (ulong)Fiber.ReturnExit;
        Context->StackPointer = (ulong)(top - 1);
        Context->SavedPc = (ulong)code;
        Context->ResumeKind = ResumeKind.Start;
        Context->SetRegister(Gpr.Rax, 8);
    }

    public GuestExit Enter() => Fiber.Enter(GuestThreads.Current);

    /// <summary>Calls guest code on what is left of the stack and checks that it returns; the result is rax.</summary>
    public ulong Call(nint code, params ulong[] arguments)
    {
        ulong stackPointer = Context->StackPointer;
        Gpr[] registers = [Gpr.Rdi, Gpr.Rsi, Gpr.Rdx, Gpr.Rcx, Gpr.R8, Gpr.R9];
        for (int i = 0; i < arguments.Length; i++) Context->SetRegister(registers[i], arguments[i]);
        Begin(code);
        GuestExit exit = Enter();
        Xunit.Assert.Equal(GuestExit.Returned, exit);
        Context->StackPointer = stackPointer;
        return Context->GetRegister(Gpr.Rax);
    }

    public void Dispose()
    {
        Fiber.Dispose();
        _memory.Dispose();
    }
}
