// SPDX-License-Identifier: MIT
// The ways out of a fiber that guest code takes itself: at a call, so that only the registers of a call are live.
//
//   HostCall, Trap   by call: the return address is on top of the guest's stack
//   Compile          by jump, in place of a function: the stack is as at its entry
//   Returned         by return of the outermost function
using Stillpoint.Assembler.X64;
using Stillpoint.Native.Fibers;
using static Stillpoint.Assembler.X64.OperandSize;

namespace Stillpoint.Native.Stubs;

/// <summary>Addresses of the synchronous exits.</summary>
internal sealed record GuestExitStubs(nint HostCall, nint Compile, nint Trap, nint Returned)
{
    public static GuestExitStubs Publish()
    {
        X64Assembler asm = Emit(out int hostCall, out int compile, out int trap, out int returned);
        nint start = StubSet.Publish(asm);
        return new GuestExitStubs(start + hostCall, start + compile, start + trap, start + returned);
    }

    public static X64Assembler Emit(out int hostCall, out int compile, out int trap, out int returned)
    {
        var asm = new X64Assembler();
        X64Label common = asm.NewLabel();
        hostCall = Head(asm, GuestExit.HostCall, common);
        compile = Head(asm, GuestExit.CompileFunction, common);
        trap = Head(asm, GuestExit.ExplicitTrap, common);
        returned = Head(asm, GuestExit.Returned, common);

        asm.Bind(common);
        EnterGuestStub.SaveCall(asm);
        asm.Mov(Bits32, EnterGuestStub.At(FiberContext.ResumeKindOffset), (int)ResumeKind.Call);
        asm.Mov(Bits32, Gpr.Rax, EnterGuestStub.At(FiberContext.ExitReasonOffset));
        EnterGuestStub.Leave(asm);
        return asm;
    }

    private static int Head(X64Assembler asm, GuestExit reason, X64Label common)
    {
        int start = asm.Length;
        asm.Mov(Bits32, EnterGuestStub.At(FiberContext.ExitReasonOffset), (int)reason);
        asm.Jmp(common);
        return start;
    }
}
