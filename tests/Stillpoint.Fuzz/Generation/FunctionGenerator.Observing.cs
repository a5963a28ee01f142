// SPDX-License-Identifier: MIT
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Types;

namespace Stillpoint.Fuzz.Generation;

/// <content>What makes values visible in the result of the program.</content>
internal sealed partial class FunctionGenerator
{
    /// <summary>An i64 that depends on the whole value.</summary>
    private ValueId Observe(ValueId value, Kind kind)
    {
        TypeId type = kind.Type;
        if (kind.IsManaged)
            return ObserveManaged(value, kind);
        switch (_module.Types[type].Kind)
        {
            case TypeKind.Integer:
                return ObserveInteger(value, _types.Bits(type));
            case TypeKind.Float or TypeKind.Double:
                ValueId bits = _b.BitCast(WithoutNaN(value), _types.IntegerLike(type));
                return ObserveInteger(bits, _types.Bits(type));
            case TypeKind.Vector:
                return ObserveVector(value, type);
            case TypeKind.Pointer:
                return kind.Pointee is { } pointee && !_program.MemoryTypes.Contains(pointee.Type)
                    ? Observe(_b.Load(pointee.Type, value), pointee)
                    : Number(TypeId.I64, 1);
            default:
                ValueId hash = Number(TypeId.I64, 17);
                for (int i = 0; i < _types.PartCount(type); i++)
                {
                    ValueId part = _b.ExtractValue(value, [i]);
                    hash = Mix(hash, Observe(part, _kinds.Of(_types.Part(type, i))));
                }

                return hash;
        }
    }

    private ValueId ObserveInteger(ValueId value, int bits)
    {
        if (bits == 64)
            return value;
        if (bits < 64)
            return _random.Chance(50) ? _b.ZExt(value, TypeId.I64) : _b.SExt(value, TypeId.I64);
        TypeId type = _function.TypeOf(value);
        ValueId high = _b.Trunc(_b.LShr(value, Splat(type, 64)), TypeId.I64);
        return Mix(_b.Trunc(value, TypeId.I64), high);
    }

    private ValueId ObserveVector(ValueId value, TypeId type)
    {
        if (_types.IsFloat(type))
        {
            type = _types.IntegerLike(type);
            value = _b.BitCast(WithoutNaN(value), type);
        }

        int bits = _types.Bits(type) * _types.Lanes(type);
        if (bits <= TypeTable.MaxIntegerBits)
            return ObserveInteger(_b.BitCast(value, _module.Types.Integer(bits)), bits);
        TypeId element = _module.Types[type].Element;
        if (_random.Chance(20))
            return ObserveInteger(Intrinsic("vector.reduce.xor", type, element, value), _types.Bits(type));
        ValueId hash = Number(TypeId.I64, 3);
        for (int i = 0; i < _types.Lanes(type); i++)
        {
            ValueId lane = _b.ExtractElement(value, Number(TypeId.I64, i));
            hash = Mix(hash, ObserveInteger(lane, _types.Bits(type)));
        }

        return hash;
    }

    private ValueId Mix(ValueId hash, ValueId value) =>
        _b.Add(_b.Mul(hash, Number(TypeId.I64, unchecked((long)0x9E3779B97F4A7C15))), value);

    /// <summary>Adds to what the program returns in the end.</summary>
    private void Sink(ValueId value)
    {
        ValueId place = _b.AddressOf(_program.Accumulator);
        _b.Store(Mix(_b.Load(TypeId.I64, place), value), place);
    }

    private void SinkAny()
    {
        if (TryAny(out ValueId value, out Kind kind))
            Sink(Observe(value, kind));
    }

    /// <summary>A hash of all variables.</summary>
    private ValueId ObserveMemory()
    {
        ValueId hash = _b.Load(TypeId.I64, _b.AddressOf(_program.Accumulator));
        foreach ((GlobalId global, Kind kind) in _program.Variables.ToArray())
        {
            ValueId place = _b.AddressOf(global);
            hash = Mix(hash, kind.IsManaged ? Observe(_b.Load(kind.Type, place), kind) : ObserveAt(place, kind.Type));
        }

        return Mix(hash, ObserveTable());
    }

    /// <summary>The rows that counters reach most.</summary>
    private ValueId ObserveTable()
    {
        const int Rows = 8;
        TypeId element = _module.Types[_program.TableRow].Element;
        ValueId hash = Number(TypeId.I64, 7);
        for (int i = 0; i < Rows; i++)
        {
            ValueId place = _b.GetElementPtr(
                _program.TableRow, _b.AddressOf(_program.Table), [Number(TypeId.I64, i), Number(TypeId.I64, 0)]);
            hash = Mix(hash, Observe(_b.Load(element, place), _kinds.Of(element)));
        }

        return hash;
    }

    private ValueId ObserveAt(ValueId place, TypeId type)
    {
        if (!_program.MemoryTypes.Contains(type))
            return Observe(_b.Load(type, place), _kinds.Of(type));

        // Raw bytes are read as i64, which has no NaN.
        TypeId element = type == _types.Raw ? TypeId.I64 : _module.Types[type].Element;
        int count = type == _types.Raw ? TypePool.RawBytes / 8 : (int)_module.Types[type].Length;
        ValueId hash = Number(TypeId.I64, 5);
        for (int i = 0; i < count; i++)
        {
            ValueId part = _b.GetElementPtr(element, place, [Number(TypeId.I64, i)]);
            hash = Mix(hash, Observe(_b.Load(element, part, alignment: element == TypeId.I64 ? 1 : 0), _kinds.Of(element)));
        }

        return hash;
    }
}
