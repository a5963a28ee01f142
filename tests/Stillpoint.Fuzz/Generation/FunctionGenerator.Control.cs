// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.Ir.Builder;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Fuzz.Generation;

/// <content>Blocks, their parameters, and how they end.</content>
internal sealed partial class FunctionGenerator
{
    private readonly List<(ValueId Parameter, int Step, int Limit)?> _counters = [];
    private readonly List<List<Kind>> _parameters = [];
    private FlowGraph _graph = null!;
    private BlockId[] _blocks = [];
    private ValueId _fuel;
    private int _current;

    /// <summary>Generates the whole body.</summary>
    public void Generate()
    {
        int count = _random.Next(5) switch { 0 => 1, 1 => _random.Next(2, 4), 4 => _random.Next(8, 20), _ => _random.Next(3, 9) };
        _graph = new FlowGraph(_random, count, _random.Chance(75));
        BlockId entry = _b.AppendBlock();
        MakeBlocks();
        _b.PositionAtEnd(entry);
        Enter();

        // Dominators before what they dominate, so that the scope holds what may be used.
        var children = new List<int>[count];
        for (int i = 0; i < count; i++)
            children[i] = [];
        for (int i = 1; i < count; i++)
            children[_graph.ImmediateDominator(i)].Add(i);
        Stack<(int Block, int Mark)> open = new();
        open.Push((0, _scope.Mark()));
        while (open.TryPop(out (int Block, int Mark) next))
        {
            _scope.Release(next.Mark);
            FillBlock(next.Block);
            int mark = _scope.Mark();
            foreach (int child in children[next.Block])
                open.Push((child, mark));
        }
    }

    private void MakeBlocks()
    {
        _blocks = new BlockId[_graph.Count];
        for (int i = 0; i < _graph.Count; i++)
        {
            List<Kind> kinds = [];
            for (int count = i == 0 ? 0 : _random.Falling(5); count > 0; count--)
            {
                bool isPointer = _random.Chance(12);
                kinds.Add(_program.IsManaged && _random.Chance(50)
                    ? _program.ManagedKind()
                    : isPointer ? _kinds.PointerTo(_random.PickFrom(_program.Variables).Kind) : _kinds.Of(_types.Any()));
                if (_random.Chance(30))
                    kinds.Add(kinds[^1]);
            }

            bool isCounted = i > 0 && IsLoopHeader(i) && _random.Chance(60);
            TypeId counter = _random.Pick<TypeId>([TypeId.I32, TypeId.I64, TypeId.I64, TypeId.I16]);
            List<TypeId> types = kinds.ConvertAll(kind => kind.Type);
            if (isCounted)
                types.Add(counter);
            _blocks[i] = _b.AppendBlock("", types.ToArray());
            int step = _random.Next(1, 3);
            _counters.Add(isCounted ? (_b.Parameter(_blocks[i], kinds.Count), step, step * _random.Next(2, 9)) : null);
            _parameters.Add(kinds);
        }
    }

    private bool IsLoopHeader(int block)
    {
        for (int i = block; i < _graph.Count; i++)
        {
            if (_graph.Dominates(block, i) && _graph.Successors(i).Contains(block))
                return true;
        }

        return false;
    }

    /// <summary>The entry block: local variables, arguments, and whether there is fuel left to run.</summary>
    private void Enter()
    {
        for (int i = 0; i < _signature.Parameters.Count; i++)
            Define(_function.Argument(i), _signature.Parameters[i].Kind);
        bool isLocal = _isLeaf || _random.Chance(40);
        _fuel = isLocal ? _b.Alloca(TypeId.I32) : _b.AddressOf(_program.Fuel);
        if (isLocal)
            _b.Store(Number(TypeId.I32, _random.Next(3, 30)), _fuel);
        for (int count = _random.Falling(6); count > 0; count--)
            LocalVariable();
        if (_signature.Extra is not null)
            ReadVariableArguments(_signature.Extra);
        if (_isLeaf)
        {
            _b.Br(_blocks[0]);
            return;
        }

        BlockId stop = _b.AppendBlock();
        _b.CondBr(SpendFuel(_b.AddressOf(_program.Fuel)), _blocks[0], stop);
        _b.PositionAtEnd(stop);
        if (_signature.Result is { } result)
            _b.Ret(_b.Zero(result.Type));
        else
            _b.RetVoid();
    }

    private void LocalVariable()
    {
        Kind kind = _random.Chance(30) ? _kinds.Of(_random.PickFrom(_program.MemoryTypes)) : _kinds.Of(_types.Any());
        if (_program.IsManaged && _random.Chance(40))
            kind = _program.StoredKind();
        ValueId place = _b.Alloca(kind.Type);
        if (kind.IsManaged)
        {
            _b.Store(_b.Zero(kind.Type), place);
        }
        else if (_program.MemoryTypes.Contains(kind.Type))
        {
            ValueId bytes = Number(TypeId.I64, _module.Layout.AllocBytes(kind.Type));
            _b.CallIntrinsic("llvm.memset.p0.i64", TypeId.Void, [place, Number(TypeId.I8, 0), bytes, _b.Boolean(false)]);
        }
        else
        {
            _b.Store(Constant(kind.Type), place);
        }

        Define(place, _kinds.PointerTo(kind));
    }

    /// <summary>Takes one from a counter in memory; true while something was left.</summary>
    private ValueId SpendFuel(ValueId place)
    {
        ValueId left = _b.Sub(_b.Load(TypeId.I32, place), Number(TypeId.I32, 1));
        _b.Store(left, place);
        return _b.ICmp(IntPredicate.Sgt, left, Number(TypeId.I32, 0));
    }

    private void FillBlock(int block)
    {
        _current = block;
        _b.PositionAtEnd(_blocks[block]);
        for (int i = 0; i < _parameters[block].Count; i++)
            Define(_b.Parameter(_blocks[block], i), _parameters[block][i]);
        if (_counters[block] is { } counter)
            Define(counter.Parameter);
        for (int count = _random.Falling(4) + _random.Next(6); count > 0; count--)
            Operation();
        if (_random.Chance(50))
            SinkAny();
        End(block);
    }

    private void End(int block)
    {
        List<int> targets = _graph.Successors(block);
        Dictionary<int, ValueId[]> passed = [];
        if (targets.Count == 0)
            Return();
        else if (targets.Count == 1)
            _b.Br(Target(block, targets[0], passed));
        else if (targets.Count == 2)
            EndInTwo(block, targets, passed);
        else if (!_graph.HasBackEdge(block) && _random.Chance(10))
            EndIndirectly(block, targets, passed);
        else
            EndInSwitch(block, targets, passed);
    }

    private void EndInTwo(int block, List<int> targets, Dictionary<int, ValueId[]> passed)
    {
        (int first, int second) = (targets[0], targets[1]);
        ValueId condition;
        if (_graph.HasBackEdge(block))
        {
            if (first > block)
                (first, second) = (second, first);
            condition = MayGoBack(block);
            if (_random.Chance(30))
                condition = _b.And(condition, Condition());
            if (_random.Chance(30))
            {
                condition = _b.Xor(condition, _b.Boolean(true));
                (first, second) = (second, first);
            }
        }
        else
        {
            condition = _random.Chance(12) ? Overflow(_types.Integer()) : Condition();
        }

        _b.CondBr(condition, Target(block, first, passed), Target(block, second, passed));
    }

    private void EndInSwitch(int block, List<int> targets, Dictionary<int, ValueId[]> passed)
    {
        TypeId type = _types.Integer();
        int bits = _types.Bits(type);
        if (bits < 4)
            type = _module.Types.Integer(bits = 8);
        int otherwise = _graph.Forward(block);
        List<int> rest = [.. targets];
        rest.Remove(otherwise);
        bool isDense = _random.Chance(60);
        int start = _random.Next(4);
        List<UInt128> numbers = [];
        List<(ConstantId Value, BlockTarget Target)> cases = [];
        foreach (int target in rest)
        {
            UInt128 number = isDense ? (UInt128)(start + cases.Count) : _program.Constants.Integer(bits);
            while (numbers.Contains(number))
                number = (number + 1) & (UInt128.MaxValue >> (128 - bits));
            numbers.Add(number);
            cases.Add((_module.Constants.Integer(type, number), Target(block, target, passed)));
        }

        ValueId value = _random.Chance(60) ? Below(type, 8) : Use(type);
        if (_graph.HasBackEdge(block))
        {
            UInt128 none = 0;
            while (numbers.Contains(none))
                none++;
            value = _b.Select(MayGoBack(block), value, Splat(type, none));
        }

        BlockTarget last = Target(block, otherwise, passed);
        _b.Switch(value, last, cases.ToArray());
    }

    private void EndIndirectly(int block, List<int> targets, Dictionary<int, ValueId[]> passed)
    {
        ValueId address = _b.AddressOf(_blocks[targets[0]]);
        var all = new BlockTarget[targets.Count];
        for (int i = 0; i < all.Length; i++)
        {
            all[i] = Target(block, targets[i], passed);
            address = _b.Select(Condition(), _b.AddressOf(_blocks[targets[i]]), address);
        }

        _b.IndirectBr(address, all);
    }

    /// <summary>Whether a block may take its edges that go back: a count that is not reached, or fuel that is left.</summary>
    private ValueId MayGoBack(int block)
    {
        int header = -1;
        foreach (int target in _graph.Successors(block))
        {
            if (target > block || target == header)
                continue;
            if (header >= 0 || _counters[target] is null || !_graph.Dominates(target, block))
                return SpendFuel(_fuel);
            header = target;
        }

        (ValueId parameter, int step, int limit) = _counters[header]!.Value;
        TypeId type = _function.TypeOf(parameter);
        ValueId next = _b.Add(parameter, Number(type, step), flags: InstFlags.Nsw | InstFlags.Nuw);
        IntPredicate compare = _random.Pick<IntPredicate>([IntPredicate.Ult, IntPredicate.Slt, IntPredicate.Ne]);
        if (compare == IntPredicate.Ne && HasUncountedEdge(header))
            compare = IntPredicate.Ult;
        return _b.ICmp(compare, next, Number(type, limit));
    }

    /// <summary>Whether a loop is also repeated for fuel, so that its counter may step over the limit.</summary>
    private bool HasUncountedEdge(int header)
    {
        for (int i = header; i < _graph.Count; i++)
        {
            List<int> targets = _graph.Successors(i);
            if (targets.Contains(header) && targets.Exists(target => target <= i && target != header))
                return true;
        }

        return false;
    }

    /// <summary>An edge with arguments. Edges to one block pass the same ones.</summary>
    private BlockTarget Target(int from, int to, Dictionary<int, ValueId[]> passed)
    {
        if (passed.TryGetValue(to, out ValueId[]? known))
            return _blocks[to].With(known);
        List<Kind> kinds = _parameters[to];
        bool isCounted = _counters[to] is not null;
        var arguments = new ValueId[kinds.Count + (isCounted ? 1 : 0)];
        ReadOnlySpan<ValueId> own = _function.ParametersOf(_blocks[to]);
        for (int i = 0; i < kinds.Count; i++)
        {
            // Where the target's own parameters are in scope, passing them around makes cycles.
            int other = _random.Next(kinds.Count);
            arguments[i] = _graph.Dominates(to, from) && kinds[other] == kinds[i] && _random.Chance(50)
                ? own[other]
                : Use(kinds[i]);
        }

        if (_counters[to] is { } counter)
        {
            TypeId type = _function.TypeOf(counter.Parameter);
            arguments[^1] = _graph.Dominates(to, from)
                ? _b.Add(counter.Parameter, Number(type, counter.Step))
                : Number(type, 0);
        }

        passed.Add(to, arguments);
        return _blocks[to].With(arguments);
    }

    private void Return()
    {
        if (_program.MayTrap && _random.Chance(15))
        {
            _b.CallIntrinsic("llvm.trap", TypeId.Void, []);
            _b.Unreachable();
            return;
        }

        if (_signature.Result is not { } result)
        {
            SinkAny();
            _b.RetVoid();
        }
        else if (!_isLeaf && _signature.MayTailCall && _random.Chance(8))
        {
            List<Callee> same = _program.Callees.FindAll(candidate => candidate.Signature == _signature);
            _b.Ret(Call(_random.PickFrom(same), TailCallKind.MustTail));
        }
        else
        {
            _b.Ret(Use(result));
        }
    }
}
