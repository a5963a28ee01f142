// SPDX-License-Identifier: MIT
using System;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Stillpoint.Assembler.X64;
using Stillpoint.Native.Calls;
using Stillpoint.Native.Code;
using Stillpoint.Native.Faults;
using Stillpoint.Native.Memory;
using Stillpoint.Native.Threads;

namespace Stillpoint.Native.Tests;

/// <summary>What <see cref="ProcessTests"/> runs in a process of its own: each scenario decides how the process ends.</summary>
internal static unsafe class Program
{
    public const int NormalExitCode = 37;

    private const ulong Wild = 0xDEAD_BEEF_000;

    private static int Main(string[] arguments) => arguments[0] switch
    {
        nameof(EndNormally) => EndNormally(),
        nameof(EndNormallyWithThreadLeft) => EndNormallyWithThreadLeft(),
        nameof(HostFaultFarAway) => HostFaultFarAway(),
        nameof(HostFaultInNativeCode) => HostFaultInNativeCode(),
        nameof(HostStackOverflow) => HostStackOverflow(),
        nameof(HostFailFast) => HostFailFast(),
        nameof(DefaultAction) => DefaultAction(),
        nameof(IgnoredSignal) => IgnoredSignal(),
        nameof(ChainedStopHandler) => ChainedStopHandler(),
        nameof(Speed) => Speed(),
        _ => throw new ArgumentException(arguments[0]),
    };

    /// <summary>Faults of all kinds on the main thread, then an ordinary end.</summary>
    public static int EndNormally()
    {
        FaultHandling.Install();
        FaultHandling.Install();
        for (int i = 0; i < 1000; i++)
        {
            if (CallNative("strlen", Wild) != NativeCallResult.Faulted) return 1;
            if (CallNative("abort", 0) != NativeCallResult.Faulted) return 2;
            if (!GuestThreads.Current->TryTakeFault(out NativeFault fault) || fault.Signal != LinuxX64.Sigabrt) return 3;
            if (!ReadThrows(Wild)) return 4;
            if (!GuestThreads.Current->TryTakeFault(out fault) || fault.Address != Wild) return 5;
        }

        return NormalExitCode;
    }

    /// <summary>Ends while a background thread is inside a native call.</summary>
    public static int EndNormallyWithThreadLeft()
    {
        FaultHandling.Install();
        using var started = new System.Threading.ManualResetEventSlim();
        var thread = new System.Threading.Thread(() =>
        {
            started.Set();
            _ = CallNative("pause", 0);
        })
        {
            IsBackground = true,
        };
        thread.Start();
        started.Wait();
        System.Threading.Thread.Sleep(50);
        return NormalExitCode;
    }

    /// <summary>A wild access by the host itself is fatal, as it is without the handler.</summary>
    public static int HostFaultFarAway()
    {
        FaultHandling.Install();
        _ = GuestThreads.Current;
        try
        {
            return Read(Wild);
        }
        catch (NullReferenceException)
        {
            return NormalExitCode;
        }
    }

    /// <summary>The same in native code that the host calls by P/Invoke.</summary>
    public static int HostFaultInNativeCode()
    {
        FaultHandling.Install();
        _ = GuestThreads.Current;
        var length = (delegate* unmanaged<ulong, ulong>)Symbol.Of("strlen");
        return length(Wild) == 0 ? NormalExitCode : 0;
    }

    /// <summary>C# runs out of stack while it accesses guest memory: the CLR's report, not an exception.</summary>
    public static int HostStackOverflow()
    {
        FaultHandling.Install();
        GuestThreads.Current->EnterGuestMemory();
        try
        {
            return Recurse(1);
        }
        catch (NullReferenceException)
        {
            return NormalExitCode;
        }
    }

    public static int HostFailFast()
    {
        FaultHandling.Install();
        GuestThreads.Current->EnterGuestMemory();
        Environment.FailFast("on purpose");
        return NormalExitCode;
    }

    /// <summary>A signal that nobody handled before ends the process as that signal does.</summary>
    public static int DefaultAction()
    {
        SetAction(LinuxX64.Sigtrap, LinuxX64.SigDfl);
        FaultHandling.Install();
        using var memory = new CodeMemory(4096);
        ((delegate* unmanaged<void>)Breakpoint(memory))();
        return NormalExitCode;
    }

    /// <summary>A signal that was ignored before still is when sent, and is not when the processor raises it.</summary>
    public static int IgnoredSignal()
    {
        SetAction(LinuxX64.Sigtrap, LinuxX64.SigIgn);
        FaultHandling.Install();
        var raise = (delegate* unmanaged<int, int>)Symbol.Of("raise");
        if (raise(LinuxX64.Sigtrap) != 0) return 1;
        using var memory = new CodeMemory(4096);
        Console.Error.WriteLine("still here");
        ((delegate* unmanaged<void>)Breakpoint(memory))();
        return NormalExitCode;
    }

    /// <summary>A handler of SIGURG that was there before gets what is no request, and no stop is lost to it.</summary>
    public static int ChainedStopHandler()
    {
        // The handler counts in memory: it is machine code, as C# may not run there.
        using var memory = new CodeMemory(4096);
        int* count = (int*)NativeMemory.AllocZeroed(8);
        var asm = new X64Assembler();
        asm.Mov64(Gpr.Rax, (long)count);
        asm.Inc(OperandSize.Bits32, X64Address.At(Gpr.Rax));
        asm.Ret();
        SetAction(LinuxX64.Sigurg, memory.Publish(asm.Finish()));
        FaultHandling.Install();
        nint self = Libc.Syscall(LinuxX64.SysGettid, 0, 0, 0);
        for (int i = 0; i < 10; i++) _ = Libc.Syscall(LinuxX64.SysTgkill, Environment.ProcessId, self, LinuxX64.Sigurg);
        if (*count != 10) return 1;
        _ = GuestThreads.Current;
        for (int i = 0; i < 10; i++) _ = Libc.Syscall(LinuxX64.SysTgkill, Environment.ProcessId, self, LinuxX64.Sigurg);
        if (*count != 20) return 2;

        using GuestMachine guest = new();
        guest.Begin(guest.Publish(endless =>
        {
            X64Label self = endless.NewLabel();
            endless.Bind(self);
            endless.Jmp(self);
        }));
        for (int i = 0; i < 100; i++)
        {
            using Requester requester = new(guest.Fiber);
            requester.RequestOnce();
            if (guest.Enter() != Native.Fibers.GuestExit.Preempted || !guest.Fiber.TakeStopRequest()) return 3;
        }

        return NormalExitCode;
    }

    /// <summary>Prints what a call of a trivial function costs.</summary>
    public static int Speed()
    {
        FaultHandling.Install();
        using var memory = new CodeMemory(4096);
        var asm = new X64Assembler();
        asm.Mov(OperandSize.Bits64, Gpr.Rax, Gpr.Rdi);
        asm.Ret();
        nint function = memory.Publish(asm.Finish());
        for (int round = 0; round < 5; round++)
        {
            Report("Call", Time(function, leaf: false));
            Report("CallLeaf", Time(function, leaf: true));
            Report("plain P/Invoke", TimePlain(function));
            Report("callback round trip", TimeCallback());
            Report("fault in native code", TimeFaults(native: true));
            Report("fault in guest memory", TimeFaults(native: false));
        }

        return NormalExitCode;
    }

    private static void Report(string what, double nanoseconds) => Console.WriteLine($"{what}: {nanoseconds:F1} ns");

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double Time(nint function, bool leaf)
    {
        const int Calls = 5_000_000;
        NativeFrame frame = default;
        frame.Begin((void*)function, GuestThreads.Current);
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < Calls; i++)
        {
            frame.SetInteger(0, (ulong)i);
            _ = leaf ? NativeCalls.CallLeaf(&frame) : NativeCalls.Call(&frame);
        }

        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / Calls;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double TimePlain(nint function)
    {
        const int Calls = 5_000_000;
        var pointer = (delegate* unmanaged<ulong, ulong>)function;
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < Calls; i++) _ = pointer((ulong)i);
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / Calls;
    }

    private static double TimeCallback()
    {
        const int Calls = 1_000_000;
        using var table = CallbackTable.Reserve(1, &Nothing, 0);
        return Time(table.BaseAddress, leaf: false, Calls);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double Time(nint function, bool leaf, int calls)
    {
        NativeFrame frame = default;
        frame.Begin((void*)function, GuestThreads.Current);
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < calls; i++) _ = leaf ? NativeCalls.CallLeaf(&frame) : NativeCalls.Call(&frame);
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / calls;
    }

    private static double TimeFaults(bool native)
    {
        const int Faults = 5_000;
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < Faults; i++) _ = native ? (int)CallNative("strlen", Wild) : ReadThrows(Wild) ? 1 : 0;
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / Faults;
    }

    private static NativeCallResult CallNative(string function, ulong argument)
    {
        NativeFrame frame = default;
        frame.Begin(Symbol.Of(function), GuestThreads.Current);
        frame.SetInteger(0, argument);
        return NativeCalls.Call(&frame);
    }

    private static bool ReadThrows(ulong address)
    {
        GuestThreadContext* context = GuestThreads.Current;
        GuestThreadState before = context->EnterGuestMemory();
        try
        {
            _ = Read(address);
            return false;
        }
        catch (NullReferenceException)
        {
            return true;
        }
        finally
        {
            context->Leave(before);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static byte Read(ulong address) => *(byte*)address;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Recurse(int depth) => depth == 0 ? 0 : Recurse(depth + 1) + depth;

    private static void SetAction(int signal, nint handler)
    {
        byte* action = stackalloc byte[LinuxX64.SigactionBytes];
        new Span<byte>(action, LinuxX64.SigactionBytes).Clear();
        *(nint*)(action + LinuxX64.SigactionHandler) = handler;
        if (Libc.Sigaction(signal, action, null) != 0) throw new InvalidOperationException();
    }

    private static nint Breakpoint(CodeMemory memory)
    {
        var asm = new X64Assembler();
        asm.Int3();
        asm.Ret();
        return memory.Publish(asm.Finish());
    }

    [UnmanagedCallersOnly]
    private static CallbackResult Nothing(uint index, CallbackFrame* frame) => CallbackResult.Return;
}
