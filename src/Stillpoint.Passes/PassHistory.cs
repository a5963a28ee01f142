// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;

namespace Stillpoint.Passes;

/// <summary>
/// Which passes ran on which functions of a module since the function last changed: running one of those again finds
/// nothing, because every pass goes as far as it can in one run.
/// </summary>
internal sealed class PassHistory
{
    private Module? _module;
    private int[] _changes = [];
    private int[] _runs = [];
    private int _passes;

    /// <summary>Whether a function is as a pass left it.</summary>
    public bool IsDone(Function function, int pass) =>
        _module == function.Module && function.Global.Index < _changes.Length && pass < _passes
        && _runs[function.Global.Index * _passes + pass] == _changes[function.Global.Index] + 1;

    /// <summary>Takes note that a function was changed outside of the pipeline's list.</summary>
    public void NoteChange(Function function)
    {
        if (_module == function.Module && function.Global.Index < _changes.Length)
        {
            _changes[function.Global.Index]++;
        }
    }

    /// <summary>Takes note of a run.</summary>
    public void NoteRun(Function function, int pass, int passes, bool hasChanged)
    {
        Begin(function.Module, passes);
        int row = function.Global.Index;
        if (hasChanged)
        {
            _changes[row]++;
        }

        _runs[row * passes + pass] = _changes[row] + 1;
    }

    private void Begin(Module module, int passes)
    {
        int rows = module.Globals.Count;
        if (_module == module && _changes.Length >= rows && _passes == passes)
        {
            return;
        }

        if (_changes.Length < rows || _runs.Length < rows * passes)
        {
            _changes = new int[2 * rows];
            _runs = new int[2 * rows * passes];
        }

        _module = module;
        _passes = passes;
        _changes.AsSpan().Clear();
        _runs.AsSpan().Clear();
    }
}
