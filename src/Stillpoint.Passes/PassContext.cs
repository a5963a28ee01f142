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

    /// <summary>The rewrite that took the last of the fuel, or null while there is some.</summary>
    public PassStep? LastStep { get; private set; }

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

    internal ReduceAddresses AddressReducer { get; } = new();

    internal RotateLoops Rotator { get; } = new();

    internal RemoveDeadCode DeadCode { get; } = new();

    internal PromoteMemory Promoter { get; } = new();

    internal SimplifyCfg CfgSimplifier { get; } = new();

    internal Inline Inliner { get; } = new();

    internal FindBases BaseFinder { get; } = new();

    /// <summary>The function that is worked on, as messages name it.</summary>
    internal string FunctionName => _function is { } function ? function.Module.Display(function.Global) : "(none)";

    /// <summary>Whether there is fuel: for a rewrite that is known only when it is made. It counts then.</summary>
    internal bool HasFuel => Steps < Options.Fuel;

    /// <summary>Begins the run of a pass over a function, which is a step as well; false if there is no fuel for it.</summary>
    /// <remarks>
    /// A pass does more than its rewrites: it makes preheaders, removes what became dead. So without fuel nothing happens
    /// at all. That a pass runs is no change yet.
    /// </remarks>
    internal bool StartPass(string pass, Function function)
    {
        Enter(pass, function);
        return Take("start: preheaders, what is dead or unreachable", null);
    }

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
        bool isGranted = Take(what, inst);
        Changes += isGranted ? 1 : 0;
        return isGranted;
    }

    private bool Take(string what, InstId? inst)
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
