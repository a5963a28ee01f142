// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using Stillpoint.Analysis;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Passes;

/// <summary>
/// Optimizers copy a word of any meaning as an integer. Where such an integer is only loaded and stored, and one of its
/// places is a managed word of a variable, it is loaded and stored as what it is.
/// </summary>
internal sealed class WordRetyper
{
    private readonly Dictionary<ValueId, TypeId> _candidates = [];
    private readonly HashSet<ValueId> _otherUses = [];

    public void Run(VariableFinder variables, Function function, ControlFlowGraph graph, ManagedTypes types)
    {
        _candidates.Clear();
        _otherUses.Clear();
        foreach (BlockId block in graph.Order)
        {
            foreach (Inst inst in function.View(block))
            {
                Visit(variables, function, inst);
            }
        }

        foreach ((ValueId value, TypeId type) in _candidates)
        {
            if (!_otherUses.Contains(value))
            {
                function.Values[value].Type = type;
            }
        }
    }

    private void Visit(VariableFinder variables, Function function, Inst inst)
    {
        bool isStore = inst.Opcode == Opcode.Store;
        for (int i = 0; i < inst.Operands.Length; i++)
        {
            if (!isStore || i != 0 || function.AccessOf(inst.Id).IsAtomic)
            {
                _otherUses.Add(inst.Operands[i]);
            }
        }

        foreach (EdgeRow edge in inst.Edges)
        {
            foreach (ValueId argument in function.ArgumentsOf(edge))
            {
                _otherUses.Add(argument);
            }
        }

        if (isStore && IsLoad(function, inst.Operands[0]) && TypeAt(variables, function, inst.Operands[1]) is { } stored)
        {
            _candidates[inst.Operands[0]] = stored;
        }
        else if (IsLoad(function, inst.Result) && TypeAt(variables, function, inst.Operands[0]) is { } loaded)
        {
            _candidates[inst.Result] = loaded;
        }
    }

    private static bool IsLoad(Function function, ValueId value)
    {
        if (value.IsNone || function.TypeOf(value) != TypeId.I64 || function.Values[value].Kind != ValueKind.Result)
        {
            return false;
        }

        InstId inst = new(function.Values[value].Payload);
        return function.Insts[inst].Opcode == Opcode.Load && !function.AccessOf(inst).IsAtomic;
    }

    private static TypeId? TypeAt(VariableFinder variables, Function function, ValueId address)
    {
        if (!variables.TryGetPlace(address, out VariableFinder.Variable variable, out long offset))
        {
            return null;
        }

        foreach (ManagedWord word in variable.Words)
        {
            if (word.Offset == offset)
            {
                return function.Module.Types.Pointer(word.IsTagged ? 2 : 1);
            }
        }

        return null;
    }
}
