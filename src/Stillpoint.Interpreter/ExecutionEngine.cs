// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.Interpreter.Execution;

namespace Stillpoint.Interpreter;

/// <summary>What executes the functions of a program. All else, the calls out of it above all, is the same for all engines.</summary>
public abstract class ExecutionEngine
{
    internal ExecutionEngine()
    {
    }

    /// <summary>The engine that runs bytecode; serves any number of programs.</summary>
    public static ExecutionEngine Interpreter { get; } = new InterpretingEngine();

    /// <summary>Where the program's data and function addresses must lie within 2 GB of, or 0 for anywhere.</summary>
    internal virtual nint NearAddress => 0;

    /// <summary>Whether memory that a collection has left is made inaccessible.</summary>
    internal virtual bool HidesOldObjects => false;

    /// <summary>Threads that may help the one that collects.</summary>
    internal virtual int CollectionHelpers => 0;

    /// <summary>Takes a linked program, before anything of it runs.</summary>
    internal virtual void Attach(GuestProgram program)
    {
    }

    /// <summary>Makes the guest thread of the calling OS thread.</summary>
    internal abstract GuestThread CreateThread(GuestProgram program, bool isMain);

    /// <summary>Starts constructors and <c>main</c>.</summary>
    /// <returns>What waits, once the program is over, until its <c>main</c> has left the guest as far as it can.</returns>
    internal virtual Action StartMain(GuestProgram program, int main, IReadOnlyList<string> arguments) =>
        program.StartMainThread(main, arguments);

    /// <summary>The program is over: its threads should leave guest code as soon as they can. Any thread.</summary>
    internal virtual void Stop()
    {
    }

    /// <summary>Frees what the engine made for the program, which no thread runs any more.</summary>
    internal virtual void Release()
    {
    }

    private sealed class InterpretingEngine : ExecutionEngine
    {
        internal override GuestThread CreateThread(GuestProgram program, bool isMain) =>
            new InterpretedThread(program, isMain);
    }
}
