// SPDX-License-Identifier: MIT
using System;
using Stillpoint.CodeGen.Machine;
using Stillpoint.CodeGen.RegisterAllocation;
using Stillpoint.StackMaps.Model;
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
    public void Random_functions_mean_the_same_after_allocation(AllocatorStress stress) =>
        Prove(new RegisterAllocator { Stress = stress }.Run);

    [Theory]
    [InlineData(AllocatorStress.None)]
    [InlineData(AllocatorStress.FewRegisters)]
    public void Random_functions_mean_the_same_after_local_allocation(AllocatorStress stress) =>
        Prove(new LocalAllocator { Stress = stress }.Run);

    private static void Prove(Action<MachineFunction, TargetDescription> allocate)
    {
        var moves = new ParallelMoves();
        for (int seed = 0; seed < Functions; seed++)
        {
            MachineFunction before = RandomMachineFunction.Make(seed, 1 + (seed % 9), 2 + (seed % 31), 1 + (seed % 13));
            string? message = AllocationProof.Failure(before, allocate, moves);
            if (message != null)
            {
                MachineFunction small = AllocationReducer.Reduce(
                    before, function => AllocationProof.Failure(function, allocate, moves) != null);
                Assert.Fail($"seed {seed}: {message}\n; EXPECT proof 1\n{TestTarget.Text.Print(small)}");
            }
        }
    }

    [Fact]
    public void Reducer_leaves_what_matters()
    {
        MachineFunction large = RandomMachineFunction.Make(5, 6, 12, 12);
        Assert.True(AllocationReducer.IsValid(large));
        MachineFunction small = AllocationReducer.Reduce(large, HasComparisonAfterCall);
        Assert.True(HasComparisonAfterCall(small));
        Assert.True(AllocationReducer.IsValid(small));
        Assert.True(large.InstCount > 40 && small.InstCount < large.InstCount / 3, TestTarget.Text.Print(small));
    }

    private static bool HasComparisonAfterCall(MachineFunction function)
    {
        bool isAfterCall = false;
        foreach (MachineInst inst in function.Insts)
        {
            isAfterCall |= inst.Op == TestTarget.Call;
            if (isAfterCall && inst.Op == TestTarget.Cmp)
            {
                return true;
            }
        }

        return false;
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
}
