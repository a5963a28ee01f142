// SPDX-License-Identifier: MIT
using System;
using System.Runtime.CompilerServices;
using Stillpoint.Native.Memory;
using Stillpoint.Native.Stubs;

namespace Stillpoint.Native.Threads;

/// <summary>Hands out the context of the calling thread.</summary>
public static unsafe class GuestThreads
{
    [ThreadStatic]
    private static GuestThreadContext* _current;

    /// <summary>
    /// The context of the calling thread, made on first use and released when the thread ends. Keep the pointer in a local
    /// rather than reading this in a loop; never use it on another thread.
    /// </summary>
    /// <exception cref="InvalidOperationException">More than 8,192 such threads live at once.</exception>
    /// <exception cref="PlatformNotSupportedException">The platform is not x86-64 Linux with glibc.</exception>
    public static GuestThreadContext* Current
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _current != null ? _current : Register();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static GuestThreadContext* Register()
    {
        // Safe because: the stub only reads the thread pointer, and the key's destructor gets the context it expects.
        var threadPointer = (delegate* unmanaged[SuppressGCTransition]<nint>)StubSet.ThreadPointer;
        GuestThreadContext* context = ContextTable.GetOrAdd(threadPointer(), Libc.ErrnoLocation());
        if (Libc.PthreadSetspecific(StubSet.ThreadKey, context) != 0)
        {
            throw new InsufficientMemoryException("pthread_setspecific");
        }

        return _current = context;
    }
}
