// SPDX-License-Identifier: MIT
using System.IO;
using System.Text.Json;
using Stillpoint.Bench.Measuring;

namespace Stillpoint.Bench.Reports;

/// <summary>Results as files under <c>benchmarks/results</c>, which are committed.</summary>
internal static class ReportFile
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    /// <summary>Replaces the benchmark's file; returns its path below the root.</summary>
    public static string Save(Report report)
    {
        string path = Path.Combine("benchmarks", "results", report.Benchmark + ".json");
        string full = Path.Combine(Checkout.Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, JsonSerializer.Serialize(report, Options) + "\n");
        return path;
    }
}
