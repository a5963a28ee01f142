// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using Stillpoint.Interpreter.Linking;
using Stillpoint.Ir.DebugInfo;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;

namespace Stillpoint.Interpreter.Reports;

/// <summary>Collects the lines of a stack trace, frame by frame from the innermost; a deep one is cut in the middle.</summary>
internal sealed class TraceBuilder(LinkedProgram program)
{
    private const int InnermostLines = 48;
    private const int OutermostLines = 16;

    private readonly List<TraceLine> _first = [];
    private readonly Queue<TraceLine> _last = new();
    private long _skipped;

    /// <summary>Adds a frame: the lines of inlined functions first, then the function's own.</summary>
    /// <param name="function">Number of the function.</param>
    /// <param name="inst">The instruction it is at, or none.</param>
    internal void Add(int function, InstId inst)
    {
        Module module = program.Module;
        GlobalId global = program.FunctionGlobals[function];
        Function body = module.Globals[global].Body!;
        LocationId location = inst.IsNone ? LocationId.None : body.Locations[inst];
        string symbol = module.Display(global)[1..];
        if (location.IsNone)
        {
            Add(new TraceLine(symbol, null, 0, 0, false));
            return;
        }

        // Invariant of DebugTable: chains of inlined locations are acyclic.
        while (!location.IsNone)
        {
            LocationRow row = module.Debug.Locations[location];
            ScopeId scope = module.Debug.SubprogramOf(row.Scope);
            bool isInlined = !row.InlinedAt.IsNone;
            string name = scope.IsNone || !isInlined ? symbol : module.Names.Text(module.Debug.Scopes[scope].Name);
            Add(new TraceLine(name, FileName(module, row.Scope), row.Line, row.Column, isInlined));
            location = row.InlinedAt;
        }
    }

    /// <summary>The trace.</summary>
    internal List<TraceLine> Finish()
    {
        if (_skipped > 0)
        {
            _first.Add(new TraceLine($"... {_skipped} more frames ...", null, 0, 0, false));
        }

        _first.AddRange(_last);
        return _first;
    }

    private static string? FileName(Module module, ScopeId scope)
    {
        if (scope.IsNone || module.Debug.Scopes[scope].File.IsNone)
        {
            return null;
        }

        return module.Names.Text(module.Debug.Files[module.Debug.Scopes[scope].File].Name);
    }

    private void Add(TraceLine line)
    {
        if (_first.Count < InnermostLines)
        {
            _first.Add(line);
            return;
        }

        _last.Enqueue(line);
        if (_last.Count > OutermostLines)
        {
            _last.Dequeue();
            _skipped++;
        }
    }
}
