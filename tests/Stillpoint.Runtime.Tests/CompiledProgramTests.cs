// SPDX-License-Identifier: MIT
using Stillpoint.Assembler.X64;
using Stillpoint.Interpreter;
using Xunit;
using static Stillpoint.Assembler.X64.OperandSize;

namespace Stillpoint.Runtime.Tests;

/// <summary>Programs in machine code behave as the interpreter says.</summary>
public sealed class CompiledProgramTests
{
    [Fact]
    public void Main_gets_its_arguments_and_gives_the_status()
    {
        using GuestProgram program = new HandProgram("""
            define i32 @main(i32 %argc, ptr %argv) {
              %p = getelementptr ptr, ptr %argv, i64 1
              %s = load ptr, ptr %p, align 8
              %n = call i64 @strlen(ptr %s)
              %t = trunc i64 %n to i32
              %d = call i32 @twice(i32 %t)
              %r = add i32 %d, %argc
              ret i32 %r
            }
            define i32 @twice(i32 %n) {
              %d = add i32 %n, %n
              ret i32 %d
            }
            declare i64 @strlen(ptr)
            """)
            .With("main", code =>
            {
                code.Enter(24);
                code.Asm.Mov(Bits64, X64Address.At(Gpr.Rsp), Gpr.Rdi);
                code.Asm.Mov(Bits64, Gpr.Rdi, X64Address.At(Gpr.Rsi, 8));
                code.CallNative("strlen");
                code.Asm.Mov(Bits64, Gpr.Rdi, Gpr.Rax);
                code.CallGuest("twice");
                code.Asm.Add(Bits64, Gpr.Rax, X64Address.At(Gpr.Rsp));
                code.Leave(24);
            })
            .With("twice", code =>
            {
                code.Asm.Lea(Gpr.Rax, X64Address.At(Gpr.Rdi, Gpr.Rdi, 1));
                code.Asm.Ret();
            })
            .Link(out CompiledEngine engine);

        RunResult result = program.Run(["program", "seven77"]);

        Assert.Null(result.Trap);
        Assert.Equal(16, result.ExitCode);
        Assert.Equal(2, engine.Statistics.Functions);
    }
}
