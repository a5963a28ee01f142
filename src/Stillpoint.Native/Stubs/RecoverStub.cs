// SPDX-License-Identifier: MIT
using Stillpoint.Assembler.X64;
using Stillpoint.Native.Calls;
using Stillpoint.Native.Threads;
using static Stillpoint.Assembler.X64.OperandSize;

namespace Stillpoint.Native.Stubs;

/// <summary>
/// Reached by jump with rdi = context and esi = <see cref="NativeCallResult"/>, from anywhere below the current native
/// call: returns that result from <see cref="CallNativeStub"/>.
/// </summary>
/// <remarks>
/// Stack, flags and floating-point state may be anything on entry; they get the values the ABI asks for and the CLR runs
/// with. Everything up to the change of State may be interrupted by another fault and then starts over with the same frame.
/// </remarks>
internal static class RecoverStub
{
    /// <summary>All exceptions masked, round to nearest, no flushing of denormals: the value of a new thread.</summary>
    public const int DefaultMxcsr = 0x1F80;

    /// <param name="hasAvx">Whether the processor has AVX, whose upper halves the ABI wants to be zero.</param>
    public static X64Assembler Emit(bool hasAvx)
    {
        var asm = new X64Assembler();
        X64Label mxcsr = asm.NewLabel();
        asm.Mov(Bits64, Gpr.Rbx, X64Address.At(Gpr.Rdi, GuestThreadContext.CurrentFrameOffset));
        asm.Mov(Bits64, Gpr.Rsp, X64Address.At(Gpr.Rbx, NativeFrame.SavedStackPointerOffset));
        asm.Cld();
        asm.Fninit();
        asm.Ldmxcsr(X64Address.Of(mxcsr));
        if (hasAvx) asm.Vzeroupper();
        CallNativeStub.Unlink(asm, Gpr.Rbx, Gpr.Rdi);
        asm.Mov(Bits32, Gpr.Rax, Gpr.Rsi);
        CallNativeStub.Return(asm);

        asm.Align(4);
        asm.Bind(mxcsr);
        asm.Data32(DefaultMxcsr);
        return asm;
    }
}
