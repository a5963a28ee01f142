// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Numerics;
using System.Runtime.InteropServices;
using Stillpoint.Interpreter.Bytecode;
using Stillpoint.Interpreter.Linking;
using Stillpoint.Interpreter.Reports;
using Stillpoint.Native.Calls;
using Stillpoint.Native.Memory;
using Stillpoint.Native.Threads;

namespace Stillpoint.Interpreter.Execution;

/// <summary>A thread of a guest program: its stack, its thread-local variables, its calls in and out.</summary>
/// <remarks>
/// Belongs to the OS thread that made it. Calls nest: C# calls the guest, the guest calls native code, native code calls
/// back into the guest; each level is one activation of the loop, and the guest frames of all levels lie on one stack.
/// </remarks>
internal sealed unsafe partial class GuestThread : IDisposable
{
    /// <summary>Native code calling back deeper than this is a stack overflow: C# frames lie in between.</summary>
    private const int MaxNesting = 2000;

    /// <summary>Room left above the limit, so that an argument area or an alloca can be checked after the fact.</summary>
    private const int RedZoneBytes = 1 << 20;

    [ThreadStatic]
    private static GuestThread? _current;

    private readonly GuestThread? _outer;
    private readonly ReservedMemory _stack;
    private readonly GuestThreadContext* _context;
    private readonly ThreadState* _state;
    private readonly byte* _threadLocalAllocation;
    private readonly LinkedProgram _linked;
    private readonly bool _isMain;
    private int _nesting;

    // Safe because: all native memory is made here and freed in Dispose, by the one thread that uses it.
    internal GuestThread(GuestProgram program, bool isMain = false)
    {
        _isMain = isMain;
        Program = program;
        _linked = program.Linked;
        _context = GuestThreads.Current;
        _stack = new ReservedMemory((ulong)Math.Max(program.StackBytes, 4 * RedZoneBytes));
        _state = (ThreadState*)NativeMemory.AllocZeroed((nuint)sizeof(ThreadState));
        _threadLocalAllocation = (byte*)NativeMemory.AlignedAlloc((nuint)Math.Max(16, _linked.ThreadLocalBytes), 4096);
        new Span<byte>(_threadLocalAllocation, checked((int)_linked.ThreadLocalBytes)).Clear();
        _linked.InitializeThreadLocals(_threadLocalAllocation);
        _state->Top = _stack.Address;
        _state->Limit = _stack.Address + _stack.Bytes - RedZoneBytes;
        _state->Functions = _linked.Entries;
        _state->FunctionCount = (ulong)_linked.FunctionGlobals.Length;
        _state->ThunkBase = (ulong)(_linked.Thunks?.BaseAddress ?? 0);
        _state->ThunkShift = BitOperations.Log2((uint)CallbackTable.StrideBytes);
        _state->BlockBase = _linked.BlockBase;
        _state->ThreadLocals = _threadLocalAllocation;
        _outer = _current;
        _current = this;
    }

    /// <summary>The innermost guest thread of this OS thread, or null.</summary>
    internal static GuestThread? Current => _current;

    /// <summary>The program.</summary>
    internal GuestProgram Program { get; }

    /// <summary>IR instructions counted so far.</summary>
    internal ulong Instructions => _state->Instructions;

    /// <summary>Result of <c>pthread_exit</c> that this thread is unwinding with, or null.</summary>
    internal ulong? ExitValue { get; private set; }

    /// <summary>Decodes a function; called by the loop at its first call.</summary>
    internal void Prepare(int function)
    {
        GuestThreadState previous = _context->State;
        _context->Leave(GuestThreadState.Host);
        try
        {
            _linked.Prepare(function);
        }
        finally
        {
            _context->Leave(previous);
        }
    }

    /// <summary>Address that the caller of a frame is at, for <c>llvm.returnaddress</c>: its function's.</summary>
    internal ulong CallerAddress(byte* frame)
    {
        int function = ((Frame*)((Frame*)frame)->Caller)->Function;
        return function >= 0 ? (ulong)_linked.Thunks!.Address(function) : 0;
    }

    /// <summary>Calls the guest or native function at an address, with integer arguments.</summary>
    internal ExitReason CallAddress(ulong address, ReadOnlySpan<ulong> arguments)
    {
        ulong index = _state->FunctionIndex(address);
        return index < _state->FunctionCount
            ? Call((int)index, arguments, out _)
            : CallNativeFunction(address, arguments, out _);
    }

    /// <summary>Calls a guest function whose arguments and result are at most 64 bits each.</summary>
    internal ExitReason Call(int function, ReadOnlySpan<ulong> arguments, out ulong result)
    {
        fixed (ulong* words = arguments)
        {
            ulong value = 0;
            ExitReason reason = Call(function, words, arguments.Length, (byte*)&value, sizeof(ulong));
            result = value;
            return reason;
        }
    }

    /// <summary>Calls a guest function.</summary>
    /// <param name="function">Its number.</param>
    /// <param name="words">Argument words, as in its frame.</param>
    /// <param name="count">Number of words.</param>
    /// <param name="result">Where the result goes.</param>
    /// <param name="resultBytes">Room for it, at least 8.</param>
    // Safe because: the entry frame is made of this thread's stack, within its limit.
    internal ExitReason Call(int function, ulong* words, int count, byte* result, int resultBytes)
    {
        int codeSlots = 2 + ((count + 3) / 4);
        int frameBytes = (sizeof(Frame) + (8 * count) + ((resultBytes + 15) & ~15) + (codeSlots * sizeof(Code)) + 31) & ~15;
        byte* fp = _state->Top;
        if (fp + frameBytes > _state->Limit || _nesting >= MaxNesting)
        {
            return Trap("stack overflow", _state->Pc, _state->Fp);
        }

        var frame = (Frame*)fp;
        *frame = new Frame { ReturnPc = _state->Pc, Caller = _state->Fp, Function = Frame.EntryFunction, CallerTop = fp };
        int argumentOffset = sizeof(Frame);
        int resultOffset = argumentOffset + (8 * count) + (8 * (count & 1));
        var code = (Code*)(fp + resultOffset + ((resultBytes + 15) & ~15));
        code[0] = new Code { Op = (ushort)Op.Call, X = checked((ushort)count), A = resultOffset, B = function };
        for (int i = 0; i < count; i++)
        {
            ((ulong*)(fp + argumentOffset))[i] = words[i];
            ((int*)(code + 1))[i] = argumentOffset + (8 * i);
        }

        code[codeSlots - 1] = new Code { Op = (ushort)Op.Exit };
        ExitReason reason = RunNested(code, fp, fp + frameBytes);
        Buffer.MemoryCopy(fp + resultOffset, result, resultBytes, resultBytes);
        return reason;
    }

    /// <summary>One activation of the loop; restores this thread's place in the guest afterwards.</summary>
    private ExitReason RunNested(Code* code, byte* fp, byte* top)
    {
        ThreadState saved = *_state;
        GuestThreadState previous = _context->State;
        _state->Top = top;
        _state->Fp = fp;
        _nesting++;
        try
        {
            return RunGuarded(code, fp);
        }
        finally
        {
            _nesting--;
            _context->Leave(previous);
            _state->Top = saved.Top;
            _state->Fp = saved.Fp;
            _state->Pc = saved.Pc;
        }
    }

    private ExitReason RunGuarded(Code* code, byte* fp)
    {
        try
        {
            _context->EnterGuestMemory();
            return Loop.Run(this, _state, code, fp);
        }
        catch (NullReferenceException)
        {
            _context->Leave(GuestThreadState.Host);
            return Trap(DescribeAccess(), _state->Pc, _state->Fp);
        }
        catch (DivideByZeroException)
        {
            _context->Leave(GuestThreadState.Host);
            return Trap("division by zero", _state->Pc, _state->Fp);
        }
        catch (OverflowException)
        {
            _context->Leave(GuestThreadState.Host);
            return Trap("the quotient of a division does not fit its type", _state->Pc, _state->Fp);
        }
        catch (GuestUnwindException)
        {
            return ExitReason.Unwind;
        }
        catch (GuestException e)
        {
            _context->Leave(GuestThreadState.Host);
            return Trap(e.Message, _state->Pc, _state->Fp);
        }
    }

    private string DescribeAccess()
    {
        if (!_context->TryTakeFault(out Native.Faults.NativeFault fault))
        {
            return "access violation at 0x0";
        }

        string direction = fault.Access switch
        {
            Native.Faults.FaultAccess.Read => " reading",
            Native.Faults.FaultAccess.Write => " writing",
            Native.Faults.FaultAccess.Execute => " executing",
            _ => string.Empty,
        };
        return fault.HasAddress
            ? $"access violation{direction} 0x{fault.Address:x}"
            : "access violation at a non-canonical address";
    }

    /// <summary>Ends the program with a report of where this thread is.</summary>
    private ExitReason Trap(string reason, Code* pc, byte* fp, int exitCode = 134)
    {
        List<TraceLine> trace = StackTracer.Walk(_linked, pc, fp, _stack.Address, _stack.Address + _stack.Bytes);
        Program.End(new RunResult(exitCode, new TrapReport(reason, trace, exitCode), Instructions));
        return ExitReason.Unwind;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _current = _outer;
        NativeMemory.AlignedFree(_threadLocalAllocation);
        NativeMemory.Free(_state);
        _stack.Dispose();
    }
}
