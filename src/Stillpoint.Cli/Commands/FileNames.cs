// SPDX-License-Identifier: MIT
using System.CommandLine;
using System.CommandLine.Parsing;

namespace Stillpoint.Cli.Commands;

/// <summary>Arguments and options that name a file: an empty name, as of a script's variable without a value, is refused.</summary>
internal static class FileNames
{
    /// <summary>The module of a command.</summary>
    public static Argument<string> Module() => Required(new("FILE.ll") { Description = "LLVM IR as text; - reads standard input." });

    /// <summary>An argument whose name is not empty.</summary>
    public static Argument<string> Required(Argument<string> argument)
    {
        argument.Validators.Add(result => Check(result, argument.Name));
        return argument;
    }

    /// <summary>An option whose name is not empty, if it is given.</summary>
    public static Option<T> Required<T>(Option<T> option)
        where T : class?
    {
        option.Validators.Add(result => Check(result, option.Name));
        return option;
    }

    private static void Check(SymbolResult result, string name)
    {
        foreach (Token token in result.Tokens)
        {
            if (string.IsNullOrEmpty(token.Value)) result.AddError($"{name}: the name of the file is empty.");
        }
    }
}
