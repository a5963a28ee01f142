// SPDX-License-Identifier: MIT
namespace Stillpoint.CodeGen;

/// <summary>What compile time may be spent on.</summary>
public enum CompileEffort
{
    /// <summary>Short compile times: registers within blocks only.</summary>
    Fast,

    /// <summary>Fast code: registers over the whole function.</summary>
    Optimized,
}
