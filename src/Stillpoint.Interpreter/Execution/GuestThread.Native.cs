// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using Stillpoint.Interpreter.Calls;
using Stillpoint.Native.Calls;
using Stillpoint.Native.Symbols;
using Stillpoint.Native.Threads;

namespace Stillpoint.Interpreter.Execution;

/// <content>Calls out of the guest: native code and what the runtime does itself.</content>
internal sealed unsafe partial class GuestThread
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
        NativeCallSite site = _linked.Site(siteNumber);
        HostFunction host = site.Host;
        if (target != 0 || site.Name is null)
        {
            if (target < 4096)
            {
                return Trap($"call of address 0x{target:x}", _state->Pc, fp);
            }

            host = _linked.HostAddresses.GetValueOrDefault(target);
        }

        if (site.Refusal is not null)
        {
            return Trap(site.Refusal, _state->Pc, fp);
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

    /// <summary>Calls a native function with integer arguments.</summary>
    internal ExitReason CallNativeFunction(ulong target, ReadOnlySpan<ulong> arguments, out ulong result)
    {
        NativeFrame frame;
        Unsafe.SkipInit(out frame);
        frame.Begin((void*)target, _context);
        for (int i = 0; i < arguments.Length; i++)
        {
            frame.SetInteger(i, arguments[i]);
        }

        NativeCallResult outcome = NativeCalls.Call(&frame);
        result = frame.IntegerResult0;
        return outcome == NativeCallResult.Returned ? ExitReason.Returned : Fail(outcome, Describe(target));
    }

    private static ulong Resolve(string name) => NativeSymbols.TryGetAddress(name, out nint address)
        ? (ulong)address
        : throw new PlatformNotSupportedException($"the C library has no {name}");

    private static string Describe(ulong target) => NativeSymbols.Describe((nint)target);

    private void CallOrThrow(ulong target, ReadOnlySpan<ulong> arguments)
    {
        if (CallNativeFunction(target, arguments, out _) != ExitReason.Returned)
        {
            throw new GuestUnwindException();
        }
    }

    [SkipLocalsInit]
    private ExitReason CallNative(NativeCallSite site, byte* fp, ulong target)
    {
        NativeFrame frame;
        Unsafe.SkipInit(out frame);
        frame.Begin((void*)target, _context);
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
                frame.SetInteger(piece.Index, Extend(piece, place));
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
                    stack[piece.Index] = Extend(piece, place);
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

    internal static ulong Extend(in Piece piece, byte* place)
    {
        bool signed = piece.Form == PieceForm.SignExtended;
        return piece.Bytes switch
        {
            1 => signed ? (ulong)*(sbyte*)place : *place,
            2 => signed ? (ulong)*(short*)place : *(ushort*)place,
            4 => signed ? (ulong)*(int*)place : *(uint*)place,
            _ => *(ulong*)place,
        };
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

    /// <summary>A native call did not return: report its fault, or go on unwinding.</summary>
    private ExitReason Fail(NativeCallResult outcome, string callee)
    {
        if (outcome == NativeCallResult.Unwound || !_context->TryTakeFault(out Native.Faults.NativeFault fault))
        {
            return ExitReason.Unwind;
        }

        return Trap($"{fault} in native code called as {callee}", _state->Pc, _state->Fp);
    }

    private ExitReason CallHost(HostFunction host, NativeCallSite site, byte* fp)
    {
        GuestThreadState previous = _context->State;
        _context->Leave(GuestThreadState.Host);
        try
        {
            return CallHostFunction(host, site, fp);
        }
        finally
        {
            _context->Leave(previous);
        }
    }

    private ExitReason CallHostFunction(HostFunction host, NativeCallSite site, byte* fp)
    {
        ulong first = Argument(site, fp, 0);
        switch (host)
        {
            case HostFunction.Exit or HostFunction.QuickExit:
                return Program.Exit(this, (int)first, quick: host == HostFunction.QuickExit);
            case HostFunction.ImmediateExit:
                Program.End(new RunResult((int)first & 0xFF, null, Instructions));
                return ExitReason.Unwind;
            case HostFunction.Abort:
                return Trap("abort", _state->Pc, fp);
            case HostFunction.AssertFail:
                return AssertFail(first, Argument(site, fp, 1), (uint)Argument(site, fp, 2), Argument(site, fp, 3), fp);
            case HostFunction.AtExit or HostFunction.AtQuickExit:
                Program.AddExitHandler(new GuestProgram.ExitHandler(first, false, 0), host == HostFunction.AtQuickExit);
                SetResult(site, fp, 0);
                return ExitReason.Returned;
            case HostFunction.CxaAtExit:
                Program.AddExitHandler(new GuestProgram.ExitHandler(first, true, Argument(site, fp, 1)), quick: false);
                SetResult(site, fp, 0);
                return ExitReason.Returned;
            case HostFunction.Raise:
                return Raise((int)first, site, fp);
            case HostFunction.ThreadExit when _isMain:
                return Trap("pthread_exit of the main thread is not supported", _state->Pc, fp);
            case HostFunction.ThreadExit:
                ExitValue = first;
                return ExitReason.Unwind;
            case HostFunction.ErrnoLocation:
                SetResult(site, fp, (ulong)&_context->Errno);
                return ExitReason.Returned;
            default:
                throw new UnreachableException();
        }
    }

    private static ulong Argument(NativeCallSite site, byte* fp, int index) =>
        index < site.ArgumentSlots.Length ? *(ulong*)(fp + site.ArgumentSlots[index]) : 0;

    private static void SetResult(NativeCallSite site, byte* fp, ulong value)
    {
        foreach (Piece piece in site.Results)
        {
            Buffer.MemoryCopy(&value, fp + piece.Offset, piece.Bytes, piece.Bytes);
        }
    }

    /// <summary>As <c>raise</c> natively: signals that nobody handles end the program, the others do nothing.</summary>
    private ExitReason Raise(int signal, NativeCallSite site, byte* fp)
    {
        // SIGCHLD, SIGCONT, SIGURG, SIGWINCH are ignored by default.
        if (signal is 0 or 17 or 18 or 23 or 28)
        {
            SetResult(site, fp, 0);
            return ExitReason.Returned;
        }

        if (signal is < 0 or > 64)
        {
            _context->Errno = 22;
            SetResult(site, fp, ulong.MaxValue);
            return ExitReason.Returned;
        }

        return Trap($"signal {signal} was raised by the program", _state->Pc, fp, 128 + signal);
    }

    /// <summary>Prints what glibc's <c>__assert_fail</c> prints, to the guest's standard error, and aborts.</summary>
    private ExitReason AssertFail(ulong assertion, ulong file, uint line, ulong function, byte* fp)
    {
        // A bad pointer is a trap of its own: the texts are the guest's memory.
        _context->EnterGuestMemory();
        string condition = Text(assertion);
        string place = $"{Text(file)}:{line}: {Text(function)}";
        _context->Leave(GuestThreadState.Host);
        Console.Error.Write($"stillpoint: {place}: Assertion `{condition}' failed.\n");
        return Trap($"assertion `{condition}' failed", _state->Pc, fp);
    }

    /// <summary>A C string of the guest, or (null).</summary>
    private static string Text(ulong address)
    {
        if (address < 4096)
        {
            return "(null)";
        }

        return Encoding.UTF8.GetString(MemoryMarshal.CreateReadOnlySpanFromNullTerminated((byte*)address));
    }
}
