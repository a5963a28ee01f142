// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using Stillpoint.Interpreter.Reports;

namespace Stillpoint;

/// <summary>Why <see cref="Fiber.RunAsync"/> came back.</summary>
public enum FiberStatus
{
    /// <summary>Its function returned.</summary>
    Completed,

    /// <summary>It called <c>stillpoint.suspend</c>. It can be run on.</summary>
    Yielded,

    /// <summary><see cref="Fiber.Pause"/> stopped it. It can be run on.</summary>
    Preempted,

    /// <summary>A part of the budget is used up. It can be run on, with another one.</summary>
    BudgetExhausted,

    /// <summary>It was killed, or the call was cancelled. It is over.</summary>
    Cancelled,

    /// <summary>Its stack is full. It is over; see <see cref="FiberResult.Trap"/>.</summary>
    StackOverflow,

    /// <summary>The isolate's heap is full of objects that are in use. It is over; see <see cref="FiberResult.Trap"/>.</summary>
    HeapExhausted,

    /// <summary>It did what it must not. It is over; see <see cref="FiberResult.Trap"/>.</summary>
    Trapped,

    /// <summary>The program ended itself by <c>exit</c>, with all its fibers; see <see cref="FiberResult.ExitCode"/>.</summary>
    Exited,
}

/// <summary>How a run of a fiber ended.</summary>
/// <param name="Status">Why.</param>
public sealed record FiberResult(FiberStatus Status)
{
    /// <summary>What and where, after a trap or when the stack or the heap is full; null otherwise.</summary>
    public TrapReport? Trap { get; init; }

    /// <summary>Traps of fibers that it has started, so far; the first few.</summary>
    public IReadOnlyList<TrapReport> StartedTraps { get; init; } = [];

    /// <summary>What the program gave to <c>exit</c>.</summary>
    public int ExitCode { get; init; }

    /// <summary>Whether the fiber can be run on.</summary>
    public bool IsResumable => Status is FiberStatus.Yielded or FiberStatus.Preempted or FiberStatus.BudgetExhausted;
}
