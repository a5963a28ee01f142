// SPDX-License-Identifier: MIT

using System;
using System.Collections.Generic;
using Xunit;

namespace Stillpoint.Corpus.Tests.Stress;

/// <summary>Which programs of the corpus are run in which way under stress.</summary>
internal static class StressPrograms
{
    /// <summary>
    /// IR instructions that a program may execute, after the passes, to be run instruction by instruction. Each is one or two of
    /// the processor, and one of those takes 10 to 30 µs however seldom the program is stopped: the longest take a minute or two.
    /// </summary>
    public const long MostInstructions = 3_000_000;

    /// <summary>Those that execute more: slices are all that they are stopped by.</summary>
    private static readonly HashSet<(string Id, string Level)> Long =
    [
        ("control/tail_calls", "O0"), ("programs/brainf", "O0"), ("programs/brainf", "O2"), ("programs/life", "O0"),
        ("programs/life", "O2"), ("programs/lz_compressor", "O0"), ("programs/lz_compressor", "O2"), ("programs/sudoku", "O0"),
        ("programs/sudoku", "O2"), ("stdlib/allocation", "O0"), ("traps/stack_overflow", "O0"), ("traps/stack_overflow", "O2"),
    ];

    /// <summary>Its stack of a million frames is what takes its time.</summary>
    private const string SlowToReport = "traps/stack_overflow";

    /// <summary>Programs that are stepped in <c>./check</c>: a few of each group, below about a hundred thousand instructions.</summary>
    private static readonly (string Id, string Level)[] SteppedByCheck =
    [
        ("abi/varargs", "O2"), ("abi/function_pointers", "O0"), ("control/switches", "O2"), ("floats/conversions", "O2"),
        ("memory/vla_alloca", "O0"), ("memory/large_frames", "O0"), ("stdlib/qsort_callbacks", "O2"),
        ("stdlib/exit_in_callback", "O0"), ("threads/c11_threads", "O0"), ("threads/thread_counters", "O2"),
        ("traps/fault_in_callback", "O2"), ("traps/divide_by_zero", "O0"), ("vectors/wide_vectors", "O0"),
    ];

    /// <summary>Programs and levels that are run instruction by instruction.</summary>
    public static TheoryData<string, string> Stepped(string level)
    {
        TheoryData<string, string> rows = [];
        foreach (CorpusProgram program in Running())
        {
            if (StressMode.IsFull ? !Long.Contains((program.Id, level)) : Array.IndexOf(SteppedByCheck, (program.Id, level)) >= 0)
                rows.Add(program.Id, level);
        }

        return rows;
    }

    /// <summary>Programs and levels that are too long for that; <c>./check</c> looks at two.</summary>
    public static TheoryData<string, string> NotStepped()
    {
        TheoryData<string, string> rows = [];
        int at = 0;
        foreach ((string id, string level) in Long)
        {
            if (StressMode.IsFull || at++ % 6 == 0)
                rows.Add(id, level);
        }

        return rows;
    }

    /// <summary>
    /// Programs, levels and numbers of workers that are run with slices: in <c>./check</c> each eighth program, other ones for
    /// each level.
    /// </summary>
    public static TheoryData<string, string, int> Sliced(string level)
    {
        const int Part = 8;
        TheoryData<string, string, int> rows = [];
        int at = level == "O0" ? 0 : Part / 2;
        foreach (CorpusProgram program in Running())
        {
            for (int workers = 1; workers <= 4; workers++)
            {
                if (StressMode.IsFull || (at % Part == 0 && workers == 1 + (at / Part % 4) && program.Id != SlowToReport))
                    rows.Add(program.Id, level, workers);
            }

            at++;
        }

        return rows;
    }

    private static List<CorpusProgram> Running() =>
        CorpusProgram.All().FindAll(static program => program.Outcome is Outcome.Runs or Outcome.Traps);
}
