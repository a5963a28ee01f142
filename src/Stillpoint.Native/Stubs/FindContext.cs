// SPDX-License-Identifier: MIT
using Stillpoint.Assembler.X64;
using Stillpoint.Native.Threads;

namespace Stillpoint.Native.Stubs;

/// <summary>The look-up of <see cref="ContextTable"/>, as a sequence inside other stubs.</summary>
internal static unsafe class FindContext
{
    /// <summary>
    /// Loads the context of the running thread into <paramref name="result"/>, or jumps to <paramref name="absent"/> with
    /// <paramref name="result"/> unchanged. Clobbers rax, rcx, r8, r9 and flags.
    /// </summary>
    public static void Emit(X64Assembler asm, byte* table, Gpr result, X64Label absent)
    {
        int contextShift = System.Numerics.BitOperations.Log2(GuestThreadContext.Bytes);
        X64Label probe = asm.NewLabel();
        X64Label found = asm.NewLabel();

        asm.Mov(OperandSize.Bits64, Gpr.Rax, X64Address.AtThreadPointer(0));
        asm.Mov64(Gpr.Rcx, ContextTable.HashMultiplier);
        asm.Imul(OperandSize.Bits64, Gpr.Rcx, Gpr.Rax);
        asm.Shr(OperandSize.Bits64, Gpr.Rcx, 64 - ContextTable.SlotBits);
        asm.Shl(OperandSize.Bits64, Gpr.Rcx, contextShift);
        asm.Mov64(Gpr.R8, (long)table);
        asm.Mov32(Gpr.R9, ContextTable.SlotCount);

        asm.Bind(probe);
        var key = X64Address.At(Gpr.R8, Gpr.Rcx, 1, GuestThreadContext.KeyOffset);
        asm.Cmp(OperandSize.Bits64, Gpr.Rax, key);
        asm.Jcc(Condition.Equal, found);
        asm.Cmp(OperandSize.Bits64, key, (int)ContextTable.Free);
        asm.Jcc(Condition.Equal, absent);
        asm.Add(OperandSize.Bits32, Gpr.Rcx, GuestThreadContext.Bytes);
        asm.And(OperandSize.Bits32, Gpr.Rcx, (ContextTable.SlotCount - 1) << contextShift);
        asm.Dec(OperandSize.Bits32, Gpr.R9);
        asm.Jcc(Condition.NotEqual, probe);
        asm.Jmp(absent);

        asm.Bind(found);
        asm.Lea(result, X64Address.At(Gpr.R8, Gpr.Rcx, 1));
    }
}
