// SPDX-License-Identifier: MIT
using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;

namespace Shared;

/// <summary>A program of the machine that a test uses as an oracle.</summary>
internal static class Tool
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    /// <summary>Whether a program is on the PATH.</summary>
    public static bool IsInstalled(string name)
    {
        foreach (string folder in (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(':'))
        {
            if (folder.Length != 0 && File.Exists(Path.Combine(folder, name)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Says which of several programs is not on the PATH; null if all are.</summary>
    public static string? WhyMissing(params string[] names)
    {
        foreach (string name in names)
        {
            if (!IsInstalled(name))
            {
                return $"{name} is not installed";
            }
        }

        return null;
    }

    /// <summary>Runs a program on an input; one that takes longer than a minute is killed.</summary>
    /// <exception cref="TimeoutException">It did not end.</exception>
    public static (int Status, string Output, string Error) Run(string name, string input, params string[] arguments)
    {
        ProcessStartInfo start = new(name, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"{name} does not start");
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        try
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended without reading everything; its status and messages tell why.
        }

        if (!process.WaitForExit(Limit))
        {
            process.Kill();
            throw new TimeoutException($"{name} takes longer than {Limit}");
        }

        return (process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }
}
