// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Stillpoint.Assembler.X64;
using Stillpoint.CodeGen.Lowering;
using Stillpoint.Interpreter;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Opcodes;
using Stillpoint.Native.Fibers;
using Xunit;
using static Stillpoint.Assembler.X64.OperandSize;

namespace Stillpoint.Runtime.Tests;

/// <summary>Arguments and results between C#, native code and compiled code.</summary>
public sealed class CallTests
{
    [Fact]
    public void Registers_and_stack_words()
    {
        HandProgram hand = new HandProgram("""
            define i64 @sum(i64 %a, i64 %b, i64 %c, i64 %d, i64 %e, i64 %f, i64 %g, i64 %h) {
              %1 = mul i64 %h, 3
              %2 = add i64 %1, %g
              %3 = sub i64 %2, %f
              %4 = add i64 %3, %a
              ret i64 %4
            }
            """)
            .With("sum", code =>
            {
                code.Asm.Mov(Bits64, Gpr.Rcx, X64Address.At(Gpr.Rsp, 16));
                code.Asm.Lea(Gpr.Rax, X64Address.At(Gpr.Rcx, Gpr.Rcx, 2));
                code.Asm.Add(Bits64, Gpr.Rax, X64Address.At(Gpr.Rsp, 8));
                code.Asm.Sub(Bits64, Gpr.Rax, Gpr.R9);
                code.Asm.Add(Bits64, Gpr.Rax, Gpr.Rdi);
                code.Asm.Ret();
            });
        ulong[] result = new ulong[1];
        foreach (GuestProgram program in new[] { hand.LinkInterpreted(), hand.Link() })
        {
            Assert.Null(program.Call("sum", [1, 2, 3, 4, 5, 60, 700, 8000], result));
            Assert.Equal(24641UL, result[0]);
            program.Dispose();
        }
    }

    [Fact]
    public void Results_of_all_shapes()
    {
        HandProgram hand = new HandProgram("""
            define i1 @bit() {
              ret i1 1
            }
            define i128 @wide() {
              ret i128 36893488147419103239
            }
            define { i64, double, i64, float } @mixed(double %d) {
              %1 = insertvalue { i64, double, i64, float } { i64 5, double 0.0, i64 6, float 1.5 }, double %d, 1
              ret { i64, double, i64, float } %1
            }
            define [5 x i64] @large(i64 %x) {
              %1 = insertvalue [5 x i64] [i64 1, i64 2, i64 3, i64 4, i64 5], i64 %x, 4
              ret [5 x i64] %1
            }
            """)
            .With("bit", code =>
            {
                code.Asm.Mov64(Gpr.Rax, 0x5555_5555_5555_5555);
                code.Asm.Ret();
            })
            .With("wide", code =>
            {
                code.Asm.Mov32(Gpr.Rax, 7);
                code.Asm.Mov32(Gpr.Rdx, 2);
                code.Asm.Ret();
            })
            .With("mixed", code =>
            {
                code.Asm.Mov32(Gpr.Rax, 5);
                code.Asm.Mov32(Gpr.Rdx, 6);
                code.Asm.Mov(Bits64, X64Address.At(Gpr.Rsp, -16), 0x3FC0_0000);
                code.Asm.Movups(VectorRegister.Xmm1, X64Address.At(Gpr.Rsp, -16));
                code.Asm.Ret();
            })
            .With("large", code =>
            {
                for (int i = 0; i < 4; i++) code.Asm.Mov(Bits64, X64Address.At(Gpr.Rdi, 8 * i), i + 1);
                code.Asm.Mov(Bits64, X64Address.At(Gpr.Rdi, 32), Gpr.Rsi);
                code.Asm.Mov(Bits64, Gpr.Rax, Gpr.Rdi);
                code.Asm.Ret();
            });
        foreach (GuestProgram program in new[] { hand.LinkInterpreted(), hand.Link() })
        {
            Assert.Equal([1UL], Call(program, "bit", 1));
            Assert.Equal([7UL, 2UL], Call(program, "wide", 2));
            ulong half = BitConverter.DoubleToUInt64Bits(0.5);
            Assert.Equal([5UL, half, 6UL, 0x3FC0_0000UL], Call(program, "mixed", 4, half));
            Assert.Equal([1UL, 2UL, 3UL, 4UL, 99UL], Call(program, "large", 5, 99));
            program.Dispose();
        }
    }

    [Fact]
    public void Helpers_do_what_the_interpreter_does()
    {
        HandProgram hand = new HandProgram("""
            define i128 @product(i128 %a, i128 %b) {
              %p = mul i128 %a, %b
              ret i128 %p
            }
            define double @rest(double %a, double %b) {
              %r = frem double %a, %b
              ret double %r
            }
            define i64 @bits(i64 %a) {
              %n = call i64 @llvm.ctpop.i64(i64 %a)
              ret i64 %n
            }
            declare i64 @llvm.ctpop.i64(i64)
            """)
            .With("product", code =>
            {
                code.Enter(88);
                code.Asm.Mov(Bits64, X64Address.At(Gpr.Rsp, 32), Gpr.Rdi);
                code.Asm.Mov(Bits64, X64Address.At(Gpr.Rsp, 40), Gpr.Rsi);
                code.Asm.Mov(Bits64, X64Address.At(Gpr.Rsp, 48), Gpr.Rdx);
                code.Asm.Mov(Bits64, X64Address.At(Gpr.Rsp, 56), Gpr.Rcx);
                code.CallHelper(RuntimeHelper.WideBinary, (int)Opcode.Mul, 128, 128);
                code.Asm.Mov(Bits64, Gpr.Rax, X64Address.At(Gpr.Rsp));
                code.Asm.Mov(Bits64, Gpr.Rdx, X64Address.At(Gpr.Rsp, 8));
                code.Leave(88);
            })
            .With("rest", code =>
            {
                code.Enter(88);
                code.Asm.Movups(X64Address.At(Gpr.Rsp, 32), VectorRegister.Xmm0);
                code.Asm.Movups(X64Address.At(Gpr.Rsp, 48), VectorRegister.Xmm1);
                code.CallHelper(RuntimeHelper.FloatRemainder, 0, 64, 64);
                code.Asm.Movups(VectorRegister.Xmm0, X64Address.At(Gpr.Rsp));
                code.Leave(88);
            })
            .With("bits", code =>
            {
                code.Enter(88);
                code.Asm.Mov(Bits64, X64Address.At(Gpr.Rsp, 32), Gpr.Rdi);
                code.CallHelper(RuntimeHelper.IntegerUnary, (int)Intrinsic.PopCount, 64, 64);
                code.Asm.Mov(Bits64, Gpr.Rax, X64Address.At(Gpr.Rsp));
                code.Leave(88);
            });
        ulong[] numbers = [BitConverter.DoubleToUInt64Bits(-7.5), BitConverter.DoubleToUInt64Bits(2)];
        foreach (GuestProgram program in new[] { hand.LinkInterpreted(), hand.Link() })
        {
            Assert.Equal([6UL, 13UL], Call(program, "product", 2, 3, 5, 2, 1));
            Assert.Equal([BitConverter.DoubleToUInt64Bits(-1.5)], Call(program, "rest", 1, numbers));
            Assert.Equal([4UL], Call(program, "bits", 1, 0xF000));
            program.Dispose();
        }
    }

    [Fact]
    public void Callback_sorts()
    {
        RunResult result = new HandProgram("""
            @data = global [5 x i32] [i32 4, i32 -3, i32 20, i32 1, i32 7]
            define i32 @main() {
              call void @qsort(ptr @data, i64 5, i64 4, ptr @compare)
              %p = getelementptr i32, ptr @data, i64 4
              %v = load i32, ptr %p, align 4
              ret i32 %v
            }
            define i32 @compare(ptr %a, ptr %b) {
              %x = load i32, ptr %a, align 4
              %y = load i32, ptr %b, align 4
              %d = sub i32 %x, %y
              ret i32 %d
            }
            declare void @qsort(ptr, i64, i64, ptr)
            """)
            .With("main", code =>
            {
                code.Enter(8);
                code.LoadAddress(Gpr.Rdi, "data");
                code.Asm.Mov32(Gpr.Rsi, 5);
                code.Asm.Mov32(Gpr.Rdx, 4);
                code.LoadAddress(Gpr.Rcx, "compare");
                code.CallNative("qsort");
                code.LoadAddress(Gpr.Rcx, "data");
                code.Asm.Mov(Bits32, Gpr.Rax, X64Address.At(Gpr.Rcx, 16));
                code.Leave(8);
            })
            .With("compare", code =>
            {
                code.Asm.Mov(Bits32, Gpr.Rax, X64Address.At(Gpr.Rdi));
                code.Asm.Sub(Bits32, Gpr.Rax, X64Address.At(Gpr.Rsi));
                code.Asm.Ret();
            })
            .RunBoth();
        Assert.Equal(20, result.ExitCode);
    }

    [Fact]
    public void Exit_handlers_run_and_may_exit_again()
    {
        RunResult result = new HandProgram("""
            @n = global i32 5
            define i32 @main() {
              %1 = call i32 @atexit(ptr @last)
              %2 = call i32 @atexit(ptr @first)
              ret i32 0
            }
            define void @first() {
              store i32 9, ptr @n, align 4
              ret void
            }
            define void @last() {
              %v = load i32, ptr @n, align 4
              call void @exit(i32 %v)
              unreachable
            }
            declare i32 @atexit(ptr)
            declare void @exit(i32)
            """)
            .With("main", code =>
            {
                code.Enter(8);
                code.LoadAddress(Gpr.Rdi, "last");
                code.CallNative("atexit");
                code.LoadAddress(Gpr.Rdi, "first");
                code.CallNative("atexit");
                code.Asm.Xor(Bits32, Gpr.Rax, Gpr.Rax);
                code.Leave(8);
            })
            .With("first", code =>
            {
                code.LoadAddress(Gpr.Rcx, "n");
                code.Asm.Mov(Bits32, X64Address.At(Gpr.Rcx), 9);
                code.Asm.Ret();
            })
            .With("last", code =>
            {
                code.Enter(8);
                code.LoadAddress(Gpr.Rcx, "n");
                code.Asm.Mov(Bits32, Gpr.Rdi, X64Address.At(Gpr.Rcx));
                code.CallNative("exit");
                code.Leave(8);
            })
            .RunBoth();
        Assert.Equal(9, result.ExitCode);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Threads_made_by_native_code_have_fibers_of_their_own(bool overflows)
    {
        RunResult result = new HandProgram("""
            @thread = global i64 0
            @result = global i64 0
            @depth = thread_local global i32 7
            define i32 @main() {
              %1 = call i32 @pthread_create(ptr @thread, ptr null, ptr @start, ptr null)
              %t = load i64, ptr @thread, align 8
              %2 = call i32 @pthread_join(i64 %t, ptr @result)
              %r = load i32, ptr @result, align 4
              ret i32 %r
            }
            define ptr @start(ptr %x) {
              %d = load i32, ptr @depth, align 4
              %p = inttoptr i32 %d to ptr
              ret ptr %p
            }
            declare i32 @pthread_create(ptr, ptr, ptr, ptr)
            declare i32 @pthread_join(i64, ptr)
            """)
            .With("main", code =>
            {
                code.Enter(8);
                code.LoadAddress(Gpr.Rdi, "thread");
                code.Asm.Xor(Bits32, Gpr.Rsi, Gpr.Rsi);
                code.LoadAddress(Gpr.Rdx, "start");
                code.Asm.Xor(Bits32, Gpr.Rcx, Gpr.Rcx);
                code.CallNative("pthread_create");
                code.LoadAddress(Gpr.Rcx, "thread");
                code.Asm.Mov(Bits64, Gpr.Rdi, X64Address.At(Gpr.Rcx));
                code.LoadAddress(Gpr.Rsi, "result");
                code.CallNative("pthread_join");
                code.LoadAddress(Gpr.Rcx, "result");
                code.Asm.Mov(Bits32, Gpr.Rax, X64Address.At(Gpr.Rcx));
                code.Leave(8);
            })
            .With("start", code =>
            {
                code.Enter(40);
                if (overflows) code.CallGuest("start");
                code.Asm.Mov(Bits64, Gpr.Rax, X64Address.At(Gpr.R15, FiberContext.ThreadLocalBaseOffset));
                code.Asm.Mov(Bits32, Gpr.Rax, X64Address.At(Gpr.Rax));
                code.Leave(40);
            })
            .Link()
            .Run(["program"]);
        Assert.Equal(overflows ? "stack overflow" : null, result.Trap?.Reason);
        Assert.Equal(overflows ? 134 : 7, result.ExitCode);
    }

    [Fact]
    public void Many_threads_call_while_functions_are_compiled()
    {
        using GuestProgram program = Chain(40, out CompiledEngine engine);
        List<Exception> failures = [];
        Thread[] threads = [.. Enumerable.Range(0, 4).Select(_ => new Thread(() =>
        {
            try
            {
                for (int i = 0; i < 40; i++) Assert.Equal([(ulong)(40 - i) + 100], Call(program, $"f{i}", 1, 100));
            }
            catch (Exception e)
            {
                lock (failures) failures.Add(e);
            }
        }))];
        foreach (Thread thread in threads) thread.Start();
        foreach (Thread thread in threads) thread.Join();
        Assert.Empty(failures);
        Assert.Equal(40, engine.Statistics.Functions);
        Assert.True(engine.Statistics.CodeBytes > 40 * 16);
        Assert.True(engine.Statistics.Seconds > 0);
    }

    [Fact]
    public void All_functions_are_compiled_ahead_in_parallel()
    {
        string map = $"/tmp/perf-{Environment.ProcessId}.map";
        using GuestProgram program = Chain(50, out CompiledEngine engine, new CompiledEngineOptions { WritesPerfMap = true });
        Assert.Empty(engine.CompileAll());
        Assert.Equal(50, engine.Statistics.Functions);
        Assert.Equal([150UL], Call(program, "f0", 1, 100));
        Assert.Equal(50, engine.Statistics.Functions);
        string[] names = [.. File.ReadAllLines(map).Select(line => line.Split(' ')[2])];
        Assert.Equal(Enumerable.Range(0, 50).Select(i => $"f{i}").Order(), names.Order());
        File.Delete(map);
    }

    [Fact]
    public void Failures_of_compiling_ahead_are_listed()
    {
        using GuestProgram program = new HandProgram("""
            define void @good() {
              ret void
            }
            define void @bad() {
              ret void
            }
            """)
            .With("good", code => code.Asm.Ret())
            .Link(out CompiledEngine engine);
        Assert.Equal("bad", Assert.Single(engine.CompileAll()).FunctionName);
        Assert.Equal(1, engine.Statistics.Functions);
    }

    /// <summary>f0 calls f1 and adds 1, and so on; the last one adds 1 to its argument.</summary>
    private static GuestProgram Chain(int length, out CompiledEngine engine, CompiledEngineOptions? options = null)
    {
        IEnumerable<string> functions = Enumerable.Range(0, length).Select(i =>
            $"define i64 @f{i}(i64 %x) {{\n  ret i64 %x\n}}\n");
        HandProgram hand = new(string.Concat(functions));
        for (int i = 0; i < length; i++)
        {
            string? next = i + 1 < length ? $"f{i + 1}" : null;
            hand.With($"f{i}", code =>
            {
                // Time for other threads to want the same function: each must be compiled once.
                Thread.Sleep(1);
                code.Enter(8);
                if (next is null) code.Asm.Mov(Bits64, Gpr.Rax, Gpr.Rdi);
                else code.CallGuest(next);
                code.Asm.Add(Bits64, Gpr.Rax, 1);
                code.Leave(8);
            });
        }

        return hand.Link(out engine, options: options);
    }

    private static ulong[] Call(GuestProgram program, string name, int resultWords, params ulong[] arguments)
    {
        ulong[] result = new ulong[resultWords];
        RunResult? end = program.Call(name, arguments, result);
        Assert.Null(end?.Trap?.ToString());
        return result;
    }
}
