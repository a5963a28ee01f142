// SPDX-License-Identifier: MIT
using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;

namespace Stillpoint.Cli.Tests;

/// <summary>What a finished process left behind.</summary>
internal sealed record ToolResult(int Status, string Output, string Errors);

/// <summary>
/// Runs the tool that the environment variable <c>STILLPOINT</c> names, or else the one that was built beside these tests, in the same
/// configuration.
/// </summary>
internal static class Tool
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(4);
    private static readonly string Executable = Environment.GetEnvironmentVariable("STILLPOINT") ?? FindExecutable();

    public static ToolResult Run(params string[] arguments) => RunWithInput(null, arguments);

    /// <summary>Runs with text on standard input; none at all for null.</summary>
    public static ToolResult RunWithInput(string? input, params string[] arguments) =>
        Run(new ProcessStartInfo(Executable, arguments), input);

    /// <summary>Runs with a folder of its own for temporary files.</summary>
    public static ToolResult RunWithTemporaries(string folder, params string[] arguments)
    {
        ProcessStartInfo start = new(Executable, arguments);
        start.Environment["TMPDIR"] = folder;
        return Run(start, null);
    }

    private static ToolResult Run(ProcessStartInfo start, string? input)
    {
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        if (input is not null)
            process.StandardInput.Write(input);
        process.StandardInput.Close();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"stillpoint {string.Join(' ', start.ArgumentList)} took over {Limit.TotalSeconds} s");
        }

        return new ToolResult(process.ExitCode, output.Result, errors.Result);
    }

    /// <summary>From artifacts/bin/THESE-TESTS/CONFIGURATION/ to the same configuration of the tool.</summary>
    private static string FindExecutable()
    {
        DirectoryInfo here = new(AppContext.BaseDirectory.TrimEnd('/'));
        string binaries = here.Parent!.Parent!.FullName;
        string tool = Path.Combine(binaries, "Stillpoint.Cli", here.Name + "_linux-x64", "stillpoint");
        return File.Exists(tool) ? tool : throw new FileNotFoundException($"the tool is not built: {tool}");
    }
}
