// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.Ir.Attributes;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Types;

namespace Stillpoint.Maps.Tests.Checking;

/// <summary>Where the calling convention puts the parts of arguments and results, said once more from its description.</summary>
internal sealed class Signature
{
    private static readonly int[] Arguments = [7, 6, 2, 1, 8, 9];
    private static readonly int[] Results = [0, 2, 1, 6];

    private readonly Module _module;
    private readonly TypeTable _types;

    /// <summary>Lays out a signature.</summary>
    /// <param name="module">Whose types they are.</param>
    /// <param name="functionType">Results and parameters.</param>
    /// <param name="attributes">Which parameters are passed in memory.</param>
    public Signature(Module module, TypeId functionType, AttributeListId attributes)
    {
        _module = module;
        _types = module.Types;
        TypeId result = _types[functionType].Element;
        List<Part> parts = [];
        IsSimple = result == TypeId.Void || Flatten(result, parts);
        int general = 0;
        int vector = 0;
        foreach ((Kind kind, bool isVector, _) in parts)
        {
            HasManaged |= kind != Kind.Raw;
            ResultPlaces.Add((isVector ? Place.Vector(vector++) : Place.General(Results[Math.Min(general++, 3)]), kind));
        }

        if (general > 4 || vector > 4)
        {
            IsIndirect = true;
            ResultPlaces.Clear();
        }

        parts.Clear();
        if (IsIndirect)
        {
            parts.Add(new Part(Kind.Raw, false));
        }

        TypeId[] parameters = _types.Members(functionType).ToArray();
        for (int i = 0; i < parameters.Length; i++)
        {
            if (module.Attributes.TryGet(module.Attributes.Parameter(attributes, i), "byval"u8, out AttributeRow byval))
            {
                AddWords(byval.Type, parts);
            }
            else
            {
                IsSimple &= Flatten(parameters[i], parts);
            }
        }

        PlaceArguments(parts);
    }

    /// <summary>Whether the checker knows the places; not for vectors, wide integers.</summary>
    public bool IsSimple { get; private set; }

    /// <summary>Whether a managed pointer or a tagged value is passed or returned.</summary>
    public bool HasManaged { get; private set; }

    /// <summary>Whether the result goes to memory that the caller names.</summary>
    public bool IsIndirect { get; }

    /// <summary>Arguments in registers.</summary>
    public List<(Place Place, Kind Kind)> InRegisters { get; } = [];

    /// <summary>Arguments on the stack, by word.</summary>
    public List<(int Word, Kind Kind)> OnStack { get; } = [];

    /// <summary>Registers of the result.</summary>
    public List<(Place Place, Kind Kind)> ResultPlaces { get; } = [];

    /// <summary>Kind of every part of a type if it is one, <see cref="Kind.Any"/> for a mixture.</summary>
    public static Kind KindOf(TypeTable types, TypeId type)
    {
        switch (types[type].Kind)
        {
            case TypeKind.Pointer:
                return types[type].Bits switch { 1 => Kind.Reference, 2 => Kind.Tagged, _ => Kind.Raw };
            case TypeKind.Struct:
                Kind? common = null;
                foreach (TypeId member in types.Members(type))
                {
                    Kind kind = KindOf(types, member);
                    common = common is null || common == kind ? kind : Kind.Any;
                }

                return common ?? Kind.Raw;
            case TypeKind.Array or TypeKind.Vector:
                return KindOf(types, types[type].Element);
            default:
                return Kind.Raw;
        }
    }

    private readonly record struct Part(Kind Kind, bool IsVector, bool IsInMemory = false);

    /// <summary>An argument in memory: word by word, on the stack.</summary>
    private void AddWords(TypeId type, List<Part> parts)
    {
        int first = parts.Count;
        for (long at = 0; at < _module.Layout.AllocBytes(type); at += 8)
        {
            parts.Add(new Part(Kind.Raw, false, IsInMemory: true));
        }

        SetWords(type, 0, first, parts);
    }

    private void SetWords(TypeId type, long offset, int first, List<Part> parts)
    {
        TypeRow row = _types[type];
        if (row.Kind == TypeKind.Pointer && KindOf(_types, type) != Kind.Raw)
        {
            parts[first + (int)(offset / 8)] = new Part(KindOf(_types, type), false, IsInMemory: true);
        }

        for (int i = 0; row.Kind == TypeKind.Struct && i < row.Members.Count; i++)
        {
            SetWords(_types.Members(type)[i], offset + _module.Layout.FieldOffset(type, i), first, parts);
        }

        for (int i = 0; row.Kind == TypeKind.Array && i < row.Length; i++)
        {
            SetWords(row.Element, offset + (i * _module.Layout.AllocBytes(row.Element)), first, parts);
        }
    }

    private void PlaceArguments(List<Part> parts)
    {
        int general = 0;
        int vector = 0;
        int words = 0;
        foreach ((Kind kind, bool isVector, bool isInMemory) in parts)
        {
            HasManaged |= kind != Kind.Raw;
            if (isInMemory)
            {
                OnStack.Add((words++, kind));
            }
            else if (isVector ? vector < 8 : general < Arguments.Length)
            {
                InRegisters.Add((isVector ? Place.Vector(vector++) : Place.General(Arguments[general++]), kind));
            }
            else
            {
                OnStack.Add((words++, kind));
            }
        }
    }

    private bool Flatten(TypeId type, List<Part> parts)
    {
        TypeRow row = _types[type];
        switch (row.Kind)
        {
            case TypeKind.Integer when row.Bits <= 64:
                parts.Add(new Part(Kind.Raw, false));
                return true;
            case TypeKind.Pointer:
                parts.Add(new Part(KindOf(_types, type), false));
                return true;
            case TypeKind.Float or TypeKind.Double:
                parts.Add(new Part(Kind.Raw, true));
                return true;
            case TypeKind.Struct:
                bool isSimple = true;
                foreach (TypeId member in _types.Members(type))
                {
                    isSimple &= Flatten(member, parts);
                }

                return isSimple;
            default:
                HasManaged |= KindOf(_types, type) != Kind.Raw;
                return false;
        }
    }
}
