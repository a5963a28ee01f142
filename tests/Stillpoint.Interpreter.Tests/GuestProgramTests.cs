// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Text;
using Xunit;

namespace Stillpoint.Interpreter.Tests;

/// <summary>The interface for C# users: link, run, call, dispose.</summary>
public sealed class GuestProgramTests
{
    [Fact]
    public void Main_gets_its_arguments_and_gives_the_status()
    {
        using GuestProgram program = Link("""
            define i32 @main(i32 %argc, ptr %argv) {
              %p = getelementptr ptr, ptr %argv, i64 1
              %s = load ptr, ptr %p, align 8
              %n = call i64 @strlen(ptr %s)
              %t = trunc i64 %n to i32
              %m = mul i32 %t, %argc
              ret i32 %m
            }
            declare i64 @strlen(ptr)
            """);

        RunResult result = program.Run(["program", "seven77"]);

        Assert.Null(result.Trap);
        Assert.Equal(14, result.ExitCode);
    }

    [Fact]
    public void All_unresolved_symbols_are_one_error()
    {
        Module module = Read("""
            @data = external global i32
            define i32 @main() {
              call void @no_such_b()
              call void @no_such_a()
              %v = load i32, ptr @data, align 4
              ret i32 %v
            }
            declare void @no_such_a()
            declare void @no_such_b()
            declare void @unused_and_missing()
            """);

        var program = GuestProgram.Link(module, null, out IReadOnlyList<Diagnostic> diagnostics);

        Assert.Null(program);
        Assert.Equal("unresolved symbols: data, no_such_a, no_such_b", Assert.Single(diagnostics).Message);
    }

    [Fact]
    public void Functions_without_a_meaning_in_a_host_are_refused_by_name()
    {
        Module module = Read("""
            define i32 @main() {
              %r = call i32 @fork()
              ret i32 %r
            }
            declare i32 @fork()
            """);

        Assert.Null(GuestProgram.Link(module, null, out IReadOnlyList<Diagnostic> diagnostics));
        Assert.Contains("fork", Assert.Single(diagnostics).Message);
    }

    [Fact]
    public void A_trap_tells_the_stack_from_the_innermost_frame()
    {
        using GuestProgram program = Link("""
            define void @inner(ptr %p) {
              store i32 1, ptr %p, align 4
              ret void
            }
            define i32 @main() {
              call void @inner(ptr null)
              ret i32 0
            }
            """);

        RunResult result = program.Run(["program"]);

        Assert.Equal(134, result.ExitCode);
        Assert.StartsWith("access violation", result.Trap!.Reason);
        Assert.Equal(["inner", "main"], result.Trap.Trace.Select(line => line.Function));
    }

    [Fact]
    public void Deep_recursion_traps_with_a_trace_that_is_cut_and_leaves_the_host_alone()
    {
        using GuestProgram program = Link("""
            define i32 @down(i32 %n) {
              %m = add i32 %n, 1
              %r = call i32 @down(i32 %m)
              %s = add i32 %r, 1
              ret i32 %s
            }
            define i32 @main() {
              %r = call i32 @down(i32 0)
              ret i32 %r
            }
            """);

        RunResult result = program.Run(["program"]);

        Assert.Equal("stack overflow", result.Trap!.Reason);
        Assert.InRange(result.Trap.Trace.Count, 10, 100);
        Assert.Equal("main", result.Trap.Trace[^1].Function);
        Assert.Throws<NullReferenceException>(() => ((string)null!).Length.ToString());
    }

    [Fact]
    public void Exit_handlers_run_last_first_even_from_within_a_callback()
    {
        using GuestProgram program = Link("""
            @order = global i32 0
            @numbers = global [2 x i32] [i32 2, i32 1]
            define void @first() {
              %v = load i32, ptr @order, align 4
              %w = mul i32 %v, 10
              %x = add i32 %w, 1
              store i32 %x, ptr @order, align 4
              call void @_exit(i32 %x)
              ret void
            }
            define void @second() {
              store i32 2, ptr @order, align 4
              ret void
            }
            define i32 @compare(ptr %a, ptr %b) {
              call void @exit(i32 5)
              unreachable
            }
            define i32 @main() {
              %a = call i32 @atexit(ptr @first)
              %b = call i32 @atexit(ptr @second)
              call void @qsort(ptr @numbers, i64 2, i64 4, ptr @compare)
              ret i32 99
            }
            declare i32 @atexit(ptr)
            declare void @exit(i32)
            declare void @_exit(i32)
            declare void @qsort(ptr, i64, i64, ptr)
            """);

        RunResult result = program.Run(["program"]);

        Assert.Null(result.Trap);
        Assert.Equal(21, result.ExitCode);
    }

    [Fact]
    public void Counts_instructions_when_asked_to()
    {
        Module module = Read("""
            define i32 @main() {
            entry:
              br label %loop
            loop:
              %i = phi i32 [ 0, %entry ], [ %j, %loop ]
              %j = add i32 %i, 1
              %e = icmp eq i32 %j, 10
              br i1 %e, label %exit, label %loop
            exit:
              ret i32 0
            }
            """);
        ProgramOptions options = new() { CountInstructions = true };
        using GuestProgram program = GuestProgram.Link(module, options, out _)!;

        Assert.Equal(1 + 30 + 1UL, program.Run(["program"]).Instructions);
    }

    [Fact]
    public void Calls_check_the_signature_and_stay_ended_after_a_trap()
    {
        using GuestProgram program = Link("""
            define i32 @divide(i32 %a, i32 %b) {
              %q = sdiv i32 %a, %b
              ret i32 %q
            }
            """);
        ulong[] result = new ulong[1];

        Assert.Throws<ArgumentException>(() => program.Call("divide", [1], result));
        Assert.Throws<ArgumentException>(() => program.Call("absent", [], result));
        Assert.Null(program.Call("divide", [42, 6], result));
        Assert.Equal(7u, (uint)result[0]);
        Assert.Equal("division by zero", program.Call("divide", [1, 0], result)!.Trap!.Reason);
        Assert.NotNull(program.Call("divide", [42, 6], result));
    }

    private static Module Read(string text)
    {
        ReadResult read = IrReader.Read(new SourceText("test.ll", Encoding.UTF8.GetBytes(text)));
        Assert.Empty(read.Diagnostics);
        return read.Module!;
    }

    private static GuestProgram Link(string text)
    {
        var program = GuestProgram.Link(Read(text), null, out IReadOnlyList<Diagnostic> diagnostics);
        Assert.Empty(diagnostics);
        return program!;
    }
}
