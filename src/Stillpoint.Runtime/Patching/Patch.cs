// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Assembler.X64;

namespace Stillpoint.Runtime.Patching;

/// <summary>What a site becomes; several are made at once, all or none, by <see cref="CodePatcher.Apply"/>.</summary>
public readonly struct Patch
{
    private Patch(PatchSite site, PatchState state)
    {
        ArgumentNullException.ThrowIfNull(site);
        Site = site;
        State = state;
    }

    /// <summary>The site.</summary>
    public PatchSite Site { get; }

    /// <summary>What it becomes.</summary>
    public PatchState State { get; }

    /// <summary>The word that holds what a call calls.</summary>
    internal nint Slot { get; private init; }

    /// <summary>Code that is called instead, or 0.</summary>
    internal nint Stub { get; private init; }

    internal PatchCode? Code { get; private init; }

    internal Func<PatchExit, PatchAction>? Handler { get; private init; }

    /// <summary>Puts back what the compiler made.</summary>
    public static Patch Restore(PatchSite site) => new(site, PatchState.Original);

    /// <summary>A patchpoint calls nothing any more: its result is whatever is in the register.</summary>
    public static Patch Nops(PatchSite site) => new(site, PatchState.Nops);

    /// <summary>A patchpoint calls a function of the program, with what it passes by now.</summary>
    /// <param name="site">A patchpoint with room for a call.</param>
    /// <param name="function">A function that the module defines.</param>
    /// <exception cref="PatchException">It defines no such function.</exception>
    public static Patch Call(PatchSite site, string function) =>
        new(site, PatchState.Call) { Slot = site.Patcher.SlotOf(site, function) };

    /// <summary>A patchpoint calls native code, with what it passes by now: no managed pointers.</summary>
    /// <param name="site">A patchpoint with room for a call.</param>
    /// <param name="function">Address of a function with the C convention.</param>
    /// <exception cref="PatchException">There is no room for a stub.</exception>
    public static Patch CallNative(PatchSite site, nint function) =>
        new(site, PatchState.Call) { Stub = site.Patcher.MakeNativeStub(site, function) };

    /// <summary>A patchpoint calls code in the cache.</summary>
    internal static Patch CallCode(PatchSite site, nint code) => new(site, PatchState.Call) { Stub = code };

    /// <summary>A patchpoint calls what the compiler made it call, by way of a stub: as a tool may put itself in between.</summary>
    internal static Patch Detour(PatchSite site) => new(site, PatchState.Call) { Stub = site.Patcher.MakeDetour(site) };

    /// <summary>Other code, with nops behind it.</summary>
    public static Patch Fill(PatchSite site, PatchCode code) => new(site, PatchState.Code) { Code = code };

    /// <summary>Who comes to the site leaves the guest before it. One byte: no thread need be stopped for it.</summary>
    /// <param name="site">A site with at least one byte.</param>
    /// <param name="handler">Says how to go on. On the thread of the fiber, several at the same time.</param>
    public static Patch Exit(PatchSite site, Func<PatchExit, PatchAction> handler) =>
        new(site, PatchState.Exit) { Handler = handler };
}

/// <summary>Code for a site.</summary>
/// <remarks>
/// It is run from its start to its end, or, when a thread is stopped inside of it, again from its start. So it must not
/// change what it reads: it writes the result, r11 and the flags at most, and calls nothing. Behind its last instruction the
/// code of the function goes on.
/// </remarks>
public sealed class PatchCode
{
    private readonly byte[] _bytes;

    private PatchCode(byte[] bytes) => _bytes = bytes;

    /// <summary>The code.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>Writes code by an assembler.</summary>
    public static PatchCode Assemble(Action<X64Assembler> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        X64Assembler assembler = new();
        write(assembler);
        return Of(assembler);
    }

    /// <summary>What an assembler has written.</summary>
    internal static PatchCode Of(X64Assembler assembler) => new(assembler.Finish().ToArray());
}

/// <summary>What becomes of patches when a frame is where they would write, behind a call that has not returned.</summary>
public enum PatchConflict : byte
{
    /// <summary>Nothing is changed, and it is said why.</summary>
    Refuse,

    /// <summary>All of them wait until no such frame is left.</summary>
    Defer,
}

/// <summary>Patches cannot be made; nothing was changed.</summary>
public sealed class PatchException : Exception
{
    /// <summary>An exception without a reason.</summary>
    public PatchException()
    {
    }

    /// <summary>An exception with site and reason.</summary>
    public PatchException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with a cause.</summary>
    public PatchException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal PatchException(PatchSite site, string reason)
        : base($"{site}: {reason}")
    {
    }
}
