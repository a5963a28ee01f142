// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Types;

namespace Stillpoint.Fuzz.Generation;

/// <content>Layouts of managed objects.</content>
/// <remarks>
/// A managed pointer that is passed, returned or stored points to the start of an object of the layout that its kind
/// says, or is null. A word of an object holds either pointers or numbers, as its layout says. No address is observed:
/// pointers are compared for being the same object, and by order only within one object.
/// </remarks>
internal sealed partial class ModuleGenerator
{
    private const string ManagedLayout = DataLayout.DefaultText + "-ni:1";
    private const int ManagedPercent = 50;

    /// <summary>The managed objects.</summary>
    public ObjectLayouts Objects { get; } = new();

    /// <summary>Whether there are any.</summary>
    public bool IsManaged => Objects.All.Count > 0;

    /// <summary>Some layout.</summary>
    public ObjectLayout AnyLayout() => Random.PickFrom(Objects.All);

    /// <summary>A kind of managed value that may be passed and stored.</summary>
    public Kind StoredKind() => Random.Chance(25) && Objects.Bundles.Count > 0
        ? Random.PickFrom(Objects.Bundles)
        : Kinds.Reference(AnyLayout());

    /// <summary>Any kind of managed value.</summary>
    public Kind ManagedKind()
    {
        ObjectLayout layout = AnyLayout();
        return Random.Next(10) switch
        {
            < 3 => Kinds.Object(layout),
            < 5 => Kinds.Inside(Random.PickFrom(layout.Fields)),
            5 when layout.Element is { } element => Kinds.Inside(element),
            6 => Kinds.Offset(layout, Random.PickFrom(layout.Offsets)),
            _ => StoredKind(),
        };
    }

    private void MakeLayouts()
    {
        if (!Random.Chance(ManagedPercent))
            return;
        Module.Layout = new DataLayout(Module, ManagedLayout);
        TypeId pointer = Module.Types.Pointer(1);
        Objects.New = Builder.DeclareFunction("stillpoint.new", pointer, [TypeId.Ptr]);
        Objects.NewArray = Builder.DeclareFunction("stillpoint.new_array", pointer, [TypeId.Ptr, TypeId.I64]);
        for (int count = Random.Next(1, 3); count > 0; count--)
            Objects.All.Add(new ObjectLayout());
        foreach (ObjectLayout layout in Objects.All)
            Fill(layout);
        for (int count = Random.Next(4); count > 0; count--)
            Objects.Bundles.Add(NewBundle());
        for (int i = 0; i < Objects.All.Count; i++)
            Describe(Objects.All[i], i);
        for (int count = Random.Next(1, 4); count > 0; count--)
            VariableOf(StoredKind());
    }

    private void Fill(ObjectLayout layout)
    {
        for (int count = Random.Next(1, 5); count > 0; count--)
            layout.Fields.Add(Random.Chance(45) ? Kinds.Reference(AnyLayout()) : Kinds.Of(FieldType()));
        layout.Type = Module.Types.Struct(layout.Fields.ConvertAll(field => field.Type).ToArray());
        layout.Bytes = DataLayout.AlignUp(Module.Layout.AllocBytes(layout.Type), 8);
        layout.Offsets.Add(layout.Bytes);
        layout.Offsets.Add(Random.Pick<long>([-8, -64, 3, 8, 200, 4096, -100000]));
        if (!Random.Chance(50))
            return;
        layout.Length = Random.Next(1, 6);
        layout.Element = Random.Next(3) switch
        {
            0 => Kinds.Of(FieldType()),
            1 => Kinds.Reference(AnyLayout()),
            _ => NewElement(),
        };
    }

    private Kind NewElement()
    {
        List<Kind> parts = [Kinds.Reference(AnyLayout()), Kinds.Of(FieldType())];
        if (Random.Chance(40))
            parts.Add(Kinds.Reference(AnyLayout()));
        if (Random.Chance(40))
            parts.Reverse();
        return Kinds.Bundle(Module.Types.Struct(parts.ConvertAll(part => part.Type).ToArray()), parts);
    }

    /// <summary>Types that are aligned in objects, which are at multiples of 8.</summary>
    private TypeId FieldType() => Random.Pick<TypeId>(
        [TypeId.I8, TypeId.I16, TypeId.I32, TypeId.I64, TypeId.I64, TypeId.I64, TypeId.Float, TypeId.Double]);

    private Kind NewBundle()
    {
        Kind reference = Kinds.Reference(AnyLayout());
        TypeId type = reference.Type;
        switch (Random.Next(4))
        {
            case 0:
                return Kinds.Bundle(Module.Types.Vector(type, 2), reference, reference);
            case 1:
                return Kinds.Bundle(Module.Types.Array(type, 3), reference, reference, reference);
            case 2:
                // What the fields of an object are, as one value.
                ObjectLayout layout = AnyLayout();
                return layout.Fields.Exists(field => field.IsManaged)
                    ? layout.Whole ??= Kinds.Bundle(layout.Type, layout.Fields)
                    : NewElement();
            default:
                return NewElement();
        }
    }

    private void Describe(ObjectLayout layout, int number)
    {
        List<long> offsets = [];
        for (int i = 0; i < layout.Fields.Count; i++)
        {
            if (layout.Fields[i].IsManaged)
                offsets.Add(Module.Layout.FieldOffset(layout.Type, i));
        }

        int pointers = offsets.Count;
        if (layout.Element is { Form: KindForm.Reference })
            offsets.Add(0);
        for (int i = 0; i < layout.Element?.Parts.Count; i++)
        {
            if (layout.Element.Parts[i].IsManaged)
                offsets.Add(Module.Layout.FieldOffset(layout.Element.Type, i));
        }

        long bytes = layout.Element is { } element ? Module.Layout.AllocBytes(element.Type) : 0;
        ConstantTable constants = Module.Constants;
        ConstantId head = constants.Aggregate(
            Module.Types.Struct([TypeId.I64, TypeId.I64, TypeId.I32, TypeId.I32]),
            [
                constants.Integer(TypeId.I64, layout.Bytes),
                constants.Integer(TypeId.I64, bytes),
                constants.Integer(TypeId.I32, (long)pointers),
                constants.Integer(TypeId.I32, (long)(offsets.Count - pointers)),
            ]);
        if (offsets.Count > 0)
        {
            TypeId list = Module.Types.Array(TypeId.I32, offsets.Count);
            ConstantId rest = constants.Aggregate(list, offsets.ConvertAll(at => constants.Integer(TypeId.I32, at)).ToArray());
            head = constants.Aggregate(Module.Types.Struct([constants[head].Type, list]), [head, rest]);
        }

        layout.Description = Builder.DefineVariable($"type{number}", head, isConstant: true);
    }

    /// <summary>The functions that give hashes of objects.</summary>
    private void MakeLooks()
    {
        List<Function> bodies = [];
        foreach (ObjectLayout layout in Objects.All)
        {
            Function function = Builder.DefineFunction(
                $"look{bodies.Count}", TypeId.I64, [Module.Types.Pointer(1), TypeId.I32], linkage: Linkage.Internal);
            layout.Look = function.Global;
            bodies.Add(function);
        }

        for (int i = 0; i < bodies.Count; i++)
        {
            Builder.Function = bodies[i];
            new FunctionGenerator(this, bodies[i], new Signature(), isLeaf: true).GenerateLook(Objects.All[i]);
        }
    }
}
