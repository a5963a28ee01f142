// SPDX-License-Identifier: MIT
// int CallNative(NativeFrame*): calls native code so that the call can be abandoned from any point inside.
//
//   entry rsp ->  return address into the C# caller
//                 rbp rbx r12 r13 r14 r15          what RecoverStub pops
//                 8 bytes for alignment            <- frame.SavedStackPointer
//                 stack words, padded to 16 bytes  <- rsp at the call
//
// Order on the way in: the frame is complete and linked before State says Native, and the state is put back before it is
// unlinked. So whenever a fault handler sees Native, CurrentFrame is a frame that can be returned from.
using Stillpoint.Assembler.X64;
using Stillpoint.Native.Calls;
using Stillpoint.Native.Threads;
using static Stillpoint.Assembler.X64.OperandSize;

namespace Stillpoint.Native.Stubs;

/// <summary><c>int(NativeFrame*)</c>: see <see cref="NativeCalls.Call"/>.</summary>
internal static class CallNativeStub
{
    private const Gpr Frame = Gpr.Rbx;
    private const Gpr Context = Gpr.R12;

    /// <summary>The integer argument registers, in their order.</summary>
    private static readonly Gpr[] IntegerArguments = [Gpr.Rdi, Gpr.Rsi, Gpr.Rdx, Gpr.Rcx, Gpr.R8, Gpr.R9];

    public static X64Assembler Emit()
    {
        var asm = new X64Assembler();
        X64Label x87Results = asm.NewLabel();
        X64Label leave = asm.NewLabel();
        Enter(asm);
        CopyStackWords(asm);
        LoadRegisters(asm);
        asm.Call(X64Address.At(Frame, NativeFrame.TargetOffset));
        StoreResults(asm);
        asm.Cmp(Bits32, X64Address.At(Frame, NativeFrame.X87ResultCountOffset), 0);
        asm.Jcc(Condition.NotEqual, x87Results);
        asm.Bind(leave);
        Leave(asm);

        asm.Bind(x87Results);
        StoreX87Results(asm, leave);
        return asm;
    }

    /// <summary>Pushes the callee-saved registers and aligns the stack; what <see cref="Return"/> pops.</summary>
    public static void Save(X64Assembler asm)
    {
        asm.Push(Gpr.Rbp);
        asm.Push(Gpr.Rbx);
        asm.Push(Gpr.R12);
        asm.Push(Gpr.R13);
        asm.Push(Gpr.R14);
        asm.Push(Gpr.R15);
        asm.Sub(Bits64, Gpr.Rsp, 8);
    }

    /// <summary>Makes a frame the innermost one of its thread. Requires: rsp is as <see cref="Save"/> left it. Clobbers rax.</summary>
    public static void Link(X64Assembler asm, Gpr frame, Gpr context)
    {
        asm.Mov(Bits64, X64Address.At(frame, NativeFrame.SavedStackPointerOffset), Gpr.Rsp);
        asm.Mov(Bits64, Gpr.Rax, X64Address.At(context, GuestThreadContext.CurrentFrameOffset));
        asm.Mov(Bits64, X64Address.At(frame, NativeFrame.PreviousOffset), Gpr.Rax);
        asm.Mov(Bits32, Gpr.Rax, X64Address.At(context, GuestThreadContext.StateOffset));
        asm.Mov(Bits32, X64Address.At(frame, NativeFrame.PreviousStateOffset), Gpr.Rax);
        asm.Mov(Bits64, X64Address.At(context, GuestThreadContext.CurrentFrameOffset), frame);
    }

    /// <summary>Pops what <see cref="Save"/> pushed and returns. Requires: rsp is the frame's saved one.</summary>
    public static void Return(X64Assembler asm)
    {
        asm.Add(Bits64, Gpr.Rsp, 8);
        Restore(asm);
        asm.Ret();
    }

    /// <summary>Pops the callee-saved registers; the return address is on top then.</summary>
    public static void Restore(X64Assembler asm)
    {
        asm.Pop(Gpr.R15);
        asm.Pop(Gpr.R14);
        asm.Pop(Gpr.R13);
        asm.Pop(Gpr.R12);
        asm.Pop(Gpr.Rbx);
        asm.Pop(Gpr.Rbp);
    }

    /// <summary>Puts the state of the thread back and unlinks the frame. Clobbers rcx.</summary>
    public static void Unlink(X64Assembler asm, Gpr frame, Gpr context)
    {
        asm.Mov(Bits32, Gpr.Rcx, X64Address.At(frame, NativeFrame.PreviousStateOffset));
        asm.Mov(Bits32, X64Address.At(context, GuestThreadContext.StateOffset), Gpr.Rcx);
        asm.Mov(Bits64, Gpr.Rcx, X64Address.At(frame, NativeFrame.PreviousOffset));
        asm.Mov(Bits64, X64Address.At(context, GuestThreadContext.CurrentFrameOffset), Gpr.Rcx);
    }

    private static void Enter(X64Assembler asm)
    {
        Save(asm);
        asm.Mov(Bits64, Frame, Gpr.Rdi);
        asm.Mov(Bits64, Context, X64Address.At(Frame, NativeFrame.ContextOffset));
        Link(asm, Frame, Context);

        asm.Mov(Bits64, Gpr.Rcx, X64Address.At(Context, GuestThreadContext.ErrnoAddressOffset));
        asm.Mov(Bits32, Gpr.Rax, X64Address.At(Context, GuestThreadContext.ErrnoOffset));
        asm.Mov(Bits32, X64Address.At(Gpr.Rcx), Gpr.Rax);
        asm.Mov(
            Bits32,
            X64Address.At(Context, GuestThreadContext.StateOffset),
            (int)GuestThreadState.Native);
    }

    private static void CopyStackWords(X64Assembler asm)
    {
        X64Label next = asm.NewLabel();
        X64Label done = asm.NewLabel();
        asm.Mov(Bits64, Gpr.Rcx, X64Address.At(Frame, NativeFrame.StackWordCountOffset));
        asm.Test(Bits64, Gpr.Rcx, Gpr.Rcx);
        asm.Jcc(Condition.Equal, done);
        asm.Lea(Gpr.Rax, X64Address.At(Gpr.Rcx, 1));
        asm.And(Bits64, Gpr.Rax, -2);
        asm.Shl(Bits64, Gpr.Rax, 3);
        asm.Sub(Bits64, Gpr.Rsp, Gpr.Rax);
        asm.Mov(Bits64, Gpr.Rsi, X64Address.At(Frame, NativeFrame.StackWordsOffset));

        // From the highest word down, so that a copy too large for the stack meets the guard page at its first store
        // below it; `rep movsq` takes longer to start than this loop takes for the usual few words.
        asm.Bind(next);
        asm.Mov(Bits64, Gpr.Rax, X64Address.At(Gpr.Rsi, Gpr.Rcx, 8, -8));
        asm.Mov(Bits64, X64Address.At(Gpr.Rsp, Gpr.Rcx, 8, -8), Gpr.Rax);
        asm.Dec(Bits64, Gpr.Rcx);
        asm.Jcc(Condition.NotEqual, next);
        asm.Bind(done);
    }

    private static void LoadRegisters(X64Assembler asm)
    {
        X64Label integers = asm.NewLabel();
        asm.Mov(Bits32, Gpr.Rax, X64Address.At(Frame, NativeFrame.VectorCountOffset));
        asm.Test(Bits32, Gpr.Rax, Gpr.Rax);
        asm.Jcc(Condition.Equal, integers);
        for (int i = 0; i < NativeFrame.VectorRegisters; i++)
        {
            asm.Movups((VectorRegister)i, X64Address.At(Frame, NativeFrame.VectorsOffset + (16 * i)));
        }

        asm.Bind(integers);
        for (int i = 0; i < NativeFrame.IntegerRegisters; i++)
        {
            asm.Mov(Bits64, IntegerArguments[i], X64Address.At(Frame, NativeFrame.IntegersOffset + (8 * i)));
        }

        asm.Mov(Bits64, Gpr.R10, X64Address.At(Frame, NativeFrame.StaticChainOffset));
    }

    private static void StoreResults(X64Assembler asm)
    {
        asm.Mov(Bits64, X64Address.At(Frame, NativeFrame.IntegerResultsOffset), Gpr.Rax);
        asm.Mov(Bits64, X64Address.At(Frame, NativeFrame.IntegerResultsOffset + 8), Gpr.Rdx);
        asm.Movups(X64Address.At(Frame, NativeFrame.VectorResultsOffset), VectorRegister.Xmm0);
        asm.Movups(X64Address.At(Frame, NativeFrame.VectorResultsOffset + 16), VectorRegister.Xmm1);
        asm.Mov(Bits64, Gpr.Rcx, X64Address.At(Context, GuestThreadContext.ErrnoAddressOffset));
        asm.Mov(Bits32, Gpr.Rax, X64Address.At(Gpr.Rcx));
        asm.Mov(Bits32, X64Address.At(Context, GuestThreadContext.ErrnoOffset), Gpr.Rax);
    }

    private static void Leave(X64Assembler asm)
    {
        Unlink(asm, Frame, Context);
        asm.Mov(Bits64, Gpr.Rsp, X64Address.At(Frame, NativeFrame.SavedStackPointerOffset));
        asm.Xor(Bits32, Gpr.Rax, Gpr.Rax);
        Return(asm);
    }

    private static void StoreX87Results(X64Assembler asm, X64Label leave)
    {
        asm.Fstp80(X64Address.At(Frame, NativeFrame.X87ResultsOffset));
        asm.Cmp(Bits32, X64Address.At(Frame, NativeFrame.X87ResultCountOffset), 1);
        asm.Jcc(Condition.Equal, leave);
        asm.Fstp80(X64Address.At(Frame, NativeFrame.X87ResultsOffset + 16));
        asm.Jmp(leave);
    }
}
