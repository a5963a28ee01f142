// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Stillpoint.Passes;

namespace Stillpoint.Cli;

/// <summary>The rewrites of a run of passes as lines <c>key: value</c>: for eyes, and for <c>bisect</c>.</summary>
internal static class StepText
{
    private const string Steps = "steps";
    private const string Pass = "pass";
    private const string Function = "function";
    private const string What = "step";
    private const string Instruction = "instruction";

    /// <summary>How many rewrites there were, and which took the last of the fuel.</summary>
    public static string Write(PassContext context)
    {
        StringBuilder text = new();
        Append(text, Steps, context.Steps.ToString(CultureInfo.InvariantCulture));
        if (context.LastStep is { } last)
        {
            Append(text, Pass, last.Pass);
            Append(text, Function, last.Function);
            Append(text, What, last.What);
            Append(text, Instruction, last.Instruction);
        }

        return text.ToString();
    }

    /// <summary>Finds the lines again among others.</summary>
    public static bool TryRead(string text, out long steps, out PassStep? last)
    {
        Dictionary<string, string> values = new(StringComparer.Ordinal);
        foreach (string line in text.Split('\n'))
        {
            int colon = line.IndexOf(": ", StringComparison.Ordinal);
            if (colon > 0)
            {
                values[line[..colon]] = line[(colon + 2)..];
            }
        }

        steps = 0;
        last = null;
        if (!values.TryGetValue(Steps, out string? number) || !long.TryParse(number, CultureInfo.InvariantCulture, out steps))
        {
            return false;
        }

        if (values.TryGetValue(Pass, out string? pass) && values.TryGetValue(Function, out string? function))
        {
            last = new PassStep(
                steps, pass, function, values.GetValueOrDefault(What, ""), values.GetValueOrDefault(Instruction, ""));
        }

        return true;
    }

    private static void Append(StringBuilder text, string key, string value)
    {
        if (value.Length > 0)
        {
            text.Append(key).Append(": ").Append(value).Append('\n');
        }
    }
}
