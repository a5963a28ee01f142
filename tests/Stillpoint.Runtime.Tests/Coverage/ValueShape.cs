// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Stillpoint.Runtime.Tests.Coverage;

/// <summary>A scalar or vector type of the matrix.</summary>
/// <param name="Scalar">Text of the scalar: <c>i17</c>, <c>double</c>.</param>
/// <param name="Lanes">Lanes of a vector, or 0 for the scalar itself.</param>
internal readonly record struct ValueShape(string Scalar, int Lanes)
{
    private static readonly int[] LaneCounts = [1, 2, 3, 4, 5, 8, 16, 17];

    public static string[] Integers { get; } = ["i1", "i3", "i8", "i17", "i32", "i64", "i65", "i127", "i128"];

    public static string[] Floats { get; } = ["float", "double"];

    /// <summary>A pointer into a collected heap; every other one that is read is derived.</summary>
    public const string Managed = "ptr addrspace(1)";

    public bool IsFloat => Scalar is "float" or "double";

    public bool IsInteger => Scalar[0] == 'i';

    /// <summary>Bits of the scalar.</summary>
    public int Bits => Scalar switch
    {
        "float" => 32,
        "double" or Managed => 64,
        _ => int.Parse(Scalar[1..], CultureInfo.InvariantCulture),
    };

    /// <summary>Bits of the whole value.</summary>
    public int TotalBits => Bits * Math.Max(Lanes, 1);

    /// <summary>Bits of the whole-byte integer that carries a scalar through memory.</summary>
    public int ContainerBits => Bits switch { <= 8 => 8, <= 16 => 16, <= 32 => 32, <= 64 => 64, _ => 128 };

    public string Text => Lanes == 0 ? Scalar : $"<{Lanes} x {Scalar}>";

    /// <summary>The same shape with another scalar.</summary>
    public ValueShape Of(string scalar) => this with { Scalar = scalar };

    /// <summary>The type that carries the value through memory.</summary>
    public ValueShape Container => !IsInteger ? this : Of($"i{ContainerBits}");

    /// <summary>The shape of comparisons.</summary>
    public ValueShape Truth => Of("i1");

    /// <summary>Suffix of an intrinsic's name.</summary>
    public string Suffix => (Lanes == 0 ? "" : $"v{Lanes}") + Scalar switch
    {
        "float" => "f32",
        "double" => "f64",
        Managed => "p1",
        _ => Scalar,
    };

    /// <summary>A scalar and its vectors.</summary>
    public static IEnumerable<ValueShape> All(string scalar) =>
        LaneCounts.Prepend(0).Select(lanes => new ValueShape(scalar, lanes));

    /// <summary>A constant with the same scalar in every lane.</summary>
    public string Splat(string scalar)
    {
        string element = $"{Scalar} {scalar}";
        return Lanes == 0 ? scalar : "<" + string.Join(", ", Enumerable.Repeat(element, Lanes)) + ">";
    }
}

/// <summary>What operands of a case are filled with.</summary>
internal enum Fill
{
    /// <summary>Random bits, zeros, ones, and the extremes of the container.</summary>
    Bits,

    /// <summary>Every sort of float.</summary>
    Float,

    /// <summary>From -1 to 1, exclusive.</summary>
    Unit,
}
