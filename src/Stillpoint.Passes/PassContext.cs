// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using Stillpoint.Analysis;
using Stillpoint.Ir.Functions;
using Stillpoint.Passes.Rules;

namespace Stillpoint.Passes;

/// <summary>What passes share and reuse between functions: analyses, tables, fuel. One for each compiling thread.</summary>
public sealed class PassContext
{
    /// <summary>Makes a context.</summary>
    /// <param name="options">What the pipeline does besides.</param>
    public PassContext(PipelineOptions? options = null) => Options = options ?? PipelineOptions.Default;

    /// <summary>What the pipeline does besides.</summary>
    public PipelineOptions Options { get; }

    /// <summary>Rewrites made so far; with <see cref="PipelineOptions.Fuel"/> a bisection finds a wrong one.</summary>
    public long Steps { get; private set; }

    /// <summary>Seconds spent in each pass, in the order of the first run.</summary>
    public Dictionary<string, double> Seconds { get; } = [];

    internal ControlFlowGraph Graph { get; } = new();

    internal DominatorTree Dominators { get; } = new();

    internal LoopForest Loops { get; } = new();

    internal ReplacementMap Replacements { get; } = new();

    internal UseCounts Uses { get; } = new();

    internal ManagedBases Bases { get; } = new();

    internal AddressTakenBlocks AddressTaken { get; } = new();

    internal Simplify Simplifier { get; } = new();

    internal NumberValues Numberer { get; } = new();

    internal HoistInvariants Hoister { get; } = new();

    internal WidenInductions Widener { get; } = new();

    internal ReduceAddresses AddressReducer { get; } = new();

    internal RotateLoops Rotator { get; } = new();

    internal RemoveDeadCode DeadCode { get; } = new();

    internal PromoteMemory Promoter { get; } = new();

    internal SimplifyCfg CfgSimplifier { get; } = new();

    internal FindBases BaseFinder { get; } = new();

    /// <summary>Whether one more rewrite may be made; counts it.</summary>
    public bool Step()
    {
        if (Steps >= Options.Fuel)
        {
            return false;
        }

        Steps++;
        return true;
    }

    internal void BuildGraph(Function function) => Graph.Build(function);

    internal void BuildDominators(Function function)
    {
        Graph.Build(function);
        Dominators.Build(Graph);
    }

    internal void BuildLoops(Function function)
    {
        BuildDominators(function);
        Loops.Build(Graph, Dominators);
    }
}
