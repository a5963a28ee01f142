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
    /// <summary>Name of the list of everything that makes code better.</summary>
    public const string OptimizedName = "optimized";

    /// <summary>Name of the list of what code generation requires.</summary>
    public const string FastName = "fast";

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

    /// <summary>Names of the passes of a list: <see cref="PipelineOptions.Passes"/>.</summary>
    public static IEnumerable<string> PassNames => All.Select(pass => pass.Name);

    /// <summary>Names of everything that can be left out, dumped or stopped at: the passes, and inlining.</summary>
    public static IEnumerable<string> StageNames => PassNames.Append(Inline.Name);

    /// <summary>Optimizes every function of a module.</summary>
    public static void Run(Module module, PipelineOptions options) => Run(module, new PassContext(options));

    /// <summary>Optimizes every function of a module, with times and steps counted in the context.</summary>
    public static void Run(Module module, PassContext context)
    {
        ArgumentNullException.ThrowIfNull(module);
        ArgumentNullException.ThrowIfNull(context);
        PipelineOptions options = context.Options;
        if (options.Passes == OptimizedName && !options.Disabled.Contains(Inline.Name))
        {
            RunBodies(module, BeforeInlining, context);
            if (Array.Exists(BeforeInlining, pass => pass.Name == options.StopAfter))
            {
                return;
            }

            RunInline(module, context);
            if (options.StopAfter == Inline.Name)
            {
                return;
            }
        }

        RunBodies(module, Choose(options.Passes), context);
    }

    /// <remarks>
    /// Functions are optimized one after another, in their order: so a number of rewrites as <see cref="PipelineOptions.Fuel"/>
    /// always means the same ones, whatever number of threads makes code of the result.
    /// </remarks>
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

    private static void RunInline(Module module, PassContext context)
    {
        PipelineOptions options = context.Options;
        double others = context.Seconds.Values.Sum();
        long start = Stopwatch.GetTimestamp();
        try
        {
            Inline.Run(module, context, body => Run(body, BeforeInlining, context));
        }
        catch (Exception error) when (error is not PassException)
        {
            throw new PassException(Inline.Name, context.FunctionName, error.Message, error);
        }

        if (options.Time)
        {
            double nested = context.Seconds.Values.Sum() - others;
            context.Seconds[Inline.Name] = Stopwatch.GetElapsedTime(start).TotalSeconds - nested;
        }

        for (int i = 0; i < module.Globals.Count; i++)
        {
            if (module.Globals[new GlobalId(i)].Body is { } body)
            {
                Finish(Inline.Name, body, options);
            }
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

    /// <summary>Whether a text chooses a pipeline; otherwise says why not.</summary>
    public static bool TryParse(string passes, out string fault)
    {
        ArgumentNullException.ThrowIfNull(passes);
        string[] names = passes is OptimizedName or FastName ? [] : passes.Split(',');
        fault = names.FirstOrDefault(name => !PassNames.Contains(name)) is { } unknown
            ? $"there is no pass '{unknown}'"
            : string.Join("; ", Violations(names));
        return fault.Length == 0;
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
        OptimizedName => Optimized,
        FastName => Fast,
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
        // A pass does more than its rewrites: it makes preheaders, removes what became dead. That is a step of its own, so
        // that without fuel nothing happens at all.
        PipelineOptions options = context.Options;
        context.Enter(pass.Name, function);
        if (!context.Step("start: preheaders, what is dead or unreachable"))
        {
            return;
        }

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

        Finish(pass.Name, function, options);
    }

    /// <summary>What the options want to happen after each pass.</summary>
    private static void Finish(string pass, Function function, PipelineOptions options)
    {
        if (options.Verify)
        {
            Verify(pass, function);
        }

        if (options.DumpAfter == pass)
        {
            options.Dump?.Invoke($"; {function.Module.Display(function.Global)} after {pass}\n{IrPrinter.ToText(function)}");
        }
    }

    private static void Verify(string pass, Function function)
    {
        List<Diagnostic> faults = [];
        IrVerifier.Verify(function, faults);
        if (faults.Count > 0)
        {
            throw new PassException(
                pass,
                function.Module.Display(function.Global),
                $"{string.Join("; ", faults.Take(3))}\n{IrPrinter.ToText(function)}");
        }
    }
}
