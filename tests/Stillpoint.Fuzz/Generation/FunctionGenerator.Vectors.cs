// SPDX-License-Identifier: MIT
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Types;

namespace Stillpoint.Fuzz.Generation;

/// <content>Vectors, structs and arrays as values.</content>
internal sealed partial class FunctionGenerator
{
    private static readonly string[] Reductions = ["add", "mul", "and", "or", "xor", "smax", "smin", "umax", "umin"];
    private static readonly string[] FloatReductions = ["fadd", "fmul", "fmax", "fmin", "fmaximum", "fminimum"];

    private void VectorOperation()
    {
        if (!_types.HasVectors)
        {
            Operation();
            return;
        }

        TypeId type = _types.Vector();
        TypeId element = _module.Types[type].Element;
        int lanes = _types.Lanes(type);
        switch (_random.Next(8))
        {
            case 0 or 1:
                Define(_b.ExtractElement(Use(type), Lane(lanes)));
                break;
            case 2 or 3:
                Define(_b.InsertElement(Use(type), Use(element), Lane(lanes)));
                break;
            case 4 or 5:
                Shuffle(type, lanes);
                break;
            case 6:
                Define(Intrinsic("vector.reverse", type, type, Use(type)));
                break;
            default:
                Reduce(type, element);
                break;
        }
    }

    private ValueId Lane(int lanes)
    {
        if (_random.Chance(60))
            return Number(_random.Chance(50) ? TypeId.I32 : TypeId.I64, _random.Next(lanes));
        return Below(_random.Pick<TypeId>([TypeId.I8, TypeId.I32, TypeId.I64]), lanes);
    }

    private void Shuffle(TypeId type, int lanes)
    {
        int count = _random.Pick<int>([lanes, lanes, 2, 4, 8, 16, 3]);
        if (count * _types.Bits(type) > 512)
            count = lanes;
        int[] mask = new int[count];
        int pattern = _random.Next(5);
        int start = _random.Next(lanes);
        for (int i = 0; i < count; i++)
        {
            mask[i] = pattern switch
            {
                0 => (start + i) % (2 * lanes),
                1 => start,
                2 => ((i & 1) * lanes) + (i / 2 % lanes),
                _ => _random.Next(2 * lanes),
            };
        }

        Define(_b.ShuffleVector(Use(type), Use(type), mask));
    }

    private void Reduce(TypeId type, TypeId element)
    {
        if (_types.IsInteger(type))
        {
            Define(Intrinsic($"vector.reduce.{_random.Pick<string>(Reductions)}", type, element, Use(type)));
            return;
        }

        string name = _random.Pick<string>(FloatReductions);
        ValueId result = name is "fadd" or "fmul"
            ? Intrinsic($"vector.reduce.{name}", type, element, Use(element), Use(type))
            : Intrinsic($"vector.reduce.{name}", type, element, Use(type));
        Define(_b.FAdd(result, SplatFloat(element, 0)));
    }

    private ValueId Broadcast(TypeId type)
    {
        TypeId element = _module.Types[type].Element;
        ValueId start = _b.Constant(_module.Constants.Simple(Ir.Constants.ConstantKind.Zero, type));
        ValueId first = _b.InsertElement(start, Use(element), Number(TypeId.I64, 0));
        return _b.ShuffleVector(first, first, new int[_types.Lanes(type)]);
    }

    private void AggregateOperation()
    {
        if (!_types.HasAggregates)
        {
            Operation();
            return;
        }

        TypeId type = _types.Aggregate();
        ValueId aggregate = Use(type);
        int[] path = Path(type, out TypeId part);
        if (_random.Chance(50))
            Define(_b.ExtractValue(aggregate, path));
        else
            Define(_b.InsertValue(aggregate, Use(part), path));
    }

    /// <summary>Indices of a part, or of a part of a part.</summary>
    private int[] Path(TypeId type, out TypeId part)
    {
        int first = _random.Next(_types.PartCount(type));
        part = _types.Part(type, first);
        if (!_types.IsAggregate(part) || _random.Chance(30))
            return [first];
        int second = _random.Next(_types.PartCount(part));
        part = _types.Part(part, second);
        return [first, second];
    }

    private ValueId InsertParts(TypeId type)
    {
        ValueId value = Constant(type);
        for (int i = 0; i < _types.PartCount(type); i++)
        {
            if (_random.Chance(60))
                value = _b.InsertValue(value, Use(_types.Part(type, i)), [i]);
        }

        return value;
    }
}
