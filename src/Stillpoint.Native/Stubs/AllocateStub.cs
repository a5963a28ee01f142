// SPDX-License-Identifier: MIT
// By jump from guest code, whose next instruction is in the context already: leaves the guest for more memory, with every
// register saved.
using System.Collections.Generic;
using Stillpoint.Assembler.X64;
using Stillpoint.Native.Fibers;
using static Stillpoint.Assembler.X64.OperandSize;

namespace Stillpoint.Native.Stubs;

/// <summary>The way out of code that makes managed objects by itself, when there is no room.</summary>
internal static class AllocateStub
{
    public static X64Assembler Emit(nint asyncExit, List<NoStopRange> noStops)
    {
        var asm = new X64Assembler();
        X64Label exit = asm.NewLabel();
        asm.Mov(Bits64, EnterGuestStub.At(FiberContext.RegisterOffset(Gpr.Rsp)), Gpr.Rsp);
        asm.Mov(Bits64, Gpr.Rsp, EnterGuestStub.At(FiberContext.HostStackPointerOffset));
        asm.Push(EnterGuestStub.At(FiberContext.AllocationPcOffset));
        asm.Pop(EnterGuestStub.At(FiberContext.SavedPcOffset));
        asm.Pushfq();
        asm.Pop(EnterGuestStub.At(FiberContext.SavedFlagsOffset));
        asm.Mov(Bits32, EnterGuestStub.At(FiberContext.ExitReasonOffset), (int)GuestExit.Allocate);
        asm.Jmp(X64Address.Of(exit));
        noStops.Add(new NoStopRange(0, asm.Length, Target: 0));
        asm.Align(8);
        asm.Bind(exit);
        asm.Data64(asyncExit);
        return asm;
    }
}
