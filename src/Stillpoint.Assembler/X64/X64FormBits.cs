// SPDX-License-Identifier: MIT
namespace Stillpoint.Assembler.X64;

/// <summary>
/// The columns of <see cref="X64Form"/>; apart from the enum so that equal members stay an error there.
/// </summary>
internal static class X64FormBits
{
    // The low eight bits are the opcode.
    public const int MapShift = 8;
    public const ulong Map0F = 1UL << MapShift;
    public const ulong Map0F38 = 2UL << MapShift;
    public const ulong Map0F3A = 3UL << MapShift;

    /// <summary>Mandatory prefix, by its number in a VEX prefix.</summary>
    public const int PrefixShift = 10;
    public const ulong Prefix66 = 1UL << PrefixShift;
    public const ulong PrefixF3 = 2UL << PrefixShift;
    public const ulong PrefixF2 = 3UL << PrefixShift;

    /// <summary>A ModRM byte follows; its reg field holds the digit unless <see cref="RegOperand"/> is set.</summary>
    public const ulong HasModRm = 1UL << 12;
    public const ulong RegOperand = 1UL << 13;
    public const ulong SlashR = HasModRm | RegOperand;

    public const int DigitShift = 14;
    public const ulong Slash0 = HasModRm;
    public const ulong Slash1 = HasModRm | (1UL << DigitShift);
    public const ulong Slash2 = HasModRm | (2UL << DigitShift);
    public const ulong Slash3 = HasModRm | (3UL << DigitShift);
    public const ulong Slash4 = HasModRm | (4UL << DigitShift);
    public const ulong Slash5 = HasModRm | (5UL << DigitShift);
    public const ulong Slash6 = HasModRm | (6UL << DigitShift);
    public const ulong Slash7 = HasModRm | (7UL << DigitShift);

    /// <summary>ModRM.rm of an instruction without operands whose ModRM byte is a third opcode byte.</summary>
    public const int FixedRmShift = 17;
    public const ulong Rm1 = RegOnly | (1UL << FixedRmShift);
    public const ulong Rm2 = RegOnly | (2UL << FixedRmShift);
    public const ulong Rm3 = RegOnly | (3UL << FixedRmShift);
    public const ulong Rm6 = RegOnly | (6UL << FixedRmShift);

    public const ulong RegInOpcode = 1UL << 20;

    /// <summary>The operand size chooses prefix 66, REX.W or VEX.W.</summary>
    public const ulong Sized = 1UL << 21;

    /// <summary>REX.W or VEX.W is part of the form.</summary>
    public const ulong Wide = 1UL << 22;

    /// <summary>There is a variant for 8 bits; its opcode is less by this number.</summary>
    public const int ByteShift = 23;
    public const ulong Byte1 = 1UL << ByteShift;
    public const ulong Byte3 = 3UL << ByteShift;
    public const ulong ByteMask = Byte3;

    /// <summary>The rm register is one byte wide, so spl, bpl, sil and dil need a REX prefix.</summary>
    public const ulong ByteRm = 1UL << 25;

    public const ulong Imm8 = 1UL << 26;

    /// <summary>
    /// Immediate of 32 bits sign-extended to the operand; 16 or 8 bits where the operand has no more.
    /// </summary>
    public const ulong Imm32 = 1UL << 27;
    public const ulong Imm64 = 1UL << 28;

    /// <summary>A register, in the upper half of an immediate byte.</summary>
    public const ulong Is4 = 1UL << 29;
    public const ulong HasImmediate = Imm8 | Imm32 | Imm64 | Is4;

    public const ulong Rel8 = 1UL << 30;
    public const ulong Rel32 = 1UL << 31;

    public const ulong Lock = 1UL << 32;
    public const ulong MemOnly = 1UL << 33;
    public const ulong RegOnly = 1UL << 34;

    /// <summary>VEX prefix; a form with two operands leaves its third register, vvvv, unused.</summary>
    public const ulong Vex = 1UL << 35;

    /// <summary>VEX.L is part of the form.</summary>
    public const ulong L256 = 1UL << 36;
}
