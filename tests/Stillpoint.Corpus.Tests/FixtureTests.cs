// SPDX-License-Identifier: MIT

using System;
using System.Collections.Generic;
using System.IO;
using Xunit;

namespace Stillpoint.Corpus.Tests;

/// <summary>The corpus is complete: each file belongs to a program, and each program says what to expect.</summary>
public sealed class FixtureTests
{
    private static readonly HashSet<string> KnownSuffixes =
    [
        ".c", ".O0.ll", ".O2.ll", ".expected", ".status", ".args", ".stdin", ".trap", ".error",
    ];

    [Fact]
    public void Every_program_has_a_source_both_levels_and_one_expectation()
    {
        var faults = new List<string>();
        foreach (CorpusProgram program in CorpusProgram.All())
        {
            if (program.Outcome == Outcome.Unknown)
                faults.Add($"{program.Id}: no single expectation (.expected, .expected with .trap, or .error)");
            if (!program.Has(".O0.ll") || (program.Outcome != Outcome.Refused && !program.Has(".O2.ll")))
                faults.Add($"{program.Id}: .ll missing");
            if (!program.Has(".c") && program.Outcome != Outcome.Refused)
                faults.Add($"{program.Id}: .c missing");
            if (program.Has(".trap") && program.ExpectedSubstrings(".trap").Count == 0)
                faults.Add($"{program.Id}: empty .trap");
            if (program.Has(".error") && program.ExpectedSubstrings(".error").Count == 0)
                faults.Add($"{program.Id}: empty .error");
        }

        Assert.Empty(faults);
    }

    [Fact]
    public void Every_file_has_a_known_suffix()
    {
        var strangers = new List<string>();
        foreach (string file in Directory.EnumerateFiles(Layout.CorpusDirectory, "*", SearchOption.AllDirectories))
        {
            string name = Path.GetFileName(file);
            if (!KnownSuffixes.Contains(name[name.IndexOf('.', StringComparison.Ordinal)..]))
                strangers.Add(file);
        }

        Assert.Empty(strangers);
    }

    [Fact]
    public void Each_kind_of_outcome_has_its_programs()
    {
        var counts = new Dictionary<Outcome, int>();
        foreach (CorpusProgram program in CorpusProgram.All())
            counts[program.Outcome] = counts.GetValueOrDefault(program.Outcome) + 1;
        Assert.True(counts.GetValueOrDefault(Outcome.Runs) >= 70, "fewer than 70 programs run");
        Assert.True(counts.GetValueOrDefault(Outcome.Traps) >= 12, "fewer than 12 programs trap");
        Assert.True(counts.GetValueOrDefault(Outcome.Refused) >= 8, "fewer than 8 programs are refused");
    }

    [Fact]
    public void No_ir_depends_on_where_it_was_compiled()
    {
        var leaks = new List<string>();
        foreach (string file in Directory.EnumerateFiles(Layout.CorpusDirectory, "*.ll", SearchOption.AllDirectories))
        {
            foreach (string line in File.ReadLines(file))
            {
                bool namesFile = line.StartsWith("source_filename", StringComparison.Ordinal)
                    || line.Contains("!DIFile(", StringComparison.Ordinal);
                if (namesFile && line.Contains("\"/", StringComparison.Ordinal))
                    leaks.Add($"{Path.GetFileName(file)}: {line}");
            }
        }

        Assert.Empty(leaks);
    }
}
