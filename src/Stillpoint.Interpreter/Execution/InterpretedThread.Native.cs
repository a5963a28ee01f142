// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Stillpoint.Interpreter.Calls;
using Stillpoint.Native.Calls;
using Stillpoint.Native.Symbols;
using Stillpoint.Native.Threads;

namespace Stillpoint.Interpreter.Execution;

/// <content>Calls out of the guest.</content>
internal sealed unsafe partial class InterpretedThread
{
    /// <summary>Words of stack arguments kept on the C# stack; more go to the heap.</summary>
    private const int InlineStackWords = 64;

    private static readonly ulong MemMove = Resolve("memmove");
    private static readonly ulong MemSet = Resolve("memset");

    /// <summary>Does a native call site; called by the loop.</summary>
    /// <param name="siteNumber">The site.</param>
    /// <param name="fp">The calling frame.</param>
    /// <param name="target">Callee of an indirect call, 0 for a direct one.</param>
    internal ExitReason CallNative(int siteNumber, byte* fp, ulong target)
    {
        NativeCallSite site = Linked.Site(siteNumber);
        HostFunction host = site.Host;
        if (target != 0 || site.Name is null)
        {
            if (target < 4096)
            {
                return Trap($"call of address 0x{target:x}");
            }

            host = Linked.HostAddresses.GetValueOrDefault(target);
        }

        if (site.Refusal is not null)
        {
            return Trap(site.Refusal);
        }

        if (host != HostFunction.None)
        {
            return CallHost(host, site, fp);
        }

        return CallNative(site, fp, target != 0 ? target : site.Target);
    }

    /// <summary>Copies guest memory by the C library, where a fault is caught as in any native call.</summary>
    internal void NativeMove(byte* to, byte* from, ulong bytes) =>
        CallOrThrow(MemMove, [(ulong)to, (ulong)from, bytes]);

    /// <summary>Fills guest memory by the C library.</summary>
    internal void NativeSet(byte* to, byte value, ulong bytes) => CallOrThrow(MemSet, [(ulong)to, value, bytes]);

    /// <summary>Compares 16 bytes of guest memory with what is expected and exchanges them; expected receives what was there.</summary>
    internal void NativeExchange(byte* address, UInt128* expected, UInt128* updated) =>
        CallOrThrow((ulong)NativeOperations.CompareExchange16, [(ulong)address, (ulong)expected, (ulong)updated]);

    private static ulong Resolve(string name) => NativeSymbols.TryGetAddress(name, out nint address)
        ? (ulong)address
        : throw new PlatformNotSupportedException($"the C library has no {name}");

    /// <summary>The program did not call the function by name, so a fault in it is a bad access of the program itself.</summary>
    private void CallOrThrow(ulong target, ReadOnlySpan<ulong> arguments)
    {
        NativeCallResult outcome = TryCallNative(target, arguments, out _);
        if (outcome == NativeCallResult.Faulted)
        {
            Trap(DescribeAccess());
        }

        if (outcome != NativeCallResult.Returned)
        {
            throw new GuestUnwindException();
        }
    }

    [SkipLocalsInit]
    private ExitReason CallNative(NativeCallSite site, byte* fp, ulong target)
    {
        NativeFrame frame;
        Unsafe.SkipInit(out frame);
        frame.Begin((void*)target, Context);
        frame.VectorCount = site.VectorRegisters;
        int words = site.StackWords;
        ulong* stack = stackalloc ulong[words <= InlineStackWords ? words : 0];
        ulong[]? large = words <= InlineStackWords ? null : GC.AllocateUninitializedArray<ulong>(words, pinned: true);
        stack = large is null ? stack : (ulong*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(large));
        frame.StackWords = stack;
        frame.StackWordCount = words;
        foreach (ref readonly Piece piece in site.Arguments.AsSpan())
        {
            Pass(piece, fp, ref frame, stack);
        }

        NativeCallResult outcome = NativeCalls.Call(&frame);
        GC.KeepAlive(large);
        if (outcome != NativeCallResult.Returned)
        {
            return Fail(outcome, site.Name ?? Describe(target));
        }

        foreach (ref readonly Piece piece in site.Results.AsSpan())
        {
            Receive(piece, fp, frame);
        }

        return Program.IsOver ? ExitReason.Unwind : ExitReason.Returned;
    }

    // Safe because: pieces lie within the frame by the decoder; an Indirect piece reads guest memory, where faults are
    // caught.
    private static void Pass(in Piece piece, byte* fp, ref NativeFrame frame, ulong* stack)
    {
        byte* place = fp + piece.Offset;
        switch (piece.Class)
        {
            case PieceClass.General:
                frame.SetInteger(piece.Index, piece.Extend(place));
                break;
            case PieceClass.Vector:
                frame.SetVector(piece.Index, piece.Bytes switch
                {
                    4 => Vector128.CreateScalar(*(uint*)place).AsByte(),
                    8 => Vector128.CreateScalar(*(ulong*)place).AsByte(),
                    16 => *(Vector128<byte>*)place,
                    _ => Partial(place, piece.Bytes),
                });
                break;
            default:
                if (piece.Form is PieceForm.Bytes or PieceForm.Indirect)
                {
                    byte* source = piece.Form == PieceForm.Indirect ? *(byte**)place : place;
                    for (int i = 0; i < piece.Bytes; i++)
                    {
                        ((byte*)(stack + piece.Index))[i] = source[i];
                    }
                }
                else
                {
                    stack[piece.Index] = piece.Extend(place);
                }

                break;
        }
    }

    private static Vector128<byte> Partial(byte* place, int bytes)
    {
        Vector128<byte> vector = default;
        for (int i = 0; i < bytes; i++)
        {
            vector = vector.WithElement(i, place[i]);
        }

        return vector;
    }

    private static void Receive(in Piece piece, byte* fp, in NativeFrame frame)
    {
        byte* place = fp + piece.Offset;
        if (piece.Class == PieceClass.General)
        {
            ulong value = piece.Index == 0 ? frame.IntegerResult0 : frame.IntegerResult1;
            Buffer.MemoryCopy(&value, place, piece.Bytes, piece.Bytes);
        }
        else
        {
            Vector128<byte> value = piece.Index == 0 ? frame.VectorResult0 : frame.VectorResult1;
            Buffer.MemoryCopy(&value, place, piece.Bytes, piece.Bytes);
        }
    }

    private ExitReason CallHost(HostFunction host, NativeCallSite site, byte* fp)
    {
        if (host == HostFunction.Given)
        {
            return Trap("not supported: functions of the host in the interpreter");
        }

        Span<ulong> arguments = stackalloc ulong[HostArguments];
        for (int i = 0; i < arguments.Length; i++)
        {
            arguments[i] = i < site.ArgumentSlots.Length ? *(ulong*)(fp + site.ArgumentSlots[i]) : 0;
        }

        GuestThreadState previous = Context->State;
        Context->Leave(GuestThreadState.Host);
        try
        {
            ExitReason reason = CallHost(host, arguments, out ulong result);
            if (reason == ExitReason.Returned)
            {
                foreach (Piece piece in site.Results)
                {
                    Buffer.MemoryCopy(&result, fp + piece.Offset, piece.Bytes, piece.Bytes);
                }
            }

            return reason;
        }
        finally
        {
            Context->Leave(previous);
        }
    }
}
