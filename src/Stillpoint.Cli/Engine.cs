// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.Core.Text;
using Stillpoint.Interpreter;
using Stillpoint.Ir.Modules;
using Stillpoint.Passes;
using Stillpoint.Runtime;

namespace Stillpoint.Cli;

/// <summary>Links and runs a module on the engine that the command line names.</summary>
internal static class Engine
{
    /// <summary>Name of the interpreter on the command line.</summary>
    public const string Interpreter = "interpreter";

    /// <summary>Name of the compiler on the command line.</summary>
    public const string Compiled = "compiled";

    /// <summary>Runs a verified module's <c>main</c>; returns the exit status of the tool.</summary>
    /// <param name="module">A module without verifier errors.</param>
    /// <param name="words">The program's <c>argv</c>, its name first.</param>
    /// <param name="statistics">Where times are added.</param>
    /// <param name="showStatistics">Whether to count instructions and print the statistics at the end.</param>
    /// <param name="engine">Engine and how it compiles.</param>
    public static int Run(
        Module module, IReadOnlyList<string> words, Statistics statistics, bool showStatistics, EngineOptions engine)
    {
        // Not disposed: guest threads that outlive main may still run until the process is gone.
        CompiledEngine? compiler = null;
        if (engine.Name == Compiled && (compiler = TryMakeCompiler(module, engine, words[0])) is null)
        {
            return ExitCode.BadInput;
        }

        statistics.PassesSeconds = statistics.Lap();
        ProgramOptions options = new() { CountInstructions = showStatistics, Engine = compiler };
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
        statistics.Compiled = compiler?.Statistics;
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

    /// <summary>Runs the passes; null, with a message, where one of them fails.</summary>
    private static CompiledEngine? TryMakeCompiler(Module module, EngineOptions engine, string path)
    {
        PipelineOptions passes = new() { Passes = engine.Passes, Verify = engine.Verifies };
        try
        {
            return CompilerSetup.MakeEngine(module, passes, new CompiledEngineOptions { WritesPerfMap = engine.WritesPerfMap });
        }
        catch (PassException error)
        {
            Console.Error.WriteLine($"{path}: error: {error.Message}");
            return null;
        }
    }
}

/// <summary>What the command line says about the engine.</summary>
/// <param name="Name">Which engine.</param>
/// <param name="Passes">Passes before code generation; see <c>stillpoint opt</c>.</param>
/// <param name="Verifies">Whether what passes leave and what the allocator does is checked.</param>
/// <param name="WritesPerfMap">Whether profilers are told the names of functions.</param>
internal sealed record EngineOptions(string Name, string Passes, bool Verifies, bool WritesPerfMap);
