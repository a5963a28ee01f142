// SPDX-License-Identifier: MIT
using System.IO;
using System.Text.RegularExpressions;
using Shared;
using Xunit;

namespace Stillpoint.Cli.Tests;

/// <summary>Runs <c>stillpoint compile</c> on texts that say what must be printed.</summary>
public sealed partial class CompileFileTests
{
    private const string Unknown = "define i32 @main() {\n  ret i32 0\n}\n";

    public static TheoryData<string> Files() =>
    [
        .. Checkout.Files("tests/files/lower", "*.ll"),
        .. Checkout.Files("tests/files/regalloc", "*.ll"),
        .. Checkout.Files("tests/files/maps", "*.ll"),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_listing_is_as_the_file_says(string file)
    {
        string path = Path.Combine(Checkout.Root, file);
        string text = File.ReadAllText(path);
        Match run = RunLine().Match(text);
        Assert.True(run.Success, "no line '; RUN: compile --cpu LEVEL --emit WHAT'");
        Assert.True(run.Value.Contains(" --cpu x86-64", System.StringComparison.Ordinal), "code is of the host's processor");
        ToolResult result = Tool.Run(["compile", path, .. run.Groups[1].Value.Split(' ')]);
        Assert.Equal("", result.Errors);
        Assert.Equal(0, result.Status);
        if (FileCheck.Blesses)
        {
            string blessed = FileCheck.Bless(text, result.Output);
            File.WriteAllText(path, blessed);
            Assert.True(text == blessed, "the block is written anew; review it");
        }

        string? difference = FileCheck.Compare(text, result.Output);
        Assert.True(difference is null, difference);
    }

    [Fact]
    public void One_function_can_be_chosen()
    {
        const string Two = "define void @one() {\n  ret void\n}\ndefine void @two() {\n  ret void\n}\n";
        ToolResult result = Tool.RunWithInput(Two, "compile", "-", "--function", "two");
        Assert.StartsWith("@two: 1 bytes", result.Output, System.StringComparison.Ordinal);
        Assert.DoesNotContain("@one", result.Output, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--function", "nobody", "no function '@nobody'")]
    [InlineData("--passes", "nothing", "no pass 'nothing'")]
    public void A_name_that_does_not_exist_is_a_wrong_command_line(string option, string name, string message)
    {
        ToolResult result = Tool.RunWithInput(Unknown, "compile", "-", option, name);
        Assert.Equal(2, result.Status);
        Assert.Contains(message, result.Errors, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_function_that_cannot_be_compiled_is_named_and_the_others_are_printed()
    {
        const string Text = "define i64 @bad(i64 %n) {\n  %a = alloca [1073741824 x i64]\n  store i64 %n, ptr %a\n"
            + "  call void @keep(ptr %a)\n  ret i64 0\n}\ndefine void @keep(ptr %p) noinline {\n  ret void\n}\n";
        ToolResult result = Tool.RunWithInput(Text, "compile", "-", "--passes", "fast");
        Assert.Equal(1, result.Status);
        Assert.Contains("error: @bad cannot be compiled: ", result.Errors, System.StringComparison.Ordinal);
        Assert.Contains("@keep: 1 bytes", result.Output, System.StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^; RUN: compile (.+)$", RegexOptions.Multiline)]
    private static partial Regex RunLine();
}
