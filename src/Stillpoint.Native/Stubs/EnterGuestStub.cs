// SPDX-License-Identifier: MIT
// int EnterGuest(FiberContext* in rdi, NativeFrame* in rsi, GuestThreadContext* in rdx)
//
//   entry rsp ->  return address into the C# caller
//                 rbp rbx r12 r13 r14 r15          what RecoverStub and the exits pop
//                 8 bytes for alignment            <- frame.SavedStackPointer, context.HostStackPointer
//
// The frame is linked as that of a native call: a fault or an unwinding callback inside native code that the guest calls
// comes back through RecoverStub, out of this call.
//
// A stop that is asked for before the guest runs is noticed after the state has become Guest, so that a request is either
// seen here or finds the guest running. Nothing is lost then: what would have been loaded is still in the context.
using Stillpoint.Assembler.X64;
using Stillpoint.Native.Fibers;
using Stillpoint.Native.Threads;
using static Stillpoint.Assembler.X64.OperandSize;

namespace Stillpoint.Native.Stubs;

/// <summary>The way into a fiber, and the last steps of every way out.</summary>
internal static class EnterGuestStub
{
    /// <summary>The fiber's context; the same in all guest code.</summary>
    public const Gpr Context = Gpr.R15;

    /// <summary>What an entry that resumes a call loads, apart from the stack pointer; what a synchronous exit saves.</summary>
    public static readonly Gpr[] CallRegisters =
    [
        Gpr.Rax, Gpr.Rcx, Gpr.Rdx, Gpr.Rbx, Gpr.Rsi, Gpr.Rdi, Gpr.R8, Gpr.R9, Gpr.R10, Gpr.R11,
    ];

    private const int CallVectors = 8;

    public static X64Assembler Emit()
    {
        var asm = new X64Assembler();
        X64Label stop = asm.NewLabel();
        X64Label full = asm.NewLabel();
        CallNativeStub.Save(asm);
        CallNativeStub.Link(asm, Gpr.Rsi, Gpr.Rdx);
        asm.Mov(Bits64, Context, Gpr.Rdi);
        asm.Mov(Bits64, At(FiberContext.HostStackPointerOffset), Gpr.Rsp);
        asm.Mov(Bits64, At(FiberContext.ThreadOffset), Gpr.Rdx);
        asm.Mov(Bits64, X64Address.At(Gpr.Rdx, GuestThreadContext.FiberOffset), Context);
        asm.Mov(Bits32, X64Address.At(Gpr.Rdx, GuestThreadContext.StateOffset), (int)GuestThreadState.Guest);
        asm.Cmp(Bits32, At(FiberContext.PendingStopOffset), 0);
        asm.Jcc(Condition.NotEqual, stop);
        asm.Cmp(Bits32, At(FiberContext.ResumeKindOffset), (int)ResumeKind.Call);
        asm.Jcc(Condition.NotEqual, full);
        LoadCall(asm);

        asm.Bind(full);
        LoadAll(asm);

        asm.Bind(stop);
        asm.Mov32(Gpr.Rax, (uint)GuestExit.Preempted);
        Leave(asm);
        return asm;
    }

    /// <summary>A field of the context.</summary>
    public static X64Address At(int offset) => X64Address.At(Context, offset);

    /// <summary>Saves what <see cref="LoadCall"/> loads.</summary>
    public static void SaveCall(X64Assembler asm)
    {
        foreach (Gpr register in CallRegisters) asm.Mov(Bits64, At(FiberContext.RegisterOffset(register)), register);
        asm.Mov(Bits64, At(FiberContext.RegisterOffset(Gpr.Rsp)), Gpr.Rsp);
        for (int i = 0; i < CallVectors; i++) asm.Movups(At(FiberContext.VectorOffset(i)), (VectorRegister)i);
    }

    /// <summary>
    /// Leaves the guest with eax as the result of the entry. Requires: rsp is the context's host stack pointer, or about
    /// to be: it is loaded here; r15 is the context.
    /// </summary>
    public static void Leave(X64Assembler asm)
    {
        asm.Mov(Bits64, Gpr.Rsp, At(FiberContext.HostStackPointerOffset));
        asm.Mov(Bits64, Gpr.Rdi, At(FiberContext.ThreadOffset));
        asm.Mov(Bits64, Gpr.Rbx, X64Address.At(Gpr.Rdi, GuestThreadContext.CurrentFrameOffset));
        CallNativeStub.Unlink(asm, Gpr.Rbx, Gpr.Rdi);
        CallNativeStub.Return(asm);
    }

    private static void LoadCall(X64Assembler asm)
    {
        for (int i = 0; i < CallVectors; i++) asm.Movups((VectorRegister)i, At(FiberContext.VectorOffset(i)));
        foreach (Gpr register in CallRegisters) asm.Mov(Bits64, register, At(FiberContext.RegisterOffset(register)));
        asm.Mov(Bits64, Gpr.Rsp, At(FiberContext.RegisterOffset(Gpr.Rsp)));
        asm.Jmp(At(FiberContext.SavedPcOffset));
    }

    /// <summary>
    /// Loads and a jump change no flags, so the flags come before the registers, while there is still a stack that may be
    /// written to: the guest's may have no room left.
    /// </summary>
    private static void LoadAll(X64Assembler asm)
    {
        asm.Mov32(Gpr.Rax, FiberContext.XsaveComponents);
        asm.Xor(Bits32, Gpr.Rdx, Gpr.Rdx);
        asm.Xrstor64(At(FiberContext.XsaveOffset));
        asm.Push(At(FiberContext.SavedFlagsOffset));
        asm.Popfq();
        for (Gpr register = Gpr.Rax; register < Context; register++)
        {
            if (register != Gpr.Rsp) asm.Mov(Bits64, register, At(FiberContext.RegisterOffset(register)));
        }

        asm.Mov(Bits64, Gpr.Rsp, At(FiberContext.RegisterOffset(Gpr.Rsp)));
        asm.Jmp(At(FiberContext.SavedPcOffset));
    }
}
