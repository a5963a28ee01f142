// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Numerics;
using Stillpoint.Assembler.X64;
using Stillpoint.CodeGen.Lowering;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;
using Reg = Stillpoint.CodeGen.Machine.VirtualRegisterId;

namespace Stillpoint.CodeGen.X64;

/// <content>Arithmetic that tells overflow, as a value or, in front of a branch on it, in the flags.</content>
internal sealed partial class X64Lowering
{
    /// <summary>The call whose overflow the branch behind it takes from the flags.</summary>
    private InstId _overflowBranched = InstId.None;

    /// <summary>
    /// Whether a branch is on the overflow of a call right in front of it, which nobody else asks for. Between the two, parts
    /// of results are taken at most, by moves, which leave the flags alone.
    /// </summary>
    private bool TryTakeOverflow(Inst branch, out Condition condition)
    {
        condition = default;
        ValueId flag = branch.Operands[0];
        if (!HasOneUse(flag) || IsWanted(flag) || !TryGetLocalDefinition(flag, Opcode.ExtractValue, out Inst extract)
            || _function.NumbersOf(extract.Id) is not [1]
            || !TryGetLocalDefinition(extract.Operands[0], Opcode.Call, out Inst call)
            || _useCount[call.Result.Index] != _firstPartUses.GetValueOrDefault(call.Result) + 1)
        {
            return false;
        }

        for (InstId at = _function.Link(branch.Id).Previous; at != call.Id; at = _function.Link(at).Previous)
        {
            if (_function.Insts[at].Opcode != Opcode.ExtractValue)
            {
                return false;
            }
        }

        GlobalId callee = CalleeOf(call);
        Intrinsic intrinsic = callee.IsNone ? Intrinsic.None : _module.Globals[callee].Intrinsic;
        if (intrinsic is not (>= Intrinsic.SAddOverflow and <= Intrinsic.UMulOverflow)
            || _types[_function.TypeOf(_function.CallArguments(call.Id)[0])] is not { Kind: TypeKind.Integer, Bits: int bits }
            || !IsOverflowInFlags(intrinsic, bits))
        {
            return false;
        }

        // It must run even if nobody wants the number.
        _ = FirstRegister(call.Result);
        _overflowBranched = call.Id;
        condition = OverflowCondition(intrinsic);
        return true;
    }

    /// <summary>Whether the processor's own operation of this width tells the overflow.</summary>
    private static bool IsOverflowInFlags(Intrinsic intrinsic, int bits) =>
        intrinsic is Intrinsic.SMulOverflow or Intrinsic.UMulOverflow ? bits is 32 or 64 : bits is 8 or 16 or 32 or 64 or 128;

    /// <summary>Unsigned sums tell it in the carry; products of both kinds in the overflow flag.</summary>
    private static Condition OverflowCondition(Intrinsic intrinsic) =>
        intrinsic is Intrinsic.UAddOverflow or Intrinsic.USubOverflow ? Condition.Below : Condition.Overflow;

    /// <summary>Makes a value of the overflow, unless a branch takes it from the flags.</summary>
    private void DefineOverflow(Inst inst, int part, Condition condition)
    {
        if (inst.Id == _overflowBranched)
        {
            return;
        }

        Reg flag = NewGeneral();
        Emit(X64Op.Setcc, 0, [Def(flag)], condition: (int)condition);
        Emit(X64Op.Movzx8, 2, [Def(Result(inst, part)), UseAny(flag)]);
    }

    private void LowerOverflow(Inst inst, Intrinsic intrinsic, ReadOnlySpan<ValueId> arguments)
    {
        TypeId type = _function.TypeOf(arguments[0]);
        TypeRow row = _types[type];
        if (row.Kind == TypeKind.Integer && TryOverflowByFlags(inst, intrinsic, arguments, row.Bits))
        {
            return;
        }

        TypeId scalar = _types.ScalarOf(type);
        int bits = _types[scalar].Bits;
        int lanes = row.Kind == TypeKind.Vector ? LaneCount(type) : 1;
        int halves = _shapes.Count(scalar);
        var made = new Reg[lanes * halves];
        var flags = new Reg[lanes];
        for (int lane = 0; lane < lanes; lane++)
        {
            if (_program.Object is not null)
            {
                for (int half = 0; half < halves; half++)
                {
                    made[(lane * halves) + half] = NewGeneral();
                }

                flags[lane] = NewGeneral();
                OverflowInObject(
                    intrinsic, arguments, row.Kind == TypeKind.Vector ? lane : -1, bits, made.AsSpan(lane * halves, halves), flags[lane]);
                continue;
            }

            int frame = HelperFrame();
            StoreInteger(arguments[0], row.Kind == TypeKind.Vector ? lane : -1, frame, 0);
            StoreInteger(arguments[1], row.Kind == TypeKind.Vector ? lane : -1, frame, 1);
            EmitHelperCall(RuntimeHelper.Overflow, frame, (int)intrinsic, bits, bits);
            for (int half = 0; half < halves; half++)
            {
                made[(lane * halves) + half] = NewGeneral();
                LoadGeneral(made[(lane * halves) + half], HelperBits(bits, half), Address.Frame(frame, 8 * half));
            }

            flags[lane] = NewGeneral();
            LoadGeneral(flags[lane], 8, Address.Frame(frame, 16));
        }

        DefineOverflowVectors(inst, type, made, flags);
    }

    /// <summary>Bits of a half of an integer as helpers write it: in a container of 8, 16, 32, 64 or 128 bits.</summary>
    private static int HelperBits(int bits, int half) => bits switch
    {
        <= 8 => 8,
        <= 16 => 16,
        <= 32 => 32,
        _ => half == 0 || bits > 64 ? 64 : 0,
    };

    private void DefineOverflowVectors(Inst inst, TypeId type, Reg[] made, Reg[] flags)
    {
        int parts = _shapes.Count(type);
        BuildParts(RegistersOf(inst.Result)[..parts], type, made);
        for (int i = 0; i < flags.Length; i++)
        {
            Move(Result(inst, parts + i), flags[i]);
        }
    }

    private bool TryOverflowByFlags(Inst inst, Intrinsic intrinsic, ReadOnlySpan<ValueId> arguments, int bits)
    {
        if (!IsOverflowInFlags(intrinsic, bits))
        {
            return false;
        }

        if (bits == 128)
        {
            bool adds = intrinsic is Intrinsic.SAddOverflow or Intrinsic.UAddOverflow;
            WideCarry(
                adds ? X64Op.Add : X64Op.Sub, adds ? X64Op.Adc : X64Op.Sbb, [Result(inst), Result(inst, 1)],
                [Read(arguments[0]), Read(arguments[0], 1)], [Read(arguments[1]), Read(arguments[1], 1)]);
            DefineOverflow(inst, 2, OverflowCondition(intrinsic));
            return true;
        }

        int size = BitOperations.Log2((uint)bits / 8);
        Reg left = Read(arguments[0]);
        Reg right = Read(arguments[1]);
        Reg to = Result(inst);
        if (intrinsic == Intrinsic.UMulOverflow)
        {
            Reg low = NewPinnedRaw(GeneralRegister.Rax);
            Reg high = NewPinnedRaw(GeneralRegister.Rdx);
            Move(low, left);
            Emit(X64Op.MulWide, size, [Mod(low), Def(high), UseAny(right)]);
            Move(to, low);
        }
        else
        {
            X64Op op = intrinsic switch
            {
                Intrinsic.SAddOverflow or Intrinsic.UAddOverflow => X64Op.Add,
                Intrinsic.SSubOverflow or Intrinsic.USubOverflow => X64Op.Sub,
                _ => X64Op.Imul,
            };
            Binary(op, size, to, left, right);
        }

        DefineOverflow(inst, 1, OverflowCondition(intrinsic));
        return true;
    }
}
