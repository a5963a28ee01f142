// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Stillpoint.Interpreter.Tests;

/// <summary>
/// A line <c>; RUN: @f(1, -2) == 3</c> or <c>; TRAP: @f(1) "words of the report"</c>. Values are decimal or 0x integers,
/// or <c>1.5f</c> and <c>1.5d</c> for float and double.
/// </summary>
public sealed partial record RunDirective(int Line, string Function, IReadOnlyList<string> Arguments, string? Result, string? Trap)
{
    public static List<RunDirective> Parse(string text)
    {
        List<RunDirective> directives = [];
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("; RUN:", StringComparison.Ordinal) && !lines[i].StartsWith("; TRAP:", StringComparison.Ordinal))
            {
                continue;
            }

            Match match = Pattern().Match(lines[i]);
            if (!match.Success)
            {
                throw new FormatException($"line {i + 1} is no directive: {lines[i]}");
            }

            string[] arguments = match.Groups["args"].Value
                .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            string? result = match.Groups["result"].Success ? match.Groups["result"].Value.Trim() : null;
            string? trap = match.Groups["trap"].Success ? match.Groups["trap"].Value : null;
            directives.Add(new RunDirective(i + 1, match.Groups["name"].Value, arguments.ToList(), result, trap));
        }

        return directives;
    }

    [GeneratedRegex("""^; (RUN|TRAP): @(?<name>[\w.]+)\((?<args>[^)]*)\)\s*(== (?<result>.+)|"(?<trap>[^"]+)"|)$""")]
    private static partial Regex Pattern();
}
