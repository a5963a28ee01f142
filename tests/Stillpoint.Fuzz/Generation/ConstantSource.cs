// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Types;

namespace Stillpoint.Fuzz.Generation;

/// <summary>Random constants, those at the edges of a type more often.</summary>
internal sealed class ConstantSource(Module module, TypePool types, RandomSource random)
{
    private static readonly double[] Floats =
    [
        0, -0.0, 1, -1, 0.5, 2, -3.25, 1e10, -1e-10, 255, 65536, 2147483648.0, -9223372036854775808.0,
        1.8446744073709552e19, 1e38, 1e-40, double.PositiveInfinity, double.NegativeInfinity, double.NaN, 0.1,
    ];

    public ConstantId Any(TypeId type)
    {
        ConstantTable constants = module.Constants;
        switch (module.Types[type].Kind)
        {
            case TypeKind.Integer:
                return constants.Integer(type, Integer(module.Types[type].Bits));
            case TypeKind.Float:
                return constants.Float((float)Float());
            case TypeKind.Double:
                return constants.Double(Float());
            case TypeKind.Vector or TypeKind.Array or TypeKind.Struct when random.Chance(20):
                return constants.Simple(ConstantKind.Zero, type);
            case TypeKind.Vector:
                return Vector(type);
            case TypeKind.Array or TypeKind.Struct:
                var parts = new ConstantId[types.PartCount(type)];
                for (int i = 0; i < parts.Length; i++)
                    parts[i] = Any(types.Part(type, i));
                return constants.Aggregate(type, parts);
            default:
                throw new ArgumentException("no constants of this type", nameof(type));
        }
    }

    /// <summary>An integer, or a vector of integers, each from 0 to <paramref name="bound"/> - 1.</summary>
    public ConstantId Below(TypeId type, int bound)
    {
        if (!types.IsVector(type))
            return module.Constants.Integer(type, (UInt128)random.Next(bound));
        var lanes = new ConstantId[types.Lanes(type)];
        for (int i = 0; i < lanes.Length; i++)
            lanes[i] = Below(module.Types[type].Element, bound);
        return module.Constants.Aggregate(type, lanes);
    }

    /// <summary>A scalar, or a vector with it in every lane.</summary>
    public ConstantId Splat(TypeId type, ConstantId scalar)
    {
        if (!types.IsVector(type))
            return scalar;
        var lanes = new ConstantId[types.Lanes(type)];
        Array.Fill(lanes, scalar);
        return module.Constants.Aggregate(type, lanes);
    }

    public ConstantId Splat(TypeId type, UInt128 value) =>
        Splat(type, module.Constants.Integer(module.Types.ScalarOf(type), value));

    public ConstantId SplatFloat(TypeId type, double value)
    {
        TypeId scalar = module.Types.ScalarOf(type);
        return Splat(
            type, scalar == TypeId.Float ? module.Constants.Float((float)value) : module.Constants.Double(value));
    }

    public UInt128 Integer(int bits)
    {
        UInt128 ones = UInt128.MaxValue >> (128 - bits);
        UInt128 value = random.Next(12) switch
        {
            0 => 0,
            1 => 1,
            2 => ones,
            3 => UInt128.One << (bits - 1),
            4 => ones >> 1,
            5 => UInt128.One << random.Next(bits),
            6 => ((UInt128)random.Bits() << 64) | random.Bits(),
            7 => random.Bits() & 0xFFFF_FFFF,
            8 => (UInt128)(Int128)(-random.Next(200)),
            _ => (UInt128)random.Next(20),
        };
        return value & ones;
    }

    private ConstantId Vector(TypeId type)
    {
        TypeId element = module.Types[type].Element;
        if (random.Chance(30))
            return Splat(type, Any(element));
        var lanes = new ConstantId[types.Lanes(type)];
        for (int i = 0; i < lanes.Length; i++)
            lanes[i] = Any(element);
        return module.Constants.Aggregate(type, lanes);
    }

    private double Float() => random.Chance(70) ? random.Pick<double>(Floats) : random.Next(-1000, 1000) / 8.0;
}
