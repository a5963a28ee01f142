// SPDX-License-Identifier: MIT
using System;
using Stillpoint.StackMaps;
using Stillpoint.StackMaps.Elf;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.CodeGen.X64;

/// <summary>Registers by the numbers of DWARF.</summary>
/// <remarks>Source: System V ABI, AMD64 supplement, figure 3.36.</remarks>
public static class X64Dwarf
{
    /// <summary>rsp</summary>
    public const int StackPointer = 7;

    /// <summary>rbp</summary>
    public const int FramePointer = 6;

    /// <summary>Where a function returns to.</summary>
    public const int ReturnAddress = 16;

    /// <summary>What a function of the guest's convention does not keep although a C caller expects it.</summary>
    public static ReadOnlySpan<byte> Forgotten => [3, 6, 12, 13, 14];

    /// <summary>The number of a general register by its encoding.</summary>
    public static int Number(int encoding) => DwarfRegisters.OfGeneral(ElfMachine.X64, encoding);

    /// <summary>The number of a register.</summary>
    public static ushort Number(Location place) => (ushort)(place.IsVector
        ? DwarfRegisters.OfVector(ElfMachine.X64, place.RegisterNumber)
        : Number(place.RegisterNumber));
}
