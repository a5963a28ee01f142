// SPDX-License-Identifier: MIT
// By an alias: its names are those of the parts that the other benchmarks measure.
extern alias Host;

using System;
using System.Diagnostics;
using System.Threading.Tasks;
using Host::Stillpoint;

namespace Stillpoint.Bench.Benchmarks;

/// <summary>Guest code that calls functions of the host over and over, through the API that hosts use.</summary>
internal sealed class HostFunctionLoops : IDisposable
{
    private const string Guest = """
        declare i64 @host.add(i64, i64)
        declare i64 @host.completed(i64)

        define i64 @add_often(i64 %count) {
        entry:
          br label %loop
        loop:
          %i = phi i64 [ 0, %entry ], [ %next, %loop ]
          %sum = phi i64 [ 0, %entry ], [ %more, %loop ]
          %more = call i64 @host.add(i64 %sum, i64 1)
          %next = add i64 %i, 1
          %again = icmp ult i64 %next, %count
          br i1 %again, label %loop, label %end
        end:
          ret i64 %more
        }

        define i64 @complete_often(i64 %count) {
        entry:
          br label %loop
        loop:
          %i = phi i64 [ 0, %entry ], [ %next, %loop ]
          %sum = phi i64 [ 0, %entry ], [ %more, %loop ]
          %more = call i64 @host.completed(i64 %sum)
          %next = add i64 %i, 1
          %again = icmp ult i64 %next, %count
          br i1 %again, label %loop, label %end
        end:
          ret i64 %more
        }
        """;

    private static readonly Task<long> Completed = Task.FromResult(1L);

    private readonly Engine _engine = new(new EngineOptions { Workers = 1 });
    private readonly Isolate _isolate;

    public HostFunctionLoops() => _isolate = _engine.CreateIsolate(
        Module.Parse(Guest),
        new IsolateOptions
        {
            HostFunctions = new HostFunctions()
                .Define<long, long, long>("host.add", static (a, b) => a + b)
                .DefineAsync<long, long>("host.completed", static _ => Completed),
        });

    /// <summary>Nanoseconds a call of a function.</summary>
    public double Add(int count) => Run("add_often", count, count);

    /// <summary>Nanoseconds a call of a function whose task is completed.</summary>
    public double Complete(int count) => Run("complete_often", count, 1);

    public void Dispose()
    {
        _isolate.Dispose();
        _engine.Dispose();
    }

    private double Run(string function, int count, long expected)
    {
        Fiber fiber = _isolate.GetFunction(function).Start((long)count);
        long start = Stopwatch.GetTimestamp();
        FiberResult result = fiber.RunAsync().GetAwaiter().GetResult();
        double nanoseconds = Stopwatch.GetElapsedTime(start).TotalNanoseconds / count;
        return result.Status == FiberStatus.Completed && fiber.GetResult<long>() == expected
            ? nanoseconds
            : throw new BenchmarkException($"{function} ended as {result.Status}");
    }
}
