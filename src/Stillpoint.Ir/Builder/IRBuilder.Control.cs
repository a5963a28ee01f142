// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;
using Stillpoint.Ir.Verifier;

namespace Stillpoint.Ir.Builder;

/// <content>Terminators.</content>
public sealed partial class IRBuilder
{
    /// <summary>Returns a value.</summary>
    /// <exception cref="IrTypeException">The function's result has another type.</exception>
    public void Ret(ValueId value) => Emit(Opcode.Ret, [value]);

    /// <summary>Returns from a function whose result is void.</summary>
    public void RetVoid() => Emit(Opcode.Ret, []);

    /// <summary>Goes to a block.</summary>
    /// <exception cref="IrTypeException">The arguments are not those that the block's parameters want.</exception>
    public void Br(BlockTarget target) => Branch(Opcode.Br, [], [target]);

    /// <summary>Goes to one of two blocks by an i1.</summary>
    public void CondBr(ValueId condition, BlockTarget whenTrue, BlockTarget whenFalse) =>
        Branch(Opcode.CondBr, [condition], [whenTrue, whenFalse]);

    /// <summary>Goes to the block of the case that an integer equals, else to <paramref name="otherwise"/>.</summary>
    /// <param name="value">The integer, of at most 64 bits (see the other overload).</param>
    /// <param name="otherwise">Where to go when no case is equal.</param>
    /// <param name="cases">Distinct values, signed or unsigned, each with its block.</param>
    /// <exception cref="ArgumentOutOfRangeException">A case does not fit the type of the value.</exception>
    public void Switch(
        ValueId value, BlockTarget otherwise, params ReadOnlySpan<(long Value, BlockTarget Target)> cases)
    {
        TypeId type = TypeOf(Opcode.Switch, value);
        bool isInteger = Module.Types[type].Kind == TypeKind.Integer;
        int bits = isInteger ? Module.Types[type].Bits : 64;
        var constants = new (ConstantId, BlockTarget)[cases.Length];
        for (int i = 0; i < cases.Length; i++)
        {
            long number = cases[i].Value;
            if (bits < 64 && number >> (bits - 1) is not (0 or -1) && (ulong)number >> bits != 0)
            {
                throw new ArgumentOutOfRangeException(nameof(cases), number, $"the case does not fit {bits} bits");
            }

            constants[i] = (Module.Constants.Integer(isInteger ? type : TypeId.I64, number), cases[i].Target);
        }

        Switch(value, otherwise, constants);
    }

    /// <summary>The same with constants for cases, which have the type of the value.</summary>
    public void Switch(
        ValueId value, BlockTarget otherwise, ReadOnlySpan<(ConstantId Value, BlockTarget Target)> cases)
    {
        var targets = new BlockTarget[cases.Length + 1];
        var constants = new ConstantId[cases.Length];
        targets[0] = otherwise;
        for (int i = 0; i < cases.Length; i++)
        {
            (constants[i], targets[i + 1]) = cases[i];
        }

        Branch(Opcode.Switch, [value], targets, constants);
    }

    /// <summary>Goes to a block by its address, which must be the address of one of the targets.</summary>
    public void IndirectBr(ValueId address, params ReadOnlySpan<BlockTarget> targets) =>
        Branch(Opcode.IndirectBr, [address], targets);

    /// <summary>Says that control never gets here.</summary>
    public void Unreachable() => Emit(Opcode.Unreachable, []);

    private void Branch(
        Opcode opcode,
        ReadOnlySpan<ValueId> operands,
        ReadOnlySpan<BlockTarget> targets,
        ReadOnlySpan<ConstantId> cases = default)
    {
        Function function = Function;
        var blocks = new BlockId[targets.Length];
        for (int i = 0; i < blocks.Length; i++)
        {
            blocks[i] = targets[i].Block;
            RequireValues(opcode, targets[i].Arguments);
            if (blocks[i] == function.EntryBlock)
            {
                throw new IrTypeException(VerifierRule.EntryBlock, $"{opcode.Facts().Mnemonic} to the entry block");
            }
        }

        TargetsId row = function.MakeTargets(blocks, cases);
        EdgeId first = function.Targets[row].FirstEdge;
        for (int i = 0; i < blocks.Length; i++)
        {
            function.SetArguments(new EdgeId(first.Index + i), targets[i].Arguments);
        }

        Emit(opcode, operands, extra: row.Index);
    }
}
