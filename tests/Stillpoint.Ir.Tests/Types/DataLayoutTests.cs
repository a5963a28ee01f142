// SPDX-License-Identifier: MIT
using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Shared;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Constants;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Text;
using Stillpoint.Ir.Types;
using Xunit;

namespace Stillpoint.Ir.Tests.Types;

/// <summary>Layouts against those of clang (layout.ll, see layout.c) and of LLVM (the table below).</summary>
public sealed partial class DataLayoutTests
{
    private const string Unusual = "e-m:e-p:64:64-p3:32:32-i16:32-i32:64-i64:32-f64:32-v64:32-v128:256-a:64-n8-S128";

    /// <summary>Data layout, type, size, alignment, offsets of fields; LLVM_agrees_with_the_table checks it.</summary>
    public static TheoryData<string, string, long, int, long[]> Table => new()
    {
        { DataLayout.DefaultText, "i1", 1, 1, [] },
        { DataLayout.DefaultText, "i7", 1, 1, [] },
        { DataLayout.DefaultText, "i9", 2, 2, [] },
        { DataLayout.DefaultText, "i17", 4, 4, [] },
        { DataLayout.DefaultText, "i24", 4, 4, [] },
        { DataLayout.DefaultText, "i33", 8, 8, [] },
        { DataLayout.DefaultText, "i65", 16, 16, [] },
        { DataLayout.DefaultText, "i128", 16, 16, [] },
        { DataLayout.DefaultText, "ptr addrspace(1)", 8, 8, [] },
        { DataLayout.DefaultText, "ptr addrspace(270)", 4, 4, [] },
        { DataLayout.DefaultText, "<3 x i8>", 4, 4, [] },
        { DataLayout.DefaultText, "<3 x i32>", 16, 16, [] },
        { DataLayout.DefaultText, "<8 x i1>", 1, 1, [] },
        { DataLayout.DefaultText, "<9 x i1>", 2, 2, [] },
        { DataLayout.DefaultText, "<3 x i5>", 2, 2, [] },
        { DataLayout.DefaultText, "<3 x i17>", 8, 8, [] },
        { DataLayout.DefaultText, "<5 x float>", 32, 32, [] },
        { DataLayout.DefaultText, "<2 x ptr>", 16, 16, [] },
        { DataLayout.DefaultText, "<16 x double>", 128, 128, [] },
        { DataLayout.DefaultText, "<7 x i128>", 128, 128, [] },
        { DataLayout.DefaultText, "{}", 0, 1, [] },
        { DataLayout.DefaultText, "[0 x i64]", 0, 8, [] },
        { DataLayout.DefaultText, "[3 x i24]", 12, 4, [] },
        { DataLayout.DefaultText, "{ i8, i17, i1, i65, i8 }", 48, 16, [0, 4, 8, 16, 32] },
        { DataLayout.DefaultText, "<{ i8, i17, i1, i65, <3 x i8>, i8 }>", 27, 1, [0, 1, 5, 6, 22, 26] },
        { DataLayout.DefaultText, "{ i8, <3 x i8>, { i16, [3 x { i8, i32 }] }, ptr }", 48, 8, [0, 4, 8, 40] },
        { DataLayout.DefaultText, "{ i8, <{ i64, i8 }>, i16 }", 12, 2, [0, 1, 10] },
        { DataLayout.DefaultText, "{ i8, [0 x i128] }", 16, 16, [0, 16] },
        { "e", "i64", 8, 4, [] },
        { "e", "i128", 16, 4, [] },
        { "e", "{ i8, i128, double, <3 x float>, ptr }", 64, 16, [0, 4, 24, 32, 48] },
        { Unusual, "i8", 1, 1, [] },
        { Unusual, "i16", 4, 4, [] },
        { Unusual, "i32", 8, 8, [] },
        { Unusual, "i64", 8, 4, [] },
        { Unusual, "double", 8, 4, [] },
        { Unusual, "ptr addrspace(3)", 4, 4, [] },
        { Unusual, "<2 x i32>", 8, 4, [] },
        { Unusual, "<4 x i32>", 32, 32, [] },
        { Unusual, "{ i8, i64, double, i8 }", 24, 8, [0, 4, 12, 20] },
        { Unusual, "{ i16, [2 x { i8 }], <2 x float> }", 32, 8, [0, 8, 24] },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Sizes_and_offsets_are_those_of_the_table(
        string layout, string type, long size, int alignment, long[] offsets)
    {
        Module module = Read($"target datalayout = \"{layout}\"\n%t = type {{ {type} }}\n");
        TypeId measured = module.Types.Members(module.NamedTypes[0])[0];
        Assert.Equal(size, module.Layout.AllocBytes(measured));
        Assert.Equal(alignment, module.Layout.Alignment(measured));
        for (int i = 0; i < offsets.Length; i++)
        {
            Assert.Equal(offsets[i], module.Layout.FieldOffset(measured, i));
        }
    }

    [RequiresToolTheory("opt-19")]
    [MemberData(nameof(Table))]
    public void LLVM_agrees_with_the_table(string layout, string type, long size, int alignment, long[] offsets)
    {
        StringBuilder text = new($"target datalayout = \"{layout}\"\n");
        text.Append(Probe("size", type, "i64 1")).Append(Probe("align", $"{{ i1, {type} }}", "i64 0, i32 1"));
        for (int i = 0; i < offsets.Length; i++)
        {
            text.Append(Probe("field" + i, type, $"i64 0, i32 {i}"));
        }

        (int status, string output, string error) = Tool.Run("opt-19", text.ToString(), "-S", "-passes=instcombine");
        Assert.True(status == 0, error);
        long[] found = [.. Returned().Matches(output).Select(match => long.Parse(match.Groups[1].Value))];
        long[] expected = [size, alignment, .. offsets];
        Assert.Equal(expected, found);
    }

    [Fact]
    public void Structs_of_C_are_laid_out_as_clang_does()
    {
        Module module = Read(File.ReadAllText(Path.Combine(Checkout.Root, "tests/Stillpoint.Ir.Tests/Types/layout.ll")));
        var structs = module.NamedTypes.ToDictionary(
            type => module.Names.Text(module.Types[type].Name));
        int checks = 0;
        foreach (GlobalRow row in module.Globals.Rows)
        {
            string[] parts = module.Names.Text(row.Name).Split('_');
            if (parts[0] is not ("size" or "align" or "offset"))
            {
                continue;
            }

            TypeId type = structs["struct." + parts[1]];
            long ours = parts[0] switch
            {
                "size" => module.Layout.AllocBytes(type),
                "align" => module.Layout.Alignment(type),
                _ => module.Layout.FieldOffset(type, int.Parse(parts[2], CultureInfo.InvariantCulture)),
            };
            ConstantRow clang = module.Constants[row.Initializer];
            Assert.True((long)clang.Low == ours, $"{module.Names.Text(row.Name)}: clang {clang.Low}, ours {ours}");
            checks++;
        }

        Assert.True(checks >= 60);
    }

    [Theory]
    [InlineData("E-p:64:64", "big-endian")]
    [InlineData("e-p:32:32", "32 bits")]
    [InlineData("e-i64", "i64")]
    [InlineData("e-i64:24", "i64:24")]
    [InlineData("e-i64:12", "i64:12")]
    [InlineData("e-x", "'x'")]
    [InlineData("e-p:99999999999:64", "p:99999999999:64")]
    public void A_text_that_is_no_layout_is_refused_by_its_part(string text, string part)
    {
        FormatException error = Assert.Throws<FormatException>(() => new DataLayout(new Module(), text));
        Assert.Contains(part, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_type_larger_than_an_address_space_has_no_size()
    {
        Module module = new();
        TypeId half = module.Types.Array(TypeId.I8, DataLayout.MaxBytes / 2);
        Assert.Equal(DataLayout.MaxBytes / 2, module.Layout.AllocBytes(half));
        Assert.Throws<InvalidOperationException>(() => module.Layout.AllocBytes(module.Types.Array(half, 3)));
        Assert.Throws<InvalidOperationException>(
            () => module.Layout.AllocBytes(module.Types.Struct([half, half, TypeId.I8])));
        Assert.Throws<InvalidOperationException>(
            () => module.Layout.AllocBytes(module.Types.Vector(TypeId.I64, long.MaxValue)));
    }

    /// <summary>A function that returns the offset of what the indices lead to.</summary>
    private static string Probe(string name, string type, string indices) => $$"""
        define i64 @{{name}}() {
          %p = getelementptr {{type}}, ptr null, {{indices}}
          %i = ptrtoint ptr %p to i64
          ret i64 %i
        }

        """;

    [GeneratedRegex(@"ret i64 (\d+)")]
    private static partial Regex Returned();

    private static Module Read(string text)
    {
        ReadResult result = IrReader.Read(new SourceText("layout.ll", Encoding.UTF8.GetBytes(text)));
        Assert.True(result.Module is not null, string.Join('\n', result.Diagnostics));
        return result.Module;
    }
}
