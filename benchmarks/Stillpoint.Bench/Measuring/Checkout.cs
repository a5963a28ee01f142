// SPDX-License-Identifier: MIT
using System;
using System.IO;
using Stillpoint.Bench.Benchmarks;

namespace Stillpoint.Bench.Measuring;

/// <summary>The checkout this program was built from.</summary>
internal static class Checkout
{
    /// <summary>Absolute path of the folder that holds <c>Stillpoint.slnx</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The launcher, as a user starts it.</summary>
    public static string Stillpoint { get; } = Path.Combine(Root, "stillpoint");

    /// <summary>Publishes the tool where that is due, so that no measured run does it.</summary>
    public static void Prepare() => ProcessRun.MeasureSuccess(Stillpoint, "--version");

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Stillpoint.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new BenchmarkException("no folder above this program holds Stillpoint.slnx");
    }
}
