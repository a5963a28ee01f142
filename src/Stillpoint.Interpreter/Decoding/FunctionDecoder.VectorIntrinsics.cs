// SPDX-License-Identifier: MIT
using System;
using System.Diagnostics;
using Stillpoint.Interpreter.Bytecode;
using Stillpoint.Interpreter.Execution;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;

namespace Stillpoint.Interpreter.Decoding;

/// <content>Reductions and moves of whole vectors.</content>
internal sealed unsafe partial class FunctionDecoder
{
    private void DecodeVectorIntrinsic(Inst inst, Intrinsic intrinsic, ReadOnlySpan<ValueId> arguments)
    {
        switch (intrinsic)
        {
            case Intrinsic.VectorReverse:
                Lanes lanes = LanesOf(inst.Type);
                int source = Slot(arguments[0]);
                int reversed = Define(inst.Result);
                for (int i = 0; i < lanes.Count; i++)
                {
                    EmitMove(reversed + (i * lanes.Stride), source + ((lanes.Count - 1 - i) * lanes.Stride), lanes.Stride);
                }

                break;
            case Intrinsic.VectorInsert or Intrinsic.VectorExtract:
                DecodeSubvector(inst, intrinsic, arguments);
                break;
            default:
                DecodeReduction(inst, intrinsic, arguments);
                break;
        }
    }

    private void DecodeSubvector(Inst inst, Intrinsic intrinsic, ReadOnlySpan<ValueId> arguments)
    {
        bool isInsert = intrinsic == Intrinsic.VectorInsert;
        TryGetInteger(arguments[isInsert ? 2 : 1], out long lane);
        Lanes whole = LanesOf(_function.TypeOf(arguments[0]));
        int part = _shapes.Bytes(isInsert ? _function.TypeOf(arguments[1]) : inst.Type);
        if (lane < 0 || (lane * whole.Stride) + part > (long)whole.Count * whole.Stride)
        {
            throw new GuestUnsupportedException("a part of a vector that reaches beyond its end");
        }

        int offset = (int)lane * whole.Stride;
        int source = Slot(arguments[0]);
        if (!isInsert)
        {
            EmitMove(Define(inst.Result), source + offset, part);
            return;
        }

        int inserted = Slot(arguments[1]);
        int result = Define(inst.Result);
        EmitMove(result, source, whole.Count * whole.Stride);
        EmitMove(result + offset, inserted, part);
    }

    /// <summary>Reductions go from the first lane to the last; floating-point sums start with their first argument.</summary>
    private void DecodeReduction(Inst inst, Intrinsic intrinsic, ReadOnlySpan<ValueId> arguments)
    {
        bool hasStart = intrinsic is Intrinsic.ReduceFAdd or Intrinsic.ReduceFMul;
        ValueId vector = arguments[hasStart ? 1 : 0];
        Lanes lanes = LanesOf(_function.TypeOf(vector));
        Lanes scalar = lanes with { Count = 1 };
        int source = Slot(vector);
        int accumulator = Temporary(16);
        EmitMove(accumulator, hasStart ? Slot(arguments[0]) : source, lanes.Stride);
        for (int i = hasStart ? 0 : 1; i < lanes.Count; i++)
        {
            EmitReductionStep(intrinsic, scalar, accumulator, source + (i * lanes.Stride));
        }

        EmitMove(Define(inst.Result), accumulator, lanes.Stride);
    }

    private void EmitReductionStep(Intrinsic intrinsic, Lanes scalar, int accumulator, int lane)
    {
        switch (intrinsic)
        {
            case Intrinsic.ReduceAdd:
                EmitBinary(Opcode.Add, scalar, accumulator, accumulator, lane);
                break;
            case Intrinsic.ReduceMul:
                EmitBinary(Opcode.Mul, scalar, accumulator, accumulator, lane);
                break;
            case Intrinsic.ReduceAnd:
                EmitBinary(Opcode.And, scalar, accumulator, accumulator, lane);
                break;
            case Intrinsic.ReduceOr:
                EmitBinary(Opcode.Or, scalar, accumulator, accumulator, lane);
                break;
            case Intrinsic.ReduceXor:
                EmitBinary(Opcode.Xor, scalar, accumulator, accumulator, lane);
                break;
            case Intrinsic.ReduceFAdd:
                EmitBinary(Opcode.FAdd, scalar, accumulator, accumulator, lane);
                break;
            case Intrinsic.ReduceFMul:
                EmitBinary(Opcode.FMul, scalar, accumulator, accumulator, lane);
                break;
            case >= Intrinsic.ReduceSMax and <= Intrinsic.ReduceUMin:
                Intrinsic integer = intrinsic - Intrinsic.ReduceSMax + Intrinsic.SMax;
                EmitRare2(RareOp.IntegerBinary, accumulator, accumulator, lane, (int)integer, scalar.Bits);
                break;
            default:
                Intrinsic floating = intrinsic switch
                {
                    Intrinsic.ReduceFMax => Intrinsic.MaxNum,
                    Intrinsic.ReduceFMin => Intrinsic.MinNum,
                    Intrinsic.ReduceFMaximum => Intrinsic.Maximum,
                    Intrinsic.ReduceFMinimum => Intrinsic.Minimum,
                    _ => throw new UnreachableException(),
                };
                EmitRare2(RareOp.FloatBinary, accumulator, accumulator, lane, (int)floating, scalar.Bits);
                break;
        }
    }
}
