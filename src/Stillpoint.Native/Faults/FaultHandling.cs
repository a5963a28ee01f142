// SPDX-License-Identifier: MIT
using System;
using System.Runtime.InteropServices;
using System.Threading;
using Stillpoint.Assembler.X64;
using Stillpoint.Native.Calls;
using Stillpoint.Native.Memory;
using Stillpoint.Native.Stubs;
using Stillpoint.Native.Threads;

namespace Stillpoint.Native.Faults;

/// <summary>Installs the signal handlers: faults of the guest become results and exceptions, and running fibers can be stopped.</summary>
/// <remarks>
/// They come before the CLR's handlers and hand on all that is not the guest's: <see cref="NullReferenceException"/>,
/// <see cref="DivideByZeroException"/> and crash reports of the host work as before. Native code that installs a handler
/// for one of these signals itself takes it away from here. Stops use SIGURG, which otherwise means urgent data of a socket
/// and is ignored by default.
/// </remarks>
public static unsafe class FaultHandling
{
    private static readonly int[] Signals =
    [
        LinuxX64.Sigsegv, LinuxX64.Sigbus, LinuxX64.Sigfpe, LinuxX64.Sigill, LinuxX64.Sigtrap, LinuxX64.Sigabrt,
    ];

    /// <summary>A stop needs no stack of the guest, and interrupts no system call of the host that can be started again.</summary>
    private const int StopFlags = LinuxX64.SaSiginfo | LinuxX64.SaOnstack | LinuxX64.SaRestart;

    private static readonly Lock Gate = new();
    private static bool _isInstalled;
    private static volatile bool _isReadyForSteps;

    /// <summary>Installs the handler for the rest of the process; does nothing the second time.</summary>
    /// <remarks>Any thread, in <see cref="GuestThreadState.Host"/>.</remarks>
    /// <exception cref="PlatformNotSupportedException">
    /// The platform is not x86-64 Linux with glibc, or its signal frames are not laid out as expected.
    /// </exception>
    public static void Install()
    {
        Platform.Require();
        lock (Gate)
        {
            if (_isInstalled) return;

            // Safe because: the table of earlier handlers is never freed, and the entry of a signal is written before the
            // handler that reads it can run.
            nint* previousHandlers = (nint*)NativeMemory.AllocZeroed(LinuxX64.SignalLimit, (nuint)sizeof(nint));
            X64Assembler faults = FaultHandlerStub.Emit(
                ContextTable.Start, StubSet.Recover, previousHandlers, Libc.Getpid(), StubSet.AsyncExit, StubSet.NoStops);

            // A stop in the middle of it has nothing to take from there; if it leaves the guest, that is stop enough.
            nint handler = StubSet.Publish(nameof(FaultHandlerStub), faults, [new NoStopRange(0, faults.Length, Target: 0)]);
            foreach (int signal in Signals) InstallOne(signal, handler, previousHandlers);
            SelfTest();
            nint stopHandler = StubSet.Publish(
                StopHandlerStub.Emit(
                    ContextTable.Start, previousHandlers, Libc.Getpid(), StubSet.AsyncExit, StubSet.NoStops, StubSet.Range));
            InstallOne(LinuxX64.Sigurg, stopHandler, previousHandlers);
            _isInstalled = true;
        }
    }

    /// <summary>
    /// Moves the handler of SIGTRAP to the alternate stack: a step must not touch the guest's, below which compiled code may
    /// have written and which may have no room. Not from the start, because the CLR's debugger takes its breakpoints where the
    /// handler runs, and wants more stack than that.
    /// </summary>
    internal static void PrepareForSteps()
    {
        if (_isReadyForSteps) return;
        Install();
        lock (Gate)
        {
            byte* action = stackalloc byte[LinuxX64.SigactionBytes];
            if (Libc.Sigaction(LinuxX64.Sigtrap, null, action) != 0) throw Refused(LinuxX64.Sigtrap);
            *(int*)(action + LinuxX64.SigactionFlags) |= LinuxX64.SaOnstack;
            KeepAlternateStackClear(action);
            if (Libc.Sigaction(LinuxX64.Sigtrap, action, null) != 0) throw Refused(LinuxX64.Sigtrap);
            _isReadyForSteps = true;
        }
    }

    private static void InstallOne(int signal, nint handler, nint* previousHandlers)
    {
        byte* action = stackalloc byte[LinuxX64.SigactionBytes];
        if (Libc.Sigaction(signal, null, action) != 0) throw Refused(signal);
        nint* installed = (nint*)(action + LinuxX64.SigactionHandler);
        int* flags = (int*)(action + LinuxX64.SigactionFlags);
        previousHandlers[signal] = *installed;
        bool hasHandler = *installed is not (LinuxX64.SigDfl or LinuxX64.SigIgn);

        // An earlier handler keeps its mask and its flags, the choice of stack included: the CLR's handlers throw from
        // where they run.
        int kept = hasHandler ? *flags & ~LinuxX64.SaResethand : LinuxX64.SaRestart | LinuxX64.SaOnstack;
        *flags = kept | LinuxX64.SaSiginfo;

        // The stack may be what the guest has run out of.
        if (signal == LinuxX64.Sigsegv) *flags |= LinuxX64.SaOnstack;
        if (signal == LinuxX64.Sigurg)
        {
            *flags = StopFlags;
            KeepAlternateStackClear(action);
        }

        *installed = handler;
        if (Libc.Sigaction(signal, action, null) != 0) throw Refused(signal);
    }

    /// <summary>
    /// Blocks during a handler on the alternate stack what the CLR blocks during its own one, that of SIGSEGV: the signal by
    /// which it suspends threads, whose handler needs most of that stack for itself.
    /// </summary>
    private static void KeepAlternateStackClear(byte* action)
    {
        byte* segv = stackalloc byte[LinuxX64.SigactionBytes];
        if (Libc.Sigaction(LinuxX64.Sigsegv, null, segv) != 0) throw Refused(LinuxX64.Sigsegv);
        *(ulong*)(action + LinuxX64.SigactionMask) |= *(ulong*)(segv + LinuxX64.SigactionMask);
    }

    /// <summary>Checks the offsets of <see cref="LinuxX64"/> against faults whose registers are known.</summary>
    private static void SelfTest()
    {
        using var memory = new ReservedMemory(ReservedMemory.PageBytes);
        byte* guard = memory.Address + memory.Bytes;

        // A mask that no field beside it has by chance; both signals are ignored by default, and wait until the end.
        const ulong Blocked = (1UL << (LinuxX64.Sigurg - 1)) | (1UL << (LinuxX64.Sigwinch - 1));
        ulong blocked = Blocked;
        ulong before;
        ChangeMask(LinuxX64.SigBlock, &blocked, &before);
        try
        {
            Probe(StubSet.Publish(ProbeStub.EmitRead()), guard + 8, FaultAccess.Read, before | Blocked);
            Probe(StubSet.Publish(ProbeStub.EmitWrite()), guard + 16, FaultAccess.Write, before | Blocked);
        }
        finally
        {
            ChangeMask(LinuxX64.SigSetmask, &before, null);
        }
    }

    /// <summary>Changes which signals the calling thread has blocked.</summary>
    private static void ChangeMask(int how, ulong* mask, ulong* before)
    {
        if (Libc.Syscall(LinuxX64.SysRtSigprocmask, how, (nint)mask, (nint)before, LinuxX64.KernelSigsetBytes) != 0)
        {
            throw new PlatformNotSupportedException("cannot block signals");
        }
    }

    private static void Probe(nint stub, byte* address, FaultAccess access, ulong mask)
    {
        GuestThreadContext* context = GuestThreads.Current;
        NativeFrame frame = default;
        frame.Begin((void*)stub, context);
        frame.SetInteger(0, (ulong)address);
        NativeCallResult result = NativeCalls.Call(&frame);

        // At its first instruction the stub has only its return address on the stack.
        ulong stackPointer = frame.SavedStackPointer - sizeof(ulong);
        bool recorded = context->TryTakeFault(out NativeFault fault);
        if (result != NativeCallResult.Faulted || !recorded || fault.Signal != LinuxX64.Sigsegv || !fault.HasAddress
            || fault.Address != (ulong)address || fault.Pc != (ulong)stub || fault.Access != access
            || context->FaultStackPointer != stackPointer || context->FaultSignalMask != mask)
        {
            throw new PlatformNotSupportedException("the signal frames of this system have an unknown layout");
        }
    }

    private static PlatformNotSupportedException Refused(int signal) =>
        new($"cannot handle {LinuxX64.SignalName(signal)}: error {Marshal.GetLastPInvokeError()}");
}
