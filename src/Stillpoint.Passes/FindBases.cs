// SPDX-License-Identifier: MIT
// Finds, or makes, the base of every derived managed pointer.
// Requires: nothing. Leaves true: the text of the function, except for more block parameters, selects and operations on
// bases ("x.base"), and for copies of memory with managed pointers, which become loads and stores of their words.
// Complexity: linear, times the depth of loops through which pointers flow.
// Based on: the lattice of LLVM's RewriteStatepointsForGC (unknown, one base, conflict).
//
// A managed pointer (addrspace(1)) is derived when it may point into an object rather than at its start. What is loaded,
// passed in or returned is a base; so is null. An address computation with an offset is derived and has the base of what
// it starts from. A join (block parameter or select) is derived when an input is. When all its inputs have one base,
// that is its base; otherwise a second join of the inputs' bases is put beside it:
//
//     next(p: %q)              =>   next(p: %q, p.base: %q0)        where %q = getelementptr %q0, 8
//
// The base of a vector or aggregate is a value of the same type with the base of each managed pointer in its place: what
// takes it apart or puts it together is done once more on the bases (FindBases.Lifting.cs). Variables in memory have a
// second variable beside them that holds the bases (FindBases.Variables.cs).
using System;
using System.Collections.Generic;
using System.Text;
using Stillpoint.Analysis;
using Stillpoint.Core.Entities;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Passes;

/// <summary>Finds, or makes, the base of every derived managed pointer.</summary>
public sealed partial class FindBases
{
    // What stands for the base of a join while it is being found.
    private static readonly ValueId Unknown = new(-2);
    private static readonly ValueId Conflict = new(-3);

    private readonly ManagedTypes _types = new();
    private readonly List<ValueId> _joins = [];
    private readonly SecondaryMap<ValueId, bool> _isDerived = new(false);
    private readonly SecondaryMap<ValueId, ValueId> _base = new(Unknown);
    private readonly SecondaryMap<ValueId, bool> _isMade = new(false);
    private readonly List<ValueId> _derived = [];

    internal FindBases()
    {
    }

    /// <summary>Finds the bases; the result belongs to the context and holds until the next call.</summary>
    public static ManagedBases Run(Function function, PassContext context)
    {
        ArgumentNullException.ThrowIfNull(function);
        ArgumentNullException.ThrowIfNull(context);
        ManagedBases bases = context.Bases;
        bases.Clear();
        context.BaseFinder._types.Use(function.Module);
        if (context.BaseFinder.HasManaged(function))
        {
            context.BuildGraph(function);
            context.BaseFinder.Find(function, context.Graph, bases);
            if (bases.Refusal is null) context.BaseFinder.LendToNative(function, bases);
        }

        return bases;
    }

    private bool HasManaged(Function function)
    {
        if (!_types.Any)
        {
            return false;
        }

        foreach (ref readonly ValueRow row in function.Values.Rows)
        {
            if (_types.IsManaged(row.Type))
            {
                return true;
            }
        }

        foreach (Block block in function.Blocks)
        {
            foreach (Inst inst in block)
            {
                if (inst.Opcode == Opcode.Alloca && _types.IsManaged(new TypeId(inst.Row.Extra)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether an instruction computes addresses.</summary>
    private static bool IsAddress(Function function, InstId inst) =>
        function.Insts[inst].Opcode == Opcode.GetElementPtr || Effects.IntrinsicOf(function, inst) == Intrinsic.PtrMask;

    /// <summary>Whether the result may be another address than the operand; only for what has a base operand.</summary>
    private static bool IsOffset(Function function, InstId inst)
    {
        ref InstRow row = ref function.Insts[inst];
        if (row.Opcode != Opcode.GetElementPtr)
        {
            return Effects.IntrinsicOf(function, inst) == Intrinsic.PtrMask;
        }

        foreach (ValueId index in function.Operands(inst)[1..])
        {
            if (!IsZero(function, index))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsZero(Function function, ValueId value)
    {
        if (!function.TryGetConstant(value, out ConstantId constant))
        {
            return false;
        }

        ref readonly ConstantRow row = ref function.Module.Constants[constant];
        return row.Kind == ConstantKind.Zero
            || (row.Kind == ConstantKind.Integer && row.Integer == 0);
    }

    /// <summary>The operand that a result points into the same object as, or none.</summary>
    private static ValueId Origin(Function function, ValueId value)
    {
        ref ValueRow row = ref function.Values[value];
        if (row.Kind != ValueKind.Result)
        {
            return ValueId.None;
        }

        var inst = new InstId(row.Payload);
        switch (function.Insts[inst].Opcode)
        {
            case Opcode.GetElementPtr when function.TypeOf(function.Operands(inst)[0]) == row.Type:
            case Opcode.BitCast or Opcode.Freeze:
                return function.Operands(inst)[0];
            case Opcode.Call:
                return Effects.IntrinsicOf(function, inst) is Intrinsic.PtrMask or Intrinsic.LaunderInvariantGroup
                    or Intrinsic.StripInvariantGroup or Intrinsic.SsaCopy or Intrinsic.PtrAnnotation
                    ? function.Operands(inst)[1]
                    : ValueId.None;
            default:
                return ValueId.None;
        }
    }

    private void Find(Function function, ControlFlowGraph graph, ManagedBases bases)
    {
        SeparateMasked(function, graph);
        FindVariables(function, graph, bases);
        if (bases.Refusal is not null)
        {
            return;
        }

        _joins.Clear();
        _lifted.Clear();
        _loads.Clear();
        _derived.Clear();
        _isDerived.Clear();
        _base.Clear();
        _isMade.Clear();
        ListJoins(function, graph);
        bool changed;
        do
        {
            changed = MarkDerived(function, graph);
        }
        while (changed);
        do
        {
            changed = MeetJoins(function, graph);
        }
        while (changed);

        // Making instructions and parameters moves no row that is read: the lists are by id.
        int joins = _joins.Count;
        for (int i = 0; i < joins; i++)
        {
            if (_base[_joins[i]] == Conflict)
            {
                MakeJoin(function, _joins[i]);
            }
        }

        MakeLifted(function);
        MakeLoads(function);
        FillSelects(function);
        FillLifted(function);
        FillEdges(function, graph);
        MakeStores(function, graph);
        NameVariables(function, bases);
        foreach (ValueId value in _derived)
        {
            bases.Set(value, BaseOf(function, value));
        }
    }

    private void ListJoins(Function function, ControlFlowGraph graph)
    {
        foreach (BlockId block in graph.Order)
        {
            foreach (ValueId parameter in function.ParametersOf(block))
            {
                if (_types.HasReferences(function.TypeOf(parameter)))
                {
                    _joins.Add(parameter);
                }
            }

            foreach (Inst inst in function.View(block))
            {
                if (inst.Opcode == Opcode.Select && _types.HasReferences(inst.Type))
                {
                    _joins.Add(inst.Result);
                }
            }
        }
    }

    /// <summary>Marks what is derived, given the joins known to be so; true when a join was added.</summary>
    private bool MarkDerived(Function function, ControlFlowGraph graph)
    {
        bool changed = false;
        foreach (BlockId block in graph.Order)
        {
            foreach (ValueId parameter in function.ParametersOf(block))
            {
                if (_types.HasReferences(function.TypeOf(parameter)) && !_isDerived[parameter]
                    && AnyInput(function, graph, block, parameter))
                {
                    Mark(parameter);
                    changed = true;
                }
            }

            foreach (Inst inst in function.View(block))
            {
                if (inst.Opcode == Opcode.Store)
                {
                    changed |= MarkVariable(inst);
                }
                else if (!inst.Result.IsNone && _types.HasReferences(inst.Type) && !_isDerived[inst.Result]
                    && IsDerived(function, inst))
                {
                    Mark(inst.Result);
                    changed = true;
                }
            }
        }

        return changed;
    }

    private bool IsDerived(Function function, Inst inst)
    {
        ReadOnlySpan<ValueId> operands = inst.Operands;
        if (inst.Opcode == Opcode.Select)
        {
            return _isDerived[operands[1]] || _isDerived[operands[2]];
        }

        if (inst.Opcode == Opcode.Load)
        {
            return IsDerivedLoad(inst);
        }

        return Origin(function, inst.Result) is { IsNone: false } origin
            ? _isDerived[origin] || (IsAddress(function, inst.Id) && IsOffset(function, inst.Id))
            : IsDerivedLift(function, inst);
    }

    private void Mark(ValueId value)
    {
        _isDerived[value] = true;
        _derived.Add(value);
    }

    private bool AnyInput(Function function, ControlFlowGraph graph, BlockId block, ValueId parameter)
    {
        int position = function.ParametersOf(block).IndexOf(parameter);
        foreach (BlockId predecessor in graph.Predecessors(block))
        {
            foreach (EdgeRow edge in ControlFlowGraph.Successors(function, predecessor))
            {
                if (edge.Target == block && _isDerived[function.ArgumentsOf(edge)[position]])
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Lowers the base of each derived join to the meet of its inputs; true when one changed.</summary>
    private bool MeetJoins(Function function, ControlFlowGraph graph)
    {
        bool changed = false;
        foreach (ValueId join in _joins)
        {
            if (!_isDerived[join] || _base[join] == Conflict)
            {
                continue;
            }

            ValueId meet = Unknown;
            ref ValueRow row = ref function.Values[join];
            if (row.Kind == ValueKind.Result)
            {
                ReadOnlySpan<ValueId> operands = function.Operands(new InstId(row.Payload));
                meet = Meet(BaseOf(function, operands[1]), BaseOf(function, operands[2]));
            }
            else
            {
                var block = new BlockId(row.Payload);
                int position = function.ParametersOf(block).IndexOf(join);
                foreach (BlockId predecessor in graph.Predecessors(block))
                {
                    foreach (EdgeRow edge in ControlFlowGraph.Successors(function, predecessor))
                    {
                        if (edge.Target == block)
                        {
                            meet = Meet(meet, BaseOf(function, function.ArgumentsOf(edge)[position]));
                        }
                    }
                }
            }

            // Never from one base to another: each join changes at most twice.
            if (meet != _base[join])
            {
                _base[join] = _base[join] == Unknown ? meet : Conflict;
                changed = true;
            }
        }

        return changed;
    }

    /// <summary>A join in conflict stands for the base that it will get: by itself, distinct from every other.</summary>
    private ValueId BaseOf(Function function, ValueId value)
    {
        while (_isDerived[value])
        {
            if (Origin(function, value) is { IsNone: false } origin)
            {
                value = origin;
                continue;
            }

            ValueId known = _base[value];
            if (known == Unknown || known == Conflict)
            {
                return known == Unknown ? Unknown : value;
            }

            value = known;
        }

        return value;
    }

    private static ValueId Meet(ValueId a, ValueId b) => a == Unknown || a == b ? b : b == Unknown ? a : Conflict;

    private void MakeJoin(Function function, ValueId join)
    {
        ValueRow row = function.Values[join];
        ValueId made;
        if (row.Kind == ValueKind.BlockParameter)
        {
            made = function.AppendParameter(new BlockId(row.Payload), row.Type);
        }
        else
        {
            var select = new InstId(row.Payload);
            made = function.InsertValue(select, Opcode.Select, row.Type, function.Operands(select).ToArray());
        }

        NameBase(function, made, join);
        _base[join] = made;
        _isMade[join] = true;
    }

    private void FillSelects(Function function)
    {
        foreach (ValueId join in _joins)
        {
            if (_isMade[join] && function.Values[join].Kind == ValueKind.Result)
            {
                Span<ValueId> operands = function.Operands(new InstId(function.Values[_base[join]].Payload));
                operands[1] = BaseOf(function, operands[1]);
                operands[2] = BaseOf(function, operands[2]);
            }
        }
    }

    /// <summary>Appends the bases to the arguments, in the order in which the parameters were appended.</summary>
    private void FillEdges(Function function, ControlFlowGraph graph)
    {
        foreach (Block source in function.Blocks)
        {
            int edges = source.Last.IsNone ? 0 : function.EdgesOf(source.Last).Length;
            for (int i = 0; i < edges; i++)
            {
                EdgeRow edge = function.EdgesOf(source.Last)[i];
                for (int p = 0; p < edge.Arguments.Count; p++)
                {
                    if (_isMade[function.ParametersOf(edge.Target)[p]])
                    {
                        ValueId input = function.ArgumentsOf(edge)[p];
                        ValueId basis = graph.IsReachable(source.Id) ? BaseOf(function, input) : input;
                        function.AppendArgument(function.EdgeIdOf(source.Last, i), basis);
                    }
                }
            }
        }
    }

    /// <summary>Names the base of a value, which is a hold of the same variable.</summary>
    private static void NameBase(Function function, ValueId basis, ValueId value)
    {
        function.InheritVariable(basis, value);
        if (function.Values[value].Name is { IsNone: false } name)
        {
            NameTable names = function.Module.Names;
            function.SetName(basis, names.Intern(Encoding.UTF8.GetBytes(names.Text(name) + ".base")));
        }
    }
}
