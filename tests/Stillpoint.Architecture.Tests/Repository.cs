// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Stillpoint.Architecture.Tests;

/// <summary>The checkout these tests were built from, found by walking up from the test assembly.</summary>
internal static class Repository
{
    private static readonly string[] SourceFolders = ["src", "tests", "benchmarks", "samples"];

    /// <summary>Absolute path of the folder that holds <c>Stillpoint.slnx</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Every C# file of the repository's own projects; build output is left out.</summary>
    public static IEnumerable<string> SourceFiles() =>
        SourceFolders
            .Select(folder => Path.Combine(Root, folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
            .Where(file => !IsBuildOutput(file));

    /// <summary>Every project file of the repository.</summary>
    public static IEnumerable<string> ProjectFiles() =>
        SourceFolders
            .Select(folder => Path.Combine(Root, folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.csproj", SearchOption.AllDirectories));

    /// <summary>The path below the root, with forward slashes, for messages and allow lists.</summary>
    public static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static bool IsBuildOutput(string file) =>
        Relative(file).Split('/').Any(part => part is "bin" or "obj" or "artifacts");

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Stillpoint.slnx")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("no folder above the test assembly holds Stillpoint.slnx");
    }
}
