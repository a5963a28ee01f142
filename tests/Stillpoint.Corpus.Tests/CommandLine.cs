// SPDX-License-Identifier: MIT

using System;
using System.Diagnostics;
using System.IO;
using System.Runtime.InteropServices;

namespace Stillpoint.Corpus.Tests;

/// <summary>The executable under test: what the environment variable <c>STILLPOINT</c> names, or else this build's.</summary>
internal static class CommandLine
{
    public static readonly string Executable =
        Environment.GetEnvironmentVariable("STILLPOINT") ?? Path.ChangeExtension(Layout.CommandLineAssembly, null);

    /// <summary>Lets the executable find the runtime that runs the tests, which may be installed anywhere.</summary>
    public static void Configure(ProcessStartInfo start)
    {
        string shared = Path.TrimEndingDirectorySeparator(RuntimeEnvironment.GetRuntimeDirectory());
        start.Environment["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(shared, "..", "..", ".."));
    }
}
