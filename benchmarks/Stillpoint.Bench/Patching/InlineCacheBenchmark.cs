// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Stillpoint.Bench.Benchmarks;
using Stillpoint.Bench.Measuring;
using Stillpoint.Bench.Reports;

namespace Stillpoint.Bench.Patching;

/// <summary>
/// Nanoseconds that an access through an inline cache takes over a plain load of the field, misses and the changes of code that
/// they cause included, beside C#'s own: <c>dynamic</c>. A site for one shape has 32 bytes, those for more have 160.
/// </summary>
internal sealed unsafe class InlineCacheBenchmark : IBenchmark
{
    private const int Objects = 64;
    private const int Slots = 64;
    private const int ObjectBytes = 8 * (1 + Slots);
    private const int Shapes = 32;

    /// <summary>Of 16 bytes in a cache line of 64.</summary>
    private const int Placements = 4;

    private static readonly int[] Counts = [1, 2, 4, 8, 32];

    // Each shape has the property in a slot of its own.
    private const string Guest = """
        declare i64 @llvm.experimental.patchpoint.i64(i64, i32, ptr, i32, ...)
        declare void @stillpoint.inline_cache.add(i64, i64, i64)

        define i64 @find(i64 %id, i64 %shape, i64 %why) noinline cold {
          %slot = add i64 %shape, 1
          %miss = icmp eq i64 %why, -1
          br i1 %miss, label %tell, label %done
        tell:
          call void @stillpoint.inline_cache.add(i64 %id, i64 %shape, i64 %slot)
          br label %done
        done:
          ret i64 %slot
        }

        define i64 @tell(i64 %shape) noinline {
          %slot = add i64 %shape, 1
          call void @stillpoint.inline_cache.add(i64 2, i64 %shape, i64 %slot)
          ret i64 %slot
        }
        """;

    /// <summary>Adds up the property of n objects; how its slot is found, and by which block, is to be filled in.</summary>
    private const string Loop = """

        define i64 @NAME(i64 %n, ptr %objects) {
        entry:
          br label %loop
        loop:
          %i = phi i64 [ 0, %entry ], [ %j, %LAST ]
          %sum = phi i64 [ 0, %entry ], [ %more, %LAST ]
          %k = and i64 %i, 63
          %p = getelementptr ptr, ptr %objects, i64 %k
          %o = load ptr, ptr %p
        FIND
          %f = getelementptr i64, ptr %o, i64 SLOT
          %x = load i64, ptr %f
          %more = add i64 %sum, %x
          %j = add i64 %i, 1
          %again = icmp ult i64 %j, %n
          br i1 %again, label %loop, label %end
        end:
          ret i64 %more
        }
        """;

    private const string InSite = """
          %shape = load i64, ptr %o
          %known = call anyregcc i64 (i64, i32, ptr, i32, ...)
            @llvm.experimental.patchpoint.i64(i64 ID, i32 BYTES, ptr null, i32 1, i64 %shape)
          %isMiss = icmp slt i64 %known, 0
          br i1 %isMiss, label %miss, label %next
        miss:
          %found = call i64 @find(i64 ID, i64 %shape, i64 %known)
          br label %next
        next:
          %slot = phi i64 [ %known, %loop ], [ %found, %miss ]
        """;

    private const string InStub = """
          %shape = load i64, ptr %o
          %slot = call i64 (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.i64(i64 2, i32 6, ptr @tell, i32 1, i64 %shape)
        """;

    public string Name => "inline-cache";

    public string Description => "Nanoseconds of an access by an inline cache over a plain load, for 1 to 32 shapes, beside C#'s dynamic.";

    public IReadOnlyList<ReportItem> Run(BenchmarkOptions options)
    {
        int count = options.IsQuick ? 5_000_000 : 50_000_000;

        // What a loop takes depends on where it lies by as much as a hit costs: all are run at each place that a cache line has for them.
        string text = Guest + Access("load", string.Empty, slot: "1") + Access("called", InStub)
            + Site("cached", 1, 160) + Site("small", 3, 32);
        var guests = new GuestCode[Placements];
        for (int i = 0; i < Placements; i++)
        {
            guests[i] = new GuestCode(text + Padding(i));
            for (int k = 0; k < i; k++) _ = guests[i].Call($"pad{k}");
        }

        byte* memory = (byte*)NativeMemory.AllocZeroed((Objects * ObjectBytes) + (8 * Objects));
        try
        {
            List<ReportItem> items = [];
            foreach (int shapes in Counts)
            {
                string name = shapes == 1 ? "1 shape" : $"{shapes} shapes";
                if (!options.Wants(name)) continue;
                nint objects = Fill(memory, shapes);
                object[] dynamics = DynamicObjects(shapes);
                double Loads() => Mean(guests, "load", count, objects);
                double Cached() => Mean(guests, shapes == 1 ? "small" : "cached", count, objects);
                double Called() => Mean(guests, "called", count, objects);
                foreach (GuestCode guest in guests)
                {
                    Check(guest, "cached", objects);
                    if (shapes == 1) Check(guest, "small", objects);
                    Check(guest, "called", objects);
                }

                for (int i = 0; i < 2; i++) _ = (Loads(), Cached(), Called(), Dynamic(dynamics, count));
                var turns = Turns.Measure(options.Rounds, [Cached, Loads, () => Dynamic(dynamics, count / 10), Called]);
                Dictionary<string, double> details = new()
                {
                    ["load"] = turns[1].Median,
                    ["overLoad"] = turns[0].Median - turns[1].Median,
                    ["least"] = turns[0].Min,
                    ["most"] = turns[0].Max,
                    ["byStubOverLoad"] = turns[3].Median - turns[1].Median,
                };
                items.Add(new ReportItem(name, "ns", "C# dynamic", turns[0].Median, turns[2].Median, turns.Ratio(2, 0), details));
            }

            return items;
        }
        finally
        {
            NativeMemory.Free(memory);
            foreach (GuestCode guest in guests) guest.Dispose();
        }
    }

    private static string Access(string name, string find, string slot = "%slot", string last = "loop") => Loop
        .Replace("NAME", name, StringComparison.Ordinal)
        .Replace("LAST", last, StringComparison.Ordinal)
        .Replace("SLOT", slot, StringComparison.Ordinal)
        .Replace("FIND", find, StringComparison.Ordinal);

    private static string Site(string name, int id, int bytes) => Access(name, InSite, last: "next")
        .Replace("ID", $"{id}", StringComparison.Ordinal)
        .Replace("BYTES", $"{bytes}", StringComparison.Ordinal);

    /// <summary>Functions of 16 bytes in the cache, which move those that are compiled behind them.</summary>
    private static string Padding(int count)
    {
        StringBuilder text = new();
        for (int i = 0; i < count; i++)
            text.Append(CultureInfo.InvariantCulture, $"\ndefine i64 @pad{i}() {{\n  ret i64 {i}\n}}\n");
        return text.ToString();
    }

    /// <summary>Nanoseconds an access, from caches that know nothing on.</summary>
    private static double Mean(GuestCode[] guests, string function, int count, nint objects)
    {
        double sum = 0;
        foreach (GuestCode guest in guests)
        {
            _ = guest.InlineCaches.Reset(1) & guest.InlineCaches.Reset(2) & guest.InlineCaches.Reset(3);
            sum += guest.Time(function, count / Placements, objects);
        }

        return sum / Placements;
    }

    public void Print(Report report)
    {
        ReportTable.Print(report);
        foreach (ReportItem item in report.Items)
        {
            (double load, double inSite, double byStub) = (item.Details["load"], item.Details["overLoad"], item.Details["byStubOverLoad"]);
            Console.WriteLine($"{item.Name}: {inSite:F2} ns over a load of {load:F2} ns, by a stub {byStub:F2}");
        }
    }

    private static void Check(GuestCode guest, string function, nint objects)
    {
        _ = guest.InlineCaches.Reset(1) & guest.InlineCaches.Reset(2);
        long sum = guest.Call(function, 64L * 100, objects);
        if (sum != 100L * Objects * (Objects + 1) / 2) throw new BenchmarkException($"the sum is {sum}");
    }

    /// <summary>Objects whose shapes take turns in no simple order; gives the table of their addresses.</summary>
    private static nint Fill(byte* memory, int shapes)
    {
        Random random = new(1);
        ulong* table = (ulong*)(memory + (Objects * ObjectBytes));
        for (int i = 0; i < Objects; i++)
        {
            long* made = (long*)(memory + (i * ObjectBytes));
            new Span<long>(made, 1 + Slots).Clear();
            long shape = i < shapes ? i : random.Next(shapes);
            made[0] = shape;
            made[1 + shape] = i + 1;
            table[i] = (ulong)made;
        }

        return (nint)table;
    }

    private static double Dynamic(object[] objects, int count)
    {
        long sum = 0;
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < count; i++) sum += ((dynamic)objects[i & (Objects - 1)]).X;
        double time = Stopwatch.GetElapsedTime(start).TotalNanoseconds / count;
        return sum > 0 ? time : throw new BenchmarkException("no sum");
    }

    /// <summary>Objects of as many classes: closed types of a generic one.</summary>
    private static object[] DynamicObjects(int shapes)
    {
        Type[] bits = [typeof(byte), typeof(int)];
        var classes = new Type[Shapes];
        for (int i = 0; i < Shapes; i++)
        {
            Type closed = typeof(Shaped<,,,,>);
            classes[i] = closed.MakeGenericType(
                bits[i & 1], bits[(i >> 1) & 1], bits[(i >> 2) & 1], bits[(i >> 3) & 1], bits[(i >> 4) & 1]);
        }

        Random random = new(1);
        object[] objects = new object[Objects];
        for (int i = 0; i < Objects; i++)
        {
            objects[i] = Activator.CreateInstance(classes[i < shapes ? i : random.Next(shapes)])!;
            ((dynamic)objects[i]).X = (long)(i + 1);
        }

        return objects;
    }

    /// <summary>Public, for the binder looks at nothing else.</summary>
    public sealed class Shaped<T1, T2, T3, T4, T5>
    {
        public long X { get; set; }
    }
}
