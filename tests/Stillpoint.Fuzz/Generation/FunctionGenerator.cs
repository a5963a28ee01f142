// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.Ir.Builder;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Fuzz.Generation;

/// <summary>Fills the body of one function: values, and which operation comes next.</summary>
internal sealed partial class FunctionGenerator
{
    private readonly ModuleGenerator _program;
    private readonly Function _function;
    private readonly Signature _signature;
    private readonly bool _isLeaf;
    private readonly IRBuilder _b;
    private readonly RandomSource _random;
    private readonly TypePool _types;
    private readonly KindTable _kinds;
    private readonly Module _module;
    private readonly Scope _scope = new();

    public FunctionGenerator(ModuleGenerator program, Function function, Signature signature, bool isLeaf)
    {
        _program = program;
        _function = function;
        _signature = signature;
        _isLeaf = isLeaf;
        _b = program.Builder;
        _random = program.Random;
        _types = program.Types;
        _kinds = program.Kinds;
        _module = program.Module;
    }

    /// <summary>One or a few instructions with random operands; their results join the scope.</summary>
    private void Operation()
    {
        PointMaybe();
        if (_program.IsManaged && _random.Chance(45))
        {
            ManagedOperation();
            return;
        }

        switch (_random.Next(100))
        {
            case < 18:
                IntegerBinary();
                break;
            case < 24:
                IntegerUnaryOrCall();
                break;
            case < 29:
                Comparison();
                break;
            case < 34:
                SelectAny();
                break;
            case < 42:
                IntegerCast();
                break;
            case < 45:
                FlaggedOperation();
                break;
            case < 55:
                FloatOperation();
                break;
            case < 60:
                FloatCast();
                break;
            case < 66:
                VectorOperation();
                break;
            case < 70:
                AggregateOperation();
                break;
            case < 87:
                MemoryOperation();
                break;
            case < 93 when !_isLeaf:
                CallOperation();
                break;
            case < 95:
                Kind kind = _kinds.Of(_types.Any());
                Define(_b.Freeze(Use(kind)), kind);
                break;
            default:
                SinkAny();
                break;
        }
    }

    private void Define(ValueId value, Kind kind) => _scope.Add(value, kind);

    private void Define(ValueId value) => _scope.Add(value, _kinds.Of(_function.TypeOf(value)));

    private ValueId Use(TypeId type) => Use(_kinds.Of(type));

    /// <summary>A value of a kind: a recent one, any one, a constant, or one made for the purpose.</summary>
    private ValueId Use(Kind kind)
    {
        if (kind.IsManaged)
            return UseManaged(kind);
        List<ValueId> known = _scope[kind];
        if (known.Count > 0 && (kind.Pointee is not null || _random.Chance(88)))
            return known[Math.Max(_random.Next(known.Count), _random.Next(known.Count))];
        if (kind.Pointee is not null)
            return _b.AddressOf(_program.VariableOf(kind.Pointee));
        return known.Count == 0 && _random.Chance(60) ? Make(kind) : Constant(kind.Type);
    }

    private ValueId Constant(TypeId type) => _b.Constant(_program.Constants.Any(type));

    private ValueId Splat(TypeId type, UInt128 value) => _b.Constant(_program.Constants.Splat(type, value));

    private ValueId Number(TypeId type, long value) => _b.Constant(_module.Constants.Integer(type, value));

    /// <summary>Some value of the scope.</summary>
    private bool TryAny(out ValueId value, out Kind kind)
    {
        int count = _scope.All.Count;
        (value, kind) = (ValueId.None, null!);
        if (count > 0)
            (value, kind) = _scope.All[Math.Max(_random.Next(count), _random.Next(count))];
        return count > 0;
    }

    private ValueId Make(Kind kind)
    {
        TypeId type = kind.Type;
        if (_types.IsVector(type))
            return Broadcast(type);
        if (_types.IsAggregate(type))
            return InsertParts(type);
        if (_types.IsFloat(type))
            return _random.Chance(50) ? _b.SIToFP(AnyInteger(), type) : Constant(type);
        return Resize(AnyInteger(), type);
    }

    /// <summary>An integer of the scope, of whatever width, or a constant.</summary>
    private ValueId AnyInteger()
    {
        for (int attempt = 0; attempt < 6 && TryAny(out ValueId value, out Kind kind); attempt++)
        {
            if (_module.Types[kind.Type].Kind == TypeKind.Integer)
                return value;
        }

        return Constant(_types.Integer());
    }

    /// <summary>An integer as one of another width.</summary>
    private ValueId Resize(ValueId value, TypeId type)
    {
        int from = _types.Bits(_function.TypeOf(value));
        int to = _types.Bits(type);
        if (from == to)
            return value;
        if (from > to)
            return _b.Trunc(value, type);
        return _random.Chance(50) ? _b.ZExt(value, type) : _b.SExt(value, type);
    }

    private ValueId Condition()
    {
        if (_random.Chance(55))
        {
            TypeId type = _types.Integer();
            return _b.ICmp((IntPredicate)_random.Next(10), Use(type), Use(type));
        }

        return Use(TypeId.I1);
    }

    private ValueId Intrinsic(string name, TypeId suffix, TypeId result, params ReadOnlySpan<ValueId> arguments) =>
        _b.CallIntrinsic($"llvm.{name}.{_types.Suffix(suffix)}", result, arguments);
}
