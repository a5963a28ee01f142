// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text.RegularExpressions;
using Stillpoint.Fuzz.Oracle;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Text;

namespace Stillpoint.Fuzz.Reduction;

/// <summary>Makes a text smaller as long as it fails: edits in groups that get smaller, until none helps any more.</summary>
internal sealed partial class Reducer
{
    private readonly Func<string, bool> _fails;
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly TimeSpan _limit;
    private string _text;

    private Reducer(string text, Func<string, bool> fails, TimeSpan limit)
    {
        _text = text;
        _fails = fails;
        _limit = limit;
    }

    /// <summary>The smallest text found that fails.</summary>
    /// <param name="text">A text that fails.</param>
    /// <param name="fails">Whether a text, which verifies, fails in the same way.</param>
    /// <param name="limit">How long to try.</param>
    public static string Reduce(string text, Func<string, bool> fails, TimeSpan limit)
    {
        Reducer reducer = new(text, fails, limit);
        string before;
        do
        {
            before = reducer._text;
            foreach (EditKind kind in Enum.GetValues<EditKind>())
                reducer.TryAll(kind);
        }
        while (reducer._text != before && !reducer.IsLate);
        return reducer._text;
    }

    private bool IsLate => _clock.Elapsed > _limit;

    private void TryAll(EditKind kind)
    {
        List<Edit> edits = Edit.All(Checker.TryRead(_text)!, kind);
        for (int size = Math.Max(1, edits.Count / 2); ; size /= 2)
        {
            int at = 0;
            while (at < edits.Count && !IsLate)
            {
                if (Try(edits.Skip(at).Take(size)))
                {
                    // The rest of the list is found again in the new text, behind what has been tried in vain.
                    edits = Edit.All(Checker.TryRead(_text)!, kind);
                }
                else
                {
                    at += size;
                }
            }

            if (size <= 1 || IsLate)
                return;
        }
    }

    /// <remarks>Every edit leaves fewer instructions, edges, parameters or operands that vary: this ends.</remarks>
    private bool Try(IEnumerable<Edit> edits)
    {
        Module module = Checker.TryRead(_text)!;
        Editor.Apply(module, edits);
        string candidate = WithoutUnusedGlobals(IrPrinter.ToText(module));
        if (candidate == _text || Checker.TryRead(candidate) is null || !_fails(candidate))
            return false;
        _text = candidate;
        return true;
    }

    /// <summary>Drops variables and functions whose names occur only once, in their own definition.</summary>
    private static string WithoutUnusedGlobals(string text)
    {
        List<string> parts = [.. Definition().Split(text)];
        while (true)
        {
            Dictionary<string, int> uses = [];
            foreach (string part in parts)
            {
                foreach (string name in Name().Matches(part).Select(match => match.Value).Distinct())
                    uses[name] = uses.GetValueOrDefault(name) + 1;
            }

            int removed = parts.RemoveAll(part =>
                Name().Match(part) is { Success: true } first && first.Value != "@test" && uses[first.Value] == 1);
            if (removed == 0)
                return string.Concat(parts);
        }
    }

    /// <summary>In front of each global: a variable, a declaration or a definition with its body.</summary>
    [GeneratedRegex(@"(?m)^(?=@|define|declare|attributes|target)")]
    private static partial Regex Definition();

    [GeneratedRegex(@"@[\w.]+")]
    private static partial Regex Name();
}
