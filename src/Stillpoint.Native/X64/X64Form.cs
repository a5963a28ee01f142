// SPDX-License-Identifier: MIT
using static Stillpoint.Native.X64.X64FormBits;

namespace Stillpoint.Native.X64;

/// <summary>
/// Instruction forms. The value of a member is its encoding, in the columns of the manual; two forms that would encode
/// alike have equal values, which the analyzer reports as an error.
/// </summary>
internal enum X64Form : uint
{
#pragma warning disable format // the columns are the table
    //                 opcode  map       prefix     ModRM              operands
    AddRegRm         = 0x03                       | SlashR           | Sized,
    AddRmImm8        = 0x83                       | HasModRm | Digit0 | Sized | Imm8,
    AddRmImm32       = 0x81                       | HasModRm | Digit0 | Sized | Imm32,
    OrRegRm          = 0x0B                       | SlashR           | Sized,
    OrRmImm8         = 0x83                       | HasModRm | Digit1 | Sized | Imm8,
    OrRmImm32        = 0x81                       | HasModRm | Digit1 | Sized | Imm32,
    AndRegRm         = 0x23                       | SlashR           | Sized,
    AndRmImm8        = 0x83                       | HasModRm | Digit4 | Sized | Imm8,
    AndRmImm32       = 0x81                       | HasModRm | Digit4 | Sized | Imm32,
    SubRegRm         = 0x2B                       | SlashR           | Sized,
    SubRmImm8        = 0x83                       | HasModRm | Digit5 | Sized | Imm8,
    SubRmImm32       = 0x81                       | HasModRm | Digit5 | Sized | Imm32,
    XorRegRm         = 0x33                       | SlashR           | Sized,
    XorRmImm8        = 0x83                       | HasModRm | Digit6 | Sized | Imm8,
    XorRmImm32       = 0x81                       | HasModRm | Digit6 | Sized | Imm32,
    CmpRegRm         = 0x3B                       | SlashR           | Sized,
    CmpRmImm8        = 0x83                       | HasModRm | Digit7 | Sized | Imm8,
    CmpRmImm32       = 0x81                       | HasModRm | Digit7 | Sized | Imm32,
    TestRmReg        = 0x85                       | SlashR           | Sized,
    ImulRegRm        = 0xAF  | Map0F              | SlashR           | Sized,
    IncRm            = 0xFF                       | HasModRm | Digit0 | Sized,
    DecRm            = 0xFF                       | HasModRm | Digit1 | Sized,
    DivRm            = 0xF7                       | HasModRm | Digit6 | Sized,
    IdivRm           = 0xF7                       | HasModRm | Digit7 | Sized,
    ShlRmImm8        = 0xC1                       | HasModRm | Digit4 | Sized | Imm8,
    ShrRmImm8        = 0xC1                       | HasModRm | Digit5 | Sized | Imm8,

    MovRegRm         = 0x8B                       | SlashR           | Sized,
    MovRmReg         = 0x89                       | SlashR           | Sized,
    MovRmImm32       = 0xC7                       | HasModRm | Digit0 | Sized | Imm32,
    MovRegImm32      = 0xB8                       | RegInOpcode      | Imm32,
    MovRegImm64      = 0xB8                       | RegInOpcode      | Wide  | Imm64,
    MovzxRegRm8      = 0xB6  | Map0F              | SlashR           | Sized | ByteRm,
    LeaRegMem        = 0x8D                       | SlashR           | Sized,
    PushReg          = 0x50                       | RegInOpcode,
    PopReg           = 0x58                       | RegInOpcode,

    CallRm           = 0xFF                       | HasModRm | Digit2,
    JmpRm            = 0xFF                       | HasModRm | Digit4,
    JmpRel32         = 0xE9                       | Rel32,
    JccRel32         = 0x80  | Map0F              | Rel32,
    Ret              = 0xC3,
    Ud2              = 0x0B  | Map0F,
    Int3             = 0xCC,
    Syscall          = 0x05  | Map0F,
    Cld              = 0xFC,
    Pushfq           = 0x9C,
    Popfq            = 0x9D,
    PushRm           = 0xFF                       | HasModRm | Digit6,
    PopRm            = 0x8F                       | HasModRm | Digit0,

    MovupsXmmMem     = 0x10  | Map0F              | SlashR,
    MovupsMemXmm     = 0x11  | Map0F              | SlashR,
    LdmxcsrMem       = 0xAE  | Map0F              | HasModRm | Digit2,
    Xsave64Mem       = 0xAE  | Map0F              | HasModRm | Digit4 | Wide,
    Xrstor64Mem      = 0xAE  | Map0F              | HasModRm | Digit5 | Wide,
    Vzeroupper       = 0x77  | Map0F   | Vex,
    Fninit           = 0xE3  | EscapeDb,
    FldMem80         = 0xDB                       | HasModRm | Digit5,
    FstpMem80        = 0xDB                       | HasModRm | Digit7,
#pragma warning restore format
}

/// <summary>The columns of <see cref="X64Form"/>; apart from the enum so that equal members stay an error there.</summary>
internal static class X64FormBits
{
    public const uint Map0F = 1u << 8;
    public const uint EscapeDb = 1u << 9;
    public const uint Vex = 1u << 10;

    /// <summary>A ModRM byte follows; its reg field holds the digit unless <see cref="RegOperand"/> is set.</summary>
    public const uint HasModRm = 1u << 12;
    public const uint RegOperand = 1u << 13;
    public const uint SlashR = HasModRm | RegOperand;

    public const int DigitShift = 14;
    public const uint Digit0 = 0;
    public const uint Digit1 = 1u << DigitShift;
    public const uint Digit2 = 2u << DigitShift;
    public const uint Digit4 = 4u << DigitShift;
    public const uint Digit5 = 5u << DigitShift;
    public const uint Digit6 = 6u << DigitShift;
    public const uint Digit7 = 7u << DigitShift;

    public const uint RegInOpcode = 1u << 17;

    /// <summary>Operates on 16, 32 or 64 bits: prefix 66 or REX.W is chosen by the operand size.</summary>
    public const uint Sized = 1u << 18;

    /// <summary>REX.W is part of the form.</summary>
    public const uint Wide = 1u << 19;

    /// <summary>The rm register is one byte wide, so spl, bpl, sil and dil need a REX prefix.</summary>
    public const uint ByteRm = 1u << 20;

    public const uint Imm8 = 1u << 21;

    /// <summary>Immediate of 32 bits sign-extended to the operand; 16 bits where the operand has 16.</summary>
    public const uint Imm32 = 1u << 22;
    public const uint Imm64 = 1u << 23;
    public const uint Rel32 = 1u << 24;
}
