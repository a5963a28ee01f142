// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using Stillpoint.Interpreter.Bytecode;
using Stillpoint.Interpreter.Execution;
using Stillpoint.Interpreter.Linking;

namespace Stillpoint.Interpreter.Reports;

/// <summary>Turns frames of the interpreter into a stack trace.</summary>
internal static unsafe class StackTracer
{
    /// <summary>Walks from a frame to the outermost one.</summary>
    /// <param name="program">The program.</param>
    /// <param name="pc">Where the innermost frame is.</param>
    /// <param name="fp">The innermost frame.</param>
    /// <param name="low">Lowest address that can be a frame.</param>
    /// <param name="high">End of the stack.</param>
    // Safe because: each frame pointer is checked to lie within the stack and below the last one before it is read; a
    // guest that overwrote its stack ends the walk early.
    internal static List<TraceLine> Walk(LinkedProgram program, Code* pc, byte* fp, byte* low, byte* high)
    {
        TraceBuilder trace = new(program);
        bool isInnermost = true;
        while (fp >= low && fp + sizeof(Frame) <= high)
        {
            var frame = (Frame*)fp;
            if ((uint)frame->Function >= (uint)program.FunctionGlobals.Length)
            {
                if (frame->Function != Frame.EntryFunction || frame->Caller >= fp)
                {
                    break;
                }

                // A call from C# or native code; the guest that made it, if any, goes on below.
                pc = frame->ReturnPc;
                fp = frame->Caller;
                isInnermost = true;
                continue;
            }

            trace.Add(frame->Function, program.InstructionAt(frame->Function, isInnermost ? pc : pc - 1));
            if (frame->Caller >= fp)
            {
                break;
            }

            pc = frame->ReturnPc;
            fp = frame->Caller;
            isInnermost = false;
        }

        return trace.Finish();
    }
}
