// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.StackMaps.Encodings;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.CodeGen;

/// <summary>Machine code of one function, not placed yet, and what must be known of it. Immutable.</summary>
public sealed class CompiledFunction
{
    /// <summary>The function.</summary>
    public required GlobalId Function { get; init; }

    /// <summary>Its name in profiles.</summary>
    public required string Name { get; init; }

    /// <summary>The code, entered at its start; constants may follow.</summary>
    public required byte[] Code { get; init; }

    /// <summary>Bytes of instructions at the start of <see cref="Code"/>; constants and tables follow.</summary>
    public int CodeBytes { get; init; }

    /// <summary>Where managed pointers are at every instruction; null for code that was not made by the compiler.</summary>
    public PointerMaps? Pointers { get; init; }

    /// <summary>What else is live where; null where the compiler was not told to keep it.</summary>
    public InstructionMaps? Maps { get; init; }

    /// <summary>The variables of the source program in places that hold managed pointers; null where none is known.</summary>
    public Maps.VariableMap? Variables { get; init; }

    /// <summary>Whether words of its frame hold managed pointers that other functions may write to.</summary>
    public bool HasManagedVariables { get; init; }

    /// <summary>Places in the code that depend on addresses.</summary>
    public required Relocation[] Relocations { get; init; }

    /// <summary>Sizes of the frame.</summary>
    public required FrameMap Frame { get; init; }

    /// <summary>Instructions of the IR behind the code.</summary>
    public required SourceMap Sources { get; init; }

    /// <summary>The states of its calls that have a bundle <c>deopt</c>, by ascending offset.</summary>
    public DeoptState[] DeoptStates { get; init; } = [];

    /// <summary>Its stackmaps and patchpoints, by ascending offset.</summary>
    public StackMapPoint[] Points { get; init; } = [];

    /// <summary>Where calls return to, ascending; empty where the compiler was not told to keep its maps.</summary>
    public int[] ReturnOffsets { get; init; } = [];
}

/// <summary>What a place in the code depends on. A relative one holds address + addend - address of the place.</summary>
public enum RelocationKind : byte
{
    /// <summary>32 bits: distance to a global's data, or to the address of a function as data.</summary>
    Rel32Global,

    /// <summary>64 bits: the same address.</summary>
    Abs64Global,

    /// <summary>32 bits: distance to the entry slot of a function of the program.</summary>
    Rel32EntrySlot,

    /// <summary>64 bits: address of a global of another module: a native function or variable.</summary>
    Abs64Native,

    /// <summary>32 bits: distance to an offset in this function's own code.</summary>
    Rel32Code,

    /// <summary>64 bits: address of an offset in this function's own code.</summary>
    Abs64Code,

    /// <summary>64 bits: address of a <see cref="Lowering.RuntimeHelper"/>.</summary>
    Abs64Helper,

    /// <summary>64 bits: address of a <see cref="Lowering.RuntimeFunction"/>.</summary>
    Abs64Function,

    /// <summary>32 bits, in object files: distance to the linker's word with the address of a global.</summary>
    Got32Global,

    /// <summary>32 bits, in object files: distance to the linker's word with the address of the symbol of a name.</summary>
    Got32Name,

    /// <summary>
    /// 32 bits, in object files: distance to the linker's word with the offset of a thread-local variable from the thread pointer.
    /// </summary>
    Got32ThreadLocal,
}

/// <summary>One place in the code.</summary>
/// <param name="Offset">Where it is, in bytes.</param>
/// <param name="Kind">What goes there.</param>
/// <param name="Index">Index of the global or of the name, or offset in the code.</param>
/// <param name="Addend">Added to the address. For a displacement at the end of an instruction, -4.</param>
public readonly record struct Relocation(int Offset, RelocationKind Kind, int Index, long Addend);

/// <summary>Bytes between the stack pointer and the return address, at every instruction.</summary>
/// <remarks>
/// A negative size stands for a dynamic frame: the word at <see cref="FramePointerOffset"/> from the stack pointer holds
/// the frame pointer, from which the return address is <see cref="FixedBytes"/> away.
/// </remarks>
/// <param name="Offsets">Code offsets, ascending, the first one 0: from there on, the size of the same index holds.</param>
/// <param name="Sizes">Bytes.</param>
public sealed record FrameMap(int[] Offsets, int[] Sizes)
{
    /// <summary>Bytes from the frame pointer of a dynamic frame to the return address.</summary>
    public int FixedBytes { get; init; }

    /// <summary>Where spill unit 0 is, from the stack pointer; in dynamic frames from the frame pointer.</summary>
    public int SpillOffset { get; init; }

    /// <summary>Number of spill units, of 8 bytes.</summary>
    public int SpillUnits { get; init; }

    /// <summary>8-byte units at the stack pointer for arguments of calls.</summary>
    public int OutgoingUnits { get; init; }

    /// <summary>
    /// The caller's registers that the frame keeps, by their encoding: the first one in the word below the return address, and so on.
    /// </summary>
    public int[] SavedRegisters { get; init; } = [];

    /// <summary>Code offset from which they are kept there.</summary>
    public int SavedFrom { get; init; }

    /// <summary>Whether a size stands for a dynamic frame.</summary>
    public static bool IsDynamic(int size) => size < 0;

    /// <summary>The size that stands for a dynamic frame.</summary>
    public static int Dynamic(int framePointerOffset) => -1 - framePointerOffset;

    /// <summary>Where a dynamic frame keeps its frame pointer, from the stack pointer.</summary>
    public static int FramePointerOffset(int size) => -1 - size;

    /// <summary>The size just before the instruction at an offset is executed.</summary>
    public int SizeAt(int offset) => Sizes[SourceMap.Find(Offsets, offset)];
}

/// <summary>Which instruction of the IR each machine instruction stands for.</summary>
/// <param name="Offsets">Code offsets, ascending.</param>
/// <param name="Insts">Index of the IR instruction from there on, or -1.</param>
public sealed record SourceMap(int[] Offsets, int[] Insts)
{
    /// <summary>The IR instruction behind a code offset, or none.</summary>
    public InstId At(int offset)
    {
        int row = Find(Offsets, offset);
        return row >= 0 && Insts[row] >= 0 ? new InstId(Insts[row]) : InstId.None;
    }

    internal static int Find(int[] offsets, int offset)
    {
        int row = Array.BinarySearch(offsets, offset);
        return row >= 0 ? row : ~row - 1;
    }
}
