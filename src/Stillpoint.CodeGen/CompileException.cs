// SPDX-License-Identifier: MIT
using System;

namespace Stillpoint.CodeGen;

/// <summary>A function cannot be compiled. The message says why; <see cref="FunctionName"/> which function.</summary>
public sealed class CompileException : Exception
{
    /// <summary>Makes an exception whose function is not known yet.</summary>
    public CompileException(string reason)
        : base(reason) => Reason = reason;

    /// <summary>Makes an exception.</summary>
    public CompileException(string functionName, string reason, Exception? inner = null)
        : base($"@{functionName} cannot be compiled: {reason}", inner)
    {
        FunctionName = functionName;
        Reason = reason;
    }

    /// <summary>Name of the function, without sigil, or null.</summary>
    public string? FunctionName { get; }

    /// <summary>What is not supported or too large.</summary>
    public string Reason { get; }
}
