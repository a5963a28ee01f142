// SPDX-License-Identifier: MIT
using System;
using System.IO;
using Xunit;

namespace Stillpoint.Cli.Tests;

/// <summary><c>stillpoint compile -o</c>: the file is complete or not there, and <c>stillpoint maps</c> reads it.</summary>
public sealed class ObjectFileTests : IDisposable
{
    private const string Managed = """
        declare void @touch()
        define i64 @f(ptr addrspace(1) %p) {
          call void @touch()
          %x = load i64, ptr addrspace(1) %p
          ret i64 %x
        }

        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("stillpoint-cli-").FullName;

    private string Output => Path.Combine(_folder, "out.o");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("calls", "1 record\n")]
    [InlineData("instructions", " records\n")]
    public void Stack_maps_of_ours_are_printed_by_the_maps_command(string detail, string count)
    {
        using TemporaryFile file = new(Managed);
        ToolResult compiled = Tool.Run("compile", file.Path, "-o", Output, "--stack-maps", detail);
        Assert.Equal((0, "", ""), (compiled.Status, compiled.Output, compiled.Errors));
        ToolResult maps = Tool.Run("maps", Output);
        Assert.Equal(0, maps.Status);
        Assert.Contains("function f (.text + 0x0): stack size", maps.Output, StringComparison.Ordinal);
        Assert.Contains("record 2882400000 at +", maps.Output, StringComparison.Ordinal);
        Assert.Contains(count, maps.Output, StringComparison.Ordinal);
        Assert.Contains("base 0: Indirect [rsp + ", maps.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes_on_any_number_of_threads()
    {
        using TemporaryFile file = new(Managed);
        Tool.Run("compile", file.Path, "-o", Output, "--jobs", "1");
        byte[] first = File.ReadAllBytes(Output);
        Tool.Run("compile", file.Path, "-o", Output, "--jobs", "4");
        Assert.Equal(first, File.ReadAllBytes(Output));
    }

    [Fact]
    public void What_cannot_be_compiled_leaves_no_file_and_an_earlier_one_as_it_was()
    {
        using TemporaryFile file = new(
            "declare void @stillpoint.yield()\ndefine void @f() {\n call void @stillpoint.yield()\n ret void\n}\n");
        File.WriteAllText(Output, "earlier");
        ToolResult result = Tool.Run("compile", file.Path, "-o", Output);
        Assert.Equal(1, result.Status);
        Assert.Equal(
            $"{file.Path}: error: @f calls @stillpoint.yield, which an object file has no runtime for\n", result.Errors);
        Assert.Equal("earlier", File.ReadAllText(Output));
        Assert.Equal([Output], Directory.GetFiles(_folder));
    }

    [Fact]
    public void A_folder_that_is_not_there_and_a_folder_are_no_outputs()
    {
        using TemporaryFile file = new("define void @f() {\n ret void\n}\n");
        ToolResult missing = Tool.Run("compile", file.Path, "-o", Path.Combine(_folder, "none", "x.o"));
        Assert.Equal(1, missing.Status);
        Assert.Contains("no such file", missing.Errors, StringComparison.Ordinal);
        ToolResult folder = Tool.Run("compile", file.Path, "-o", _folder);
        Assert.Equal(1, folder.Status);
        Assert.Contains("it is a directory", folder.Errors, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Theory]
    [InlineData("--emit and --function do not go with it", "-o", "x.o", "--emit", "asm")]
    [InlineData("--emit and --function do not go with it", "-o", "x.o", "--function", "f")]
    [InlineData("name it with -o", "--stack-maps", "calls")]
    [InlineData("'all'", "-o", "x.o", "--stack-maps", "all")]
    public void Options_that_do_not_go_together_are_wrong_usage(string fault, params string[] arguments)
    {
        ToolResult result = Tool.Run(["compile", "x.ll", .. arguments]);
        Assert.Equal(2, result.Status);
        Assert.Contains(fault, result.Errors, StringComparison.Ordinal);
    }
}
