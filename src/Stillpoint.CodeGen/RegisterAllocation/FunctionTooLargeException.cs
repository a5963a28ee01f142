// SPDX-License-Identifier: MIT
using System;

namespace Stillpoint.CodeGen.RegisterAllocation;

/// <summary>A function exceeds a bound of the allocator; the message says which.</summary>
public sealed class FunctionTooLargeException : Exception
{
    /// <summary>Makes one without a message.</summary>
    public FunctionTooLargeException()
    {
    }

    /// <summary>Makes one with a message.</summary>
    public FunctionTooLargeException(string message)
        : base(message)
    {
    }

    /// <summary>Makes one with a message and a cause.</summary>
    public FunctionTooLargeException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
