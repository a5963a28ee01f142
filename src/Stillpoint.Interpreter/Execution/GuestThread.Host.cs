// SPDX-License-Identifier: MIT
using System;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using Stillpoint.Interpreter.Calls;
using Stillpoint.Native.Threads;

namespace Stillpoint.Interpreter.Execution;

/// <content>What the runtime does itself instead of calling the C library.</content>
internal abstract unsafe partial class GuestThread
{
    /// <summary>The most arguments that a host function has.</summary>
    protected const int HostArguments = 4;

    /// <summary>Does what native code would do for a program of its own.</summary>
    /// <param name="host">What.</param>
    /// <param name="arguments">Its integer arguments, <see cref="HostArguments"/> of them, in as many as it has.</param>
    /// <param name="result">Its result, if it returns.</param>
    /// <remarks>In state Host. Guest functions may run within.</remarks>
    protected ExitReason CallHost(HostFunction host, ReadOnlySpan<ulong> arguments, out ulong result)
    {
        ulong first = arguments[0];
        result = 0;
        switch (host)
        {
            case HostFunction.Exit or HostFunction.QuickExit:
                return Program.Exit(this, (int)first, quick: host == HostFunction.QuickExit);
            case HostFunction.ImmediateExit:
                Program.End(new RunResult((int)first & 0xFF, null, Instructions));
                return ExitReason.Unwind;
            case HostFunction.Abort:
                return Trap("abort");
            case HostFunction.AssertFail:
                return AssertFail(first, arguments[1], (uint)arguments[2], arguments[3]);
            case HostFunction.AtExit or HostFunction.AtQuickExit:
                Program.AddExitHandler(new GuestProgram.ExitHandler(first, false, 0), host == HostFunction.AtQuickExit);
                return ExitReason.Returned;
            case HostFunction.CxaAtExit:
                Program.AddExitHandler(new GuestProgram.ExitHandler(first, true, arguments[1]), quick: false);
                return ExitReason.Returned;
            case HostFunction.Raise:
                return Raise((int)first, out result);
            case HostFunction.ThreadExit when _isMain:
                return Trap("pthread_exit of the main thread is not supported");
            case HostFunction.ThreadExit:
                ExitValue = first;
                return ExitReason.Unwind;
            case HostFunction.ErrnoLocation:
                result = (ulong)ErrnoPlace;
                return ExitReason.Returned;
            case >= HostFunction.FirstOfScheduler:
                return CallScheduler(host, arguments, out result);
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>As <c>raise</c> natively: signals that nobody handles end the program, the others do nothing.</summary>
    private ExitReason Raise(int signal, out ulong result)
    {
        result = 0;

        // SIGCHLD, SIGCONT, SIGURG, SIGWINCH are ignored by default.
        if (signal is 0 or 17 or 18 or 23 or 28)
        {
            return ExitReason.Returned;
        }

        if (signal is < 0 or > 64)
        {
            *ErrnoPlace = 22;
            result = ulong.MaxValue;
            return ExitReason.Returned;
        }

        return Trap($"signal {signal} was raised by the program", 128 + signal);
    }

    /// <summary>Prints what glibc's <c>__assert_fail</c> prints, to the guest's standard error, and aborts.</summary>
    private ExitReason AssertFail(ulong assertion, ulong file, uint line, ulong function)
    {
        // A bad pointer is a trap of its own: the texts are the guest's memory.
        Context->EnterGuestMemory();
        string condition = Text(assertion);
        string place = $"{Text(file)}:{line}: {Text(function)}";
        Context->Leave(GuestThreadState.Host);
        Console.Error.Write($"stillpoint: {place}: Assertion `{condition}' failed.\n");
        return Trap($"assertion `{condition}' failed");
    }

    /// <summary>A C string of the guest, or (null).</summary>
    private static string Text(ulong address)
    {
        if (address < 4096)
        {
            return "(null)";
        }

        return Encoding.UTF8.GetString(MemoryMarshal.CreateReadOnlySpanFromNullTerminated((byte*)address));
    }
}
