// SPDX-License-Identifier: MIT
namespace Stillpoint.StackMaps.V3;

/// <summary>Where a value is, by the number in the format.</summary>
public enum StackMapLocationKind : byte
{
    None = 0,

    /// <summary>In a register.</summary>
    Register = 1,

    /// <summary>The value is a register plus an offset: the address of a variable in the frame.</summary>
    Direct = 2,

    /// <summary>In memory at a register plus an offset: spilled.</summary>
    Indirect = 3,

    /// <summary>A number of 32 bits, signed.</summary>
    Constant = 4,

    /// <summary>A number of 64 bits in the constants of the table.</summary>
    ConstantIndex = 5,
}

/// <summary>Where one value is.</summary>
/// <param name="Kind">What the other fields mean.</param>
/// <param name="Size">Bytes of the value; LLVM writes 8 for constants.</param>
/// <param name="DwarfRegister">The register; 0 for constants.</param>
/// <param name="Offset">Bytes from the register, or the constant, or the number of the constant.</param>
public readonly record struct StackMapLocation(StackMapLocationKind Kind, ushort Size, ushort DwarfRegister, int Offset)
{
    /// <summary>Bytes of a constant's location.</summary>
    public const ushort ConstantSize = 8;

    /// <summary>A value in a register.</summary>
    public static StackMapLocation Register(ushort register, ushort size) => new(StackMapLocationKind.Register, size, register, 0);

    /// <summary>The address of a place in the frame.</summary>
    public static StackMapLocation Direct(ushort register, int offset, ushort size) =>
        new(StackMapLocationKind.Direct, size, register, offset);

    /// <summary>A value in memory.</summary>
    public static StackMapLocation Indirect(ushort register, int offset, ushort size) =>
        new(StackMapLocationKind.Indirect, size, register, offset);

    /// <summary>A number of 32 bits.</summary>
    public static StackMapLocation Constant(int value) => new(StackMapLocationKind.Constant, ConstantSize, 0, value);

    /// <summary>A number in the constants of the table.</summary>
    public static StackMapLocation ConstantIndex(int index) => new(StackMapLocationKind.ConstantIndex, ConstantSize, 0, index);
}

/// <summary>A register that is live behind a patchpoint.</summary>
/// <param name="DwarfRegister">The register.</param>
/// <param name="Size">Bytes of it that are live.</param>
public readonly record struct LiveOut(ushort DwarfRegister, byte Size);
