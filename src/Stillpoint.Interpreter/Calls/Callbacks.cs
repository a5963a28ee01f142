// SPDX-License-Identifier: MIT
using System;
using System.Runtime.InteropServices;
using Stillpoint.Interpreter.Execution;
using Stillpoint.Native.Calls;

namespace Stillpoint.Interpreter.Calls;

/// <summary>Calls of guest functions by native code.</summary>
/// <remarks>
/// Runs on whatever thread the native code runs on; a thread without guest stack (made by <c>pthread_create</c>) gets one
/// for the duration of its outermost callback. No exception leaves <see cref="Enter"/>.
/// </remarks>
internal static unsafe class Callbacks
{
    /// <summary>What callback tables call.</summary>
    internal static readonly delegate* unmanaged<uint, CallbackFrame*, CallbackResult> EntryPoint = &Enter;

    [UnmanagedCallersOnly]
    private static CallbackResult Enter(uint index, CallbackFrame* frame)
    {
        var program = (GuestProgram?)GCHandle.FromIntPtr(frame->UserData).Target;
        if (program is null)
        {
            return CallbackResult.Unwind;
        }

        try
        {
            return Run(program, (int)index, frame);
        }
        catch (Exception e)
        {
            program.End(new RunResult(134, new Reports.TrapReport($"internal error: {e}", [], 134), 0));
            return Leave(frame);
        }
    }

    private static CallbackResult Run(GuestProgram program, int index, CallbackFrame* frame)
    {
        if (GuestThread.Current is { } current && current.Program == program)
        {
            return current.CallBack(index, frame) == ExitReason.Returned ? CallbackResult.Return : Leave(frame);
        }

        using GuestThread thread = program.CreateThread(isMain: false);
        if (thread.CallBack(index, frame) == ExitReason.Returned)
        {
            return CallbackResult.Return;
        }

        if (thread.ExitValue is { } value)
        {
            frame->IntegerResult0 = value;
            return CallbackResult.Return;
        }

        return Leave(frame);
    }

    /// <summary>
    /// Leaves native code that must not go on. Where there is no guest call below to unwind to, the thread is not ours to
    /// end: it waits for the end of the process, which the end of the program brings.
    /// </summary>
    private static CallbackResult Leave(CallbackFrame* frame)
    {
        if (!frame->CanUnwind)
        {
            System.Threading.Thread.Sleep(System.Threading.Timeout.Infinite);
        }

        return CallbackResult.Unwind;
    }
}
