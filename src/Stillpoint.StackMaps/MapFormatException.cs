// SPDX-License-Identifier: MIT
using System;

namespace Stillpoint.StackMaps;

/// <summary>Bytes are not what their format says; the only exception that readers of this project throw for bad input.</summary>
public sealed class MapFormatException : Exception
{
    public MapFormatException()
        : this(0, "the format is wrong")
    {
    }

    public MapFormatException(string message)
        : this(0, message)
    {
    }

    public MapFormatException(string message, Exception innerException)
        : base(message, innerException) => Reason = message;

    /// <summary>Makes an error whose message is the reason and the place.</summary>
    /// <param name="offset">Where the offending field starts, in bytes from the start of the input.</param>
    /// <param name="reason">What is wrong, as a clause without a full stop.</param>
    public MapFormatException(long offset, string reason)
        : base($"{reason} at offset 0x{offset:x}")
    {
        Offset = offset;
        Reason = reason;
    }

    /// <summary>Where the offending field starts, in bytes from the start of the input.</summary>
    public long Offset { get; }

    /// <summary>What is wrong, without the place.</summary>
    public string Reason { get; }
}
