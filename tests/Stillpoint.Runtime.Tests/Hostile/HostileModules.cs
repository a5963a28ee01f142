// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Stillpoint.Runtime.Tests.Hostile;

/// <summary>
/// Modules that verify and are made to take minutes, all memory or the host's stack where work is not in proportion to
/// the text. Each defines <c>i64 @test(i64)</c>, which is called with 1.
/// </summary>
internal static partial class HostileModules
{
    /// <summary>Frames of one variable.</summary>
    public static string Frame(long bytes) => Function($"""
          %a = alloca [{bytes} x i8]
          %p = getelementptr i8, ptr %a, i64 %x
          store volatile i8 7, ptr %p
          %v = load volatile i8, ptr %p
          %r = zext i8 %v to i64
          ret i64 %r
        """);

    /// <summary>Many variables of a size.</summary>
    public static string Frames(int variables, int bytes) => Function(body =>
    {
        for (int i = 0; i < variables; i++)
            body.AppendLine($"  %a{i} = alloca [{bytes} x i8]\n  store volatile i8 {i % 100}, ptr %a{i}");
        body.AppendLine($"  %v = load volatile i8, ptr %a{variables - 1}\n  %r = zext i8 %v to i64\n  ret i64 %r");
    });

    /// <summary>A frame of a size that only the run knows: 2^62 elements.</summary>
    public static string DynamicFrame() => Function("""
          %n = shl i64 %x, 61
          %a = alloca i8, i64 %n
          store volatile i8 1, ptr %a
          ret i64 0
        """);

    /// <summary>A switch whose cases lead to a block each, and these to one with a phi.</summary>
    public static string Switch(string type, IReadOnlyList<UInt128> keys) => Function(body =>
    {
        int wanted = keys.Count / 2;
        string key = type == "i64" ? "%x" : "%key";
        if (type != "i64")
            body.AppendLine($"  %key = zext i64 %x to {type}");
        body.AppendLine($"  %k = add {type} {key}, {keys[wanted] - 1}\n  switch {type} %k, label %other [");
        for (int i = 0; i < keys.Count; i++)
            body.AppendLine($"    {type} {keys[i]}, label %b{i}");
        body.AppendLine("  ]");
        for (int i = 0; i < keys.Count; i++)
            body.AppendLine($"b{i}:\n  br label %end");
        body.Append("other:\n  br label %end\nend:\n  %r = phi i64 [ -1, %other ]");
        for (int i = 0; i < keys.Count; i++)
            body.Append($", [ {i}, %b{i} ]");
        body.AppendLine("\n  ret i64 %r");
    });

    /// <summary>Keys one after the other, in any order of cases.</summary>
    public static UInt128[] DenseKeys(int count) => [.. Enumerable.Range(0, count).Select(i => (UInt128)(uint)(i + 100))];

    /// <summary>Keys of up to some bits, without order.</summary>
    public static UInt128[] SparseKeys(int count, int bits)
    {
        Random random = new(count);
        HashSet<UInt128> keys = [];
        while (keys.Count < count)
            keys.Add(new UInt128((ulong)random.NextInt64(), (ulong)random.NextInt64()) >> (128 - bits));
        return [.. keys];
    }

    /// <summary>Blocks that lead to one another and, all of them, to one block.</summary>
    public static string Chain(int blocks) => Function(body =>
    {
        body.AppendLine("  br label %b0");
        for (int i = 0; i < blocks; i++)
        {
            body.AppendLine($"b{i}:\n  %v{i} = add i64 {(i == 0 ? "%x" : $"%v{i - 1}")}, 1");
            body.AppendLine($"  %c{i} = icmp eq i64 %v{i}, -{i + 5}\n  br i1 %c{i}, label %out, label %b{i + 1}");
        }

        body.AppendLine($"b{blocks}:\n  ret i64 %v{blocks - 1}\nout:\n  ret i64 -1");
    });

    /// <summary>Diamonds, four blocks each, with a phi.</summary>
    public static string Diamonds(int count) => Function(body =>
    {
        body.AppendLine("  br label %b0");
        for (int i = 0; i < count; i++)
        {
            string value = i == 0 ? "%x" : $"%v{i - 1}";
            body.AppendLine($"b{i}:\n  %c{i} = icmp sgt i64 {value}, {i}\n  br i1 %c{i}, label %l{i}, label %r{i}");
            body.AppendLine($"l{i}:\n  %p{i} = mul i64 {value}, 3\n  br label %j{i}");
            body.AppendLine($"r{i}:\n  %q{i} = add i64 {value}, 1\n  br label %j{i}");
            body.AppendLine($"j{i}:\n  %v{i} = phi i64 [ %p{i}, %l{i} ], [ %q{i}, %r{i} ]\n  br label %b{i + 1}");
        }

        body.AppendLine($"b{count}:\n  ret i64 %v{count - 1}");
    });

    /// <summary>Phis of many predecessors.</summary>
    public static string Phis(int predecessors, int phis) => Function(body =>
    {
        body.AppendLine("  switch i64 %x, label %p0 [");
        for (int i = 1; i < predecessors; i++)
            body.AppendLine($"    i64 {i}, label %p{i}");
        body.AppendLine("  ]");
        for (int i = 0; i < predecessors; i++)
            body.AppendLine($"p{i}:\n  br label %end");
        body.AppendLine("end:");
        for (int k = 0; k < phis; k++)
        {
            body.Append($"  %f{k} = phi i64 ");
            for (int i = 0; i < predecessors; i++)
                body.Append($"{(i == 0 ? "" : ", ")}[ {((i * 7) + k) % 1000}, %p{i} ]");
            body.AppendLine();
        }

        Fold(body, phis, k => $"%f{k}");
    });

    /// <summary>Phis of a loop, each of which gets the next one's value.</summary>
    public static string RotatingPhis(int phis) => Function(body =>
    {
        body.AppendLine("entry:\n  br label %loop\nloop:\n  %i = phi i64 [ 0, %entry ], [ %next, %loop ]");
        for (int k = 0; k < phis; k++)
            body.AppendLine($"  %f{k} = phi i64 [ {k}, %entry ], [ %f{(k + 1) % phis}, %loop ]");
        body.AppendLine("  %next = add i64 %i, 1\n  %limit = add i64 %x, 9\n  %c = icmp slt i64 %next, %limit");
        body.AppendLine("  br i1 %c, label %loop, label %end\nend:");
        Fold(body, phis, k => $"%f{k}");
    });

    /// <summary>Loops in loops.</summary>
    public static string NestedLoops(int depth) => Function(body =>
    {
        body.AppendLine("entry:\n  br label %h0");
        for (int i = 0; i < depth; i++)
        {
            body.AppendLine($"h{i}:\n  %i{i} = phi i64 [ 0, {(i == 0 ? "%entry" : $"%h{i - 1}")} ], [ %n{i}, %l{i} ]");
            body.AppendLine($"  br label %{(i < depth - 1 ? $"h{i + 1}" : "body")}");
        }

        body.AppendLine($"body:\n  %s = load volatile i64, ptr @g\n  br label %l{depth - 1}");
        for (int i = depth - 1; i >= 0; i--)
        {
            body.AppendLine($"l{i}:\n  %n{i} = add i64 %i{i}, 1\n  %c{i} = icmp slt i64 %n{i}, %x");
            body.AppendLine($"  br i1 %c{i}, label %h{i}, label %{(i > 0 ? $"l{i - 1}" : "end")}");
        }

        body.AppendLine("end:\n  ret i64 %s");
    }, "@g = global i64 3\n");

    /// <summary>Loops one after the other.</summary>
    public static string Loops(int count) => Function(body =>
    {
        body.AppendLine("entry:\n  br label %h0");
        for (int i = 0; i < count; i++)
        {
            body.AppendLine($"h{i}:\n  %i{i} = phi i64 [ 0, {(i == 0 ? "%entry" : $"%h{i - 1}")} ], [ %n{i}, %h{i} ]");
            body.AppendLine($"  store volatile i64 %i{i}, ptr @g\n  %n{i} = add i64 %i{i}, 1\n  %c{i} = icmp sle i64 %n{i}, %x");
            body.AppendLine($"  br i1 %c{i}, label %h{i}, label %h{i + 1}");
        }

        body.AppendLine($"h{count}:\n  %r = load i64, ptr @g\n  ret i64 %r");
    }, "@g = global i64 0\n");

    /// <summary>A loop of many blocks with something invariant in each.</summary>
    public static string LargeLoop(int blocks) => Function(body =>
    {
        body.AppendLine("entry:\n  br label %loop\nloop:\n  %i = phi i64 [ 0, %entry ], [ %j, %latch ]\n  br label %b0");
        for (int k = 0; k < blocks; k++)
        {
            body.AppendLine($"b{k}:\n  %v{k} = mul i64 %x, {k + 3}\n  %w{k} = xor i64 %v{k}, %i");
            body.AppendLine($"  %c{k} = icmp eq i64 %w{k}, 123456789\n  br i1 %c{k}, label %end, label %b{k + 1}");
        }

        body.AppendLine($"b{blocks}:\n  br label %latch\nlatch:\n  %j = add i64 %i, 1");
        body.AppendLine("  %c = icmp slt i64 %j, 5\n  br i1 %c, label %loop, label %end\nend:\n  ret i64 0");
    });

    /// <summary>Blocks that jump anywhere; what runs is bounded by a count in memory.</summary>
    public static string Irreducible(int blocks)
    {
        Random random = new(blocks);
        return Function(body =>
        {
            body.AppendLine("entry:\n  %a = alloca i64\n  store i64 0, ptr %a\n  br label %b0");
            for (int i = 0; i < blocks; i++)
            {
                int other = random.Next(blocks);
                int next = i % 2 == 0 ? Math.Min(blocks - 1, i + 1) : random.Next(blocks);
                body.AppendLine($"b{i}:\n  %v{i} = load i64, ptr %a\n  %w{i} = add i64 %v{i}, {1 + (i % 3)}\n  store i64 %w{i}, ptr %a");
                body.AppendLine($"  %x{i} = icmp sgt i64 %w{i}, 5000\n  br i1 %x{i}, label %end, label %m{i}");
                body.AppendLine($"m{i}:\n  %y{i} = and i64 %w{i}, {1 + (i % 4)}\n  %k{i} = icmp eq i64 %y{i}, 0");
                body.AppendLine($"  br i1 %k{i}, label %b{other}, label %b{next}");
            }

            body.AppendLine("end:\n  %r = load i64, ptr %a\n  ret i64 %r");
        });
    }

    /// <summary>Two chains of blocks with ways from each to the other's last block but one: no loop has one header.</summary>
    public static string Ladder(int rungs) => Function(body =>
    {
        body.AppendLine("entry:\n  %a = alloca i64\n  store i64 0, ptr %a\n  %c = icmp eq i64 %x, 1");
        body.AppendLine("  br i1 %c, label %l0, label %r0");
        for (int i = 0; i < rungs; i++)
        {
            foreach ((string side, string other) in (ReadOnlySpan<(string, string)>)[("l", "r"), ("r", "l")])
            {
                string id = $"{side}{i}";
                string next = i < rungs - 1 ? $"{side}{i + 1}" : "end";
                body.AppendLine($"{id}:\n  %v{id} = load i64, ptr %a\n  %w{id} = add i64 %v{id}, 1\n  store i64 %w{id}, ptr %a");
                body.AppendLine($"  %k{id} = icmp ult i64 %w{id}, 1000\n  br i1 %k{id}, label %{next}, label %q{id}");
                body.AppendLine($"q{id}:\n  %z{id} = icmp ugt i64 %w{id}, 3000");
                body.AppendLine($"  br i1 %z{id}, label %end, label %{other}{Math.Max(0, i - 1)}");
            }
        }

        body.AppendLine("end:\n  %r = load i64, ptr %a\n  ret i64 %r");
    });

    /// <summary>The function, in one block that begins with its text.</summary>
    private static string Function(string body, string before = "") => $"{before}\ndefine i64 @test(i64 %x) {{\n{body}\n}}\n";

    private static string Function(Action<StringBuilder> write, string before = "")
    {
        StringBuilder body = new();
        write(body);
        return Function(body.ToString(), before);
    }

    /// <summary>Ends a function with the exclusive or of many values, each shifted so that their order matters.</summary>
    private static void Fold(StringBuilder body, int count, Func<int, string> value)
    {
        body.AppendLine("  %s0 = add i64 0, 0");
        for (int k = 0; k < count; k++)
            body.AppendLine($"  %t{k} = mul i64 %s{k}, 31\n  %s{k + 1} = xor i64 %t{k}, {value(k)}");
        body.AppendLine($"  ret i64 %s{count}");
    }
}
