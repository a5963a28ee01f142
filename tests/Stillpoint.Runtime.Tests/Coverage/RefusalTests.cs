// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Text;
using Stillpoint.CodeGen;
using Stillpoint.Core.Text;
using Stillpoint.Interpreter;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Text;
using Stillpoint.Ir.Verifier;
using Stillpoint.Passes;
using Xunit;

namespace Stillpoint.Runtime.Tests.Coverage;

/// <summary>All that verifies and is refused by the compiler, but for what is too large: each with its reason.</summary>
public sealed class RefusalTests
{
    private const string Layout =
        "target datalayout = \"e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128-ni:1\"\n";

    private const string Memcpy = "declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)\n";

    /// <summary>What, the reason that is given, the body of a function of a pointer and a number, other globals.</summary>
    public static TheoryData<string, string, string, string> Both() => new()
    {
        {
            "the size of an aggregate in a list is that of its C type, which is not known here",
            "va_arg of an aggregate",
            "%v = va_arg ptr %p, { i64, i64 }\n  store { i64, i64 } %v, ptr %p",
            ""
        },
        {
            "the ABI has no such argument",
            "va_arg of an aggregate",
            "%v = va_arg ptr %p, <8 x i32>\n  store <8 x i32> %v, ptr %p",
            ""
        },
        {
            "lanes that are no whole bytes cannot be written alone",
            "a masked access of lanes that are not whole bytes",
            "%v = call <4 x i3> @llvm.masked.load.v4i3.p0(ptr %p, i32 1, <4 x i1> splat (i1 true), <4 x i3> zeroinitializer)\n"
                + "  store <4 x i3> %v, ptr %p",
            "declare <4 x i3> @llvm.masked.load.v4i3.p0(ptr, i32, <4 x i1>, <4 x i3>)\n"
        },
        {
            "nothing makes them since pointers are opaque",
            "a constant expression of",
            "store <2 x i64> ptrtoint (<2 x ptr> <ptr @g, ptr @g> to <2 x i64>), ptr %p",
            "@g = global i32 0\n"
        },
    };

    /// <summary>What the interpreter runs, as it has no maps.</summary>
    public static TheoryData<string, string, string, string> Maps() => new()
    {
        {
            "a word is a pointer at one time and a number at another",
            "managed pointers at one time and numbers at another",
            "%a = alloca ptr addrspace(1)\n  store ptr addrspace(1) null, ptr %a\n  store i64 %n, ptr %a\n"
                + "  %v = load i64, ptr %a\n  store i64 %v, ptr %p",
            ""
        },
        {
            "the words have no fixed place",
            "an alloca of variable size",
            "%a = alloca ptr addrspace(1), i64 %n\n  store ptr addrspace(1) null, ptr %a",
            ""
        },
        {
            "the frame is aligned to 16 bytes",
            "special alignment",
            "%a = alloca ptr addrspace(1), align 64\n  store ptr addrspace(1) null, ptr %a",
            ""
        },
        {
            "which words are pointers is not known",
            "variably many bytes of managed pointers",
            "%a = alloca [8 x ptr addrspace(1)]\n  call void @llvm.memcpy.p0.p0.i64(ptr %a, ptr %p, i64 %n, i1 false)",
            Memcpy
        },
        {
            "a copy becomes loads and stores",
            "a copy of 8000 bytes of managed pointers",
            "%a = alloca [1000 x ptr addrspace(1)]\n  call void @llvm.memcpy.p0.p0.i64(ptr %a, ptr %p, i64 8000, i1 false)",
            Memcpy
        },
        {
            "a map tells every word",
            "more than 4096 managed pointers",
            "%a = alloca [5000 x ptr addrspace(1)]\n  store ptr addrspace(1) null, ptr %a",
            ""
        },
    };

    [Theory]
    [MemberData(nameof(Both))]
    public void Both_engines_refuse_it(string why, string reason, string body, string globals)
    {
        Assert.NotEmpty(why);
        using (GuestProgram interpreted = Link(body, globals, null))
        {
            RunResult? end = interpreted.Call("f", [0, 0], []);
            Assert.Contains("not supported", end?.Trap?.ToString() ?? "", StringComparison.Ordinal);
        }

        Refuses(reason, body, globals);
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public void The_compiler_refuses_it(string why, string reason, string body, string globals)
    {
        Assert.NotEmpty(why);
        Refuses(reason, body, globals);
    }

    private static void Refuses(string reason, string body, string globals)
    {
        CompiledEngine? engine = null;
        using GuestProgram compiled = Link(
            body, globals, module => engine = CompilerSetup.MakeEngine(module, new PipelineOptions { Passes = "fast" }));
        CompileException refusal = Assert.Single(engine!.CompileAll());
        Assert.Equal("f", refusal.FunctionName);
        Assert.Contains(reason, refusal.Reason, StringComparison.Ordinal);
    }

    private static GuestProgram Link(string body, string globals, Func<Module, ExecutionEngine>? engine)
    {
        string text = $"{Layout}{globals}define void @f(ptr %p, i64 %n) {{\n  {body}\n  ret void\n}}\n";
        ReadResult read = IrReader.Read(new SourceText("refusal.ll", Encoding.UTF8.GetBytes(text)));
        Assert.True(read.Module is not null, string.Join('\n', read.Diagnostics));
        Assert.Empty(IrVerifier.Verify(read.Module!));
        ProgramOptions options = new() { Engine = engine?.Invoke(read.Module!) };
        var program = GuestProgram.Link(read.Module!, options, out IReadOnlyList<Diagnostic> diagnostics);
        Assert.Empty(diagnostics);
        return program!;
    }
}
