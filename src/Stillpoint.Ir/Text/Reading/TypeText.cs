// SPDX-License-Identifier: MIT
using System;
using System.Text;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Text.Reading;

/// <summary>Types as text for messages: cut off after <see cref="MaxChars"/>.</summary>
internal static class TypeText
{
    private const int MaxChars = 120;

    /// <summary>The type as LLVM writes it.</summary>
    public static string Format(TypeTable types, NameTable names, TypeId type)
    {
        StringBuilder text = new();
        Write(text, types, names, type);
        return text.Length > MaxChars ? text.ToString(0, MaxChars) + "..." : text.ToString();
    }

    private static void Write(StringBuilder text, TypeTable types, NameTable names, TypeId type)
    {
        // The cut also bounds the recursion: each level writes at least one character first.
        if (text.Length > MaxChars)
        {
            return;
        }

        TypeRow row = types[type];
        switch (row.Kind)
        {
            case TypeKind.Integer:
                text.Append('i').Append(row.Bits);
                break;
            case TypeKind.Pointer:
                text.Append(row.Bits == 0 ? "ptr" : $"ptr addrspace({row.Bits})");
                break;
            case TypeKind.Array or TypeKind.Vector:
                bool isArray = row.Kind == TypeKind.Array;
                text.Append(isArray ? '[' : '<').Append(row.Length).Append(" x ");
                Write(text, types, names, row.Element);
                text.Append(isArray ? ']' : '>');
                break;
            case TypeKind.Struct when row.IsIdentified:
                text.Append('%').Append(row.Name.IsNone ? "<numbered struct>" : names.Text(row.Name));
                break;
            case TypeKind.Struct:
                text.Append(row.IsPacked ? "<{ " : "{ ");
                WriteList(text, types, names, types.Members(type));
                text.Append(row.IsPacked ? " }>" : " }");
                break;
            case TypeKind.Function:
                text.Append('(');
                WriteList(text, types, names, types.Members(type));
                text.Append(row.IsVariadic ? ", ...) -> " : ") -> ");
                Write(text, types, names, row.Element);
                break;
            default:
                text.Append(row.Kind.ToString().ToLowerInvariant());
                break;
        }
    }

    private static void WriteList(StringBuilder text, TypeTable types, NameTable names, ReadOnlySpan<TypeId> members)
    {
        for (int i = 0; i < members.Length && text.Length <= MaxChars; i++)
        {
            text.Append(i == 0 ? string.Empty : ", ");
            Write(text, types, names, members[i]);
        }
    }
}
