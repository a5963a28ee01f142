// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.Ir.Opcodes;
using Xunit;

namespace Stillpoint.Ir.Tests.Opcodes;

public sealed class OpcodeTableTests
{
    [Fact]
    public void Rows_are_in_the_order_of_the_enum()
    {
        Opcode[] opcodes = Enum.GetValues<Opcode>();
        Assert.Equal(opcodes.Length, OpcodeTable.Rows.Length);
        foreach (Opcode opcode in opcodes)
        {
            Assert.Equal(opcode, opcode.Facts().Opcode);
        }
    }

    [Fact]
    public void Mnemonics_are_the_names_in_lower_case()
    {
        foreach (ref readonly OpcodeFacts facts in OpcodeTable.Rows)
        {
            string expected = facts.Opcode switch
            {
                Opcode.CondBr => "br",
                Opcode.VaArg => "va_arg",
                _ => facts.Opcode.ToString().ToLowerInvariant(),
            };
            Assert.Equal(expected, facts.Mnemonic);
        }
    }

    [Fact]
    public void Terminators_are_those_of_the_shape()
    {
        foreach (ref readonly OpcodeFacts facts in OpcodeTable.Rows)
        {
            Assert.Equal(facts.Shape == OpcodeShape.Terminator, facts.Opcode.IsTerminator());
        }
    }

    [Fact]
    public void Operand_counts_fit_the_shapes()
    {
        Dictionary<OpcodeShape, int> counts = new()
        {
            [OpcodeShape.Unary] = 1,
            [OpcodeShape.Binary] = 2,
            [OpcodeShape.Cast] = 1,
            [OpcodeShape.Compare] = 2,
        };
        foreach (ref readonly OpcodeFacts facts in OpcodeTable.Rows)
        {
            Assert.Equal(counts.GetValueOrDefault(facts.Shape, facts.OperandCount), facts.OperandCount);
        }
    }

    [Fact]
    public void Float_predicates_are_sets_of_outcomes()
    {
        Assert.Equal((FloatPredicate)(1 | 2 | 4), FloatPredicate.Ord);
        Assert.Equal((FloatPredicate)8, FloatPredicate.Uno);
        Assert.Equal((FloatPredicate)(1 | 8), FloatPredicate.Ueq);
        Assert.Equal((FloatPredicate)(2 | 4 | 8), FloatPredicate.Une);
        Assert.Equal((FloatPredicate)(1 | 2), FloatPredicate.Oge);
        Assert.Equal((FloatPredicate)15, FloatPredicate.True);
    }
}
