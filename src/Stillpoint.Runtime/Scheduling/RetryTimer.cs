// SPDX-License-Identifier: MIT
using System;
using System.Threading;

namespace Stillpoint.Runtime.Scheduling;

/// <summary>Tries something in the background, ever more rarely until it is done. Thread-safe.</summary>
/// <param name="attempt">Tries it; returns whether something is left to be done. Never twice at the same time.</param>
/// <param name="firstDelay">Milliseconds until the first attempt.</param>
/// <param name="longestDelay">Milliseconds from one attempt to the next in the end.</param>
internal sealed class RetryTimer(Func<bool> attempt, int firstDelay, int longestDelay) : IDisposable
{
    private readonly Lock _gate = new();
    private Timer? _timer;
    private int _delay;
    private bool _isTrying;
    private bool _isClosed;

    /// <summary>There is something new to do.</summary>
    internal void Start()
    {
        lock (_gate)
        {
            if (_isClosed) return;
            _delay = firstDelay;
            _timer ??= new Timer(_ => Try());
            if (!_isTrying) _timer.Change(_delay, Timeout.Infinite);
        }
    }

    /// <summary>Nothing is tried any more: an attempt that runs is over when this returns. Not during an attempt, on its thread.</summary>
    public void Dispose()
    {
        Timer? timer;
        lock (_gate)
        {
            _isClosed = true;
            timer = _timer;
        }

        if (timer is null) return;
        using ManualResetEvent isOver = new(initialState: false);
        if (timer.Dispose(isOver)) _ = isOver.WaitOne();
    }

    private void Try()
    {
        lock (_gate)
        {
            if (_isClosed || _isTrying) return;
            _isTrying = true;
            _delay = Math.Min(2 * _delay, longestDelay);
        }

        bool isLeft = false;
        try
        {
            isLeft = attempt();
        }
        finally
        {
            lock (_gate)
            {
                _isTrying = false;
                bool isNew = _delay == firstDelay;
                if (!_isClosed && (isLeft || isNew)) _timer!.Change(_delay, Timeout.Infinite);
            }
        }
    }
}
