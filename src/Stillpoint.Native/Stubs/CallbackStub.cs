// SPDX-License-Identifier: MIT
// Entries from native code into C#.
//
//   entry i:   r11d = i; jump to the head of the table
//   head:      r10 = address of {function, user data}; jump to the common part
//   common:    builds a CallbackFrame on the stack, sets the state of the thread to Host, calls the C# function, and
//              either returns its results or jumps to RecoverStub
//
//   entry rsp ->  return address
//                 rbp                 <- rbp
//                 rbx r12
//                 CallbackFrame       <- rsp, 16-byte aligned
using System;
using Stillpoint.Assembler.X64;
using Stillpoint.Native.Calls;
using Stillpoint.Native.Threads;
using static Stillpoint.Assembler.X64.OperandSize;

namespace Stillpoint.Native.Stubs;

/// <summary>The machine code of a <see cref="CallbackTable"/>.</summary>
internal static unsafe class CallbackStub
{
    public const int StrideBytes = 16;

    private const Gpr Context = Gpr.R12;
    private const Gpr Function = Gpr.Rbx;

    private static readonly Gpr[] IntegerArguments = [Gpr.Rdi, Gpr.Rsi, Gpr.Rdx, Gpr.Rcx, Gpr.R8, Gpr.R9];

    /// <summary>The entries, the head and the constants of one table.</summary>
    public static ReadOnlySpan<byte> EmitTable(int count, nint function, nint userData, nint common)
    {
        var asm = new X64Assembler();
        X64Label head = asm.NewLabel();
        X64Label constants = asm.NewLabel();
        X64Label commonAddress = asm.NewLabel();
        for (int i = 0; i < count; i++)
        {
            asm.Mov32(Gpr.R11, (uint)i);
            asm.Jmp(head);
            asm.Align(StrideBytes);
        }

        asm.Bind(head);
        asm.Lea(Gpr.R10, X64Address.Of(constants));
        asm.Jmp(X64Address.Of(commonAddress));

        asm.Align(8);
        asm.Bind(constants);
        asm.Data64(function);
        asm.Data64(userData);
        asm.Bind(commonAddress);
        asm.Data64(common);
        return asm.Finish();
    }

    /// <summary>The part that all tables share.</summary>
    public static X64Assembler EmitCommon(byte* contextTable, nint recover)
    {
        var asm = new X64Assembler();
        X64Label call = asm.NewLabel();
        X64Label returnResults = asm.NewLabel();
        X64Label x87Results = asm.NewLabel();
        X64Label returnRest = asm.NewLabel();
        BuildFrame(asm);
        FindContext.Emit(asm, contextTable, Context, absent: call);
        RefuseGuest(asm);
        EnterHost(asm);

        asm.Bind(call);
        asm.Mov(Bits64, X64Address.At(Gpr.Rsp, CallbackFrame.ContextOffset), Context);
        asm.Mov(Bits32, Gpr.Rdi, X64Address.At(Gpr.Rsp, CallbackFrame.IndexOffset));
        asm.Mov(Bits64, Gpr.Rsi, Gpr.Rsp);
        asm.Call(Function);
        asm.Test(Bits64, Context, Context);
        asm.Jcc(Condition.Equal, returnResults);
        LeaveHost(asm);
        UnwindIfWanted(asm, returnResults, recover);

        asm.Bind(returnResults);
        asm.Cmp(Bits32, X64Address.At(Gpr.Rsp, CallbackFrame.X87ResultCountOffset), 0);
        asm.Jcc(Condition.NotEqual, x87Results);
        asm.Bind(returnRest);
        Return(asm);

        asm.Bind(x87Results);
        LoadX87Results(asm, returnRest);
        return asm;
    }

    private static void BuildFrame(X64Assembler asm)
    {
        asm.Push(Gpr.Rbp);
        asm.Mov(Bits64, Gpr.Rbp, Gpr.Rsp);
        asm.Push(Gpr.Rbx);
        asm.Push(Gpr.R12);
        asm.Sub(Bits64, Gpr.Rsp, CallbackFrame.Bytes);
        asm.Mov(Bits32, X64Address.At(Gpr.Rsp, CallbackFrame.IndexOffset), Gpr.R11);
        asm.Movzx8(Bits32, Gpr.Rax, Gpr.Rax);
        asm.Mov(Bits32, X64Address.At(Gpr.Rsp, CallbackFrame.VectorCountOffset), Gpr.Rax);
        for (int i = 0; i < NativeFrame.IntegerRegisters; i++)
        {
            asm.Mov(Bits64, X64Address.At(Gpr.Rsp, CallbackFrame.IntegersOffset + (8 * i)), IntegerArguments[i]);
        }

        for (int i = 0; i < NativeFrame.VectorRegisters; i++)
        {
            asm.Movups(X64Address.At(Gpr.Rsp, CallbackFrame.VectorsOffset + (16 * i)), (VectorRegister)i);
        }

        asm.Lea(Gpr.Rax, X64Address.At(Gpr.Rbp, 16));
        asm.Mov(Bits64, X64Address.At(Gpr.Rsp, CallbackFrame.StackWordsOffset), Gpr.Rax);
        asm.Mov(Bits64, Gpr.Rax, X64Address.At(Gpr.Rbp, 8));
        asm.Mov(Bits64, X64Address.At(Gpr.Rsp, CallbackFrame.ReturnAddressOffset), Gpr.Rax);
        asm.Mov(Bits64, Gpr.Rax, X64Address.At(Gpr.R10, 8));
        asm.Mov(Bits64, X64Address.At(Gpr.Rsp, CallbackFrame.UserDataOffset), Gpr.Rax);
        asm.Mov(Bits64, Function, X64Address.At(Gpr.R10));
        asm.Xor(Bits32, Context, Context);
        asm.Mov(Bits64, X64Address.At(Gpr.Rsp, CallbackFrame.IntegerResultsOffset), Context);
        asm.Mov(Bits64, X64Address.At(Gpr.Rsp, CallbackFrame.IntegerResultsOffset + 8), Context);
        asm.Mov(Bits32, X64Address.At(Gpr.Rsp, CallbackFrame.X87ResultCountOffset), Context);
        asm.Mov(Bits32, X64Address.At(Gpr.Rsp, CallbackFrame.PreviousStateOffset), Context);
    }

    /// <summary>
    /// Only native code calls a callback: compiled code reaches guest functions otherwise. A guest that gets here jumped here,
    /// by a return address that it overwrote; C# would run on its stack. An illegal instruction makes it a trap.
    /// </summary>
    private static void RefuseGuest(X64Assembler asm)
    {
        X64Label isNative = asm.NewLabel();
        asm.Cmp(Bits32, X64Address.At(Context, GuestThreadContext.StateOffset), (int)GuestThreadState.Guest);
        asm.Jcc(Condition.NotEqual, isNative);
        asm.Ud2();
        asm.Bind(isNative);
    }

    private static void EnterHost(X64Assembler asm)
    {
        asm.Mov(Bits32, Gpr.Rax, X64Address.At(Context, GuestThreadContext.StateOffset));
        asm.Mov(Bits32, X64Address.At(Gpr.Rsp, CallbackFrame.PreviousStateOffset), Gpr.Rax);
        asm.Mov(
            Bits32,
            X64Address.At(Context, GuestThreadContext.StateOffset),
            (int)GuestThreadState.Host);
        asm.Mov(Bits64, Gpr.Rcx, X64Address.At(Context, GuestThreadContext.ErrnoAddressOffset));
        asm.Mov(Bits32, Gpr.Rax, X64Address.At(Gpr.Rcx));
        asm.Mov(Bits32, X64Address.At(Context, GuestThreadContext.ErrnoOffset), Gpr.Rax);
    }

    /// <summary>Keeps eax, which holds the <see cref="CallbackResult"/>.</summary>
    private static void LeaveHost(X64Assembler asm)
    {
        asm.Mov(Bits64, Gpr.Rcx, X64Address.At(Context, GuestThreadContext.ErrnoAddressOffset));
        asm.Mov(Bits32, Gpr.Rdx, X64Address.At(Context, GuestThreadContext.ErrnoOffset));
        asm.Mov(Bits32, X64Address.At(Gpr.Rcx), Gpr.Rdx);
        asm.Mov(Bits32, Gpr.Rcx, X64Address.At(Gpr.Rsp, CallbackFrame.PreviousStateOffset));
        asm.Mov(Bits32, X64Address.At(Context, GuestThreadContext.StateOffset), Gpr.Rcx);
    }

    /// <summary>
    /// Unwinds only if the state before was Native. Otherwise the caller is host code that would be cut in two, or there is
    /// no native call at all: the wish is then ignored, as <see cref="CallbackFrame.CanUnwind"/> tells beforehand.
    /// </summary>
    private static void UnwindIfWanted(X64Assembler asm, X64Label returnResults, nint recover)
    {
        asm.Test(Bits32, Gpr.Rax, Gpr.Rax);
        asm.Jcc(Condition.Equal, returnResults);
        asm.Cmp(Bits32, Gpr.Rcx, (int)GuestThreadState.Native);
        asm.Jcc(Condition.NotEqual, returnResults);
        asm.Mov(Bits64, Gpr.Rdi, Context);
        asm.Mov32(Gpr.Rsi, (uint)NativeCallResult.Unwound);
        asm.Mov64(Gpr.Rax, recover);
        asm.Jmp(Gpr.Rax);
    }

    private static void Return(X64Assembler asm)
    {
        asm.Mov(Bits64, Gpr.Rax, X64Address.At(Gpr.Rsp, CallbackFrame.IntegerResultsOffset));
        asm.Mov(Bits64, Gpr.Rdx, X64Address.At(Gpr.Rsp, CallbackFrame.IntegerResultsOffset + 8));
        asm.Movups(VectorRegister.Xmm0, X64Address.At(Gpr.Rsp, CallbackFrame.VectorResultsOffset));
        asm.Movups(VectorRegister.Xmm1, X64Address.At(Gpr.Rsp, CallbackFrame.VectorResultsOffset + 16));
        asm.Add(Bits64, Gpr.Rsp, CallbackFrame.Bytes);
        asm.Pop(Gpr.R12);
        asm.Pop(Gpr.Rbx);
        asm.Pop(Gpr.Rbp);
        asm.Ret();
    }

    private static void LoadX87Results(X64Assembler asm, X64Label returnRest)
    {
        X64Label one = asm.NewLabel();
        asm.Cmp(Bits32, X64Address.At(Gpr.Rsp, CallbackFrame.X87ResultCountOffset), 1);
        asm.Jcc(Condition.Equal, one);
        asm.Fld80(X64Address.At(Gpr.Rsp, CallbackFrame.X87ResultsOffset + 16));
        asm.Bind(one);
        asm.Fld80(X64Address.At(Gpr.Rsp, CallbackFrame.X87ResultsOffset));
        asm.Jmp(returnRest);
    }
}
