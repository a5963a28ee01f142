// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Linq;
using Stillpoint.CodeGen.Machine;
using Stillpoint.StackMaps.Model;

namespace Stillpoint.CodeGen.Tests.RegisterAllocation;

/// <summary>Makes machine functions of every shape that the contract allows, from a seed.</summary>
internal sealed class RandomMachineFunction
{
    private readonly Random _random;
    private readonly MachineFunction _function = new();
    private readonly List<VirtualRegisterId> _globals = [];
    private readonly List<VirtualRegisterId> _constants = [];
    private readonly List<VirtualRegisterId> _live = [];
    private readonly int _instsPerBlock;

    private RandomMachineFunction(int seed, int instsPerBlock)
    {
        _random = new Random(seed);
        _instsPerBlock = instsPerBlock;
    }

    public static MachineFunction Make(int seed, int blocks, int globals, int instsPerBlock) =>
        new RandomMachineFunction(seed, instsPerBlock).Make(blocks, globals);

    private MachineFunction Make(int blocks, int globals)
    {
        int[][] targets = ChooseTargets(blocks);
        List<List<int>> successors = SplitCriticalEdges(targets, out int[] nodeOf);
        (int Depth, int Header, int Parent)[] loops = FindLoops(targets, nodeOf, successors.Count);
        for (int b = 0; b < successors.Count; b++)
        {
            int first = _function.InstCount;
            _live.Clear();
            if (b == 0)
            {
                Enter(globals);
            }

            _live.AddRange(_globals);
            int count = _random.Next(_instsPerBlock + 1);
            for (int k = 0; k < count; k++)
            {
                AddRandom();
            }

            End(successors[b].Count);
            _function.Blocks.Add(new MachineBlock
            {
                First = first,
                End = _function.InstCount,
                LoopDepth = loops[b].Depth,
                LoopHeader = loops[b].Header,
                LoopParent = loops[b].Parent,
                IsCold = _random.Next(20) == 0,
            });
        }

        AddEdges(successors);
        return _function;
    }

    private int[][] ChooseTargets(int blocks)
    {
        int[][] targets = new int[blocks][];
        for (int b = 0; b < blocks; b++)
        {
            int other = blocks == 1 ? 0 : 1 + _random.Next(blocks - 1);
            int near = Math.Max(1, b - _random.Next(4));
            targets[b] = b == blocks - 1
                ? []
                : _random.Next(3) switch
                {
                    0 => [b + 1],
                    1 => [b + 1, other],
                    _ => [b + 1, near],
                };
        }

        return targets;
    }

    private static List<List<int>> SplitCriticalEdges(int[][] targets, out int[] nodeOf)
    {
        int[] predecessors = new int[targets.Length];
        foreach (int target in targets.SelectMany(list => list))
        {
            predecessors[target]++;
        }

        nodeOf = new int[targets.Length];
        int nodes = 0;
        for (int b = 0; b < targets.Length; b++)
        {
            nodeOf[b] = nodes++;
            nodes += targets[b].Length > 1 ? targets[b].Count(target => predecessors[target] > 1) : 0;
        }

        var successors = new List<List<int>>();
        for (int b = 0; b < targets.Length; b++)
        {
            List<int> own = [];
            successors.Add(own);
            foreach (int target in targets[b])
            {
                if (targets[b].Length > 1 && predecessors[target] > 1)
                {
                    own.Add(successors.Count);
                    successors.Add([nodeOf[target]]);
                }
                else
                {
                    own.Add(nodeOf[target]);
                }
            }
        }

        return successors;
    }

    // Backward edges make loops of the blocks between, as far as these nest; the rest is irreducible.
    private static (int Depth, int Header, int Parent)[] FindLoops(int[][] targets, int[] nodeOf, int nodes)
    {
        var ends = new SortedDictionary<int, int>();
        for (int b = 0; b < targets.Length; b++)
        {
            foreach (int target in targets[b].Where(target => target <= b))
            {
                int end = b + 1 < targets.Length ? nodeOf[b + 1] : nodes;
                ends[nodeOf[target]] = Math.Max(end, ends.GetValueOrDefault(nodeOf[target]));
            }
        }

        var rows = new (int Depth, int Header, int Parent)[nodes];
        var open = new Stack<(int Header, int End)>();
        for (int n = 0; n < nodes; n++)
        {
            while (open.Count > 0 && open.Peek().End <= n)
            {
                open.Pop();
            }

            int parent = -1;
            if (ends.TryGetValue(n, out int end) && (open.Count == 0 || end <= open.Peek().End))
            {
                parent = open.Count > 0 ? open.Peek().Header : -1;
                open.Push((n, end));
            }

            rows[n] = (open.Count, open.Count > 0 ? open.Peek().Header : -1, parent);
        }

        return rows;
    }

    private void AddEdges(List<List<int>> successors)
    {
        ILookup<int, MachineBlockId> predecessors = successors
            .SelectMany((list, p) => list.Select(s => (Source: new MachineBlockId(p), Target: s)))
            .ToLookup(edge => edge.Target, edge => edge.Source);
        for (int b = 0; b < successors.Count; b++)
        {
            ref MachineBlock block = ref _function.Blocks.Rows[b];
            block.Successors = _function.Edges.Add(successors[b].Select(MachineBlockId.FromIndex).ToArray());
            block.Predecessors = _function.Edges.Add(predecessors[b].ToArray());
        }
    }

    private VirtualRegisterId AddRegister(RegisterClass @class, Location? pinned = null, bool isRepeatable = false) =>
        _function.Registers.Add(new VirtualRegister
        {
            Class = @class,
            Kind = !isRepeatable && pinned == null && @class == RegisterClass.General && _random.Next(4) == 0
                ? PointerKind.Reference
                : PointerKind.Raw,
            SpillBytes = (byte)(@class == RegisterClass.Vector && pinned == null && _random.Next(2) == 0 ? 16 : 8),
            Pinned = pinned ?? Location.None,
            IsRematerializable = isRepeatable,
            Base = VirtualRegisterId.None,
        });

    private RegisterClass SomeClass() => _random.Next(4) == 0 ? RegisterClass.Vector : RegisterClass.General;

    private void Enter(int globals)
    {
        VirtualRegisterId[] pinned =
        [
            AddRegister(RegisterClass.General, Location.General(1)),
            AddRegister(RegisterClass.General, Location.General(2)),
            AddRegister(RegisterClass.General, Location.Incoming(0)),
        ];
        VirtualRegisterId[] arguments = [.. pinned.Select(_ => AddRegister(RegisterClass.General))];
        Add(GenericOps.ParallelMove, 0, [.. arguments.Select(AnyDef), .. pinned.Select(AnyUse)]);
        _globals.AddRange(arguments);
        for (int g = 0; g < globals; g++)
        {
            bool isRepeatable = _random.Next(4) == 0;
            VirtualRegisterId register = AddRegister(SomeClass(), null, isRepeatable);
            (isRepeatable ? _constants : _globals).Add(register);
            Add(TestTarget.Const, g + 1, [Def(register)]);
        }
    }

    private static MachineOperand Def(VirtualRegisterId register) => new(register, OperandRole.Def, OperandConstraint.Register);

    private static MachineOperand AnyDef(VirtualRegisterId register) => new(register, OperandRole.Def, OperandConstraint.Any);

    private static MachineOperand AnyUse(VirtualRegisterId register) => new(register, OperandRole.Use, OperandConstraint.Any);

    private static MachineOperand Use(VirtualRegisterId register) => new(register, OperandRole.Use, OperandConstraint.Register);

    private void Add(MachineOp op, long immediate, ReadOnlySpan<MachineOperand> operands)
    {
        int first = _function.OperandCount;
        foreach (MachineOperand operand in operands)
        {
            _function.AddOperand(operand);
        }

        _function.AddInst(new MachineInst
        {
            Op = op,
            Size = 3,
            FirstOperand = first,
            OperandCount = (ushort)operands.Length,
            Immediate = immediate,
            Source = -1,
        });
    }

    private VirtualRegisterId Some() => _constants.Count > 0 && _random.Next(5) == 0
        ? _constants[_random.Next(_constants.Count)]
        : _live[_random.Next(_live.Count)];

    private VirtualRegisterId SomeVariable(RegisterClass @class)
    {
        for (int k = 0; k < 20; k++)
        {
            VirtualRegisterId register = _live[_random.Next(_live.Count)];
            if (_function.Registers[register].Class == @class)
            {
                return register;
            }
        }

        return _globals[0];
    }

    private VirtualRegisterId NewOrOld()
    {
        if (_random.Next(2) == 0)
        {
            return _globals[_random.Next(_globals.Count)];
        }

        VirtualRegisterId register = AddRegister(SomeClass());
        _live.Add(register);
        return register;
    }

    private void AddRandom()
    {
        switch (_random.Next(10))
        {
            case 9:
                AddDerived();
                break;
            case 0:
                AddCall();
                break;
            case 1:
                AddShift();
                break;
            case 2:
                AddParallelMove(1 + _random.Next(5));
                break;
            case 3:
                Add(TestTarget.Cmp, _random.Next(100), [Use(Some()), AnyUse(Some())]);
                break;
            case 4:
                AddEarly();
                break;
            case 5 or 6:
                AddTwoAddress();
                break;
            default:
                MachineOperand[] reads = [Use(Some()), AnyUse(Some()), Use(Some())];
                Add(TestTarget.Op, _random.Next(100), [Def(NewOrOld()), .. reads]);
                break;
        }
    }

    private void AddTwoAddress()
    {
        VirtualRegisterId from = SomeVariable(SomeClass());
        VirtualRegisterId to = AddRegister(_function.Registers[from].Class);
        VirtualRegisterId other = Some();
        Add(GenericOps.Move, 1, [AnyDef(to), AnyUse(from)]);
        _live.Add(to);
        if (other != to)
        {
            Add(TestTarget.Op, 7, [new(to, OperandRole.Modify, OperandConstraint.Register), AnyUse(other)]);
        }
    }

    // A derived pointer, moved and used beside its base.
    private void AddDerived()
    {
        VirtualRegisterId @base = SomeVariable(RegisterClass.General);
        if (_function.Registers[@base].Kind != PointerKind.Reference)
        {
            return;
        }

        VirtualRegisterId derived = AddDerivedRegister(@base);
        VirtualRegisterId copy = AddDerivedRegister(@base);
        VirtualRegisterId other = AddRegister(RegisterClass.General);
        VirtualRegisterId value = SomeVariable(RegisterClass.General);
        Add(TestTarget.Op, _random.Next(100), [Def(derived), Use(@base)]);
        if (_random.Next(2) == 0)
        {
            Add(GenericOps.Move, 1, [AnyDef(copy), AnyUse(derived), AnyUse(@base)]);
        }
        else
        {
            Add(GenericOps.ParallelMove, 2, [AnyDef(copy), AnyDef(other), AnyUse(derived), AnyUse(value), AnyUse(@base)]);
            _live.Add(other);
        }

        if (_random.Next(2) == 0)
        {
            MachineOperand keptDerived = new(copy, OperandRole.LateUse, OperandConstraint.Any);
            MachineOperand keptBase = new(@base, OperandRole.LateUse, OperandConstraint.Any);
            Add(TestTarget.Call, _random.Next(100), [keptDerived, keptBase]);
        }

        Add(TestTarget.Op, 5, [new(copy, OperandRole.Modify, OperandConstraint.Register), AnyUse(Some()), AnyUse(@base)]);
        Add(TestTarget.Cmp, 5, [Use(copy), AnyUse(@base)]);
    }

    private VirtualRegisterId AddDerivedRegister(VirtualRegisterId @base) => _function.Registers.Add(new VirtualRegister
    {
        Kind = PointerKind.Derived,
        SpillBytes = 8,
        Pinned = Location.None,
        Base = @base,
    });

    private void AddEarly()
    {
        VirtualRegisterId late = Some();
        VirtualRegisterId use = Some();
        VirtualRegisterId early = AddRegister(SomeClass());
        VirtualRegisterId result = AddRegister(SomeClass());
        Add(TestTarget.Op, 9,
        [
            new(early, OperandRole.EarlyDef, OperandConstraint.Register), Def(result),
            new(late, OperandRole.LateUse, _random.Next(2) == 0 ? OperandConstraint.Any : OperandConstraint.Register),
            Use(use),
        ]);
        _live.Add(early);
        _live.Add(result);
    }

    private void AddShift()
    {
        VirtualRegisterId count = AddRegister(RegisterClass.General, Location.General(1));
        VirtualRegisterId result = AddRegister(RegisterClass.General, Location.General(2));
        VirtualRegisterId value = AddRegister(RegisterClass.General);
        Add(GenericOps.Move, 1, [AnyDef(count), AnyUse(SomeVariable(RegisterClass.General))]);
        Add(TestTarget.Op, 3, [Def(result), Use(count), Use(Some())]);
        Add(GenericOps.Move, 1, [AnyDef(value), AnyUse(result)]);
        _live.Add(value);
    }

    private void AddCall()
    {
        int count = _random.Next(5);
        List<VirtualRegisterId> arguments = [];
        List<VirtualRegisterId> values = [];
        for (int k = 0; k < count; k++)
        {
            arguments.Add(AddRegister(RegisterClass.General, k == 4 ? Location.Outgoing(0) : Location.General(k == 3 ? 7 : k)));
            values.Add(SomeVariable(RegisterClass.General));
        }

        VirtualRegisterId target = Some();
        if (count > 0)
        {
            Add(GenericOps.ParallelMove, count, [.. arguments.Select(AnyDef), .. values.Select(AnyUse)]);
        }

        VirtualRegisterId result = AddRegister(RegisterClass.General, Location.General(0));
        MachineOperand kept = new(Some(), _random.Next(2) == 0 ? OperandRole.LateUse : OperandRole.Use, OperandConstraint.Any);
        bool keeps = kept.Register != target && !_function.Registers[kept.Register].IsRematerializable;
        Add(TestTarget.Call, _random.Next(100),
            [Def(result), Use(target), .. arguments.Select(AnyUse), .. keeps ? [kept] : Array.Empty<MachineOperand>()]);
        VirtualRegisterId value = AddRegister(RegisterClass.General);
        Add(GenericOps.Move, 1, [AnyDef(value), AnyUse(result)]);
        _live.Add(value);
    }

    private void AddParallelMove(int pairs)
    {
        List<VirtualRegisterId> written = [];
        List<VirtualRegisterId> read = [];
        for (int k = 0; k < pairs; k++)
        {
            VirtualRegisterId from = Some();
            VirtualRegister row = _function.Registers[from];
            VirtualRegisterId to = _globals[_random.Next(_globals.Count)];
            VirtualRegister target = _function.Registers[to];
            if (!written.Contains(to) && row.Class == target.Class && row.SpillBytes == target.SpillBytes)
            {
                written.Add(to);
                read.Add(from);
            }
        }

        if (written.Count > 0)
        {
            Add(GenericOps.ParallelMove, written.Count, [.. written.Select(AnyDef), .. read.Select(AnyUse)]);
        }
    }

    private void End(int successors)
    {
        switch (successors)
        {
            case 0:
                Add(TestTarget.Ret, 0, [.. _globals.Select(AnyUse)]);
                break;
            case 1:
                AddParallelMove(_random.Next(6));
                Add(TestTarget.Jump, 0, []);
                break;
            default:
                Add(TestTarget.Branch, 0, [Use(Some()), AnyUse(Some())]);
                break;
        }
    }
}
