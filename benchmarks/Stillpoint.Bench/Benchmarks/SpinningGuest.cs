// SPDX-License-Identifier: MIT
using System;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Threading;
using Stillpoint.Assembler.X64;
using Stillpoint.Native.Fibers;
using Stillpoint.Native.Threads;

namespace Stillpoint.Bench.Benchmarks;

/// <summary>A thread that runs a guest without end, on a fiber of its own, and that another thread stops again and again.</summary>
internal sealed unsafe class SpinningGuest : IDisposable
{
    /// <summary>Two cache lines, which processors fetch together.</summary>
    private const int ProgressBytes = 128;

    private readonly Fiber _fiber = new(1 << 20);
    private readonly AutoResetEvent _stopped = new(initialState: false);
    private readonly AutoResetEvent _goOn = new(initialState: false);
    private readonly Thread _thread;
    private readonly long* _progress;
    private GuestExit _exit;
    private long _stoppedAt;
    private volatile bool _isOver;

    public SpinningGuest(StopCode code, string function)
    {
        // Safe because: freed when the thread has ended, and the guest writes one word.
        _progress = (long*)NativeMemory.AlignedAlloc(ProgressBytes, ProgressBytes);
        *_progress = 0;
        FiberContext* context = _fiber.Context;
        context->CodeStart = (ulong)code.Start;
        context->CodeBytes = (ulong)code.Bytes;
        ulong* top = (ulong*)(context->StackPointer & ~15UL);
        top[-1] = (ulong)Fiber.ReturnExit;
        context->StackPointer = (ulong)(top - 1);
        context->SavedPc = (ulong)code[function];
        context->ResumeKind = ResumeKind.Start;
        context->SetRegister(Gpr.Rdi, (ulong)_progress);
        _thread = new Thread(Run) { IsBackground = true };
        _thread.Start();
    }

    /// <summary>What the guest counts up.</summary>
    public long Progress => Volatile.Read(ref *_progress);

    public void RequestStop() => _fiber.RequestStop();

    /// <summary>Waits for the stop that was requested.</summary>
    /// <returns>When its thread was back in C#, by <see cref="Stopwatch.GetTimestamp"/>.</returns>
    public long WaitUntilStopped()
    {
        _stopped.WaitOne();
        return _exit == GuestExit.Preempted
            ? _stoppedAt
            : throw new BenchmarkException($"a guest came back with {_exit} instead of {GuestExit.Preempted}");
    }

    /// <summary>Lets the guest go on after a stop.</summary>
    public void GoOn() => _goOn.Set();

    /// <summary>Ends a guest that runs.</summary>
    public void Dispose()
    {
        _isOver = true;
        _fiber.RequestStop();
        _goOn.Set();
        _thread.Join();
        _fiber.Dispose();
        _stopped.Dispose();
        _goOn.Dispose();
        NativeMemory.AlignedFree(_progress);
    }

    private void Run()
    {
        GuestThreadContext* thread = GuestThreads.Current;
        while (!_isOver)
        {
            GuestExit exit = _fiber.Enter(thread);
            _stoppedAt = Stopwatch.GetTimestamp();
            _exit = exit;
            _fiber.TakeStopRequest();
            _stopped.Set();
            _goOn.WaitOne();
        }
    }
}
