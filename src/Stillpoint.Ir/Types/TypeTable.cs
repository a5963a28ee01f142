// SPDX-License-Identifier: MIT
using System;
using System.Threading;
using Stillpoint.Core.Entities;
using Stillpoint.Core.Text;

namespace Stillpoint.Ir.Types;

/// <summary>Interns the types of a module: equal structure, equal id. Named structs are equal by name.</summary>
/// <remarks>Making types takes a lock; reading rows does not.</remarks>
public sealed class TypeTable
{
    /// <summary>Widest integer that the project supports, in bits.</summary>
    public const int MaxIntegerBits = 128;

    private readonly PrimaryMap<TypeId, TypeRow> _rows = new(64);
    private readonly ListPool<TypeId> _members = new();
    private readonly HashIndex _index = new();
    private readonly Lock _lock = new();

    /// <summary>Makes a table with the types that <see cref="TypeId"/> names.</summary>
    public TypeTable()
    {
        Add(new TypeRow { Kind = TypeKind.Void });
        Add(new TypeRow { Kind = TypeKind.Label });
        Add(new TypeRow { Kind = TypeKind.Token });
        Add(new TypeRow { Kind = TypeKind.Metadata });
        Add(new TypeRow { Kind = TypeKind.Float });
        Add(new TypeRow { Kind = TypeKind.Double });
        foreach (int bits in (ReadOnlySpan<int>)[1, 8, 16, 32, 64, 128])
        {
            Integer(bits);
        }

        Pointer(0);
        Pointer(1);
    }

    /// <summary>Number of types.</summary>
    public int Count => _rows.Count;

    /// <summary>The row of a type.</summary>
    public ref readonly TypeRow this[TypeId type] => ref _rows[type];

    /// <summary>The integer type of a width from 1 to <see cref="MaxIntegerBits"/> bits.</summary>
    public TypeId Integer(int bits)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bits, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bits, MaxIntegerBits);
        return Intern(new TypeRow { Kind = TypeKind.Integer, Bits = bits });
    }

    /// <summary>The pointer type of an address space.</summary>
    public TypeId Pointer(int addressSpace) => Intern(new TypeRow { Kind = TypeKind.Pointer, Bits = addressSpace });

    /// <summary>An array type.</summary>
    public TypeId Array(TypeId element, long count) =>
        Intern(new TypeRow { Kind = TypeKind.Array, Element = element, Length = count });

    /// <summary>A vector type of fixed length.</summary>
    public TypeId Vector(TypeId element, long count) =>
        Intern(new TypeRow { Kind = TypeKind.Vector, Element = element, Length = count });

    /// <summary>A struct type without a name.</summary>
    public TypeId Struct(ReadOnlySpan<TypeId> fields, bool isPacked = false) =>
        Intern(new TypeRow { Kind = TypeKind.Struct, IsPacked = isPacked }, fields);

    /// <summary>A function type.</summary>
    public TypeId Function(TypeId result, ReadOnlySpan<TypeId> parameters, bool isVariadic = false) =>
        Intern(new TypeRow { Kind = TypeKind.Function, Element = result, IsVariadic = isVariadic }, parameters);

    /// <summary>Makes a named struct without a body ("opaque"); each call makes another type.</summary>
    public TypeId NamedStruct(NameId name)
    {
        lock (_lock)
        {
            return Add(new TypeRow { Kind = TypeKind.Struct, Name = name, IsOpaque = true, IsIdentified = true });
        }
    }

    /// <summary>Gives an opaque named struct its body.</summary>
    public void SetBody(TypeId type, ReadOnlySpan<TypeId> fields, bool isPacked)
    {
        lock (_lock)
        {
            ref TypeRow row = ref _rows[type];
            if (!row.IsIdentified || !row.IsOpaque)
            {
                throw new InvalidOperationException("only an opaque named struct can get a body");
            }

            row.Members = _members.Add(fields);
            row.IsPacked = isPacked;
            row.IsOpaque = false;
        }
    }

    /// <summary>Fields of a struct or parameters of a function type; empty for other types.</summary>
    public ReadOnlySpan<TypeId> Members(TypeId type) => _members[_rows[type].Members];

    /// <summary>The element type of a vector, or the type itself.</summary>
    public TypeId ScalarOf(TypeId type)
    {
        ref TypeRow row = ref _rows[type];
        return row.Kind == TypeKind.Vector ? row.Element : type;
    }

    /// <summary>The kind of a type, looking through vectors.</summary>
    public TypeKind ScalarKind(TypeId type) => _rows[ScalarOf(type)].Kind;

    /// <summary>The type with its scalar replaced: <c>&lt;4 x i32&gt;</c> and i1 make <c>&lt;4 x i1&gt;</c>.</summary>
    public TypeId WithScalar(TypeId shape, TypeId scalar)
    {
        ref TypeRow row = ref _rows[shape];
        return row.Kind == TypeKind.Vector ? Vector(scalar, row.Length) : scalar;
    }

    private TypeId Add(in TypeRow row)
    {
        _index.Add(Hash(row, _members[row.Members]));
        return _rows.Add(row);
    }

    private TypeId Intern(TypeRow row, ReadOnlySpan<TypeId> members = default)
    {
        int hash = Hash(row, members);
        lock (_lock)
        {
            for (int i = _index.First(hash); i >= 0; i = _index.Next(i))
            {
                ref TypeRow other = ref _rows[new TypeId(i)];
                if (_index.HashOf(i) == hash && SameShape(row, other) && _members[other.Members].SequenceEqual(members))
                {
                    return new TypeId(i);
                }
            }

            row.Members = _members.Add(members);
            _index.Add(hash);
            return _rows.Add(row);
        }
    }

    private static bool SameShape(in TypeRow a, in TypeRow b) =>
        a.Kind == b.Kind && a.Bits == b.Bits && a.Element == b.Element && a.Length == b.Length
        && a.IsPacked == b.IsPacked && a.IsVariadic == b.IsVariadic && !b.IsIdentified;

    private static int Hash(in TypeRow row, ReadOnlySpan<TypeId> members)
    {
        HashCode hash = default;
        hash.Add((int)row.Kind);
        hash.Add(row.Bits);
        hash.Add(row.Element.Index);
        hash.Add(row.Length);
        foreach (TypeId member in members)
        {
            hash.Add(member.Index);
        }

        return hash.ToHashCode();
    }
}
