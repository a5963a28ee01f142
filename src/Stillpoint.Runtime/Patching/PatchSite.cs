// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Runtime.Code;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.Runtime.Patching;

/// <summary>What is at a site now.</summary>
public enum PatchState : byte
{
    /// <summary>What the compiler put there.</summary>
    Original,

    /// <summary>Nops in place of its call.</summary>
    Nops,

    /// <summary>A call of something else.</summary>
    Call,

    /// <summary>Other code, in all of its bytes.</summary>
    Code,

    /// <summary>Who comes there leaves the guest: see <see cref="PatchExit"/>.</summary>
    Exit,
}

/// <summary>A stackmap or patchpoint in code that was compiled, at an address.</summary>
/// <remarks>Thread-safe. What is at it changes only by <see cref="CodePatcher.Apply"/>.</remarks>
public sealed class PatchSite
{
    internal PatchSite(CodePatcher patcher, PlacedFunction function, StackMapPoint point)
    {
        Patcher = patcher;
        Function = function;
        Point = point;
        Address = function.Start + point.Offset;
        Original = Read(Address, point.Bytes);
    }

    /// <summary>Its number, which other sites may have, too.</summary>
    public ulong Id => Point.Id;

    /// <summary>Where its first byte is.</summary>
    public nint Address { get; }

    /// <summary>The name of the function that it is in.</summary>
    public string FunctionName => Function.Function.Name;

    /// <summary>What was recorded when it was compiled.</summary>
    public StackMapPoint Point { get; }

    /// <summary>What is at it now.</summary>
    public PatchState State { get; internal set; }

    /// <summary>Whether only frames that are in its code already come there: calls of its function have other code.</summary>
    public bool IsRetired { get; internal set; }

    /// <summary>
    /// Whether its code is gone: nothing can be patched any more. <see cref="CodePatcher.Find"/> gives those of newer code.
    /// </summary>
    public bool IsFreed { get; internal set; }

    internal CodePatcher Patcher { get; }

    internal PlacedFunction Function { get; }

    /// <summary>The bytes that it had when it was placed.</summary>
    internal byte[] Original { get; }

    /// <summary>What an exit is told, while that is its state.</summary>
    internal Func<PatchExit, PatchAction>? Handler { get; set; }

    /// <summary>Code in the cache that it calls, or 0.</summary>
    internal nint Stub { get; set; }

    /// <summary>Whether bytes behind the first ones are others than what the compiler put there.</summary>
    internal bool IsFilled { get; set; }

    /// <summary>Grows with each patch.</summary>
    internal long Version { get; set; }

    /// <summary>The last transaction that named it.</summary>
    internal long Transaction { get; set; }

    internal ulong End => (ulong)Address + (ulong)Point.Bytes;

    // Safe because: code that was published, and can be read.
    private static unsafe byte[] Read(nint address, int bytes) => new ReadOnlySpan<byte>((void*)address, bytes).ToArray();

    /// <inheritdoc/>
    public override string ToString() =>
        $"{(Point.Kind == StackMapPointKind.StackMap ? "stackmap" : "patchpoint")} {Id} at @{FunctionName}+{Point.Offset}";
}
