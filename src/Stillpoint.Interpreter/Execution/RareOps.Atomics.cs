// SPDX-License-Identifier: MIT
using System;
using System.Diagnostics;
using System.Threading;
using Stillpoint.Ir.Opcodes;

namespace Stillpoint.Interpreter.Execution;

/// <content>Atomic accesses, by the machine's own operations.</content>
internal static unsafe partial class RareOps
{
    private static void AtomicLoad(InterpretedThread guest, byte* result, byte* address, int bytes)
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
            case 16:
                *(UInt128*)result = Exchange(guest, address, 0, 0);
                break;
            default:
                *(ulong*)result = Volatile.Read(ref *(ulong*)address);
                break;
        }
    }

    private static void AtomicStore(InterpretedThread guest, byte* address, byte* value, int bytes, AtomicOrdering ordering)
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
            case 16:
                UInt128 seen = *(UInt128*)address;
                while (Exchange(guest, address, *(UInt128*)value, seen) is var now && now != seen)
                {
                    seen = now;
                }

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

    private static void AtomicUpdate(
        InterpretedThread guest, byte* result, byte* address, byte* operand, AtomicOperation operation, int container)
    {
        UInt128 argument = Read(operand, container);
        UInt128 old = Read(address, container);
        while (true)
        {
            UInt128 updated = container == 128
                ? WideResult(operation, old, argument)
                : AtomicResult(operation, (ulong)old, (ulong)argument, container);
            UInt128 seen = CompareExchange(guest, address, container, updated, old);
            if (seen == old)
            {
                Write(result, container, old);
                return;
            }

            old = seen;
        }
    }

    private static UInt128 WideResult(AtomicOperation operation, UInt128 old, UInt128 argument) => operation switch
    {
        AtomicOperation.Xchg => argument,
        AtomicOperation.Add => old + argument,
        AtomicOperation.Sub => old - argument,
        AtomicOperation.And => old & argument,
        AtomicOperation.Nand => ~(old & argument),
        AtomicOperation.Or => old | argument,
        AtomicOperation.Xor => old ^ argument,
        AtomicOperation.Max => (Int128)old > (Int128)argument ? old : argument,
        AtomicOperation.Min => (Int128)old < (Int128)argument ? old : argument,
        AtomicOperation.UMax => UInt128.Max(old, argument),
        AtomicOperation.UMin => UInt128.Min(old, argument),
        AtomicOperation.UIncWrap => old >= argument ? 0 : old + 1,
        AtomicOperation.UDecWrap => old == 0 || old > argument ? argument : old - 1,
        _ => throw new UnreachableException(),
    };

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

    private static UInt128 CompareExchange(
        InterpretedThread guest, byte* address, int container, UInt128 updated, UInt128 expected) => container switch
        {
            8 => Interlocked.CompareExchange(ref *address, (byte)updated, (byte)expected),
            16 => Interlocked.CompareExchange(ref *(ushort*)address, (ushort)updated, (ushort)expected),
            32 => Interlocked.CompareExchange(ref *(uint*)address, (uint)updated, (uint)expected),
            128 => Exchange(guest, address, updated, expected),
            _ => Interlocked.CompareExchange(ref *(ulong*)address, (ulong)updated, (ulong)expected),
        };

    /// <summary>The processor's exchange of 128 bits, which .NET does not offer: by a stub of our own.</summary>
    private static UInt128 Exchange(InterpretedThread guest, byte* address, UInt128 updated, UInt128 expected)
    {
        UInt128 seen = expected;
        guest.NativeExchange(address, &seen, &updated);
        return seen;
    }

    private static void CompareExchange(
        InterpretedThread guest, byte* result, byte* address, byte* expected, byte* updated, int container, int flagOffset)
    {
        UInt128 wanted = Read(expected, container);
        UInt128 seen = CompareExchange(guest, address, container, Read(updated, container), wanted);
        Write(result, container, seen);
        result[flagOffset] = seen == wanted ? (byte)1 : (byte)0;
    }
}
