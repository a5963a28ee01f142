// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Text;
using Stillpoint.Cli.Listings;
using Stillpoint.CodeGen;
using Stillpoint.CodeGen.Machine;
using Stillpoint.CodeGen.RegisterAllocation;
using Stillpoint.CodeGen.X64;
using Stillpoint.Core.Text;
using Stillpoint.Interpreter;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.ObjectFiles;
using Stillpoint.Passes;
using Stillpoint.Runtime;

namespace Stillpoint.Cli.Commands;

/// <summary>
/// <c>stillpoint compile</c>: prints the machine code of functions, and what is live where in it; or writes an object file.
/// </summary>
internal static class CompileCommand
{
    public const string Examples = """
        Examples:
          stillpoint compile hello.ll                               the code of every function
          stillpoint compile hello.ll --function main               of one
          stillpoint compile hello.ll --emit maps                   and before each instruction, what is live where
          stillpoint compile hello.ll --passes fast > hello.s
          stillpoint compile hello.ll --emit allocated              machine instructions with their registers
          stillpoint compile hello.ll --cpu x86-64-v3               the same code on every machine
          stillpoint compile hello.ll -o hello.o && gcc hello.o     an ELF object file, for linkers, gdb and readelf

        Exit status: 0; 1 for a module that does not read, verify or link, or when a function cannot be compiled (the
        others are printed; of an object file nothing is left); 2 for a wrong command line.
        """;

    private const int OutputBufferBytes = 1 << 16;

    /// <summary>Compiled in parallel, then printed in their order: bounds what is in memory.</summary>
    private const int FunctionsAtOnce = 1024;

    private const string Asm = "asm";

    private const string Maps = "maps";

    private const string Selected = "selected";

    private const string Allocated = "allocated";

    private const string HostCpu = "host";

    private const string StackMapCalls = "calls";

    private const string StackMapInstructions = "instructions";

    public static Command Create()
    {
        Argument<string> file = FileNames.Module();
        Option<string> emit = new("--emit")
        {
            Description = "What to print: asm; maps: asm with what is live where at each instruction; selected, allocated: "
                + "machine instructions before and after the allocation of registers.",
            DefaultValueFactory = _ => Asm,
        };
        emit.AcceptOnlyFromAmong(Asm, Maps, Selected, Allocated);
        Option<string> cpu = new("--cpu")
        {
            Description = "Whose instructions may be used: this processor's, or those of a level of x86-64.",
            DefaultValueFactory = _ => HostCpu,
        };
        cpu.AcceptOnlyFromAmong(HostCpu, "x86-64", "x86-64-v2", "x86-64-v3");
        Option<string?> output = FileNames.Required(new Option<string?>("--output", "-o")
        {
            Description = "Write an ELF object file instead: for every x86-64 processor unless --cpu says otherwise.",
            HelpName = "FILE.o",
        });
        Option<string> stackMaps = new("--stack-maps")
        {
            Description = "Where .llvm_stackmaps of the object file tells managed pointers: behind calls, or at all instructions.",
            DefaultValueFactory = _ => StackMapCalls,
        };
        stackMaps.AcceptOnlyFromAmong(StackMapCalls, StackMapInstructions);
        Option<string[]> functions = new("--function")
        {
            Description = "A function to compile, instead of all; may be repeated.",
            HelpName = "NAME",
        };
        Option<int> jobs = RunCommand.Jobs();
        Command command = new("compile", "Compiles functions; prints their machine code or writes an object file.")
        {
            file, emit, functions, cpu, output, stackMaps,
        };
        PassOptions passes = new(command, "Passes before code generation, optimized by default", compiles: true);
        command.Options.Add(jobs);
        command.Validators.Add(result =>
        {
            bool hasOutput = result.GetResult(output) is { Implicit: false };
            if (hasOutput && (result.GetResult(emit) is { Implicit: false } || result.GetResult(functions) is { Implicit: false }))
            {
                result.AddError("--output: an object file has all functions and no listing, so --emit and --function do not go with it.");
            }
            else if (!hasOutput && result.GetResult(stackMaps) is { Implicit: false })
            {
                result.AddError("--stack-maps: only an object file has them; name it with -o.");
            }
        });
        command.SetAction(result =>
        {
            Choice choice = new(
                result.GetRequiredValue(file),
                result.GetValue(functions) ?? [],
                passes.Read(result),
                result.GetRequiredValue(emit),
                Features(result.GetRequiredValue(cpu)),
                result.GetValue(jobs));
            if (!ModuleLoader.TryLoad(choice.Path, new Statistics(), out Module? module))
            {
                return ExitCode.BadInput;
            }

            if (result.GetValue(output) is not { } target)
            {
                return Print(module, choice);
            }

            bool namesCpu = result.GetResult(cpu) is { Implicit: false };
            return ObjectFileOutput.Write(module, choice.Path, target, new ObjectOptions
            {
                Passes = choice.Passes,
                Effort = CompilerSetup.EffortFor(choice.Passes.Passes),
                Features = namesCpu ? choice.Features : X64Features.Baseline,
                StackMaps = result.GetValue(stackMaps) == StackMapCalls ? StackMapDetail.Calls : StackMapDetail.Instructions,
                Jobs = choice.Jobs,
            });
        });
        return command;
    }

    private static X64Features Features(string cpu) => cpu switch
    {
        "x86-64" => X64Features.Baseline,
        "x86-64-v2" => X64Features.V2,
        "x86-64-v3" => X64Features.V3,
        _ => X64Features.Host,
    };

    private static int Print(Module module, Choice choice)
    {
        List<GlobalId> functions = [];
        if (!Choose(module, choice.Functions, functions))
        {
            return ExitCode.Usage;
        }

        using StreamWriter output = new(Console.OpenStandardOutput(), new UTF8Encoding(false), OutputBufferBytes);
        MachineListing? machine = choice.Emit switch
        {
            Selected => new MachineListing(output, MachineStage.Selected),
            Allocated => new MachineListing(output, MachineStage.Allocated),
            _ => null,
        };
        try
        {
            Pipeline.Run(module, choice.Passes);
        }
        catch (PassException error)
        {
            Console.Error.WriteLine($"{choice.Path}: error: {error.Message}");
            return ExitCode.BadInput;
        }

        CompileEffort effort = CompilerSetup.EffortFor(choice.Passes.Passes);
        using CompiledEngine engine = new((compiled, symbols) =>
        {
            Action<MachineStage, MachineFunction, TargetDescription>? observer = choice.Passes.Verify
                ? new AllocationVerifier().Observe
                : null;
            observer += machine is null ? null : machine.Observe;
            return new X64FunctionCompiler(compiled, symbols, choice.Features, effort) { Observer = observer };
        });
        using var program = GuestProgram.Link(
            module, new ProgramOptions { Engine = engine }, out IReadOnlyList<Diagnostic> diagnostics);
        if (program is null)
        {
            DiagnosticPrinter.Print(diagnostics);
            return ExitCode.BadInput;
        }

        int status = ExitCode.Success;
        FunctionListing? listing = machine is null ? new FunctionListing(module, output, choice.Emit == Maps) : null;

        // The listing of machine instructions is written while they are made, so one function at a time.
        int jobs = machine is null ? choice.Jobs : 1;
        for (int start = 0; start < functions.Count; start += FunctionsAtOnce)
        {
            List<GlobalId> some = functions.GetRange(start, Math.Min(FunctionsAtOnce, functions.Count - start));
            foreach ((CompiledFunction? function, CompileException? failure) in engine.CompileUnplaced(some, jobs))
            {
                if (function is not null)
                {
                    listing?.Write(function);
                    machine?.Write(function);
                    continue;
                }

                Console.Error.WriteLine($"{choice.Path}: error: {failure!.Message}");
                status = ExitCode.BadInput;
            }
        }

        return status;
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

    /// <summary>What the command line says.</summary>
    private sealed record Choice(
        string Path, string[] Functions, PipelineOptions Passes, string Emit, X64Features Features, int Jobs);
}
