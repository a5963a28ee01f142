// SPDX-License-Identifier: MIT
using System;
using System.Runtime.InteropServices;
using System.Threading;
using Stillpoint.Assembler.X64;
using Stillpoint.Native.Memory;

namespace Stillpoint.Native.Code;

/// <summary>Room for code that is to be filled.</summary>
/// <param name="Address">Where the code will run; aligned to 16 bytes.</param>
/// <param name="Bytes">How much was asked for.</param>
/// <param name="WasUsed">Whether other code was there that has been freed: threads may have fetched that.</param>
public readonly record struct CodeRoom(nint Address, int Bytes, bool WasUsed);

/// <summary>
/// Memory for machine code, mapped twice: code is written through one view and runs in the other, so that no address is
/// ever both writable and executable.
/// </summary>
/// <remarks>
/// <see cref="Publish"/> and <see cref="Free"/> may be called by several threads. Nobody may run the code, or return into it, after
/// Dispose.
/// Rejected: mprotect between writable and executable, which would stop all other code of the page meanwhile. Rejected: a
/// memfd mapped twice; perf takes it for a file, and does not look for the names of functions in its map.
/// </remarks>
public sealed unsafe class CodeMemory : IDisposable
{
    private const int Alignment = 16;

    private readonly Lock _lock = new();
    private readonly nuint _bytes;
    private byte* _writable;
    private byte* _executable;
    private readonly FreeRanges _free;
    private nuint _used;

    /// <summary>Behind this offset nothing was ever published.</summary>
    private nuint _touched;

    /// <summary>Reserves room for code.</summary>
    /// <param name="bytes">Room in bytes; rounded up to whole pages. Pages cost memory only once written.</param>
    /// <param name="nearAddress">Where the executable view must be within 2 GB of, or 0 for anywhere.</param>
    /// <exception cref="PlatformNotSupportedException">The system allows no memory of this kind.</exception>
    public CodeMemory(int bytes, nint nearAddress = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bytes);
        Platform.Require();
        _bytes = ((nuint)bytes + 4095) & ~(nuint)4095;
        _free = new FreeRanges(_bytes);
        try
        {
            // Safe because: both views are fresh; the second one has the pages of the first, which is what a length of 0
            // means to mremap, and takes the place of a reservation.
            void* writable = Libc.Mmap(
                null, _bytes, Libc.ProtRead | Libc.ProtWrite, Libc.MapShared | Libc.MapAnonymous | Libc.MapNoReserve, -1, 0);
            if (writable == Libc.MapFailed) throw Refused("mmap");
            _writable = (byte*)writable;
            void* place = NearMapping.Reserve(_bytes, nearAddress);
            if (place == Libc.MapFailed) throw Refused("mmap");
            void* second = Libc.Mremap(_writable, 0, _bytes, Libc.MremapMayMove | Libc.MremapFixed, place);
            if (second == Libc.MapFailed)
            {
                _ = Libc.Munmap(place, _bytes);
                throw Refused("mremap");
            }

            _executable = (byte*)second;
            if (Libc.Mprotect(second, _bytes, Libc.ProtRead | Libc.ProtExec) != 0) throw Refused("mprotect");
        }
        catch
        {
            Unmap();
            throw;
        }
    }

    /// <summary>Unmaps code whose owner forgot it.</summary>
    ~CodeMemory() => Unmap();

    /// <summary>First executable byte.</summary>
    public nint Start => (nint)_executable;

    /// <summary>Bytes in use.</summary>
    public int UsedBytes => (int)Volatile.Read(ref _used);

    /// <summary>Takes room for code, for <see cref="Fill"/> or <see cref="Free"/>.</summary>
    /// <param name="bytes">How much.</param>
    /// <exception cref="InvalidOperationException">The memory is full or sealed.</exception>
    /// <exception cref="ObjectDisposedException">The memory was disposed.</exception>
    public CodeRoom Reserve(int bytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bytes);
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_executable == null, this);
            if (_writable == null) throw new InvalidOperationException("the code memory is sealed");
            nuint size = Rounded(bytes);
            if (!_free.TryTake(size, out nuint offset)) throw new InvalidOperationException("the code memory is full");
            CodeRoom room = new((nint)(_executable + offset), bytes, WasUsed: offset < _touched);
            _touched = Math.Max(_touched, offset + size);
            _used += size;
            return room;
        }
    }

    /// <summary>Copies code in and returns the address where it runs; aligned to 16 bytes.</summary>
    /// <exception cref="InvalidOperationException">The memory is full or sealed.</exception>
    /// <exception cref="ObjectDisposedException">The memory was disposed.</exception>
    public nint Publish(ReadOnlySpan<byte> code)
    {
        CodeRoom room = Reserve(code.Length);
        Fill(room, code);
        return room.Address;
    }

    /// <summary>Copies code in; when this returns, any thread may run it.</summary>
    /// <param name="room">What <see cref="Reserve"/> gave. Nobody runs it yet.</param>
    /// <param name="code">As many bytes as were asked for, or fewer.</param>
    /// <exception cref="ArgumentException">It is more.</exception>
    public void Fill(in CodeRoom room, ReadOnlySpan<byte> code)
    {
        if (code.Length > room.Bytes) throw new ArgumentException("there is no room for so much", nameof(code));

        // x86-64 keeps instruction fetch coherent with stores, also through another view, so no flush is needed.
        Replace(room.Address, code);
        if (room.WasUsed) CodeBarrier.Synchronize();
    }

    /// <summary>
    /// Gives room back; it is used again where <see cref="CodeBarrier"/> is supported. Who runs it nevertheless comes to an illegal
    /// instruction, until other code is published there.
    /// </summary>
    /// <param name="address">What <see cref="Reserve"/> or <see cref="Publish"/> gave. Nobody runs it or returns into it any more.</param>
    /// <param name="bytes">The size that was asked for.</param>
    /// <exception cref="ArgumentException">Some of it is not in use.</exception>
    /// <exception cref="InvalidOperationException">The memory is sealed.</exception>
    public void Free(nint address, int bytes)
    {
        lock (_lock)
        {
            nuint size = Rounded(bytes);
            byte* place = Published(address, (int)size);
            if (CodeBarrier.IsSupported) _free.Give((nuint)(place - _writable), size);
            _used -= size;

            // Safe because: within what was published, and free.
            new Span<byte>(place, (int)size).Fill(X64Undefined.Byte);
        }
    }

    /// <summary>
    /// Replaces 8 bytes of published code at once: a thread that runs through them runs the old ones or the new ones.
    /// <see cref="CodeBarrier.Synchronize"/> says from when on all run the new ones.
    /// </summary>
    /// <param name="address">Where they run; a multiple of 8.</param>
    /// <param name="word">The bytes, the lowest first.</param>
    /// <exception cref="ArgumentOutOfRangeException">No code was published there, or it is not a multiple of 8.</exception>
    /// <remarks>Takes no lock: the caller sees to it that the memory is not disposed or sealed meanwhile.</remarks>
    public void StoreWord(nint address, ulong word)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(address % sizeof(ulong), 0, nameof(address));

        // Safe because: within what was published, and aligned, so that the store is one.
        Volatile.Write(ref *(ulong*)Published(address, sizeof(ulong)), word);
    }

    /// <summary>Replaces bytes of published code that nobody runs meanwhile.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not all of them were published.</exception>
    public void Replace(nint address, ReadOnlySpan<byte> code)
    {
        lock (_lock)
        {
            // Safe because: within what was published.
            code.CopyTo(new Span<byte>(Published(address, code.Length), code.Length));
        }
    }

    /// <summary>Where published bytes are written.</summary>
    private byte* Published(nint address, int bytes)
    {
        ObjectDisposedException.ThrowIf(_executable == null, this);
        if (_writable == null) throw new InvalidOperationException("the code memory is sealed");
        ulong offset = (ulong)(address - (nint)_executable);
        if (offset >= _touched || _touched - offset < (ulong)bytes)
            throw new ArgumentOutOfRangeException(nameof(address), "no code was published there");
        return _writable + offset;
    }

    /// <summary>Gives up the writable view: what was published can never be changed again.</summary>
    public void Seal()
    {
        lock (_lock)
        {
            Unmap(ref _writable);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_lock)
        {
            Unmap();
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>Code of no bytes has an address of its own, too.</summary>
    private static nuint Rounded(int bytes) => ((nuint)Math.Max(1, bytes) + Alignment - 1) & ~(nuint)(Alignment - 1);

    private static PlatformNotSupportedException Refused(string call) =>
        new($"no memory for machine code: {call} failed with error {Marshal.GetLastPInvokeError()}");

    private void Unmap()
    {
        Unmap(ref _writable);
        Unmap(ref _executable);
    }

    private void Unmap(ref byte* view)
    {
        // Safe because: a view is unmapped once, then forgotten; callers hold the lock or are the finalizer.
        if (view != null) _ = Libc.Munmap(view, _bytes);
        view = null;
    }
}
