// SPDX-License-Identifier: MIT
using System;
using Stillpoint.CodeGen.Machine;
using Stillpoint.CodeGen.RegisterAllocation;
using Xunit;

namespace Stillpoint.CodeGen.Tests.RegisterAllocation;

public sealed class RandomAllocationTests
{
    private const int Functions = 150;

    [Theory]
    [InlineData(AllocatorStress.None)]
    [InlineData(AllocatorStress.SpillEverything)]
    [InlineData(AllocatorStress.FewRegisters)]
    [InlineData(AllocatorStress.SplitAtBlocks)]
    public void Random_functions_mean_the_same_after_allocation(AllocatorStress stress)
    {
        var allocator = new RegisterAllocator { Stress = stress };
        var moves = new ParallelMoves();
        for (int seed = 0; seed < Functions; seed++)
        {
            MachineFunction before = RandomMachineFunction.Make(seed, 1 + (seed % 9), 2 + (seed % 31), 1 + (seed % 13));
            string? message = Failure(before, allocator, moves);
            Assert.True(message == null, $"seed {seed}: {message}\n{TestTarget.Text.Print(before)}");
        }
    }

    [Fact]
    public void Checker_finds_a_place_that_is_changed()
    {
        int found = 0;
        int tried = 0;
        for (int seed = 0; seed < 100; seed++)
        {
            MachineFunction before = RandomMachineFunction.Make(seed, 3, 20, 6);
            MachineFunction after = TestTarget.Copy(before);
            new RegisterAllocator().Run(after, TestTarget.Description);
            int index = new Random(seed).Next(after.OperandCount);
            ref MachineOperand operand = ref after.Operands[index];
            if (operand.IsRead && operand.Location.IsRegister && after.Registers[operand.Register].Pinned.IsNone)
            {
                tried++;
                operand.Location = new Location((operand.Location.Code ^ 1) == 4 ? 6 : operand.Location.Code ^ 1);
                found += AllocationChecker.Check(before, after, TestTarget.Description) != null ? 1 : 0;
            }
        }

        // An operand of a removed definition or of an unreachable block may be anywhere.
        Assert.True(tried > 20 && found > tried * 3 / 4, $"{found} of {tried}");
    }

    private static string? Failure(MachineFunction before, RegisterAllocator allocator, ParallelMoves moves)
    {
        MachineFunction after = TestTarget.Copy(before);
        try
        {
            allocator.Run(after, TestTarget.Description);
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
                || (inst.Op == GenericOps.Move && operands[0].Location.IsMemory && operands[1].Location.IsMemory))
            {
                return $"unexpanded move\n{TestTarget.Text.Print(after)}";
            }
        }

        return expected == MachineInterpreter.Run(after, true, 60)
            ? null
            : $"another result after expansion\n{TestTarget.Text.Print(after)}";
    }
}
