// SPDX-License-Identifier: MIT

using System;
using System.IO;
using System.Reflection;

namespace Stillpoint.Corpus.Tests;

/// <summary>Where the build left the command line and where the corpus lies in the source tree.</summary>
internal static class Layout
{
    /// <summary>The root of the source tree, ending in a separator.</summary>
    public static readonly string RepositoryRoot = Metadata("RepositoryRoot");

    /// <summary>The assembly of the command line that this build produced.</summary>
    public static readonly string CommandLineAssembly = Metadata("CommandLineAssembly");

    /// <summary>The directory that holds one directory per group of programs.</summary>
    public static readonly string CorpusDirectory = Path.Combine(RepositoryRoot, "tests", "corpus");

    private static string Metadata(string key)
    {
        foreach (AssemblyMetadataAttribute attribute in
            typeof(Layout).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>())
        {
            if (attribute.Key == key)
                return attribute.Value ?? "";
        }

        throw new InvalidOperationException($"The build recorded no {key} in this assembly.");
    }
}
