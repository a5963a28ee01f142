// SPDX-License-Identifier: MIT

using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;

namespace Stillpoint.Corpus.Tests;

/// <summary>What the fixture files beside a program say must happen.</summary>
internal enum Outcome
{
    /// <summary><c>.expected</c> alone: the output and the status of the native build.</summary>
    Runs,

    /// <summary><c>.trap</c>: a trap report with these substrings, after the output in <c>.expected</c>.</summary>
    Traps,

    /// <summary><c>.error</c>: refused before anything runs, with these substrings.</summary>
    Refused,

    /// <summary>No fixture says what to expect, or two contradict each other.</summary>
    Unknown,
}

/// <summary>One program of the corpus: the files that share a path up to the first dot of their name.</summary>
internal sealed class CorpusProgram
{
    private readonly string _stem;

    private CorpusProgram(string group, string name)
    {
        Group = group;
        Name = name;
        _stem = Path.Combine(Layout.CorpusDirectory, group, name);
    }

    public string Group { get; }

    public string Name { get; }

    /// <summary>The name by which a test row refers to this program.</summary>
    public string Id => $"{Group}/{Name}";

    public Outcome Outcome => (Has(".expected"), Has(".trap"), Has(".error")) switch
    {
        (true, false, false) => Outcome.Runs,
        (true, true, false) => Outcome.Traps,
        (false, false, true) => Outcome.Refused,
        _ => Outcome.Unknown,
    };

    public string? StandardInput => Has(".stdin") ? PathOf(".stdin") : null;

    public byte[] ExpectedOutput => File.ReadAllBytes(PathOf(".expected"));

    public int ExpectedStatus =>
        Has(".status") ? int.Parse(File.ReadAllText(PathOf(".status")).Trim(), CultureInfo.InvariantCulture) : 0;

    public static CorpusProgram Find(string id)
    {
        int slash = id.IndexOf('/', StringComparison.Ordinal);
        return new CorpusProgram(id[..slash], id[(slash + 1)..]);
    }

    /// <summary>Every program, in the order of its id: whatever has at least one file.</summary>
    public static List<CorpusProgram> All()
    {
        var ids = new SortedSet<string>(StringComparer.Ordinal);
        foreach (string file in Directory.EnumerateFiles(Layout.CorpusDirectory, "*", SearchOption.AllDirectories))
        {
            string name = Path.GetFileName(file);
            string group = Path.GetRelativePath(Layout.CorpusDirectory, Path.GetDirectoryName(file)!);
            ids.Add($"{group}/{name[..name.IndexOf('.', StringComparison.Ordinal)]}");
        }

        var programs = new List<CorpusProgram>(ids.Count);
        foreach (string id in ids)
            programs.Add(Find(id));
        return programs;
    }

    public bool Has(string suffix) => File.Exists(PathOf(suffix));

    public string PathOf(string suffix) => _stem + suffix;

    public string IrPath(string level) => PathOf($".{level}.ll");

    /// <summary>The arguments of the program: one a line in <c>.args</c>.</summary>
    public string[] Arguments() => Has(".args") ? File.ReadAllLines(PathOf(".args")) : [];

    /// <summary>The substrings that a report must contain: the lines of <c>.trap</c> or <c>.error</c>.</summary>
    public List<string> ExpectedSubstrings(string suffix)
    {
        var lines = new List<string>();
        foreach (string line in File.ReadAllLines(PathOf(suffix)))
        {
            if (line.Length > 0)
                lines.Add(line);
        }

        return lines;
    }
}
