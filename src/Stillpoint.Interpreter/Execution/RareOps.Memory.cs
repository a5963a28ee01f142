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
                AtomicLoad(guest, a, *(byte**)b, pc->C);
                break;
            case RareOp.AtomicStore:
                AtomicStore(guest, *(byte**)b, a, pc->C, (AtomicOrdering)pc[1].A);
                break;
            case RareOp.AtomicRmw:
                AtomicUpdate(guest, a, *(byte**)b, c, (AtomicOperation)pc[1].A, pc[1].B);
                break;
            case RareOp.CompareExchange:
                CompareExchange(guest, a, *(byte**)b, c, fp + pc[1].A, pc[1].B, pc[1].C);
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
        bool isWide = pc[1].A > 8;
        int* offset = (int*)(isFloat ? arguments + 4 : arguments);
        int bytes = isFloat || isWide ? 16 : 8;
        byte* place;
        if (*offset + bytes <= (isFloat ? SaveAreaBytes : 48))
        {
            place = *(byte**)(arguments + 16) + *offset;
            *offset += bytes;
        }
        else
        {
            place = *(byte**)(arguments + 8);
            place = isWide ? (byte*)(((nuint)place + 15) & ~(nuint)15) : place;
            *(byte**)(arguments + 8) = place + (isWide ? 16 : 8);
        }

        *(ulong*)(fp + pc->A) = *(ulong*)place;
        if (pc[1].B > 8)
        {
            *(ulong*)(fp + pc->A + 8) = *(ulong*)(place + 8);
        }
    }
}
