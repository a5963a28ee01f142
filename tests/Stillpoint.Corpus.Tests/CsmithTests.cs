// SPDX-License-Identifier: MIT

using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace Stillpoint.Corpus.Tests;

/// <summary>A theory that is skipped, by the name of what is missing, where csmith or clang is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CsmithTheoryAttribute : TheoryAttribute
{
    public CsmithTheoryAttribute()
    {
        foreach (string tool in (string[])["csmith", "clang-19"])
        {
            if (!OnPath(tool))
                Skip = $"{tool} is not installed";
        }
    }

    private static bool OnPath(string tool)
    {
        foreach (string directory in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':'))
        {
            if (directory.Length > 0 && File.Exists(Path.Combine(directory, tool)))
                return true;
        }

        return false;
    }
}

/// <summary>Random programs of csmith agree with their native build. <c>build/fuzz.sh csmith</c> runs more of them.</summary>
public sealed class CsmithTests
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromMinutes(5);

    /// <summary>Seeds whose programs end quickly natively; together they use every set of options.</summary>
    public static TheoryData<int> Seeds =>
    [
        101, 104, 106, 111, 114, 117, 123, 125, 126, 127,
        128, 129, 130, 132, 133, 135, 137, 139, 142, 146,
    ];

    [CsmithTheory]
    [MemberData(nameof(Seeds))]
    public void Agrees_with_the_native_build(int seed)
    {
        var start = new ProcessStartInfo(Path.Combine(Layout.RepositoryRoot, "build", "csmith.sh"))
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add("1");
        start.ArgumentList.Add(seed.ToString(CultureInfo.InvariantCulture));
        start.Environment["JOBS"] = "1";

        // The seeds are known to end: the limit is for machines that are busy with something else.
        start.Environment["LIMIT"] = "30";
        CommandLine.Configure(start);
        start.Environment["STILLPOINT"] = CommandLine.Executable;
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(TimeLimit))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"Seed {seed} still runs after {TimeLimit.TotalMinutes} minutes.");
        }

        Assert.True(process.ExitCode == 0, output.Result + errors.Result);
        Assert.Contains("1 passed, 0 failed", output.Result, StringComparison.Ordinal);
    }
}
