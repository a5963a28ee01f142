// SPDX-License-Identifier: MIT

using System;
using System.Globalization;
using System.IO;
using System.Threading;

namespace Stillpoint.Corpus.Tests.Stress;

/// <summary>How much is run under stress: a part in <c>./check</c>, all by <c>build/fuzz.sh stress</c>.</summary>
internal static class StressMode
{
    private static readonly Lock Gate = new();

    private static readonly string? ReportFile = Environment.GetEnvironmentVariable("STILLPOINT_STRESS_REPORT");

    /// <summary>Whether everything is run.</summary>
    public static readonly bool IsFull = Environment.GetEnvironmentVariable("STILLPOINT_STOP_ROUNDS") == "full";

    /// <summary>Whether calls are rewritten, and functions compiled again, in all that is run, rather than in half of it.</summary>
    public static readonly bool AlwaysPatches = Environment.GetEnvironmentVariable("STILLPOINT_STRESS_PATCH") == "all";

    /// <summary>Decides about slices. Failures name those, so that it is not needed to repeat one.</summary>
    public static readonly int Seed =
        int.TryParse(Environment.GetEnvironmentVariable("STILLPOINT_FUZZ_SEED"), CultureInfo.InvariantCulture, out int seed)
            ? seed
            : Random.Shared.Next();

    /// <summary>The option that has calls rewritten at stops.</summary>
    /// <param name="isUsual">Whether that is done without being asked for, too.</param>
    public static string[] Patches(bool isUsual) => isUsual || AlwaysPatches ? ["--stress", "patch"] : [];

    /// <summary>Adds a line of words to the file that build/fuzz.sh counts, if there is one.</summary>
    public static void Report(params string[] words)
    {
        if (ReportFile is null)
            return;
        lock (Gate)
            File.AppendAllText(ReportFile, string.Join('\t', words) + "\n");
    }
}
