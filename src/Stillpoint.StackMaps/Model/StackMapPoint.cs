// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace Stillpoint.StackMaps.Model;

/// <summary>What a point of the code was made for.</summary>
public enum StackMapPointKind : byte
{
    /// <summary><c>llvm.experimental.stackmap</c>: the code of the program, which may be overwritten.</summary>
    StackMap,

    /// <summary><c>llvm.experimental.patchpoint</c>, or a statepoint with bytes to be patched: a call or nops, to be patched.</summary>
    Patchpoint,

    /// <summary><c>llvm.experimental.gc.statepoint</c> with a number of its own: where the call returns to, and no bytes.</summary>
    Statepoint,
}

/// <summary>A point of the code that the program has marked: values that are recorded there, and bytes that may be patched.</summary>
/// <remarks>Source: LLVM, Stack maps and patch points.</remarks>
/// <param name="Kind">What it was made for.</param>
/// <param name="Id">Its number, which other points may have, too.</param>
/// <param name="Offset">Code offset of its first byte.</param>
/// <param name="Bytes">Bytes from there that may be overwritten: the shadow of a stackmap, the region of a patchpoint.</param>
/// <param name="Values">
/// What is recorded, in its order; one that takes several registers is several values. With <c>anyregcc</c> the result and the
/// arguments come first. They hold before the first instruction of the point.
/// </param>
public sealed record StackMapPoint(
    StackMapPointKind Kind, ulong Id, int Offset, int Bytes, ImmutableArray<RecordedValue> Values)
{
    /// <summary>
    /// Length of the region's first instruction, a call or a nop in its place: it lies within an aligned word of 8 bytes. A call that is
    /// patched in has the same length, so that all return to the same place. 0 where there is no room for one, and for a stackmap.
    /// </summary>
    public int CallBytes { get; init; }

    /// <summary>
    /// Whether a call may be there: for the code around it, it is one. With <c>anyregcc</c> and no callee it is not.
    /// </summary>
    public bool CanCall { get; init; }

    /// <summary>Whether the first value is the result, in one register, and no managed pointer; only told with <c>anyregcc</c>.</summary>
    public bool HasPlainResult { get; init; }

    /// <summary>Flags of a statepoint, 0 to 3.</summary>
    public int Flags { get; init; }

    /// <summary>Whether a frame may be inside of it: code behind the first instruction is where a call returns to.</summary>
    public bool MakesCall { get; init; }

    /// <summary>
    /// Where else values are, of a point with a call as it is before and behind that: who changes one changes it there, too. Registers only
    /// count before the first instruction of the point.
    /// </summary>
    public ImmutableArray<RecordedCopy> Copies { get; init; } = [];

    /// <summary>Registers that hold something behind the region, ascending; of a stackmap none are told.</summary>
    public ImmutableArray<RecordedValue> LiveOuts { get; init; } = [];
}
