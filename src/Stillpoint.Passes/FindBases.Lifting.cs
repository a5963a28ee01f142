// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.Analysis;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Passes;

/// <content>
/// Operations that take vectors and aggregates apart or put them together. The base of a result is the same operation on
/// the bases of the operands:
/// <code>
///     %v = insertvalue %u, %q, 0   =>   %v.base = insertvalue %u.base, %p, 0     where %q = getelementptr %p, 8
/// </code>
/// </content>
public sealed partial class FindBases
{
    private readonly List<ValueId> _lifted = [];

    private static bool IsLifted(Function function, InstId inst) => function.Insts[inst].Opcode switch
    {
        Opcode.ExtractValue or Opcode.InsertValue or Opcode.ExtractElement or Opcode.InsertElement
            or Opcode.ShuffleVector => true,

        // One pointer and many indices; with many pointers the base is that of the operand.
        Opcode.GetElementPtr => true,
        Opcode.Call => Effects.IntrinsicOf(function, inst)
            is Intrinsic.VectorInsert or Intrinsic.VectorExtract or Intrinsic.VectorReverse,
        _ => false,
    };

    private bool IsDerivedLift(Function function, Inst inst)
    {
        if (!IsLifted(function, inst.Id))
        {
            return false;
        }

        bool isDerived = inst.Opcode == Opcode.GetElementPtr && IsOffset(function, inst.Id);
        foreach (ValueId operand in inst.Operands)
        {
            isDerived |= _isDerived[operand];
        }

        if (isDerived)
        {
            _base[inst.Result] = Conflict;
            _lifted.Add(inst.Result);
        }

        return isDerived;
    }

    private void MakeLifted(Function function)
    {
        foreach (ValueId value in _lifted)
        {
            ValueRow row = function.Values[value];
            var inst = new InstId(row.Payload);
            InstRow made = function.Insts[inst];
            ValueId[] operands = function.Operands(inst).ToArray();
            if (made.Opcode == Opcode.GetElementPtr)
            {
                // The same pointer in every lane.
                TypeId indices = function.Module.Types.WithScalar(row.Type, TypeId.I64);
                ConstantId zeros = function.Module.Constants.Simple(ConstantKind.Zero, indices);
                operands = [operands[0], function.Constant(zeros)];
                made.Extra = TypeId.I8.Index;
            }

            ValueId basis = function.InsertValue(inst, made.Opcode, row.Type, operands, made.Extra, sub: made.Sub);
            NameBase(function, basis, value);
            _base[value] = basis;
        }
    }

    private void FillLifted(Function function)
    {
        foreach (ValueId value in _lifted)
        {
            Span<ValueId> operands = function.Operands(new InstId(function.Values[_base[value]].Payload));
            for (int i = 0; i < operands.Length; i++)
            {
                if (_types.HasReferences(function.TypeOf(operands[i])))
                {
                    operands[i] = BaseOf(function, operands[i]);
                }
            }
        }
    }

    /// <summary>
    /// Lanes that a masked load leaves out come from another vector, whose pointers may be derived, while what is loaded
    /// are bases: the choice is made a select of its own.
    /// </summary>
    private void SeparateMasked(Function function, ControlFlowGraph graph)
    {
        foreach (BlockId block in graph.Order)
        {
            foreach (Inst inst in function.View(block))
            {
                if (inst.Opcode != Opcode.Call || !_types.HasReferences(inst.Type)
                    || Effects.IntrinsicOf(function, inst.Id) is not (Intrinsic.MaskedLoad or Intrinsic.MaskedGather)
                    || function.TryGetConstant(inst.Operands[4], out _))
                {
                    continue;
                }

                ValueId[] operands = inst.Operands.ToArray();
                ValueId otherwise = operands[4];
                operands[4] = function.Constant(function.Module.Constants.Simple(ConstantKind.Zero, inst.Type));
                ValueId loaded = function.InsertValue(inst.Id, Opcode.Call, inst.Type, operands, inst.Row.Extra);
                function.Replace(inst.Id, Opcode.Select, [operands[3], loaded, otherwise]);
            }
        }
    }
}
