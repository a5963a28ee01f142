// SPDX-License-Identifier: MIT
using System;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace Stillpoint.Tests;

/// <summary>Requests that meet a fiber while it begins, waits, gives control back or is about to be disposed are not lost.</summary>
public sealed class RequestTests : IDisposable
{
    private const int Rounds = 200;

    /// <summary>A request that is lost shows as a wait without end.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly Module Module = Module.Parse(Guest.Text);

    private readonly Engine _engine = new(new EngineOptions { Workers = 2, Slice = TimeSpan.FromMilliseconds(1) });
    private readonly Isolate _isolate;

    public RequestTests() => _isolate = _engine.CreateIsolate(Module);

    public void Dispose()
    {
        _isolate.Dispose();
        _engine.Dispose();
    }

    [Fact]
    public async Task A_pause_meets_a_fiber_that_begins()
    {
        for (int i = 0; i < Rounds; i++)
        {
            Fiber fiber = _isolate.GetFunction("spin").Start();
            Task<FiberResult> run = fiber.RunAsync();
            fiber.Pause();
            Assert.Equal(FiberStatus.Preempted, (await run.WaitAsync(Patience)).Status);
            fiber.Kill();
            Assert.Equal(FiberStatus.Cancelled, (await fiber.RunAsync().WaitAsync(Patience)).Status);
        }
    }

    [Fact]
    public async Task A_handshake_meets_a_fiber_that_begins()
    {
        for (int i = 0; i < Rounds; i++)
        {
            Fiber fiber = _isolate.GetFunction("spin").Start();
            Task<FiberResult> run = fiber.RunAsync();
            Assert.NotNull(await fiber.HandshakeAsync(static _ => { }).WaitAsync(Patience));
            fiber.Kill();
            Assert.Equal(FiberStatus.Cancelled, (await run.WaitAsync(Patience)).Status);
        }
    }

    [Fact]
    public async Task A_kill_meets_a_fiber_that_waits_or_gives_control_back()
    {
        Random random = new(1);
        for (int i = 0; i < Rounds; i++)
        {
            Fiber fiber = _isolate.GetFunction(i % 2 == 0 ? "yields" : "sleeper").Start(i % 2 == 0 ? 1000L : 1_000_000_000_000L);
            Task<FiberResult> run = fiber.RunAsync();
            await Task.Yield();
            System.Threading.Thread.SpinWait(random.Next(3000));
            fiber.Kill();
            Assert.True((await run.WaitAsync(Patience)).Status is FiberStatus.Cancelled or FiberStatus.Yielded);
            Assert.Equal(FiberStatus.Cancelled, (await fiber.RunAsync().WaitAsync(Patience)).Status);
        }
    }

    [Fact]
    public async Task A_limit_of_one_run_does_not_stop_the_next()
    {
        for (int i = 0; i < Rounds; i++)
        {
            Fiber fiber = _isolate.GetFunction("count").Start(300_000L);
            FiberResult result = await fiber.RunAsync(new Budget { WallTime = TimeSpan.FromMicroseconds(20 + i) }).WaitAsync(Patience);
            Assert.True(result.Status is FiberStatus.BudgetExhausted or FiberStatus.Completed);
            Assert.Equal(FiberStatus.Completed, (await fiber.RunAsync().WaitAsync(Patience)).Status);
        }
    }

    [Fact]
    public async Task A_fiber_that_is_resumed_while_nothing_can_wake_it_is_in_a_deadlock()
    {
        Fiber sleeper = _isolate.GetFunction("sleeper").Start(1_000_000_000_000L);
        Task<FiberResult> sleeping = sleeper.RunAsync();
        Fiber fiber = _isolate.GetFunction("parks").Start();
        Task<FiberResult> run = fiber.RunAsync();
        await Task.Delay(20);
        fiber.Pause();
        Assert.Equal(FiberStatus.Preempted, (await run.WaitAsync(Patience)).Status);
        sleeper.Kill();
        Assert.Equal(FiberStatus.Cancelled, (await sleeping.WaitAsync(Patience)).Status);
        FiberResult result = await fiber.RunAsync().WaitAsync(Patience);
        Assert.Equal(FiberStatus.Trapped, result.Status);
        Assert.StartsWith("deadlock", result.Trap!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_runs_in_an_isolate_that_is_disposed()
    {
        Isolate isolate = _engine.CreateIsolate(Module);
        Fiber[] fibers = [.. Enumerable.Range(0, 3).Select(_ => isolate.GetFunction("fib").Start(10L))];
        fibers[2].Pause();
        isolate.Dispose();
        foreach (Fiber fiber in fibers)
        {
            Assert.Equal(FiberStatus.Cancelled, (await fiber.RunAsync().WaitAsync(Patience)).Status);
        }

        Assert.Equal(0, isolate.FiberCount);
        Assert.Throws<ObjectDisposedException>(() => isolate.GetFunction("fib").Start(10L));
    }
}
