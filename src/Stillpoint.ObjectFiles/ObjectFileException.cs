// SPDX-License-Identifier: MIT
using System;

namespace Stillpoint.ObjectFiles;

/// <summary>A module cannot become an object file. The message says why and names what in it.</summary>
public sealed class ObjectFileException : Exception
{
    /// <summary>Makes an exception.</summary>
    public ObjectFileException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception.</summary>
    public ObjectFileException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
