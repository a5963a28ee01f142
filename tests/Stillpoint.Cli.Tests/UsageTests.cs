// SPDX-License-Identifier: MIT
using System;
using Xunit;

namespace Stillpoint.Cli.Tests;

/// <summary>The command line itself: help, version, and what is wrong usage.</summary>
public sealed class UsageTests
{
    [Theory]
    [InlineData("Required command")]
    [InlineData("'FILE.ll' missing", "run")]
    [InlineData("'FILE.ll' missing", "verify")]
    [InlineData("'FILE.ll' missing", "opt")]
    [InlineData("'FILE' missing", "maps")]
    [InlineData("'assemble'", "assemble", "x.ll")]
    [InlineData("'--fast'", "verify", "--fast")]
    [InlineData("'-l'", "run", "x.ll", "-l", "--", "-m")]
    [InlineData("'y.ll'", "verify", "x.ll", "y.ll")]
    [InlineData("'jit'", "run", "--engine", "jit", "x.ll")]
    [InlineData("'--engine'", "run", "x.ll", "--engine")]
    [InlineData("'--output'", "opt", "x.ll", "--output")]
    public void Wrong_usage_exits_with_2_and_names_the_fault(string fault, params string[] arguments)
    {
        ToolResult result = Tool.Run(arguments);

        Assert.Equal(2, result.Status);
        Assert.Empty(result.Output);
        Assert.Contains(fault, result.Errors);
        Assert.Contains("--help", result.Errors);
    }

    [Theory]
    [InlineData("stillpoint [command]", "--help")]
    [InlineData("stillpoint run <FILE.ll>", "run", "--help")]
    [InlineData("stillpoint verify <FILE.ll>", "verify", "-h")]
    [InlineData("stillpoint opt <FILE.ll>", "opt", "--help")]
    [InlineData("stillpoint maps <FILE>", "maps", "--help")]
    public void Help_is_on_stdout_with_examples_and_exit_statuses(string usage, params string[] arguments)
    {
        ToolResult result = Tool.Run(arguments);

        Assert.Equal(0, result.Status);
        Assert.Empty(result.Errors);
        Assert.Contains(usage, result.Output);
        Assert.Contains("Examples:", result.Output);
        Assert.Contains("Exit status:", result.Output);
    }

    [Fact]
    public void Version_is_one_line_of_numbers()
    {
        ToolResult result = Tool.Run("--version");

        Assert.Equal(0, result.Status);
        Assert.Matches(@"^\d+\.\d+\.\d+\n$", result.Output);
    }

    [Theory]
    [InlineData("run")]
    [InlineData("verify")]
    [InlineData("opt")]
    [InlineData("maps")]
    public void Missing_file_exits_with_1_and_one_line(string command)
    {
        ToolResult result = Tool.Run(command, "/nowhere/missing.ll");

        Assert.Equal(1, result.Status);
        Assert.Empty(result.Output);
        Assert.Equal("stillpoint: cannot read '/nowhere/missing.ll': no such file\n", result.Errors);
    }

    /// <summary>As of a script's variable that has no value.</summary>
    [Theory]
    [InlineData("FILE.ll", "run")]
    [InlineData("FILE.ll", "compile")]
    [InlineData("FILE.ll", "verify")]
    [InlineData("FILE.ll", "opt")]
    [InlineData("FILE.ll", "bisect")]
    [InlineData("FILE", "maps")]
    [InlineData("--output", "opt", "-", "-o")]
    [InlineData("--output", "compile", "-", "-o")]
    [InlineData("--heap-dump", "run", "-", "--heap-dump")]
    public void Empty_name_of_a_file_is_a_wrong_command_line(string symbol, params string[] before)
    {
        ToolResult result = Tool.Run([.. before, string.Empty]);

        Assert.Equal(2, result.Status);
        Assert.Empty(result.Output);
        Assert.StartsWith($"stillpoint: {symbol}: the name of the file is empty.\n", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_is_not_a_file()
    {
        ToolResult result = Tool.Run("verify", "/");

        Assert.Equal(1, result.Status);
        Assert.Equal("stillpoint: cannot read '/': it is a directory\n", result.Errors);
    }

    [Fact]
    public void Bitcode_is_named()
    {
        using TemporaryFile file = new("");
        System.IO.File.WriteAllBytes(file.Path, [0x42, 0x43, 0xC0, 0xDE, 0x35, 0x14]);

        ToolResult result = Tool.Run("run", file.Path);

        Assert.Equal(1, result.Status);
        Assert.Contains("bitcode", result.Errors);
    }

    [Fact]
    public void At_sign_is_no_response_file()
    {
        ToolResult result = Tool.Run("verify", "@missing.ll");

        Assert.Equal(1, result.Status);
        Assert.Contains("cannot read '@missing.ll'", result.Errors);
    }
}
