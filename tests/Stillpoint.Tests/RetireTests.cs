// SPDX-License-Identifier: MIT
using System;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;
using Stillpoint.Runtime.Patching;
using Xunit;

namespace Stillpoint.Tests;

/// <summary>Functions are compiled again, and the code that they had is freed when no frame is in it.</summary>
public sealed class RetireTests : IDisposable
{
    private const string Text = """
        target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128-ni:1"
        declare void @llvm.experimental.stackmap(i64, i32, ...)
        declare i64 @llvm.experimental.patchpoint.i64(i64, i32, ptr, i32, ...)
        declare void @stillpoint.yield()
        declare ptr addrspace(1) @stillpoint.new(ptr)

        @stop = global i64 0
        @node.type = constant { i64, i64, i32, i32, i32, [4 x i8] } { i64 16, i64 0, i32 1, i32 0, i32 0, [4 x i8] zeroinitializer }

        define i64 @assuming(i64 %x) {
          call void (i64, i32, ...) @llvm.experimental.stackmap(i64 1, i32 1, i64 %x)
          %r = mul i64 %x, 7
          ret i64 %r
        }
        define i64 @calls(i64 %x) {
          %a = call i64 (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.i64(i64 2, i32 16, ptr @assuming, i32 1, i64 %x)
          %r = add i64 %a, 1
          ret i64 %r
        }
        define i64 @no_shadow(i64 %x) {
          call void (i64, i32, ...) @llvm.experimental.stackmap(i64 12, i32 0, i64 %x)
          ret i64 %x
        }

        ; Stands n frames deep until it is stopped.
        define i64 @deep(i64 %n) {
          %is.end = icmp eq i64 %n, 0
          br i1 %is.end, label %loop, label %deeper
        deeper:
          %m = sub i64 %n, 1
          %a = call i64 @deep(i64 %m)
          %b = add i64 %a, %n
          ret i64 %b
        loop:
          call void @stillpoint.yield()
          %s = load atomic i64, ptr @stop seq_cst, align 8
          %over = icmp ne i64 %s, 0
          br i1 %over, label %done, label %loop
        done:
          ret i64 1000
        }
        define void @set_stop(i64 %x) {
          store atomic i64 %x, ptr @stop seq_cst, align 8
          ret void
        }

        define noundef ptr addrspace(1) @cons(i64 %value, ptr addrspace(1) %next) noinline {
          %made = call ptr addrspace(1) @stillpoint.new(ptr @node.type)
          store ptr addrspace(1) %next, ptr addrspace(1) %made
          %place = getelementptr i8, ptr addrspace(1) %made, i64 8
          store i64 %value, ptr addrspace(1) %place
          ret ptr addrspace(1) %made
        }
        define ptr addrspace(1) @odd(i64 %n, ptr addrspace(1) %list) noinline {
          %made = call ptr addrspace(1) @cons(i64 %n, ptr addrspace(1) %list)
          %m = sub i64 %n, 1
          %rest = call ptr addrspace(1) @even(i64 %m, ptr addrspace(1) %made)
          store ptr addrspace(1) %list, ptr addrspace(1) %made
          ret ptr addrspace(1) %rest
        }
        define ptr addrspace(1) @even(i64 %n, ptr addrspace(1) %list) noinline {
          %is.end = icmp slt i64 %n, 1
          br i1 %is.end, label %done, label %more
        more:
          %made = call ptr addrspace(1) @cons(i64 %n, ptr addrspace(1) %list)
          %other = call ptr addrspace(1) @cons(i64 0, ptr addrspace(1) %made)
          %m = sub i64 %n, 1
          %rest = call ptr addrspace(1) @odd(i64 %m, ptr addrspace(1) %other)
          store ptr addrspace(1) %list, ptr addrspace(1) %made
          store ptr addrspace(1) %made, ptr addrspace(1) %other
          ret ptr addrspace(1) %rest
        done:
          ret ptr addrspace(1) %list
        }
        define i64 @sum(ptr addrspace(1) %list, i64 %so.far) noinline {
          %is.end = icmp eq ptr addrspace(1) %list, null
          br i1 %is.end, label %done, label %more
        more:
          %place = getelementptr i8, ptr addrspace(1) %list, i64 8
          %value = load i64, ptr addrspace(1) %place
          %next = load ptr addrspace(1), ptr addrspace(1) %list
          %with = add i64 %so.far, %value
          %rest = call i64 @sum(ptr addrspace(1) %next, i64 %with)
          ret i64 %rest
        done:
          ret i64 %so.far
        }

        declare void @qsort(ptr, i64, i64, ptr)
        define i32 @compare(ptr %a, ptr %b) {
          %x = load i32, ptr %a
          %y = load i32, ptr %b
          %less = icmp slt i32 %x, %y
          %more = icmp sgt i32 %x, %y
          %l = sext i1 %less to i32
          %m = zext i1 %more to i32
          %r = add i32 %l, %m
          ret i32 %r
        }

        ; Sorts 64 numbers again and again until it is stopped: how many neighbours were in the wrong order.
        define i64 @sorts(i64 %seed) {
        entry:
          %numbers = alloca [64 x i32]
          br label %again
        again:
          %state = phi i64 [ %seed, %entry ], [ %state.next, %looked ]
          %bad = phi i64 [ 0, %entry ], [ %worse, %looked ]
          br label %fill
        fill:
          %i = phi i64 [ 0, %again ], [ %i.next, %fill ]
          %s = phi i64 [ %state, %again ], [ %state.next, %fill ]
          %mul = mul i64 %s, 6364136223846793005
          %state.next = add i64 %mul, 1442695040888963407
          %high = lshr i64 %state.next, 33
          %number = trunc i64 %high to i32
          %place = getelementptr i32, ptr %numbers, i64 %i
          store i32 %number, ptr %place
          %i.next = add i64 %i, 1
          %more.to.fill = icmp ult i64 %i.next, 64
          br i1 %more.to.fill, label %fill, label %sort
        sort:
          call void @qsort(ptr %numbers, i64 64, i64 4, ptr @compare)
          br label %look
        look:
          %j = phi i64 [ 1, %sort ], [ %j.next, %look ]
          %b = phi i64 [ %bad, %sort ], [ %worse, %look ]
          %here = getelementptr i32, ptr %numbers, i64 %j
          %before = getelementptr i32, ptr %here, i64 -1
          %x = load i32, ptr %before
          %y = load i32, ptr %here
          %is.wrong = icmp sgt i32 %x, %y
          %one = zext i1 %is.wrong to i64
          %worse = add i64 %b, %one
          %j.next = add i64 %j, 1
          %more.to.look = icmp ult i64 %j.next, 64
          br i1 %more.to.look, label %look, label %looked
        looked:
          %stopped = load atomic i64, ptr @stop seq_cst, align 8
          %go.on = icmp eq i64 %stopped, 0
          br i1 %go.on, label %again, label %done
        done:
          ret i64 %worse
        }

        ; Makes much garbage, so that there are collections.
        define void @work(i64 %n) noinline {
        entry:
          br label %loop
        loop:
          %i = phi i64 [ %n, %entry ], [ %j, %loop ]
          %made = call ptr addrspace(1) @cons(i64 %i, ptr addrspace(1) null)
          %j = sub i64 %i, 1
          %more = icmp ne i64 %j, 0
          br i1 %more, label %loop, label %done
        done:
          ret void
        }

        ; The same code; only one has an object.
        define i64 @of_object(ptr addrspace(1) %object) noinline {
          call void @work(i64 100000)
          call void (i64, i32, ...) @llvm.experimental.stackmap(i64 20, i32 0)
          %place = getelementptr i8, ptr addrspace(1) %object, i64 8
          %value = load i64, ptr addrspace(1) %place
          ret i64 %value
        }
        define i64 @of_variable(ptr %variable) noinline {
          call void @work(i64 100000)
          call void (i64, i32, ...) @llvm.experimental.stackmap(i64 21, i32 0)
          %place = getelementptr i8, ptr %variable, i64 8
          %value = load i64, ptr %place
          ret i64 %value
        }
        @variable = global { i64, i64 } { i64 0, i64 41 }
        define i64 @call_them(i64 %which) {
          %is.first = icmp eq i64 %which, 0
          br i1 %is.first, label %first, label %other
        first:
          %object = call ptr addrspace(1) @cons(i64 40, ptr addrspace(1) null)
          %a = call i64 @of_object(ptr addrspace(1) %object)
          ret i64 %a
        other:
          %b = call i64 @of_variable(ptr @variable)
          ret i64 %b
        }

        ; How many times the sum of a list of n elements was wrong, until it is stopped.
        define i64 @lists(i64 %n) {
        entry:
          %m = add i64 %n, 1
          %product = mul i64 %n, %m
          %right = udiv i64 %product, 2
          br label %loop
        loop:
          %bad = phi i64 [ 0, %entry ], [ %worse, %loop ]
          %list = call ptr addrspace(1) @even(i64 %n, ptr addrspace(1) null)
          %sum = call i64 @sum(ptr addrspace(1) %list, i64 0)
          %is.wrong = icmp ne i64 %sum, %right
          %one = zext i1 %is.wrong to i64
          %worse = add i64 %bad, %one
          %s = load atomic i64, ptr @stop seq_cst, align 8
          %more = icmp eq i64 %s, 0
          br i1 %more, label %loop, label %done
        done:
          ret i64 %worse
        }
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly Module Module = Module.Parse(Text);

    private readonly Engine _engine = new(new EngineOptions { Workers = 4, Slice = TimeSpan.FromMilliseconds(1) });
    private readonly Isolate _isolate;

    public RetireTests() => _isolate = _engine.CreateIsolate(Module);

    private CodePatcher Patcher => _isolate.Patcher;

    public void Dispose()
    {
        _isolate.Dispose();
        _engine.Dispose();
    }

    [Fact]
    public async Task A_retired_function_is_compiled_again_and_its_code_freed()
    {
        Func<long, long> calls = Bind("calls");
        Assert.Equal(71, calls(10));
        PatchSite site = Patcher.Get(1);
        Assert.True(Patcher.Apply([Patch.Exit(site, static _ => PatchAction.Return(0UL))]));
        Assert.Equal(1, calls(10));

        Assert.True(Patcher.Retire("assuming"));
        Assert.True(site.IsRetired);
        Assert.False(Patcher.Retire("assuming"));
        Assert.Equal(71, calls(10));
        Assert.True(Patcher.Retire("assuming"));
        await UntilFreed();
        Assert.True(site.IsFreed);
        Assert.Equal(2, _isolate.CodeStatistics.FreedFunctions);
        Assert.Empty(Patcher.Find(1));
        Assert.False(Patcher.TryFind(site.Address, out _));
        Assert.EndsWith(": its code has been freed", Refused(() => Patcher.Apply([Patch.Restore(site)])), StringComparison.Ordinal);
        Assert.Equal(71, calls(10));
        Assert.Equal(PatchState.Original, Patcher.Get(1).State);
    }

    [Fact]
    public async Task Code_that_frames_are_in_stays_until_they_have_left()
    {
        Fiber fiber = _isolate.GetFunction("deep").Start(100L);
        Task<FiberResult> run = fiber.RunAsync();
        while (!Patcher.Retire("deep")) await Task.Yield();
        Assert.Equal(0, Patcher.Reclaim());
        Assert.Equal(1, Patcher.RetiredCount);

        // Others run newer code meanwhile, which goes first.
        Fiber other = _isolate.GetFunction("deep").Start(1L);
        Task<FiberResult> otherRun = other.RunAsync();
        while (_isolate.CodeStatistics.Functions < 2) await Task.Yield();
        _isolate.GetFunction("set_stop").Bind<Action<long>>()(1);
        _ = await Task.WhenAll(run, otherRun).WaitAsync(Patience);
        Assert.Equal((6050, 1001), (fiber.GetResult<long>(), other.GetResult<long>()));
        await UntilFreed();
        Assert.Equal(1, _isolate.CodeStatistics.FreedFunctions);
    }

    [Fact]
    public void Freed_code_is_used_again()
    {
        Func<long, long> calls = Bind("calls");
        long bytes = 0;
        for (int i = 0; i < 100; i++)
        {
            Assert.Equal(71, calls(10));
            if (i == 0) bytes = _isolate.CodeStatistics.CodeBytes;
            Assert.Equal(bytes, _isolate.CodeStatistics.CodeBytes);
            Assert.True(Patcher.Retire("calls") & Patcher.Retire("assuming"));
            _ = Patcher.Reclaim();
            Assert.Equal(0, Patcher.RetiredCount);
        }

        Assert.Equal(200, _isolate.CodeStatistics.FreedFunctions);
    }

    [Fact]
    public void Where_code_was_freed_collections_go_by_the_maps_of_the_new_code()
    {
        Func<long, long> call = Bind("call_them");
        Assert.Equal(40, call(0));
        Assert.True(_isolate.HeapStatistics!.Collections > 0);
        nint address = Patcher.Get(20).Address;
        Assert.True(Patcher.Retire("of_object"));
        _ = Patcher.Reclaim();
        Assert.Equal((0, 1L), (Patcher.RetiredCount, _isolate.CodeStatistics.FreedFunctions));
        long before = _isolate.HeapStatistics.Collections;
        Assert.Equal(41, call(1));
        Assert.True(_isolate.HeapStatistics.Collections > before);
        Assert.Equal(address, Patcher.Get(21).Address);
    }

    [Fact]
    public async Task Code_that_relies_on_what_does_not_hold_is_freed()
    {
        Func<long, long> calls = Bind("calls");
        Assert.Equal(71, calls(10));
        PatchSite site = Patcher.Get(1);
        Assumption assumption = Patcher.Assume("it is raining", 1);
        Assert.Equal(1, assumption.Invalidate(static _ => PatchAction.Return(99UL)));
        await UntilFreed();
        Assert.True(site.IsFreed);
        Assert.Equal(100, calls(10));
        Assert.Equal(PatchState.Exit, Patcher.Get(1).State);
    }

    [Fact]
    public async Task A_function_that_is_refused_leaves_no_code()
    {
        Assert.Equal(0, Patcher.Assume("none", 12).Invalidate());
        long bytes = _isolate.CodeStatistics.CodeBytes;
        FiberResult result = await _isolate.GetFunction("no_shadow").Start(1L).RunAsync();
        Assert.Contains("the assumption 'none' does not hold any more", result.Trap!.Reason, StringComparison.Ordinal);
        Assert.Equal((0, bytes), (_isolate.CodeStatistics.Functions, _isolate.CodeStatistics.CodeBytes));
    }

    [Fact]
    public void What_cannot_be_retired_is_refused()
    {
        Assert.False(Patcher.Retire("calls"));
        Assert.Equal("the program defines no function 'none'", Refused(() => Patcher.Retire("none")));
        using Isolate other = _engine.CreateIsolate(Module.Parse("define void @f() {\n  ret void\n}"));
        string reason = Refused(() => other.Patcher.Retire("f"));
        Assert.Contains("in programs with stackmaps or patchpoints only", reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Functions_are_retired_while_fibers_run_them_and_objects_move()
    {
        int seed = Random.Shared.Next();
        await RetireMeanwhile(seed, "lists", static i => 150L + (50 * i), ["cons", "even", "odd", "sum", "lists"], 200, reclaimsOneOf: 3);
        Assert.True(_isolate.HeapStatistics!.Collections > 0);
        Assert.True(_isolate.CodeStatistics.CodeBytes < 100_000, $"seed {seed}: {_isolate.CodeStatistics.CodeBytes} bytes of code");
    }

    [Fact]
    public Task Functions_are_retired_while_native_code_calls_them_back()
    {
        int seed = Random.Shared.Next();
        return RetireMeanwhile(seed, "sorts", i => seed + (long)i, ["sorts", "compare"], 300, reclaimsOneOf: 1);
    }

    /// <summary>Retires functions by chance while three fibers run, which count what is wrong, until so many have been freed.</summary>
    private async Task RetireMeanwhile(
        int seed, string running, Func<int, long> argument, string[] functions, int count, int reclaimsOneOf)
    {
        Random random = new(seed);
        Fiber[] fibers = [.. Enumerable.Range(0, 3).Select(i => _isolate.GetFunction(running).Start(argument(i)))];
        Task[] runs = [.. fibers.Select(static one => one.RunAsync())];
        var time = Stopwatch.StartNew();
        while (_isolate.CodeStatistics.FreedFunctions < count && time.Elapsed < Patience)
        {
            _ = Patcher.Retire(functions[random.Next(functions.Length)]);
            if (random.Next(reclaimsOneOf) == 0) _ = Patcher.Reclaim();
            await Task.Yield();
        }

        _isolate.GetFunction("set_stop").Bind<Action<long>>()(1);
        await Task.WhenAll(runs).WaitAsync(Patience);
        Assert.All(fibers, one => Assert.True(one.GetResult<long>() == 0, $"seed {seed}"));
        Assert.True(_isolate.CodeStatistics.FreedFunctions >= count, $"seed {seed}: {_isolate.CodeStatistics.FreedFunctions} freed");
    }

    private async Task UntilFreed()
    {
        var time = Stopwatch.StartNew();
        while (Patcher.RetiredCount > 0 && time.Elapsed < Patience) await Task.Delay(1);
        Assert.Equal(0, Patcher.RetiredCount);
    }

    private static string Refused(Action action) => Assert.Throws<PatchException>(action).Message;

    private Func<long, long> Bind(string name) => _isolate.GetFunction(name).Bind<Func<long, long>>();
}
