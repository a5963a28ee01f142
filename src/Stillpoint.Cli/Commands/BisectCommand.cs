// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using Spectre.Console;
using Stillpoint.Cli.Bisecting;
using Stillpoint.Core.Text;
using Stillpoint.Interpreter;
using Stillpoint.Ir.Modules;

namespace Stillpoint.Cli.Commands;

/// <summary><c>stillpoint bisect</c>: finds the one rewrite, or the one function, that makes a program wrong.</summary>
internal static class BisectCommand
{
    public const string Examples = """
        Examples:
          stillpoint bisect prog.ll                        right is what the interpreter does
          stillpoint bisect prog.ll --stdin in.txt -- -v   with arguments and input
          stillpoint bisect prog.ll --expect right.txt --expect-status 0
          stillpoint bisect prog.ll --test './good.sh'     runs ./good.sh OPTIMIZED.ll: 0 is right, 125 cannot tell

        First all rewrites and none are tried: so it shows whether passes are at fault, or the generation of code. Then it
        searches for the rewrite or for the function. A crash, a run without end and endless output count as wrong.

        Exit status: 0 when something was found (what, is on standard output); 3 when nothing is wrong; 1 for a module
        that does not read, verify or link, or when it cannot be told what is right; 2 for a wrong command line.
        """;

    private const double MaxSeconds = 1_000_000;

    public static Command Create()
    {
        Argument<string> file = FileNames.Module();
        Argument<string[]> arguments = new("ARGS")
        {
            Description = "Arguments of the program, after --.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        Option<string?> expect = new("--expect") { Description = "The right output, instead of the interpreter's.", HelpName = "OUT" };
        Option<int?> status = new("--expect-status") { Description = "The right exit status.", HelpName = "N" };
        Option<string?> test = new("--test")
        {
            Description = "Do not run the program: a shell command gets the file with the optimized module.",
            HelpName = "COMMAND",
        };
        Option<string?> input = new("--stdin") { Description = "What the program, or the test, reads.", HelpName = "IN" };
        Option<double?> timeout = new("--timeout")
        {
            Description = "How long a run may take; by default ten times the interpreter's time, 10 s at least.",
            HelpName = "SECONDS",
        };
        timeout.Validators.Add(static result =>
        {
            if (result.Tokens is not [{ Value: var text }]
                || !double.TryParse(text, CultureInfo.InvariantCulture, out double seconds) || seconds is not (> 0 and < MaxSeconds))
            {
                result.AddError("--timeout: seconds are wanted.");
            }
        });
        Command command = new("bisect", "Finds the rewrite or the function that makes a program wrong.") { file, arguments };
        foreach (Option option in new Option[] { expect, status, test, input, timeout })
        {
            command.Options.Add(option);
        }

        PassOptions passes = new(command, "Passes under suspicion, optimized by default", hasFuel: false);
        command.Validators.Add(result =>
        {
            if (result.GetResult(test) is not null && (result.GetResult(expect) ?? result.GetResult(status)) is not null)
            {
                result.AddError("--test: the command says what is right; nothing else is expected.");
            }
        });
        command.SetAction(result => Run(new BisectOptions
        {
            Path = result.GetRequiredValue(file),
            Name = result.GetRequiredValue(file),
            Arguments = result.GetValue(arguments) ?? [],
            Passes = passes.Read(result),
            ExpectedOutput = result.GetValue(expect),
            ExpectedStatus = result.GetValue(status),
            Test = result.GetValue(test),
            Input = result.GetValue(input),
            Limit = result.GetValue(timeout) is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
        }));
        return command;
    }

    private static int Run(BisectOptions options)
    {
        foreach (string? path in new[] { options.ExpectedOutput, options.Input })
        {
            if (path is not null && !File.Exists(path))
            {
                Console.Error.WriteLine($"stillpoint: cannot read '{path}': no such file");
                return ExitCode.BadInput;
            }
        }

        string scratch = Directory.CreateTempSubdirectory("stillpoint-bisect-").FullName;
        try
        {
            options = Keep(options, scratch);
            return TryListFunctions(options, out List<string> functions)
                ? Search(options, scratch, functions)
                : ExitCode.BadInput;
        }
        catch (BisectException error)
        {
            Console.Error.WriteLine($"stillpoint: {error.Message}");
            return ExitCode.BadInput;
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }

    /// <summary>Standard input can be read once only.</summary>
    private static BisectOptions Keep(BisectOptions options, string scratch)
    {
        if (options.Path != ModuleLoader.StandardStream)
        {
            return options;
        }

        string path = Path.Combine(scratch, "module.ll");
        using Stream input = Console.OpenStandardInput();
        using FileStream copy = File.Create(path);
        input.CopyTo(copy);
        return options with { Path = path };
    }

    /// <summary>Loads and, if it is to be run, links: what fails there would fail in every try.</summary>
    private static bool TryListFunctions(BisectOptions options, out List<string> functions)
    {
        functions = [];
        if (!ModuleLoader.TryLoad(options.Path, new Statistics(), out Module? module))
        {
            return false;
        }

        // Numbered as in a program: functions with a body, in their order.
        for (int i = 0; i < module.Globals.Count; i++)
        {
            if (module.Globals[new GlobalId(i)].Body is not null)
            {
                functions.Add(module.Display(new GlobalId(i)));
            }
        }

        if (options.Test is not null)
        {
            return true;
        }

        using var program = GuestProgram.Link(module, null, out IReadOnlyList<Diagnostic> diagnostics);
        DiagnosticPrinter.Print(diagnostics);
        if (program is { HasMain: false })
        {
            Console.Error.WriteLine($"{options.Name}: error: the module defines no function '@main'");
        }

        return program is { HasMain: true };
    }

    private static int Search(BisectOptions options, string scratch, List<string> functions)
    {
        IAnsiConsole console = ErrorConsole.Make();
        Judge judge = new(options, scratch);
        BisectResult? result = null;
        if (console.Profile.Capabilities.Interactive)
        {
            console.Status().Start("bisect", status =>
            {
                Bisector bisector = new(judge, functions, line =>
                {
                    console.MarkupLineInterpolated($"[grey]{line}[/]");
                    status.Status(Markup.Escape(line));
                });
                result = bisector.Run();
            });
        }
        else
        {
            result = new Bisector(judge, functions, Console.Error.WriteLine).Run();
        }

        Print(result!);
        return result!.End switch
        {
            BisectEnd.Found => ExitCode.Success,
            BisectEnd.NothingWrong => ExitCode.NothingFound,
            _ => ExitCode.BadInput,
        };
    }

    private static void Print(BisectResult result)
    {
        foreach (string line in result.Lines)
        {
            Console.WriteLine(line);
        }

        foreach (DiffLine line in result.Difference)
        {
            string colour = line.Mark switch { '-' => "red", '+' => "green", _ => "default" };
            if (Console.IsOutputRedirected)
            {
                Console.WriteLine(line.ToString());
            }
            else
            {
                AnsiConsole.MarkupLineInterpolated($"[{colour}]{line.ToString()}[/]");
            }
        }
    }
}
