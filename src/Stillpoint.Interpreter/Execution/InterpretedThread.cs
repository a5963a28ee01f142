// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Numerics;
using System.Runtime.InteropServices;
using Stillpoint.Interpreter.Bytecode;
using Stillpoint.Interpreter.Reports;
using Stillpoint.Native.Calls;
using Stillpoint.Native.Memory;
using Stillpoint.Native.Threads;

namespace Stillpoint.Interpreter.Execution;

/// <summary>A guest thread whose functions the loop runs.</summary>
/// <remarks>Each level of calls is one activation of the loop; the guest frames of all levels lie on one stack.</remarks>
internal sealed unsafe partial class InterpretedThread : GuestThread
{
    /// <summary>Room left above the limit, so that an argument area or an alloca can be checked after the fact.</summary>
    private const int RedZoneBytes = 1 << 20;

    private readonly ReservedMemory _stack;
    private readonly ThreadState* _state;
    private int _nesting;

    internal InterpretedThread(GuestProgram program, bool isMain)
        : base(program, isMain)
    {
        _stack = MakeStack(program);
        _state = MakeState();
        _state->FunctionCount = (ulong)Linked.FunctionGlobals.Length;
        _state->ThunkBase = (ulong)(Linked.Thunks?.BaseAddress ?? 0);
        _state->ThunkShift = BitOperations.Log2((uint)CallbackTable.StrideBytes);
    }

    /// <summary>
    /// Interprets some functions of a thread whose others are compiled. No address is known as a function's of its own, so
    /// that indirect calls are native calls, by which the other thread learns of them.
    /// </summary>
    internal InterpretedThread(GuestThread host)
        : base(host)
    {
        _stack = MakeStack(host.Program);
        _state = MakeState();
    }

    /// <inheritdoc/>
    internal override ulong Instructions => _state->Instructions;

    private static ReservedMemory MakeStack(GuestProgram program) =>
        new((ulong)Math.Max(program.StackBytes, 4 * RedZoneBytes));

    // Safe because: the memory is freed in Dispose, by the one thread that uses it.
    private ThreadState* MakeState()
    {
        var state = (ThreadState*)NativeMemory.AllocZeroed((nuint)sizeof(ThreadState));
        state->Top = _stack.Address;
        state->Limit = _stack.Address + _stack.Bytes - RedZoneBytes;
        state->Functions = Linked.Entries;
        state->BlockBase = Linked.BlockBase;
        state->ThreadLocals = ThreadLocals;
        return state;
    }

    /// <summary>Decodes a function; called by the loop at its first call.</summary>
    internal void Prepare(int function)
    {
        GuestThreadState previous = Context->State;
        Context->Leave(GuestThreadState.Host);
        try
        {
            Linked.Prepare(function);
        }
        finally
        {
            Context->Leave(previous);
        }
    }

    /// <summary>Address that the caller of a frame is at, for <c>llvm.returnaddress</c>: its function's.</summary>
    internal ulong CallerAddress(byte* frame)
    {
        int function = ((Frame*)((Frame*)frame)->Caller)->Function;
        return function >= 0 ? (ulong)Linked.Thunks!.Address(function) : 0;
    }

    /// <inheritdoc/>
    // Safe because: the entry frame is made of this thread's stack, within its limit.
    internal override ExitReason Call(int function, ulong* words, int count, byte* result, int resultBytes)
    {
        int codeSlots = 2 + ((count + 3) / 4);
        int frameBytes = (sizeof(Frame) + (8 * count) + ((resultBytes + 15) & ~15) + (codeSlots * sizeof(Code)) + 31) & ~15;
        byte* fp = _state->Top;
        if (fp + frameBytes > _state->Limit || _nesting >= MaxNesting)
        {
            return Trap("stack overflow");
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
        GuestThreadState previous = Context->State;
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
            Context->Leave(previous);
            _state->Top = saved.Top;
            _state->Fp = saved.Fp;
            _state->Pc = saved.Pc;
        }
    }

    private ExitReason RunGuarded(Code* code, byte* fp)
    {
        try
        {
            Context->EnterGuestMemory();
            return Loop.Run(this, _state, code, fp);
        }
        catch (NullReferenceException)
        {
            Context->Leave(GuestThreadState.Host);
            return Trap(DescribeAccess());
        }
        catch (DivideByZeroException)
        {
            Context->Leave(GuestThreadState.Host);
            return Trap("division by zero");
        }
        catch (OverflowException)
        {
            Context->Leave(GuestThreadState.Host);
            return Trap("the quotient of a division does not fit its type");
        }
        catch (GuestUnwindException)
        {
            return ExitReason.Unwind;
        }
        catch (GuestException e)
        {
            Context->Leave(GuestThreadState.Host);
            return Trap(e.Message);
        }
    }

    /// <inheritdoc/>
    protected override List<TraceLine> Trace() =>
        StackTracer.Walk(Linked, _state->Pc, _state->Fp, _stack.Address, _stack.Address + _stack.Bytes);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        NativeMemory.Free(_state);
        _stack.Dispose();
    }
}
