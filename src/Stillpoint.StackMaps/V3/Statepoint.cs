// SPDX-License-Identifier: MIT
using System;

namespace Stillpoint.StackMaps.V3;

/// <summary>What is asked of a statepoint, by LLVM's bits.</summary>
[Flags]
public enum StatepointFlags
{
    None = 0,

    /// <summary>The call leaves code that the collector knows.</summary>
    GcTransition = 1,

    /// <summary>Values for deoptimization may be in registers.</summary>
    DeoptLiveIn = 2,
}

/// <summary>A record, read as that of a <c>gc.statepoint</c>. A view: nothing is copied.</summary>
/// <remarks>
/// Nothing in the format says which records are statepoints. One has three constants (calling convention, flags, number of
/// deopt locations), the deopt locations, pairs of base and derived pointer, and at the end the allocas among its
/// <c>gc-live</c> operands, which alone are <see cref="StackMapLocationKind.Direct"/>. A <c>stackmap</c> whose operands look like
/// that is taken for one. Based on: LLVM 19, StackMaps::parseStatepointOpers.
/// </remarks>
public readonly ref struct Statepoint
{
    /// <summary>The id that LLVM's passes give to statepoints unless a function asks for another.</summary>
    public const ulong DefaultId = 0xABCDEF00;

    private const int HeaderLocations = 3;
    private const int LastCallingConvention = 1023;
    private const StatepointFlags AllFlags = StatepointFlags.GcTransition | StatepointFlags.DeoptLiveIn;

    private readonly ReadOnlySpan<StackMapLocation> _pairs;

    private Statepoint(ReadOnlySpan<StackMapLocation> locations, int deoptCount, int pairLocations)
    {
        CallingConvention = locations[0].Offset;
        Flags = (StatepointFlags)locations[1].Offset;
        ReadOnlySpan<StackMapLocation> rest = locations[HeaderLocations..];
        DeoptLocations = rest[..deoptCount];
        _pairs = rest.Slice(deoptCount, pairLocations);
        Allocas = rest[(deoptCount + pairLocations)..];
    }

    /// <summary>LLVM's number of the call's calling convention.</summary>
    public int CallingConvention { get; }

    public StatepointFlags Flags { get; }

    /// <summary>Where the operands of the <c>deopt</c> bundle are.</summary>
    public ReadOnlySpan<StackMapLocation> DeoptLocations { get; }

    /// <summary>Pairs of base and derived pointer.</summary>
    public int PairCount => _pairs.Length / 2;

    /// <summary>Addresses of allocas that the collector is to look at.</summary>
    public ReadOnlySpan<StackMapLocation> Allocas { get; }

    /// <summary>Reads a record as a statepoint.</summary>
    /// <returns>False if it cannot be one.</returns>
    public static bool TryRead(StackMapRecord record, out Statepoint statepoint)
    {
        ArgumentNullException.ThrowIfNull(record);
        statepoint = default;
        ReadOnlySpan<StackMapLocation> locations = record.Locations.AsSpan();
        if (record.LiveOuts.Length != 0
            || locations.Length < HeaderLocations
            || !IsConstantWithin(locations[0], LastCallingConvention)
            || !IsConstantWithin(locations[1], (int)AllFlags)
            || !IsConstantWithin(locations[2], locations.Length - HeaderLocations))
        {
            return false;
        }

        int deoptCount = locations[2].Offset;
        ReadOnlySpan<StackMapLocation> rest = locations[(HeaderLocations + deoptCount)..];
        int pairs = 0;
        while (pairs < rest.Length && rest[pairs].Kind != StackMapLocationKind.Direct)
        {
            pairs++;
        }

        for (int i = pairs; i < rest.Length; i++)
        {
            if (rest[i].Kind != StackMapLocationKind.Direct)
            {
                return false;
            }
        }

        if (pairs % 2 != 0)
        {
            return false;
        }

        statepoint = new Statepoint(locations, deoptCount, pairs);
        return true;
    }

    /// <summary>Where the start of the object is that a derived pointer points into.</summary>
    /// <param name="pair">From 0 to <see cref="PairCount"/>, exclusive.</param>
    public StackMapLocation BaseAt(int pair) => _pairs[2 * pair];

    /// <summary>Where a pointer is, which may be the same place as that of its base.</summary>
    /// <param name="pair">From 0 to <see cref="PairCount"/>, exclusive.</param>
    public StackMapLocation DerivedAt(int pair) => _pairs[(2 * pair) + 1];

    private static bool IsConstantWithin(StackMapLocation location, int most) =>
        location is { Kind: StackMapLocationKind.Constant, Size: StackMapLocation.ConstantSize, DwarfRegister: 0 }
        && (uint)location.Offset <= (uint)most;
}
