// SPDX-License-Identifier: MIT
using Stillpoint.CodeGen;
using Stillpoint.CodeGen.X64;
using Stillpoint.Passes;

namespace Stillpoint.ObjectFiles;

/// <summary>How a module becomes an object file.</summary>
public sealed record ObjectOptions
{
    /// <summary>Passes before code generation.</summary>
    public PipelineOptions Passes { get; init; } = PipelineOptions.Default;

    /// <summary>What compile time may be spent on.</summary>
    public CompileEffort Effort { get; init; } = CompileEffort.Optimized;

    /// <summary>Instructions that may be used.</summary>
    public X64Features Features { get; init; } = X64Features.Baseline;

    /// <summary>Where the section <c>.llvm_stackmaps</c> has records.</summary>
    public StackMapDetail StackMaps { get; init; }

    /// <summary>Functions compiled at the same time.</summary>
    public int Jobs { get; init; } = 1;
}

/// <summary>Where stack maps have records.</summary>
public enum StackMapDetail
{
    /// <summary>Behind each call.</summary>
    Calls,

    /// <summary>At each instruction.</summary>
    Instructions,
}
