// SPDX-License-Identifier: MIT
// .eh_frame: how unwinders find a function's caller, from the sizes of its frame.
//
//   frame of n bytes     CFA = rsp + n + 8
//   dynamic frame        CFA = the word at rsp + o, which is the frame pointer, + the fixed part + 8
//   saved registers      at the top of the frame, from the end of the prologue on; in the epilogue they are still there
//
// A function that keeps no registers says that those of C are undefined in its caller: whoever called it has saved them.
using System;
using System.Collections.Generic;
using Stillpoint.CodeGen;
using Stillpoint.CodeGen.X64;
using Stillpoint.ObjectFiles.Elf;

namespace Stillpoint.ObjectFiles.Unwinding;

/// <summary>Writes <c>.eh_frame</c>.</summary>
/// <remarks>Based on: System V ABI, AMD64 supplement, 3.7 and 4.2.4; DWARF 5, 6.4.</remarks>
internal sealed class UnwindTable
{
    private const int WordBytes = 8;
    private const int RelativeInt32 = 0x1B;

    private const byte AdvanceBits = 0x40;
    private const byte OffsetBits = 0x80;
    private const byte Advance1 = 0x02;
    private const byte Advance2 = 0x03;
    private const byte Advance4 = 0x04;
    private const byte Undefined = 0x07;
    private const byte DefineCfa = 0x0C;
    private const byte DefineCfaOffset = 0x0E;
    private const byte DefineCfaExpression = 0x0F;
    private const byte OperationBaseRegister = 0x70;
    private const byte OperationDereference = 0x06;
    private const byte OperationPlus = 0x23;

    private readonly ElfSectionBuilder _section;
    private readonly ByteWriter _bytes;
    private int _commonOfPreserving = -1;
    private int _commonOfForgetful = -1;
    private int _at;

    private UnwindTable(ElfObjectWriter elf)
    {
        _section = elf.AddSection(".eh_frame", ElfSectionKind.Bytes, ElfSectionFlags.Allocate, WordBytes);
        _bytes = _section.Bytes;
    }

    /// <summary>Adds the section with a description of each function.</summary>
    public static void Add(ElfObjectWriter elf, IReadOnlyList<PlacedFunction> functions, Func<PlacedFunction, bool> preserves)
    {
        if (functions.Count == 0) return;
        UnwindTable table = new(elf);
        foreach (PlacedFunction function in functions)
        {
            table.Describe(function, preserves(function));
        }
    }

    private void Describe(in PlacedFunction placed, bool preserves)
    {
        ref int common = ref preserves ? ref _commonOfPreserving : ref _commonOfForgetful;
        if (common < 0) common = WriteCommon(preserves);
        int start = Begin();
        _bytes.UInt32((uint)(_bytes.Length - common));
        _section.AddField(X64RelocationKind.Relative32, sizeof(int), placed.Section.Symbol, placed.Offset);
        _bytes.UInt32((uint)placed.Function.Code.Length);
        _bytes.Uleb(0);
        WriteRows(placed.Function.Frame);
        End(start);
    }

    /// <summary>What functions have in common.</summary>
    private int WriteCommon(bool preserves)
    {
        int start = Begin();
        _bytes.UInt32(0);
        _bytes.UInt8(1);
        _bytes.Text("zR"u8);
        _bytes.Uleb(1);
        _bytes.Sleb(-WordBytes);
        _bytes.Uleb(X64Dwarf.ReturnAddress);
        _bytes.Uleb(1);
        _bytes.UInt8(RelativeInt32);
        _bytes.UInt8(DefineCfa);
        _bytes.Uleb(X64Dwarf.StackPointer);
        _bytes.Uleb(WordBytes);
        _bytes.UInt8(OffsetBits | X64Dwarf.ReturnAddress);
        _bytes.Uleb(1);
        if (!preserves)
        {
            foreach (byte register in X64Dwarf.Forgotten)
            {
                _bytes.UInt8(Undefined);
                _bytes.Uleb(register);
            }
        }

        End(start);
        return start;
    }

    private int Begin()
    {
        int start = _bytes.Length;
        _bytes.UInt32(0);
        return start;
    }

    private void End(int start)
    {
        _bytes.Align(WordBytes);
        _bytes.PatchUInt32(start, (uint)(_bytes.Length - start - sizeof(uint)));
    }

    private void WriteRows(FrameMap frame)
    {
        _at = 0;
        bool hasSaved = frame.SavedRegisters.Length == 0;
        int size = 0;
        for (int i = 0; i < frame.Offsets.Length; i++)
        {
            if (!hasSaved && frame.Offsets[i] > frame.SavedFrom)
            {
                WriteSaved(frame);
                hasSaved = true;
            }

            if (frame.Sizes[i] != size)
            {
                AdvanceTo(frame.Offsets[i]);
                WriteSize(frame, size, frame.Sizes[i]);
                size = frame.Sizes[i];
            }
        }

        if (!hasSaved) WriteSaved(frame);
    }

    private void WriteSaved(FrameMap frame)
    {
        AdvanceTo(frame.SavedFrom);
        for (int i = 0; i < frame.SavedRegisters.Length; i++)
        {
            // In words below the CFA: the return address is the first.
            _bytes.UInt8(OffsetBits | X64Dwarf.Number(frame.SavedRegisters[i]));
            _bytes.Uleb((ulong)(i + 2));
        }
    }

    private void WriteSize(FrameMap frame, int before, int size)
    {
        if (FrameMap.IsDynamic(size))
        {
            ByteWriter expression = new();
            expression.UInt8(OperationBaseRegister + X64Dwarf.StackPointer);
            expression.Sleb(FrameMap.FramePointerOffset(size));
            expression.UInt8(OperationDereference);
            expression.UInt8(OperationPlus);
            expression.Uleb((ulong)(frame.FixedBytes + WordBytes));
            _bytes.UInt8(DefineCfaExpression);
            _bytes.Uleb((ulong)expression.Length);
            _bytes.Bytes(expression.Written);
            return;
        }

        if (FrameMap.IsDynamic(before))
        {
            _bytes.UInt8(DefineCfa);
            _bytes.Uleb(X64Dwarf.StackPointer);
        }
        else
        {
            _bytes.UInt8(DefineCfaOffset);
        }

        _bytes.Uleb((ulong)(size + WordBytes));
    }

    private void AdvanceTo(int offset)
    {
        int distance = offset - _at;
        _at = offset;
        switch (distance)
        {
            case 0:
                break;
            case < AdvanceBits:
                _bytes.UInt8(AdvanceBits | distance);
                break;
            case <= byte.MaxValue:
                _bytes.UInt8(Advance1);
                _bytes.UInt8(distance);
                break;
            case <= ushort.MaxValue:
                _bytes.UInt8(Advance2);
                _bytes.UInt16(distance);
                break;
            default:
                _bytes.UInt8(Advance4);
                _bytes.UInt32((uint)distance);
                break;
        }
    }
}
