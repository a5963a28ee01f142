// SPDX-License-Identifier: MIT
using Stillpoint.Assembler.X64;
using Stillpoint.Native.Faults;
using static Stillpoint.Assembler.X64.OperandSize;

namespace Stillpoint.Native.Stubs;

/// <summary>The end of our signal handlers: the handler that was there before, as a sequence inside their stubs.</summary>
internal static unsafe class EarlierHandler
{
    private const Gpr Signal = Gpr.Rdi;
    private const Gpr SigInfo = Gpr.Rsi;

    /// <summary>Jumps to the earlier handler with rdi, rsi, rdx, rsp and all callee-saved registers as on entry.</summary>
    /// <param name="asm">Where to emit.</param>
    /// <param name="previousHandlers">One handler address, or SIG_DFL or SIG_IGN, per signal number.</param>
    /// <param name="isIgnoredByDefault">Whether the default action of the signal is none, rather than to end the process.</param>
    public static void Chain(X64Assembler asm, nint* previousHandlers, bool isIgnoredByDefault)
    {
        X64Label hasHandler = asm.NewLabel();
        X64Label default_ = asm.NewLabel();
        X64Label noAction = asm.NewLabel();
        asm.Mov(Bits32, Gpr.Rcx, Signal);
        asm.Mov64(Gpr.Rax, (long)previousHandlers);
        asm.Mov(Bits64, Gpr.Rax, X64Address.At(Gpr.Rax, Gpr.Rcx, 8));
        asm.Cmp(Bits64, Gpr.Rax, LinuxX64.SigIgn);
        asm.Jcc(Condition.Above, hasHandler);
        if (isIgnoredByDefault)
        {
            asm.Ret();
            asm.Bind(hasHandler);
            asm.Jmp(Gpr.Rax);
            return;
        }

        asm.Jcc(Condition.NotEqual, default_);

        // Ignored: that holds for sent signals only; the kernel does not let a fault be ignored either.
        asm.Cmp(Bits32, X64Address.At(SigInfo, LinuxX64.SiCode), 0);
        asm.Jcc(Condition.Greater, default_);
        asm.Ret();

        asm.Bind(hasHandler);
        asm.Jmp(Gpr.Rax);

        asm.Bind(default_);
        TakeDefaultAction(asm, noAction);
        asm.Align(8);
        asm.Bind(noAction);
        for (int i = 0; i < LinuxX64.KernelSigactionBytes; i += 8) asm.Data64(0);
    }

    /// <summary>
    /// Puts the default action back and sends the signal to this thread again: it is delivered on return, when it is no
    /// longer blocked, and ends the process with the right status.
    /// </summary>
    private static void TakeDefaultAction(X64Assembler asm, X64Label noAction)
    {
        asm.Mov(Bits32, Gpr.R8, Signal);
        asm.Lea(Gpr.Rsi, X64Address.Of(noAction));
        asm.Xor(Bits32, Gpr.Rdx, Gpr.Rdx);
        asm.Mov32(Gpr.R10, LinuxX64.KernelSigsetBytes);
        asm.Mov32(Gpr.Rax, LinuxX64.SysRtSigaction);
        asm.Syscall();
        SendAgain(asm);
        asm.Ret();
    }

    /// <summary>Sends the signal in r8d to this thread. Clobbers all registers of a system call and r9.</summary>
    public static void SendAgain(X64Assembler asm)
    {
        asm.Mov32(Gpr.Rax, LinuxX64.SysGetpid);
        asm.Syscall();
        asm.Mov(Bits32, Gpr.R9, Gpr.Rax);
        asm.Mov32(Gpr.Rax, LinuxX64.SysGettid);
        asm.Syscall();
        asm.Mov(Bits32, Gpr.Rdi, Gpr.R9);
        asm.Mov(Bits32, Gpr.Rsi, Gpr.Rax);
        asm.Mov(Bits32, Gpr.Rdx, Gpr.R8);
        asm.Mov32(Gpr.Rax, LinuxX64.SysTgkill);
        asm.Syscall();
    }
}
