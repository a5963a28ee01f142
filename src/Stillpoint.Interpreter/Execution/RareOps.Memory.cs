// SPDX-License-Identifier: MIT
using System;
using System.Diagnostics;
using System.Runtime.Intrinsics.X86;
using System.Threading;
using Stillpoint.Interpreter.Bytecode;
using Stillpoint.Ir.Opcodes;

namespace Stillpoint.Interpreter.Execution;

/// <content>Memory, stack, atomics, variable arguments, control.</content>
internal static unsafe partial class RareOps
{
    /// <summary>Copies up to this size are done here, larger ones by the C library.</summary>
    private const ulong InlineBytes = 256;

    /// <summary>Bytes of the register save area of the x86-64 ABI: six general and eight vector registers.</summary>
    internal const int SaveAreaBytes = 176;

    private static void ExecuteMemory(RareOp op, InterpretedThread guest, ThreadState* thread, Code* pc, byte* fp)
    {
        byte* a = fp + pc->A;
        byte* b = fp + pc->B;
        byte* c = fp + pc->C;
        switch (op)
        {
            case RareOp.Alloca:
                *(byte**)a = Alloca(thread, *(ulong*)b, pc->C, pc[1].Immediate);
                break;
            case RareOp.StackSave:
                *(byte**)a = thread->Top;
                break;
            case RareOp.StackRestore:
                StackRestore(thread, *(byte**)a, fp);
                break;
            case RareOp.ThreadLocalAddress:
                *(byte**)a = thread->ThreadLocals + pc->B;
                break;
            case RareOp.MemoryCopy or RareOp.MemoryMove:
                Move(guest, *(byte**)a, *(byte**)b, *(ulong*)c);
                break;
            case RareOp.MemorySet:
                Set(guest, *(byte**)a, *b, *(ulong*)c);
                break;
            case RareOp.AtomicLoad:
                AtomicLoad(a, *(byte**)b, pc->C);
                break;
            case RareOp.AtomicStore:
                AtomicStore(*(byte**)b, a, pc->C, (AtomicOrdering)pc[1].A);
                break;
            case RareOp.AtomicRmw:
                AtomicUpdate(a, *(byte**)b, c, (AtomicOperation)pc[1].A, pc[1].B);
                break;
            case RareOp.CompareExchange:
                CompareExchange(a, *(byte**)b, c, fp + pc[1].A, pc[1].B, pc[1].C);
                break;
            case RareOp.Fence:
                Interlocked.MemoryBarrier();
                break;
            case RareOp.MaskedLoad or RareOp.MaskedStore or RareOp.MaskedGather or RareOp.MaskedScatter:
                Masked(op, pc, fp);
                break;
            case RareOp.VaStart or RareOp.VaCopy or RareOp.VaArg:
                VariableArguments(op, pc, fp);
                break;
            default:
                Control(op, guest, pc, fp);
                break;
        }
    }

    private static void Control(RareOp op, InterpretedThread guest, Code* pc, byte* fp)
    {
        byte* a = fp + pc->A;
        switch (op)
        {
            case RareOp.BadBranch:
                throw new GuestBadBranchException();
            case RareOp.Trap:
                throw new GuestTrapException("the program asked for a trap");
            case RareOp.FrameAddress:
                *(byte**)a = GuestFrame(fp, pc->B);
                break;
            case RareOp.ReturnAddress:
                byte* frame = GuestFrame(fp, pc->B);
                *(ulong*)a = frame == null ? 0 : guest.CallerAddress(frame);
                break;
            case RareOp.ReadCycleCounter:
                *(long*)a = Stopwatch.GetTimestamp();
                break;
            case RareOp.Pause:
                X86Base.Pause();
                break;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>The frame some levels up, or null where there are not so many.</summary>
    private static byte* GuestFrame(byte* fp, int levels)
    {
        for (; levels > 0 && fp != null; levels--)
        {
            fp = ((Frame*)fp)->Caller;
        }

        return fp;
    }

    private static byte* Alloca(ThreadState* thread, ulong count, int align, long elementBytes)
    {
        UInt128 bytes = (UInt128)count * (ulong)elementBytes;
        if (bytes > (ulong)(thread->Limit - thread->Top))
        {
            throw new GuestStackOverflowException();
        }

        byte* place = (byte*)(((ulong)thread->Top + (uint)align - 1) & ~((ulong)align - 1));
        byte* top = (byte*)(((ulong)place + (ulong)bytes + 15) & ~15UL);
        if (top > thread->Limit)
        {
            throw new GuestStackOverflowException();
        }

        thread->Top = top;
        return place;
    }

    private static void StackRestore(ThreadState* thread, byte* top, byte* fp)
    {
        // Only what stacksave gave in this frame is meaningful.
        if (top < fp || top > thread->Top)
        {
            throw new GuestTrapException("stackrestore of an address that stacksave did not give");
        }

        thread->Top = top;
    }

    /// <summary>Copies bytes that may overlap in the guest; large ones through the C library, where faults are caught too.</summary>
    private static void Move(InterpretedThread guest, byte* to, byte* from, ulong bytes)
    {
        if (bytes > InlineBytes)
        {
            guest.NativeMove(to, from, bytes);
            return;
        }

        if (to <= from || to >= from + bytes)
        {
            Copy(to, from, (uint)bytes);
            return;
        }

        for (long i = (long)bytes - 1; i >= 0; i--)
        {
            to[i] = from[i];
        }
    }

    /// <summary>Copies upward with plain loads and stores, so that a fault is in this code.</summary>
    private static void Copy(byte* to, byte* from, uint bytes)
    {
        uint i = 0;
        if (to <= from - 8 || to >= from + bytes)
        {
            for (; i + 8 <= bytes; i += 8)
            {
                *(ulong*)(to + i) = *(ulong*)(from + i);
            }
        }

        for (; i < bytes; i++)
        {
            to[i] = from[i];
        }
    }

    private static void Set(InterpretedThread guest, byte* to, byte value, ulong bytes)
    {
        if (bytes > InlineBytes)
        {
            guest.NativeSet(to, value, bytes);
            return;
        }

        ulong pattern = value * 0x0101_0101_0101_0101UL;
        ulong i = 0;
        for (; i + 8 <= bytes; i += 8)
        {
            *(ulong*)(to + i) = pattern;
        }

        for (; i < bytes; i++)
        {
            to[i] = value;
        }
    }

    private static void AtomicLoad(byte* result, byte* address, int bytes)
    {
        switch (bytes)
        {
            case 1:
                *result = Volatile.Read(ref *address);
                break;
            case 2:
                *(ushort*)result = Volatile.Read(ref *(ushort*)address);
                break;
            case 4:
                *(uint*)result = Volatile.Read(ref *(uint*)address);
                break;
            default:
                *(ulong*)result = Volatile.Read(ref *(ulong*)address);
                break;
        }
    }

    private static void AtomicStore(byte* address, byte* value, int bytes, AtomicOrdering ordering)
    {
        switch (bytes)
        {
            case 1:
                Volatile.Write(ref *address, *value);
                break;
            case 2:
                Volatile.Write(ref *(ushort*)address, *(ushort*)value);
                break;
            case 4:
                Volatile.Write(ref *(uint*)address, *(uint*)value);
                break;
            default:
                Volatile.Write(ref *(ulong*)address, *(ulong*)value);
                break;
        }

        if (ordering == AtomicOrdering.SequentiallyConsistent)
        {
            // x86 lets a later load pass the store.
            Interlocked.MemoryBarrier();
        }
    }

    private static void AtomicUpdate(byte* result, byte* address, byte* operand, AtomicOperation operation, int container)
    {
        ulong argument = (ulong)Read(operand, container);
        ulong old = (ulong)Read(address, container);
        while (true)
        {
            ulong updated = AtomicResult(operation, old, argument, container);
            ulong seen = CompareExchange(address, container, updated, old);
            if (seen == old)
            {
                Write(result, container, old);
                return;
            }

            old = seen;
        }
    }

    private static ulong AtomicResult(AtomicOperation operation, ulong old, ulong argument, int container)
    {
        int up = 64 - container;
        ulong mask = ulong.MaxValue >> up;
        long signedOld = (long)(old << up);
        long signedArgument = (long)(argument << up);
        return mask & operation switch
        {
            AtomicOperation.Xchg => argument,
            AtomicOperation.Add => old + argument,
            AtomicOperation.Sub => old - argument,
            AtomicOperation.And => old & argument,
            AtomicOperation.Nand => ~(old & argument),
            AtomicOperation.Or => old | argument,
            AtomicOperation.Xor => old ^ argument,
            AtomicOperation.Max => signedOld > signedArgument ? old : argument,
            AtomicOperation.Min => signedOld < signedArgument ? old : argument,
            AtomicOperation.UMax => Math.Max(old, argument),
            AtomicOperation.UMin => Math.Min(old, argument),
            AtomicOperation.UIncWrap => old >= argument ? 0 : old + 1,
            AtomicOperation.UDecWrap => old == 0 || old > argument ? argument : old - 1,
            _ => container == 32 ? AtomicFloat(operation, (uint)old, (uint)argument) : AtomicDouble(operation, old, argument),
        };
    }

    private static ulong AtomicFloat(AtomicOperation operation, uint old, uint argument)
    {
        float a = BitConverter.UInt32BitsToSingle(old);
        float b = BitConverter.UInt32BitsToSingle(argument);
        return BitConverter.SingleToUInt32Bits(operation switch
        {
            AtomicOperation.FAdd => a + b,
            AtomicOperation.FSub => a - b,
            AtomicOperation.FMax => float.MaxNumber(a, b),
            _ => float.MinNumber(a, b),
        });
    }

    private static ulong AtomicDouble(AtomicOperation operation, ulong old, ulong argument)
    {
        double a = BitConverter.UInt64BitsToDouble(old);
        double b = BitConverter.UInt64BitsToDouble(argument);
        return BitConverter.DoubleToUInt64Bits(operation switch
        {
            AtomicOperation.FAdd => a + b,
            AtomicOperation.FSub => a - b,
            AtomicOperation.FMax => double.MaxNumber(a, b),
            _ => double.MinNumber(a, b),
        });
    }

    private static ulong CompareExchange(byte* address, int container, ulong updated, ulong expected) => container switch
    {
        8 => Interlocked.CompareExchange(ref *address, (byte)updated, (byte)expected),
        16 => Interlocked.CompareExchange(ref *(ushort*)address, (ushort)updated, (ushort)expected),
        32 => Interlocked.CompareExchange(ref *(uint*)address, (uint)updated, (uint)expected),
        _ => Interlocked.CompareExchange(ref *(ulong*)address, updated, expected),
    };

    private static void CompareExchange(
        byte* result, byte* address, byte* expected, byte* updated, int container, int flagOffset)
    {
        ulong wanted = (ulong)Read(expected, container);
        ulong seen = CompareExchange(address, container, (ulong)Read(updated, container), wanted);
        Write(result, container, seen);
        result[flagOffset] = seen == wanted ? (byte)1 : (byte)0;
    }

    private static void Masked(RareOp op, Code* pc, byte* fp)
    {
        byte* lanes = fp + pc->A;
        byte* mask = fp + pc->C;
        int bytes = pc[1].C;
        for (int lane = 0; lane < pc[1].B; lane++)
        {
            int at = lane * bytes;
            bool isGathered = op is RareOp.MaskedGather or RareOp.MaskedScatter;
            byte* address = isGathered ? ((byte**)(fp + pc->B))[lane] : *(byte**)(fp + pc->B) + at;
            bool isLoad = op is RareOp.MaskedLoad or RareOp.MaskedGather;
            if (mask[lane] != 0)
            {
                Copy(isLoad ? lanes + at : address, isLoad ? address : lanes + at, (uint)bytes);
            }
            else if (isLoad)
            {
                Copy(lanes + at, fp + pc[1].A + at, (uint)bytes);
            }
        }
    }

    /// <summary>Lists as in the x86-64 ABI: gp_offset, fp_offset, overflow_arg_area, reg_save_area.</summary>
    private static void VariableArguments(RareOp op, Code* pc, byte* fp)
    {
        if (op == RareOp.VaStart)
        {
            byte* list = *(byte**)(fp + pc->A);
            byte* save = *(byte**)(fp + pc->B);
            *(int*)list = pc[1].A;
            *(int*)(list + 4) = 48 + pc[1].B;
            *(byte**)(list + 8) = *(byte**)(save + SaveAreaBytes);
            *(byte**)(list + 16) = save;
            return;
        }

        if (op == RareOp.VaCopy)
        {
            Copy(*(byte**)(fp + pc->A), *(byte**)(fp + pc->B), 24);
            return;
        }

        byte* arguments = *(byte**)(fp + pc->B);
        bool isFloat = pc->C != 0;
        int* offset = (int*)(isFloat ? arguments + 4 : arguments);
        byte* place;
        if (*offset + (isFloat ? 16 : 8) <= (isFloat ? SaveAreaBytes : 48))
        {
            place = *(byte**)(arguments + 16) + *offset;
            *offset += isFloat ? 16 : 8;
        }
        else
        {
            place = *(byte**)(arguments + 8);
            *(byte**)(arguments + 8) = place + 8;
        }

        *(ulong*)(fp + pc->A) = *(ulong*)place;
    }
}
