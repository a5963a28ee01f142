// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.Core.Entities;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Verifier;

/// <summary>What the whole of a type, its parts included, amounts to.</summary>
internal enum TypeState : byte
{
    /// <summary>Not asked for yet.</summary>
    Unknown,

    /// <summary>Has a size.</summary>
    Sized,

    /// <summary>Has no size and should have none: void, function, opaque struct and what holds one.</summary>
    Unsized,

    /// <summary>Contains itself. Of the types of a cycle, only the first that was asked for says so.</summary>
    Recursive,

    /// <summary>Nests too deep.</summary>
    TooDeep,

    /// <summary>Larger than an address space.</summary>
    TooLarge,

    /// <summary>Holds a type that is recursive, too deep or too large.</summary>
    HoldsBad,

    /// <summary>Being computed: found again, it is recursive.</summary>
    Open,
}

/// <summary>Answers whether types have a size, for any type, well-formed or not.</summary>
/// <remarks>
/// A depth-first walk with its own stack, each type once, so hostile nesting costs neither stack nor time. Sizes come
/// from the data layout, which is asked bottom-up and so never recurses. One thread per object.
/// </remarks>
internal sealed class TypeFacts(Module module)
{
    private readonly TypeTable _types = module.Types;
    private readonly SecondaryMap<TypeId, TypeState> _states = new(TypeState.Unknown, module.Types.Count);
    private readonly SecondaryMap<TypeId, int> _depths = new(0);
    private readonly Stack<(TypeId Type, int NextChild)> _stack = [];

    /// <summary>Whether the type can be laid out in memory.</summary>
    public bool IsSized(TypeId type) => _types[type].Kind switch
    {
        TypeKind.Integer or TypeKind.Pointer or TypeKind.Float or TypeKind.Double => true,
        TypeKind.Array or TypeKind.Vector or TypeKind.Struct => State(type) == TypeState.Sized,
        _ => false,
    };

    /// <summary>Whether a value, which is neither token nor metadata, can have the type.</summary>
    public bool IsValue(TypeId type) =>
        _types[type].Kind is >= TypeKind.Float and <= TypeKind.Struct && !_types[type].IsOpaque;

    /// <summary>The state of a type; never Unknown or Open.</summary>
    public TypeState State(TypeId type)
    {
        TypeState known = _states[type];
        if (known != TypeState.Unknown)
        {
            return known;
        }

        _stack.Push((type, 0));
        _states[type] = TypeState.Open;
        while (_stack.TryPop(out (TypeId Type, int NextChild) top))
        {
            ReadOnlySpan<TypeId> children = Children(top.Type);
            if (top.NextChild == children.Length)
            {
                _states[top.Type] = Conclude(top.Type, children);
                continue;
            }

            TypeId child = children[top.NextChild];
            if (_states[child] == TypeState.Open)
            {
                _states[child] = TypeState.Recursive;
            }

            _stack.Push((top.Type, top.NextChild + 1));
            if (_states[child] == TypeState.Unknown)
            {
                _states[child] = TypeState.Open;
                _stack.Push((child, 0));
            }
        }

        return _states[type];
    }

    private ReadOnlySpan<TypeId> Children(TypeId type)
    {
        ref readonly TypeRow row = ref _types[type];
        return row.Kind switch
        {
            TypeKind.Array or TypeKind.Vector => new ReadOnlySpan<TypeId>(in row.Element),
            TypeKind.Struct => _types.Members(type),
            _ => default,
        };
    }

    private TypeState Conclude(TypeId type, ReadOnlySpan<TypeId> children)
    {
        if (_states[type] == TypeState.Recursive)
        {
            return TypeState.Recursive;
        }

        TypeRow row = _types[type];
        if (children.IsEmpty && (row.Kind is TypeKind.Void or TypeKind.Label or TypeKind.Token or TypeKind.Metadata
            or TypeKind.Function || row.IsOpaque))
        {
            return TypeState.Unsized;
        }

        int depth = 0;
        foreach (TypeId child in children)
        {
            if (_states[child] != TypeState.Sized)
            {
                return _states[child] == TypeState.Unsized ? TypeState.Unsized : TypeState.HoldsBad;
            }

            depth = Math.Max(depth, _depths[child] + 1);
        }

        _depths[type] = depth;
        return depth > DataLayout.MaxNesting ? TypeState.TooDeep : Fits(type, row, children);
    }

    /// <summary>Compares with the largest size before the layout, which would throw, is asked.</summary>
    private TypeState Fits(TypeId type, in TypeRow row, ReadOnlySpan<TypeId> children)
    {
        DataLayout layout = module.Layout;
        Int128 bytes = 0;
        switch (row.Kind)
        {
            case TypeKind.Vector when row.Length < 1 || _types[row.Element].Kind is not
                (TypeKind.Integer or TypeKind.Float or TypeKind.Double or TypeKind.Pointer):
                return TypeState.Unsized;
            case TypeKind.Vector:
                bytes = 2 * (((Int128)layout.ScalarBits(row.Element) * row.Length / 8) + 1);
                break;
            case TypeKind.Array:
                bytes = (Int128)layout.AllocBytes(row.Element) * row.Length;
                break;
            case TypeKind.Struct:
                foreach (TypeId field in children)
                {
                    int align = row.IsPacked ? 1 : layout.Alignment(field);
                    bytes = ((bytes + align - 1) & -align) + layout.AllocBytes(field);
                }

                // Rounding the end up to the struct's alignment never passes the limit, a multiple of any alignment.
                break;
        }

        if (bytes < 0 || bytes > DataLayout.MaxBytes)
        {
            return TypeState.TooLarge;
        }

        _ = layout.AllocBytes(type);
        return TypeState.Sized;
    }
}
