// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Native.Threads;

namespace Stillpoint.Interpreter.Execution;

/// <summary>
/// What is bound to an OS thread. Whoever runs one guest thread after the other keeps it, since finding it takes longer than
/// changing it.
/// </summary>
internal sealed unsafe class ThreadBinding
{
    [ThreadStatic]
    private static ThreadBinding? _current;

    private ThreadBinding() => Context = GuestThreads.Current;

    /// <summary>That of the calling thread.</summary>
    internal static ThreadBinding Current => _current ??= new ThreadBinding();

    /// <summary>The innermost guest thread of the calling thread, or null.</summary>
    internal static GuestThread? CurrentInnermost => _current?.Innermost;

    /// <summary>What machine code knows of the thread.</summary>
    internal GuestThreadContext* Context { get; }

    /// <summary>The innermost guest thread, or null.</summary>
    internal GuestThread? Innermost { get; set; }
}
