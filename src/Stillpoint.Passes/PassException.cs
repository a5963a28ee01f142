// SPDX-License-Identifier: MIT
using System;

namespace Stillpoint.Passes;

/// <summary>A pass failed, or left a function that does not verify.</summary>
public sealed class PassException : Exception
{
    internal PassException(string pass, string function, string message, Exception? inner = null)
        : base($"pass {pass}, function {function}: {message}", inner)
    {
        Pass = pass;
        Function = function;
    }

    /// <summary>The pass.</summary>
    public string Pass { get; }

    /// <summary>The function.</summary>
    public string Function { get; }
}
