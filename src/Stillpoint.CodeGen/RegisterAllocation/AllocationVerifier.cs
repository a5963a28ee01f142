// SPDX-License-Identifier: MIT
using System;
using Stillpoint.CodeGen.Machine;
using Stillpoint.CodeGen.X64;

namespace Stillpoint.CodeGen.RegisterAllocation;

/// <summary>Has the allocation of every function that a compiler makes proved right.</summary>
/// <remarks>One compiler's observer, so one thread's.</remarks>
public sealed class AllocationVerifier
{
    /// <summary>Largest function whose code is part of a report.</summary>
    private const int MaxReported = 200;

    private readonly MachineFunction _selected = new();

    /// <summary>Functions proved so far.</summary>
    public int Count { get; private set; }

    /// <summary>Keeps what was selected, and compares it with what was allocated.</summary>
    /// <exception cref="AllocationFaultException">The allocation is wrong.</exception>
    public void Observe(MachineStage stage, MachineFunction function, TargetDescription target)
    {
        if (stage == MachineStage.Selected)
        {
            _selected.CopyFrom(function);
            return;
        }

        if (AllocationChecker.Check(_selected, function, target) is { } fault)
        {
            string code = function.InstCount > MaxReported
                ? ""
                : $"\nselected:\n{X64OpTable.Text.Print(_selected)}\nallocated:\n{X64OpTable.Text.Print(function)}";
            throw new AllocationFaultException(fault + code);
        }

        Count++;
    }
}
