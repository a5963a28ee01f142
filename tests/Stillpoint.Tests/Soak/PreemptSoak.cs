// SPDX-License-Identifier: MIT
// In rounds of a few seconds, each on a new engine: fibers of all kinds are started in several isolates, while other threads of
// the host pause, kill and look at them, stop the world, collect garbage, and dispose isolates. At the end of a round each fiber
// has come back with what it may come back with, and the isolates are empty.
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.IO.Pipes;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Stillpoint.Tests.Soak;

/// <summary>Mixes all that the host and guests can do with fibers.</summary>
internal sealed class PreemptSoak : IDisposable
{
    private const int Isolates = 3;
    private const int Drivers = 12;

    /// <summary>How long nothing may be finished before it is said that something hangs.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly Module Module = Module.Load(Path.Combine(AppContext.BaseDirectory, "Soak", "soak.ll"));

    private readonly int _seed;
    private readonly Engine _engine;
    private readonly SoakIsolate[] _isolates = new SoakIsolate[Isolates];
    private readonly SoakFiber?[] _fibers = new SoakFiber?[Drivers];
    private readonly string[] _chaos = new string[4];
    private readonly List<SoakIsolate> _ended = [];
    private readonly ConcurrentDictionary<string, int> _outcomes;
    private readonly HostFunctions _functions;
    private readonly AnonymousPipeServerStream _pipe = new(PipeDirection.Out);
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly TimeSpan _time;
    private readonly string _options;
    private long _progress;
    private int _readers;
    private int _made;
    private volatile bool _isOver;

    private PreemptSoak(int seed, TimeSpan time, ConcurrentDictionary<string, int> outcomes)
    {
        _seed = seed;
        _time = time;
        _outcomes = outcomes;
        Random random = new(seed);
        EngineOptions options = new()
        {
            Workers = random.Next(1, 5),
            Slice = TimeSpan.FromMicroseconds(100 * Math.Pow(10, 2 * random.NextDouble())),
        };
        _options = $"{options.Workers} workers, slices of {options.Slice.TotalMicroseconds} µs";
        _engine = new Engine(options);
        _functions = new HostFunctions().DefineAsync<long, long>("host.later", Later);
        for (int i = 0; i < Isolates; i++)
        {
            _isolates[i] = MakeIsolate();
        }
    }

    /// <summary>Runs rounds for some time.</summary>
    /// <returns>How often which kind of fiber ended how.</returns>
    /// <exception cref="SoakException">Something was not as it must be.</exception>
    internal static async Task<IReadOnlyDictionary<string, int>> Run(int seed, TimeSpan time, Action<string> print)
    {
        ConcurrentDictionary<string, int> outcomes = new();
        var clock = Stopwatch.StartNew();
        for (int round = 0; clock.Elapsed < time; round++)
        {
            TimeSpan left = time - clock.Elapsed;
            PreemptSoak soak = new(seed + round, left < TimeSpan.FromSeconds(5) ? left : TimeSpan.FromSeconds(4), outcomes);
            await soak.RunRound();

            // Not after a failure: what hangs may be anywhere.
            soak.Dispose();
            print($"seed {seed + round}: {soak._options}, {soak._progress} fibers, {soak._clock.Elapsed.TotalSeconds:f1} s");
        }

        return outcomes;
    }

    private async Task RunRound()
    {
        using CancellationTokenSource watching = new();
        List<Task> tasks = [];
        for (int i = 0; i < Drivers; i++)
        {
            int driver = i;
            tasks.Add(Task.Run(() => Drive(driver)));
        }

        tasks.Add(Task.Run(ReplaceIsolates));
        for (int i = 0; i < _chaos.Length; i++)
        {
            int number = i;
            tasks.Add(Task.Factory.StartNew(() => MakeChaos(number), TaskCreationOptions.LongRunning));
        }

        var feeder = Task.Run(FeedPipe);
        var watchdog = Task.Run(() => Watch(watching.Token));
        List<Task> open = [.. tasks];
        while (open.Count > 0)
        {
            Task done = await Task.WhenAny([.. open, watchdog]);
            open.Remove(done);

            // Its exception ends the round.
            await done;
        }

        foreach (SoakIsolate isolate in _isolates)
        {
            await isolate.ExpectNoFibers();
            isolate.Isolate.Dispose();
        }

        await watching.CancelAsync();
        await watchdog;
        _isOver = true;
        await feeder;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _engine.Dispose();
        _pipe.Dispose();
    }

    /// <summary>A round has at least one fiber, however busy the machine is.</summary>
    private bool IsTimeOver => _clock.Elapsed >= _time && Interlocked.Read(ref _progress) > 0;

    private SoakIsolate MakeIsolate() => new(_engine, Module, _functions, Interlocked.Increment(ref _made));

    private async Task Drive(int driver)
    {
        Random random = new(HashCode.Combine(_seed, driver));
        while (!IsTimeOver)
        {
            SoakIsolate isolate = Volatile.Read(ref _isolates[random.Next(Isolates)]);
            isolate.Enter();
            SoakFiber fiber = new(isolate, random.Next(), (int)_pipe.ClientSafePipeHandle.DangerousGetHandle());
            Volatile.Write(ref _fibers[driver], fiber);
            Interlocked.Add(ref _readers, fiber.IsReading ? 1 : 0);
            await fiber.Run();
            Interlocked.Add(ref _readers, fiber.IsReading ? -1 : 0);
            isolate.Leave();
            _outcomes.AddOrUpdate(fiber.Outcome, 1, static (_, count) => count + 1);
            Interlocked.Increment(ref _progress);
        }

        Volatile.Write(ref _fibers[driver], null);
    }

    private void MakeChaos(int number)
    {
        Random random = new(HashCode.Combine(_seed, Drivers + number));
        while (!IsTimeOver)
        {
            SoakFiber? fiber = Volatile.Read(ref _fibers[random.Next(Drivers)]);
            int what = random.Next(100);
            _chaos[number] = $"action {what} with {fiber}";
            switch (what)
            {
                case < 30:
                    fiber?.Pause();
                    break;
                case < 31:
                    fiber?.Kill();
                    break;
                case < 70:
                    fiber?.Handshake().GetAwaiter().GetResult();
                    break;
                case < 76:
                    StopTheWorld(random);
                    break;
                case < 80:
                    GC.Collect(random.Next(3), GCCollectionMode.Forced, blocking: true);
                    break;
                case < 85:
                    GC.KeepAlive(new byte[random.Next(1, 1 << 18)]);
                    break;
                case < 95:
                    Thread.Yield();
                    break;
                default:
                    Thread.Sleep(random.Next(3));
                    break;
            }

            _chaos[number] = "between actions";
        }
    }

    private void StopTheWorld(Random random)
    {
        SoakIsolate isolate = Volatile.Read(ref _isolates[random.Next(Isolates)]);
        isolate.Enter();
        if (!isolate.IsEnding)
        {
            isolate.Isolate.StopTheWorld(static fibers => SoakFiber.RequireStopped([.. fibers.Take(20)], 1000));
        }

        isolate.Leave();
    }

    /// <summary>Some are disposed while their fibers run, some end by a call of exit, some when they are empty.</summary>
    private async Task ReplaceIsolates()
    {
        Random random = new(HashCode.Combine(_seed, -1));
        while (!IsTimeOver)
        {
            await Task.Delay(random.Next(10, 400));
            int index = random.Next(Isolates);
            SoakIsolate old = _isolates[index];
            _ended.Add(old);
            Volatile.Write(ref _isolates[index], MakeIsolate());
            switch (random.Next(3))
            {
                case 0:
                    old.End();
                    await old.ExpectNoFibers();
                    break;
                case 1:
                    await old.Exit();
                    await old.ExpectNoFibers();
                    old.End();
                    break;
                default:
                    await old.ExpectNoFibers();
                    old.End();
                    break;
            }
        }
    }

    private async Task FeedPipe()
    {
        while (!_isOver)
        {
            if (Volatile.Read(ref _readers) > 0)
            {
                _pipe.Write(new byte[sizeof(long)]);
            }

            await Task.Delay(2);
        }
    }

    private static Task<long> Later(long value) => (value % 3) switch
    {
        0 => Task.FromResult(value + 1),
        1 => Yield(value),
        _ => Delay(value),
    };

    private static async Task<long> Yield(long value)
    {
        await Task.Yield();
        return value + 1;
    }

    private static async Task<long> Delay(long value)
    {
        await Task.Delay(1);
        return value + 1;
    }

    private async Task Watch(CancellationToken cancellation)
    {
        long seen = -1;
        TimeSpan since = _clock.Elapsed;
        while (!cancellation.IsCancellationRequested)
        {
            await Task.Delay(100, CancellationToken.None);
            if (seen != Interlocked.Read(ref _progress))
            {
                seen = Interlocked.Read(ref _progress);
                since = _clock.Elapsed;
            }

            // Near the end of a round few are left, so that one that hangs is soon the only one.
            if (_clock.Elapsed - since > Patience)
            {
                throw new SoakException($"seed {_seed}: nothing was finished for {Patience.TotalSeconds} s\n{Describe()}");
            }
        }
    }

    private string Describe()
    {
        StringBuilder text = new(_options);
        text.AppendLine();
        foreach (SoakFiber? fiber in _fibers)
        {
            text.AppendLine(fiber?.ToString() ?? "a driver that is through");
        }

        foreach (string doing in _chaos)
        {
            text.AppendLine(doing);
        }

        foreach (SoakIsolate isolate in (SoakIsolate[])[.. _isolates, .. _ended.TakeLast(1)])
        {
            text.Append(isolate.Describe());
        }

        return text.ToString();
    }
}
