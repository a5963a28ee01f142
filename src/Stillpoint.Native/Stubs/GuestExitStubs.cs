// SPDX-License-Identifier: MIT
// The ways out of a fiber that guest code takes itself: at a call, so that only the registers of a call are live.
//
//   HostCall, Trap   by call: the return address is on top of the guest's stack
//   Compile          by jump, in place of a function: the stack is as at its entry
//
// The exit for returns is in EnterGuestStub, behind the call that starts a function.
using System.Collections.Generic;
using Stillpoint.Assembler.X64;
using Stillpoint.Native.Fibers;
using static Stillpoint.Assembler.X64.OperandSize;

namespace Stillpoint.Native.Stubs;

/// <summary>Addresses of the synchronous exits.</summary>
internal sealed record GuestExitStubs(nint HostCall, nint Compile, nint Trap)
{
    /// <summary>Carries no argument, so it is free at a call.</summary>
    private const Gpr Reason = Gpr.R12;

    /// <summary>Arguments of a host call, rax as the ABI asks, and its target.</summary>
    private static readonly Gpr[] HostCallRegisters =
    [
        Gpr.Rax, Gpr.Rcx, Gpr.Rdx, Gpr.Rsi, Gpr.Rdi, Gpr.R8, Gpr.R9, Gpr.R11,
    ];

    public static GuestExitStubs Publish()
    {
        List<NoStopRange> noStops = [];
        X64Assembler asm = Emit(noStops, out int hostCall, out int compile, out int trap);
        nint start = StubSet.Publish(nameof(StubSet.GuestExits), asm, noStops);
        return new GuestExitStubs(start + hostCall, start + compile, start + trap);
    }

    public static X64Assembler Emit(List<NoStopRange> noStops, out int hostCall, out int compile, out int trap)
    {
        var asm = new X64Assembler();
        X64Label leave = asm.NewLabel();
        X64Label atCall = asm.NewLabel();
        compile = Head(asm, GuestExit.CompileFunction, ResumeKind.Call);
        EnterGuestStub.SaveCall(asm, EnterGuestStub.CallRegisters);
        asm.Jmp(leave);
        trap = Head(asm, GuestExit.ExplicitTrap, ResumeKind.Return);
        asm.Jmp(atCall);
        hostCall = Head(asm, GuestExit.HostCall, ResumeKind.Return);

        asm.Bind(atCall);
        EnterGuestStub.SaveCall(asm, HostCallRegisters);
        asm.Bind(leave);
        asm.Mov(Bits32, Gpr.Rax, Reason);
        EnterGuestStub.Leave(asm);

        // Saves a call; the asynchronous exit would save everything, over that and as something else.
        noStops.Add(new NoStopRange(0, asm.Length, Target: 0));
        return asm;
    }

    private static int Head(X64Assembler asm, GuestExit reason, ResumeKind resume)
    {
        int start = asm.Length;
        asm.Mov(Bits32, EnterGuestStub.At(FiberContext.ResumeKindOffset), (int)resume);
        asm.Mov32(Reason, (uint)reason);
        return start;
    }
}
