// SPDX-License-Identifier: MIT
using System;
using System.Diagnostics;
using System.Linq;
using Stillpoint.CodeGen.Machine;
using Stillpoint.CodeGen.RegisterAllocation;
using Stillpoint.StackMaps.Model;
using Xunit;

namespace Stillpoint.CodeGen.Tests.RegisterAllocation;

/// <summary>Sizes that take minutes or all memory where work is not in proportion to instructions.</summary>
public sealed class HostileAllocationTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData(20, 100_000, 2)]
    [InlineData(20, 1, 400_000)]
    [InlineData(3_000, 1, 100_000)]
    [InlineData(300, 2_000, 10)]
    public void Large_functions_are_allocated_in_seconds(int values, int blocks, int instsPerBlock)
    {
        MachineFunction function = Chain(values, blocks, instsPerBlock);
        long start = Stopwatch.GetTimestamp();
        new RegisterAllocator().Run(function, TestTarget.Description);
        new ParallelMoves().Expand(function, TestTarget.Description);
        Assert.True(Stopwatch.GetElapsedTime(start) < Limit, $"{Stopwatch.GetElapsedTime(start)}");
        Assert.True(function.SpillUnits >= values - 14, $"{function.SpillUnits} units");
    }

    [Fact]
    public void Registers_of_one_use_each_cost_little()
    {
        var function = new MachineFunction();
        for (int k = 0; k < 1_000_000; k++)
        {
            VirtualRegisterId register = AddRegister(function);
            Add(function, TestTarget.Const, Def(register));
            Add(function, TestTarget.Cmp, Use(register));
        }

        Add(function, TestTarget.Ret);
        function.Blocks.Add(new MachineBlock { End = function.InstCount, LoopHeader = -1, LoopParent = -1 });
        long start = Stopwatch.GetTimestamp();
        new RegisterAllocator().Run(function, TestTarget.Description);
        Assert.True(Stopwatch.GetElapsedTime(start) < Limit, $"{Stopwatch.GetElapsedTime(start)}");
        Assert.Equal(0, function.SpillUnits);
    }

    [Fact]
    public void Too_many_live_registers_are_refused_and_the_allocator_lives_on()
    {
        var allocator = new RegisterAllocator();
        MachineFunction large = Chain(10_000, 10_000, 1);
        Assert.Throws<FunctionTooLargeException>(() => allocator.Run(large, TestTarget.Description));

        MachineFunction before = Chain(20, 3, 30);
        MachineFunction after = TestTarget.Copy(before);
        allocator.Run(after, TestTarget.Description);
        Assert.Null(AllocationChecker.Check(before, after, TestTarget.Description));
    }

    /// <summary>Such reads come from undefined values of the input; what they read does not matter.</summary>
    [Theory]
    [InlineData(AllocatorStress.None, false)]
    [InlineData(AllocatorStress.None, true)]
    [InlineData(AllocatorStress.SpillEverything, false)]
    [InlineData(AllocatorStress.SpillEverything, true)]
    [InlineData(AllocatorStress.FewRegisters, true)]
    [InlineData(AllocatorStress.SplitAtBlocks, false)]
    public void Reads_without_a_definition_get_places(AllocatorStress stress, bool isRepeatable)
    {
        MachineFunction function = Chain(20, 3, 30);
        foreach (ref VirtualRegister register in function.Registers.Rows)
        {
            register.IsRematerializable = isRepeatable;
        }

        // The definitions of the chain write the first half only.
        foreach (ref MachineInst inst in function.Insts)
        {
            Span<MachineOperand> operands = function.OperandsOf(inst);
            if (inst.Op == TestTarget.Const && operands[0].Register.Index >= 10)
            {
                inst.OperandCount = 0;
            }
            else if (isRepeatable && inst.Op == TestTarget.Op)
            {
                operands[0].Role = OperandRole.Use;
            }
        }

        new RegisterAllocator { Stress = stress }.Run(function, TestTarget.Description);
        foreach (MachineInst inst in function.Insts)
        {
            Assert.DoesNotContain(function.OperandsOf(inst).ToArray(), operand => operand.IsRead && operand.Location.IsNone);
        }

        new ParallelMoves().Expand(function, TestTarget.Description);
    }

    /// <summary>Values that are live from the first block to the last, used at random; the last block calls first.</summary>
    private static MachineFunction Chain(int values, int blocks, int instsPerBlock)
    {
        var random = new Random(1);
        var function = new MachineFunction();
        VirtualRegisterId[] registers = [.. Enumerable.Range(0, values).Select(_ => AddRegister(function))];
        for (int b = 0; b < blocks; b++)
        {
            int first = function.InstCount;
            foreach (VirtualRegisterId register in b == 0 ? registers : [])
            {
                Add(function, TestTarget.Const, Def(register));
            }

            for (int k = 0; k < instsPerBlock; k++)
            {
                MachineOperand changed = new(registers[random.Next(values)], OperandRole.Modify, OperandConstraint.Register);
                Add(function, TestTarget.Op, changed, Use(registers[random.Next(values)]));
            }

            if (b < blocks - 1)
            {
                Add(function, TestTarget.Jump);
            }
            else
            {
                Add(function, TestTarget.Call);
                Add(function, TestTarget.Ret, [.. registers.Select(AnyUse)]);
            }

            function.Blocks.Add(new MachineBlock { First = first, End = function.InstCount, LoopHeader = -1, LoopParent = -1 });
        }

        for (int b = 0; b < blocks; b++)
        {
            ref MachineBlock block = ref function.Blocks.Rows[b];
            block.Successors = function.Edges.Add(b == blocks - 1 ? [] : [new MachineBlockId(b + 1)]);
            block.Predecessors = function.Edges.Add(b == 0 ? [] : [new MachineBlockId(b - 1)]);
        }

        return function;
    }

    private static VirtualRegisterId AddRegister(MachineFunction function) => function.Registers.Add(
        new VirtualRegister { SpillBytes = 8, Pinned = Location.None, Base = VirtualRegisterId.None });

    private static MachineOperand Def(VirtualRegisterId register) => new(register, OperandRole.Def, OperandConstraint.Register);

    private static MachineOperand Use(VirtualRegisterId register) => new(register, OperandRole.Use, OperandConstraint.Register);

    private static MachineOperand AnyUse(VirtualRegisterId register) => new(register, OperandRole.Use, OperandConstraint.Any);

    private static void Add(MachineFunction function, MachineOp op, params ReadOnlySpan<MachineOperand> operands)
    {
        int first = function.OperandCount;
        foreach (MachineOperand operand in operands)
        {
            function.AddOperand(operand);
        }

        function.AddInst(new MachineInst
        {
            Op = op,
            Size = 3,
            FirstOperand = first,
            OperandCount = (ushort)operands.Length,
            Source = -1,
        });
    }
}
