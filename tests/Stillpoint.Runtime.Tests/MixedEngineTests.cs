// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Stillpoint.Core.Text;
using Stillpoint.Interpreter;
using Stillpoint.Interpreter.Tests;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Text;
using Stillpoint.Ir.Verifier;
using Stillpoint.Passes;
using Xunit;

namespace Stillpoint.Runtime.Tests;

/// <summary>Programs of which some functions are compiled and the others interpreted do what they do otherwise.</summary>
public sealed class MixedEngineTests
{
    private const int Functions = 8;

    /// <summary>Each way in which functions of one kind call those of the other.</summary>
    private const string Program = """
        %pair = type { i64, double }
        %big = type { i64, i64, i64 }
        @own = thread_local global i32 1
        @numbers = global [5 x i32] [i32 3, i32 1, i32 5, i32 2, i32 4]
        declare void @qsort(ptr, i64, i64, ptr)
        declare i32 @vsnprintf(ptr, i64, ptr, ptr)
        declare void @llvm.va_start(ptr)
        declare i32 @atoi(ptr)
        @format = constant [3 x i8] c"%d\00"

        define i32 @order(ptr %a, ptr %b) {
          %x = load i32, ptr %a
          %y = load i32, ptr %b
          %d = sub i32 %x, %y
          ret i32 %d
        }

        define i32 @parsed(ptr %format, ...) {
          %list = alloca [24 x i8], align 8
          %text = alloca [16 x i8]
          call void @llvm.va_start(ptr %list)
          %n = call i32 @vsnprintf(ptr %text, i64 16, ptr %format, ptr %list)
          %r = call i32 @atoi(ptr %text)
          ret i32 %r
        }

        define %pair @make(i64 %a, double %d) {
          %p = insertvalue %pair poison, i64 %a, 0
          %q = insertvalue %pair %p, double %d, 1
          ret %pair %q
        }

        define i64 @third(ptr byval(%big) %b, i64 %i1, i64 %i2, i64 %i3, i64 %i4, i64 %i5, i64 %i6, i64 %i7) {
          %p = getelementptr %big, ptr %b, i32 0, i32 2
          %v = load i64, ptr %p
          %s = add i64 %v, %i7
          ret i64 %s
        }

        define i32 @through(ptr %f, ptr %a, ptr %b) {
          %r = call i32 %f(ptr %a, ptr %b)
          %o = load i32, ptr @own
          %n = add i32 %o, 10
          store i32 %n, ptr @own
          ret i32 %r
        }

        define { i64, i64, i64, i64 } @many() {
          ret { i64, i64, i64, i64 } { i64 1, i64 2, i64 3, i64 4 }
        }

        define i64 @deep(i64 %n) {
          %z = icmp eq i64 %n, 0
          br i1 %z, label %done, label %more
        more:
          %m = sub i64 %n, 1
          %r = call i64 @deep(i64 %m)
          %s = add i64 %r, 1
          ret i64 %s
        done:
          ret i64 0
        }

        define i32 @main() {
          %big = alloca %big
          %last = getelementptr %big, ptr %big, i32 0, i32 2
          store i64 30, ptr %last
          call void @qsort(ptr @numbers, i64 5, i64 4, ptr @order)
          %second = getelementptr i32, ptr @numbers, i64 1
          %sorted = load i32, ptr %second
          %number = call i32 (ptr, ...) @parsed(ptr @format, i32 7)
          %pair = call %pair @make(i64 5, double 2.5)
          %half = extractvalue %pair %pair, 1
          %twice = fmul double %half, 2.0
          %five = fptosi double %twice to i32
          %third = call i64 @third(ptr byval(%big) %big, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 12)
          %t = trunc i64 %third to i32
          %difference = call i32 @through(ptr @order, ptr @numbers, ptr %second)
          %own = load i32, ptr @own
          %many = call { i64, i64, i64, i64 } @many()
          %four = extractvalue { i64, i64, i64, i64 } %many, 3
          %depth = call i64 @deep(i64 50)
          %f = trunc i64 %four to i32
          %d = trunc i64 %depth to i32
          %s1 = add i32 %sorted, %number
          %s2 = add i32 %s1, %five
          %s3 = add i32 %s2, %t
          %s4 = add i32 %s3, %difference
          %s5 = add i32 %s4, %own
          %s6 = add i32 %s5, %f
          %s7 = add i32 %s6, %d
          ret i32 %s7
        }
        """;

    /// <summary>2 + 7 + 5 + 42 - 1 + 11 + 4 + 50.</summary>
    private const int Expected = 120;

    public static TheoryData<int> Counts() => [.. Enumerable.Range(0, Functions + 1)];

    [Theory]
    [MemberData(nameof(Counts))]
    public void Each_mix_of_functions_gives_the_same(int compiled)
    {
        Module module = Read(Program);
        CompiledEngine engine = Engine(module, compiled);
        using GuestProgram program = GuestProgram.Link(module, new ProgramOptions { Engine = engine }, out _)!;

        RunResult result = program.Run(["program"]);

        Assert.Null(result.Trap);
        Assert.Equal(Expected, result.ExitCode);

        // What returns, or receives, more than two registers hold is compiled in any case.
        Assert.Equal(new[] { "many", "main" }.Count(name => Index(module, name) >= compiled) + compiled, engine.Statistics.Functions);
    }

    [Fact]
    public void A_trap_in_an_interpreted_function_is_a_trap_of_the_program()
    {
        Module module = Read("""
            define i32 @compiled(i32 %x) {
              %r = call i32 @interpreted(ptr null)
              ret i32 %r
            }
            define i32 @interpreted(ptr %p) {
              %v = load i32, ptr %p
              ret i32 %v
            }
            define i32 @main() {
              %r = call i32 @compiled(i32 1)
              ret i32 %r
            }
            """);
        using GuestProgram program = GuestProgram.Link(
            module, new ProgramOptions { Engine = Engine(module, 1) }, out _)!;

        RunResult result = program.Run(["program"]);

        Assert.Equal(134, result.ExitCode);
        Assert.Equal("access violation reading 0x0", result.Trap!.Reason);
    }

    [Theory]
    [InlineData("control.ll", 0)]
    [InlineData("control.ll", 12)]
    [InlineData("vectors.ll", 0)]
    [InlineData("phis.ll", 3)]
    public void Every_directive_of_a_file_holds(string file, int compiled)
    {
        string text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "files", file));
        using RunFixture fixture = new(file, text, module => Engine(module, compiled));
        List<string> failures = [];
        foreach (RunDirective directive in RunDirective.Parse(text))
        {
            if (fixture.Check(directive) is { } failure)
            {
                failures.Add(failure);
            }
        }

        Assert.True(failures.Count == 0, string.Join("\n", failures.Take(20)));
    }

    private static CompiledEngine Engine(Module module, int compiled) => CompilerSetup.MakeEngine(
        module, new PipelineOptions { Passes = "fast" }, new CompiledEngineOptions { CompiledFunctions = compiled });

    private static Module Read(string text)
    {
        ReadResult read = IrReader.Read(new SourceText("text", Encoding.UTF8.GetBytes(text)));
        Module module = read.Module ?? throw new FormatException(string.Join("\n", read.Diagnostics));
        Assert.Empty(IrVerifier.Verify(module));
        return module;
    }

    /// <summary>Number of a function among those with a body.</summary>
    private static int Index(Module module, string name)
    {
        int index = 0;
        for (int i = 0; i < module.Globals.Count; i++)
        {
            if (module.Globals[new GlobalId(i)].Body is null)
            {
                continue;
            }

            if (module.Names.Text(module.Globals[new GlobalId(i)].Name) == name)
            {
                return index;
            }

            index++;
        }

        throw new ArgumentException(name, nameof(name));
    }
}
