// SPDX-License-Identifier: MIT
using System;

namespace Stillpoint.Interpreter.Execution;

/// <summary>Why the loop came back.</summary>
internal enum ExitReason
{
    /// <summary>The function returned.</summary>
    Returned,

    /// <summary>The guest is over (exit, a trap): drop all frames of this thread.</summary>
    Unwind,

    /// <summary>
    /// The thread is to be left where it is, and goes on later, perhaps on another OS thread. Only of the outermost level of a
    /// scheduled thread.
    /// </summary>
    Switch,
}

/// <summary>A guest error that the loop finds itself; the message is the reason shown in the report.</summary>
internal abstract class GuestException(string message) : Exception(message);

/// <summary>No room for another frame or alloca.</summary>
internal sealed class GuestStackOverflowException() : GuestException("stack overflow");

/// <summary>An <c>unreachable</c> instruction was reached.</summary>
internal sealed class GuestUnreachableException() : GuestException("unreachable code was reached");

/// <summary>An <c>indirectbr</c> to an address that is none of its targets.</summary>
internal sealed class GuestBadBranchException() : GuestException("indirect branch to an address that is no target of it");

/// <summary>The guest overwrote its own stack.</summary>
internal sealed class GuestCorruptionException() : GuestException("the guest's stack is corrupt");

/// <summary>A trap with its own words.</summary>
internal sealed class GuestTrapException(string reason) : GuestException(reason);

/// <summary>A construct that the interpreter cannot run, found when the function is first called.</summary>
internal sealed class GuestUnsupportedException(string reason) : GuestException("not supported: " + reason);

/// <summary>Not an error: the guest is over and the loop must be left from inside an operation.</summary>
internal sealed class GuestUnwindException() : Exception("the guest is over");
