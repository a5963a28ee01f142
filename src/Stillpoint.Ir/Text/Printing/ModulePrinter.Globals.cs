// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Modules;

namespace Stillpoint.Ir.Text.Printing;

/// <content>Variables, aliases, and what they share with functions.</content>
internal sealed partial class ModulePrinter
{
    private void PrintGlobals(GlobalKind kind)
    {
        bool isFirst = true;
        for (int i = 0; i < _module.Globals.Count; i++)
        {
            GlobalId global = new(i);
            ref readonly GlobalRow row = ref _module.Globals[global];
            if (row.Kind != kind)
            {
                continue;
            }

            if (isFirst)
            {
                _out.Write((byte)'\n');
                isFirst = false;
            }

            WriteGlobalName(global);
            _out.Write(" = "u8);
            if (kind == GlobalKind.Variable)
            {
                WriteVariable(row);
            }
            else
            {
                WriteAlias(row);
            }

            _out.Write((byte)'\n');
        }
    }

    private void WriteVariable(in GlobalRow row)
    {
        // A declaration must say that it is one; without a word it would be a definition that lacks its value.
        if (row.Linkage != Linkage.External || !row.IsDefinition)
        {
            WriteWord(Words.Of(row.Linkage));
        }

        WriteSymbolWords(row);
        if (row.AddressSpace != 0)
        {
            _out.Write("addrspace("u8);
            _out.WriteDecimal(row.AddressSpace);
            _out.Write(") "u8);
        }

        if (row.IsExternallyInitialized)
        {
            WriteWord("externally_initialized"u8);
        }

        _out.Write(row.IsConstant ? "constant "u8 : "global "u8);
        WriteType(row.ValueType);
        if (row.IsDefinition)
        {
            _out.Write((byte)' ');
            WriteConstant(row.Initializer);
        }

        WriteClause(", section "u8, row.Section);
        WriteClause(", partition "u8, row.Partition);
        WriteComdat(row, ", "u8);
        if (row.AlignmentLog2 >= 0)
        {
            _out.Write(", align "u8);
            _out.WriteDecimal(1L << row.AlignmentLog2);
        }

        WriteGroup(_module.Attributes[row.Attributes].Function);
    }

    private void WriteAlias(in GlobalRow row)
    {
        if (row.Linkage != Linkage.External)
        {
            WriteWord(Words.Of(row.Linkage));
        }

        WriteSymbolWords(row);
        _out.Write("alias "u8);
        WriteType(row.ValueType);
        _out.Write(", "u8);
        WriteTypedConstant(row.Initializer);
        WriteClause(", partition "u8, row.Partition);
    }

    /// <summary>The words between linkage and kind, each with a blank behind it.</summary>
    private void WriteSymbolWords(in GlobalRow row)
    {
        if (row.IsDsoLocal)
        {
            WriteWord("dso_local"u8);
        }

        if (row.Visibility != Visibility.Default)
        {
            WriteWord(row.Visibility == Visibility.Hidden ? "hidden"u8 : "protected"u8);
        }

        if (row.ThreadLocal != ThreadLocalMode.NotThreadLocal)
        {
            WriteWord(Words.Of(row.ThreadLocal));
        }

        // Functions have this word behind their parameters.
        if (row.Kind != GlobalKind.Function && row.UnnamedAddress != UnnamedAddress.None)
        {
            WriteWord(UnnamedAddressWord(row));
        }
    }

    private static ReadOnlySpan<byte> UnnamedAddressWord(in GlobalRow row) =>
        row.UnnamedAddress == UnnamedAddress.Global ? "unnamed_addr"u8 : "local_unnamed_addr"u8;

    private void WriteWord(ReadOnlySpan<byte> word)
    {
        _out.Write(word);
        _out.Write((byte)' ');
    }

    private void WriteClause(ReadOnlySpan<byte> keyword, NameId text)
    {
        if (!text.IsNone)
        {
            _out.Write(keyword);
            _out.WriteQuoted(_module.Names[text]);
        }
    }

    private void WriteComdat(in GlobalRow row, ReadOnlySpan<byte> separator)
    {
        if (row.Comdat.IsNone)
        {
            return;
        }

        _out.Write(separator);
        _out.Write("comdat"u8);
        if (row.Comdat != row.Name)
        {
            _out.Write("($"u8);
            _out.WriteName(_module.Names[row.Comdat]);
            _out.Write((byte)')');
        }
    }
}
