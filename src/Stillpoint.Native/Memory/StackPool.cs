// SPDX-License-Identifier: MIT
// Stacks of one size, many of them: a process may have 65,530 mappings by default, and there may be more fibers.
//
// Stacks lie side by side in slabs, each above its guard. A guard that is a mapping of its own costs two of them. Where the
// kernel can mark pages inaccessible within a mapping (MADV_GUARD_INSTALL, Linux 6.13) there need be no more than one for a
// slab; but that writes an entry for each page, which takes some hundred microseconds where page tables are shadowed, as in
// some virtual machines. So the first stacks have guards of the first kind, and those that come when mappings run short of the
// second. Huge pages are refused: the first touch of a stack would take 2 MB.
using System;
using System.Collections.Generic;
using System.Threading;
using Stillpoint.Native.Fibers;

namespace Stillpoint.Native.Memory;

/// <summary>Lends memory for the stacks of fibers. Any thread.</summary>
/// <remarks>A stack that comes back is lent again as it is: who shares a pool may see what others left on a stack.</remarks>
public sealed unsafe class StackPool : IDisposable
{
    private const int StacksPerSlab = 64;

    /// <summary>Stacks that come back beyond this many waiting ones give their memory to the system.</summary>
    private const int WarmStacks = 16_384;

    /// <summary>Guards that are mappings, in all pools of the process.</summary>
    private const int MostMappedGuards = 12_288;

    private static int _mappedGuards;

    private readonly Lock _gate = new();
    private readonly Stack<nint> _free = new();
    private readonly List<nint> _slabs = [];
    private readonly nuint _slotBytes;
    private int _ownMappedGuards;
    private int _usedOfSlab = StacksPerSlab;
    private bool _isDisposed;

    /// <summary>Makes a pool; nothing is mapped yet.</summary>
    /// <param name="stackBytes">Usable bytes of each stack, rounded up to pages.</param>
    public StackPool(long stackBytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(stackBytes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(stackBytes, 1L << 38);
        Platform.Require();
        StackBytes = (long)ReservedMemory.WholePages((ulong)stackBytes);
        _slotBytes = (nuint)(StackBytes + Fiber.GuardBytes);
    }

    /// <summary>Unmaps a pool whose owner forgot it.</summary>
    ~StackPool() => Release();

    /// <summary>Usable bytes of each stack.</summary>
    public long StackBytes { get; }

    /// <summary>Lends a stack.</summary>
    /// <returns>Its end; <see cref="Fiber.GuardBytes"/> below its start are inaccessible.</returns>
    /// <exception cref="InsufficientMemoryException">The system has no memory or no mapping left.</exception>
    public byte* Rent()
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            if (_free.TryPop(out nint top)) return (byte*)top;
            if (_usedOfSlab == StacksPerSlab) AddSlab();
            byte* start = (byte*)_slabs[^1] + ((nuint)_usedOfSlab * _slotBytes);
            Guard(start);
            _usedOfSlab++;
            return start + _slotBytes;
        }
    }

    /// <summary>Takes a stack back that no fiber uses any more.</summary>
    public void Return(byte* top)
    {
        lock (_gate)
        {
            if (_isDisposed) return;
            if (_free.Count >= WarmStacks)
            {
                // Safe because: the range is a stack of this pool, and nobody uses it.
                _ = Libc.Madvise(top - StackBytes, (nuint)StackBytes, Libc.MadvDontneed);
            }

            _free.Push((nint)top);
        }
    }

    /// <summary>Unmaps all stacks. No fiber may use one any more.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            Release();
        }

        GC.SuppressFinalize(this);
    }

    // Safe because: fresh memory, of which nothing is known to others.
    private void AddSlab()
    {
        nuint bytes = _slotBytes * StacksPerSlab;
        void* slab = Libc.Mmap(
            null,
            bytes,
            Libc.ProtRead | Libc.ProtWrite,
            Libc.MapPrivate | Libc.MapAnonymous | Libc.MapNoReserve,
            -1,
            0);
        if (slab == Libc.MapFailed) throw new InsufficientMemoryException($"cannot map {StacksPerSlab} stacks of {StackBytes} bytes");
        _ = Libc.Madvise(slab, bytes, Libc.MadvNohugepage);
        _slabs.Add((nint)slab);
        _usedOfSlab = 0;
    }

    // Safe because: the range is the start of a slot of this pool, which nobody uses yet.
    private void Guard(byte* start)
    {
        bool isFew = Volatile.Read(ref _mappedGuards) < MostMappedGuards;
        if (!isFew && Libc.Madvise(start, Fiber.GuardBytes, Libc.MadvGuardInstall) == 0) return;
        if (Libc.Mprotect(start, Fiber.GuardBytes, Libc.ProtNone) == 0)
        {
            _ownMappedGuards++;
            Interlocked.Increment(ref _mappedGuards);
            return;
        }

        if (Libc.Madvise(start, Fiber.GuardBytes, Libc.MadvGuardInstall) != 0)
        {
            throw new InsufficientMemoryException("no mapping is left for the guard of another stack (vm.max_map_count)");
        }
    }

    private void Release()
    {
        // Safe because: each slab was mapped with this size and is unmapped once.
        foreach (nint slab in _slabs) _ = Libc.Munmap((void*)slab, _slotBytes * StacksPerSlab);
        Interlocked.Add(ref _mappedGuards, -_ownMappedGuards);
        _ownMappedGuards = 0;
        _slabs.Clear();
        _free.Clear();
        _isDisposed = true;
    }
}
