// SPDX-License-Identifier: MIT
using System;

namespace Stillpoint.Assembler.X64;

/// <summary>A place in the code under construction; made by <see cref="CodeBuffer.NewLabel"/>.</summary>
/// <param name="Index">Position in the buffer's table of labels.</param>
public readonly record struct X64Label(int Index);

/// <summary>
/// A memory operand: base + index * scale + displacement with each part optional, rip-relative, or at fs:displacement.
/// </summary>
public readonly record struct X64Address
{
    private enum Kind : byte
    {
        Based,
        Label,
        RipRelative,
        ThreadPointer,
    }

    private readonly Kind _kind;
    private readonly sbyte _base;
    private readonly sbyte _index;
    private readonly byte _scaleBits;

    private X64Address(Kind kind, int @base, int index, int scaleBits, int displacement)
    {
        _kind = kind;
        _base = (sbyte)@base;
        _index = (sbyte)index;
        _scaleBits = (byte)scaleBits;
        Displacement = displacement;
    }

    internal int Displacement { get; }

    internal bool HasIndex => _index >= 0;

    internal bool HasBase => _base >= 0;

    /// <summary>Relative to rip, either at a label or at a displacement that a relocation completes.</summary>
    internal bool IsRipRelative => _kind is Kind.Label or Kind.RipRelative;

    internal bool IsLabel => _kind == Kind.Label;

    internal bool IsThreadPointer => _kind == Kind.ThreadPointer;

    internal Gpr Base => (Gpr)_base;

    internal Gpr Index => (Gpr)_index;

    internal int ScaleBits => _scaleBits;

    /// <summary>The label of <see cref="IsLabel"/>, which is held in place of the displacement.</summary>
    internal X64Label Target => new(Displacement);

    /// <summary>[base + displacement]</summary>
    public static X64Address At(Gpr @base, int displacement = 0) => new(Kind.Based, (int)@base, -1, 0, displacement);

    /// <summary>[base + index * scale + displacement]</summary>
    /// <exception cref="ArgumentException">rsp cannot be an index; the scale is 1, 2, 4 or 8.</exception>
    public static X64Address At(Gpr @base, Gpr index, int scale, int displacement = 0) =>
        new(Kind.Based, (int)@base, CheckedIndex(index), BitsOfScale(scale), displacement);

    /// <summary>[index * scale + displacement]</summary>
    /// <exception cref="ArgumentException">rsp cannot be an index; the scale is 1, 2, 4 or 8.</exception>
    public static X64Address Scaled(Gpr index, int scale, int displacement = 0) =>
        new(Kind.Based, -1, CheckedIndex(index), BitsOfScale(scale), displacement);

    /// <summary>[displacement], an address in the lowest or the highest 2 GiB.</summary>
    public static X64Address Absolute(int displacement) => new(Kind.Based, -1, -1, 0, displacement);

    /// <summary>[rip + distance to the label]</summary>
    public static X64Address Of(X64Label label) => new(Kind.Label, -1, -1, 0, label.Index);

    /// <summary>
    /// [rip + displacement]; for what lies outside the buffer, by a relocation at
    /// <see cref="X64Encoder.LastDisplacementOffset"/>.
    /// </summary>
    public static X64Address RipRelative(int displacement) => new(Kind.RipRelative, -1, -1, 0, displacement);

    /// <summary>fs:[displacement], relative to the thread pointer.</summary>
    public static X64Address AtThreadPointer(int displacement) => new(Kind.ThreadPointer, -1, -1, 0, displacement);

    private static int CheckedIndex(Gpr index) =>
        index != Gpr.Rsp ? (int)index : throw new ArgumentException("rsp cannot be an index", nameof(index));

    private static int BitsOfScale(int scale) => scale switch
    {
        1 => 0,
        2 => 1,
        4 => 2,
        8 => 3,
        _ => throw new ArgumentException("scale must be 1, 2, 4 or 8", nameof(scale)),
    };
}
