// SPDX-License-Identifier: MIT
using Stillpoint.Interpreter.Execution;

namespace Stillpoint.Interpreter.Calls;

/// <summary>A function of the host that a program may call by name.</summary>
internal interface IHostCall
{
    /// <summary>Does a call. On the thread that runs the guest, in state Host.</summary>
    /// <param name="thread">The guest thread, which stands at the call.</param>
    ExitReason Serve(GuestThread thread);
}
