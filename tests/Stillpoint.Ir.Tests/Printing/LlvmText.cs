// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Shared;

namespace Stillpoint.Ir.Tests.Printing;

/// <summary>What LLVM makes of a text, without the parts that the project does not keep.</summary>
internal static partial class LlvmText
{
    /// <summary>
    /// Reads and verifies a text with opt-19 and returns what it writes, less comments, metadata and types that nothing
    /// uses, with the entries of each phi sorted and attribute groups in place of their numbers: equal results mean that
    /// LLVM sees the same module.
    /// </summary>
    /// <exception cref="FormatException">LLVM refuses the text; the message is its.</exception>
    public static string Normalize(string text)
    {
        (int status, string output, string error) = Tool.Run("opt-19", text, "-S", "-passes=verify");
        if (status != 0)
        {
            throw new FormatException(error);
        }

        Dictionary<string, string> groups = [];
        foreach (Match match in GroupLine().Matches(output))
        {
            groups.Add(match.Groups[1].Value, match.Groups[2].Value);
        }

        StringBuilder result = new();
        foreach (string line in output.Split('\n'))
        {
            if (IsKept(line))
            {
                result.Append(Normalize(line, groups)).Append('\n');
            }
        }

        return result.ToString();
    }

    private static bool IsKept(string line) =>
        line.Length != 0 && line[0] is not ('!' or ';') && !line.StartsWith("attributes #", StringComparison.Ordinal)
        && !line.StartsWith("    #dbg_", StringComparison.Ordinal)
        && !DroppedDeclaration().IsMatch(line) && !DroppedCall().IsMatch(line);

    private static string Normalize(string line, Dictionary<string, string> groups)
    {
        line = Comment().Replace(line, string.Empty);
        line = Attachment().Replace(line, string.Empty);
        line = GroupReference().Replace(line, match => $" {{ {groups[match.Groups[1].Value]} }}");
        Match phi = Phi().Match(line);
        if (!phi.Success)
        {
            return line;
        }

        IEnumerable<string> entries = phi.Groups[2].Value.Split(" ], [ ").Order(StringComparer.Ordinal);
        return $"{phi.Groups[1].Value}{string.Join(" ], [ ", entries)} ]";
    }

    [GeneratedRegex(@"^attributes #(\d+) = \{ (.*) \}$", RegexOptions.Multiline)]
    private static partial Regex GroupLine();

    [GeneratedRegex(@"^declare .*@llvm\.(dbg\.|experimental\.noalias\.scope\.decl)")]
    private static partial Regex DroppedDeclaration();

    [GeneratedRegex(@"^ *(tail )?call void @llvm\.(dbg\.|experimental\.noalias\.scope\.decl)")]
    private static partial Regex DroppedCall();

    [GeneratedRegex(@"\s*; preds = .*$|\s*; No predecessors!$")]
    private static partial Regex Comment();

    /// <summary><c>, !tbaa !5</c> of an instruction, <c> !dbg !7</c> of a function.</summary>
    [GeneratedRegex(@",? ![a-zA-Z_.]+ !(\d+|\{\})|(?<=^declare )![a-zA-Z_.]+ !\d+ ")]
    private static partial Regex Attachment();

    [GeneratedRegex(@" #(\d+)(?=$| |,)")]
    private static partial Regex GroupReference();

    [GeneratedRegex(@"^(  %\S+ = phi .*? \[ )(.*) \]$")]
    private static partial Regex Phi();
}
