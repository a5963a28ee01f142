// SPDX-License-Identifier: MIT
using System;
using System.CommandLine;
using System.Globalization;
using Stillpoint.Runtime.Scheduling;

namespace Stillpoint.Cli.Commands;

/// <summary>The options of <c>run</c> about stopping compiled code, and about its heap: limits, and stress.</summary>
internal sealed class StopOptions
{
    private const string Preempt = "preempt";
    private const string Poison = "poison";
    private const string Collect = "gc";
    private const string CollectYoung = "young";
    private const string RewriteCode = "patch";

    /// <summary>A hundred days: what no run takes, and every clock can count.</summary>
    private const double MostSeconds = 100 * 86_400;

    private readonly Option<string?> _timeout = Seconds(
        "--timeout", "End the program after T seconds, e.g. 0.5, with exit status 124 and its stack.");

    private readonly Option<string?> _processorTime = Seconds(
        "--cpu-limit", "End the program when one of its threads has used T seconds of processor time.");

    private readonly Option<int> _workers = Count(
        "--workers", "Run fibers on N threads; as many as there are processors by default.", 1, SchedulerOptions.MostWorkers, 0);

    private readonly Option<string?> _slice = Seconds(
        "--slice", "Let a fiber run for T seconds while others wait, 0.01 by default.", SchedulerOptions.LeastSlice.TotalSeconds);

    private readonly Option<string[]> _stress = new("--stress")
    {
        Description = "preempt: run on one thread, instruction by instruction, and let another fiber go on in between. poison: "
            + "overwrite each register and spill that the maps call dead, too. gc: move each managed object, too. young: move each "
            + "young one, and now and then all. patch: rewrite the code of stackmaps and patchpoints to other code that does the same, "
            + "too. Several are given one by one. The output of a program with one fiber must not change. "
            + "With --workers, fibers run on threads instead and are stopped when their slice is over, 100 microseconds by default.",
        HelpName = "MODE",
    };

    private readonly Option<string?> _heap = new("--heap-limit")
    {
        Description = "Give managed objects N bytes, 1G by default; K, M and G stand for powers of 1024. A program that needs more traps.",
        HelpName = "N",
    };

    private readonly Option<string?> _heapDump = FileNames.Required(new Option<string?>("--heap-dump")
    {
        Description = "Write to FILE, as JSON, who holds what in the managed heap when the program traps, is ended by a limit, or ends.",
        HelpName = "FILE",
    });

    private readonly Option<int> _every = Count("--every", "Stop about every N instructions, 1 for after each one.", 1);

    private readonly Option<int> _seed = Count(
        "--seed", "Decides where the stops of --every are, and which fiber goes on: the same seed gives the same run.", 0);

    /// <summary>Adds the options to a command.</summary>
    public StopOptions(Command command)
    {
        _stress.AcceptOnlyFromAmong(Preempt, Poison, Collect, CollectYoung, RewriteCode);
        _heap.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !TryReadBytes(result.Tokens[0].Value, out _))
            {
                result.AddError("--heap-limit: a number of bytes from 4K to 64T is wanted.");
            }
        });
        foreach (Option option in All)
        {
            command.Options.Add(option);
        }

        command.Options.Add(_heap);

        command.Validators.Add(result =>
        {
            foreach (Option option in new Option[] { _every, _seed })
            {
                if (result.GetResult(option) is { Implicit: false } && result.GetResult(_stress) is null or { Implicit: true })
                {
                    result.AddError($"{option.Name}: there is nothing to stop for without --stress.");
                }
            }

            if (result.GetResult(_stress) is null or { Implicit: true }) return;
            bool hasWorkers = result.GetResult(_workers) is { Implicit: false };
            foreach (Option option in hasWorkers ? new Option[] { _every, _seed } : [_slice])
            {
                if (result.GetResult(option) is { Implicit: false })
                {
                    result.AddError(hasWorkers
                        ? $"{option.Name}: instructions are counted on one thread only, without --workers."
                        : $"{option.Name}: --stress counts instructions, unless there are --workers.");
                }
            }
        });
    }

    /// <summary>All of them; the interpreter has none.</summary>
    public Option[] All => [_workers, _slice, _timeout, _processorTime, _heapDump, _stress, _every, _seed];

    /// <summary>Adds what the command line says.</summary>
    public EngineOptions Read(ParseResult result, EngineOptions options) => options with
    {
        Timeout = Read(result.GetValue(_timeout)),
        ProcessorTimeLimit = Read(result.GetValue(_processorTime)),
        StressStopEvery = IsStressed(result) && !IsOnWorkers(result) ? result.GetValue(_every) : 0,
        StressSeed = result.GetValue(_seed),
        StressPoison = Array.IndexOf(result.GetValue(_stress) ?? [], Poison) >= 0,
        StressCollect = Array.IndexOf(result.GetValue(_stress) ?? [], Collect) >= 0,
        StressCollectYoung = Array.IndexOf(result.GetValue(_stress) ?? [], CollectYoung) >= 0,
        StressPatch = Array.IndexOf(result.GetValue(_stress) ?? [], RewriteCode) >= 0,
        HeapBytes = TryReadBytes(result.GetValue(_heap), out ulong bytes) ? bytes : null,
        HeapDumpFile = result.GetValue(_heapDump),
        Scheduling = ReadScheduling(result),
    };

    private static bool TryReadBytes(string? text, out ulong bytes)
    {
        bytes = 0;
        if (string.IsNullOrEmpty(text)) return false;
        int shift = 10 * (1 + "KMG".IndexOf(text[^1], StringComparison.OrdinalIgnoreCase));
        string digits = shift == 0 ? text : text[..^1];
        return ulong.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out bytes)
            && bytes <= ulong.MaxValue >> (shift + 10)
            && (bytes <<= shift) is >= 4096 and <= 1UL << 46;
    }

    private SchedulerOptions ReadScheduling(ParseResult result)
    {
        SchedulerOptions usual = new();
        return usual with
        {
            Workers = result.GetValue(_workers) is > 0 and int workers ? workers : usual.Workers,
            Slice = Read(result.GetValue(_slice)) ?? (IsStressed(result) ? SchedulerOptions.LeastSlice : usual.Slice),
            EndsSlicesAlone = IsStressed(result),
        };
    }

    private bool IsStressed(ParseResult result) => result.GetValue(_stress) is { Length: > 0 };

    private bool IsOnWorkers(ParseResult result) => result.GetResult(_workers) is { Implicit: false };

    private static TimeSpan? Read(string? seconds) => TryRead(seconds, 0, out TimeSpan time) ? time : null;

    private static bool TryRead(string? text, double least, out TimeSpan time)
    {
        bool isTime = double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double seconds)
            && seconds is > 0 and <= MostSeconds && seconds >= least;
        time = isTime ? TimeSpan.FromSeconds(seconds) : default;
        return isTime;
    }

    private static Option<string?> Seconds(string name, string description, double least = 0.001)
    {
        Option<string?> option = new(name) { Description = description, HelpName = "T" };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !TryRead(result.Tokens[0].Value, least, out _))
            {
                result.AddError(string.Create(CultureInfo.InvariantCulture, $"{name}: seconds from {least} on are wanted."));
            }
        });
        return option;
    }

    private static Option<int> Count(string name, string description, int least, int most = 1_000_000, int? usual = null)
    {
        Option<int> option = new(name) { Description = description, HelpName = "N", DefaultValueFactory = _ => usual ?? least };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[0].Value, out int count) || count < least || count > most))
            {
                result.AddError($"{name}: a number from {least} to {most} is wanted.");
            }
        });
        return option;
    }
}
