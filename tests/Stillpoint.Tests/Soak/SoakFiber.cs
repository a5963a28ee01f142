// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Stillpoint.Interpreter.Reports;

namespace Stillpoint.Tests.Soak;

/// <summary>One fiber of the soak: run with one budget after the other, until it is over, and checked each time.</summary>
internal sealed class SoakFiber
{
    private const int MostRuns = 8;

    private readonly SoakIsolate _isolate;
    private readonly SoakKind _kind;
    private readonly object[] _arguments;
    private readonly Random _random;
    private volatile bool _mayBePaused;
    private volatile bool _mayBeKilled;
    private volatile string _doing = "starts";
    private volatile Fiber? _fiber;

    internal SoakFiber(SoakIsolate isolate, int seed, int readFrom)
    {
        _isolate = isolate;
        _random = new Random(seed);
        _kind = SoakKind.Choose(_random);
        _arguments = _kind.Name == "read" ? [readFrom] : _kind.Arguments(_random);
    }

    /// <summary>Whether it reads from the pipe.</summary>
    internal bool IsReading => _kind.Name == "read";

    /// <summary>The kind and how it ended.</summary>
    internal string Outcome { get; private set; } = "none";

    /// <summary>Stops it, if it runs.</summary>
    internal void Pause()
    {
        _mayBePaused = true;
        _fiber?.Pause();
    }

    /// <summary>Ends it.</summary>
    internal void Kill()
    {
        _mayBeKilled = true;
        _fiber?.Kill();
    }

    /// <summary>Looks at it while it is stopped.</summary>
    internal async Task Handshake()
    {
        if (_fiber is { } fiber)
        {
            int lines = -1;
            TimeSpan? time = await fiber.HandshakeAsync(stopped =>
            {
                lines = stopped.Trace().Count;
                RequireStopped([stopped], 200);
            });
            if ((time is null) != (lines < 0))
            {
                throw new SoakException($"{this}: the action has run, or not, as it says");
            }
        }
    }

    /// <summary>Fails if stacks change. One in native code may come back, and is stopped at the end of that.</summary>
    internal static void RequireStopped(IReadOnlyList<StoppedFiber> fibers, int spins)
    {
        IReadOnlyList<TraceLine>[] before = [.. fibers.Select(static fiber => fiber.Trace())];
        Thread.SpinWait(spins);
        for (int i = 0; i < fibers.Count; i++)
        {
            string first = string.Join(", ", before[i].Select(static line => line.Function));
            string second = string.Join(", ", fibers[i].Trace().Select(static line => line.Function));
            string name = fibers[i].Name;
            if (first != second)
            {
                throw new SoakException($"{name} moves while it is stopped, from {first} to {second}");
            }
        }
    }

    /// <summary>Runs it to its end.</summary>
    internal async Task Run()
    {
        try
        {
            _fiber = _isolate.Isolate.GetFunction($"soak_{_kind.Name}").Start(_arguments);
        }
        catch (ObjectDisposedException) when (_isolate.IsEnding)
        {
            Outcome = "not started";
            return;
        }

        int runs = 0;
        FiberResult result;
        do
        {
            if (_kind.Expected is null ? runs >= MostRuns : _random.Next(40) == 0)
            {
                Kill();
            }

            (Budget budget, CancellationTokenSource? source) = Choose(runs);
            _doing = $"run {runs} with {budget}";
            result = await _fiber.RunAsync(budget, source?.Token ?? default);
            source?.Dispose();
            _doing = $"came back from run {runs} with {result.Status}";
            Check(result, budget);
            runs++;
        }
        while (result.IsResumable);

        Outcome = $"{_kind.Name} {result.Status}";
        if (!_fiber.IsOver || (await _fiber.RunAsync()).Status != result.Status)
        {
            throw new SoakException($"{this} is over and gives something else");
        }
    }

    /// <inheritdoc/>
    public override string ToString() =>
        $"{_kind.Name}({string.Join(", ", _arguments)}) in isolate {_isolate.Number}, {_doing}"
        + $"{(_mayBePaused ? ", paused at some time" : string.Empty)}{(_mayBeKilled ? ", killed" : string.Empty)}";

    private (Budget Budget, CancellationTokenSource? Source) Choose(int runs)
    {
        CancellationTokenSource? source = null;
        if (_random.Next(30) == 0)
        {
            _mayBeKilled = true;
            source = new CancellationTokenSource();
            source.CancelAfter(_random.Next(20));
        }

        var time = TimeSpan.FromMicroseconds(Math.Pow(10, 1 + (3.5 * _random.NextDouble())));
        bool isBounded = _kind.Expected is null || runs < MostRuns;
        Budget budget = _random.Next(isBounded ? 4 : 1) switch
        {
            1 => new Budget { ProcessorTime = time, WallTime = _kind.Expected is null ? 20 * time : null },
            2 => new Budget { WallTime = time },
            3 => new Budget { ProcessorTime = time, WallTime = time },
            _ => _kind.Expected is null ? new Budget { WallTime = 2 * time } : Budget.Unlimited,
        };
        return (budget, source);
    }

    private void Check(FiberResult result, Budget budget)
    {
        bool isRight = result.Status switch
        {
            FiberStatus.Completed => _kind.Expected is null || IsResultRight(),
            FiberStatus.Yielded => _kind.Name == "suspend",
            FiberStatus.Preempted => _mayBePaused,
            FiberStatus.BudgetExhausted => budget != Budget.Unlimited,
            FiberStatus.Cancelled => _mayBeKilled || _isolate.IsEnding,
            FiberStatus.StackOverflow => _kind.Name == "recurse",
            FiberStatus.Trapped => _kind.MayTrap(_arguments),
            FiberStatus.Exited => _isolate.IsEnding,
            _ => false,
        };
        bool areOthersRight = _kind.Name == "crash" || result.StartedTraps.Count == 0;
        if (!isRight || !areOthersRight || (_kind.Expected is null && result.Status == FiberStatus.Completed))
        {
            string value = result.Status == FiberStatus.Completed && _kind.Expected is not null ? $", {Value()}" : string.Empty;
            throw new SoakException($"{this}: {result}{value}\n{result.Trap}{string.Join('\n', result.StartedTraps)}");
        }
    }

    private bool IsResultRight() => Value() == _kind.Expected!(_arguments);

    private long Value() => _fiber!.GetResult<long>();
}
