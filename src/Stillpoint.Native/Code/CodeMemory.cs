// SPDX-License-Identifier: MIT
using System;
using System.Runtime.InteropServices;
using System.Threading;
using Stillpoint.Native.Memory;

namespace Stillpoint.Native.Code;

/// <summary>
/// Memory for machine code, mapped twice: code is written through one view and runs in the other, so that no address is
/// ever both writable and executable.
/// </summary>
/// <remarks>
/// <see cref="Publish"/> may be called by several threads. Nobody may run the code, or return into it, after Dispose.
/// Rejected: mprotect between writable and executable, which would stop all other code of the page meanwhile.
/// </remarks>
public sealed unsafe class CodeMemory : IDisposable
{
    private const int Alignment = 16;

    private readonly Lock _lock = new();
    private readonly nuint _bytes;
    private byte* _writable;
    private byte* _executable;
    private nuint _used;

    /// <summary>Reserves room for code.</summary>
    /// <param name="bytes">Room in bytes; rounded up to whole pages. Pages cost memory only once written.</param>
    /// <param name="nearAddress">Where the executable view must be within 2 GB of, or 0 for anywhere.</param>
    /// <exception cref="PlatformNotSupportedException">The system allows no memory of this kind.</exception>
    public CodeMemory(int bytes, nint nearAddress = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bytes);
        Platform.Require();
        _bytes = ((nuint)bytes + 4095) & ~(nuint)4095;
        fixed (byte* name = "stillpoint-code\0"u8)
        {
            // Safe because: the name is a literal with its terminator; the descriptor is closed below on every path.
            int fd = Libc.MemfdCreate(name, Libc.MfdCloexec);
            if (fd < 0) throw Refused("memfd_create");
            try
            {
                if (Libc.Ftruncate(fd, (long)_bytes) != 0) throw Refused("ftruncate");
                _writable = Map(fd, Libc.ProtRead | Libc.ProtWrite, 0);
                _executable = Map(fd, Libc.ProtRead | Libc.ProtExec, nearAddress);
            }
            catch
            {
                Unmap();
                throw;
            }
            finally
            {
                _ = Libc.Close(fd);
            }
        }
    }

    /// <summary>Unmaps code whose owner forgot it.</summary>
    ~CodeMemory() => Unmap();

    /// <summary>First executable byte.</summary>
    public nint Start => (nint)_executable;

    /// <summary>Bytes of code published so far.</summary>
    public int UsedBytes => (int)_used;

    /// <summary>Address that the next call of <see cref="Publish"/> will return, if no other thread comes first.</summary>
    public nint Next => (nint)(_executable + _used);

    /// <summary>Copies code in and returns the address where it runs; aligned to 16 bytes.</summary>
    /// <exception cref="InvalidOperationException">The memory is full or sealed.</exception>
    /// <exception cref="ObjectDisposedException">The memory was disposed.</exception>
    public nint Publish(ReadOnlySpan<byte> code)
    {
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_executable == null, this);
            if (_writable == null) throw new InvalidOperationException("the code memory is sealed");
            if ((nuint)code.Length > _bytes - _used) throw new InvalidOperationException("the code memory is full");
            nuint offset = _used;

            // Safe because: the range was just checked to be free, and nobody runs it before its address is returned.
            // x86-64 keeps instruction fetch coherent with stores, also through another view, so no flush is needed.
            code.CopyTo(new Span<byte>(_writable + offset, code.Length));
            _used = Math.Min(_bytes, (offset + (nuint)code.Length + Alignment - 1) & ~(nuint)(Alignment - 1));
            return (nint)(_executable + offset);
        }
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

    private static PlatformNotSupportedException Refused(string call) =>
        new($"no memory for machine code: {call} failed with error {Marshal.GetLastPInvokeError()}");

    private byte* Map(int fd, int protection, nint nearAddress)
    {
        // Safe because: the view replaces the fresh reservation.
        void* place = NearMapping.Reserve(_bytes, nearAddress);
        if (place == Libc.MapFailed) throw Refused("mmap");
        void* view = Libc.Mmap(place, _bytes, protection, Libc.MapShared | Libc.MapFixed, fd, 0);
        return view != Libc.MapFailed ? (byte*)view : throw Refused("mmap");
    }

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
