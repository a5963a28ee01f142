// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Native.Fibers;
using Stillpoint.Native.Threads;
using Stillpoint.Runtime.Scheduling;

namespace Stillpoint.Runtime.Execution;

/// <summary>What is done at stops of a stressed thread.</summary>
internal interface IStopActions
{
    /// <summary>Whether the thread stands inside of a restartable sequence.</summary>
    bool IsInSequence { get; }

    /// <summary>Does it; the thread begins such a sequence again.</summary>
    void Act();
}

/// <summary>Runs a thread's code instruction by instruction and stops it in between, as if on request.</summary>
internal sealed unsafe class StopStress(int every, int seed)
{
    /// <summary>Of so many stops inside of a restartable sequence, one takes place.</summary>
    private const int MostRestarts = 4;

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
    /// <param name="stops">What is done at stops, or null.</param>
    internal GuestExit Enter(Fiber fiber, GuestThreadContext* context, Job? job, Action? observe, IStopActions? stops)
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
            bool isLimit = job?.Steps >= job?.InstructionLimit;
            if (--_left > 0 && !isLimit) continue;

            // A sequence that begins again after each stop inside of it would never end.
            if (!isLimit && stops?.IsInSequence == true && _random.Next(MostRestarts) != 0) continue;
            _left = every == 1 ? 1 : _random.Next(1, 2 * every);
            stops?.Act();
            return GuestExit.Preempted;
        }
    }
}
