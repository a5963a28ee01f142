// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.Ir.Builder;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Fuzz.Generation;

/// <content>Calls between generated functions, dynamic allocas, variadic arguments.</content>
internal sealed partial class FunctionGenerator
{
    private const int VaListBytes = 24;

    private void CallOperation()
    {
        if (_random.Chance(12))
        {
            DynamicAlloca();
            return;
        }

        Callee callee = _random.PickFrom(_program.Callees);
        ValueId result = Call(callee, TailCallKind.None);
        if (!result.IsNone)
            Define(result, callee.Signature.Result!);
    }

    /// <summary>Calls a function with random arguments, sometimes through a pointer; gives its result, or none.</summary>
    private ValueId Call(Callee callee, TailCallKind tail)
    {
        Signature signature = callee.Signature;
        List<ValueId> arguments = [];
        foreach ((Kind kind, _) in signature.Parameters)
            arguments.Add(Use(kind));
        foreach (TypeId type in signature.Extra ?? [])
            arguments.Add(Use(type));
        ValueId target = _random.Chance(25) ? ChooseTarget(callee) : _b.AddressOf(callee.Global);
        bool isTail = tail == TailCallKind.None && signature.MayTailCall && _random.Chance(10);
        CallOptions options = new()
        {
            CallingConvention = signature.Convention,
            Attributes = signature.Attributes,
            Tail = isTail ? TailCallKind.Tail : tail,
        };
        return options.Tail == TailCallKind.None && TryPatchpoint(signature, target, arguments, out ValueId result)
            ? result
            : _b.Call(signature.FunctionType, target, arguments.ToArray(), options: options);
    }

    /// <summary>A pointer to this function or another one of its signature, which only the run decides.</summary>
    private ValueId ChooseTarget(Callee callee)
    {
        List<Callee> same = _program.Callees.FindAll(candidate => candidate.Signature == callee.Signature);
        if (_random.Chance(50))
        {
            ValueId condition = Condition();
            return _b.Select(condition, _b.AddressOf(callee.Global), _b.AddressOf(_random.PickFrom(same).Global));
        }

        var entries = new ConstantId[4];
        for (int i = 0; i < entries.Length; i++)
            entries[i] = _module.AddressOf(_random.PickFrom(same).Global);
        TypeId table = _module.Types.Array(TypeId.Ptr, entries.Length);
        Ir.Modules.GlobalId global = _b.DefineVariable(
            $"table{_module.Globals.Count}", _module.Constants.Aggregate(table, entries), isConstant: _random.Chance(50));
        ValueId index = Below(TypeId.I64, entries.Length);
        ValueId place = _b.GetElementPtr(TypeId.Ptr, _b.AddressOf(global), [index], flags: InstFlags.InBounds);
        return _b.Load(TypeId.Ptr, place);
    }

    private void DynamicAlloca()
    {
        TypeId type = _types.Any();
        ValueId count = _b.Add(Below(TypeId.I64, 8), Number(TypeId.I64, 1));
        ValueId place = _b.Alloca(type, count: count);
        _b.Store(Use(type), place);
        Define(place, _kinds.PointerTo(_kinds.Of(type)));
    }

    /// <summary>Reads the variable arguments the way clang does for x86-64, but without branches.</summary>
    private void ReadVariableArguments(List<TypeId> extra)
    {
        ValueId list = _b.Alloca(_module.Types.Array(TypeId.I8, VaListBytes), alignment: 8);
        _b.CallIntrinsic("llvm.va_start.p0", TypeId.Void, [list]);
        foreach (TypeId type in extra)
            Define(ReadVariableArgument(list, type));
        _b.CallIntrinsic("llvm.va_end.p0", TypeId.Void, [list]);
    }

    private ValueId ReadVariableArgument(ValueId list, TypeId type)
    {
        (int field, int limit, int step) = type == TypeId.Double ? (4, 160, 16) : (0, 40, 8);
        ValueId used = _b.GetElementPtr(TypeId.I8, list, [Number(TypeId.I64, field)]);
        ValueId onStack = _b.GetElementPtr(TypeId.I8, list, [Number(TypeId.I64, 8)]);
        ValueId offset = _b.Load(TypeId.I32, used);
        ValueId stack = _b.Load(TypeId.Ptr, onStack);
        ValueId saved = _b.Load(TypeId.Ptr, _b.GetElementPtr(TypeId.I8, list, [Number(TypeId.I64, 16)]));
        ValueId isSaved = _b.ICmp(IntPredicate.Ule, offset, Number(TypeId.I32, limit));
        ValueId next = _b.Add(offset, Number(TypeId.I32, step));
        _b.Store(_b.Select(isSaved, next, offset), used);
        _b.Store(_b.Select(isSaved, stack, _b.GetElementPtr(TypeId.I8, stack, [Number(TypeId.I64, 8)])), onStack);
        ValueId place = _b.Select(isSaved, _b.GetElementPtr(TypeId.I8, saved, [offset]), stack);
        return _b.Load(type, place);
    }

    /// <summary>The body of <c>@test</c>: calls, then the hash of what is left.</summary>
    public void GenerateTest()
    {
        BlockId block = _b.AppendBlock();
        _b.PositionAtEnd(block);
        Define(_function.Argument(0));
        Define(_function.Argument(1));
        for (int i = 0; i < Math.Min(3, _program.Callees.Count); i++)
        {
            Callee callee = i == 0 ? _program.Callees[0] : _random.PickFrom(_program.Callees);
            ValueId result = Call(callee, TailCallKind.None);
            if (!result.IsNone)
                Sink(Observe(result, callee.Signature.Result!));
        }

        _b.Ret(ObserveMemory());
    }
}
