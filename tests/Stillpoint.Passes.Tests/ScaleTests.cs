// SPDX-License-Identifier: MIT
using System;
using System.Globalization;
using System.Text;
using Stillpoint.Ir.Modules;
using Xunit;

namespace Stillpoint.Passes.Tests;

/// <summary>
/// Shapes that a program can grow to without end: what is done for them, per instruction, stays what it is. The limit is
/// processor time of the thread for a size at which quadratic time would take minutes.
/// </summary>
public sealed class ScaleTests
{
    private const double MaxSeconds = 20;

    public static TheoryData<string> Shapes() =>
    [
        "blocks in a chain, last first", "loops in a row", "a switch to one block", "stores in one block",
        "parameters of one block", "variables across branches", "nested loops",
    ];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Large_functions_take_linear_time(string shape)
    {
        Module module = Modules.Read(shape, Text(shape));
        double start = ProcessorSeconds();
        Pipeline.Run(module, PipelineOptions.Default);
        double seconds = ProcessorSeconds() - start;
        Assert.True(seconds < MaxSeconds, string.Create(CultureInfo.InvariantCulture, $"{seconds:F1} s"));
    }

    private static double ProcessorSeconds() => Environment.CpuUsage.TotalTime.TotalSeconds;

    private static string Text(string shape) => shape switch
    {
        "blocks in a chain, last first" => Chain(100_000),
        "loops in a row" => Loops(10_000),
        "a switch to one block" => Switch(20_000),
        "stores in one block" => Stores(200_000),
        "parameters of one block" => Parameters(3_000),
        "variables across branches" => Variables(1_000),
        _ => Nest(400),
    };

    /// <summary>Each block leads to the one before it in the text.</summary>
    private static string Chain(int blocks)
    {
        StringBuilder text = new("define i32 @f(i32 %x) {\nentry:\n");
        text.Append(CultureInfo.InvariantCulture, $"  br label %b{blocks}\nb0:\n  ret i32 %v1\n");
        for (int i = 1; i <= blocks; i++)
        {
            string operand = i == blocks ? "%x" : $"%v{i + 1}";
            text.Append(CultureInfo.InvariantCulture, $"b{i}:\n  %v{i} = mul i32 {operand}, %x\n  br label %b{i - 1}\n");
        }

        return text.Append("}\n").ToString();
    }

    /// <summary>While loops with a second way out, one after the other; each counter is used after all of them.</summary>
    private static string Loops(int loops)
    {
        StringBuilder text = new("define i32 @f(i32 %n, ptr %p) {\nentry:\n  br label %h0\n");
        for (int i = 0; i < loops; i++)
        {
            string before = i == 0 ? "%entry" : $"%next{i - 1}";
            string start = i == 0 ? "0" : $"%i{i - 1}";
            text.Append(CultureInfo.InvariantCulture, $"""
                h{i}:
                  %i{i} = phi i32 [ {start}, {before} ], [ %j{i}, %c{i} ]
                  %t{i} = icmp slt i32 %i{i}, %n
                  br i1 %t{i}, label %b{i}, label %next{i}
                b{i}:
                  %l{i} = load volatile i32, ptr %p
                  %z{i} = icmp eq i32 %l{i}, %i{i}
                  br i1 %z{i}, label %next{i}, label %c{i}
                c{i}:
                  %j{i} = add nsw i32 %i{i}, 1
                  br label %h{i}
                next{i}:
                  br label %{(i + 1 < loops ? $"h{i + 1}" : "done")}

                """);
        }

        return text.Append(CultureInfo.InvariantCulture, $"done:\n  ret i32 %i{loops - 1}\n}}\n").ToString();
    }

    private static string Switch(int cases)
    {
        StringBuilder text = new("define i32 @f(i32 %x, i32 %y) {\nentry:\n  switch i32 %x, label %other [\n");
        for (int i = 0; i < cases; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"    i32 {i}, label %{(i % 2 == 0 ? "one" : "empty")}\n");
        }

        text.Append("  ]\nempty:\n  br label %one\none:\n");
        text.Append("  %a = phi i32 [ %y, %empty ]");
        for (int i = 0; i < cases; i += 2)
        {
            text.Append(", [ %x, %entry ]");
        }

        return text.Append("\n  ret i32 %a\nother:\n  ret i32 0\n}\n").ToString();
    }

    private static string Stores(int count)
    {
        StringBuilder text = new("define i32 @f(ptr %p, ptr %q) {\n");
        for (int i = 0; i < count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  %a{i} = getelementptr i32, ptr %p, i64 {i}\n");
            text.Append(CultureInfo.InvariantCulture, $"  store i32 {i}, ptr %a{i}\n");
        }

        return text.Append("  %l = load i32, ptr %q\n  ret i32 %l\n}\n").ToString();
    }

    /// <summary>A loop whose header has many phis, half of them never used.</summary>
    private static string Parameters(int count)
    {
        StringBuilder text = new("define i32 @f(i32 %x, i1 %c) {\nentry:\n  br label %h\nh:\n");
        for (int i = 0; i < count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  %p{i} = phi i32 [ {i}, %entry ], [ %n{i}, %h ]\n");
        }

        for (int i = 0; i < count; i++)
        {
            string other = i % 2 == 0 ? $"%p{(i + 2) % count}" : "1";
            text.Append(CultureInfo.InvariantCulture, $"  %n{i} = add nsw i32 %p{i}, {other}\n");
        }

        return text.Append("  br i1 %c, label %h, label %done\ndone:\n  ret i32 %n0\n}\n").ToString();
    }

    /// <summary>Variables that are all written on either side of one branch after another.</summary>
    private static string Variables(int count)
    {
        StringBuilder text = new("define i32 @f(i32 %x) {\n");
        for (int i = 0; i < count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  %a{i} = alloca i32\n  store i32 {i}, ptr %a{i}\n");
        }

        text.Append("  br label %b0\n");
        for (int i = 0; i < count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"""
                b{i}:
                  %c{i} = icmp eq i32 %x, {i}
                  br i1 %c{i}, label %t{i}, label %b{i + 1}
                t{i}:
                  %l{i} = load volatile i32, ptr null
                  store i32 %l{i}, ptr %a{i}
                  br label %b{i + 1}

                """);
        }

        text.Append(CultureInfo.InvariantCulture, $"b{count}:\n  %s0 = load i32, ptr %a0\n");
        for (int i = 1; i < count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  %r{i} = load i32, ptr %a{i}\n");
            text.Append(CultureInfo.InvariantCulture, $"  %s{i} = xor i32 %s{i - 1}, %r{i}\n");
        }

        return text.Append(CultureInfo.InvariantCulture, $"  ret i32 %s{count - 1}\n}}\n").ToString();
    }

    private static string Nest(int depth)
    {
        StringBuilder text = new("define i32 @f(i32 %n, ptr %p) {\nentry:\n  br label %h0\n");
        for (int i = 0; i < depth; i++)
        {
            string above = i == 0 ? "%entry" : $"%h{i - 1}";
            string inside = i + 1 < depth ? $"%h{i + 1}" : "%body";
            string outside = i == 0 ? "%done" : $"%l{i - 1}";
            text.Append(CultureInfo.InvariantCulture, $"""
                h{i}:
                  %i{i} = phi i32 [ 0, {above} ], [ %j{i}, %l{i} ]
                  %t{i} = icmp slt i32 %i{i}, %n
                  br i1 %t{i}, label {inside}, label {outside}
                l{i}:
                  %j{i} = add nsw i32 %i{i}, 1
                  br label %h{i}

                """);
        }

        text.Append("body:\n");
        for (int i = 0; i < 5_000; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  %e{i} = load volatile i32, ptr %p\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"  br label %l{depth - 1}\n");
        return text.Append("done:\n  ret i32 0\n}\n").ToString();
    }
}
