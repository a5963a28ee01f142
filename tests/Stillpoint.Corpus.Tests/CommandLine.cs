// SPDX-License-Identifier: MIT

using System;
using System.Diagnostics;
using System.IO;
using System.Runtime.InteropServices;
using System.Text;
using System.Threading.Tasks;
using Xunit;

namespace Stillpoint.Corpus.Tests;

/// <summary>The executable under test: what the environment variable <c>STILLPOINT</c> names, or else this build's.</summary>
internal static class CommandLine
{
    public static readonly string Executable =
        Environment.GetEnvironmentVariable("STILLPOINT") ?? Path.ChangeExtension(Layout.CommandLineAssembly, null);

    /// <summary>Runs it, or another program; fails if that takes too long.</summary>
    /// <param name="limit">How long it may take.</param>
    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    public static (int Status, string Output, string Errors) Run(TimeSpan limit, string program, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        Configure(start);
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(limit))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} {string.Join(' ', arguments)} still runs after {limit.TotalSeconds} s.\n"
                + $"{output.Result}\n{errors.Result}");
        }

        return (process.ExitCode, output.Result, errors.Result);
    }

    /// <summary>Lets the executable find the runtime that runs the tests, which may be installed anywhere.</summary>
    public static void Configure(ProcessStartInfo start)
    {
        string shared = Path.TrimEndingDirectorySeparator(RuntimeEnvironment.GetRuntimeDirectory());
        start.Environment["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(shared, "..", "..", ".."));
    }
}
