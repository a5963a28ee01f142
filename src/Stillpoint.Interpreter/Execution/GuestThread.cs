// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Stillpoint.Interpreter.Calls;
using Stillpoint.Interpreter.Linking;
using Stillpoint.Interpreter.Reports;
using Stillpoint.Native.Calls;
using Stillpoint.Native.Faults;
using Stillpoint.Native.Symbols;
using Stillpoint.Native.Threads;

namespace Stillpoint.Interpreter.Execution;

/// <summary>
/// A thread of a guest program: its thread-local variables, its calls in and out. How guest functions are executed is
/// what the derived classes differ in.
/// </summary>
/// <remarks>
/// Belongs to the OS thread that made it. Calls nest: C# calls the guest, the guest calls native code, native code calls
/// back into the guest.
/// </remarks>
internal abstract unsafe partial class GuestThread : IDisposable
{
    /// <summary>Native code calling back deeper than this is a stack overflow: C# frames lie in between.</summary>
    protected const int MaxNesting = 2000;

    private readonly GuestThread? _outer;
    private readonly GuestThread? _host;
    private readonly bool _isMain;

    /// <summary>Makes a thread.</summary>
    /// <param name="program">The program.</param>
    /// <param name="isMain">Whether it runs <c>main</c>.</param>
    /// <param name="isBound">Whether it belongs to the calling OS thread, rather than to whichever one binds it.</param>
    // Safe because: the image is made here and freed in Dispose, when no thread uses it any more.
    protected GuestThread(GuestProgram program, bool isMain, bool isBound = true)
    {
        _isMain = isMain;
        Program = program;
        Linked = program.Linked;
        if (Linked.ThreadLocalBytes > 0)
        {
            ThreadLocals = (byte*)NativeMemory.AlignedAlloc((nuint)Linked.ThreadLocalBytes, 4096);
            InitializeThreadLocals();
        }

        if (isBound)
        {
            _outer = Current;
            Bind(ThreadBinding.Current);
        }
    }

    /// <summary>
    /// Makes another way to run functions of a thread that exists: it has that one's variables, and calls by native code
    /// go to that one.
    /// </summary>
    protected GuestThread(GuestThread host)
    {
        _host = host;
        _isMain = host._isMain;
        Program = host.Program;
        Linked = host.Linked;
        Context = host.Context;
        ThreadLocals = host.ThreadLocals;
    }

    /// <summary>The innermost guest thread of this OS thread, or null.</summary>
    internal static GuestThread? Current => ThreadBinding.CurrentInnermost;

    /// <summary>Whether another guest thread, of another program, waits on this OS thread for this one to end.</summary>
    protected bool IsWithinOther => _outer is not null;

    /// <summary>The program.</summary>
    internal GuestProgram Program { get; }

    /// <summary>IR instructions counted so far, by an engine that counts.</summary>
    internal virtual ulong Instructions => 0;

    /// <summary>Result of <c>pthread_exit</c> that this thread is unwinding with, or null.</summary>
    internal ulong? ExitValue { get; private protected set; }

    /// <summary>The linked program.</summary>
    protected LinkedProgram Linked { get; }

    /// <summary>What machine code knows of the OS thread that it is bound to.</summary>
    protected GuestThreadContext* Context { get; private set; }

    /// <summary>This thread's instance of the thread-local variables.</summary>
    protected byte* ThreadLocals { get; }

    /// <summary>Makes it the innermost thread of the calling OS thread.</summary>
    internal void Bind(ThreadBinding binding)
    {
        Context = binding.Context;
        binding.Innermost = this;
    }

    /// <summary>The one that this is another way to run functions of may be on another OS thread now.</summary>
    internal void FollowHost() => Context = _host!.Context;

    /// <summary>Calls a guest function.</summary>
    /// <param name="function">Its number.</param>
    /// <param name="words">Argument words, as in an interpreter's frame.</param>
    /// <param name="count">Number of words.</param>
    /// <param name="result">Where the result goes.</param>
    /// <param name="resultBytes">Room for it, at least 8.</param>
    internal abstract ExitReason Call(int function, ulong* words, int count, byte* result, int resultBytes);

    /// <summary>Calls a guest function for native code.</summary>
    /// <param name="function">Its number.</param>
    /// <param name="frame">The native call; gets the results.</param>
    internal abstract ExitReason CallBack(int function, CallbackFrame* frame);

    /// <summary>Calls the guest or native function at an address, with integer arguments.</summary>
    internal ExitReason CallAddress(ulong address, ReadOnlySpan<ulong> arguments) =>
        Linked.Thunks is { } thunks && thunks.TryGetIndex((nint)address, out int index)
            ? Call(index, arguments, out _)
            : CallNativeFunction(address, arguments, out _);

    /// <summary>Calls a guest function whose arguments and result are at most 64 bits each.</summary>
    internal ExitReason Call(int function, ReadOnlySpan<ulong> arguments, out ulong result)
    {
        fixed (ulong* words = arguments)
        {
            ulong value = 0;
            ExitReason reason = Call(function, words, arguments.Length, (byte*)&value, sizeof(ulong));
            result = value;
            return reason;
        }
    }

    /// <summary>Calls a native function with integer arguments.</summary>
    internal ExitReason CallNativeFunction(ulong target, ReadOnlySpan<ulong> arguments, out ulong result)
    {
        NativeCallResult outcome = TryCallNative(target, arguments, out result);
        return outcome == NativeCallResult.Returned ? ExitReason.Returned : Fail(outcome, Describe(target));
    }

    /// <summary>Calls a native function with integer arguments and leaves it to the caller what a fault means.</summary>
    protected NativeCallResult TryCallNative(ulong target, ReadOnlySpan<ulong> arguments, out ulong result)
    {
        NativeFrame frame;
        Unsafe.SkipInit(out frame);
        frame.Begin((void*)target, Context);
        for (int i = 0; i < arguments.Length; i++)
        {
            frame.SetInteger(i, arguments[i]);
        }

        NativeCallResult outcome = NativeCalls.Call(&frame);
        result = frame.IntegerResult0;
        return outcome;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>The guest's stack at this moment, innermost function first.</summary>
    protected abstract List<TraceLine> Trace();

    /// <summary>A native function in words.</summary>
    protected static string Describe(ulong target) => NativeSymbols.Describe((nint)target);

    /// <summary>Frees the thread's memory.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (_host is null)
        {
            if (Current == this)
            {
                ThreadBinding.Current.Innermost = _outer;
            }

            NativeMemory.AlignedFree(ThreadLocals);
        }
    }

    /// <summary>Ends the thread, and most often the program, with a report of where it is.</summary>
    protected ExitReason Trap(string reason, int exitCode = 134)
    {
        BeforeTrap(reason);
        End(new TrapReport(reason, Trace(), exitCode));
        return ExitReason.Unwind;
    }

    /// <summary>The thread is going to trap; its frames are all there.</summary>
    protected virtual void BeforeTrap(string reason)
    {
    }

    /// <summary>The thread has trapped.</summary>
    protected virtual void End(TrapReport report)
    {
        if (_host is null)
        {
            Program.End(new RunResult(report.ExitCode, report, Instructions));
        }
        else
        {
            _host.End(report);
        }
    }

    /// <summary>Where the errno of the guest is.</summary>
    protected virtual int* ErrnoPlace => &Context->Errno;

    /// <summary>Does what guest code asks the scheduler of fibers for.</summary>
    protected virtual ExitReason CallScheduler(HostFunction host, ReadOnlySpan<ulong> arguments, out ulong result)
    {
        if (HostFunctions.NativeName(host) is not null)
        {
            return CallNatively(host, arguments, out result);
        }

        result = 0;
        return _host is null
            ? Trap("not supported: fibers in the interpreter")
            : _host.CallScheduler(host, arguments, out result);
    }

    /// <summary>Calls the function of the C library that a host function stands for.</summary>
    internal ExitReason CallNatively(HostFunction host, ReadOnlySpan<ulong> arguments, out ulong result)
    {
        string name = HostFunctions.NativeName(host)!;
        if (NativeSymbols.TryGetAddress(name, out nint address))
        {
            return CallNativeFunction((ulong)address, arguments, out result);
        }

        result = 0;
        return Trap($"not supported: {name}, which the C library does not have");
    }

    /// <summary>Gives the thread-local variables their initial values.</summary>
    protected void InitializeThreadLocals()
    {
        if (ThreadLocals != null)
        {
            new Span<byte>(ThreadLocals, checked((int)Linked.ThreadLocalBytes)).Clear();
            Linked.InitializeThreadLocals(ThreadLocals);
        }
    }

    /// <summary>A native call did not return: report its fault, or go on unwinding.</summary>
    protected ExitReason Fail(NativeCallResult outcome, string callee)
    {
        if (outcome == NativeCallResult.Unwound || !Context->TryTakeFault(out NativeFault fault))
        {
            return ExitReason.Unwind;
        }

        return Trap($"{fault} in native code called as {callee}");
    }

    /// <summary>The last fault of this thread as a bad access of memory.</summary>
    protected string DescribeAccess() =>
        Context->TryTakeFault(out NativeFault fault) ? DescribeAccess(fault) : "access violation at 0x0";

    /// <summary>A fault as a bad access of memory.</summary>
    internal static string DescribeAccess(in NativeFault fault)
    {
        string direction = fault.Access switch
        {
            FaultAccess.Read => " reading",
            FaultAccess.Write => " writing",
            FaultAccess.Execute => " executing",
            _ => string.Empty,
        };
        return fault.HasAddress
            ? $"access violation{direction} 0x{fault.Address:x}"
            : "access violation at a non-canonical address";
    }
}
