// SPDX-License-Identifier: MIT
using System;
using System.Threading;
using Stillpoint.Native.Fibers;

namespace Stillpoint.Native.Tests;

/// <summary>A thread that asks a fiber to stop.</summary>
internal sealed class Requester(Fiber fiber) : IDisposable
{
    private Thread? _thread;
    private volatile bool _stop;

    public void RequestOnce() => Run(fiber.RequestStop);

    public void RequestForEver() => Repeat(fiber.RequestStop);

    public void Repeat(Action action) => Run(() =>
    {
        for (int round = 0; !_stop; round++)
        {
            action();

            // Long enough for what is stopped to get on between two stops.
            Thread.SpinWait(25 * (round % 97));
        }
    });

    public void Run(Action action)
    {
        _thread = new Thread(() => action());
        _thread.Start();
    }

    public void Join() => _thread?.Join();

    public void Dispose()
    {
        _stop = true;
        Join();
    }
}
