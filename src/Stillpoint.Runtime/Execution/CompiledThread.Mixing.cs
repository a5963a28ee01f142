// SPDX-License-Identifier: MIT
using System;
using System.Runtime.Intrinsics;
using Stillpoint.Assembler.X64;
using Stillpoint.Interpreter.Execution;
using Stillpoint.Native.Calls;
using Stillpoint.Native.Fibers;

namespace Stillpoint.Runtime.Execution;

/// <content>
/// Functions that are interpreted among compiled ones: compiled code calls them through their entry slots, which lead out
/// of the guest; they call compiled ones by address, as native code does.
/// </content>
internal sealed unsafe partial class CompiledThread
{
    private InterpretedThread? _interpreter;

    /// <summary>Runs a function whose arguments are where the calling convention has them.</summary>
    private ExitReason Interpret(int function)
    {
        _interpreter ??= new InterpretedThread(this);
        Span<ulong> integers = stackalloc ulong[ArgumentRegisters.Length];
        for (int i = 0; i < integers.Length; i++)
        {
            integers[i] = Machine->GetRegister(ArgumentRegisters[i]);
        }

        Span<Vector128<byte>> vectors = stackalloc Vector128<byte>[NativeFrame.VectorRegisters];
        for (int i = 0; i < vectors.Length; i++)
        {
            vectors[i] = *FiberContext.Vector(Machine, i);
        }

        // Safe because: the stack pointer stands at the return address; the arguments lie above it, and stay while the
        // level waits here.
        CallbackFrame frame = new(
            integers, vectors, (ulong*)Machine->StackPointer + 1, (int)Machine->GetRegister(Gpr.Rax) & 0xFF);
        _interpreter.FollowHost();
        Context->Errno = Machine->Errno;
        _interpretations++;
        ExitReason reason = _interpreter.CallBack(function, &frame);
        _interpretations--;
        Machine->Errno = Context->Errno;
        if (reason != ExitReason.Returned)
        {
            ExitValue = _interpreter.ExitValue;
            return reason;
        }

        Machine->SetRegister(ResultRegisters[0], frame.IntegerResult0);
        Machine->SetRegister(ResultRegisters[1], frame.IntegerResult1);
        *FiberContext.Vector(Machine, 0) = frame.VectorResult0;
        *FiberContext.Vector(Machine, 1) = frame.VectorResult1;

        // The guest goes on behind the call that it made to get here.
        Machine->ResumeKind = ResumeKind.Return;
        return reason;
    }
}
