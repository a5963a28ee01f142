// SPDX-License-Identifier: MIT
using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Stillpoint.Assembler.X64;
using Stillpoint.Interpreter.Calls;
using Stillpoint.Interpreter.Execution;
using Stillpoint.Native.Calls;
using Stillpoint.Native.Fibers;
using Stillpoint.Runtime.Reports;

namespace Stillpoint.Runtime.Execution;

/// <content>Calls of guest functions by C# and by native code.</content>
internal sealed unsafe partial class CompiledThread
{
    /// <summary>
    /// Stack words passed on to a variadic function, whose caller does not tell how many there are; the native stack is
    /// readable so far, since the callback's own caller has frames.
    /// </summary>
    private const int VariadicWords = 64;

    /// <summary>Room that a new level must have, so that the stack pointer itself is never in the guard.</summary>
    private const int LeastRoomBytes = 4096;

    private static readonly Gpr[] ArgumentRegisters = [Gpr.Rdi, Gpr.Rsi, Gpr.Rdx, Gpr.Rcx, Gpr.R8, Gpr.R9];
    private static readonly Gpr[] ResultRegisters = [Gpr.Rax, Gpr.Rdx, Gpr.Rcx, Gpr.Rsi];

    /// <inheritdoc/>
    internal override ExitReason Call(int function, ulong* words, int count, byte* result, int resultBytes)
    {
        CallShape shape = _engine.Shape(function);
        ulong outer = Machine->StackPointer;
        if (!TryPrepare(shape, words, count, outer, out byte* resultPlace, out ulong* stack))
        {
            return ExitReason.Unwind;
        }

        ExitReason reason = Run(function, outer, stack);
        if (reason == ExitReason.Returned)
        {
            TakeResult(shape, resultPlace, result, resultBytes);
        }

        return reason;
    }

    /// <inheritdoc/>
    internal override ExitReason CallBack(int function, CallbackFrame* frame)
    {
        // One in native code counts as stopped: whoever looks at its frames must be through before there are others. The fence between
        // its state and this look is that of Fiber.RequestStopInNative.
        _hasResult = false;
        MeetAtCall();
        CallShape shape = _engine.Shape(function);
        if (shape.Refusal is not null || shape.IsResultInMemory)
        {
            return Trap(shape.Refusal ?? "not supported: a result of this size as that of a callback");
        }

        ulong outer = Machine->StackPointer;
        int stackWords = shape.StackWords + (shape.IsVariadic ? VariadicWords : 0);
        if (!TryMakeRoom(outer, stackWords, out ulong* stack))
        {
            return Trap(FaultReasons.StackOverflow);
        }

        for (int i = 0; i < stackWords; i++)
        {
            stack[i] = frame->StackWords[i];
        }

        for (int i = 0; i < ArgumentRegisters.Length; i++)
        {
            Machine->SetRegister(ArgumentRegisters[i], frame->GetInteger(i));
        }

        // Native code says how many there are only where the function cannot know.
        int vectors = shape.IsVariadic ? frame->VectorCount : shape.VectorRegisters;
        for (int i = 0; i < int.Min(vectors, NativeFrame.VectorRegisters); i++)
        {
            *FiberContext.Vector(Machine, i) = frame->GetVector(i);
        }

        Machine->SetRegister(Gpr.Rax, (ulong)vectors);
        ExitReason reason = Run(function, outer, stack);
        if (reason == ExitReason.Returned)
        {
            GiveResult(shape, frame);
        }

        return reason;
    }

    /// <summary>Puts the arguments of a new level in place.</summary>
    /// <returns>False after a trap.</returns>
    private bool TryPrepare(CallShape shape, ulong* words, int count, ulong outer, out byte* resultPlace, out ulong* stack)
    {
        resultPlace = (byte*)((outer - (ulong)(shape.IsResultInMemory ? shape.ResultBytes : 0)) & ~15UL);
        stack = null;
        if (shape.Refusal is not null)
        {
            Trap(shape.Refusal);
            return false;
        }

        if (!TryMakeRoom((ulong)resultPlace, shape.StackWords, out stack))
        {
            Trap(FaultReasons.StackOverflow);
            return false;
        }

        foreach (ref readonly Piece piece in shape.Arguments.AsSpan())
        {
            Pass(piece, (byte*)words, count * sizeof(ulong), resultPlace, stack);
        }

        if (shape.NestOffset >= 0)
        {
            Machine->SetRegister(Gpr.R10, words[shape.NestOffset / sizeof(ulong)]);
        }

        Machine->SetRegister(Gpr.Rax, (ulong)shape.VectorRegisters);
        return true;
    }

    /// <summary>Finds room for stack arguments and a return address below an address.</summary>
    private bool TryMakeRoom(ulong below, int stackWords, out ulong* stack)
    {
        stack = (ulong*)((below - ((ulong)stackWords * sizeof(ulong))) & ~15UL);
        ulong limit = (ulong)Machine->StackLimit + LeastRoomBytes;
        return _levels.Count < MaxNesting && below <= (ulong)_fiber.StackTop && (ulong)stack >= limit
            && below - (ulong)stack < (ulong)(_fiber.StackTop - Machine->StackLimit);
    }

    /// <summary>One level: runs a function whose arguments are in place.</summary>
    private ExitReason Run(int function, ulong outer, ulong* stack)
    {
        Enter(function, outer, stack);
        try
        {
            return Run();
        }
        finally
        {
            Leave();
        }
    }

    /// <summary>Begins a level.</summary>
    private void Enter(int function, ulong outer, ulong* stack)
    {
        stack[-1] = (ulong)Fiber.ReturnExit;
        _levels.BeginChange();
        Machine->StackPointer = (ulong)(stack - 1);
        Machine->SavedPc = (ulong)_engine.Entry(function);
        Machine->ResumeKind = ResumeKind.Start;
        _levels.Push(outer);
        _levels.EndChange();
    }

    /// <summary>Ends the innermost level.</summary>
    private void Leave()
    {
        // The level around it stands at a call, or there is none.
        _levels.BeginChange();
        Machine->StackPointer = _levels.Pop();
        Machine->ResumeKind = ResumeKind.Return;

        // After a trap frames have gone without a return.
        if (Watermark.Place < Machine->StackPointer) Watermark.Clear();
        _levels.EndChange();
    }

    /// <summary>Puts a piece of an argument in place. Words that the caller did not give are 0.</summary>
    private void Pass(in Piece piece, byte* words, int wordBytes, byte* resultPlace, ulong* stack)
    {
        if (piece.Offset == CallShape.ResultAddressOffset)
        {
            Machine->SetRegister(ArgumentRegisters[piece.Index], (ulong)resultPlace);
            return;
        }

        Vector128<byte> value = default;
        int bytes = piece.Form == PieceForm.Indirect ? sizeof(ulong) : Math.Min(16, piece.Bytes);
        if (piece.Offset + bytes <= wordBytes)
        {
            Buffer.MemoryCopy(words + piece.Offset, &value, 16, bytes);
        }

        switch (piece.Class)
        {
            case PieceClass.General:
                Machine->SetRegister(ArgumentRegisters[piece.Index], *(ulong*)&value);
                break;
            case PieceClass.Vector:
                *FiberContext.Vector(Machine, piece.Index) = value;
                break;
            default:
                if (piece.Form == PieceForm.Indirect)
                {
                    NativeCopy((byte*)(stack + piece.Index), *(byte**)&value, piece.Bytes);
                }
                else
                {
                    Unsafe.CopyBlockUnaligned(stack + piece.Index, &value, (uint)(8 * ((bytes + 7) / 8)));
                }

                break;
        }
    }

    /// <summary>Copies an argument that C# passes by value; the caller vouches for its address.</summary>
    private static void NativeCopy(byte* to, byte* from, int bytes) => Buffer.MemoryCopy(from, to, bytes, bytes);

    private void TakeResult(CallShape shape, byte* resultPlace, byte* result, int resultBytes)
    {
        if (shape.IsResultInMemory)
        {
            Buffer.MemoryCopy(resultPlace, result, resultBytes, Math.Min(resultBytes, shape.ResultBytes));
            return;
        }

        for (int i = 0; i < shape.Results.Length; i++)
        {
            ref readonly Piece piece = ref shape.Results[i];

            // A caller that wants a status of 32 bits may call a function that returns more, or nothing.
            int room = Math.Min(piece.Bytes, resultBytes - piece.Offset);
            if (room <= 0)
            {
                continue;
            }

            if (piece.Class == PieceClass.Vector)
            {
                Buffer.MemoryCopy(FiberContext.Vector(Machine, piece.Index), result + piece.Offset, room, room);
            }
            else
            {
                ulong value = Machine->GetRegister(ResultRegisters[piece.Index]) & shape.ResultMasks[i];
                Buffer.MemoryCopy(&value, result + piece.Offset, room, room);
            }
        }
    }

    private void GiveResult(CallShape shape, CallbackFrame* frame)
    {
        ulong* integers = &frame->IntegerResult0;
        Vector128<byte>* vectors = &frame->VectorResult0;
        for (int i = 0; i < shape.Results.Length; i++)
        {
            ref readonly Piece piece = ref shape.Results[i];
            if (piece.Index > 1)
            {
                continue;
            }

            if (piece.Class == PieceClass.Vector)
            {
                vectors[piece.Index] = *FiberContext.Vector(Machine, piece.Index);
            }
            else
            {
                // The upper bits are the guest's leftovers; native callers may rely on the extension.
                ulong value = Machine->GetRegister(ResultRegisters[piece.Index]) & shape.ResultMasks[i];
                integers[piece.Index] = piece.Extend((byte*)&value);
            }
        }
    }
}
