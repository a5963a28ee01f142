// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Shared;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Text;
using Stillpoint.Ir.Verifier;
using Xunit;

namespace Stillpoint.Ir.Tests.Verifying;

/// <summary>
/// Texts in tests/files/verifier: a line that breaks rules ends with <c>; RULE: V12</c>, and exactly these are
/// reported.
/// </summary>
public partial class VerifierFileTests
{
    private const string Folder = "tests/files/verifier";

    /// <summary>Files with faults that LLVM's verifier does not see, each a difference that docs/ir.md tells.</summary>
    private static readonly HashSet<string> AcceptedByLlvm =
    [
        "managed-cast.ll",
        "managed-cast-non-integral.ll",
        "statepoint-limits.ll",
        "type-size.ll",
        "unknown-intrinsic.ll",
        "value-operand.ll",
    ];

    public static TheoryData<string> Files => [.. AllFiles.Select(file => Path.GetFileName(file))];

    internal static string[] AllFiles => Directory.GetFiles(Path.Combine(Checkout.Root, Folder), "*.ll");

    [Theory]
    [MemberData(nameof(Files))]
    public void Exactly_the_marked_lines_break_the_marked_rules(string file)
    {
        string path = Path.Combine(Checkout.Root, Folder, file);
        ReadResult result = IrReader.Read(new SourceText(file, File.ReadAllBytes(path)));
        Assert.Empty(result.Diagnostics);

        IReadOnlyList<Diagnostic> found = IrVerifier.Verify(result.Module!);

        Assert.Equal(
            Expected(File.ReadAllLines(path)).Order(),
            found.Select(d => (d.Source!.Position(d.Offset).Line, d.Rule!)).Order());
    }

    [RequiresToolTheory("opt-19")]
    [MemberData(nameof(Files))]
    public void LLVM_refuses_the_same_files(string file)
    {
        string path = Path.Combine(Checkout.Root, Folder, file);
        bool isWrong = Expected(File.ReadAllLines(path)).Any() && !AcceptedByLlvm.Contains(file);

        (int status, _, string error) = Tool.Run("opt-19", string.Empty, "-passes=verify", "-o", "/dev/null", path);

        Assert.True(isWrong == (status != 0), $"opt-19 ended with {status}\n{error}");
    }

    [RequiresToolTheory("opt-19")]
    [MemberData(nameof(Files))]
    public void LLVM_accepts_the_files_without_the_marked_lines(string file)
    {
        string[] lines = File.ReadAllLines(Path.Combine(Checkout.Root, Folder, file));
        if (lines.Any(line => line.Contains("RULE:", StringComparison.Ordinal) && IsNeeded(line)))
        {
            return;
        }

        string text = string.Join('\n', lines.Where(line => !line.Contains("RULE:", StringComparison.Ordinal)));
        (int status, _, string error) = Tool.Run("opt-19", text, "-passes=verify", "-o", "/dev/null");

        Assert.True(status == 0, error);
    }

    /// <summary>Line and rule of each mark.</summary>
    internal static IEnumerable<(int Line, string Rule)> Expected(string[] lines) => lines.SelectMany(
        (line, index) => Mark().Matches(line).Select(match => (index + 1, match.Groups[1].Value)));

    /// <summary>
    /// Whether the text around a marked line makes no sense without it: terminators, heads of functions.
    /// </summary>
    private static bool IsNeeded(string line) => Needed().IsMatch(line);

    [GeneratedRegex(@"RULE: (V\d+)")]
    private static partial Regex Mark();

    [GeneratedRegex(@"^\s*(ret|br|switch|indirectbr|define)\b|^\s*%\w+ = musttail|deoptimize")]
    private static partial Regex Needed();
}
