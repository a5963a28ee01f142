// SPDX-License-Identifier: MIT

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Stillpoint.Corpus.Tests.Stress;
using Xunit;

namespace Stillpoint.Corpus.Tests;

/// <summary>The result of one <c>stillpoint run</c> in a child process.</summary>
/// <remarks>
/// A child per program, because the guest shares the process with its engine: its exit, its buffers and its damage must
/// not reach the test runner.
/// </remarks>
/// <param name="Status">Its exit status.</param>
/// <param name="Output">What it wrote to standard output.</param>
/// <param name="Errors">What it wrote to standard error.</param>
/// <param name="Options">What it was run with, for messages.</param>
internal sealed record GuestRun(int Status, byte[] Output, string Errors, string Options)
{
    /// <summary>The status of every trap: that of a process that SIGABRT ended.</summary>
    private const int TrapStatus = 134;

    /// <summary>For machines that are busy with something else; stepping is bounded by instructions.</summary>
    private static readonly TimeSpan TimeLimit = StressMode.IsFull ? TimeSpan.FromMinutes(15) : TimeSpan.FromSeconds(120);

    /// <summary>Runs a program.</summary>
    /// <param name="program">The program.</param>
    /// <param name="level">Of which level of optimization.</param>
    /// <param name="options">Further options of the tool.</param>
    public static GuestRun Of(CorpusProgram program, string level, params string[] options) =>
        OfFile(program, program.IrPath(level), options);

    /// <summary>As <see cref="Of"/>, of IR that was made of the program's.</summary>
    public static GuestRun OfFile(CorpusProgram program, string ir, params string[] options)
    {
        using Process process = Start(program, ir, options);
        Task<byte[]> output = ReadAll(process.StandardOutput.BaseStream);
        Task<byte[]> errors = ReadAll(process.StandardError.BaseStream);
        using (Stream input = process.StandardInput.BaseStream)
        {
            if (program.StandardInput is { } path)
                Feed(input, File.ReadAllBytes(path));
        }

        if (!process.WaitForExit(TimeLimit))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{ir} with {string.Join(' ', options)} still runs after {TimeLimit.TotalSeconds} s.");
        }

        string text = Encoding.UTF8.GetString(errors.Result);
        return new GuestRun(process.ExitCode, output.Result, text, string.Join(' ', options));
    }

    /// <summary>Fails unless the program did what its fixture files say.</summary>
    public void AssertAsExpected(CorpusProgram program)
    {
        AssertOutput(program.ExpectedOutput);
        if (program.Outcome == Outcome.Traps)
        {
            // The report, not the status, tells a trap from an engine that aborted: both end with 134.
            AssertErrorsContain(["stillpoint: trap:", .. program.ExpectedSubstrings(".trap")]);
            AssertStatus(TrapStatus);
        }
        else
        {
            AssertStatus(program.ExpectedStatus);
        }
    }

    /// <summary>A number of what <c>--stats</c> printed.</summary>
    public long Statistic(string name) => StatisticOf(Errors, name);

    /// <summary>A number of what <c>--stats</c> printed to standard error.</summary>
    public static long StatisticOf(string errors, string name)
    {
        using var statistics = JsonDocument.Parse(errors.TrimEnd().Split('\n')[^1]);
        return statistics.RootElement.GetProperty(name).GetInt64();
    }

    /// <summary>Fails with the place of the first difference unless the output is exactly <paramref name="expected"/>.</summary>
    public void AssertOutput(byte[] expected)
    {
        if (Output.AsSpan().SequenceEqual(expected))
            return;
        int common = Output.AsSpan().CommonPrefixLength(expected);
        int line = 1 + expected.AsSpan(0, common).Count((byte)'\n');
        Assert.Fail($"The output differs from byte {common} (line {line}) on.\n" +
            $"options: {Options}\n" +
            $"expected: {Excerpt(expected, common)}\nactual:   {Excerpt(Output, common)}\nstderr: {Errors}");
    }

    public void AssertStatus(int expected) =>
        Assert.True(expected == Status, $"Exit status {Status}, expected {expected}.\noptions: {Options}\nstderr: {Errors}");

    public void AssertErrorsContain(List<string> substrings)
    {
        foreach (string substring in substrings)
        {
            Assert.True(Errors.Contains(substring, StringComparison.Ordinal),
                $"stderr lacks `{substring}`:\noptions: {Options}\n{Errors}");
        }
    }

    private static Process Start(CorpusProgram program, string ir, string[] options)
    {
        var start = new ProcessStartInfo(CommandLine.Executable)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Layout.CorpusDirectory,
        };
        CommandLine.Configure(start);
        start.ArgumentList.Add("run");
        start.ArgumentList.Add("--verify");
        foreach (string option in options)
            start.ArgumentList.Add(option);
        start.ArgumentList.Add(ir);
        start.ArgumentList.Add("--");
        foreach (string argument in program.Arguments())
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    private static async Task<byte[]> ReadAll(Stream stream)
    {
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes).ConfigureAwait(false);
        return bytes.ToArray();
    }

    private static void Feed(Stream input, byte[] bytes)
    {
        try
        {
            input.Write(bytes);
            input.Flush();
        }
        catch (IOException)
        {
            // A program may end without having read all of its input.
        }
    }

    private static string Excerpt(byte[] bytes, int around)
    {
        int from = Math.Max(0, around - 40);
        int to = Math.Min(bytes.Length, around + 60);
        return Encoding.Latin1.GetString(bytes, from, to - from).Replace("\n", "\\n", StringComparison.Ordinal);
    }
}
