// SPDX-License-Identifier: MIT
using System;

namespace Stillpoint.Runtime.Scheduling;

/// <summary>How fibers are given to threads.</summary>
public sealed record SchedulerOptions
{
    /// <summary>The shortest <see cref="Slice"/>: below that, stopping takes more than it gives.</summary>
    public static readonly TimeSpan LeastSlice = TimeSpan.FromMicroseconds(100);

    /// <summary>The most <see cref="Workers"/>.</summary>
    public const int MostWorkers = 1024;

    /// <summary>Number of threads that run guest code at the same time.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>
    /// How long a fiber runs while others wait; <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for until it waits.
    /// </summary>
    public TimeSpan Slice { get; init; } = TimeSpan.FromMilliseconds(10);

    /// <summary>Whether slices end even where no other fiber waits: for tests, which want stops.</summary>
    public bool EndsSlicesAlone { get; init; }

    /// <summary>
    /// Not null: one worker, slices counted in instructions and their order from a seed, time that passes only when all fibers
    /// wait. So a run repeats exactly, as far as native code does. About 90,000 instructions a second.
    /// </summary>
    public DeterministicSchedule? Deterministic { get; init; }

    /// <summary>Usable bytes of the stack of a fiber that guest code starts; native code does not run on it.</summary>
    public long StackBytes { get; init; } = 256 << 10;

    /// <summary>Fibers that a program may have at a time.</summary>
    public int MostFibers { get; init; } = 1_000_000;

    internal void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Workers, 1, nameof(Workers));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Workers, MostWorkers, nameof(Workers));
        ArgumentOutOfRangeException.ThrowIfLessThan(MostFibers, 1, nameof(MostFibers));
        ArgumentOutOfRangeException.ThrowIfLessThan(StackBytes, 16 << 10, nameof(StackBytes));
        if (Slice != System.Threading.Timeout.InfiniteTimeSpan)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(Slice, LeastSlice, nameof(Slice));
        }
    }
}

/// <summary>A schedule that repeats.</summary>
/// <param name="Every">Mean number of instructions from one stop to the next, 1 for a stop after each.</param>
/// <param name="Seed">What decides where the stops are and which fiber goes on.</param>
public sealed record DeterministicSchedule(int Every, int Seed);
