// SPDX-License-Identifier: MIT

using Xunit;

namespace Stillpoint.Corpus.Tests;

/// <summary>Theory rows: one per program and level of optimization.</summary>
internal static class CorpusRows
{
    public static TheoryData<string, string> Of(Outcome outcome, params string[] levels)
    {
        var rows = new TheoryData<string, string>();
        foreach (CorpusProgram program in CorpusProgram.All())
        {
            if (program.Outcome != outcome)
                continue;
            foreach (string level in levels)
                rows.Add(program.Id, level);
        }

        return rows;
    }
}
