// SPDX-License-Identifier: MIT
// M fibers on N threads. What may run guest code is a slot, of which there are N; a thread takes one, runs the fibers of its
// queue, then those that wait for anybody, then what it steals from the others' queues, and goes to sleep without work.
//
//   a fiber waits                     its thread takes the next one
//   a fiber must stay on its thread   (native or C# frames below it) the thread sleeps and gives the slot to another thread;
//   and waits                         whoever finds the fiber in its queue gives its slot to the fiber's thread
//   a thread is long in native code   SchedulerClock notices and takes its slot; on its way back the fiber gets in line
//
// No wake-up is lost: who makes a fiber ready puts it in a queue and then looks for idle slots; who becomes idle says so and
// then looks into the queues.
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading;

namespace Stillpoint.Runtime.Scheduling;

/// <summary>How much the scheduler has done.</summary>
/// <param name="Switches">Fibers taken by threads.</param>
/// <param name="Preemptions">Stops of running fibers.</param>
/// <param name="UnsafeHits">
/// Of these, how many found the thread where the fiber cannot be stopped, and were met at the next entry or exit.
/// </param>
/// <param name="Latency">How long stops took.</param>
public readonly record struct SchedulerStatistics(long Switches, long Preemptions, long UnsafeHits, StopLatency Latency);

/// <summary>Gives fibers to threads.</summary>
public sealed class Scheduler : IDisposable
{
    /// <summary>How often a thread looks at what waits for anybody before its own queue.</summary>
    private const int GlobalEvery = 61;

    /// <summary>
    /// How many times a fiber is left alone in the queue of a thread that will most likely get to it at once, as where two send
    /// each other messages, before another thread is woken for it. The clock wakes one, too, if it stays there.
    /// </summary>
    private const int LeftAlone = 64;

    private readonly Lock _gate = new();
    private readonly Slot[] _slots;
    private readonly Stack<Slot> _idle = new();
    private readonly Stack<Worker> _spares = new();
    private readonly List<Worker> _workers = [];
    private readonly GlobalQueue _global = new();
    private readonly Random? _random;
    private int _idleCount;
    private uint _stealFrom;
    private volatile bool _isClosed;

    /// <summary>Makes a scheduler; threads are made when there is work for them.</summary>
    public Scheduler(SchedulerOptions? options = null)
    {
        Options = options ?? new SchedulerOptions();
        Options.Validate();
        DeterministicSchedule? deterministic = Options.Deterministic;

        // Not for secrets: the seed must give the same order again.
        _random = deterministic is null ? null : new Random(deterministic.Seed);
        SliceNanoseconds = deterministic is not null || Options.Slice == Timeout.InfiniteTimeSpan
            ? long.MaxValue
            : Nanoseconds(Options.Slice);
        _slots = new Slot[deterministic is null ? Options.Workers : 1];
        for (int i = 0; i < _slots.Length; i++)
        {
            _slots[i] = new Slot();
            _idle.Push(_slots[i]);
        }

        _idleCount = _slots.Length;
        Clock = new SchedulerClock(this, isVirtual: deterministic is not null);
    }

    /// <summary>The options.</summary>
    public SchedulerOptions Options { get; }

    /// <summary>What has been done so far.</summary>
    public SchedulerStatistics Statistics
    {
        get
        {
            LatencyHistogram latency = new();
            long switches = 0;
            long stops = 0;
            long unsafeHits = 0;
            lock (_gate)
            {
                foreach (Worker worker in _workers)
                {
                    latency.Add(worker.Latency);
                    switches += worker.Switches;
                    stops += worker.Stops;
                    unsafeHits += worker.UnsafeHits;
                }
            }

            return new SchedulerStatistics(switches, stops, unsafeHits, latency.Summarize());
        }
    }

    /// <summary>Deadlines.</summary>
    internal SchedulerClock Clock { get; }

    /// <summary>Whether its threads are to end.</summary>
    internal bool IsClosed => _isClosed;

    /// <summary>How long a fiber runs while others wait, or <see cref="long.MaxValue"/>.</summary>
    internal long SliceNanoseconds { get; }

    /// <summary>Decides about what is left open, if a run repeats, else null.</summary>
    internal Random? Random => _random;

    /// <summary>Ends its threads as they become idle. No program may use it any more.</summary>
    public void Dispose()
    {
        _isClosed = true;
        Clock.Dispose();
        lock (_gate)
        {
            foreach (Worker worker in _spares)
            {
                worker.Dispose();
            }
        }
    }

    /// <summary>Nanoseconds of a time.</summary>
    internal static long Nanoseconds(TimeSpan time) => time.Ticks * TimeSpan.NanosecondsPerTick;

    /// <summary>Nanoseconds of ticks of <see cref="Stopwatch"/>.</summary>
    internal static long Nanoseconds(long ticks) => Stopwatch.Frequency == 1_000_000_000
        ? ticks
        : (long)(ticks * (1e9 / Stopwatch.Frequency));

    /// <summary>Ticks of <see cref="Stopwatch"/> in so many nanoseconds.</summary>
    internal static long Ticks(long nanoseconds) => Stopwatch.Frequency == 1_000_000_000
        ? nanoseconds
        : (long)(nanoseconds * (Stopwatch.Frequency / 1e9));

    /// <summary>Adds a fiber that is ready. Any thread.</summary>
    /// <param name="fiber">The fiber.</param>
    /// <param name="isLast">Whether it comes behind those of all threads, rather than behind those of the calling one.</param>
    internal void Enqueue(ScheduledFiber fiber, bool isLast = false) => Enqueue(fiber, Worker.Current?.Slot, isLast);

    /// <summary>As <see cref="Enqueue(ScheduledFiber, bool)"/>, on a thread with a slot, or none.</summary>
    internal void Enqueue(ScheduledFiber fiber, Slot? own, bool isLast)
    {
        if (fiber.IsForeign)
        {
            fiber.GiveTurn(null);
            return;
        }

        if (isLast || own is null)
        {
            _global.Push(fiber);
        }
        else
        {
            own.Queue.Push(fiber);
        }

        if (Volatile.Read(ref _idleCount) == 0)
        {
            Clock.WatchWorkers();
            return;
        }

        if (own is null || own.Queue.Count > 1 || _slots.Length == _idleCount)
        {
            WakeOne();
            return;
        }

        if (++own.Alone % LeftAlone == 0)
        {
            WakeOne();
        }
        else
        {
            Clock.WatchWorkers();
        }
    }

    /// <summary>What a thread with this slot runs next, or null.</summary>
    internal ScheduledFiber? Next(Slot slot)
    {
        if (_random is { } random)
        {
            // One queue in effect, of which any may be the next.
            while (_global.Pop() is { } moved)
            {
                slot.Queue.Push(moved);
            }

            if (slot.Queue.PopRandom(random) is { } chosen)
            {
                return chosen;
            }

            // Time does not go on for those who wait for each other.
            Worker.Current!.CountQuiet();
            return HasWorkFor(slot) || Clock.Advance() ? Next(slot) : null;
        }

        if (++slot.Picks % GlobalEvery == 0 && _global.Pop() is { } waiting)
        {
            return waiting;
        }

        return slot.Queue.Pop() ?? _global.Pop() ?? Steal(slot);
    }

    /// <summary>Whether another fiber waits that a thread with this slot could run.</summary>
    internal bool HasWorkFor(Slot slot) => slot.Queue.Count > 0 || _global.Count > 0;

    /// <summary>A thread has no slot any more.</summary>
    internal void AddSpare(Worker worker)
    {
        lock (_gate)
        {
            _spares.Push(worker);
        }
    }

    /// <summary>A thread that has nothing to do, or has to wait, gives its slot up: to another one if there is work.</summary>
    internal void GiveAway(Slot slot)
    {
        lock (_gate)
        {
            _idle.Push(slot);
            _idleCount++;
        }

        Interlocked.MemoryBarrier();
        if (HasWork())
        {
            WakeOne();
        }
    }

    /// <summary>Takes slots from threads that are long in native code, and wakes threads for what waits longer than it should.</summary>
    /// <param name="seen">For each slot's thread, what it ran the last time.</param>
    /// <returns>Whether fibers still wait.</returns>
    internal bool Relieve(Dictionary<Worker, WorkerProgress> seen)
    {
        if (!HasWork())
        {
            seen.Clear();
            return false;
        }

        WakeOne();
        Worker[] workers;
        lock (_gate)
        {
            workers = [.. _workers];
        }

        foreach (Worker worker in workers)
        {
            if (worker.Running is not { } fiber)
            {
                continue;
            }

            worker.LimitSlice();

            WorkerProgress now = new(fiber, worker.Switches, worker.Stops);
            if (seen.TryGetValue(worker, out WorkerProgress before) && before == now && worker.Retake(fiber) is { } slot)
            {
                GiveAway(slot);
            }

            seen[worker] = now;
        }

        return true;
    }

    private bool HasWork()
    {
        if (_global.Count > 0)
        {
            return true;
        }

        foreach (Slot slot in _slots)
        {
            if (slot.Queue.Count > 0)
            {
                return true;
            }
        }

        return false;
    }

    private ScheduledFiber? Steal(Slot slot)
    {
        uint start = _stealFrom++;
        for (uint i = 0; i < _slots.Length; i++)
        {
            Slot victim = _slots[(start + i) % (uint)_slots.Length];
            if (victim != slot && victim.Queue.Steal(slot.Queue) is { } stolen)
            {
                return stolen;
            }
        }

        return null;
    }

    private void WakeOne()
    {
        lock (_gate)
        {
            if (_isClosed || !_idle.TryPop(out Slot? slot))
            {
                return;
            }

            _idleCount--;
            if (_spares.TryPop(out Worker? worker))
            {
                worker.Give(slot);
            }
            else
            {
                _workers.Add(new Worker(this, slot));
            }
        }
    }
}
