// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using Stillpoint.Core.Entities;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Types;

namespace Stillpoint.Passes;

/// <summary>A word of memory that a collector has to know.</summary>
/// <param name="Offset">Bytes from the start of the object.</param>
/// <param name="IsTagged">A tagged value, not a managed pointer.</param>
public readonly record struct ManagedWord(long Offset, bool IsTagged);

/// <summary>Which types contain managed pointers (addrspace 1) and tagged values (addrspace 2), and where.</summary>
public sealed class ManagedTypes
{
    /// <summary>Most words of one object; what has more is refused.</summary>
    public const int MaxWords = 4096;

    private readonly SecondaryMap<TypeId, sbyte> _known = new(Unknown);
    private Module? _module;
    private int _seen;
    private bool _any;

    private const sbyte Unknown = -1;
    private const sbyte HasReference = 1;
    private const sbyte HasTagged = 2;

    /// <summary>Says whose types are asked for.</summary>
    public void Use(Module module)
    {
        if (_module != module)
        {
            _known.Clear();
            _seen = 0;
            _any = false;
            _module = module;
        }
    }

    /// <summary>Whether any type of the module is managed. Types only come, so each is looked at once.</summary>
    public bool Any
    {
        get
        {
            for (; _seen < _module!.Types.Count && !_any; _seen++)
            {
                _any = IsManaged(new TypeId(_seen));
            }

            return _any;
        }
    }

    /// <summary>Whether a value of a type contains managed pointers.</summary>
    public bool HasReferences(TypeId type) => (FactsOf(type) & HasReference) != 0;

    /// <summary>Whether a value of a type contains anything that a collector has to know.</summary>
    public bool IsManaged(TypeId type) => FactsOf(type) != 0;

    /// <summary>Lists the words of an object of a type, from an offset on; false where there are too many.</summary>
    public bool TryList(TypeId type, long offset, List<ManagedWord> words)
    {
        if (!IsManaged(type))
        {
            return true;
        }

        TypeRow row = _module!.Types[type];
        switch (row.Kind)
        {
            case TypeKind.Pointer:
                words.Add(new ManagedWord(offset, row.Bits == 2));
                return words.Count <= MaxWords;
            case TypeKind.Struct:
                for (int i = 0; i < row.Members.Count; i++)
                {
                    if (!TryList(_module.Types.Members(type)[i], offset + _module.Layout.FieldOffset(type, i), words))
                    {
                        return false;
                    }
                }

                return true;
            default:
                long stride = _module.Layout.AllocBytes(row.Element);
                for (long i = 0; i < row.Length; i++)
                {
                    if (!TryList(row.Element, offset + (i * stride), words))
                    {
                        return false;
                    }
                }

                return true;
        }
    }

    /// <summary>Recursion goes down the type only.</summary>
    private sbyte FactsOf(TypeId type)
    {
        sbyte known = _known[type];
        if (known != Unknown)
        {
            return known;
        }

        TypeRow row = _module!.Types[type];
        known = row.Kind switch
        {
            TypeKind.Pointer => row.Bits switch { 1 => HasReference, 2 => HasTagged, _ => 0 },
            TypeKind.Array or TypeKind.Vector => FactsOf(row.Element),
            TypeKind.Struct => 0,
            _ => 0,
        };
        for (int i = 0; row.Kind == TypeKind.Struct && i < row.Members.Count; i++)
        {
            known |= FactsOf(_module.Types.Members(type)[i]);
        }

        _known[type] = known;
        return known;
    }
}
