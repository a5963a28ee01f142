// SPDX-License-Identifier: MIT
using System.IO;
using Xunit;

namespace Stillpoint.Cli.Tests;

/// <summary>
/// <c>stillpoint bisect</c> from outside. Nothing is broken on purpose: a test of the text does not want what a pass does,
/// and programs do what is undefined, so that each engine does something else.
/// </summary>
public sealed class BisectCommandTests
{
    /// <summary>Without the trap in a call whose result is not used, the program goes on.</summary>
    private const string TrapsUntilInlined = """
        define i32 @reads(ptr %p) {
          %v = load i32, ptr %p
          ret i32 %v
        }

        define i32 @twice(i32 %x) {
          %zero = add i32 %x, 0
          %r = mul i32 %zero, 2
          ret i32 %r
        }

        define i32 @main() {
          %ignored = call i32 @reads(ptr null)
          %r = call i32 @twice(i32 4)
          ret i32 %r
        }

        """;

    /// <summary>The interpreter makes the load, whose result is not used; the generation of code leaves it out.</summary>
    private const string TrapsUntilCompiled = """
        define i32 @first() noinline {
          ret i32 3
        }

        define void @reads(ptr %p) noinline {
          %ignored = load i32, ptr %p
          ret void
        }

        define i32 @main() {
          %r = call i32 @first()
          call void @reads(ptr null)
          ret i32 %r
        }

        """;

    [Fact]
    public void The_rewrite_that_a_test_does_not_like_is_named_with_its_difference()
    {
        using TemporaryFile file = new(TrapsUntilInlined);

        ToolResult result = Tool.Run("bisect", file.Path, "--test", "grep -q ' mul '");

        Assert.Equal(0, result.Status);
        Assert.Matches(@"^Rewrite \d+ breaks it: simplify in @twice, rewrite as shl\.", result.Output);
        Assert.Contains("-  %r = mul i32 %x, 2\n+  %r = shl i32 %x, 1\n", result.Output);
        Assert.Contains("rewrites: none: right", result.Errors);
        Assert.Contains("rewrites: all: the test says 1", result.Errors);
    }

    [Fact]
    public void The_rewrite_that_changes_what_the_program_does_is_named()
    {
        using TemporaryFile file = new(TrapsUntilInlined);

        ToolResult result = Tool.Run("bisect", file.Path);

        Assert.Equal(0, result.Status);
        Assert.Matches(@"^Rewrite \d+ breaks it: inline in @main, inline call\.", result.Output);
        Assert.Contains("%ignored = call i32 @reads(ptr null)", result.Output);
        Assert.Contains("status 8 instead of 134", result.Output);
        Assert.Contains("The interpreter runs the result of the rewrite right", result.Output);
    }

    [Fact]
    public void The_function_whose_code_is_wrong_is_named_when_no_pass_is_at_fault()
    {
        using TemporaryFile file = new(TrapsUntilCompiled);

        ToolResult result = Tool.Run("bisect", file.Path);

        Assert.Equal(0, result.Status);
        Assert.StartsWith("No pass is at fault: without any rewrite, status 3 instead of 134.\n", result.Output);
        Assert.Contains("The code of @reads breaks it", result.Output);
        Assert.Contains("functions compiled: 1: right", result.Errors);
    }

    [Fact]
    public void A_program_that_hangs_is_wrong()
    {
        using TemporaryFile file = new(TrapsUntilInlined);

        ToolResult result = Tool.Run(
            "bisect", file.Path, "--timeout", "5", "--passes", "simplify", "--test", "grep -q ' mul ' \"$1\" || sleep 60; true");

        Assert.Equal(0, result.Status);
        Assert.Contains("simplify in @twice", result.Output);
        Assert.Contains("it took more than 5 s", result.Output);
    }

    [Fact]
    public void Nothing_wrong_is_status_3()
    {
        using TemporaryFile file = new("define i32 @main() {\n  ret i32 5\n}\n");

        ToolResult result = Tool.Run("bisect", file.Path);

        Assert.Equal(3, result.Status);
        Assert.Equal("Nothing is wrong with all rewrites made.\n", result.Output);
    }

    [Fact]
    public void Input_arguments_and_the_expected_output_are_those_of_the_command_line()
    {
        using TemporaryFile file = new("""
            declare i32 @getchar()
            declare i32 @putchar(i32)

            define i32 @main(i32 %argc, ptr %argv) {
              %c = call i32 @getchar()
              %d = add i32 %c, %argc
              %ignored = call i32 @putchar(i32 %d)
              ret i32 0
            }

            """);
        using TemporaryFile input = new("A");
        using TemporaryFile right = new("D");
        string[] words = ["bisect", file.Path, "--stdin", input.Path, "--expect", right.Path, "--expect-status", "0", "--"];

        Assert.Equal(3, Tool.Run([.. words, "one", "two"]).Status);

        ToolResult wrong = Tool.Run([.. words, "one"]);
        Assert.Equal(1, wrong.Status);
        Assert.Contains("the output differs in line 1", wrong.Output);
        Assert.Contains("The interpreter does not do what is expected either", wrong.Output);
    }

    [Fact]
    public void A_test_that_cannot_tell_ends_the_search()
    {
        using TemporaryFile file = new(TrapsUntilInlined);

        ToolResult result = Tool.Run("bisect", file.Path, "--test", "exit 125; true");

        Assert.Equal(1, result.Status);
        Assert.Contains("cannot tell", result.Errors);
    }

    [Theory]
    [InlineData("--expect", "/nowhere/right", 1, "cannot read '/nowhere/right'")]
    [InlineData("--timeout", "0", 2, "--timeout")]
    [InlineData("--passes", "nothing", 2, "no pass 'nothing'")]
    public void What_cannot_be_searched_for_is_said_at_once(string option, string value, int status, string message)
    {
        using TemporaryFile file = new(TrapsUntilInlined);

        ToolResult result = Tool.Run("bisect", file.Path, option, value);

        Assert.Equal(status, result.Status);
        Assert.Contains(message, result.Errors);
        Assert.Equal("", result.Output);
    }

    [Fact]
    public void Nothing_is_left_in_the_temporary_folder()
    {
        using TemporaryFile file = new("define i32 @main() {\n  ret i32 5\n}\n");
        DirectoryInfo folder = Directory.CreateTempSubdirectory("stillpoint-tests-");

        Tool.RunWithTemporaries(folder.FullName, "bisect", file.Path);

        Assert.Empty(folder.GetDirectories("stillpoint-bisect-*"));
        folder.Delete(recursive: true);
    }
}
