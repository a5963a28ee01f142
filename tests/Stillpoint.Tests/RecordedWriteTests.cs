// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Stillpoint.Passes;
using Stillpoint.Runtime.Patching;
using Stillpoint.StackMaps.Model;
using Xunit;

namespace Stillpoint.Tests;

/// <summary>
/// Values that are recorded at an exit are read and changed, and the program goes on with them wherever it has them: in registers, in
/// the frame, and in both. Random functions count values of all types up in a loop; at its second time through all are replaced.
/// What they fold them into in the end must be what this model says.
/// </summary>
public sealed class RecordedWriteTests
{
    private const int Functions = 60;
    private const int MostValues = 24;
    private const int Rounds = 4;
    private const ulong Factor = 0x9E3779B97F4A7C15;

    private static readonly string[] Types = ["i64", "i64", "i64", "i32", "i16", "i8", "i1", "i20", "double", "float", "<2 x i64>", "i128"];

    [Theory]
    [InlineData(Pipeline.OptimizedName)]
    [InlineData(Pipeline.FastName)]
    public void A_program_goes_on_with_what_was_written(string passes)
    {
        int seed = Random.Shared.Next();
        Random random = new(seed);
        using Engine engine = new(new EngineOptions { Workers = 1 });
        int copies = 0;
        for (int i = 0; i < Functions; i++)
        {
            string[] types = [.. Enumerable.Range(0, random.Next(1, MostValues + 1)).Select(_ => Types[random.Next(Types.Length)])];
            string text = Write(types, random);
            IsolateOptions options = new() { Passes = new PipelineOptions { Passes = passes } };
            using Isolate isolate = engine.CreateIsolate(Module.Parse(text), options);
            copies += Check(isolate, types, random, $"seed {seed}, function {i}, passes {passes}\n{text}");
        }

        // Otherwise nothing was in two places.
        Assert.True(passes == Pipeline.FastName || copies > 10, $"seed {seed}: {copies}");
    }

    private static int Check(Isolate isolate, string[] types, Random random, string about)
    {
        Func<long, long> function = isolate.GetFunction("f").Bind<Func<long, long>>();
        UInt128[] initial = [.. types.Select(static (type, i) => Initial(type, i))];
        Assert.True(Fold(types, initial, Rounds) == (ulong)function(Rounds), about);
        PatchSite site = isolate.Patcher.Get(1);
        UInt128[] written = [.. types.Select(type => Some(type, random))];
        string? wrong = null;
        _ = isolate.Patcher.Apply([Patch.Exit(site, exit =>
        {
            wrong = Replace(exit.Frames()[0], types, initial, written);
            _ = isolate.Patcher.Apply([Patch.Restore(site)]);
            return PatchAction.Resume;
        })]);
        ulong result = (ulong)function(Rounds);
        Assert.True(wrong is null, $"{wrong}\n{about}");
        ulong expected = Fold(types, written, Rounds - 1);
        Assert.True(result == expected, $"{result:x} instead of {expected:x}: {string.Join(", ", site.Point.Values)}\n{about}");
        return site.Point.Copies.Length;
    }

    /// <summary>Reads all values and replaces them; returns what is wrong with the first one that is.</summary>
    private static string? Replace(RecordedFrame frame, string[] types, UInt128[] initial, UInt128[] written)
    {
        Queue<RecordedValue> recorded = new(frame.Point!.Values);
        for (int i = 0; i < types.Length; i++)
        {
            RecordedValue value = recorded.Dequeue();
            RecordedValue? upper = types[i] == "i128" ? recorded.Dequeue() : null;
            ulong high = upper is { } half ? frame.Read(half) : frame.ReadHigh(value);
            UInt128 read = Cut(types[i], new UInt128(high, frame.Read(value)));
            UInt128 expected = Advance(types[i], initial[i], 1);
            if (read != expected) return $"value {i} in {value} is {read:x} instead of {expected:x}";

            // Bits that the type has not are nobody's.
            ulong above = types[i][0] == 'i' && value.Bits < 64 ? ulong.MaxValue << value.Bits : 0;
            frame.Write(value, (ulong)written[i] | above, (ulong)(written[i] >> 64));
            if (upper is { } other) frame.Write(other, (ulong)(written[i] >> 64));
        }

        return recorded.Count == 0 ? null : $"{recorded.Count} values too many";
    }

    private static string Write(string[] types, Random random)
    {
        StringBuilder text = new("""
            target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
            declare void @llvm.experimental.stackmap(i64, i32, ...)
            @out = global i128 0, align 16
            define void @nothing() noinline {
              store volatile i8 0, ptr @out
              ret void
            }

            """);
        for (int i = 0; i < types.Length; i++) Line($"@in{i} = global {types[i]} {Literal(types[i], Initial(types[i], i))}, align 16");
        Line("define i64 @f(i64 %n) {\nentry:");
        for (int i = 0; i < types.Length; i++) Line($"  %a{i} = load volatile {types[i]}, ptr @in{i}");
        Line("  br label %loop\nloop:\n  %i = phi i64 [ 0, %entry ], [ %j, %latch ]");
        for (int i = 0; i < types.Length; i++) Line($"  %v{i} = phi {types[i]} [ %a{i}, %entry ], [ %w{i}, %latch ]");
        Uses();
        Line("  %is.second = icmp eq i64 %i, 1\n  br i1 %is.second, label %point, label %latch\npoint:");
        Uses();
        string values = string.Concat(types.Select(static (type, i) => $", {type} %v{i}"));
        Line($"  call void (i64, i32, ...) @llvm.experimental.stackmap(i64 1, i32 {random.Next(1, 9)}{values})");
        Uses();
        Line("  br label %latch\nlatch:");
        Uses();
        for (int i = 0; i < types.Length; i++)
        {
            string add = types[i] is "double" or "float" ? $"fadd {types[i]}" : $"add {types[i]}";
            Line($"  %w{i} = {add} %v{i}, {(types[i][0] == '<' ? "<i64 1, i64 1>" : Literal(types[i], One(types[i])))}");
        }

        Line("  %j = add i64 %i, 1\n  %more = icmp ult i64 %j, %n\n  br i1 %more, label %loop, label %done\ndone:\n  %r0 = add i64 0, 0");
        int last = 0;
        for (int i = 0; i < types.Length; i++)
        {
            foreach (string piece in Pieces(types[i], i))
            {
                Line($"{piece}\n  %x{last} = xor i64 %r{last}, %p{last}\n  %r{last + 1} = mul i64 %x{last}, {unchecked((long)Factor)}");
                last++;
            }
        }

        Line($"  ret i64 %r{last}\n}}");
        return text.ToString();

        void Line(string line) => text.Append(CultureInfo.InvariantCulture, $"{line}\n");

        // What wants some values in registers, and calls, across which they are in the frame.
        void Uses()
        {
            for (int count = random.Next(4); count > 0; count--)
            {
                int i = random.Next(types.Length);
                Line(random.Next(3) == 0 ? "  call void @nothing()" : $"  store volatile {types[i]} %v{i}, ptr @out");
            }
        }

        IEnumerable<string> Pieces(string type, int i)
        {
            int p = last;
            switch (type)
            {
                case "i64":
                    yield return $"  %p{p} = add i64 %w{i}, 0";
                    break;
                case "double":
                    yield return $"  %p{p} = bitcast double %w{i} to i64";
                    break;
                case "float":
                    yield return $"  %b{p} = bitcast float %w{i} to i32\n  %p{p} = zext i32 %b{p} to i64";
                    break;
                case "i128":
                    yield return $"  %p{p} = trunc i128 %w{i} to i64";
                    yield return $"  %h{p} = lshr i128 %w{i}, 64\n  %p{p + 1} = trunc i128 %h{p} to i64";
                    break;
                case "<2 x i64>":
                    yield return $"  %p{p} = extractelement <2 x i64> %w{i}, i64 0";
                    yield return $"  %p{p + 1} = extractelement <2 x i64> %w{i}, i64 1";
                    break;
                default:
                    yield return $"  %p{p} = zext {type} %w{i} to i64";
                    break;
            }
        }
    }

    private static ulong Fold(string[] types, UInt128[] values, int rounds)
    {
        ulong result = 0;
        for (int i = 0; i < types.Length; i++)
        {
            UInt128 value = Advance(types[i], values[i], rounds);
            result = (result ^ (ulong)value) * Factor;
            if (types[i] is "i128" or "<2 x i64>") result = (result ^ (ulong)(value >> 64)) * Factor;
        }

        return result;
    }

    private static UInt128 Advance(string type, UInt128 value, int rounds) => type switch
    {
        "double" => BitConverter.DoubleToUInt64Bits(BitConverter.UInt64BitsToDouble((ulong)value) + rounds),
        "float" => BitConverter.SingleToUInt32Bits(BitConverter.UInt32BitsToSingle((uint)value) + rounds),
        "<2 x i64>" => new UInt128((ulong)(value >> 64) + (ulong)rounds, (ulong)value + (ulong)rounds),
        _ => Cut(type, value + (UInt128)rounds),
    };

    private static UInt128 One(string type) => type switch
    {
        "double" => BitConverter.DoubleToUInt64Bits(1),
        "float" => BitConverter.SingleToUInt32Bits(1),
        _ => UInt128.One,
    };

    private static UInt128 Initial(string type, int i) => type switch
    {
        "double" => BitConverter.DoubleToUInt64Bits(i + 0.5),
        "float" => BitConverter.SingleToUInt32Bits(i + 0.5F),
        _ => Cut(type, new UInt128((ulong)(i + 1) * Factor, (ulong)(i + 3) * Factor)),
    };

    private static UInt128 Some(string type, Random random) => type switch
    {
        "double" => BitConverter.DoubleToUInt64Bits(random.Next(1_000_000)),
        "float" => BitConverter.SingleToUInt32Bits(random.Next(10_000)),
        _ => Cut(type, new UInt128((ulong)random.NextInt64(), (ulong)random.NextInt64())),
    };

    private static UInt128 Cut(string type, UInt128 value) => type switch
    {
        "i1" => value & 1,
        "i8" => (byte)value,
        "i16" => (ushort)value,
        "i20" => value & 0xFFFFF,
        "i32" or "float" => (uint)value,
        "i64" or "double" => (ulong)value,
        _ => value,
    };

    private static string Literal(string type, UInt128 value) => type switch
    {
        "double" => $"0x{(ulong)value:X16}",
        "float" => $"0x{BitConverter.DoubleToUInt64Bits(BitConverter.UInt32BitsToSingle((uint)value)):X16}",
        "i1" => value == 0 ? "false" : "true",
        "<2 x i64>" => $"<i64 {unchecked((long)(ulong)value)}, i64 {unchecked((long)(ulong)(value >> 64))}>",
        "i64" => $"{unchecked((long)(ulong)value)}",
        _ => $"{value}",
    };
}
