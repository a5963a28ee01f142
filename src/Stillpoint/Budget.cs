// SPDX-License-Identifier: MIT
using System;

namespace Stillpoint;

/// <summary>
/// What a fiber, with all that it starts, may use until <see cref="Fiber.RunAsync"/> comes back; null for no limit.
/// </summary>
public readonly record struct Budget
{
    /// <summary>No limit.</summary>
    public static Budget Unlimited => default;

    /// <summary>
    /// Processor time on all threads together, measured at every stop: used up to within a few microseconds of the time it
    /// takes to stop, for each thread.
    /// </summary>
    public TimeSpan? ProcessorTime { get; init; }

    /// <summary>Time on the clock, waiting included.</summary>
    public TimeSpan? WallTime { get; init; }

    /// <summary>Machine instructions; only of an engine whose runs repeat.</summary>
    public long? Instructions { get; init; }
}
