// SPDX-License-Identifier: MIT
using System;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
using System.Threading;
using Stillpoint.Native.Faults;
using Stillpoint.Native.Memory;
using Stillpoint.Native.Stubs;
using Stillpoint.Native.Threads;

namespace Stillpoint.Native.Fibers;

/// <summary>A stack and a register file for guest code; a C# thread runs it by entering it.</summary>
/// <remarks>
/// One thread at a time, but <see cref="RequestStop"/>. Entries nest: guest code calls native code, which calls back into C#,
/// which enters the same fiber again, further down on its stack.
/// </remarks>
public sealed unsafe partial class Fiber : IDisposable
{
    /// <summary>
    /// Bytes below the stack that are inaccessible. A function whose frame is not larger need not probe its stack.
    /// </summary>
    public const int GuardBytes = 64 << 10;

    /// <summary>The stack, if it is the fiber's own.</summary>
    private readonly ReservedMemory? _memory;

    /// <summary>Where the stack is from, if it is not.</summary>
    private readonly StackPool? _pool;

    /// <summary>Inaccessible bytes below the stack.</summary>
    private readonly ulong _guardBytes;

    /// <summary>Held while the context is freed, and by other threads while they use it.</summary>
    private readonly Lock _lifetime = new();

    private FiberContext* _context;

    /// <summary>Makes a fiber.</summary>
    /// <param name="stackBytes">Usable bytes of its stack, rounded up to pages; they cost memory only once touched.</param>
    public Fiber(long stackBytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(stackBytes);
        Platform.Require();
        _memory = new ReservedMemory((ulong)stackBytes + GuardBytes);
        _memory.Protect(0, GuardBytes, MemoryAccess.None);
        _guardBytes = GuardBytes + ReservedMemory.PageBytes;
        StackTop = _memory.Address + _memory.Bytes;
        _context = MakeContext(StackTop, _memory.Address + GuardBytes);
    }

    /// <summary>Makes a fiber whose stack is lent by a pool, and goes back there when the fiber is disposed.</summary>
    /// <exception cref="InsufficientMemoryException">The system has no memory or no mapping left.</exception>
    public Fiber(StackPool pool)
    {
        ArgumentNullException.ThrowIfNull(pool);
        _pool = pool;
        _guardBytes = GuardBytes;
        StackTop = pool.Rent();
        _context = MakeContext(StackTop, StackTop - pool.StackBytes);
    }

    /// <summary>Frees a fiber whose owner forgot it; the stack goes with its pool.</summary>
    ~Fiber() => Free();

    /// <summary>
    /// What the outermost function of an entry returns to: the return address that the caller of <see cref="Enter"/> puts
    /// on the guest's stack, and the end of a walk over it.
    /// </summary>
    public static nint ReturnExit => StubSet.GuestReturned;

    /// <summary>The register file.</summary>
    public FiberContext* Context => _context;

    /// <summary>End of the stack; page-aligned.</summary>
    public byte* StackTop { get; }

    private static FiberContext* MakeContext(byte* stackTop, byte* stackLimit)
    {
        nuint bytes = (nuint)(FiberContext.XsaveOffset + XsaveBytes());

        // Safe because: fresh memory of this size, zeroed, which is an initial state of all components for xrstor.
        var context = (FiberContext*)NativeMemory.AlignedAlloc(bytes, 64);
        NativeMemory.Clear(context, bytes);
        context->StackLimit = stackLimit;
        context->StackPointer = (ulong)stackTop;
        context->NativeCallStub = StubSet.GuestNativeCall;
        context->IndirectCallStub = StubSet.GuestIndirectCall;
        context->HostCallStub = StubSet.GuestExits.HostCall;
        context->TrapStub = StubSet.GuestExits.Trap;
        context->CompileStub = StubSet.GuestExits.Compile;
        context->AllocateStub = StubSet.Allocate;
        context->HostAddresses = HostAddressTable.Empty;
        context->NewFunction = ulong.MaxValue;
        context->NewArrayFunction = ulong.MaxValue;
        context->MoveStub = StubSet.MoveManaged;
        context->SetStub = StubSet.SetManaged;
        return context;
    }

    /// <summary>
    /// Runs guest code from the saved PC on, with registers as <see cref="FiberContext.ResumeKind"/> says, until the next
    /// exit. Collections of the .NET heap go on meanwhile.
    /// </summary>
    /// <param name="thread">Context of the calling thread.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public GuestExit Enter(GuestThreadContext* thread)
    {
        FiberContext* context = _context;
        Debug.Assert(thread->State == GuestThreadState.Host, "only host code enters a guest");
        return ((delegate* unmanaged<FiberContext*, GuestThreadContext*, GuestExit>)StubSet.EnterGuest)(context, thread);
    }

    /// <summary>
    /// As <see cref="Enter"/>, for one instruction of guest code: comes back with <see cref="GuestExit.Stepped"/> behind it,
    /// or with another exit if the instruction leads there. A call of native code is one step, up to the guest's next
    /// instruction behind it, whatever native code calls back meanwhile.
    /// </summary>
    /// <remarks>
    /// An instruction with a repeat prefix is one step for each repetition. About 15 µs. The first step of the process makes
    /// the handler of SIGTRAP run on alternate stacks, where a managed debugger has little room.
    /// </remarks>
    /// <param name="thread">Context of the calling thread.</param>
    public GuestExit Step(GuestThreadContext* thread)
    {
        FaultHandling.PrepareForSteps();
        FiberContext* context = _context;
        Debug.Assert(thread->State == GuestThreadState.Host, "only host code enters a guest");

        // An entry from within native code that is being stepped over has a step of its own; the outer one is put back.
        int outerStepping = context->IsStepping;
        byte outerStepOver = context->StepOver;
        context->IsStepping = 1;
        context->StepOver = 0;
        GuestExit exit = ((delegate* unmanaged<FiberContext*, GuestThreadContext*, GuestExit>)StubSet.StepGuest)(context, thread);
        bool isOver = context->StepOver != 0;
        context->StepOver = outerStepOver;
        context->IsStepping = outerStepping;
        return exit == GuestExit.Preempted && isOver ? GuestExit.Stepped : exit;
    }

    /// <summary>
    /// Asks for a stop: an <see cref="Enter"/> in progress comes back with <see cref="GuestExit.Preempted"/>, from whatever
    /// instruction it is at, else the next one does. Does nothing once the fiber is disposed.
    /// </summary>
    /// <remarks>
    /// Any thread; does not wait. A fiber in native code is stopped on its way back. Several requests before the stop are one;
    /// whoever handles the stop takes them with <see cref="TakeStopRequest"/>.
    /// </remarks>
    public void RequestStop()
    {
        lock (_lifetime)
        {
            if (_context == null) return;

            // The flag before the look at the state: a full fence here, none in the stub that does the reverse. If this
            // thread sees the fiber run, the signal finds it or comes when the flag is about to be looked at. If not, the
            // other one may have entered without either seeing the other: then it is made to execute a fence, and after
            // that either its entry sees the flag, or its state is seen here.
            Interlocked.Exchange(ref _context->StopRequest, 1);
            if (TrySignal()) return;
            Interlocked.MemoryBarrierProcessWide();
            TrySignal();
        }
    }

    /// <summary>
    /// Asks for a stop of a fiber that is in native code: if this returns true, it is, and nothing of the guest runs before
    /// <see cref="Enter"/> has come back with <see cref="GuestExit.Preempted"/>. Any thread.
    /// </summary>
    /// <remarks>If not, the request was made all the same, and may be met on the next entry.</remarks>
    public bool RequestStopInNative()
    {
        lock (_lifetime)
        {
            if (_context == null) return false;

            // After the fence the way back from native code sees the flag, or its state has changed here; see RequestStop.
            Interlocked.Exchange(ref _context->StopRequest, 1);
            Interlocked.MemoryBarrierProcessWide();
            GuestThreadContext* thread = _context->Thread;
            return thread != null && Volatile.Read(ref thread->StateValue) == (int)GuestThreadState.Native
                && (nint)_context == Volatile.Read(ref *(nint*)&thread->Fiber);
        }
    }

    /// <summary>
    /// What the thread is doing that runs the fiber, as of some moment; <see cref="GuestThreadState.Host"/> if none does. Any
    /// thread.
    /// </summary>
    public GuestThreadState ThreadState
    {
        get
        {
            lock (_lifetime)
            {
                if (_context == null) return GuestThreadState.Host;
                GuestThreadContext* thread = _context->Thread;
                return thread != null && (nint)_context == Volatile.Read(ref *(nint*)&thread->Fiber)
                    ? (GuestThreadState)Volatile.Read(ref thread->StateValue)
                    : GuestThreadState.Host;
            }
        }
    }

    /// <summary>
    /// Takes the requests made so far, so that the next entry runs. To be called before looking at what a request may have
    /// been made for: what is asked for later is a request again.
    /// </summary>
    /// <returns>Whether there was one.</returns>
    public bool TakeStopRequest() =>
        Volatile.Read(ref _context->StopRequest) != 0 && Interlocked.Exchange(ref _context->StopRequest, 0) != 0;

    /// <summary>Takes the limit that a <see cref="StopTimer"/> has found reached; the thread of the timer.</summary>
    public StopLimit TakeLimit()
    {
        var limit = (StopLimit)Volatile.Read(ref _context->Limit);
        Volatile.Write(ref _context->Limit, 0);
        return limit;
    }

    /// <summary>
    /// Whether the last <see cref="GuestExit.Preempted"/> found guest code running, rather than about to be entered; once for
    /// each. The thread that runs the fiber.
    /// </summary>
    public bool TakeWasRunning()
    {
        bool wasRunning = _context->ExitReason == GuestExit.Preempted;
        _context->ExitReason = GuestExit.Returned;
        return wasRunning;
    }

    /// <summary>Whether an address is in the inaccessible range below the stack.</summary>
    public bool IsInGuard(ulong address) =>
        address - ((ulong)_context->StackLimit - _guardBytes) < _guardBytes;

    /// <summary>
    /// Whether an address is in the stub that finds out where a call through a pointer goes: r11 is the pointer throughout, and
    /// nothing that the function gets has changed.
    /// </summary>
    public static bool IsInIndirectCall(ulong address) =>
        address - (ulong)StubSet.GuestIndirectCall < (ulong)StubSet.GuestIndirectCallBytes;

    /// <summary>
    /// Whether an address is where a native call's stub returns to the guest: nothing happens any more but that.
    /// </summary>
    public static bool IsReturning(ulong address) =>
        address - (ulong)StubSet.NativeReturnStart < (ulong)StubSet.NativeReturnBytes;

    /// <summary>Whether an address is in the usable stack.</summary>
    public bool IsInStack(ulong address) => address >= (ulong)_context->StackLimit && address < (ulong)StackTop;

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_lifetime)
        {
            if (_context == null) return;
            Free();
        }

        _memory?.Dispose();
        _pool?.Return(StackTop);
        GC.SuppressFinalize(this);
    }

    /// <summary>Bytes of the area that xsave writes on this processor.</summary>
    private static int XsaveBytes()
    {
        const int SupportsXsave = 1 << 26;
        if (!X86Base.IsSupported || (X86Base.CpuId(1, 0).Ecx & SupportsXsave) == 0)
        {
            throw new PlatformNotSupportedException("running compiled code needs a processor with XSAVE");
        }

        return X86Base.CpuId(0xD, 0).Ebx;
    }

    private bool TrySignal()
    {
        var thread = (GuestThreadContext*)Volatile.Read(ref *(nint*)&_context->Thread);
        return thread != null && SignalGate.TrySignal(thread, _context);
    }

    private void Free()
    {
        // Safe because: allocated by the constructor and freed once, when no thread runs the fiber.
        NativeMemory.AlignedFree(_context);
        _context = null;
    }
}
