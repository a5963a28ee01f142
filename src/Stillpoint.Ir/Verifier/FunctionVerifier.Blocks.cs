// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Core.Entities;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Ir.Verifier;

/// <content>The second walk: instructions, uses, edges.</content>
internal sealed partial class FunctionVerifier
{
    private void CheckBlock(BlockId block)
    {
        ref BlockRow row = ref _function.BlockRows[block];
        bool isEntry = block == _function.EntryBlock;
        if (isEntry && row.Parameters.Count != 0)
        {
            AddForBlock(VerifierRule.EntryBlock, block);
        }

        if (row.Last.IsNone)
        {
            AddForBlock(VerifierRule.BlockEnd, block);
            return;
        }

        int position = _blockPositions[block.Index];
        for (InstId inst = row.First; !inst.IsNone; inst = _function.Link(inst).Next)
        {
            CheckInstruction(inst, block, ++position, inst == row.Last);
        }
    }

    private void CheckInstruction(InstId inst, BlockId block, int position, bool isLast)
    {
        ref InstRow row = ref _function.Insts[inst];
        if (row.Opcode.IsTerminator() != isLast)
        {
            _report.Add(VerifierRule.BlockEnd, _function, inst);
        }

        if (!CheckUses(inst, _function.Operands(inst), block, position, row.Opcode == Opcode.Call)
            || (row.Opcode is >= Opcode.Br and <= Opcode.IndirectBr && !CheckEdges(inst, block, position)))
        {
            return;
        }

        ValueId result = _function.Result(inst);
        bool hasResult = (uint)result.Index < (uint)_function.ValueCount;
        TypeId declared = hasResult ? _function.TypeOf(result) : TypeId.Void;
        VerifierRule rule = _typing.Check(_function, inst, declared, out TypeId given);
        if (rule == VerifierRule.None && (given != declared || hasResult == (given == TypeId.Void)))
        {
            rule = VerifierRule.ResultType;
        }

        if (rule == VerifierRule.None && row.Opcode == Opcode.Call)
        {
            rule = CheckCallPlace(inst, result);
        }

        if (rule == VerifierRule.None
            && (uint)(_function.Locations[inst].Index + 1) > (uint)_module.Debug.Locations.Count)
        {
            rule = VerifierRule.DebugLocation;
        }

        if (rule != VerifierRule.None)
        {
            _report.Add(rule, _function, inst, Detail(rule, inst, given));
        }
    }

    /// <summary>
    /// Checks that operands exist and are defined before; false when typing would read what is not there.
    /// </summary>
    private bool CheckUses(InstId inst, ReadOnlySpan<ValueId> values, BlockId block, int position, bool isCall)
    {
        bool exist = true;
        for (int i = 0; i < values.Length; i++)
        {
            ValueId value = values[i];
            int defined = (uint)value.Index < (uint)_function.ValueCount
                ? _definitions[value.Index].Position
                : Undefined;
            if (defined >= 0)
            {
                if (!IsDefinedBefore(_definitions[value.Index], block, position))
                {
                    _report.Add(VerifierRule.Dominance, _function, inst, InstructionText.Of(_function, value));
                }
            }
            else if (defined != Anywhere)
            {
                exist &= CheckSpecial(inst, value, defined, isCall && i == 0);
            }
        }

        return exist;
    }

    private bool CheckSpecial(InstId inst, ValueId value, int position, bool isCallee)
    {
        switch (position)
        {
            case OnlyCallee when isCallee:
                return true;
            case OnlyCallee:
                _report.Add(VerifierRule.IntrinsicAddress, _function, inst, InstructionText.Of(_function, value));
                return true;
            case BadConstant:
                int constant = _function.Values[value].Payload;
                _faults!.MarkReported(constant);
                _report.Add(_faults[constant], _function, inst, InstructionText.Of(_function, value));
                return true;
            default:
                _report.Add(VerifierRule.OperandExists, _function, inst);
                return false;
        }
    }

    private bool IsDefinedBefore(in Definition definition, BlockId block, int position)
    {
        if (definition.Block == block.Index)
        {
            return definition.Position < position || !IsReachable(block);
        }

        BlockId above = new(definition.Block);
        return above == _function.EntryBlock || !IsReachable(block)
            || (IsReachable(above) && _dominance.Dominates(above, block));
    }

    private bool IsReachable(BlockId block)
    {
        if (!_hasDominance)
        {
            _dominance.Build(_function);
            _hasDominance = true;
        }

        return _dominance.IsReachable(block);
    }

    /// <summary>Arguments of edges are used at the end of the block that passes them.</summary>
    private bool CheckEdges(InstId inst, BlockId block, int position)
    {
        bool exist = true;
        if ((uint)_function.Insts[inst].Extra >= (uint)_function.Targets.Count)
        {
            return true;
        }

        foreach (ref readonly EdgeRow edge in _function.EdgesOf(inst))
        {
            exist &= CheckUses(inst, _function.ArgumentsOf(edge), block, position, isCall: false);
            if ((uint)edge.Target.Index >= (uint)_function.BlockCount || _blockPositions[edge.Target.Index] < 0)
            {
                _report.Add(VerifierRule.EdgeTarget, _function, inst);
                return false;
            }

            if (edge.Target == _function.EntryBlock)
            {
                _report.Add(VerifierRule.EntryBlock, _function, inst);
            }

            if (edge.Arguments.Count != 0 && !AgreesWithOthers(inst, edge))
            {
                _report.Add(VerifierRule.EdgesAgree, _function, inst);
            }
        }

        return exist;
    }

    /// <summary>
    /// Compares with an earlier edge of the same terminator to the same block: one phi entry stands for both.
    /// </summary>
    private bool AgreesWithOthers(InstId inst, in EdgeRow edge)
    {
        ref (InstId From, ListRange Arguments) seen = ref _edgeSeen[edge.Target.Index];
        bool agrees = seen.From != inst || _function.ArgumentsOf(edge)
            .SequenceEqual(_function.ArgumentsOf(new EdgeRow(edge.Target, seen.Arguments)));
        seen = (inst, edge.Arguments);
        return agrees;
    }

    /// <summary>What a call demands of its surroundings.</summary>
    private VerifierRule CheckCallPlace(InstId inst, ValueId result)
    {
        ref CallSiteRow site = ref _function.CallSiteOf(inst);
        VerifierRule rule = _attributes.Check(site.Attributes, site.FunctionType);
        if (rule != VerifierRule.None)
        {
            return rule;
        }

        GlobalRow caller = _module.Globals[_function.Global];
        if (site.Tail == TailCallKind.MustTail)
        {
            return !IsFollowedByReturn(inst, result) ? VerifierRule.MustTailPlace
                : site.FunctionType != caller.ValueType || site.CallingConvention != caller.CallingConvention
                    ? VerifierRule.MustTailSignature
                    : VerifierRule.None;
        }

        bool isDeoptimize = _typing.IntrinsicOf(_function, inst) == Intrinsic.Deoptimize;
        return isDeoptimize && !IsFollowedByReturn(inst, result) ? VerifierRule.DeoptimizePlace : VerifierRule.None;
    }

    private bool IsFollowedByReturn(InstId inst, ValueId result)
    {
        InstId next = _function.Link(inst).Next;
        if (next.IsNone || _function.Insts[next].Opcode != Opcode.Ret)
        {
            return false;
        }

        ReadOnlySpan<ValueId> returned = _function.Operands(next);
        return returned.IsEmpty ? result.IsNone : returned[0] == result;
    }

    /// <summary>What a message should say beyond the instruction, or null.</summary>
    private string? Detail(VerifierRule rule, InstId inst, TypeId given) => rule switch
    {
        VerifierRule.ResultType => $"gives {TypeText.Of(_module, given)}",
        VerifierRule.ReturnType => "the function's type is "
            + TypeText.Of(_module, _module.Globals[_function.Global].ValueType),
        VerifierRule.CallArguments or VerifierRule.IntrinsicCall =>
            $"the function type is {TypeText.Of(_module, _function.CallSiteOf(inst).FunctionType)}",
        _ => null,
    };
}
