// SPDX-License-Identifier: MIT
using System;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace Stillpoint.Tests;

/// <summary>Calls of the host by guest code.</summary>
public sealed class HostFunctionTests : IDisposable
{
    private static readonly Module Module = Module.Parse(Guest.Host);

    private readonly Engine _engine = new(new EngineOptions { Workers = 1 });

    public void Dispose() => _engine.Dispose();

    [Fact]
    public void Values_go_both_ways()
    {
        using Isolate isolate = Create();
        Assert.Equal(12, isolate.GetFunction("adds").Bind<Func<long, long>>()(7));
        Assert.Equal(2.5, isolate.GetFunction("halves").Bind<Func<double, double>>()(10));
    }

    [Fact]
    public async Task A_fiber_waits_for_a_task_and_no_thread_does()
    {
        using Isolate isolate = Create();

        // On one thread: if waiting took it, these would take a second each.
        Task<FiberResult>[] runs = [.. Enumerable.Range(0, 100).Select(i => isolate.GetFunction("later_twice").Start((long)i).RunAsync())];
        Assert.All(await Task.WhenAll(runs), static one => Assert.Equal(FiberStatus.Completed, one.Status));
        Fiber fiber = isolate.GetFunction("later_twice").Start(40L);
        Assert.Equal(FiberStatus.Completed, (await fiber.RunAsync()).Status);
        Assert.Equal(42, fiber.GetResult<long>());
    }

    [Fact]
    public async Task A_fiber_that_waits_for_a_task_can_be_killed()
    {
        TaskCompletionSource<long> never = new();
        using Isolate isolate = Create(never.Task);
        Fiber fiber = isolate.GetFunction("later_twice").Start(1L);
        Task<FiberResult> run = fiber.RunAsync();
        await Task.Delay(20);
        fiber.Kill();
        Assert.Equal(FiberStatus.Cancelled, (await run).Status);
        never.SetResult(1);
    }

    [Fact]
    public async Task Exceptions_are_traps()
    {
        using Isolate isolate = Create();
        FiberResult result = await isolate.GetFunction("adds").Start(-1L).RunAsync();
        Assert.Equal("the host's host.add threw OverflowException: too small", result.Trap!.Reason);
        result = await isolate.GetFunction("later_twice").Start(-1L).RunAsync();
        Assert.Equal("the host's host.later threw OverflowException: too late", result.Trap!.Reason);
        result = await isolate.GetFunction("says").Start(1L).RunAsync();
        Assert.Equal("1 bytes of guest memory at 0x1000 cannot be accessed, in the host's host.text", result.Trap!.Reason);
    }

    [Fact]
    public void Texts_are_read()
    {
        string? said = null;
        using Isolate isolate = Create(said: text => said = text);
        isolate.GetFunction("says").Bind<Action<long>>()(0);
        Assert.Equal("hällo", said);
    }

    [Fact]
    public void A_declaration_that_does_not_fit_is_refused()
    {
        HostFunctions functions = new();
        functions.Define<int, long>("host.later", static x => x);
        ModuleException thrown = Assert.Throws<ModuleException>(
            () => _engine.CreateIsolate(Module, new IsolateOptions { HostFunctions = functions }));
        Assert.Contains("'host.later' is i64 (i64), not Int64 (Int32)", thrown.Message, StringComparison.Ordinal);
        thrown = Assert.Throws<ModuleException>(() => _engine.CreateIsolate(Module));
        Assert.Contains("unresolved symbols: host.add, host.half, host.later, host.text", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_module_that_is_wrong_is_refused_with_its_place()
    {
        ModuleException thrown = Assert.Throws<ModuleException>(() => Module.Parse("define i32 @f() {\n  ret i64 0\n}\n", "wrong.ll"));
        Assert.Contains("wrong.ll:2:", thrown.Message, StringComparison.Ordinal);
    }

    private Isolate Create(Task<long>? never = null, Action<string>? said = null)
    {
        HostFunctions functions = new HostFunctions()
            .Define<long, long, long>("host.add", static (a, b) => a < 0 ? throw new OverflowException("too small") : a + b)
            .Define<double, double>("host.half", static a => a / 2)
            .DefineAsync<long, long>("host.later", async a =>
            {
                if (never is not null)
                {
                    return await never;
                }

                await Task.Delay(10);
                return a < 0 ? throw new OverflowException("too late") : a + 1;
            })
            .DefineAny("host.text", [typeof(nint)], typeof(void), call =>
            {
                string text = call.ReadText(call.Argument<nint>(0));
                said?.Invoke(text);
                return null;
            });
        return _engine.CreateIsolate(Module, new IsolateOptions { HostFunctions = functions });
    }
}
