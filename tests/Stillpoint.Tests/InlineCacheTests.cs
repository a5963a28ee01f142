// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;
using Stillpoint.Runtime.InlineCaches;
using Xunit;

namespace Stillpoint.Tests;

/// <summary>Inline caches give what they were told, and say so when they know nothing.</summary>
public sealed class InlineCacheTests : IDisposable
{
    private const string Text = """
        declare i64 @llvm.experimental.patchpoint.i64(i64, i32, ptr, i32, ...)
        declare double @llvm.experimental.patchpoint.f64(i64, i32, ptr, i32, ...)
        declare void @stillpoint.inline_cache.add(i64, i64, i64)

        define i64 @small(i64 %key) {
          %v = call anyregcc i64 (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.i64(i64 1, i32 48, ptr null, i32 1, i64 %key)
          ret i64 %v
        }
        define i64 @medium(i64 %key) {
          %v = call anyregcc i64 (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.i64(i64 5, i32 120, ptr null, i32 1, i64 %key)
          ret i64 %v
        }
        define i64 @large(i64 %key) {
          %v = call anyregcc i64 (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.i64(i64 2, i32 300, ptr null, i32 1, i64 %key)
          ret i64 %v
        }
        define i64 @large_too(i64 %a, i64 %key) {
          %v = call anyregcc i64 (i64, i32, ptr, i32, ...)
            @llvm.experimental.patchpoint.i64(i64 2, i32 300, ptr null, i32 1, i64 %key, i64 %a)
          %r = add i64 %v, %a
          ret i64 %r
        }
        define i64 @other_convention(i64 %key) {
          %v = call i64 (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.i64(i64 3, i32 48, ptr null, i32 1, i64 %key)
          ret i64 %v
        }
        define double @other_type(i64 %key) {
          %v = call anyregcc double (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.f64(i64 4, i32 48, ptr null, i32 1, i64 %key)
          ret double %v
        }
        @lookups = global i64 0
        define i64 @look_up(i64 %key, ptr %count) noinline {
          %n = atomicrmw add ptr %count, i64 1 seq_cst
          %v = mul i64 %key, %key
          %w = sub i64 %v, 2
          call void @stillpoint.inline_cache.add(i64 6, i64 %key, i64 %w)
          ret i64 %w
        }
        define i64 @calls(i64 %key) {
          %v = call i64 (i64, i32, ptr, i32, ...)
            @llvm.experimental.patchpoint.i64(i64 6, i32 16, ptr @look_up, i32 2, i64 %key, ptr @lookups)
          ret i64 %v
        }
        define i64 @get_lookups() {
          %n = load atomic i64, ptr @lookups seq_cst, align 8
          ret i64 %n
        }
        define i64 @call_often(i64 %n, i64 %keys) {
        entry:
          br label %loop
        loop:
          %i = phi i64 [ 0, %entry ], [ %j, %loop ]
          %bad = phi i64 [ 0, %entry ], [ %worse, %loop ]
          %key = urem i64 %i, %keys
          %v = call i64 (i64, i32, ptr, i32, ...)
            @llvm.experimental.patchpoint.i64(i64 6, i32 6, ptr @look_up, i32 2, i64 %key, ptr @lookups)
          %q = mul i64 %key, %key
          %w = sub i64 %q, 2
          %d = icmp ne i64 %v, %w
          %e = zext i1 %d to i64
          %worse = add i64 %bad, %e
          %j = add i64 %i, 1
          %more = icmp ult i64 %j, %n
          br i1 %more, label %loop, label %done
        done:
          ret i64 %worse
        }
        declare i64 @labs(i64)
        define i64 @calls_native(i64 %key) {
          %v = call i64 (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.i64(i64 8, i32 16, ptr @labs, i32 1, i64 %key)
          ret i64 %v
        }
        define i64 @narrow(i32 %key) noinline {
          ret i64 7
        }
        define i64 @calls_narrow(i64 %key) {
          %v = call i64 (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.i64(i64 9, i32 16, ptr @narrow, i32 1, i32 5)
          ret i64 %v
        }
        define void @tell(i64 %id, i64 %key, i64 %value) {
          call void @stillpoint.inline_cache.add(i64 %id, i64 %key, i64 %value)
          ret void
        }
        define i64 @square(i64 %key) cold noinline {
          %v = mul i64 %key, %key
          call void @stillpoint.inline_cache.add(i64 2, i64 %key, i64 %v)
          ret i64 %v
        }
        define i64 @squares(i64 %n, i64 %keys) {
        entry:
          br label %loop
        loop:
          %i = phi i64 [ 0, %entry ], [ %j, %next ]
          %bad = phi i64 [ 0, %entry ], [ %worse, %next ]
          %key = urem i64 %i, %keys
          %v = call anyregcc i64 (i64, i32, ptr, i32, ...) @llvm.experimental.patchpoint.i64(i64 2, i32 300, ptr null, i32 1, i64 %key)
          %miss = icmp slt i64 %v, 0
          br i1 %miss, label %slow, label %next
        slow:
          %s = call i64 @square(i64 %key)
          br label %next
        next:
          %r = phi i64 [ %v, %loop ], [ %s, %slow ]
          %q = mul i64 %key, %key
          %d = icmp ne i64 %r, %q
          %e = zext i1 %d to i64
          %worse = add i64 %bad, %e
          %j = add i64 %i, 1
          %more = icmp ult i64 %j, %n
          br i1 %more, label %loop, label %done
        done:
          ret i64 %worse
        }
        """;

    private static readonly Module Module = Module.Parse(Text);

    private readonly Engine _engine = new(new EngineOptions { Workers = 4 });
    private readonly Isolate _isolate;

    public InlineCacheTests() => _isolate = _engine.CreateIsolate(Module);

    private InlineCacheTable Caches => _isolate.InlineCaches;

    public void Dispose()
    {
        _isolate.Dispose();
        _engine.Dispose();
    }

    [Fact]
    public void A_site_misses_then_knows_one_key_then_some_then_too_many()
    {
        Func<long, long> small = Bind("small");
        Assert.Equal((-1, -1), (small(5), small(0)));
        Caches.Add(1, 5, 50);
        Assert.Equal((50, -1), (small(5), small(6)));
        Assert.Equal((InlineCacheState.Monomorphic, 1, 1L), Describe(1));
        Caches.Add(1, 6, long.MaxValue);
        Assert.Equal((50, long.MaxValue, -1), (small(5), small(6), small(7)));
        Assert.Equal((InlineCacheState.Polymorphic, 2, 2L), Describe(1));
        Caches.Add(1, 5, 51);
        Assert.Equal((51, long.MaxValue), (small(5), small(6)));

        // There is no room for another one.
        Caches.Add(1, long.MinValue, 3);
        Assert.Equal((-2, -2), (small(5), small(long.MinValue)));
        Assert.Equal((InlineCacheState.Megamorphic, 0, 4L), Describe(1));
        Assert.True(Caches.Reset(1));
        Assert.Equal(-1, small(5));
        Assert.Empty(Caches.Statistics);
    }

    [Fact]
    public void All_sites_with_a_number_know_the_same()
    {
        Func<long, long> large = Bind("large");
        Func<long, long, long> too = _isolate.GetFunction("large_too").Bind<Func<long, long, long>>();
        Assert.Equal((-1, 99), (large(1), too(100, 1)));
        long[] keys = [0, 1, -1, int.MaxValue, int.MinValue, 1L << 40, long.MaxValue, long.MinValue];
        for (int i = 0; i < keys.Length; i++) Caches.Add(2, keys[i], i);
        for (int i = 0; i < keys.Length; i++) Assert.Equal((i, 100 + i), (large(keys[i]), too(100, keys[i])));
        Assert.Equal(-1, large(2));
        Assert.Equal(2, Caches.Statistics.Single().Sites);
        Caches.Add(2, 2, 2);
        Assert.Equal((InlineCacheState.Megamorphic, -2), (Caches.Statistics[0].State, large(2)));
    }

    [Fact]
    public void A_site_that_calls_gets_a_stub_that_knows_the_keys()
    {
        Func<long, long> calls = Bind("calls");
        Assert.Equal((23, 23, 23), (calls(5), calls(5), calls(-5)));
        Assert.Equal(2, Lookups());
        Assert.Equal((InlineCacheState.Polymorphic, 2, 2L), Describe(6));

        // These values are as good as any.
        Assert.Equal((-1, -2, -1, -2, 2), (calls(1), calls(0), calls(1), calls(0), calls(2)));
        Assert.Equal(5, Lookups());
        Caches.Add(6, 5, 1234);
        Assert.Equal((1234, 23), (calls(5), calls(-5)));
        Assert.Equal(0, _isolate.GetFunction("call_often").Bind<Func<long, long, long>>()(3, 2));
        Assert.Equal(6, Lookups()); // compiled now, it knows what the others know from its first miss on
        Assert.True(Caches.Reset(6));
        Assert.Equal((23, 7), (calls(5), Lookups()));
    }

    [Fact]
    public void A_stub_goes_on_with_the_keys_it_knows_when_there_are_too_many()
    {
        Caches.MostStubKeys = 20;
        Func<long, long> calls = Bind("calls");
        for (int i = 0; i < 2; i++)
        {
            for (long key = 0; key < 50; key++) Assert.Equal((key * key) - 2, calls(key));
        }

        Assert.Equal((InlineCacheState.Megamorphic, 20, 20L), Describe(6));
        Assert.Equal(80, Lookups());

        // Each stub took the place of one before, which is gone.
        _ = _isolate.Patcher.Reclaim();
        Assert.Equal((3, 0), (_isolate.CodeStatistics.Functions - 1, _isolate.Patcher.RetiredCount));
    }

    [Fact]
    public void What_is_told_before_there_is_a_site_is_known_when_there_is_one()
    {
        for (long key = 0; key < 30; key++) Caches.Add(6, key, -key);
        Assert.Equal((InlineCacheState.Polymorphic, 30, 0L), Describe(6));
        Func<long, long> calls = Bind("calls");
        Assert.Equal((98, 1), (calls(10), Lookups())); // the first miss tells the site
        for (long key = 0; key < 30; key++) Assert.Equal(key == 10 ? 98 : -key, calls(key));
        Assert.Equal(1, Lookups());

        // They are too many for a site that has them in its own code.
        for (long key = 0; key < 30; key++) Caches.Add(2, key, key);
        Assert.Equal(-1, Bind("large")(7));
        Caches.Add(2, 7, 8);
        Assert.Equal((-2, InlineCacheState.Megamorphic), (Bind("large")(7), Describe(2).State));
    }

    [Fact]
    public async Task Stubs_change_while_fibers_call_them()
    {
        foreach (int keys in (int[])[1, 7, 40, 100])
        {
            Fiber[] fibers = [.. Enumerable.Range(0, 4).Select(_ => _isolate.GetFunction("call_often").Start(200_000L, (long)keys))];
            Task<FiberResult>[] runs = [.. fibers.Select(static fiber => fiber.RunAsync())];
            for (int i = 0; !Array.TrueForAll(runs, static run => run.IsCompleted) && i < 20; i++)
            {
                _ = Caches.Reset(6);
                await Task.Delay(1);
            }

            Assert.All(await Task.WhenAll(runs), static result => Assert.Equal(FiberStatus.Completed, result.Status));
            Assert.All(fibers, static fiber => Assert.Equal(0, fiber.GetResult<long>()));
        }

        await Until(() => _isolate.Patcher.RetiredCount == 0);
        Assert.True(_isolate.CodeStatistics is { FreedFunctions: > 10, Functions: < 10 }, $"{_isolate.CodeStatistics}");
    }

    [Fact]
    public async Task Sites_come_and_go_while_stubs_change()
    {
        _ = Bind("calls")(1);
        Fiber[] fibers = [.. Enumerable.Range(0, 4).Select(i => _isolate.GetFunction("call_often").Start(30_000_000L, 3L + i))];
        Task<FiberResult>[] runs = [.. fibers.Select(static fiber => fiber.RunAsync())];
        Func<long, long> calls = Bind("calls");
        for (int i = 0; !Array.TrueForAll(runs, static run => run.IsCompleted); i++)
        {
            _ = _isolate.Patcher.Retire(i % 2 == 0 ? "calls" : "look_up");
            if (i % 7 == 0) _ = Caches.Reset(6);
            Assert.Equal(((i % 50) * (i % 50)) - 2, calls(i % 50));
            if (i > 2000) await Task.Delay(1);
        }

        Assert.All(await Task.WhenAll(runs), static result => Assert.Equal(FiberStatus.Completed, result.Status));
        Assert.All(fibers, static fiber => Assert.Equal(0, fiber.GetResult<long>()));
        await Until(() => _isolate.Patcher.RetiredCount == 0);
        Assert.True(_isolate.CodeStatistics is { FreedFunctions: > 10, Functions: < 10 }, $"{_isolate.CodeStatistics}");
    }

    [Fact]
    public async Task Hits_in_stubs_are_sampled()
    {
        Caches.SampleEvery(TimeSpan.FromMilliseconds(1));
        Fiber fiber = _isolate.GetFunction("call_often").Start(long.MaxValue, 40L);
        Task<FiberResult> run = fiber.RunAsync();
        await Until(() => Caches.Statistics.Any(static one => one.Samples > 0));
        fiber.Kill();
        Assert.Equal(FiberStatus.Cancelled, (await run).Status);
    }

    [Fact]
    public void Keys_that_take_more_than_short_jumps_reach_are_too_many()
    {
        Func<long, long> medium = Bind("medium");
        Assert.Equal(-1, medium(1));
        for (int i = 0; i < 8; i++) Caches.Add(5, long.MaxValue - i, long.MaxValue - i);
        Assert.Equal((InlineCacheState.Megamorphic, -2), (Caches.Statistics.Single().State, medium(long.MaxValue)));
    }

    [Fact]
    public async Task Resets_while_fibers_miss_lose_nothing()
    {
        _ = Bind("large")(9);
        Fiber[] fibers = [.. Enumerable.Range(0, 4).Select(_ => _isolate.GetFunction("squares").Start(20_000_000L, 3L))];
        Task<FiberResult>[] runs = [.. fibers.Select(static fiber => fiber.RunAsync())];
        for (int i = 0; !Array.TrueForAll(runs, static run => run.IsCompleted); i++)
        {
            _ = Caches.Reset(2);
            if (i > 200) await Task.Delay(10);
        }

        await Task.WhenAll(runs);
        Assert.All(fibers, static fiber => Assert.Equal(0, fiber.GetResult<long>()));
        for (long key = 0; key < 3; key++) Caches.Add(2, key, key * key);
        Assert.Equal((0, 1, 4, -1), (Bind("large")(0), Bind("large")(1), Bind("large")(2), Bind("large")(3)));
    }

    [Fact]
    public async Task What_is_no_inline_cache_is_refused()
    {
        _ = (Bind("other_convention")(1), _isolate.GetFunction("other_type").Bind<Func<long, double>>()(1), Bind("small")(1));
        Assert.Contains("anyregcc", Refused(() => Caches.Add(4, 1, 1)), StringComparison.Ordinal);
        Assert.Contains("is no inline cache", Refused(() => Caches.Add(3, 1, 1)), StringComparison.Ordinal);
        _ = (Bind("calls_native")(1), Bind("calls_narrow")(1));
        Assert.Contains("a callee of type i64 (i64, ...)", Refused(() => Caches.Add(8, 1, 1)), StringComparison.Ordinal);
        Assert.Contains("a callee of type i64 (i64, ...)", Refused(() => Caches.Add(9, 1, 1)), StringComparison.Ordinal);
        Assert.Contains("cannot give -1", Refused(() => Caches.Add(1, 1, -1)), StringComparison.Ordinal);
        FiberResult result = await _isolate.GetFunction("tell").Start(1L, 1L, -2L).RunAsync();
        Assert.Contains("cannot give -2", result.Trap!.Reason, StringComparison.Ordinal);

        // One that has no site yet is remembered for nobody, and no error.
        Caches.Add(77, 1, 1);
        Assert.Equal(0, Caches.Statistics.Single(static one => one.Id == 77).Sites);
    }

    [Fact]
    public async Task Fibers_on_several_threads_miss_at_the_same_time()
    {
        Caches.SampleEvery(TimeSpan.FromMilliseconds(1));
        long samples = 0;
        foreach (int keys in (int[])[1, 3, 8, 40])
        {
            Fiber[] fibers = [.. Enumerable.Range(0, 6).Select(_ => _isolate.GetFunction("squares").Start(500_000L, (long)keys))];
            FiberResult[] results = await Task.WhenAll(fibers.Select(static fiber => fiber.RunAsync()));
            Assert.All(results, static result => Assert.Equal(FiberStatus.Completed, result.Status));
            Assert.All(fibers, static fiber => Assert.Equal(0, fiber.GetResult<long>()));
            InlineCacheStatistics known = Caches.Statistics.Single();
            InlineCacheState expected = keys switch
            {
                1 => InlineCacheState.Monomorphic,
                <= 8 => InlineCacheState.Polymorphic,
                _ => InlineCacheState.Megamorphic,
            };
            Assert.Equal(expected, known.State);
            samples += known.Samples;
            while (!Caches.Reset(2))
            {
            }
        }

        Assert.True(samples > 0);
    }

    private static async Task Until(Func<bool> isReached)
    {
        var time = Stopwatch.StartNew();
        while (!isReached() && time.Elapsed < TimeSpan.FromSeconds(60)) await Task.Delay(1);
        Assert.True(isReached());
    }

    private long Lookups() => _isolate.GetFunction("get_lookups").Bind<Func<long>>()();

    private static string Refused(Action action) => Assert.Throws<ArgumentException>(action).Message;

    private (InlineCacheState State, int Entries, long Transitions) Describe(ulong id)
    {
        IReadOnlyList<InlineCacheStatistics> all = Caches.Statistics;
        InlineCacheStatistics cache = all.Single(one => one.Id == id);
        return (cache.State, cache.Entries, cache.Transitions);
    }

    private Func<long, long> Bind(string name) => _isolate.GetFunction(name).Bind<Func<long, long>>();
}
