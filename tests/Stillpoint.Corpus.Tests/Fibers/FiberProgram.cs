// SPDX-License-Identifier: MIT

using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using Shared;
using Xunit;

namespace Stillpoint.Corpus.Tests.Fibers;

/// <summary>A program of tests/fibers, compiled by clang when a test first runs it.</summary>
internal static class FiberProgram
{
    public const string Clang = "clang-19";

    /// <summary>An argument that says: instructions are stepped, so do less, and time stands still while somebody runs.</summary>
    public const string Stepped = "stepped";

    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(120);

    private static readonly string Folder = Path.Combine(Layout.RepositoryRoot, "tests", "fibers");

    private static readonly string Compiled = Directory.CreateTempSubdirectory("stillpoint-fibers-").FullName;

    private static readonly ConcurrentDictionary<(string Name, string Level), Lazy<string>> Files = new();

    static FiberProgram() => AppDomain.CurrentDomain.ProcessExit += static (_, _) => Directory.Delete(Compiled, recursive: true);

    /// <summary>The programs that give the same output whatever the schedule, in order of name.</summary>
    public static List<string> Names()
    {
        List<string> names = [];
        foreach (string file in Directory.EnumerateFiles(Folder, "*.c"))
            names.Add(Path.GetFileNameWithoutExtension(file));
        names.Sort(StringComparer.Ordinal);
        return names;
    }

    public static string ExpectedOutput(string name) => File.ReadAllText(Path.Combine(Folder, $"{name}.out"));

    /// <summary>Runs a program in a child process.</summary>
    /// <param name="name">Its path from tests/fibers, without the suffix.</param>
    /// <param name="level">At which level of optimization.</param>
    /// <param name="options">Options of the tool.</param>
    /// <param name="argument">The program's argument, or null.</param>
    public static (int Status, string Output, string Errors) Run(string name, string level, string[] options, string? argument)
    {
        string[] arguments = ["run", .. options, Compile(name, level), "--", .. argument is null ? (string[])[] : [argument]];
        return CommandLine.Run(TimeLimit, CommandLine.Executable, arguments);
    }

    private static string Compile(string name, string level) =>
        Files.GetOrAdd((name, level), static key => new Lazy<string>(() => CompileFile(key.Name, key.Level))).Value;

    private static string CompileFile(string name, string level)
    {
        string output = Path.Combine(Compiled, $"{Path.GetFileName(name)}.{level}.ll");
        string include = Path.Combine(Layout.RepositoryRoot, "include");
        (int status, string _, string error) = Tool.Run(Clang, string.Empty,
            $"-{level}", "-Wall", "-Werror", "-S", "-emit-llvm", "-I", include, Path.Combine(Folder, $"{name}.c"), "-o", output);
        Assert.True(status == 0, error);
        return output;
    }
}
