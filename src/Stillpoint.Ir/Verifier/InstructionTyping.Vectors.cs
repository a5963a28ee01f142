// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Verifier;

/// <content>Vectors and first-class aggregates.</content>
internal sealed partial class InstructionTyping
{
    /// <summary>Checks extractelement.</summary>
    public VerifierRule ExtractElement(TypeId vector, TypeId index, out TypeId result)
    {
        result = _types.ScalarOf(vector);
        return _types[vector].Kind == TypeKind.Vector && _types[index].Kind == TypeKind.Integer
            ? VerifierRule.None
            : VerifierRule.ElementIndex;
    }

    /// <summary>Checks insertelement.</summary>
    public VerifierRule InsertElement(TypeId vector, TypeId element, TypeId index, out TypeId result)
    {
        result = vector;
        VerifierRule rule = ExtractElement(vector, index, out TypeId wanted);
        return rule != VerifierRule.None || element == wanted ? rule : VerifierRule.ElementType;
    }

    /// <summary>Checks shufflevector; the mask has -1 for poison.</summary>
    public VerifierRule Shuffle(TypeId left, TypeId right, ReadOnlySpan<int> mask, out TypeId result)
    {
        result = left;
        if (left != right || _types[left].Kind != TypeKind.Vector)
        {
            return VerifierRule.ShuffleTypes;
        }

        long lanes = 2 * _types[left].Length;
        foreach (int lane in mask)
        {
            if (lane < -1 || lane >= lanes)
            {
                return VerifierRule.ShuffleMask;
            }
        }

        if (mask.IsEmpty)
        {
            return VerifierRule.ShuffleMask;
        }

        result = _types[left].Length == mask.Length ? left : _types.Vector(_types[left].Element, mask.Length);
        return VerifierRule.None;
    }

    private VerifierRule VectorOrAggregate(Function function, InstId inst, out TypeId result)
    {
        ref InstRow row = ref function.Insts[inst];
        TypeId first = function.TypeOf(row.A);
        switch (row.Opcode)
        {
            case Opcode.ExtractElement:
                return ExtractElement(first, function.TypeOf(row.B), out result);
            case Opcode.InsertElement:
                return InsertElement(first, function.TypeOf(row.B), function.TypeOf(row.C), out result);
            case Opcode.ShuffleVector:
                return Shuffle(first, function.TypeOf(row.B), function.NumbersOf(inst), out result);
            case Opcode.ExtractValue:
                return AggregatePath(first, function.NumbersOf(inst), out result);
            default:
                result = first;
                VerifierRule rule = AggregatePath(first, function.NumbersOf(inst), out TypeId wanted);
                return rule != VerifierRule.None || function.TypeOf(row.B) == wanted
                    ? rule
                    : VerifierRule.AggregateInsert;
        }
    }

    private VerifierRule AggregatePath(TypeId aggregate, ReadOnlySpan<int> indices, out TypeId result)
    {
        result = aggregate;
        foreach (int index in indices)
        {
            ref readonly TypeRow row = ref _types[result];
            if (row.Kind == TypeKind.Array && index >= 0 && index < row.Length)
            {
                result = row.Element;
            }
            else if (row.Kind == TypeKind.Struct && (uint)index < (uint)row.Members.Count)
            {
                result = _types.Members(result)[index];
            }
            else
            {
                return VerifierRule.AggregatePath;
            }
        }

        return indices.IsEmpty ? VerifierRule.AggregatePath : VerifierRule.None;
    }
}
