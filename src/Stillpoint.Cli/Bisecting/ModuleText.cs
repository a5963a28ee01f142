// SPDX-License-Identifier: MIT
using System;

namespace Stillpoint.Cli.Bisecting;

/// <summary>Takes a function out of a module's text.</summary>
internal static class ModuleText
{
    /// <summary>The definition of a function, or an empty text.</summary>
    /// <param name="module">A module as the tool prints it: a definition starts and ends at the start of a line.</param>
    /// <param name="function">The name, with its sigil.</param>
    public static string Function(string module, string function)
    {
        for (int start = 0; start >= 0 && start < module.Length; start = NextLine(module, start))
        {
            ReadOnlySpan<char> rest = module.AsSpan(start);
            int end = rest.IndexOf('\n');
            ReadOnlySpan<char> line = end < 0 ? rest : rest[..end];
            if (line.StartsWith("define ") && line.Contains($" {function}(", StringComparison.Ordinal))
            {
                int close = rest.IndexOf("\n}\n");
                return close < 0 ? rest.ToString() : rest[..(close + 3)].ToString();
            }
        }

        return "";
    }

    private static int NextLine(string text, int start)
    {
        int end = text.IndexOf('\n', start);
        return end < 0 ? -1 : end + 1;
    }
}
