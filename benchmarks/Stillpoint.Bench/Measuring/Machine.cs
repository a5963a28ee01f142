// SPDX-License-Identifier: MIT
using System;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;

namespace Stillpoint.Bench.Measuring;

/// <summary>Where and of what a result was measured: numbers without it mean nothing.</summary>
internal sealed record Machine(
    string Date,
    string Commit,
    bool HasLocalChanges,
    string Cpu,
    int Cores,
    string Kernel,
    string DotNet)
{
    public static Machine Describe() => new(
        DateTime.UtcNow.ToString("yyyy-MM-dd'T'HH:mm'Z'"),
        Git("rev-parse", "--short=12", "HEAD"),
        Git("status", "--porcelain", "--", "src", "benchmarks", ":!benchmarks/results").Length > 0,
        CpuModel(),
        Environment.ProcessorCount,
        $"{RuntimeInformation.OSDescription} {RuntimeInformation.OSArchitecture}",
        RuntimeInformation.FrameworkDescription);

    private static string CpuModel()
    {
        string? line = File.Exists("/proc/cpuinfo")
            ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))
            : null;
        return line is null ? "unknown" : line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
    }

    private static string Git(params string[] arguments) =>
        ProcessRun.IsInstalled("git") ? ProcessRun.Measure("git", arguments).Output.Trim() : "";
}
