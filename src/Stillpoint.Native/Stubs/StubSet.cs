// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
using Stillpoint.Assembler.X64;
using Stillpoint.Native.Code;
using Stillpoint.Native.Memory;
using Stillpoint.Native.Threads;

namespace Stillpoint.Native.Stubs;

/// <summary>Addresses of the machine code of this project, emitted when the first one is needed.</summary>
/// <remarks>Never unmapped: signal handlers, thread destructors and native frames point into it until the end.</remarks>
internal static unsafe class StubSet
{
    private const int MemoryBytes = 64 * 1024;

    // The order is that of use: each stub gets the addresses of those before it.
    private static readonly CodeMemory Memory = new(MemoryBytes);

    private static readonly List<NoStopRange> PlacedNoStops = [];

    private static readonly List<PlacedStub> PlacedGuestStubs = [];

    private static readonly int ReturnedOffset;

    private static int _returnOffset;
    private static int _returnEnd;
    private static int _moveOffset;
    private static int _setOffset;

    /// <summary><c>nint()</c>: the thread pointer.</summary>
    public static readonly nint ThreadPointer = Publish(ThreadPointerStub.Emit());

    /// <summary>The pthread key whose destructor releases the context of an ending thread.</summary>
    public static readonly uint ThreadKey = MakeThreadKey();

    /// <summary><c>int(GuestThreadContext*, int reason)</c>, by jump: ends the current native call.</summary>
    public static readonly nint Recover = Publish(RecoverStub.Emit(Avx.IsSupported));

    /// <summary><c>int(NativeFrame*)</c></summary>
    public static readonly nint CallNative = Publish(CallNativeStub.Emit());

    /// <summary>What every entry of a callback table jumps to.</summary>
    public static readonly nint CallbackCommon = Publish(CallbackStub.EmitCommon(ContextTable.Start, Recover));

    /// <summary>By jump with r15 = fiber, from the fault handler: leaves the guest with every register saved.</summary>
    public static readonly nint AsyncExit = PublishAsyncExit();

    /// <summary><c>int(FiberContext*, GuestThreadContext*)</c></summary>
    public static readonly nint EnterGuest = PublishEnterGuest(out ReturnedOffset);

    /// <summary><c>int(FiberContext*, GuestThreadContext*)</c>: the same for one instruction.</summary>
    public static readonly nint StepGuest = PublishStepGuest();

    /// <summary>Where the outermost function of an entry returns to.</summary>
    public static readonly nint GuestReturned = EnterGuest + ReturnedOffset;

    /// <summary>What guest code calls, jumps to or returns to; see <see cref="GuestExitStubs"/>.</summary>
    public static readonly GuestExitStubs GuestExits = GuestExitStubs.Publish();

    /// <summary>By return from guest code: the exit that stands in for a return address.</summary>
    public static readonly nint ReturnTrampoline = PublishReturnTrampoline();

    /// <summary>By jump from guest code: the exit for more memory.</summary>
    public static readonly nint Allocate = PublishAllocate();

    /// <summary>By call from guest code: a native call.</summary>
    public static readonly nint GuestNativeCall = PublishGuestNativeCall();

    /// <summary>Where it returns to the guest, behind the look at what is pending.</summary>
    public static readonly nint NativeReturnStart = GuestNativeCall + _returnOffset;

    /// <summary>Bytes of that.</summary>
    public static readonly int NativeReturnBytes = _returnEnd - _returnOffset;

    /// <summary>By call from guest code: moves memory of managed objects.</summary>
    public static readonly nint MoveManaged = GuestNativeCall + _moveOffset;

    /// <summary>By call from guest code: sets memory of managed objects.</summary>
    public static readonly nint SetManaged = GuestNativeCall + _setOffset;

    /// <summary>By call from guest code: a call of a function that may be the guest's or native.</summary>
    public static readonly nint GuestIndirectCall =
        Publish(nameof(GuestIndirectCall), GuestIndirectCallStub.Emit(GuestNativeCall), []);

    /// <summary>Bytes of <see cref="GuestIndirectCall"/>.</summary>
    public static readonly int GuestIndirectCallBytes = PlacedGuestStubs[^1].Bytes;

    /// <summary><c>int(void*, void*, void*)</c>: exchanges 16 bytes.</summary>
    public static readonly nint CompareExchange16 = Publish(CompareExchange16Stub.Emit());

    /// <summary>Ranges of stubs where the guest is not stopped.</summary>
    public static IReadOnlyList<NoStopRange> NoStops => PlacedNoStops;

    /// <summary>Stubs during which the state of the thread is Guest, for all of their code or a part of it.</summary>
    public static IReadOnlyList<PlacedStub> GuestStubs => PlacedGuestStubs;

    /// <summary>Bytes of <see cref="GuestStubs"/>, and of the ranges in them where the guest is not stopped.</summary>
    public static (int Bytes, int NoStopBytes) GuestStubBytes
    {
        get
        {
            int bytes = 0;
            int noStopBytes = 0;
            foreach (PlacedStub stub in PlacedGuestStubs) bytes += stub.Bytes;
            foreach (NoStopRange range in PlacedNoStops) noStopBytes += (int)(range.End - range.Start);
            return (bytes, noStopBytes);
        }
    }

    /// <summary>Start and size of the memory of all stubs.</summary>
    public static (nint Start, int Bytes) Range => (Memory.Start, MemoryBytes);

    /// <summary>Copies finished code to where it can run.</summary>
    public static nint Publish(X64Assembler assembler) => Memory.Publish(assembler.Finish());

    /// <summary>Copies finished code to where it can run, and remembers where in it the guest is not stopped.</summary>
    public static nint Publish(string name, X64Assembler assembler, List<NoStopRange> noStops)
    {
        nint start = Publish(assembler);
        PlacedGuestStubs.Add(new PlacedStub(name, start, assembler.Length));
        NoStopRange.Place(noStops, start, PlacedNoStops);
        return start;
    }

    private static nint PublishAsyncExit()
    {
        List<NoStopRange> noStops = [];
        return Publish(nameof(AsyncExit), AsyncExitStub.Emit(Avx.IsSupported, noStops), noStops);
    }

    private static nint PublishEnterGuest(out int returned)
    {
        List<NoStopRange> noStops = [];
        return Publish(nameof(EnterGuest), EnterGuestStub.Emit(Avx.IsSupported, noStops, out returned), noStops);
    }

    private static nint PublishStepGuest()
    {
        List<NoStopRange> noStops = [];
        return Publish(nameof(StepGuest), StepGuestStub.Emit(Avx.IsSupported, noStops), noStops);
    }

    private static nint PublishReturnTrampoline()
    {
        List<NoStopRange> noStops = [];
        return Publish(nameof(ReturnTrampoline), ReturnTrampolineStub.Emit(noStops), noStops);
    }

    private static nint PublishAllocate()
    {
        List<NoStopRange> noStops = [];
        return Publish(nameof(Allocate), AllocateStub.Emit(AsyncExit, noStops), noStops);
    }

    private static nint PublishGuestNativeCall()
    {
        List<NoStopRange> noStops = [];
        X64Assembler stub = GuestNativeCallStub.Emit(
            GuestExits.HostCall, AsyncExit, ReturnTrampoline, noStops, out _returnOffset, out _returnEnd,
            out _moveOffset, out _setOffset);
        return Publish(nameof(GuestNativeCall), stub, noStops);
    }

    private static uint MakeThreadKey()
    {
        // The stub needs the key and the key needs the stub, so the stub reads the key from memory.
        // Safe because: the cell is never freed, and no thread has a value for the key before it is written.
        uint* keyCell = (uint*)NativeMemory.AllocZeroed(sizeof(uint));
        nint setSpecific = NativeLibrary.GetExport(
            NativeLibrary.Load("libc.so.6"),
            "pthread_setspecific");
        nint destructor = Publish(ReleaseThreadStub.Emit(keyCell, setSpecific));
        uint key;
        if (Libc.PthreadKeyCreate(&key, (void*)destructor) != 0)
        {
            throw new InvalidOperationException("no pthread key is left");
        }

        *keyCell = key;
        return key;
    }
}
