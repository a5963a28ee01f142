// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Interpreter.Bytecode;
using Stillpoint.Interpreter.Execution;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Types;

namespace Stillpoint.Interpreter.Decoding;

/// <content>Calls of intrinsics.</content>
internal sealed unsafe partial class FunctionDecoder
{
    private void DecodeIntrinsic(Inst inst, Intrinsic intrinsic)
    {
        ReadOnlySpan<ValueId> arguments = _function.CallArguments(inst.Id);
        switch (intrinsic)
        {
            case >= Intrinsic.MemCpy and <= Intrinsic.MemSetInline:
                DecodeMemoryIntrinsic(intrinsic, arguments);
                break;
            case >= Intrinsic.MaskedLoad and <= Intrinsic.MaskedScatter:
                DecodeMasked(inst, intrinsic, arguments);
                break;
            case >= Intrinsic.SAddOverflow and <= Intrinsic.UMulOverflow:
                DecodeOverflow(inst, intrinsic, arguments);
                break;
            case >= Intrinsic.SAddSat and <= Intrinsic.UCmp:
                DecodeIntegerIntrinsic(inst, intrinsic, arguments);
                break;
            case >= Intrinsic.Sqrt and <= Intrinsic.FPToUISat:
                DecodeFloatIntrinsic(inst, intrinsic, arguments);
                break;
            case >= Intrinsic.ReduceAdd and <= Intrinsic.VectorExtract:
                DecodeVectorIntrinsic(inst, intrinsic, arguments);
                break;
            default:
                DecodePlainIntrinsic(inst, intrinsic, arguments);
                break;
        }
    }

    /// <summary>Intrinsics about control, the stack and hints.</summary>
    private void DecodePlainIntrinsic(Inst inst, Intrinsic intrinsic, ReadOnlySpan<ValueId> arguments)
    {
        switch (intrinsic)
        {
            case Intrinsic.LifetimeStart or Intrinsic.LifetimeEnd or Intrinsic.InvariantEnd or Intrinsic.Prefetch
                or Intrinsic.Assume or Intrinsic.DoNothing or Intrinsic.SideEffect or Intrinsic.VarAnnotation
                or Intrinsic.VaEnd or Intrinsic.StackMap:
                break;
            case Intrinsic.InvariantStart:
                EmitMove(Define(inst.Result), RawConstant(0), 8);
                break;
            case Intrinsic.LaunderInvariantGroup or Intrinsic.StripInvariantGroup or Intrinsic.Expect
                or Intrinsic.ExpectWithProbability or Intrinsic.SsaCopy or Intrinsic.ArithmeticFence
                or Intrinsic.Annotation or Intrinsic.PtrAnnotation or Intrinsic.ThreadLocalAddress:
                EmitMove(Define(inst.Result), Slot(arguments[0]), _shapes.Bytes(inst.Type));
                break;
            case Intrinsic.IsConstant:
                bool isConstant = _function.TryGetConstant(arguments[0], out _);
                EmitMove(Define(inst.Result), RawConstant(isConstant ? 1UL : 0), 1);
                break;
            case Intrinsic.ObjectSize:
                // Unknown: -1 for the maximum, 0 for the minimum.
                TryGetInteger(arguments[1], out long minimum);
                EmitMove(Define(inst.Result), RawConstant(minimum != 0 ? 0 : ulong.MaxValue), _shapes.Bytes(inst.Type));
                break;
            case Intrinsic.LoadRelative:
                DecodeLoadRelative(inst, arguments);
                break;
            case Intrinsic.PtrMask:
                DecodePtrMask(inst, arguments);
                break;
            case Intrinsic.Trap or Intrinsic.DebugTrap or Intrinsic.UbsanTrap:
                EmitRare(RareOp.Trap);
                break;
            case Intrinsic.ReadCycleCounter:
                EmitRare(RareOp.ReadCycleCounter, Define(inst.Result));
                break;
            case Intrinsic.X86Pause:
                EmitRare(RareOp.Pause);
                break;
            case Intrinsic.FloatRounds:
                EmitMove(Define(inst.Result), RawConstant(1), 4);
                break;
            case Intrinsic.WidenableCondition:
                EmitMove(Define(inst.Result), RawConstant(1), 1);
                break;
            case Intrinsic.StackSave:
                EmitRare(RareOp.StackSave, Define(inst.Result));
                break;
            case Intrinsic.StackRestore:
                EmitRare(RareOp.StackRestore, Slot(arguments[0]));
                break;
            case Intrinsic.FrameAddress or Intrinsic.ReturnAddress:
                TryGetInteger(arguments[0], out long level);
                RareOp op = intrinsic == Intrinsic.FrameAddress ? RareOp.FrameAddress : RareOp.ReturnAddress;
                EmitRare(op, Define(inst.Result), (int)Math.Clamp(level, 0, 1 << 20));
                break;
            case Intrinsic.VaStart:
                (int general, int vector) = NamedRegisters();
                EmitRare2(RareOp.VaStart, Slot(arguments[0]), _variadicSlot, 0, 8 * general, 16 * vector);
                break;
            case Intrinsic.VaCopy:
                EmitRare2(RareOp.VaCopy, Slot(arguments[0]), Slot(arguments[1]), 0);
                break;
            default:
                string name = _module.Names.Text(_module.Globals[CalleeOf(inst)].Name);
                throw new GuestUnsupportedException($"the intrinsic '{name}' in the interpreter");
        }
    }

    /// <summary>base + the signed 32 bits at base + offset.</summary>
    private void DecodeLoadRelative(Inst inst, ReadOnlySpan<ValueId> arguments)
    {
        int basePointer = Slot(arguments[0]);
        Lanes offset = LanesOf(_function.TypeOf(arguments[1]));
        int place = Temporary(8);
        int distance = Temporary(8);
        EmitSignExtend(offset.Container, new Lanes(1, 64, 64, TypeKind.Integer), place, Slot(arguments[1]));
        Emit(Op.Add64, place, place, basePointer);
        Emit(Op.Load32, distance, place);
        Emit(Op.Index32, Define(inst.Result), basePointer, distance, 1);
    }

    private void DecodePtrMask(Inst inst, ReadOnlySpan<ValueId> arguments)
    {
        Lanes lanes = LanesOf(inst.Type);
        int pointer = Slot(arguments[0]);
        int mask = Slot(arguments[1]);
        int result = Define(inst.Result);
        for (int i = 0; i < lanes.Count; i++)
        {
            Emit(Op.And64, result + (8 * i), pointer + (8 * i), mask + (8 * i));
        }
    }

    private void DecodeMemoryIntrinsic(Intrinsic intrinsic, ReadOnlySpan<ValueId> arguments)
    {
        RareOp op = intrinsic switch
        {
            Intrinsic.MemSet or Intrinsic.MemSetInline => RareOp.MemorySet,
            Intrinsic.MemMove => RareOp.MemoryMove,
            _ => RareOp.MemoryCopy,
        };
        EmitRare(op, Slot(arguments[0]), Slot(arguments[1]), IndexSlot(arguments[2]));
    }

    private void DecodeMasked(Inst inst, Intrinsic intrinsic, ReadOnlySpan<ValueId> arguments)
    {
        bool isStore = intrinsic is Intrinsic.MaskedStore or Intrinsic.MaskedScatter;
        TypeId type = isStore ? _function.TypeOf(arguments[0]) : inst.Type;
        Lanes lanes = LanesOf(type);
        if (lanes.IsOdd)
        {
            throw new GuestUnsupportedException("a masked access of lanes that are not whole bytes");
        }

        if (isStore)
        {
            RareOp store = intrinsic == Intrinsic.MaskedStore ? RareOp.MaskedStore : RareOp.MaskedScatter;
            EmitRare2(store, Slot(arguments[0]), Slot(arguments[1]), Slot(arguments[3]), 0, lanes.Count, lanes.Stride);
            return;
        }

        RareOp load = intrinsic == Intrinsic.MaskedLoad ? RareOp.MaskedLoad : RareOp.MaskedGather;
        int address = Slot(arguments[0]);
        int mask = Slot(arguments[2]);
        int otherwise = Slot(arguments[3]);
        EmitRare2(load, Define(inst.Result), address, mask, otherwise, lanes.Count, lanes.Stride);
    }

    private void DecodeOverflow(Inst inst, Intrinsic intrinsic, ReadOnlySpan<ValueId> arguments)
    {
        Lanes lanes = LanesOf(_function.TypeOf(arguments[0]));
        int a = Slot(arguments[0]);
        int b = Slot(arguments[1]);
        int result = Define(inst.Result);
        int flags = result + _shapes.FieldOffset(inst.Type, 1);
        for (int i = 0; i < lanes.Count; i++)
        {
            int at = i * lanes.Stride;
            EmitRare2(RareOp.Overflow, result + at, a + at, b + at, (int)intrinsic, lanes.Bits, flags + i);
        }
    }

    private void DecodeIntegerIntrinsic(Inst inst, Intrinsic intrinsic, ReadOnlySpan<ValueId> arguments)
    {
        Lanes lanes = LanesOf(_function.TypeOf(arguments[0]));
        Lanes to = LanesOf(inst.Type);
        int a = Slot(arguments[0]);
        int b = arguments.Length > 1 ? Slot(arguments[1]) : 0;
        int c = arguments.Length > 2 ? Slot(arguments[2]) : 0;
        int result = Define(inst.Result);
        for (int i = 0; i < lanes.Count; i++)
        {
            int at = i * lanes.Stride;
            switch (intrinsic)
            {
                case Intrinsic.FunnelShiftLeft or Intrinsic.FunnelShiftRight:
                    EmitRare2(RareOp.FunnelShift, result + at, a + at, b + at, (int)intrinsic, lanes.Bits, c + at);
                    break;
                case Intrinsic.SCmp or Intrinsic.UCmp:
                    int place = result + (i * to.Stride);
                    EmitRare2(RareOp.ThreeWay, place, a + at, b + at, (int)intrinsic, lanes.Bits, to.Container);
                    if (to.IsOdd)
                    {
                        EmitMask(to, place);
                    }

                    break;
                case Intrinsic.PopCount or Intrinsic.LeadingZeros or Intrinsic.TrailingZeros or Intrinsic.ByteSwap
                    or Intrinsic.BitReverse or Intrinsic.Abs:
                    EmitRare2(RareOp.IntegerUnary, result + at, a + at, 0, (int)intrinsic, lanes.Bits);
                    break;
                default:
                    EmitRare2(RareOp.IntegerBinary, result + at, a + at, b + at, (int)intrinsic, lanes.Bits);
                    break;
            }
        }
    }

    private void DecodeFloatIntrinsic(Inst inst, Intrinsic intrinsic, ReadOnlySpan<ValueId> arguments)
    {
        Lanes lanes = LanesOf(_function.TypeOf(arguments[0]));
        int a = Slot(arguments[0]);
        int b = arguments.Length > 1 ? Slot(arguments[1]) : 0;
        int c = arguments.Length > 2 ? Slot(arguments[2]) : 0;
        bool perLaneB = arguments.Length > 1 && _types[_function.TypeOf(arguments[1])].Kind == TypeKind.Vector;
        int result = Define(inst.Result);
        Lanes to = intrinsic == Intrinsic.FrExp ? lanes : LanesOf(inst.Type);
        for (int i = 0; i < lanes.Count; i++)
        {
            int at = i * lanes.Stride;
            int place = result + (i * to.Stride);
            switch (intrinsic)
            {
                case Intrinsic.Fma or Intrinsic.FMulAdd:
                    EmitRare2(RareOp.FloatTernary, place, a + at, b + at, (int)intrinsic, lanes.Bits, c + at);
                    break;
                case Intrinsic.PowI or Intrinsic.LdExp:
                    int exponent = b + (perLaneB ? 4 * i : 0);
                    EmitRare2(RareOp.FloatWithInteger, place, a + at, exponent, (int)intrinsic, lanes.Bits);
                    break;
                case Intrinsic.FrExp:
                    DecodeFrExp(inst.Type, place, a + at, result, i, lanes);
                    break;
                case Intrinsic.IsFPClass:
                    TryGetInteger(arguments[1], out long classes);
                    EmitRare2(RareOp.IsFPClass, place, a + at, (int)classes, 0, lanes.Bits);
                    break;
                case >= Intrinsic.LRint and <= Intrinsic.LLRound:
                    EmitRare2(RareOp.FloatToInteger, place, a + at, 0, (int)intrinsic, lanes.Bits, to.Container);
                    break;
                case Intrinsic.FPToSISat or Intrinsic.FPToUISat:
                    int signed = intrinsic == Intrinsic.FPToSISat ? 1 : 0;
                    EmitRare2(RareOp.SaturatingToInteger, place, a + at, to.Bits, signed, lanes.Bits, to.Container);
                    break;
                case Intrinsic.Pow or (>= Intrinsic.MinNum and <= Intrinsic.CopySign):
                    EmitRare2(RareOp.FloatBinary, place, a + at, b + at, (int)intrinsic, lanes.Bits);
                    break;
                default:
                    EmitRare2(RareOp.FloatUnary, place, a + at, 0, (int)intrinsic, lanes.Bits);
                    break;
            }
        }
    }

    private void DecodeFrExp(TypeId resultType, int place, int source, int result, int lane, Lanes lanes)
    {
        Lanes exponents = LanesOf(_types.Members(resultType)[1]);
        int exponent = result + _shapes.FieldOffset(resultType, 1) + (lane * exponents.Stride);
        EmitRare2(RareOp.FrExp, place, source, exponent, 0, lanes.Bits, exponents.Container);
    }
}
