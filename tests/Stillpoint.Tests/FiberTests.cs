// SPDX-License-Identifier: MIT
using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO.Pipes;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Stillpoint.Interpreter.Reports;
using Stillpoint.Runtime.Scheduling;
using Xunit;

namespace Stillpoint.Tests;

/// <summary>What the host can do with a fiber: each status, each budget, pausing, killing, and what a guest may do against it.</summary>
public sealed class FiberTests : IDisposable
{
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(20);

    /// <summary>How long something may take to happen on a machine that is busy with other things.</summary>
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(30);

    private static readonly Module Module = Module.Parse(Guest.Text);

    private readonly Engine _engine = new(new EngineOptions { Workers = 2, Slice = TimeSpan.FromMilliseconds(1) });
    private readonly Isolate _isolate;

    public FiberTests() => _isolate = _engine.CreateIsolate(Module);

    public void Dispose()
    {
        _isolate.Dispose();
        _engine.Dispose();
    }

    [Fact]
    public async Task A_function_returns()
    {
        Fiber fiber = _isolate.GetFunction("fib").Start(20L);
        FiberResult result = await fiber.RunAsync();
        Assert.Equal(FiberStatus.Completed, result.Status);
        Assert.Equal(6765, fiber.GetResult<long>());
        Assert.Same(result, await fiber.RunAsync());
        Assert.True(fiber.IsOver);
    }

    [Fact]
    public void Typed_delegates_carry_every_type()
    {
        Func<bool, sbyte, short, int, float, double, nint, double> mix =
            _isolate.GetFunction("mix").Bind<Func<bool, sbyte, short, int, float, double, nint, double>>();
        Assert.Equal(1 - 2 + 300 - 40_000 + 0.5 + 0.25 + 7, mix(true, -2, 300, -40_000, 0.5f, 0.25, 7));
        Assert.Throws<ArgumentException>(() => _isolate.GetFunction("fib").Bind<Func<int, long>>());
        Assert.Throws<ArgumentException>(() => _isolate.GetFunction("fib").Start(1));
        Assert.Throws<ArgumentException>(() => _isolate.GetFunction("absent"));
    }

    [Fact]
    public async Task A_loop_without_end_is_paused_resumed_and_killed()
    {
        Fiber fiber = _isolate.GetFunction("spin").Start();
        for (int i = 0; i < 50; i++)
        {
            Task<FiberResult> run = fiber.RunAsync();
            fiber.Pause();
            Assert.Equal(FiberStatus.Preempted, (await run).Status);
        }

        Task<FiberResult> last = fiber.RunAsync();
        fiber.Kill();
        Assert.Equal(FiberStatus.Cancelled, (await last).Status);
    }

    [Fact]
    public async Task Cancelling_kills()
    {
        using CancellationTokenSource source = new();
        Task<FiberResult> run = _isolate.GetFunction("spin").Start().RunAsync(default, source.Token);
        await Task.Delay(Soon);
        await source.CancelAsync();
        Assert.Equal(FiberStatus.Cancelled, (await run).Status);
    }

    [Fact]
    public async Task Processor_time_is_bounded_and_can_be_topped_up()
    {
        Fiber fiber = _isolate.GetFunction("count").Start(200_000_000L);
        Budget budget = new() { ProcessorTime = TimeSpan.FromMilliseconds(10) };
        FiberResult result = await fiber.RunAsync(budget);
        int runs = 1;
        Assert.Equal(FiberStatus.BudgetExhausted, result.Status);
        Assert.True(fiber.ProcessorTime >= TimeSpan.FromMilliseconds(9), fiber.ProcessorTime.ToString());
        while (result.IsResumable)
        {
            result = await fiber.RunAsync(budget);
            runs++;
        }

        Assert.Equal(FiberStatus.Completed, result.Status);
        Assert.Equal(200_000_000, fiber.GetResult<long>());
        Assert.True(runs > 2);
    }

    [Fact]
    public async Task Time_on_the_clock_is_bounded_for_those_that_run_and_those_that_wait()
    {
        Budget budget = new() { WallTime = Soon };
        Assert.Equal(FiberStatus.BudgetExhausted, (await _isolate.GetFunction("spin").Start().RunAsync(budget)).Status);
        Fiber sleeper = _isolate.GetFunction("sleeper").Start(100_000_000L);
        Assert.Equal(FiberStatus.BudgetExhausted, (await sleeper.RunAsync(budget)).Status);
        Assert.Equal(FiberStatus.Completed, (await sleeper.RunAsync()).Status);
    }

    [Fact]
    public async Task What_a_fiber_starts_shares_its_budget_and_ends_with_it()
    {
        Fiber bomb = _isolate.GetFunction("spawn_forever").Start();
        FiberResult result = await bomb.RunAsync(new Budget { ProcessorTime = Soon });
        Assert.Equal(FiberStatus.BudgetExhausted, result.Status);
        int count = _isolate.FiberCount;
        Assert.True(count > 1);
        await Task.Delay(Soon);
        Assert.Equal(count, _isolate.FiberCount);
        bomb.Kill();
        Assert.Equal(FiberStatus.Cancelled, (await bomb.RunAsync()).Status);
        await NoFiberIsLeft();

        Assert.Equal(FiberStatus.Completed, (await _isolate.GetFunction("spawn_and_return").Start().RunAsync()).Status);
        await NoFiberIsLeft();
    }

    [Fact]
    public async Task A_guest_gives_control_back()
    {
        Fiber fiber = _isolate.GetFunction("yields").Start(3L);
        for (int i = 0; i < 3; i++)
        {
            Assert.Equal(FiberStatus.Yielded, (await fiber.RunAsync()).Status);
        }

        Assert.Equal(FiberStatus.Completed, (await fiber.RunAsync()).Status);
        Assert.Equal(3, _isolate.GetFunction("yields").Bind<Func<long, long>>()(3));
    }

    [Fact]
    public async Task A_trap_is_a_report_and_others_go_on()
    {
        Task<FiberResult> spinning = _isolate.GetFunction("spin").Start()
            .RunAsync(new Budget { WallTime = TimeSpan.FromMilliseconds(200) });
        FiberResult result = await _isolate.GetFunction("divide").Start(1L, 0L).RunAsync();
        Assert.Equal(FiberStatus.Trapped, result.Status);
        Assert.Equal("stillpoint: trap: division by zero\n  at divide", result.Trap!.ToString());
        Assert.Equal(FiberStatus.StackOverflow, (await _isolate.GetFunction("recurse").Start(0L).RunAsync()).Status);
        GuestTrapException thrown = Assert.Throws<GuestTrapException>(
            () => _isolate.GetFunction("divide").Bind<Func<long, long, long>>()(1, 0));
        Assert.Contains("at divide", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(FiberStatus.BudgetExhausted, (await spinning).Status);
    }

    [Fact]
    public async Task A_trap_of_a_started_fiber_is_told_and_does_not_end_the_one_that_started_it()
    {
        Fiber fiber = _isolate.GetFunction("spawn_crash").Start();
        FiberResult result = await fiber.RunAsync();
        Assert.Equal(FiberStatus.Completed, result.Status);
        Assert.Equal(4, fiber.GetResult<int>());
        Assert.Contains("access violation writing 0x10, in fiber", Assert.Single(result.StartedTraps).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mutex_of_a_fiber_that_trapped_is_given_on()
    {
        Fiber fiber = _isolate.GetFunction("after_crash").Start();
        Assert.Equal(FiberStatus.Completed, (await fiber.RunAsync()).Status);
        Assert.Equal(34, fiber.GetResult<int>());
    }

    [Theory]
    [InlineData("deadlocks", "deadlock: the only fiber waits")]
    [InlineData("parks", "deadlock: the only fiber waits")]
    [InlineData("bad_send", "access violation reading 0x8")]
    [InlineData("bad_handle", "123456789 is no mutex")]
    public async Task Misuse_is_a_trap(string function, string reason)
    {
        FiberResult result = await _isolate.GetFunction(function).Start().RunAsync();
        Assert.Equal(FiberStatus.Trapped, result.Status);
        Assert.Contains(reason, result.Trap!.Reason, StringComparison.Ordinal);
        Assert.Contains($"at {function}", result.Trap.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_kill_reaches_what_native_code_has_called_back()
    {
        Fiber fiber = _isolate.GetFunction("sort_spinning").Start((nint)0);
        Task<FiberResult> run = fiber.RunAsync();
        await Task.Delay(Soon);
        fiber.Kill();
        Assert.Equal(FiberStatus.Cancelled, (await run).Status);
    }

    [Fact]
    public async Task A_fiber_with_native_frames_is_paused_and_resumed()
    {
        Fiber fiber = _isolate.GetFunction("sort_spinning").Start((nint)0);
        for (int i = 0; i < 20; i++)
        {
            FiberResult result = await fiber.RunAsync(new Budget { WallTime = TimeSpan.FromMilliseconds(2) });
            Assert.Equal(FiberStatus.BudgetExhausted, result.Status);
        }

        // Its thread waits for it; others run meanwhile.
        Assert.Equal(6765, _isolate.GetFunction("fib").Bind<Func<long, long>>()(20));
        fiber.Kill();
        Assert.Equal(FiberStatus.Cancelled, (await fiber.RunAsync()).Status);
    }

    [Fact]
    public async Task Threads_in_native_code_are_replaced()
    {
        using AnonymousPipeServerStream pipe = new(PipeDirection.Out);
        int file = (int)pipe.ClientSafePipeHandle.DangerousGetHandle();
        Task<FiberResult>[] reading =
        [
            .. Enumerable.Range(0, 4).Select(_ => _isolate.GetFunction("native_read").Start(file).RunAsync()),
        ];
        await Task.Delay(Soon);
        Assert.Equal(FiberStatus.Completed, (await _isolate.GetFunction("fib").Start(15L).RunAsync()).Status);
        Assert.All(reading, static one => Assert.False(one.IsCompleted));
        pipe.Write(new byte[4 * sizeof(long)]);
        Assert.All(await Task.WhenAll(reading), static one => Assert.Equal(FiberStatus.Completed, one.Status));
    }

    /// <summary>It is asked to stop where it is about to call what blocks, and may come there first.</summary>
    [Fact]
    public async Task A_handshake_is_met_by_a_fiber_on_its_way_into_native_code()
    {
        using AnonymousPipeServerStream pipe = new(PipeDirection.Out);
        Fiber fiber = _isolate.GetFunction("spin_and_read").Start((int)pipe.ClientSafePipeHandle.DangerousGetHandle());
        Task<FiberResult> run = fiber.RunAsync();
        Random random = new(1);
        byte[] rounds = new byte[sizeof(long)];
        for (int i = 0; i < 3000; i++)
        {
            BinaryPrimitives.WriteInt64LittleEndian(rounds, random.Next(1, 60_000));
            pipe.Write(rounds);
            Thread.SpinWait(random.Next(2000));
            StopPoint point = random.Next(2) == 0 ? StopPoint.Call : StopPoint.AnyInstruction;
            Assert.NotNull(await fiber.HandshakeAsync(static _ => { }, point).WaitAsync(Long));
        }

        pipe.Write(new byte[sizeof(long)]);
        Assert.Equal(FiberStatus.Completed, (await run).Status);
    }

    [Fact]
    public async Task Exit_ends_all_fibers_of_the_isolate()
    {
        Task<FiberResult> spinning = _isolate.GetFunction("spin").Start().RunAsync();
        FiberResult result = await _isolate.GetFunction("leave").Start(7).RunAsync();
        Assert.Equal((FiberStatus.Exited, 7), (result.Status, result.ExitCode));
        Assert.Equal(FiberStatus.Exited, (await spinning).Status);
    }

    [Fact]
    public async Task Stacks_are_seen_at_any_instruction()
    {
        Fiber fiber = _isolate.GetFunction("spin").Start();
        Task<FiberResult> run = fiber.RunAsync();
        for (int i = 0; i < 200; i++)
        {
            Assert.All(await fiber.TraceAsync(), static line => Assert.Equal("spin", line.Function));
        }

        fiber.Kill();
        await run;
        Assert.Empty(await fiber.TraceAsync());
    }

    [Fact]
    public async Task The_stack_in_native_code_is_that_of_the_call_and_not_of_the_last_stop()
    {
        using AnonymousPipeServerStream pipe = new(PipeDirection.Out);
        Fiber fiber = _isolate.GetFunction("compute_and_read").Start(33L, (int)pipe.ClientSafePipeHandle.DangerousGetHandle());

        // It computes for many milliseconds, and gets one after the other until it is stopped where it computes.
        Budget one = new() { ProcessorTime = TimeSpan.FromMilliseconds(1) };
        IReadOnlyList<TraceLine> trace = [];
        while (!trace.Any(static line => line.Function == "fib"))
        {
            Assert.Equal(FiberStatus.BudgetExhausted, (await fiber.RunAsync(one)).Status);
            trace = await fiber.TraceAsync();
        }

        // Then it waits in native code for as long as is wanted.
        Task<FiberResult> run = fiber.RunAsync();
        for (int i = 0; i < 300 && trace.Any(static line => line.Function == "fib"); i++)
        {
            await Task.Delay(100);
            trace = await fiber.TraceAsync();
        }

        Assert.Equal("compute_and_read", Assert.Single(trace).Function);

        pipe.Write(new byte[sizeof(long)]);
        Assert.Equal(FiberStatus.Completed, (await run).Status);
    }

    [Fact]
    public async Task Stacks_are_seen_while_native_code_calls_back()
    {
        Fiber fiber = _isolate.GetFunction("sort_for_ever").Start();
        Task<FiberResult> run = fiber.RunAsync();
        HashSet<string> seen = [];
        HashSet<string> certain = ["fib < sort_for_ever", "sort_for_ever"];
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < 3000 || (!certain.IsSubsetOf(seen) && Stopwatch.GetElapsedTime(start) < Long); i++)
        {
            // Recursion apart: it is in a function of its own, then in native code and in what that calls back.
            IEnumerable<string> functions = (await fiber.TraceAsync()).Select(static line => line.Function);
            seen.Add(string.Join(" < ", functions.Distinct()));
        }

        fiber.Kill();
        await run;
        seen.Remove(string.Empty);
        Assert.Superset(certain, seen);
        Assert.Subset(new HashSet<string>(certain) { "compare_quick < sort_for_ever" }, seen);
    }

    [Fact]
    public async Task A_handshake_at_a_call_waits_for_one()
    {
        Fiber fiber = _isolate.GetFunction("fib").Start(90L);
        Task<FiberResult> run = fiber.RunAsync();
        int calls = 0;
        for (int i = 0; i < 200; i++)
        {
            Assert.NotNull(await fiber.HandshakeAsync(
                stopped => calls += stopped.IsAtCall && stopped.Trace().Take(5).All(static line => line.Function == "fib")
                    ? 1
                    : 0,
                StopPoint.Call));
        }

        Assert.Equal(200, calls);
        fiber.Kill();
        await run;

        // There is no call: it is met when the fiber ends.
        fiber = _isolate.GetFunction("spin").Start();
        run = fiber.RunAsync();
        bool isInLoop = false;
        while (!isInLoop) await fiber.HandshakeAsync(stopped => isInLoop = !stopped.IsAtCall);
        Task<TimeSpan?> atCall = fiber.HandshakeAsync(static _ => Assert.Fail("there is no call"), StopPoint.Call);
        Assert.NotNull(await fiber.HandshakeAsync(static _ => { }));
        Assert.False(atCall.IsCompleted);
        fiber.Kill();
        Assert.Null(await atCall);
        await run;
    }

    [Fact]
    public async Task Instructions_are_counted_where_runs_repeat()
    {
        using Engine engine = new(new EngineOptions { Deterministic = new DeterministicSchedule(20, 1) });
        using Isolate isolate = engine.CreateIsolate(Module);
        List<int> runs = [];
        for (int i = 0; i < 2; i++)
        {
            Fiber fiber = isolate.GetFunction("count").Start(200L);
            Budget budget = new() { Instructions = 100 };
            int count = 1;
            while ((await fiber.RunAsync(budget)).Status == FiberStatus.BudgetExhausted)
            {
                count++;
            }

            Assert.Equal(200, fiber.GetResult<long>());
            runs.Add(count);
        }

        // Five or six instructions for each turn of the loop.
        Assert.InRange(runs[0], 8, 16);
        Assert.Equal(runs[0], runs[1]);
        Assert.Throws<ArgumentException>(() => { _ = _isolate.GetFunction("fib").Start(1L).RunAsync(new Budget { Instructions = 1 }); });
    }

    [Fact]
    public async Task The_world_stops()
    {
        using AnonymousPipeServerStream pipe = new(PipeDirection.Out);
        Fiber[] endless =
        [
            .. Enumerable.Range(0, 5).Select(_ => _isolate.GetFunction("spin").Start()),
            _isolate.GetFunction("sleeper").Start(1_000_000_000_000L),
        ];
        Fiber reader = _isolate.GetFunction("native_read").Start((int)pipe.ClientSafePipeHandle.DangerousGetHandle());
        Task<FiberResult>[] runs = [.. endless.Select(static fiber => fiber.RunAsync())];
        Task<FiberResult> reading = reader.RunAsync();
        await Task.Delay(Soon);
        for (int i = 0; i < 50; i++)
        {
            int count = 0;
            _isolate.StopTheWorld(fibers =>
            {
                count = fibers.Count;
                Assert.All(fibers, static fiber => Assert.NotEmpty(fiber.Name));
                long[] first = [.. fibers.Select(static fiber => (long)fiber.Trace().Count)];
                Thread.SpinWait(10_000);
                Assert.Equal(first, fibers.Select(static fiber => (long)fiber.Trace().Count));
            });
            Assert.Equal(7, count);
        }

        pipe.Write(new byte[sizeof(long)]);
        Assert.Equal(FiberStatus.Completed, (await reading).Status);
        Array.ForEach(endless, static fiber => fiber.Kill());
        Assert.All(await Task.WhenAll(runs), static one => Assert.Equal(FiberStatus.Cancelled, one.Status));
    }

    [Fact]
    public async Task Hogs_leave_others_their_share()
    {
        Fiber[] hogs = [.. Enumerable.Range(0, 8).Select(_ => _isolate.GetFunction("spin").Start())];
        Budget budget = new() { ProcessorTime = TimeSpan.FromMinutes(1), WallTime = TimeSpan.FromMilliseconds(200) };
        double[] used = [];

        // By processor time and not by the clock: other programs may have most of that.
        while (used.Sum() < 400)
        {
            await Task.WhenAll(hogs.Select(hog => hog.RunAsync(budget)));
            used = [.. hogs.Select(static hog => hog.ProcessorTime.TotalMilliseconds)];
        }

        Assert.True(used.Min() > used.Average() / 4, string.Join(", ", used));
    }

    private async Task NoFiberIsLeft()
    {
        for (int i = 0; i < 500 && _isolate.FiberCount > 0; i++)
        {
            await Task.Delay(10);
        }

        Assert.Equal(0, _isolate.FiberCount);
    }
}
