// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Text;
using Stillpoint.Core.Entities;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Text.Printing;

/// <content>Types.</content>
internal sealed partial class ModulePrinter
{
    /// <summary>Texts of types that are one word; empty for those made of others, which are written part by part.</summary>
    private readonly SecondaryMap<TypeId, byte[]?> _typeWords = new(null);

    /// <summary>Named structs in the order in which they are written.</summary>
    private readonly List<TypeId> _identifiedTypes = [];

    public void WriteType(TypeId type)
    {
        byte[]? word = _typeWords[type];
        if (word is not null)
        {
            _out.Write(word);
            return;
        }

        if (type == TypeId.None)
        {
            _out.Write("<no type>"u8);
            return;
        }

        ref readonly TypeRow row = ref _module.Types[type];
        switch (row.Kind)
        {
            case TypeKind.Array:
                WriteSequenceType(row, (byte)'[', (byte)']');
                break;
            case TypeKind.Vector:
                WriteSequenceType(row, (byte)'<', (byte)'>');
                break;
            case TypeKind.Struct:
                WriteStructBody(type);
                break;
            case TypeKind.Function:
                WriteType(row.Element);
                _out.Write(" ("u8);
                WriteMembers(type);
                if (row.IsVariadic)
                {
                    _out.Write(row.Members.Count == 0 ? "..."u8 : ", ..."u8);
                }

                _out.Write((byte)')');
                break;
            default:
                word = Word(row);
                _typeWords[type] = word;
                _out.Write(word);
                break;
        }
    }

    private void WriteSequenceType(in TypeRow row, byte open, byte close)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        _out.Write(open);
        _out.WriteDecimal(row.Length);
        _out.Write(" x "u8);
        WriteType(row.Element);
        _out.Write(close);
    }

    private void WriteStructBody(TypeId type)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        ref readonly TypeRow row = ref _module.Types[type];
        if (row.Members.Count == 0)
        {
            _out.Write(row.IsPacked ? "<{}>"u8 : "{}"u8);
            return;
        }

        _out.Write(row.IsPacked ? "<{ "u8 : "{ "u8);
        WriteMembers(type);
        _out.Write(row.IsPacked ? " }>"u8 : " }"u8);
    }

    private void WriteMembers(TypeId type)
    {
        bool isFirst = true;
        foreach (TypeId member in _module.Types.Members(type))
        {
            if (!isFirst)
            {
                _out.Write(", "u8);
            }

            isFirst = false;
            WriteType(member);
        }
    }

    /// <summary>
    /// Writes all named structs, used or not: dropping those that clients named but do not use would cost a walk over
    /// every instruction before the first line.
    /// </summary>
    private void PrintTypes()
    {
        if (_identifiedTypes.Count != 0)
        {
            _out.Write((byte)'\n');
        }

        foreach (TypeId type in _identifiedTypes)
        {
            WriteType(type);
            _out.Write(" = type "u8);
            if (_module.Types[type].IsOpaque)
            {
                _out.Write("opaque"u8);
            }
            else
            {
                WriteStructBody(type);
            }

            _out.Write((byte)'\n');
        }
    }

    /// <summary>Gives each named struct its name or number; those that the module does not list come last.</summary>
    private void NameTypes()
    {
        _unique.Begin();
        int next = 0;
        List<TypeId> clashes = [];
        foreach (TypeId type in _module.NamedTypes)
        {
            NameType(type, ref next, clashes);
        }

        for (int i = 0; i < _module.Types.Count; i++)
        {
            TypeId type = new(i);
            if (_module.Types[type].IsIdentified && _typeWords[type] is null)
            {
                NameType(type, ref next, clashes);
            }
        }

        foreach (TypeId type in clashes)
        {
            _typeWords[type] = LocalName(_unique.Make(_module.Types[type].Name));
        }
    }

    private void NameType(TypeId type, ref int next, List<TypeId> clashes)
    {
        NameId name = _module.Types[type].Name;
        _identifiedTypes.Add(type);
        if (name.IsNone)
        {
            _typeWords[type] = Encoding.ASCII.GetBytes("%" + next++);
        }
        else
        {
            _typeWords[type] = LocalName(_module.Names[name]);
            if (!_unique.TryClaim(name))
            {
                clashes.Add(type);
            }
        }
    }

    private static byte[] LocalName(ReadOnlySpan<byte> name)
    {
        using System.IO.MemoryStream stream = new();
        Output output = new(stream, 64);
        output.Write((byte)'%');
        output.WriteName(name);
        output.Flush();
        return stream.ToArray();
    }

    private static byte[] Word(in TypeRow row) => row.Kind switch
    {
        TypeKind.Void => "void"u8.ToArray(),
        TypeKind.Label => "label"u8.ToArray(),
        TypeKind.Token => "token"u8.ToArray(),
        TypeKind.Metadata => "metadata"u8.ToArray(),
        TypeKind.Float => "float"u8.ToArray(),
        TypeKind.Double => "double"u8.ToArray(),
        TypeKind.Integer => Encoding.ASCII.GetBytes("i" + row.Bits),
        TypeKind.Pointer when row.Bits == 0 => "ptr"u8.ToArray(),
        TypeKind.Pointer => Encoding.ASCII.GetBytes($"ptr addrspace({row.Bits})"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
