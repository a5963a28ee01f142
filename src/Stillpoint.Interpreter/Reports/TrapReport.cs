// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using System.Text;

namespace Stillpoint.Interpreter.Reports;

/// <summary>One line of a guest stack trace.</summary>
/// <param name="Function">Function name: of the source where debug information tells it, else of the symbol.</param>
/// <param name="File">Source file, or null.</param>
/// <param name="Line">Line, 0 where unknown.</param>
/// <param name="Column">Column, 0 where unknown.</param>
/// <param name="IsInlined">Whether the function was inlined into the next line's.</param>
public readonly record struct TraceLine(string Function, string? File, int Line, int Column, bool IsInlined)
{
    /// <summary><c>at FUNCTION (FILE:LINE:COLUMN)</c></summary>
    public override string ToString()
    {
        StringBuilder text = new("at ");
        text.Append(Function);
        if (File is not null)
        {
            text.Append(" (").Append(File);
            if (Line > 0)
            {
                text.Append(':').Append(Line);
            }

            if (Column > 0)
            {
                text.Append(':').Append(Column);
            }

            text.Append(')');
        }

        return IsInlined ? text.Append(" [inlined]").ToString() : text.ToString();
    }
}

/// <summary>Why and where a guest trapped. Immutable.</summary>
/// <param name="Reason">In words, such as <c>access violation reading 0x0</c>.</param>
/// <param name="Trace">The guest's stack, innermost first; cut in the middle when very deep.</param>
/// <param name="ExitCode">Exit status that a shell would show for the native program: 134 unless a signal says otherwise.</param>
public sealed record TrapReport(string Reason, IReadOnlyList<TraceLine> Trace, int ExitCode)
{
    /// <summary>Stacks of several fibers, where the report is about all of them.</summary>
    public IReadOnlyList<FiberTrace> Fibers { get; init; } = [];

    /// <summary>Number of fibers whose stacks are left out.</summary>
    public int MoreFibers { get; init; }

    /// <summary>The report as shown to a user: reason, then a line per frame.</summary>
    public override string ToString()
    {
        StringBuilder text = new("stillpoint: trap: ");
        text.Append(Reason);
        Append(text, Trace);
        foreach (FiberTrace fiber in Fibers)
        {
            text.Append("\n ").Append(fiber.Title).Append(':');
            Append(text, fiber.Trace);
        }

        if (MoreFibers > 0)
        {
            text.Append("\n and ").Append(MoreFibers).Append(" more");
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, IReadOnlyList<TraceLine> trace)
    {
        foreach (TraceLine line in trace)
        {
            text.Append("\n  ").Append(line.ToString());
        }
    }
}

/// <summary>The stack of one of several fibers.</summary>
/// <param name="Title">Which fiber, and what it does.</param>
/// <param name="Trace">Its stack, innermost first.</param>
public sealed record FiberTrace(string Title, IReadOnlyList<TraceLine> Trace);
