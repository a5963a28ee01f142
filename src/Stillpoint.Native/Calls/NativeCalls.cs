// SPDX-License-Identifier: MIT
using System.Runtime.CompilerServices;
using Stillpoint.Native.Stubs;
using Stillpoint.Native.Threads;

namespace Stillpoint.Native.Calls;

/// <summary>How a native call ended.</summary>
public enum NativeCallResult
{
    /// <summary>The function returned; its results are in the frame.</summary>
    Returned = 0,

    /// <summary>It faulted; <see cref="GuestThreadContext.TryTakeFault"/> says how. Its frames were dropped.</summary>
    Faulted = 1,

    /// <summary>A callback within it returned <see cref="CallbackResult.Unwind"/>. Its frames were dropped.</summary>
    Unwound = 2,
}

/// <summary>What a callback wants to happen when it returns.</summary>
public enum CallbackResult
{
    /// <summary>Return to the native code with the results in the frame.</summary>
    Return = 0,

    /// <summary>Drop the native code and end the <see cref="NativeCalls.Call"/> that it runs in.</summary>
    Unwind = 1,
}

/// <summary>Calls native functions so that a fault in them comes back as a result.</summary>
/// <remarks>
/// Frames dropped by a fault or by unwinding are dropped as <c>longjmp</c> does it: no destructor runs, no lock they hold
/// is released. A fault while libc holds a lock (malloc's, a stream's) leaves it held, so after a fault end the guest
/// program rather than go on calling. Faults need <see cref="Faults.FaultHandling.Install"/>.
/// </remarks>
public static unsafe class NativeCalls
{
    /// <summary>
    /// Calls the frame's target. It may block and may call back into C#; collections of the .NET heap go on meanwhile.
    /// </summary>
    /// <remarks>Any thread, with its own context in the frame. Calls nest through callbacks.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static NativeCallResult Call(NativeFrame* frame) =>
        ((delegate* unmanaged<NativeFrame*, NativeCallResult>)StubSet.CallNative)(frame);

    /// <summary>
    /// Calls the frame's target without telling the CLR, which is faster but holds up every collection of the .NET heap
    /// until it returns. Requires: the target takes no more than about a microsecond, takes no lock, makes no system call
    /// and never calls back: mathematical functions, short memory and string functions.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static NativeCallResult CallLeaf(NativeFrame* frame) =>
        ((delegate* unmanaged[SuppressGCTransition]<NativeFrame*, NativeCallResult>)StubSet.CallNative)(frame);
}
