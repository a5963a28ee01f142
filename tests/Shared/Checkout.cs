// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.IO;

namespace Shared;

/// <summary>The checkout that the tests were built in, with the texts they read.</summary>
internal static class Checkout
{
    private const string Marker = "Stillpoint.slnx";

    /// <summary>The folder with the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Files of a kind below a folder of the checkout, as paths from the root, in order of name.</summary>
    public static IReadOnlyList<string> Files(string folder, string pattern)
    {
        string full = Path.Combine(Root, folder);
        if (!Directory.Exists(full))
        {
            return [];
        }

        List<string> files = [];
        foreach (string file in Directory.EnumerateFiles(full, pattern, SearchOption.AllDirectories))
        {
            files.Add(Path.GetRelativePath(Root, file));
        }

        files.Sort(StringComparer.Ordinal);
        return files;
    }

    private static string FindRoot()
    {
        for (string? folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, Marker)))
            {
                return folder;
            }
        }

        throw new DirectoryNotFoundException($"no folder with {Marker} around {AppContext.BaseDirectory}");
    }
}
