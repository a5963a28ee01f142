// SPDX-License-Identifier: MIT
using System;
using System.Linq;
using Shared;
using Stillpoint.Ir.Attributes;
using Stillpoint.Ir.Builder;
using Stillpoint.Ir.DebugInfo;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Text;
using Stillpoint.Ir.Types;
using Xunit;

namespace Stillpoint.Ir.Tests.Printing;

/// <summary>Printing of what no text can say: clashing names, unfinished functions, single instructions.</summary>
public sealed class BuiltModuleTests
{
    [Fact]
    public void The_later_of_two_equal_names_gets_a_free_suffix()
    {
        IRBuilder build = Function("f", TypeId.I32, TypeId.I32);
        build.SetName(build.Function.Argument(0), "x");
        BlockId entry = build.AppendBlock("x");
        build.PositionAtEnd(entry);
        ValueId first = build.Add(build.Function.Argument(0), build.Integer(TypeId.I32, 1), "x");
        ValueId second = build.Add(first, first, "x.1");
        ValueId third = build.Add(second, second, "x.1");
        build.Ret(third);
        AssertBody(build.Function, """
            define i32 @f(i32 %x) {
            x.2:
              %x.3 = add i32 %x, 1
              %x.1 = add i32 %x.3, %x.3
              %x.1.1 = add i32 %x.1, %x.1
              ret i32 %x.1.1
            }

            """);
    }

    [Fact]
    public void Many_equal_names_take_linear_time()
    {
        const int count = 100_000;
        IRBuilder build = Function("f", TypeId.Void, TypeId.I32);
        build.PositionAtEnd(build.AppendBlock("same"));
        for (int i = 0; i < count; i++)
        {
            build.Add(build.Function.Argument(0), build.Function.Argument(0), "same");
        }

        build.RetVoid();
        string text = IrPrinter.ToText(build.Function);
        Assert.Contains($"%same.{count} = add", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Types_of_one_name_are_told_apart()
    {
        IRBuilder build = new(new Module());
        TypeId first = build.DefineStruct("pair", [TypeId.I32, TypeId.I32]);
        TypeId second = build.DefineStruct("pair", [TypeId.I64, TypeId.I64]);
        TypeId unlisted = build.Module.Types.NamedStruct(build.Module.Names.Intern("hidden"));
        build.DeclareVariable("a", first);
        build.DeclareVariable("b", build.Module.Types.Array(second, 2));
        build.DeclareVariable("c", unlisted);
        string text = IrPrinter.ToText(build.Module);
        Assert.Contains("%pair = type { i32, i32 }\n%pair.1 = type { i64, i64 }\n%hidden = type opaque\n", text);
        Assert.Contains("@b = external global [2 x %pair.1]", text);
    }

    [Fact]
    public void One_instruction_is_written_with_the_names_of_its_function()
    {
        IRBuilder build = Function("f", TypeId.I32, TypeId.I32, TypeId.Ptr);
        build.PositionAtEnd(build.AppendBlock());
        AttributeTable attributes = build.Module.Attributes;
        AttributeSetId cold = attributes.Set([AttributeRow.Flag(build.Module.Names.Intern("cold"))]);
        ValueId loaded = build.Load(TypeId.I32, build.Function.Argument(1), "loaded");
        InstId load = build.LastInstruction;
        GlobalId callee = build.DeclareFunction("g", TypeId.I32, [TypeId.I32]);
        CallOptions options = new() { Attributes = attributes.List(default, cold, []), Tail = TailCallKind.Tail };
        ValueId called = build.Call(callee, [loaded], "", options);
        InstId call = build.LastInstruction;
        build.Ret(called);

        Assert.Equal("%loaded = load i32, ptr %1, align 4", IrPrinter.PrintInstruction(build.Function, load));
        Assert.Equal("%3 = tail call i32 @g(i32 %loaded) cold", IrPrinter.PrintInstruction(build.Function, call));
        Assert.Equal("%3", IrPrinter.PrintOperand(build.Function, called));
        Assert.Equal("@g", IrPrinter.PrintOperand(build.Function, build.AddressOf(callee)));
        Assert.Equal("[4 x <{ i8, ptr addrspace(1) }>]", IrPrinter.PrintType(build.Module, build.Module.Types.Array(
            build.Module.Types.Struct([TypeId.I8, TypeId.ManagedPtr], isPacked: true), 4)));
    }

    [Fact]
    public void An_unfinished_function_prints_for_a_dump()
    {
        IRBuilder build = Function("f", TypeId.I32, TypeId.I32);
        Function function = build.Function;
        BlockId entry = build.AppendBlock("entry");
        build.PositionAtEnd(entry);
        ValueId gone = build.Add(function.Argument(0), function.Argument(0));
        InstId removed = build.LastInstruction;
        build.Mul(gone, gone);
        function.Remove(removed);
        BlockId join = build.AppendBlock("join", TypeId.I32);
        BlockId detached = function.MakeBlock();
        InstId branch = function.MakeInst(Opcode.CondBr, [ValueId.None], function.MakeTargets([join, detached]).Index);
        function.AppendInst(entry, branch);
        build.AppendBlock("empty");
        Assert.Equal(
            """
            define i32 @f(i32 %0) {
            entry:
              %1 = mul i32 %<v1>, %<v1>
              br <no value>, label %join, label %<b2>

            join:
              %2 = phi i32 [ <no value>, %entry ]

            empty:
            }

            """,
            IrPrinter.ToText(function));
    }

    [Fact]
    public void Deep_types_of_a_builder_end_in_an_exception_that_can_be_caught()
    {
        Module module = new();
        TypeId type = TypeId.I8;
        for (int i = 0; i < 200_000; i++)
        {
            type = module.Types.Array(type, 1);
        }

        Assert.Throws<InsufficientExecutionStackException>(() => IrPrinter.PrintType(module, type));
    }

    [RequiresToolFact("opt-19")]
    public void LLVM_accepts_debug_locations_of_a_builder()
    {
        Module module = new();
        DebugTable debug = module.Debug;
        FileId file = debug.Files.Add(new FileRow(module.Names.Intern("a \"b\".st"), module.Names.Intern("/src")));
        ScopeId outer = Subprogram(module, "outer", file);
        ScopeId inner = Subprogram(module, "inner", file);
        ScopeId block = debug.Scopes.Add(new ScopeRow(ScopeKind.LexicalBlock, default, default, file, 3, 4, inner));
        ScopeId other = debug.Scopes.Add(new ScopeRow(
            ScopeKind.LexicalBlockFile, default, default, file, 0, 0, block));
        LocationId call = debug.Locations.Add(new LocationRow(7, 8, outer, LocationId.None));
        LocationId nested = debug.Locations.Add(new LocationRow(0, 0, block, call));

        IRBuilder build = new(module);
        build.Function = build.DefineFunction("f", TypeId.Void, []);
        module.Globals[build.Function.Global].Subprogram = outer;
        build.PositionAtEnd(build.AppendBlock());
        foreach (LocationRow row in (LocationRow[])
            [
                new(1, 2, outer, LocationId.None), new(5, 6, other, nested), new(5, 6, other, nested),
                new(9, 9, ScopeId.None, LocationId.None),
            ])
        {
            build.CurrentLocation = debug.Locations.Add(row);
            build.Fence(AtomicOrdering.Acquire);
        }

        build.RetVoid();
        string text = IrPrinter.ToText(module);
        (int status, string output, string error) = Tool.Run("opt-19", text, "-S", "-passes=verify");
        Assert.True(status == 0 && error.Length == 0, error);
        Assert.Equal(3, output.Split('\n').Count(line => line.Contains("fence acquire, !dbg !")));
        Assert.Contains("distinct !DILocation(line: 7, column: 8", output);
        Assert.Contains("!DILexicalBlockFile(", output);
        Assert.Contains("filename: \"a \\22b\\22.st\", directory: \"/src\"", output);
    }

    private static ScopeId Subprogram(Module module, string name, FileId file) => module.Debug.Scopes.Add(new ScopeRow(
        ScopeKind.Subprogram, module.Names.Intern(name), module.Names.Intern("_" + name), file, 1, 0, ScopeId.None));

    private static IRBuilder Function(string name, TypeId result, params TypeId[] parameters)
    {
        IRBuilder build = new(new Module());
        build.Function = build.DefineFunction(name, result, parameters);
        return build;
    }

    private static void AssertBody(Function function, string expected)
    {
        Assert.Equal(expected, IrPrinter.ToText(function));
        if (Tool.IsInstalled("opt-19"))
        {
            LlvmText.Normalize(IrPrinter.ToText(function.Module));
        }
    }
}
