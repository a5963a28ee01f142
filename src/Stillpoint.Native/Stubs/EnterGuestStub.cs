// SPDX-License-Identifier: MIT
// int EnterGuest(FiberContext* in rdi, GuestThreadContext* in rsi)
//
//   entry rsp ->  return address into the C# caller
//                 rbp rbx r12 r13 r14 r15          what RecoverStub and the exits pop
//                 8 bytes for alignment            <- frame.SavedStackPointer
//                 frame: previous frame, saved stack pointer, previous state, 8 bytes for alignment
//                                                  <- context.HostStackPointer
//
// The frame is one of a native call, of which it is the last fields only. GuestNativeCallStub links it while native code
// runs: a fault or an unwinding callback in there comes back through RecoverStub, out of this call. While the guest itself
// runs the frame is not linked: two entries after each other would wait for each other's stores to the same place.
//
// A stop that is asked for before the guest runs is noticed after the state has become Guest, so that a request is either
// seen here or finds the guest running. Nothing is lost then: what would have been loaded is still in the context. For the
// same reason a stop between that look and the guest's first instruction just takes the entry back.
//
// Returns predict: a function is started by a call, and its return comes back behind that call, so the processor's stack of
// return addresses is as it was when this stub returns to C#. The other exits find the guest's own calls on that stack.
// They leave by an indirect jump, which is predicted by where it went before; a return would be mispredicted every time.
using System.Collections.Generic;
using Stillpoint.Assembler.X64;
using Stillpoint.Native.Calls;
using Stillpoint.Native.Fibers;
using Stillpoint.Native.Threads;
using static Stillpoint.Assembler.X64.OperandSize;

namespace Stillpoint.Native.Stubs;

/// <summary>The way into a fiber, and the last steps of every way out.</summary>
internal static class EnterGuestStub
{
    /// <summary>The fiber's context; the same in all guest code.</summary>
    public const Gpr Context = Gpr.R15;

    /// <summary>
    /// What <see cref="ResumeKind.Call"/> loads, apart from the stack pointer; what the exit in place of a function saves.
    /// </summary>
    public static readonly Gpr[] CallRegisters =
    [
        Gpr.Rax, Gpr.Rcx, Gpr.Rdx, Gpr.Rbx, Gpr.Rsi, Gpr.Rdi, Gpr.R8, Gpr.R9, Gpr.R10, Gpr.R11,
    ];

    /// <summary>Vector registers that carry arguments.</summary>
    public const int CallVectors = 8;

    /// <summary>Vector registers that carry results.</summary>
    public const int ReturnVectors = 4;

    /// <summary>Bytes of the frame: the fields of <see cref="NativeFrame"/> from the previous frame on.</summary>
    private const int FrameBytes = 32;

    /// <summary>Bytes below the return address into C#, apart from the pushed registers.</summary>
    private const int LocalBytes = FrameBytes + 8;

    private static readonly Gpr[] StartRegisters =
    [
        Gpr.Rcx, Gpr.Rdx, Gpr.Rsi, Gpr.Rdi, Gpr.R8, Gpr.R9, Gpr.R10,
    ];

    /// <summary>What <see cref="ResumeKind.Return"/> loads, apart from the stack pointer.</summary>
    public static readonly Gpr[] ReturnRegisters = [Gpr.Rax, Gpr.Rcx, Gpr.Rdx, Gpr.Rsi];

    /// <param name="hasAvx">Whether the processor has AVX, whose upper halves the ABI wants to be zero.</param>
    /// <param name="noStops">Gets the ranges where the guest is not stopped.</param>
    /// <param name="returned">Offset of the exit for returns.</param>
    public static X64Assembler Emit(bool hasAvx, List<NoStopRange> noStops, out int returned)
    {
        var asm = new X64Assembler();
        X64Label stop = asm.NewLabel();
        X64Label other = asm.NewLabel();
        X64Label mxcsr = asm.NewLabel();
        Link(asm);
        int start = asm.Length;
        asm.Cmp(Bits32, At(FiberContext.PendingStopOffset), 0);
        asm.Jcc(Condition.NotEqual, stop);
        asm.Cmp(Bits32, At(FiberContext.ResumeKindOffset), (int)ResumeKind.Start);
        asm.Jcc(Condition.NotEqual, other);
        returned = StartFunction(asm);

        asm.Bind(other);
        int others = asm.Length;
        int full = LoadOther(asm);
        int abandonFull = asm.Length;
        AsyncExitStub.LoadHostModes(asm, mxcsr, hasAvx);
        asm.Bind(stop);
        int abandon = asm.Length;
        asm.Mov32(Gpr.Rax, (uint)GuestExit.Preempted);
        Leave(asm);

        // A stop while registers are being loaded takes the entry back: all is in the context still. A full load has changed
        // the floating-point modes, which are C#'s before; the other kinds go on with those that are there.
        noStops.Add(new NoStopRange(start, returned, abandon));
        noStops.Add(new NoStopRange(returned, others, Target: 0));
        noStops.Add(new NoStopRange(others, full, abandon));
        noStops.Add(new NoStopRange(full, abandonFull, abandonFull));
        noStops.Add(new NoStopRange(abandonFull, asm.Length, Target: 0));
        AsyncExitStub.DefaultMxcsr(asm, mxcsr);
        return asm;
    }

    /// <summary>A field of the context.</summary>
    public static X64Address At(int offset) => X64Address.At(Context, offset);

    /// <summary>Saves general registers, the stack pointer and the vector registers of arguments.</summary>
    public static void SaveCall(X64Assembler asm, Gpr[] registers)
    {
        foreach (Gpr register in registers) asm.Mov(Bits64, At(FiberContext.RegisterOffset(register)), register);
        asm.Mov(Bits64, At(FiberContext.RegisterOffset(Gpr.Rsp)), Gpr.Rsp);
        for (int i = 0; i < CallVectors; i++) asm.Movups(At(FiberContext.VectorOffset(i)), (VectorRegister)i);
    }

    /// <summary>Saves general and vector registers of results.</summary>
    public static void SaveReturn(X64Assembler asm)
    {
        foreach (Gpr register in ReturnRegisters) asm.Mov(Bits64, At(FiberContext.RegisterOffset(register)), register);
        for (int i = 0; i < ReturnVectors; i++) asm.Movups(At(FiberContext.VectorOffset(i)), (VectorRegister)i);
    }

    /// <summary>
    /// Leaves the guest with eax as the result of the entry. Requires: rsp is the context's host stack pointer, or about
    /// to be: it is loaded here; r15 is the context.
    /// </summary>
    public static void Leave(X64Assembler asm)
    {
        Unlink(asm);
        asm.Pop(Gpr.Rcx);
        asm.Jmp(Gpr.Rcx);
    }

    /// <summary>
    /// Makes the frame and everything a signal handler looks at before the state says Guest. Leaves r15 = context.
    /// </summary>
    public static void Link(X64Assembler asm)
    {
        const Gpr Thread = Gpr.Rsi;
        CallNativeStub.Save(asm);
        asm.Mov(Bits64, Gpr.Rcx, Gpr.Rsp);
        asm.Sub(Bits64, Gpr.Rsp, FrameBytes);
        asm.Mov(Bits64, InFrame(Gpr.Rsp, NativeFrame.SavedStackPointerOffset), Gpr.Rcx);
        asm.Mov(Bits64, Gpr.Rax, X64Address.At(Thread, GuestThreadContext.CurrentFrameOffset));
        asm.Mov(Bits64, InFrame(Gpr.Rsp, NativeFrame.PreviousOffset), Gpr.Rax);
        asm.Mov(Bits32, InFrame(Gpr.Rsp, NativeFrame.PreviousStateOffset), (int)GuestThreadState.Host);
        asm.Mov(Bits64, Context, Gpr.Rdi);
        asm.Mov(Bits64, At(FiberContext.HostStackPointerOffset), Gpr.Rsp);
        asm.Mov(Bits64, At(FiberContext.ThreadOffset), Thread);
        asm.Mov(Bits64, X64Address.At(Thread, GuestThreadContext.FiberOffset), Context);
        asm.Mov(Bits32, X64Address.At(Thread, GuestThreadContext.StateOffset), (int)GuestThreadState.Guest);
    }

    /// <summary>Takes the state and everything that <see cref="Link"/> pushed. Clobbers rcx.</summary>
    private static void Unlink(X64Assembler asm)
    {
        asm.Mov(Bits64, Gpr.Rsp, At(FiberContext.HostStackPointerOffset));
        asm.Mov(Bits64, Gpr.Rcx, At(FiberContext.ThreadOffset));
        asm.Mov(Bits32, X64Address.At(Gpr.Rcx, GuestThreadContext.StateOffset), (int)GuestThreadState.Host);
        asm.Add(Bits64, Gpr.Rsp, LocalBytes);
        CallNativeStub.Restore(asm);
    }

    /// <summary>A field of the frame of the entry whose host stack pointer is in a register.</summary>
    public static X64Address InFrame(Gpr hostStack, int offset) =>
        X64Address.At(hostStack, offset - NativeFrame.PreviousOffset);

    /// <summary>
    /// Calls the function and, behind that, leaves with its results. The call pushes what lies there already.
    /// </summary>
    private static int StartFunction(X64Assembler asm)
    {
        X64Label integers = asm.NewLabel();
        asm.Mov(Bits64, Gpr.Rax, At(FiberContext.RegisterOffset(Gpr.Rax)));
        asm.Test(Bits32, Gpr.Rax, Gpr.Rax);
        asm.Jcc(Condition.Equal, integers);
        for (int i = 0; i < CallVectors; i++) asm.Movups((VectorRegister)i, At(FiberContext.VectorOffset(i)));
        asm.Bind(integers);
        foreach (Gpr register in StartRegisters) asm.Mov(Bits64, register, At(FiberContext.RegisterOffset(register)));
        asm.Mov(Bits64, Gpr.Rsp, At(FiberContext.RegisterOffset(Gpr.Rsp)));
        asm.Add(Bits64, Gpr.Rsp, 8);
        asm.Call(At(FiberContext.SavedPcOffset));

        int returned = asm.Length;
        SaveReturn(asm);
        Unlink(asm);
        asm.Xor(Bits32, Gpr.Rax, Gpr.Rax);
        asm.Ret();
        return returned;
    }

    /// <returns>Offset of the load of everything.</returns>
    private static int LoadOther(X64Assembler asm)
    {
        X64Label full = asm.NewLabel();
        X64Label call = asm.NewLabel();
        asm.Cmp(Bits32, At(FiberContext.ResumeKindOffset), (int)ResumeKind.Call);
        asm.Jcc(Condition.Equal, call);
        asm.Jcc(Condition.Below, full);
        LoadSome(asm, ReturnRegisters, ReturnVectors);
        asm.Pop(Gpr.R11);
        asm.Jmp(Gpr.R11);

        asm.Bind(call);
        LoadSome(asm, CallRegisters, CallVectors);
        asm.Jmp(At(FiberContext.SavedPcOffset));

        asm.Bind(full);
        int offset = asm.Length;
        LoadAll(asm);
        return offset;
    }

    private static void LoadSome(X64Assembler asm, Gpr[] registers, int vectors)
    {
        LoadRegisters(asm, registers, vectors);
        asm.Mov(Bits64, Gpr.Rsp, At(FiberContext.RegisterOffset(Gpr.Rsp)));
    }

    /// <summary>Loads general registers and the first vector registers.</summary>
    public static void LoadRegisters(X64Assembler asm, Gpr[] registers, int vectors)
    {
        for (int i = 0; i < vectors; i++) asm.Movups((VectorRegister)i, At(FiberContext.VectorOffset(i)));
        foreach (Gpr register in registers) asm.Mov(Bits64, register, At(FiberContext.RegisterOffset(register)));
    }

    /// <summary>Loads all general registers but the stack pointer and the context. Changes no flags.</summary>
    public static void LoadAllRegisters(X64Assembler asm)
    {
        for (Gpr register = Gpr.Rax; register < Context; register++)
        {
            if (register != Gpr.Rsp) asm.Mov(Bits64, register, At(FiberContext.RegisterOffset(register)));
        }
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
        LoadAllRegisters(asm);
        asm.Mov(Bits64, Gpr.Rsp, At(FiberContext.RegisterOffset(Gpr.Rsp)));
        asm.Jmp(At(FiberContext.SavedPcOffset));
    }
}
