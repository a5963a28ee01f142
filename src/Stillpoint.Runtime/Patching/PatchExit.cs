// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Runtime.Execution;

namespace Stillpoint.Runtime.Patching;

/// <summary>How a fiber goes on that has come to an exit.</summary>
public readonly struct PatchAction
{
    private PatchAction(PatchActionKind kind) => Kind = kind;

    internal PatchActionKind Kind { get; }

    internal string? Reason { get; private init; }

    internal ulong Value { get; private init; }

    /// <summary>It runs what is there now: where that is still the exit, the handler is called again.</summary>
    public static PatchAction Resume => new(PatchActionKind.Resume);

    /// <summary>The function returns to its caller, without a result.</summary>
    public static PatchAction Return() => new(PatchActionKind.Return);

    /// <summary>The function returns an integer, a pointer, or the bits of one.</summary>
    public static PatchAction Return(ulong value) => new(PatchActionKind.Return) { Value = value };

    /// <summary>The function returns a double.</summary>
    public static PatchAction Return(double value) =>
        new(PatchActionKind.ReturnDouble) { Value = BitConverter.DoubleToUInt64Bits(value) };

    /// <summary>The fiber traps.</summary>
    public static PatchAction Trap(string reason) => new(PatchActionKind.Trap) { Reason = reason };
}

internal enum PatchActionKind : byte
{
    Trap,
    Resume,
    Return,
    ReturnDouble,
}

/// <summary>A fiber that has come to an exit. Valid during the call of its handler, on that thread.</summary>
public sealed class PatchExit
{
    private readonly CompiledThread _thread;

    internal PatchExit(PatchSite site, CompiledThread thread)
    {
        Site = site;
        _thread = thread;
    }

    /// <summary>The site.</summary>
    public PatchSite Site { get; }

    /// <summary>The frames of the fiber, the one at the site first.</summary>
    public RecordedFrame[] Frames() => _thread.RecordedFrames();
}
