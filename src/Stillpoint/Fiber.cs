// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Stillpoint.Interpreter.Reports;
using Stillpoint.Runtime.Patching;
using Stillpoint.Runtime.Scheduling;

namespace Stillpoint;

/// <summary>
/// A call of a guest function that can be stopped at any instruction, resumed, bounded and killed. All that it starts with
/// <c>stillpoint.spawn</c> shares its budget, is stopped with it and ends with it.
/// </summary>
/// <remarks>Thread-safe. It runs only while <see cref="RunAsync"/> is in progress.</remarks>
public sealed class Fiber
{
    private readonly HostedJob _job;

    internal Fiber(HostedJob job) => _job = job;

    /// <summary>Whether it is over: it cannot be run on.</summary>
    public bool IsOver => _job.Final is not null;

    /// <summary>Processor time that it has used, if it was run with a budget of that.</summary>
    public TimeSpan ProcessorTime => TimeSpan.FromTicks(_job.UsedNanoseconds / TimeSpan.NanosecondsPerTick);

    /// <summary>Runs it until it is over, is stopped, or has used up its budget. No thread waits meanwhile.</summary>
    /// <param name="budget">What it may use until then.</param>
    /// <param name="cancellationToken">Cancelling it kills the fiber, whatever it is doing.</param>
    /// <returns>Why it came back. A fiber that is over gives the same again.</returns>
    /// <exception cref="InvalidOperationException">It is running.</exception>
    /// <exception cref="ArgumentException">The budget counts instructions, and the engine does not.</exception>
    public Task<FiberResult> RunAsync(Budget budget = default, CancellationToken cancellationToken = default) =>
        _job.RunAsync(budget, cancellationToken);

    /// <summary>As <see cref="RunAsync"/>, on a thread that waits.</summary>
    public FiberResult Run(Budget budget = default, CancellationToken cancellationToken = default) =>
        RunAsync(budget, cancellationToken).GetAwaiter().GetResult();

    /// <summary>
    /// Stops it where it is: the run in progress comes back with <see cref="FiberStatus.Preempted"/>, unless something else ends
    /// it first. Does nothing if there is none. Does not wait.
    /// </summary>
    public void Pause() => _job.Pause();

    /// <summary>
    /// Ends it, whatever it is doing; code that is in a native function ends on its way back. Does not wait. The run in progress
    /// comes back with <see cref="FiberStatus.Cancelled"/>.
    /// </summary>
    public void Kill() => _job.Kill();

    /// <summary>
    /// Runs an action while the fiber is stopped, at whatever instruction it is; at once if it does not run. It goes on after
    /// that.
    /// </summary>
    /// <param name="action">Gets the stopped fiber. Must be short and not wait for guest code: a thread of the engine runs it.</param>
    /// <param name="point">Where the fiber may stand.</param>
    /// <returns>How long it took from the request to the stop; null if the fiber is over.</returns>
    public Task<TimeSpan?> HandshakeAsync(Action<StoppedFiber> action, StopPoint point = StopPoint.AnyInstruction)
    {
        ArgumentNullException.ThrowIfNull(action);
        return _job.HandshakeAsync(action, point);
    }

    /// <summary>Its stack at this moment, innermost function first; empty if it is over or has not begun.</summary>
    public async Task<IReadOnlyList<TraceLine>> TraceAsync()
    {
        IReadOnlyList<TraceLine> trace = [];
        _ = await HandshakeAsync(stopped => trace = stopped.Trace()).ConfigureAwait(false);
        return trace;
    }

    /// <summary>The result of a fiber that is <see cref="FiberStatus.Completed"/>.</summary>
    /// <typeparam name="T">An integer or floating-point type of the size that the function returns, or nint for a pointer.</typeparam>
    /// <exception cref="InvalidOperationException">It is not completed.</exception>
    /// <exception cref="ArgumentException">The type is another one than the function's.</exception>
    public T GetResult<T>()
        where T : unmanaged => _job.GetResult<T>();
}

/// <summary>Where a fiber may stand for a handshake.</summary>
public enum StopPoint
{
    /// <summary>Anywhere: it stops at once.</summary>
    AnyInstruction,

    /// <summary>
    /// At a call of the host, of native code or of a function not compiled yet, or where a function has returned: it stops at
    /// the next of these that it comes to. A loop that calls nothing comes to none.
    /// </summary>
    Call,
}

/// <summary>A fiber while it is stopped. Valid during the action that gets it, on that thread.</summary>
public readonly struct StoppedFiber
{
    private readonly ScheduledFiber _fiber;

    internal StoppedFiber(ScheduledFiber fiber) => _fiber = fiber;

    /// <summary>Whether it stands at a call.</summary>
    public bool IsAtCall => _fiber.IsAtCall;

    /// <summary>What reports call it.</summary>
    public string Name => _fiber.Group.Describe(_fiber);

    /// <summary>Its frames, innermost first, with what is recorded where each stands: values can be read and changed.</summary>
    public IReadOnlyList<RecordedFrame> Frames() => _fiber.Thread?.RecordedFrames() ?? [];

    /// <summary>Its stack, innermost function first, inlined functions among them.</summary>
    public IReadOnlyList<TraceLine> Trace() => _fiber.Trace();
}
