// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Threading;
using System.Threading.Tasks;
using Stillpoint.Assembler.X64;
using Stillpoint.Interpreter;
using Stillpoint.Interpreter.Calls;
using Stillpoint.Interpreter.Execution;
using Stillpoint.Interpreter.Reports;
using Stillpoint.Native.Fibers;
using Stillpoint.Native.Threads;
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

    private bool _isBegun;

    /// <summary>Levels of interpreted functions below, which are on the OS thread's stack.</summary>
    private int _interpretations;

    /// <summary>What the scheduler knows it as; null for a thread of native code that has not used the scheduler.</summary>
    internal ScheduledFiber? Owner { get; set; }

    /// <summary>Whether it is one of those that may wake a fiber without being one.</summary>
    internal bool IsExternal { get; set; }

    /// <summary>What the host's API knows of the thread's last call of the host, for the next one.</summary>
    internal object? LastHostCall { get; set; }

    /// <summary>Whether the outermost level has been begun.</summary>
    internal bool IsBegun => _isBegun;

    /// <summary>Whether frames of C# or native code lie among its levels.</summary>
    internal bool MustStayOnThread => !_isBegun || _levels.Count != 1 || _interpretations > 0;

    /// <summary>Whether the last stop found the guest running, rather than about to be entered.</summary>
    internal bool IsStoppedInGuest { get; private set; }

    /// <summary>Whether it stands at a call rather than at any instruction. While it is stopped.</summary>
    internal bool IsAtCall => !_isBegun || Machine->ResumeKind != ResumeKind.Full;

    /// <summary>Makes it leave the guest when the innermost function returns.</summary>
    internal void ComeBackAtReturn()
    {
        if (ReturnAddressPlaces(isAtFault: Machine->ResumeKind == ResumeKind.Full) is [ulong innermost, ..])
        {
            if (innermost != Watermark.Place) Watermark.Clear();
            _ = _fiber.TryPlantTrampoline(innermost);
        }
    }

    /// <summary>The outermost function's result, up to 64 bits of an integer.</summary>
    internal ulong IntegerResult => Machine->GetRegister(Gpr.Rax);

    /// <summary>Whether it is in native code, as of some moment.</summary>
    internal bool IsInNative => _fiber.ThreadState == GuestThreadState.Native;

    /// <summary>Makes the thread leave guest code when it comes back from native code; false if it is not there.</summary>
    internal bool RequestStopInNative() => _fiber.RequestStopInNative();

    /// <summary>Begins the outermost level, which <see cref="EnterFiber"/> and <see cref="Serve"/> then run.</summary>
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

            _isBegun = true;
            Enter(function, outer, stack);
            return ExitReason.Returned;
        }
    }

    /// <summary>The outermost level is over.</summary>
    internal void EndBegun()
    {
        _isBegun = false;
        Leave();
    }

    /// <summary>The result of the outermost level, which has just returned.</summary>
    internal void TakeBegunResult(int function, Span<ulong> result)
    {
        fixed (ulong* place = result)
        {
            TakeResult(_engine.Shape(function), _resultPlace, (byte*)place, result.Length * sizeof(ulong));
        }
    }

    /// <summary>An argument of a call of the host, by the kind of its register and the number among those.</summary>
    internal ulong HostArgument(bool isVector, int register) => isVector
        ? FiberContext.Vector(Machine, register)->AsUInt64().ToScalar()
        : Machine->GetRegister(ArgumentRegisters[register]);

    /// <summary>The result of a call of the host.</summary>
    internal void SetHostResult(bool isVector, ulong word)
    {
        if (isVector)
        {
            *FiberContext.Vector(Machine, 0) = Vector128.CreateScalar(word).AsByte();
        }
        else
        {
            Machine->SetRegister(Gpr.Rax, word);
        }
    }

    /// <summary>Waits in a call of the host for a task.</summary>
    /// <param name="task">The task.</param>
    /// <param name="complete">Done on the thread that has the fiber when the task is completed.</param>
    internal ExitReason AwaitHost(Task task, Func<Task, ExitReason> complete)
    {
        ScheduledFiber fiber = Owner ??= _engine.Fibers.Adopt(this);
        fiber.BeginWait(WaitKind.HostTask);
        fiber.MarkExternal();
        int ticket = fiber.Ticket;
        task.ConfigureAwait(false).GetAwaiter().UnsafeOnCompleted(() =>
        {
            if (fiber.TryClaim(ticket))
            {
                fiber.Wake();
            }
        });
        return fiber.Await(
            (ScheduledFiber _, out ulong result) =>
            {
                ExitReason reason = complete(task);
                result = Machine->GetRegister(Gpr.Rax);
                return reason;
            },
            out _);
    }

    /// <summary>Makes it as new for the next fiber. Nothing of it may be on any stack.</summary>
    internal void Reset()
    {
        _levels.Clear();
        _isBegun = false;
        _isAtFault = false;
        _hasResult = false;
        RetireAllocation();
        ExitValue = null;
        Machine->StackPointer = (ulong)_fiber.StackTop;
        Machine->Errno = 0;
        _fiber.TakeStopRequest();
        _fiber.TakeLimit();
        _fiber.RemoveTrampoline();
        Watermark.Clear();
        InitializeThreadLocals();
    }

    /// <summary>The result of a call that the scheduler did; the guest goes on behind it.</summary>
    internal void SetResult(ulong result) => Machine->SetRegister(Gpr.Rax, result);

    /// <summary>Sets the guest's errno.</summary>
    internal void SetErrno(int value) => Machine->Errno = value;

    /// <summary>A trap at the call that the guest has made.</summary>
    internal ExitReason TrapInCall(string reason) => Trap(reason);

    /// <summary>The number of the guest function with an address.</summary>
    internal bool TryFindFunction(ulong address, out int function)
    {
        function = 0;
        return Linked.Thunks is { } thunks && thunks.TryGetIndex((nint)address, out function);
    }

    /// <summary>Copies bytes one of whose places is guest memory; traps if that cannot be accessed.</summary>
    internal bool TryCopy(byte* to, byte* from, int bytes)
    {
        if (Copy(to, from, bytes))
        {
            return true;
        }

        Trap(DescribeAccess());
        return false;
    }

    /// <summary>Copies bytes one of whose places is guest memory.</summary>
    /// <returns>Whether it can be accessed; what was accessed before is copied.</returns>
    internal bool TryCopyQuietly(byte* to, byte* from, int bytes)
    {
        if (Copy(to, from, bytes))
        {
            return true;
        }

        Context->TryTakeFault(out _);
        return false;
    }

    // Safe because: faults of these loads and stores, which are C#'s own, become an exception in this state.
    private bool Copy(byte* to, byte* from, int bytes)
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
            return false;
        }
        finally
        {
            Context->Leave(previous);
        }
    }

    /// <summary>
    /// The stack, of a thread that no OS thread runs, or that is in native code and will be stopped on its way back: then it may
    /// come back just now, or call back: its levels may change. Several may ask at the same time.
    /// </summary>
    internal List<TraceLine> TraceAtRest()
    {
        SpinWait spin = default;
        while (true)
        {
            int version = _levels.Version;
            GuestThreadState state = _fiber.ThreadState;
            if (state != GuestThreadState.Guest && version % 2 == 0)
            {
                List<TraceLine> trace = Trace(isAtFault: Machine->ResumeKind == ResumeKind.Full);
                Volatile.ReadBarrier();
                if (_fiber.ThreadState == state && _levels.Version == version)
                {
                    return trace;
                }
            }

            spin.SpinOnce();
        }
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

    /// <summary>The fiber has come back at a call: handshakes that want one can be met.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void MeetAtCall()
    {
        if (Owner is { HasHandshakes: true } fiber)
        {
            fiber.TakeHandshakes();
        }
    }

    /// <summary>The fiber has come back because of a stop.</summary>
    /// <returns><see cref="ExitReason.Returned"/> to go on.</returns>
    private ExitReason MeetStop()
    {
        // Before the look at what is asked for, since that is set before the request is made.
        _fiber.TakeStopRequest();
        StopLimit limit = _fiber.TakeLimit();
        IsStoppedInGuest = _fiber.TakeWasRunning();
        if (IsStoppedInGuest && Machine->ResumeKind == ResumeKind.Full) _engine.InlineCaches.Sample(Machine->SavedPc);
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
