// SPDX-License-Identifier: MIT

using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using Shared;
using Xunit;

namespace Stillpoint.Corpus.Tests;

/// <summary>C with managed pointers, translated by build/managed.sh.</summary>
internal static class ManagedC
{
    public const string Clang = "clang-19";
    public const string Opt = "opt-19";

    private static readonly string Folder = Directory.CreateTempSubdirectory("stillpoint-managed-").FullName;

    private static readonly ConcurrentDictionary<(string, string), Lazy<string>> Files = new();

    static ManagedC() => AppDomain.CurrentDomain.ProcessExit += static (_, _) => Directory.Delete(Folder, recursive: true);

    /// <summary>The file with a program's IR, translated once.</summary>
    public static string Compile(string name, string level) =>
        Files.GetOrAdd((name, level), static key => new Lazy<string>(() => Translate(key.Item1, key.Item2))).Value;

    /// <summary>Runs a program with options of the tool.</summary>
    public static (int Status, string Output, string Errors) Run(
        string name, string level, string options, TimeSpan limit, params string[] arguments) =>
        CommandLine.Run(
            limit, CommandLine.Executable, ["run", .. options.Split(' '), Compile(name, level), "--", .. arguments]);

    /// <summary>What it prints when it is built natively, by samples/regenerate.sh.</summary>
    public static string Expected(string name) => File.ReadAllText(
        name == "trees" ? Path.Combine(Sample, "binary-trees.out") : Path.Combine(Tests, $"{name}.out"));

    /// <summary>The programs of tests/managed whose output lies beside them, in order.</summary>
    public static List<string> Names()
    {
        List<string> names = [];
        foreach (string file in Directory.GetFiles(Tests, "*.c"))
        {
            if (File.Exists(Path.ChangeExtension(file, ".out")))
                names.Add(Path.GetFileNameWithoutExtension(file));
        }

        names.Sort(StringComparer.Ordinal);
        return names;
    }

    /// <summary>The argument that makes it large, then options of the tool for that: a line <c>// large:</c> of the program.</summary>
    public static string[]? LargeOptions(string name)
    {
        const string Mark = "// large: ";
        foreach (string line in File.ReadLines(Path.Combine(Tests, $"{name}.c")))
        {
            if (line.StartsWith(Mark, StringComparison.Ordinal))
                return line[Mark.Length..].Split(' ');
            if (!line.StartsWith("//", StringComparison.Ordinal))
                break;
        }

        return null;
    }

    /// <summary>Whether a program of tests/managed starts fibers.</summary>
    public static bool HasFibers(string name) =>
        File.ReadAllText(Path.Combine(Tests, $"{name}.c")).Contains("stillpoint_spawn(", StringComparison.Ordinal);

    private static string Tests => Path.Combine(Layout.RepositoryRoot, "tests", "managed");

    private static string Sample => Path.Combine(Layout.RepositoryRoot, "samples", "managed");

    private static string Translate(string name, string level)
    {
        string source = name == "trees" ? Path.Combine(Sample, "binary-trees.c") : Path.Combine(Tests, $"{name}.c");
        string file = Path.Combine(Folder, $"{name}.{level}.ll");
        string script = Path.Combine(Layout.RepositoryRoot, "build", "managed.sh");
        (int status, string _, string error) = Tool.Run("bash", string.Empty, script, source, file, level);
        Assert.True(status == 0, error);
        Assert.Contains("-ni:1\"\n", File.ReadAllText(file), StringComparison.Ordinal);
        return file;
    }
}
