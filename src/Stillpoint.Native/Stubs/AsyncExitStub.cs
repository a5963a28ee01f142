// SPDX-License-Identifier: MIT
// By jump with r15 = fiber and rsp = its host stack pointer: leaves the guest from any instruction. PC, flags, stack
// pointer and reason are in the context already; every other register still has the guest's value and is saved here.
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
    public static X64Assembler Emit(bool hasAvx)
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
        asm.Cld();
        asm.Fninit();
        asm.Ldmxcsr(X64Address.Of(mxcsr));
        if (hasAvx) asm.Vzeroupper();

        // A native call's stub may have been left where the frame of the entry is linked still.
        asm.Mov(Bits64, Gpr.Rax, EnterGuestStub.InFrame(Gpr.Rsp, NativeFrame.PreviousOffset));
        asm.Mov(Bits64, Gpr.Rdx, EnterGuestStub.At(FiberContext.ThreadOffset));
        asm.Mov(Bits64, X64Address.At(Gpr.Rdx, GuestThreadContext.CurrentFrameOffset), Gpr.Rax);
        asm.Mov(Bits32, Gpr.Rax, EnterGuestStub.At(FiberContext.ExitReasonOffset));
        EnterGuestStub.Leave(asm);

        asm.Align(4);
        asm.Bind(mxcsr);
        asm.Data32(RecoverStub.DefaultMxcsr);
        return asm;
    }
}
