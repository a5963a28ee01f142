// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using Stillpoint.Analysis;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Text;
using Stillpoint.Passes.Rules;

namespace Stillpoint.Passes;

/// <summary>What passes share and reuse between functions: analyses, tables, fuel. One for each compiling thread.</summary>
public sealed class PassContext
{
    private string _pass = "";
    private Function? _function;

    /// <summary>Makes a context.</summary>
    /// <param name="options">What the pipeline does besides.</param>
    public PassContext(PipelineOptions? options = null) => Options = options ?? PipelineOptions.Default;

    /// <summary>What the pipeline does besides.</summary>
    public PipelineOptions Options { get; }

    /// <summary>Rewrites made so far; with <see cref="PipelineOptions.Fuel"/> a bisection finds a wrong one.</summary>
    public long Steps { get; private set; }

    /// <summary>The rewrite that took the last of the fuel, or null while there is some.</summary>
    public PassStep? LastStep { get; private set; }

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

    /// <summary>The function that is worked on, as messages name it.</summary>
    internal string FunctionName => _function is { } function ? function.Module.Display(function.Global) : "(none)";

    /// <summary>Whether there is fuel: for a rewrite that is known only when it is made. It counts then.</summary>
    internal bool HasFuel => Steps < Options.Fuel;

    /// <summary>Names the pass and the function that the next steps belong to.</summary>
    internal void Enter(string pass, Function function)
    {
        _pass = pass;
        _function = function;
    }

    /// <summary>Whether one more rewrite may be made; counts it.</summary>
    /// <param name="what">The rewrite in words.</param>
    /// <param name="inst">The instruction that it is about, as it is at this moment, if there is one.</param>
    internal bool Step(string what, InstId? inst = null)
    {
        if (Steps >= Options.Fuel)
        {
            return false;
        }

        Steps++;
        if (Steps == Options.Fuel)
        {
            LastStep = Describe(what, inst);
        }

        return true;
    }

    /// <remarks>Called once in a run of the pipeline, so that it may print an instruction.</remarks>
    private PassStep Describe(string what, InstId? inst)
    {
        Function function = _function!;
        string text = inst is { IsNone: false } id
            ? IrPrinter.PrintInstruction(function, id).Trim().ReplaceLineEndings(" ")
            : "";
        string opcode = inst is { IsNone: false } known ? " " + OpcodeTable.Facts(function.Insts[known].Opcode).Mnemonic : "";
        return new PassStep(Steps, _pass, FunctionName, what + opcode, text);
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
