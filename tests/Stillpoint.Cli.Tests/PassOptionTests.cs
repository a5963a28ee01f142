// SPDX-License-Identifier: MIT
using Xunit;

namespace Stillpoint.Cli.Tests;

/// <summary>The options about passes, and compiling ahead and in parallel.</summary>
public sealed class PassOptionTests
{
    private const string Text = """
        define i32 @helper(i32 %x) {
          %v = alloca i32
          store i32 %x, ptr %v
          %1 = load i32, ptr %v
          %zero = add i32 %1, 0
          ret i32 %zero
        }

        define i32 @main() {
          %r = call i32 @helper(i32 7)
          ret i32 %r
        }

        """;

    [Theory]
    [InlineData("--dump-after")]
    [InlineData("--stop-after")]
    [InlineData("--disable")]
    public void A_pass_that_does_not_exist_is_a_wrong_command_line_that_lists_those_which_do(string option)
    {
        ToolResult result = Tool.RunWithInput(Text, "opt", "-", "--passes", "optimized", option, "nothing");

        Assert.Equal(2, result.Status);
        Assert.StartsWith($"stillpoint: {option}: there is no pass 'nothing'; there are simplify-cfg, ", result.Errors);
        Assert.Contains("inline", result.Errors);
    }

    [Theory]
    [InlineData("number-values,simplify", "simplify must come before number-values: equal computations")]
    [InlineData("simplify,", "no pass ''")]
    public void A_list_of_passes_is_checked_before_anything_runs(string list, string message)
    {
        ToolResult result = Tool.RunWithInput(Text, "opt", "-", "--passes", list);

        Assert.Equal(2, result.Status);
        Assert.Contains(message, result.Errors);
        Assert.Equal("", result.Output);
    }

    [Fact]
    public void Dump_after_names_the_function_and_the_pass()
    {
        ToolResult result = Tool.RunWithInput(Text, "opt", "-", "--passes", "optimized", "--dump-after", "inline");

        Assert.Equal(0, result.Status);
        Assert.StartsWith("; @helper after inline\ndefine i32 @helper(", result.Errors);
        Assert.Contains("; @main after inline\n", result.Errors);
    }

    [Fact]
    public void Stop_after_a_pass_leaves_out_all_that_come_behind_it()
    {
        string[] words = ["opt", "-", "--passes", "optimized", "--stop-after"];

        string promoted = Tool.RunWithInput(Text, [.. words, "promote-memory"]).Output;
        Assert.DoesNotContain("alloca", promoted);
        Assert.Contains("%zero = add", promoted);
        Assert.Contains("call i32 @helper", promoted);

        string inlined = Tool.RunWithInput(Text, [.. words, "inline"]).Output;
        Assert.DoesNotContain("call i32 @helper", inlined);
    }

    [Fact]
    public void Times_are_a_table_on_stderr()
    {
        ToolResult result = Tool.RunWithInput(Text, "opt", "-", "--passes", "optimized", "--time-passes");

        Assert.Matches(@"(?m)^ *pass +ms +% +bytes +changed *$", result.Errors);
        Assert.Matches(@"(?m)^ *promote-memory +\d+\.\d\d +\d+\.\d +\d+ +\d+ of \d+ *$", result.Errors);
        Assert.Matches(@"(?m)^ *all +\d+\.\d\d *$", result.Errors);
    }

    [Fact]
    public void Options_about_passes_need_passes()
    {
        ToolResult result = Tool.RunWithInput(Text, "opt", "-", "--stop-after", "simplify");

        Assert.Equal(2, result.Status);
        Assert.Contains("--stop-after", result.Errors);
    }

    [Fact]
    public void Without_fuel_nothing_changes_and_with_all_of_it_everything()
    {
        string before = Tool.RunWithInput(Text, "opt", "-").Output;
        ToolResult none = Tool.RunWithInput(Text, "opt", "-", "--passes", "optimized", "--fuel", "0", "--print-steps");
        ToolResult all = Tool.RunWithInput(Text, "opt", "-", "--passes", "optimized", "--print-steps");

        Assert.Equal(before, none.Output);
        Assert.Equal("steps: 0\n", none.Errors);
        Assert.DoesNotContain("alloca", all.Output);
        Assert.Matches(@"^steps: \d+\n$", all.Errors);
    }

    [Fact]
    public void The_last_step_is_described()
    {
        // 1 starts simplify, 2 is its only rewrite.
        ToolResult result = Tool.RunWithInput(
            Text, "opt", "-", "--passes", "simplify", "--fuel", "2", "--print-steps", "--name-values");

        Assert.Equal(
            "steps: 2\npass: simplify\nfunction: @helper\nstep: fold add\ninstruction: %zero = add i32 %v1, 0\n", result.Errors);
        Assert.Contains("ret i32 %v1", result.Output);
    }

    [Fact]
    public void Two_functions_that_cannot_be_compiled_are_both_named_when_compiled_ahead()
    {
        const string Huge = "  %a = alloca [1073741824 x i64]\n  store i64 1, ptr %a\n  call void @keep(ptr %a)\n  ret void\n}\n";
        const string Bad = "define void @keep(ptr %p) noinline {\n  ret void\n}\ndefine void @bad() {\n" + Huge
            + "define i32 @main() {\n  ret i32 4\n}\ndefine void @worse() {\n" + Huge;

        Assert.Equal(4, Tool.RunWithInput(Bad, "run", "-", "--passes", "fast").Status);
        foreach (string jobs in new[] { "1", "3" })
        {
            ToolResult result = Tool.RunWithInput(Bad, "run", "-", "--passes", "fast", "--ahead", "--jobs", jobs);
            Assert.Equal(1, result.Status);
            string[] lines = result.Errors.TrimEnd().Split('\n');
            Assert.Equal(2, lines.Length);
            Assert.StartsWith("-: error: @bad cannot be compiled: ", lines[0]);
            Assert.StartsWith("-: error: @worse cannot be compiled: ", lines[1]);
        }
    }

    [Fact]
    public void Compiling_ahead_compiles_everything_and_runs_the_program()
    {
        const string Unused = Text + "define i32 @unused() {\n  ret i32 1\n}\n";

        ToolResult result = Tool.RunWithInput(Unused, "run", "-", "--ahead", "--stats");

        Assert.Equal(7, result.Status);
        using var json = System.Text.Json.JsonDocument.Parse(result.Errors);
        Assert.Equal(3, json.RootElement.GetProperty("compiledFunctions").GetInt32());
    }

    [Theory]
    [InlineData("--jobs", "2")]
    [InlineData("--ahead", "--engine=interpreter")]
    [InlineData("--compile-first=1", "--engine=interpreter")]
    [InlineData("--jobs=0", "--ahead")]
    [InlineData("--fuel", "-1")]
    public void Options_that_mean_nothing_are_a_wrong_command_line(params string[] words)
    {
        ToolResult result = Tool.RunWithInput(Text, ["run", "-", .. words]);

        Assert.Equal(2, result.Status);
        Assert.Contains(words[0].Split('=')[0], result.Errors);
    }
}
