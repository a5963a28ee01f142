// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace Stillpoint.StackMaps.Model;

/// <summary>A value that is recorded at a place in the code: where it is, or what it is.</summary>
/// <param name="Place">Where it is; none for a constant or an address.</param>
/// <param name="Constant">The constant; of an address, its offset from the stack pointer or, in a dynamic frame, its frame pointer.</param>
/// <param name="Bytes">How large it is, 1 to 16; of a place, that many of its lowest bytes count.</param>
/// <param name="IsAddress">Whether it is the address of a variable in the frame.</param>
public readonly record struct RecordedValue(Location Place, long Constant, int Bytes, bool IsAddress = false)
{
    /// <summary>How many of its lowest bits count, of one that is in a place: fewer than its bytes have for integers such as i1.</summary>
    public int Bits
    {
        get => field == 0 ? 8 * Bytes : field;
        init;
    }

    /// <summary>Whether it is a constant.</summary>
    public bool IsConstant => Place.IsNone && !IsAddress;

    /// <inheritdoc/>
    public override string ToString() => IsConstant ? $"{Constant}" : IsAddress ? $"frame + {Constant}" : $"{Place}";
}

/// <summary>A value that is in two places, both of which are read later on.</summary>
/// <param name="Place">Where it is recorded.</param>
/// <param name="Copy">Where it is, too.</param>
public readonly record struct RecordedCopy(Location Place, Location Copy);

/// <summary>
/// What the source program's variables are at a call, as its bundle <c>deopt</c> says: what is needed to go on with another frame
/// in place of the caller's.
/// </summary>
/// <remarks>Source: LLVM Language Reference, Deoptimization Operand Bundles.</remarks>
/// <param name="Offset">Code offset behind the call, where it returns to.</param>
/// <param name="Values">The values, in their order; one that takes several registers is several values.</param>
public sealed record DeoptState(int Offset, ImmutableArray<RecordedValue> Values)
{
    /// <summary>Where else values are: who changes one changes it there, too.</summary>
    public ImmutableArray<RecordedCopy> Copies { get; init; } = [];
}
