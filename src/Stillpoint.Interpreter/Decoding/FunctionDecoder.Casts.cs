// SPDX-License-Identifier: MIT
using System.Diagnostics;
using Stillpoint.Interpreter.Bytecode;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Interpreter.Decoding;

/// <content>Conversions.</content>
internal sealed unsafe partial class FunctionDecoder
{
    private void DecodeCast(Inst inst)
    {
        TypeId fromType = _function.TypeOf(inst.Operands[0]);
        int source = Slot(inst.Operands[0]);
        if (inst.Opcode == Opcode.BitCast)
        {
            DecodeBitCast(inst, fromType, source);
            return;
        }

        Lanes from = LanesOf(fromType);
        Lanes to = LanesOf(inst.Type);
        int result = Define(inst.Result);
        for (int i = 0; i < to.Count; i++)
        {
            EmitCast(inst.Opcode, from, to, result + (i * to.Stride), source + (i * from.Stride));
        }
    }

    private void DecodeBitCast(Inst inst, TypeId fromType, int source)
    {
        int result = Define(inst.Result);
        if (_shapes.IsPlain(fromType) && _shapes.IsPlain(inst.Type))
        {
            EmitMove(result, source, _shapes.Bytes(inst.Type));
            return;
        }

        // Lanes that do not fill their containers are packed and unpacked as they would be in memory.
        Lanes from = LanesOf(fromType);
        Lanes to = LanesOf(inst.Type);
        int packed = Temporary((from.Count * from.Bits / 8) + 16);
        EmitRare2(RareOp.PackLanes, packed, source, from.Count, from.Bits, from.Container);
        EmitRare2(RareOp.UnpackLanes, result, packed, to.Count, to.Bits, to.Container);
    }

    private void EmitCast(Opcode opcode, Lanes from, Lanes to, int result, int source)
    {
        switch (opcode)
        {
            case Opcode.Trunc:
                EmitMove(result, source, to.Stride);
                if (to.IsOdd)
                {
                    EmitMask(to, result);
                }

                break;
            case Opcode.ZExt or Opcode.PtrToInt or Opcode.IntToPtr or Opcode.AddrSpaceCast:
                EmitZeroExtend(from.Container, to, result, source);
                break;
            case Opcode.SExt:
                EmitSignExtend(from.Container, to, result, EmitSignExtended(from, source));
                break;
            case Opcode.FPTrunc:
                Emit(Op.FPTrunc, result, source);
                break;
            case Opcode.FPExt:
                Emit(Op.FPExt, result, source);
                break;
            case Opcode.UIToFP or Opcode.SIToFP:
                EmitToFloat(opcode == Opcode.SIToFP, from, to, result, source);
                break;
            case Opcode.FPToUI or Opcode.FPToSI:
                EmitToInteger(opcode == Opcode.FPToSI, from, to, result, source);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void EmitZeroExtend(int from, Lanes to, int result, int source)
    {
        if (to.Container <= from)
        {
            EmitMove(result, source, to.Stride);
            if (to.IsOdd && to.Container <= from)
            {
                EmitMask(to, result);
            }
        }
        else if (to.Container == 128)
        {
            EmitRare(RareOp.WidenUnsigned, result, source, from);
        }
        else
        {
            Emit(ExtendOp(Op.ZExt8To16, from, to.Container), result, source);
        }
    }

    private void EmitSignExtend(int from, Lanes to, int result, int source)
    {
        if (to.Container == from)
        {
            EmitMove(result, source, to.Stride);
        }
        else if (to.Container == 128)
        {
            EmitRare(RareOp.WidenSigned, result, source, from);
        }
        else
        {
            Emit(ExtendOp(Op.SExt8To16, from, to.Container), result, source);
        }

        if (to.IsOdd)
        {
            EmitMask(to, result);
        }
    }

    /// <summary>Extensions are listed 8→16, 8→32, 8→64, 16→32, 16→64, 32→64, zero and sign alternating.</summary>
    private static Op ExtendOp(Op first, int from, int to) => Next(first, 2 * ((from, to) switch
    {
        (8, 16) => 0,
        (8, 32) => 1,
        (8, 64) => 2,
        (16, 32) => 3,
        (16, 64) => 4,
        (32, 64) => 5,
        _ => throw new UnreachableException(),
    }));

    private void EmitToFloat(bool signed, Lanes from, Lanes to, int result, int source)
    {
        if (signed)
        {
            source = EmitSignExtended(from, source);
        }

        if (from.Container == 128)
        {
            EmitRare2(RareOp.WideToFloat, result, source, to.Container, signed ? 1 : 0);
            return;
        }

        if (signed && from.Container == 32)
        {
            Emit(to.Container == 32 ? Op.SI32ToF32 : Op.SI32ToF64, result, source);
            return;
        }

        Lanes word = new(1, 64, 64, TypeKind.Integer);
        if (from.Container != 64)
        {
            int extended = Temporary(8);
            if (signed)
            {
                EmitSignExtend(from.Container, word, extended, source);
            }
            else
            {
                EmitZeroExtend(from.Container, word, extended, source);
            }

            source = extended;

            // Narrower numbers are not negative as 64 bits, and the signed conversion is the cheaper one.
            signed = true;
        }

        Op op = to.Container == 32
            ? (signed ? Op.SI64ToF32 : Op.UI64ToF32)
            : (signed ? Op.SI64ToF64 : Op.UI64ToF64);
        Emit(op, result, source);
    }

    private void EmitToInteger(bool signed, Lanes from, Lanes to, int result, int source)
    {
        bool narrow = from.Container == 32;
        if (to.Container == 128)
        {
            EmitRare2(RareOp.WideFromFloat, result, source, from.Container);
        }
        else if (to.Container == 64)
        {
            Op op = narrow
                ? (signed ? Op.F32ToI64 : Op.F32ToU64)
                : (signed ? Op.F64ToI64 : Op.F64ToU64);
            Emit(op, result, source);
        }
        else if (to.Container == 32 && signed)
        {
            Emit(narrow ? Op.F32ToI32 : Op.F64ToI32, result, source);
        }
        else
        {
            // As clang's x86-64 code does: 32 unsigned bits by way of 64, 8 and 16 bits by way of 32.
            int temporary = Temporary(8);
            Op op = to.Container == 32
                ? (narrow ? Op.F32ToI64 : Op.F64ToI64)
                : (narrow ? Op.F32ToI32 : Op.F64ToI32);
            Emit(op, temporary, source);
            EmitMove(result, temporary, to.Stride);
        }

        if (to.IsOdd)
        {
            EmitMask(to, result);
        }
    }
}
