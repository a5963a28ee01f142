// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Stillpoint.Core.Text;
using Stillpoint.Interpreter;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Text;
using Stillpoint.Ir.Verifier;
using Stillpoint.Passes;
using Xunit;

namespace Stillpoint.Runtime.Tests;

/// <summary>
/// Guests that overwrite their own stack, return addresses and frame pointers, or jump where no code is, end in a trap
/// with a report; the process and its other programs go on.
/// </summary>
public sealed class CorruptionTests
{
    private const string Declarations = """
        declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
        declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
        declare ptr @llvm.stacksave.p0()
        declare void @llvm.stackrestore.p0(ptr)
        declare void @qsort(ptr, i64, i64, ptr)
        declare ptr @bsearch(ptr, ptr, i64, i64, ptr)
        declare i64 @strlen(ptr)
        @data = global [64 x i64] zeroinitializer
        @items = global [8 x i32] [i32 5, i32 3, i32 8, i32 1, i32 9, i32 2, i32 7, i32 4]
        @limit = global i64 0

        ; Writes a word to each of so many places from an address up.
        define void @fill(ptr %from, i64 %word, i64 %count) noinline {
        entry:
          br label %loop
        loop:
          %i = phi i64 [ 0, %entry ], [ %next, %loop ]
          %p = getelementptr i64, ptr %from, i64 %i
          store volatile i64 %word, ptr %p
          %next = add i64 %i, 1
          %more = icmp slt i64 %next, %count
          br i1 %more, label %loop, label %end
        end:
          ret void
        }
        define i32 @compare(ptr %a, ptr %b) {
          %x = load i32, ptr %a
          %y = load i32, ptr %b
          %d = sub i32 %x, %y
          ret i32 %d
        }
        define i64 @innocent(i64 %x) noinline {
          %y = add i64 %x, 1
          ret i64 %y
        }

        """;

    /// <summary>Bodies of main, or main with what it calls, and a part of the reason of the trap.</summary>
    private static readonly Dictionary<string, (string Text, string Reason)> Programs = new(StringComparer.Ordinal)
    {
        ["return to a non-canonical address"] = (Smash("i64 4702111234474983745", 64), ""),
        ["return to null"] = (Smash("i64 0", 64), "0x0"),
        ["return to a low address"] = (Smash("i64 4096", 64), "0x1000"),
        ["return into data"] = (Smash("i64 ptrtoint (ptr @data to i64)", 64), ""),
        ["return into a function's address"] = (Smash("i64 ptrtoint (ptr @innocent to i64)", 64), "illegal instruction"),
        ["return into main's address"] = (Smash("i64 ptrtoint (ptr @main to i64)", 512), ""),
        ["return into the C library"] = (Smash("i64 ptrtoint (ptr @strlen to i64)", 64), ""),
        ["return over the end of the stack"] = (Smash("i64 -1", 1 << 24), ""),
        ["overwritten by a native function"] = ("""
            define void @smash() noinline {
              %a = alloca [16 x i8]
              call void @llvm.memset.p0.i64(ptr %a, i8 65, i64 4096, i1 true)
              ret void
            }
            define i32 @main() {
              call void @smash()
              ret i32 0
            }
            """, ""),
        ["fault in an overwritten frame"] = ("""
            define void @smash() noinline {
              %a = alloca [16 x i8]
              call void @fill(ptr %a, i64 81985529216486895, i64 512)
              %v = load volatile i64, ptr null
              ret void
            }
            define i32 @main() {
              %a = alloca [600 x i64]
              store volatile i64 1, ptr %a
              call void @smash()
              ret i32 0
            }
            """, "access violation reading 0x0"),
        ["fault in a frame that points at itself"] = ("""
            define void @smash() noinline {
              %a = alloca [16 x i8]
              %word = ptrtoint ptr %a to i64
              call void @fill(ptr %a, i64 %word, i64 512)
              %v = load volatile i64, ptr null
              ret void
            }
            define i32 @main() {
              %a = alloca [600 x i64]
              store volatile i64 1, ptr %a
              call void @smash()
              ret i32 0
            }
            """, "access violation reading 0x0"),
        ["overwritten frame pointer"] = (Dynamic("81985529216486895"), "access violation reading 0x0"),
        ["frame pointer to the end of the stack"] = (Dynamic("%top"), "access violation reading 0x0"),
        ["frame pointer to null"] = (Dynamic("0"), "access violation reading 0x0"),
        ["use of an overwritten frame pointer"] = ("""
            define i64 @smash(i64 %n) noinline {
              %a = alloca i8, i64 %n
              %b = alloca i64
              store volatile i64 4, ptr %b
              call void @fill(ptr %a, i64 81985529216486895, i64 512)
              call void @llvm.memset.p0.i64(ptr %a, i8 0, i64 8, i1 true)
              %v = load volatile i64, ptr %b
              ret i64 %v
            }
            define i32 @main(i32 %n) {
              %w = sext i32 %n to i64
              %r = call i64 @smash(i64 %w)
              ret i32 0
            }
            """, ""),
        ["stack written down to the guard"] = ("""
            define i32 @main() {
            entry:
              %a = alloca i64
              br label %loop
            loop:
              %i = phi i64 [ 0, %entry ], [ %next, %loop ]
              %p = getelementptr i64, ptr %a, i64 %i
              store volatile i64 -1, ptr %p
              %next = sub i64 %i, 1
              br label %loop
            }
            """, "stack overflow"),
        ["stack written up to its end"] = ("""
            define i32 @main() {
            entry:
              %a = alloca i64
              br label %loop
            loop:
              %i = phi i64 [ 0, %entry ], [ %next, %loop ]
              %p = getelementptr i64, ptr %a, i64 %i
              store volatile i64 -1, ptr %p
              %next = add i64 %i, 1
              br label %loop
            }
            """, "access violation writing"),
        ["call of data"] = (Call("ptrtoint (ptr @data to i64)"), ""),
        ["call of a wild address"] = (Call("6148914691236517205"), ""),
        ["call of an address without memory"] = (Call("1311768464867721216"), ""),
        ["call into the middle of a function's address"] = (Call("add (i64 ptrtoint (ptr @innocent to i64), i64 3)"), ""),
        ["stack pointer set to a wild address"] = ("""
            define i32 @main(i32 %n) {
              %w = sext i32 %n to i64
              %a = alloca i8, i64 %w
              store volatile i8 1, ptr %a
              call void @llvm.stackrestore.p0(ptr inttoptr (i64 81985529216486895 to ptr))
              %b = alloca i8, i64 %w
              store volatile i8 1, ptr %b
              ret i32 0
            }
            """, "access violation at a non-canonical address"),
        ["return address of an outer frame"] = ("""
            define void @inner(ptr %outer) noinline {
              %a = alloca [2 x i64]
              call void @llvm.memcpy.p0.p0.i64(ptr %a, ptr %outer, i64 256, i1 true)
              %v = load volatile i64, ptr null
              ret void
            }
            define void @middle(ptr %outer) noinline {
              %a = alloca [4 x i64]
              store volatile i64 1, ptr %a
              call void @inner(ptr %outer)
              ret void
            }
            define i32 @main() {
              %a = alloca [8 x i64]
              store volatile i64 1, ptr %a
              call void @middle(ptr %a)
              ret i32 0
            }
            """, ""),
        ["overwritten in a callback"] = ("""
            define i32 @bad(ptr %a, ptr %b) {
              %x = alloca [2 x i64]
              call void @fill(ptr %x, i64 4702111234474983745, i64 100)
              ret i32 0
            }
            define i32 @main() {
              %room = alloca [200 x i64]
              store volatile i64 1, ptr %room
              call void @qsort(ptr @items, i64 8, i64 4, ptr @bad)
              ret i32 0
            }
            """, ""),
        ["wild callback"] = ("""
            define i32 @main() {
              call void @qsort(ptr @items, i64 8, i64 4, ptr @data)
              ret i32 0
            }
            """, "qsort"),
        ["callback of null"] = ("""
            define i32 @main() {
              %r = call ptr @bsearch(ptr @items, ptr @items, i64 8, i64 4, ptr null)
              ret i32 0
            }
            """, "bsearch"),
    };

    public static TheoryData<string, string> Rows
    {
        get
        {
            TheoryData<string, string> rows = [];
            foreach (string name in Programs.Keys)
            {
                rows.Add(name, "fast");
                rows.Add(name, "optimized");
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Ends_in_a_trap_and_the_host_goes_on(string name, string passes)
    {
        (string text, string reason) = Programs[name];
        RunResult result = Run(text, passes);
        Assert.NotNull(result.Trap);
        Assert.Equal(134, result.ExitCode);
        Assert.Contains(reason, result.Trap.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("internal error", result.Trap.Reason, StringComparison.Ordinal);
        AssertHostGoesOn(passes);
    }

    /// <summary>
    /// What main returns to leaves the guest: a guest that gets there in another way ends its program early, with any status
    /// or in a trap, and nothing else.
    /// </summary>
    [Theory]
    [InlineData("call void %exit()", "fast")]
    [InlineData("call void %exit()", "optimized")]
    [InlineData("call void @leave(ptr %exit)", "fast")]
    [InlineData("call void @leave(ptr %exit)", "optimized")]
    [InlineData("call void @qsort(ptr @items, i64 8, i64 4, ptr %exit)", "fast")]
    [InlineData("call void @qsort(ptr @items, i64 8, i64 4, ptr @leave_callback)", "fast")]
    [InlineData("call void @qsort(ptr @items, i64 8, i64 4, ptr @leave_callback)", "optimized")]
    public void Leaving_by_the_exit_ends_the_program_only(string call, string passes)
    {
        _ = Run($$"""
            declare ptr @llvm.returnaddress(i32)
            @exit = global ptr null
            define void @leave(ptr %exit) noinline {
              %a = alloca [2 x i64]
              %word = ptrtoint ptr %exit to i64
              call void @fill(ptr %a, i64 %word, i64 8)
              ret void
            }
            define i32 @leave_callback(ptr %x, ptr %y) {
              %exit = load ptr, ptr @exit
              call void @leave(ptr %exit)
              ret i32 0
            }
            define i32 @main() {
              %room = alloca [64 x i64]
              store volatile i64 1, ptr %room
              %exit = call ptr @llvm.returnaddress(i32 0)
              store ptr %exit, ptr @exit
              {{call}}
              ret i32 0
            }
            """, passes);
        AssertHostGoesOn(passes);
    }

    /// <summary>Its own faults, its collector, and another program with native calls and callbacks.</summary>
    private static void AssertHostGoesOn(string passes)
    {
        Assert.Throws<NullReferenceException>(() => ((string?)null)!.Length.ToString());
        GC.Collect();
        RunResult good = Run("""
            define i32 @main() {
              call void @qsort(ptr @items, i64 8, i64 4, ptr @compare)
              %r = load i32, ptr getelementptr (i32, ptr @items, i64 7)
              ret i32 %r
            }
            """, passes);
        Assert.Null(good.Trap);
        Assert.Equal(9, good.ExitCode);
    }

    /// <summary>Overwrites the frames around a variable with a word, and returns.</summary>
    private static string Smash(string word, int count) => $$"""
        define void @smash() noinline {
          %a = alloca [2 x i64]
          call void @fill(ptr %a, {{word}}, i64 {{count}})
          ret void
        }
        define void @outer() noinline {
          %a = alloca [64 x i64]
          store volatile i64 1, ptr %a
          call void @smash()
          ret void
        }
        define i32 @main() {
          %a = alloca [600 x i64]
          store volatile i64 1, ptr %a
          call void @outer()
          ret i32 0
        }
        """;

    /// <summary>Overwrites a frame of dynamic size, whose base the walk reads from it, and faults.</summary>
    private static string Dynamic(string word) => $$"""
        define void @smash(i64 %n, i64 %top) noinline {
          %a = alloca i8, i64 %n
          store volatile i8 1, ptr %a
          %below = getelementptr i8, ptr %a, i64 -16
          call void @fill(ptr %below, i64 {{word}}, i64 16)
          %v = load volatile i64, ptr null
          ret void
        }
        define i32 @main(i32 %n) {
          %a = alloca [512 x i64]
          %w = sext i32 %n to i64
          %p = ptrtoint ptr %a to i64
          %q = or i64 %p, 4088
          call void @smash(i64 %w, i64 %q)
          ret i32 0
        }
        """;

    private static string Call(string address) => $$"""
        define i32 @main() {
          %f = inttoptr i64 {{address}} to ptr
          %r = call i64 %f(i64 1)
          ret i32 0
        }
        """;

    private static RunResult Run(string text, string passes)
    {
        ReadResult read = IrReader.Read(new SourceText("corruption.ll", Encoding.UTF8.GetBytes(Declarations + text)));
        Module module = read.Module ?? throw new FormatException(string.Join("; ", read.Diagnostics.Take(3)));
        Assert.Empty(IrVerifier.Verify(module));
        using CompiledEngine engine = CompilerSetup.MakeEngine(module, new PipelineOptions { Passes = passes });
        ProgramOptions options = new() { Engine = engine, StackBytes = 1 << 20 };
        using var program = GuestProgram.Link(module, options, out IReadOnlyList<Diagnostic> diagnostics);
        Assert.NotNull(program);
        return program.Run(["program"]);
    }
}
