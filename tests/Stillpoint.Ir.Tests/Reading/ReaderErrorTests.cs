// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using System.Linq;
using Stillpoint.Core.Text;
using Xunit;

namespace Stillpoint.Ir.Tests.Reading;

/// <summary>What is malformed or not supported is refused at its place, in words that name it.</summary>
public sealed class ReaderErrorTests
{
    /// <summary>Text, place, and a part of the message.</summary>
    public static TheoryData<string, string, string> Unsupported() => new()
    {
        { "@x = global x86_fp80 0xK3FFF8000000000000000", "1:13", "type 'x86_fp80' is not supported" },
        { "@x = global half 0xH3C00", "1:13", "type 'half' is not supported" },
        { "@x = global bfloat 0xR3F80", "1:13", "type 'bfloat' is not supported" },
        { "@x = external global fp128", "1:22", "type 'fp128' is not supported" },
        { "@x = external global ppc_fp128", "1:22", "type 'ppc_fp128' is not supported" },
        { "@x = external global x86_amx", "1:22", "type 'x86_amx' is not supported" },
        { "@x = external global target(\"spirv.Image\")", "1:22", "a target type" },
        { "@x = external global i129", "1:22", "more than 128 bits is not supported" },
        { "@x = external global i0", "1:22", "at least one bit" },
        { "@x = external global i32*", "1:25", "typed pointers are not supported" },
        { "define void @f(<vscale x 4 x i32> %x) { ret void }", "1:17", "vscale" },
        { "module asm \"nop\"", "1:1", "inline assembly" },
        { "define void @f() {\n  call void asm \"nop\", \"\"()\n  ret void\n}", "2:13", "inline assembly" },
        { "@f = ifunc void (), ptr @r", "1:6", "ifunc" },
        { "@x = dllimport global i32", "1:6", "dllimport" },
        { "define void @f() personality ptr @p { ret void }", "1:18", "personality" },
        { "define void @f() prefix i32 1 { ret void }", "1:18", "prefix" },
        { "define void @f(ptr inalloca(i32) %x) { ret void }", "1:20", "inalloca" },
        { "define void @f(ptr swifterror %x) { ret void }", "1:20", "swifterror" },
        { "define void @f() {\n  invoke void @g() to label %a unwind label %b\n}", "2:3", "instruction 'invoke'" },
        { "define void @f() {\n  %x = landingpad i32 cleanup\n}", "2:8", "instruction 'landingpad'" },
        { "define void @f() {\n  resume i32 0\n}", "2:3", "instruction 'resume'" },
        { "define void @f() {\n  callbr void asm \"\", \"\"() to label %a []\n}", "2:3", "instruction 'callbr'" },
        { "define void @f() {\n  %x = catchswitch within none [label %a] unwind to caller\n}", "2:8", "'catchswitch'" },
        { "@x = global ptr dso_local_equivalent @f", "1:17", "'dso_local_equivalent' is not supported" },
        { "@x = global ptr no_cfi @f", "1:17", "'no_cfi' is not supported" },
        { "@x = global i1 icmp (i32 1, i32 2)", "1:16", "'icmp' is not supported" },
    };

    public static TheoryData<string, string, string> Malformed() => new()
    {
        { "@x = global i32", "1:16", "found the end of the text" },
        { "@x = global , 0", "1:13", "expected a type, found ','" },
        { "@x = global i8 256", "1:16", "does not fit" },
        { "@x = global i8 -129", "1:16", "does not fit" },
        { "@x = global i32 99999999999999999999999", "1:17", "does not fit" },
        { "@x = global float 0.1", "1:19", "float" },
        { "@x = global float 0x3FF0000000000001", "1:19", "float" },
        { "@x = global i32 1.0", "1:17", "i32" },
        { "@x = global ptr 1", "1:17", "ptr" },
        { "@x = global i32 null", "1:17", "i32" },
        { "@x = global [2 x i8] c\"abc\"", "1:23", "3 bytes" },
        { "@x = global [2 x i32] [i32 1]", "1:23", "[2 x i32]" },
        { "@x = global [2 x i32] [i32 1, i64 2]", "1:31", "i64" },
        { "@x = global { i32 } <{ i32 1 }>", "1:22", "{ i32 }" },
        { "@x = global <{ i32 }> { i32 1 }", "1:23", "<{ i32 }>" },
        { "@x = global i32 \"", "1:17", "no closing quote" },
        { "@x = global i32 @x", "1:17", "i32" },
        { "@x = global ptr @y", "1:17", "'@y' is used but not defined" },
        { "@x = global i32 0\n@x = global i32 1", "2:1", "defined twice" },
        { "@1 = global i32 0\n@0 = global i32 0", "2:1", "numbered '@2' or greater" },
        { "@x = global ptr addrspace(1) @y\n@y = global i32 0", "1:30", "address space 0" },
        { "@x = external global %T", "1:22", "type '%T' is used but not defined" },
        { "%T = type { %T }", "1:1", "contains itself" },
        { "%T = type [2 x %T]", "1:1", "before its definition" },
        { "%A = type { %B }\n%B = type { [2 x %A] }", "1:1", "contains itself" },
        { "%T = type { i32 }\n%T = type { i64 }", "2:1", "defined twice" },
        { "%T = type { void }", "1:13", "void" },
        { "@x = external global [4 x void]", "1:27", "void" },
        { "@x = external global <0 x i32>", "1:23", "at least one element" },
        { "@x = external global <4 x { i32 }>", "1:27", "vector" },
        { "define void @f() #0 { ret void }", "1:18", "attribute group '#0' is not defined" },
        { "@x = global i32 0, comdat($c)", "1:20", "'$c' is used but not defined" },
        { "target datalayout = \"E\"", "1:21", "big-endian" },
        { "@x = global i32 0, align 3", "1:26", "power of two" },
        { "define void @f() {\n}", "2:1", "at least one block" },
        { "define void @f() {\n  add i32 1, 2\n}", "3:1", "terminator" },
        { "define void @f() {\n  ret void", "2:11", "the end of the text" },
        { "define void @f() {\n  frobnicate\n}", "2:3", "expected an instruction, found 'frobnicate'" },
        { "define void @f() {\n  %x = ret void\n}", "2:3", "without result" },
        { "define i32 @f() {\n  ret i32 %x\n}", "2:11", "'%x' is used but not defined" },
        { "define void @f() {\n  br label %x\n}", "2:12", "'%x' is used but not defined" },
        { "define void @f(i32 %a, i32 %a) {\n  ret void\n}", "1:28", "defined twice" },
        { "define void @f(i32 %a) {\n  %a = add i32 1, 2\n  ret void\n}", "2:3", "defined twice" },
        { "define void @f(i32 %0) {\n  %1 = add i32 1, 2\n  ret void\n}", "2:3", "numbered '%2' or greater" },
        { "define i64 @f(i32 %x) {\n  ret i64 %x\n}", "2:11", "i32" },
        {
            "define i64 @f() {\n  br label %b\nb:\n  %y = add i64 %x, 1\n  %x = add i32 1, 2\n  ret i64 %y\n}",
            "5:3", "i64"
        },
        { "define void @f(i32 %a) {\n  br label %a\n}", "2:12", "value" },
        { "define void @f() {\na:\n  br label %a\na:\n  ret void\n}", "4:1", "twice" },
        {
            "define void @f() {\n  br label %b\nb:\n  add i32 1, 2\n  %x = phi i32 [ 0, %0 ]\n  ret void\n}",
            "5:3", "first"
        },
        { "define void @f() {\n  br label %b\nb:\n  %x = phi i32 [ 0, %b ]\n  ret void\n}", "4:3", "no value for" },
        {
            "define void @f(i1 %c) {\ne:\n  br i1 %c, label %b, label %b\nb:\n"
                + "  %x = phi i32 [ 0, %e ], [ 1, %e ]\n  ret void\n}",
            "5:27", "two values for one predecessor"
        },
        {
            "define void @f() {\ne:\n  br label %b\nb:\n  %x = phi i32 [ 0, %e ], [ 1, %c ]\n"
                + "  ret void\nc:\n  ret void\n}",
            "5:27", "no predecessor"
        },
        { "define void @f(ptr %p) {\n  %x = extractvalue { i32 } zeroinitializer, 1\n  ret void\n}", "2:46", "" },
        { "define void @f(ptr %p) {\n  %x = load atomic i32, ptr %p seq_cst\n  ret void\n}", "2:20", "alignment" },
        { "%O = type opaque\ndefine void @f() {\n  %x = alloca %O\n  ret void\n}", "3:15", "%O" },
        { "define void @f() {\n  %x = getelementptr i8, i32 0, i32 1\n  ret void\n}", "2:22", "not a pointer" },
        { "define void @f(i32 %x) {\n  switch i32 %x, label %b [ i64 1, label %b ]\nb:\n  ret void\n}", "2:29", "i64" },
        { "define void @f() {\n  ret void\n}\n@x = global ptr blockaddress(@f, %b)", "4:17", "not in its function" },
        { "!0 = !{", "1:7", "closing" },
        { "attributes #0 = { memory(read }", "1:25", "" },
        { "@\"a\\00b\" = global i32 0", "1:1", "zero byte" },
        { "\u00e9", "1:1", "unexpected byte 0xC3" },
    };

    [Theory]
    [MemberData(nameof(Unsupported))]
    [MemberData(nameof(Malformed))]
    public void The_first_diagnostic_is_at_the_place_and_names_it(string text, string place, string message)
    {
        IReadOnlyList<Diagnostic> diagnostics = Texts.TryRead(text).Diagnostics;
        Assert.NotEmpty(diagnostics);
        LinePosition position = diagnostics[0].Source!.Position(diagnostics[0].Offset);
        Assert.Contains(message, diagnostics[0].Message);
        Assert.Equal(place, $"{position.Line}:{position.Column}");
    }

    [Fact]
    public void Errors_of_several_functions_are_reported_together()
    {
        IReadOnlyList<Diagnostic> diagnostics = Texts.TryRead(
            "define void @f() {\n  x\n}\n\ndefine void @g() {\n  y\n}\n\n"
            + "define void @h() {\n  ret void\n}\n").Diagnostics;
        Assert.Equal(2, diagnostics.Count);
        Assert.Contains("'x'", diagnostics[0].Message);
        Assert.Contains("'y'", diagnostics[1].Message);
    }

    [Fact]
    public void Each_wide_integer_type_is_named_once()
    {
        IReadOnlyList<Diagnostic> diagnostics = Texts.TryRead(
            "define void @f(i256 %x) {\n  %y = trunc i256 %x to i200\n  ret void\n}\n").Diagnostics;
        Assert.Equal(2, diagnostics.Count);
        Assert.Contains("'i256'", diagnostics[0].Message);
        Assert.Contains("'i200'", diagnostics[1].Message);
    }

    [Fact]
    public void Reading_stops_after_the_most_errors()
    {
        string text = string.Concat(Enumerable.Range(0, 100).Select(i => $"define void @f{i}() {{\n  x\n}}\n"));
        Assert.Equal(20, Texts.TryRead(text).Diagnostics.Count);
    }
}
