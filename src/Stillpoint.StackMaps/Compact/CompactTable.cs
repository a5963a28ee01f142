// SPDX-License-Identifier: MIT
// A table of our maps in a file, as a compiler writes one for a module and a linker puts them behind each other. Little-endian; a
// table starts at a multiple of 8 and has a multiple of 8 bytes.
//
//   header           u32 magic, u32 bytes of the table, u32 number of functions, u32 number of lengths
//   each function    u64 address, u32 bytes of code, i32 first unit from the CFA, u32 offset of its stream in the table, u32 its bytes
//   lengths          4 bits each, the lower ones first: bits of the words of all codes, see MapTables.Lengths
//   streams          each from a whole byte on
//   padding          zeros
using System.Collections.Immutable;
using Stillpoint.StackMaps.Encodings;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.StackMaps.Compact;

/// <summary>The maps of the functions of a module, as they are in the section <c>.stillpoint_maps</c>.</summary>
/// <param name="Tables">The codes of all streams.</param>
/// <param name="Functions">The functions.</param>
public sealed record CompactTable(MapTables Tables, ImmutableArray<CompactFunction> Functions)
{
    /// <summary>Bytes in front of the functions.</summary>
    public const int HeaderBytes = 16;

    /// <summary>Bytes of each function, its address first.</summary>
    public const int FunctionBytes = 24;

    /// <summary>Where tables start.</summary>
    public const int Alignment = 8;

    /// <summary>Bytes of the table in a file.</summary>
    public long ByteCount => CompactTableWriter.SizeOf(this);

    /// <summary>"SPM1".</summary>
    internal const uint Magic = 0x314D5053;
}

/// <summary>The maps of a function in a file.</summary>
/// <param name="Address">Its address; 0 where a relocation tells it.</param>
/// <param name="CodeBytes">Bytes of its code.</param>
/// <param name="FirstUnit">
/// Where unit 0 of the frame is: bytes from the canonical frame address, which is the stack pointer before the call. Words of
/// arguments begin at that address, and words of arguments for others at the stack pointer.
/// </param>
/// <param name="Maps">Where pointers are, made by a <see cref="CompactEncoding"/> that has the tables of the module.</param>
public sealed record CompactFunction(ulong Address, uint CodeBytes, int FirstUnit, PointerMaps Maps)
{
    /// <summary>The maps, decoded: with a boundary for each change only. References of dead registers are told as live ones.</summary>
    public InstructionMaps ToInstructionMaps() =>
        Maps is CompactMaps maps ? maps.Decode((int)CodeBytes) : new InstructionMaps([], [0], [], []);
}
