// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Attributes;
using Stillpoint.Ir.Builder;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Types;

namespace Stillpoint.Fuzz.Generation;

/// <summary>
/// Makes a random module from a seed: functions that call each other and <c>i64 @test(i64, i64)</c>, which runs them and
/// returns a hash of what they computed and left in memory.
/// </summary>
/// <remarks>
/// <para>
/// A program has one meaning. No instruction yields poison: amounts of shifts, indices and divisors are bounded, flags
/// are only set where they hold. All memory is initialized and accessed as one type, except raw bytes, which hold
/// integers and floats that are no NaN. The bits of a NaN, the sign of a zero that minnum chooses, and addresses never
/// reach a result.
/// </para>
/// <para>
/// A program ends. Every path that goes back in a function either counts to a constant or spends fuel, and entering a
/// function spends fuel of the program.
/// </para>
/// </remarks>
internal sealed partial class ModuleGenerator
{
    private const int FastConvention = 8;
    private readonly int _size;

    private ModuleGenerator(ulong seed)
    {
        Random = new RandomSource(seed);
        PointRandom = new RandomSource(~seed);
        HasPoints = PointRandom.Chance(30);
        Builder = new IRBuilder(Module);
        Types = new TypePool(Module, Random);
        Kinds = new KindTable(Module.Types);
        Constants = new ConstantSource(Module, Types, Random);
        _size = Random.Next(4) switch { 0 => 1, 1 => 2, 2 => 4, _ => Random.Next(3, 8) };
        MayTrap = Random.Chance(4);
        TypeId cell = Random.Pick<TypeId>([TypeId.I8, TypeId.I16, TypeId.I32, TypeId.I64, TypeId.Double]);
        TableRow = Module.Types.Array(cell, Random.Pick<int>([1, 3, 5, 8]));
        Table = Variable("table", Module.Constants.Simple(ConstantKind.Zero, Module.Types.Array(TableRow, TableRows)));
        Fuel = Variable("fuel", Module.Constants.Integer(TypeId.I32, (long)Random.Next(10, 60)));
        Accumulator = Variable("acc", Module.Constants.Integer(TypeId.I64, 0L));
    }

    public Module Module { get; } = new();

    public IRBuilder Builder { get; }

    public RandomSource Random { get; }

    public TypePool Types { get; }

    public KindTable Kinds { get; }

    public ConstantSource Constants { get; }

    /// <summary>What stackmaps and patchpoints are made by.</summary>
    public RandomSource PointRandom { get; }

    /// <summary>Whether there are stackmaps and patchpoints.</summary>
    public bool HasPoints { get; }

    /// <summary>How many there are.</summary>
    public long Points { get; set; }

    /// <summary>Whether some ways through functions end in a trap.</summary>
    public bool MayTrap { get; }

    /// <summary>What is left for the program to spend, an i32.</summary>
    public GlobalId Fuel { get; }

    /// <summary>Rows for every number that a counter of a loop can have: limit and fuel together stay below.</summary>
    public const int TableRows = 160;

    /// <summary>Memory that is accessed by counters of loops, in rows.</summary>
    public GlobalId Table { get; }

    /// <summary>Type of one row: an array of scalars.</summary>
    public TypeId TableRow { get; }

    /// <summary>The i64 that collects what functions want to be observed.</summary>
    public GlobalId Accumulator { get; }

    /// <summary>The generated functions, <c>@test</c> excluded.</summary>
    public List<Callee> Callees { get; } = [];

    /// <summary>Variables that hold values, with the kind of what they hold.</summary>
    public List<(GlobalId Global, Kind Kind)> Variables { get; } = [];

    /// <summary>Types of memory that are no types of values here: arrays that are indexed, raw bytes.</summary>
    public List<TypeId> MemoryTypes { get; } = [];

    /// <summary>Makes the module of a seed. It verifies.</summary>
    public static Module Generate(ulong seed)
    {
        ModuleGenerator generator = new(seed);
        generator.Run();
        return generator.Module;
    }

    /// <summary>A variable of a kind, made when there is none.</summary>
    public GlobalId VariableOf(Kind kind)
    {
        int start = Variables.Count == 0 ? 0 : Random.Next(Variables.Count);
        for (int i = 0; i < Variables.Count; i++)
        {
            (GlobalId global, Kind candidate) = Variables[(start + i) % Variables.Count];
            if (candidate == kind)
                return global;
        }

        ConstantId initial = MemoryTypes.Contains(kind.Type) || kind.Form == KindForm.Bundle
            ? Module.Constants.Simple(ConstantKind.Zero, kind.Type)
            : kind.IsManaged
                ? Module.Constants.Simple(ConstantKind.Null, kind.Type)
                : Constants.Any(kind.Type);
        GlobalId made = Variable($"g{Variables.Count}", initial);
        if (kind.IsManaged && Random.Chance(30))
            Module.Globals[made].ThreadLocal = ThreadLocalMode.GeneralDynamic;
        Variables.Add((made, kind));
        return made;
    }

    private GlobalId Variable(string name, ConstantId initial) => Builder.DefineVariable(
        name, initial, linkage: Random.Chance(50) ? Linkage.Internal : Linkage.External);

    private void Run()
    {
        MemoryTypes.Add(Types.Raw);
        for (int count = Random.Next(4); count > 0; count--)
            MemoryTypes.Add(Module.Types.Array(Types.Any(), Random.Pick<int>([4, 5, 8, 16])));
        if (Random.Chance(60))
            MemoryTypes.Add(Module.Types.Array(Module.Types.Array(Types.Any(), Random.Next(2, 7)), Random.Next(2, 7)));
        foreach (TypeId type in MemoryTypes)
            VariableOf(Kinds.Of(type));
        for (int count = Random.Next(1, 4); count > 0; count--)
            VariableOf(Kinds.Of(Types.Any()));
        MakeLayouts();
        MakeLooks();

        List<Function> bodies = [];
        int functions = Math.Max(1, Random.Next((_size / 2) + 1, _size));
        for (int i = 0; i < functions; i++)
            bodies.Add(Declare($"f{i}", i));

        Function test = Builder.DefineFunction("test", TypeId.I64, [TypeId.I64, TypeId.I64]);
        for (int i = 0; i < bodies.Count; i++)
        {
            Builder.Function = bodies[i];
            new FunctionGenerator(this, bodies[i], Callees[i].Signature, Callees[i].IsLeaf).Generate();
        }

        Builder.Function = test;
        Signature signature = new() { Result = Kinds.Of(TypeId.I64) };
        signature.Parameters.Add((Kinds.Of(TypeId.I64), PassingMode.Direct));
        signature.Parameters.Add((Kinds.Of(TypeId.I64), PassingMode.Direct));
        new FunctionGenerator(this, test, signature, isLeaf: false).GenerateTest();
    }

    private Function Declare(string name, int index)
    {
        Signature signature = index > 0 && Random.Chance(35)
            ? Callees[Random.Next(index)].Signature
            : NewSignature();
        Linkage linkage = Random.Chance(60) ? Linkage.Internal : Linkage.External;
        List<TypeId> parameters = signature.Parameters.ConvertAll(parameter => parameter.Kind.Type);
        Function function = Builder.DefineFunction(
            name,
            signature.Result?.Type ?? TypeId.Void,
            parameters.ToArray(),
            signature.Extra is not null,
            linkage);
        ref GlobalRow row = ref Module.Globals[function.Global];
        row.CallingConvention = signature.Convention;
        row.Attributes = signature.Attributes;
        signature.FunctionType = row.ValueType;
        Callees.Add(new Callee(function.Global, signature, Random.Chance(40)));
        return function;
    }

    private Signature NewSignature()
    {
        bool isVariadic = Random.Chance(8);
        bool isStructReturn = !isVariadic && Types.HasAggregates && Random.Chance(12);
        Signature signature = new()
        {
            Result = isStructReturn || Random.Chance(10) ? null : ResultKind(),
            Convention = (ushort)(!isVariadic && Random.Chance(20) ? FastConvention : 0),
            Extra = isVariadic ? [] : null,
        };
        if (isStructReturn)
            signature.Parameters.Add((Kinds.PointerTo(Kinds.Of(Types.Aggregate())), PassingMode.StructReturn));
        int count = Random.Chance(15) ? Random.Next(6, 12) : Random.Next(isVariadic ? 1 : 0, 5);
        for (int i = 0; i < count; i++)
            signature.Parameters.Add(isVariadic ? NewScalarParameter() : NewParameter());
        for (int extra = isVariadic ? Random.Next(1, 9) : 0; extra > 0; extra--)
            signature.Extra!.Add(Random.Pick<TypeId>([TypeId.I32, TypeId.I64, TypeId.Double]));
        signature.Attributes = AttributesOf(signature);
        return signature;
    }

    private Kind ResultKind() => IsManaged && Random.Chance(40) ? StoredKind() : Kinds.Of(Types.Any());

    private (Kind Kind, PassingMode Mode) NewParameter()
    {
        if (IsManaged && Random.Chance(35))
            return (StoredKind(), PassingMode.Direct);
        if (Types.HasAggregates && Random.Chance(8))
            return (Kinds.PointerTo(Kinds.Of(Types.Aggregate())), PassingMode.ByVal);
        if (Random.Chance(15))
            return (Kinds.PointerTo(Random.PickFrom(Variables).Kind), PassingMode.Direct);
        return (Kinds.Of(Types.Any()), PassingMode.Direct);
    }

    /// <summary>A parameter before variable arguments: va_start knows those that the C convention has registers for.</summary>
    private (Kind Kind, PassingMode Mode) NewScalarParameter()
    {
        TypeId type = Random.Chance(25) ? Types.Float() : Module.Types.Integer(Random.Pick<int>([8, 16, 32, 64, 64]));
        return (Kinds.Of(type), PassingMode.Direct);
    }

    private AttributeListId AttributesOf(Signature signature)
    {
        AttributeTable table = Module.Attributes;
        var sets = new AttributeSetId[signature.Parameters.Count];
        for (int i = 0; i < sets.Length; i++)
        {
            (Kind kind, PassingMode mode) = signature.Parameters[i];
            sets[i] = mode switch
            {
                PassingMode.ByVal => table.Set([TypeAttribute("byval", kind.Pointee!.Type)]),
                PassingMode.StructReturn => table.Set([TypeAttribute("sret", kind.Pointee!.Type)]),
                _ => AttributeSetId.Empty,
            };
        }

        return table.List(AttributeSetId.Empty, AttributeSetId.Empty, sets);
    }

    private AttributeRow TypeAttribute(string name, TypeId type) =>
        new(AttributeForm.Type, Module.Names.Intern(name), 0, type, NameId.None);
}
