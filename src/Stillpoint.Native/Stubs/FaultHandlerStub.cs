// SPDX-License-Identifier: MIT
// void Handler(int signal in edi, siginfo_t* in rsi, ucontext_t* in rdx), for SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP
// and SIGABRT. Machine code, because managed code must not run in a signal handler.
//
// Who may call: the kernel. On which stack: the alternate one where the thread has one and the action says so, else the
// interrupted one. With what held: anything. What may run meanwhile: other threads; on this thread only handlers of other
// signals, which do not touch the context. Why it ends: no loop but the bounded look-up and a copy of at most 16 KB; it
// takes no lock and calls no function.
//
//   state of the thread   signal                               what happens
//   Native                any; by a fault, or sent to itself   recorded; the signal returns into RecoverStub
//   GuestMemory           SIGSEGV, SIGBUS by a fault           recorded; handed to the CLR as an access to address 0
//   Guest                 any; by a fault, or sent to itself   recorded; the signal returns into AsyncExitStub
//   Guest, being stepped  SIGTRAP behind an instruction        the same, but no fault: see StepGuestStub
//   otherwise                                                  handed to the handler that was there before, unchanged
//
// Handing on as an access to 0: the CLR makes a NullReferenceException of a fault in managed code below 64 KB, and ends the
// process for any other address. It also takes a fault within a page of the stack pointer for a stack overflow; such a
// fault is left alone here too, for it is one, unless the guest has a pointer into a thread's stack at its very end.
// SIGBUS is described as SIGSEGV, since the CLR treats some causes of SIGBUS as fatal, but goes to the handler of SIGBUS:
// that of SIGSEGV leaves the alternate stack for the interrupted one, on which the handler of SIGBUS is already.
//
// What the CLR's handler of SIGSEGV is told lies on the alternate stack, and it looks at that from the interrupted one,
// where the kernel takes the alternate one for free: a stop signal would be written over it. So the frame of the signal is
// moved to memory of the thread's own before such a signal is handed on.
using System.Collections.Generic;
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
    /// <param name="noStops">Ranges of stubs where the guest is not stopped.</param>
    public static X64Assembler Emit(
        byte* contextTable,
        nint recover,
        nint* previousHandlers,
        int processId,
        nint asyncExit,
        IReadOnlyList<NoStopRange> noStops)
    {
        var asm = new X64Assembler();
        X64Label absent = asm.NewLabel();
        X64Label chain = asm.NewLabel();
        X64Label native = asm.NewLabel();
        X64Label guest = asm.NewLabel();
        FindContext.Emit(asm, contextTable, Context, absent);
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
        StepInGuest(asm, asyncExit, noStops);
        FaultInGuest(asm, chain, asyncExit, processId);

        asm.Bind(chain);
        LeaveAlternateStack(asm);
        asm.Bind(absent);
        EarlierHandler.Chain(asm, previousHandlers, isIgnoredByDefault: false);
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
    }

    /// <summary>
    /// Moves everything from the stack pointer to the end of the alternate stack to <see cref="ContextTable.HandOverStack"/>
    /// and goes on there; the kernel takes the frame from wherever the handler returns. Does nothing on another stack, and
    /// where there is no room. Moves rsi, rdx and rsp along; clobbers rax, rcx, r8, r9, r11 and flags.
    /// </summary>
    private static void LeaveAlternateStack(X64Assembler asm)
    {
        const Gpr Top = Gpr.Rcx;
        const Gpr Bytes = Gpr.R9;
        const Gpr Distance = Gpr.R11;
        X64Label next = asm.NewLabel();
        X64Label stay = asm.NewLabel();
        asm.Mov(Bits64, Top, X64Address.At(UContext, LinuxX64.UcStackAddress));
        asm.Add(Bits64, Top, X64Address.At(UContext, LinuxX64.UcStackBytes));
        asm.Mov(Bits64, Bytes, Top);
        asm.Sub(Bits64, Bytes, Gpr.Rsp);
        asm.Cmp(Bits64, Bytes, ContextTable.HandOverFrameBytes);
        asm.Jcc(Condition.AboveOrEqual, stay);

        // The state of the vector registers wants to stay aligned.
        asm.Mov(Bits64, Distance, X64Address.At(Context, GuestThreadContext.HandOverStackOffset));
        asm.Sub(Bits64, Distance, Top);
        asm.And(Bits64, Distance, -LinuxX64.XsaveAlignment);
        asm.Mov(Bits64, Gpr.Rax, X64Address.At(UContext, LinuxX64.UcFpregs));
        asm.Add(Bits64, Gpr.Rax, Distance);
        asm.Mov(Bits64, X64Address.At(UContext, LinuxX64.UcFpregs), Gpr.Rax);
        asm.Lea(Gpr.R8, X64Address.At(Gpr.Rsp, Distance, 1));
        asm.Bind(next);
        asm.Mov(Bits64, Gpr.Rax, X64Address.At(Gpr.Rsp, Bytes, 1, -8));
        asm.Mov(Bits64, X64Address.At(Gpr.R8, Bytes, 1, -8), Gpr.Rax);
        asm.Sub(Bits64, Bytes, 8);
        asm.Jcc(Condition.NotEqual, next);
        asm.Add(Bits64, SigInfo, Distance);
        asm.Add(Bits64, UContext, Distance);
        asm.Mov(Bits64, Gpr.Rsp, Gpr.R8);
        asm.Bind(stay);
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
    /// The trap behind an instruction of a fiber that is being stepped: leaves the guest, or where that cannot be, goes on
    /// without the trap flag to where the step ends. Goes on behind for all other signals.
    /// </summary>
    private static void StepInGuest(X64Assembler asm, nint asyncExit, IReadOnlyList<NoStopRange> noStops)
    {
        X64Label none = asm.NewLabel();
        X64Label later = asm.NewLabel();
        asm.Mov(Bits64, Gpr.R11, X64Address.At(Context, GuestThreadContext.FiberOffset));
        asm.Cmp(Bits32, Signal, LinuxX64.Sigtrap);
        asm.Jcc(Condition.NotEqual, none);
        asm.Cmp(Bits32, X64Address.At(SigInfo, LinuxX64.SiCode), LinuxX64.TrapTrace);
        asm.Jcc(Condition.NotEqual, none);
        asm.Cmp(Bits32, X64Address.At(Gpr.R11, FiberContext.IsSteppingOffset), 0);
        asm.Jcc(Condition.Equal, none);
        asm.Mov(Bits64, Gpr.R9, X64Address.At(UContext, LinuxX64.UcRip));
        foreach (NoStopRange range in noStops)
        {
            asm.Mov64(Gpr.Rax, range.Start);
            InterruptedGuest.BranchIfWithin(asm, (int)(range.End - range.Start), later);
        }

        InterruptedGuest.LeaveFor(asm, Gpr.R11, GuestExit.Stepped, asyncExit);
        asm.Ret();

        asm.Bind(later);
        asm.Mov(Bits8, X64Address.At(Gpr.R11, FiberContext.StepOverOffset), 1);
        asm.And(Bits64, X64Address.At(UContext, LinuxX64.UcEfl), ~LinuxX64.TrapFlag);
        asm.Ret();
        asm.Bind(none);
    }

    private static void FaultInGuest(X64Assembler asm, X64Label chain, nint asyncExit, int processId)
    {
        RequireOurs(asm, chain, processId);
        Record(asm);
        InterruptedGuest.LeaveFor(asm, Gpr.R11, GuestExit.Trap, asyncExit);
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
        Copy(asm, GuestThreadContext.FaultSignalMaskOffset, X64Address.At(UContext, LinuxX64.UcSigmask));
        asm.Inc(Bits64, X64Address.At(Context, GuestThreadContext.FaultCountOffset));
    }

    private static void Copy(X64Assembler asm, int contextOffset, X64Address from)
    {
        asm.Mov(Bits64, Gpr.Rax, from);
        asm.Mov(Bits64, X64Address.At(Context, contextOffset), Gpr.Rax);
    }
}
