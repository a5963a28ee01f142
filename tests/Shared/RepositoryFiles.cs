// SPDX-License-Identifier: MIT
using System;
using System.IO;

namespace Shared;

/// <summary>Files of the repository that tests read where they are.</summary>
internal static class RepositoryFiles
{
    /// <summary>The folder with the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Full path of a file or folder of the repository.</summary>
    public static string PathOf(string relative) => Path.Combine(Root, relative);

    private static string FindRoot()
    {
        for (string? folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "Stillpoint.slnx")))
            {
                return folder;
            }
        }

        throw new DirectoryNotFoundException("no folder above the tests has Stillpoint.slnx");
    }
}
