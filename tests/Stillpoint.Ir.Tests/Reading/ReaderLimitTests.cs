// SPDX-License-Identifier: MIT
using System;
using System.Diagnostics;
using System.Linq;
using System.Text;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Text;
using Xunit;

namespace Stillpoint.Ir.Tests.Reading;

/// <summary>Texts made to exhaust stack, time or memory.</summary>
public sealed class ReaderLimitTests
{
    private const long BaseBytes = 96L << 20;
    private const long BytesPerByte = 200;
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(10);

    /// <summary>Name, text, and whether it is well-formed.</summary>
    public static TheoryData<string, bool> Cases() => new()
    {
        { "nested struct types", false },
        { "nested constants", false },
        { "nested constant expressions", false },
        { "nested metadata", false },
        { "nested inlined locations", false },
        { "nested parentheses of an attribute", false },
        { "words and dashes", false },
        { "a large group named often", false },
        { "a type that doubles at each level", false },
        { "a chain of named types", true },
        { "a huge zero array", true },
        { "splats of long vectors", false },
        { "far numbers", true },
        { "many phis on many edges", true },
        { "a huge switch", true },
        { "a call with many arguments", true },
        { "aliases of each other", true },
        { "locations inlined at each other", true },
        { "zero bytes", false },
        { "invalid UTF-8", false },
        { "blanks", true },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Time_and_memory_are_in_proportion(string name, bool isWellFormed)
    {
        byte[] text = Encoding.Latin1.GetBytes(TextOf(name));
        ReadResult result = Measure(text);
        Assert.True(isWellFormed == (result.Module is not null), string.Join('\n', result.Diagnostics));
    }

    [Fact]
    public void A_line_of_100_MB_is_refused_in_seconds()
    {
        byte[] text = new byte[100_000_000];
        Array.Fill(text, (byte)'x');
        ReadResult result = Measure(text);
        Diagnostic diagnostic = Assert.Single(result.Diagnostics);
        Assert.InRange(diagnostic.ToString().Length, 1, 1000);
    }

    private static ReadResult Measure(byte[] text)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        ReadResult result = IrReader.Read(new SourceText("limit.ll", text));
        TimeSpan time = Stopwatch.GetElapsedTime(start);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(time < TimeLimit, $"takes {time}");
        Assert.True(allocated < BaseBytes + (BytesPerByte * text.Length), $"{text.Length} bytes allocate {allocated}");
        return result;
    }

    private static string TextOf(string name) => name switch
    {
        "nested struct types" => "%A = type " + Repeat("{ ", 10_000) + Repeat(" }", 10_000),
        "nested constants" => "@x = global [1 x i32] " + Repeat("[", 10_000),
        "nested constant expressions" => "@x = global i32 " + Repeat("sub (i32 1, i32 ", 10_000),
        "nested metadata" => "!0 = !{" + Repeat("!{", 1_000_000),
        "nested inlined locations" => "!0 = " + Repeat("!DILocation(inlinedAt: ", 100_000),
        "nested parentheses of an attribute" => "attributes #0 = { memory" + Repeat("(", 1_000_000) + " }",
        "words and dashes" => Repeat("a-", 2_000_000),
        "a large group named often" => "\nattributes #0 = { " + Numbered(30_000, i => $"\"a{i}\" ") + "}\n"
            + "define void @f() " + Repeat("#0 ", 30_000) + "{ ret void }\n",
        "a type that doubles at each level" => "%A0 = type { i32 }\n"
            + Numbered(60, i => $"%A{i + 1} = type {{ %A{i}, %A{i} }}\n")
            + "define void @f(ptr %p) {\n  %x = load %A60, ptr %p\n  ret void\n}\n",
        "a chain of named types" => Numbered(50_000, i => $"%A{i} = type {{ %A{i + 1} }}\n")
            + "%A50000 = type { i32 }\n",
        "a huge zero array" => "@x = global [9999999999 x i32] zeroinitializer\n",
        "splats of long vectors" => Numbered(100, i => $"@x{i} = global <1048576 x i32> splat (i32 {i})\n"),
        "far numbers" => "define void @f() {\n  %2000000000 = add i32 1, 2\n  ret void\n}\n",
        "many phis on many edges" => "define void @f(i1 %c) {\ne:\n  br label %b\nb:\n"
            + Numbered(30_000, i => $"  %p{i} = phi i32 [ 0, %e ], [ {i}, %b ]\n")
            + "  br i1 %c, label %b, label %x\nx:\n  ret void\n}\n",
        "a huge switch" => "define void @f(i32 %c) {\n  switch i32 %c, label %b [\n"
            + Numbered(100_000, i => $"    i32 {i}, label %b\n") + "  ]\nb:\n  ret void\n}\n",
        "a call with many arguments" => "declare void @g(...)\ndefine void @f() {\n  call void (...) @g(i32 0"
            + Repeat(", i32 0", 200_000) + ")\n  ret void\n}\n",
        "aliases of each other" => "@a = alias i32, ptr @b\n@b = alias i32, ptr @a\n",
        "locations inlined at each other" => "define void @f() !dbg !2 {\n  ret void, !dbg !0\n}\n"
            + "!0 = !DILocation(line: 1, scope: !2, inlinedAt: !1)\n"
            + "!1 = distinct !DILocation(line: 1, scope: !2, inlinedAt: !0)\n"
            + "!2 = distinct !DISubprogram(name: \"f\")\n",
        "zero bytes" => Repeat("\0", 1_000_000),
        "invalid UTF-8" => Repeat("\u00ff\u00fe", 500_000),
        "blanks" => Repeat(" ", 20_000_000),
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    private static string Repeat(string text, int count) =>
        new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    private static string Numbered(int count, Func<int, string> line) =>
        string.Concat(Enumerable.Range(0, count).Select(line));
}
