// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Text;
using Stillpoint.Ir.Verifier;
using Stillpoint.Passes.Rules;

namespace Stillpoint.Passes;

/// <summary>The passes in order, and what runs them.</summary>
public static class Pipeline
{
    // Initialized first: the lists below are checked against it.
    private static readonly PassOrder[] Constraints =
    [
        new("simplify-cfg", "promote-memory", "unreachable blocks must be gone: promotion looks at reachable ones only"),
        new("simplify", "number-values", "equal computations are found by their canonical operands"),
        new("simplify", "widen-inductions", "a counter's step is looked for on the right"),
        new("rotate-loops", "hoist-invariants", "a load moves only from a block that every round executes"),
        new("widen-inductions", "reduce-addresses", "only indices of 64 bits are taken apart"),
        new("hoist-invariants", "reduce-addresses", "what does not change must be outside to be seen"),
        new("hoist-invariants", "find-bases", "a hoisted derived pointer needs its base where it lands"),
    ];

    /// <summary>Every pass, by name.</summary>
    private static readonly Pass[] All =
    [
        new("simplify-cfg", SimplifyCfg.Run),
        new("promote-memory", PromoteMemory.Run),
        new("simplify", Simplify.Run),
        new("number-values", NumberValues.Run),
        new("rotate-loops", RotateLoops.Run),
        new("widen-inductions", WidenInductions.Run),
        new("hoist-invariants", HoistInvariants.Run),
        new("reduce-addresses", ReduceAddresses.Run),
        new("remove-dead-code", RemoveDeadCode.Run),
        new("find-bases", (f, c) => FindBases.Run(f, c)),
    ];

    /// <summary>Everything that makes code better.</summary>
    private static readonly Pass[] Optimized = Named(
        "simplify-cfg",
        "promote-memory",
        "simplify",
        "simplify-cfg",
        "simplify",
        "rotate-loops",
        "simplify-cfg",
        "number-values",
        "widen-inductions",
        "hoist-invariants",
        "reduce-addresses",
        "simplify",
        "simplify-cfg");

    /// <summary>What makes callees small enough to inline; run on every function of a module first.</summary>
    private static readonly Pass[] BeforeInlining = Named("simplify-cfg", "promote-memory", "simplify", "simplify-cfg");

    /// <summary>What code generation requires: nothing. It finds the bases of managed pointers itself, last.</summary>
    private static readonly Pass[] Fast = [];

    /// <summary>Names of all passes.</summary>
    public static IEnumerable<string> PassNames => All.Select(pass => pass.Name);

    /// <summary>Optimizes every function of a module.</summary>
    public static void Run(Module module, PipelineOptions options) => Run(module, new PassContext(options));

    /// <summary>Optimizes every function of a module, with times and steps counted in the context.</summary>
    public static void Run(Module module, PassContext context)
    {
        ArgumentNullException.ThrowIfNull(module);
        ArgumentNullException.ThrowIfNull(context);
        if (context.Options.Passes == "optimized" && !context.Options.Disabled.Contains("inline"))
        {
            RunBodies(module, BeforeInlining, context);
            if (context.Options.StopAfter is not { } last || Array.TrueForAll(BeforeInlining, pass => pass.Name != last))
            {
                Time("inline", context, () => Inline.Run(module, context, body => Run(body, BeforeInlining, context)));
            }
        }

        RunBodies(module, Choose(context.Options.Passes), context);
    }

    private static void RunBodies(Module module, Pass[] passes, PassContext context)
    {
        for (int i = 0; i < module.Globals.Count; i++)
        {
            if (module.Globals[new GlobalId(i)].Body is { } body)
            {
                Run(body, passes, context);
            }
        }
    }

    private static void Time(string name, PassContext context, Action action)
    {
        long start = Stopwatch.GetTimestamp();
        action();
        if (context.Options.Time)
        {
            context.Seconds[name] = Stopwatch.GetElapsedTime(start).TotalSeconds;
        }
    }

    /// <summary>Runs the function-level part of the pipeline that the context's options choose.</summary>
    public static void Run(Function function, PassContext context)
    {
        ArgumentNullException.ThrowIfNull(function);
        ArgumentNullException.ThrowIfNull(context);
        Run(function, Choose(context.Options.Passes), context);
    }

    private static void Run(Function function, Pass[] passes, PassContext context)
    {
        PipelineOptions options = context.Options;
        foreach (Pass pass in passes)
        {
            if (!options.Disabled.Contains(pass.Name))
            {
                Run(pass, function, context);
            }

            if (pass.Name == options.StopAfter)
            {
                break;
            }
        }
    }

    /// <summary>Whether a text chooses a pipeline; otherwise says which word of it is no pass.</summary>
    public static bool TryParse(string passes, out string unknown)
    {
        ArgumentNullException.ThrowIfNull(passes);
        unknown = passes is "optimized" or "fast"
            ? ""
            : passes.Split(',').FirstOrDefault(name => Array.Find(All, pass => pass.Name == name) is null) ?? "";
        return unknown.Length == 0;
    }

    /// <summary>The constraints that a list of passes violates, with their reasons.</summary>
    internal static List<string> Violations(IReadOnlyList<string> names)
    {
        List<string> violations = [];
        foreach (PassOrder order in Constraints)
        {
            int first = names.ToList().IndexOf(order.First);
            int second = names.ToList().IndexOf(order.Second);
            if (first >= 0 && second >= 0 && first > second)
            {
                violations.Add($"{order.First} must come before {order.Second}: {order.Because}");
            }
        }

        return violations;
    }

    private static Pass[] Choose(string passes) => passes switch
    {
        "optimized" => Optimized,
        "fast" => Fast,
        _ => Named(passes.Split(',')),
    };

    private static Pass[] Named(params string[] names)
    {
        List<string> violations = Violations(names);
        if (violations.Count > 0)
        {
            throw new ArgumentException(string.Join("; ", violations));
        }

        return Array.ConvertAll(names, name =>
            Array.Find(All, pass => pass.Name == name) ?? throw new ArgumentException($"there is no pass '{name}'"));
    }

    private static void Run(Pass pass, Function function, PassContext context)
    {
        PipelineOptions options = context.Options;
        long start = options.Time ? Stopwatch.GetTimestamp() : 0;
        try
        {
            pass.Run(function, context);
        }
        catch (Exception error) when (error is not PassException)
        {
            throw new PassException(pass.Name, function.Module.Display(function.Global), error.Message, error);
        }

        if (options.Time)
        {
            context.Seconds[pass.Name] =
                context.Seconds.GetValueOrDefault(pass.Name) + Stopwatch.GetElapsedTime(start).TotalSeconds;
        }

        if (options.Verify)
        {
            Verify(pass, function);
        }

        if (options.DumpAfter == pass.Name)
        {
            options.Dump?.Invoke(IrPrinter.ToText(function));
        }
    }

    private static void Verify(Pass pass, Function function)
    {
        List<Diagnostic> faults = [];
        IrVerifier.Verify(function, faults);
        if (faults.Count > 0)
        {
            throw new PassException(
                pass.Name,
                function.Module.Display(function.Global),
                $"{string.Join("; ", faults.Take(3))}\n{IrPrinter.ToText(function)}");
        }
    }
}
