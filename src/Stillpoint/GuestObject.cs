// SPDX-License-Identifier: MIT
namespace Stillpoint;

/// <summary>
/// A handle to a managed object of the guest: what stands in C# for <c>ptr addrspace(1)</c>. It stays valid while the object moves,
/// and keeps it, until <see cref="Isolate.Release"/>.
/// </summary>
/// <remarks>
/// Each result of a call is a handle of its own, even to the same object. A handle belongs to the isolate that it comes from.
/// </remarks>
public readonly record struct GuestObject
{
    private readonly int _handle;

    internal GuestObject(int handle) => _handle = handle;

    /// <summary>The null pointer, which needs no release.</summary>
    public static GuestObject Null => default;

    /// <summary>Whether it is the null pointer.</summary>
    public bool IsNull => _handle == 0;

    internal int Handle => _handle;
}

/// <summary>An object that C# holds.</summary>
/// <param name="Object">The handle.</param>
/// <param name="Function">The guest function that returned it.</param>
public readonly record struct HeldObject(GuestObject Object, string Function);
