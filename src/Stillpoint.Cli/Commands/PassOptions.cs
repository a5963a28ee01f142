// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Linq;
using Stillpoint.Passes;

namespace Stillpoint.Cli.Commands;

/// <summary>The options by which every command chooses passes; a name that does not exist is a wrong command line.</summary>
internal sealed class PassOptions
{
    private readonly Option<string> _passes;
    private readonly Option<string[]> _disable;
    private readonly Option<long?>? _fuel;
    private readonly Option<bool>? _verify;

    /// <param name="command">Gets the options.</param>
    /// <param name="purpose">What the passes are for.</param>
    /// <param name="hasFuel">Whether the number of rewrites is the user's choice.</param>
    /// <param name="compiles">Whether code is generated behind the passes.</param>
    public PassOptions(Command command, string purpose, bool hasFuel = true, bool compiles = false)
    {
        _passes = new Option<string>("--passes")
        {
            Description = purpose + ": optimized, fast (none), or names of passes: " + Names(Pipeline.PassNames) + ".",
            HelpName = "LIST",
        };
        _passes.Validators.Add(static result =>
        {
            if (result.Tokens.Count > 0 && !Pipeline.TryParse(result.Tokens[0].Value, out string fault))
            {
                result.AddError($"--passes: {fault}.");
            }
        });
        _disable = new Option<string[]>("--disable")
        {
            Description = "A pass to leave out, or inline; may be repeated.",
            HelpName = "PASS",
        };
        _disable.Validators.Add(CheckStage);
        command.Options.Add(_passes);
        command.Options.Add(_disable);
        if (compiles)
        {
            _verify = new Option<bool>("--verify")
            {
                Description = "Verify after each pass, and check the register allocation of each compiled function.",
            };
            command.Options.Add(_verify);
        }

        if (!hasFuel)
        {
            return;
        }

        _fuel = new Option<long?>("--fuel")
        {
            Description = "Let passes make N rewrites and no more; 'stillpoint bisect' searches for the wrong one.",
            HelpName = "N",
        };
        _fuel.Validators.Add(static result =>
        {
            if (result.Tokens.Count > 0 && (!long.TryParse(result.Tokens[0].Value, out long fuel) || fuel < 0))
            {
                result.AddError("--fuel: a number from 0 on is wanted.");
            }
        });
        command.Options.Add(_fuel);
    }

    /// <summary>What the command line chose.</summary>
    /// <param name="result">The command line.</param>
    /// <param name="usual">The passes when it names none.</param>
    public PipelineOptions Read(ParseResult result, string usual = Pipeline.OptimizedName) => new()
    {
        Passes = result.GetValue(_passes) ?? usual,
        Disabled = result.GetValue(_disable) ?? [],
        Verify = _verify is not null && result.GetValue(_verify),
        Fuel = (_fuel is null ? null : result.GetValue(_fuel)) ?? long.MaxValue,
    };

    /// <summary>The words that choose the same in another process of this tool, with other fuel.</summary>
    public static string[] Words(PipelineOptions options) =>
    [
        "--passes", options.Passes, .. options.Disabled.SelectMany(static name => new[] { "--disable", name }),
        "--fuel", options.Fuel.ToString(CultureInfo.InvariantCulture),
    ];

    /// <summary>Refuses what is not the name of a pass.</summary>
    public static void CheckStage(OptionResult result)
    {
        foreach (Token token in result.Tokens)
        {
            if (!Pipeline.StageNames.Contains(token.Value))
            {
                result.AddError(
                    $"{result.Option.Name}: there is no pass '{token.Value}'; there are {Names(Pipeline.StageNames)}.");
            }
        }
    }

    private static string Names(IEnumerable<string> names) => string.Join(", ", names);
}
