// SPDX-License-Identifier: MIT
using System;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using Stillpoint.Heap;
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
    private const int MostCollections = 50;

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
            case HostFunction.NewWeak:
                return AllocateWeak((ulong*)first, out result);
            case HostFunction.AddFinalizer:
                return AddFinalizer((ulong*)first, arguments[1], arguments[2]);
            case HostFunction.TakeFinalizer:
                return TakeFinalizer((ulong*)first, (ulong*)arguments[1], out result);
            case HostFunction.Lend:
                return Lend((ulong*)first, (ulong*)arguments[1], out result);
            case HostFunction.TakeBack:
                return TakeBack((ulong*)first);
            case HostFunction.Collect:
                return Collect(0, everything: true);
            case HostFunction.AddToInlineCache:
                return AddToInlineCache(first, (long)arguments[1], (long)arguments[2]);
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

    /// <summary>The guest has looked something up that its inline caches with a number may give from now on; here there are none.</summary>
    protected virtual ExitReason AddToInlineCache(ulong id, long key, long value) => ExitReason.Returned;

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
        for (int i = 0; outcome == AllocationOutcome.Full; i++)
        {
            ExitReason collected = CollectFor(Program.Heap.Heap.BytesOf(type, (uint)elements), i);
            if (collected != ExitReason.Returned) return collected;
            outcome = TryAllocate(description, type, elements, out result, out reason);
        }

        return outcome == AllocationOutcome.Made ? ExitReason.Returned : Trap(reason);
    }

    /// <summary>An allocation has found no room: collects, or traps when that has not helped.</summary>
    /// <param name="bytes">Bytes of the object with its header.</param>
    /// <param name="collections">How often this was called for it before.</param>
    /// <returns><see cref="ExitReason.Returned"/> if it is to be tried again.</returns>
    protected ExitReason CollectFor(ulong bytes, int collections) =>
        collections == MostCollections || (collections > 0 && Program.Heap.Heap.IsExhausted(bytes))
            ? Trap(Program.Heap.Exhausted())
            : Collect(bytes);

    /// <summary>Makes a weak reference to what a variable of the guest points to; a collection may change that meanwhile.</summary>
    private ExitReason AllocateWeak(ulong* variable, out ulong result)
    {
        const ulong Bytes = ManagedHeap.HeaderBytes + 8;
        result = 0;
        for (int i = 0; ; i++)
        {
            if (!TryReadPointer(variable, out ulong target)) return ExitReason.Unwind;
            result = Program.Heap.Heap.TryAllocateWeak(target);
            if (result != 0) return ExitReason.Returned;
            ExitReason collected = CollectFor(Bytes, i);
            if (collected != ExitReason.Returned) return collected;
        }
    }

    private ExitReason AddFinalizer(ulong* variable, ulong function, ulong data)
    {
        if (!TryReadPointer(variable, out ulong target)) return ExitReason.Unwind;
        if (target == 0) return Trap("a finalizer of the null pointer");
        Program.Heap.Heap.AddFinalizer(target, function, data);
        return ExitReason.Returned;
    }

    /// <summary>Reads a variable of the guest with a managed pointer.</summary>
    /// <returns>False after a trap.</returns>
    // Safe because: a fault of this load becomes an exception in this state.
    private bool TryReadPointer(ulong* variable, out ulong pointer)
    {
        pointer = 0;
        bool isRead = false;
        Context->EnterGuestMemory();
        try
        {
            pointer = *variable;
            isRead = true;
        }
        catch (NullReferenceException)
        {
        }

        Context->Leave(GuestThreadState.Host);
        if (!isRead) _ = Trap($"{DescribeAccess()}, a variable with a managed pointer");
        return isRead;
    }

    // Safe because: a fault of these stores becomes an exception in this state.
    private ExitReason TakeFinalizer(ulong* function, ulong* data, out ulong result)
    {
        if (!Program.Heap.Heap.TryTakeFinalizer(out result, out ulong givenFunction, out ulong givenData)) return ExitReason.Returned;
        Context->EnterGuestMemory();
        try
        {
            *function = givenFunction;
            *data = givenData;
        }
        catch (NullReferenceException)
        {
            Context->Leave(GuestThreadState.Host);
            return Trap($"{DescribeAccess()}, where a finalizer was to be told");
        }

        Context->Leave(GuestThreadState.Host);
        return ExitReason.Returned;
    }

    /// <summary>Makes a copy of the object that a variable leads to, for native code.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="place">Another one, with a pointer into the object.</param>
    /// <param name="result">What corresponds to it in the copy.</param>
    private ExitReason Lend(ulong* variable, ulong* place, out ulong result)
    {
        result = 0;
        if (!TryReadPointer(variable, out ulong target) || !TryReadPointer(place, out ulong pointer)) return ExitReason.Unwind;
        if (Program.Heap.Lent.TryLend((ulong)variable, target, out ulong copy) is { } refusal) return Trap(refusal);
        result = copy + (pointer - target);
        return ExitReason.Returned;
    }

    private ExitReason TakeBack(ulong* variable)
    {
        if (!TryReadPointer(variable, out ulong target)) return ExitReason.Unwind;
        return Program.Heap.Lent.TakeBack((ulong)variable, target) is { } refusal ? Trap(refusal) : ExitReason.Returned;
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
