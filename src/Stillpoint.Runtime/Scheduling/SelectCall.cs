// SPDX-License-Identifier: MIT
// All channels are locked, in one order, while it is decided which case is taken or the fiber is added to those who wait: so no
// other side can take a second case.
using System;
using Stillpoint.Interpreter.Execution;

namespace Stillpoint.Runtime.Scheduling;

/// <summary><c>stillpoint_select</c>.</summary>
internal static unsafe class SelectCall
{
    private const int MostCases = 1024;

    /// <summary>Does a select.</summary>
    internal static ExitReason Serve(ScheduledFiber fiber, ulong address, int count, long timeout, out ulong result)
    {
        result = 0;
        if (count is < 0 or > MostCases)
        {
            return fiber.Thread!.TrapInCall($"a select of {count} cases");
        }

        if (!TryReadCases(fiber, address, count, out Waiter[] places, out SelectCase[] cases))
        {
            return ExitReason.Unwind;
        }

        var order = new Channel[count];
        int channels = 0;
        foreach (ref readonly SelectCase one in cases.AsSpan())
        {
            if (one.Found is not null)
            {
                order[channels++] = one.Found;
            }
        }

        order.AsSpan(0, channels).Sort(static (a, b) => a.Order.CompareTo(b.Order));
        channels = RemoveTwins(order.AsSpan(0, channels));
        foreach (Channel channel in order.AsSpan(0, channels))
        {
            channel.Lock();
        }

        int taken;
        FiberStatus status;
        try
        {
            taken = TryTake(fiber, places, cases, out status);
            if (taken < 0 && timeout != 0)
            {
                Begin(fiber, places, cases, timeout);
            }
        }
        finally
        {
            foreach (Channel channel in order.AsSpan(0, channels))
            {
                channel.Unlock();
            }
        }

        FinishWait finish = (ScheduledFiber waited, out ulong index) => Finish(waited, address, cases, places, out index);
        if (taken < 0 && timeout != 0)
        {
            return fiber.Await(finish, out result);
        }

        fiber.TakenCase = taken;
        fiber.WaitResult = (ulong)(taken < 0 ? FiberStatus.TimedOut : status);
        return finish(fiber, out result);
    }

    /// <summary>Several cases may be about one channel, which is locked once.</summary>
    /// <returns>How many are left, at the front.</returns>
    private static int RemoveTwins(Span<Channel> sorted)
    {
        int kept = 0;
        foreach (Channel channel in sorted)
        {
            if (kept == 0 || sorted[kept - 1] != channel)
            {
                sorted[kept++] = channel;
            }
        }

        return kept;
    }

    private static bool TryReadCases(ScheduledFiber fiber, ulong address, int count, out Waiter[] places, out SelectCase[] cases)
    {
        places = new Waiter[count];
        cases = new SelectCase[count];
        for (int i = 0; i < count; i++)
        {
            GuestCase guest;
            if (!fiber.Thread!.TryCopy((byte*)&guest, (byte*)address + (i * sizeof(GuestCase)), sizeof(GuestCase)))
            {
                return false;
            }

            Channel? channel = null;
            if (guest.Channel != 0 && (channel = FiberCalls.FindChannel(fiber, guest.Channel)) is null)
            {
                return false;
            }

            cases[i] = new SelectCase(channel, guest.Element, guest.IsSend != 0);
            places[i] = new Waiter(fiber) { Case = i };
            places[i].Reserve(channel?.ElementBytes ?? 0);
            if (channel is not null && guest.IsSend != 0
                && !FiberCalls.TryRead(fiber, guest.Element, places[i], channel.ElementBytes))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Takes a case that is ready, beginning to look at any of them.</summary>
    private static int TryTake(ScheduledFiber fiber, Waiter[] places, SelectCase[] cases, out FiberStatus status)
    {
        int start = cases.Length == 0 ? 0 : (fiber.Group.Scheduler.Random ?? Random.Shared).Next(cases.Length);
        for (int i = 0; i < cases.Length; i++)
        {
            int index = (start + i) % cases.Length;
            if (cases[index].Found is { } channel)
            {
                status = channel.ExchangeLocked(places[index], cases[index].IsSend);
                if (status != FiberStatus.WouldBlock)
                {
                    return index;
                }
            }
        }

        status = FiberStatus.WouldBlock;
        return -1;
    }

    private static void Begin(ScheduledFiber fiber, Waiter[] places, SelectCase[] cases, long timeout)
    {
        fiber.BeginWait(WaitKind.Select);
        fiber.Cases = places;
        for (int i = 0; i < cases.Length; i++)
        {
            cases[i].Found?.Add(places[i], cases[i].IsSend);
        }

        if (timeout > 0)
        {
            fiber.MarkExternal();
            fiber.WakeAfter(timeout);
        }
    }

    private static ExitReason Finish(ScheduledFiber fiber, ulong address, SelectCase[] cases, Waiter[] places, out ulong result)
    {
        var status = (FiberStatus)fiber.WaitResult;
        if (status == FiberStatus.TimedOut)
        {
            result = uint.MaxValue;
            return ExitReason.Returned;
        }

        int taken = fiber.TakenCase;
        result = (ulong)taken;
        SelectCase one = cases[taken];
        if (!one.IsSend && status == FiberStatus.Ok
            && !FiberCalls.TryWrite(fiber, places[taken], one.Element, one.Found!.ElementBytes))
        {
            return ExitReason.Unwind;
        }

        int written = (int)status;
        byte* place = (byte*)address + (taken * sizeof(GuestCase)) + GuestCase.StatusOffset;
        return fiber.Thread!.TryCopy(place, (byte*)&written, sizeof(int)) ? ExitReason.Returned : ExitReason.Unwind;
    }

    /// <summary>A case as the host knows it.</summary>
    private readonly record struct SelectCase(Channel? Found, ulong Element, bool IsSend);

    /// <summary>stillpoint_case</summary>
    private struct GuestCase
    {
        public const int StatusOffset = 20;

        public ulong Channel;
        public ulong Element;
        public int IsSend;
        public int Status;
    }
}
