// SPDX-License-Identifier: MIT
using Stillpoint.Assembler.X64;

namespace Stillpoint.Native.Stubs;

/// <summary><c>void(void*)</c>: its first instruction accesses 8 bytes at the address.</summary>
internal static class ProbeStub
{
    public static X64Assembler EmitRead()
    {
        var asm = new X64Assembler();
        asm.Mov(OperandSize.Bits64, Gpr.Rax, X64Address.At(Gpr.Rdi));
        asm.Ret();
        return asm;
    }

    public static X64Assembler EmitWrite()
    {
        var asm = new X64Assembler();
        asm.Mov(OperandSize.Bits64, X64Address.At(Gpr.Rdi), Gpr.Rax);
        asm.Ret();
        return asm;
    }
}
