// SPDX-License-Identifier: MIT
using System;
using Stillpoint.Runtime.Scheduling;

namespace Stillpoint;

/// <summary>
/// The threads that run guest code. One is enough for a process; its isolates share the threads and nothing else.
/// </summary>
/// <remarks>Thread-safe.</remarks>
public sealed class Engine : IDisposable
{
    /// <summary>Makes an engine; its threads start when there is work for them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    public Engine(EngineOptions? options = null)
    {
        options ??= new EngineOptions();
        Scheduler = new Scheduler(new SchedulerOptions
        {
            Workers = options.Workers,
            Slice = options.Slice,
            Deterministic = options.Deterministic,
        });
    }

    /// <summary>Switches, stops, and how long these took, since the engine was made.</summary>
    public SchedulerStatistics Statistics => Scheduler.Statistics;

    internal Scheduler Scheduler { get; }

    /// <summary>Links a module with memory of its own.</summary>
    /// <param name="module">The module.</param>
    /// <param name="options">Options, or null for the defaults.</param>
    /// <exception cref="ModuleException">Symbols are missing, or declared otherwise than the host's functions are.</exception>
    /// <exception cref="PlatformNotSupportedException">This is not x86-64 Linux with glibc.</exception>
    public Isolate CreateIsolate(Module module, IsolateOptions? options = null) => new(this, module, options ?? new IsolateOptions());

    /// <summary>Ends the threads. Isolates must be disposed before.</summary>
    public void Dispose() => Scheduler.Dispose();
}
