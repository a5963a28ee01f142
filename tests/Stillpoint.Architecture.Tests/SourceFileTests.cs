// SPDX-License-Identifier: MIT
using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace Stillpoint.Architecture.Tests;

/// <summary>The rules about the shape of a source file that no analyzer knows.</summary>
public sealed partial class SourceFileTests
{
    private const int HardLineLimit = 800;
    private const int HardColumnLimit = 140;
    private const string LicenceLine = "// SPDX-License-Identifier: MIT";

    [Fact]
    public void Some_source_is_found() => Assert.True(Repository.SourceFiles().Count() >= 3);

    [Fact]
    public void Every_file_starts_with_the_licence_line() =>
        AssertNone(file => File.ReadLines(file).FirstOrDefault() == LicenceLine ? null : "no SPDX line");

    [Fact]
    public void No_file_is_over_the_hard_line_limit() =>
        AssertNone(file => File.ReadLines(file).Count() > HardLineLimit && !IsTable(file) ? "too many lines" : null);

    [Fact]
    public void No_line_is_over_the_hard_column_limit() =>
        AssertNone(file => IsTable(file) ? null : FirstLine(file, line => line.Length > HardColumnLimit));

    [Fact]
    public void No_file_uses_regions() => AssertNone(file => FirstLine(file, line => RegionLine().IsMatch(line)));

    [Fact]
    public void No_file_leaves_a_to_do_without_an_issue() =>
        AssertNone(file => FirstLine(file, line => OpenToDo().IsMatch(line)));

    [Fact]
    public void Every_namespace_is_its_folder() => AssertNone(NamespaceComplaint);

    [Fact]
    public void Every_unsafe_block_says_why_it_is_safe() => AssertNone(UnsafeComplaint);

    /// <summary>Tables aligned by hand are exempt from the limits of size.</summary>
    private static bool IsTable(string file) => File.ReadLines(file).Any(line => TablePragma().IsMatch(line));

    private static string? NamespaceComplaint(string file)
    {
        string? declared = File.ReadLines(file)
            .Select(line => NamespaceLine().Match(line))
            .FirstOrDefault(match => match.Success)?.Groups[1].Value;
        if (declared is null)
            return null;

        // src/Stillpoint.Ir/Text/Lexer.cs is in Stillpoint.Ir.Text.
        string folder = Path.GetDirectoryName(Repository.Relative(file))!.Replace('\\', '/');
        string expected = string.Join('.', folder.Split('/').Skip(1));
        return declared == expected ? null : $"namespace {declared}, folder {expected}";
    }

    /// <summary>An <c>unsafe { … }</c> block has a <c>Safe because:</c> comment near its start.</summary>
    private static string? UnsafeComplaint(string file)
    {
        string[] lines = File.ReadAllLines(file);
        for (int i = 0; i < lines.Length; i++)
        {
            if (!UnsafeBlock().IsMatch(lines[i]))
                continue;
            int from = Math.Max(0, i - 6);
            int to = Math.Min(lines.Length, i + 5);
            if (!lines[from..to].Any(line => line.Contains("Safe because:", StringComparison.Ordinal)))
                return $"line {i + 1}: unsafe block without `Safe because:`";
        }

        return null;
    }

    private static string? FirstLine(string file, Func<string, bool> isBad)
    {
        int number = 0;
        foreach (string line in File.ReadLines(file))
        {
            number++;
            if (isBad(line))
                return $"line {number}: {line.Trim()}";
        }

        return null;
    }

    private static void AssertNone(Func<string, string?> complaint)
    {
        var bad = Repository.SourceFiles()
            .Select(file => (File: Repository.Relative(file), Complaint: complaint(file)))
            .Where(entry => entry.Complaint is not null)
            .Select(entry => $"{entry.File}: {entry.Complaint}")
            .ToList();

        Assert.True(bad.Count == 0, string.Join('\n', bad));
    }

    [GeneratedRegex(@"^#pragma warning disable format\b")]
    private static partial Regex TablePragma();

    [GeneratedRegex(@"^\s*#region\b")]
    private static partial Regex RegionLine();

    [GeneratedRegex(@"//+\s*(TODO|FIXME|XXX)\b(?!.*#\d)")]
    private static partial Regex OpenToDo();

    [GeneratedRegex(@"^namespace\s+([\w.]+)\s*[;{]?\s*$")]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"^\s*unsafe\s*(\{.*)?$")]
    private static partial Regex UnsafeBlock();
}
