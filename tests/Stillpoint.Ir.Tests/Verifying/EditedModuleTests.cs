// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Linq;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Builder;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.DebugInfo;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Types;
using Stillpoint.Ir.Verifier;
using Xunit;

namespace Stillpoint.Ir.Tests.Verifying;

/// <summary>
/// Rules that no text can break, because the reader or the syntax itself keeps them: broken through the tables.
/// </summary>
public class EditedModuleTests
{
    private static readonly Dictionary<string, (VerifierRule Rule, Action<Module> Break)> Cases = new()
    {
        ["a struct that holds itself"] = Case(VerifierRule.RecursiveType, m =>
        {
            TypeId type = m.Types.NamedStruct(m.Names.Intern("S"));
            m.Types.SetBody(type, [TypeId.I32, m.Types.Array(type, 2)], false);
        }),
        ["two structs that hold each other"] = Case(VerifierRule.RecursiveType, m =>
        {
            TypeId a = m.Types.NamedStruct(m.Names.Intern("A"));
            TypeId b = m.Types.NamedStruct(m.Names.Intern("B"));
            m.Types.SetBody(a, [b], false);
            m.Types.SetBody(b, [a], false);
        }),
        ["an array of void"] = Case(VerifierRule.AggregateElement, m => m.Types.Array(TypeId.Void, 2)),
        ["a struct with a label"] = Case(VerifierRule.AggregateElement, m => m.Types.Struct([TypeId.Label])),
        ["a struct with a function"] =
            Case(VerifierRule.AggregateElement, m => m.Types.Struct([m.Types.Function(TypeId.Void, [])])),
        ["a vector of nothing"] = Case(VerifierRule.VectorShape, m => m.Types.Vector(TypeId.I32, 0)),
        ["a vector of arrays"] = Case(VerifierRule.VectorShape, m => m.Types.Vector(m.Types.Array(TypeId.I8, 2), 2)),
        ["a vector of vectors"] = Case(VerifierRule.VectorShape, m => m.Types.Vector(m.Types.Vector(TypeId.I8, 2), 2)),
        ["a parameter of type void"] =
            Case(VerifierRule.FunctionType, m => m.Types.Function(TypeId.I32, [TypeId.Void])),
        ["a result that is a function"] =
            Case(VerifierRule.FunctionType, m => m.Types.Function(m.Types.Function(TypeId.Void, []), [])),
        ["an array larger than an address space"] =
            Case(VerifierRule.TypeSize, m => m.Types.Array(m.Types.Array(TypeId.I64, 1L << 40), 1L << 40)),
        ["a vector larger than an address space"] =
            Case(VerifierRule.TypeSize, m => m.Types.Vector(TypeId.I64, 1L << 62)),
        ["a global without definition or declaration"] =
            Case(VerifierRule.GlobalIdentity, m => m.AddGlobal(Variable(m, "x") with { Kind = GlobalKind.Forward })),
        ["two globals of one name"] = Case(VerifierRule.GlobalIdentity, m =>
        {
            m.AddGlobal(Variable(m, "x"));
            m.Globals.Add(Variable(m, "x"));
        }),
        ["a variable of a type without size"] = Case(VerifierRule.VariableType, m => m.AddGlobal(Variable(m, "x") with
        {
            ValueType = m.Types.NamedStruct(m.Names.Intern("Opaque")),
        })),
        ["an initializer of another type"] = Case(VerifierRule.InitializerType, m => m.AddGlobal(Variable(m, "x") with
        {
            Initializer = m.Constants.Integer(TypeId.I64, 1L),
        })),
        ["a definition without initializer"] = Case(VerifierRule.InitializerType, m => m.AddGlobal(Variable(m, "x") with
        {
            Initializer = ConstantId.None,
        })),
        ["a private declaration"] = Case(VerifierRule.DeclarationLinkage, m => m.AddGlobal(Variable(m, "x") with
        {
            IsDefinition = false,
            Linkage = Linkage.Private,
        })),
        ["a hidden private variable"] = Case(VerifierRule.LocalVisibility, m => m.AddGlobal(Variable(m, "x") with
        {
            Visibility = Visibility.Hidden,
            Linkage = Linkage.Private,
        })),
        ["a variable aligned to 2^33 bytes"] =
            Case(VerifierRule.GlobalAlignment, m => m.AddGlobal(Variable(m, "x") with { AlignmentLog2 = 33 })),
        ["a thread-local function"] = Case(VerifierRule.FunctionGlobal, m =>
            m.Globals[new IRBuilder(m).DeclareFunction("f", TypeId.Void, [])].ThreadLocal =
                ThreadLocalMode.GeneralDynamic),
        ["an alias in another address space"] = Case(VerifierRule.AliasShape, m =>
        {
            GlobalId x = m.AddGlobal(Variable(m, "x"));
            m.AddGlobal(Alias(m, "y", m.AddressOf(x)) with { AddressSpace = 1 });
        }),
        ["an alias of type void"] = Case(VerifierRule.AliasShape, m =>
        {
            GlobalId x = m.AddGlobal(Variable(m, "x"));
            m.AddGlobal(Alias(m, "y", m.AddressOf(x)) with { ValueType = TypeId.Void });
        }),
        ["an alias of a number"] =
            Case(VerifierRule.AliasShape, m => m.AddGlobal(Alias(m, "y", m.Constants.Integer(TypeId.I64, 8L)))),
        ["an integer of type float"] = Case(VerifierRule.ConstantForm, m =>
            m.AddGlobal(Variable(m, "x", m.Constants.Simple(ConstantKind.Null, TypeId.Float)))),
        ["an array with an element too few"] = Case(VerifierRule.ConstantElements, m => m.AddGlobal(Variable(m, "x",
            m.Constants.Aggregate(m.Types.Array(TypeId.I8, 2), [m.Constants.Integer(TypeId.I8, 1L)])))),
        ["a struct with an element of another type"] =
            Case(VerifierRule.ConstantElements, m => m.AddGlobal(Variable(m, "x",
            m.Constants.Aggregate(m.Types.Struct([TypeId.I8]), [m.Constants.Integer(TypeId.I16, 1L)])))),
        ["text longer than its array"] = Case(VerifierRule.ConstantForm, m =>
            m.AddGlobal(Variable(m, "x", m.Constants.Bytes(m.Types.Array(TypeId.I8, 2), "abc"u8)))),
        ["a constant division"] = Case(VerifierRule.ConstantOperation, m =>
        {
            ConstantId one = m.Constants.Integer(TypeId.I32, 1L);
            m.AddGlobal(Variable(m, "x", m.Constants.Expression(TypeId.I32, Opcode.UDiv, InstFlags.None, [one, one])));
        }),
        ["a constant sum of unlike numbers"] = Case(VerifierRule.OperandsAgree, m =>
        {
            ReadOnlySpan<ConstantId> operands =
                [m.Constants.Integer(TypeId.I32, 1L), m.Constants.Integer(TypeId.I64, 1L)];
            m.AddGlobal(Variable(m, "x", m.Constants.Expression(TypeId.I32, Opcode.Add, InstFlags.None, operands)));
        }),
        ["a constant sum of another type"] = Case(VerifierRule.ResultType, m =>
        {
            ConstantId one = m.Constants.Integer(TypeId.I32, 1L);
            m.AddGlobal(Variable(m, "x", m.Constants.Expression(TypeId.I64, Opcode.Add, InstFlags.None, [one, one])));
        }),
        ["constants nested 600 deep"] = Case(VerifierRule.ConstantNesting, m =>
        {
            ConstantId constant = m.Constants.Integer(TypeId.I32, 1L);
            for (int i = 0; i < 600; i++)
            {
                constant = m.Constants.Expression(TypeId.I32, Opcode.Add, InstFlags.None, [constant, constant]);
            }

            m.AddGlobal(Variable(m, "x", constant));
        }),
        ["an address in the wrong space"] = Case(VerifierRule.GlobalAddress, m =>
        {
            GlobalId x = m.AddGlobal(Variable(m, "x"));
            m.AddGlobal(Variable(m, "y", m.Constants.Global(x, TypeId.ManagedPtr)));
        }),
        ["the address of a block of a declaration"] = Case(VerifierRule.BlockAddress, m =>
        {
            GlobalId f = new IRBuilder(m).DeclareFunction("f", TypeId.Void, []);
            m.AddGlobal(Variable(m, "x", m.Constants.BlockAddress(f, new BlockId(0), TypeId.Ptr)));
        }),
        ["a signature changed after the body"] = Case(VerifierRule.ArgumentTypes, m =>
        {
            Function f = Define(m, out _);
            m.Globals[f.Global].ValueType = m.Types.Function(TypeId.Void, [TypeId.I64]);
        }),
        ["a body without blocks"] =
            Case(VerifierRule.EntryExists, m => new IRBuilder(m).DefineFunction("g", TypeId.Void, [])),
        ["an entry block with a parameter"] = Case(VerifierRule.EntryBlock, m =>
        {
            Function f = Define(m, out BlockId entry);
            f.SetParameters(entry, [f.MakeParameter(entry, TypeId.I32)]);
        }),
        ["an empty block"] = Case(VerifierRule.BlockEnd, m =>
        {
            Function f = Define(m, out _);
            f.AppendBlock(f.MakeBlock());
        }),
        ["a block without terminator"] = Case(VerifierRule.BlockEnd, m =>
        {
            Function f = Define(m, out _);
            BlockId block = f.MakeBlock();
            f.AppendBlock(block);
            Append(f, block, f.MakeInst(Opcode.Add, [f.Argument(0), f.Argument(0)]), TypeId.I32);
        }),
        ["a terminator in the middle"] = Case(VerifierRule.BlockEnd, m =>
        {
            Function f = Define(m, out BlockId entry);
            f.AppendInst(entry, f.MakeInst(Opcode.Ret, []));
        }),
        ["a block twice in the layout"] = Case(VerifierRule.Placement, m =>
        {
            Function f = Define(m, out BlockId entry);
            BlockId block = f.MakeBlock();
            f.AppendBlock(block);
            f.AppendInst(block, f.MakeInst(Opcode.Ret, []));
            f.AppendBlock(entry);
        }),
        ["an instruction twice in a block"] = Case(VerifierRule.Placement, m =>
        {
            Function f = Define(m, out BlockId entry);
            f.AppendInst(entry, f.BlockRows[entry].First);
        }),
        ["a branch to a block out of the layout"] = Case(VerifierRule.EdgeTarget, m =>
        {
            Function f = Define(m, out BlockId entry);
            f.Remove(f.BlockRows[entry].Last);
            f.AppendInst(entry, f.MakeInst(Opcode.Br, [], f.MakeTargets([f.MakeBlock()]).Index));
        }),
        ["a branch to two blocks"] = Case(VerifierRule.EdgeTarget, m =>
        {
            Function f = Define(m, out BlockId entry);
            BlockId block = ReturningBlock(f);
            f.Remove(f.BlockRows[entry].Last);
            f.AppendInst(entry, f.MakeInst(Opcode.Br, [], f.MakeTargets([block, block]).Index));
        }),
        ["an edge without arguments"] = Case(VerifierRule.EdgeArguments, m =>
        {
            Function f = Define(m, out BlockId entry);
            BlockId block = ReturningBlock(f);
            f.SetParameters(block, [f.MakeParameter(block, TypeId.I32)]);
            f.Remove(f.BlockRows[entry].Last);
            f.AppendInst(entry, f.MakeInst(Opcode.Br, [], f.MakeTargets([block]).Index));
        }),
        ["an edge with an argument of another type"] = Case(VerifierRule.EdgeArguments, m =>
        {
            Function f = Define(m, out BlockId entry);
            BlockId block = ReturningBlock(f);
            f.SetParameters(block, [f.MakeParameter(block, TypeId.I64)]);
            f.Remove(f.BlockRows[entry].Last);
            TargetsId targets = f.MakeTargets([block]);
            f.SetArguments(f.Targets[targets].FirstEdge, [f.Argument(0)]);
            f.AppendInst(entry, f.MakeInst(Opcode.Br, [], targets.Index));
        }),
        ["two edges to one block with different arguments"] = Case(VerifierRule.EdgesAgree, m =>
        {
            Function f = Define(m, out BlockId entry);
            BlockId block = ReturningBlock(f);
            f.SetParameters(block, [f.MakeParameter(block, TypeId.I32)]);
            f.Remove(f.BlockRows[entry].Last);
            TargetsId targets = f.MakeTargets([block, block]);
            f.SetArguments(f.Targets[targets].FirstEdge, [f.Argument(0)]);
            f.SetArguments(new EdgeId(1), [f.Constant(m.Constants.Integer(TypeId.I32, 1L))]);
            ValueId condition = f.Constant(m.Constants.Integer(TypeId.I1, 1L));
            f.AppendInst(entry, f.MakeInst(Opcode.CondBr, [condition], targets.Index));
        }),
        ["a block parameter of type token"] = Case(VerifierRule.BlockParameter, m =>
        {
            Function f = Define(m, out _);
            BlockId block = ReturningBlock(f);
            f.SetParameters(block, [f.MakeParameter(block, TypeId.Token)]);
        }),
        ["the parameter of another block"] = Case(VerifierRule.BlockParameter, m =>
        {
            Function f = Define(m, out _);
            BlockId block = ReturningBlock(f);
            f.SetParameters(block, [f.MakeParameter(ReturningBlock(f), TypeId.I32)]);
        }),
        ["an operand that is no value"] =
            Case(VerifierRule.OperandExists, m => Insert(m, Opcode.Add, [new ValueId(0), ValueId.None], TypeId.I32)),
        ["an operand that nothing defines"] = Case(VerifierRule.OperandExists, m =>
        {
            Function f = Define(m, out BlockId entry);
            ValueId forward = f.MakeForward(TypeId.I32, NameId.None);
            Prepend(f, entry, f.MakeInst(Opcode.Add, [forward, forward]), TypeId.I32);
        }),
        ["the result of a removed instruction"] = Case(VerifierRule.OperandExists, m =>
        {
            Function f = Define(m, out BlockId entry);
            InstId inst = f.MakeInst(Opcode.Add, [f.Argument(0), f.Argument(0)]);
            ValueId sum = Prepend(f, entry, inst, TypeId.I32);
            f.Remove(inst);
            Prepend(f, entry, f.MakeInst(Opcode.Add, [sum, sum]), TypeId.I32);
        }),
        ["an addition of three"] = Case(VerifierRule.OperandCount, m =>
            Insert(m, Opcode.Add, [new ValueId(0), new ValueId(0), new ValueId(0)], TypeId.I32)),
        ["a row without opcode"] = Case(VerifierRule.OperandCount, m => Insert(m, Opcode.None, [], TypeId.Void)),
        ["an exact addition"] = Case(VerifierRule.AllowedFlags, m =>
            Insert(m, Opcode.Add, [new ValueId(0), new ValueId(0)], TypeId.I32, flags: InstFlags.Exact)),
        ["a comparison that gives an i32"] =
            Case(VerifierRule.ResultType, m => Insert(m, Opcode.ICmp, [new ValueId(0), new ValueId(0)], TypeId.I32)),
        ["a store with a result"] = Case(VerifierRule.ResultType, m =>
            Insert(m, Opcode.Store, [new ValueId(0), new ValueId(1)], TypeId.I32)),
        ["an addition without result"] =
            Case(VerifierRule.ResultType, m => Insert(m, Opcode.Add, [new ValueId(0), new ValueId(0)], TypeId.Void)),
        ["a location that is not there"] = Case(VerifierRule.DebugLocation, m =>
        {
            Function f = Define(m, out BlockId entry);
            f.Locations[f.BlockRows[entry].Last] = new LocationId(5);
        }),
        ["unlike operands"] =
            Case(VerifierRule.OperandsAgree, m => Insert(m, Opcode.Xor, [new ValueId(0), new ValueId(2)], TypeId.I32)),
        ["a comparison of unlike operands"] =
            Case(VerifierRule.OperandsAgree, m => Insert(m, Opcode.ICmp, [new ValueId(0), new ValueId(2)], TypeId.I1)),
        ["a predicate that does not exist"] = Case(VerifierRule.SubOperation, m =>
            Insert(m, Opcode.ICmp, [new ValueId(0), new ValueId(0)], TypeId.I1, sub: 10)),
        ["an atomic operation that does not exist"] = Case(VerifierRule.SubOperation, m => Insert(
            m, Opcode.AtomicRmw, [new ValueId(1), new ValueId(0)], TypeId.I32, sub: 99,
            extra: new MemoryAccess(2, AtomicOrdering.Monotonic).Bits)),
        ["an element of an array"] =
            Case(VerifierRule.ElementIndex, m => InsertVectors(m, Opcode.ExtractElement, [3, 0], TypeId.I32)),
        ["an inserted element of another type"] =
            Case(VerifierRule.ElementType, m => InsertVectors(m, Opcode.InsertElement, [4, 2, 0], null)),
        ["a shuffle of unlike vectors"] =
            Case(VerifierRule.ShuffleTypes, m => InsertVectors(m, Opcode.ShuffleVector, [4, 5], null)),
        ["a part of a number"] =
            Case(VerifierRule.AggregatePath, m => InsertVectors(m, Opcode.ExtractValue, [0], null)),
        ["a part beyond the end"] =
            Case(VerifierRule.AggregatePath, m => InsertVectors(m, Opcode.ExtractValue, [3], TypeId.I32, 2)),
        ["an inserted part of another type"] =
            Case(VerifierRule.AggregateInsert, m => InsertVectors(m, Opcode.InsertValue, [3, 2], null)),
        ["an address from a number"] = Case(VerifierRule.ElementBase, m =>
            Insert(m, Opcode.GetElementPtr, [new ValueId(2), new ValueId(2)], TypeId.I64, extra: TypeId.I8.Index)),
        ["a comparison and exchange of unlike values"] = Case(VerifierRule.ExchangeTypes, m => Insert(
            m, Opcode.CmpXchg, [new ValueId(1), new ValueId(0), new ValueId(2)], TypeId.I32,
            extra: new MemoryAccess(2, AtomicOrdering.Monotonic, AtomicOrdering.Monotonic).Bits)),
        ["a load aligned to 2^33 bytes"] = Case(VerifierRule.AccessAlignment, m =>
            Insert(m, Opcode.Load, [new ValueId(1)], TypeId.I32, extra: new MemoryAccess(33).Bits)),
        ["an alloca aligned to 2^33 bytes"] = Case(VerifierRule.AccessAlignment, m =>
            Insert(m, Opcode.Alloca, [new ValueId(0)], TypeId.Ptr, sub: 33, extra: TypeId.I32.Index)),
        ["a call with an argument too few"] = Case(VerifierRule.CallArguments, m => InsertCall(m, [])),
        ["a call with an argument too many"] =
            Case(VerifierRule.CallArguments, m => InsertCall(m, [new ValueId(0), new ValueId(0)])),
        ["a call with an argument of another type"] =
            Case(VerifierRule.CallArguments, m => InsertCall(m, [new ValueId(2)])),
        ["a call through an integer type"] =
            Case(VerifierRule.Callee, m => InsertCall(m, [new ValueId(0)], functionType: TypeId.I32)),
        ["a switch with a case of another type"] = Case(VerifierRule.SwitchType, m =>
        {
            Function f = Define(m, out BlockId entry);
            BlockId block = ReturningBlock(f);
            TargetsId targets = f.MakeTargets([block, block], [m.Constants.Integer(TypeId.I64, 1L)]);
            f.Remove(f.BlockRows[entry].Last);
            f.AppendInst(entry, f.MakeInst(Opcode.Switch, [f.Argument(0)], targets.Index));
        }),
    };

    /// <summary>The rules that these tests break.</summary>
    internal static IEnumerable<VerifierRule> TestedRules =>
        Cases.Values.Select(entry => entry.Rule).Append(VerifierRule.TypeNesting);

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_broken_rule_is_reported(string name)
    {
        (VerifierRule rule, Action<Module> damage) = Cases[name];
        Module module = new();
        damage(module);

        IReadOnlyList<Diagnostic> found = IrVerifier.Verify(module);

        Assert.Contains(VerifierRules.Id(rule), found.Select(d => d.Rule));
        Assert.All(found, d => Assert.Equal(VerifierRules.Id(rule), d.Rule));
    }

    [Fact]
    public void A_chain_of_a_hundred_thousand_types_takes_no_stack()
    {
        Module module = new();
        TypeId type = TypeId.I32;
        for (int i = 0; i < 100_000; i++)
        {
            TypeId next = module.Types.NamedStruct(module.Names.Intern($"T{i}"));
            module.Types.SetBody(next, [type], false);
            type = next;
        }

        Assert.Equal(["V2"], IrVerifier.Verify(module).Select(d => d.Rule));
    }

    [Fact]
    public void A_call_of_an_intrinsic_with_a_wrong_signature_is_reported_at_the_declaration()
    {
        foreach (Intrinsic intrinsic in Enum.GetValues<Intrinsic>().Where(value => value > Intrinsic.Unknown))
        {
            Module module = new();
            Function f = Define(module, out BlockId entry);
            GlobalId callee = new IRBuilder(module).DeclareFunction("g", TypeId.I128, []);
            module.Globals[callee].Intrinsic = intrinsic;
            CallSiteId site = f.CallSites.Add(new CallSiteRow { FunctionType = module.Globals[callee].ValueType });
            ValueId[] operands = [f.Constant(module.AddressOf(callee))];
            Prepend(f, entry, f.MakeInst(Opcode.Call, operands, site.Index), TypeId.I128);

            Assert.Equal("V20", IrVerifier.Verify(module)[0].Rule);
        }
    }

    [Fact]
    public void No_more_than_a_thousand_diagnostics_are_reported()
    {
        Module module = new();
        Function f = Define(module, out BlockId entry);
        for (int i = 0; i < 30_000; i++)
        {
            Prepend(f, entry, f.MakeInst(Opcode.Add, [f.Argument(0), f.Argument(2)]), TypeId.I32);
        }

        Assert.Equal(1000, IrVerifier.Verify(module).Count);
    }

    [Fact]
    public void Without_source_the_place_is_told_in_words()
    {
        Module module = new();
        Function f = Define(module, out BlockId entry);
        f.SetName(entry, module.Names.Intern("start"));
        f.SetName(f.Argument(0), module.Names.Intern("a"));
        f.SetName(f.Argument(2), module.Names.Intern("b"));
        Prepend(f, entry, f.MakeInst(Opcode.Add, [f.Argument(0), f.Argument(2)]), TypeId.I32);

        Diagnostic diagnostic = Assert.Single(IrVerifier.Verify(module));

        Assert.Equal(
            "error: add i32 %a, i64 %b: both operands have the same type [V52]\n"
            + "  in @f, block %start: add i32 %a, i64 %b",
            diagnostic.ToString());
    }

    [Fact]
    public void Faults_of_many_functions_come_in_the_order_of_the_functions()
    {
        Module module = new();
        IRBuilder builder = new(module);
        for (int i = 0; i < 400; i++)
        {
            Function f = builder.DefineFunction($"f{i}", TypeId.Void, [TypeId.I32, TypeId.I64]);
            BlockId entry = builder.AppendBlock("entry");
            for (int k = 0; k < 60; k++)
            {
                Append(f, entry, f.MakeInst(Opcode.Add, [f.Argument(0), f.Argument(0)]), TypeId.I32);
            }

            Append(f, entry, f.MakeInst(Opcode.Add, [f.Argument(0), f.Argument(1)]), TypeId.I32);
            f.AppendInst(entry, f.MakeInst(Opcode.Ret, []));
        }

        var places = IrVerifier.Verify(module).Select(d => d.Context).ToList();

        Assert.Equal(
            Enumerable.Range(0, 400).Select(i => $"@f{i}, block %entry: add i32 %<argument 0>, i64 %<argument 1>"),
            places);
    }

    private static (VerifierRule Rule, Action<Module> Break) Case(VerifierRule rule, Action<Module> damage) =>
        (rule, damage);

    /// <summary><c>void @f(i32, ptr, i64)</c> with an entry block that returns.</summary>
    private static Function Define(Module module, out BlockId entry)
    {
        IRBuilder builder = new(module);
        Function function = builder.DefineFunction("f", TypeId.Void, [TypeId.I32, TypeId.Ptr, TypeId.I64]);
        entry = builder.AppendBlock();
        builder.PositionAtEnd(entry);
        builder.RetVoid();
        return function;
    }

    private static BlockId ReturningBlock(Function function)
    {
        BlockId block = function.MakeBlock();
        function.AppendBlock(block);
        function.AppendInst(block, function.MakeInst(Opcode.Ret, []));
        return block;
    }

    private static void Insert(
        Module module,
        Opcode opcode,
        ReadOnlySpan<ValueId> operands,
        TypeId type,
        InstFlags flags = InstFlags.None,
        byte sub = 0,
        int extra = 0)
    {
        Function function = Define(module, out BlockId entry);
        Prepend(function, entry, function.MakeInst(opcode, operands, extra, flags, sub), type);
    }

    /// <summary>
    /// An instruction in <c>@f(i32, ptr, i64, [2 x i32], &lt;4 x i32&gt;, &lt;2 x i32&gt;)</c> whose operands are the
    /// arguments of these numbers, and whose list of numbers is <paramref name="index"/> alone.
    /// </summary>
    private static void InsertVectors(
        Module module, Opcode opcode, ReadOnlySpan<int> arguments, TypeId? type, int index = 0)
    {
        TypeTable types = module.Types;
        IRBuilder builder = new(module);
        TypeId array = types.Array(TypeId.I32, 2);
        Function function = builder.DefineFunction("f", TypeId.Void,
            [TypeId.I32, TypeId.Ptr, TypeId.I64, array, types.Vector(TypeId.I32, 4), types.Vector(TypeId.I32, 2)]);
        BlockId entry = builder.AppendBlock();
        builder.PositionAtEnd(entry);
        builder.RetVoid();
        var operands = new ValueId[arguments.Length];
        for (int i = 0; i < operands.Length; i++)
        {
            operands[i] = function.Argument(arguments[i]);
        }

        InstId inst = function.MakeInst(opcode, operands, function.MakeNumbers([index]));
        Prepend(function, entry, inst, type ?? function.TypeOf(operands[0]));
    }

    /// <summary>A call of <c>i32 @g(i32)</c>.</summary>
    private static void InsertCall(Module module, ReadOnlySpan<ValueId> arguments, TypeId? functionType = null)
    {
        Function function = Define(module, out BlockId entry);
        GlobalId callee = new IRBuilder(module).DeclareFunction("g", TypeId.I32, [TypeId.I32]);
        CallSiteId site = function.CallSites.Add(new CallSiteRow
        {
            FunctionType = functionType ?? module.Globals[callee].ValueType,
            ArgumentCount = arguments.Length,
        });
        ValueId[] operands = [function.Constant(module.AddressOf(callee)), .. arguments];
        Prepend(function, entry, function.MakeInst(Opcode.Call, operands, site.Index), TypeId.I32);
    }

    private static ValueId Prepend(Function function, BlockId block, InstId inst, TypeId type)
    {
        function.InsertBefore(function.BlockRows[block].First, inst);
        return type == TypeId.Void ? ValueId.None : function.MakeResult(inst, type);
    }

    private static void Append(Function function, BlockId block, InstId inst, TypeId type)
    {
        function.AppendInst(block, inst);
        function.MakeResult(inst, type);
    }

    private static GlobalRow Variable(Module module, string name) =>
        Variable(module, name, module.Constants.Integer(TypeId.I32, 0L));

    private static GlobalRow Variable(Module module, string name, ConstantId initializer) => new()
    {
        Kind = GlobalKind.Variable,
        Name = module.Names.Intern(name),
        ValueType = module.Constants[initializer].Type,
        Initializer = initializer,
        IsDefinition = true,
        AlignmentLog2 = -1,
        SourceOffset = -1,
    };

    private static GlobalRow Alias(Module module, string name, ConstantId aliasee) =>
        Variable(module, name) with { Kind = GlobalKind.Alias, Initializer = aliasee };
}
