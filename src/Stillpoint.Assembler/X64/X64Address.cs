// SPDX-License-Identifier: MIT
using System;

namespace Stillpoint.Assembler.X64;

/// <summary>A place in the code under construction; made by <see cref="X64Assembler.NewLabel"/>.</summary>
/// <param name="Index">Position in the assembler's table of labels.</param>
public readonly record struct X64Label(int Index);

/// <summary>A memory operand: base + index * scale + displacement, rip-relative to a label, or at fs:displacement.</summary>
public readonly record struct X64Address
{
    private enum Kind : byte
    {
        Based,
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

    internal bool IsRipRelative => _kind == Kind.RipRelative;

    internal bool IsThreadPointer => _kind == Kind.ThreadPointer;

    internal Gpr Base => (Gpr)_base;

    internal Gpr Index => (Gpr)_index;

    internal int ScaleBits => _scaleBits;

    /// <summary>The label of a rip-relative operand, which is held in place of the displacement.</summary>
    internal X64Label Label => new(Displacement);

    /// <summary>[base + displacement]</summary>
    public static X64Address At(Gpr @base, int displacement = 0) => new(Kind.Based, (int)@base, -1, 0, displacement);

    /// <summary>[base + index * scale + displacement]</summary>
    /// <exception cref="ArgumentException">rsp cannot be an index; the scale is 1, 2, 4 or 8.</exception>
    public static X64Address At(Gpr @base, Gpr index, int scale, int displacement = 0)
    {
        if (index == Gpr.Rsp) throw new ArgumentException("rsp cannot be an index", nameof(index));
        int bits = scale switch
        {
            1 => 0,
            2 => 1,
            4 => 2,
            8 => 3,
            _ => throw new ArgumentException("scale must be 1, 2, 4 or 8", nameof(scale)),
        };
        return new X64Address(Kind.Based, (int)@base, (int)index, bits, displacement);
    }

    /// <summary>[rip + distance to the label]</summary>
    public static X64Address Of(X64Label label) => new(Kind.RipRelative, -1, -1, 0, label.Index);

    /// <summary>fs:[displacement], relative to the thread pointer.</summary>
    public static X64Address AtThreadPointer(int displacement) => new(Kind.ThreadPointer, -1, -1, 0, displacement);
}
