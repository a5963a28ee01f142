// SPDX-License-Identifier: MIT
// Turns a form and its operands into bytes, in the order of the manual: prefixes and REX, opcode, ModRM/SIB/displacement,
// immediate. References to labels are 32-bit distances that are filled in by Finish.
using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using static Stillpoint.Assembler.X64.X64FormBits;

namespace Stillpoint.Assembler.X64;

/// <summary>The byte buffer, the labels and the four encoding steps behind <see cref="X64Assembler"/>.</summary>
public sealed class X64Encoder
{
    private const int Unbound = -1;

    private readonly List<int> _labelOffsets = [];
    private readonly List<Fixup> _fixups = [];
    private byte[] _bytes = new byte[256];

    /// <summary>Distance field at <c>Offset</c>, counted from the end of its instruction.</summary>
    private readonly record struct Fixup(int Offset, int InstructionEnd, X64Label Label);

    public int Length { get; private set; }

    public X64Label NewLabel()
    {
        _labelOffsets.Add(Unbound);
        return new X64Label(_labelOffsets.Count - 1);
    }

    public void Bind(X64Label label)
    {
        if (_labelOffsets[label.Index] != Unbound) throw new InvalidOperationException("the label is already bound");
        _labelOffsets[label.Index] = Length;
    }

    public int OffsetOf(X64Label label)
    {
        int offset = _labelOffsets[label.Index];
        return offset != Unbound ? offset : throw new InvalidOperationException("the label is not bound");
    }

    /// <summary>Fills in all distances and returns the code.</summary>
    public ReadOnlySpan<byte> Finish()
    {
        foreach (Fixup fixup in _fixups)
        {
            int distance = OffsetOf(fixup.Label) - fixup.InstructionEnd;
            BinaryPrimitives.WriteInt32LittleEndian(_bytes.AsSpan(fixup.Offset), distance);
        }

        return _bytes.AsSpan(0, Length);
    }

    public void Byte(int value)
    {
        if (Length == _bytes.Length) Array.Resize(ref _bytes, _bytes.Length * 2);
        _bytes[Length++] = (byte)value;
    }

    public void Int32(int value)
    {
        for (int shift = 0; shift < 32; shift += 8) Byte(value >> shift);
    }

    public void Int64(long value)
    {
        Int32((int)value);
        Int32((int)(value >> 32));
    }

    /// <summary>A form without operands.</summary>
    public void Plain(X64Form form)
    {
        Prefixes(form, default, 0, 0, 0, false);
        Opcode(form, 0);
    }

    /// <summary>A form whose register is part of the opcode byte.</summary>
    public void InOpcode(X64Form form, int reg, long immediate = 0)
    {
        Prefixes(form, OperandSize.Bits32, 0, 0, reg, false);
        Opcode(form, reg & 7);
        Immediate(form, OperandSize.Bits32, immediate);
    }

    /// <summary>A form with a register in ModRM.rm; <paramref name="reg"/> is used by the /r forms.</summary>
    public void RegReg(X64Form form, OperandSize size, int reg, int rm, long immediate = 0)
    {
        reg = RegField(form, reg);
        Prefixes(form, size, reg, 0, rm, NeedsRexForByte(form, rm));
        Opcode(form, 0);
        ModRm(3, reg, rm);
        Immediate(form, size, immediate);
    }

    /// <summary>A form with memory in ModRM.rm; <paramref name="reg"/> is used by the /r forms.</summary>
    public void RegMem(X64Form form, OperandSize size, int reg, X64Address rm, long immediate = 0)
    {
        reg = RegField(form, reg);
        if (rm.IsThreadPointer) Byte(0x64);
        Prefixes(form, size, reg, rm.HasIndex ? (int)rm.Index : 0, rm.HasBase ? (int)rm.Base : 0, false);
        Opcode(form, 0);
        int fieldOffset = Memory(reg, rm);
        Immediate(form, size, immediate);
        if (rm.IsRipRelative) _fixups.Add(new Fixup(fieldOffset, Length, rm.Label));
    }

    /// <summary>A jump to a label.</summary>
    public void Relative(X64Form form, int opcodeAddend, X64Label target)
    {
        Prefixes(form, default, 0, 0, 0, false);
        Opcode(form, opcodeAddend);
        Int32(0);
        _fixups.Add(new Fixup(Length - 4, Length, target));
    }

    private static int RegField(X64Form form, int reg) =>
        ((uint)form & RegOperand) != 0 ? reg : (int)((uint)form >> DigitShift) & 7;

    private static bool NeedsRexForByte(X64Form form, int rm) => ((uint)form & ByteRm) != 0 && rm is >= 4 and <= 7;

    private void Prefixes(X64Form form, OperandSize size, int reg, int index, int rm, bool forceRex)
    {
        uint bits = (uint)form;
        bool sized = (bits & Sized) != 0;
        if (sized && size == OperandSize.Bits16) Byte(0x66);
        bool wide = (bits & Wide) != 0 || (sized && size == OperandSize.Bits64);
        int rex = (wide ? 8 : 0) | (reg >> 3 << 2) | (index >> 3 << 1) | (rm >> 3);
        if (rex != 0 || forceRex) Byte(0x40 | rex);
    }

    private void Opcode(X64Form form, int addend)
    {
        uint bits = (uint)form;
        if ((bits & Vex) != 0)
        {
            // Two-byte VEX with inverted R and vvvv, no vector length, no prefix: all that vzeroupper needs.
            Byte(0xC5);
            Byte(0xF8);
        }
        else if ((bits & EscapeDb) != 0)
        {
            Byte(0xDB);
        }
        else if ((bits & Map0F) != 0)
        {
            Byte(0x0F);
        }

        Byte((int)(bits & 0xFF) + addend);
    }

    private void ModRm(int mode, int reg, int rm) => Byte((mode << 6) | ((reg & 7) << 3) | (rm & 7));

    /// <summary>ModRM, SIB and displacement; returns where the 32-bit displacement of a rip-relative operand lies.</summary>
    private int Memory(int reg, X64Address rm)
    {
        if (rm.IsRipRelative)
        {
            ModRm(0, reg, 5);
            Int32(0);
            return Length - 4;
        }

        if (!rm.HasBase)
        {
            // Without a base, mode 0 with rm 5 would be rip-relative: an absolute displacement needs a SIB byte.
            ModRm(0, reg, 4);
            Byte(0x25);
            Int32(rm.Displacement);
            return Unbound;
        }

        // rsp and r12 as base can only be said through a SIB byte; rbp and r13 as base have no form without displacement.
        int baseBits = (int)rm.Base & 7;
        bool needsSib = rm.HasIndex || baseBits == 4;
        int mode = rm.Displacement == 0 && baseBits != 5 ? 0 : rm.Displacement is >= -128 and <= 127 ? 1 : 2;
        ModRm(mode, reg, needsSib ? 4 : baseBits);
        if (needsSib) Byte((rm.ScaleBits << 6) | ((rm.HasIndex ? (int)rm.Index & 7 : 4) << 3) | baseBits);
        if (mode == 1) Byte(rm.Displacement);
        if (mode == 2) Int32(rm.Displacement);
        return Unbound;
    }

    private void Immediate(X64Form form, OperandSize size, long value)
    {
        uint bits = (uint)form;
        if ((bits & Imm8) != 0)
        {
            Byte((int)value);
        }
        else if ((bits & Imm64) != 0)
        {
            Int64(value);
        }
        else if ((bits & Imm32) != 0 && (bits & Sized) != 0 && size == OperandSize.Bits16)
        {
            Byte((int)value);
            Byte((int)value >> 8);
        }
        else if ((bits & Imm32) != 0)
        {
            Int32((int)value);
        }
    }
}
