// SPDX-License-Identifier: MIT
namespace Stillpoint.Assembler.X64;

/// <summary>General-purpose registers, by the number the encoding uses.</summary>
public enum Gpr : byte
{
    Rax, Rcx, Rdx, Rbx, Rsp, Rbp, Rsi, Rdi, R8, R9, R10, R11, R12, R13, R14, R15,
}

/// <summary>Vector registers, by the number the encoding uses.</summary>
public enum VectorRegister : byte
{
    Xmm0, Xmm1, Xmm2, Xmm3, Xmm4, Xmm5, Xmm6, Xmm7, Xmm8, Xmm9, Xmm10, Xmm11, Xmm12, Xmm13, Xmm14, Xmm15,
}

/// <summary>Width of an operation; the value is the width in bytes.</summary>
public enum OperandSize : byte
{
    Bits8 = 1,
    Bits16 = 2,
    Bits32 = 4,
    Bits64 = 8,
    Bits128 = 16,
    Bits256 = 32,
}

/// <summary>Conditions of jcc, setcc and cmovcc; the value is the low nibble of the opcode.</summary>
public enum Condition : byte
{
    Overflow, NotOverflow, Below, AboveOrEqual, Equal, NotEqual, BelowOrEqual, Above,
    Sign, NotSign, Parity, NotParity, Less, GreaterOrEqual, LessOrEqual, Greater,
}
