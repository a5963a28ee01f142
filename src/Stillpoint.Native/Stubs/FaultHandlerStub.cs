// SPDX-License-Identifier: MIT
// void Handler(int signal in edi, siginfo_t* in rsi, ucontext_t* in rdx), for SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP
// and SIGABRT. Machine code, because managed code must not run in a signal handler.
//
// Who may call: the kernel. On which stack: the alternate one where the thread has one and the action says so, else the
// interrupted one. With what held: anything. What may run meanwhile: other threads; on this thread only handlers of other
// signals, which do not touch the context. Why it ends: no loop but the bounded look-up; it takes no lock and calls no
// function.
//
//   state of the thread   signal                               what happens
//   Native                any; by a fault, or sent to itself   recorded; the signal returns into RecoverStub
//   GuestMemory           SIGSEGV, SIGBUS by a fault           recorded; handed to the CLR as an access to address 0
//   Guest                 any; by a fault, or sent to itself   recorded; the signal returns into AsyncExitStub
//   otherwise                                                  handed to the handler that was there before, unchanged
//
// Handing on as an access to 0: the CLR makes a NullReferenceException of a fault in managed code below 64 KB, and ends the
// process for any other address. It also takes a fault within a page of the stack pointer for a stack overflow; such a
// fault is left alone here too, for it is one, unless the guest has a pointer into a thread's stack at its very end.
// SIGBUS becomes SIGSEGV, since the CLR treats some causes of SIGBUS as fatal. It also unblocks only the signal it thinks
// it handles, which is why the action for SIGBUS has SA_NODEFER.
using Stillpoint.Assembler.X64;
using Stillpoint.Native.Calls;
using Stillpoint.Native.Faults;
using Stillpoint.Native.Fibers;
using Stillpoint.Native.Threads;
using static Stillpoint.Assembler.X64.OperandSize;

namespace Stillpoint.Native.Stubs;

/// <summary>The signal handler.</summary>
internal static unsafe class FaultHandlerStub
{
    private const int PageBytes = 4096;

    private const Gpr Signal = Gpr.Rdi;
    private const Gpr SigInfo = Gpr.Rsi;
    private const Gpr UContext = Gpr.Rdx;
    private const Gpr Context = Gpr.R10;

    /// <param name="contextTable">Start of <see cref="ContextTable"/>.</param>
    /// <param name="recover">Address of <see cref="RecoverStub"/>.</param>
    /// <param name="previousHandlers">One handler address, or SIG_DFL or SIG_IGN, per signal number.</param>
    /// <param name="processId">The id of this process.</param>
    /// <param name="asyncExit">Address of <see cref="AsyncExitStub"/>.</param>
    public static X64Assembler Emit(
        byte* contextTable, nint recover, nint* previousHandlers, int processId, nint asyncExit)
    {
        var asm = new X64Assembler();
        X64Label chain = asm.NewLabel();
        X64Label native = asm.NewLabel();
        X64Label guest = asm.NewLabel();
        FindContext.Emit(asm, contextTable, Context, absent: chain);
        asm.Mov(Bits32, Gpr.Rax, X64Address.At(Context, GuestThreadContext.StateOffset));
        asm.Cmp(Bits32, Gpr.Rax, (int)GuestThreadState.Native);
        asm.Jcc(Condition.Equal, native);
        asm.Cmp(Bits32, Gpr.Rax, (int)GuestThreadState.Guest);
        asm.Jcc(Condition.Equal, guest);
        asm.Cmp(Bits32, Gpr.Rax, (int)GuestThreadState.GuestMemory);
        asm.Jcc(Condition.NotEqual, chain);
        FaultInGuestMemory(asm, chain);
        asm.Jmp(chain);

        asm.Bind(native);
        FaultInNative(asm, chain, recover, processId);

        asm.Bind(guest);
        FaultInGuest(asm, chain, asyncExit, processId);

        asm.Bind(chain);
        Chain(asm, previousHandlers);
        return asm;
    }

    private static void FaultInGuestMemory(X64Assembler asm, X64Label chain)
    {
        X64Label memorySignal = asm.NewLabel();
        X64Label guest = asm.NewLabel();
        asm.Cmp(Bits32, Signal, LinuxX64.Sigsegv);
        asm.Jcc(Condition.Equal, memorySignal);
        asm.Cmp(Bits32, Signal, LinuxX64.Sigbus);
        asm.Jcc(Condition.NotEqual, chain);
        asm.Bind(memorySignal);
        asm.Cmp(Bits32, X64Address.At(SigInfo, LinuxX64.SiCode), 0);
        asm.Jcc(Condition.LessOrEqual, chain);

        // Only a page fault has an address that can be compared with the stack pointer.
        asm.Cmp(Bits64, X64Address.At(UContext, LinuxX64.UcTrapno), LinuxX64.PageFaultTrap);
        asm.Jcc(Condition.NotEqual, guest);
        asm.Mov(Bits64, Gpr.Rax, X64Address.At(SigInfo, LinuxX64.SiAddr));
        asm.Sub(Bits64, Gpr.Rax, X64Address.At(UContext, LinuxX64.UcRsp));
        asm.Add(Bits64, Gpr.Rax, PageBytes);
        asm.Cmp(Bits64, Gpr.Rax, 2 * PageBytes);
        asm.Jcc(Condition.Below, chain);

        asm.Bind(guest);
        Record(asm);
        asm.Mov(Bits64, X64Address.At(SigInfo, LinuxX64.SiAddr), 0);
        asm.Mov(Bits32, X64Address.At(SigInfo, LinuxX64.SiSigno), LinuxX64.Sigsegv);
        asm.Mov(Bits32, X64Address.At(SigInfo, LinuxX64.SiCode), LinuxX64.SegvMaperr);
        asm.Mov32(Signal, LinuxX64.Sigsegv);
    }

    private static void FaultInNative(X64Assembler asm, X64Label chain, nint recover, int processId)
    {
        asm.Mov(Bits64, Gpr.R11, X64Address.At(Context, GuestThreadContext.CurrentFrameOffset));
        asm.Test(Bits64, Gpr.R11, Gpr.R11);
        asm.Jcc(Condition.Equal, chain);
        RequireOurs(asm, chain, processId);
        Record(asm);
        asm.Mov(Bits64, X64Address.At(UContext, LinuxX64.UcRdi), Context);
        asm.Mov(Bits64, X64Address.At(UContext, LinuxX64.UcRsi), (int)NativeCallResult.Faulted);
        asm.Mov64(Gpr.Rax, recover);
        asm.Mov(Bits64, X64Address.At(UContext, LinuxX64.UcRip), Gpr.Rax);

        // RecoverStub loads the stack pointer itself; a further signal just before that needs a good one already.
        asm.Mov(Bits64, Gpr.Rax, X64Address.At(Gpr.R11, NativeFrame.SavedStackPointerOffset));
        asm.Mov(Bits64, X64Address.At(UContext, LinuxX64.UcRsp), Gpr.Rax);
        asm.And(Bits64, X64Address.At(UContext, LinuxX64.UcEfl), ~LinuxX64.UnsafeFlags);
        asm.Ret();
    }

    /// <summary>
    /// What the exit stub cannot save itself is saved here: PC, flags and stack pointer. The guest's stack pointer may be
    /// anything, so the stub starts on the host's stack; r15 is the fiber by convention, and made so in any case.
    /// </summary>
    private static void FaultInGuest(X64Assembler asm, X64Label chain, nint asyncExit, int processId)
    {
        RequireOurs(asm, chain, processId);
        Record(asm);
        asm.Mov(Bits64, Gpr.R11, X64Address.At(Context, GuestThreadContext.FiberOffset));
        asm.Mov(Bits64, Gpr.Rax, X64Address.At(UContext, LinuxX64.UcRip));
        asm.Mov(Bits64, X64Address.At(Gpr.R11, FiberContext.SavedPcOffset), Gpr.Rax);
        asm.Mov(Bits64, Gpr.Rax, X64Address.At(UContext, LinuxX64.UcEfl));
        asm.Mov(Bits64, X64Address.At(Gpr.R11, FiberContext.SavedFlagsOffset), Gpr.Rax);
        asm.Mov(Bits64, Gpr.Rax, X64Address.At(UContext, LinuxX64.UcRsp));
        asm.Mov(Bits64, X64Address.At(Gpr.R11, FiberContext.RegisterOffset(Gpr.Rsp)), Gpr.Rax);
        asm.Mov(Bits32, X64Address.At(Gpr.R11, FiberContext.ExitReasonOffset), (int)GuestExit.Trap);
        asm.Mov(Bits64, Gpr.Rax, X64Address.At(Gpr.R11, FiberContext.HostStackPointerOffset));
        asm.Mov(Bits64, X64Address.At(UContext, LinuxX64.UcRsp), Gpr.Rax);
        asm.Mov(Bits64, X64Address.At(UContext, LinuxX64.UcR15), Gpr.R11);
        asm.Mov64(Gpr.Rax, asyncExit);
        asm.Mov(Bits64, X64Address.At(UContext, LinuxX64.UcRip), Gpr.Rax);
        asm.And(Bits64, X64Address.At(UContext, LinuxX64.UcEfl), ~LinuxX64.UnsafeFlags);
        asm.Ret();
    }

    /// <summary>
    /// Goes on if the signal came from the processor, or was sent by tgkill (raise, abort) or by kill from this process.
    /// Other processes get what they ask for. Clobbers rax.
    /// </summary>
    private static void RequireOurs(X64Assembler asm, X64Label chain, int processId)
    {
        X64Label ours = asm.NewLabel();
        asm.Mov(Bits32, Gpr.Rax, X64Address.At(SigInfo, LinuxX64.SiCode));
        asm.Cmp(Bits32, Gpr.Rax, LinuxX64.SiUser);
        asm.Jcc(Condition.Greater, ours);
        asm.Cmp(Bits32, X64Address.At(SigInfo, LinuxX64.SiPid), processId);
        asm.Jcc(Condition.NotEqual, chain);
        asm.Cmp(Bits32, Gpr.Rax, LinuxX64.SiUser);
        asm.Jcc(Condition.Equal, ours);
        asm.Cmp(Bits32, Gpr.Rax, LinuxX64.SiTkill);
        asm.Jcc(Condition.NotEqual, chain);

        asm.Bind(ours);
    }

    /// <summary>Clobbers rax.</summary>
    private static void Record(X64Assembler asm)
    {
        asm.Mov(Bits32, X64Address.At(Context, GuestThreadContext.FaultSignalOffset), Signal);
        asm.Mov(Bits32, Gpr.Rax, X64Address.At(SigInfo, LinuxX64.SiCode));
        asm.Mov(Bits32, X64Address.At(Context, GuestThreadContext.FaultCodeOffset), Gpr.Rax);
        Copy(asm, GuestThreadContext.FaultAddressOffset, X64Address.At(SigInfo, LinuxX64.SiAddr));
        Copy(asm, GuestThreadContext.FaultPcOffset, X64Address.At(UContext, LinuxX64.UcRip));
        Copy(asm, GuestThreadContext.FaultStackPointerOffset, X64Address.At(UContext, LinuxX64.UcRsp));
        Copy(asm, GuestThreadContext.FaultErrorCodeOffset, X64Address.At(UContext, LinuxX64.UcErr));
        Copy(asm, GuestThreadContext.FaultTrapNumberOffset, X64Address.At(UContext, LinuxX64.UcTrapno));
        asm.Inc(Bits64, X64Address.At(Context, GuestThreadContext.FaultCountOffset));
    }

    private static void Copy(X64Assembler asm, int contextOffset, X64Address from)
    {
        asm.Mov(Bits64, Gpr.Rax, from);
        asm.Mov(Bits64, X64Address.At(Context, contextOffset), Gpr.Rax);
    }

    /// <summary>Jumps to the earlier handler with rdi, rsi, rdx, rsp and all callee-saved registers as on entry.</summary>
    private static void Chain(X64Assembler asm, nint* previousHandlers)
    {
        X64Label hasHandler = asm.NewLabel();
        X64Label default_ = asm.NewLabel();
        X64Label noAction = asm.NewLabel();
        asm.Mov(Bits32, Gpr.Rcx, Signal);
        asm.Mov64(Gpr.Rax, (long)previousHandlers);
        asm.Mov(Bits64, Gpr.Rax, X64Address.At(Gpr.Rax, Gpr.Rcx, 8));
        asm.Cmp(Bits64, Gpr.Rax, LinuxX64.SigIgn);
        asm.Jcc(Condition.Above, hasHandler);
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
        asm.Ret();
    }
}
