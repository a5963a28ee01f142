// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using Stillpoint.Interpreter.Bytecode;
using Stillpoint.Interpreter.Execution;
using Stillpoint.Interpreter.Linking;
using Stillpoint.Ir.DebugInfo;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;

namespace Stillpoint.Interpreter.Reports;

/// <summary>Turns guest frames into a stack trace.</summary>
internal static unsafe class StackTracer
{
    private const int InnermostLines = 48;
    private const int OutermostLines = 16;

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
        List<TraceLine> first = [];
        Queue<TraceLine> last = new();
        long skipped = 0;
        List<TraceLine> lines = [];
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

            lines.Clear();
            Describe(program, frame->Function, isInnermost ? pc : pc - 1, lines);
            foreach (TraceLine line in lines)
            {
                if (first.Count < InnermostLines)
                {
                    first.Add(line);
                    continue;
                }

                last.Enqueue(line);
                if (last.Count > OutermostLines)
                {
                    last.Dequeue();
                    skipped++;
                }
            }

            if (frame->Caller >= fp)
            {
                break;
            }

            pc = frame->ReturnPc;
            fp = frame->Caller;
            isInnermost = false;
        }

        if (skipped > 0)
        {
            first.Add(new TraceLine($"... {skipped} more frames ...", null, 0, 0, false));
        }

        first.AddRange(last);
        return first;
    }

    /// <summary>The lines of one frame: inlined functions first, then the function itself.</summary>
    private static void Describe(LinkedProgram program, int function, Code* pc, List<TraceLine> lines)
    {
        Module module = program.Module;
        GlobalId global = program.FunctionGlobals[function];
        Function body = module.Globals[global].Body!;
        InstId inst = program.InstructionAt(function, pc);
        LocationId location = inst.IsNone ? LocationId.None : body.Locations[inst];
        string symbol = module.Display(global)[1..];
        if (location.IsNone)
        {
            lines.Add(new TraceLine(symbol, null, 0, 0, false));
            return;
        }

        // Invariant of DebugTable: chains of inlined locations are acyclic.
        while (!location.IsNone)
        {
            LocationRow row = module.Debug.Locations[location];
            ScopeId scope = module.Debug.SubprogramOf(row.Scope);
            bool isInlined = !row.InlinedAt.IsNone;
            string name = scope.IsNone || !isInlined ? symbol : module.Names.Text(module.Debug.Scopes[scope].Name);
            lines.Add(new TraceLine(name, FileName(module, row.Scope), row.Line, row.Column, isInlined));
            location = row.InlinedAt;
        }
    }

    private static string? FileName(Module module, ScopeId scope)
    {
        if (scope.IsNone || module.Debug.Scopes[scope].File.IsNone)
        {
            return null;
        }

        return module.Names.Text(module.Debug.Files[module.Debug.Scopes[scope].File].Name);
    }
}
