// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using Stillpoint.Analysis;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;

namespace Stillpoint.Passes;

/// <content>
/// Managed pointers in variables (allocas). What other functions can see holds bases, as the heap does. A private
/// variable into which a derived pointer is stored has a second one beside it, and every access is made twice:
/// <code>
///     store %q, %a          =>   store %p, %a.base; store %q, %a           where %q = getelementptr %p, 8
///     %x = load %a          =>   %x.base = load %a.base; %x = load %a
/// </code>
/// The base goes first: then the word of the derived pointer is not read again before it is written too, so that it does
/// not matter what a collector makes of the old pointer with the new base.
/// </content>
public sealed partial class FindBases
{
    /// <summary>The address among the operands of stores and of fills, whose first one is the callee.</summary>
    private const int WrittenAddress = 1;

    private readonly VariableFinder _variables = new();
    private readonly List<ValueId> _loads = [];
    private readonly Dictionary<ValueId, ValueId> _twins = [];

    private void FindVariables(Function function, ControlFlowGraph graph, ManagedBases bases)
    {
        _twins.Clear();
        _variables.Run(function, graph, _types);
        bases.Refusal = _variables.Refusal;
    }

    /// <summary>A variable holds derived pointers from then on when one is stored into it; true if it did not before.</summary>
    private bool MarkVariable(Inst store)
    {
        if (!_isDerived[store.Operands[0]])
        {
            return false;
        }

        int variable = _variables.RootOf(store.Operands[1]);
        if (variable < 0 || _variables[variable].IsEscaped || _variables[variable].HoldsDerived)
        {
            return false;
        }

        _variables[variable].HoldsDerived = true;
        return true;
    }

    private bool IsDerivedLoad(Inst load)
    {
        int variable = _variables.RootOf(load.Operands[0]);
        if (variable < 0 || !_variables[variable].HoldsDerived)
        {
            return false;
        }

        _base[load.Result] = Conflict;
        _loads.Add(load.Result);
        return true;
    }

    private void MakeLoads(Function function)
    {
        foreach (ValueId value in _loads)
        {
            ValueRow row = function.Values[value];
            var load = new InstId(row.Payload);
            ValueId twin = TwinOf(function, function.Operands(load)[0]);
            ValueId basis = function.InsertValue(load, Opcode.Load, row.Type, [twin], function.Insts[load].Extra);
            NameBase(function, basis, value);
            _base[value] = basis;
        }
    }

    /// <summary>The address in the second variable of what an address names in the first.</summary>
    private ValueId TwinOf(Function function, ValueId address)
    {
        if (_twins.TryGetValue(address, out ValueId twin))
        {
            return twin;
        }

        // A chain of address computations; its length is bounded by the function, so it is followed without recursion.
        List<ValueId> chain = [];
        for (ValueId at = address; !_twins.ContainsKey(at);)
        {
            chain.Add(at);
            var inst = new InstId(function.Values[at].Payload);
            if (function.Insts[inst].Opcode == Opcode.Alloca)
            {
                break;
            }

            at = function.Operands(inst)[VariableFinder.AddressOperand(function, at)];
        }

        for (int i = chain.Count - 1; i >= 0; i--)
        {
            ValueRow row = function.Values[chain[i]];
            var inst = new InstId(row.Payload);
            InstRow made = function.Insts[inst];
            ValueId[] operands = function.Operands(inst).ToArray();
            if (made.Opcode != Opcode.Alloca)
            {
                int operand = VariableFinder.AddressOperand(function, chain[i]);
                operands[operand] = _twins[operands[operand]];
            }

            twin = function.InsertValue(inst, made.Opcode, row.Type, operands, made.Extra, made.Flags, made.Sub);
            NameBase(function, twin, chain[i]);
            _twins[chain[i]] = twin;
        }

        return _twins[address];
    }

    private void MakeStores(Function function, ControlFlowGraph graph)
    {
        if (!_variables.AnyDerived)
        {
            return;
        }

        foreach (BlockId block in graph.Order)
        {
            foreach (Inst inst in function.View(block))
            {
                bool isWrite = inst.Opcode == Opcode.Store || VariableFinder.IsFill(function, inst.Id);
                if (isWrite && _variables.RootOf(inst.Operands[WrittenAddress]) is >= 0 and int variable
                    && _variables[variable].HoldsDerived)
                {
                    MakeStore(function, inst.Id);
                }
            }
        }
    }

    /// <summary>Stores bases, and what else goes into the words of pointers (zeros), in the second variable too.</summary>
    private void MakeStore(Function function, InstId store)
    {
        InstRow row = function.Insts[store];
        ValueId[] operands = function.Operands(store).ToArray();
        operands[WrittenAddress] = TwinOf(function, operands[WrittenAddress]);
        if (row.Opcode == Opcode.Store && _types.HasReferences(function.TypeOf(operands[0])))
        {
            operands[0] = BaseOf(function, operands[0]);
        }

        InstId made = function.MakeInst(row.Opcode, operands, row.Extra, row.Flags, row.Sub);
        function.InsertBefore(store, made);
        function.Locations[made] = function.Locations[store];
        function.SourceOffsets[made] = function.SourceOffsets[store];
    }

    /// <summary>Tells the code generator which words of the frame hold what.</summary>
    private void NameVariables(Function function, ManagedBases bases)
    {
        for (int i = 0; i < _variables.Count; i++)
        {
            VariableFinder.Variable variable = _variables[i];
            if (variable.Words.Count == 0)
            {
                continue;
            }

            InstId twin = InstId.None;
            if (variable.HoldsDerived && _twins.TryGetValue(function.Result(variable.Alloca), out ValueId made))
            {
                twin = new InstId(function.Values[made].Payload);
                bases.Add(twin, new ManagedVariable(variable.Words.FindAll(static word => !word.IsTagged), InstId.None));
            }

            bases.Add(variable.Alloca, new ManagedVariable([.. variable.Words], twin));
        }
    }
}
