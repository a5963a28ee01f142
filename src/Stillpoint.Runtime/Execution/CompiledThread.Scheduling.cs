// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Assembler.X64;
using Stillpoint.Interpreter;
using Stillpoint.Interpreter.Calls;
using Stillpoint.Interpreter.Execution;
using Stillpoint.Interpreter.Reports;
using Stillpoint.Native.Fibers;
using Stillpoint.Native.Threads;
using Stillpoint.Runtime.Reports;
using Stillpoint.Runtime.Scheduling;

namespace Stillpoint.Runtime.Execution;

/// <content>
/// A thread that the scheduler runs: its outermost level is begun once and resumed as often as wanted, by one OS thread or
/// another; between that nothing of it is on any OS thread's stack. Levels within are those of C# and native code: while there
/// are any, it stays on its OS thread.
/// </content>
internal sealed unsafe partial class CompiledThread
{
    /// <summary>Where the outermost level's result goes, if it has been begun.</summary>
    private byte* _resultPlace;

    private CallShape? _begun;

    /// <summary>Levels of interpreted functions below, which are on the OS thread's stack.</summary>
    private int _interpretations;

    /// <summary>What the scheduler knows it as; null for a thread of native code that has not used the scheduler.</summary>
    internal ScheduledFiber? Owner { get; set; }

    /// <summary>Whether it is one of those that may wake a fiber without being one.</summary>
    internal bool IsExternal { get; set; }

    /// <summary>Whether the outermost level has been begun.</summary>
    internal bool IsBegun => _begun is not null;

    /// <summary>Whether frames of C# or native code lie among its levels.</summary>
    internal bool MustStayOnThread => _begun is null || _outerStackPointers.Count != 1 || _interpretations > 0;

    /// <summary>Whether the last stop found the guest running, rather than about to be entered.</summary>
    internal bool IsStoppedInGuest { get; private set; }

    /// <summary>The outermost function's result, up to 64 bits of an integer.</summary>
    internal ulong IntegerResult => Machine->GetRegister(Gpr.Rax);

    /// <summary>Whether it is in native code; if so, it is stopped on its way back.</summary>
    internal bool IsStuckInNative => _fiber.RequestStopInNative();

    /// <summary>Makes the thread leave guest code when it comes back from native code; false if it is not there.</summary>
    internal bool RequestStopInNative() => _fiber.RequestStopInNative();

    /// <summary>Begins the outermost level; <see cref="Resume"/> runs it.</summary>
    /// <returns><see cref="ExitReason.Unwind"/> after a trap.</returns>
    internal ExitReason Begin(int function, ReadOnlySpan<ulong> words)
    {
        CallShape shape = _engine.Shape(function);
        fixed (ulong* first = words)
        {
            ulong outer = Machine->StackPointer;
            if (!TryPrepare(shape, first, words.Length, outer, out _resultPlace, out ulong* stack))
            {
                return ExitReason.Unwind;
            }

            _begun = shape;
            Enter(function, outer, stack);
            return ExitReason.Returned;
        }
    }

    /// <summary>Runs the outermost level until it is over or <see cref="ExitReason.Switch"/>.</summary>
    internal ExitReason Resume()
    {
        ExitReason reason = Run();
        if (reason != ExitReason.Switch)
        {
            _begun = null;
            Leave();
        }

        return reason;
    }

    /// <summary>The result of the outermost level, which has just returned.</summary>
    internal void TakeBegunResult(CallShape shape, Span<byte> result)
    {
        fixed (byte* place = result)
        {
            TakeResult(shape, _resultPlace, place, result.Length);
        }
    }

    /// <summary>Makes it as new for the next fiber. Nothing of it may be on any stack.</summary>
    internal void Reset()
    {
        _outerStackPointers.Clear();
        _begun = null;
        _isAtFault = false;
        ExitValue = null;
        Machine->StackPointer = (ulong)_fiber.StackTop;
        Machine->Errno = 0;
        _fiber.TakeStopRequest();
        _fiber.TakeLimit();
        InitializeThreadLocals();
    }

    /// <summary>The result of a call that the scheduler did; the guest goes on behind it.</summary>
    internal void SetResult(ulong result) => Machine->SetRegister(Gpr.Rax, result);

    /// <summary>A trap at the call that the guest has made.</summary>
    internal ExitReason TrapInCall(string reason) => Trap(reason);

    /// <summary>The number of the guest function with an address.</summary>
    internal bool TryFindFunction(ulong address, out int function)
    {
        function = 0;
        return Linked.Thunks is { } thunks && thunks.TryGetIndex((nint)address, out function);
    }

    /// <summary>Copies bytes one of whose places is guest memory; traps if that cannot be accessed.</summary>
    // Safe because: faults of these loads and stores, which are C#'s own, become an exception in this state.
    internal bool TryCopy(byte* to, byte* from, int bytes)
    {
        GuestThreadState previous = Context->EnterGuestMemory();
        try
        {
            int i = 0;
            for (; i + sizeof(ulong) <= bytes; i += sizeof(ulong))
            {
                *(ulong*)(to + i) = *(ulong*)(from + i);
            }

            for (; i < bytes; i++)
            {
                to[i] = from[i];
            }

            return true;
        }
        catch (NullReferenceException)
        {
            Context->Leave(previous);
            Trap(DescribeAccess());
            return false;
        }
        finally
        {
            Context->Leave(previous);
        }
    }

    /// <summary>The stack, of a thread that no OS thread has.</summary>
    internal System.Collections.Generic.List<TraceLine> TraceAtRest()
    {
        _isAtFault = _outerStackPointers.Count > 0 && Machine->ResumeKind == ResumeKind.Full;
        System.Collections.Generic.List<TraceLine> trace = Trace();
        _isAtFault = false;
        return trace;
    }

    /// <summary>A stop that took back an entry has changed nothing: the level is where it was before, most often behind a call.</summary>
    internal ExitReason EndByLimit(StopLimit limit)
    {
        _isAtFault = Machine->ResumeKind == ResumeKind.Full;
        ExitReason ended = Trap(Describe(limit, Program), TimeLimits.ExitCode);
        _isAtFault = false;
        return ended;
    }

    /// <summary>What a limit is called in reports.</summary>
    internal static string Describe(StopLimit limit, GuestProgram program) => limit == StopLimit.WallTime
        ? TimeLimits.WallTime(program.Options.Timeout!.Value)
        : TimeLimits.ProcessorTime(program.Options.ProcessorTimeLimit!.Value);

    /// <inheritdoc/>
    protected override int* ErrnoPlace => &Machine->Errno;

    /// <inheritdoc/>
    protected override void End(TrapReport report)
    {
        if (Owner is null)
        {
            base.End(report);
        }
        else
        {
            Owner.Job.TakeTrap(Owner, Owner.Root is null && !Owner.IsForeign
                ? report with { Reason = $"{report.Reason}, in {Owner.Group.Describe(Owner)}" }
                : report);
        }
    }

    /// <inheritdoc/>
    protected override ExitReason CallScheduler(HostFunction host, ReadOnlySpan<ulong> arguments, out ulong result)
    {
        Owner ??= _engine.Fibers.Adopt(this);
        return FiberCalls.Serve(Owner, host, arguments, out result);
    }

    /// <summary>The fiber has come back because of a stop.</summary>
    /// <returns><see cref="ExitReason.Returned"/> to go on.</returns>
    private ExitReason MeetStop()
    {
        // Before the look at what is asked for, since that is set before the request is made.
        _fiber.TakeStopRequest();
        StopLimit limit = _fiber.TakeLimit();
        IsStoppedInGuest = _fiber.TakeWasRunning();
        if (Owner is { IsForeign: false } fiber)
        {
            return Worker.Current!.MeetStop(fiber, limit, isForced: _stress is not null);
        }

        _stops++;
        Owner?.TakeHandshakes();
        if (Program.IsOver)
        {
            return ExitReason.Unwind;
        }

        return limit is StopLimit.WallTime or StopLimit.ProcessorTime ? EndByLimit(limit) : ExitReason.Returned;
    }
}
