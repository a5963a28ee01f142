// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Shared;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Lowering;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Ir.Tests.Reading;
using Stillpoint.Ir.Text;
using Stillpoint.Ir.Verifier;
using Xunit;

namespace Stillpoint.Ir.Tests.Lowering;

/// <summary>What statepoints become.</summary>
public class StatepointTests
{
    private const string Declarations = """
        declare token @llvm.experimental.gc.statepoint.p0(i64, i32, ptr, i32, i32, ...)
        declare i64 @llvm.experimental.gc.result.i64(token)
        declare ptr addrspace(1) @llvm.experimental.gc.relocate.p1(token, i32, i32)
        declare void @g()

        """;

    private const string Statepoint = "token (i64, i32, ptr, i32, i32, ...) @llvm.experimental.gc.statepoint.p0(i64 0, i32 0, ";

    private const string Call = "call " + Statepoint;

    private const string CallOfG = Call + "ptr elementtype(void ()) @g, i32 0, i32 0, i32 0, i32 0)";

    [Fact]
    public void A_statepoint_becomes_its_call_with_all_that_belongs_to_the_call()
    {
        const string Arguments = "i32 2, i32 1, i8 signext 7, ptr byval(i64) align 8 null, i32 0, i32 0";
        const string Bundles = """[ "gc-live"(ptr addrspace(1) %a), "gc-transition"(i32 1) ]""";
        string body = Lowered($$"""
            define i64 @f(ptr addrspace(1) %a, ptr %callee) gc "statepoint-example" {
              %t = tail call coldcc {{Statepoint}}ptr nonnull elementtype(i64 (i8, ptr)) %callee, {{Arguments}}) #0 {{Bundles}}
              %r = call noundef i64 @llvm.experimental.gc.result.i64(token %t)
              ret i64 %r
            }
            attributes #0 = { cold "statepoint-id"="1" "kept"="2" }
            """);

        Assert.Contains(
            "%r = tail call coldcc i64 %callee(i8 signext 7, ptr byval(i64) align 8 null) #0\n  ret i64 %r\n",
            body,
            StringComparison.Ordinal);
        Assert.EndsWith("attributes #0 = { cold \"kept\"=\"2\" }\n", body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_was_chosen_is_kept_in_a_bundle()
    {
        string chosen = CallOfG.Replace("(i64 0, i32 0,", "(i64 77, i32 0,", StringComparison.Ordinal);
        string usual = CallOfG.Replace("(i64 0, i32 0,", "(i64 2882400000, i32 0,", StringComparison.Ordinal);
        string body = Lowered($$"""
            define void @f() gc "statepoint-example" {
              %a = {{chosen}} [ "deopt"(i32 5) ]
              %b = {{usual}}
              %c = {{CallOfG}}
              ret void
            }
            """);

        const string Kept = "  call void @g() [ \"stillpoint.statepoint\"(i64 77, i32 0), \"deopt\"(i32 5) ]\n";
        Assert.Contains(Kept + "  call void @g()\n  call void @g()\n  ret void\n", body, StringComparison.Ordinal);
    }

    [Fact]
    public void Results_that_nobody_or_several_ask_for()
    {
        string body = Lowered($$"""
            declare i64 @n(...)
            define i64 @f(ptr addrspace(1) %a) gc "statepoint-example" {
              %t = {{CallOfG}}
              %u = {{Call}}ptr elementtype(i64 (...)) @n, i32 1, i32 0, double 1.0, i32 0, i32 0)
              %v = {{Call}}ptr elementtype(i64 (...)) @n, i32 0, i32 0, i32 0, i32 0)
              %x = call i64 @llvm.experimental.gc.result.i64(token %v)
              %y = call i64 @llvm.experimental.gc.result.i64(token %v)
              %z = add i64 %x, %y
              ret i64 %z
            }
            """);

        Assert.Contains(
            """
              call void @g()
              %1 = call i64 (...) @n(double 1.000000e+00)
              %x = call i64 (...) @n()
              %z = add i64 %x, %x

            """,
            body,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_relocation_is_the_derived_pointer_and_not_the_base()
    {
        string body = Lowered($$"""
            define ptr addrspace(1) @f(ptr addrspace(1) %a, ptr addrspace(1) %b, i1 %c) gc "statepoint-example" {
            entry:
              %t = {{CallOfG}} [ "deopt"(i32 1), "gc-live"(ptr addrspace(1) %a, ptr addrspace(1) %b, ptr addrspace(1) undef) ]
              %p = call ptr addrspace(1) @llvm.experimental.gc.relocate.p1(token %t, i32 0, i32 1)
              br i1 %c, label %end, label %more
            more:
              %u = {{CallOfG}} [ "gc-live"(ptr addrspace(1) %p) ]
              %q = call ptr addrspace(1) @llvm.experimental.gc.relocate.p1(token %u, i32 0, i32 0)
              %n = call ptr addrspace(1) @llvm.experimental.gc.relocate.p1(token %t, i32 0, i32 2)
              %s = select i1 %c, ptr addrspace(1) %q, ptr addrspace(1) %n
              br label %end
            end:
              %r = phi ptr addrspace(1) [ %p, %entry ], [ %s, %more ]
              ret ptr addrspace(1) %r
            }
            """);

        Assert.Contains("%s = select i1 %c, ptr addrspace(1) %b, ptr addrspace(1) undef\n", body, StringComparison.Ordinal);
        Assert.Contains("%r = phi ptr addrspace(1) [ %b, %entry ], [ %s, %more ]\n", body, StringComparison.Ordinal);
    }

    /// <summary>No definition dominates a use in code that nothing reaches.</summary>
    [Fact]
    public void Relocations_of_themselves_are_poison()
    {
        string body = Lowered($$"""
            define ptr addrspace(1) @f(ptr addrspace(1) %a) gc "statepoint-example" {
              ret ptr addrspace(1) %a
            loop:
              %t = {{CallOfG}} [ "gc-live"(ptr addrspace(1) %q) ]
              %p = call ptr addrspace(1) @llvm.experimental.gc.relocate.p1(token %t, i32 0, i32 0)
              %u = {{CallOfG}} [ "gc-live"(ptr addrspace(1) %p) ]
              %q = call ptr addrspace(1) @llvm.experimental.gc.relocate.p1(token %u, i32 0, i32 0)
              %r = freeze ptr addrspace(1) %q
              %s = freeze ptr addrspace(1) %p
              br label %loop
            }
            """);

        Assert.Contains("%r = freeze ptr addrspace(1) poison\n", body, StringComparison.Ordinal);
        Assert.Contains("%s = freeze ptr addrspace(1) poison\n", body, StringComparison.Ordinal);
    }

    [Fact]
    public void Long_chains_of_relocations_take_linear_time()
    {
        const int Count = 20_000;
        StringBuilder text = new("define ptr addrspace(1) @f(ptr addrspace(1) %p0) gc \"statepoint-example\" {\n");
        for (int i = 0; i < Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"%t{i} = {CallOfG} ")
                .Append(CultureInfo.InvariantCulture, $"[ \"gc-live\"(ptr addrspace(1) %p{i}) ]\n")
                .Append(CultureInfo.InvariantCulture, $"%p{i + 1} = call ptr addrspace(1) ")
                .Append(CultureInfo.InvariantCulture, $"@llvm.experimental.gc.relocate.p1(token %t{i}, i32 0, i32 0)\n");
        }

        string body = Lowered(text.Append(CultureInfo.InvariantCulture, $"ret ptr addrspace(1) %p{Count}\n}}\n").ToString());

        Assert.EndsWith("  call void @g()\n  ret ptr addrspace(1) %p0\n}\n", body, StringComparison.Ordinal);
    }

    /// <summary>Also a second time, and where there are none.</summary>
    [Theory]
    [InlineData("tests/managed/statepoints.ll")]
    [InlineData("tests/files/run/statepoints.ll")]
    [InlineData("tests/files/run/managed.ll")]
    public void No_token_is_left(string file)
    {
        Module module = Texts.Read(File.ReadAllText(Path.Combine(Checkout.Root, file)));
        Statepoints.Lower(module);
        string once = IrPrinter.ToText(module);
        Statepoints.Lower(module);

        Assert.Empty(IrVerifier.Verify(module));
        Assert.Equal(once, IrPrinter.ToText(module));
        Assert.DoesNotContain("(token %", once, StringComparison.Ordinal);
        Assert.DoesNotContain("gc.statepoint.p0(i64 0", once, StringComparison.Ordinal);
    }

    [Fact]
    public void Calls_keep_their_places_in_the_text()
    {
        const string Text = Declarations + """
            define void @f() gc "statepoint-example" {
            """ + "\n  %t = " + CallOfG + "\n  ret void\n}\n";
        Module module = Texts.Read(Text);
        Function body = Texts.Body(module, "f");
        Statepoints.Lower(module);

        InstId call = body.BlockRows[body.EntryBlock].First;
        Assert.Equal(Opcode.Call, body.Insts[call].Opcode);
        Assert.Equal(Text.IndexOf("%t = ", StringComparison.Ordinal), body.SourceOffsets[call]);
    }

    /// <summary>The text of a module after its statepoints became calls; it must verify before and after.</summary>
    private static string Lowered(string text)
    {
        Module module = Texts.Read(Declarations + text);
        Assert.Empty(IrVerifier.Verify(module));
        Statepoints.Lower(module);
        IEnumerable<string> faults = IrVerifier.Verify(module).Select(fault => fault.ToString());
        Assert.Empty(faults);
        return IrPrinter.ToText(module);
    }
}
