// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using Stillpoint.Analysis;
using Stillpoint.Ir.Functions;
using Stillpoint.Passes.Rules;

namespace Stillpoint.Passes;

/// <summary>What passes share and reuse between functions: analyses, tables, fuel. One for each compiling thread.</summary>
public sealed class PassContext
{
    private readonly List<InstId> _removed = [];
    private Function? _removedOf;
    private Function? _clean;
    private long _cleanChanges;

    /// <summary>Makes a context.</summary>
    /// <param name="options">What the pipeline does besides.</param>
    public PassContext(PipelineOptions? options = null)
    {
        Options = options ?? PipelineOptions.Default;
        Meter = new PassMeter(Options);
    }

    /// <summary>What the pipeline does besides.</summary>
    public PipelineOptions Options { get; }

    /// <summary>Rewrites made so far; with <see cref="PipelineOptions.Fuel"/> a bisection finds a wrong one.</summary>
    public long Steps { get; private set; }

    /// <summary>What each pass took, in the order of the first run.</summary>
    public IReadOnlyDictionary<string, PassCost> Costs => Meter.Costs;

    internal PassMeter Meter { get; }

    /// <summary>Changes with everything that passes change; a pass that leaves it alone changed nothing.</summary>
    internal long Changes { get; private set; }

    internal PassHistory History { get; } = new();

    internal ControlFlowGraph Graph { get; } = new();

    internal DominatorTree Dominators { get; } = new();

    internal LoopForest Loops { get; } = new();

    internal ReplacementMap Replacements { get; } = new();

    internal ManagedBases Bases { get; } = new();

    internal AddressTakenBlocks AddressTaken { get; } = new();

    internal Simplify Simplifier { get; } = new();

    internal NumberValues Numberer { get; } = new();

    internal HoistInvariants Hoister { get; } = new();

    internal WidenInductions Widener { get; } = new();

    internal RotateLoops Rotator { get; } = new();

    internal RemoveDeadCode DeadCode { get; } = new();

    internal PromoteMemory Promoter { get; } = new();

    internal SimplifyCfg CfgSimplifier { get; } = new();

    internal Inline Inliner { get; } = new();

    internal FindBases BaseFinder { get; } = new();

    /// <summary>Whether one more rewrite may be made; counts it.</summary>
    public bool Step()
    {
        if (Steps >= Options.Fuel)
        {
            return false;
        }

        Steps++;
        Changes++;
        return true;
    }

    /// <summary>Takes note of a change that is no rewrite to bisect.</summary>
    internal void NoteChange() => Changes++;

    /// <summary>Takes an instruction out of its block; its row is used again after <see cref="Finish"/>.</summary>
    internal void Remove(Function function, InstId inst)
    {
        if (_removedOf != function)
        {
            _removed.Clear();
            _removedOf = function;
        }

        function.Remove(inst);
        _removed.Add(inst);
    }

    /// <summary>Rewrites all uses by <see cref="Replacements"/>, which are cleared, and removes what is dead.</summary>
    internal void Finish(Function function)
    {
        if (DeadCode.Remove(function, this))
        {
            NoteChange();
        }

        if (_removedOf == function)
        {
            foreach (InstId inst in _removed)
            {
                function.Recycle(inst);
            }

            _removed.Clear();
        }

        _clean = function;
        _cleanChanges = Changes;
    }

    /// <summary>Whether nothing changed since what is dead was removed from the function.</summary>
    internal bool IsClean(Function function) => _clean == function && _cleanChanges == Changes;

    internal void BuildGraph(Function function) => Graph.Build(function);

    internal void BuildDominators(Function function)
    {
        Graph.Build(function);
        Dominators.Build(Graph);
    }

    /// <summary>Finds the loops; the dominators too, where there are any.</summary>
    internal void BuildLoops(Function function)
    {
        Graph.Build(function);
        Loops.Build(Graph, Dominators);
    }
}
