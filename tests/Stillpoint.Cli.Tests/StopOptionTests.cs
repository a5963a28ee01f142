// SPDX-License-Identifier: MIT
using System;
using Xunit;

namespace Stillpoint.Cli.Tests;

/// <summary><c>run</c> with limits of time, and stopped after every instruction.</summary>
public sealed class StopOptionTests
{
    private const string Spin = """
        define void @spin(ptr %p) noinline {
          br label %loop
        loop:
          store volatile i32 1, ptr %p
          br label %loop
        }
        define i32 @main() {
          %p = alloca i32
          call void @spin(ptr %p)
          ret i32 0
        }
        """;

    private const string Sleep = """
        declare i32 @sleep(i32)
        define i32 @main() {
          br label %loop
        loop:
          %r = call i32 @sleep(i32 1000)
          br label %loop
        }
        """;

    private const string Deadlock = """
        declare i32 @pthread_mutex_lock(ptr)
        @mutex = global [64 x i8] zeroinitializer
        define i32 @main() {
          %a = call i32 @pthread_mutex_lock(ptr @mutex)
          %b = call i32 @pthread_mutex_lock(ptr @mutex)
          ret i32 0
        }
        """;

    private const string Count = """
        declare i32 @printf(ptr, ...)
        @format = constant [4 x i8] c"%d\0A\00"
        define i32 @main() {
          br label %loop
        loop:
          %i = phi i32 [ 0, %0 ], [ %next, %loop ]
          %r = call i32 (ptr, ...) @printf(ptr @format, i32 %i)
          %next = add i32 %i, 1
          %done = icmp eq i32 %next, 5
          br i1 %done, label %end, label %loop
        end:
          ret i32 7
        }
        """;

    [Theory]
    [InlineData("--timeout", "the time limit of 2 s is over")]
    [InlineData("--cpu-limit", "the limit of 2 s of processor time is over")]
    public void Endless_loop_is_ended_with_its_stack(string option, string reason)
    {
        using TemporaryFile file = new(Spin);
        ToolResult result = Tool.Run("run", option, "2", "--ahead", "--passes", "fast", file.Path);
        Assert.Equal(124, result.Status);
        Assert.Equal($"stillpoint: trap: {reason}\n  at spin\n  at main\n", result.Errors);
    }

    [Fact]
    public void Sleep_is_cut_short()
    {
        using TemporaryFile file = new(Sleep);
        ToolResult result = Tool.Run("run", "--timeout", "2", "--ahead", file.Path);
        Assert.Equal(124, result.Status);
        Assert.Equal("stillpoint: trap: the time limit of 2 s is over\n  at main\n", result.Errors);
    }

    [Fact]
    public void Program_that_hangs_in_native_code_is_ended()
    {
        using TemporaryFile file = new(Deadlock);
        ToolResult result = Tool.Run("run", "--timeout", "2", "--ahead", file.Path);
        Assert.Equal(124, result.Status);
        Assert.Equal("stillpoint: trap: the time limit of 2 s is over, in native code\n", result.Errors);
    }

    [Fact]
    public void Limits_that_are_not_reached_change_nothing()
    {
        using TemporaryFile file = new(Count);
        ToolResult result = Tool.Run("run", "--timeout", "1000", "--cpu-limit", "1000", file.Path);
        Assert.Equal(7, result.Status);
        Assert.Equal("0\n1\n2\n3\n4\n", result.Output);
        Assert.Equal("", result.Errors);
    }

    [Theory]
    [InlineData("1", "0")]
    [InlineData("10", "3")]
    public void Stops_between_instructions_change_nothing(string every, string seed)
    {
        using TemporaryFile file = new(Count);
        ToolResult result = Tool.Run("run", "--stress", "preempt", "--every", every, "--seed", seed, "--stats", file.Path);
        Assert.Equal(7, result.Status);
        Assert.Equal("0\n1\n2\n3\n4\n", result.Output);
        Assert.Contains("\"steppedInstructions\":", result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("\"steppedInstructions\":0", result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("\"preemptions\":0", result.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--timeout", "0")]
    [InlineData("--timeout", "soon")]
    [InlineData("--cpu-limit", "-1")]
    [InlineData("--stress", "everything")]
    [InlineData("--every", "2")]
    [InlineData("--seed", "2")]
    public void Wrong_options_are_a_usage_error(string option, string value)
    {
        using TemporaryFile file = new(Count);
        Assert.Equal(2, Tool.Run("run", option, value, file.Path).Status);
    }

    [Fact]
    public void Interpreter_has_no_limits()
    {
        using TemporaryFile file = new(Count);
        ToolResult result = Tool.Run("run", "--engine", "interpreter", "--timeout", "1", file.Path);
        Assert.Equal(2, result.Status);
        Assert.Contains("only compiled code is stopped", result.Errors, StringComparison.Ordinal);
    }
}
