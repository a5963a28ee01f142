// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Runtime.Scheduling;

namespace Stillpoint;

/// <summary>How an <see cref="Engine"/> runs guest code.</summary>
public sealed record EngineOptions
{
    /// <summary>Threads that run guest code at the same time, from 1 on; as many as there are processors by default.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>How long a fiber runs while others wait: from 100 µs on, 10 ms by default.</summary>
    public TimeSpan Slice { get; init; } = TimeSpan.FromMilliseconds(10);

    /// <summary>
    /// Not null for runs that repeat exactly: one thread, slices counted in instructions, order from a seed, time that passes
    /// only while all fibers wait. Instructions are run one by one then, some 90,000 a second.
    /// </summary>
    public DeterministicSchedule? Deterministic { get; init; }
}
