// SPDX-License-Identifier: MIT
// By return from guest code, where Fiber.TryPlantTrampoline has put this address in place of a return address:
//
//   guest stack, before the return       in here
//     caller's frame                       caller's frame
//     this address    <- place, rsp        original return address, written again   <- context.StackPointer
//
// Afterwards the fiber is as at the exit for a host call that has been served: entering again returns behind the call, with
// the results in the saved registers. A walk sees the callee's return address on top and the caller as always.
//
// Who comes here from another place than the planted one overwrote a return address or jumped to a number it had read:
// that is a trap, as a jump to any wild address is.
using System.Collections.Generic;
using Stillpoint.Assembler.X64;
using Stillpoint.Native.Fibers;
using static Stillpoint.Assembler.X64.OperandSize;

namespace Stillpoint.Native.Stubs;

/// <summary>The way out at a return that was redirected.</summary>
internal static class ReturnTrampolineStub
{
    /// <summary>Carries no result, so it is free at a return.</summary>
    private const Gpr Place = Gpr.R12;

    /// <param name="noStops">Gets the ranges where the guest is not stopped.</param>
    public static X64Assembler Emit(List<NoStopRange> noStops)
    {
        var asm = new X64Assembler();
        X64Label astray = asm.NewLabel();
        asm.Lea(Place, X64Address.At(Gpr.Rsp, -8));
        asm.Cmp(Bits64, Place, EnterGuestStub.At(FiberContext.TrampolinePlaceOffset));
        asm.Jcc(Condition.NotEqual, astray);
        asm.Push(EnterGuestStub.At(FiberContext.TrampolineReturnOffset));
        asm.Mov(Bits64, EnterGuestStub.At(FiberContext.TrampolinePlaceOffset), 0);
        asm.Mov(Bits32, EnterGuestStub.At(FiberContext.ResumeKindOffset), (int)ResumeKind.Return);
        EnterGuestStub.SaveReturn(asm);
        asm.Mov(Bits64, EnterGuestStub.At(FiberContext.RegisterOffset(Gpr.Rsp)), Gpr.Rsp);
        asm.Mov32(Gpr.Rax, (uint)GuestExit.Trampoline);
        EnterGuestStub.Leave(asm);

        asm.Bind(astray);
        asm.Ud2();

        // It saves a return; the asynchronous exit would save everything, over that and as something else.
        noStops.Add(new NoStopRange(0, asm.Length, Target: 0));
        return asm;
    }
}
