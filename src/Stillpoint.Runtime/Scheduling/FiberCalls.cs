// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Interpreter.Calls;
using Stillpoint.Interpreter.Execution;
using Stillpoint.Runtime.Execution;

namespace Stillpoint.Runtime.Scheduling;

/// <summary>The functions of stillpoint.h, on the thread that has the fiber.</summary>
/// <remarks>
/// A wrong argument is a trap. Guest memory is accessed in state GuestMemory only, by loads and stores of compiled C#, so that
/// a bad address is a trap of the fiber that gave it.
/// </remarks>
internal static unsafe class FiberCalls
{
    private const int MostElementBytes = 65_536;

    private static readonly FinishWait FinishPlain = static (ScheduledFiber fiber, out ulong result) =>
    {
        result = fiber.WaitResult;
        return ExitReason.Returned;
    };

    private static readonly FinishWait FinishReceive = TakeReceived;

    private static readonly FinishWait FinishNothing = static (ScheduledFiber fiber, out ulong result) =>
    {
        result = 0;
        return ExitReason.Returned;
    };

    /// <summary>Does a call.</summary>
    /// <returns><see cref="ExitReason.Switch"/> if the fiber waits or lets others run.</returns>
    internal static ExitReason Serve(ScheduledFiber fiber, HostFunction function, ReadOnlySpan<ulong> arguments, out ulong result)
    {
        result = 0;
        CompiledThread thread = fiber.Thread!;
        switch (function)
        {
            case HostFunction.Spawn:
                return Spawn(fiber, arguments[0], arguments[1], out result);
            case HostFunction.Self:
                result = fiber.Handle;
                return ExitReason.Returned;
            case HostFunction.Yield:
                return fiber.IsForeign ? ExitReason.Returned : fiber.Yield();
            case HostFunction.Suspend:
                return fiber.IsForeign ? ExitReason.Returned : fiber.Job.YieldToHost(fiber);
            case HostFunction.Sleep:
                return Sleep(fiber, arguments[0], out result);
            case HostFunction.SleepSeconds:
                return Sleep(fiber, (ulong)(uint)arguments[0] * 1_000_000_000, out result);
            case HostFunction.SleepMicroseconds:
                return Sleep(fiber, (ulong)(uint)arguments[0] * 1000, out result);
            case HostFunction.SleepTimespec:
                return SleepTimespec(fiber, arguments[0], out result);
            case HostFunction.ThreadCreate or HostFunction.ThreadCreateC11:
                return CreateThread(fiber, function, arguments, out result);
            case HostFunction.Time:
                result = (ulong)fiber.Group.Scheduler.Clock.Now;
                return ExitReason.Returned;
            case HostFunction.Join:
                return Join(fiber, arguments[0], out result);
            case HostFunction.Park:
                return fiber.TryTakePermit() ? ExitReason.Returned : fiber.Await(FinishNothing, out result);
            case HostFunction.Unpark:
                if (fiber.Group.Handles.Find(arguments[0]) is ScheduledFiber parked)
                {
                    parked.Unpark();
                    return ExitReason.Returned;
                }

                return fiber.Group.Handles.Existed(arguments[0]) ? ExitReason.Returned : thread.TrapInCall("unpark of what is no fiber");
            case HostFunction.ChannelNew:
                return NewChannel(fiber, arguments[0], arguments[1], out result);
            case HostFunction.ChannelClose or HostFunction.ChannelFree:
                return EndChannel(fiber, arguments[0], function == HostFunction.ChannelFree);
            case HostFunction.ChannelSend or HostFunction.ChannelTrySend:
                return Send(fiber, arguments[0], arguments[1], function == HostFunction.ChannelSend, out result);
            case HostFunction.ChannelReceive or HostFunction.ChannelTryReceive:
                return Receive(fiber, arguments[0], arguments[1], function == HostFunction.ChannelReceive, out result);
            case HostFunction.ChannelSelect:
                return SelectCall.Serve(fiber, arguments[0], (int)arguments[1], (long)arguments[2], out result);
            case HostFunction.MutexNew:
                result = fiber.Group.Handles.Add(new GuestMutex());
                return ExitReason.Returned;
            case HostFunction.MutexFree:
                return FreeMutex(fiber, arguments[0]);
            case HostFunction.MutexLock or HostFunction.MutexTryLock:
                return Lock(fiber, arguments[0], function == HostFunction.MutexLock, out result);
            case HostFunction.MutexUnlock:
                return Unlock(fiber, arguments[0]);
            default:
                return thread.TrapInCall($"not supported: {function}");
        }
    }

    /// <summary>Copies an element from guest memory.</summary>
    /// <returns>False after a trap.</returns>
    internal static bool TryRead(ScheduledFiber fiber, ulong from, Waiter place, int bytes)
    {
        place.Reserve(bytes);
        fixed (byte* to = place.Element)
        {
            return fiber.Thread!.TryCopy(to, (byte*)from, bytes);
        }
    }

    /// <summary>Copies an element to guest memory.</summary>
    /// <returns>False after a trap.</returns>
    internal static bool TryWrite(ScheduledFiber fiber, Waiter place, ulong to, int bytes)
    {
        fixed (byte* from = place.Element)
        {
            return fiber.Thread!.TryCopy((byte*)to, from, bytes);
        }
    }

    private static ExitReason Spawn(ScheduledFiber fiber, ulong address, ulong argument, out ulong result)
    {
        result = 0;
        CompiledThread thread = fiber.Thread!;
        if (!thread.TryFindFunction(address, out int function))
        {
            return thread.TrapInCall($"spawn of 0x{address:x}, which is no function of the program");
        }

        if (fiber.Group.Spawn(fiber.Job, function, argument) is not { } spawned)
        {
            return thread.TrapInCall($"more than {fiber.Group.Scheduler.Options.MostFibers} fibers");
        }

        result = spawned.Handle;
        return ExitReason.Returned;
    }

    /// <summary>A thread counts as one that may wake fibers before it is there, and is counted already when it calls back.</summary>
    private static ExitReason CreateThread(
        ScheduledFiber fiber, HostFunction function, ReadOnlySpan<ulong> arguments, out ulong result)
    {
        fiber.Group.ExpectExternal();
        ExitReason reason = fiber.Thread!.CallNatively(function, arguments, out result);
        if ((reason != ExitReason.Returned || (int)result != 0) && fiber.Group.TryMeetExternal()) fiber.Group.RemoveExternal();
        return reason;
    }

    private static ExitReason Sleep(ScheduledFiber fiber, ulong nanoseconds, out ulong result)
    {
        result = 0;
        if (nanoseconds == 0)
        {
            return fiber.IsForeign ? ExitReason.Returned : fiber.Yield();
        }

        fiber.BeginWait(WaitKind.Sleep);
        fiber.MarkExternal();
        fiber.WakeAfter((long)Math.Min(nanoseconds, long.MaxValue));
        return fiber.Await(FinishNothing, out result);
    }

    /// <summary>nanosleep: nothing interrupts it, so that nothing remains.</summary>
    private static ExitReason SleepTimespec(ScheduledFiber fiber, ulong address, out ulong result)
    {
        const int InvalidArgument = 22;
        result = 0;
        long* time = stackalloc long[2];
        if (!fiber.Thread!.TryCopy((byte*)time, (byte*)address, 2 * sizeof(long)))
        {
            return ExitReason.Unwind;
        }

        if (time[0] < 0 || time[1] is < 0 or >= 1_000_000_000)
        {
            fiber.Thread.SetErrno(InvalidArgument);
            result = ulong.MaxValue;
            return ExitReason.Returned;
        }

        ulong seconds = Math.Min((ulong)time[0], long.MaxValue / 2_000_000_000);
        return Sleep(fiber, (seconds * 1_000_000_000) + (ulong)time[1], out result);
    }

    private static ExitReason Join(ScheduledFiber fiber, ulong handle, out ulong result)
    {
        result = 0;
        if (fiber.Group.Handles.Find(handle) is not ScheduledFiber target)
        {
            result = (ulong)(fiber.Group.HasFailed(handle) ? FiberStatus.Failed : FiberStatus.Ok);
            return fiber.Group.Handles.Existed(handle) ? ExitReason.Returned : fiber.Thread!.TrapInCall("join of what is no fiber");
        }

        if (target == fiber)
        {
            return fiber.Thread!.TrapInCall("a fiber joins itself");
        }

        if (fiber.TryJoin(target))
        {
            return fiber.Await(FinishPlain, out result);
        }

        result = (ulong)(target.HasFailed ? FiberStatus.Failed : FiberStatus.Ok);
        return ExitReason.Returned;
    }

    private static ExitReason NewChannel(ScheduledFiber fiber, ulong bytes, ulong capacity, out ulong result)
    {
        result = 0;
        if (bytes > MostElementBytes || capacity > int.MaxValue || bytes * capacity > int.MaxValue)
        {
            return fiber.Thread!.TrapInCall($"a channel of {capacity} elements of {bytes} bytes");
        }

        result = fiber.Group.Handles.Add(new Channel((int)bytes, (int)capacity));
        return ExitReason.Returned;
    }

    private static ExitReason EndChannel(ScheduledFiber fiber, ulong handle, bool isFree)
    {
        if (FindChannel(fiber, handle) is not { } channel)
        {
            return ExitReason.Unwind;
        }

        if (!isFree)
        {
            return channel.Close() ? ExitReason.Returned : fiber.Thread!.TrapInCall("close of a closed channel");
        }

        if (channel.HasWaiters)
        {
            return fiber.Thread!.TrapInCall("free of a channel at which fibers wait");
        }

        fiber.Group.Handles.Remove(handle);
        return ExitReason.Returned;
    }

    private static ExitReason Send(ScheduledFiber fiber, ulong handle, ulong element, bool waits, out ulong result)
    {
        result = 0;
        if (FindChannel(fiber, handle) is not { } channel || !TryRead(fiber, element, fiber.Wait, channel.ElementBytes))
        {
            return ExitReason.Unwind;
        }

        FiberStatus status = channel.Exchange(fiber.Wait, sends: true, waits);
        if (status == FiberStatus.WouldBlock && waits)
        {
            return fiber.Await(FinishPlain, out result);
        }

        result = (ulong)status;
        return ExitReason.Returned;
    }

    private static ExitReason Receive(ScheduledFiber fiber, ulong handle, ulong element, bool waits, out ulong result)
    {
        result = 0;
        if (FindChannel(fiber, handle) is not { } channel)
        {
            return ExitReason.Unwind;
        }

        fiber.Wait.Reserve(channel.ElementBytes);
        fiber.ReceiveTo = (element, channel.ElementBytes);
        FiberStatus status = channel.Exchange(fiber.Wait, sends: false, waits);
        if (status == FiberStatus.WouldBlock)
        {
            result = (ulong)status;
            return waits ? fiber.Await(FinishReceive, out result) : ExitReason.Returned;
        }

        fiber.WaitResult = (ulong)status;
        return TakeReceived(fiber, out result);
    }

    private static ExitReason TakeReceived(ScheduledFiber fiber, out ulong result)
    {
        result = fiber.WaitResult;
        return result != (ulong)FiberStatus.Ok || TryWrite(fiber, fiber.Wait, fiber.ReceiveTo.Address, fiber.ReceiveTo.Bytes)
            ? ExitReason.Returned
            : ExitReason.Unwind;
    }

    private static ExitReason Lock(ScheduledFiber fiber, ulong handle, bool waits, out ulong result)
    {
        result = 0;
        if (FindMutex(fiber, handle) is not { } mutex)
        {
            return ExitReason.Unwind;
        }

        if (mutex.Owner == fiber)
        {
            return fiber.Thread!.TrapInCall("a fiber locks a mutex that it has locked");
        }

        FiberStatus status = mutex.Lock(fiber, waits);
        if (status == FiberStatus.WouldBlock && waits)
        {
            return fiber.Await(FinishPlain, out result);
        }

        result = (ulong)status;
        return ExitReason.Returned;
    }

    private static ExitReason Unlock(ScheduledFiber fiber, ulong handle)
    {
        if (FindMutex(fiber, handle) is not { } mutex)
        {
            return ExitReason.Unwind;
        }

        if (mutex.Owner != fiber)
        {
            return fiber.Thread!.TrapInCall("a fiber unlocks a mutex that it has not locked");
        }

        mutex.Unlock(fiber);
        return ExitReason.Returned;
    }

    private static ExitReason FreeMutex(ScheduledFiber fiber, ulong handle)
    {
        if (FindMutex(fiber, handle) is not { } mutex)
        {
            return ExitReason.Unwind;
        }

        if (!mutex.IsFree)
        {
            return fiber.Thread!.TrapInCall("free of a mutex that is locked");
        }

        fiber.Group.Handles.Remove(handle);
        return ExitReason.Returned;
    }

    /// <summary>The channel with a number; null after a trap.</summary>
    internal static Channel? FindChannel(ScheduledFiber fiber, ulong handle) =>
        fiber.Group.Handles.Find(handle) as Channel ?? Refuse<Channel>(fiber, handle, "channel");

    private static GuestMutex? FindMutex(ScheduledFiber fiber, ulong handle) =>
        fiber.Group.Handles.Find(handle) as GuestMutex ?? Refuse<GuestMutex>(fiber, handle, "mutex");

    private static T? Refuse<T>(ScheduledFiber fiber, ulong handle, string kind)
        where T : class
    {
        string freed = fiber.Group.Handles.Existed(handle) ? ", or none any more" : string.Empty;
        fiber.Thread!.TrapInCall($"{handle} is no {kind}{freed}");
        return null;
    }
}
