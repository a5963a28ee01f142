// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading;
using Stillpoint.Native.Threads;

namespace Stillpoint.Runtime.Scheduling;

/// <summary>
/// Deadlines, and a look now and then at threads that stay in native code while fibers wait. Its thread sleeps until a deadline
/// comes, and looks every <see cref="LookNanoseconds"/> only while fibers are ready that nobody runs.
/// </summary>
/// <remarks>
/// Any thread. Of a schedule that repeats, time stands still while a fiber can run, and then is that of the first deadline.
/// </remarks>
internal sealed class SchedulerClock : IDisposable
{
    private const long LookNanoseconds = 1_000_000;

    private readonly Scheduler _scheduler;
    private readonly bool _isVirtual;
    private readonly Lock _gate = new();
    private readonly TimerHeap _heap = new();
    private readonly ThreadSignal _signal = new();
    private readonly Dictionary<Worker, WorkerProgress> _seen = [];
    private Thread? _thread;
    private long _now;
    private int _watches;

    internal SchedulerClock(Scheduler scheduler, bool isVirtual)
    {
        _scheduler = scheduler;
        _isVirtual = isVirtual;
    }

    /// <summary>Nanoseconds since some time in the past.</summary>
    internal long Now => _isVirtual ? Volatile.Read(ref _now) : Scheduler.Nanoseconds(Stopwatch.GetTimestamp());

    /// <summary>The time so many nanoseconds from now on, or the end of all time.</summary>
    internal long After(long nanoseconds)
    {
        long now = Now;
        return nanoseconds < long.MaxValue - now ? now + nanoseconds : long.MaxValue;
    }

    /// <summary>Adds an item that is not in yet.</summary>
    internal void Add(TimedItem item)
    {
        bool isFirst;
        lock (_gate)
        {
            _heap.Add(item);
            isFirst = _heap.First == item;
        }

        if (isFirst && !_isVirtual)
        {
            Wake();
        }
    }

    /// <summary>Takes an item back. If it is about to happen, it may still happen.</summary>
    internal void Remove(TimedItem item)
    {
        lock (_gate)
        {
            _ = _heap.Remove(item);
        }
    }

    /// <summary>Fibers are ready, and no thread is free: they must not wait for ever for one that stays in native code.</summary>
    internal void WatchWorkers()
    {
        if (!_isVirtual && Volatile.Read(ref _watches) == 0 && Interlocked.Exchange(ref _watches, 1) == 0)
        {
            Wake();
        }
    }

    /// <summary>Where time stands still: goes on to the first deadline.</summary>
    /// <returns>Whether there was one.</returns>
    internal bool Advance()
    {
        TimedItem? first;
        lock (_gate)
        {
            first = _heap.First;
            if (first is null)
            {
                return false;
            }

            _heap.Remove(first);
            Volatile.Write(ref _now, Math.Max(_now, first.Deadline));
        }

        first.Fire();
        return true;
    }

    /// <summary>Ends its thread.</summary>
    public void Dispose() => _signal.Set();

    private void Wake()
    {
        lock (_gate)
        {
            if (_thread is null)
            {
                _thread = new Thread(Loop) { IsBackground = true, Name = "stillpoint clock" };
                _thread.Start();
            }
        }

        _signal.Set();
    }

    private void Loop()
    {
        while (!_scheduler.IsClosed)
        {
            long wait = FireDue();
            if (Volatile.Read(ref _watches) != 0)
            {
                // Before the look: what becomes ready after it asks for another one.
                Volatile.Write(ref _watches, 0);
                Interlocked.MemoryBarrier();
                if (_scheduler.Relieve(_seen))
                {
                    Volatile.Write(ref _watches, 1);
                    wait = wait < 0 ? LookNanoseconds : Math.Min(wait, LookNanoseconds);
                }
            }

            _ = _signal.Wait(wait);
        }
    }

    /// <returns>Nanoseconds until the next deadline, or a negative number.</returns>
    private long FireDue()
    {
        while (!_isVirtual)
        {
            TimedItem first;
            lock (_gate)
            {
                if (_heap.First is null)
                {
                    return -1;
                }

                first = _heap.First;
                long left = first.Deadline - Now;
                if (left > 0)
                {
                    return left;
                }

                _heap.Remove(first);
            }

            first.Fire();
        }

        return -1;
    }
}
