// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Types;

namespace Stillpoint.Fuzz.Generation;

/// <summary>The types that one module uses: few, so that values of one type meet.</summary>
internal sealed class TypePool
{
    private const int MaxVectorBits = 512;
    private static readonly int[] CommonWidths = [1, 8, 16, 32, 32, 64, 64];
    private static readonly int[] LaneCounts = [2, 2, 3, 4, 4, 4, 5, 8, 8, 16];
    private readonly Module _module;
    private readonly RandomSource _random;
    private readonly List<TypeId> _integers = [];
    private readonly List<TypeId> _vectors = [];
    private readonly List<TypeId> _aggregates = [];

    public TypePool(Module module, RandomSource random)
    {
        _module = module;
        _random = random;
        Raw = module.Types.Array(TypeId.I8, RawBytes);
        foreach (int bits in CommonWidths)
            _integers.Add(Types.Integer(bits));
        if (random.Chance(60))
            _integers.Add(TypeId.I128);
        for (int odd = random.Next(3); odd > 0; odd--)
            _integers.Add(Types.Integer(random.Next(2, 128)));
        for (int count = random.Next(5); count > 0; count--)
            AddVector();
        for (int count = random.Next(4); count > 0; count--)
            AddAggregate();
    }

    public const int RawBytes = 64;

    /// <summary>Bytes that are accessed as any type; never the type of a value.</summary>
    public TypeId Raw { get; }

    public bool HasVectors => _vectors.Count > 0;

    public bool HasAggregates => _aggregates.Count > 0;

    private TypeTable Types => _module.Types;

    public TypeId Integer() => _random.PickFrom(_integers);

    public TypeId Float() => _random.Chance(50) ? TypeId.Float : TypeId.Double;

    public TypeId Scalar() => _random.Chance(25) ? Float() : Integer();

    public TypeId Vector() => _random.PickFrom(_vectors);

    public TypeId Aggregate() => _random.PickFrom(_aggregates);

    /// <summary>Any type of value but pointers.</summary>
    public TypeId Any() => _random.Next(10) switch
    {
        < 2 when HasVectors => Vector(),
        2 when HasAggregates => Aggregate(),
        _ => Scalar(),
    };

    /// <summary>An integer type or a vector of integers.</summary>
    public TypeId IntegerShape() => _random.Chance(25) && HasVectors && Vector() is var vector && IsInteger(vector)
        ? vector
        : Integer();

    /// <summary>A float type or a vector of floats.</summary>
    public TypeId FloatShape() => _random.Chance(35) && HasVectors && Vector() is var vector && IsFloat(vector)
        ? vector
        : Float();

    public bool IsInteger(TypeId type) => Types.ScalarKind(type) == TypeKind.Integer;

    public bool IsFloat(TypeId type) => Types.ScalarKind(type) is TypeKind.Float or TypeKind.Double;

    public bool IsVector(TypeId type) => Types[type].Kind == TypeKind.Vector;

    public bool IsAggregate(TypeId type) => Types[type].Kind is TypeKind.Array or TypeKind.Struct;

    /// <summary>Bits of a scalar, or of one element of a vector.</summary>
    public int Bits(TypeId type) => _module.Layout.ScalarBits(Types.ScalarOf(type));

    public int Lanes(TypeId type) => IsVector(type) ? (int)Types[type].Length : 1;

    /// <summary>The integer type of the shape and width of another one.</summary>
    public TypeId IntegerLike(TypeId shape) => Types.WithScalar(shape, Types.Integer(Bits(shape)));

    public int PartCount(TypeId aggregate) => Types[aggregate].Kind == TypeKind.Array
        ? (int)Types[aggregate].Length
        : Types.Members(aggregate).Length;

    public TypeId Part(TypeId aggregate, int index) => Types[aggregate].Kind == TypeKind.Array
        ? Types[aggregate].Element
        : Types.Members(aggregate)[index];

    /// <summary>The suffix that an overloaded intrinsic's name has for a type.</summary>
    public string Suffix(TypeId type) => Types[type].Kind switch
    {
        TypeKind.Integer => $"i{Types[type].Bits}",
        TypeKind.Float => "f32",
        TypeKind.Double => "f64",
        TypeKind.Pointer => "p0",
        TypeKind.Vector => $"v{Types[type].Length}{Suffix(Types[type].Element)}",
        _ => throw new ArgumentException("no suffix", nameof(type)),
    };

    private void AddVector()
    {
        TypeId element = Scalar();
        int lanes = _random.Pick<int>(LaneCounts);
        int bits = _module.Layout.ScalarBits(element);
        if (bits * lanes > MaxVectorBits)
            lanes = Math.Max(2, MaxVectorBits / bits);
        _vectors.Add(Types.Vector(element, lanes));
    }

    private void AddAggregate()
    {
        if (_random.Chance(40))
        {
            _aggregates.Add(Types.Array(_random.Chance(70) ? Scalar() : Any(), _random.Next(2, 4)));
            return;
        }

        var fields = new TypeId[_random.Next(1, 4)];
        for (int i = 0; i < fields.Length; i++)
            fields[i] = Any();
        _aggregates.Add(Types.Struct(fields));
    }
}
