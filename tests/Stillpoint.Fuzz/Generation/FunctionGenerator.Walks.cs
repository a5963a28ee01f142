// SPDX-License-Identifier: MIT
using Stillpoint.Ir.Builder;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Fuzz.Generation;

/// <content>Loops along lists and over elements, and the functions that look at whole objects.</content>
internal sealed partial class FunctionGenerator
{
    /// <summary>Goes some steps along a field that leads to objects of the same layout.</summary>
    private void Walk(ObjectLayout layout)
    {
        Kind reference = _kinds.Reference(layout);
        int field = layout.Fields.IndexOf(reference);
        if (field < 0)
        {
            WalkElements(layout);
            return;
        }

        ValueId first = Use(reference);
        BlockId head = _b.AppendBlock("", reference.Type, TypeId.I64, TypeId.I64);
        BlockId body = _b.AppendBlock();
        BlockId done = _b.AppendBlock();
        _b.Br(head.With(first, Number(TypeId.I64, 0), Number(TypeId.I64, 1)));
        _b.PositionAtEnd(head);
        (ValueId at, ValueId count, ValueId hash) = (_b.Parameter(head, 0), _b.Parameter(head, 1), _b.Parameter(head, 2));
        ValueId isOver = _b.Or(IsNull(at), _b.ICmp(IntPredicate.Uge, count, Number(TypeId.I64, _random.Next(1, 5))));
        _b.CondBr(isOver, done, body);
        _b.PositionAtEnd(body);
        int mark = _scope.Mark();
        Define(at, _kinds.Object(layout));
        int other = _random.Next(layout.Fields.Count);
        ValueId place = FieldPlace(at, layout, other);
        if (_random.Chance(25))
            _b.Store(Use(layout.Fields[other]), place);
        ValueId seen = layout.Fields[other].IsManaged
            ? _b.ZExt(IsNull(_b.Load(reference.Type, place)), TypeId.I64)
            : Observe(_b.Load(layout.Fields[other].Type, place), layout.Fields[other]);
        ValueId next = _b.Load(reference.Type, FieldPlace(at, layout, field));
        _b.Br(head.With(next, _b.Add(count, Number(TypeId.I64, 1)), Mix(hash, seen)));
        _scope.Release(mark);
        _b.PositionAtEnd(done);
        Define(at, reference);
        Define(hash);
    }

    /// <summary>Goes over elements by a derived pointer, forwards or backwards, or by index.</summary>
    private void WalkElements(ObjectLayout layout)
    {
        if (layout.Element is not { } element)
        {
            FieldOperation(layout);
            return;
        }

        ValueId start = Use(_kinds.Object(layout));
        ValueId stored = _random.Chance(40) ? Use(element) : ValueId.None;
        bool makes = element.Form == KindForm.Reference && _random.Chance(30);
        bool isBackwards = _random.Chance(40);
        ValueId first = Elements(start, layout);
        ValueId last = _b.GetElementPtr(element.Type, first, [Number(TypeId.I64, layout.Length)]);
        (ValueId from, ValueId to) = isBackwards ? (last, first) : (first, last);
        BlockId body = _b.AppendBlock("", _function.TypeOf(from), TypeId.I64);
        BlockId done = _b.AppendBlock();
        _b.Br(body.With(from, Number(TypeId.I64, 3)));
        _b.PositionAtEnd(body);
        (ValueId at, ValueId hash) = (_b.Parameter(body, 0), _b.Parameter(body, 1));
        ValueId next = _b.GetElementPtr(element.Type, at, [Number(TypeId.I64, isBackwards ? -1 : 1)]);
        ValueId place = isBackwards ? next : at;
        int mark = _scope.Mark();
        Define(place, _kinds.Inside(element));
        ValueId value = _b.Load(element.Type, place);
        if (makes)
            stored = New(element.Layout!);
        if (!stored.IsNone)
            _b.Store(stored, place);
        for (int count = _random.Falling(3); count > 0 && layout.Fields.Count > 0; count--)
            AccessSome(place, element);
        ValueId sum = Mix(hash, element.Form == KindForm.Reference
            ? _b.ZExt(IsNull(value), TypeId.I64)
            : element.IsManaged ? Number(TypeId.I64, 2) : Observe(value, element));
        _scope.Release(mark);
        _b.CondBr(_b.ICmp(IntPredicate.Ne, next, to), body.With(next, sum), done);
        _b.PositionAtEnd(done);
        Define(sum);
    }

    private ValueId ObserveManaged(ValueId value, Kind kind)
    {
        switch (kind.Form)
        {
            case KindForm.Reference or KindForm.Object:
                ValueId depth = _lookDepth.IsNone
                    ? Number(TypeId.I32, _random.Next(2))
                    : _b.Sub(_lookDepth, Number(TypeId.I32, 1));
                return _b.Call(kind.Layout!.Look, [value, depth]);
            case KindForm.Inside:
                return Observe(_b.Load(kind.Pointee!.Type, value), kind.Pointee);
            case KindForm.Offset:
                return Number(TypeId.I64, 9);
            default:
                ValueId hash = Number(TypeId.I64, 19);
                for (int i = 0; i < kind.Parts.Count; i++)
                {
                    ValueId part = _types.IsVector(kind.Type)
                        ? _b.ExtractElement(value, Number(TypeId.I64, i))
                        : _b.ExtractValue(value, [i]);
                    hash = Mix(hash, Observe(part, kind.Parts[i]));
                }

                return hash;
        }
    }

    /// <summary>The body of a function that gives a hash of an object and of those that it leads to, down to a depth.</summary>
    public void GenerateLook(ObjectLayout layout)
    {
        BlockId entry = _b.AppendBlock();
        BlockId stop = _b.AppendBlock();
        BlockId look = _b.AppendBlock();
        _b.PositionAtEnd(entry);
        ValueId start = _function.Argument(0);
        ValueId isNull = IsNull(start);
        _lookDepth = _function.Argument(1);
        ValueId isDeep = _b.ICmp(IntPredicate.Slt, _lookDepth, Number(TypeId.I32, 0));
        _b.CondBr(_b.Or(isNull, isDeep), stop, look);
        _b.PositionAtEnd(stop);
        _b.Ret(_b.ZExt(isNull, TypeId.I64));
        _b.PositionAtEnd(look);
        ValueId hash = Number(TypeId.I64, 11);
        for (int i = 0; i < layout.Fields.Count; i++)
            hash = Mix(hash, Observe(_b.Load(layout.Fields[i].Type, FieldPlace(start, layout, i)), layout.Fields[i]));
        if (layout.Element is { } element)
            hash = LookAtElements(layout, element, start, hash);
        _b.Ret(hash);
    }

    private ValueId LookAtElements(ObjectLayout layout, Kind element, ValueId start, ValueId before)
    {
        ValueId first = Elements(start, layout);
        ValueId end = _b.GetElementPtr(element.Type, first, [Number(TypeId.I64, layout.Length)]);
        BlockId body = _b.AppendBlock("", _function.TypeOf(first), TypeId.I64);
        BlockId done = _b.AppendBlock();
        _b.Br(body.With(first, before));
        _b.PositionAtEnd(body);
        (ValueId at, ValueId hash) = (_b.Parameter(body, 0), _b.Parameter(body, 1));
        ValueId sum = Mix(hash, Observe(_b.Load(element.Type, at), element));
        ValueId next = _b.GetElementPtr(element.Type, at, [Number(TypeId.I64, 1)]);
        _b.CondBr(_b.ICmp(IntPredicate.Ne, next, end), body.With(next, sum), done);
        _b.PositionAtEnd(done);
        return sum;
    }
}
