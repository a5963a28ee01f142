// SPDX-License-Identifier: MIT
using System;
using System.IO;
using Shared;
using Xunit;

namespace Stillpoint.ObjectFiles.Tests;

/// <summary>Object files are linked by gcc in all its ways, and the programs do what gcc's own do.</summary>
public sealed class LinkTests
{
    public static TheoryData<string, string, string> Ways
    {
        get
        {
            TheoryData<string, string, string> rows = [];
            foreach (string level in (string[])["-O0", "-O2"])
            {
                foreach (string how in (string[])["-pie", "-no-pie", "-static"])
                {
                    rows.Add(level, how, "checked");
                }

                rows.Add(level, "-pie", "fast");
                rows.Add(level, "-pie", "modern");
            }

            return rows;
        }
    }

    [RequiresToolTheory("clang-19", "gcc")]
    [MemberData(nameof(Ways))]
    public void A_program_with_all_sorts_of_data_and_calls_does_what_it_does_natively(string level, string how, string options)
    {
        using Workbench bench = new();
        ObjectOptions chosen = options switch { "fast" => Workbench.Fast, "modern" => Workbench.Modern, _ => Workbench.Checked };
        string ours = bench.Compile(bench.Translate("features.c", level), chosen);
        (int status, string output, string errors) = bench.Execute(bench.Link(ours, how), "");
        (int wanted, string native, _) = bench.Execute(bench.Link("-w", Workbench.Source("features.c")), "");
        Assert.Equal(native, output);
        Assert.Equal("", errors);
        Assert.Equal(wanted, status);
        Assert.EndsWith("finished\n", output, StringComparison.Ordinal);
    }

    [RequiresToolFact("clang-19", "gcc")]
    public void A_shared_library_is_linked_of_it_and_replaced_symbols_are_called()
    {
        using Workbench bench = new();
        string ours = bench.Compile(bench.Translate("backtrace.c", "-O2", "-fPIC"));
        string library = bench.File("libours.so");
        bench.Run("gcc", "-shared", ours, "-o", library, "-Wl,-z,text");
        string program = bench.Link(Workbench.Source("backtrace-main.c"), library, "-Wl,-rpath," + Path.GetDirectoryName(library));
        Assert.Equal((0, "18\n", ""), bench.Execute(program, ""));
    }

    [RequiresToolTheory("clang-19", "gcc")]
    [InlineData("-O0")]
    [InlineData("-O2")]
    public void A_caller_finds_the_registers_that_the_convention_keeps(string level)
    {
        using Workbench bench = new();
        string ours = bench.Compile(bench.Translate("backtrace.c", level));
        (int status, string output, _) = bench.Execute(bench.Link(ours, Workbench.Source("preserved-main.c")), "");
        Assert.Equal((0, "18: 11 12 13 14 15 16\n"), (status, output));
    }

    [RequiresToolTheory("clang-19", "g++")]
    [InlineData("-O0")]
    [InlineData("-O2")]
    public void An_exception_of_a_callee_passes_through_to_a_caller_with_its_registers(string level)
    {
        using Workbench bench = new();
        string ours = bench.Compile(bench.Translate("backtrace.c", level));
        string main = bench.File("main.cpp");
        File.WriteAllText(main, """
            extern "C" int outer(int);
            extern "C" int stop_here(int x) { throw x; }
            int main(int argc, char **argv)
            {
                int keep = argc * 3;
                try { outer(argc + 2); } catch (int thrown) { return thrown + keep; }
                return 1;
            }
            """);
        string program = bench.File("program");
        bench.Run("g++", "-O2", ours, main, "-o", program);
        Assert.Equal(10, bench.Execute(program, "").Status);
    }

    [RequiresToolFact("gcc")]
    public void A_comdat_that_two_files_have_is_there_once_and_a_strong_symbol_goes_before_a_weak_one()
    {
        const string Shared = """
            $both = comdat any
            @both = linkonce_odr global i32 5, comdat
            define weak i32 @chosen() {
              ret i32 1
            }
            define linkonce_odr ptr @place() {
              ret ptr @both
            }

            """;
        using Workbench bench = new();
        string left = bench.CompileText(Shared + "define ptr @left() {\n %p = call ptr @place()\n ret ptr %p\n}\n", "left");
        string right = bench.CompileText(Shared + "define i32 @right() {\n %n = call i32 @chosen()\n ret i32 %n\n}\n", "right");
        string main = bench.File("main.c");
        File.WriteAllText(
            main,
            "extern int both; int *left(void); int right(void); int chosen(void) { return 7; }\n"
            + "int main(void) { return (left() == &both) * 10 + right(); }\n");
        Assert.Equal(17, bench.Execute(bench.Link(left, right, main), "").Status);
    }

    [RequiresToolFact("gcc")]
    public void A_trap_is_an_illegal_instruction()
    {
        using Workbench bench = new();
        string ours = bench.CompileText("define i32 @main() {\n call void @llvm.trap()\n unreachable\n}\ndeclare void @llvm.trap()\n");
        Assert.Equal(128 + 4, bench.Execute(bench.Link(ours), "").Status);
    }

    [RequiresToolFact("gcc")]
    public void Constants_of_addresses_are_put_together_in_code()
    {
        const string Ir = """
            @a = global [4 x i32] zeroinitializer
            @b = external global i32
            @table = constant [2 x i32] [
              i32 trunc (i64 sub (i64 ptrtoint (ptr @word to i64), i64 ptrtoint (ptr @table to i64)) to i32),
              i32 trunc (i64 sub (i64 ptrtoint (ptr @b to i64), i64 ptrtoint (ptr getelementptr (i8, ptr @table, i64 4) to i64)) to i32)]
            @word = internal constant i32 77
            define void @store(ptr %p) {
              store <2 x ptr> <ptr @b, ptr getelementptr inbounds ([4 x i32], ptr @a, i64 0, i64 3)>, ptr %p
              ret void
            }
            define i32 @low() {
              %d = sub i32 ptrtoint (ptr getelementptr inbounds ([4 x i32], ptr @a, i64 0, i64 2) to i32), ptrtoint (ptr @a to i32)
              ret i32 %d
            }
            define { ptr, ptr } @both() {
              ret { ptr, ptr } { ptr @low, ptr @b }
            }

            """;
        using Workbench bench = new();
        string main = bench.File("main.c");
        File.WriteAllText(main, """
            #include <stdint.h>
            extern int a[4]; extern const int table[2]; int b = 9;
            struct pair { void *x, *y; };
            void store(void **); int low(void); struct pair both(void);
            int main(void)
            {
                void *p[2];
                store(p);
                struct pair q = both();
                const char *t = (const char *)table;
                return (p[0] == &b && p[1] == &a[3] && low() == 8 && q.x == (void *)low && q.y == &b
                    && *(int *)(t + table[0]) == 77) ? 33 : 1;
            }
            """);
        Assert.Equal(33, bench.Execute(bench.Link(bench.CompileText(Ir, options: Workbench.Fast), main), "").Status);
        Assert.Equal(33, bench.Execute(bench.Link(bench.CompileText(Ir), main, "-no-pie"), "").Status);
    }

    [RequiresToolFact("gcc")]
    public void Managed_pointers_are_kept_and_cards_marked_with_the_context_of_a_client()
    {
        using Workbench bench = new();
        string ours = bench.Compile(Workbench.Source("managed.ll"));
        string program = bench.Link(ours, Workbench.Source("managed-main.c"), "-Wl,-z,text");
        Assert.Equal((0, "38 1 35\n", ""), bench.Execute(program, ""));
    }

    [RequiresToolFact("gcc")]
    public void A_tail_call_that_must_be_one_takes_no_stack()
    {
        const string Ir = """
            define internal i32 @odd(i32 %n, i32 %steps) noinline {
              %z = icmp eq i32 %n, 0
              br i1 %z, label %done, label %more
            done:
              ret i32 %steps
            more:
              %m = sub i32 %n, 1
              %s = add i32 %steps, 1
              %r = musttail call i32 @even(i32 %m, i32 %s)
              ret i32 %r
            }
            define i32 @even(i32 %n, i32 %steps) noinline {
              %m = sub i32 %n, 1
              %r = musttail call i32 @odd(i32 %m, i32 %steps)
              ret i32 %r
            }
            define i32 @main() {
              %r = call i32 @even(i32 20000001, i32 0)
              %d = sub i32 %r, 9999960
              ret i32 %d
            }

            """;
        using Workbench bench = new();
        Assert.Equal(40, bench.Execute(bench.Link(bench.CompileText(Ir)), "").Status);
    }
}
