// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Text;
using Stillpoint.CodeGen;
using Stillpoint.Core.Text;
using Stillpoint.Interpreter;
using Stillpoint.Ir.Text;
using Stillpoint.Passes;
using Stillpoint.Runtime.Stacks;
using Stillpoint.StackMaps.Model;
using Xunit;

namespace Stillpoint.Runtime.Tests;

/// <summary>Roots come from the maps alone: collections after every instruction notice a map that lacks one.</summary>
public sealed class CollectorTests
{
    /// <summary>
    /// References and derived pointers in registers, in frames around calls, in a phi, in a variable, in a global, in a
    /// thread-local variable and on the way through a pointer to a function.
    /// </summary>
    private const string Text =
        """
        target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128-ni:1"

        @longs = constant { i64, i64, i32, i32 } { i64 0, i64 8, i32 0, i32 0 }
        @kept = internal global ptr addrspace(1) null
        @mine = internal thread_local global ptr addrspace(1) null
        @function = internal global ptr @add.up

        declare ptr addrspace(1) @stillpoint.new_array(ptr, i64)

        define ptr addrspace(1) @fill(i64 %n, i64 %first) noinline {
        start:
          %array = call ptr addrspace(1) @stillpoint.new_array(ptr @longs, i64 %n)
          %end = getelementptr i64, ptr addrspace(1) %array, i64 %n
          br label %more
        more:
          %at = phi ptr addrspace(1) [ %array, %start ], [ %next, %more ]
          %value = phi i64 [ %first, %start ], [ %bigger, %more ]
          store i64 %value, ptr addrspace(1) %at
          %bigger = add i64 %value, 3
          %next = getelementptr i64, ptr addrspace(1) %at, i64 1
          %is.end = icmp eq ptr addrspace(1) %next, %end
          br i1 %is.end, label %done, label %more
        done:
          ret ptr addrspace(1) %array
        }

        define i64 @add.up(ptr addrspace(1) %array, i64 %n) noinline {
        start:
          br label %more
        more:
          %i = phi i64 [ 0, %start ], [ %j, %more ]
          %sum = phi i64 [ 0, %start ], [ %total, %more ]
          %place = getelementptr i64, ptr addrspace(1) %array, i64 %i
          %value = load i64, ptr addrspace(1) %place
          %total = add i64 %sum, %value
          %j = add i64 %i, 1
          %is.end = icmp eq i64 %j, %n
          br i1 %is.end, label %done, label %more
        done:
          ret i64 %total
        }

        define i64 @nest(ptr addrspace(1) %array, i64 %depth) noinline {
        start:
          %variable = alloca ptr addrspace(1)
          %is.end = icmp eq i64 %depth, 0
          br i1 %is.end, label %done, label %deeper
        deeper:
          %middle = getelementptr i64, ptr addrspace(1) %array, i64 2
          %other = call ptr addrspace(1) @fill(i64 4, i64 %depth)
          store ptr addrspace(1) %other, ptr %variable
          %less = sub i64 %depth, 1
          %inner = call i64 @nest(ptr addrspace(1) %other, i64 %less)
          %again = load ptr addrspace(1), ptr %variable
          %one = load i64, ptr addrspace(1) %middle
          %two = load i64, ptr addrspace(1) %again
          %a = add i64 %inner, %one
          %b = add i64 %a, %two
          ret i64 %b
        done:
          %f = load ptr, ptr @function
          %sum = call i64 %f(ptr addrspace(1) %array, i64 4)
          ret i64 %sum
        }

        define i32 @main() {
          %first = call ptr addrspace(1) @fill(i64 5, i64 1)
          store ptr addrspace(1) %first, ptr @kept
          %second = call ptr addrspace(1) @fill(i64 6, i64 2)
          store ptr addrspace(1) %second, ptr @mine
          %nested = call i64 @nest(ptr addrspace(1) %first, i64 2)
          %kept = load ptr addrspace(1), ptr @kept
          %a = call i64 @add.up(ptr addrspace(1) %kept, i64 5)
          %mine = load ptr addrspace(1), ptr @mine
          %b = call i64 @add.up(ptr addrspace(1) %mine, i64 6)
          %c = add i64 %a, %b
          %d = add i64 %c, %nested
          %e = trunc i64 %d to i32
          %f = and i32 %e, 127
          ret i32 %f
        }
        """;

    [Theory]
    [InlineData(Pipeline.FastName)]
    [InlineData(Pipeline.OptimizedName)]
    public void Each_collection_keeps_what_a_plain_search_finds(string passes)
    {
        RunResult interpreted = Run(passes: null, alter: null);
        Assert.Null(interpreted.Trap);
        RunResult collected = Run(passes, alter: null);
        Assert.Null(collected.Trap);
        Assert.Equal(interpreted.ExitCode, collected.ExitCode);
    }

    /// <summary>One place at a time is left out of the maps wherever it is a root.</summary>
    [Theory]
    [InlineData(Pipeline.FastName)]
    [InlineData(Pipeline.OptimizedName)]
    public void A_root_that_the_maps_lack_is_noticed(string passes)
    {
        // Which function has pointers where.
        HashSet<(string Function, Location Place)> places = [];
        RunResult right = Run(passes, (function, plan) =>
        {
            foreach (Location place in plan.References) places.Add((function.Name, place));
            foreach ((Location place, Location _) in plan.Derived) places.Add((function.Name, place));
            return plan;
        });
        Assert.Null(right.Trap);
        Assert.True(places.Count >= 8, $"{places.Count} places");
        foreach ((string name, Location omitted) in places)
        {
            RunResult wrong = Run(passes, (function, plan) => function.Name != name ? plan : new FramePlan(
                Array.FindAll(plan.References, place => place != omitted),
                Array.FindAll(plan.Derived, derived => derived.Place != omitted)));
            Assert.True(
                wrong.Trap is not null || wrong.ExitCode != right.ExitCode, $"nobody misses {omitted} of @{name}");
        }
    }

    /// <summary>A list that grows at its end: at each round an old object gets a young one.</summary>
    private const string Growing =
        """
        target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128-ni:1"

        @cell = constant { { i64, i64, i32, i32 }, i32 } { { i64, i64, i32, i32 } { i64 16, i64 0, i32 1, i32 0 }, i32 0 }

        declare ptr addrspace(1) @stillpoint.new(ptr)

        define i32 @main() {
        start:
          %first = call ptr addrspace(1) @stillpoint.new(ptr @cell)
          br label %more
        more:
          %i = phi i64 [ 0, %start ], [ %j, %more ]
          %last = phi ptr addrspace(1) [ %first, %start ], [ %made, %more ]
          %made = call ptr addrspace(1) @stillpoint.new(ptr @cell)
          store ptr addrspace(1) %made, ptr addrspace(1) %last
          %place = getelementptr i64, ptr addrspace(1) %made, i64 1
          store i64 %i, ptr addrspace(1) %place
          %j = add i64 %i, 1
          %is.end = icmp eq i64 %j, 14
          br i1 %is.end, label %sum, label %more
        sum:
          %at = phi ptr addrspace(1) [ %first, %more ], [ %next, %sum ]
          %total = phi i64 [ 0, %more ], [ %bigger, %sum ]
          %number.place = getelementptr i64, ptr addrspace(1) %at, i64 1
          %number = load i64, ptr addrspace(1) %number.place
          %bigger = add i64 %total, %number
          %next = load ptr addrspace(1), ptr addrspace(1) %at
          %is.null = icmp eq ptr addrspace(1) %next, null
          br i1 %is.null, label %done, label %sum
        done:
          %status = trunc i64 %bigger to i32
          ret i32 %status
        }
        """;

    private const int Sum = 13 * 14 / 2;

    /// <summary>Young collections after every instruction need the marks of cards: without them objects are lost.</summary>
    [Theory]
    [InlineData(Pipeline.FastName)]
    [InlineData(Pipeline.OptimizedName)]
    public void A_store_whose_mark_is_lost_is_noticed(string passes)
    {
        int noticed = 0;
        int found = 0;
        for (int seed = 0; seed < 12; seed++)
        {
            CompiledEngineOptions options = new() { StressStopEvery = 1 + (seed % 4), StressSeed = seed, StressCollectYoung = true };
            RunResult right = Run(Growing, passes, options with { VerifiesHeap = true });
            Assert.Null(right.Trap);
            Assert.Equal(Sum, right.ExitCode);
            RunResult wrong = Run(Growing, passes, options with { LosesMarks = true });
            noticed += wrong.Trap is not null || wrong.ExitCode != right.ExitCode ? 1 : 0;
            RunResult verified = Run(Growing, passes, options with { LosesMarks = true, VerifiesHeap = true });
            found += verified.Trap?.Reason.Contains("without a mark", StringComparison.Ordinal) == true ? 1 : 0;
        }

        Assert.True(noticed > 3 && found > 3, $"{noticed} noticed, {found} found of 12");
    }

    private static RunResult Run(string? passes, Func<CompiledFunction, FramePlan, FramePlan>? alter) =>
        Run(Text, passes, new CompiledEngineOptions
        {
            StressStopEvery = 1,
            StressCollect = true,
            VerifiesHeap = alter is null,
            AlterPlans = alter,
        });

    private static RunResult Run(string text, string? passes, CompiledEngineOptions options)
    {
        ReadResult read = IrReader.Read(new SourceText("roots.ll", Encoding.UTF8.GetBytes(text)));
        Assert.Empty(read.Diagnostics);
        using CompiledEngine? engine = passes is null
            ? null
            : CompilerSetup.MakeEngine(read.Module!, PipelineOptions.Default with { Passes = passes }, options);
        using var program = GuestProgram.Link(
            read.Module!, new ProgramOptions { Engine = engine, HeapBytes = 1 << 16 }, out IReadOnlyList<Diagnostic> errors);
        Assert.Empty(errors);
        return program!.Run(["program"]);
    }
}
