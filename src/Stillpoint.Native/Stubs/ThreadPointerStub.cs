// SPDX-License-Identifier: MIT
using Stillpoint.Assembler.X64;

namespace Stillpoint.Native.Stubs;

/// <summary><c>nint()</c>: the thread pointer, which is the key of <see cref="Threads.ContextTable"/>.</summary>
internal static class ThreadPointerStub
{
    public static X64Assembler Emit()
    {
        var asm = new X64Assembler();
        asm.Mov(OperandSize.Bits64, Gpr.Rax, X64Address.AtThreadPointer(0));
        asm.Ret();
        return asm;
    }
}
