// SPDX-License-Identifier: MIT
// By call from guest code, with registers as for GuestNativeCallStub: r11 = pointer to the function. One of the guest's is
// jumped to, so that it returns to the caller; anything else is a native call. Guest code need not tell them apart.
using Stillpoint.Assembler.X64;
using Stillpoint.Native.Fibers;
using static Stillpoint.Assembler.X64.OperandSize;

namespace Stillpoint.Native.Stubs;

/// <summary>A call through a pointer. Clobbers r12 and flags before it leaves for the function.</summary>
internal static class GuestIndirectCallStub
{
    /// <param name="nativeCall">Address of <see cref="GuestNativeCallStub"/>.</param>
    public static X64Assembler Emit(nint nativeCall)
    {
        var asm = new X64Assembler();
        X64Label native = asm.NewLabel();
        asm.Mov(Bits64, Gpr.R12, Gpr.R11);
        asm.Sub(Bits64, Gpr.R12, EnterGuestStub.At(FiberContext.ThunkBaseOffset));
        asm.Cmp(Bits64, Gpr.R12, EnterGuestStub.At(FiberContext.ThunkBytesOffset));
        asm.Jcc(Condition.AboveOrEqual, native);
        asm.Add(Bits64, Gpr.R12, EnterGuestStub.At(FiberContext.EntriesOffset));
        asm.Jmp(X64Address.At(Gpr.R12));

        asm.Bind(native);
        asm.Mov64(Gpr.R12, nativeCall);
        asm.Jmp(Gpr.R12);
        return asm;
    }
}
