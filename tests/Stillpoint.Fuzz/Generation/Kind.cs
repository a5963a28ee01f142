// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using Stillpoint.Ir.Types;

namespace Stillpoint.Fuzz.Generation;

/// <summary>What is known of a value beyond its type.</summary>
internal enum KindForm
{
    /// <summary>A value, or a pointer to memory that has no managed objects.</summary>
    Plain,

    /// <summary>A managed pointer to the start of an object of a layout, or null.</summary>
    Reference,

    /// <summary>A managed pointer to the start of an object of a layout, never null.</summary>
    Object,

    /// <summary>A managed pointer into an object, to where its pointee is.</summary>
    Inside,

    /// <summary>A managed pointer that is so many bytes from the start of an object, perhaps not within it.</summary>
    Offset,

    /// <summary>A struct, array or vector with managed pointers in it, which are references.</summary>
    Bundle,
}

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

    public KindForm Form { get; init; }

    /// <summary>What it points to; null for everything but pointers to variables and into objects.</summary>
    public Kind? Pointee { get; }

    /// <summary>Layout of the object that a managed pointer points to or is derived from.</summary>
    public ObjectLayout? Layout { get; init; }

    /// <summary>Bytes from the start of the object.</summary>
    public long Offset { get; init; }

    /// <summary>Kinds of the parts of a bundle.</summary>
    public IReadOnlyList<Kind> Parts { get; init; } = [];

    /// <summary>Whether it is a managed pointer or has some.</summary>
    public bool IsManaged => Form != KindForm.Plain;

    /// <summary>Whether it is a raw pointer to memory.</summary>
    public bool IsRawPointer => Pointee is not null && !IsManaged;
}

/// <summary>The kinds of one module; each exists once.</summary>
internal sealed class KindTable(TypeTable types)
{
    private readonly Dictionary<(TypeId Type, Kind? Pointee), Kind> _kinds = [];
    private readonly Dictionary<(ObjectLayout Layout, KindForm Form, long Offset), Kind> _managed = [];

    public int Count { get; private set; }

    public Kind Of(TypeId type) => Find(type, null, KindForm.Plain);

    public Kind PointerTo(Kind pointee) => Find(TypeId.Ptr, pointee, KindForm.Plain);

    public Kind Inside(Kind pointee) => Find(types.Pointer(1), pointee, KindForm.Inside);

    public Kind Reference(ObjectLayout layout) => Find(layout, KindForm.Reference, 0);

    public Kind Object(ObjectLayout layout) => Find(layout, KindForm.Object, 0);

    public Kind Offset(ObjectLayout layout, long offset) => Find(layout, KindForm.Offset, offset);

    /// <summary>A new kind of aggregate or vector.</summary>
    public Kind Bundle(TypeId type, params IReadOnlyList<Kind> parts) =>
        new(Count++, type, null) { Form = KindForm.Bundle, Parts = parts };

    private Kind Find(TypeId type, Kind? pointee, KindForm form)
    {
        if (!_kinds.TryGetValue((type, pointee), out Kind? kind))
        {
            kind = new Kind(Count++, type, pointee) { Form = form };
            _kinds.Add((type, pointee), kind);
        }

        return kind;
    }

    private Kind Find(ObjectLayout layout, KindForm form, long offset)
    {
        if (!_managed.TryGetValue((layout, form, offset), out Kind? kind))
        {
            kind = new Kind(Count++, types.Pointer(1), null) { Form = form, Layout = layout, Offset = offset };
            _managed.Add((layout, form, offset), kind);
        }

        return kind;
    }
}
