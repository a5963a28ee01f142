// SPDX-License-Identifier: MIT
using System;
using System.CommandLine;
using System.Globalization;

namespace Stillpoint.Cli.Commands;

/// <summary>The options of <c>run</c> about stopping compiled code: limits of time, and stress.</summary>
internal sealed class StopOptions
{
    private const string Preempt = "preempt";

    /// <summary>A hundred days: what no run takes, and every clock can count.</summary>
    private const double MostSeconds = 100 * 86_400;

    private readonly Option<string?> _timeout = Seconds(
        "--timeout", "End the program after T seconds, e.g. 0.5, with exit status 124 and its stack.");

    private readonly Option<string?> _processorTime = Seconds(
        "--cpu-limit", "End the program when one of its threads has used T seconds of processor time.");

    private readonly Option<string?> _stress = new("--stress")
    {
        Description = "preempt: run instruction by instruction and stop in between. The output must not change.",
        HelpName = "MODE",
    };

    private readonly Option<int> _every = Count("--every", "Stop about every N instructions, 1 for after each one.", 1);
    private readonly Option<int> _seed = Count("--seed", "Decides where the stops of --every are.", 0);

    /// <summary>Adds the options to a command.</summary>
    public StopOptions(Command command)
    {
        _stress.AcceptOnlyFromAmong(Preempt);
        foreach (Option option in All)
        {
            command.Options.Add(option);
        }

        command.Validators.Add(result =>
        {
            foreach (Option option in new Option[] { _every, _seed })
            {
                if (result.GetResult(option) is { Implicit: false } && result.GetResult(_stress) is null or { Implicit: true })
                {
                    result.AddError($"{option.Name}: there is nothing to stop for without --stress.");
                }
            }
        });
    }

    /// <summary>All of them; the interpreter has none.</summary>
    public Option[] All => [_timeout, _processorTime, _stress, _every, _seed];

    /// <summary>Adds what the command line says.</summary>
    public EngineOptions Read(ParseResult result, EngineOptions options) => options with
    {
        Timeout = Read(result.GetValue(_timeout)),
        ProcessorTimeLimit = Read(result.GetValue(_processorTime)),
        StressStopEvery = result.GetValue(_stress) is null ? 0 : result.GetValue(_every),
        StressSeed = result.GetValue(_seed),
    };

    private static TimeSpan? Read(string? seconds) => TryRead(seconds, out TimeSpan time) ? time : null;

    private static bool TryRead(string? text, out TimeSpan time)
    {
        bool isTime = double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double seconds)
            && seconds is >= 0.001 and <= MostSeconds;
        time = isTime ? TimeSpan.FromSeconds(seconds) : default;
        return isTime;
    }

    private static Option<string?> Seconds(string name, string description)
    {
        Option<string?> option = new(name) { Description = description, HelpName = "T" };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !TryRead(result.Tokens[0].Value, out _))
            {
                result.AddError($"{name}: seconds from 0.001 on are wanted.");
            }
        });
        return option;
    }

    private static Option<int> Count(string name, string description, int least)
    {
        Option<int> option = new(name) { Description = description, HelpName = "N", DefaultValueFactory = _ => least };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[0].Value, out int count) || count < least || count > 1_000_000))
            {
                result.AddError($"{name}: a number from {least} to 1000000 is wanted.");
            }
        });
        return option;
    }
}
