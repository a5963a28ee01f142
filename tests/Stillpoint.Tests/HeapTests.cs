// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace Stillpoint.Tests;

/// <summary>Each isolate has a heap of its own, with a quota that only it is held to.</summary>
public sealed class HeapTests : IDisposable
{
    private const string Text =
        """
        target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128-ni:1"

        @node.type = constant { i64, i64, i32, i32, i32, [4 x i8] } { i64 16, i64 0, i32 1, i32 0, i32 0, [4 x i8] zeroinitializer }
        @kept = internal global ptr addrspace(1) null

        declare ptr addrspace(1) @stillpoint.new(ptr)
        declare void @host.start(i64)

        ; Has the host start something, and makes a list, n times.
        define i64 @starter(i64 %n) {
        start:
          br label %again
        again:
          %i = phi i64 [ %n, %start ], [ %next, %again ]
          call void @host.start(i64 %i)
          %sum = call i64 @list(i64 200, i1 false)
          %next = sub i64 %i, 1
          %more = icmp ne i64 %next, 0
          br i1 %more, label %again, label %end
        end:
          ret i64 %sum
        }

        define ptr addrspace(1) @node(i64 %value) {
          %made = call ptr addrspace(1) @stillpoint.new(ptr @node.type)
          %place = getelementptr i8, ptr addrspace(1) %made, i64 8
          store i64 %value, ptr addrspace(1) %place
          ret ptr addrspace(1) %made
        }

        define i64 @value(ptr addrspace(1) %node) {
          %place = getelementptr i8, ptr addrspace(1) %node, i64 8
          %value = load i64, ptr addrspace(1) %place
          ret i64 %value
        }

        define ptr addrspace(1) @linked(ptr addrspace(1) %node, ptr addrspace(1) %to) {
          %is.null = icmp eq ptr addrspace(1) %node, null
          br i1 %is.null, label %done, label %link
        link:
          store ptr addrspace(1) %to, ptr addrspace(1) %node
          br label %done
        done:
          ret ptr addrspace(1) %node
        }

        define i64 @sum(ptr addrspace(1) %node) {
        start:
          br label %add
        add:
          %at = phi ptr addrspace(1) [ %node, %start ], [ %after, %add ]
          %sum = phi i64 [ 0, %start ], [ %next, %add ]
          %place = getelementptr i8, ptr addrspace(1) %at, i64 8
          %value = load i64, ptr addrspace(1) %place
          %next = add i64 %sum, %value
          %after = load ptr addrspace(1), ptr addrspace(1) %at
          %more = icmp ne ptr addrspace(1) %after, null
          br i1 %more, label %add, label %end
        end:
          ret i64 %next
        }

        define i64 @list.often(i64 %n, i64 %times) {
        start:
          br label %again
        again:
          %i = phi i64 [ %times, %start ], [ %next, %again ]
          %sum = call i64 @list(i64 %n, i1 false)
          %next = sub i64 %i, 1
          %more = icmp ne i64 %next, 0
          br i1 %more, label %again, label %end
        end:
          ret i64 %sum
        }

        ; Makes a list of n nodes that hold 1 to n, and adds them up; keeps it if it should.
        define i64 @list(i64 %n, i1 %keeps) {
        start:
          br label %make
        make:
          %i = phi i64 [ %n, %start ], [ %next, %make ]
          %rest = phi ptr addrspace(1) [ null, %start ], [ %made, %make ]
          %made = call ptr addrspace(1) @stillpoint.new(ptr @node.type)
          store ptr addrspace(1) %rest, ptr addrspace(1) %made
          %value = getelementptr i8, ptr addrspace(1) %made, i64 8
          store i64 %i, ptr addrspace(1) %value
          %next = sub i64 %i, 1
          %more = icmp ne i64 %next, 0
          br i1 %more, label %make, label %made.all
        made.all:
          br i1 %keeps, label %keep, label %add
        keep:
          store ptr addrspace(1) %made, ptr @kept
          br label %add
        add:
          %at = phi ptr addrspace(1) [ %made, %made.all ], [ %made, %keep ], [ %after, %add ]
          %sum = phi i64 [ 0, %made.all ], [ 0, %keep ], [ %sum.next, %add ]
          %place = getelementptr i8, ptr addrspace(1) %at, i64 8
          %one = load i64, ptr addrspace(1) %place
          %sum.next = add i64 %sum, %one
          %after = load ptr addrspace(1), ptr addrspace(1) %at
          %is.end = icmp eq ptr addrspace(1) %after, null
          br i1 %is.end, label %end, label %add
        end:
          ret i64 %sum.next
        }
        """;

    private static readonly Module Module = Module.Parse(Text);

    private readonly Engine _engine = new(new EngineOptions { Workers = 2, Slice = TimeSpan.FromMilliseconds(1) });

    public void Dispose() => _engine.Dispose();

    [Fact]
    public async Task A_full_heap_ends_who_wants_more_and_nobody_else()
    {
        using Isolate small = _engine.CreateIsolate(Module, Options(64 * 1024));
        using Isolate large = _engine.CreateIsolate(Module, Options(1 << 30));
        Fiber beside = large.GetFunction("list").Start(200_000L, true);
        Task<FiberResult> besideRun = beside.RunAsync();
        for (int i = 0; i < 20; i++)
        {
            // A node has 24 bytes with its header, so that 2,730 have room.
            Fiber tooMany = small.GetFunction("list").Start(2_731L, false);
            FiberResult result = await tooMany.RunAsync();
            Assert.Equal(FiberStatus.HeapExhausted, result.Status);
            Assert.StartsWith("heap exhausted: 65520 of 65536 bytes are in use", result.Trap!.Reason, StringComparison.Ordinal);
            Fiber asMany = small.GetFunction("list").Start(2_730L, false);
            Assert.Equal(FiberStatus.Completed, (await asMany.RunAsync()).Status);
            Assert.Equal(2_730L * 2_731 / 2, asMany.GetResult<long>());
        }

        Assert.Equal(FiberStatus.Completed, (await besideRun).Status);
        Assert.Equal(200_000L * 200_001 / 2, beside.GetResult<long>());
        Assert.True(small.HeapStatistics!.Collections >= 20);

        // What a fiber had reserved and gave up counts: how often it does is a matter of scheduling.
        Assert.InRange(large.HeapStatistics!.AllocatedBytes, 200_000 * 24, (200_000 * 24) + (256 << 10));
    }

    [Fact]
    public async Task Fibers_collect_while_others_are_killed_paused_and_started()
    {
        using Isolate isolate = _engine.CreateIsolate(Module, Options(1 << 20));
        Function list = isolate.GetFunction("list");
        List<Task<bool>> runs = [];
        Random random = new(3);
        for (int i = 0; i < 60; i++)
        {
            long length = 500 + random.Next(1500);
            int act = random.Next(3);
            runs.Add(Run(list.Start(length, i % 7 == 0), length, act));
        }

        Assert.DoesNotContain(false, await Task.WhenAll(runs));
        Assert.True(isolate.HeapStatistics!.Collections > 0);
    }

    /// <summary>A fiber in a function of the host lets a collection go on while it waits to start another.</summary>
    [Fact]
    public async Task Functions_of_the_host_start_fibers_while_others_collect()
    {
        List<Task<FiberResult>> started = [];
        Function? list = null;
        HostFunctions functions = new HostFunctions().Define<long>("host.start", i =>
        {
            Task<FiberResult> run = list!.Start(50 + (i % 50), false).RunAsync();
            lock (started) started.Add(run);
        });
        IsolateOptions options = new() { HeapBytes = 256 * 1024, HostFunctions = functions };
        using Isolate isolate = _engine.CreateIsolate(Module, options);
        list = isolate.GetFunction("list");
        Fiber[] starters = [.. Enumerable.Range(0, 4).Select(_ => isolate.GetFunction("starter").Start(300L))];
        FiberResult[] results = await Task.WhenAll(starters.Select(fiber => fiber.RunAsync()));
        Assert.All(results, result => Assert.Equal(FiberStatus.Completed, result.Status));
        Assert.All(await Task.WhenAll(started), result => Assert.Equal(FiberStatus.Completed, result.Status));
        Assert.Equal(1200, started.Count);
        Assert.True(isolate.HeapStatistics!.Collections > 10);
    }

    /// <summary>C# holds objects while fibers on several threads collect; what it lets go is gone.</summary>
    [Fact]
    public async Task Objects_are_held_by_handles_while_they_move()
    {
        using Isolate isolate = _engine.CreateIsolate(Module, Options(1 << 20));
        Func<long, GuestObject> make = isolate.GetFunction("node").Bind<Func<long, GuestObject>>();
        Func<GuestObject, long> value = isolate.GetFunction("value").Bind<Func<GuestObject, long>>();
        Func<GuestObject, GuestObject, GuestObject> link =
            isolate.GetFunction("linked").Bind<Func<GuestObject, GuestObject, GuestObject>>();
        Fiber[] others = [.. Enumerable.Range(0, 4).Select(_ => isolate.GetFunction("list.often").Start(2000L, 20L))];
        Task<FiberResult[]> running = Task.WhenAll(others.Select(fiber => fiber.RunAsync()));
        List<GuestObject> held = [];
        long expected = 0;
        for (int i = 0; i < 300; i++)
        {
            GuestObject made = make(i);
            if (i % 3 == 0)
            {
                isolate.Release(made);
                continue;
            }

            held.Add(link(made, held.Count > 0 ? held[^1] : GuestObject.Null));
            isolate.Release(made);
            expected += i;
            Assert.Equal(i, value(held[^1]));
        }

        Assert.All(await running, result => Assert.Equal(FiberStatus.Completed, result.Status));
        Assert.Equal(200, held.Count);
        Assert.Equal(200, isolate.HeldObjects.Count);
        Assert.All(isolate.HeldObjects, one => Assert.Equal("linked", one.Function));
        Assert.Equal(expected, isolate.GetFunction("sum").Bind<Func<GuestObject, long>>()(held[^1]));
        foreach (GuestObject one in held) isolate.Release(one);
        Assert.Empty(isolate.HeldObjects);
        Assert.Throws<ArgumentException>(() => isolate.Release(held[0]));
        Assert.True(link(GuestObject.Null, GuestObject.Null).IsNull);
        GuestTrapException trap = Assert.Throws<GuestTrapException>(() => value(held[0]));
        Assert.Contains("released an object", trap.Message, StringComparison.Ordinal);
        Assert.True(isolate.HeapStatistics!.Collections > 0);
    }

    [Fact]
    public void A_quota_that_is_none_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(
        () => _engine.CreateIsolate(Module, Options(4095)));

    private static IsolateOptions Options(ulong heapBytes) => new()
    {
        HeapBytes = heapBytes,
        HostFunctions = new HostFunctions().Define<long>("host.start", static _ => { }),
    };

    private static async Task<bool> Run(Fiber fiber, long length, int act)
    {
        Task<FiberResult> run = fiber.RunAsync();
        await Task.Yield();
        if (act == 1) fiber.Kill();
        if (act == 2) fiber.Pause();
        FiberResult result = await run;
        while (result.IsResumable) result = await fiber.RunAsync();
        return result.Status switch
        {
            FiberStatus.Completed => fiber.GetResult<long>() == length * (length + 1) / 2,
            FiberStatus.Cancelled => act == 1,
            _ => false,
        };
    }
}
