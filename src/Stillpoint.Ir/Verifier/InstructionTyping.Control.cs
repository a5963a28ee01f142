// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Verifier;

/// <content>Terminators and their edges.</content>
internal sealed partial class InstructionTyping
{
    private int[] _caseNumbers = [];

    private VerifierRule Terminator(Function function, InstId inst)
    {
        ref InstRow row = ref function.Insts[inst];
        switch (row.Opcode)
        {
            case Opcode.Ret:
                TypeId wanted = _types[module.Globals[function.Global].ValueType].Element;
                TypeId given = row.OperandCount == 0 ? TypeId.Void : function.TypeOf(row.A);
                return given == wanted ? VerifierRule.None : VerifierRule.ReturnType;
            case Opcode.Unreachable:
                return VerifierRule.None;
        }

        if ((uint)row.Extra >= (uint)function.Targets.Count)
        {
            return VerifierRule.EdgeTarget;
        }

        int edges = function.Targets[new TargetsId(row.Extra)].EdgeCount;
        VerifierRule rule = row.Opcode switch
        {
            Opcode.Br => edges == 1 ? VerifierRule.None : VerifierRule.EdgeTarget,
            Opcode.CondBr => function.TypeOf(row.A) != TypeId.I1 ? VerifierRule.BranchCondition
                : edges == 2 ? VerifierRule.None : VerifierRule.EdgeTarget,
            Opcode.IndirectBr => function.TypeOf(row.A) == TypeId.Ptr ? VerifierRule.None : VerifierRule.IndirectBranch,
            _ => edges >= 1 ? SwitchCases(function, inst, function.TypeOf(row.A), edges - 1) : VerifierRule.EdgeTarget,
        };
        return rule == VerifierRule.None ? Edges(function, inst) : rule;
    }

    private static VerifierRule Edges(Function function, InstId inst)
    {
        foreach (ref readonly EdgeRow edge in function.EdgesOf(inst))
        {
            if ((uint)edge.Target.Index >= (uint)function.BlockCount)
            {
                return VerifierRule.EdgeTarget;
            }

            ReadOnlySpan<ValueId> arguments = function.ArgumentsOf(edge);
            ReadOnlySpan<ValueId> parameters = function.ParametersOf(edge.Target);
            if (arguments.Length != parameters.Length)
            {
                return VerifierRule.EdgeArguments;
            }

            for (int i = 0; i < arguments.Length; i++)
            {
                if (function.TypeOf(arguments[i]) != function.TypeOf(parameters[i]))
                {
                    return VerifierRule.EdgeArguments;
                }
            }
        }

        return VerifierRule.None;
    }

    private VerifierRule SwitchCases(Function function, InstId inst, TypeId type, int count)
    {
        ReadOnlySpan<ConstantId> cases = function.CasesOf(inst);
        if (_types[type].Kind != TypeKind.Integer || cases.Length != count)
        {
            return VerifierRule.SwitchType;
        }

        if (_caseNumbers.Length < cases.Length)
        {
            _caseNumbers = new int[Math.Max(16, 2 * cases.Length)];
        }

        Span<int> numbers = _caseNumbers.AsSpan(0, cases.Length);
        for (int i = 0; i < cases.Length; i++)
        {
            numbers[i] = cases[i].Index;
            if ((uint)cases[i].Index >= (uint)module.Constants.Count || module.Constants[cases[i]].Type != type
                || module.Constants[cases[i]].Kind != ConstantKind.Integer)
            {
                return VerifierRule.SwitchType;
            }
        }

        // Equal constants have equal ids, so distinct ids are distinct cases.
        numbers.Sort();
        for (int i = 1; i < numbers.Length; i++)
        {
            if (numbers[i] == numbers[i - 1])
            {
                return VerifierRule.SwitchCases;
            }
        }

        return VerifierRule.None;
    }
}
