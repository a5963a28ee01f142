// SPDX-License-Identifier: MIT
using Stillpoint.Assembler.X64;
using Stillpoint.Native.Faults;
using Stillpoint.Native.Fibers;
using static Stillpoint.Assembler.X64.OperandSize;

namespace Stillpoint.Native.Stubs;

/// <summary>What signal handlers do with guest code that they interrupted, as sequences inside their stubs.</summary>
internal static class InterruptedGuest
{
    private const Gpr UContext = Gpr.Rdx;

    /// <summary>
    /// Lets the signal return into <see cref="AsyncExitStub"/>. What that cannot save itself is saved here: PC, flags and stack
    /// pointer. The guest's stack pointer may be anything, so the stub starts on the host's stack; r15 is the fiber by
    /// convention, and made so in any case. Clobbers rax and flags.
    /// </summary>
    /// <remarks>The trap flag is how the guest was run, not its own, and is not saved.</remarks>
    public static void LeaveFor(X64Assembler asm, Gpr fiber, GuestExit reason, nint asyncExit)
    {
        asm.Mov(Bits64, Gpr.Rax, X64Address.At(UContext, LinuxX64.UcRip));
        asm.Mov(Bits64, X64Address.At(fiber, FiberContext.SavedPcOffset), Gpr.Rax);
        asm.Mov(Bits64, Gpr.Rax, X64Address.At(UContext, LinuxX64.UcEfl));
        asm.And(Bits64, Gpr.Rax, ~LinuxX64.TrapFlag);
        asm.Mov(Bits64, X64Address.At(fiber, FiberContext.SavedFlagsOffset), Gpr.Rax);
        asm.Mov(Bits64, Gpr.Rax, X64Address.At(UContext, LinuxX64.UcRsp));
        asm.Mov(Bits64, X64Address.At(fiber, FiberContext.RegisterOffset(Gpr.Rsp)), Gpr.Rax);
        asm.Mov(Bits32, X64Address.At(fiber, FiberContext.ExitReasonOffset), (int)reason);
        asm.Mov64(Gpr.Rax, asyncExit);
        ReturnTo(asm, fiber, Gpr.Rax);
    }

    /// <summary>Lets the signal return to a stub on the host's stack, with r15 = fiber. Clobbers rax and flags.</summary>
    public static void ReturnTo(X64Assembler asm, Gpr fiber, Gpr target)
    {
        asm.Mov(Bits64, X64Address.At(UContext, LinuxX64.UcRip), target);
        asm.Mov(Bits64, Gpr.Rax, X64Address.At(fiber, FiberContext.HostStackPointerOffset));
        asm.Mov(Bits64, X64Address.At(UContext, LinuxX64.UcRsp), Gpr.Rax);
        asm.Mov(Bits64, X64Address.At(UContext, LinuxX64.UcR15), fiber);
        asm.And(Bits64, X64Address.At(UContext, LinuxX64.UcEfl), ~LinuxX64.UnsafeFlags);
    }

    /// <summary>Jumps if the PC in r9 is in the range that starts at rax. Clobbers rcx.</summary>
    public static void BranchIfWithin(X64Assembler asm, int bytes, X64Label target)
    {
        asm.Mov(Bits64, Gpr.Rcx, Gpr.R9);
        asm.Sub(Bits64, Gpr.Rcx, Gpr.Rax);
        asm.Cmp(Bits64, Gpr.Rcx, bytes);
        asm.Jcc(Condition.Below, target);
    }
}
