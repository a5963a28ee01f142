// SPDX-License-Identifier: MIT
// int StepGuest(FiberContext* in rdi, GuestThreadContext* in rsi): EnterGuest for one instruction, with the trap flag.
//
// The flag must come with the jump: after popfq the trap would be that of the jump to the guest, before any progress. Only
// iretq loads flags and PC at once, and the trap comes behind the instruction that it goes to. Its frame is built on the
// host's stack before the registers are loaded, so that nothing is written to the guest's.
//
// The signal handler leaves the guest from there, as for a stop. Where the guest cannot be stopped (NoStopRange), it takes
// the trap flag away and marks the step as one to end where PendingStop is looked at: so exits are taken as usual, native
// code is stepped over, and no instruction of C# or of native code runs with the flag.
using System.Collections.Generic;
using Stillpoint.Assembler.X64;
using Stillpoint.Native.Faults;
using Stillpoint.Native.Fibers;
using static Stillpoint.Assembler.X64.OperandSize;

namespace Stillpoint.Native.Stubs;

/// <summary>The way into a fiber for a single instruction.</summary>
internal static class StepGuestStub
{
    // What Linux gives 64-bit programs: __USER_CS and __USER_DS.
    private const int CodeSegment = 0x33;
    private const int StackSegment = 0x2B;

    /// <summary>The bit that is always set, interrupts enabled as always in programs, and the trap flag.</summary>
    private const int StepFlags = 0x2 | 0x200 | LinuxX64.TrapFlag;

    /// <param name="hasAvx">Whether the processor has AVX, whose upper halves the ABI wants to be zero.</param>
    /// <param name="noStops">Gets the ranges where the guest is not stopped.</param>
    public static X64Assembler Emit(bool hasAvx, List<NoStopRange> noStops)
    {
        var asm = new X64Assembler();
        X64Label stop = asm.NewLabel();
        X64Label full = asm.NewLabel();
        X64Label behindCall = asm.NewLabel();
        X64Label mxcsr = asm.NewLabel();
        EnterGuestStub.Link(asm);
        int start = asm.Length;
        asm.Cmp(Bits32, EnterGuestStub.At(FiberContext.PendingStopOffset), 0);
        asm.Jcc(Condition.NotEqual, stop);
        asm.Cmp(Bits32, EnterGuestStub.At(FiberContext.ResumeKindOffset), (int)ResumeKind.Full);
        asm.Jcc(Condition.Equal, full);
        asm.Cmp(Bits32, EnterGuestStub.At(FiberContext.ResumeKindOffset), (int)ResumeKind.Return);
        asm.Jcc(Condition.Equal, behindCall);
        PushFrame(asm, EnterGuestStub.At(FiberContext.RegisterOffset(Gpr.Rsp)), EnterGuestStub.At(FiberContext.SavedPcOffset));
        EnterGuestStub.LoadRegisters(asm, EnterGuestStub.CallRegisters, EnterGuestStub.CallVectors);
        asm.Iretq();

        asm.Bind(behindCall);
        StepFromReturn(asm);

        asm.Bind(full);
        int fullStart = asm.Length;
        StepFromAnywhere(asm);
        int abandonFull = asm.Length;
        AsyncExitStub.LoadHostModes(asm, mxcsr, hasAvx);
        asm.Bind(stop);
        int abandon = asm.Length;
        asm.Mov32(Gpr.Rax, (uint)GuestExit.Preempted);
        EnterGuestStub.Leave(asm);
        noStops.Add(new NoStopRange(start, fullStart, abandon));
        noStops.Add(new NoStopRange(fullStart, abandonFull, abandonFull));
        noStops.Add(new NoStopRange(abandonFull, asm.Length, Target: 0));
        AsyncExitStub.DefaultMxcsr(asm, mxcsr);
        return asm;
    }

    private static void PushFrame(X64Assembler asm, X64Address stackPointer, X64Address pc)
    {
        asm.Push(StackSegment);
        asm.Push(stackPointer);
        asm.Push(StepFlags);
        asm.Push(CodeSegment);
        asm.Push(pc);
    }

    /// <summary>The return address comes off the guest's stack.</summary>
    private static void StepFromReturn(X64Assembler asm)
    {
        asm.Mov(Bits64, Gpr.Rcx, EnterGuestStub.At(FiberContext.RegisterOffset(Gpr.Rsp)));
        asm.Mov(Bits64, Gpr.Rdx, X64Address.At(Gpr.Rcx));
        asm.Add(Bits64, Gpr.Rcx, 8);
        asm.Push(StackSegment);
        asm.Push(Gpr.Rcx);
        asm.Push(StepFlags);
        asm.Push(CodeSegment);
        asm.Push(Gpr.Rdx);
        EnterGuestStub.LoadRegisters(asm, EnterGuestStub.ReturnRegisters, EnterGuestStub.ReturnVectors);
        asm.Iretq();
    }

    private static void StepFromAnywhere(X64Assembler asm)
    {
        asm.Mov32(Gpr.Rax, FiberContext.XsaveComponents);
        asm.Xor(Bits32, Gpr.Rdx, Gpr.Rdx);
        asm.Xrstor64(EnterGuestStub.At(FiberContext.XsaveOffset));
        asm.Mov(Bits64, Gpr.Rax, EnterGuestStub.At(FiberContext.SavedFlagsOffset));
        asm.Or(Bits64, Gpr.Rax, LinuxX64.TrapFlag);
        asm.Push(StackSegment);
        asm.Push(EnterGuestStub.At(FiberContext.RegisterOffset(Gpr.Rsp)));
        asm.Push(Gpr.Rax);
        asm.Push(CodeSegment);
        asm.Push(EnterGuestStub.At(FiberContext.SavedPcOffset));
        EnterGuestStub.LoadAllRegisters(asm);
        asm.Iretq();
    }
}
