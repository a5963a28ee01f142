// SPDX-License-Identifier: MIT
using System.IO;
using Xunit;

namespace Stillpoint.Cli.Tests;

/// <summary>What each command does with good and bad modules, seen from outside.</summary>
public sealed class CommandTests
{
    /// <summary>Prints its arguments, one a line, and returns how many there are.</summary>
    private const string EchoArguments = """
        declare i32 @puts(ptr)

        define i32 @main(i32 %argc, ptr %argv) {
        entry:
          br label %head

        head:
          %i = phi i32 [ 1, %entry ], [ %next, %body ]
          %more = icmp slt i32 %i, %argc
          br i1 %more, label %body, label %done

        body:
          %index = sext i32 %i to i64
          %slot = getelementptr inbounds ptr, ptr %argv, i64 %index
          %word = load ptr, ptr %slot, align 8
          %ignored = call i32 @puts(ptr %word)
          %next = add nsw i32 %i, 1
          br label %head

        done:
          %count = sub nsw i32 %argc, 1
          ret i32 %count
        }

        """;

    [Fact]
    public void Run_gives_the_program_its_arguments_and_exits_with_its_status()
    {
        using TemporaryFile file = new(EchoArguments);

        ToolResult result = Tool.Run("run", file.Path, "--", "one", "--two", "-3", "--");

        Assert.Equal("one\n--two\n-3\n--\n", result.Output);
        Assert.Equal("", result.Errors);
        Assert.Equal(4, result.Status);
    }

    [Theory]
    [InlineData("optimized")]
    [InlineData("fast")]
    public void Run_and_compile_verify_what_they_compile(string passes)
    {
        using TemporaryFile file = new(EchoArguments);

        ToolResult run = Tool.Run("run", "--verify", "--passes", passes, file.Path, "--", "one");
        Assert.Equal(("one\n", "", 1), (run.Output, run.Errors, run.Status));

        ToolResult verified = Tool.Run("compile", "--verify", "--passes", passes, file.Path);
        ToolResult compiled = Tool.Run("compile", "--passes", passes, file.Path);
        Assert.Equal(("", 0), (verified.Errors, verified.Status));
        Assert.Equal(compiled.Output, verified.Output);
    }

    [Fact]
    public void Run_reads_standard_input_for_a_dash()
    {
        ToolResult result = Tool.RunWithInput(EchoArguments, "run", "-", "--engine", "interpreter", "--", "word");

        Assert.Equal("word\n", result.Output);
        Assert.Equal(1, result.Status);
    }

    [Fact]
    public void Stats_are_one_line_of_json_on_stderr()
    {
        using TemporaryFile file = new(EchoArguments);

        ToolResult result = Tool.Run("run", "--stats", "--engine", "interpreter", file.Path);

        Assert.Equal(0, result.Status);
        Assert.Equal("", result.Output);
        using var json = System.Text.Json.JsonDocument.Parse(result.Errors);

        // br, icmp, br, sub, ret; phis are arguments of the jumps.
        Assert.Equal(5, json.RootElement.GetProperty("instructions").GetInt32());
        Assert.True(json.RootElement.GetProperty("peakBytes").GetInt64() > 1_000_000);
    }

    [Fact]
    public void Stats_of_compiled_code_tell_what_was_compiled()
    {
        using TemporaryFile file = new(EchoArguments);

        ToolResult result = Tool.Run("run", "--stats", file.Path);

        Assert.Equal(0, result.Status);
        using var json = System.Text.Json.JsonDocument.Parse(result.Errors);
        Assert.Equal(1, json.RootElement.GetProperty("compiledFunctions").GetInt32());
        Assert.True(json.RootElement.GetProperty("codeBytes").GetInt64() > 10);
    }

    [Fact]
    public void Trap_exits_with_134_and_a_guest_stack()
    {
        using TemporaryFile file = new("""
            define i32 @inner(ptr %p) noinline {
              %v = load i32, ptr %p, align 4
              ret i32 %v
            }

            define i32 @main() {
              %v = call i32 @inner(ptr null)
              ret i32 %v
            }

            """);

        ToolResult result = Tool.Run("run", file.Path);

        Assert.Equal(134, result.Status);
        Assert.StartsWith("stillpoint: trap: ", result.Errors);
        Assert.Matches(@"(?s)\bat inner\b.*\bat main\b", result.Errors);
    }

    [Fact]
    public void Unresolved_names_are_one_error_that_lists_them_all()
    {
        using TemporaryFile file = new("""
            declare void @no_such_function_1()
            declare void @no_such_function_2()

            define i32 @main() {
              call void @no_such_function_1()
              call void @no_such_function_2()
              ret i32 0
            }

            """);

        ToolResult result = Tool.Run("run", file.Path);

        Assert.Equal(1, result.Status);
        Assert.Contains("no_such_function_1", result.Errors);
        Assert.Contains("no_such_function_2", result.Errors);
    }

    [Fact]
    public void Module_without_main_cannot_run()
    {
        using TemporaryFile file = new("define i32 @other() {\n  ret i32 0\n}\n");

        ToolResult result = Tool.Run("run", file.Path);

        Assert.Equal(1, result.Status);
        Assert.Contains("main", result.Errors);
    }

    [Theory]
    [InlineData("run")]
    [InlineData("verify")]
    [InlineData("opt")]
    public void Error_of_reading_shows_the_place_the_line_and_a_caret(string command)
    {
        using TemporaryFile file = new("define i32 @main() {\n  ret i32 %nothing\n}\n");

        ToolResult result = Tool.Run(command, file.Path);

        Assert.Equal(1, result.Status);
        Assert.Equal("", result.Output);
        string[] lines = result.Errors.Split('\n');
        Assert.StartsWith($"{file.Path}:2:11: error: ", lines[0]);
        Assert.Contains("%nothing", lines[0]);
        Assert.Equal("  ret i32 %nothing", lines[1]);
        Assert.Equal("          ^", lines[2]);
    }

    [Fact]
    public void Error_of_the_verifier_names_its_rule()
    {
        using TemporaryFile file = new("define i32 @main() {\n  ret i64 0\n}\n");

        ToolResult result = Tool.Run("verify", file.Path);

        Assert.Equal(1, result.Status);
        Assert.StartsWith($"{file.Path}:2:3: error: ", result.Errors);
        Assert.Matches(@"\[V\d+\]", result.Errors.Split('\n')[0]);
    }

    [Fact]
    public void Errors_are_not_coloured_in_a_file()
    {
        ToolResult result = Tool.RunWithInput("nonsense", "verify", "-");

        Assert.StartsWith("<stdin>:1:1: error: ", result.Errors);
        Assert.DoesNotContain('\e', result.Errors);
    }

    [Fact]
    public void Verify_says_nothing_about_a_good_module()
    {
        using TemporaryFile file = new(EchoArguments);

        Assert.Equal(new ToolResult(0, "", ""), Tool.Run("verify", file.Path));
    }

    [Fact]
    public void Opt_prints_what_it_can_read_again()
    {
        using TemporaryFile file = new(EchoArguments);
        using TemporaryFile output = new("");

        ToolResult first = Tool.Run("opt", file.Path);
        ToolResult second = Tool.RunWithInput(first.Output, "opt", "-", "-o", output.Path);

        Assert.Equal(0, first.Status);
        Assert.Contains("%ignored = call i32 @puts(ptr %word)", first.Output);
        Assert.Equal(new ToolResult(0, "", ""), second);
        Assert.Equal(first.Output, File.ReadAllText(output.Path));
    }

    [Fact]
    public void Opt_says_when_it_cannot_write()
    {
        using TemporaryFile file = new(EchoArguments);

        ToolResult result = Tool.Run("opt", file.Path, "-o", "/nowhere/out.ll");

        Assert.Equal(1, result.Status);
        Assert.StartsWith("stillpoint: cannot write '/nowhere/out.ll': ", result.Errors);
    }
}
