// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Ir.Functions;

namespace Stillpoint.Passes;

/// <summary>A row of a pipeline.</summary>
/// <param name="Name">As in options and in docs/pipeline.md.</param>
/// <param name="Run">What it does to a function.</param>
internal sealed record Pass(string Name, Action<Function, PassContext> Run)
{
    /// <summary>Its place in the list of all passes.</summary>
    public int Index { get; set; }
}

/// <summary>A constraint on the order of a pipeline: where both passes are, one comes before the other.</summary>
/// <param name="First">The pass whose some run comes before the first run of the other.</param>
/// <param name="Second">The pass that needs it.</param>
/// <param name="Because">Why.</param>
internal sealed record PassOrder(string First, string Second, string Because);
