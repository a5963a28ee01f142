// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.Interpreter;
using Stillpoint.Interpreter.Calls;
using Stillpoint.Interpreter.Execution;
using Stillpoint.Runtime.Execution;

namespace Stillpoint.Runtime.Scheduling;

/// <summary>What the first fiber of a job runs.</summary>
internal abstract class RootCall
{
    /// <summary>How reports call the fiber.</summary>
    internal abstract string Name { get; }

    /// <summary>Makes its guest thread.</summary>
    /// <exception cref="InsufficientMemoryException">There is no memory for its stack.</exception>
    internal abstract CompiledThread MakeThread(CompiledEngine engine);

    /// <summary>Before its function runs: to begin it is the last thing this does. Guest functions may run within.</summary>
    internal abstract ExitReason Begin(CompiledThread thread);

    /// <summary>Its function has returned. Guest functions may run within.</summary>
    internal abstract ExitReason Complete(CompiledThread thread);
}

/// <summary><c>main</c> of a program, with what comes before and after it.</summary>
internal sealed class MainCall(GuestProgram program, int main, IReadOnlyList<string> arguments) : RootCall, IDisposable
{
    // Freed with the program: guest threads may outlive main.
    private readonly NativeStrings _strings = new(arguments);

    internal override string Name => "main";

    internal override CompiledThread MakeThread(CompiledEngine engine) => new(program, engine, isMain: true, stacks: null);

    internal override ExitReason Begin(CompiledThread thread)
    {
        ExitReason reason = program.RunConstructors(thread);
        return reason == ExitReason.Returned ? thread.Begin(main, GuestProgram.MainWords(_strings, arguments.Count)) : reason;
    }

    /// <inheritdoc/>
    public void Dispose() => _strings.Dispose();

    internal override ExitReason Complete(CompiledThread thread) => program.Exit(thread, (int)thread.IntegerResult, quick: false);
}
