// SPDX-License-Identifier: MIT
using System;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Spectre.Console;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Text;
using Stillpoint.Passes;

namespace Stillpoint.Cli.Commands;

/// <summary><c>stillpoint opt</c>: reads, verifies, runs passes and prints.</summary>
internal static class OptCommand
{
    public const string Examples = """
        Examples:
          stillpoint opt hello.ll                 prints to standard output
          stillpoint opt hello.ll -o same.ll
          stillpoint opt hello.ll --passes optimized --time-passes -o /dev/null
          stillpoint opt hello.ll --passes simplify-cfg,promote-memory --verify
          stillpoint opt hello.ll --passes optimized --dump-after number-values --stop-after number-values
          stillpoint opt hello.ll --passes optimized --fuel 100 --print-steps

        Exit status: 0; 1 for a module that does not read or verify, a pass that fails, or an output that cannot be
        written; 2 for a wrong command line.
        """;

    private const int OutputBufferBytes = 1 << 16;

    public static Command Create()
    {
        Argument<string> file = FileNames.Module();
        Option<string> output = FileNames.Required(new Option<string>("--output", "-o")
        {
            Description = "Where to write; - is standard output.",
            HelpName = "OUT",
            DefaultValueFactory = _ => ModuleLoader.StandardStream,
        });
        Option<string> dumpAfter = new("--dump-after")
        {
            Description = "Print each function to standard error after each run of this pass.",
            HelpName = "PASS",
        };
        dumpAfter.Validators.Add(PassOptions.CheckStage);
        Option<string> stopAfter = new("--stop-after")
        {
            Description = "The pass whose first run in a function is the last thing done to it.",
            HelpName = "PASS",
        };
        stopAfter.Validators.Add(PassOptions.CheckStage);
        Option<bool> time = new("--time-passes") { Description = "Print the time of each pass to standard error." };
        Option<bool> verify = new("--verify") { Description = "Verify each function after each pass." };
        Option<bool> steps = new("--print-steps")
        {
            Description = "Print to standard error how many rewrites passes made and, with --fuel, which was the last.",
        };
        Option<bool> names = new("--name-values")
        {
            Description = "Name values and blocks that have no name before passes run, so that outputs can be compared.",
        };
        Command command = new("opt", "Reads a module, verifies it, runs passes and prints it.") { file, output };
        PassOptions passes = new(command, "What to run, nothing by default");
        foreach (Option option in new Option[] { dumpAfter, stopAfter, time, verify, steps, names })
        {
            command.Options.Add(option);
        }

        command.SetAction(result => Run(result, result.GetRequiredValue(file), result.GetRequiredValue(output), new Choice
        {
            Options = passes.Read(result, usual: "") with
            {
                DumpAfter = result.GetValue(dumpAfter),
                Dump = Console.Error.WriteLine,
                StopAfter = result.GetValue(stopAfter),
                Time = result.GetValue(time),
                Verify = result.GetValue(verify),
            },
            PrintsSteps = result.GetValue(steps),
            NamesValues = result.GetValue(names),
        }));
        return command;
    }

    private static int Run(ParseResult result, string file, string output, Choice choice)
    {
        if (choice.Options.Passes.Length == 0 && PassOption(result) is { } idle)
        {
            Console.Error.WriteLine($"stillpoint opt: {idle} says something about passes, but there is no --passes");
            return ExitCode.Usage;
        }

        if (!ModuleLoader.TryLoad(file, new Statistics(), out Module? module))
        {
            return ExitCode.BadInput;
        }

        if (choice.NamesValues)
        {
            ValueNames.Give(module);
        }

        return Optimize(module, choice) ? Write(module, output) : ExitCode.BadInput;
    }

    /// <summary>An option on the command line that means nothing without passes, or null.</summary>
    private static string? PassOption(ParseResult result) =>
        result.CommandResult.Children.OfType<System.CommandLine.Parsing.OptionResult>()
            .FirstOrDefault(static option => !option.Implicit && option.Option.Name is not ("--output" or "--name-values"))
            ?.Option.Name;

    private static bool Optimize(Module module, Choice choice)
    {
        if (choice.Options.Passes.Length == 0)
        {
            return true;
        }

        PassContext context = new(choice.Options);
        try
        {
            Pipeline.Run(module, context);
            return true;
        }
        catch (PassException error)
        {
            Console.Error.WriteLine($"stillpoint: {error.Message}");
            if (error.InnerException is { } cause)
            {
                Console.Error.WriteLine(cause.StackTrace);
            }

            return false;
        }
        finally
        {
            if (choice.Options.Time)
            {
                PrintTimes(context);
            }

            if (choice.PrintsSteps)
            {
                Console.Error.Write(StepText.Write(context));
            }
        }
    }

    private static void PrintTimes(PassContext context)
    {
        double total = context.Costs.Values.Sum(cost => cost.Seconds);
        Table table = new Table { Border = TableBorder.Simple }
            .AddColumn("pass")
            .AddColumn(new TableColumn("ms").RightAligned())
            .AddColumn(new TableColumn("%").RightAligned())
            .AddColumn(new TableColumn("bytes").RightAligned())
            .AddColumn(new TableColumn("changed").RightAligned());
        foreach ((string pass, PassCost cost) in context.Costs)
        {
            table.AddRow(
                pass,
                Number(cost.Seconds * 1000, "F2"),
                Number(total > 0 ? 100 * cost.Seconds / total : 0, "F1"),
                Number(cost.Bytes, "F0"),
                $"{cost.Useful} of {cost.Runs}");
        }

        table.AddRow("all", Number(total * 1000, "F2"), "", "", "");
        ErrorConsole.Make().Write(table);
    }

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    private static int Write(Module module, string path)
    {
        try
        {
            using Stream stream = path == ModuleLoader.StandardStream
                ? Console.OpenStandardOutput()
                : new FileStream(path, FileMode.Create, FileAccess.Write);
            using StreamWriter writer = new(stream, new UTF8Encoding(false), OutputBufferBytes);
            IrPrinter.Print(module, writer);
            return ExitCode.Success;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"stillpoint: cannot write '{path}': {ModuleLoader.Reason(error)}");
            return ExitCode.BadInput;
        }
    }

    /// <summary>What the command line wants besides files.</summary>
    private sealed record Choice
    {
        public required PipelineOptions Options { get; init; }

        public bool PrintsSteps { get; init; }

        public bool NamesValues { get; init; }
    }
}
