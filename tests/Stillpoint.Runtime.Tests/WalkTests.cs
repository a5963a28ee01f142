// SPDX-License-Identifier: MIT
using System.Collections.Generic;
using System.Text;
using Stillpoint.Core.Text;
using Xunit;

namespace Stillpoint.Runtime.Tests;

/// <summary>
/// While whole programs run instruction by instruction, the walk after each one is the stack of calls that were made:
/// prologues, epilogues, stubs, tail calls, dynamic frames and callbacks included.
/// </summary>
public sealed class WalkTests
{
    /// <summary>Programs, and the level that each is compiled at.</summary>
    public static TheoryData<string, string> Runs { get; } = new()
    {
        { "calls", "O0" },
        { "calls", "O2" },
        { "dynamic", "O0" },
        { "dynamic", "O2" },
        { "callbacks", "O0" },
        { "callbacks", "O2" },
    };

    [Theory]
    [MemberData(nameof(Runs))]
    public void Walk_is_the_stack_of_calls(string name, string level)
    {
        var run = WalkedRun.Of(Text(name), level);
        AssertWalked(run);
        Assert.True(run.Shadow.StepsInStubs > 0);
    }

    /// <summary>Return addresses at random places are replaced all the while, and the walk sees those that belong there.</summary>
    [Theory]
    [MemberData(nameof(Runs))]
    public void Walk_sees_through_trampolines(string name, string level)
    {
        var run = WalkedRun.Of(Text(name), level, plantEvery: 3);
        AssertWalked(run);
        Assert.True(run.TrampolinesPlanted > 10);
        Assert.True(run.TrampolinesReached > 2, $"only {run.TrampolinesReached} of {run.TrampolinesPlanted} reached");
    }

    private static void AssertWalked(WalkedRun run)
    {
        run.AssertNoDifference();
        Assert.Null(run.Result.Trap);
        Assert.Equal(42, run.Result.ExitCode);
        Assert.True(run.Shadow.Steps > 100);
        Assert.True(run.Shadow.Deepest > 2);
    }

    private static SourceText Text(string name) => new("test.ll", Encoding.UTF8.GetBytes(Programs[name]));

    private static readonly Dictionary<string, string> Programs = new()
    {
        ["calls"] = """
            declare i64 @labs(i64)
            define i64 @depth(i64 %n, ptr %f) noinline {
              %done = icmp eq i64 %n, 0
              br i1 %done, label %leaf, label %more
            leaf:
              %l = call i64 @labs(i64 -2)
              ret i64 %l
            more:
              %m = sub i64 %n, 1
              %r = call i64 %f(i64 %m, ptr %f)
              %s = add i64 %r, 2
              ret i64 %s
            }
            define i64 @tail(i64 %n, ptr %f) noinline {
              %r = tail call i64 @depth(i64 %n, ptr %f)
              ret i64 %r
            }
            define i32 @main() {
              %r = call i64 @tail(i64 20, ptr @depth)
              %t = trunc i64 %r to i32
              ret i32 %t
            }
            """,
        ["dynamic"] = """
            declare ptr @memset(ptr, i32, i64)
            define i64 @fill(i64 %n) noinline {
              %a = alloca i8, i64 %n, align 64
              %b = alloca [100 x i64], align 16
              %p = call ptr @memset(ptr %a, i32 1, i64 %n)
              %q = call ptr @memset(ptr %b, i32 1, i64 800)
              %done = icmp ult i64 %n, 200
              br i1 %done, label %leaf, label %more
            leaf:
              %v = load i8, ptr %a
              %w = zext i8 %v to i64
              ret i64 %w
            more:
              %m = sub i64 %n, 100
              %r = call i64 @fill(i64 %m)
              %s = add i64 %r, 1
              ret i64 %s
            }
            define i32 @main() {
              %r = call i64 @fill(i64 4200)
              %t = trunc i64 %r to i32
              ret i32 %t
            }
            """,
        ["callbacks"] = """
            declare void @qsort(ptr, i64, i64, ptr)
            @values = global [8 x i32] [i32 5, i32 42, i32 9, i32 1, i32 7, i32 3, i32 8, i32 2]
            define i32 @order(ptr %a, ptr %b) noinline {
              %x = load i32, ptr %a
              %y = load i32, ptr %b
              %d = call i32 @subtract(i32 %x, i32 %y)
              ret i32 %d
            }
            define i32 @subtract(i32 %x, i32 %y) noinline {
              %d = sub i32 %x, %y
              ret i32 %d
            }
            define i32 @main() {
              call void @qsort(ptr @values, i64 8, i64 4, ptr @order)
              %p = getelementptr i32, ptr @values, i64 7
              %v = load i32, ptr %p
              ret i32 %v
            }
            """,
    };
}
