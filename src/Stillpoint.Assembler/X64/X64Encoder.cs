// SPDX-License-Identifier: MIT
// Turns a form and its operands into bytes, in the order of the manual: prefixes and REX or VEX, opcode,
// ModRM/SIB/displacement, immediate. An instruction is at most 15 bytes, and the buffer gives room for twice that at
// once, so nothing below asks for room again: each part is collected in a register and written as one word, of which
// the bytes behind the part are overwritten by the next.
using System;
using System.Buffers.Binary;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using static Stillpoint.Assembler.X64.X64FormBits;

namespace Stillpoint.Assembler.X64;

/// <summary>Appends instructions, by form and operands, to a <see cref="CodeBuffer"/>.</summary>
/// <remarks>
/// Registers are numbers: of a <see cref="Gpr"/> or of a <see cref="VectorRegister"/>, as the form says. What a form
/// does not have (a size, a register, an immediate) is ignored; that operands suit the form is asserted, not checked.
/// </remarks>
public sealed class X64Encoder
{
    private const int None = -1;

    public X64Encoder()
        : this(new CodeBuffer())
    {
    }

    public X64Encoder(CodeBuffer buffer) => Buffer = buffer;

    public CodeBuffer Buffer { get; }

    /// <summary>Bytes written so far.</summary>
    public int Length => Buffer.Length;

    /// <summary>
    /// Where the 32-bit field lies that the last rip-relative or relative operand without a label was written to; the
    /// distance counts from the end of the instruction, <see cref="Length"/>.
    /// </summary>
    public int LastDisplacementOffset { get; private set; } = None;

    /// <summary>A form without register and memory operands.</summary>
    public void Plain(X64Form form, long immediate = 0)
    {
        ulong bits = (ulong)form;
        Span<byte> room = Buffer.Reserve();
        int length = Head(room, bits, default, 0, false, false);
        if ((bits & HasModRm) != 0)
            room[length++] = (byte)(0xC0 | (DigitOf(bits) << 3) | ((int)(bits >> FixedRmShift) & 7));
        Buffer.Advance(length + Immediate(room[length..], bits, default, immediate));
    }

    /// <summary>A form whose register is part of the opcode byte.</summary>
    public void InOpcode(X64Form form, OperandSize size, int reg, long immediate = 0)
    {
        ulong bits = (ulong)form;
        Debug.Assert((bits & RegInOpcode) != 0, "the register is in the opcode");
        Span<byte> room = Buffer.Reserve();
        int length = Head(room, bits + ((ulong)reg & 7), size, reg >> 3, false, false);
        Buffer.Advance(length + Immediate(room[length..], bits, size, immediate));
    }

    /// <summary>A form with a register in ModRM.rm; <paramref name="reg"/> is used by the /r forms.</summary>
    public void RegReg(X64Form form, OperandSize size, int reg, int rm, long immediate = 0)
    {
        ulong bits = (ulong)form;
        Debug.Assert((bits & (HasModRm | MemOnly)) == HasModRm, "rm may be a register");
        if ((bits & Vex) != 0)
        {
            RegRegReg(form, size, reg, 0, rm, immediate);
            return;
        }

        reg = RegField(bits, reg);
        Span<byte> room = Buffer.Reserve();
        bool forceRex = NeedsRexForReg(bits, size, reg) || (IsByteRm(bits, size) && IsHighByteWithoutRex(rm));
        int length = Head(room, bits, size, (reg >> 3 << 2) | (rm >> 3), forceRex, false);
        room[length++] = ModRm(3, reg, rm);
        Buffer.Advance(length + Immediate(room[length..], bits, size, immediate));
    }

    /// <summary>A form with memory in ModRM.rm; <paramref name="reg"/> is used by the /r forms.</summary>
    public void RegMem(X64Form form, OperandSize size, int reg, X64Address rm, long immediate = 0)
    {
        ulong bits = (ulong)form;
        Debug.Assert((bits & (HasModRm | RegOnly)) == HasModRm, "rm may be memory");
        if ((bits & Vex) != 0)
        {
            RegRegMem(form, size, reg, 0, rm, immediate);
            return;
        }

        reg = RegField(bits, reg);
        Span<byte> room = Buffer.Reserve();
        int rex = (reg >> 3 << 2) | ExtensionBits(rm);
        int length = Head(room, bits, size, rex, NeedsRexForReg(bits, size, reg), rm.IsThreadPointer);
        FinishMemory(room, length, bits, size, reg, rm, immediate);
    }

    /// <summary>
    /// A VEX form with three registers, of which <paramref name="vvvv"/> is the one outside ModRM: the first source
    /// after a destination in reg, the last source of bmi shifts, the destination where the form has a digit.
    /// </summary>
    public void RegRegReg(X64Form form, OperandSize size, int reg, int vvvv, int rm, long immediate = 0)
    {
        ulong bits = (ulong)form;
        Debug.Assert((bits & (Vex | HasModRm | MemOnly)) == (Vex | HasModRm), "rm may be a register");
        reg = RegField(bits, reg);
        Span<byte> room = Buffer.Reserve();
        int length = VexHead(room, bits, size, (reg >> 3 << 2) | (rm >> 3), vvvv, false);
        room[length++] = ModRm(3, reg, rm);
        Buffer.Advance(length + Immediate(room[length..], bits, size, immediate));
    }

    /// <summary>A VEX form as <see cref="RegRegReg"/>, with memory in ModRM.rm.</summary>
    public void RegRegMem(X64Form form, OperandSize size, int reg, int vvvv, X64Address rm, long immediate = 0)
    {
        ulong bits = (ulong)form;
        Debug.Assert((bits & (Vex | HasModRm | RegOnly)) == (Vex | HasModRm), "rm may be memory");
        reg = RegField(bits, reg);
        Span<byte> room = Buffer.Reserve();
        int length = VexHead(room, bits, size, (reg >> 3 << 2) | ExtensionBits(rm), vvvv, rm.IsThreadPointer);
        FinishMemory(room, length, bits, size, reg, rm, immediate);
    }

    /// <summary>
    /// A jump or call to a label in exactly this form, which <see cref="CodeBuffer.Shorten"/> leaves alone.
    /// </summary>
    public void Relative(X64Form form, Condition condition, X64Label target)
    {
        int offset = RelativeField(form, condition, 0);
        Buffer.AddDistance(offset, ((ulong)form & Rel8) != 0 ? 1 : 4, Length - offset, target);
    }

    /// <summary>A jump or call out of the buffer; see <see cref="LastDisplacementOffset"/>.</summary>
    public void Relative(X64Form form, Condition condition, int displacement) =>
        LastDisplacementOffset = RelativeField(form, condition, displacement);

    /// <summary>
    /// A jump in the shortest form: now where it goes back, by <see cref="CodeBuffer.Shorten"/> otherwise.
    /// </summary>
    public void Jump(X64Label target) => Jump(X64Form.JmpRel8, X64Form.JmpRel32, default, target);

    /// <summary>A conditional jump in the shortest form, as <see cref="Jump(X64Label)"/>.</summary>
    public void Jump(Condition condition, X64Label target) =>
        Jump(X64Form.JccRel8, X64Form.JccRel32, condition, target);

    private void Jump(X64Form shortForm, X64Form longForm, Condition condition, X64Label target)
    {
        if (Buffer.IsNear(target, CodeBuffer.ShortJumpBytes))
        {
            Relative(shortForm, condition, target);
            return;
        }

        int start = Length;
        int offset = RelativeField(longForm, condition, 0);
        Buffer.AddLongJump(start, offset, (byte)((int)((ulong)shortForm & 0xFF) + (int)condition), target);
    }

    private int RelativeField(X64Form form, Condition condition, int displacement)
    {
        ulong bits = (ulong)form;
        Debug.Assert((bits & (Rel8 | Rel32)) != 0, "the operand is a distance");
        Span<byte> room = Buffer.Reserve();
        int length = Head(room, bits + (ulong)condition, default, 0, false, false);
        int offset = Length + length;
        BinaryPrimitives.WriteInt32LittleEndian(room[length..], displacement);
        Buffer.Advance(length + ((bits & Rel8) != 0 ? 1 : 4));
        return offset;
    }

    private static int DigitOf(ulong bits) => (int)(bits >> DigitShift) & 7;

    private static int RegField(ulong bits, int reg) => (bits & RegOperand) != 0 ? reg : DigitOf(bits);

    private static bool HasByteVariant(ulong bits, OperandSize size) =>
        size == OperandSize.Bits8 && (bits & ByteMask) != 0;

    private static bool IsByteRm(ulong bits, OperandSize size) => (bits & ByteRm) != 0 || HasByteVariant(bits, size);

    private static bool NeedsRexForReg(ulong bits, OperandSize size, int reg) =>
        (bits & RegOperand) != 0 && HasByteVariant(bits, size) && IsHighByteWithoutRex(reg);

    /// <summary>Without REX, the byte registers 4 to 7 are ah, ch, dh, bh.</summary>
    private static bool IsHighByteWithoutRex(int register) => (register & ~3) == 4;

    /// <summary>REX.X and REX.B of a memory operand.</summary>
    private static int ExtensionBits(X64Address rm) =>
        (rm.HasIndex ? (int)rm.Index >> 3 << 1 : 0) | (rm.HasBase ? (int)rm.Base >> 3 : 0);

    private static byte ModRm(int mode, int reg, int rm) => (byte)((mode << 6) | ((reg & 7) << 3) | (rm & 7));

    /// <summary>Prefixes, REX and opcode: at most eight bytes, f0 64 66 f2 REX 0f 38 op.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Head(Span<byte> room, ulong bits, OperandSize size, int rex, bool forceRex, bool segmentFs)
    {
        if ((bits & Vex) != 0) return VexHead(room, bits, size, rex, 0, segmentFs);
        ulong word = 0;
        int shift = 0;
        if ((bits & Lock) != 0)
        {
            word = 0xF0;
            shift = 8;
        }

        if (segmentFs)
        {
            word |= 0x64UL << shift;
            shift += 8;
        }

        bool sized = (bits & Sized) != 0;
        if (sized && size == OperandSize.Bits16)
        {
            word |= 0x66UL << shift;
            shift += 8;
        }

        int prefix = (int)(bits >> PrefixShift) & 3;
        if (prefix != 0)
        {
            word |= (0xF2_F3_66_00UL >> (8 * prefix) & 0xFF) << shift;
            shift += 8;
        }

        if ((bits & Wide) != 0 || (sized && size == OperandSize.Bits64)) rex |= 8;
        if (rex != 0 || forceRex)
        {
            word |= (0x40UL | (uint)rex) << shift;
            shift += 8;
        }

        int map = (int)(bits >> MapShift) & 3;
        if (map != 0)
        {
            word |= 0x0FUL << shift;
            shift += 8;
            if (map != 1)
            {
                word |= (map == 2 ? 0x38UL : 0x3AUL) << shift;
                shift += 8;
            }
        }

        ulong opcode = bits & 0xFF;
        if (size == OperandSize.Bits8) opcode -= (bits & ByteMask) >> ByteShift;
        word |= opcode << shift;
        BinaryPrimitives.WriteUInt64LittleEndian(room, word);
        return (shift >> 3) + 1;
    }

    /// <summary>
    /// VEX prefix and opcode. R, X, B and vvvv are inverted; the two-byte prefix has only R and map 0F.
    /// </summary>
    private static int VexHead(Span<byte> room, ulong bits, OperandSize size, int rex, int vvvv, bool segmentFs)
    {
        int length = 0;
        if (segmentFs) room[length++] = 0x64;
        bool isWide = (bits & Wide) != 0 || ((bits & Sized) != 0 && size == OperandSize.Bits64);
        bool is256 = (bits & L256) != 0 || size == OperandSize.Bits256;
        int map = (int)(bits >> MapShift) & 3;
        int last = ((~vvvv & 15) << 3) | (is256 ? 4 : 0) | ((int)(bits >> PrefixShift) & 3);
        if (map == 1 && !isWide && (rex & 3) == 0)
        {
            room[length++] = 0xC5;
            room[length++] = (byte)(((~rex & 4) << 5) | last);
        }
        else
        {
            room[length++] = 0xC4;
            room[length++] = (byte)(((~rex & 7) << 5) | map);
            room[length++] = (byte)((isWide ? 0x80 : 0) | last);
        }

        room[length++] = (byte)bits;
        return length;
    }

    private void FinishMemory(
        Span<byte> room, int length, ulong bits, OperandSize size, int reg, X64Address rm, long immediate)
    {
        int memoryLength = Memory(room[length..], reg, rm);
        int fieldOffset = Length + length + 1;
        length += memoryLength;
        Buffer.Advance(length + Immediate(room[length..], bits, size, immediate));
        if (!rm.IsRipRelative) return;
        if (rm.IsLabel) Buffer.AddDistance(fieldOffset, 4, Length - fieldOffset, rm.Target);
        else LastDisplacementOffset = fieldOffset;
    }

    /// <summary>ModRM, SIB and displacement; a rip-relative displacement follows ModRM directly.</summary>
    private static int Memory(Span<byte> room, int reg, X64Address rm)
    {
        uint displacement = (uint)rm.Displacement;
        if (rm.IsRipRelative)
        {
            Write(room, ModRm(0, reg, 5) | ((ulong)(rm.IsLabel ? 0 : displacement) << 8));
            return 5;
        }

        int index = rm.HasIndex ? (int)rm.Index & 7 : 4;
        if (!rm.HasBase)
        {
            // Without a base, mode 0 with rm 5 would be rip-relative: the displacement needs a SIB byte with base 5.
            uint sib = (uint)((rm.ScaleBits << 6) | (index << 3) | 5);
            Write(room, ModRm(0, reg, 4) | (sib << 8) | ((ulong)displacement << 16));
            return 6;
        }

        // rsp and r12 as base can only be said through a SIB byte; rbp and r13 as base have no form without
        // displacement.
        int baseBits = (int)rm.Base & 7;
        int mode = displacement == 0 && baseBits != 5 ? 0 : (int)displacement is >= -128 and <= 127 ? 1 : 2;
        int displacementLength = mode == 2 ? 4 : mode;
        if (!rm.HasIndex && baseBits != 4)
        {
            Write(room, ModRm(mode, reg, baseBits) | ((ulong)displacement << 8));
            return 1 + displacementLength;
        }

        uint scaled = (uint)((rm.ScaleBits << 6) | (index << 3) | baseBits);
        Write(room, ModRm(mode, reg, 4) | (scaled << 8) | ((ulong)displacement << 16));
        return 2 + displacementLength;
    }

    private static void Write(Span<byte> room, ulong word) => BinaryPrimitives.WriteUInt64LittleEndian(room, word);

    private static int Immediate(Span<byte> room, ulong bits, OperandSize size, long value)
    {
        if ((bits & HasImmediate) == 0) return 0;
        Write(room, (ulong)((bits & Is4) != 0 ? value << 4 : value));
        if ((bits & Imm64) != 0) return 8;
        if ((bits & Imm32) == 0) return 1;
        return (bits & Sized) == 0 || size > OperandSize.Bits16 || size == default ? 4 : (int)size;
    }
}
