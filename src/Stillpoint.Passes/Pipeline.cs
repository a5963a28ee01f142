// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Linq;
using Stillpoint.Analysis;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Lowering;
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
    private static readonly Pass[] All = Numbered(
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
    ]);

    /// <summary>
    /// Makes callees small enough to inline: run on every function of a module before inlining, and again on those that
    /// took in others.
    /// </summary>
    private static readonly Pass[] Prepared = Named("simplify-cfg", "promote-memory", "simplify", "simplify-cfg");

    /// <summary>Everything that makes code better; begins with <see cref="Prepared"/>.</summary>
    private static readonly Pass[] Optimized = Named(
        [
            .. Array.ConvertAll(Prepared, pass => pass.Name),
            "simplify",
            "rotate-loops",
            "simplify-cfg",
            "number-values",
            "widen-inductions",
            "hoist-invariants",
            "reduce-addresses",
            "simplify",
            "simplify-cfg",
        ]);

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
        Statepoints.Lower(module);
        ReadOnlySpan<Pass> passes = Choose(context.Options.Passes);
        if (passes == Optimized && !context.Options.Disabled.Contains(Inline.Name))
        {
            RunBodies(module, passes[..Prepared.Length], context);
            if (context.Options.StopAfter is { } last && IndexOf(Prepared, last) >= 0)
            {
                return;
            }

            RunInline(module, context);
            if (context.Options.StopAfter == Inline.Name)
            {
                return;
            }

            passes = passes[Prepared.Length..];
        }

        RunBodies(module, passes, context);
    }

    /// <remarks>
    /// Functions are optimized one after another, in their order: so a number of rewrites as <see cref="PipelineOptions.Fuel"/>
    /// always means the same ones, whatever number of threads makes code of the result.
    /// </remarks>
    private static void RunBodies(Module module, ReadOnlySpan<Pass> passes, PassContext context)
    {
        for (int i = 0; i < module.Globals.Count; i++)
        {
            if (module.Globals[new GlobalId(i)].Body is { } body)
            {
                Run(body, passes, context);
            }
        }
    }

    private static int IndexOf(Pass[] passes, string name) => Array.FindIndex(passes, pass => pass.Name == name);

    private static void RunInline(Module module, PassContext context)
    {
        PassMeter.Mark start = context.Meter.Start();
        try
        {
            context.Inliner.Run(module, context, static (body, context) =>
            {
                context.History.NoteChange(body);
                Run(body, Prepared, context);
            });
        }
        catch (Exception error) when (error is not PassException)
        {
            throw new PassException(Inline.Name, context.FunctionName, error.Message, error);
        }

        context.Meter.Stop(Inline.Name, start, isUseful: true);
        for (int i = 0; i < module.Globals.Count; i++)
        {
            if (module.Globals[new GlobalId(i)].Body is { } body)
            {
                Finish(Inline.Name, body, context);
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

    private static void Run(Function function, ReadOnlySpan<Pass> passes, PassContext context)
    {
        PipelineOptions options = context.Options;
        foreach (Pass pass in passes)
        {
            if (!context.History.IsDone(function, pass.Index) && !(options.Disabled.Count > 0 && options.Disabled.Contains(pass.Name)))
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

    private static Pass[] Numbered(Pass[] passes)
    {
        for (int i = 0; i < passes.Length; i++)
        {
            passes[i].Index = i;
        }

        return passes;
    }

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
        if (!context.StartPass(pass.Name, function))
        {
            return;
        }

        PassMeter.Mark start = context.Meter.Start();
        long changes = context.Changes;
        try
        {
            pass.Run(function, context);
        }
        catch (Exception error) when (error is not PassException)
        {
            throw new PassException(pass.Name, function.Module.Display(function.Global), error.Message, error);
        }

        bool hasChanged = context.Changes != changes;
        context.History.NoteRun(function, pass.Index, All.Length, hasChanged);
        context.Meter.Stop(pass.Name, start, hasChanged);

        Finish(pass.Name, function, context);
    }

    /// <summary>What the options want to happen after each pass.</summary>
    private static void Finish(string pass, Function function, PassContext context)
    {
        PipelineOptions options = context.Options;
        if (options.Verify)
        {
            Verify(pass, function, context);
        }

        if (options.DumpAfter == pass)
        {
            options.Dump?.Invoke($"; {function.Module.Display(function.Global)} after {pass}\n{IrPrinter.ToText(function)}");
        }
    }

    private static void Verify(string pass, Function function, PassContext context)
    {
        VerifyGraph(pass, function, context);
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

    /// <summary>Whether the graph that is kept while the shape stays is the one that reading it again gives.</summary>
    private static void VerifyGraph(string pass, Function function, PassContext context)
    {
        context.BuildGraph(function);
        ControlFlowGraph fresh = new();
        fresh.Build(function);
        bool isSame = fresh.Order.SequenceEqual(context.Graph.Order);
        for (int i = 0; isSame && i < fresh.Count; i++)
        {
            BlockId block = fresh.Order[i];
            isSame = fresh.Predecessors(block).SequenceEqual(context.Graph.Predecessors(block));
        }

        if (!isSame)
        {
            throw new PassException(
                pass, function.Module.Display(function.Global), "edges changed and the function's shape did not");
        }
    }
}
