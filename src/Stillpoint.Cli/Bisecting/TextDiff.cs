// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;

namespace Stillpoint.Cli.Bisecting;

/// <summary>A line of a difference.</summary>
/// <param name="Mark"><c>-</c> for a line that went, <c>+</c> for one that came, a blank for one that stayed.</param>
/// <param name="Text">The line.</param>
internal readonly record struct DiffLine(char Mark, string Text)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Mark}{Text}";
}

/// <summary>The lines in which two texts differ, with some around them.</summary>
/// <remarks>
/// By the longest common subsequence, in a table, after equal lines at both ends are taken off. Texts that differ in more
/// than <see cref="MaxCells"/> pairs of lines are shown as removed and added whole.
/// </remarks>
internal static class TextDiff
{
    private const int Around = 3;
    private const long MaxCells = 1 << 24;
    private const string Gap = "...";

    /// <summary>Compares two texts line by line; empty when they are equal.</summary>
    public static List<DiffLine> Compare(string before, string after)
    {
        string[] left = before.TrimEnd('\n').Split('\n');
        string[] right = after.TrimEnd('\n').Split('\n');
        return before == after ? [] : Shorten(Align(left, right));
    }

    private static List<DiffLine> Align(string[] left, string[] right)
    {
        int start = 0;
        while (start < Math.Min(left.Length, right.Length) && left[start] == right[start])
        {
            start++;
        }

        int tail = 0;
        while (tail < Math.Min(left.Length, right.Length) - start && left[^(tail + 1)] == right[^(tail + 1)])
        {
            tail++;
        }

        List<DiffLine> lines = [];
        AddAll(lines, ' ', left.AsSpan(0, start));
        AlignMiddle(lines, left.AsSpan(start, left.Length - start - tail), right.AsSpan(start, right.Length - start - tail));
        AddAll(lines, ' ', left.AsSpan(left.Length - tail));
        return lines;
    }

    private static void AlignMiddle(List<DiffLine> lines, ReadOnlySpan<string> left, ReadOnlySpan<string> right)
    {
        if ((left.Length + 1L) * (right.Length + 1L) > MaxCells)
        {
            AddAll(lines, '-', left);
            AddAll(lines, '+', right);
            return;
        }

        // common[i, j]: lines that what is left of both texts from i and j on has in common.
        int[,] common = new int[left.Length + 1, right.Length + 1];
        for (int i = left.Length - 1; i >= 0; i--)
        {
            for (int j = right.Length - 1; j >= 0; j--)
            {
                common[i, j] = left[i] == right[j]
                    ? common[i + 1, j + 1] + 1
                    : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        int a = 0;
        int b = 0;
        while (a < left.Length && b < right.Length)
        {
            if (left[a] == right[b])
            {
                lines.Add(new DiffLine(' ', left[a++]));
                b++;
            }
            else if (common[a + 1, b] >= common[a, b + 1])
            {
                lines.Add(new DiffLine('-', left[a++]));
            }
            else
            {
                lines.Add(new DiffLine('+', right[b++]));
            }
        }

        AddAll(lines, '-', left[a..]);
        AddAll(lines, '+', right[b..]);
    }

    private static void AddAll(List<DiffLine> lines, char mark, ReadOnlySpan<string> texts)
    {
        foreach (string text in texts)
        {
            lines.Add(new DiffLine(mark, text));
        }
    }

    /// <summary>Leaves out what is far from every difference.</summary>
    private static List<DiffLine> Shorten(List<DiffLine> lines)
    {
        List<DiffLine> kept = [];
        bool isInGap = false;
        for (int i = 0; i < lines.Count; i++)
        {
            bool isNear = false;
            for (int j = Math.Max(0, i - Around); j <= Math.Min(lines.Count - 1, i + Around); j++)
            {
                isNear |= lines[j].Mark != ' ';
            }

            if (isNear)
            {
                kept.Add(lines[i]);
            }
            else if (!isInGap)
            {
                kept.Add(new DiffLine(' ', Gap));
            }

            isInGap = !isNear;
        }

        return kept;
    }
}
