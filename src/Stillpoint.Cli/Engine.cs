// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.Core.Text;
using Stillpoint.Interpreter;
using Stillpoint.Ir.Modules;

namespace Stillpoint.Cli;

/// <summary>Links and runs a module on the engine that the command line names.</summary>
internal static class Engine
{
    /// <summary>Name of the interpreter on the command line.</summary>
    public const string Interpreter = "interpreter";

    /// <summary>Runs a verified module's <c>main</c>; returns the exit status of the tool.</summary>
    /// <param name="module">A module without verifier errors.</param>
    /// <param name="words">The program's <c>argv</c>, its name first.</param>
    /// <param name="statistics">Where times are added.</param>
    /// <param name="showStatistics">Whether to count instructions and print the statistics at the end.</param>
    public static int Run(Module module, IReadOnlyList<string> words, Statistics statistics, bool showStatistics)
    {
        // Not disposed: guest threads that outlive main may still run until the process is gone.
        ProgramOptions options = new() { CountInstructions = showStatistics };
        var program = GuestProgram.Link(module, options, out IReadOnlyList<Diagnostic> diagnostics);
        statistics.LinkSeconds = statistics.Lap();
        if (program is null)
        {
            DiagnosticPrinter.Print(diagnostics);
            return ExitCode.BadInput;
        }

        if (!program.HasMain)
        {
            Console.Error.WriteLine($"{words[0]}: error: the module defines no function '@main'");
            return ExitCode.BadInput;
        }

        RunResult result = program.Run(words);
        statistics.RunSeconds = statistics.Lap();
        statistics.Instructions = result.Instructions;
        if (result.Trap is { } trap)
        {
            Console.Error.WriteLine(trap.ToString());
        }

        if (showStatistics)
        {
            Console.Error.WriteLine(statistics.ToJson());
        }

        return result.ExitCode;
    }
}
