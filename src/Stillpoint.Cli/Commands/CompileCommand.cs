// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Text;
using Stillpoint.Cli.Listings;
using Stillpoint.CodeGen;
using Stillpoint.CodeGen.RegisterAllocation;
using Stillpoint.Core.Text;
using Stillpoint.Interpreter;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Passes;
using Stillpoint.Runtime;

namespace Stillpoint.Cli.Commands;

/// <summary><c>stillpoint compile</c>: prints the machine code of functions, and what is live where in it.</summary>
internal static class CompileCommand
{
    public const string Examples = """
        Examples:
          stillpoint compile hello.ll                               the code of every function
          stillpoint compile hello.ll --function main               of one
          stillpoint compile hello.ll --emit maps                   and before each instruction, what is live where
          stillpoint compile hello.ll --passes fast > hello.s

        Exit status: 0; 1 for a module that does not read, verify or link, or when a function cannot be compiled (the
        others are printed); 2 for a wrong command line.
        """;

    private const int OutputBufferBytes = 1 << 16;

    private const string Asm = "asm";

    private const string Maps = "maps";

    public static Command Create()
    {
        Argument<string> file = new("FILE.ll") { Description = "LLVM IR as text; - reads standard input." };
        Option<string> emit = new("--emit")
        {
            Description = "What to print: asm, or maps: asm with what is live where at each instruction.",
            DefaultValueFactory = _ => Asm,
        };
        emit.AcceptOnlyFromAmong(Asm, Maps);
        Option<string[]> functions = new("--function")
        {
            Description = "A function to compile, instead of all; may be repeated.",
            HelpName = "NAME",
        };
        Option<string> passes = new("--passes")
        {
            Description = "Passes before code generation: optimized, fast, or names.",
            DefaultValueFactory = _ => "optimized",
        };
        Option<bool> verify = new("--verify")
        {
            Description = "Verify after each pass, and check the register allocation of each function.",
        };
        Command command = new("compile", "Compiles functions and prints their machine code.")
        {
            file, emit, functions, passes, verify,
        };
        command.SetAction(result =>
        {
            PipelineOptions pipeline = new()
            {
                Passes = result.GetRequiredValue(passes),
                Verify = result.GetValue(verify),
            };
            if (!Pipeline.TryParse(pipeline.Passes, out string unknown))
            {
                Console.Error.WriteLine($"stillpoint compile: there is no pass '{unknown}'");
                return ExitCode.Usage;
            }

            string path = result.GetRequiredValue(file);
            bool showsMaps = result.GetRequiredValue(emit) == Maps;
            return ModuleLoader.TryLoad(path, new Statistics(), out Module? module)
                ? Print(module, path, result.GetValue(functions) ?? [], pipeline, showsMaps)
                : ExitCode.BadInput;
        });
        return command;
    }

    private static int Print(Module module, string path, string[] names, PipelineOptions passes, bool showsMaps)
    {
        List<GlobalId> functions = [];
        if (!Choose(module, names, functions))
        {
            return ExitCode.Usage;
        }

        using CompiledEngine? engine = TryMakeEngine(module, passes, path);
        if (engine is null)
        {
            return ExitCode.BadInput;
        }

        using var program = GuestProgram.Link(
            module, new ProgramOptions { Engine = engine }, out IReadOnlyList<Diagnostic> diagnostics);
        if (program is null)
        {
            DiagnosticPrinter.Print(diagnostics);
            return ExitCode.BadInput;
        }

        int status = ExitCode.Success;
        using StreamWriter output = new(Console.OpenStandardOutput(), new UTF8Encoding(false), OutputBufferBytes);
        FunctionListing listing = new(module, output, showsMaps);
        foreach (GlobalId function in functions)
        {
            try
            {
                listing.Write(engine.CompileUnplaced(function));
            }
            catch (Exception error) when (error is CompileException or AllocationFaultException)
            {
                Console.Error.WriteLine($"{path}: error: {error.Message}");
                status = ExitCode.BadInput;
            }
        }

        return status;
    }

    /// <summary>Runs the passes; null, with a message, where one of them fails.</summary>
    private static CompiledEngine? TryMakeEngine(Module module, PipelineOptions passes, string path)
    {
        try
        {
            return CompilerSetup.MakeEngine(module, passes);
        }
        catch (PassException error)
        {
            Console.Error.WriteLine($"{path}: error: {error.Message}");
            return null;
        }
    }

    /// <summary>The functions with these names, or all that have a body.</summary>
    private static bool Choose(Module module, string[] names, List<GlobalId> functions)
    {
        HashSet<string> wanted = new(names, StringComparer.Ordinal);
        for (int i = 0; i < module.Globals.Count; i++)
        {
            GlobalId global = new(i);
            if (module.Globals[global].Body is Function
                && (names.Length == 0 || wanted.Remove(module.Names.Text(module.Globals[global].Name))))
            {
                functions.Add(global);
            }
        }

        foreach (string name in names.Length == 0 ? [] : wanted)
        {
            Console.Error.WriteLine($"stillpoint compile: the module defines no function '@{name}'");
        }

        return names.Length == 0 || wanted.Count == 0;
    }
}
