// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using Stillpoint.Cli.Commands;

namespace Stillpoint.Cli.Bisecting;

/// <summary>Tells whether a program is right when it is made in some way. Everything it tries runs in child processes.</summary>
internal sealed class Judge
{
    private const long MostOutputBytes = 1L << 30;
    private const long ExtraOutputBytes = 1L << 16;
    private const int CannotTell = 125;

    private static readonly TimeSpan ReferenceLimit = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LeastLimit = TimeSpan.FromSeconds(10);

    /// <summary>What passes may take even where the program itself must be quick.</summary>
    private static readonly TimeSpan LeastPassLimit = TimeSpan.FromMinutes(1);

    private readonly BisectOptions _options;
    private readonly string _scratch;
    private byte[]? _output;
    private int? _status;
    private TimeSpan _limit;

    /// <param name="options">What is searched for.</param>
    /// <param name="scratch">A folder for files that are made on the way.</param>
    public Judge(BisectOptions options, string scratch)
    {
        _options = options;
        _scratch = scratch;
        _limit = options.Limit ?? ReferenceLimit;
    }

    /// <summary>What the module is called on the command line.</summary>
    public string Name => _options.Name;

    /// <summary>The words that choose the passes and so many rewrites.</summary>
    public string WordsFor(long fuel) => string.Join(' ', PassWords(fuel));

    /// <summary>Whether the program is run, rather than its optimized text judged by a command.</summary>
    public bool RunsProgram => _options.Test is null;

    /// <summary>Finds out what is right; says it in words.</summary>
    /// <exception cref="BisectException">It cannot be told.</exception>
    public string FindReference()
    {
        if (!RunsProgram)
        {
            return $"what '{_options.Test}' says of the module";
        }

        if (_options.ExpectedOutput is { } file)
        {
            _output = File.ReadAllBytes(file);
        }

        _status = _options.ExpectedStatus;
        if (_output is not null || _status is not null)
        {
            return string.Join(
                " and ",
                _output is null ? $"status {_status}" : $"the output in {_options.ExpectedOutput}",
                _output is null || _status is null ? "nothing else" : $"status {_status}");
        }

        long start = Stopwatch.GetTimestamp();
        ChildResult reference = Run(["--engine", Engine.Interpreter], MostOutputBytes);
        if (reference.Stopped is { } why)
        {
            throw new BisectException(
                $"the interpreter does not show what is right: {why}; give --timeout, or --expect and --expect-status");
        }

        _output = reference.Output;
        _status = reference.Status;
        TimeSpan taken = Stopwatch.GetElapsedTime(start);
        _limit = _options.Limit ?? TimeSpan.FromTicks(Math.Max(LeastLimit.Ticks, 10 * taken.Ticks));
        return string.Create(CultureInfo.InvariantCulture, $"the interpreter's: status {_status}, {_output.Length} bytes of output");
    }

    /// <summary>Judges the program with so many rewrites.</summary>
    public Outcome WithFuel(long fuel) => RunsProgram ? Compare(RunWithFuel(fuel)) : TestText(fuel);

    /// <summary>Judges what the interpreter does with the program after so many rewrites.</summary>
    public Outcome InterpretedWithFuel(long fuel) => Compare(RunWithFuel(fuel, "--engine", Engine.Interpreter));

    /// <summary>Judges the program without passes, where the first functions are compiled and the others interpreted.</summary>
    public Outcome CompiledUpTo(long functions) =>
        Compare(RunWithFuel(0, "--compile-first", functions.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The module after so many rewrites, what <c>opt</c> says of the rewrites, and why there is none.</summary>
    public (string? Text, string Errors, string? Failure) Optimize(long fuel, bool namesValues)
    {
        string path = Path.Combine(_scratch, "optimized.ll");
        File.Delete(path);
        List<string> words = ["opt", _options.Path, .. PassWords(fuel), "--print-steps", "-o", path];
        if (namesValues)
        {
            words.Add("--name-values");
        }

        TimeSpan limit = _limit > LeastPassLimit ? _limit : LeastPassLimit;
        ChildResult result = ChildProcess.RunSelf(words, null, limit, ExtraOutputBytes);
        string? failure = result.Stopped ?? (result.Status == 0 ? null : FirstLine(result));
        return (failure is null ? File.ReadAllText(path) : null, result.Errors, failure);
    }

    private string[] PassWords(long fuel) => PassOptions.Words(_options.Passes with { Fuel = fuel });

    private ChildResult RunWithFuel(long fuel, params string[] words) =>
        Run([.. PassWords(fuel), .. words], _output is { } right ? right.Length + ExtraOutputBytes : MostOutputBytes);

    private ChildResult Run(IEnumerable<string> words, long maxOutputBytes) => ChildProcess.RunSelf(
        ["run", _options.Path, .. words, "--", .. _options.Arguments], _options.Input, _limit, maxOutputBytes);

    private Outcome Compare(ChildResult result)
    {
        if (result.Stopped is { } why)
        {
            return new Outcome(false, why);
        }

        if (_status is { } status && result.Status != status)
        {
            string line = FirstLine(result);
            return new Outcome(false, $"status {result.Status} instead of {status}{(line.Length > 0 ? ": " : "")}{line}");
        }

        return _output is { } right && !right.AsSpan().SequenceEqual(result.Output)
            ? new Outcome(false, Difference(right, result.Output))
            : new Outcome(true, "right");
    }

    private static string Difference(ReadOnlySpan<byte> right, ReadOnlySpan<byte> output)
    {
        int at = right.CommonPrefixLength(output);
        int line = right[..at].Count((byte)'\n') + 1;
        return string.Create(CultureInfo.InvariantCulture, $"the output differs in line {line}");
    }

    private Outcome TestText(long fuel)
    {
        (string? text, _, string? failure) = Optimize(fuel, namesValues: false);
        if (text is null)
        {
            return new Outcome(false, $"opt fails: {failure}");
        }

        string path = Path.Combine(_scratch, "optimized.ll");
        string[] words = ["-c", $"{_options.Test} \"$@\"", "sh", path];
        ChildResult result = ChildProcess.Run("/bin/sh", words, _options.Input, _limit, MostOutputBytes);
        return result switch
        {
            { Stopped: { } why } => new Outcome(false, why),
            { Status: CannotTell } => throw new BisectException(
                $"the test cannot tell whether the module is right after {fuel} rewrites: status {CannotTell}"),
            _ => new Outcome(result.Status == 0, result.Status == 0 ? "right" : $"the test says {result.Status}"),
        };
    }

    private static string FirstLine(ChildResult result) => result.Errors.Split('\n')[0].Trim();
}
