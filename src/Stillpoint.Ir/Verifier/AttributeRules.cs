// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Core.Entities;
using Stillpoint.Ir.Attributes;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Verifier;

/// <summary>Rules about attributes that name a type. Lists without one, nearly all, are looked at once.</summary>
internal sealed class AttributeRules(Module module, TypeFacts facts)
{
    private enum Content : byte
    {
        Unknown,
        NoTypes,
        Types,
    }

    private readonly SecondaryMap<AttributeListId, Content> _contents = new(Content.Unknown);

    /// <summary>Checks the attributes of a signature or a call.</summary>
    public VerifierRule Check(AttributeListId list, TypeId functionType)
    {
        Content content = _contents[list];
        if (content == Content.Unknown)
        {
            content = ContentOf(list);
            _contents[list] = content;
        }

        return content == Content.Types ? CheckTypes(list, functionType) : VerifierRule.None;
    }

    private Content ContentOf(AttributeListId list)
    {
        foreach (AttributeSetId set in module.Attributes.ParameterSets(list))
        {
            foreach (AttributeRow attribute in module.Attributes[set])
            {
                if (attribute.Form == AttributeForm.Type)
                {
                    return Content.Types;
                }
            }
        }

        return Content.NoTypes;
    }

    private VerifierRule CheckTypes(AttributeListId list, TypeId functionType)
    {
        ReadOnlySpan<TypeId> parameters = module.Types.Members(functionType);
        ReadOnlySpan<AttributeSetId> sets = module.Attributes.ParameterSets(list);
        int structReturns = 0;
        for (int i = 0; i < sets.Length; i++)
        {
            foreach (AttributeRow attribute in module.Attributes[sets[i]])
            {
                if (attribute.Form != AttributeForm.Type)
                {
                    continue;
                }

                ReadOnlySpan<byte> name = module.Names[attribute.Name];
                bool needsSize = !name.SequenceEqual("elementtype"u8);
                if ((i < parameters.Length && module.Types[parameters[i]].Kind != TypeKind.Pointer)
                    || (uint)attribute.Type.Index >= (uint)module.Types.Count
                    || (needsSize && !facts.IsSized(attribute.Type)))
                {
                    return VerifierRule.TypeAttribute;
                }

                if (name.SequenceEqual("sret"u8)
                    && (++structReturns > 1 || i > 1 || module.Attributes.Has(sets[i], "byval"u8)))
                {
                    return VerifierRule.StructReturn;
                }
            }
        }

        return VerifierRule.None;
    }
}
