// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Text;
using System.Text.RegularExpressions;

namespace Shared;

/// <summary>
/// Compares an output with lines <c>; CHECK: text</c>, <c>CHECK-NEXT</c>, <c>CHECK-NOT</c> and <c>CHECK-LABEL</c>.
/// <c>{{regex}}</c> matches by expression, <c>[[name:regex]]</c> binds what it matches, <c>[[name]]</c> repeats it.
/// Runs of blanks match any blanks. Lines <c>; EXPECT</c> and behind it, to the end of the comment, are the whole output
/// as it must be; <see cref="Bless"/> writes them.
/// </summary>
internal static partial class FileCheck
{
    private enum Kind
    {
        Check,
        Next,
        Not,
        Label,
    }

    private sealed record Directive(Kind Kind, string Pattern, int Line);

    private const string BlockStart = "; EXPECT";

    /// <summary>Whether tests write the exact blocks instead of comparing them: by hand, with build/bless.sh.</summary>
    public static bool Blesses => Environment.GetEnvironmentVariable("STILLPOINT_BLESS") == "1";

    /// <summary>Null when the output is as the directives say, else the first difference.</summary>
    public static string? Compare(string directives, string output, string prefix = "CHECK")
    {
        List<Directive> wanted = Parse(directives, prefix);
        bool hasBlock = TryFindBlock(directives, out int start, out int end);
        if (wanted.Count == 0 && !hasBlock)
        {
            return $"no {prefix} line and no EXPECT block";
        }

        return (hasBlock ? CompareBlock(directives[start..end], output) : null) ?? CompareLines(wanted, output);
    }

    /// <summary>The text with the output as its exact block, which it must have already, be it empty.</summary>
    public static string Bless(string directives, string output) => TryFindBlock(directives, out int start, out int end)
        ? directives[..start] + Block(output) + directives[end..]
        : directives;

    private static string? CompareBlock(string block, string output)
    {
        string[] wanted = block.TrimEnd().Split('\n');
        string[] lines = Block(output).TrimEnd().Split('\n');
        for (int i = 0; i < Math.Max(wanted.Length, lines.Length); i++)
        {
            string left = i < wanted.Length ? wanted[i] : "(end)";
            string right = i < lines.Length ? lines[i] : "(end)";
            if (left != right)
            {
                return $"line {i} of the block\nwanted: {left}\nis:     {right}\n{output}\nSee build/bless.sh.";
            }
        }

        return null;
    }

    /// <summary>An output as a block; lines end without blanks, and so does the block.</summary>
    private static string Block(string output)
    {
        StringBuilder block = new(BlockStart + "\n");
        foreach (string line in output.TrimEnd().Split('\n'))
        {
            block.Append($"; {line}".TrimEnd()).Append('\n');
        }

        return block.ToString();
    }

    /// <summary>Finds the block with its first line and the end of its last one.</summary>
    private static bool TryFindBlock(string text, out int start, out int end)
    {
        Match match = ExactBlock().Match(text);
        start = match.Index;
        end = match.Index + match.Length;
        return match.Success;
    }

    private static string? CompareLines(List<Directive> wanted, string output)
    {

        string[] lines = output.Split('\n');
        Dictionary<string, string> bound = [];
        List<Directive> forbidden = [];
        int at = 0;
        foreach (Directive directive in wanted)
        {
            if (directive.Kind == Kind.Not)
            {
                forbidden.Add(directive);
                continue;
            }

            int limit = directive.Kind == Kind.Next ? Math.Min(at + 1, lines.Length) : lines.Length;
            int found = at;
            while (found < limit && !Matches(lines[found], directive.Pattern, bound))
            {
                found++;
            }

            if (found == limit)
            {
                string next = at < lines.Length ? lines[at] : "(end)";
                return $"line {directive.Line}: not found: {directive.Pattern}\nfrom: {next}\n{output}";
            }

            if (FirstForbidden(forbidden, lines, at, found, bound) is { } bad)
            {
                return bad + "\n" + output;
            }

            forbidden.Clear();
            at = found + 1;
        }

        return FirstForbidden(forbidden, lines, at, lines.Length, bound) is { } last ? last + "\n" + output : null;
    }

    private static string? FirstForbidden(
        List<Directive> forbidden, string[] lines, int from, int to, Dictionary<string, string> bound)
    {
        foreach (Directive directive in forbidden)
        {
            for (int i = from; i < to; i++)
            {
                if (Matches(lines[i], directive.Pattern, new Dictionary<string, string>(bound)))
                {
                    return $"line {directive.Line}: found what must not be there: {lines[i]}";
                }
            }
        }

        return null;
    }

    private static bool Matches(string line, string pattern, Dictionary<string, string> bound)
    {
        StringBuilder expression = new();
        List<string> names = [];
        int at = 0;
        foreach (Match part in Hole().Matches(pattern))
        {
            AppendText(expression, pattern[at..part.Index]);
            at = part.Index + part.Length;
            if (part.Groups["regex"].Success)
            {
                expression.Append("(?:").Append(part.Groups["regex"].Value).Append(')');
            }
            else if (part.Groups["bind"].Success)
            {
                string name = part.Groups["name"].Value;
                names.Add(name);
                expression.Append("(?<").Append(name).Append('>').Append(part.Groups["bind"].Value).Append(')');
            }
            else
            {
                string name = part.Groups["name"].Value;
                expression.Append(names.Contains(name)
                    ? $@"\k<{name}>"
                    : Regex.Escape(bound.GetValueOrDefault(name, "(unbound)")));
            }
        }

        AppendText(expression, pattern[at..]);
        Match match = Regex.Match(line, expression.ToString());
        foreach (string name in names)
        {
            if (match.Success)
            {
                bound[name] = match.Groups[name].Value;
            }
        }

        return match.Success;
    }

    private static void AppendText(StringBuilder expression, string text) =>
        expression.Append(Blanks().Replace(Regex.Escape(text).Replace("\\ ", " ", StringComparison.Ordinal), @"\s+"));

    private static List<Directive> Parse(string text, string prefix)
    {
        List<Directive> directives = [];
        string[] lines = text.Split('\n');
        Regex form = new($@"^\s*;\s*{Regex.Escape(prefix)}(-NEXT|-NOT|-LABEL)?:\s*(.*?)\s*$");
        for (int i = 0; i < lines.Length; i++)
        {
            if (form.Match(lines[i]) is { Success: true } match)
            {
                Kind kind = match.Groups[1].Value switch
                {
                    "-NEXT" => Kind.Next,
                    "-NOT" => Kind.Not,
                    "-LABEL" => Kind.Label,
                    _ => Kind.Check,
                };
                directives.Add(new Directive(kind, match.Groups[2].Value, i + 1));
            }
        }

        return directives;
    }

    [GeneratedRegex(@"\{\{(?<regex>.*?)\}\}|\[\[(?<name>\w+)(:(?<bind>.*?))?\]\]")]
    private static partial Regex Hole();

    [GeneratedRegex(@"^; EXPECT\n(;.*(\n|\z))*", RegexOptions.Multiline)]
    private static partial Regex ExactBlock();

    [GeneratedRegex(@" +")]
    private static partial Regex Blanks();
}
