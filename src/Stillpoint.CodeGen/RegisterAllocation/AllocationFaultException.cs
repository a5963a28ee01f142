// SPDX-License-Identifier: MIT
using System;

namespace Stillpoint.CodeGen.RegisterAllocation;

/// <summary>
/// A function was allocated wrongly: a fault of the compiler, which <see cref="AllocationVerifier"/> found. It is no
/// <see cref="CompileException"/>, so that nobody takes it for a construct that is not supported.
/// </summary>
public sealed class AllocationFaultException : Exception
{
    /// <summary>Makes one without a message.</summary>
    public AllocationFaultException()
    {
    }

    /// <summary>Makes one with a message.</summary>
    public AllocationFaultException(string message)
        : base(message)
    {
    }

    /// <summary>Makes one with a message and a cause.</summary>
    public AllocationFaultException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
