// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Interpreter.Bytecode;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Interpreter.Decoding;

/// <content>Vectors and aggregates: moves between lanes and fields.</content>
internal sealed unsafe partial class FunctionDecoder
{
    private void DecodeAggregate(Inst inst)
    {
        ReadOnlySpan<int> path = _function.NumbersOf(inst.Id);
        TypeId aggregate = _function.TypeOf(inst.Operands[0]);
        (int offset, TypeId part) = _shapes.Select(aggregate, path);
        int source = Slot(inst.Operands[0]);
        if (inst.Opcode == Opcode.ExtractValue)
        {
            EmitMove(Define(inst.Result), source + offset, _shapes.Bytes(part));
            return;
        }

        int value = Slot(inst.Operands[1]);
        int result = Define(inst.Result);
        EmitMove(result, source, _shapes.Bytes(aggregate));
        EmitMove(result + offset, value, _shapes.Bytes(part));
    }

    private void DecodeVector(Inst inst)
    {
        switch (inst.Opcode)
        {
            case Opcode.ShuffleVector:
                DecodeShuffle(inst);
                break;
            case Opcode.ExtractElement:
                DecodeExtract(inst);
                break;
            default:
                DecodeInsert(inst);
                break;
        }
    }

    private void DecodeExtract(Inst inst)
    {
        Lanes lanes = LanesOf(_function.TypeOf(inst.Operands[0]));
        int vector = Slot(inst.Operands[0]);
        if (TryGetInteger(inst.Operands[1], out long lane))
        {
            int result = Define(inst.Result);

            // A lane out of range is poison: any value will do.
            EmitMove(result, vector + ((int)Math.Clamp(lane, 0, lanes.Count - 1) * lanes.Stride), lanes.Stride);
            return;
        }

        int index = IndexSlot(inst.Operands[1]);
        EmitRare2(RareOp.ExtractLane, Define(inst.Result), vector, index, lanes.Count, lanes.Stride);
    }

    private void DecodeInsert(Inst inst)
    {
        Lanes lanes = LanesOf(inst.Type);
        int vector = Slot(inst.Operands[0]);
        int value = Slot(inst.Operands[1]);
        if (TryGetInteger(inst.Operands[2], out long lane))
        {
            int result = Define(inst.Result);
            EmitMove(result, vector, lanes.Count * lanes.Stride);
            EmitMove(result + ((int)Math.Clamp(lane, 0, lanes.Count - 1) * lanes.Stride), value, lanes.Stride);
            return;
        }

        int index = IndexSlot(inst.Operands[2]);
        int inserted = Define(inst.Result);
        EmitMove(inserted, vector, lanes.Count * lanes.Stride);
        EmitRare2(RareOp.InsertLane, inserted, value, index, lanes.Count, lanes.Stride);
    }

    /// <summary>Slot of a lane number as 64 bits, zero-extended.</summary>
    private int IndexSlot(ValueId index)
    {
        Lanes lanes = LanesOf(_function.TypeOf(index));
        int slot = Slot(index);
        if (lanes.Container >= 64)
        {
            return slot;
        }

        int extended = Temporary(8);
        EmitZeroExtend(lanes.Container, new Lanes(1, 64, 64, TypeKind.Integer), extended, slot);
        return extended;
    }

    private void DecodeShuffle(Inst inst)
    {
        int first = Slot(inst.Operands[0]);
        int second = Slot(inst.Operands[1]);
        int result = Define(inst.Result);
        Lanes lanes = LanesOf(_function.TypeOf(inst.Operands[0]));
        ReadOnlySpan<int> mask = _function.NumbersOf(inst.Id);
        for (int i = 0; i < mask.Length; i++)
        {
            // A lane of -1 is poison and keeps whatever the slot holds.
            if (mask[i] >= 0)
            {
                int from = mask[i] < lanes.Count
                    ? first + (mask[i] * lanes.Stride)
                    : second + ((mask[i] - lanes.Count) * lanes.Stride);
                EmitMove(result + (i * lanes.Stride), from, lanes.Stride);
            }
        }
    }
}
