// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Runtime.Scheduling;
using Xunit;

namespace Stillpoint.Runtime.Tests.Scheduling;

/// <summary>Random sequences of operations; one that fails names its seed.</summary>
internal static class Property
{
    /// <summary>Runs a check with one seed after the other.</summary>
    public static void Check(int rounds, Action<Random> check)
    {
        int first = Random.Shared.Next();
        for (int i = 0; i < rounds; i++)
        {
            CheckSeed(unchecked(first + i), check);
        }
    }

    /// <summary>Runs a check with a seed.</summary>
    private static void CheckSeed(int seed, Action<Random> check)
    {
        try
        {
            check(new Random(seed));
        }
        catch (Exception e)
        {
            Assert.Fail($"with seed {seed}: {e}");
        }
    }

    /// <summary>Makes a fiber that no program has: it may be in queues and lists, and wait, but not run.</summary>
    public static ScheduledFiber MakeFiber() => new(new Job(null!));
}
