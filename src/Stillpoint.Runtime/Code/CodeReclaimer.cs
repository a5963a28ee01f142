// SPDX-License-Identifier: MIT
// Code that nothing calls any more is freed when no frame stands in it. Who could come there is known at a stop of all fibers:
//
//   entry slot      calls go elsewhere since the code was retired; a call loads the slot and jumps by one instruction
//   frames          of all levels, by the walk that collections use
//   saved PC        of a fiber that was stopped, has begun a call, or comes back from having something compiled
//
// No other word has the address of code: pointers to functions are addresses of thunks, which stay.
//
// It is looked for a while after code was retired, and again ever more rarely as long as there is some.
using System;
using System.Collections.Generic;
using System.Threading;
using Stillpoint.Runtime.Scheduling;

namespace Stillpoint.Runtime.Code;

/// <summary>Frees code that was retired when its last frame has left. Thread-safe.</summary>
internal sealed class CodeReclaimer : IDisposable
{
    /// <summary>Milliseconds; code that changes all the time is freed so often.</summary>
    private const int FirstDelay = 10;
    private const int LongestDelay = 1024;

    private readonly CompiledEngine _engine;
    private readonly Lock _gate = new();
    private readonly List<PlacedFunction> _retired = [];
    private readonly RetryTimer? _retry;

    /// <param name="engine">Whose code.</param>
    /// <param name="isTimed">False for on request only: stops at any time would change what a deterministic schedule does.</param>
    internal CodeReclaimer(CompiledEngine engine, bool isTimed)
    {
        _engine = engine;
        if (isTimed) _retry = new RetryTimer(TryAgain, FirstDelay, LongestDelay);
    }

    /// <summary>Functions that were retired and are not freed yet.</summary>
    internal int Count
    {
        get
        {
            lock (_gate)
            {
                return _retired.Count;
            }
        }
    }

    /// <summary>Takes code that no entry slot leads to any more.</summary>
    internal void Add(List<PlacedFunction> functions)
    {
        if (functions.Count == 0) return;
        lock (_gate)
        {
            _retired.AddRange(functions);
        }

        _retry?.Start();
    }

    /// <summary>Stops all fibers and frees what none of them is in.</summary>
    /// <param name="limit">How long they are waited for at most; null for as long as it takes.</param>
    /// <returns>How many functions; 0 if others stop them just now, or they do not stop in time.</returns>
    internal int Reclaim(TimeSpan? limit = null)
    {
        if (Count == 0 || _engine.Fibers.WorldGate.IsHeldByCurrentThread) return 0;
        int freed = 0;
        _ = WorldStop.TryRunAnywhere(_engine.Fibers, fibers => freed = Free(fibers), limit);
        return freed;
    }

    /// <inheritdoc/>
    public void Dispose() => _retry?.Dispose();

    private bool TryAgain()
    {
        // One that is in a function of the host for long must not keep all others from running.
        _ = Reclaim(WorldStop.Background);
        return Count > 0;
    }

    private int Free(IReadOnlyList<ScheduledFiber> fibers)
    {
        // What is retired from here on may be where a fiber is that was looked at already.
        List<PlacedFunction> candidates;
        lock (_gate)
        {
            candidates = [.. _retired];
        }

        HashSet<nint> inUse = [];
        foreach (ScheduledFiber fiber in fibers) fiber.Thread?.AddCode(inUse);
        List<PlacedFunction> free = candidates.FindAll(placed => !inUse.Contains(placed.Start));
        if (free.Count == 0) return 0;
        lock (_gate)
        {
            // Only here some are taken out, and others come behind them.
            _retired.RemoveRange(0, candidates.Count);
            _retired.InsertRange(0, candidates.FindAll(placed => inUse.Contains(placed.Start)));
        }

        _engine.Free(free);
        return free.Count;
    }
}
