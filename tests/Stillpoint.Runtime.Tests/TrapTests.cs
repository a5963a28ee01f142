// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Assembler.X64;
using Stillpoint.CodeGen;
using Stillpoint.CodeGen.Lowering;
using Stillpoint.Interpreter;
using Stillpoint.Ir.Opcodes;
using Xunit;
using static Stillpoint.Assembler.X64.OperandSize;

namespace Stillpoint.Runtime.Tests;

/// <summary>Each fault of compiled code is the trap that the interpreter makes of the same cause, stack trace included.</summary>
public sealed class TrapTests
{
    private const string Declarations = """
        declare i64 @strlen(ptr)
        declare void @llvm.trap()
        declare void @exit(i32)
        declare void @abort()
        declare i32 @raise(i32)
        declare void @qsort(ptr, i64, i64, ptr)
        """;

    [Fact]
    public void Null_access_in_a_callee()
    {
        RunResult result = new HandProgram("""
            define i32 @main() {
              %v = call i32 @read(ptr null)
              ret i32 %v
            }
            define i32 @read(ptr %p) {
              %q = getelementptr i32, ptr %p, i64 4
              %v = load i32, ptr %q, align 4
              ret i32 %v
            }
            """)
            .With("main", CallWith("read", 0))
            .With("read", code =>
            {
                code.Enter(40);
                code.Asm.Mov(Bits32, Gpr.Rax, X64Address.At(Gpr.Rdi, 16));
                code.Leave(40);
            })
            .RunBoth();
        Assert.Equal("stillpoint: trap: access violation reading 0x10\n  at read\n  at main", result.Trap!.ToString());
    }

    [Fact]
    public void Wild_write()
    {
        RunResult result = RunMain("""
              store i8 1, ptr inttoptr (i64 -2401053089206453570 to ptr)
              ret i32 0
            """, code =>
        {
            code.Asm.Mov64(Gpr.Rcx, -2401053089206453570);
            code.Asm.Mov(Bits32, X64Address.At(Gpr.Rcx), 1);
        });
        Assert.Equal("access violation at a non-canonical address", result.Trap!.Reason);
    }

    [Theory]
    [InlineData(7L, 0L, "division by zero")]
    [InlineData(long.MinValue, -1L, "the quotient of a division does not fit its type")]
    public void Division(long dividend, long divisor, string reason)
    {
        RunResult result = RunMain($"""
              %q = sdiv i64 {dividend}, {divisor}
              %t = trunc i64 %q to i32
              ret i32 %t
            """, code =>
        {
            code.Asm.Mov64(Gpr.Rax, dividend);
            code.Asm.Mov64(Gpr.Rdx, dividend < 0 ? -1 : 0);
            code.Asm.Mov64(Gpr.R9, divisor);
            code.Asm.Idiv(Bits64, Gpr.R9);
            code.Asm.Ret();
        });
        Assert.Equal(reason, result.Trap!.Reason);
    }

    [Fact]
    public void Unreachable_and_requested_traps()
    {
        Assert.Equal(
            "unreachable code was reached",
            RunMain("unreachable", code => code.Trap(TrapCode.Unreachable)).Trap!.Reason);
        Assert.Equal(
            "the program asked for a trap",
            RunMain("call void @llvm.trap()\n  ret i32 0", code => code.Trap(TrapCode.Requested)).Trap!.Reason);
    }

    [Fact]
    public void Endless_recursion()
    {
        RunResult result = new HandProgram("""
            define i32 @main() {
              call void @self()
              ret i32 0
            }
            define void @self() {
              call void @self()
              ret void
            }
            """)
            .With("main", CallWith("self", 0))
            .With("self", code =>
            {
                code.Enter(72);
                code.CallGuest("self");
                code.Leave(72);
            })
            .Link()
            .Run(["program"]);
        Assert.Equal("stack overflow", result.Trap!.Reason);
        Assert.Equal("self", result.Trap.Trace[0].Function);
        Assert.Equal("main", result.Trap.Trace[^1].Function);
        Assert.Equal(134, result.ExitCode);
    }

    [Theory]
    [InlineData(0UL)]
    [InlineData(16UL)]
    public void Call_of_null(ulong address)
    {
        RunResult result = RunMain($"""
              %p = inttoptr i64 {address} to ptr
              call void %p()
              ret i32 0
            """, CallAddress(address));
        Assert.Equal($"call of address 0x{address:x}", result.Trap!.Reason);
    }

    [Fact]
    public void Call_of_data()
    {
        RunResult result = RunMain("""
              %p = inttoptr i64 268435456 to ptr
              call void %p()
              ret i32 0
            """, CallAddress(0x1000_0000));
        Assert.Contains("in native code called as 0x10000000", result.Trap!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Fault_in_native_code()
    {
        RunResult result = RunMain("""
              %n = call i64 @strlen(ptr inttoptr (i64 4097 to ptr))
              ret i32 0
            """, code =>
        {
            code.Enter(8);
            code.Asm.Mov32(Gpr.Rdi, 4097);
            code.CallNative("strlen");
            code.Leave(8);
        });
        Assert.EndsWith("in native code called as strlen", result.Trap!.Reason, StringComparison.Ordinal);
        Assert.Equal("main", Assert.Single(result.Trap.Trace).Function);
    }

    [Fact]
    public void Abort_exit_and_raise()
    {
        Assert.Equal("abort", RunMain("call void @abort()\n  unreachable", CallNativeWith("abort", 0)).Trap!.Reason);
        Assert.Equal(7, RunMain("call void @exit(i32 7)\n  unreachable", CallNativeWith("exit", 7)).ExitCode);
        Assert.Equal(
            128 + 15,
            RunMain("%r = call i32 @raise(i32 15)\n  ret i32 0", CallNativeWith("raise", 15)).ExitCode);
    }

    [Fact]
    public void Trap_in_a_callback_shows_all_levels()
    {
        RunResult result = new HandProgram(Declarations + """

            @data = global [4 x i32] [i32 4, i32 3, i32 2, i32 1]
            define i32 @main() {
              call void @sort(ptr @data)
              ret i32 0
            }
            define void @sort(ptr %p) {
              call void @qsort(ptr %p, i64 4, i64 4, ptr @compare)
              ret void
            }
            define i32 @compare(ptr %a, ptr %b) {
              %v = load i32, ptr null, align 4
              ret i32 %v
            }
            """)
            .With("main", code =>
            {
                code.Enter(24);
                code.LoadAddress(Gpr.Rdi, "data");
                code.CallGuest("sort");
                code.Leave(24);
            })
            .With("sort", code =>
            {
                code.Enter(56);
                code.Asm.Mov32(Gpr.Rsi, 4);
                code.Asm.Mov32(Gpr.Rdx, 4);
                code.LoadAddress(Gpr.Rcx, "compare");
                code.CallNative("qsort");
                code.Leave(56);
            })
            .With("compare", code =>
            {
                code.Enter(8);
                code.Asm.Xor(Bits32, Gpr.Rcx, Gpr.Rcx);
                code.Asm.Mov(Bits32, Gpr.Rax, X64Address.At(Gpr.Rcx));
                code.Leave(8);
            })
            .RunBoth();
        Assert.Equal(
            "stillpoint: trap: access violation reading 0x0\n  at compare\n  at sort\n  at main", result.Trap!.ToString());
    }

    [Fact]
    public void Function_that_cannot_be_compiled_traps_when_called()
    {
        using GuestProgram program = new HandProgram("""
            define i32 @main() {
              %v = call i32 @missing()
              ret i32 %v
            }
            define i32 @missing() {
              ret i32 0
            }
            """)
            .With("main", CallWith("missing", 0))
            .Link();
        RunResult result = program.Run(["program"]);
        Assert.Equal("stillpoint: trap: not supported: @missing cannot be compiled: no code by hand\n  at main", result.Trap!.ToString());
    }

    [Fact]
    public void Division_by_zero_in_a_helper()
    {
        RunResult result = RunMain("""
              %q = udiv i128 5, 0
              %t = trunc i128 %q to i32
              ret i32 %t
            """, code =>
        {
            code.Enter(88);
            for (int i = 0; i < 4; i++) code.Asm.Mov(Bits64, X64Address.At(Gpr.Rsp, 32 + (8 * i)), i == 0 ? 5 : 0);
            code.CallHelper(RuntimeHelper.WideBinary, (int)Opcode.UDiv, 128, 128);
            code.Leave(88);
        });
        Assert.Equal("stillpoint: trap: division by zero\n  at main", result.Trap!.ToString());
    }

    [Fact]
    public void Copy_that_the_program_did_not_call_by_name()
    {
        RunResult result = RunMain("""
              store i8 1, ptr inttoptr (i64 4096 to ptr)
              ret i32 0
            """, code =>
        {
            code.Enter(8);
            code.Asm.Mov32(Gpr.Rdi, 4096);
            code.Asm.Mov32(Gpr.Rsi, 1);
            code.Asm.Mov32(Gpr.Rdx, 1);
            code.CallFunction(RuntimeFunction.MemorySet);
            code.Leave(8);
        });
        Assert.Equal("access violation writing 0x1000", result.Trap!.Reason);
    }

    [Fact]
    public void Frame_of_dynamic_size_is_walked()
    {
        RunResult result = new HandProgram("""
            define i32 @main() {
              %v = call i32 @dynamic(i64 64)
              ret i32 %v
            }
            define i32 @dynamic(i64 %n) {
              %p = alloca i8, i64 %n, align 16
              %v = load i32, ptr null, align 4
              ret i32 %v
            }
            """)
            .With("main", CallWith("dynamic", 64))
            .With("dynamic", code =>
            {
                // The frame pointer is the stack pointer before the dynamic part, kept in the new lowest frame bytes.
                code.FixedBytes = 24;
                code.Enter(24);
                code.Asm.Mov(Bits64, Gpr.Rbp, Gpr.Rsp);
                code.Asm.Sub(Bits64, Gpr.Rsp, Gpr.Rdi);
                code.Asm.Mov(Bits64, X64Address.At(Gpr.Rsp, 8), Gpr.Rbp);
                code.MarkDynamic(8);
                code.Asm.Xor(Bits32, Gpr.Rcx, Gpr.Rcx);
                code.Asm.Mov(Bits32, Gpr.Rax, X64Address.At(Gpr.Rcx));
            })
            .RunBoth();
        Assert.Equal("stillpoint: trap: access violation reading 0x0\n  at dynamic\n  at main", result.Trap!.ToString());
    }

    private static RunResult RunMain(string body, Action<HandCode> emit) =>
        new HandProgram($"{Declarations}\ndefine i32 @main() {{\n  {body}\n}}").With("main", emit).RunBoth();

    private static Action<HandCode> CallWith(string callee, uint argument) => code =>
    {
        code.Enter(24);
        code.Asm.Mov32(Gpr.Rdi, argument);
        code.CallGuest(callee);
        code.Leave(24);
    };

    private static Action<HandCode> CallNativeWith(string callee, uint argument) => code =>
    {
        code.Enter(24);
        code.Asm.Mov32(Gpr.Rdi, argument);
        code.CallNative(callee);
        code.Leave(24);
    };

    private static Action<HandCode> CallAddress(ulong address) => code =>
    {
        code.Enter(24);
        code.Asm.Mov64(Gpr.Rdi, (long)address);
        code.CallIndirect(Gpr.Rdi);
        code.Leave(24);
    };
}
