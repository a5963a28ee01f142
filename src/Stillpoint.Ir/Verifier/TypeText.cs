// SPDX-License-Identifier: MIT
using System;
using System.Text;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Verifier;

/// <summary>Writes types for messages: as in LLVM text, but cut short where they are long or deep.</summary>
internal static class TypeText
{
    private const int MaxDepth = 4;
    private const int MaxMembers = 8;

    /// <summary>The type as text.</summary>
    public static string Of(Module module, TypeId type)
    {
        StringBuilder text = new();
        Append(text, module, type);
        return text.ToString();
    }

    /// <summary>Appends the type.</summary>
    public static void Append(StringBuilder text, Module module, TypeId type, int depth = 0)
    {
        if ((uint)type.Index >= (uint)module.Types.Count)
        {
            text.Append("<no type>");
            return;
        }

        TypeRow row = module.Types[type];
        if (depth > MaxDepth)
        {
            text.Append("...");
            return;
        }

        switch (row.Kind)
        {
            case TypeKind.Integer:
                text.Append('i').Append(row.Bits);
                break;
            case TypeKind.Pointer:
                text.Append(row.Bits == 0 ? "ptr" : $"ptr addrspace({row.Bits})");
                break;
            case TypeKind.Array:
            case TypeKind.Vector:
                text.Append(row.Kind == TypeKind.Array ? '[' : '<').Append(row.Length).Append(" x ");
                Append(text, module, row.Element, depth + 1);
                text.Append(row.Kind == TypeKind.Array ? ']' : '>');
                break;
            case TypeKind.Struct when row.IsIdentified:
                AppendStructName(text, module, type);
                break;
            case TypeKind.Struct:
                text.Append(row.IsPacked ? "<{ " : "{ ");
                AppendMembers(text, module, type, depth);
                text.Append(row.IsPacked ? " }>" : " }");
                break;
            case TypeKind.Function:
                Append(text, module, row.Element, depth + 1);
                text.Append(" (");
                AppendMembers(text, module, type, depth);
                text.Append(row.IsVariadic ? module.Types.Members(type).IsEmpty ? "...)" : ", ...)" : ")");
                break;
            default:
                text.Append(row.Kind switch
                {
                    TypeKind.Void => "void",
                    TypeKind.Label => "label",
                    TypeKind.Token => "token",
                    TypeKind.Metadata => "metadata",
                    TypeKind.Float => "float",
                    _ => "double",
                });
                break;
        }
    }

    /// <summary>Appends the name of a struct, or its number among the structs that have none.</summary>
    private static void AppendStructName(StringBuilder text, Module module, TypeId type)
    {
        NameId name = module.Types[type].Name;
        if (!name.IsNone)
        {
            text.Append('%').Append(module.Names.Text(name));
            return;
        }

        int number = 0;
        foreach (TypeId named in module.NamedTypes)
        {
            if (named == type)
            {
                break;
            }

            number += module.Types[named].Name.IsNone ? 1 : 0;
        }

        text.Append('%').Append(number);
    }

    private static void AppendMembers(StringBuilder text, Module module, TypeId type, int depth)
    {
        ReadOnlySpan<TypeId> members = module.Types.Members(type);
        for (int i = 0; i < members.Length; i++)
        {
            if (i > 0)
            {
                text.Append(", ");
            }

            if (i == MaxMembers)
            {
                text.Append("...");
                return;
            }

            Append(text, module, members[i], depth + 1);
        }
    }
}
