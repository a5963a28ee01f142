// SPDX-License-Identifier: MIT
using System;
using System.Diagnostics;
using Stillpoint.Interpreter.Bytecode;
using Stillpoint.Ir.Opcodes;

namespace Stillpoint.Interpreter.Execution;

/// <summary>The operations outside the loop; see <see cref="RareOp"/> for what each does.</summary>
// Safe because: frame offsets come from the decoder; guest addresses may be anything, and faults on them are caught.
internal static unsafe partial class RareOps
{
    /// <summary>Does one operation.</summary>
    internal static void Execute(InterpretedThread guest, ThreadState* thread, Code* pc, byte* fp)
    {
        var op = (RareOp)pc->X;
        if (op >= RareOp.IntegerUnary)
        {
            ExecuteIntrinsic(op, pc, fp);
        }
        else if (op >= RareOp.Alloca)
        {
            ExecuteMemory(op, guest, thread, pc, fp);
        }
        else
        {
            ExecuteValue(op, pc, fp);
        }
    }

    private static void ExecuteIntrinsic(RareOp op, Code* pc, byte* fp)
    {
        switch (op)
        {
            case RareOp.IntegerUnary or RareOp.IntegerBinary or RareOp.FunnelShift or RareOp.Overflow or RareOp.ThreeWay:
                ExecuteInteger(op, pc, fp);
                break;
            default:
                ExecuteFloat(op, pc, fp);
                break;
        }
    }

    private static void ExecuteValue(RareOp op, Code* pc, byte* fp)
    {
        byte* a = fp + pc->A;
        byte* b = fp + pc->B;
        byte* c = fp + pc->C;
        switch (op)
        {
            case RareOp.LoadN:
                Copy(a, *(byte**)b, (uint)pc->C);
                break;
            case RareOp.StoreN:
                Copy(*(byte**)b, a, (uint)pc->C);
                break;
            case RareOp.LoadPacked:
                LoadPacked(a, *(byte**)b, pc->C, pc[1].A, pc[1].B);
                break;
            case RareOp.StorePacked:
                StorePacked(*(byte**)b, a, pc->C, pc[1].A, pc[1].B);
                break;
            case RareOp.PackLanes:
                StorePacked(a, b, pc->C, pc[1].A, pc[1].B);
                break;
            case RareOp.UnpackLanes:
                LoadPacked(a, b, pc->C, pc[1].A, pc[1].B);
                break;
            case RareOp.SelectN:
                Buffer.MemoryCopy(*(fp + pc[1].A) != 0 ? b : c, a, pc[1].B, pc[1].B);
                break;
            case RareOp.ExtractLane:
                Buffer.MemoryCopy(b + Lane(c, pc), a, pc[1].B, pc[1].B);
                break;
            case RareOp.InsertLane:
                Buffer.MemoryCopy(b, a + Lane(c, pc), pc[1].B, pc[1].B);
                break;
            case RareOp.WideBinary:
                *(UInt128*)a = WideBinary((Opcode)pc[1].A, *(UInt128*)b, *(UInt128*)c);
                break;
            case RareOp.WideCompare:
                *(bool*)a = WideCompare((IntPredicate)pc[1].A, *(UInt128*)b, *(UInt128*)c);
                break;
            case RareOp.WideMask:
                *(UInt128*)a &= UInt128.MaxValue >> (128 - pc->B);
                break;
            case RareOp.WideSignExtend:
                *(Int128*)a = (Int128)(*(UInt128*)b << (128 - pc->C)) >> (128 - pc->C);
                break;
            case RareOp.WidenUnsigned:
                *(UInt128*)a = Read(b, pc->C);
                break;
            case RareOp.WidenSigned:
                *(Int128*)a = (Int128)(Read(b, pc->C) << (128 - pc->C)) >> (128 - pc->C);
                break;
            case RareOp.WideToFloat:
                WideToFloat(a, *(UInt128*)b, pc->C, pc[1].A != 0);
                break;
            case RareOp.WideFromFloat:
                *(UInt128*)a = Conversions.ToU128(pc->C == 32 ? *(float*)b : *(double*)b);
                break;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>Byte offset of a lane; a lane out of range is poison and becomes lane 0.</summary>
    private static int Lane(byte* index, Code* pc)
    {
        ulong lane = *(ulong*)index;
        return lane < (ulong)pc[1].A ? (int)lane * pc[1].B : 0;
    }

    /// <summary>Reads a container of 8 to 128 bits, zero-extended.</summary>
    private static UInt128 Read(byte* place, int container) => container switch
    {
        8 => *place,
        16 => *(ushort*)place,
        32 => *(uint*)place,
        64 => *(ulong*)place,
        _ => *(UInt128*)place,
    };

    /// <summary>Writes a container of 8 to 128 bits.</summary>
    private static void Write(byte* place, int container, UInt128 value)
    {
        switch (container)
        {
            case 8:
                *place = (byte)value;
                break;
            case 16:
                *(ushort*)place = (ushort)value;
                break;
            case 32:
                *(uint*)place = (uint)value;
                break;
            case 64:
                *(ulong*)place = (ulong)value;
                break;
            default:
                *(UInt128*)place = value;
                break;
        }
    }

    private static void LoadPacked(byte* lanes, byte* memory, int count, int bits, int container)
    {
        for (int lane = 0; lane < count; lane++)
        {
            UInt128 value = 0;
            long start = (long)lane * bits;
            for (int bit = 0; bit < bits;)
            {
                int within = (int)((start + bit) & 7);
                int taken = Math.Min(8 - within, bits - bit);
                uint part = ((uint)memory[(start + bit) >> 3] >> within) & ((1u << taken) - 1);
                value |= (UInt128)part << bit;
                bit += taken;
            }

            Write(lanes + (lane * (container / 8)), container, value);
        }
    }

    private static void StorePacked(byte* memory, byte* lanes, int count, int bits, int container)
    {
        long total = (long)count * bits;
        for (long at = 0; at < total; at += 8)
        {
            uint assembled = 0;
            for (int bit = 0; bit < 8 && at + bit < total; bit++)
            {
                (long lane, long within) = Math.DivRem(at + bit, bits);
                UInt128 value = Read(lanes + (lane * (container / 8)), container);
                assembled |= (uint)((value >> (int)within) & 1) << bit;
            }

            memory[at >> 3] = (byte)assembled;
        }
    }

    private static UInt128 WideBinary(Opcode opcode, UInt128 a, UInt128 b) => opcode switch
    {
        Opcode.Add => a + b,
        Opcode.Sub => a - b,
        Opcode.Mul => a * b,
        Opcode.And => a & b,
        Opcode.Or => a | b,
        Opcode.Xor => a ^ b,
        Opcode.Shl => b > 127 ? 0 : a << (int)b,
        Opcode.LShr => b > 127 ? 0 : a >> (int)b,
        Opcode.AShr => (UInt128)((Int128)a >> (b > 127 ? 127 : (int)b)),
        Opcode.UDiv => a / NotZero(b),
        Opcode.URem => a % NotZero(b),
        Opcode.SDiv => SignedDivide(a, b, remainder: false),
        Opcode.SRem => SignedDivide(a, b, remainder: true),
        _ => throw new UnreachableException(),
    };

    private static UInt128 NotZero(UInt128 divisor) => divisor == 0 ? throw new DivideByZeroException() : divisor;

    /// <summary>Signed division by way of magnitudes. The lowest number by -1 wraps, as compiler-rt's does.</summary>
    private static UInt128 SignedDivide(UInt128 a, UInt128 b, bool remainder)
    {
        bool negativeA = (Int128)a < 0;
        bool negativeB = (Int128)b < 0;
        UInt128 x = negativeA ? 0 - a : a;
        UInt128 y = NotZero(negativeB ? 0 - b : b);
        if (remainder)
        {
            UInt128 rest = x % y;
            return negativeA ? 0 - rest : rest;
        }

        UInt128 quotient = x / y;
        return negativeA != negativeB ? 0 - quotient : quotient;
    }

    private static bool WideCompare(IntPredicate predicate, UInt128 a, UInt128 b) => predicate switch
    {
        IntPredicate.Eq => a == b,
        IntPredicate.Ne => a != b,
        IntPredicate.Ugt => a > b,
        IntPredicate.Uge => a >= b,
        IntPredicate.Ult => a < b,
        IntPredicate.Ule => a <= b,
        IntPredicate.Sgt => (Int128)a > (Int128)b,
        IntPredicate.Sge => (Int128)a >= (Int128)b,
        IntPredicate.Slt => (Int128)a < (Int128)b,
        IntPredicate.Sle => (Int128)a <= (Int128)b,
        _ => throw new UnreachableException(),
    };

    private static void WideToFloat(byte* result, UInt128 value, int bits, bool signed)
    {
        bool negative = signed && (Int128)value < 0;
        UInt128 magnitude = negative ? 0 - value : value;
        if (bits == 32)
        {
            float number = Conversions.ToF32(magnitude);
            *(float*)result = negative ? -number : number;
        }
        else
        {
            double number = Conversions.ToF64(magnitude);
            *(double*)result = negative ? -number : number;
        }
    }
}
