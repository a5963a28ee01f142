// SPDX-License-Identifier: MIT
using System;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Text;
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
          stillpoint opt hello.ll --passes optimized --time-passes
          stillpoint opt hello.ll --passes simplify-cfg,promote-memory --verify

        Exit status: 0; 1 for a module that does not read or verify, or an output that cannot be written.
        """;

    private const int OutputBufferBytes = 1 << 16;

    public static Command Create()
    {
        Argument<string> file = new("FILE.ll") { Description = "LLVM IR as text; - reads standard input." };
        Option<string> output = new("--output", "-o")
        {
            Description = "Where to write; - is standard output.",
            HelpName = "OUT",
            DefaultValueFactory = _ => ModuleLoader.StandardStream,
        };
        Option<string> passes = new("--passes")
        {
            Description = "optimized, fast, or names of passes: " + string.Join(", ", Pipeline.PassNames) + ".",
            HelpName = "LIST",
        };
        Option<string> dumpAfter = new("--dump-after")
        {
            Description = "Print each function to standard error after this pass.",
            HelpName = "PASS",
        };
        Option<string> stopAfter = new("--stop-after") { Description = "The last pass to run.", HelpName = "PASS" };
        Option<string[]> disable = new("--disable") { Description = "A pass to leave out.", HelpName = "PASS" };
        Option<bool> time = new("--time-passes") { Description = "Print the time of each pass to standard error." };
        Option<bool> verify = new("--verify") { Description = "Verify after each pass." };
        Option<long> fuel = new("--fuel")
        {
            Description = "Stop after this many rewrites.",
            HelpName = "N",
            DefaultValueFactory = _ => long.MaxValue,
        };
        Command command = new("opt", "Reads a module, verifies it, runs passes and prints it.")
        {
            file, output, passes, dumpAfter, stopAfter, disable, time, verify, fuel,
        };
        command.SetAction(result =>
        {
            if (!ModuleLoader.TryLoad(result.GetRequiredValue(file), new Statistics(), out Module? module))
            {
                return ExitCode.BadInput;
            }

            PipelineOptions options = new()
            {
                Passes = result.GetValue(passes) ?? "",
                DumpAfter = result.GetValue(dumpAfter),
                Dump = Console.Error.WriteLine,
                StopAfter = result.GetValue(stopAfter),
                Disabled = result.GetValue(disable) ?? [],
                Time = result.GetValue(time),
                Verify = result.GetValue(verify),
                Fuel = result.GetValue(fuel),
            };
            return Optimize(module, options) ? Write(module, result.GetRequiredValue(output)) : ExitCode.BadInput;
        });
        return command;
    }

    private static bool Optimize(Module module, PipelineOptions options)
    {
        if (options.Passes.Length == 0)
        {
            return true;
        }

        if (!Pipeline.TryParse(options.Passes, out string unknown))
        {
            Console.Error.WriteLine($"stillpoint: there is no pass '{unknown}'");
            return false;
        }

        PassContext context = new(options);
        try
        {
            Pipeline.Run(module, context);
        }
        catch (PassException error)
        {
            Console.Error.WriteLine($"stillpoint: {error.Message}");
            return false;
        }

        foreach ((string pass, PassCost cost) in context.Costs)
        {
            Console.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{cost.Seconds * 1000,9:F2} ms {cost.Bytes,12} bytes, changed {cost.Useful} of {cost.Runs}  {pass}"));
        }

        return true;
    }

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
}
