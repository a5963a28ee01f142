// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.Passes;

namespace Stillpoint.Cli.Bisecting;

/// <summary>What is searched for, and how a program is judged.</summary>
internal sealed record BisectOptions
{
    /// <summary>The module.</summary>
    public required string Path { get; init; }

    /// <summary>What messages call it.</summary>
    public required string Name { get; init; }

    /// <summary>The program's arguments, its name excluded.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>The passes that are under suspicion.</summary>
    public PipelineOptions Passes { get; init; } = PipelineOptions.Default;

    /// <summary>A file with the right output, or null to take the interpreter's.</summary>
    public string? ExpectedOutput { get; init; }

    /// <summary>The right exit status, or null to take the interpreter's.</summary>
    public int? ExpectedStatus { get; init; }

    /// <summary>A shell command that judges the optimized module, or null to run the program.</summary>
    public string? Test { get; init; }

    /// <summary>What the program reads as standard input, or null for nothing.</summary>
    public string? Input { get; init; }

    /// <summary>How long a run may take, or null to choose by how long the reference takes.</summary>
    public TimeSpan? Limit { get; init; }
}

/// <summary>It cannot be told what is right, or whether something is; the message says why.</summary>
internal sealed class BisectException(string message) : Exception(message);
