// SPDX-License-Identifier: MIT
using System;
using System.Numerics;
using Stillpoint.Assembler.X64;
using Stillpoint.CodeGen.Lowering;
using Stillpoint.CodeGen.Machine;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;
using Reg = Stillpoint.CodeGen.Machine.VirtualRegisterId;

namespace Stillpoint.CodeGen.X64;

/// <content>Conversions of vectors, and shuffles.</content>
internal sealed partial class X64Lowering
{
    /// <summary>Instead of the number of a byte that is picked: whatever is handy.</summary>
    private const int AnyByte = -1;

    /// <summary>Instead of the number of a byte that is picked: zero.</summary>
    private const int ZeroByte = -2;

    private void LowerVectorCast(Inst inst)
    {
        ValueId source = inst.Operands[0];
        TypeId from = _function.TypeOf(source);
        TypeId to = inst.Type;
        TypeId fromScalar = _types[from].Element;
        TypeId toScalar = _types[to].Element;
        int lanes = LaneCount(to);
        if (TryPackedCast(inst, source, fromScalar, toScalar, lanes))
        {
            return;
        }

        int halves = _shapes.Count(toScalar);
        var made = new Reg[lanes * halves];
        for (int lane = 0; lane < lanes; lane++)
        {
            Span<Reg> parts = made.AsSpan(lane * halves, halves);
            for (int half = 0; half < halves; half++)
            {
                parts[half] = NewLike(_shapes.PartOf(toScalar, half));
            }

            if (inst.Opcode is Opcode.Trunc or Opcode.ZExt or Opcode.SExt or Opcode.PtrToInt or Opcode.IntToPtr or Opcode.AddrSpaceCast)
            {
                int fromBits = _types[fromScalar].Kind == TypeKind.Pointer ? 64 : _types[fromScalar].Bits;
                int toBits = _types[toScalar].Kind == TypeKind.Pointer ? 64 : _types[toScalar].Bits;
                Reg low = ReadLane(source, lane);
                Reg high = fromBits > 64 ? ReadLane(source, lane, 1) : Reg.None;
                ConvertInteger(parts, toBits, [low, high], fromBits, inst.Opcode, isZeroExtended: false);
            }
            else
            {
                LowerFloatCast(inst.Opcode, parts, to, source, from, lane);
            }
        }

        BuildVector(inst.Result, made);
    }

    private bool TryPackedCast(Inst inst, ValueId source, TypeId fromScalar, TypeId toScalar, int lanes)
    {
        if (!_shapes.IsPacked(inst.Type))
        {
            return false;
        }

        int toBytes = _shapes.LaneBytes(toScalar);
        if (fromScalar == TypeId.I1 && inst.Opcode is Opcode.SExt or Opcode.ZExt && fromScalar == TypeId.I1)
        {
            Reg[] masks = MasksOf(source, toBytes, lanes);
            for (int i = 0; i < masks.Length; i++)
            {
                if (inst.Opcode == Opcode.SExt)
                {
                    Move(Result(inst, i), masks[i]);
                }
                else
                {
                    ulong one = toBytes switch { 1 => 0x0101010101010101UL, 2 => 0x0001000100010001UL, 4 => 0x0000000100000001UL, _ => 1UL };
                    Binary(X64Op.VAnd, 4, Result(inst, i), masks[i], VectorConstant(one, one));
                }
            }

            return true;
        }

        if (inst.Opcode is Opcode.PtrToInt or Opcode.IntToPtr && toBytes == 8 && _shapes.LaneBytes(fromScalar) == 8)
        {
            CopyValue(inst.Result, source);
            return true;
        }

        X64Op op = inst.Opcode switch
        {
            Opcode.SIToFP when fromScalar == TypeId.I32 && toScalar == TypeId.Float => X64Op.VFFromInt32,
            Opcode.FPToSI when fromScalar == TypeId.Float && toScalar == TypeId.I32 => X64Op.VFToInt32,
            _ => X64Op.None,
        };
        if (op == X64Op.None)
        {
            return TryPackedExtension(inst, source, fromScalar, toBytes);
        }

        for (int i = 0; i < PartCount(inst.Result); i++)
        {
            Emit(op, 2, [Def(Result(inst, i)), UseAny(Read(source, i))]);
        }

        return true;
    }

    /// <summary>
    /// Truncation and zero extension of lanes are shuffles of bytes. Sign extension: the lanes go to the top of the wider
    /// ones and are shifted down.
    /// </summary>
    private bool TryPackedExtension(Inst inst, ValueId source, TypeId fromScalar, int toBytes)
    {
        int fromBytes = _shapes.LaneBytes(fromScalar);
        if (!_features.Sse41 || fromBytes == 0 || inst.Opcode is not (Opcode.Trunc or Opcode.ZExt or Opcode.SExt)
            || (inst.Opcode == Opcode.SExt && toBytes == 8))
        {
            return false;
        }

        int lanes = LaneCount(inst.Type);
        bool toTop = inst.Opcode == Opcode.SExt;
        int copied = Math.Min(fromBytes, toBytes);
        Span<int> bytes = stackalloc int[16];
        for (int part = 0; part < PartCount(inst.Result); part++)
        {
            bytes.Fill(inst.Opcode == Opcode.ZExt ? ZeroByte : AnyByte);
            for (int lane = part * (16 / toBytes); lane < Math.Min(lanes, (part + 1) * (16 / toBytes)); lane++)
            {
                int at = (lane * toBytes) - (16 * part) + (toTop ? toBytes - copied : 0);
                for (int i = 0; i < copied; i++)
                {
                    bytes[at + i] = (lane * fromBytes) + i;
                }
            }

            Reg to = toTop ? NewVector() : Result(inst, part);
            ShuffleBytes(to, bytes, source, source);
            if (toTop)
            {
                BinaryImm(X64Op.VSarImm, BitOperations.Log2((uint)toBytes), Result(inst, part), to, 8 * (toBytes - copied));
            }
        }

        return true;
    }

    private void LowerShuffle(Inst inst)
    {
        ReadOnlySpan<int> mask = _function.NumbersOf(inst.Id);
        ValueId left = inst.Operands[0];
        ValueId right = inst.Operands[1];
        TypeId type = inst.Type;
        int lanes = LaneCount(_function.TypeOf(left));
        if (!_shapes.IsPacked(type) || !_features.Sse41)
        {
            int halves = _shapes.Count(_types[type].Element);
            var made = new Reg[mask.Length * halves];
            for (int i = 0; i < mask.Length; i++)
            {
                int lane = Math.Max(0, mask[i]);
                for (int half = 0; half < halves; half++)
                {
                    made[(i * halves) + half] = ReadLane(lane < lanes ? left : right, lane % lanes, half);
                }
            }

            BuildVector(inst.Result, made);
            return;
        }

        int bytes = _shapes.LaneBytes(_types[type].Element);
        Span<int> selected = stackalloc int[16];
        for (int part = 0; part < PartCount(inst.Result); part++)
        {
            selected.Fill(AnyByte);
            int perPart = 16 / bytes;
            for (int i = 0; i < perPart && (part * perPart) + i < mask.Length; i++)
            {
                int lane = mask[(part * perPart) + i];
                for (int b = 0; lane >= 0 && b < bytes; b++)
                {
                    // Bytes of the right operand are numbered from where its first part begins.
                    int from = lane < lanes ? lane * bytes : RightOffset(lanes, bytes) + ((lane - lanes) * bytes);
                    selected[(i * bytes) + b] = from + b;
                }
            }

            ShuffleBytes(Result(inst, part), selected, left, right);
        }
    }

    private static int RightOffset(int lanes, int bytes) => ((lanes * bytes) + 15) & ~15;

    /// <summary>
    /// Picks 16 bytes out of the parts of two values, numbered through: one shuffle per part used, joined.
    /// </summary>
    private void ShuffleBytes(Reg to, ReadOnlySpan<int> bytes, ValueId left, ValueId right)
    {
        int leftParts = PartCount(left);
        Reg joined = Reg.None;
        for (int part = 0; part < 2 * leftParts; part++)
        {
            UInt128 control = 0;
            bool isUsed = false;
            bool isIdentity = true;
            for (int i = 15; i >= 0; i--)
            {
                bool isHere = bytes[i] >= 0 && bytes[i] / 16 == part;
                control = (control << 8) | (byte)(isHere ? bytes[i] % 16 : 0x80);
                isUsed |= isHere;
                isIdentity &= bytes[i] == AnyByte || (isHere && bytes[i] % 16 == i);
            }

            if (!isUsed)
            {
                continue;
            }

            Reg source = part < leftParts ? Read(left, part) : Read(right, part - leftParts);
            if (isIdentity)
            {
                Move(to, source);
                return;
            }

            Reg picked = NewVector();
            if (TryShuffle32(bytes, part, out int immediate))
            {
                Emit(X64Op.VShuffle32, 4, [Def(picked), UseAny(source)], immediate: immediate);
            }
            else
            {
                Move(picked, source);
                Emit(X64Op.VShuffleBytes, 4, [Mod(picked), UseAny(VectorConstant((ulong)control, (ulong)(control >> 64)))]);
            }

            if (joined.IsNone)
            {
                joined = picked;
            }
            else
            {
                Reg both = NewVector();
                Binary(X64Op.VOr, 4, both, joined, picked);
                joined = both;
            }
        }

        if (joined.IsNone)
        {
            Emit(X64Op.VZero, 4, [Def(to)]);
        }
        else
        {
            Move(to, joined);
        }
    }

    /// <summary>Whether all bytes come from one part in whole groups of four.</summary>
    private static bool TryShuffle32(ReadOnlySpan<int> bytes, int part, out int immediate)
    {
        immediate = 0;
        for (int i = 0; i < 4; i++)
        {
            int group = -1;
            for (int b = 0; b < 4; b++)
            {
                int from = bytes[(4 * i) + b];
                if (from == AnyByte)
                {
                    continue;
                }

                if (from < 0 || from / 16 != part || from % 4 != b || (group >= 0 && from % 16 / 4 != group))
                {
                    return false;
                }

                group = from % 16 / 4;
            }

            immediate |= Math.Max(0, group) << (2 * i);
        }

        return true;
    }
}
