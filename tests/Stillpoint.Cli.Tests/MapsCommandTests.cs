// SPDX-License-Identifier: MIT
using System;
using System.IO;
using System.Text.Json;
using Stillpoint.StackMaps.Tests;
using Stillpoint.StackMaps.V3;
using Xunit;

namespace Stillpoint.Cli.Tests;

/// <summary><c>stillpoint maps</c> on files made here.</summary>
public sealed class MapsCommandTests
{
    private const string Listing = """
        .llvm_stackmaps: 2 tables, 368 bytes
        table 0: 2 functions, 1 constant, 2 records
          function first (.text + 0x10): stack size 24, 1 record
            record 7 at +12
              0: Register rdi, size 8
              1: Direct rbp - 8, size 8
              2: Indirect [rsp + 16], size 4
              3: Constant -1, size 8
              4: ConstIndex #0 (1311768467463790320), size 8
          function local (.text + 0x20): stack size dynamic, 1 record
            record 18446744073709551614 at +66051
              live-outs: rbx (8), xmm0 (16)
        table 1: 1 function, 0 constants, 2 records
          function elsewhere: stack size 8, 2 records
            record 2882400000 at +5, statepoint: calling convention 8, flags 2
              deopt 0: Constant 3, size 8
              base 0: Indirect [rsp + 8], size 8
              derived 0: Register rbx, size 8
              alloca 0: Direct rsp + 0, size 8
            record 1 at +9, flags 0x100

        """;

    private static StackMapTable Statepoints { get; } = new(
        [
            new StackMapFunction(
                0,
                8,
                [
                    new StackMapRecord(
                        Statepoint.DefaultId,
                        5,
                        0,
                        [
                            StackMapLocation.Constant(8),
                            StackMapLocation.Constant(2),
                            StackMapLocation.Constant(1),
                            StackMapLocation.Constant(3),
                            StackMapLocation.Indirect(7, 8, 8),
                            StackMapLocation.Register(3, 8),
                            StackMapLocation.Direct(7, 0, 8),
                        ],
                        []),
                    new StackMapRecord(1, 9, 0x100, [], []),
                ]),
        ],
        []);

    [Fact]
    public void The_listing_has_every_table_with_names_of_functions_and_registers()
    {
        using TemporaryFile file = Write(ObjectFile());
        ToolResult result = Tool.Run("maps", file.Path);
        Assert.Equal(("", 0), (result.Errors, result.Status));
        Assert.Equal(Listing, result.Output);
    }

    [Fact]
    public void Json_has_all_that_the_listing_has()
    {
        using TemporaryFile file = Write(ObjectFile());
        ToolResult result = Tool.Run("maps", file.Path, "--json");
        Assert.Equal(("", 0), (result.Errors, result.Status));
        using var document = JsonDocument.Parse(result.Output);
        JsonElement section = document.RootElement.GetProperty("sections")[0];
        Assert.Equal("x86-64", document.RootElement.GetProperty("machine").GetString());
        Assert.Equal(2, section.GetProperty("tables").GetArrayLength());

        JsonElement table = section.GetProperty("tables")[0];
        Assert.Equal("[1311768467463790320]", table.GetProperty("constants").GetRawText());
        JsonElement first = table.GetProperty("functions")[0];
        Assert.Equal("first", first.GetProperty("name").GetString());
        Assert.Equal(0x10, first.GetProperty("address").GetInt32());
        Assert.Equal(24, first.GetProperty("stackSize").GetInt32());
        Assert.Equal(
            """
            {"id":7,"offset":12,"flags":0,"locations":[{"kind":"register","register":"rdi","dwarf":5,"size":8},
            {"kind":"direct","register":"rbp","dwarf":6,"offset":-8,"size":8},
            {"kind":"indirect","register":"rsp","dwarf":7,"offset":16,"size":4},
            {"kind":"constant","value":-1,"size":8},
            {"kind":"constantIndex","index":0,"value":1311768467463790320,"size":8}],"liveOuts":[]}
            """.Replace("\n", "", StringComparison.Ordinal),
            first.GetProperty("records")[0].GetRawText());

        JsonElement local = table.GetProperty("functions")[1];
        Assert.Equal(JsonValueKind.Null, local.GetProperty("stackSize").ValueKind);
        Assert.Equal(
            """[{"register":"rbx","dwarf":3,"size":8},{"register":"xmm0","dwarf":17,"size":16}]""",
            local.GetProperty("records")[0].GetProperty("liveOuts").GetRawText());
        Assert.False(local.GetProperty("records")[0].TryGetProperty("statepoint", out _));

        JsonElement unknown = section.GetProperty("tables")[1].GetProperty("functions")[0];
        Assert.Equal(JsonValueKind.Null, unknown.GetProperty("name").ValueKind);
        Assert.Equal(
            """
            {"callingConvention":8,"flags":2,"deopt":[{"kind":"constant","value":3,"size":8}],
            "pointers":[{"base":{"kind":"indirect","register":"rsp","dwarf":7,"offset":8,"size":8},
            "derived":{"kind":"register","register":"rbx","dwarf":3,"size":8}}],
            "allocas":[{"kind":"direct","register":"rsp","dwarf":7,"offset":0,"size":8}]}
            """.Replace("\n", "", StringComparison.Ordinal),
            unknown.GetProperty("records")[0].GetProperty("statepoint").GetRawText());
    }

    [Fact]
    public void Functions_of_an_executable_have_addresses()
    {
        ElfBuilder elf = new() { Type = 2, Machine = 183 };
        int text = elf.Section(".text", 1, new byte[64], flags: 6, address: 0x1000);
        elf.Section(".llvm_stackmaps", 1, Samples.Bytes, flags: 2, address: 0x5000);
        elf.Symbol("one\u001b[2J", 0x1000, 2, text);
        elf.SymbolSection();
        using TemporaryFile file = Write(elf.Build());
        string output = Tool.Run("maps", file.Path).Output;
        Assert.Contains("\n  function one\\x1B[2J (0x1000): stack size 24, 1 record\n", output);
        Assert.Contains("\n  function 0x2000: stack size dynamic, 1 record\n", output);
        Assert.Contains("\n      1: Direct x6 - 8, size 8\n", output);
    }

    [Fact]
    public void A_file_without_stack_maps_is_named()
    {
        using TemporaryFile file = Write(new ElfBuilder().Build());
        ToolResult result = Tool.Run("maps", file.Path);
        Assert.Equal(1, result.Status);
        Assert.Equal("", result.Output);
        Assert.Equal($"{file.Path}: error: the file has no section .llvm_stackmaps or .stillpoint_maps\n", result.Errors);
    }

    [Fact]
    public void A_damaged_file_is_named_with_the_place()
    {
        using TemporaryFile file = Write(Samples.ObjectFile([3, 0, 0, 0, 9]).Build());
        ToolResult result = Tool.Run("maps", file.Path, "--json");
        Assert.Equal(1, result.Status);
        Assert.Equal("", result.Output);
        Assert.Equal($"{file.Path}: error: the bytes end before the number of functions at offset 0x84\n", result.Errors);
    }

    [Fact]
    public void A_text_on_standard_input_is_no_ELF_file()
    {
        ToolResult result = Tool.RunWithInput("define void @f()", "maps", "-");
        Assert.Equal(1, result.Status);
        Assert.Equal("<stdin>: error: the file is not ELF at offset 0x0\n", result.Errors);
    }

    private static byte[] ObjectFile()
    {
        StackMapTable sample = Samples.Table;
        StackMapFunction last = sample.Functions[1];
        StackMapRecord record = last.Records[0];
        StackMapTable table = new(
            [
                new StackMapFunction(0, 24, sample.Functions[0].Records),
                new StackMapFunction(
                    0,
                    last.StackSize,
                    [new StackMapRecord(record.Id, record.InstructionOffset, 0, [], [new LiveOut(3, 8), new LiveOut(17, 16)])]),
            ],
            sample.Constants);
        return Samples
            .ObjectFile([.. StackMapWriter.Write(table), .. StackMapWriter.Write(Statepoints)]).Build();
    }

    private static TemporaryFile Write(byte[] bytes)
    {
        TemporaryFile file = new("");
        File.WriteAllBytes(file.Path, bytes);
        return file;
    }
}
