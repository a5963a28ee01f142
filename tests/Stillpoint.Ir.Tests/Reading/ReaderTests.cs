// SPDX-License-Identifier: MIT
using System;
using System.IO;
using System.Linq;
using Shared;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Attributes;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.DebugInfo;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Text;
using Xunit;

namespace Stillpoint.Ir.Tests.Reading;

/// <summary>What is in the text is in the tables.</summary>
public sealed class ReaderTests
{
    public static TheoryData<string> Corpus()
    {
        TheoryData<string> files = [];
        foreach (string file in Checkout.Files("tests/corpus", "*.ll"))
        {
            if (!file.Contains("/unsupported/", StringComparison.Ordinal))
            {
                files.Add(file);
            }
        }

        return files;
    }

    [Theory]
    [MemberData(nameof(Corpus))]
    public void The_corpus_has_no_errors(string file)
    {
        byte[] text = File.ReadAllBytes(Path.Combine(Checkout.Root, file));
        Assert.Empty(IrReader.Read(new SourceText(file, text)).Diagnostics);
    }

    [Fact]
    public void Globals_are_in_the_order_of_the_text_whatever_names_them_first()
    {
        Module module = Texts.Read("""
            @a = global ptr @z
            define void @f() {
              call void @y()
              ret void
            }
            declare void @y()
            @z = global i32 7
            """);
        string names = string.Empty;
        foreach (GlobalRow row in module.Globals.Rows)
        {
            names += module.Names.Text(row.Name);
        }

        Assert.Equal("afyz", names);
        module.TryGetGlobal("a", out GlobalId a);
        module.TryGetGlobal("z", out GlobalId z);
        Assert.Equal(z, module.Constants[module.Globals[a].Initializer].Global);
        Assert.Equal(module.AddressOf(z), module.Globals[a].Initializer);
    }

    [Fact]
    public void Phis_become_parameters_and_arguments_of_each_edge()
    {
        Function body = Texts.Body("""
            define i32 @f(i32 %x) {
            e:
              switch i32 %x, label %d [ i32 1, label %b  i32 2, label %b ]
            d:
              br label %b
            b:
              %p = phi i32 [ 10, %d ], [ 20, %e ], [ 20, %e ]
              %q = phi i32 [ %x, %e ], [ %x, %e ], [ 30, %d ]
              %r = add i32 %p, %q
              ret i32 %r
            }
            """);
        BlockId target = BlockId.None;
        foreach (Block block in body.Blocks)
        {
            target = block.Id;
        }

        ReadOnlySpan<ValueId> parameters = body.ParametersOf(target);
        Assert.Equal(2, parameters.Length);
        Assert.Equal("p", body.Module.Names.Text(body.Values[parameters[0]].Name));
        string arguments = string.Empty;
        foreach (Block block in body.Blocks)
        {
            foreach (EdgeRow edge in body.View(block.Last).Edges)
            {
                foreach (ValueId argument in body.ArgumentsOf(edge))
                {
                    arguments += IrPrinter.PrintOperand(body, argument) + " ";
                }
            }
        }

        Assert.Equal("20 %x 20 %x 10 30 ", arguments);
    }

    [Fact]
    public void Numbers_may_leave_gaps()
    {
        Function body = Texts.Body("""
            define i32 @f(i32 %0, i32 %5) {
              %8 = add i32 %0, %5
              br label %20
            20:
              %2000000000 = sub i32 %8, 1
              ret i32 %2000000000
            }
            """);
        Assert.Equal(2, body.BlockCount);
        Assert.Equal(4, body.InstCount);
    }

    [Fact]
    public void Block_addresses_resolve_before_in_and_after_their_function()
    {
        Module module = Texts.Read("""
            @before = global [2 x ptr] [ptr blockaddress(@f, %b), ptr blockaddress(@f, %1)]
            define ptr @f() {
              br label %1
            1:
              br label %b
            b:
              ret ptr blockaddress(@f, %b)
            }
            @after = global ptr blockaddress(@f, %b)
            """);
        module.TryGetGlobal("before", out GlobalId before);
        module.TryGetGlobal("after", out GlobalId after);
        ConstantId named = module.Constants.Elements(module.Globals[before].Initializer)[0];
        ConstantId numbered = module.Constants.Elements(module.Globals[before].Initializer)[1];
        Assert.Equal(named, module.Globals[after].Initializer);
        Function body = Texts.Body(module, "f");
        Assert.Equal("b", module.Names.Text(body.BlockRows[module.Constants[named].Block].Name));
        Assert.NotEqual(module.Constants[named].Block, module.Constants[numbered].Block);
        Assert.True(body.BlockRows[module.Constants[numbered].Block].Name.IsNone);
    }

    [Theory]
    [InlineData("i8 255", 0xFF, 0)]
    [InlineData("i8 -128", 0x80, 0)]
    [InlineData("i1 true", 1, 0)]
    [InlineData("i64 -1", ulong.MaxValue, 0)]
    [InlineData("i128 -2", ulong.MaxValue - 1, ulong.MaxValue)]
    [InlineData("i128 170141183460469231731687303715884105727", ulong.MaxValue, long.MaxValue)]
    [InlineData("i64 u0xFF", 0xFF, 0)]
    [InlineData("i64 s0xF", ulong.MaxValue, 0)]
    [InlineData("double 0x7FF0000000000001", 0x7FF0000000000001, 0)]
    [InlineData("double 1.000000e-01", 0x3FB999999999999A, 0)]
    [InlineData("float 0x7FF0000020000000", 0x7F800001, 0)]
    [InlineData("float -2.5", 0xC0200000, 0)]
    [InlineData("i32 zeroinitializer", 0, 0)]
    public void Numbers_keep_their_bits(string constant, ulong low, ulong high)
    {
        Module module = Texts.Read("@x = global " + constant);
        ConstantRow row = module.Constants[module.Globals.Rows[0].Initializer];
        Assert.Equal((low, high), (row.Low, row.High));
    }

    [Fact]
    public void Names_survive_as_bytes()
    {
        Module module = Texts.Read(
            "@\"a\\22\\5C\\FF b\" = global i32 0\n%\"T 1\" = type { ptr }\n@y = global %\"T 1\" zeroinitializer");
        Assert.Equal("a\"\\"u8.ToArray().Length + 3, module.Names[module.Globals.Rows[0].Name].Length);
        Assert.Equal(0xFF, module.Names[module.Globals.Rows[0].Name][3]);
        Assert.Equal("T 1", module.Names.Text(module.Types[module.NamedTypes[0]].Name));
    }

    [Fact]
    public void Attributes_keep_their_order_and_groups_are_put_in()
    {
        Module module = Texts.Read("""
            define ptr @f(ptr noundef byval(i64) align 16 %x, ptr dereferenceable(8) "key" %y) noinline #1 {
              ret ptr %y
            }
            attributes #1 = { nounwind memory(argmem: read, inaccessiblemem: write) "a"="b" allocsize(0,1) }
            """);
        AttributeListId list = module.Globals.Rows[0].Attributes;
        Assert.Equal("noundef byval align", Names(module, module.Attributes.Parameter(list, 0)));
        Assert.Equal("dereferenceable key", Names(module, module.Attributes.Parameter(list, 1)));
        Assert.Equal("noinline nounwind memory a allocsize", Names(module, module.Attributes[list].Function));
        Assert.True(module.Attributes.TryGet(module.Attributes[list].Function, "memory"u8, out AttributeRow memory));
        Assert.Equal("argmem: read, inaccessiblemem: write", module.Names.Text(memory.Text));
    }

    [Fact]
    public void Calls_keep_convention_marks_flags_and_bundles()
    {
        Function body = Texts.Body("""
            declare double @g(double, ptr addrspace(1))
            define double @f(double %x, ptr addrspace(1) %p) gc "statepoint-example" {
              %y = tail call nnan fastcc noundef double @g(double nofpclass(nan) %x, ptr addrspace(1) %p) #0
                [ "deopt"(i32 1, double %x), "gc-live"(ptr addrspace(1) %p) ]
              ret double %y
            }
            attributes #0 = { nounwind }
            """);
        InstId call = body.BlockRows[body.EntryBlock].First;
        CallSiteRow site = body.CallSiteOf(call);
        Assert.Equal((8, TailCallKind.Tail, 2), (site.CallingConvention, site.Tail, site.ArgumentCount));
        Assert.Equal(InstFlags.NoNaNs, body.Insts[call].Flags);
        Assert.Equal(6, body.Operands(call).Length);
        Assert.Equal(2, site.Bundles.Count);
        Assert.Equal("gc-live", body.Module.Names.Text(body.Bundles[site.Bundles][1].Tag));
    }

    [Fact]
    public void Debug_intrinsics_and_records_vanish_and_locations_stay()
    {
        Module module = Texts.Read("""
            define void @f(i32 %x) !dbg !4 {
              call void @llvm.dbg.value(metadata i32 %x, metadata !9, metadata !DIExpression()), !dbg !6
                #dbg_value(i32 %x, !9, !DIExpression(), !6)
              %y = add i32 %x, 1, !dbg !6, !tbaa !9
              ret void, !dbg !DILocation(line: 9, column: 1, scope: !4)
            }
            declare void @llvm.dbg.value(metadata, metadata, metadata)
            !llvm.module.flags = !{!0}
            !0 = !{i32 2, !"Debug Info Version", i32 3}
            !1 = !DIFile(filename: "a.c", directory: "/d")
            !4 = distinct !DISubprogram(name: "f", linkageName: "g", scope: !1, file: !1, line: 3, type: !9,
              spFlags: DISPFlagDefinition | DISPFlagOptimized)
            !5 = distinct !DILexicalBlock(scope: !4, file: !1, line: 4, column: 2)
            !6 = !DILocation(line: 5, column: 7, scope: !5, inlinedAt: !7)
            !7 = distinct !DILocation(line: 6, scope: !4)
            !9 = !{!"x)y]", !{}}
            """);
        Assert.Equal(1, module.Globals.Count);
        Function body = Texts.Body(module, "f");
        Assert.Equal(2, body.InstCount);
        LocationRow add = module.Debug.Locations[body.Locations[new InstId(0)]];
        Assert.Equal((5, 7), (add.Line, add.Column));
        Assert.Equal(6, module.Debug.Locations[add.InlinedAt].Line);
        Assert.Equal(ScopeKind.LexicalBlock, module.Debug.Scopes[add.Scope].Kind);
        ScopeRow function = module.Debug.Scopes[module.Debug.SubprogramOf(add.Scope)];
        Assert.Equal("f", module.Names.Text(function.Name));
        Assert.Equal("a.c", module.Names.Text(module.Debug.Files[function.File].Name));
        Assert.Equal(module.Globals.Rows[0].Subprogram, module.Debug.SubprogramOf(add.Scope));
        Assert.Equal(9, module.Debug.Locations[body.Locations[new InstId(1)]].Line);
    }

    /// <summary>Records and the calls that they were name values; what is no value, or no variable, names nothing.</summary>
    [Fact]
    public void Debug_records_name_the_variables_of_values()
    {
        Module module = Texts.Read("""
            %pair = type { ptr addrspace(1), i64 }
            define void @f(ptr addrspace(1) %0, i64 %n, %pair %both) !dbg !4 {
                #dbg_value(ptr addrspace(1) %0, !9, !DIExpression(), !6)
                #dbg_value({ ptr addrspace(1), i64 } %both, !DILocalVariable(name: "both", scope: !4), !DIExpression(), !6)
              %place = alloca ptr addrspace(1)
                #dbg_declare(ptr %place, !10, !DIExpression(), !6)
              call void @llvm.dbg.value(metadata i64 %n, metadata !11, metadata !DIExpression(DW_OP_plus_uconst, 8)), !dbg !6
              %x = add i64 %n, 1
                #dbg_value(i64 7, !11, !DIExpression(), !6)
                #dbg_value(!DIArgList(i64 %x, i64 %n), !9, !DIExpression(), !6)
                #dbg_value(i64 %x, !4, !DIExpression(), !6)
                #dbg_value(i64 %unknown, !9, !DIExpression(), !6)
                #dbg_label(!12, !6)
              ret void
            }
            declare void @llvm.dbg.value(metadata, metadata, metadata)
            !4 = distinct !DISubprogram(name: "f")
            !6 = !DILocation(line: 5, column: 7, scope: !4)
            !9 = !DILocalVariable(name: "first", arg: 1, scope: !4, line: 3, type: !12)
            !10 = !DILocalVariable(name: "list", scope: !4, line: 3)
            !11 = !DILocalVariable(name: "count", scope: !4)
            !12 = !{}
            """);
        Function body = Texts.Body(module, "f");
        string[] names = new string[body.ValueCount];
        for (int i = 0; i < names.Length; i++) names[i] = module.Names.Text(body.Variables[new ValueId(i)]);
        ValueId place = body.Result(body.BlockRows[body.EntryBlock].First);
        Assert.Equal(["first", "count", "both"], names[..3]);
        Assert.Equal("list", names[place.Index]);
        Assert.Equal(4, names.Count(static name => name.Length > 0));
        Assert.Equal(1, module.Debug.Scopes.Count);
    }

    [Fact]
    public void Omitted_alignments_are_those_of_the_layout()
    {
        Function body = Texts.Body("""
            define void @f(ptr %p) {
              %x = load i64, ptr %p
              %y = load [3 x i16], ptr %p
              store <4 x float> zeroinitializer, ptr %p
              %z = atomicrmw add ptr %p, i32 1 seq_cst
              %a = alloca { i8, double }
              ret void
            }
            """);
        Assert.Equal(8, body.AccessOf(new InstId(0)).Alignment);
        Assert.Equal(2, body.AccessOf(new InstId(1)).Alignment);
        Assert.Equal(16, body.AccessOf(new InstId(2)).Alignment);
        Assert.Equal(4, body.AccessOf(new InstId(3)).Alignment);
        Assert.Equal(3, body.Insts[new InstId(4)].Sub);
    }

    [Fact]
    public void Source_offsets_are_first_bytes_of_instructions()
    {
        const string Text = "define i32 @f(i32 %x) {\n  %y = add i32 %x, 1\n  ret i32 %y\n}\n";
        Function body = Texts.Body(Text);
        Assert.Equal(Text.IndexOf("%y = add", StringComparison.Ordinal), body.SourceOffsets[new InstId(0)]);
        Assert.Equal(Text.IndexOf("ret i32", StringComparison.Ordinal), body.SourceOffsets[new InstId(1)]);
    }

    [Fact]
    public void Reading_takes_few_bytes_for_an_instruction()
    {
        const int Count = 20_000;
        System.Text.StringBuilder text = new("define i32 @f(i32 %0) {\n");
        for (int i = 0; i < Count; i++)
        {
            text.Append($"  %{i + 2} = add nsw i32 %{(i == 0 ? 0 : i + 1)}, 7\n");
        }

        text.Append($"  ret i32 %{Count + 1}\n}}\n");
        byte[] bytes = System.Text.Encoding.ASCII.GetBytes(text.ToString());
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.NotNull(IrReader.Read(new SourceText("adds.ll", bytes)).Module);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.InRange(allocated / Count, 1, 400);
    }

    private static string Names(Module module, AttributeSetId set)
    {
        string names = string.Empty;
        foreach (AttributeRow row in module.Attributes[set])
        {
            names += (names.Length == 0 ? string.Empty : " ") + module.Names.Text(row.Name);
        }

        return names;
    }
}
