// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;

namespace Stillpoint.Passes;

/// <summary>What a pipeline does besides running its passes.</summary>
public sealed record PipelineOptions
{
    /// <summary>The optimizing pipeline, nothing else.</summary>
    public static PipelineOptions Default { get; } = new();

    /// <summary>The passes: <c>optimized</c>, <c>fast</c>, or names of passes separated by commas.</summary>
    public string Passes { get; init; } = Pipeline.OptimizedName;

    /// <summary>Names of passes that are left out, of <see cref="Pipeline.StageNames"/>.</summary>
    public IReadOnlyCollection<string> Disabled { get; init; } = [];

    /// <summary>The pass whose first run is the last thing to happen to a function, or none to run all.</summary>
    public string? StopAfter { get; init; }

    /// <summary>The pass after which functions are given to <see cref="Dump"/>.</summary>
    public string? DumpAfter { get; init; }

    /// <summary>Takes the text of a function after the pass <see cref="DumpAfter"/>.</summary>
    public Action<string>? Dump { get; init; }

    /// <summary>Verify after each pass; who compiles afterwards has the code generator checked too.</summary>
    public bool Verify { get; init; }

    /// <summary>Measure the time of each pass.</summary>
    public bool Time { get; init; }

    /// <summary>Number of rewrites that passes may make.</summary>
    public long Fuel { get; init; } = long.MaxValue;
}
