// SPDX-License-Identifier: MIT
using System;
using System.Globalization;

namespace Stillpoint.Interpreter.Reports;

/// <summary>How a program ends that has used up its time.</summary>
internal static class TimeLimits
{
    /// <summary>The status that timeout(1) gives, too.</summary>
    internal const int ExitCode = 124;

    /// <summary>The reason of the report for time on the clock.</summary>
    internal static string WallTime(TimeSpan limit) => string.Create(
        CultureInfo.InvariantCulture, $"the time limit of {limit.TotalSeconds} s is over");

    /// <summary>The reason of the report for processor time.</summary>
    internal static string ProcessorTime(TimeSpan limit) => string.Create(
        CultureInfo.InvariantCulture, $"the limit of {limit.TotalSeconds} s of processor time is over");
}
