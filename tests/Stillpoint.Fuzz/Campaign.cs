// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Shared;
using Stillpoint.Fuzz.Generation;
using Stillpoint.Fuzz.Oracle;
using Stillpoint.Fuzz.Reduction;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Text;

namespace Stillpoint.Fuzz;

/// <summary>
/// A run of the fuzzer: one process after the other checks programs; a seed on which it fails, dies or hangs is looked
/// at in processes of its own and reduced.
/// </summary>
internal sealed class Campaign
{
    private const string Seed = "seed ";
    private const string Failure = "failure ";
    private const string Refusal = "refused ";
    private static readonly TimeSpan StepLimit = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan ReductionLimit = TimeSpan.FromSeconds(40);
    private readonly List<Engine> _engines;
    private readonly TextWriter _output;
    private readonly Dictionary<string, int> _sorts = [];
    private ulong _next;

    public Campaign(ulong seed, IEnumerable<Engine> engines, TextWriter output)
    {
        _next = seed;
        _engines = [.. engines];
        _output = output;
    }

    /// <summary>Number of programs that failed.</summary>
    public int Failures { get; private set; }

    /// <summary>Number of programs checked.</summary>
    public int Programs { get; private set; }

    /// <summary>The work of one process: programs of one seed after the other, until the time is over.</summary>
    public static void Work(ulong seed, double seconds, IReadOnlyList<Engine> engines, TextWriter output)
    {
        long start = Stopwatch.GetTimestamp();
        for (; Stopwatch.GetElapsedTime(start).TotalSeconds < seconds; seed++)
        {
            output.WriteLine($"{Seed}{seed}");
            output.Flush();
            if (Problem(seed, engines, (engine, reason) => output.WriteLine($"{Refusal}{engine}: {reason}")) is not null)
                output.WriteLine($"{Failure}{seed}");
        }
    }

    /// <summary>What is wrong with the program of a seed, in this process.</summary>
    public static string? Problem(ulong seed, IEnumerable<Engine> engines, Action<string, string>? refused = null)
    {
        try
        {
            return Checker.Check(() => Make(seed), engines, refused: refused)?.ToString();
        }
        catch (Exception e)
        {
            return e.ToString();
        }
    }

    /// <summary>Reduces a text on which an engine fails.</summary>
    /// <returns>The exit status: 0 when it fails.</returns>
    public static int Reduce(Engine engine, string text, TextWriter output)
    {
        using CheckServer server = new(engine);
        if (server.Check(text) is not { } difference)
        {
            output.WriteLine($"{engine.Name} agrees with the interpreter, or the text does not verify");
            return 1;
        }

        output.WriteLine($"; {difference.ToString().Replace("\n", "\n; ", StringComparison.Ordinal)}");
        output.WriteLine(Checker.ToFile(Reduce(text, server, difference)));
        return 0;
    }

    /// <summary>Runs for a time.</summary>
    /// <param name="seconds">How long.</param>
    /// <param name="maxFailures">After how many failures to stop.</param>
    public void Run(double seconds, int maxFailures)
    {
        long start = Stopwatch.GetTimestamp();
        double busy = 0;
        while (seconds - busy > 0 && Failures < maxFailures)
        {
            List<ulong> failed = RunWorker(seconds - busy, maxFailures - Failures);
            busy = Stopwatch.GetElapsedTime(start).TotalSeconds;
            Failures += failed.Count;
            foreach (ulong seed in failed)
                Explain(seed);
        }

        _output.WriteLine($"fuzz: {Programs} programs, {Programs / busy:f0} per second, {Failures} failures");
        foreach ((string sort, int count) in _sorts)
            _output.WriteLine($"fuzz: {count} x {sort}");
    }

    /// <summary>The module of a seed; that of every eighth goes through the printer and the reader first.</summary>
    private static Module Make(ulong seed)
    {
        Module module = ModuleGenerator.Generate(seed);
        if (seed % 8 != 0)
            return module;
        string text = IrPrinter.ToText(module);
        return Checker.TryRead(text) ?? throw new InvalidOperationException("what was printed cannot be read");
    }

    private List<ulong> RunWorker(double seconds, int maxFailures)
    {
        List<ulong> failed = [];
        string names = string.Join(',', _engines.Select(engine => engine.Name));
        using Process process = Process.Start(CheckServer.Start("work", $"{_next}", $"{seconds}", names))!;
        process.BeginErrorReadLine();
        bool isOver = false;
        while (failed.Count < maxFailures)
        {
            string? line = ReadLine(process, out isOver);
            if (line is null)
                break;
            if (line.StartsWith(Seed, StringComparison.Ordinal))
            {
                _next = ulong.Parse(line[Seed.Length..]) + 1;
                Programs++;
            }
            else if (line.StartsWith(Refusal, StringComparison.Ordinal))
            {
                string sort = Difference.WithoutNumbers(line);
                _sorts[sort] = 1 + _sorts.GetValueOrDefault(sort);
            }
            else
            {
                failed.Add(ulong.Parse(line[Failure.Length..]));
            }
        }

        bool isDead = failed.Count < maxFailures && (!isOver || (process.WaitForExit(StepLimit) && process.ExitCode != 0));
        if (isDead && !failed.Contains(_next - 1))
            failed.Add(_next - 1);
        if (!process.HasExited)
            process.Kill();
        return failed;
    }

    private static string? ReadLine(Process process, out bool isOver)
    {
        using CancellationTokenSource source = new(StepLimit);
        isOver = false;
        try
        {
            Task<string?> read = process.StandardOutput.ReadLineAsync(source.Token).AsTask();
            string? line = read.GetAwaiter().GetResult();
            isOver = line is null;
            return line;
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    /// <summary>Finds the engine that fails on the program of a seed, and a smaller program on which it does.</summary>
    private void Explain(ulong seed)
    {
        string text = IrPrinter.ToText(ModuleGenerator.Generate(seed));
        foreach (Engine engine in _engines)
        {
            using CheckServer server = new(engine);
            if (server.Check(text) is not { } difference)
                continue;
            int known = _sorts.GetValueOrDefault(difference.Sort);
            _sorts[difference.Sort] = known + 1;
            _output.WriteLine($"seed {seed}: {difference}");
            bool isResult = difference.Actual.StartsWith("0x", StringComparison.Ordinal);
            if (known < (isResult ? 4 : 1))
                Save(seed, Reduce(text, server, difference), difference);
            return;
        }

        const string unrepeated = "not repeated in a process of its own";
        _sorts[unrepeated] = 1 + _sorts.GetValueOrDefault(unrepeated);
        _output.WriteLine($"seed {seed}: {Problem(seed, []) ?? "fails, but not in a process of its own"}");
    }

    private static string Reduce(string text, CheckServer server, Difference difference)
    {
        // A program that ends in a trap must not end in another one, such as that of a bad address, which edits may bring about.
        string expected = EndOf(difference);
        return Reducer.Reduce(
            text,
            candidate => server.Check(candidate) is { } found && found.Sort == difference.Sort
                && EndOf(found) == expected,
            ReductionLimit);
    }

    private static string EndOf(Difference difference) =>
        difference.Expected.StartsWith("trap", StringComparison.Ordinal) ? Difference.WithoutNumbers(difference.Expected) : "";

    private void Save(ulong seed, string text, Difference difference)
    {
        string folder = Path.Combine(Checkout.Root, "artifacts", "fuzz");
        Directory.CreateDirectory(folder);
        string file = Path.Combine(folder, $"{difference.Engine}-{seed}.ll");
        File.WriteAllText(file, $"; {difference.Sort}\n{Checker.ToFile(text)}");
        _output.WriteLine($"reduced to {text.Split('\n').Length} lines: {file}\n{text}");
    }
}
