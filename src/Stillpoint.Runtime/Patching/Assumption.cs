// SPDX-License-Identifier: MIT
using System;

namespace Stillpoint.Runtime.Patching;

/// <summary>
/// Something that compiled code relies on: a class has no subclass, a variable keeps its value. Code that does has a stackmap or
/// patchpoint with one of the assumption's numbers in front of what relies on it. Thread-safe.
/// </summary>
public sealed class Assumption
{
    private readonly CodePatcher _patcher;
    private readonly ulong[] _ids;
    private volatile bool _isInvalid;

    internal Assumption(CodePatcher patcher, string name, ulong[] ids)
    {
        _patcher = patcher;
        Name = name;
        _ids = ids;
    }

    /// <summary>What messages call it.</summary>
    public string Name { get; }

    /// <summary>Whether it holds.</summary>
    public bool IsValid => !_isInvalid;

    internal ReadOnlySpan<ulong> Ids => _ids;

    /// <summary>Whether it was released. With the patcher's gate.</summary>
    internal bool IsForgotten { get; set; }

    internal Func<PatchExit, PatchAction>? Handler { get; private set; }

    /// <summary>
    /// It does not hold any more: when this returns, every thread that comes to a site with one of its numbers leaves the guest
    /// there, in functions that are compiled later, too. Threads that have passed one go on to the next.
    /// </summary>
    /// <param name="handler">Says how such a fiber goes on; null for a trap that names the assumption.</param>
    /// <returns>How many sites became exits by that; 0 if it did not hold any more.</returns>
    /// <exception cref="PatchException">A site has no byte for an exit; nothing was changed.</exception>
    public int Invalidate(Func<PatchExit, PatchAction>? handler = null) =>
        _patcher.Invalidate(this, handler ?? (_ => PatchAction.Trap($"the assumption '{Name}' does not hold any more")));

    /// <summary>
    /// Nothing relies on it any more, and it is forgotten. Sites that are exits because of it stay so until they are patched.
    /// </summary>
    public void Release() => _patcher.Forget(this);

    internal void SetInvalid(Func<PatchExit, PatchAction> handler)
    {
        Handler = handler;
        _isInvalid = true;
    }
}
