// SPDX-License-Identifier: MIT
using System;
using System.Text;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Verifier;

/// <summary>Checks every type of a module's table.</summary>
internal sealed class TypeVerifier(Module module, TypeFacts facts, VerifierReport report)
{
    /// <summary>Most types whose place is searched in the source; each search reads all of it.</summary>
    private const int MaxPlaced = 20;

    private readonly TypeTable _types = module.Types;
    private int _placed;

    /// <summary>Checks all types.</summary>
    public void Verify()
    {
        for (int i = 0; i < _types.Count && !report.IsFull; i++)
        {
            TypeId type = new(i);
            VerifierRule rule = CheckParts(type);
            if (rule == VerifierRule.None && _types[type].Kind is TypeKind.Array or TypeKind.Vector or TypeKind.Struct)
            {
                rule = facts.State(type) switch
                {
                    TypeState.Recursive => VerifierRule.RecursiveType,
                    TypeState.TooDeep => VerifierRule.TypeNesting,
                    TypeState.TooLarge => VerifierRule.TypeSize,
                    _ => VerifierRule.None,
                };
            }

            if (rule != VerifierRule.None)
            {
                string text = TypeText.Of(module, type);
                report.Add(rule, $"type {text}", OffsetOf(type, text), $"type {text}");
            }
        }
    }

    private VerifierRule CheckParts(TypeId type)
    {
        TypeRow row = _types[type];
        switch (row.Kind)
        {
            case TypeKind.Array:
                return IsElement(row.Element) ? VerifierRule.None : VerifierRule.AggregateElement;
            case TypeKind.Struct:
                foreach (TypeId field in _types.Members(type))
                {
                    if (!IsElement(field))
                    {
                        return VerifierRule.AggregateElement;
                    }
                }

                return VerifierRule.None;
            case TypeKind.Vector:
                return row.Length >= 1 && _types[row.Element].Kind is TypeKind.Integer or TypeKind.Float
                    or TypeKind.Double or TypeKind.Pointer
                    ? VerifierRule.None
                    : VerifierRule.VectorShape;
            case TypeKind.Function:
                return CheckSignature(type, row.Element);
            default:
                return VerifierRule.None;
        }
    }

    private VerifierRule CheckSignature(TypeId type, TypeId result)
    {
        bool fits = result == TypeId.Void || result == TypeId.Token || facts.IsValue(result);
        foreach (TypeId parameter in _types.Members(type))
        {
            fits &= parameter == TypeId.Token || parameter == TypeId.Metadata || facts.IsValue(parameter);
        }

        return fits ? VerifierRule.None : VerifierRule.FunctionType;
    }

    /// <summary>Opaque structs may be held; what holds one has no size.</summary>
    private bool IsElement(TypeId type) => _types[type].Kind is >= TypeKind.Float and <= TypeKind.Struct;

    /// <summary>
    /// Where the source writes the type first: types have no place of their own, so the text is searched.
    /// </summary>
    private int OffsetOf(TypeId type, string text)
    {
        if (module.Source is null || ++_placed > MaxPlaced)
        {
            return -1;
        }

        string sought = _types[type].IsIdentified ? text + " = type" : text;
        return module.Source.Bytes.IndexOf(Encoding.UTF8.GetBytes(sought));
    }
}
