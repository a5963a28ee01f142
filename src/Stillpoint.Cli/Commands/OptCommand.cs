// SPDX-License-Identifier: MIT
using System;
using System.CommandLine;
using System.IO;
using System.Text;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Text;

namespace Stillpoint.Cli.Commands;

/// <summary><c>stillpoint opt</c>: reads, verifies and prints.</summary>
internal static class OptCommand
{
    public const string Examples = """
        Examples:
          stillpoint opt hello.ll                 prints to standard output
          stillpoint opt hello.ll -o same.ll

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
        Command command = new("opt", "Reads a module, verifies it and prints it.") { file, output };
        command.SetAction(result =>
            ModuleLoader.TryLoad(result.GetRequiredValue(file), new Statistics(), out Module? module)
                ? Write(module, result.GetRequiredValue(output))
                : ExitCode.BadInput);
        return command;
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
