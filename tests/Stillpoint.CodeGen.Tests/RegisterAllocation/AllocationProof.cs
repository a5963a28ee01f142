// SPDX-License-Identifier: MIT
using System;
using Stillpoint.CodeGen.Machine;
using Stillpoint.CodeGen.RegisterAllocation;

namespace Stillpoint.CodeGen.Tests.RegisterAllocation;

/// <summary>Allocates a function, checks it, and runs it before and after.</summary>
internal static class AllocationProof
{
    /// <summary>What both allocators do wrong, if anything.</summary>
    public static string? Failure(MachineFunction before, AllocatorStress stress) =>
        Failure(before, new RegisterAllocator { Stress = stress }.Run, new ParallelMoves())
        ?? Failure(before, new LocalAllocator { Stress = stress }.Run, new ParallelMoves());

    public static string? Failure(
        MachineFunction before, Action<MachineFunction, TargetDescription> allocate, ParallelMoves moves)
    {
        MachineFunction after = TestTarget.Copy(before);
        try
        {
            allocate(after, TestTarget.Description);
        }
        catch (Exception exception) when (exception is InvalidOperationException or IndexOutOfRangeException)
        {
            return exception.ToString();
        }

        string? message = AllocationChecker.Check(before, after, TestTarget.Description);
        if (message != null)
        {
            return $"{message}\n{TestTarget.Text.Print(after)}";
        }

        ulong expected = MachineInterpreter.Run(before, false, 60);
        if (expected != MachineInterpreter.Run(after, true, 60))
        {
            return $"another result\n{TestTarget.Text.Print(after)}";
        }

        moves.Expand(after, TestTarget.Description);
        foreach (MachineInst inst in after.Insts)
        {
            Span<MachineOperand> operands = after.OperandsOf(inst);
            if (inst.Op == GenericOps.ParallelMove
                || (inst.Op == GenericOps.Move && operands[0].Location.IsMemory && operands[1].Location.IsMemory
                    && operands[0].Location != operands[1].Location))
            {
                return $"unexpanded move\n{TestTarget.Text.Print(after)}";
            }
        }

        return expected == MachineInterpreter.Run(after, true, 60, isExpanded: true)
            ? null
            : $"another result after expansion\n{TestTarget.Text.Print(after)}";
    }
}
