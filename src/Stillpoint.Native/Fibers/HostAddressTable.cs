// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;

namespace Stillpoint.Native.Fibers;

/// <summary>
/// The set of native addresses whose calls leave the guest, as the native call stub looks it up: open addressing, linear
/// probing, zero ends a probe.
/// </summary>
public sealed unsafe class HostAddressTable : IDisposable
{
    internal const int Slots = 256;
    internal const int HashShift = 4;

    private ulong* _slots;

    /// <summary>Makes a table of at most 128 addresses.</summary>
    public HostAddressTable(IReadOnlyCollection<ulong> addresses)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(addresses.Count, Slots / 2);
        _slots = Allocate();
        foreach (ulong address in addresses)
        {
            int slot = (int)(address >> HashShift) & (Slots - 1);
            while (_slots[slot] != 0 && _slots[slot] != address) slot = (slot + 1) & (Slots - 1);
            _slots[slot] = address;
        }
    }

    /// <summary>Frees a table whose owner forgot it.</summary>
    ~HostAddressTable() => Free();

    /// <summary>The table without addresses; never freed.</summary>
    public static ulong* Empty { get; } = Allocate();

    /// <summary>For <see cref="FiberContext.HostAddresses"/>.</summary>
    public ulong* Address => _slots;

    /// <inheritdoc/>
    public void Dispose()
    {
        Free();
        GC.SuppressFinalize(this);
    }

    private static ulong* Allocate() => (ulong*)NativeMemory.AllocZeroed(Slots, sizeof(ulong));

    private void Free()
    {
        // Safe because: allocated by the constructor and freed once, when no fiber uses the table.
        NativeMemory.Free(_slots);
        _slots = null;
    }
}
