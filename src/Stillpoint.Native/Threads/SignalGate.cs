// SPDX-License-Identifier: MIT
// Signals to threads that may end at any time.
//
// The id of a thread that has ended may be given to another one. So a thread takes its id back when it ends, in
// ReleaseThreadStub, and signals are sent while the id cannot be taken back: both happen under a spin lock of the slot in
// the table of contexts. Slots are never freed, so one may be looked at whoever has it by now. The lock is held for one
// system call; whoever waits gives the processor away.
using System.Threading;
using Stillpoint.Native.Faults;
using Stillpoint.Native.Fibers;
using Stillpoint.Native.Memory;

namespace Stillpoint.Native.Threads;

/// <summary>The spin lock of a thread's context, and the signal that is sent under it.</summary>
internal static unsafe class SignalGate
{
    /// <summary>Value of the lock while somebody holds it.</summary>
    public const int Held = 1;

    private static readonly int ProcessId = Libc.Getpid();

    /// <summary>Takes the lock. Any thread.</summary>
    public static void Enter(GuestThreadContext* thread)
    {
        SpinWait spin = default;
        while (Interlocked.Exchange(ref thread->SignalGate, Held) != 0) spin.SpinOnce(sleep1Threshold: -1);
    }

    /// <summary>Gives the lock back.</summary>
    public static void Leave(GuestThreadContext* thread) => Volatile.Write(ref thread->SignalGate, 0);

    /// <summary>Sends the signal for stops to a thread if it lives and runs this fiber's code. Any thread.</summary>
    /// <returns>Whether it was sent.</returns>
    public static bool TrySignal(GuestThreadContext* thread, FiberContext* fiber)
    {
        if (!Runs(thread, fiber)) return false;
        Enter(thread);
        bool sent = thread->ThreadId != 0 && Runs(thread, fiber)
            && Libc.Syscall(LinuxX64.SysTgkill, ProcessId, thread->ThreadId, LinuxX64.Sigurg) == 0;
        Leave(thread);
        return sent;
    }

    private static bool Runs(GuestThreadContext* thread, FiberContext* fiber) =>
        Volatile.Read(ref thread->StateValue) == (int)GuestThreadState.Guest
        && (nint)fiber == Volatile.Read(ref *(nint*)&thread->Fiber);
}
