// SPDX-License-Identifier: MIT
using System.Diagnostics;
using Stillpoint.Interpreter.Bytecode;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Interpreter.Decoding;

/// <content>Arithmetic, comparisons, conversions, selection. Vectors are done lane by lane.</content>
internal sealed unsafe partial class FunctionDecoder
{
    /// <summary>The shape of a value as lanes: a scalar has one.</summary>
    private readonly record struct Lanes(int Count, int Bits, int Container, TypeKind Kind)
    {
        public int Stride => Container / 8;

        /// <summary>Whether the integer does not fill its container.</summary>
        public bool IsOdd => Kind == TypeKind.Integer && Bits != Container;
    }

    private Lanes LanesOf(TypeId type)
    {
        TypeRow row = _types[type];
        TypeId scalar = row.Kind == TypeKind.Vector ? row.Element : type;
        int count = row.Kind == TypeKind.Vector ? checked((int)row.Length) : 1;
        int container = _shapes.ContainerBits(scalar);
        TypeRow element = _types[scalar];
        return new Lanes(count, element.Kind == TypeKind.Integer ? element.Bits : container, container, element.Kind);
    }

    private void DecodeArithmetic(Inst inst)
    {
        Lanes lanes = LanesOf(inst.Type);
        int a = Slot(inst.Operands[0]);
        if (inst.Opcode == Opcode.FNeg)
        {
            int negated = Define(inst.Result);
            for (int i = 0; i < lanes.Count; i++)
            {
                Emit(ByFloat(Op.FNeg32, lanes), negated + (i * lanes.Stride), a + (i * lanes.Stride));
            }

            return;
        }

        if (lanes.Count == 1 && EmitImmediateForm(inst, lanes))
        {
            return;
        }

        int b = Slot(inst.Operands[1]);
        int result = Define(inst.Result);
        for (int i = 0; i < lanes.Count; i++)
        {
            int at = i * lanes.Stride;
            EmitBinary(inst.Opcode, lanes, result + at, a + at, b + at);
        }
    }

    /// <summary>Uses a 32-bit immediate for the right operand where there is such an operation.</summary>
    private bool EmitImmediateForm(Inst inst, Lanes lanes)
    {
        if (lanes.Kind != TypeKind.Integer || lanes.IsOdd || lanes.Container is not (32 or 64)
            || !TryGetImmediate(inst.Operands[1], out int immediate))
        {
            return false;
        }

        Op op;
        switch (inst.Opcode)
        {
            case Opcode.Add:
                op = Op.AddImm32;
                break;
            case Opcode.Sub when immediate != int.MinValue:
                op = Op.AddImm32;
                immediate = -immediate;
                break;
            case Opcode.Mul:
                op = Op.MulImm32;
                break;
            case Opcode.And:
                op = Op.AndImm32;
                break;
            case Opcode.Or:
                op = Op.OrImm32;
                break;
            case Opcode.Xor:
                op = Op.XorImm32;
                break;
            case Opcode.Shl:
                op = Op.ShlImm32;
                break;
            case Opcode.LShr:
                op = Op.LShrImm32;
                break;
            case Opcode.AShr:
                op = Op.AShrImm32;
                break;
            default:
                return false;
        }

        int a = Slot(inst.Operands[0]);
        Emit(Next(op, lanes.Container == 64 ? 1 : 0), Define(inst.Result), a, immediate);
        return true;
    }

    private void EmitBinary(Opcode opcode, Lanes lanes, int result, int a, int b)
    {
        if (lanes.Kind is TypeKind.Float or TypeKind.Double)
        {
            Op floating = opcode switch
            {
                Opcode.FAdd => Op.FAdd32,
                Opcode.FSub => Op.FSub32,
                Opcode.FMul => Op.FMul32,
                Opcode.FDiv => Op.FDiv32,
                Opcode.FRem => Op.FRem32,
                _ => throw new UnreachableException(),
            };
            Emit(ByFloat(floating, lanes), result, a, b);
            return;
        }

        if (lanes.IsOdd && opcode is Opcode.SDiv or Opcode.SRem or Opcode.AShr)
        {
            a = EmitSignExtended(lanes, a);
            b = opcode == Opcode.AShr ? b : EmitSignExtended(lanes, b);
        }

        if (lanes.Container == 128)
        {
            EmitRare2(RareOp.WideBinary, result, a, b, (int)opcode);
        }
        else
        {
            Emit(ByWidth(IntegerOp(opcode), lanes.Container), result, a, b);
        }

        if (lanes.IsOdd && opcode is not (Opcode.And or Opcode.Or or Opcode.Xor or Opcode.UDiv or Opcode.URem or Opcode.LShr))
        {
            EmitMask(lanes, result);
        }
    }

    private static Op IntegerOp(Opcode opcode) => opcode switch
    {
        Opcode.Add => Op.Add8,
        Opcode.Sub => Op.Sub8,
        Opcode.Mul => Op.Mul8,
        Opcode.UDiv => Op.UDiv8,
        Opcode.SDiv => Op.SDiv8,
        Opcode.URem => Op.URem8,
        Opcode.SRem => Op.SRem8,
        Opcode.Shl => Op.Shl8,
        Opcode.LShr => Op.LShr8,
        Opcode.AShr => Op.AShr8,
        Opcode.And => Op.And8,
        Opcode.Or => Op.Or8,
        Opcode.Xor => Op.Xor8,
        _ => throw new UnreachableException(),
    };

    private static Op ByFloat(Op narrow, Lanes lanes) => Next(narrow, lanes.Container == 64 ? 1 : 0);

    /// <summary>Clears the bits of a container above the type's width.</summary>
    private void EmitMask(Lanes lanes, int slot)
    {
        if (lanes.Container == 128)
        {
            EmitRare(RareOp.WideMask, slot, lanes.Bits);
        }
        else
        {
            Emit(ByWidth(Op.And8, lanes.Container), slot, slot, RawConstant(ulong.MaxValue >> (64 - lanes.Bits)));
        }
    }

    /// <summary>A temporary that holds an odd integer sign-extended to its container; others stay where they are.</summary>
    private int EmitSignExtended(Lanes lanes, int slot)
    {
        if (!lanes.IsOdd)
        {
            return slot;
        }

        if (lanes.Container == 128)
        {
            int wide = Temporary(16);
            EmitRare(RareOp.WideSignExtend, wide, slot, lanes.Bits);
            return wide;
        }

        int extended = Temporary(8);
        int distance = RawConstant((ulong)(lanes.Container - lanes.Bits));
        Emit(ByWidth(Op.Shl8, lanes.Container), extended, slot, distance);
        Emit(ByWidth(Op.AShr8, lanes.Container), extended, extended, distance);
        return extended;
    }

    private void DecodeCompare(Inst inst)
    {
        Lanes lanes = LanesOf(_function.TypeOf(inst.Operands[0]));
        int a = Slot(inst.Operands[0]);
        int result;
        if (lanes.Count == 1 && inst.Opcode == Opcode.ICmp && !lanes.IsOdd && lanes.Container is 32 or 64
            && TryGetImmediate(inst.Operands[1], out int immediate))
        {
            result = Define(inst.Result);
            Op op = CompareImmediateOp((IntPredicate)inst.Row.Sub);
            Emit(Next(op, lanes.Container == 64 ? 1 : 0), result, a, immediate);
            return;
        }

        int b = Slot(inst.Operands[1]);
        result = Define(inst.Result);
        for (int i = 0; i < lanes.Count; i++)
        {
            int at = i * lanes.Stride;
            if (inst.Opcode == Opcode.ICmp)
            {
                EmitIntegerCompare((IntPredicate)inst.Row.Sub, lanes, result + i, a + at, b + at);
            }
            else
            {
                EmitFloatCompare((FloatPredicate)inst.Row.Sub, lanes, result + i, a + at, b + at);
            }
        }
    }

    private void EmitIntegerCompare(IntPredicate predicate, Lanes lanes, int result, int a, int b)
    {
        if (lanes.IsOdd && predicate >= IntPredicate.Sgt)
        {
            a = EmitSignExtended(lanes, a);
            b = EmitSignExtended(lanes, b);
        }

        if (lanes.Container == 128)
        {
            EmitRare2(RareOp.WideCompare, result, a, b, (int)predicate);
            return;
        }

        (Op op, bool swap) = CompareOp(predicate);
        Emit(ByWidth(op, lanes.Container), result, swap ? b : a, swap ? a : b);
    }

    /// <summary>The narrowest operation of a predicate, and whether its operands change places.</summary>
    private static (Op Op, bool Swap) CompareOp(IntPredicate predicate) => predicate switch
    {
        IntPredicate.Eq => (Op.Eq8, false),
        IntPredicate.Ne => (Op.Ne8, false),
        IntPredicate.Ult => (Op.Ult8, false),
        IntPredicate.Ule => (Op.Ule8, false),
        IntPredicate.Ugt => (Op.Ult8, true),
        IntPredicate.Uge => (Op.Ule8, true),
        IntPredicate.Slt => (Op.Slt8, false),
        IntPredicate.Sle => (Op.Sle8, false),
        IntPredicate.Sgt => (Op.Slt8, true),
        IntPredicate.Sge => (Op.Sle8, true),
        _ => throw new UnreachableException(),
    };

    /// <summary>The same for branches.</summary>
    private static (Op Op, bool Swap) JumpOp(IntPredicate predicate)
    {
        (Op op, bool swap) = CompareOp(predicate);
        return (Next(Op.JumpEq8, op - Op.Eq8), swap);
    }

    private static Op CompareImmediateOp(IntPredicate predicate) => predicate switch
    {
        IntPredicate.Eq => Op.EqImm32,
        IntPredicate.Ne => Op.NeImm32,
        IntPredicate.Ult => Op.UltImm32,
        IntPredicate.Ule => Op.UleImm32,
        IntPredicate.Ugt => Op.UgtImm32,
        IntPredicate.Uge => Op.UgeImm32,
        IntPredicate.Slt => Op.SltImm32,
        IntPredicate.Sle => Op.SleImm32,
        IntPredicate.Sgt => Op.SgtImm32,
        IntPredicate.Sge => Op.SgeImm32,
        _ => throw new UnreachableException(),
    };

    private void EmitFloatCompare(FloatPredicate predicate, Lanes lanes, int result, int a, int b)
    {
        if (predicate is FloatPredicate.False or FloatPredicate.True)
        {
            Emit(Op.Mov8, result, RawConstant(predicate == FloatPredicate.True ? 1UL : 0));
            return;
        }

        (Op op, bool swap) = predicate switch
        {
            FloatPredicate.Oeq => (Op.FOeq32, false),
            FloatPredicate.Ogt => (Op.FOgt32, false),
            FloatPredicate.Oge => (Op.FOge32, false),
            FloatPredicate.Olt => (Op.FOgt32, true),
            FloatPredicate.Ole => (Op.FOge32, true),
            FloatPredicate.One => (Op.FOne32, false),
            FloatPredicate.Ord => (Op.FOrd32, false),
            FloatPredicate.Uno => (Op.FUno32, false),
            FloatPredicate.Ueq => (Op.FUeq32, false),
            FloatPredicate.Ugt => (Op.FUgt32, false),
            FloatPredicate.Uge => (Op.FUge32, false),
            FloatPredicate.Ult => (Op.FUgt32, true),
            FloatPredicate.Ule => (Op.FUge32, true),
            FloatPredicate.Une => (Op.FUne32, false),
            _ => throw new UnreachableException(),
        };
        int width = op is Op.FOrd32 or Op.FUno32 ? 2 : 1;
        Emit(Next(op, lanes.Container == 64 ? width : 0), result, swap ? b : a, swap ? a : b);
    }

    private void DecodeSelect(Inst inst)
    {
        TypeId conditionType = _function.TypeOf(inst.Operands[0]);
        int condition = Slot(inst.Operands[0]);
        int a = Slot(inst.Operands[1]);
        int b = Slot(inst.Operands[2]);
        int result = Define(inst.Result);
        if (_types[conditionType].Kind == TypeKind.Vector)
        {
            Lanes lanes = LanesOf(inst.Type);
            for (int i = 0; i < lanes.Count; i++)
            {
                int at = i * lanes.Stride;
                EmitSelect(result + at, condition + i, a + at, b + at, lanes.Stride);
            }

            return;
        }

        EmitSelect(result, condition, a, b, _shapes.Bytes(inst.Type));
    }

    private void EmitSelect(int result, int condition, int a, int b, int bytes)
    {
        if (bytes is 1 or 2 or 4 or 8)
        {
            Emit(ByWidth(Op.Select8, bytes * 8), result, a, b);
            Emit(Op.Exit, condition);
        }
        else
        {
            EmitRare2(RareOp.SelectN, result, a, b, condition, bytes);
        }
    }
}
