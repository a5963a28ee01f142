// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Text;
using Stillpoint.Ir.Verifier;

namespace Stillpoint.Fuzz.Oracle;

/// <summary>A program on which an engine differs from the interpreter.</summary>
/// <param name="Engine">Name of the engine.</param>
/// <param name="Expected">What the interpreter gives.</param>
/// <param name="Actual">What the engine gives.</param>
internal sealed partial record Difference(string Engine, string Expected, string Actual)
{
    /// <summary>What stays the same while a program is reduced: the engine and the sort of failure.</summary>
    public string Sort => $"{Engine}: {SortOf(Actual)}";

    public override string ToString() => $"{Engine} gives {Actual}\ninstead of {Expected}";

    public static string WithoutNumbers(string text) => Number().Replace(text, "N");

    private static string SortOf(string outcome)
    {
        if (outcome.StartsWith("0x", StringComparison.Ordinal))
            return "result";
        string line = WithoutNumbers(outcome.Split('\n')[0]);
        return line.Length > 60 ? line[..60] : line;
    }

    [GeneratedRegex("(0x[0-9a-f]+|[0-9]+)")]
    private static partial Regex Number();
}

/// <summary>Compares the engines on one program.</summary>
internal static class Checker
{
    private const string Refusal = "trap: not supported: ";

    /// <summary>A refusal of what is supported: a derived pointer without its base, found when maps are made.</summary>
    private const string MissingBase = " is not live";

    public const ulong FirstArgument = 0x0123456789ABCDEF;
    public const ulong SecondArgument = 42;

    /// <summary>The first difference, or null.</summary>
    /// <param name="make">Makes the module anew for each engine, which may change it.</param>
    /// <param name="engines">The engines to try.</param>
    /// <param name="referenceDone">Told what the interpreter gives, before the engines run.</param>
    /// <param name="refused">Told the engine and its reason when it says that it does not support something.</param>
    public static Difference? Check(
        Func<Module> make,
        IEnumerable<Engine> engines,
        Action<string>? referenceDone = null,
        Action<string, string>? refused = null)
    {
        Module module = make();
        IReadOnlyList<Diagnostic> faults = IrVerifier.Verify(module);
        if (faults.Count > 0)
            return new Difference("verifier", "a module that verifies", string.Join("\n", faults.Take(3)));
        string expected = Run(Engine.Reference, module)!;
        referenceDone?.Invoke(expected);
        foreach (Engine engine in engines)
        {
            if (Run(engine, make()) is not { } actual)
                continue;
            if (actual.StartsWith(Refusal, StringComparison.Ordinal) && !actual.EndsWith(MissingBase, StringComparison.Ordinal))
                refused?.Invoke(engine.Name, actual[Refusal.Length..]);
            else if (actual != expected)
                return new Difference(engine.Name, expected, actual);
        }

        return null;
    }

    /// <summary>Reads a text; null when it is no module that verifies.</summary>
    public static Module? TryRead(string text)
    {
        ReadResult read = IrReader.Read(new SourceText("fuzz.ll", Encoding.UTF8.GetBytes(text)));
        return read.Module is not null && IrVerifier.Verify(read.Module).Count == 0 ? read.Module : null;
    }

    /// <summary>A text with the directive that tests/files/run wants: what the interpreter gives.</summary>
    public static string ToFile(string text)
    {
        Module module = TryRead(text) ?? throw new ArgumentException("the text does not verify", nameof(text));
        string outcome = Run(Engine.Reference, module)!;
        string call = $"@test(0x{FirstArgument:x}, {SecondArgument})";
        const string trap = "trap: ";
        return outcome.StartsWith(trap, StringComparison.Ordinal)
            ? $"{text}\n; TRAP: {call} \"{outcome[trap.Length..]}\"\n"
            : $"{text}\n; RUN: {call} == {outcome}\n";
    }

    private static string? Run(Engine engine, Module module)
    {
        try
        {
            return engine.Run(module, FirstArgument, SecondArgument);
        }
        catch (Exception e)
        {
            return $"{e.GetType().Name}: {e.Message}\n{e.StackTrace}";
        }
    }
}
