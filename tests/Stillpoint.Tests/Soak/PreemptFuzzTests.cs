// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Xunit;
using Xunit.Abstractions;

namespace Stillpoint.Tests.Soak;

/// <summary>
/// The soak for a second; <c>build/fuzz.sh preempt</c> runs it for as long as you like. STILLPOINT_FUZZ_SECONDS and
/// STILLPOINT_FUZZ_SEED change that. A seed fixes what is tried, not how the threads of the machine meet.
/// </summary>
public sealed class PreemptFuzzTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Every_fiber_is_accounted_for()
    {
        double seconds = Number("STILLPOINT_FUZZ_SECONDS", 1);
        int seed = (int)Number("STILLPOINT_FUZZ_SEED", Random.Shared.Next());
        bool isLong = seconds > 1;
        Print($"seed {seed}, {seconds} s", isLong);
        IReadOnlyDictionary<string, int> outcomes;
        try
        {
            outcomes = await PreemptSoak.Run(seed, TimeSpan.FromSeconds(seconds), line => Print(line, isLong));
        }
        catch (Exception e)
        {
            Print($"seed {seed}: {e}", isLong);
            throw;
        }

        foreach ((string outcome, int count) in outcomes.OrderBy(static one => one.Key, StringComparer.Ordinal))
        {
            Print($"  {outcome}: {count}", isLong);
        }

        Assert.NotEmpty(outcomes);
    }

    private void Print(string line, bool isLong)
    {
        output.WriteLine(line);
        if (isLong)
        {
            Console.WriteLine(line);
        }
    }

    private static double Number(string variable, double otherwise) => double.TryParse(
        Environment.GetEnvironmentVariable(variable), NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
        ? value
        : otherwise;
}
