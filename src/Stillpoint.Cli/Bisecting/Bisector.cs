// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Globalization;
using Stillpoint.Passes;

namespace Stillpoint.Cli.Bisecting;

/// <summary>How a search ended.</summary>
internal enum BisectEnd
{
    /// <summary>Something was found.</summary>
    Found,

    /// <summary>Nothing is wrong.</summary>
    NothingWrong,

    /// <summary>The program does not do the same twice, or is wrong in any case.</summary>
    CannotTell,
}

/// <summary>What was found, as lines for a person.</summary>
/// <param name="End">How the search ended.</param>
/// <param name="Lines">What was found.</param>
/// <param name="Difference">The function before and after the rewrite.</param>
internal sealed record BisectResult(BisectEnd End, IReadOnlyList<string> Lines, IReadOnlyList<DiffLine> Difference)
{
    public static BisectResult Of(BisectEnd end, params IReadOnlyList<string> lines) => new(end, lines, []);
}

/// <summary>
/// Finds what makes a program wrong: first whether passes are at fault or the generation of code, then the one rewrite, or
/// the one function.
/// </summary>
internal sealed class Bisector(Judge judge, IReadOnlyList<string> functions, Action<string> tell)
{
    /// <summary>Runs the whole search.</summary>
    public BisectResult Run()
    {
        tell($"right is {judge.FindReference()}");
        Outcome all = Tell("rewrites: all", judge.WithFuel(long.MaxValue));
        if (all.IsGood)
        {
            return BisectResult.Of(BisectEnd.NothingWrong, "Nothing is wrong with all rewrites made.");
        }

        Outcome none = Tell("rewrites: none", judge.WithFuel(0));
        return none.IsGood ? SearchRewrite() : WithoutRewrites(none);
    }

    private BisectResult SearchRewrite()
    {
        // Where passes fail on their own, it is not known how many rewrites there are.
        (_, string told, _) = judge.Optimize(long.MaxValue, namesValues: false);
        long most = StepText.TryRead(told, out long steps, out _) ? steps : 0;
        Bisection search = new(judge.WithFuel, (fuel, outcome) => Tell($"rewrites: {fuel}", outcome));
        if (!search.Search(most) || !search.Confirm())
        {
            return Unsteady();
        }

        long number = search.Number;
        (string? before, _, _) = judge.Optimize(number - 1, namesValues: true);
        (string? after, told, string? failure) = judge.Optimize(number, namesValues: true);
        _ = StepText.TryRead(told, out _, out PassStep? last);
        List<string> lines = [last is null ? $"Rewrite {number} breaks it." : Describe(last)];
        if (last?.Instruction.Length > 0)
        {
            lines.Add($"  {last.Instruction}");
        }

        lines.Add($"With {number - 1} rewrites it is right; with {number}: {search.Wrong!.What}.");
        if (failure is not null)
        {
            lines.Add($"The passes themselves fail: {failure}");
        }
        else if (judge.RunsProgram)
        {
            lines.Add(judge.InterpretedWithFuel(number).IsGood
                ? "The interpreter runs the result of the rewrite right: its code is at fault, or what it does there is undefined."
                : "The interpreter sees it too: the pass is at fault, or what the program does there is undefined.");
        }

        lines.Add($"To look at it: stillpoint opt {judge.Name} {judge.WordsFor(number)} --print-steps");
        bool hasBoth = before is not null && after is not null && last is not null;
        return new BisectResult(
            BisectEnd.Found,
            lines,
            hasBoth ? TextDiff.Compare(ModuleText.Function(before!, last!.Function), ModuleText.Function(after!, last.Function)) : []);
    }

    private static string Describe(PassStep step) =>
        string.Create(CultureInfo.InvariantCulture, $"Rewrite {step.Number} breaks it: {step.Pass} in {step.Function}, {step.What}.");

    private BisectResult WithoutRewrites(Outcome outcome)
    {
        string[] lines = [$"No pass is at fault: without any rewrite, {outcome.What}."];
        if (!judge.RunsProgram)
        {
            return BisectResult.Of(BisectEnd.CannotTell, lines);
        }

        Outcome interpreted = Tell("interpreted", judge.InterpretedWithFuel(0));
        if (!interpreted.IsGood)
        {
            return BisectResult.Of(
                BisectEnd.CannotTell, [.. lines, $"The interpreter does not do what is expected either: {interpreted.What}."]);
        }

        Outcome mixed = Tell("functions compiled: none", judge.CompiledUpTo(0));
        if (!mixed.IsGood)
        {
            return BisectResult.Of(
                BisectEnd.Found,
                [.. lines, "The generation of code is at fault, or what the program does is undefined.",
                 "In which function cannot be told: " + mixed.What + " when as few as can be are compiled."]);
        }

        Bisection search = new(judge.CompiledUpTo, (count, tried) => Tell($"functions compiled: {count}", tried));
        if (!search.Search(functions.Count) || !search.Confirm())
        {
            return Unsteady();
        }

        int number = (int)search.Number;
        return BisectResult.Of(
            BisectEnd.Found,
            [.. lines,
             $"The code of {functions[number - 1]} breaks it, or what it does is undefined.",
             $"With what is before it compiled ({number - 1} of {functions.Count}) and all else interpreted it is right;",
             $"with {functions[number - 1]} compiled as well: {search.Wrong!.What}.",
             $"To look at it: stillpoint compile {judge.Name} --passes fast --function {functions[number - 1][1..]}"]);
    }

    private static BisectResult Unsteady() => BisectResult.Of(
        BisectEnd.CannotTell, "The program does not do the same each time it runs, so that nothing can be searched for.");

    private Outcome Tell(string what, Outcome outcome)
    {
        tell($"{what}: {outcome.What}");
        return outcome;
    }
}
