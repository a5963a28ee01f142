// SPDX-License-Identifier: MIT
using System;
using System.CommandLine;

namespace Stillpoint.Cli.Commands;

/// <summary><c>stillpoint verify</c>: reads and verifies, and says nothing when all is well.</summary>
internal static class VerifyCommand
{
    public const string Examples = """
        Examples:
          stillpoint verify hello.ll && echo good

        Exit status: 0 for a good module; 1 with every error on stderr as FILE:LINE:COLUMN: error: MESSAGE, the line and
        a caret.
        """;

    public static Command Create()
    {
        Argument<string> file = FileNames.Module();
        Command command = new("verify", "Checks that a module is well formed.") { file };
        Option<bool> stats = new("--stats") { Description = "Print times as JSON to standard error." };
        command.Options.Add(stats);
        command.SetAction(result =>
        {
            Statistics statistics = new();
            bool isGood = ModuleLoader.TryLoad(result.GetRequiredValue(file), statistics, out _);
            if (result.GetValue(stats))
            {
                Console.Error.WriteLine(statistics.ToJson());
            }

            return isGood ? ExitCode.Success : ExitCode.BadInput;
        });
        return command;
    }
}
