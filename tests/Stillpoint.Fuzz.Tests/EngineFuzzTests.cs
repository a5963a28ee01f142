// SPDX-License-Identifier: MIT
using System;
using System.Diagnostics;
using System.Globalization;
using Stillpoint.Fuzz.Oracle;
using Xunit;
using Xunit.Abstractions;

namespace Stillpoint.Fuzz.Tests;

/// <summary>
/// Engines agree with the interpreter on random programs: a second from a fixed seed, so that a change is judged by the same
/// programs as the one before; <c>build/fuzz.sh ir</c> takes new ones. STILLPOINT_FUZZ_SECONDS and STILLPOINT_FUZZ_SEED
/// change that.
/// </summary>
public sealed class EngineFuzzTests(ITestOutputHelper output)
{
    private const ulong FixedSeed = 20261;

    [Fact]
    public void Engines_agree_from_a_fixed_seed() => Run(Number("STILLPOINT_FUZZ_SEED", FixedSeed));

    private static double Number(string variable, double otherwise) =>
        double.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out double value)
            ? value
            : otherwise;

    private void Run(double first)
    {
        double seconds = Number("STILLPOINT_FUZZ_SECONDS", 1);
        ulong seed = (ulong)first;
        output.WriteLine($"from seed {seed}");
        long start = Stopwatch.GetTimestamp();
        do
        {
            string? problem = Campaign.Problem(seed, Engine.All);
            Assert.True(
                problem is null,
                $"seed {seed}: {problem}\nto reduce it: build/fuzz.sh ir --seed {seed} --failures 1");
            seed++;
        }
        while (Stopwatch.GetElapsedTime(start).TotalSeconds < seconds);
    }
}
