// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Native.Fibers;
using Stillpoint.Native.Threads;
using Stillpoint.Runtime.Scheduling;

namespace Stillpoint.Runtime.Execution;

/// <summary>Runs a thread's code instruction by instruction and stops it in between, as if on request.</summary>
internal sealed unsafe class StopStress(int every, int seed)
{
    // Not for secrets: the seed must give the same stops again.
    private readonly Random _random = new(seed);
    private int _left = 1;

    /// <summary>Instructions run so far.</summary>
    internal long Steps { get; private set; }

    /// <summary>As <see cref="Fiber.Enter"/>, but the fiber comes back with a stop after some instructions at the latest.</summary>
    /// <param name="fiber">The fiber.</param>
    /// <param name="context">Context of the calling thread.</param>
    /// <param name="job">What the instructions count for, or null.</param>
    /// <param name="observe">Called after each instruction.</param>
    /// <param name="atStop">Called before it comes back so.</param>
    internal GuestExit Enter(Fiber fiber, GuestThreadContext* context, Job? job, Action? observe, Action? atStop)
    {
        while (true)
        {
            GuestExit exit = fiber.Step(context);
            if (exit != GuestExit.Stepped)
            {
                return exit;
            }

            Steps++;
            observe?.Invoke();
            job?.Step(1);
            if (--_left <= 0 || job?.Steps >= job?.InstructionLimit)
            {
                _left = every == 1 ? 1 : _random.Next(1, 2 * every);
                atStop?.Invoke();
                return GuestExit.Preempted;
            }
        }
    }
}
