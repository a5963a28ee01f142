// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Stillpoint.CodeGen;
using Stillpoint.CodeGen.Machine;
using Stillpoint.CodeGen.Maps;
using Stillpoint.CodeGen.RegisterAllocation;
using Stillpoint.CodeGen.X64;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Text;
using Stillpoint.Maps.Tests.Checking;
using Stillpoint.StackMaps.Model;
using Xunit;

namespace Stillpoint.Maps.Tests;

/// <summary>
/// Restartable ranges: a store with a card mark, built by hand as machine instructions, through allocation and emission to maps.
/// </summary>
public sealed class RestartableTests
{
    private const int Rdi = 7;
    private const int Rsi = 6;

    private const string Text = "target datalayout = \"e-i64:64-ni:1\"\n"
        + "define void @mark(ptr addrspace(1) %object, ptr addrspace(1) %value) {\n  ret void\n}\n";

    [Fact]
    public void A_store_with_a_card_mark_is_a_range()
    {
        CompiledFunction function = Compile();
        RestartableRange range = Assert.Single(function.Maps!.Restartable);
        Dictionary<Location, PlaceState> atStart = [];
        Dictionary<Location, PlaceState> inside = [];
        function.Maps.Read(range.Start, atStart);
        Assert.Equal(2, atStart.Values.Count(state => state.Kind == PointerKind.Reference));
        int[] interior = [.. function.Maps.Offsets.ToArray().Where(offset => offset > range.Start && offset < range.End)];
        Assert.Equal(4, interior.Length);
        foreach (int offset in interior)
        {
            Assert.Equal(range.Start, function.Maps.ResumeAt(offset));
            function.Maps.Read(offset, inside);
            Assert.Equal(atStart, inside);
        }

        Assert.Equal(range.Start, function.Maps.ResumeAt(range.Start));
        Assert.Equal(range.End, function.Maps.ResumeAt(range.End));
        Assert.Empty(MapChecker.Check(Module(), function));
    }

    [Fact]
    public void A_range_that_overwrites_its_input_is_refused()
    {
        CompileException error = Assert.Throws<CompileException>(() => Compile(overwritesInput: true));
        Assert.Contains("overwrites", error.Message, StringComparison.Ordinal);
    }

    /// <summary>The checker sees it from the code alone when ranges are told that are none.</summary>
    [Theory]
    [InlineData(2, 0)]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public void A_wrong_range_is_noticed(int startStep, int endStep)
    {
        CompiledFunction function = Compile();
        int[] offsets = function.Maps!.Offsets.ToArray();
        RestartableRange range = function.Maps.Restartable[0];
        int start = offsets[Array.IndexOf(offsets, range.Start) + startStep];
        int end = offsets[Array.IndexOf(offsets, range.End) + endStep];
        Assert.NotEmpty(MapChecker.Check(Module(), WithRange(function, new RestartableRange(start, end))));
    }

    private static CompiledFunction WithRange(CompiledFunction function, RestartableRange range)
    {
        InstructionMaps maps = function.Maps!;
        List<int> first = [0];
        List<PlaceChange> changes = [];
        for (int i = 0; i < maps.Offsets.Length; i++)
        {
            changes.AddRange(maps.ChangesAt(i));
            first.Add(changes.Count);
        }

        return new CompiledFunction
        {
            Function = function.Function,
            Name = function.Name,
            Code = function.Code,
            CodeBytes = function.CodeBytes,
            Relocations = function.Relocations,
            Frame = function.Frame,
            Sources = function.Sources,
            Maps = new InstructionMaps(maps.Offsets.ToArray(), [.. first], [.. changes], [range]),
        };
    }

    private static Module Module() =>
        IrReader.Read(new SourceText("mark.ll", Encoding.UTF8.GetBytes(Text))).Module!;

    private static CompiledFunction Compile(bool overwritesInput = false)
    {
        MachineFunction machine = new();
        X64Frame frame = new();
        Builder builder = new(machine);
        builder.Build();
        RegisterAllocator allocator = new();
        allocator.Run(machine, X64Target.Fixed);
        new ParallelMoves().Expand(machine, X64Target.Fixed);
        if (overwritesInput) builder.Overwrite();
        X64Emitter emitter = new();
        byte[] code = emitter.Run(machine, frame).ToArray();
        return new CompiledFunction
        {
            Function = new GlobalId(0),
            Name = "mark",
            Code = code,
            CodeBytes = emitter.CodeBytes,
            Relocations = [],
            Frame = new FrameMap([0], [0]),
            Sources = new SourceMap([0], [-1]),
            Maps = new MapBuilder().Run(machine, X64Target.Fixed, 0, emitter.Boundaries),
        };
    }

    /// <summary>object.field = value</summary>
    private sealed class Builder(MachineFunction machine)
    {
        public void Build()
        {
            machine.HasRestartable = true;
            VirtualRegisterId place = Register(PointerKind.Reference);
            VirtualRegisterId value = Register(PointerKind.Reference);
            VirtualRegisterId card = Register(PointerKind.Raw);
            machine.Blocks.Add(new MachineBlock { First = 0, LoopHeader = -1, LoopParent = -1 });
            Add(GenericOps.ParallelMove.Number, 3, 0,
                Any(place, OperandRole.Def), Any(value, OperandRole.Def),
                Any(Pinned(Rdi, PointerKind.Reference), OperandRole.Use),
                Any(Pinned(Rsi, PointerKind.Reference), OperandRole.Use));
            AddMemory(X64Op.StoreManaged, 3, 8, 0,
                new MachineOperand(card, OperandRole.EarlyDef, OperandConstraint.Register), Use(value), Use(place));
            Add(X64Op.Ret, 0, 0);
            machine.Blocks[new MachineBlockId(0)].End = machine.InstCount;
        }

        /// <summary>Gives the operation the register for itself that the object is in.</summary>
        public void Overwrite()
        {
            foreach (ref MachineInst inst in machine.Insts)
            {
                if (inst.Op.Number != (ushort)X64Op.StoreManaged) continue;
                Span<MachineOperand> operands = machine.Operands.Slice(inst.FirstOperand, inst.OperandCount);
                operands[0].Location = operands[2].Location;
            }
        }

        private static MachineOperand Any(VirtualRegisterId register, OperandRole role) =>
            new(register, role, OperandConstraint.Any);

        private static MachineOperand Use(VirtualRegisterId register) =>
            new(register, OperandRole.Use, OperandConstraint.Register);

        private VirtualRegisterId Register(PointerKind kind) => machine.Registers.Add(new VirtualRegister
        {
            Class = RegisterClass.General,
            Kind = kind,
            SpillBytes = 8,
            Pinned = Location.None,
            Base = VirtualRegisterId.None,
        });

        private VirtualRegisterId Pinned(int number, PointerKind kind)
        {
            VirtualRegisterId register = Register(kind);
            machine.Registers[register].Pinned = Location.General(number);
            return register;
        }

        private void Add(X64Op op, int size, long immediate, params MachineOperand[] operands) =>
            Add((ushort)op, size, immediate, operands);

        private void Add(ushort op, int size, long immediate, params MachineOperand[] operands) =>
            Add(op, size, immediate, AddressForm.None, 0, operands);

        /// <summary>The last operand is the base of the address.</summary>
        private void AddMemory(X64Op op, int size, int displacement, long immediate, params MachineOperand[] operands)
        {
            Add((ushort)op, size, immediate, AddressForm.Base, displacement, operands);
        }

        private void Add(ushort op, int size, long immediate, AddressForm form, int displacement, MachineOperand[] operands)
        {
            int first = machine.OperandCount;
            foreach (MachineOperand operand in operands)
            {
                machine.AddOperand(operand);
            }

            machine.AddInst(new MachineInst
            {
                Op = new MachineOp(op),
                Size = (byte)size,
                OperandCount = (ushort)operands.Length,
                FirstOperand = first,
                Address = form,
                Displacement = displacement,
                Immediate = immediate,
                Source = -1,
            });
        }
    }
}
