// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Text;
using System.Threading.Tasks;
using Shared;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Text;
using Stillpoint.Ir.Verifier;
using Xunit;

namespace Stillpoint.Ir.Tests.Reading;

/// <summary>
/// Damaged texts give diagnostics: no exception, no hang, memory in proportion. Runs one second from a fixed seed;
/// STILLPOINT_FUZZ_SECONDS and STILLPOINT_FUZZ_SEED change that.
/// </summary>
public sealed class ReaderFuzzTests
{
    private const int LargestText = 60_000;
    private const long BaseBytes = 64L << 20;
    private const long BytesPerByte = 400;
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(10);

    [Fact]
    public void Damaged_texts_give_diagnostics()
    {
        double seconds = Number("STILLPOINT_FUZZ_SECONDS", 1);
        int seed = (int)Number("STILLPOINT_FUZZ_SEED", 20261);
        List<(string Name, byte[] Text)> corpus = Corpus();
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; Stopwatch.GetElapsedTime(start).TotalSeconds < seconds; i++)
        {
            Random random = new(unchecked((seed * 1_000_003) + i));
            (string name, byte[] text) = corpus[random.Next(corpus.Count)];
            byte[] input = new TextMutator(random).Mutate(text);
            if (Problem(input) is { } problem)
            {
                string reduced = Save(input, problem, seed, i);
                Assert.Fail($"seed {seed}, input {i} (from {name}): {problem}\nreduced: {reduced}");
            }
        }
    }

    private static double Number(string variable, double otherwise) =>
        double.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out double value)
            ? value
            : otherwise;

    private static List<(string Name, byte[] Text)> Corpus()
    {
        List<(string, byte[])> corpus = [];
        foreach (string folder in (string[])["tests/corpus", "tests/Stillpoint.Ir.Tests/Printing/fixtures"])
        {
            foreach (string file in Checkout.Files(folder, "*.ll"))
            {
                byte[] text = File.ReadAllBytes(Path.Combine(Checkout.Root, file));
                if (text.Length <= LargestText)
                {
                    corpus.Add((file, text));
                }
            }
        }

        Assert.True(corpus.Count >= 100, "the corpus is missing");
        return corpus;
    }

    /// <summary>What is wrong with the treatment of an input, or null.</summary>
    private static string? Problem(byte[] input)
    {
        Task<string?> task = Task.Run(() => ProblemHere(input));
        return task.Wait(TimeLimit) ? task.Result : $"takes longer than {TimeLimit.TotalSeconds} s";
    }

    private static string? ProblemHere(byte[] input)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            ReadResult result = IrReader.Read(new SourceText("fuzz.ll", input));
            long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            if (allocated > BaseBytes + (BytesPerByte * input.Length))
            {
                return $"reading {input.Length} bytes allocates {allocated}";
            }

            if (result.Module is null == (result.Diagnostics.Count == 0))
            {
                return "there must be a module or a diagnostic, and not both";
            }

            foreach (Diagnostic diagnostic in result.Diagnostics)
            {
                _ = diagnostic.ToString();
            }

            if (result.Module is not null && IrVerifier.Verify(result.Module).Count == 0)
            {
                IrPrinter.Print(result.Module, TextWriter.Null);
            }

            return null;
        }
        catch (Exception e)
        {
            return e.ToString();
        }
    }

    /// <summary>Reduces an input as long as it fails in the same way, and writes it to a file.</summary>
    private static string Save(byte[] input, string problem, int seed, int number)
    {
        string kind = Kind(problem);
        byte[] reduced = FailureReducer.Reduce(
            input, candidate => Problem(candidate) is { } other && Kind(other) == kind, TimeSpan.FromSeconds(30));
        string folder = Path.Combine(Checkout.Root, "artifacts", "fuzz");
        Directory.CreateDirectory(folder);
        string file = Path.Combine(folder, $"{seed}-{number}.ll");
        File.WriteAllBytes(file, reduced);
        return file + "\n" + Encoding.UTF8.GetString(reduced.AsSpan(0, Math.Min(reduced.Length, 2000)));
    }

    /// <summary>The first line, without numbers: the exception or the limit.</summary>
    private static string Kind(string problem) =>
        string.Concat(problem.Split('\n')[0].Split("0123456789".ToCharArray()));
}
