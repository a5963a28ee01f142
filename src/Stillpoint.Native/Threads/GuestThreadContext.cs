// SPDX-License-Identifier: MIT
using System;
using System.Runtime.InteropServices;
using System.Threading;
using Stillpoint.Native.Calls;
using Stillpoint.Native.Faults;
using Stillpoint.Native.Fibers;

namespace Stillpoint.Native.Threads;

/// <summary>What a thread is doing, as far as a fault on it is concerned.</summary>
public enum GuestThreadState
{
    /// <summary>Ordinary C#: faults are the host's own.</summary>
    Host = 0,

    /// <summary>C# is accessing guest memory: SIGSEGV and SIGBUS become <see cref="NullReferenceException"/>.</summary>
    GuestMemory = 1,

    /// <summary>Native code called by <see cref="NativeCalls"/> runs: a fault ends that call.</summary>
    Native = 2,

    /// <summary>Compiled guest code runs on a fiber: a fault leaves the fiber with <see cref="GuestExit.Trap"/>.</summary>
    Guest = 3,
}

/// <summary>
/// The part of a thread that machine code and signal handlers see. Lives in native memory, never moves; one per thread,
/// from <see cref="GuestThreads.Current"/>.
/// </summary>
/// <remarks>
/// Only the owning thread and signal handlers on it write a context, so plain volatile order is enough to agree with a
/// handler on the same thread. Who wants to stop the thread reads state, fiber and thread id, under the signal gate.
/// </remarks>
[StructLayout(LayoutKind.Explicit, Size = Bytes)]
public unsafe struct GuestThreadContext
{
    internal const int Bytes = 256;

    internal const int KeyOffset = 0;
    internal const int StateOffset = 8;
    internal const int ErrnoOffset = 12;
    internal const int ErrnoAddressOffset = 16;
    internal const int CurrentFrameOffset = 24;
    internal const int FaultSignalOffset = 32;
    internal const int FaultCodeOffset = 36;
    internal const int FaultAddressOffset = 40;
    internal const int FaultPcOffset = 48;
    internal const int FaultErrorCodeOffset = 56;
    internal const int FaultTrapNumberOffset = 64;
    internal const int FaultCountOffset = 72;
    internal const int FaultStackPointerOffset = 80;
    internal const int ExitRoundsOffset = 88;
    internal const int ThreadIdOffset = 92;
    internal const int FiberOffset = 104;
    internal const int SignalGateOffset = 112;
    internal const int TimedFiberOffset = 120;
    internal const int FaultSignalMaskOffset = 128;
    internal const int HandOverStackOffset = 136;

    /// <summary>Thread pointer of the owner, or a marker of <see cref="ContextTable"/>.</summary>
    [FieldOffset(KeyOffset)]
    internal nint Key;

    [FieldOffset(StateOffset)]
    internal int StateValue;

    /// <summary>
    /// The errno that interpreted code sees: native calls start with it and leave theirs here, whatever the CLR does to the
    /// real one between two calls. Compiled code has one for each fiber, <see cref="FiberContext.Errno"/>.
    /// </summary>
    [FieldOffset(ErrnoOffset)]
    public int Errno;

    /// <summary>Address of the real errno of this thread.</summary>
    [FieldOffset(ErrnoAddressOffset)]
    internal int* ErrnoAddress;

    /// <summary>Innermost native call in progress; a fault or an unwinding callback returns from it.</summary>
    [FieldOffset(CurrentFrameOffset)]
    internal NativeFrame* CurrentFrame;

    [FieldOffset(FaultSignalOffset)]
    internal int FaultSignal;

    [FieldOffset(FaultCodeOffset)]
    internal int FaultCode;

    [FieldOffset(FaultAddressOffset)]
    internal ulong FaultAddress;

    [FieldOffset(FaultPcOffset)]
    internal ulong FaultPc;

    [FieldOffset(FaultErrorCodeOffset)]
    internal ulong FaultErrorCode;

    [FieldOffset(FaultTrapNumberOffset)]
    internal ulong FaultTrapNumber;

    /// <summary>Number of guest faults recorded on this thread so far.</summary>
    [FieldOffset(FaultCountOffset)]
    public readonly ulong FaultCount;

    [FieldOffset(FaultStackPointerOffset)]
    internal ulong FaultStackPointer;

    /// <summary>Signals that were blocked where the fault was.</summary>
    [FieldOffset(FaultSignalMaskOffset)]
    internal ulong FaultSignalMask;

    /// <summary>End of the slot's stack for handing signals on; see <see cref="ContextTable.HandOverStack"/>.</summary>
    [FieldOffset(HandOverStackOffset)]
    internal byte* HandOverStack;

    /// <summary>Rounds of destructors the ending thread has gone through; see <c>ReleaseThreadStub</c>.</summary>
    [FieldOffset(ExitRoundsOffset)]
    internal int ExitRounds;

    /// <summary>Id of the thread for signals to it; 0 once it ends. Changes and is used only under the gate.</summary>
    [FieldOffset(ThreadIdOffset)]
    internal int ThreadId;

    /// <summary>Spin lock, 1 while held: who holds it keeps the thread from ending, so that its id is that of no other.</summary>
    [FieldOffset(SignalGateOffset)]
    internal int SignalGate;

    /// <summary>The fiber that a <see cref="StopTimer"/> of this thread stops, or null.</summary>
    [FieldOffset(TimedFiberOffset)]
    internal FiberContext* TimedFiber;

    /// <summary>For the owner of the thread; never read here.</summary>
    [FieldOffset(96)]
    public nint UserData;

    /// <summary>The fiber that runs; meaningful in state <see cref="GuestThreadState.Guest"/> only.</summary>
    [FieldOffset(FiberOffset)]
    internal FiberContext* Fiber;

    /// <summary>What the thread is doing.</summary>
    public readonly GuestThreadState State => (GuestThreadState)StateValue;

    /// <summary>Whether a native call is in progress on this thread that an unwinding callback could return from.</summary>
    public readonly bool IsInNativeCall => CurrentFrame != null;

    /// <summary>
    /// Declares that C# accesses guest memory from here on: a bad access throws <see cref="NullReferenceException"/>, and
    /// <see cref="TryTakeFault"/> then tells the true address.
    /// </summary>
    /// <returns>The state before, for <see cref="Leave"/>.</returns>
    /// <remarks>
    /// Only accesses by compiled C# count. A fault inside the CLR's or libc's own code (large
    /// <see cref="Buffer.MemoryCopy(void*, void*, long, long)"/>, <see cref="Span{T}.CopyTo"/>, searches) would end the
    /// process: bulk operations on guest memory go through <see cref="NativeCalls"/>.
    /// </remarks>
    public GuestThreadState EnterGuestMemory()
    {
        var previous = (GuestThreadState)StateValue;
        Volatile.Write(ref StateValue, (int)GuestThreadState.GuestMemory);
        return previous;
    }

    /// <summary>Goes back to an earlier state.</summary>
    public void Leave(GuestThreadState previous) => Volatile.Write(ref StateValue, (int)previous);

    /// <summary>Takes the record of the last guest fault of this thread.</summary>
    /// <returns>False if none was recorded since the last call: the exception at hand is the host's own.</returns>
    public bool TryTakeFault(out NativeFault fault)
    {
        fault = new NativeFault(FaultSignal, FaultCode, FaultAddress, FaultPc, FaultErrorCode, FaultTrapNumber);
        bool recorded = FaultSignal != 0;
        FaultSignal = 0;
        return recorded;
    }
}
