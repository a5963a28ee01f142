// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using Shared;
using Xunit;

namespace Stillpoint.ObjectFiles.Tests;

/// <summary>Programs of the corpus, as object files linked by gcc, print what is expected of them.</summary>
public sealed class CorpusTests
{
    private const string Corpus = "tests/corpus";

    /// <summary>So many of them are left out between two that are run: all would take minutes.</summary>
    private const int Step = 4;

    public static TheoryData<string> Programs
    {
        get
        {
            TheoryData<string> rows = [];
            IReadOnlyList<string> files = Checkout.Files(Corpus, "*.ll");
            for (int i = 0; i < files.Count; i += Step)
            {
                string stem = Stem(files[i]);
                if (File.Exists(stem + ".expected") && !File.Exists(stem + ".trap")) rows.Add(files[i]);
            }

            return rows;
        }
    }

    [RequiresToolTheory("gcc")]
    [MemberData(nameof(Programs))]
    public void Prints_what_is_expected(string file)
    {
        using Workbench bench = new();
        string stem = Stem(file);
        string program = bench.Link(bench.Compile(Path.Combine(Checkout.Root, file), new ObjectOptions()), "-lpthread");
        string input = File.Exists(stem + ".stdin") ? File.ReadAllText(stem + ".stdin") : "";
        string[] arguments = File.Exists(stem + ".args") ? File.ReadAllLines(stem + ".args") : [];
        (int status, string output, _) = bench.Execute(program, input, arguments);
        Assert.Equal(File.ReadAllText(stem + ".expected"), output);
        int wanted = File.Exists(stem + ".status")
            ? int.Parse(File.ReadAllText(stem + ".status").Trim(), CultureInfo.InvariantCulture)
            : 0;
        Assert.Equal(wanted, status);
    }

    private static string Stem(string file) => Path.Combine(Checkout.Root, file[..file.LastIndexOf(".O", System.StringComparison.Ordinal)]);
}
