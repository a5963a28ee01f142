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
using Xunit;

namespace Stillpoint.Maps.Tests;

/// <summary>
/// Restartable ranges, of which no function of the compiler has one yet: a store with a card mark, built by hand as machine
/// instructions, through allocation and emission to maps.
/// </summary>
public sealed class RestartableTests
{
    private const int Rdi = 7;
    private const int Rsi = 6;
    private const int Rdx = 2;

    private const string Text = "target datalayout = \"e-i64:64-ni:1\"\n"
        + "define void @mark(ptr addrspace(1) %object, ptr addrspace(1) %value, ptr %cards) {\n  ret void\n}\n";

    [Fact]
    public void A_store_with_a_card_mark_is_a_range()
    {
        CompiledFunction function = Compile(Sequence.Correct);
        RestartableRange range = Assert.Single(function.Maps!.Restartable);
        Dictionary<Location, PlaceState> atStart = [];
        Dictionary<Location, PlaceState> inside = [];
        function.Maps.Read(range.Start, atStart);
        Assert.Equal(2, atStart.Values.Count(state => state.Kind == PointerKind.Reference));
        int[] interior = [.. function.Maps.Offsets.ToArray().Where(offset => offset > range.Start && offset < range.End)];
        Assert.Equal(3, interior.Length);
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
        CompileException error = Assert.Throws<CompileException>(() => Compile(Sequence.OverwritesInput));
        Assert.Contains("overwrites", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_that_do_not_match_are_refused() =>
        Assert.Throws<CompileException>(() => Compile(Sequence.WithoutEnd));

    /// <summary>The checker sees it from the code alone when ranges are told that are none.</summary>
    [Theory]
    [InlineData(2, 0)]
    [InlineData(0, 1)]
    [InlineData(0, -1)]
    public void A_wrong_range_is_noticed(int startStep, int endStep)
    {
        CompiledFunction function = Compile(Sequence.Correct);
        int[] offsets = function.Maps!.Offsets.ToArray();
        RestartableRange range = function.Maps.Restartable[0];
        int start = offsets[Array.IndexOf(offsets, range.Start) + startStep];
        int end = offsets[Array.IndexOf(offsets, range.End) + endStep];
        Assert.NotEmpty(MapChecker.Check(Module(), WithRange(function, new RestartableRange(start, end))));
    }

    /// <summary>A read-modify-write in the middle would be done twice.</summary>
    [Fact]
    public void A_range_that_changes_what_it_reads_is_noticed() =>
        Assert.NotEmpty(MapChecker.Check(Module(), Compile(Sequence.CountsInMemory)));

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

    private static CompiledFunction Compile(Sequence sequence)
    {
        MachineFunction machine = new();
        X64Frame frame = new();
        new Builder(machine).Build(sequence);
        RegisterAllocator allocator = new();
        allocator.Run(machine, X64Target.Fixed);
        new ParallelMoves().Expand(machine, X64Target.Fixed);
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

    private enum Sequence
    {
        Correct,
        OverwritesInput,
        CountsInMemory,
        WithoutEnd,
    }

    /// <summary>object.field = value; cards[object >> 9] = 1</summary>
    private sealed class Builder(MachineFunction machine)
    {
        public void Build(Sequence sequence)
        {
            machine.HasRestartable = true;
            VirtualRegisterId place = Register(PointerKind.Reference);
            VirtualRegisterId value = Register(PointerKind.Reference);
            VirtualRegisterId cards = Register(PointerKind.Raw);
            VirtualRegisterId card = Register(PointerKind.Raw);
            machine.Blocks.Add(new MachineBlock { First = 0, LoopHeader = -1, LoopParent = -1 });
            Add(GenericOps.ParallelMove.Number, 3, 0,
                Any(place, OperandRole.Def), Any(value, OperandRole.Def), Any(cards, OperandRole.Def),
                Any(Pinned(Rdi, PointerKind.Reference), OperandRole.Use),
                Any(Pinned(Rsi, PointerKind.Reference), OperandRole.Use),
                Any(Pinned(Rdx, PointerKind.Raw), OperandRole.Use));
            Add(X64Op.BeginRestartable, 0, 0);
            AddMemory(X64Op.Store, 3, 8, 0, Use(value), Use(place));
            Add(GenericOps.Move.Number, 3, 0, Any(card, OperandRole.Def), Any(place, OperandRole.Use));
            Add(X64Op.ShrImm, 3, 9, new MachineOperand(card, OperandRole.Modify, OperandConstraint.Register));
            if (sequence == Sequence.OverwritesInput)
            {
                Add(X64Op.ShrImm, 3, 9, new MachineOperand(cards, OperandRole.Modify, OperandConstraint.Register));
            }

            if (sequence == Sequence.CountsInMemory)
            {
                AddMemory(X64Op.AddImm, 3, 16, 1, Use(place));
            }

            AddMemory(X64Op.StoreImm, 0, 0, 1, Use(cards), Use(card));
            if (sequence != Sequence.WithoutEnd)
            {
                Add(X64Op.EndRestartable, 0, 0, Late(place), Late(value), Late(cards));
            }

            Add(X64Op.Ret, 0, 0);
            machine.Blocks[new MachineBlockId(0)].End = machine.InstCount;
        }

        private static MachineOperand Any(VirtualRegisterId register, OperandRole role) =>
            new(register, role, OperandConstraint.Any);

        private static MachineOperand Use(VirtualRegisterId register) =>
            new(register, OperandRole.Use, OperandConstraint.Register);

        private static MachineOperand Late(VirtualRegisterId register) =>
            new(register, OperandRole.LateUse, OperandConstraint.Any);

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

        /// <summary>The last operand, or the last two, are the base and the index of the address.</summary>
        private void AddMemory(X64Op op, int size, int displacement, long immediate, params MachineOperand[] operands)
        {
            bool isIndexed = op == X64Op.StoreImm;
            AddressForm form = isIndexed ? AddressForm.Base | AddressForm.Index : AddressForm.Base;
            Add((ushort)op, size, immediate, form, displacement, operands);
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
