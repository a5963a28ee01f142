// SPDX-License-Identifier: MIT
// void Handler(int signal in edi, siginfo_t* in rsi, ucontext_t* in rdx), for SIGURG: stops the fiber that this thread runs,
// at whatever instruction it is, if a stop of that fiber is due. Machine code, because managed code must not run in a signal
// handler.
//
// Who may call: the kernel; the signal is only a cue, and what is to be done is in the contexts. On which stack: the
// alternate one. With what held: anything. What may run meanwhile: other threads, which only set PendingStop; on this
// thread handlers of other signals, which do not look at what is written here. Why it ends: no loop but the bounded look-up.
//
//   state of the thread   PC                          what happens
//   not Guest                                         nothing: entry and the way back from native code look at PendingStop
//   Guest, nothing due                                nothing: the request was for a fiber that ran before, or is done
//   Guest                 a range without stops       as the range says: goes on to where PendingStop is looked at, or goes
//                                                     back to before the entry, which leaves the context as it was
//   Guest                 known code, or no signal    the signal returns into AsyncExitStub
//                         is blocked
//   Guest                 elsewhere, signals blocked  another signal's handler: comes again when that one has returned
//
// The signal of a timer is also the request: it is noted in the fiber that the timer is about, whatever the state.
//
// Signals that were not a request of this process go to the earlier handler, too; those that were and came too late as
// well, since nobody can tell: handlers of SIGURG have to put up with signals for nothing.
using System.Collections.Generic;
using Stillpoint.Assembler.X64;
using Stillpoint.Native.Faults;
using Stillpoint.Native.Fibers;
using Stillpoint.Native.Threads;
using static Stillpoint.Assembler.X64.OperandSize;

namespace Stillpoint.Native.Stubs;

/// <summary>The signal handler for stops.</summary>
internal static unsafe class StopHandlerStub
{
    private const Gpr SigInfo = Gpr.Rsi;
    private const Gpr UContext = Gpr.Rdx;
    private const Gpr Context = Gpr.R10;
    private const Gpr Fiber = Gpr.R11;

    /// <param name="contextTable">Start of <see cref="ContextTable"/>.</param>
    /// <param name="previousHandlers">One handler address, or SIG_DFL or SIG_IGN, per signal number.</param>
    /// <param name="processId">The id of this process.</param>
    /// <param name="asyncExit">Address of <see cref="AsyncExitStub"/>.</param>
    /// <param name="noStops">Ranges of stubs where the guest is not stopped.</param>
    /// <param name="stubs">Start and size of the memory of all stubs.</param>
    public static X64Assembler Emit(
        byte* contextTable,
        nint* previousHandlers,
        int processId,
        nint asyncExit,
        IReadOnlyList<NoStopRange> noStops,
        (nint Start, int Bytes) stubs)
    {
        var asm = new X64Assembler();
        X64Label chain = asm.NewLabel();
        X64Label stop = asm.NewLabel();
        X64Label return_ = asm.NewLabel();
        FindContext.Emit(asm, contextTable, Context, absent: chain);
        NoteLimit(asm, chain);
        asm.Cmp(Bits32, X64Address.At(Context, GuestThreadContext.StateOffset), (int)GuestThreadState.Guest);
        asm.Jcc(Condition.NotEqual, chain);
        asm.Mov(Bits64, Fiber, X64Address.At(Context, GuestThreadContext.FiberOffset));
        asm.Cmp(Bits32, X64Address.At(Fiber, FiberContext.PendingStopOffset), 0);
        asm.Jcc(Condition.Equal, chain);
        asm.Mov(Bits64, Gpr.R9, X64Address.At(UContext, LinuxX64.UcRip));
        foreach (NoStopRange range in noStops) Avoid(asm, range, goesOn: return_);
        asm.Cmp(Bits64, X64Address.At(UContext, LinuxX64.UcSigmask), 0);
        asm.Jcc(Condition.Equal, stop);
        asm.Mov64(Gpr.Rax, stubs.Start);
        InterruptedGuest.BranchIfWithin(asm, stubs.Bytes, stop);
        asm.Mov(Bits64, Gpr.Rax, X64Address.At(Fiber, FiberContext.CodeStartOffset));
        asm.Mov(Bits64, Gpr.Rcx, Gpr.R9);
        asm.Sub(Bits64, Gpr.Rcx, Gpr.Rax);
        asm.Cmp(Bits64, Gpr.Rcx, X64Address.At(Fiber, FiberContext.CodeBytesOffset));
        asm.Jcc(Condition.Below, stop);
        ComeAgain(asm);

        asm.Bind(stop);
        InterruptedGuest.LeaveFor(asm, Fiber, GuestExit.Preempted, asyncExit);
        asm.Bind(return_);
        RequireForeign(asm, processId);
        asm.Bind(chain);
        EarlierHandler.Chain(asm, previousHandlers, isIgnoredByDefault: true);
        return asm;
    }

    /// <summary>
    /// The signal of a <see cref="KernelTimer"/>, whose value is the thread's context plus the limit, is a request of its own
    /// for the fiber that the timer is about.
    /// </summary>
    private static void NoteLimit(X64Assembler asm, X64Label chain)
    {
        X64Label none = asm.NewLabel();
        asm.Cmp(Bits32, X64Address.At(SigInfo, LinuxX64.SiCode), LinuxX64.SiTimer);
        asm.Jcc(Condition.NotEqual, none);
        asm.Mov(Bits64, Gpr.Rax, X64Address.At(SigInfo, LinuxX64.SiValue));
        asm.Sub(Bits64, Gpr.Rax, Context);
        asm.Cmp(Bits64, Gpr.Rax, (int)StopLimit.Slice);
        asm.Jcc(Condition.Above, none);
        asm.Mov(Bits64, Fiber, X64Address.At(Context, GuestThreadContext.TimedFiberOffset));
        asm.Test(Bits64, Fiber, Fiber);
        asm.Jcc(Condition.Equal, chain);
        asm.Mov(Bits8, X64Address.At(Fiber, FiberContext.LimitOffset), Gpr.Rax);
        asm.Bind(none);
    }

    /// <summary>Does what the range says if the PC in r9 is in it.</summary>
    private static void Avoid(X64Assembler asm, NoStopRange range, X64Label goesOn)
    {
        X64Label elsewhere = asm.NewLabel();
        asm.Mov64(Gpr.Rax, range.Start);
        if (range.Target == 0)
        {
            InterruptedGuest.BranchIfWithin(asm, (int)(range.End - range.Start), goesOn);
            return;
        }

        asm.Mov(Bits64, Gpr.Rcx, Gpr.R9);
        asm.Sub(Bits64, Gpr.Rcx, Gpr.Rax);
        asm.Cmp(Bits64, Gpr.Rcx, (int)(range.End - range.Start));
        asm.Jcc(Condition.AboveOrEqual, elsewhere);
        asm.Mov64(Gpr.Rax, range.Target);
        InterruptedGuest.ReturnTo(asm, Fiber, Gpr.Rax);
        asm.Jmp(goesOn);
        asm.Bind(elsewhere);
    }

    /// <summary>
    /// Blocks the signal in the handler that was interrupted and sends it again: it is delivered when that handler returns,
    /// which puts back the mask of what it interrupted itself.
    /// </summary>
    private static void ComeAgain(X64Assembler asm)
    {
        asm.Or(Bits64, X64Address.At(UContext, LinuxX64.UcSigmask), 1 << (LinuxX64.Sigurg - 1));
        asm.Mov32(Gpr.R8, LinuxX64.Sigurg);
        EarlierHandler.SendAgain(asm);
        asm.Ret();
    }

    /// <summary>Returns if the signal was sent by this process to this thread.</summary>
    private static void RequireForeign(X64Assembler asm, int processId)
    {
        X64Label foreign = asm.NewLabel();
        asm.Cmp(Bits32, X64Address.At(SigInfo, LinuxX64.SiCode), LinuxX64.SiTkill);
        asm.Jcc(Condition.NotEqual, foreign);
        asm.Cmp(Bits32, X64Address.At(SigInfo, LinuxX64.SiPid), processId);
        asm.Jcc(Condition.NotEqual, foreign);
        asm.Ret();
        asm.Bind(foreign);
    }
}
