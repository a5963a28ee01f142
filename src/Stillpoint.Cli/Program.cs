// SPDX-License-Identifier: MIT
using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using Stillpoint.Cli.Commands;

namespace Stillpoint.Cli;

internal static class Program
{
    private static int Main(string[] args)
    {
        RootCommand root = CommandLine.Create();
        ParseResult result = root.Parse(args, CommandLine.Configuration);
        if (result.Errors.Count == 0 && UnknownOption(result) is { } unknown)
        {
            return ReportUsage(result, $"Unrecognized option '{unknown}'.");
        }

        return result.Errors.Count == 0 ? result.Invoke(CommandLine.Invocation) : ReportUsage(result);
    }

    /// <summary>
    /// The first word before <c>--</c> that looks like an option but is none; System.CommandLine takes it for an
    /// argument.
    /// </summary>
    private static string? UnknownOption(ParseResult result)
    {
        bool isOptionValue = false;
        foreach (Token token in result.Tokens)
        {
            if (token.Type == TokenType.DoubleDash)
            {
                return null;
            }

            if (token.Type == TokenType.Argument && !isOptionValue && token.Value is ['-', _, ..])
            {
                return token.Value;
            }

            isOptionValue = token.Type == TokenType.Option;
        }

        return null;
    }

    /// <remarks>
    /// Not left to System.CommandLine: it prints the whole help to standard output and exits with 1, which here means a
    /// bad module.
    /// </remarks>
    private static int ReportUsage(ParseResult result, string? fault = null)
    {
        if (fault is not null)
        {
            Console.Error.WriteLine($"stillpoint: {fault}");
        }

        foreach (ParseError error in result.Errors)
        {
            Console.Error.WriteLine($"stillpoint: {error.Message}");
        }

        string command = result.CommandResult.Command is RootCommand
            ? "stillpoint"
            : $"stillpoint {result.CommandResult.Command.Name}";
        Console.Error.WriteLine($"Try '{command} --help'.");
        return ExitCode.Usage;
    }
}
