// SPDX-License-Identifier: MIT
using System;
using System.Globalization;

namespace Stillpoint.Bench.Measuring;

/// <summary>Figures of object files, by way of llvm-size.</summary>
internal static class ObjectFile
{
    /// <summary>What must be installed.</summary>
    public const string Tool = "llvm-size-19";

    /// <summary>Bytes of all sections of code.</summary>
    public static long TextBytes(string file)
    {
        long bytes = 0;
        foreach (string line in ProcessRun.MeasureSuccess(Tool, "-A", file).Output.Split('\n'))
        {
            string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 3 && words[0].StartsWith(".text", StringComparison.Ordinal))
            {
                bytes += long.Parse(words[1], CultureInfo.InvariantCulture);
            }
        }

        return bytes;
    }
}
