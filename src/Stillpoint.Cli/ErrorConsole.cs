// SPDX-License-Identifier: MIT
using System;
using Spectre.Console;

namespace Stillpoint.Cli;

/// <summary>Tables, colours and progress on standard error.</summary>
/// <remarks>
/// For commands that take their time: the library costs more at start than everything that
/// <see cref="DiagnosticPrinter"/> does.
/// </remarks>
internal static class ErrorConsole
{
    /// <summary>A file or a pipe has no width, and wrapped lines are of no use there.</summary>
    private const int WidthOfFile = 160;

    public static IAnsiConsole Make()
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        if (Console.IsErrorRedirected)
        {
            console.Profile.Width = WidthOfFile;
            console.Profile.Capabilities.Ansi = false;
            console.Profile.Capabilities.Interactive = false;
        }

        return console;
    }
}
