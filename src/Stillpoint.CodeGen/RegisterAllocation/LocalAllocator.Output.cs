// SPDX-License-Identifier: MIT
using System;
using Stillpoint.CodeGen.Machine;

namespace Stillpoint.CodeGen.RegisterAllocation;

/// <content>The new instruction table, which is written from its end.</content>
public sealed partial class LocalAllocator
{
    private MachineInst[] _out = new MachineInst[512];

    /// <summary>First row written so far. During the walk rows count from the end of the table, below zero.</summary>
    private int _outFirst;

    private void BeginOutput() => _outFirst = 0;

    private void Emit(in MachineInst inst)
    {
        if (-_outFirst == _out.Length)
        {
            var larger = new MachineInst[_out.Length * 2];
            _out.CopyTo(larger, _out.Length);
            _out = larger;
        }

        _outFirst--;
        _out[_out.Length + _outFirst] = inst;
    }

    // Rows go to the front of the table, and blocks count from there.
    private void EndOutput()
    {
        int count = -_outFirst;
        Array.Copy(_out, _out.Length - count, _out, 0, count);
        foreach (ref MachineBlock block in _function.Blocks.Rows)
        {
            block.First += count;
            block.End += count;
        }

        _out = _function.ReplaceInsts(_out, count);
    }

    /// <summary>Writes what is put behind the instruction: stores first, so they are written last.</summary>
    private void EmitBehind()
    {
        foreach (ref readonly Behind behind in _behind.Span)
        {
            if (behind.From.IsNone)
            {
                RepeatDefinition(behind);
            }
            else
            {
                EmitMove(behind);
            }
        }

        foreach (ref readonly Behind store in _stores.Span)
        {
            EmitMove(store);
        }
    }

    private void RepeatDefinition(in Behind behind)
    {
        MachineInst inst = _function.Insts[_definition[behind.Register]];
        MachineOperand operand = _function.OperandsOf(inst)[0];
        operand.Location = behind.To;
        inst.FirstOperand = _function.AddOperand(operand);
        Emit(inst);
    }

    private void EmitMove(in Behind move)
    {
        var register = new VirtualRegisterId(move.Register);
        int first = _function.AddOperand(
            new MachineOperand(register, OperandRole.Def, OperandConstraint.Any) { Location = move.To });
        _function.AddOperand(new MachineOperand(register, OperandRole.Use, OperandConstraint.Any) { Location = move.From });
        Emit(new MachineInst
        {
            Op = GenericOps.Move,
            Size = (byte)(_function.Registers[register].SpillBytes > 8 ? 4 : 3),
            Condition = 1,
            OperandCount = 2,
            FirstOperand = first,
            Source = -1,
            Immediate = 1,
        });
    }
}
