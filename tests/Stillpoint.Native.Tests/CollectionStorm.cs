// SPDX-License-Identifier: MIT
using System;
using System.Threading;

namespace Stillpoint.Native.Tests;

/// <summary>Collects the .NET heap on another thread, up to a thousand times a second, until disposed.</summary>
internal sealed class CollectionStorm : IDisposable
{
    private readonly Thread _thread;
    private volatile bool _stop;

    public CollectionStorm()
    {
        _thread = new Thread(Run);
        _thread.Start();
    }

    public void Dispose()
    {
        _stop = true;
        _thread.Join();
    }

    private void Run()
    {
        for (int round = 0; !_stop; round++)
        {
            GC.KeepAlive(new byte[100_000]);

            // Without a pause a busy machine would give the threads under test next to no time.
            Thread.Sleep(1);
            GC.Collect(round % 16 == 0 ? 2 : 0, GCCollectionMode.Forced, blocking: true);
        }
    }
}
