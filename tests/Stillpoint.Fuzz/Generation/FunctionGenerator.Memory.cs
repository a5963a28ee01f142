// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Linq;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Fuzz.Generation;

/// <content>Memory: every access is within an object, by the type it has, or to raw bytes.</content>
internal sealed partial class FunctionGenerator
{
    private static readonly AtomicOrdering[] Orderings =
        [
            AtomicOrdering.Monotonic, AtomicOrdering.Acquire, AtomicOrdering.Release, AtomicOrdering.AcquireRelease,
            AtomicOrdering.SequentiallyConsistent,
        ];

    private void MemoryOperation()
    {
        if (_random.Chance(25) && TryCounterAccess())
            return;
        (ValueId place, Kind kind) = Place();
        AccessSome(place, kind);
    }

    /// <summary>An access of the whole or a part.</summary>
    private void AccessSome(ValueId place, Kind kind)
    {
        TypeId type = kind.Type;
        if (type == _types.Raw)
        {
            RawOperation(place);
        }
        else if (_program.MemoryTypes.Contains(type) || (_types.IsAggregate(type) && _random.Chance(60)))
        {
            if (!kind.IsManaged && _random.Chance(15) && GatherOrScatter(place, type))
                return;
            ElementOperation(place, kind);
        }
        else
        {
            Access(place, kind);
        }
    }

    /// <summary>A pointer to something.</summary>
    private (ValueId Place, Kind Kind) Place()
    {
        for (int attempt = 0; attempt < 5 && TryAny(out ValueId value, out Kind kind); attempt++)
        {
            if (kind.IsRawPointer)
                return (value, kind.Pointee!);
        }

        (Ir.Modules.GlobalId global, Kind variable) = _random.PickFrom(_program.Variables);
        return (_b.AddressOf(global), variable);
    }

    /// <summary>The address of a part, perhaps some levels down, and perhaps an access there.</summary>
    private void ElementOperation(ValueId place, Kind whole)
    {
        TypeId type = whole.Type;
        Kind part = whole;
        List<ValueId> indices = [Number(TypeId.I64, 0)];
        do
        {
            bool isStruct = _module.Types[part.Type].Kind == TypeKind.Struct;
            int count = _types.PartCount(part.Type);
            ValueId index = isStruct ? Number(TypeId.I32, _random.Next(count)) : Index(count);
            part = PartOf(part, isStruct ? (int)ConstantOf(index) : 0);
            indices.Add(index);
        }
        while (_types.IsAggregate(part.Type) && _random.Chance(70));
        InstFlags flags = _random.Pick<InstFlags>([InstFlags.None, InstFlags.InBounds, InstFlags.InBounds]);
        bool isArray = _module.Types[type].Kind == TypeKind.Array;
        ValueId address = !isArray || _random.Chance(70)
            ? _b.GetElementPtr(type, place, [.. indices], flags: flags)
            : _b.GetElementPtr(_module.Types[type].Element, place, [.. indices[1..]], flags: flags);
        bool isRaw = _function.TypeOf(place) == TypeId.Ptr;
        Kind kind = isRaw ? _kinds.PointerTo(part) : _kinds.Inside(part);
        Define(address, kind);
        if (!isRaw || _random.Chance(60))
            Access(address, part);
        else if (_random.Chance(20))
            Define(_b.Sub(_b.PtrToInt(address, TypeId.I64), _b.PtrToInt(place, TypeId.I64)));
        else if (_random.Chance(20))
            Define(_b.IntToPtr(_b.PtrToInt(address, TypeId.I64), TypeId.Ptr), kind);
    }

    /// <summary>An access of the table at a row that a loop's counter tells, as it is, moved, or backwards.</summary>
    private bool TryCounterAccess()
    {
        List<int> headers = [];
        for (int i = 0; i < _graph.Count; i++)
        {
            if (_counters[i] is not null && _graph.Dominates(i, _current))
                headers.Add(i);
        }

        if (headers.Count == 0)
            return false;
        ValueId row = Row(_counters[_random.PickFrom(headers)]!.Value.Parameter);
        TypeId type = _program.TableRow;
        TypeId element = _module.Types[type].Element;
        ValueId table = _b.AddressOf(_program.Table);
        ValueId column = Index(_types.PartCount(type));
        ValueId address;
        if (_random.Chance(70))
        {
            address = _b.GetElementPtr(type, table, [row, column], flags: InstFlags.InBounds);
        }
        else
        {
            long bytes = _module.Layout.AllocBytes(type);
            ValueId distance = _b.Mul(Resize(row, TypeId.I64), Number(TypeId.I64, bytes));
            address = _b.GetElementPtr(element, _b.GetElementPtr(TypeId.I8, table, [distance]), [column]);
        }

        Access(address, _kinds.Of(element));
        return true;
    }

    private ValueId Row(ValueId counter)
    {
        TypeId type = _function.TypeOf(counter);
        InstFlags flags = _random.Pick<InstFlags>([InstFlags.None, InstFlags.Nsw, InstFlags.Nsw | InstFlags.Nuw]);
        ValueId row = _random.Next(10) switch
        {
            < 3 => _b.Add(counter, Number(type, _random.Next(1, 8)), flags: flags),
            3 => _b.Sub(Number(type, ModuleGenerator.TableRows - 10), counter, flags: flags),
            4 => _b.Xor(counter, Number(type, 1)),
            _ => counter,
        };
        return _random.Chance(40) ? Resize(row, TypeId.I64) : row;
    }

    /// <summary>An index of an array, sometimes a sum, as unrolled loops have them.</summary>
    private ValueId Index(int count)
    {
        TypeId type = _random.Pick<TypeId>([TypeId.I8, TypeId.I16, TypeId.I32, TypeId.I64, TypeId.I64, TypeId.I64]);
        int offset = _random.Chance(30) ? _random.Next(Math.Min(count, 100)) : 0;
        ValueId index = Below(type, count - offset);
        return offset == 0 ? index : _b.Add(index, Number(type, offset));
    }

    private long ConstantOf(ValueId value) =>
        _function.TryGetConstant(value, out ConstantId constant) ? (long)_module.Constants[constant].Low : 0;

    private void Access(ValueId place, Kind kind)
    {
        TypeId type = kind.Type;
        bool isVolatile = _random.Chance(4);
        long alignment = _random.Chance(10) ? 1 : 0;
        switch (_random.Next(20))
        {
            case < 8:
                Define(_b.Load(type, place, alignment: alignment, isVolatile: isVolatile), kind);
                break;
            case < 14:
                _b.Store(Use(kind), place, alignment, isVolatile);
                break;
            case < 17:
                Atomic(place, kind);
                break;
            case 17 or 18 when kind.IsManaged:
                Copy(place, kind);
                break;
            case 17:
                Copy(place, kind);
                break;
            case 18 when _types.IsVector(type) && IsByteSized(type) && _types.Bits(type) <= 64:
                Masked(place, type);
                break;
            default:
                ValueId value = _b.Load(type, place);
                Define(value, kind);
                _b.Store(Use(kind), place);
                break;
        }
    }

    private void Copy(ValueId place, Kind kind)
    {
        long bytes = _module.Layout.AllocBytes(kind.Type);
        ValueId count = Number(TypeId.I64, bytes);
        ValueId no = _b.Boolean(false);
        if (_random.Chance(30))
        {
            _b.CallIntrinsic($"llvm.memset.{Space(place)}.i64", TypeId.Void, [place, Number(TypeId.I8, 0), count, no]);
            return;
        }

        string name = _random.Chance(50) ? "memcpy" : "memmove";
        bool isInside = _program.IsManaged && _scope[_kinds.Inside(kind)].Count > 0 && _random.Chance(60);
        ValueId source = Use(isInside ? _kinds.Inside(kind) : _kinds.PointerTo(kind));
        _b.CallIntrinsic($"llvm.{name}.{Space(place)}.{Space(source)}.i64", TypeId.Void, [place, source, count, no]);
    }

    /// <summary>The suffix of an intrinsic for a pointer.</summary>
    private string Space(ValueId place) => _function.TypeOf(place) == TypeId.Ptr ? "p0" : "p1";

    private void Atomic(ValueId place, Kind kind)
    {
        if (kind.Form == KindForm.Reference)
        {
            AtomicReference(place, kind);
            return;
        }

        TypeId type = kind.Type;
        AtomicOrdering ordering = _random.Pick<AtomicOrdering>(Orderings);
        bool isFloat = type == TypeId.Float || type == TypeId.Double;
        if (!isFloat && !Enumerable.Contains([TypeId.I8, TypeId.I16, TypeId.I32, TypeId.I64], type))
        {
            _b.Fence(_random.Pick<AtomicOrdering>(Orderings.AsSpan(1)));
            return;
        }

        switch (_random.Next(6))
        {
            case 0:
                bool isRelease = ordering is AtomicOrdering.Release or AtomicOrdering.AcquireRelease;
                Define(_b.Load(type, place, ordering: isRelease ? AtomicOrdering.Acquire : ordering));
                break;
            case 1:
                bool isAcquire = ordering is AtomicOrdering.Acquire or AtomicOrdering.AcquireRelease;
                _b.Store(Use(kind), place, ordering: isAcquire ? AtomicOrdering.Release : ordering);
                break;
            case 2 when !isFloat:
                CompareExchange(place, kind, ordering);
                break;
            case 3 when isFloat:
                // Never both zeros: which one fmax keeps is not said.
                AtomicOperation choose = _random.Chance(50) ? AtomicOperation.FMax : AtomicOperation.FMin;
                Define(_b.AtomicRmw(choose, place, SplatFloat(type, 1.5), ordering));
                break;
            case 4 or 5 when isFloat:
                AtomicOperation sum = _random.Chance(50) ? AtomicOperation.FAdd : AtomicOperation.FSub;
                Define(_b.AtomicRmw(sum, place, Use(kind), ordering));
                break;
            default:
                int operation = _random.Next(13);
                AtomicOperation change = isFloat ? AtomicOperation.Xchg : operation switch
                {
                    11 => AtomicOperation.UIncWrap,
                    12 => AtomicOperation.UDecWrap,
                    _ => (AtomicOperation)operation,
                };
                Define(_b.AtomicRmw(change, place, Use(kind), ordering));
                break;
        }
    }

    private void CompareExchange(ValueId place, Kind kind, AtomicOrdering ordering)
    {
        ValueId expected = _random.Chance(50) ? _b.Load(kind.Type, place) : Use(kind);
        AtomicOrdering failure = _random.Pick<AtomicOrdering>([AtomicOrdering.Monotonic, AtomicOrdering.Acquire]);
        ValueId pair = _b.CmpXchg(place, expected, Use(kind), ordering, failure);
        Define(_b.ExtractValue(pair, [0]), kind);
        Define(_b.ExtractValue(pair, [1]));
    }

    private bool IsByteSized(TypeId type) => _types.Bits(type) is 8 or 16 or 32 or 64 or 128;

    private void Masked(ValueId place, TypeId type)
    {
        ValueId mask = Use(_module.Types.WithScalar(type, TypeId.I1));
        ValueId alignment = Number(TypeId.I32, 1);
        string name = $"{_types.Suffix(type)}.{Space(place)}";
        if (_random.Chance(50))
            Define(_b.CallIntrinsic($"llvm.masked.load.{name}", type, [place, alignment, mask, Use(type)]));
        else
            _b.CallIntrinsic($"llvm.masked.store.{name}", TypeId.Void, [Use(type), place, alignment, mask]);
    }

    private bool GatherOrScatter(ValueId place, TypeId array)
    {
        TypeId element = _module.Types[array].Element;
        if (_module.Types[array].Kind != TypeKind.Array || _types.IsVector(element) || _types.IsAggregate(element)
            || !IsByteSized(element) || _types.Bits(element) > 64)
        {
            return false;
        }

        int lanes = _random.Pick<int>([2, 4, 8]);
        TypeId type = _module.Types.Vector(element, lanes);
        TypeId indices = _module.Types.Vector(_random.Chance(50) ? TypeId.I32 : TypeId.I64, lanes);
        ValueId index = Below(indices, _types.PartCount(array));
        ValueId places = _b.GetElementPtr(array, place, [Number(TypeId.I64, 0), index], flags: InstFlags.InBounds);
        ValueId mask = Use(_module.Types.WithScalar(type, TypeId.I1));
        ValueId alignment = Number(TypeId.I32, 1);
        string name = $"{_types.Suffix(type)}.v{lanes}p0";
        if (_random.Chance(50))
            Define(_b.CallIntrinsic($"llvm.masked.gather.{name}", type, [places, alignment, mask, Use(type)]));
        else
            _b.CallIntrinsic($"llvm.masked.scatter.{name}", TypeId.Void, [Use(type), places, alignment, mask]);
        return true;
    }

    private void RawOperation(ValueId place)
    {
        if (_random.Chance(15))
        {
            RawCopy(place);
            return;
        }

        TypeId type = _types.Any();
        if (_types.IsAggregate(type) || !IsByteSized(type))
            type = _random.Pick<TypeId>([TypeId.I8, TypeId.I16, TypeId.I32, TypeId.I64, TypeId.Double]);
        int bytes = (int)_module.Layout.StoreBytes(type);
        int room = TypePool.RawBytes - bytes + 1;
        ValueId index = Below(_random.Pick<TypeId>([TypeId.I8, TypeId.I32, TypeId.I64]), Math.Max(1, room));
        ValueId address = bytes <= 8 && _random.Chance(50)
            ? Cell(place)
            : _b.GetElementPtr(TypeId.I8, place, [index], flags: InstFlags.InBounds);
        if (_random.Chance(50))
        {
            ValueId value = _b.Load(type, address, alignment: 1);
            Define(_types.IsFloat(type) ? WithoutNaN(value) : value);
        }
        else
        {
            ValueId value = Use(type);
            _b.Store(_types.IsFloat(type) ? WithoutNaN(value) : value, address, alignment: 1);
        }
    }

    /// <summary>A byte of the raw ones as a cell of a table of so many columns, with room for eight bytes behind it.</summary>
    private ValueId Cell(ValueId place)
    {
        int columns = _random.Pick<int>([2, 3, 5, 8, 12]);
        int rows = (TypePool.RawBytes - 8) / columns;
        TypeId row = _module.Types.Array(TypeId.I8, columns);
        return _b.GetElementPtr(row, place, [Index(rows), Index(columns)]);
    }

    private void RawCopy(ValueId place)
    {
        ValueId no = _b.Boolean(false);
        ValueId half = _b.GetElementPtr(TypeId.I8, place, [Below(TypeId.I64, 32)]);
        ValueId count = Below(TypeId.I64, 32);
        if (_random.Chance(40))
        {
            _b.CallIntrinsic("llvm.memset.p0.i64", TypeId.Void, [half, Use(TypeId.I8), count, no]);
            return;
        }

        ValueId other = Use(_kinds.PointerTo(_kinds.Of(_types.Raw)));
        _b.CallIntrinsic("llvm.memmove.p0.p0.i64", TypeId.Void, [half, other, count, no]);
    }
}
