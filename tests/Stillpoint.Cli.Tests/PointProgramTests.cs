// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using System.IO;
using Shared;
using Xunit;

namespace Stillpoint.Cli.Tests;

/// <summary>Programs with stackmaps and patchpoints print what is expected on every engine, also while everything moves.</summary>
public sealed class PointProgramTests
{
    private const string Folder = "tests/files/points";

    /// <summary>What object files cannot have, or not without a runtime; the others are run optimized as such.</summary>
    private static readonly HashSet<string> OnlyHere = ["cache-call.ll", "deopt.ll", "managed.ll", "managed-vectors.ll"];

    public static TheoryData<string> Files => [.. Checkout.Files(Folder, "*.ll")];

    [Theory]
    [MemberData(nameof(Files))]
    public void Prints_what_is_expected(string file)
    {
        string path = Path.Combine(Checkout.Root, file);
        string expected = File.ReadAllText(Path.ChangeExtension(path, ".out"));
        List<string[]> ways = [["--engine", "interpreter"], ["--passes", "fast", "--verify", "--stress", "poison", "--every", "1"]];
        if (OnlyHere.Contains(Path.GetFileName(file))) ways.Add(["--verify", "--stress", "gc", "--every", "1"]);
        foreach (string[] way in ways)
        {
            ToolResult result = Tool.Run(["run", .. way, path]);
            Assert.Equal((string.Join(' ', way), 0, "", expected), (string.Join(' ', way), result.Status, result.Errors, result.Output));
        }
    }
}
