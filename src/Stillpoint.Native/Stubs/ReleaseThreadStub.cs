// SPDX-License-Identifier: MIT
using Stillpoint.Assembler.X64;
using Stillpoint.Native.Faults;
using Stillpoint.Native.Threads;

namespace Stillpoint.Native.Stubs;

/// <summary><c>void(GuestThreadContext*)</c>: pthread destructor that gives the context of an ending thread back.</summary>
/// <remarks>
/// Destructors of other keys may call back into the guest and need the context, and ours may come first in a round. So it
/// puts the value back until the last of the four rounds that pthread promises (PTHREAD_DESTRUCTOR_ITERATIONS).
/// </remarks>
internal static unsafe class ReleaseThreadStub
{
    private const int DestructorRounds = 4;

    public static X64Assembler Emit(uint* key, nint setSpecific)
    {
        var asm = new X64Assembler();
        X64Label release = asm.NewLabel();
        asm.Inc(OperandSize.Bits32, X64Address.At(Gpr.Rdi, GuestThreadContext.ExitRoundsOffset));
        asm.Cmp(
            OperandSize.Bits32,
            X64Address.At(Gpr.Rdi, GuestThreadContext.ExitRoundsOffset),
            DestructorRounds);
        asm.Jcc(Condition.GreaterOrEqual, release);
        asm.Mov(OperandSize.Bits64, Gpr.Rsi, Gpr.Rdi);
        asm.Mov64(Gpr.Rax, (long)key);
        asm.Mov(OperandSize.Bits32, Gpr.Rdi, X64Address.At(Gpr.Rax));
        asm.Mov64(Gpr.Rax, setSpecific);
        asm.Jmp(Gpr.Rax);

        asm.Bind(release);
        TakeThreadId(asm);
        asm.Mov(
            OperandSize.Bits32,
            X64Address.At(Gpr.Rdi, GuestThreadContext.StateOffset),
            (int)GuestThreadState.Host);

        // Release: the last store; from here on another thread may claim the slot.
        asm.Mov(
            OperandSize.Bits64,
            X64Address.At(Gpr.Rdi, GuestThreadContext.KeyOffset),
            (int)ContextTable.Released);
        asm.Ret();
        return asm;
    }

    /// <summary>Under the gate, so that nobody is about to use the id. Clobbers rax, rcx and r11.</summary>
    private static void TakeThreadId(X64Assembler asm)
    {
        X64Label retry = asm.NewLabel();
        X64Label entered = asm.NewLabel();
        asm.Bind(retry);
        asm.Mov32(Gpr.Rax, SignalGate.Held);
        asm.Xchg(OperandSize.Bits32, X64Address.At(Gpr.Rdi, GuestThreadContext.SignalGateOffset), Gpr.Rax);
        asm.Test(OperandSize.Bits32, Gpr.Rax, Gpr.Rax);
        asm.Jcc(Condition.Equal, entered);
        asm.Mov32(Gpr.Rax, LinuxX64.SysSchedYield);
        asm.Syscall();
        asm.Jmp(retry);

        asm.Bind(entered);
        asm.Mov(OperandSize.Bits32, X64Address.At(Gpr.Rdi, GuestThreadContext.ThreadIdOffset), 0);
        asm.Mov(OperandSize.Bits32, X64Address.At(Gpr.Rdi, GuestThreadContext.SignalGateOffset), 0);
    }
}
