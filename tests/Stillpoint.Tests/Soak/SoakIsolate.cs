// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Stillpoint.Runtime.Scheduling;

namespace Stillpoint.Tests.Soak;

/// <summary>An isolate of the soak: used by many, until it is disposed under them or after them.</summary>
internal sealed class SoakIsolate
{
    private int _users;
    private volatile bool _isEnding;

    internal SoakIsolate(Engine engine, Module module, HostFunctions functions, int number)
    {
        Isolate = engine.CreateIsolate(module, new IsolateOptions { HostFunctions = functions, StackBytes = 256 << 10 });
        Number = number;
    }

    internal Isolate Isolate { get; }

    internal int Number { get; }

    /// <summary>Whether its fibers may be ended by its end.</summary>
    internal bool IsEnding => _isEnding;

    /// <summary>Whether it is in use.</summary>
    internal bool IsUsed => Volatile.Read(ref _users) != 0;

    internal void Enter() => Interlocked.Increment(ref _users);

    internal void Leave() => Interlocked.Decrement(ref _users);

    /// <summary>Disposes it while it is in use.</summary>
    internal void End()
    {
        _isEnding = true;
        Isolate.Dispose();
    }

    /// <summary>Ends it by what the guest does.</summary>
    internal async Task Exit()
    {
        _isEnding = true;
        FiberResult result = await Isolate.GetFunction("soak_exit").Start(3).RunAsync();
        if (result.Status != FiberStatus.Exited || result.ExitCode != 3)
        {
            throw new SoakException($"exit gave {result}");
        }
    }

    /// <summary>Waits until nobody uses it, when all fibers must be gone.</summary>
    internal async Task ExpectNoFibers()
    {
        while (IsUsed)
        {
            await Task.Delay(1);
        }

        for (int i = 0; i < 10_000 && Isolate.FiberCount > 0; i++)
        {
            await Task.Delay(1);
        }

        if (Isolate.FiberCount != 0)
        {
            throw new SoakException($"isolate {Number} has {Isolate.FiberCount} fibers that nobody runs\n{Describe()}");
        }
    }

    /// <summary>Where every fiber is; some of it may change meanwhile.</summary>
    internal string Describe()
    {
        StringBuilder text = new();
        List<ScheduledFiber> fibers = Isolate.Fibers.Handles.All<ScheduledFiber>();
        text.AppendLine($"isolate {Number}{(IsEnding ? ", ending" : string.Empty)}: {Isolate.FiberCount} fibers, {_users} users");
        foreach (ScheduledFiber fiber in fibers.Take(40))
        {
            text.AppendLine(
                $"  {fiber.Handle:x} {Isolate.Fibers.Describe(fiber)}: {fiber.State}, last wait {fiber.Waiting}, "
                + $"{fiber.Disposition}{(fiber.IsPinned ? ", pinned" : string.Empty)}"
                + $"{(fiber.Thread is null ? ", no thread" : string.Empty)}; "
                + $"its job: {fiber.Job.Active} active, {fiber.Job.Stop}");
        }

        return text.ToString();
    }
}

/// <summary>Something is not as it must be.</summary>
internal sealed class SoakException(string message) : Exception(message);
