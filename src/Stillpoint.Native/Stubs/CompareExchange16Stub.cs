// SPDX-License-Identifier: MIT
using Stillpoint.Assembler.X64;

namespace Stillpoint.Native.Stubs;

/// <summary><c>int(void* address, void* expected, void* updated)</c>, see <see cref="Calls.NativeOperations"/>.</summary>
internal static class CompareExchange16Stub
{
    public static X64Assembler Emit()
    {
        var asm = new X64Assembler();
        asm.Push(Gpr.Rbx);
        asm.Mov(OperandSize.Bits64, Gpr.R8, Gpr.Rdx);
        asm.Mov(OperandSize.Bits64, Gpr.Rax, X64Address.At(Gpr.Rsi));
        asm.Mov(OperandSize.Bits64, Gpr.Rdx, X64Address.At(Gpr.Rsi, 8));
        asm.Mov(OperandSize.Bits64, Gpr.Rbx, X64Address.At(Gpr.R8));
        asm.Mov(OperandSize.Bits64, Gpr.Rcx, X64Address.At(Gpr.R8, 8));
        asm.LockCmpxchg16b(X64Address.At(Gpr.Rdi));
        asm.Mov(OperandSize.Bits64, X64Address.At(Gpr.Rsi), Gpr.Rax);
        asm.Mov(OperandSize.Bits64, X64Address.At(Gpr.Rsi, 8), Gpr.Rdx);
        asm.Mov32(Gpr.Rax, 1);
        X64Label equal = asm.NewLabel();
        asm.Jcc(Condition.Equal, equal);
        asm.Mov32(Gpr.Rax, 0);
        asm.Bind(equal);
        asm.Pop(Gpr.Rbx);
        asm.Ret();
        return asm;
    }
}
