// SPDX-License-Identifier: MIT
using Stillpoint.ObjectFiles.Elf;
using F = Stillpoint.ObjectFiles.Dwarf.DwarfForm;

namespace Stillpoint.ObjectFiles.Dwarf;

/// <summary>The shapes of the entries of <see cref="DebugInfo"/>, in the order of their codes from 1 on.</summary>
/// <remarks>Source of the numbers: DWARF 5, 7.5.</remarks>
internal static class DebugAbbreviations
{
    private const byte CompileUnit = 0x11;
    private const byte InlinedSubroutine = 0x1D;
    private const byte SubprogramTag = 0x2E;

    private const byte Name = 0x03;
    private const byte StatementList = 0x10;
    private const byte LowPc = 0x11;
    private const byte HighPc = 0x12;
    private const byte Language = 0x13;
    private const byte CompilationDirectory = 0x1B;
    private const byte Inline = 0x20;
    private const byte Producer = 0x25;
    private const byte AbstractOrigin = 0x31;
    private const byte DeclaredInFile = 0x3A;
    private const byte DeclaredAtLine = 0x3B;
    private const byte External = 0x3F;
    private const byte FrameBase = 0x40;
    private const byte RangesOf = 0x55;
    private const byte CallColumn = 0x57;
    private const byte CallFile = 0x58;
    private const byte CallLine = 0x59;
    private const byte LinkageName = 0x6E;

    /// <summary>DW_INL_inlined, which has no bytes in the entry.</summary>
    private const byte ImplicitConstant = 0x21;

    /// <summary>Writes <c>.debug_abbrev</c>.</summary>
    public static void Write(ByteWriter bytes)
    {
        int code = 1;
        Unit(bytes, code++, [LowPc, F.Address, HighPc, F.Data4]);
        Unit(bytes, code++, [LowPc, F.Address, RangesOf, F.SectionOffset]);
        Function(bytes, code++, hasChildren: false);
        Function(bytes, code++, hasChildren: true);
        Begin(bytes, code++, SubprogramTag, hasChildren: false);
        bytes.Bytes([Name, F.Text, DeclaredInFile, F.Unsigned, DeclaredAtLine, F.Unsigned, Inline, ImplicitConstant, 1]);
        End(bytes);
        foreach (bool hasChildren in (bool[])[false, true])
        {
            Inlined(bytes, code++, hasChildren, [LowPc, F.Address, HighPc, F.Data4]);
            Inlined(bytes, code++, hasChildren, [RangesOf, F.SectionOffset]);
        }

        bytes.UInt8(0);
    }

    private static void Unit(ByteWriter bytes, int code, byte[] where)
    {
        Begin(bytes, code, CompileUnit, hasChildren: true);
        bytes.Bytes(
        [
            Producer, F.Text, Language, F.Data2, Name, F.Text, CompilationDirectory, F.Text, StatementList, F.SectionOffset, .. where,
        ]);
        End(bytes);
    }

    private static void Function(ByteWriter bytes, int code, bool hasChildren)
    {
        Begin(bytes, code, SubprogramTag, hasChildren);
        bytes.Bytes(
        [
            Name, F.Text, DeclaredInFile, F.Unsigned, DeclaredAtLine, F.Unsigned, LinkageName, F.Text, External, F.Flag,
            LowPc, F.Address, HighPc, F.Data4, FrameBase, F.Expression,
        ]);
        End(bytes);
    }

    private static void Inlined(ByteWriter bytes, int code, bool hasChildren, byte[] where)
    {
        Begin(bytes, code, InlinedSubroutine, hasChildren);
        bytes.Bytes(
        [
            AbstractOrigin, F.Reference4, CallFile, F.Unsigned, CallLine, F.Unsigned, CallColumn, F.Unsigned, .. where,
        ]);
        End(bytes);
    }

    private static void Begin(ByteWriter bytes, int code, byte tag, bool hasChildren)
    {
        bytes.Uleb((ulong)code);
        bytes.Uleb(tag);
        bytes.UInt8(hasChildren ? 1 : 0);
    }

    private static void End(ByteWriter bytes) => bytes.Bytes([0, 0]);
}
