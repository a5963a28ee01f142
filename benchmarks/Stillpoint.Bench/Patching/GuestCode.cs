// SPDX-License-Identifier: MIT
// By an alias: its names are those of the parts that the other benchmarks measure.
extern alias Host;

using System;
using System.Diagnostics;
using Host::Stillpoint;
using Stillpoint.Bench.Benchmarks;
using Stillpoint.Runtime.InlineCaches;
using Stillpoint.Runtime.Patching;

namespace Stillpoint.Bench.Patching;

/// <summary>Guest functions of a module, run through the API that hosts use.</summary>
internal sealed class GuestCode : IDisposable
{
    private readonly Engine _engine;
    private readonly Isolate _isolate;

    public GuestCode(string text, int workers = 1)
    {
        _engine = new Engine(new EngineOptions { Workers = workers });
        _isolate = _engine.CreateIsolate(Module.Parse(text));
    }

    public CodePatcher Patcher => _isolate.Patcher;

    public InlineCacheTable InlineCaches => _isolate.InlineCaches;

    public void Dispose()
    {
        _isolate.Dispose();
        _engine.Dispose();
    }

    /// <summary>Calls a function with 64-bit integers and gives its result.</summary>
    public long Call(string function, params object[] arguments)
    {
        Fiber fiber = _isolate.GetFunction(function).Start(arguments);
        FiberResult result = fiber.RunAsync().GetAwaiter().GetResult();
        return result.Status == FiberStatus.Completed
            ? fiber.GetResult<long>()
            : throw new BenchmarkException($"{function} ended as {result.Status}: {result.Trap?.Reason}");
    }

    /// <summary>Nanoseconds an iteration of a function that counts up to its first argument.</summary>
    public double Time(string function, long count, params object[] further)
    {
        object[] arguments = [count, .. further];
        long start = Stopwatch.GetTimestamp();
        _ = Call(function, arguments);
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / count;
    }

    /// <summary>Starts a function that runs until it is killed.</summary>
    public Action Begin(string function, params object[] arguments)
    {
        Fiber fiber = _isolate.GetFunction(function).Start(arguments);
        System.Threading.Tasks.Task<FiberResult> run = fiber.RunAsync();
        return () =>
        {
            fiber.Kill();
            _ = run.GetAwaiter().GetResult();
        };
    }
}
