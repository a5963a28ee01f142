// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Stillpoint.Cli.Commands;

/// <summary>The usual help, followed by the command's examples.</summary>
internal sealed class HelpWithExamples : SynchronousCommandLineAction
{
    private readonly HelpAction _help;
    private readonly Dictionary<Command, string> _examples;

    public HelpWithExamples(HelpAction help, Dictionary<Command, string> examples)
    {
        _help = help;
        _examples = examples;
    }

    /// <summary><c>stillpoint run --help</c> is help, not a complaint about the missing file.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        int status = _help.Invoke(parseResult);
        if (_examples.TryGetValue(parseResult.CommandResult.Command, out string? examples))
        {
            parseResult.InvocationConfiguration.Output.WriteLine(examples);
        }

        return status;
    }
}
