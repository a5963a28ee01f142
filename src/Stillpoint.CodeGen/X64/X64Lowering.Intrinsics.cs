// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Assembler.X64;
using Stillpoint.CodeGen.Lowering;
using Stillpoint.CodeGen.Machine;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Types;
using Reg = Stillpoint.CodeGen.Machine.VirtualRegisterId;

namespace Stillpoint.CodeGen.X64;

/// <content>Intrinsics about memory, control and integers.</content>
internal sealed partial class X64Lowering
{
    private Intrinsic IntrinsicOf(Inst inst)
    {
        GlobalId callee = CalleeOf(inst);
        return callee.IsNone ? Intrinsic.None : _module.Globals[callee].Intrinsic;
    }

    /// <summary>Whether a call is of an intrinsic that neither reads nor changes memory and cannot trap.</summary>
    private bool IsPureIntrinsic(Inst inst) => IntrinsicOf(inst) is
        (>= Intrinsic.SAddOverflow and <= Intrinsic.VectorExtract)
        or Intrinsic.Assume or Intrinsic.Expect or Intrinsic.ExpectWithProbability or Intrinsic.IsConstant or Intrinsic.SsaCopy
        or Intrinsic.ArithmeticFence or Intrinsic.DoNothing or Intrinsic.ObjectSize or Intrinsic.PtrMask
        or Intrinsic.LifetimeStart or Intrinsic.LifetimeEnd or Intrinsic.Annotation or Intrinsic.PtrAnnotation
        or Intrinsic.LaunderInvariantGroup or Intrinsic.StripInvariantGroup or Intrinsic.ThreadLocalAddress
        or Intrinsic.WidenableCondition or Intrinsic.InvariantStart or Intrinsic.InvariantEnd;

    private void LowerIntrinsic(Inst inst, Intrinsic intrinsic)
    {
        ReadOnlySpan<ValueId> arguments = _function.CallArguments(inst.Id);
        switch (intrinsic)
        {
            case Intrinsic.MemCpy or Intrinsic.MemCpyInline or Intrinsic.MemMove or Intrinsic.MemSet or Intrinsic.MemSetInline:
                LowerMemoryIntrinsic(intrinsic, arguments);
                break;
            case >= Intrinsic.MaskedLoad and <= Intrinsic.MaskedScatter:
                LowerMasked(inst, intrinsic, arguments);
                break;
            case >= Intrinsic.SAddOverflow and <= Intrinsic.UMulOverflow:
                LowerOverflow(inst, intrinsic, arguments);
                break;
            case >= Intrinsic.SAddSat and <= Intrinsic.UCmp:
                LowerIntegerIntrinsic(inst, intrinsic, arguments);
                break;
            case >= Intrinsic.Sqrt and <= Intrinsic.FPToUISat:
                LowerFloatIntrinsic(inst, intrinsic, arguments);
                break;
            case >= Intrinsic.ReduceAdd and <= Intrinsic.VectorExtract:
                LowerVectorIntrinsic(inst, intrinsic, arguments);
                break;
            default:
                LowerPlainIntrinsic(inst, intrinsic, arguments);
                break;
        }
    }

    private void LowerPlainIntrinsic(Inst inst, Intrinsic intrinsic, ReadOnlySpan<ValueId> arguments)
    {
        switch (intrinsic)
        {
            case Intrinsic.LifetimeStart or Intrinsic.LifetimeEnd or Intrinsic.InvariantEnd or Intrinsic.Assume
                or Intrinsic.DoNothing or Intrinsic.SideEffect or Intrinsic.VarAnnotation or Intrinsic.VaEnd:
                break;
            case Intrinsic.StackMap:
                LowerStackMap(arguments);
                break;
            case Intrinsic.Prefetch:
                Emit(X64Op.Prefetch, 0, [], AddressOf(arguments[0]));
                break;
            case Intrinsic.InvariantStart:
                LoadImmediate(Result(inst), 0);
                break;
            case Intrinsic.LaunderInvariantGroup or Intrinsic.StripInvariantGroup or Intrinsic.Expect
                or Intrinsic.ExpectWithProbability or Intrinsic.SsaCopy or Intrinsic.ArithmeticFence
                or Intrinsic.Annotation or Intrinsic.PtrAnnotation or Intrinsic.ThreadLocalAddress:
                CopyValue(inst.Result, arguments[0]);
                break;
            case Intrinsic.IsConstant:
                LoadImmediate(Result(inst), _function.TryGetConstant(arguments[0], out _) ? 1 : 0);
                break;
            case Intrinsic.ObjectSize:
                TryGetInteger(arguments[1], out long minimum);
                LoadImmediate(Result(inst), minimum != 0 ? 0 : -1);
                break;
            case Intrinsic.LoadRelative:
                LowerLoadRelative(inst, arguments);
                break;
            case Intrinsic.PtrMask when _types[inst.Type].Kind == TypeKind.Pointer:
                Binary(X64Op.And, 3, Result(inst), Read(arguments[0]), Read(arguments[1]));
                break;
            case Intrinsic.Trap or Intrinsic.DebugTrap or Intrinsic.UbsanTrap:
                EmitTrap(TrapCode.Requested);
                int after = NewLabel();
                Mark(after);
                break;
            case Intrinsic.ReadCycleCounter:
                LowerReadCycleCounter(inst);
                break;
            case Intrinsic.X86Pause:
                Emit(X64Op.Pause, 0, []);
                break;
            case Intrinsic.FloatRounds or Intrinsic.WidenableCondition:
                LoadImmediate(Result(inst), 1);
                break;
            case Intrinsic.StackSave:
                _frame.IsDynamic = true;
                Emit(X64Op.StackPointer, 3, [Def(Result(inst))]);
                break;
            case Intrinsic.StackRestore:
                _frame.IsDynamic = true;
                Emit(X64Op.RestoreStack, 3, [Use(Read(arguments[0]))]);
                break;
            case Intrinsic.FrameAddress:
                TryGetInteger(arguments[0], out long level);
                FrameAddress(inst, level, -16);
                break;
            case Intrinsic.ReturnAddress:
                TryGetInteger(arguments[0], out level);
                ReturnAddress(inst, level);
                break;
            case Intrinsic.VaStart:
                LowerVaStart(arguments[0]);
                break;
            case Intrinsic.VaCopy:
                CopyMemory(AddressOf(arguments[0]), AddressOf(arguments[1]), 24);
                break;
            default:
                throw new CompileException($"the intrinsic '{_module.Names.Text(_module.Globals[CalleeOf(inst)].Name)}'");
        }
    }

    /// <summary>The frames of callers have no fixed shape to follow: beyond this frame the answer is null, as C allows.</summary>
    private void FrameAddress(Inst inst, long level, int displacement)
    {
        if (level == 0)
        {
            Emit(X64Op.Lea, 3, [Def(Result(inst))], new Address { Form = AddressForm.Incoming, Displacement = displacement });
        }
        else
        {
            LoadImmediate(Result(inst), 0);
        }
    }

    private void ReturnAddress(Inst inst, long level)
    {
        if (level == 0)
        {
            Emit(X64Op.Load, 3, [Def(Result(inst))], new Address { Form = AddressForm.Incoming, Displacement = -8 });
        }
        else
        {
            LoadImmediate(Result(inst), 0);
        }
    }

    private void LowerLoadRelative(Inst inst, ReadOnlySpan<ValueId> arguments)
    {
        Reg start = Read(arguments[0]);
        Reg offset = PartOf(arguments[1]).Bits == 64 ? Read(arguments[1]) : SignExtended(Read(arguments[1]), PartOf(arguments[1]).Bits, 3);
        Reg distance = NewGeneral();
        Emit(X64Op.Movsxd, 3, [Def(distance)], new Address { Base = start, Index = offset });
        Binary(X64Op.Add, 3, Result(inst), start, distance);
    }

    private void LowerReadCycleCounter(Inst inst)
    {
        Reg low = NewPinnedRaw(GeneralRegister.Rax);
        Reg high = NewPinnedRaw(GeneralRegister.Rdx);
        Emit(X64Op.Rdtsc, 0, [Def(low), Def(high)]);
        Reg shifted = NewGeneral();
        BinaryImm(X64Op.ShlImm, 3, shifted, high, 32);
        Binary(X64Op.Or, 3, Result(inst), shifted, low);
    }

    /// <summary>One branch per lane around its access.</summary>
    private void LowerMasked(Inst inst, Intrinsic intrinsic, ReadOnlySpan<ValueId> arguments)
    {
        bool isStore = intrinsic is Intrinsic.MaskedStore or Intrinsic.MaskedScatter;
        TypeId type = isStore ? _function.TypeOf(arguments[0]) : inst.Type;
        if (IsBitPacked(type))
        {
            throw new CompileException("a masked access of lanes that are not whole bytes");
        }

        TypeId scalar = _types[type].Element;
        int stride = (int)_layout.AllocBytes(scalar);
        int lanes = LaneCount(type);
        int halves = _shapes.Count(scalar);
        ValueId mask = arguments[isStore ? 3 : 2];
        bool perLane = intrinsic is Intrinsic.MaskedGather or Intrinsic.MaskedScatter;
        ValueId pointer = arguments[isStore ? 1 : 0];
        bool isManaged = IsManagedPlace(pointer);
        var made = new Reg[lanes * halves];
        for (int lane = 0; lane < lanes; lane++)
        {
            Address address = perLane ? Address.At(ReadLane(pointer, lane)) : Address.At(Read(pointer), lane * stride);
            Span<Reg> values = made.AsSpan(lane * halves, halves);
            for (int half = 0; half < halves; half++)
            {
                values[half] = isStore ? ReadLane(arguments[0], lane, half) : NewLike(_shapes.PartOf(scalar, half));
                if (!isStore)
                {
                    Move(values[half], ReadLane(arguments[3], lane, half));
                }
            }

            Reg bit = ReadLane(mask, lane);
            int access = NewLabel();
            int skip = NewLabel();
            int next = NewLabel();
            Emit(X64Op.Test, 0, [Use(bit), Use(bit)]);
            JumpIf(Condition.Equal, skip);
            Jump(access);
            Mark(access);
            for (int half = 0; half < halves; half++)
            {
                if (isStore)
                {
                    StoreRegister(values[half], _shapes.PartOf(scalar, half), address.Plus(8 * half), isManaged);
                }
                else
                {
                    LoadPart(values[half], _shapes.PartOf(scalar, half), address.Plus(8 * half), 1);
                }
            }

            Jump(next);
            Mark(skip);
            Jump(next);
            Mark(next);
        }

        if (!isStore)
        {
            BuildVector(inst.Result, made);
        }
    }

    private void LowerIntegerIntrinsic(Inst inst, Intrinsic intrinsic, ReadOnlySpan<ValueId> arguments)
    {
        TypeId type = _function.TypeOf(arguments[0]);
        if (_shapes.IsPacked(type) && TryPackedMinMax(inst, intrinsic, arguments))
        {
            return;
        }

        TypeId scalar = _types.ScalarOf(type);
        TypeId toScalar = _types.ScalarOf(inst.Type);
        bool isVector = _types[type].Kind == TypeKind.Vector;
        int lanes = isVector ? LaneCount(type) : 1;
        int halves = _shapes.Count(toScalar);
        var made = new Reg[lanes * halves];
        for (int lane = 0; lane < lanes; lane++)
        {
            Span<Reg> to = made.AsSpan(lane * halves, halves);
            for (int half = 0; half < halves; half++)
            {
                to[half] = NewGeneral();
            }

            IntegerIntrinsicLane(intrinsic, arguments, isVector ? lane : -1, to, _types[scalar].Bits, _types[toScalar].Bits);
        }

        if (isVector)
        {
            BuildVector(inst.Result, made);
            return;
        }

        for (int half = 0; half < halves; half++)
        {
            Move(Result(inst, half), made[half]);
        }
    }

    private void IntegerIntrinsicLane(
        Intrinsic intrinsic, ReadOnlySpan<ValueId> arguments, int lane, ReadOnlySpan<Reg> to, int bits, int toBits)
    {
        if (bits <= 64 && TryNativeInteger(intrinsic, arguments, lane, to[0], bits, toBits))
        {
            return;
        }

        if (_program.Object is not null
            && (TrySaturateInObject(intrinsic, arguments, lane, to, bits)
                || (bits <= 64
                    ? TryObjectInteger(intrinsic, arguments, lane, to[0], bits)
                    : TryObjectWide(intrinsic, arguments, lane, to, bits))))
        {
            return;
        }

        int frame = HelperFrame();
        RuntimeHelper helper = intrinsic switch
        {
            Intrinsic.FunnelShiftLeft or Intrinsic.FunnelShiftRight => RuntimeHelper.FunnelShift,
            Intrinsic.PopCount or Intrinsic.LeadingZeros or Intrinsic.TrailingZeros or Intrinsic.ByteSwap
                or Intrinsic.BitReverse or Intrinsic.Abs => RuntimeHelper.IntegerUnary,
            Intrinsic.SCmp or Intrinsic.UCmp => RuntimeHelper.ThreeWay,
            _ => RuntimeHelper.IntegerBinary,
        };
        int operands = helper switch { RuntimeHelper.FunnelShift => 3, RuntimeHelper.IntegerUnary => 1, _ => 2 };
        for (int i = 0; i < operands; i++)
        {
            StoreInteger(arguments[i], lane, frame, i);
        }

        EmitHelperCall(helper, frame, (int)intrinsic, bits, toBits);
        int resultBits = helper == RuntimeHelper.ThreeWay ? toBits : bits;
        for (int half = 0; half < to.Length; half++)
        {
            LoadGeneral(to[half], HelperBits(resultBits, half), Address.Frame(frame, 8 * half));
        }
    }

    private bool TryNativeInteger(Intrinsic intrinsic, ReadOnlySpan<ValueId> arguments, int lane, Reg to, int bits, int toBits)
    {
        int size = bits > 32 ? 3 : 2;
        Reg first = ReadLane(arguments[0], lane);
        switch (intrinsic)
        {
            case Intrinsic.SMax or Intrinsic.SMin or Intrinsic.UMax or Intrinsic.UMin:
                bool signed = intrinsic is Intrinsic.SMax or Intrinsic.SMin;
                bool max = intrinsic is Intrinsic.SMax or Intrinsic.UMax;
                MinMax(to, first, ReadLane(arguments[1], lane), bits, signed, max);
                return true;
            case Intrinsic.Abs when bits > 1:
                Reg source = SignExtendedTo(first, bits);
                Reg negated = NewGeneral();
                Unary(X64Op.Neg, size, negated, source);
                Emit(X64Op.Test, size, [Use(source), Use(source)]);
                SelectRegister(to, negated, source, Condition.Sign);
                return true;
            case Intrinsic.SCmp or Intrinsic.UCmp when toBits <= 32:
                ThreeWay(to, first, ReadLane(arguments[1], lane), bits, intrinsic == Intrinsic.SCmp, toBits);
                return true;
            case Intrinsic.PopCount when _features.Popcnt:
                Emit(X64Op.Popcnt, size, [Def(to), UseAny(ZeroExtendedTo(first, bits))]);
                return true;
            case Intrinsic.ByteSwap when bits is 32 or 64:
                Unary(X64Op.Bswap, size, to, first);
                return true;
            case Intrinsic.ByteSwap when bits == 16:
                Reg swapped = NewGeneral();
                Unary(X64Op.Bswap, 2, swapped, first);
                BinaryImm(X64Op.ShrImm, 2, to, swapped, 16);
                return true;
            case Intrinsic.BitReverse:
                ReverseBits(to, first, bits, size);
                return true;
            case Intrinsic.LeadingZeros when _features.Lzcnt:
                Reg counted = bits is 32 or 64 ? to : NewGeneral();
                Emit(X64Op.Lzcnt, size, [Def(counted), UseAny(ZeroExtendedTo(first, bits))]);
                if (counted != to)
                {
                    BinaryImm(X64Op.SubImm, size, to, counted, (8 << size) - bits);
                }

                return true;
            case Intrinsic.TrailingZeros when _features.Bmi1:
                CountTrailing(to, first, bits, size);
                return true;
            case Intrinsic.FunnelShiftLeft or Intrinsic.FunnelShiftRight when bits is 32 or 64:
                Funnel(intrinsic == Intrinsic.FunnelShiftLeft, to, first, arguments, lane, size);
                return true;
            case Intrinsic.UAddSat or Intrinsic.USubSat when bits is 32 or 64:
                Reg limit = Immediate(intrinsic == Intrinsic.UAddSat ? -1 : 0);
                Reg sum = NewGeneral();
                Reg second = ReadLane(arguments[1], lane);
                Binary(intrinsic == Intrinsic.UAddSat ? X64Op.Add : X64Op.Sub, size, sum, first, second);
                SelectRegister(to, limit, sum, Condition.Below);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Bytes, then nibbles, pairs and bits change places; what was above the width falls out at the bottom.</summary>
    private void ReverseBits(Reg to, Reg source, int bits, int size)
    {
        Reg swapped = NewGeneral();
        Unary(X64Op.Bswap, size, swapped, source);
        ReadOnlySpan<(int Shift, long Mask)> steps =
            [(4, 0x0F0F0F0F0F0F0F0F), (2, 0x3333333333333333), (1, 0x5555555555555555)];
        foreach ((int shift, long pattern) in steps)
        {
            Reg mask = Immediate(size == 2 ? (int)pattern : pattern);
            Reg low = NewGeneral();
            Binary(X64Op.And, size, low, swapped, mask);
            Reg up = NewGeneral();
            BinaryImm(X64Op.ShlImm, size, up, low, shift);
            Reg high = NewGeneral();
            BinaryImm(X64Op.ShrImm, size, high, swapped, shift);
            Reg down = NewGeneral();
            Binary(X64Op.And, size, down, high, mask);
            swapped = NewGeneral();
            Binary(X64Op.Or, size, swapped, up, down);
        }

        int above = (8 << size) - bits;
        if (above > 0)
        {
            BinaryImm(X64Op.ShrImm, size, to, swapped, above);
        }
        else
        {
            Move(to, swapped);
        }
    }

    /// <summary>A bit set above the width makes the count of zero right.</summary>
    private void CountTrailing(Reg to, Reg source, int bits, int size)
    {
        Reg stopped = source;
        if (bits < 32)
        {
            stopped = NewGeneral();
            BinaryImm(X64Op.OrImm, 2, stopped, source, 1L << bits);
        }
        else if (bits is > 32 and < 64)
        {
            stopped = NewGeneral();
            Binary(X64Op.Or, 3, stopped, source, IntegerConstant(1L << bits));
        }

        Emit(X64Op.Tzcnt, size, [Def(to), UseAny(stopped)]);
    }

    private void ThreeWay(Reg to, Reg left, Reg right, int bits, bool signed, int toBits)
    {
        Reg x = signed ? SignExtendedTo(left, bits) : ZeroExtendedTo(left, bits);
        Reg y = signed ? SignExtendedTo(right, bits) : ZeroExtendedTo(right, bits);
        if (signed && bits == 1)
        {
            y = NewGeneral();
            Move(y, SignExtendedTo(right, 1));
        }

        Reg greater = NewGeneral();
        Reg less = NewGeneral();
        Emit(X64Op.Cmp, bits > 32 ? 3 : 2, [Use(x), UseAny(y)]);
        Emit(X64Op.Setcc, 0, [Def(greater)], condition: (int)(signed ? Condition.Greater : Condition.Above));
        Emit(X64Op.Setcc, 0, [Def(less)], condition: (int)(signed ? Condition.Less : Condition.Below));
        Reg wideGreater = ZeroExtend(greater, 8);
        Reg wideLess = ZeroExtend(less, 8);
        Binary(X64Op.Sub, 2, to, wideGreater, wideLess);
        if (toBits == 1)
        {
            Emit(X64Op.AndImm, 2, [Mod(to)], immediate: 1);
        }
    }

    private void Funnel(bool left, Reg to, Reg first, ReadOnlySpan<ValueId> arguments, int lane, int size)
    {
        bool isRotate = arguments[0] == arguments[1];
        Reg second = ReadLane(arguments[1], lane);
        bool isConstant = TryGetLaneInteger(arguments[2], lane, out long amount);
        amount &= (8 << size) - 1;
        if (isRotate)
        {
            if (isConstant)
            {
                BinaryImm(left ? X64Op.RolImm : X64Op.RorImm, size, to, first, amount);
            }
            else
            {
                ByCl(left ? X64Op.RolCl : X64Op.RorCl, size, to, first, ReadLane(arguments[2], lane));
            }

            return;
        }

        // fshl shifts the first operand left and fills from the second; fshr the second right, from the first.
        Reg shifted = left ? first : second;
        Reg filler = left ? second : first;
        if (isConstant)
        {
            Move(to, shifted);
            if (amount != 0)
            {
                Emit(left ? X64Op.ShldImm : X64Op.ShrdImm, size, [Mod(to), Use(filler)], immediate: amount);
            }

            return;
        }

        Reg count = ReadLane(arguments[2], lane);
        Reg cl = NewPinnedRaw(GeneralRegister.Rcx);
        Move(to, shifted);
        Move(cl, count);
        Emit(left ? X64Op.ShldCl : X64Op.ShrdCl, size, [Mod(to), Use(filler), Use(cl)]);
    }

    private bool TryPackedMinMax(Inst inst, Intrinsic intrinsic, ReadOnlySpan<ValueId> arguments)
    {
        int bytes = _shapes.LaneBytes(_types.ScalarOf(inst.Type));
        X64Op op = intrinsic switch
        {
            Intrinsic.SMax => X64Op.VMaxSigned,
            Intrinsic.SMin => X64Op.VMinSigned,
            Intrinsic.UMax => X64Op.VMaxUnsigned,
            Intrinsic.UMin => X64Op.VMinUnsigned,
            _ => X64Op.None,
        };
        if (op == X64Op.None || bytes > 4 || !_features.Sse41)
        {
            return false;
        }

        int size = System.Numerics.BitOperations.Log2((uint)bytes);
        for (int i = 0; i < PartCount(inst.Result); i++)
        {
            Reg left = Read(arguments[0], i);
            Binary(op, size, Result(inst, i), left, Read(arguments[1], i));
        }

        return true;
    }
}
