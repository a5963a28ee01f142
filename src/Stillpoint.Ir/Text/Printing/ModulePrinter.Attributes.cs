// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.Core.Entities;
using Stillpoint.Ir.Attributes;
using Stillpoint.Ir.Modules;

namespace Stillpoint.Ir.Text.Printing;

/// <content>Attributes.</content>
internal sealed partial class ModulePrinter
{
    private readonly SecondaryMap<AttributeSetId, int> _groupNumbers = new(-1);
    private readonly List<AttributeSetId> _groups = [];

    /// <summary>Numbers the groups of definitions and declarations; those of calls follow as they are met.</summary>
    private void NumberAttributes()
    {
        foreach (GlobalKind kind in (ReadOnlySpan<GlobalKind>)[GlobalKind.Variable, GlobalKind.Function])
        {
            foreach (ref GlobalRow row in _module.Globals.Rows)
            {
                AttributeSetId set = _module.Attributes[row.Attributes].Function;
                if (row.Kind == kind && set != AttributeSetId.Empty)
                {
                    GroupNumber(set);
                }
            }
        }
    }

    private int GroupNumber(AttributeSetId set)
    {
        int number = _groupNumbers[set];
        if (number < 0)
        {
            number = _groups.Count;
            _groups.Add(set);
            _groupNumbers[set] = number;
        }

        return number;
    }

    /// <summary>Writes <c> #N</c>, or the attributes themselves where no groups follow; nothing for the empty set.</summary>
    private void WriteGroup(AttributeSetId set)
    {
        if (set == AttributeSetId.Empty)
        {
            return;
        }

        _out.Write((byte)' ');
        if (_isWhole)
        {
            _out.Write((byte)'#');
            _out.WriteDecimal(GroupNumber(set));
        }
        else
        {
            WriteAttributes(set, isGroup: false);
        }
    }

    private void PrintAttributeGroups()
    {
        if (_groups.Count != 0)
        {
            _out.Write((byte)'\n');
        }

        for (int i = 0; i < _groups.Count; i++)
        {
            _out.Write("attributes #"u8);
            _out.WriteDecimal(i);
            _out.Write(" = { "u8);
            WriteAttributes(_groups[i], isGroup: true);
            _out.Write(" }\n"u8);
        }
    }

    /// <summary>Writes the attributes of a set, separated by blanks.</summary>
    private void WriteAttributes(AttributeSetId set, bool isGroup)
    {
        bool isFirst = true;
        foreach (ref readonly AttributeRow attribute in _module.Attributes[set])
        {
            if (!isFirst)
            {
                _out.Write((byte)' ');
            }

            isFirst = false;
            WriteAttribute(attribute, isGroup);
        }
    }

    private void WriteAttribute(in AttributeRow attribute, bool isGroup)
    {
        ReadOnlySpan<byte> name = _module.Names[attribute.Name];
        switch (attribute.Form)
        {
            case AttributeForm.Key:
                _out.WriteQuoted(name);
                return;
            case AttributeForm.KeyValue:
                _out.WriteQuoted(name);
                _out.Write((byte)'=');
                _out.WriteQuoted(_module.Names[attribute.Text]);
                return;
        }

        _out.Write(name);
        switch (attribute.Form)
        {
            case AttributeForm.Integer:
                WriteIntegerArgument(name, attribute.Value, isGroup);
                break;
            case AttributeForm.Type:
                _out.Write((byte)'(');
                WriteType(attribute.Type);
                _out.Write((byte)')');
                break;
            case AttributeForm.Arguments:
                _out.Write((byte)'(');
                _out.Write(_module.Names[attribute.Text]);
                _out.Write((byte)')');
                break;
        }
    }

    /// <summary>Alignments have a syntax of their own, and another one in groups.</summary>
    private void WriteIntegerArgument(ReadOnlySpan<byte> name, ulong value, bool isGroup)
    {
        bool isAlign = name.SequenceEqual("align"u8);
        if (isGroup && (isAlign || name.SequenceEqual("alignstack"u8)))
        {
            _out.Write((byte)'=');
            _out.WriteDecimal(value);
        }
        else if (isAlign)
        {
            _out.Write((byte)' ');
            _out.WriteDecimal(value);
        }
        else
        {
            _out.Write((byte)'(');
            _out.WriteDecimal(value);
            _out.Write((byte)')');
        }
    }
}
