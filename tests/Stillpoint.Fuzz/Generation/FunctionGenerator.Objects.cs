// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Linq;
using Stillpoint.Ir.Builder;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;

namespace Stillpoint.Fuzz.Generation;

/// <content>Managed objects: making them, pointers to and into them.</content>
internal sealed partial class FunctionGenerator
{
    private const int DeepestFill = 2;
    private int _fillDepth;

    /// <summary>What a hash of an object goes down at most; the functions that look go down from their argument.</summary>
    private ValueId _lookDepth = ValueId.None;

    private void ManagedOperation()
    {
        ObjectLayout layout = _program.AnyLayout();
        switch (_random.Next(24))
        {
            case < 2:
                New(layout);
                break;
            case < 4:
                Define(Checked(layout), _kinds.Object(layout));
                break;
            case < 8:
                AccessInside();
                break;
            case < 12:
                FieldOperation(layout);
                break;
            case < 14:
                CompareManaged(layout);
                break;
            case < 16:
                Kind kind = _random.Chance(50) ? _program.ManagedKind() : _kinds.Object(layout);
                Define(_random.Chance(85) ? _b.Select(Condition(), Use(kind), Use(kind)) : _b.Freeze(Use(kind)), kind);
                break;
            case 16:
                Kind offset = _kinds.Offset(layout, _random.PickFrom(layout.Offsets));
                Define(Use(offset), offset);
                break;
            case 17:
                BundleOperation();
                break;
            case 18:
                CopyFields(layout);
                break;
            case 19:
                Walk(layout);
                break;
            case 20:
                WalkElements(layout);
                break;
            case 21:
                PlacesInVector(layout);
                break;
            default:
                Kind stored = _program.StoredKind();
                Access(Use(_kinds.PointerTo(stored)), stored);
                break;
        }
    }

    private ValueId UseManaged(Kind kind)
    {
        List<ValueId> known = _scope[kind];
        if (known.Count > 0 && _random.Chance(88))
            return known[Math.Max(_random.Next(known.Count), _random.Next(known.Count))];
        switch (kind.Form)
        {
            case KindForm.Reference:
                List<ValueId> objects = _scope[_kinds.Object(kind.Layout!)];
                if (objects.Count > 0 && _random.Chance(70))
                    return objects[Math.Max(_random.Next(objects.Count), _random.Next(objects.Count))];
                if (_fillDepth >= DeepestFill || _random.Chance(25))
                    return _b.Null(kind.Type);
                return _random.Chance(30) ? _b.Load(kind.Type, Use(_kinds.PointerTo(kind))) : New(kind.Layout!);
            case KindForm.Object:
                return known.Count > 0 || _random.Chance(40) ? Checked(kind.Layout!) : New(kind.Layout!);
            case KindForm.Inside:
                return InsideOf(kind);
            case KindForm.Offset:
                ValueId start = Use(_kinds.Object(kind.Layout!));
                return _b.GetElementPtr(TypeId.I8, start, [Number(TypeId.I64, kind.Offset)]);
            default:
                return known.Count > 0 || _fillDepth >= DeepestFill ? _b.Zero(kind.Type) : InsertManaged(_b.Zero(kind.Type), kind);
        }
    }

    /// <summary>A new object, some of its fields filled.</summary>
    private ValueId New(ObjectLayout layout)
    {
        ValueId description = _b.AddressOf(layout.Description);
        ValueId made;
        if (layout.Element is null)
        {
            made = _b.Call(_program.Objects.New, [description]);
        }
        else
        {
            ValueId length = Number(TypeId.I64, layout.Length);
            ValueId count = _random.Chance(50) ? length : _b.Add(Below(TypeId.I64, 4), length);
            made = _b.Call(_program.Objects.NewArray, [description, count]);
        }

        _fillDepth++;
        for (int i = 0; i < layout.Fields.Count && _fillDepth <= DeepestFill; i++)
        {
            if (_random.Chance(50))
                _b.Store(Use(layout.Fields[i]), FieldPlace(made, layout, i));
        }

        if (layout.Element is { } element && _fillDepth <= DeepestFill && _random.Chance(40))
            _b.Store(Use(element), ElementPlace(made, layout));
        _fillDepth--;
        Define(made, _kinds.Object(layout));
        return made;
    }

    /// <summary>A reference, or something else where it is null.</summary>
    private ValueId Checked(ObjectLayout layout)
    {
        ValueId reference = Use(_kinds.Reference(layout));
        List<ValueId> objects = _scope[_kinds.Object(layout)];
        ValueId isNull = IsNull(reference);
        if (objects.Count > 0 && _random.Chance(60))
            return _b.Select(isNull, _random.PickFrom(objects), reference);
        BlockId make = _b.AppendBlock();
        BlockId join = _b.AppendBlock("", _function.TypeOf(reference));
        _b.CondBr(isNull, make, join.With(reference));
        _b.PositionAtEnd(make);
        int mark = _scope.Mark();
        ValueId other = New(layout);
        _scope.Release(mark);
        _b.Br(join.With(other));
        _b.PositionAtEnd(join);
        return _b.Parameter(join, 0);
    }

    private ValueId IsNull(ValueId reference) => _b.ICmp(IntPredicate.Eq, reference, _b.Null(_function.TypeOf(reference)));

    /// <summary>A pointer into an object that has such a field or element; there is one.</summary>
    private ValueId InsideOf(Kind kind)
    {
        Kind pointee = kind.Pointee!;
        List<ObjectLayout> layouts = _program.Objects.All.FindAll(
            candidate => candidate.Element == pointee || candidate.Fields.Contains(pointee));
        if (_program.Objects.All.Find(candidate => candidate.Whole == pointee) is { } all)
            return Use(_kinds.Object(all));
        ObjectLayout layout = layouts.Count > 0
            ? _random.PickFrom(layouts)
            : _program.Objects.All.Find(candidate => candidate.Element?.Parts.Contains(pointee) == true)!;
        ValueId start = Use(_kinds.Object(layout));
        if (layout.Element == pointee && (_random.Chance(50) || !layout.Fields.Contains(pointee)))
            return ElementPlace(start, layout);
        if (layout.Fields.Contains(pointee))
            return FieldPlace(start, layout, layout.Fields.IndexOf(pointee));
        int part = ((List<Kind>)layout.Element!.Parts).IndexOf(pointee);
        return _b.FieldPtr(layout.Element.Type, ElementPlace(start, layout), part);
    }

    private ValueId FieldPlace(ValueId start, ObjectLayout layout, int field)
    {
        InstFlags flags = _random.Chance(50) ? InstFlags.InBounds : InstFlags.None;
        long offset = _module.Layout.FieldOffset(layout.Type, field);
        switch (_random.Next(4))
        {
            case 0:
                return _b.GetElementPtr(TypeId.I8, start, [Number(TypeId.I64, offset)], flags: flags);
            case 1:
                long away = _random.PickFrom(layout.Offsets);
                List<ValueId> known = _scope[_kinds.Offset(layout, away)];
                ValueId from = known.Count > 0
                    ? _random.PickFrom(known)
                    : _b.GetElementPtr(TypeId.I8, start, [Number(TypeId.I64, away)]);
                return _b.GetElementPtr(TypeId.I8, from, [Number(TypeId.I64, offset - away)]);
            default:
                return _b.GetElementPtr(
                    layout.Type, start, [Number(TypeId.I64, 0), Number(TypeId.I32, field)], flags: flags);
        }
    }

    /// <summary>The place of the first element.</summary>
    private ValueId Elements(ValueId start, ObjectLayout layout) =>
        _b.GetElementPtr(TypeId.I8, start, [Number(TypeId.I64, layout.Bytes)]);

    private ValueId ElementPlace(ValueId start, ObjectLayout layout)
    {
        TypeId type = layout.Element!.Type;
        ValueId place = _b.GetElementPtr(type, Elements(start, layout), [Index(layout.Length)]);
        if (!_random.Chance(20))
            return place;
        long away = _random.Pick<long>([100, -100, 1 << 20]);
        return _b.GetElementPtr(TypeId.I8, _b.GetElementPtr(TypeId.I8, place, [Number(TypeId.I64, away)]), [Number(TypeId.I64, -away)]);
    }

    /// <summary>The place of a field or element, and perhaps an access there.</summary>
    private void FieldOperation(ObjectLayout layout)
    {
        ValueId start = Use(_kinds.Object(layout));
        Kind kind;
        ValueId place;
        if (layout.Whole is { } whole && _random.Chance(25))
        {
            (kind, place) = (whole, start);
        }
        else if (layout.Element is { } element && _random.Chance(50))
        {
            (kind, place) = (element, ElementPlace(start, layout));
        }
        else
        {
            int field = _random.Next(layout.Fields.Count);
            (kind, place) = (layout.Fields[field], FieldPlace(start, layout, field));
        }

        Define(place, _kinds.Inside(kind));
        if (_random.Chance(80))
            AccessSome(place, kind);
    }

    /// <summary>An access through a pointer into an object that is there already.</summary>
    private void AccessInside()
    {
        for (int attempt = 0; attempt < 8 && TryAny(out ValueId value, out Kind kind); attempt++)
        {
            if (kind.Form != KindForm.Inside)
                continue;
            AccessSome(value, kind.Pointee!);
            return;
        }

        FieldOperation(_program.AnyLayout());
    }

    private void AtomicReference(ValueId place, Kind kind)
    {
        AtomicOrdering ordering = _random.Pick<AtomicOrdering>(Orderings);
        switch (_random.Next(4))
        {
            case 0:
                Define(_b.AtomicRmw(AtomicOperation.Xchg, place, Use(kind), ordering), kind);
                break;
            case 1:
                CompareExchange(place, kind, ordering);
                break;
            case 2:
                Define(_b.Load(kind.Type, place, ordering: AtomicOrdering.Acquire), kind);
                break;
            default:
                _b.Store(Use(kind), place, ordering: AtomicOrdering.Release);
                break;
        }
    }

    private void CompareManaged(ObjectLayout layout)
    {
        IntPredicate predicate = _random.Chance(50) ? IntPredicate.Eq : IntPredicate.Ne;
        Kind kind = _kinds.Reference(layout);
        ValueId left = Use(kind);
        switch (_random.Next(4))
        {
            case 0:
                Define(_b.ICmp(predicate, left, _b.Null(kind.Type)));
                break;
            case 1:
                Define(_b.ICmp(predicate, left, Use(_kinds.Reference(_program.AnyLayout()))));
                break;
            case 2:
                Define(_b.ICmp(predicate, left, Use(kind)));
                break;
            default:
                // Within one object order is no matter of addresses.
                ValueId start = Use(_kinds.Object(layout));
                ValueId first = FieldPlace(start, layout, _random.Next(layout.Fields.Count));
                ValueId second = layout.Element is null
                    ? FieldPlace(start, layout, _random.Next(layout.Fields.Count))
                    : ElementPlace(start, layout);
                Define(_b.ICmp((IntPredicate)_random.Next(10), first, second));
                break;
        }
    }

    private void BundleOperation()
    {
        if (_program.Objects.Bundles.Count == 0)
            return;
        Kind kind = _random.PickFrom(_program.Objects.Bundles);
        ValueId value = Use(kind);
        bool isVector = _types.IsVector(kind.Type);
        switch (_random.Next(5))
        {
            case 0 when isVector:
                Define(_b.ShuffleVector(value, Use(kind), [_random.Next(4), _random.Next(4)]), kind);
                break;
            case 1 when isVector:
                TypeId flags = _module.Types.WithScalar(kind.Type, TypeId.I1);
                ValueId isNull = _b.ICmp(IntPredicate.Eq, value, _b.Zero(kind.Type));
                Define(isNull, _kinds.Of(flags));
                break;
            case < 3:
                Define(InsertManaged(value, kind), kind);
                break;
            default:
                int part = _random.Next(kind.Parts.Count);
                Define(isVector ? _b.ExtractElement(value, Lane(2)) : _b.ExtractValue(value, [part]), kind.Parts[part]);
                break;
        }
    }

    /// <summary>A bundle with another part or two.</summary>
    private ValueId InsertManaged(ValueId value, Kind kind)
    {
        _fillDepth++;
        for (int count = _random.Next(1, 2); count > 0; count--)
        {
            int part = _random.Next(kind.Parts.Count);
            ValueId inserted = Use(kind.Parts[part]);
            value = _types.IsVector(kind.Type)
                ? _b.InsertElement(value, inserted, Lane(2))
                : _b.InsertValue(value, inserted, [part]);
        }

        _fillDepth--;
        return value;
    }

    /// <summary>Fields or elements that are copied from object to object, moved within one, or cleared.</summary>
    private void CopyFields(ObjectLayout layout)
    {
        ValueId to = Use(_kinds.Object(layout));
        ValueId no = _b.Boolean(false);
        if (layout.Element is { } element && _random.Chance(60))
        {
            int moved = _random.Next(layout.Length);
            ValueId from = _random.Chance(50) ? to : Use(_kinds.Object(layout));
            int room = layout.Length - moved;
            ValueId target = _b.GetElementPtr(element.Type, Elements(to, layout), [Index(room)]);
            ValueId source = _b.GetElementPtr(element.Type, Elements(from, layout), [Index(room)]);
            ValueId bytes = Number(TypeId.I64, moved * _module.Layout.AllocBytes(element.Type));
            if (_random.Chance(30))
                bytes = _b.Select(Condition(), bytes, Number(TypeId.I64, 0));
            _b.CallIntrinsic("llvm.memmove.p1.p1.i64", TypeId.Void, [target, source, bytes, no]);
            return;
        }

        if (_random.Chance(25))
        {
            // No byte of a float, so that there is no NaN.
            bool isClear = !layout.Fields.TrueForAll(field => _types.IsInteger(field.Type) && !field.IsManaged);
            ValueId value = isClear ? Number(TypeId.I8, 0) : Use(TypeId.I8);
            _b.CallIntrinsic(
                "llvm.memset.p1.i64", TypeId.Void, [to, value, Number(TypeId.I64, _module.Layout.AllocBytes(layout.Type)), no]);
            return;
        }

        string name = _random.Chance(50) ? "memcpy" : "memmove";
        ValueId other = Use(_kinds.Object(layout));
        ValueId count = Number(TypeId.I64, layout.Bytes);
        _b.CallIntrinsic($"llvm.{name}.p1.p1.i64", TypeId.Void, [to, other, count, no]);
    }

    /// <summary>Places in two objects as a vector of pointers.</summary>
    private void PlacesInVector(ObjectLayout layout)
    {
        Kind kind = _kinds.Object(layout);
        TypeId type = _module.Types.Vector(kind.Type, 2);
        ValueId both = _b.InsertElement(_b.Zero(type), Use(kind), Number(TypeId.I64, 0));
        both = _b.InsertElement(both, Use(kind), Number(TypeId.I64, 1));
        int field = _random.Next(layout.Fields.Count);
        TypeId offsets = _module.Types.Vector(TypeId.I64, 2);
        var offset = (UInt128)_module.Layout.FieldOffset(layout.Type, field);
        ValueId places = _b.GetElementPtr(TypeId.I8, both, [Splat(offsets, offset)]);
        if (_random.Chance(30))
            places = _b.ShuffleVector(places, places, [_random.Next(4), _random.Next(4)]);
        ValueId place = _b.ExtractElement(places, Lane(2));
        Define(place, _kinds.Inside(layout.Fields[field]));
        Access(place, layout.Fields[field]);
    }

    private Kind PartOf(Kind whole, int part) =>
        whole.Form == KindForm.Bundle ? whole.Parts[part] : _kinds.Of(_types.Part(whole.Type, part));
}
