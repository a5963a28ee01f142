// SPDX-License-Identifier: MIT
using System;
using System.IO;
using System.Linq;
using System.Text;
using Shared;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Text;
using Xunit;

namespace Stillpoint.Ir.Tests.Printing;

/// <summary>print(parse(x)) is the module again: by our reader, by LLVM's, and as text.</summary>
public sealed class RoundTripTests
{
    private const string Fixtures = "tests/Stillpoint.Ir.Tests/Printing/fixtures";
    private const string Corpus = "tests/corpus";
    private const string Refused = "tests/corpus/unsupported/";

    public static TheoryData<string> Texts()
    {
        TheoryData<string> texts = [];
        texts.AddRange([.. Checkout.Files(Fixtures, "*.ll")]);
        texts.AddRange([.. Checkout.Files(Corpus, "*.ll").Where(IsReadable)]);
        return texts;
    }

    [Fact]
    public void There_are_texts()
    {
        Assert.True(Checkout.Files(Fixtures, "*.ll").Count >= 7);
        Assert.True(Checkout.Files(Corpus, "*.ll").Count >= 120);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void What_is_printed_reads_as_the_same_module(string file)
    {
        Module module = Read(file, File.ReadAllBytes(Path.Combine(Checkout.Root, file)));
        byte[] printed = Print(module);
        Module again = Read(file + " printed", printed);
        Assert.Null(ModuleComparer.FindDifference(module, again));
        Assert.Equal(Encoding.ASCII.GetString(printed), IrPrinter.ToText(again));
    }

    [RequiresToolTheory("opt-19")]
    [MemberData(nameof(Texts))]
    public void LLVM_reads_what_is_printed_as_the_same_module(string file)
    {
        string text = File.ReadAllText(Path.Combine(Checkout.Root, file));
        string printed = IrPrinter.ToText(Read(file, Encoding.UTF8.GetBytes(text)));
        Assert.Equal(LlvmText.Normalize(text), LlvmText.Normalize(printed));
    }

    private static bool IsReadable(string file) => !file.StartsWith(Refused, StringComparison.Ordinal);

    private static byte[] Print(Module module)
    {
        using MemoryStream stream = new();
        IrPrinter.Print(module, stream);
        return stream.ToArray();
    }

    private static Module Read(string name, byte[] text)
    {
        ReadResult result = IrReader.Read(new SourceText(name, text));
        Assert.True(result.Module is not null, string.Join('\n', result.Diagnostics));
        return result.Module;
    }
}
