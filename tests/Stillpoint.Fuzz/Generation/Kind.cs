// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using Stillpoint.Ir.Types;

namespace Stillpoint.Fuzz.Generation;

/// <summary>
/// A type that also knows what a pointer points to. A value of pointer kind always points to a whole, initialized,
/// naturally aligned object of its pointee, so that any access through it is defined.
/// </summary>
internal sealed class Kind
{
    internal Kind(int index, TypeId type, Kind? pointee)
    {
        Index = index;
        Type = type;
        Pointee = pointee;
    }

    public int Index { get; }

    public TypeId Type { get; }

    /// <summary>What it points to; null for everything but pointers.</summary>
    public Kind? Pointee { get; }
}

/// <summary>The kinds of one module; each exists once.</summary>
internal sealed class KindTable
{
    private readonly Dictionary<(TypeId Type, Kind? Pointee), Kind> _kinds = [];

    public int Count => _kinds.Count;

    public Kind Of(TypeId type) => Find(type, null);

    public Kind PointerTo(Kind pointee) => Find(TypeId.Ptr, pointee);

    private Kind Find(TypeId type, Kind? pointee)
    {
        if (!_kinds.TryGetValue((type, pointee), out Kind? kind))
        {
            kind = new Kind(_kinds.Count, type, pointee);
            _kinds.Add((type, pointee), kind);
        }

        return kind;
    }
}
