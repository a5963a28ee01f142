// SPDX-License-Identifier: MIT
// By jump with r15 = fiber and rsp = its host stack pointer: leaves the guest from any instruction. PC, flags, stack
// pointer and reason are in the context already; every other register still has the guest's value and is saved here.
using System.Collections.Generic;
using Stillpoint.Assembler.X64;
using Stillpoint.Native.Calls;
using Stillpoint.Native.Fibers;
using Stillpoint.Native.Threads;
using static Stillpoint.Assembler.X64.OperandSize;

namespace Stillpoint.Native.Stubs;

/// <summary>The way out after a signal, and of a stop on the way back from native code.</summary>
internal static class AsyncExitStub
{
    /// <param name="hasAvx">Whether the processor has AVX, whose upper halves the ABI wants to be zero.</param>
    /// <param name="noStops">Gets the ranges where the guest is not stopped.</param>
    public static X64Assembler Emit(bool hasAvx, List<NoStopRange> noStops)
    {
        var asm = new X64Assembler();
        X64Label mxcsr = asm.NewLabel();
        for (Gpr register = Gpr.Rax; register < EnterGuestStub.Context; register++)
        {
            if (register != Gpr.Rsp)
            {
                asm.Mov(Bits64, EnterGuestStub.At(FiberContext.RegisterOffset(register)), register);
            }
        }

        asm.Mov32(Gpr.Rax, FiberContext.XsaveComponents);
        asm.Xor(Bits32, Gpr.Rdx, Gpr.Rdx);
        asm.Xsave64(EnterGuestStub.At(FiberContext.XsaveOffset));
        asm.Mov(Bits32, EnterGuestStub.At(FiberContext.ResumeKindOffset), (int)ResumeKind.Full);

        // The guest's are saved and come back; C# gets those it runs with.
        LoadHostModes(asm, mxcsr, hasAvx);

        // A native call's stub may have been left where the frame of the entry is linked still.
        asm.Mov(Bits64, Gpr.Rax, EnterGuestStub.InFrame(Gpr.Rsp, NativeFrame.PreviousOffset));
        asm.Mov(Bits64, Gpr.Rdx, EnterGuestStub.At(FiberContext.ThreadOffset));
        asm.Mov(Bits64, X64Address.At(Gpr.Rdx, GuestThreadContext.CurrentFrameOffset), Gpr.Rax);
        asm.Mov(Bits32, Gpr.Rax, EnterGuestStub.At(FiberContext.ExitReasonOffset));
        EnterGuestStub.Leave(asm);

        // What was interrupted has been saved, and would be saved over.
        noStops.Add(new NoStopRange(0, asm.Length, Target: 0));
        DefaultMxcsr(asm, mxcsr);
        return asm;
    }

    /// <summary>Gives C# the flags and the floating-point state that it runs with.</summary>
    public static void LoadHostModes(X64Assembler asm, X64Label mxcsr, bool hasAvx)
    {
        asm.Cld();
        asm.Fninit();
        asm.Ldmxcsr(X64Address.Of(mxcsr));
        if (hasAvx) asm.Vzeroupper();
    }

    /// <summary>The constant that <see cref="LoadHostModes"/> loads.</summary>
    public static void DefaultMxcsr(X64Assembler asm, X64Label mxcsr)
    {
        asm.Align(4);
        asm.Bind(mxcsr);
        asm.Data32(RecoverStub.DefaultMxcsr);
    }
}
