// SPDX-License-Identifier: MIT

using System.Collections.Generic;
using Stillpoint.Corpus.Tests.Stress;
using Xunit;

namespace Stillpoint.Corpus.Tests;

/// <summary>Theory rows of the managed programs: all that have an expected output, with options.</summary>
/// <remarks>
/// Every second program without passes at one level of optimization and every second at the other. Usually each is run at one
/// level only, and large at the other one, with one encoding of maps; both, and each, with STILLPOINT_STOP_ROUNDS=full.
/// </remarks>
internal static class ManagedRows
{
    /// <summary>Of these every instruction is a stop, always.</summary>
    private static readonly HashSet<string> Short = ["callback", "derived", "polynomial", "shapes"];

    /// <summary>Usually each program is run with one of these.</summary>
    private static readonly string[] Encodings = ["compact", "bitmaps", "records"];

    /// <summary>
    /// Every object moves at the stops, or every young one and now and then all; usually one of both. In a third of them calls are
    /// rewritten there, too.
    /// </summary>
    public static TheoryData<string, string, string> Moving()
    {
        TheoryData<string, string, string> rows = [];
        foreach ((string name, string level, string passes, int number) in All(usual: 0))
        {
            string every = StressMode.IsFull || Short.Contains(name) ? string.Empty : $" --every 24 --seed {number}";
            foreach (string maps in StressMode.IsFull ? Encodings : [Encodings[number % Encodings.Length]])
            {
                string patch = Patches(number % 3 == 1);
                string options = $"--stress poison{patch} --passes {passes} --map-encoding {maps}{every}";
                if (StressMode.IsFull || number % 4 != 0) rows.Add(name, level, $"--stress gc {options}");
                if (StressMode.IsFull || number % 4 == 0) rows.Add(name, level, $"--stress young {options}");
            }
        }

        return rows;
    }

    private static string Patches(bool isUsual) => StressMode.Patches(isUsual) is [] ? string.Empty : " --stress patch";

    /// <summary>Large enough to collect.</summary>
    public static TheoryData<string, string, string> Large()
    {
        TheoryData<string, string, string> rows = [];
        foreach ((string name, string level, string passes, int _) in All(usual: 1))
        {
            if (ManagedC.LargeOptions(name) is { } options)
                rows.Add(name, level, $"--stats --passes {passes} {string.Join(' ', options[1..])}");
        }

        return rows;
    }

    /// <summary>With several fibers, on several threads, and stopped where they happen to be when their slices end.</summary>
    public static TheoryData<string, string, string> OnWorkers()
    {
        TheoryData<string, string, string> rows = [];
        foreach ((string name, string level, string passes, int number) in All(usual: 0))
        {
            if (!ManagedC.HasFibers(name)) continue;
            foreach (string mode in (string[])["gc", "young"])
            {
                string patch = Patches(mode == "gc");
                rows.Add(name, level, $"--stats --stress {mode} --stress poison{patch} --passes {passes} --workers {2 + (number % 3)}");
            }
        }

        return rows;
    }

    /// <summary>By the interpreter, which collects nothing and has no fibers.</summary>
    public static TheoryData<string, string, string> Interpreted()
    {
        TheoryData<string, string, string> rows = [];
        foreach ((string name, string level, string _, int _) in All(usual: 1))
        {
            if (!ManagedC.HasFibers(name))
                rows.Add(name, level, "--engine interpreter");
        }

        return rows;
    }

    private static IEnumerable<(string Name, string Level, string Passes, int Number)> All(int usual)
    {
        List<string> names = ManagedC.Names();
        Assert.True(names.Count >= 40, $"only {names.Count} programs");
        for (int i = 0; i < names.Count; i++)
        {
            for (int level = 0; level < 2; level++)
            {
                // Four neighbours have all the combinations of level and passes.
                if (StressMode.IsFull || (i + level + usual) % 2 == 0)
                    yield return (names[i], level == 0 ? "O0" : "O2", ((i / 2) + level) % 2 == 0 ? "optimized" : "fast", i);
            }
        }
    }
}
