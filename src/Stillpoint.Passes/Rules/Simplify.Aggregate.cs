// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;

namespace Stillpoint.Passes.Rules;

/// <content>Vectors and aggregates that are put together and taken apart.</content>
internal sealed partial class Simplify
{
    /// <summary>How many insertions a rule looks through.</summary>
    private const int MaxInsertions = 16;

    /// <summary>(insertelement v, x, i)[i] == x; (insertelement v, x, j)[i] == v[i]</summary>
    private ValueId ExtractElement(InstId inst)
    {
        ValueId vector = Operand(inst, 0);
        ValueId index = Operand(inst, 1);
        if (!IsConstant(index, out UInt128 wanted)
            || wanted >= (UInt128)_function.Module.Types[_function.TypeOf(vector)].Length)
        {
            return ValueId.None;
        }

        for (int i = 0; i < MaxInsertions && DefinedBy(vector, Opcode.InsertElement, out InstId insertion); i++)
        {
            if (!IsConstant(Operand(insertion, 2), out UInt128 at))
            {
                break;
            }

            if (at == wanted)
            {
                return Operand(insertion, 1);
            }

            if (at >= (UInt128)_function.Module.Types[_function.TypeOf(vector)].Length)
            {
                break;
            }

            vector = Operand(insertion, 0);
        }

        return vector == Operand(inst, 0) ? ValueId.None : InPlace(inst, Opcode.ExtractElement, [vector, index]);
    }

    /// <summary>(insertvalue a, x, i).i == x; (insertvalue a, x, j).i == a.i</summary>
    private ValueId ExtractValue(InstId inst)
    {
        ValueId aggregate = Operand(inst, 0);
        ReadOnlySpan<int> path = _function.NumbersOf(inst);
        for (int i = 0; i < MaxInsertions && DefinedBy(aggregate, Opcode.InsertValue, out InstId insertion); i++)
        {
            ReadOnlySpan<int> at = _function.NumbersOf(insertion);
            if (at.SequenceEqual(path))
            {
                return Operand(insertion, 1);
            }

            if (at.StartsWith(path) || path.StartsWith(at))
            {
                break;
            }

            aggregate = Operand(insertion, 0);
        }

        if (aggregate == Operand(inst, 0))
        {
            return ValueId.None;
        }

        _function.Operands(inst)[0] = aggregate;
        _inPlace = true;
        return ValueId.None;
    }
}
