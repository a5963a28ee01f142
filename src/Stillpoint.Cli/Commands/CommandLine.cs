// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Help;

namespace Stillpoint.Cli.Commands;

/// <summary>The command tree: one file per command, assembled here.</summary>
internal static class CommandLine
{
    private const string RootExamples = """
        Examples:
          clang-19 -O1 -S -emit-llvm hello.c -o hello.ll
          stillpoint run hello.ll
          stillpoint run hello.ll -- one two
          stillpoint compile hello.ll --emit maps
          stillpoint bisect hello.ll
          stillpoint maps hello.o

        Exit status:
          run: the program's own; 134 when it trapped
          1    the file cannot be read, or the module does not read, verify or link
          2    the command line is wrong
          3    bisect found nothing wrong
        """;

    /// <summary>Nothing but <c>--</c> is special: <c>@name</c> is a file or an argument, not a response file.</summary>
    public static ParserConfiguration Configuration { get; } = new() { ResponseFileTokenReplacer = null };

    /// <summary>
    /// A bug shows as an unhandled exception with its stack, and Ctrl-C ends the process at once, guest and all.
    /// </summary>
    public static InvocationConfiguration Invocation { get; } = new()
    {
        EnableDefaultExceptionHandler = false,
        ProcessTerminationTimeout = null,
    };

    public static RootCommand Create()
    {
        RootCommand root = new("Reads, verifies, prints, compiles and runs LLVM IR.");
        Command run = RunCommand.Create();
        Command compile = CompileCommand.Create();
        Command verify = VerifyCommand.Create();
        Command print = OptCommand.Create();
        Command bisect = BisectCommand.Create();
        Command maps = MapsCommand.Create();
        root.Subcommands.Add(run);
        root.Subcommands.Add(compile);
        root.Subcommands.Add(verify);
        root.Subcommands.Add(print);
        root.Subcommands.Add(bisect);
        root.Subcommands.Add(maps);
        AddExamples(root, new Dictionary<Command, string>
        {
            [root] = RootExamples,
            [run] = RunCommand.Examples,
            [compile] = CompileCommand.Examples,
            [verify] = VerifyCommand.Examples,
            [print] = OptCommand.Examples,
            [bisect] = BisectCommand.Examples,
            [maps] = MapsCommand.Examples,
        });
        return root;
    }

    private static void AddExamples(RootCommand root, Dictionary<Command, string> examples)
    {
        foreach (Option option in root.Options)
        {
            if (option is HelpOption { Action: HelpAction help })
            {
                option.Action = new HelpWithExamples(help, examples);
            }
        }
    }
}
