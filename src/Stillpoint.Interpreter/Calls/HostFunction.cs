// SPDX-License-Identifier: MIT
using System.Collections.Generic;

namespace Stillpoint.Interpreter.Calls;

/// <summary>Functions of the C library that the runtime does itself, since they end or leave the guest.</summary>
internal enum HostFunction : byte
{
    /// <summary>None: native code.</summary>
    None,

    /// <summary><c>exit</c>: run the handlers, flush, end.</summary>
    Exit,

    /// <summary><c>_exit</c>, <c>_Exit</c>: end at once.</summary>
    ImmediateExit,

    /// <summary><c>quick_exit</c>: run the quick handlers, end.</summary>
    QuickExit,

    /// <summary><c>abort</c></summary>
    Abort,

    /// <summary><c>atexit</c></summary>
    AtExit,

    /// <summary><c>__cxa_atexit</c></summary>
    CxaAtExit,

    /// <summary><c>at_quick_exit</c></summary>
    AtQuickExit,

    /// <summary><c>__assert_fail</c>: print the message, then as abort.</summary>
    AssertFail,

    /// <summary><c>raise</c>: of a signal that would end the process, a trap.</summary>
    Raise,

    /// <summary><c>pthread_exit</c>: end the thread's guest function with a result.</summary>
    ThreadExit,

    /// <summary><c>__errno_location</c>: the guest's own errno, which the .NET runtime cannot overwrite.</summary>
    ErrnoLocation,

    /// <summary>Refused when the program is linked.</summary>
    Refused,
}

/// <summary>The names of <see cref="HostFunction"/>s.</summary>
internal static class HostFunctions
{
    /// <summary>By symbol. Refused ones need a process or stack of their own and have no meaning under a runtime.</summary>
    internal static readonly Dictionary<string, HostFunction> ByName = new()
    {
        ["exit"] = HostFunction.Exit,
        ["_exit"] = HostFunction.ImmediateExit,
        ["_Exit"] = HostFunction.ImmediateExit,
        ["quick_exit"] = HostFunction.QuickExit,
        ["abort"] = HostFunction.Abort,
        ["atexit"] = HostFunction.AtExit,
        ["__cxa_atexit"] = HostFunction.CxaAtExit,
        ["at_quick_exit"] = HostFunction.AtQuickExit,
        ["__assert_fail"] = HostFunction.AssertFail,
        ["raise"] = HostFunction.Raise,
        ["pthread_exit"] = HostFunction.ThreadExit,
        ["thrd_exit"] = HostFunction.ThreadExit,
        ["__errno_location"] = HostFunction.ErrnoLocation,
        ["setjmp"] = HostFunction.Refused,
        ["_setjmp"] = HostFunction.Refused,
        ["__sigsetjmp"] = HostFunction.Refused,
        ["sigsetjmp"] = HostFunction.Refused,
        ["longjmp"] = HostFunction.Refused,
        ["_longjmp"] = HostFunction.Refused,
        ["siglongjmp"] = HostFunction.Refused,
        ["__longjmp_chk"] = HostFunction.Refused,
        ["signal"] = HostFunction.Refused,
        ["sigaction"] = HostFunction.Refused,
        ["sigaltstack"] = HostFunction.Refused,
        ["fork"] = HostFunction.Refused,
        ["vfork"] = HostFunction.Refused,
        ["clone"] = HostFunction.Refused,
        ["getcontext"] = HostFunction.Refused,
        ["setcontext"] = HostFunction.Refused,
        ["makecontext"] = HostFunction.Refused,
        ["swapcontext"] = HostFunction.Refused,
    };
}
