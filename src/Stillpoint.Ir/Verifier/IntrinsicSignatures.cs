// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Verifier;

/// <summary>Compares function types with the signature words of <see cref="IntrinsicTable"/>.</summary>
internal static class IntrinsicSignatures
{
    private static readonly uint[] ConstantMasks = MakeConstantMasks();

    /// <summary>Bit i: parameter i must be a constant.</summary>
    public static uint ConstantParameters(Intrinsic intrinsic) => ConstantMasks[(int)intrinsic];

    /// <summary>Whether a function type fits an intrinsic.</summary>
    public static bool Matches(Module module, Intrinsic intrinsic, TypeId functionType) =>
        new Match(module, intrinsic).Run(functionType);

    private static uint[] MakeConstantMasks()
    {
        uint[] masks = new uint[(int)Intrinsic.Unknown + 1 + IntrinsicTable.Rows.Length];
        foreach (IntrinsicFacts facts in IntrinsicTable.Rows)
        {
            string[] words = facts.Signature.Split(' ');
            for (int i = 1; i < words.Length; i++)
            {
                masks[(int)facts.Intrinsic] |= words[i].EndsWith('!') ? 1u << (i - 1) : 0;
            }
        }

        return masks;
    }

    /// <summary>One comparison: first the words that choose a type, then those that follow from the chosen.</summary>
    private sealed class Match(Module module, Intrinsic intrinsic)
    {
        private readonly TypeTable _types = module.Types;
        private readonly Dictionary<char, TypeId> _chosen = [];

        public bool Run(TypeId functionType)
        {
            TypeRow row = _types[functionType];
            string[] words = intrinsic.Facts().Signature.Split(' ');
            for (int i = 0; i < words.Length; i++)
            {
                words[i] = words[i].TrimEnd('!');
            }

            bool isVariadic = words[^1] == "...";
            ReadOnlySpan<TypeId> parameters = _types.Members(functionType);
            int count = words.Length - (isVariadic ? 2 : 1);
            if (row.Kind != TypeKind.Function || row.IsVariadic != isVariadic || parameters.Length != count)
            {
                return false;
            }

            bool fits = Choose(words[0], row.Element);
            for (int i = 0; fits && i < count; i++)
            {
                fits = Choose(words[i + 1], parameters[i]);
            }

            fits = fits && Follows(words[0], row.Element);
            for (int i = 0; fits && i < count; i++)
            {
                fits = Follows(words[i + 1], parameters[i]);
            }

            return fits && IsPossible(row.Element, parameters);
        }

        private bool Choose(string word, TypeId type)
        {
            if (word[0] == '{')
            {
                ReadOnlySpan<TypeId> members = _types.Members(type);
                return _types[type].Kind == TypeKind.Struct && !_types[type].IsIdentified && members.Length == 2
                    && Choose(word[1..2], members[0]) && Choose(word[3..4], members[1]);
            }

            if (word.Length > 1 || word[0] is 'E' or 'B' or 'M' or 'Q')
            {
                return true;
            }

            TypeKind scalar = _types.ScalarKind(type);
            bool isOfClass = word[0] switch
            {
                'P' => _types[type].Kind == TypeKind.Pointer,
                'I' or 'J' => scalar == TypeKind.Integer,
                'F' => scalar is TypeKind.Float or TypeKind.Double,
                'V' or 'W' => _types[type].Kind == TypeKind.Vector,
                _ => _types[type].Kind is >= TypeKind.Float and <= TypeKind.Struct
                    || (type == TypeId.Void && intrinsic == Intrinsic.Deoptimize),
            };
            return isOfClass && (word[0] == 'P' || _chosen.TryAdd(word[0], type) || _chosen[word[0]] == type);
        }

        private bool Follows(string word, TypeId type)
        {
            if (word[0] == '{')
            {
                ReadOnlySpan<TypeId> members = _types.Members(type);
                return Follows(word[1..2], members[0]) && Follows(word[3..4], members[1]);
            }

            switch (word)
            {
                case "E":
                    return type == _types[_chosen['V']].Element;
                case "M":
                    return type == _types.WithScalar(_chosen['V'], TypeId.I1);
                case "B":
                    return type == _types.WithScalar(ShapeOfB(), TypeId.I1);
                case "Q":
                    return _types.ScalarKind(type) == TypeKind.Pointer
                        && (!_chosen.TryGetValue('V', out TypeId vector)
                            || _types[type].Length == _types[vector].Length);
                default:
                    return word.Length == 1 || type == Named(word);
            }
        }

        private TypeId ShapeOfB() => _chosen.TryGetValue('I', out TypeId shape) || _chosen.TryGetValue('F', out shape)
            ? shape
            : _chosen['V'];

        private static TypeId Named(string word) => word switch
        {
            "void" => TypeId.Void,
            "token" => TypeId.Token,
            "metadata" => TypeId.Metadata,
            "i1" => TypeId.I1,
            "i8" => TypeId.I8,
            "i16" => TypeId.I16,
            "i32" => TypeId.I32,
            "i64" => TypeId.I64,
            _ => TypeId.Double,
        };

        /// <summary>What the words cannot say.</summary>
        private bool IsPossible(TypeId result, ReadOnlySpan<TypeId> parameters) => intrinsic switch
        {
            Intrinsic.ByteSwap => _types[_types.ScalarOf(result)].Bits % 16 == 0,
            Intrinsic.PtrMask or Intrinsic.LaunderInvariantGroup or Intrinsic.StripInvariantGroup
                or Intrinsic.ThreadLocalAddress or Intrinsic.PtrAnnotation => result == parameters[0],
            >= Intrinsic.ReduceAdd and <= Intrinsic.ReduceUMin => _types[result].Kind == TypeKind.Integer,
            >= Intrinsic.ReduceFAdd and <= Intrinsic.ReduceFMinimum =>
                _types[result].Kind is TypeKind.Float or TypeKind.Double,
            >= Intrinsic.FPToSISat and <= Intrinsic.FPToUISat => SameLanes(result, parameters[0]),
            Intrinsic.VectorInsert or Intrinsic.VectorExtract =>
                _types[_chosen['V']].Element == _types[_chosen['W']].Element
                && _types[_chosen['W']].Length <= _types[_chosen['V']].Length,
            Intrinsic.MemCpy or Intrinsic.MemMove or Intrinsic.MemSet or Intrinsic.MemCpyInline
                or Intrinsic.MemSetInline => _types[_chosen['I']].Kind == TypeKind.Integer,
            _ => true,
        };

        private bool SameLanes(TypeId left, TypeId right) => _types[left].Kind == _types[right].Kind
            ? _types[left].Length == _types[right].Length
            : _types[left].Kind != TypeKind.Vector && _types[right].Kind != TypeKind.Vector;
    }
}
