// SPDX-License-Identifier: MIT
using System;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using Stillpoint.Interpreter.Calls;
using Stillpoint.Interpreter.Heaps;
using Stillpoint.Native.Threads;

namespace Stillpoint.Interpreter.Execution;

/// <content>What the runtime does itself instead of calling the C library.</content>
internal abstract unsafe partial class GuestThread
{
    /// <summary>The most arguments that a host function has.</summary>
    protected const int HostArguments = 4;

    /// <summary>
    /// Others may take what a collection has freed before the fiber that wanted it gets some; after so many it is told that there
    /// is none.
    /// </summary>
    protected const int MostCollections = 50;

    /// <summary>Does what native code would do for a program of its own.</summary>
    /// <param name="host">What.</param>
    /// <param name="arguments">Its integer arguments, <see cref="HostArguments"/> of them, in as many as it has.</param>
    /// <param name="result">Its result, if it returns.</param>
    /// <remarks>In state Host. Guest functions may run within.</remarks>
    protected ExitReason CallHost(HostFunction host, ReadOnlySpan<ulong> arguments, out ulong result)
    {
        ulong first = arguments[0];
        result = 0;
        switch (host)
        {
            case HostFunction.Exit or HostFunction.QuickExit:
                return Program.Exit(this, (int)first, quick: host == HostFunction.QuickExit);
            case HostFunction.ImmediateExit:
                Program.End(new RunResult((int)first & 0xFF, null, Instructions));
                return ExitReason.Unwind;
            case HostFunction.Abort:
                return Trap("abort");
            case HostFunction.AssertFail:
                return AssertFail(first, arguments[1], (uint)arguments[2], arguments[3]);
            case HostFunction.AtExit or HostFunction.AtQuickExit:
                Program.AddExitHandler(new GuestProgram.ExitHandler(first, false, 0), host == HostFunction.AtQuickExit);
                return ExitReason.Returned;
            case HostFunction.CxaAtExit:
                Program.AddExitHandler(new GuestProgram.ExitHandler(first, true, arguments[1]), quick: false);
                return ExitReason.Returned;
            case HostFunction.Raise:
                return Raise((int)first, out result);
            case HostFunction.ThreadExit when _isMain:
                return Trap("pthread_exit of the main thread is not supported");
            case HostFunction.ThreadExit:
                ExitValue = first;
                return ExitReason.Unwind;
            case HostFunction.ErrnoLocation:
                result = (ulong)ErrnoPlace;
                return ExitReason.Returned;
            case HostFunction.New:
                return Allocate(first, 0, out result);
            case HostFunction.NewArray:
                return Allocate(first, arguments[1], out result);
            case HostFunction.Collect:
                return Collect(0, everything: true);
            case >= HostFunction.FirstOfScheduler:
                return CallScheduler(host, arguments, out result);
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>Collects the program's garbage; an engine that cannot lets it use all the memory it may have.</summary>
    /// <param name="wanted">Bytes that are going to be allocated.</param>
    /// <param name="everything">Whether old objects are collected in any case.</param>
    /// <returns><see cref="ExitReason.Unwind"/> after a trap.</returns>
    protected virtual ExitReason Collect(ulong wanted, bool everything = false)
    {
        Program.Heap.Heap.UseAll();
        return ExitReason.Returned;
    }

    /// <summary>Makes a managed object if there is room.</summary>
    protected virtual AllocationOutcome TryAllocate(
        ulong description, int type, ulong elements, out ulong pointer, out string reason) =>
        Program.Heap.TryAllocate(type, elements, out pointer, out reason);

    /// <summary>Makes a managed object; after a collection if need be.</summary>
    private ExitReason Allocate(ulong description, ulong elements, out ulong result)
    {
        result = 0;
        int type;
        Context->EnterGuestMemory();
        try
        {
            type = Program.Heap.TypeAt(description);
        }
        catch (NullReferenceException)
        {
            Context->Leave(GuestThreadState.Host);
            return Trap($"{DescribeAccess()}, a description of a type of objects");
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or InsufficientMemoryException)
        {
            Context->Leave(GuestThreadState.Host);
            return Trap($"0x{description:x} describes no type of objects: {e.Message}");
        }

        Context->Leave(GuestThreadState.Host);
        AllocationOutcome outcome = TryAllocate(description, type, elements, out result, out string reason);
        for (int i = 0; i < MostCollections && outcome == AllocationOutcome.Full; i++)
        {
            ulong bytes = Program.Heap.Heap.BytesOf(type, (uint)elements);
            if (i > 0 && Program.Heap.Heap.IsExhausted(bytes)) break;
            ExitReason collected = Collect(bytes);
            if (collected != ExitReason.Returned) return collected;
            outcome = TryAllocate(description, type, elements, out result, out reason);
        }

        return outcome switch
        {
            AllocationOutcome.Made => ExitReason.Returned,
            AllocationOutcome.Full => Trap(Program.Heap.Exhausted()),
            _ => Trap(reason),
        };
    }

    /// <summary>As <c>raise</c> natively: signals that nobody handles end the program, the others do nothing.</summary>
    private ExitReason Raise(int signal, out ulong result)
    {
        result = 0;

        // SIGCHLD, SIGCONT, SIGURG, SIGWINCH are ignored by default.
        if (signal is 0 or 17 or 18 or 23 or 28)
        {
            return ExitReason.Returned;
        }

        if (signal is < 0 or > 64)
        {
            *ErrnoPlace = 22;
            result = ulong.MaxValue;
            return ExitReason.Returned;
        }

        return Trap($"signal {signal} was raised by the program", 128 + signal);
    }

    /// <summary>Prints what glibc's <c>__assert_fail</c> prints, to the guest's standard error, and aborts.</summary>
    private ExitReason AssertFail(ulong assertion, ulong file, uint line, ulong function)
    {
        // A bad pointer is a trap of its own: the texts are the guest's memory.
        Context->EnterGuestMemory();
        string condition = Text(assertion);
        string place = $"{Text(file)}:{line}: {Text(function)}";
        Context->Leave(GuestThreadState.Host);
        Console.Error.Write($"stillpoint: {place}: Assertion `{condition}' failed.\n");
        return Trap($"assertion `{condition}' failed");
    }

    /// <summary>A C string of the guest, or (null).</summary>
    private static string Text(ulong address)
    {
        if (address < 4096)
        {
            return "(null)";
        }

        return Encoding.UTF8.GetString(MemoryMarshal.CreateReadOnlySpanFromNullTerminated((byte*)address));
    }
}
