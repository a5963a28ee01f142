// SPDX-License-Identifier: MIT
using System;
using System.Runtime.InteropServices;
using System.Threading;

namespace Stillpoint.Native.Memory;

/// <summary>What may be done with a range of memory.</summary>
[Flags]
public enum MemoryAccess
{
    None = 0,
    Read = Libc.ProtRead,
    Write = Libc.ProtWrite,
    ReadWrite = Read | Write,
}

/// <summary>
/// A range of zeroed native memory between two inaccessible guard pages. Pages cost memory only once touched.
/// </summary>
/// <remarks>
/// Any thread may use the memory. Disposing unmaps it; who still holds an address into it then faults. The finalizer does
/// the same, so keep the object alive as long as its addresses are used.
/// </remarks>
public sealed unsafe class ReservedMemory : IDisposable
{
    private nint _mapping;

    /// <summary>Maps at least <paramref name="bytes"/> bytes, readable and writable.</summary>
    /// <param name="bytes">Wanted size; rounded up to whole pages.</param>
    /// <param name="nearAddress">Where it must lie within 2 GB of, or 0 for anywhere.</param>
    /// <param name="isApart">Whether it lies where it takes no place near anything else, for large sizes.</param>
    /// <exception cref="ArgumentOutOfRangeException">The size is 0 or more than 128 TB.</exception>
    /// <exception cref="InsufficientMemoryException">The system refuses the mapping.</exception>
    public ReservedMemory(ulong bytes, nint nearAddress = 0, bool isApart = false)
    {
        ArgumentOutOfRangeException.ThrowIfZero(bytes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bytes, 1UL << 47);
        Platform.Require();
        Bytes = WholePages(bytes);

        // Safe because: the whole range is reserved inaccessible first, and only the inside of that fresh range is opened.
        void* mapping = isApart ? NearMapping.ReserveApart(MappedBytes) : NearMapping.Reserve(MappedBytes, nearAddress);
        if (mapping == Libc.MapFailed) throw new InsufficientMemoryException($"cannot map {Bytes} bytes");
        _mapping = (nint)mapping;
        Address = (byte*)mapping + PageBytes;
        if (Libc.Mprotect(Address, (nuint)Bytes, Libc.ProtRead | Libc.ProtWrite) != 0)
        {
            Dispose();
            throw new InsufficientMemoryException($"cannot make {Bytes} bytes accessible");
        }
    }

    /// <summary>Unmaps memory whose owner forgot it.</summary>
    ~ReservedMemory() => Release();

    /// <summary>Size of a large page in bytes: what one entry of the second level of page tables covers.</summary>
    public static ulong LargePageBytes => 2 << 20;

    /// <summary>Size of a page in bytes: 4096 on every x86-64 system.</summary>
    public static ulong PageBytes => 4096;

    /// <summary>A number of bytes rounded up to whole pages.</summary>
    public static ulong WholePages(ulong bytes) => (bytes + PageBytes - 1) & ~(PageBytes - 1);

    /// <summary>First usable byte; page-aligned.</summary>
    public byte* Address { get; }

    /// <summary>Usable bytes, a multiple of the page size.</summary>
    public ulong Bytes { get; }

    private nuint MappedBytes => (nuint)(Bytes + (2 * PageBytes));

    /// <summary>Changes what may be done with a range of whole pages, e.g. read-only for constants.</summary>
    /// <param name="offset">Start in bytes, a multiple of the page size.</param>
    /// <param name="bytes">Length in bytes, a multiple of the page size.</param>
    /// <param name="access">What is allowed from here on.</param>
    /// <exception cref="ArgumentOutOfRangeException">The range is outside, or not made of whole pages.</exception>
    /// <exception cref="InvalidOperationException">The system refuses (e.g. too many mappings).</exception>
    public void Protect(ulong offset, ulong bytes, MemoryAccess access)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Bytes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bytes, Bytes - offset);
        ArgumentOutOfRangeException.ThrowIfNotEqual((offset | bytes) & (PageBytes - 1), 0UL);
        ObjectDisposedException.ThrowIf(_mapping == 0, this);

        // Safe because: the range was just checked to lie within this mapping.
        if (bytes != 0 && Libc.Mprotect(Address + offset, (nuint)bytes, (int)access) != 0)
        {
            throw new InvalidOperationException($"mprotect: error {Marshal.GetLastPInvokeError()}");
        }
    }

    /// <summary>Gives the memory of a range of whole pages back to the system; it is zero when it is used again.</summary>
    /// <param name="offset">Start in bytes, a multiple of the page size.</param>
    /// <param name="bytes">Length in bytes, a multiple of the page size.</param>
    /// <exception cref="ArgumentOutOfRangeException">The range is outside, or not made of whole pages.</exception>
    public void Discard(ulong offset, ulong bytes)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Bytes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bytes, Bytes - offset);
        ArgumentOutOfRangeException.ThrowIfNotEqual((offset | bytes) & (PageBytes - 1), 0UL);
        ObjectDisposedException.ThrowIf(_mapping == 0, this);

        // Safe because: the range was just checked to lie within this mapping.
        if (bytes != 0) _ = Libc.Madvise(Address + offset, (nuint)bytes, Libc.MadvDontneed);
    }

    /// <summary>Asks the system for large pages where the range covers whole ones; it may do without.</summary>
    public void PreferLargePages()
    {
        ObjectDisposedException.ThrowIf(_mapping == 0, this);

        // Safe because: advice about this mapping only.
        _ = Libc.Madvise(Address, (nuint)Bytes, Libc.MadvHugepage);
    }

    /// <summary>Whether an address lies in the usable range.</summary>
    public bool Contains(ulong address) => address - (ulong)Address < Bytes;

    /// <inheritdoc/>
    public void Dispose()
    {
        Release();
        GC.SuppressFinalize(this);
    }

    private void Release()
    {
        nint mapping = Interlocked.Exchange(ref _mapping, 0);

        // Safe because: the exchange hands the mapping to exactly one caller.
        if (mapping != 0) _ = Libc.Munmap((void*)mapping, MappedBytes);
    }
}
